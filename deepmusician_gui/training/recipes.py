"""How each shipped model is trained: its windows, its losses, its length. One entry a model."""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import torch
from lightning_fabric.utilities.rank_zero import rank_zero_only
from torch import nn

from deepmusician_gui.errors import FileError, ModelError
from deepmusician_gui.models.abc_lstm import AbcLstm, AbcLstmConfig
from deepmusician_gui.models.blocks import BLOCK
from deepmusician_gui.models.chord_lstm import ChordLstm, ChordLstmConfig
from deepmusician_gui.models.conv_vae import ConvVaeConfig
from deepmusician_gui.models.conv_vae_classic import ConvVaeClassicConfig
from deepmusician_gui.models.gru import GruConfig
from deepmusician_gui.models.gru_classic import GruClassicConfig
from deepmusician_gui.models.music_transformer import MusicTransformer, MusicTransformerConfig
from deepmusician_gui.models.music_transformer_classic import (
    MusicTransformerClassic,
    MusicTransformerClassicConfig,
)
from deepmusician_gui.models.note_lstm import NoteLstm, NoteLstmConfig
from deepmusician_gui.models.note_rnn import NoteRnn, NoteRnnConfig
from deepmusician_gui.models.note_rnn_classic import LENGTH, NoteRnnClassic, NoteRnnClassicConfig
from deepmusician_gui.models.registry import load_model
from deepmusician_gui.models.token_lstm import TokenLstm, TokenLstmConfig
from deepmusician_gui.models.weights import write_weights
from deepmusician_gui.representation.beat_events import DURATIONS
from deepmusician_gui.representation.note_tuples import STEPS
from deepmusician_gui.training.abc_tunes import TuneSampler
from deepmusician_gui.training.batches import BatchSource
from deepmusician_gui.training.beat_sequences import SequenceSampler
from deepmusician_gui.training.checkpoint import disk
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.note_sequences import (
    CHORDS,
    NOTES,
    Form,
    NoteRules,
    NoteSampler,
    common_shapes,
    common_words,
)
from deepmusician_gui.training.performances import PerformanceSampler
from deepmusician_gui.training.recipe import Network, Recipe, SequenceRecipe, Source, changed
from deepmusician_gui.training.token_sequences import TokenSampler, common_codes, starts
from deepmusician_gui.training.trainer import TrainConfig, TrainStep, is_out_of_memory, train
from deepmusician_gui.training.windows import CONTINUE, FILL, WindowRules

_log = logging.getLogger(__name__)

_CLASSIC = replace(CONTINUE, gaps=(96,), on_bar=0.0)
_BLOCKS = replace(
    CONTINUE, gaps=(BLOCK,), short_prompt=0.2, one_track=0.33, some_tracks=0.15, transposed=True
)
_SHAPES = 512  # of chords that are known
_CHORDS = NoteRules(73)
_WORDS_READ = NoteRules(81)
_WORDS = 4000  # notes that are known, each with its step and duration
_CODES = 1000  # notes and chords that `chord-lstm-classic` knows
_FREQUENT_CODES = 200  # those that are left for `note-lstm-classic`
_CLASSIC_LENGTH = 100  # tokens that the next one is made from
_NOTES_LENGTH = 50


def _notes(rules: NoteRules, form: Form = NOTES) -> Source:
    return partial(_note_sampler, rules, form)


def _note_sampler(
    rules: NoteRules, form: Form, corpus: Corpus, split: str, seed: int, size: int
) -> BatchSource:
    return NoteSampler(corpus, split, rules, seed, size, form)


def _with_shapes(config: ChordLstmConfig, corpus: Corpus) -> ChordLstmConfig:
    return replace(config, shapes=common_shapes(corpus, _SHAPES))


def _with_words(config: NoteLstmConfig, corpus: Corpus) -> NoteLstmConfig:
    return replace(config, words=common_words(corpus, _WORDS))


