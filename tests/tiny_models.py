"""Small untrained networks in a weights folder of their own, for tests that need a model but not its music."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import torch

from deepmusician_gui.models import registry
from deepmusician_gui.models.abc_lstm import AbcLstm, AbcLstmConfig
from deepmusician_gui.models.chord_lstm import ChordLstm, ChordLstmConfig
from deepmusician_gui.models.conv_vae import ConvVae, ConvVaeConfig
from deepmusician_gui.models.conv_vae_classic import ConvVaeClassic, ConvVaeClassicConfig
from deepmusician_gui.models.gru import Gru, GruConfig
from deepmusician_gui.models.gru_classic import GruClassic, GruClassicConfig
from deepmusician_gui.models.music_transformer import MusicTransformer, MusicTransformerConfig
from deepmusician_gui.models.music_transformer_classic import (
    MusicTransformerClassic,
    MusicTransformerClassicConfig,
)
from deepmusician_gui.models.note_lstm import NoteLstm, NoteLstmConfig
from deepmusician_gui.models.note_rnn import NoteRnn, NoteRnnConfig
from deepmusician_gui.models.note_rnn_classic import NoteRnnClassic, NoteRnnClassicConfig
from deepmusician_gui.models.token_lstm import TokenLstm, TokenLstmConfig
from deepmusician_gui.models.weights import write_weights
from deepmusician_gui.representation.chord_tokens import code_of, shape_of

torch.set_num_threads(1)  # these networks are too small to share out, and the machine may be busy

TINY = GruConfig(
    encoder=8,
    decoder=16,
    hidden=12,
    key_channels=4,
    chord_channels=3,
    heads=2,
    head_size=4,
    loudness_hidden=5,
    place_size=4,
)
TINY_CLASSIC = GruClassicConfig(state=8, layers=2)
TINY_NOTES = NoteRnnConfig(units=16, embedded=6)
TINY_CHORDS = ChordLstmConfig([shape_of(keys) for keys in ((0,), (0, 4, 7), (0, 12))], units=16, embedded=6)
TINY_WORDS = NoteLstmConfig(
    [[step, key, 11] for step in (0, 6, 12) for key in range(88)], units=16, embedded=8
)
TINY_CODES = (60, 62, 64, 65, 67, code_of((60, 64, 67)), code_of((55, 59, 62)))
TINY_CHORDS_CLASSIC = TokenLstmConfig(TINY_CODES, ((60, 62), (67, 60), (64, 65)), units=16, layers=3)
TINY_WORDS_CLASSIC = TokenLstmConfig(TINY_CODES, units=16, embedded=8)
TINY_NOTES_CLASSIC = NoteRnnClassicConfig(units=16)
TINY_ABC = AbcLstmConfig(units=8, embedded=8)
TINY_TRANSFORMER = MusicTransformerConfig(layers=1, units=16, heads=2, wide=16)
TINY_PERFORMANCES = MusicTransformerClassicConfig(layers=1, units=16, heads=2, wide=16)
TINY_VAE = ConvVaeConfig(latent=6, encoded=8, state=12, hidden=10, plan=4, place_size=3)
TINY_VAE_CLASSIC = ConvVaeClassicConfig(latent=6)


def tiny_gru(seed: int = 0) -> Gru:
    """An untrained network that strikes a key now and then."""
    torch.manual_seed(seed)
    network = Gru(TINY).eval()
    counts = torch.cat([torch.full((88,), 0.5), torch.full((88,), 40.0), torch.tensor([100.0])])
    network.set_prior(counts)
    return network


def tiny_vae(seed: int = 0) -> ConvVae:
    """An untrained network that strikes a key now and then."""
    torch.manual_seed(seed)
    network = ConvVae(TINY_VAE).eval()
    network.set_prior(torch.cat([torch.full((88,), 0.5), torch.full((88,), 40.0), torch.tensor([100.0])]))
    return network


@cache
def _weight_files() -> dict[str, bytes]:
    """The content of all weight files by their names."""
    with TemporaryDirectory() as folder:
        _write_all(Path(folder))
        return {path.name: path.read_bytes() for path in Path(folder).iterdir()}


def _write_all(folder: Path) -> None:
    write_weights(folder / "gru.safetensors", tiny_gru(), TINY)
    torch.manual_seed(1)
    for name in ("gru-classic", "gru-classic-focal"):
        write_weights(folder / f"{name}.safetensors", GruClassic(TINY_CLASSIC), TINY_CLASSIC)
    write_weights(folder / "conv-vae.safetensors", tiny_vae(), TINY_VAE)
    write_weights(folder / "conv-vae-classic.safetensors", ConvVaeClassic(TINY_VAE_CLASSIC), TINY_VAE_CLASSIC)
    write_weights(folder / "note-rnn.safetensors", NoteRnn(TINY_NOTES), TINY_NOTES)
    write_weights(folder / "chord-lstm.safetensors", ChordLstm(TINY_CHORDS), TINY_CHORDS)
    write_weights(folder / "note-lstm.safetensors", NoteLstm(TINY_WORDS), TINY_WORDS)
    for name, config in (
        ("chord-lstm-classic", TINY_CHORDS_CLASSIC),
        ("note-lstm-classic", TINY_WORDS_CLASSIC),
    ):
        write_weights(folder / f"{name}.safetensors", TokenLstm(config), config)
    write_weights(
        folder / "note-rnn-classic.safetensors", NoteRnnClassic(TINY_NOTES_CLASSIC), TINY_NOTES_CLASSIC
    )
    write_weights(
        folder / "music-transformer.safetensors", MusicTransformer(TINY_TRANSFORMER), TINY_TRANSFORMER
    )
    write_weights(
        folder / "music-transformer-classic.safetensors",
        MusicTransformerClassic(TINY_PERFORMANCES),
        TINY_PERFORMANCES,
    )
    write_weights(folder / "abc-lstm.safetensors", AbcLstm(TINY_ABC), TINY_ABC)


@pytest.fixture
def tiny_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All registered models with tiny weights; the folder they lie in."""
    folder = tmp_path / "weights"
    folder.mkdir()
    for name, content in _weight_files().items():
        (folder / name).write_bytes(content)
    monkeypatch.setattr(registry, "WEIGHTS_FOLDER", folder)
    return folder
