"""MusicXML from elsewhere: what its signs mean to the ear, and files that mean harm."""

from __future__ import annotations

import io
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.notation import sources
from deepmusician_gui.score.notation.from_musicxml import read_musicxml
from deepmusician_gui.score.notation.repeats import Signs, playing_order
from deepmusician_gui.score.score import Score

ATTRIBUTES = (
    "<attributes><divisions>2</divisions><key><fifths>0</fifths></key>"
    "<time><beats>4</beats><beat-type>4</beat-type></time>{}</attributes>"
)


def note(name: str, duration: int, extra: str = "", before: str = "") -> str:
    pitch = f"<pitch><step>{name[0]}</step><octave>{name[1]}</octave></pitch>"
    return f"<note>{before}{pitch}<duration>{duration}</duration>{extra}</note>"


def sheet(*bars: str, attributes: str = "", implicit: bool = False) -> str:
    measures = [f"<measure number='{i}'>{bar}</measure>" for i, bar in enumerate(bars, 1)]
    measures[0] = measures[0].replace(">", f">{ATTRIBUTES.format(attributes)}", 1)
    return (
        '<?xml version="1.0"?><!DOCTYPE score-partwise PUBLIC "-//X" "http://elsewhere/partwise.dtd">'
        "<score-partwise><part-list><score-part id='P1'><part-name>Lead</part-name></score-part></part-list>"
        f"<part id='P1'>{''.join(measures)}</part></score-partwise>"
    )


def read(tmp_path: Path, text: str | bytes, name: str = "a.musicxml") -> Score:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_musicxml(path)


def heard(score: Score) -> list[tuple[int, int, int]]:
    return [(note.onset, note.pitch, note.duration) for note in score.notes]


def test_repeats_and_endings_are_played_out(tmp_path: Path) -> None:
    first = "<barline location='left'><ending number='1' type='start'/></barline>"
    back = (
        "<barline location='right'><ending number='1' type='stop'/><repeat direction='backward'/></barline>"
    )
    second = "<barline location='left'><ending number='2' type='start'/></barline>"
    score = read(
        tmp_path, sheet(note("C4", 8), first + note("D4", 8) + back, second + note("E4", 8), note("F4", 8))
    )
    assert [pitch for _, pitch, _ in heard(score)] == [60, 62, 60, 64, 65]


def test_playing_order_of_nested_looking_signs() -> None:
    plain, repeat = Signs(), Signs(times=2)
    assert playing_order([plain, repeat, plain, repeat]) == [0, 1, 0, 1, 2, 3, 2, 3]
    assert playing_order([plain, Signs(begins_repeat=True, times=3), plain]) == [0, 1, 1, 1, 2]
    assert playing_order([]) == []


def say(*words: str) -> Signs:
    return Signs(says=frozenset(words))


PLAIN, REPEAT = Signs(), Signs(times=2)
FIRST, SECOND = Signs(ending=frozenset((1,)), times=2, closes_ending=True), Signs(ending=frozenset((2,)))


@pytest.mark.parametrize(
    ("bars", "order"),
    [
        ([PLAIN, say("fine"), say("dacapo")], [0, 1, 2, 0, 1]),
        ([PLAIN, say("dacapo"), PLAIN], [0, 1, 0, 1, 2]),
        ([PLAIN, say("segno"), say("fine"), say("dalsegno")], [0, 1, 2, 3, 1, 2]),
        ([PLAIN, say("dalsegno")], [0, 1, 0, 1]),
        (
            [PLAIN, say("tocoda"), say("dacapo"), say("coda"), PLAIN],
            [0, 1, 2, 0, 1, 3, 4],
        ),
        ([REPEAT, say("dacapo")], [0, 0, 1, 0, 1]),
        ([PLAIN, FIRST, SECOND, say("dacapo")], [0, 1, 0, 2, 3, 0, 2, 3]),
        ([PLAIN, Signs(times=2, says=frozenset({"dacapo"}))], [0, 1, 0, 1, 0, 1]),
        ([say("fine"), say("coda"), say("segno")], [0, 1, 2]),
    ],
)
def test_once_back_and_to_the_sign_that_ends_it(bars: list[Signs], order: list[int]) -> None:
    assert playing_order(bars) == order


