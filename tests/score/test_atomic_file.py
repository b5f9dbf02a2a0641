import os
import stat
from pathlib import Path

import pytest

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.atomic_file import write_file


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_file(tmp_path / "song.mid", b"new")
    assert (tmp_path / "song.mid").read_bytes() == b"new"
    assert names_in(tmp_path) == ["song.mid"]


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    song = tmp_path / "song.mid"
    song.write_bytes(b"old")
    song.chmod(0o640)
    write_file(song, b"new")
    assert song.read_bytes() == b"new"
    assert stat.S_IMODE(song.stat().st_mode) == 0o640


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"")
    write_file(tmp_path / "song.mid", b"new")
    assert (tmp_path / "song.mid").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_link_stays_a_link_to_the_new_music(tmp_path: Path) -> None:
    (tmp_path / "music").mkdir()
    song = tmp_path / "music" / "song.mid"
    song.write_bytes(b"old")
    link = tmp_path / "link.mid"
    link.symlink_to(song)
    write_file(link, b"new")
    assert link.is_symlink()
    assert song.read_bytes() == b"new"


@pytest.mark.parametrize(("owner", "step"), [(os, "fsync"), (Path, "replace")])
def test_a_failure_half_way_leaves_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: object, step: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    song = tmp_path / "song.mid"
    song.write_bytes(b"old")
    monkeypatch.setattr(owner, step, fail)
    with pytest.raises(FileError, match=r"“song.mid” could not be saved: no space left on device\."):
        write_file(song, b"new")
    assert song.read_bytes() == b"old"
    assert names_in(tmp_path) == ["song.mid"]


def test_the_bytes_are_on_the_disk_before_the_name_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = []
    flush, rename = os.fsync, Path.replace

    def noted_flush(handle: int) -> None:
        steps.append("folder flushed" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file flushed")
        flush(handle)

    def noted_rename(self: Path, target: Path) -> Path:
        steps.append("renamed")
        assert self.parent == target.parent
        return rename(self, target)

    monkeypatch.setattr(os, "fsync", noted_flush)
    monkeypatch.setattr(Path, "replace", noted_rename)
    write_file(tmp_path / "song.mid", b"new")
    assert steps[:2] == ["file flushed", "renamed"]
    assert steps[2:] == ([] if os.name == "nt" else ["folder flushed"])


def test_what_a_killed_program_left_long_ago_is_swept_away_and_what_is_being_written_is_not(
    tmp_path: Path,
) -> None:
    old, new = tmp_path / ".deepmusician-00.tmp", tmp_path / ".deepmusician-11.tmp"
    for begun in (old, new):
        begun.write_bytes(b"half")
    os.utime(old, (0, 0))
    write_file(tmp_path / "song.mid", b"new")
    assert names_in(tmp_path) == [new.name, "song.mid"]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"“song.mid” could not be saved: no such file or directory\."):
        write_file(tmp_path / "nowhere" / "song.mid", b"new")


def test_a_folder_or_a_device_is_never_replaced(tmp_path: Path) -> None:
    for place in (tmp_path, Path(os.devnull)):
        with pytest.raises(FileError, match="a folder or a device"):
            write_file(place, b"new")
    assert tmp_path.is_dir()
    assert not Path(os.devnull).is_file()


def test_a_write_protected_file_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    song = tmp_path / "song.mid"
    song.write_bytes(b"old")
    song.chmod(0o444)
    if os.access(song, os.W_OK):  # whoever may do anything is asked instead
        monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(FileError, match="write-protected"):
        write_file(song, b"new")
    assert song.read_bytes() == b"old"
