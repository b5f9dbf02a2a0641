"""The tables and the comparison see what they are there to see."""

from collections import Counter
from pathlib import Path

import mido
import pytest

from deepmusician_gui.score.midi_file import midi_bytes, read_midi_bytes
from tests.fuzz.valid_files import chunk, header, rich_file, scale, scale_file
from tests.robustness.__main__ import main
from tests.robustness.differences import UNEXPLAINED, differences, events
from tests.robustness.round_trips import content, pieces


def saved(data: bytes) -> Counter[str]:
    return differences(events(data), events(midi_bytes(read_midi_bytes(data, "test.mid"))))


def collection(folder: Path, notes: int) -> Path:
    (folder / "odd").mkdir()
    (folder / "odd" / "scale.mid").write_bytes(scale_file())
    (folder / "odd" / "page.mid").write_bytes(b"<html>")
    rows = f"file,expected,notes\nscale.mid,load {notes} notes,{notes}\npage.mid,reject,\n"
    (folder / "odd.csv").write_text(rows)
    return folder


def test_what_the_tables_say_is_held_against_what_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(collection(tmp_path, 8)) == 0
    assert "| odd | 2 | 1 | 1 | 8 | none |" in capsys.readouterr().out


def test_another_number_of_notes_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(collection(tmp_path, 9)) == 1
    assert "| odd | 2 | 1 | 1 | 8 | 1 another number of notes |" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"\x00\x80\x3c\x40" + scale(), "note-off without a note, left out"),
        (b"\x00\x90\x3c\x40\x00\x80\x3c\x40" + scale(), "note of no length, given one tick"),
        (b"\x00\x90\x10\x40" + scale(), "note without an end, ended with its track"),
        (
            b"\0\xff\x51\3\1\2\3\0\xff\x51\3\3\2\1" + scale(),
            "tempo or metre said twice at one tick, the last kept",
        ),
        (b"\0\xff\x58\4\3\2\x30\x08" + scale(), "metronome click of a time signature, now 24 clocks"),
        (b"\0\xb0\7\x40\0\xc0\5" + scale(), "settings at one tick, in another order"),
        (b"\0\xc0\5\0\xb0\0\1" + scale(), "bank chosen after a program at one tick, now before it"),
        (b"\0\xff\3\1a\0\xc1\1" + scale(), "name of a track split by channel, written for each"),
    ],
)
def test_each_difference_has_its_kind(body: bytes, kind: str) -> None:
    assert saved(header() + chunk(body)) == {kind: 1}


def test_files_that_are_kept_differ_in_nothing() -> None:
    assert not saved(scale_file())
    assert not saved(header() + chunk(b"\x00\x90\x10\x40\x60\x80\x10\x07" + scale()))
    assert not saved(midi_bytes(read_midi_bytes(rich_file(), "test.mid")))


def test_a_lost_event_has_no_kind() -> None:
    whole = events(rich_file())
    lost = whole._replace(others=whole.others - Counter(list(whole.others)[:1]))
    assert differences(whole, lost)[UNEXPLAINED] == 1


def test_pieces_are_found_inside_archives(tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "some.zip", "w") as archive:
        archive.writestr("folder/scale.MID", scale_file())
        archive.writestr("readme.txt", "no music")
    mido.MidiFile().save(tmp_path / "empty.midi")
    found = sorted(pieces(tmp_path))
    assert [member for _, member in found] == ["", "folder/scale.MID"]
    assert content(found[1]) == scale_file()
