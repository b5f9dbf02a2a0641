"""What tells, in an exported file, which notes a model wrote and how."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from deepmusician_gui.models.registry import entry
from deepmusician_gui.score.score import RawEvent, Score
from deepmusician_gui.ui.take import Take

_TEXT_EVENT = bytes((0xFF, 0x01))  # MIDI 1.0, Standard MIDI Files: Text Event


def record(take: Take, ppq: int) -> str:
    """Model, weights, seed, settings and place of a take, as JSON in ASCII; the place in quarter notes."""
    question = take.question
    controls = question.controls
    honours = entry(question.model).honours
    return json.dumps(
        {
            "program": "Deep Musician",
            "verb": question.verb,
            "model": question.model,
            "weights_sha256": take.weights,
            "seed": controls.seed,
            "settings": {
                name: value for name, value in controls.by_name.items() if name in honours - {"seed"}
            },
            "quarters": [question.place.start / ppq, question.place.end / ppq],
        }
    )


def signed(score: Score, takes: Iterable[Take]) -> Score:
    """The score with a text event for each take, where it begins."""
    texts = tuple(
        RawEvent(take.question.place.start, _TEXT_EVENT + record(take, score.ppq).encode("ascii"))
        for take in takes
    )
    return replace(score, other_events=(*score.other_events, *texts)) if texts else score
