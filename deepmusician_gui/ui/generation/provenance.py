"""What tells, in an exported file, which notes a model wrote and how; and the takes that such a file tells of."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import NamedTuple

from deepmusician_gui.errors import FileError
from deepmusician_gui.models.registry import entry
from deepmusician_gui.score.score import RawEvent, Score
from deepmusician_gui.ui.generation.take import Take
from deepmusician_gui.ui.generation.take_history import Memory, TakeHistory
from deepmusician_gui.ui.widgets.words import tr

_TEXT_EVENT = bytes((0xFF, 0x01))  # MIDI 1.0, Standard MIDI Files: Text Event
_PROGRAM = "Deep Musician"
_RECORD = _TEXT_EVENT + json.dumps({"program": _PROGRAM})[:-1].encode("ascii")
_TAKES = _TEXT_EVENT + f"{_PROGRAM} takes: ".encode("ascii")


class Told(NamedTuple):
    """What a file tells of the takes in it."""

    memory: Memory = Memory()
    remark: str = ""
    """Why some or all of them cannot be asked for again, in a sentence, or ""."""


def record(take: Take, ppq: int) -> str:
    """Model, weights, seed, settings and place of a take, as JSON in ASCII; the place in quarter notes."""
    question = take.question
    controls = question.controls
    honours = entry(question.model).honours
    return json.dumps(
        {
            "program": _PROGRAM,
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


def signed(history: TakeHistory, score: Score) -> Score:
    """The score with a text event for each take of which notes stand in it, where the take begins, and one with all
    that they follow from; as it is if that is not wanted.
    """
    if not history.tells:
        return score
    others = tuple(event for event in score.other_events if not event.data.startswith((_RECORD, _TAKES)))
    plain = replace(score, other_events=others)
    takes = history.kept_in(score)
    if not takes:
        return plain
    texts = tuple(
        RawEvent(take.question.place.start, _TEXT_EVENT + record(take, score.ppq).encode("ascii"))
        for take in takes
    )
    from deepmusician_gui.ui.generation.takes_text import takes_text  # noqa: PLC0415  the window stands without it

    memory = _only({take.number for take in takes}, history.memory())
    whole = RawEvent(0, _TAKES + takes_text(memory, plain))
    return replace(score, other_events=(*others, whole, *texts))


def told_in(score: Score, name: str) -> Told:
    """What a file called `name`, which was read as `score`, tells of takes."""
    text = next((event.data for event in score.other_events if event.data.startswith(_TAKES)), None)
    if text is None:
        return Told()
    from deepmusician_gui.ui.generation.takes_text import takes_of  # noqa: PLC0415  the window stands without it

    try:
        memory = takes_of(text.removeprefix(_TAKES), score, name)
    except FileError:
        return Told(remark=tr("What models wrote in it was changed since, and cannot be asked for again."))
    known = {take.number for take in memory.takes}
    is_whole = all(number in known for number, _ in memory.kept)
    remark = "" if is_whole else tr("Models that are not here wrote some of it.")
    return Told(_only(known, memory), remark)


def _only(numbers: set[int], memory: Memory) -> Memory:
    """What is remembered of these takes."""
    return memory._replace(
        takes=tuple(take for take in memory.takes if take.number in numbers),
        starred=memory.starred.intersection(numbers),
        kept=tuple((number, brought) for number, brought in memory.kept if number in numbers),
        latest=max(numbers, default=0),
        forgotten=0,
    )