def _with_codes_and_starts(config: TokenLstmConfig, corpus: Corpus) -> TokenLstmConfig:
    return replace(config, codes=common_codes(corpus, _CODES), starts=starts(corpus, _CLASSIC_LENGTH))


def _with_frequent_codes(config: TokenLstmConfig, corpus: Corpus) -> TokenLstmConfig:
    return replace(config, codes=common_codes(corpus, _FREQUENT_CODES))


_SHORT = TrainConfig(1000, blank=0.0, validate_every=100, checkpoint_minutes=1, precision="32-true")
"""Small networks of short sequences, which bf16 does not make faster."""
_TUTORIAL = replace(_SHORT, warm_up=1, weight_decay=0.0, level=1.0)
"""As the tutorials train: one rate, nothing else."""

RECIPES: dict[str, Recipe | SequenceRecipe] = {
    "gru": Recipe(
        GruConfig(),
        WindowRules(),
        (CONTINUE, FILL),
        TrainConfig(15000, learning_rate=1.5e-3, warm_up=150, level=0.75),
    ),
    "gru-classic": Recipe(
        GruClassicConfig(), _CLASSIC, (_CLASSIC,), TrainConfig(800, learning_rate=1e-3, warm_up=50, blank=0.0)
    ),
    "gru-classic-focal": Recipe(
        GruClassicConfig(focal=True),
        _CLASSIC,
        (_CLASSIC,),
        TrainConfig(800, learning_rate=1e-3, warm_up=50, blank=0.0),
    ),
    "conv-vae": Recipe(
        ConvVaeConfig(),
        _BLOCKS,
        (_BLOCKS,),
        TrainConfig(3700, warm_up=100, blank=0.3, level=0.5, precision="32-true"),
    ),
    "conv-vae-classic": Recipe(
        ConvVaeClassicConfig(),
        _BLOCKS,
        (_BLOCKS,),
        TrainConfig(
            600, learning_rate=1.5e-3, warm_up=50, blank=0.0, validate_every=100, precision="32-true"
        ),
    ),
    "note-rnn": SequenceRecipe(
        NoteRnn,
        NoteRnnConfig(),
        _notes(NoteRules()),
        replace(_SHORT, steps=6000, learning_rate=4e-3, warm_up=30, blank=0.03, level=0.3),
        batch=16,
        judged=_notes(NoteRules(transposed=False)),
    ),
    "note-rnn-classic": SequenceRecipe(
        NoteRnnClassic,
        NoteRnnClassicConfig(STEPS, DURATIONS),
        _notes(NoteRules(LENGTH + 2, transposed=False)),
        replace(_SHORT, steps=1000, learning_rate=5e-3, warm_up=20, level=0.5),
        batch=64,
    ),
    "chord-lstm": SequenceRecipe(
        ChordLstm,
        ChordLstmConfig(),
        _notes(_CHORDS, CHORDS),
        replace(
            _SHORT, steps=3600, learning_rate=2.5e-3, warm_up=50, blank=0.03, level=0.3, validate_every=200
        ),
        batch=12,
        judged=_notes(replace(_CHORDS, transposed=False), CHORDS),
        vocabulary=_with_shapes,
    ),
    "chord-lstm-classic": SequenceRecipe(
        TokenLstm,
        TokenLstmConfig(layers=3, dense=128),
        partial(TokenSampler, _CLASSIC_LENGTH),
        replace(_TUTORIAL, steps=300, learning_rate=1e-3, optimiser="rmsprop"),
        vocabulary=_with_codes_and_starts,
    ),
    "note-lstm": SequenceRecipe(
        NoteLstm,
        NoteLstmConfig(),
        _notes(_WORDS_READ),
        replace(
            _SHORT, steps=2800, learning_rate=3e-3, warm_up=50, blank=0.03, level=0.3, validate_every=150
        ),
        batch=12,
        judged=_notes(replace(_WORDS_READ, transposed=False)),
        vocabulary=_with_words,
    ),
    "note-lstm-classic": SequenceRecipe(
        TokenLstm,
        TokenLstmConfig(embedded=64),
        partial(TokenSampler, _NOTES_LENGTH),
        replace(_TUTORIAL, steps=200, learning_rate=2e-3),
        batch=128,
        vocabulary=_with_frequent_codes,
    ),
    "music-transformer": SequenceRecipe(
        MusicTransformer,
        MusicTransformerConfig(),
        SequenceSampler,
        TrainConfig(5000, learning_rate=1e-3, warm_up=100, level=0.7, blank=0.03, validate_every=100),
        batch=5,
    ),
    "music-transformer-classic": SequenceRecipe(
        MusicTransformerClassic,
        MusicTransformerClassicConfig(),
        PerformanceSampler,
        TrainConfig(1200, learning_rate=1e-3, warm_up=100, level=0.5, blank=0.0, validate_every=100),
        batch=4,
    ),
    "abc-lstm": SequenceRecipe(
        AbcLstm,
        AbcLstmConfig(),
        TuneSampler,
        TrainConfig(1500, learning_rate=3e-3, warm_up=50, level=0.5, blank=0.02, validate_every=100),
        batch=16,
    ),
}


