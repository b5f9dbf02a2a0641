"""What comes out of a lesson: weights that the program lists, and a card that tells how they were made."""

from __future__ import annotations

import shlex
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from deepmusician_gui import __version__
from deepmusician_gui.errors import ModelError
from deepmusician_gui.models.registry import entry
from deepmusician_gui.models.weights import write_weights
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.training.checkpoint import disk
from deepmusician_gui.training.lesson import Lesson, log_lines

if TYPE_CHECKING:
    from deepmusician_gui.training.gentle import Apprentice


def keep(lesson: Lesson, apprentice: Apprentice) -> None:
    """Write the weights that validated best, and their card. Raises ModelError if none were better than at first."""
    rows = list(log_lines(lesson))
    measured = [row for row in rows if row.get("valid") is not None]
    best = min(measured, key=lambda row: row["valid"], default=None)
    if best is None or best["step"] == 0:
        raise ModelError(
            "What it learned did not help with the pieces that were held out, so no model was made."
        )
    network: Any = apprentice.network
    told = _told(lesson, apprentice, measured[0], best, rows[-1])
    with disk(f"The model in {lesson.weights.parent}"):
        lesson.weights.parent.mkdir(parents=True, exist_ok=True)
        write_file(lesson.weights.with_suffix(".md"), told.encode())
        about = {"model": lesson.model, "title": lesson.full_title, "summary": _summary(lesson, apprentice)}
        write_weights(lesson.weights, network, network.config, about)


def _summary(lesson: Lesson, apprentice: Apprentice) -> str:
    pieces = len(apprentice.corpus.split("train"))
    began = (
        f"{entry(lesson.start).title} with the style of"
        if lesson.start
        else f"{entry(lesson.model).title} from"
    )
    return f"{began} {pieces} pieces, trained here."


def _told(
    lesson: Lesson, apprentice: Apprentice, first: dict[str, Any], best: dict[str, Any], last: dict[str, Any]
) -> str:
    corpus = apprentice.corpus
    learned, held_out = corpus.split("train"), corpus.split("valid")
    start = f"the weights of {lesson.start} ({_fingerprint(lesson)})" if lesson.start else "nothing"
    return f"""# {lesson.full_title}

Trained on this computer, {datetime.now(UTC):%d %B %Y}, by Deep Musician {__version__}. It began with {start}.

| | |
|---|---|
| learned from | {_count(corpus, learned)} |
| held out | {_count(corpus, held_out)} |
| steps | {last["step"]}, the best after {best["step"]} |
| time | {last["elapsed_s"] / 60:.1f} minutes |
| loss on what was held out, before | {first["valid"]:.4f} (step {first["step"]}) |
| loss on what was held out, after | {best["valid"]:.4f} |

The loss is that of the model's own training. What was held out also decided when to stop, so the figure after is a
little better than it would be on pieces never looked at. May its music be shared? That is for the rights in the pieces
it learned from to say.

Made by

```
deepmusician {shlex.join(lesson.command)}
```

Held out: {", ".join(piece.name for piece in held_out)}.
"""


def _count(corpus: Any, pieces: Any) -> str:
    notes = sum(len(corpus.notes(piece)) for piece in pieces)
    return f"{len(pieces)} pieces, {notes:,} notes"


def _fingerprint(lesson: Lesson) -> str:
    return sha256(entry(lesson.start).weights.read_bytes()).hexdigest()[:12]
