"""`stimuli`: sounds for a listening test in which the composer's own bars are to be told from a model's."""

from __future__ import annotations

import argparse
import json
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

from deepmusician_gui import __version__
from deepmusician_gui.cli.options import Problem, add_verb, music_files, shown
from deepmusician_gui.errors import FileError
from deepmusician_gui.generation.generate import generate_takes
from deepmusician_gui.generation.riddle import (
    ANSWER_BARS,
    CHOICES,
    GIVEN_BARS,
    Piece,
    Riddle,
    first_bars,
    make_riddle,
    places,
)
from deepmusician_gui.models.registry import DEFAULT_MODEL, LoadedModel, load_model
from deepmusician_gui.playback.loudness import equally_loud, rms
from deepmusician_gui.playback.render import samples
from deepmusician_gui.playback.sound_file import sound_file
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.playback.synth import SAMPLE_RATE
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.score.formats import FORMATS, read_score

_SUFFIXES = tuple(suffix for kind in FORMATS for suffix in kind.suffixes)
_MANIFEST = "manifest.json"
_RING_OUT_S = 1.5
_NAME_DIGITS = 16


def add_verbs(verbs: Any) -> None:
    """Declare the verb of this module."""
    parser = add_verb(
        verbs,
        "stimuli",
        f"Write sounds for a listening test: {GIVEN_BARS} bars of a piece, then its next {ANSWER_BARS} or a model's.",
        "deepmusician stimuli pieces/ -o test/ --model gru --rounds 12 --seed 1",
    )
    add = parser.add_argument
    add("input", nargs="+", type=Path, metavar="IN", help="pieces by people, or folders of them")
    add(
        *("-o", "--output"),
        type=Path,
        required=True,
        metavar="OUT",
        help=f"a new folder: WAV files of equal length and loudness whose names tell nothing, and {_MANIFEST} with "
        "the truth, which is not for the listeners",
    )
    add("--model", default=DEFAULT_MODEL, help=f"default {DEFAULT_MODEL}; see deepmusician models")
    add("--rounds", type=int, default=12, metavar="N", help="so many comparisons (default 12)")
    add("--seed", type=int, default=0, help="same seed, same sounds (default 0)")
    add("--choices", type=int, choices=CHOICES, default=2, help="sounds in a round, one real (default 2)")
    add("--sound-font", type=Path, metavar="FILE", help="sounds of the synth: a .sf2 or .sf3 file")
    parser.set_defaults(run=_stimuli)


def _stimuli(options: argparse.Namespace) -> int:
    pieces, failed = _pieces(options.input)
    chosen = places(pieces, options.rounds, options.seed)
    folder = _new_folder(options.output)
    model = load_model(options.model)
    sounds = Sounds(str(options.sound_font or ""))
    rounds = []
    for number, place in enumerate(chosen, 1):
        if shown(options.quiet):
            print(f"\r{number}/{len(chosen)} {place.piece.name}\x1b[K", end="", file=sys.stderr)
        *_, riddle = make_riddle(model, place, options.choices, generate_takes)
        assert riddle
        rounds.append({"round": number, **_write(riddle, folder, f"{options.seed} {number}", sounds)})
    if shown(options.quiet):
        print(file=sys.stderr)
    manifest = {**_heading(options, model), "rounds": rounds}
    write_file(folder / _MANIFEST, (json.dumps(manifest, indent=2, ensure_ascii=False) + "\n").encode())
    return int(failed)


def _pieces(given: list[Path]) -> tuple[list[Piece], bool]:
    """The pieces that riddles can be made of, and whether there are others; why not is told, of each."""
    files = [file for path in given for file in music_files(path, _SUFFIXES)]
    if not files:
        raise FileError("There is no piece in what was given.")
    pieces, failed = [], False
    for file in files:
        problem = Problem(file.name, single=len(files) == 1)
        with problem:
            piece = Piece(file.name, read_score(file))
            first_bars(piece.score)
            pieces.append(piece)
        failed |= problem.happened
    return pieces, failed


def _new_folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
        is_empty = not any(path.iterdir())
    except OSError as error:
        reason = (error.strerror or "the disk refused it").lower()
        raise FileError(f"The folder “{path.name}” could not be made: {reason}.") from error
    if not is_empty:
        raise FileError(
            f"There are files in “{path.name}” already; a listening test needs a folder of its own."
        )
    return path


def _write(riddle: Riddle, folder: Path, salt: str, sounds: Sounds) -> dict[str, Any]:
    """Write the sounds of a riddle; what the manifest tells about them."""
    length_s = riddle.length_s + _RING_OUT_S
    made = equally_loud([samples(score, length_s, sounds) for score in riddle.candidates])
    told = []
    for at, (sound, seed) in enumerate(zip(made, riddle.seeds, strict=True)):
        name = sha256(f"{salt} {at} {riddle.place.seed}".encode()).hexdigest()[:_NAME_DIGITS] + ".wav"
        with sound_file(folder / name, SAMPLE_RATE) as write:
            write(sound)
        by = "composer" if at == riddle.real else riddle.model
        told.append({"file": name, "by": by, "seed": seed, "rms": round(rms(sound), 5)})
    return {
        "piece": riddle.place.piece.name,
        "first_bar": riddle.place.bar + 1,
        "seed": riddle.place.seed,
        "length_s": round(length_s, 3),
        "same_until_s": round(riddle.candidates[0].tempo_map.seconds(riddle.answer_start), 3),
        "real": told[riddle.real]["file"],
        "sounds": told,
    }


def _heading(options: argparse.Namespace, model: LoadedModel) -> dict[str, Any]:
    """What holds for all rounds."""
    return {
        "made_by": f"Deep Musician {__version__}",
        "question": "Which one goes on as the composer wrote it?",
        "model": model.entry.name,
        "weights_sha256": model.fingerprint,
        "seed": options.seed,
        "choices": options.choices,
        "chance": round(1 / options.choices, 4),
        "given_bars": GIVEN_BARS,
        "answer_bars": ANSWER_BARS,
        "licence": (
            "Every sound holds bars of a piece and stays under the licence of that piece: make sure that it may be "
            f"published. The card {model.entry.card.name} tells what the model was trained on, and its licence. The "
            "SoundFont that was played has a licence of its own."
        ),
    }