def train_model(
    name: str,
    corpus: Corpus,
    folder: Path,
    weights: Path,
    *,
    start: Path | None = None,
    settings: Mapping[str, Any] | None = None,
    devices: int = 1,
    nodes: int = 1,
    workers: int | None = None,
) -> Iterator[TrainStep]:
    """Train a model by its recipe, checkpoints in `folder`, weights to `weights` at the end; yields each step.

    It begins with the weights in `start`, if given. `settings` replace what the recipe says; devices, nodes and
    workers are those of `train`. Raises ModelError for a name without a recipe or a setting that is none, FileError for
    a corpus without what is needed or where the disk refuses.
    """
    recipe, network = begin(name, corpus, start, settings)
    with disk(str(weights)):
        weights.parent.mkdir(parents=True, exist_ok=True)
    yield from train_network(recipe, network, corpus, folder, devices=devices, nodes=nodes, workers=workers)
    with disk(str(weights)):
        rank_zero_only(write_weights)(weights, network, network.config)


def begin(
    name: str, corpus: Corpus, start: Path | None = None, settings: Mapping[str, Any] | None = None
) -> tuple[Recipe | SequenceRecipe, nn.Module]:
    """A model's recipe with other settings and the network to train by it; raises as `train_model` does."""
    if name not in RECIPES:
        raise ModelError(
            "{name} cannot be trained; there are recipes for {known}.", name=name, known=", ".join(RECIPES)
        )
    for split in ("train", "valid"):
        if not corpus.split(split):
            raise FileError(
                "The corpus holds no pieces of the split “{split}”; name some when it is prepared.",
                split=split,
            )
    recipe = changed(RECIPES[name], settings or {})
    torch.manual_seed(recipe.training.seed)
    return recipe, recipe.fresh(corpus) if start is None else _loaded(name, start)


def train_network(
    recipe: Recipe | SequenceRecipe,
    network: nn.Module,
    corpus: Corpus,
    folder: Path,
    *,
    devices: int = 1,
    nodes: int = 1,
    workers: int | None = None,
) -> Generator[TrainStep, None, None]:
    """What `train` yields. Where the one GPU has too little memory, a warning is logged and it goes on without."""
    source, fixed, config = recipe.source(corpus), recipe.fixed(corpus), recipe.training
    try:
        yield from train(
            network, source, fixed, config, folder, devices=devices, nodes=nodes, workers=workers
        )
        return
    except RuntimeError as error:
        if not is_out_of_memory(error) or devices * nodes > 1:
            raise
    _log.warning("The GPU has too little memory for this; training goes on without it, which takes longer.")
    yield from train(network, source, fixed, config, folder, accelerator="cpu")


def _loaded(name: str, weights: Path) -> Network:
    """A model's network to be trained further."""
    threads = torch.get_num_threads()
    network: Network = load_model(name, weights).network
    torch.set_num_threads(threads)  # loading a model for one answer at a time leaves it a single one
    return network.train()