def test_da_capo_and_dal_segno_are_heard(tmp_path: Path) -> None:
    def said(sign: str) -> str:
        return f"<direction><direction-type><words>.</words></direction-type><sound {sign}/></direction>"

    whole = [note(f"{name}4", 8) for name in "CDEFG"]
    al_fine = (whole[0], whole[1] + said("fine='yes'"), whole[2] + "<sound dacapo='yes'/>")
    assert pitches(read(tmp_path, sheet(*al_fine))) == [60, 62, 64, 60, 62]
    al_coda = (
        whole[0],
        said("segno='1'") + whole[1] + said("tocoda='1'"),
        whole[2] + said("dalsegno='1'"),
        said("coda='1'") + whole[3],
    )
    assert pitches(read(tmp_path, sheet(*al_coda))) == [60, 62, 64, 62, 65]
    assert pitches(read(tmp_path, sheet(whole[0] + "<sound dacapo='no'/>", whole[1]))) == [60, 62]


def pitches(score: Score) -> list[int]:
    return [note.pitch for note in score.notes]


@settings(deadline=None)
@given(
    st.lists(
        st.builds(
            Signs,
            st.booleans(),
            st.integers(0, 1_000_000),
            st.frozensets(st.integers(1, 3), max_size=2),
            st.booleans(),
            st.frozensets(
                st.sampled_from(("dacapo", "dalsegno", "segno", "fine", "tocoda", "coda")), max_size=2
            ),
        ),
        max_size=30,
    )
)
def test_any_signs_come_to_an_end(bars: list[Signs]) -> None:
    assert set(playing_order(bars)) <= set(range(len(bars)))


def test_a_pickup_bar_is_short(tmp_path: Path) -> None:
    score = read(tmp_path, sheet(note("G4", 2), note("C5", 8), note("C5", 8)))
    assert heard(score) == [(0, 67, 480), (480, 72, 1920), (2400, 72, 1920)]
    assert [score.metre_map.bar_start(i) for i in range(4)] == [0, 480, 2400, 4320]


def test_transposing_instruments_sound_where_they_sound(tmp_path: Path) -> None:
    clarinet = "<transpose><diatonic>-1</diatonic><chromatic>-2</chromatic></transpose>"
    score = read(tmp_path, sheet(note("D4", 8), attributes=clarinet))
    assert heard(score) == [(0, 60, 1920)]


def test_chords_backups_and_ties(tmp_path: Path) -> None:
    start, stop = "<tie type='start'/>", "<tie type='stop'/>"
    upper = note("E4", 8, start) + note("G4", 8, before="<chord/>")
    score = read(
        tmp_path,
        sheet(upper + "<backup><duration>8</duration></backup>" + note("C4", 4), note("E4", 4, stop)),
    )
    assert heard(score) == [(0, 60, 960), (0, 64, 2880), (0, 67, 1920)]


def test_grace_notes_come_before_their_beat(tmp_path: Path) -> None:
    graces = note("D4", 0, before="<grace/>") + note("E4", 0, before="<grace/>")
    score = read(tmp_path, sheet(note("C4", 4) + graces + note("F4", 4)))
    assert heard(score) == [(0, 60, 960), (840, 62, 60), (900, 64, 60), (960, 65, 960)]


def test_dynamics_and_tempo(tmp_path: Path) -> None:
    mark = "<direction><direction-type><dynamics><pp/></dynamics></direction-type></direction>"
    tempo = (
        "<direction><direction-type><metronome><beat-unit>quarter</beat-unit><beat-unit-dot/>"
        "<per-minute>60</per-minute></metronome></direction-type></direction>"
    )
    score = read(tmp_path, sheet(tempo + note("C4", 4) + mark + note("D4", 4)))
    assert [each.velocity for each in score.notes] == [80, 33]
    assert score.tempo_map.change_at(0).tempo_bpm == pytest.approx(90)


