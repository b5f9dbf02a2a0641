"""Files from strangers: each ends as music, or in one sentence, and takes no more memory than it is worth."""

from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from deepmusician_gui.errors import DeepMusicianError, FileError, ModelError
from deepmusician_gui.models.registry import load_model
from deepmusician_gui.score.formats import FORMATS, read_score
from deepmusician_gui.score.notation import sources
from tests.tiny_models import tiny_models

__all__ = ["tiny_models"]

HOSTILE: tuple[object, ...] = (0, -1, 12_000, 10**9, 10**30, None, "x", [10**9])
MOST_BYTES = 1 << 30


@pytest.mark.filterwarnings("ignore::UserWarning")  # torch's, about networks without units and the like
@pytest.mark.parametrize("model", ["gru-classic", "note-rnn", "music-transformer", "conv-vae-classic"])
def test_a_config_from_a_stranger_is_refused_in_a_sentence(tiny_models: Path, model: str) -> None:
    """Whatever stands in it: the network that it asks for may be of any size, the file is not."""
    path = tiny_models / f"{model}.safetensors"
    tensors = load_file(path)
    with safe_open(path, "pt") as file:
        config = json.loads(file.metadata()["config"])
    before = most_memory()
    for name in config:
        for value in HOSTILE:
            save_file(tensors, path, {"config": json.dumps(config | {name: value})})
            assert "damaged" in trouble(lambda: load_model(model), "damaged")
    assert most_memory() - before < MOST_BYTES


def trouble(deed: Callable[[], object], otherwise: str) -> str:
    """The sentence that a deed ends in, or `otherwise` where it can be done."""
    try:
        deed()
    except DeepMusicianError as told:
        return str(told)
    return otherwise


def most_memory() -> int:
    """The bytes that this process had at most."""
    resource = pytest.importorskip("resource")
    unit = 1 if sys.platform == "darwin" else 1024
    most: int = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    return most


@pytest.mark.parametrize(
    "head",
    [
        (1 << 60).to_bytes(8, "little") + b"{}",
        (90 << 20).to_bytes(8, "little") + b"{" + bytes(1000),
        (20_000).to_bytes(8, "little") + b"[" * 20_000,
        (2).to_bytes(8, "little") + b"[]",
    ],
)
def test_a_header_from_a_stranger_is_refused_in_a_sentence(tiny_models: Path, head: bytes) -> None:
    (tiny_models / "gru.safetensors").write_bytes(head)
    with pytest.raises(ModelError, match="damaged"):
        load_model("gru")


def test_a_model_has_no_way_to_another_folder(tiny_models: Path) -> None:
    for name in ("../gru", "/etc/passwd", "gru/../gru", "gru\0"):
        with pytest.raises(ModelError, match="no model called"):
            load_model(name)


@pytest.mark.parametrize("suffix", [".dmproj", ".mxl"])
def test_what_is_packed_goes_nowhere(tmp_path: Path, suffix: str) -> None:
    """Members of an archive are read into memory by name; none is laid down as a file."""
    path = tmp_path / "in" / f"piece{suffix}"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("../../escaped.json", "/escaped.json", "..\\escaped.xml", "C:\\escaped.xml"):
            archive.writestr(name, "{}")
    with pytest.raises(FileError):
        read_score(path)
    assert [each.name for each in tmp_path.rglob("*")] == ["in", path.name]


def test_a_packed_sheet_that_unpacks_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "MOST_BYTES", 1 << 20)
    path = tmp_path / "bomb.mxl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("score.musicxml", bytes(8 << 20))
    assert path.stat().st_size < 1 << 20
    with pytest.raises(FileError, match="too large to be sheet music"):
        read_score(path)


@pytest.mark.parametrize("suffix", [suffix for kind in FORMATS for suffix in kind.suffixes])
def test_noise_is_no_music_of_any_kind(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"noise{suffix}"
    for noise in (b"", b"\0" * 4096, bytes(range(256)) * 16, b"PK\x03\x04" + bytes(100), b"<" * 100_000):
        path.write_bytes(noise)
        assert path.name in trouble(lambda: read_score(path), path.name)
