"""Which models there are, what each can do, and how to load one. Reading this module loads no torch."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from deepmusician_gui import RESOURCES, user_folder
from deepmusician_gui.errors import ModelError, Sentence

WEIGHTS_FOLDER = RESOURCES / "models"
DEFAULT_MODEL = "gru"


class ModelEntry(NamedTuple):
    """One selectable model. `can` holds verbs, `honours` names of controls; controls not named are hidden."""

    name: str
    title: str
    summary: str
    kind: str
    """Module of the network in this package; tells generation how to write with it."""
    network: str
    config: str
    can: frozenset[str]
    honours: frozenset[str]
    folder: Path | None = None
    """Where its weights lie if they were trained here; those that were shipped have a folder of their own."""
    recipe: str = ""
    """The shipped model that it was trained like, if it was trained here."""

    @property
    def weights(self) -> Path:
        """The safetensors file."""
        return (self.folder or WEIGHTS_FOLDER) / f"{self.name}.safetensors"

    @property
    def card(self) -> Path:
        """The model card: data, licences, figures, how it was made."""
        return self.weights.with_suffix(".md")

    def problem(self) -> str:
        """Why it cannot be used, in a sentence, or "". Looks at the file's size and header only."""
        try:
            file = self.weights.stat()
        except OSError:
            return Sentence("The weights of {name} are not installed.", name=self.name)
        if _header(self.weights, file.st_size, file.st_mtime_ns).is_whole:
            return ""
        if self.folder:
            return Sentence("The weights of {name} are damaged; train them again.", name=self.name)
        return Sentence("The weights of {name} are damaged; install them again.", name=self.name)


class _Header(NamedTuple):
    """What a file of weights says of itself, and whether it is as long as it says."""

    about: Mapping[str, str]
    is_whole: bool


@lru_cache(maxsize=64)  # asked at every move of a slider
def _header(weights: Path, size: int, _changed_ns: int) -> _Header:
    try:
        with weights.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            header = json.loads(file.read(length)) if length < 1_000_000 else {}
        about = dict(header.pop("__metadata__", {}))
        ends = [each["data_offsets"][1] for each in header.values()]
        return _Header(about, "config" in about and size == 8 + length + max(ends, default=-1))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return _Header({}, is_whole=False)


_WRITES = frozenset({"continue", "generate"})
_DRAWS = frozenset({"temperature", "seed", "top_k", "top_p", "scale", "range"})
_PACES = _DRAWS | {"rhythm_temperature"}

MODELS = (
    ModelEntry(
        "gru",
        "GRU",
        Sentence("Continues, fills, varies and harmonises piano music; draws every chord as a whole."),
        "gru",
        "Gru",
        "GruConfig",
        _WRITES | {"fill", "vary", "harmonise"},
        _PACES | {"threshold", "polyphony", "keep_rhythm", "grid"},
    ),
    ModelEntry(
        "gru-classic",
        "GRU classic",
        Sentence("The original research model, trained with cross-entropy. Often answers with silence."),
        "gru_classic",
        "GruClassic",
        "GruClassicConfig",
        _WRITES,
        frozenset({"temperature", "threshold"}),
    ),
    ModelEntry(
        "gru-classic-focal",
        "GRU classic, focal",
        Sentence("The original research model, trained with focal loss."),
        "gru_classic",
        "GruClassic",
        "GruClassicConfig",
        _WRITES,
        frozenset({"temperature", "threshold"}),
    ),
    ModelEntry(
        "conv-vae",
        "Conv VAE",
        Sentence(
            "Knows music as places on a map: wander about on it, or let a gap lead from what is before to "
            "what is behind."
        ),
        "conv_vae",
        "ConvVae",
        "ConvVaeConfig",
        _WRITES | {"fill", "interpolate"},
        _PACES | {"threshold", "polyphony", "keep_rhythm", "wander"},
    ),
    ModelEntry(
        "conv-vae-classic",
        "Conv VAE classic",
        Sentence(
            "The textbook's autoencoder of piano-roll pictures, cut at a threshold. Silent at its own cut of a half."
        ),
        "conv_vae_classic",
        "ConvVaeClassic",
        "ConvVaeClassicConfig",
        _WRITES | {"fill", "interpolate"},
        frozenset({"threshold", "seed", "wander"}),
    ),
    ModelEntry(
        "note-rnn",
        "Note RNN",
        Sentence("Continues a line or chords note by note: when, which key, how long."),
        "note_rnn",
        "NoteRnn",
        "NoteRnnConfig",
        _WRITES,
        _PACES | {"polyphony"},
    ),
    ModelEntry(
        "note-rnn-classic",
        "Note RNN classic",
        Sentence("The tutorial's model: mean steps and durations. Pauses oddly and takes chords apart."),
        "note_rnn_classic",
        "NoteRnnClassic",
        "NoteRnnClassicConfig",
        _WRITES,
        frozenset({"temperature", "seed"}),
    ),
    ModelEntry(
        "music-transformer",
        "Music transformer",
        Sentence(
            "Continues and fills with attention to everything that came before, and to what is behind a gap."
        ),
        "music_transformer",
        "MusicTransformer",
        "MusicTransformerConfig",
        _WRITES | {"fill"},
        _PACES | {"polyphony", "grid"},
    ),
    ModelEntry(
        "chord-lstm",
        "Chord LSTM",
        Sentence("Continues with chords and single notes, a chord one choice among five hundred."),
        "chord_lstm",
        "ChordLstm",
        "ChordLstmConfig",
        _WRITES,
        _PACES | {"polyphony"},
    ),
    ModelEntry(
        "chord-lstm-classic",
        "Chord LSTM classic",
        Sentence(
            "The chord model of many tutorials: never hears the prompt, tells no rhythm, goes round in circles."
        ),
        "token_lstm",
        "TokenLstm",
        "TokenLstmConfig",
        _WRITES,
        frozenset({"seed"}),
    ),
    ModelEntry(
        "note-lstm",
        "Note LSTM",
        Sentence(
            "Continues note by note, each a single choice among four thousand of when, which key and how long."
        ),
        "note_lstm",
        "NoteLstm",
        "NoteLstmConfig",
        _WRITES,
        _DRAWS | {"polyphony"},
    ),
    ModelEntry(
        "note-lstm-classic",
        "Note LSTM classic",
        Sentence("The note model of many tutorials: frequent notes and chords, one every half beat."),
        "token_lstm",
        "TokenLstm",
        "TokenLstmConfig",
        _WRITES,
        frozenset({"temperature", "seed"}),
    ),
    ModelEntry(
        "music-transformer-classic",
        "Music transformer classic",
        Sentence(
            "The same network over performance events, as first published: hundredths of seconds and no bars."
        ),
        "music_transformer_classic",
        "MusicTransformerClassic",
        "MusicTransformerClassicConfig",
        _WRITES,
        _PACES | {"polyphony"},
    ),
    ModelEntry(
        "abc-lstm",
        "ABC LSTM",
        Sentence(
            "Writes single-voice tunes as ABC notation; hears only the highest line of what came before."
        ),
        "abc_lstm",
        "AbcLstm",
        "AbcLstmConfig",
        _WRITES,
        _PACES | {"grid"},
    ),
)


