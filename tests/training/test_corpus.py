"""A corpus holds what the files held, skips what is broken, goes on where it was, and is read by memory map."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.midi_file import midi_bytes, read_midi_bytes
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap, TempoMap, TimeSignature
from deepmusician_gui.training.corpus import Corpus, Source, build, build_corpus, find_sources, shard

ROOT = Path(__file__).parents[2]


def song(ppq: int = 480, pitch: int = 60) -> bytes:
    tracks = (Track("voice"), Track("drums", 9))
    notes = (Note(0, pitch, ppq, 70), Note(ppq, 64, ppq // 2, 80), Note(0, 38, ppq, 90, 1))
    metre_map = MetreMap([TimeSignature(0, 3, 4)], ppq)
    return midi_bytes(Score(tracks, notes, TempoMap(ppq=ppq), metre_map))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    midi = tmp_path / "midi"
    midi.mkdir()
    (midi / "a.mid").write_bytes(song())
    (midi / "broken.mid").write_bytes(b"no music")
    (midi / "broken.zip").write_bytes(b"no archive")
    with ZipFile(midi / "set.zip", "w") as archive:
        archive.writestr("deep/b.mid", song(96))
    return midi


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of seven files, and shards of two."""
    monkeypatch.setattr(build, "SHARD_FILES", 2)
    midi = tmp_path / "many"
    midi.mkdir()
    for number in range(7):
        (midi / f"{number}.mid").write_bytes(b"no music" if number == 3 else song(pitch=40 + number))
    return midi


def content(corpus: Path) -> dict[str, bytes]:
    return {path.relative_to(corpus).as_posix(): path.read_bytes() for path in corpus.rglob("*.*")}


def test_files_and_zips_are_read_and_broken_ones_reported(folder: Path, tmp_path: Path) -> None:
    done = list(build_corpus(find_sources([folder], None), tmp_path / "corpus"))
    assert [(d.name, d.notes, bool(d.problem)) for d in done] == [
        ("midi/a.mid", 2, False),
        ("midi/broken.mid", 0, True),
        ("broken", 0, True),
        ("set/deep/b.mid", 2, False),
    ]
    assert done[2].problem == "“broken” cannot be unpacked: the .zip file is damaged."
    corpus = Corpus(tmp_path / "corpus")
    assert [piece.name for piece in corpus.pieces] == ["midi/a.mid", "set/deep/b.mid"]
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
    assert len(corpus.split("train")) == 0


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (None, "no table with the columns"),
        ("a,b\n1,2\n", "no table with the columns"),
        ("set,file,split\nset,deep/b.mid,exam\n", "names a split “exam”"),
    ],
)
def test_a_table_of_splits_that_is_none_is_refused(
    table: str | None, sentence: str, folder: Path, tmp_path: Path
) -> None:
    if table is not None:
        (tmp_path / "splits.csv").write_text(table)
    with pytest.raises(FileError, match=sentence):
        list(find_sources([folder], tmp_path / "splits.csv"))


def test_pieces_are_a_sequence_over_all_shards(many: Path, tmp_path: Path) -> None:
    list(build_corpus(find_sources([many], None), tmp_path / "corpus"))
    corpus = Corpus(tmp_path / "corpus")
    pieces = corpus.split("train")
    assert [piece.name for piece in pieces] == [f"many/{n}.mid" for n in (0, 1, 2, 4, 5, 6)]
    assert [int(corpus.notes(piece)["pitch"][0]) for piece in pieces] == [40, 41, 42, 44, 45, 46]
    assert pieces[-1] == list(pieces)[5] == pieces[4:][1]
    assert pieces.ends.tolist() == [piece.end for piece in pieces]
    with pytest.raises(IndexError):
        pieces[6]


def test_the_corpus_is_the_same_however_many_processes_made_it(many: Path, tmp_path: Path) -> None:
    for jobs in (1, 2):
        done = list(build_corpus(find_sources([many], None), tmp_path / f"by-{jobs}", jobs))
        assert [file.name for file in done if file.problem] == ["many/3.mid"]
    assert content(tmp_path / "by-1") == content(tmp_path / "by-2")
    assert len(content(tmp_path / "by-1")) == 4 + 4 * 5


