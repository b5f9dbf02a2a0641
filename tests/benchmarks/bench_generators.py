"""Four bars from the default model, beside networks of the sizes that public projects use, with random weights.

That is for speed alone. Each writes as many notes as our answer holds, in the quickest way that its design allows: on
all cores, and attention remembers what it has read, which not all of the public programs do. `pip install transformers`
brings the networks that it takes.

- *lstm_3x512*: Classical-Piano-Composer (github.com/Skuldur/Classical-Piano-Composer, lstm.py): a note or chord out
  of some 350 after reading the last 100 anew.
- *gpt2_128m*: Anticipatory Music Transformer (github.com/jthickstun/anticipation): 12 layers of 768, vocabulary
  55,028, three tokens a note.
- *llama_230m*: midi-model (github.com/SkyTNT/midi-model, midi_model.py): 12 layers of 1,024 for each event and three
  for each of its eight tokens, vocabulary 3,406.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec

import torch
from torch import Tensor, nn

from deepmusician_gui.generation.generate import generate_takes
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.registry import load_model
from deepmusician_gui.score.midi_file import read_midi
from tests.benchmarks.bench_file import took_ms
from tests.benchmarks.bench_models import BARS, TUNE, another
from tests.benchmarks.rows import NO_AIM, LeftOut, Row

RUNS = 3
WINDOW = 100
WHY = (
    "Ours draws every step of a roll, whether something begins there or not, and weighs every key; theirs draws notes "
    "alone. A model of notes is quicker for thin music: `note-rnn` is one."
)
SIZE_WHY = (
    "It holds more music than theirs, which knows some 350 notes and chords; fewer layers would change it."
)
NOTES_AND_CHORDS = 352
MEGA = 1e6
BYTES_OF_A_WEIGHT = 4


def measure() -> Iterator[Row | LeftOut]:
    model, score = load_model("gru"), read_midi(TUNE)
    region = continue_region(score, 0, BARS)
    notes: list[int] = []

    def answer(seed: int) -> None:
        *_, (take,) = generate_takes(model, another(score, seed), region, Controls(seed), 1)
        notes.append(len(take.notes))

    answer(0)
    ours = [took_ms(lambda: answer(seed)) for seed in range(1, RUNS + 1)]  # noqa: B023
    wanted, heard = notes[-1], len(score.notes)
    size = _megabytes(model.network)
    torch.set_num_threads(os.cpu_count() or 1)
    for name, network, write in others():
        theirs = [took_ms(lambda: write(heard, wanted)) for _ in range(RUNS)]  # noqa: B023
        yield Row(f"generators.{name}.4_bars", "ms", ours, NO_AIM, name, theirs, WHY)
        yield Row(
            f"generators.{name}.weights",
            "MB",
            [size],
            NO_AIM,
            name,
            [_megabytes(network)],
            SIZE_WHY,
        )
    if not find_spec("transformers"):
        yield LeftOut("generators.gpt2_128m, generators.llama_230m", "pip install transformers")


Write = Callable[[int, int], None]
"""Reads so many notes and writes so many."""


def others() -> Iterator[tuple[str, nn.Module, Write]]:
    yield "lstm_3x512", *tutorial()
    if find_spec("transformers"):
        yield "gpt2_128m", *anticipatory()
        yield "llama_230m", *midi_model()


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

    @torch.inference_mode()
    def write(heard: int, wanted: int) -> None:
        read, known = torch.zeros(1, heard, width), None
        for _ in range(wanted):
            out = events(inputs_embeds=read, past_key_values=known, use_cache=True)
            hidden, known = out.last_hidden_state[:, -1:], out.past_key_values
            spoken, event = None, torch.zeros(1, 1, width)
            for _ in range(tokens_of_an_event):
                part = tokens(inputs_embeds=hidden, past_key_values=spoken, use_cache=True)
                hidden = tokens.embed_tokens(_drawn(head(part.last_hidden_state[:, -1])))  # type: ignore[operator]  # a module of its own
                spoken, event = part.past_key_values, event + hidden
            read = event

    return nn.ModuleList([events, tokens, head]), write


def _drawn(logits: Tensor) -> Tensor:
    return torch.multinomial(logits.softmax(-1), 1)


def _megabytes(network: nn.Module) -> float:
    return sum(each.numel() for each in network.parameters()) * BYTES_OF_A_WEIGHT / MEGA