def own_folder() -> Path:
    """Where the models lie that were trained here."""
    return user_folder() / "models"


def own_models() -> tuple[ModelEntry, ...]:
    """Those that were trained here, by name: each can what the shipped one can that it was trained like."""
    shipped = {model.name: model for model in MODELS}
    found = []
    for weights in sorted(own_folder().glob("*.safetensors")):
        about = _about(weights)
        like = shipped.get(about.get("model", ""))
        if like and weights.stem not in shipped:
            found.append(_own(like, weights, about.get("title", weights.stem), about.get("summary", "")))
    return tuple(found)


def _about(weights: Path) -> Mapping[str, str]:
    try:
        file = weights.stat()
    except OSError:  # taken away meanwhile
        return {}
    return _header(weights, file.st_size, file.st_mtime_ns).about


@lru_cache(maxsize=64)  # the same entry as long as it says the same
def _own(like: ModelEntry, weights: Path, title: str, summary: str) -> ModelEntry:
    own = like._replace(
        name=weights.stem, title=title, summary=summary, folder=weights.parent, recipe=like.name
    )
    _KNOWN[own.name] = own
    return own


_KNOWN: dict[str, ModelEntry] = {}
"""Those trained here that were seen so far: their weights may be taken away while somebody still says their name."""


def all_models() -> tuple[ModelEntry, ...]:
    """The shipped ones, then those that were trained here."""
    return (*MODELS, *own_models())


def entry(name: str) -> ModelEntry:
    """The entry of a model. Raises ModelError for an unknown name."""
    found = next((model for model in MODELS if model.name == name), None)
    found = found or next((model for model in own_models() if model.name == name), None) or _KNOWN.get(name)
    if found is None:
        known = ", ".join(model.name for model in all_models())
        raise ModelError("There is no model called {name}; there are {known}.", name=name, known=known)
    return found


class LoadedModel(NamedTuple):
    """A network with its weights, ready to write."""

    entry: ModelEntry
    network: Any
    """torch.nn.Module of the class that the entry names; untyped because this module must not import torch."""
    fingerprint: str = ""
    """SHA-256 of its file of weights, as hexadecimal digits."""


def load_model(name: str, weights: Path | None = None) -> LoadedModel:
    """Read a model's weights, the shipped ones if none are named; imports torch, so call it away from the window.

    Raises ModelError, in a sentence, if it is unknown or its weights are missing, damaged or not numbers.
    """
    from hashlib import sha256  # noqa: PLC0415  brings OpenSSL along, and the window waits

    found = entry(name)
    if weights is None and (problem := found.problem()):
        raise ModelError(problem)
    module = import_module(f"deepmusician_gui.models.{found.kind}")
    reader = import_module("deepmusician_gui.models.weights")
    path = weights or found.weights
    network = reader.read_weights(path, getattr(module, found.network), getattr(module, found.config))
    return LoadedModel(found, network, sha256(path.read_bytes()).hexdigest())
