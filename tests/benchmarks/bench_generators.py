"""Four bars from the default model, beside networks of the sizes that public projects use, with random weights.

Each writes as many notes as our answer holds, in a process of its own and in the quickest way that its design allows:
on all cores, and attention remembers what it has read, which not all of the public programs do. *memory* is the most
that the process held, PyTorch included; *weights* are what has to be downloaded beside the program, at four bytes each.
Random weights cost what trained ones cost; the trained ones were not within reach where this was measured, so that
nothing is said about how good the music is.

- *ours*: a checkout holds the weights; `python3 packaging/dev.py run` installs the rest and opens the window.
- *lstm_3x512*: Classical-Piano-Composer (github.com/Skuldur/Classical-Piano-Composer, lstm.py): a note or chord out
  of some 350 after reading the last 100 anew. To install, by its README: music21, Keras, TensorFlow and h5py with pip,
  then predict.py with a file of weights, or training first.
- *gpt2_128m*: Anticipatory Music Transformer (github.com/jthickstun/anticipation): 12 layers of 768, vocabulary
  55,028, three tokens a note. To install, by its README: a checkout and its requirements.txt with pip, weights from the
  HuggingFace Hub, a GPU with CUDA, and some lines of Python.
- *llama_230m*: midi-model (github.com/SkyTNT/midi-model, midi_model.py): 12 layers of 1,024 for each event and three
  for each of its eight tokens, vocabulary 3,406. To install, by its README: PyTorch, requirements.txt with pip, weights
  from the HuggingFace Hub, then app.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from multiprocessing import get_context

from tests.benchmarks.four_bars import NETWORKS, Written, ours, theirs
from tests.benchmarks.rows import INSTALL_COMPARED, NO_AIM, LeftOut, Row

OF_TRANSFORMERS = ("gpt2_128m", "llama_230m")
WHY = (
    "Ours draws every step of a roll, whether something begins there or not, and weighs every key; theirs draws notes "
    "alone. A model of notes is quicker for thin music: `note-rnn` is one."
)
MEMORY_WHY = (
    "Both stand on PyTorch, which takes most of it; ours reads MIDI and holds its weights for PyTorch and for numpy "
    "besides. A smaller engine would change it, for both."
)
SIZE_WHY = (
    "It holds more music than theirs, which knows some 350 notes and chords; fewer layers would change it."
)


def measure() -> Iterator[Row | LeftOut]:
    here = alone(ours)
    names = [name for name in NETWORKS if name not in OF_TRANSFORMERS or find_spec("transformers")]
    for name in names:
        there = alone(theirs, name, here.heard, here.notes)
        yield Row(f"generators.{name}.4_bars", "ms", here.ms, NO_AIM, name, there.ms, WHY)
        for what, unit, mine, other, why in (
            ("memory", "MiB", here.memory_mib, there.memory_mib, MEMORY_WHY),
            ("weights", "MB", here.weights_mb, there.weights_mb, SIZE_WHY),
        ):
            if mine:
                yield Row(f"generators.{name}.{what}", unit, [mine], NO_AIM, name, [other], why)
    if absent := [f"generators.{name}" for name in NETWORKS if name not in names]:
        yield LeftOut(", ".join(absent), INSTALL_COMPARED)


def alone(write: Callable[..., Written], *given: object) -> Written:
    """In a process of its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(write, *given).result()
