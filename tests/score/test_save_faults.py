"""Saving under what can go wrong with machines: at every moment there is a whole file, the old or the new one."""

from __future__ import annotations

import itertools
import os
import random
import resource
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.formats import read_score, write_score
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.project_file import Project, project_bytes, project_of
from deepmusician_gui.score.score import Score

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="processes are forked and killed here as POSIX has it"
)

KILLS = 100
NOBODY = 65534


def piece(number: int) -> Score:
    """One of many, told apart by their velocities."""
    return Score(notes=tuple(Note(10 * i, 60, 5, 1 + number % 127) for i in range(400)))


def in_child(work: Callable[[], object]) -> int:
    """Do it in a copy of this process; its exit status, 0 if it raised nothing but a FileError."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        except FileError as error:
            status = 0 if str(error).startswith("“") else 2
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def number_of(score: Score) -> int:
    """Which piece it is, of the first 127; it is one of them whole, or this fails."""
    number = score.notes[0].velocity - 1
    assert score.notes == piece(number).notes
    return number


def test_killed_at_random_moments_of_200_saves_the_file_is_always_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _handle: time.sleep(0.003))  # a disk that takes its time
    song = tmp_path / "song.dmproj"
    write_score(piece(0), song)
    chance, seen = random.Random(8), set()
    began = time.perf_counter()
    write_score(piece(0), song)
    save_s = time.perf_counter() - began
    for kill in range(KILLS):
        begun, tell = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                for number in itertools.count(kill):
                    os.write(tell, b".")
                    write_score(piece(number), song)
            finally:
                os._exit(1)
        for _ in range(chance.randint(1, 3)):
            os.read(begun, 1)  # a process of this size is not forked in no time
        time.sleep(chance.uniform(0, save_s))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(begun)
        os.close(tell)
        seen.add(number_of(read_score(song)))
    assert len(seen) > KILLS // 4  # the saves were under way
    assert list(tmp_path.glob(".deepmusician-*"))  # and some were hit in the middle


def test_a_disk_that_is_full_after_any_number_of_bytes_leaves_the_old_file(tmp_path: Path) -> None:
    song = tmp_path / "song.dmproj"
    write_score(piece(0), song)
    size = len(project_bytes(Project(piece(1))))

    def save_within(limit: int) -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        write_score(piece(1), song)

    for limit in range(0, size, size // 16):
        assert in_child(lambda limit=limit: save_within(limit)) == 0  # type: ignore[misc]
        assert read_score(song).notes == piece(0).notes
    assert sorted(path.name for path in tmp_path.iterdir()) == ["song.dmproj"]
    assert in_child(lambda: save_within(size)) == 0
    assert read_score(song).notes == piece(1).notes


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("mounting a disk takes rights that are not given here")
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_small_disk_that_fills_up_is_told_and_nothing_is_lost(small_disk: Path) -> None:
    song = small_disk / "song.dmproj"
    write_score(piece(0), song)
    with suppress(OSError), (small_disk / "rest").open("wb", buffering=0) as rest:
        while True:
            rest.write(bytes(512))
    with pytest.raises(FileError, match=r"“song\.dmproj” could not be saved: no space left on device"):
        write_score(piece(1), song)
    assert read_score(song).notes == piece(0).notes
    assert not list(small_disk.glob(".deepmusician-*"))


@pytest.mark.parametrize("shut", ["folder", "file"])
def test_what_may_not_be_written_is_told_and_kept(shut: str) -> None:
    """Asked as nobody where whoever runs the tests may write everything."""
    folder = Path("/tmp") / f"deepmusician-{os.urandom(6).hex()}"  # noqa: S108  nobody cannot enter the others
    folder.mkdir()
    song = folder / "song.dmproj"
    write_score(piece(0), song)
    song.chmod(0o444 if shut == "file" else 0o666)
    folder.chmod(0o777 if shut == "file" else 0o555)

    def save() -> None:
        if os.geteuid() == 0:
            os.setuid(NOBODY)
        with pytest.raises(FileError, match="write-protected" if shut == "file" else "permission denied"):
            write_score(piece(1), song)

    try:
        assert in_child(save) == 0
        assert read_score(song).notes == piece(0).notes
        assert list(folder.iterdir()) == [song]
    finally:
        folder.chmod(0o755)
        song.unlink()
        folder.rmdir()


def test_whatever_a_power_cut_leaves_of_the_steps_is_a_whole_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk may lose every step that was not flushed, and do the others in any order. So the file must be flushed
    whole before its name is, and the folder after that: then each state that a cut can leave has a whole file.
    """
    song = tmp_path / "song.dmproj"
    write_score(piece(0), song)
    flushed: dict[int, bytes] = {}
    states: list[bytes] = [song.read_bytes()]
    flush, rename = os.fsync, Path.replace

    def noted_flush(handle: int) -> None:
        flush(handle)
        status = os.fstat(handle)
        if not stat.S_ISDIR(status.st_mode):
            flushed[status.st_ino] = os.pread(handle, status.st_size, 0)

    def noted_rename(self: Path, target: Path) -> Path:
        states.append(flushed.get(self.stat().st_ino, b""))  # what the new name leads to after a cut
        return rename(self, target)

    monkeypatch.setattr(os, "fsync", noted_flush)
    monkeypatch.setattr(Path, "replace", noted_rename)
    write_score(piece(1), song)
    assert [project_of(state, "song.dmproj").score.notes for state in states] == [
        piece(0).notes,
        piece(1).notes,
    ]


@pytest.mark.parametrize("home", [None, "/dev/null/nowhere"])
def test_the_program_converts_without_a_home(tmp_path: Path, home: str | None) -> None:
    song, copy = tmp_path / "song.mid", tmp_path / "song.dmproj"
    write_score(piece(0), song)
    environment = {name: value for name, value in os.environ.items() if name != "HOME" and "XDG" not in name}
    command = [sys.executable, "-m", "deepmusician_gui", "convert", str(song), str(copy)]
    end = subprocess.run(
        command,
        env=environment | ({"HOME": home} if home else {}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert end.returncode == 0, end.stderr
    assert len(read_score(copy).notes) == 400
