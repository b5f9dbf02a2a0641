"""Files that nobody here wrote, whole ones and broken ones: the notes or one sentence, never anything else."""

import csv
import io
import random
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import mido
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.midi_file import midi_bytes, read_midi, read_midi_bytes
from deepmusician_gui.score.score import Score
from tests.fuzz.reading import notes_or_sentence
from tests.fuzz.valid_files import chunk, header, rich_file, scale

DATA = Path(__file__).parents[3] / "shared" / "data"
ODD_FILES = DATA / "robustness"
CORPUS = DATA / "train_ok"

needs_odd_files = pytest.mark.skipif(not ODD_FILES.is_dir(), reason="the collection of odd files is not here")
needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="the collection of engraved music is not here")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty"),
        (b"<!DOCTYPE html>", "is not a MIDI file"),
        (b"SMF2CLIP" + bytes(40), "is not a MIDI file"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "is not a MIDI file"),
        (b"MThd\0\0\0\6\0\1", "is cut off before its music begins"),
        (header() + b"MTr", "is cut off before its music begins"),
        (header(division=0) + chunk(scale()), "cannot be read: it divides its beats into 0 ticks"),
        (header(division=0xE700) + chunk(scale()), "has 25 frames a second of 0 ticks each"),
        (header(division=0xFF28) + chunk(scale()), "has 1 frames a second of 40 ticks each"),
    ],
)
def test_what_is_no_music_is_said_in_one_sentence(data: bytes, sentence: str) -> None:
    assert sentence in str(notes_or_sentence(data))


@pytest.mark.parametrize(
    "data",
    [
        header(tracks=5) + chunk(scale()),
        header(tracks=0) + chunk(scale()),
        header() + chunk(scale()) + b"*garbage",
        header() + chunk(scale(), size=10_000),
        header() + b"XFIH\0\0\0\2ab" + chunk(scale()),
        header() + chunk(scale(end=False)),
        header() + chunk(scale(end=False) + b"\x00\x90\x3c"),
        header() + chunk(scale(end=False) + b"\x00\xff\x01\x7fshort"),
        header() + chunk(scale(end=False) + b"\xff\xff\xff\xff\x00\x90\x3c\x50"),
        header() + chunk(scale(end=False) + b"\xff\xff\xff\x7f\x90\x3c\x50" * 2),
        header(file_format=7) + chunk(scale()),
        header(tracks=2) + chunk(b"\x00\x3c\x50") + chunk(scale()),
        header(tracks=2) + chunk(b"\x00\xff\x01\x04") + chunk(scale()),
        header(tracks=2) + chunk(b"\x00\xf2") + chunk(scale()),
        header(tracks=2) + chunk(b"\x81") + chunk(scale()),
        header(tracks=2) + chunk(b"\x00\x90\x3c") + chunk(scale()),
    ],
    ids=[
        "tracks announced that are not there",
        "tracks not announced",
        "garbage after the end",
        "a length beyond the end",
        "a chunk of another kind",
        "no end of track",
        "cut inside a message",
        "cut inside a text",
        "a delta time without end",
        "times beyond any file",
        "an unknown format",
        "running status of nothing before a sound track",
        "a text that would swallow the head of the next track",
        "a system message that would",
        "a delta time that would",
        "a note that would",
    ],
)
def test_what_is_whole_in_a_broken_file_is_read(data: bytes) -> None:
    score = notes_or_sentence(data)
    assert isinstance(score, Score)
    assert [note.pitch for note in score.notes] == list(range(60, 68))


def test_a_length_that_swallows_the_next_track_does_not() -> None:
    score = notes_or_sentence(header(tracks=2) + chunk(scale(), size=10_000) + chunk(scale()))
    assert isinstance(score, Score)
    assert len(score.notes) == 16


def test_damage_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    read_midi_bytes(header() + chunk(scale()), "whole.mid")
    assert not caplog.records
    read_midi_bytes(header() + chunk(scale()[:-20]), "cut.mid")
    read_midi_bytes(header() + chunk(scale()[:-12], size=len(scale())), "cut between events.mid")
    assert [record.message.split(":")[0] for record in caplog.records] == [
        "cut.mid",
        "cut between events.mid",
    ]


def test_a_file_cut_anywhere_gives_its_beginning() -> None:
    data = header() + chunk(scale(end=False))
    counts = []
    for size in range(len(header() + chunk(b"")), len(data) + 1):
        score = notes_or_sentence(data[:size])
        assert isinstance(score, Score)
        counts.append(len(score.notes))
    assert counts == sorted(counts)
    assert (counts[0], counts[-1]) == (0, 8)


@pytest.mark.parametrize("place", ["missing.mid", "."])
def test_what_cannot_be_opened_is_said(tmp_path: Path, place: str) -> None:
    with pytest.raises(FileError, match=r"^“.*” could not be opened: .+\.$"):
        read_midi(tmp_path / place)