def test_a_killed_run_goes_on_with_the_shards_that_it_finished(many: Path, tmp_path: Path) -> None:
    list(build_corpus(find_sources([many], None), tmp_path / "whole"))
    killed = tmp_path / "killed"
    script = (
        "import os, signal, sys; from pathlib import Path; from deepmusician_gui.training.corpus import build\n"
        "build.SHARD_FILES = 2\n"
        "sources = build.import_module('deepmusician_gui.training.corpus').find_sources([Path(sys.argv[1])], None)\n"
        "for file in build.build_corpus(sources, Path(sys.argv[2])):\n"
        "    if file.name == 'many/4.mid': os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    died = subprocess.run([sys.executable, "-c", script, many, killed], cwd=ROOT, check=False)
    assert died.returncode == -9
    with pytest.raises(FileError, match="no prepared corpus"):
        Corpus(killed)
    finished = sorted(path.name for path in (killed / "shards").iterdir())
    assert finished == ["00000", "00001", "00002"]
    times = [(killed / "shards" / name / "notes.npy").stat().st_mtime_ns for name in finished]
    (killed / "shards" / "00003.part").mkdir()
    (killed / "shards" / "00003.part" / "notes.npy").write_bytes(b"half")
    assert len(list(build_corpus(find_sources([many], None), killed))) == 7
    assert [(killed / "shards" / name / "notes.npy").stat().st_mtime_ns for name in finished] == times
    assert content(killed) == content(tmp_path / "whole")


def test_only_the_shard_of_a_changed_file_is_read_again(many: Path, tmp_path: Path) -> None:
    def prepare() -> list[int]:
        list(build_corpus(find_sources([many], None), tmp_path / "corpus"))
        shards = sorted((tmp_path / "corpus" / "shards").iterdir())
        return [(path / "report.json").stat().st_mtime_ns for path in shards]

    before = prepare()
    (many / "3.mid").write_bytes(song(pitch=99))
    after = prepare()
    assert [a == b for a, b in zip(after, before, strict=True)] == [True, False, True, True]
    corpus = Corpus(tmp_path / "corpus")
    assert [int(corpus.notes(piece)["pitch"][0]) for piece in corpus.pieces][3] == 99
    for name in ("4.mid", "5.mid", "6.mid"):
        (many / name).unlink()
    assert len(prepare()) == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a system with named pipes")
def test_a_file_that_hangs_does_not_stop_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shard, "_PATIENCE_S", 0.1)
    os.mkfifo(tmp_path / "endless")
    sources = [Source("endless", "train", tmp_path / "endless"), Source("song", "train", song())]
    done = list(build_corpus(sources, tmp_path / "corpus"))
    assert [(file.notes, file.problem) for file in done] == [
        (0, "“endless” takes too long to read."),
        (2, ""),
    ]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [(MemoryError(), "“bad” needs too much memory."), (IndexError(), "“bad” cannot be read: IndexError.")],
)
def test_no_file_stops_the_others(
    error: Exception, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(data: bytes, name: str) -> Score:
        if name == "bad":
            raise error
        return read_midi_bytes(data, name)

    monkeypatch.setattr(shard, "read_midi_bytes", read)
    sources = [Source(name, "train", song()) for name in ("bad", "good")]
    done = list(build_corpus(sources, tmp_path / "corpus"))
    assert [(file.notes, file.problem) for file in done] == [(0, sentence), (2, "")]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20, limits[1]))
    try:
        with pytest.raises(FileError, match="could not be written: file too large"):
            list(build_corpus([Source("song", "train", song())], tmp_path / "corpus"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not (tmp_path / "corpus" / "corpus.json").exists()


def test_what_is_no_corpus_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="no prepared corpus"):
        Corpus(tmp_path)
    (tmp_path / "corpus.json").write_text('{"format": 99}')
    with pytest.raises(FileError, match="another version"):
        Corpus(tmp_path)
    (tmp_path / "corpus.json").write_text("[]")
    with pytest.raises(FileError, match="no prepared corpus"):
        Corpus(tmp_path)


def test_a_corpus_that_lost_a_shard_says_so(many: Path, tmp_path: Path) -> None:
    list(build_corpus(find_sources([many], None), tmp_path / "corpus"))
    (tmp_path / "corpus" / "shards" / "00001" / "notes.npy").unlink()
    corpus = Corpus(tmp_path / "corpus")
    with pytest.raises(FileError, match="not whole any more"):
        corpus.notes(corpus.pieces[2])


def test_another_process_is_sent_no_notes(many: Path, tmp_path: Path) -> None:
    list(build_corpus(find_sources([many], None), tmp_path / "corpus"))
    sent = pickle.dumps(Corpus(tmp_path / "corpus").split("train"))
    assert len(sent) < 1000
    arrived = pickle.loads(sent)  # noqa: S301 - made two lines above
    assert [piece.name for piece in arrived][-1] == "many/6.mid"
