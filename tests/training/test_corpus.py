"""A corpus holds what the files held, skips what is broken, and is read by memory map."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.midi_file import midi_bytes
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoMap, TimeSignature
from deepmusician_gui.training.corpus import Corpus, build_corpus, find_sources


def song(ppq: int = 480) -> bytes:
    tracks = (Track("voice"), Track("drums", 9))
    notes = (Note(0, 60, ppq, 70), Note(ppq, 64, ppq // 2, 80), Note(0, 38, ppq, 90, 1))
    metre_map = MetreMap([TimeSignature(0, 3, 4)], ppq)
    return midi_bytes(Score(tracks, notes, TempoMap(ppq=ppq), metre_map))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    midi = tmp_path / "midi"
    midi.mkdir()
    (midi / "a.mid").write_bytes(song())
    (midi / "broken.mid").write_bytes(b"no music")
    with ZipFile(midi / "set.zip", "w") as archive:
        archive.writestr("deep/b.mid", song(96))
    return midi


def test_files_and_zips_are_read_and_broken_ones_reported(folder: Path, tmp_path: Path) -> None:
    done = list(build_corpus(find_sources([folder], None), tmp_path / "corpus"))
    assert [(d.name, d.notes, bool(d.problem)) for d in done] == [
        ("midi/a.mid", 2, False),
        ("midi/broken.mid", 0, True),
        ("set/deep/b.mid", 2, False),
    ]
    corpus = Corpus(tmp_path / "corpus")
    for piece in corpus.pieces:
        assert corpus.notes(piece).tolist() == [(0, 480, 60, 70, 0), (480, 240, 64, 80, 0)]
        assert corpus.metre_map(piece).bar(1).start == 1440
        assert piece.end == 720
    assert isinstance(corpus.notes(corpus.pieces[0]), np.memmap)


def test_the_splits_choose_and_name(folder: Path, tmp_path: Path) -> None:
    splits = tmp_path / "splits.csv"
    splits.write_text("set,file,split\nset,deep/b.mid,test\n")
    list(build_corpus(find_sources([folder], splits), tmp_path / "corpus"))
    corpus = Corpus(tmp_path / "corpus")
    assert [p.name for p in corpus.split("test")] == ["set/deep/b.mid"]
    assert corpus.split("train") == []


def test_what_is_no_corpus_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="no prepared corpus"):
        Corpus(tmp_path)
    (tmp_path / "pieces.json").write_text('{"format": 99}')
    with pytest.raises(FileError, match="another version"):
        Corpus(tmp_path)