def test_bar_by_bar_sheets_and_namespaces(tmp_path: Path) -> None:
    text = (
        "<score-timewise xmlns='http://somewhere'><part-list><score-part id='P1'/></part-list><measure number='1'>"
        f"<part id='P1'>{ATTRIBUTES.format('')}{note('C4', 8)}</part></measure></score-timewise>"
    )
    assert heard(read(tmp_path, text)) == [(0, 60, 1920)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "latin-1"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    text = sheet(note("C4", 8)).replace("Lead", "Flöte").replace('"1.0"', f'"1.0" encoding="{encoding}"')
    assert read(tmp_path, text.encode(encoding)).tracks[0].name == "Flöte"


def _bomb() -> str:
    lines = [
        "<!ENTITY a 'ha'>",
        *(f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
    ]
    return f"<!DOCTYPE score-partwise [{''.join(lines)}]><score-partwise><part-list>&i;</part-list></score-partwise>"


HOSTILE = {
    "entities": _bomb(),
    "a file from elsewhere": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><score-partwise>&e;</score-partwise>',
    "nothing": "",
    "another text": "X:1\nK:C\nCDE|",
    "half of it": sheet(note("C4", 8))[:-40],
    "another document": "<html/>",
    "no parts": "<score-partwise/>",
    "a number that is none": sheet(note("C4", 8).replace("8", "many")),
    "a note without end": sheet(note("C4", 8).replace(">8<", ">1e300<")),
    "not a number": sheet(note("C4", 8).replace(">8<", ">nan<")),
    "metre of nothing": sheet(note("C4", 8)).replace("<beats>4", "<beats>zero"),
    "an unknown encoding": "<?xml version='1.0' encoding='klingon'?><score-partwise/>",
    "deep": "<a>" * 100_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_no_sheet_music_gets_one_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(FileError, match=r"a\.musicxml.*\.$"):
        read(tmp_path, text)


def test_not_even_a_harmless_entity_is_expanded(tmp_path: Path) -> None:
    own = "<!DOCTYPE score-partwise [<!ENTITY name 'Flute'>]>"
    text = own + sheet(note("C4", 8)).partition('partwise.dtd">')[2].replace("Lead", "&name;")
    with pytest.raises(FileError, match="declares entities"):
        read(tmp_path, text)


def _archive(**members: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "."), data)
    return file.getvalue()


def test_archives_that_mean_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = _archive(score__xml=sheet(note("C4", 8)).encode())
    assert heard(read(tmp_path, whole, "a.mxl")) == [(0, 60, 1920)]
    for data in (
        _archive(readme__txt=b"nothing"),
        whole[: len(whole) // 2],
        whole.replace(b"score", b"scare", 1),
    ):
        with pytest.raises(FileError, match=r"a\.mxl"):
            read(tmp_path, data, "a.mxl")
    monkeypatch.setattr(sources, "MOST_BYTES", 100_000)
    with pytest.raises(FileError, match="too large"):
        read(tmp_path, _archive(score__xml=b" " * 1_000_000), "a.mxl")


def test_a_folder_and_a_missing_file(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.xml"):
        with pytest.raises(FileError, match="could not be opened"):
            read_musicxml(path)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=6))
def test_damage_anywhere_is_a_score_or_a_sentence(damage: list[tuple[int, int]]) -> None:
    text = bytearray(sheet(note("C4", 8, "<tie type='start'/>"), note("C4", 8)).encode())
    for place, byte in damage:
        text[place % len(text)] = byte
    with tempfile.TemporaryDirectory() as folder, suppress(FileError):
        read(Path(folder), bytes(text))
