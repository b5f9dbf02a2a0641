"""Four bars written by our default model, or by networks of the sizes that public projects use, with random weights.

`ours` and `theirs` each get a process to themselves, so that what it holds can be weighed: neither loads what the
other needs.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn

RUNS = 3
WINDOW = 100
NOTES_AND_CHORDS = 352
MEGA = 1e6
BYTES_OF_A_WEIGHT = 4


class Written(NamedTuple):
    """What it took."""

    ms: list[float]
    memory_mib: float
    """The most that the process held; 0 where the system does not tell."""
    weights_mb: float
    heard: int
    """Notes before the four bars."""
    notes: int
    """In the four bars."""


Write = Callable[[int, int], None]
"""Reads so many notes and writes so many."""


def ours() -> Written:
    from deepmusician_gui.generation.generate import generate_takes
    from deepmusician_gui.generation.region import continue_region
    from deepmusician_gui.generation.take import Controls
    from deepmusician_gui.models.registry import load_model
    from deepmusician_gui.score.midi_file import read_midi
    from tests.benchmarks.bench_models import BARS, TUNE, another

    model, score = load_model("gru"), read_midi(TUNE)
    region = continue_region(score, 0, BARS)
    notes = 0

    def answer(seed: int) -> None:
        nonlocal notes
        *_, (take,) = generate_takes(model, another(score, seed), region, Controls(seed), 1)
        notes = len(take.notes)

    answer(0)
    ms = [_took_ms(partial(answer, seed)) for seed in range(1, RUNS + 1)]
    return Written(ms, _peak_mib(), _megabytes(model.network), len(score.notes), notes)


def theirs(name: str, heard: int, notes: int) -> Written:
    """The same by one of `NETWORKS`, on all cores."""
    torch.set_num_threads(os.cpu_count() or 1)
    network, write = NETWORKS[name]()
    ms = [_took_ms(lambda: write(heard, notes)) for _ in range(RUNS)]
    return Written(ms, _peak_mib(), _megabytes(network), heard, notes)


def tutorial() -> tuple[nn.Module, Write]:
    lstm = nn.LSTM(1, 512, 3, batch_first=True).eval()
    head = nn.Sequential(nn.Linear(512, 256), nn.ReLU(), nn.Linear(256, NOTES_AND_CHORDS)).eval()

    @torch.inference_mode()
    def write(_heard: int, wanted: int) -> None:
        window = torch.zeros(1, WINDOW, 1)
        for _ in range(wanted):
            drawn = head(lstm(window)[0][:, -1]).argmax() / NOTES_AND_CHORDS
            window = torch.cat([window[:, 1:], drawn.view(1, 1, 1)], 1)

    return nn.ModuleList([lstm, head]), write


def anticipatory() -> tuple[nn.Module, Write]:
    public = import_module("transformers")
    network = public.GPT2LMHeadModel(public.GPT2Config(vocab_size=55_028, n_positions=1024)).eval()

    @torch.inference_mode()
    def write(heard: int, wanted: int) -> None:
        tokens, known = torch.zeros(1, 3 * heard, dtype=torch.long), None
        for _ in range(3 * wanted):
            out = network(tokens, past_key_values=known, use_cache=True)
            tokens, known = _drawn(out.logits[:, -1]), out.past_key_values

    return network, write


def midi_model() -> tuple[nn.Module, Write]:
    public = import_module("transformers")
    words, width, tokens_of_an_event = 3_406, 1024, 8

    def llama(layers: int, heads: int, inner: int) -> nn.Module:
        config = public.LlamaConfig(
            vocab_size=words,
            hidden_size=width,
            num_hidden_layers=layers,
            num_attention_heads=heads,
            intermediate_size=inner,
        )
        built: nn.Module = public.LlamaModel(config).eval()
        return built

    events, tokens, head = llama(12, 16, 4096), llama(3, 4, 1024), nn.Linear(width, words, bias=False)
    of_words = tokens.get_submodule("embed_tokens")

    @torch.inference_mode()
    def write(heard: int, wanted: int) -> None:
        read, known = torch.zeros(1, heard, width), None
        for _ in range(wanted):
            out = events(inputs_embeds=read, past_key_values=known, use_cache=True)
            hidden, known = out.last_hidden_state[:, -1:], out.past_key_values
            spoken, event = None, torch.zeros(1, 1, width)
            for _ in range(tokens_of_an_event):
                part = tokens(inputs_embeds=hidden, past_key_values=spoken, use_cache=True)
                hidden = of_words(_drawn(head(part.last_hidden_state[:, -1])))
                spoken, event = part.past_key_values, event + hidden
            read = event

    return nn.ModuleList([events, tokens, head]), write


NETWORKS = {"lstm_3x512": tutorial, "gpt2_128m": anticipatory, "llama_230m": midi_model}


def _drawn(logits: Tensor) -> Tensor:
    return torch.multinomial(logits.softmax(-1), 1)


def _took_ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _peak_mib() -> float:
    told = Path("/proc/self/status")
    return int(told.read_text().partition("VmHWM:")[2].split()[0]) / 1024 if told.exists() else 0.0


def _megabytes(network: nn.Module) -> float:
    return sum(each.numel() for each in network.parameters()) * BYTES_OF_A_WEIGHT / MEGA