def test_a_film_is_not_read_into_memory(tmp_path: Path) -> None:
    film = tmp_path / "film.mid"
    with film.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(FileError, match=r"^“film.mid” is too large to be a MIDI file\.$"):
        read_midi(film)


NOTE_ON, NOTE_OFF = b"\x00\x90\x3c\x40", b"\x00\x80\x3c\x40"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (header() + chunk(b"\x00\xc0\x05" + b"\x00\x05" * 1_400_000), "400,000 events"),
        (header() + chunk(NOTE_ON * 200_001), "400,000 events"),
        (header(tracks=3) + chunk((NOTE_ON + NOTE_OFF) * 80_000) * 3, "400,000 events"),
        (header() + chunk(b"") * 4098, "4,096 tracks"),
    ],
    ids=["two bytes an event", "notes that get their ends", "three tracks", "empty tracks"],
)
def test_a_crowd_that_would_fill_the_memory_is_said(data: bytes, what: str) -> None:
    assert notes_or_sentence(data) == f"“test.mid” holds more than {what}, too many to be opened."


@pytest.mark.slow
def test_200_000_notes_without_ends_can_be_written_and_read_again() -> None:
    score = notes_or_sentence(header() + chunk(NOTE_ON * 200_000))
    assert isinstance(score, Score)
    assert len(score.notes) == 200_000


def seeds() -> list[bytes]:
    odd = sorted(ODD_FILES.glob("*/*.mid"))
    return [rich_file(), *(path.read_bytes() for path in odd if path.stat().st_size < 5000)]


@given(st.data())
@settings(max_examples=100)
def test_no_damage_whatever_is_more_than_a_sentence(data: st.DataObject) -> None:
    damaged = bytearray(data.draw(st.sampled_from(seeds())))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(damaged)))
        old = data.draw(st.integers(0, 4) | st.integers(0, len(damaged)))
        damaged[at : at + old] = data.draw(
            st.binary(max_size=4) | st.sampled_from([b"MTrk", b"\xff\x2f\x00"])
        )
    notes_or_sentence(bytes(damaged))


@needs_odd_files
def test_odd_files_made_for_this_give_what_their_table_says() -> None:
    for row in table("synthetic.csv"):
        data = (ODD_FILES / "synthetic" / row["file"]).read_bytes()
        outcome = notes_or_sentence(data)
        if row["notes"]:
            assert isinstance(outcome, Score), row["file"]
            assert len(outcome.notes) == int(row["notes"]), row["file"]
        elif "load" not in row["expected"]:
            assert isinstance(outcome, str), row["file"]


@needs_odd_files
def test_odd_files_of_other_projects_give_the_notes_that_are_in_them() -> None:
    for row in table("third_party.csv"):
        data = (ODD_FILES / "third_party" / row["file"]).read_bytes()
        outcome = notes_or_sentence(data)
        if row["file"].endswith(".mid"):
            assert isinstance(outcome, Score), row["file"]
            seen_elsewhere = int(row["note_ons_seen_by_mido"] or 8)  # mido gives up the illegal messages
            assert len(outcome.notes) == seen_elsewhere, row["file"]
        else:
            assert outcome == "“test.mid” is not a MIDI file.", row["file"]


def table(name: str) -> list[dict[str, str]]:
    with (ODD_FILES / name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@needs_corpus
@pytest.mark.slow
@pytest.mark.parametrize("archive", sorted(path.name for path in CORPUS.glob("*.zip")))
def test_engraved_music_keeps_every_event(archive: str) -> None:
    with zipfile.ZipFile(CORPUS / archive) as pieces:
        names = sorted(name for name in pieces.namelist() if name.endswith(".mid"))
        for name in random.Random(2).sample(names, 6):
            data = pieces.read(name)
            score = read_midi_bytes(data, name)
            again = midi_bytes(score)
            assert read_midi_bytes(again, name) == score, name
            before, after = events(data), events(again)
            assert all(event[1] == "off" for event in before - after), name  # offs without a note to end
            assert all((tick - 1, *off) in before and off[0] == "off" for tick, *off in after - before), name
            assert sum(n for event, n in after.items() if event[1] == "off") == len(score.notes), name


def events(data: bytes) -> Counter[tuple[Any, ...]]:
    """All events by mido's reading, without what a score has no place for."""
    found: Counter[tuple[Any, ...]] = Counter()
    for track in mido.MidiFile(file=io.BytesIO(data)).tracks:
        now = 0
        for message in track:
            now += message.time
            if message.type == "note_off" or (message.type == "note_on" and not message.velocity):
                found[now, "off", message.channel, message.note] += 1
            elif message.type == "time_signature":
                found[now, "metre", message.numerator, message.denominator] += 1
            elif message.type == "track_name":
                found[0, "name", message.name] += 1
            elif message.type not in {"end_of_track", "channel_prefix"}:
                found[(now, *message.bytes())] += 1
    return found
