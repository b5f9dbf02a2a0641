"""A project is exact, the same bytes each time, and no file whatever is more than a sentence."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import fields
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.formats import read_score, write_score
from deepmusician_gui.score.midi_file import read_midi_bytes
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.project_file import (
    Project,
    archive,
    project_bytes,
    project_of,
    read_project,
    write_project,
)
from deepmusician_gui.score.score import (
    ControlChange,
    KeySignature,
    Marker,
    PitchBend,
    RawEvent,
    Score,
    Track,
)
from deepmusician_gui.score.signs import KEYS
from deepmusician_gui.score.timing import MetreMap
from tests.score.strategies import metre_maps, note_lists, tempo_maps

NAME = "song.dmproj"
TUNE = Score(
    tracks=(
        Track("Lead ♯", 3, 12, 4, 7, (ControlChange(0, 7, 100),), (PitchBend(5, -8192),)),
        Track("鼓", 9, other_events=(RawEvent(3, b"\xc9\x01"), RawEvent(4, b"\xff\x05la"))),
    ),
    notes=(Note(0, 60, 480), Note(10, 60, 20, 1, 1, is_muted=True), Note(0, 60, 480, release_velocity=7)),
    key_signatures=(KeySignature(0, "F#m"),),
    markers=(Marker(0, "Verse\n“1”"),),
    other_events=(RawEvent(0, b"\xff\x03Title"), RawEvent(0, b"\xf0\x7e\xf7")),
    text_encoding="cp932",
)
PARTS = {"desk": b"{}\n", "takes": b"[]\n"}


def rezipped(change: Callable[[dict[str, bytes]], object], data: bytes | None = None) -> bytes:
    """A project whose texts were changed by hand, as a musician could."""
    with zipfile.ZipFile(BytesIO(data or project_bytes(Project(TUNE, PARTS)))) as whole:
        texts = {info.filename: whole.read(info) for info in whole.infolist()}
    change(texts)
    return zipped(texts)


def zipped(texts: Mapping[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", kind) as made:
        for name, text in texts.items():
            made.writestr(name, text)
    return packed.getvalue()


def edited(part: str, **values: object) -> bytes:
    """A project with other values in one of its texts."""

    def change(texts: dict[str, bytes]) -> None:
        text: dict[str, Any] = json.loads(texts[part])
        texts[part] = json.dumps(text | values).encode()

    return rezipped(change)


def sentence(data: bytes) -> str:
    """What is said of a file that cannot be opened."""
    with pytest.raises(FileError) as caught:
        project_of(data, NAME)
    said = str(caught.value)
    assert said.startswith(f"“{NAME}” ")
    assert said.endswith(".")
    assert "\n" not in said
    return said


ticks = st.integers(0, 100_000)
bytes7 = st.integers(0, 127)
texts = st.text(st.characters(codec="utf-8"), max_size=8)


def in_time(rows: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(rows, max_size=5).map(lambda made: tuple(sorted(made, key=lambda row: row.tick)))


raw_events = st.builds(
    RawEvent,
    ticks,
    st.binary(max_size=9).map(lambda rest: b"\xff\x01" + rest)
    | st.binary(max_size=9).map(lambda rest: b"\xf0" + rest)
    | st.builds(lambda one, two: bytes((0xA3, one, two)), bytes7, bytes7),
)
tracks = st.builds(
    Track,
    texts,
    st.integers(0, 15),
    st.none() | bytes7,
    st.integers(0, 40),
    ticks,
    in_time(st.builds(ControlChange, ticks, bytes7, bytes7)),
    in_time(st.builds(PitchBend, ticks, st.integers(-8192, 8191))),
    in_time(raw_events),
)


@st.composite
def scores(draw: st.DrawFn) -> Score:
    """With something of everything."""
    tempo_map = draw(tempo_maps())
    metre_map = draw(metre_maps())
    return Score(
        tracks=(draw(tracks), draw(tracks)),
        notes=tuple(draw(note_lists)),
        tempo_map=tempo_map,
        metre_map=MetreMap(metre_map.signatures, tempo_map.ppq),
        key_signatures=draw(in_time(st.builds(KeySignature, ticks, st.sampled_from(KEYS)))),
        markers=draw(in_time(st.builds(Marker, ticks, texts))),
        other_events=draw(in_time(raw_events)),
        text_encoding=draw(st.sampled_from(("utf-8", "latin-1", "cp932"))),
    )


@given(scores())
@example(TUNE)
def test_every_field_of_a_score_comes_back(score: Score) -> None:
    data = project_bytes(Project(score, PARTS))
    assert project_of(data, NAME) == Project(score, PARTS)
    assert project_bytes(project_of(data, NAME)) == data


def test_a_field_that_is_new_in_a_score_is_not_forgotten_here() -> None:
    """Whoever adds one has it written and read, and then names it here."""
    assert {field.name for field in fields(Score) if field.init} == {
        *(
            "tracks",
            "notes",
            "tempo_map",
            "metre_map",
            "key_signatures",
            "markers",
            "other_events",
            "text_encoding",
        )
    }
    assert {field.name for field in fields(Track)} == {
        *("name", "channel", "program", "colour", "program_tick"),
        *("control_changes", "pitch_bends", "other_events"),
    }


def test_two_notes_in_one_another_stay_so_though_midi_exchanges_their_ends() -> None:
    nested = Score(notes=(Note(0, 60, 960), Note(240, 60, 240)))
    data = project_bytes(Project(nested))
    assert project_of(data, NAME).score == nested
    with zipfile.ZipFile(BytesIO(data)) as opened:
        assert read_midi_bytes(opened.read("score.mid"), "score.mid").notes != nested.notes


def test_another_program_finds_the_music_as_midi_inside(tmp_path: Path) -> None:
    write_project(Project(TUNE), tmp_path / NAME)
    with zipfile.ZipFile(tmp_path / NAME) as opened:
        assert opened.testzip() is None
        assert len(read_midi_bytes(opened.read("score.mid"), "score.mid").notes) == 3


def test_a_piece_too_long_for_midi_is_saved_without_that_copy() -> None:
    endless = Score(notes=(Note(0x0FFFFFFF, 60, 10),))
    assert project_of(project_bytes(Project(endless)), NAME).score == endless


def test_what_could_not_be_read_again_is_not_written() -> None:
    with pytest.raises(FileError, match="too long for a project"):
        project_bytes(Project(Score(notes=(Note(1 << 40, 60, 10),))))


def test_more_than_can_be_read_again_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_BYTES", 500)
    with pytest.raises(FileError, match="too large for a project"):
        project_bytes(Project(TUNE))


def test_notes_that_were_saved_without_their_release_end_as_most_do() -> None:
    def shorten(texts: dict[str, bytes]) -> None:
        text = texts["score.json"].decode()
        texts["score.json"] = re.sub(r"(\[(?:\d+,){5}(?:true|false)),\d+\]", r"\1]", text).encode()
        assert texts["score.json"].decode() != text

    notes = tuple(note._replace(release_velocity=64) for note in TUNE.notes)
    assert project_of(rezipped(shorten), NAME).score.notes == tuple(sorted(notes))


def test_texts_can_be_compared_by_line() -> None:
    with zipfile.ZipFile(BytesIO(project_bytes(Project(TUNE)))) as opened:
        lines = opened.read("score.json").decode().splitlines()
    assert "[0,60,480,80,0,false,64]," in lines
    keys = [line.partition(":")[0] for line in lines if line.startswith('"')]
    assert keys == sorted(keys)
    one_louder = Score(notes=(Note(0, 60, 480, 81), *TUNE.notes[1:]), tracks=TUNE.tracks)
    with zipfile.ZipFile(BytesIO(project_bytes(Project(one_louder)))) as opened:
        assert len(set(opened.read("score.json").decode().splitlines()) - set(lines)) <= 5


def test_the_formats_know_it_as_a_score(tmp_path: Path) -> None:
    write_score(TUNE, tmp_path / NAME)
    assert read_score(tmp_path / NAME) == TUNE
    assert read_project(tmp_path / NAME) == Project(TUNE)


def test_a_newer_version_is_told() -> None:
    assert "newer Deep Musician" in sentence(edited("project.json", version=2))


def test_another_zip_and_another_file_are_told() -> None:
    assert "is not a Deep Musician project" in sentence(zipped({"word/document.xml": b""}))
    assert "is not a Deep Musician project" in sentence(b"MThd")
    assert "is not a Deep Musician project" in sentence(b"")


@pytest.mark.parametrize("gone", ["project.json", "score.json", "takes.json"])
def test_a_missing_text_is_told(gone: str) -> None:
    assert "missing" in (said := sentence(rezipped(lambda texts: texts.pop(gone)))) or "not a" in said


def test_the_copy_for_other_programs_may_be_missing() -> None:
    assert project_of(rezipped(lambda texts: texts.pop("score.mid")), NAME).score == TUNE


HOSTILE: dict[str, object] = {
    "ppq": 0,
    "text_encoding": "rot13",
    "tracks": [],
    "tempo": [[0, 0]],
    "metre": [[0, 4, 3]],
    "keys": [[0, "H"]],
    "markers": [[-1, "x"]],
    "controls": [[0, 0, 7, 128]],
    "bends": [[9, 0, 0]],
    "events": [[0, 0, "90"]],
    "notes": [[0, 60, 0, 80, 0, False]],
}


@pytest.mark.parametrize(("field", "value"), HOSTILE.items())
def test_a_value_that_no_score_has_is_told(field: str, value: object) -> None:
    assert "damaged" in sentence(edited("score.json", **{field: value}))


@pytest.mark.parametrize(
    "note",
    [
        [1 << 40, 60, 1, 80, 0, False],
        [1 << 80, 60, 1, 80, 0, False],
        [0, 128, 1, 80, 0, False],
        [0, 60, 1, 0, 0, False],
        [0, 60, 1, 80, 2, False],
        [0, 60.5, 1, 80, 0, False],
        [0, 60, 1, 80, True, False],
        [0, 60],
        None,
    ],
)
def test_a_note_that_is_none_is_told(note: object) -> None:
    assert "damaged" in sentence(edited("score.json", notes=[note]))


@pytest.mark.parametrize("text", [b"", b"{", b"[" * 100_000, b"NaN", b'"\xff"', b'{"version": 1e999}'])
def test_json_that_is_none_is_told(text: bytes) -> None:
    assert "damaged" in sentence(rezipped(lambda texts: texts.update({"score.json": text})))


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = rezipped(lambda texts: texts.update({"score.json": bytes(archive.MOST_BYTES)}))
    assert len(bomb) < 1_000_000
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *_: pytest.fail("it was unpacked"))
    assert "far more than a project" in sentence(bomb)


def test_a_bomb_that_lies_about_its_size_is_not_unpacked_further() -> None:
    bomb = bytearray(rezipped(lambda texts: texts.update({"score.json": bytes(1_000_000)})))
    size = (1_000_000).to_bytes(4, "little")
    while (at := bomb.find(size)) >= 0:
        bomb[at : at + 4] = (10).to_bytes(4, "little")
    assert "damaged" in sentence(bytes(bomb))


def test_a_crowd_of_texts_is_not_even_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    crowd = zipped({f"{number}.json": b"" for number in range(3000)}, zipfile.ZIP_STORED)
    monkeypatch.setattr(zipfile.ZipFile, "infolist", lambda _: pytest.fail("it was listed"))
    assert "far more than a project" in sentence(crowd)


def test_empty_lists_without_end_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    many = b'{"notes": [' + b"[]," * 9_000_000 + b"[]]}"
    assert "far more than a project" in sentence(rezipped(lambda texts: texts.update({"score.json": many})))


WHOLE = project_bytes(Project(TUNE, PARTS))


def opened_or_told(data: bytes) -> None:
    """Either it is what it was, or there is a sentence."""
    try:
        project = project_of(data, NAME)
    except FileError as error:
        assert str(error).startswith(f"“{NAME}” ")  # noqa: PT017  both ends are good
    else:
        assert project == Project(TUNE, PARTS)


def test_cut_off_anywhere_it_is_told() -> None:
    for size in range(len(WHOLE)):
        sentence(WHOLE[:size])


@settings(max_examples=100)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(1, 255)), min_size=1, max_size=6))
def test_with_any_bytes_flipped_it_is_the_same_or_told(flips: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for at, mask in flips:
        data[at] ^= mask
    opened_or_told(bytes(data))


def test_with_any_one_byte_flipped_it_is_the_same_or_told() -> None:
    for at in range(len(WHOLE)):
        for mask in (0x01, 0x20, 0x80, 0xFF):
            opened_or_told(WHOLE[:at] + bytes((WHOLE[at] ^ mask,)) + WHOLE[at + 1 :])


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.dmproj", tmp_path):
        with pytest.raises(FileError, match="could not be opened"):
            read_project(path)
