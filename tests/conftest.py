"""What holds for every test: no screen, no settings but its own, and no deadline that a busy machine can miss."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for library in ("OPENBLAS", "OMP"):  # as the command line does: threads that wait for a busy core cost most
    os.environ.setdefault(f"{library}_NUM_THREADS", "1")

settings.register_profile("steady", deadline=None, max_examples=40, derandomize=bool(os.environ.get("CI")))
settings.register_profile("thorough", settings.get_profile("steady"), max_examples=400)
settings.load_profile("steady")


@pytest.fixture(scope="session", autouse=True)
def disks_are_not_waited_for() -> Iterator[None]:
    """No test cuts the power, so none can tell whether a disk has written; the wait for it is the longest of all."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _handle: None)
        yield


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the home folders are: one made by the factory itself would take longer the more there are."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, so that no test reads or writes the settings and files of whoever runs it."""
    folder = Path(mkdtemp(dir=homes))
    monkeypatch.setenv("HOME", str(folder))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(folder))
    return folder
