"""What was asked for, and the questions that it comes to for one model or several."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.prompt import check_place
from deepmusician_gui.generation.region import (
    accept,
    continue_region,
    fill_region,
    harmonise_region,
    vary_region,
)
from deepmusician_gui.generation.room import why_no_room
from deepmusician_gui.generation.take import Controls, Hears, Region, Side
from deepmusician_gui.models.registry import entry
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.generation.take import Question, Take, on_track
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

Span = tuple[int, int]
"""Ticks, end exclusive."""


class _Words(NamedTuple):
    """How a verb is spoken of."""

    title: str
    label: str
    """The name of the undo step."""
    cannot: str
    lacks_place: str = ""


_WORDS = {
    "continue": _Words(
        QT_TR_NOOP("Continue"),
        QT_TR_NOOP("Continue {bars} bars with {model}"),
        QT_TR_NOOP("{title} cannot continue."),
    ),
    "fill": _Words(
        QT_TR_NOOP("Fill"),
        QT_TR_NOOP("Fill with {model}"),
        QT_TR_NOOP("{title} cannot fill."),
        QT_TR_NOOP("Select notes or a span of time to fill."),
    ),
    "vary": _Words(
        QT_TR_NOOP("Vary"),
        QT_TR_NOOP("Vary with {model}"),
        QT_TR_NOOP("{title} cannot vary."),
        QT_TR_NOOP("Select notes or a span of time to vary."),
    ),
    "harmonise": _Words(
        QT_TR_NOOP("Harmonise"),
        QT_TR_NOOP("Harmonise with {model}"),
        QT_TR_NOOP("{title} cannot harmonise."),
    ),
    "accompany": _Words(
        QT_TR_NOOP("Accompany"),
        QT_TR_NOOP("Accompany with {model}"),
        QT_TR_NOOP("{title} cannot accompany."),
    ),
}
VERBS = tuple(_WORDS)
_ABILITIES = {"accompany": "harmonise"}  # which is that, on a track of its own
_MOST_QUARTERS = 256  # in one answer


class Wishes(NamedTuple):
    """How the composer wants to be answered, whatever is asked."""

    model: str
    bars: int
    controls: Controls
    hears: Hears
    amount: float
    side: Side
    locked: frozenset[Note]


class Request(NamedTuple):
    """What is to be done, and where."""

    verb: str
    """One of VERBS."""
    track: int
    span: Span | None = None
    at_bar: int | None = None
    """0-based bar to continue from; None is where the notes end."""

    def question(self, score: Score, wishes: Wishes) -> Question:
        """What is asked of a model that can do it. Raises PromptError, in a sentence, if there is nothing to ask."""
        controls = wishes.controls.known_to(entry(wishes.model).honours)
        if controls.problem:
            raise PromptError(controls.problem)
        _check_length(score, *(self.span or (0, 0)))  # before every note in it is looked at
        region = replace(self._region(score, wishes), hears=wishes.hears)
        _check_length(score, region.start, region.end)
        if region.keep and "fill" not in entry(wishes.model).can:
            raise PromptError(
                tr("{title} cannot write around locked notes.", title=entry(wishes.model).title)
            )
        check_place(score, region)
        if problem := why_no_room(score, region, controls):
            raise PromptError(problem)
        label = self._label(wishes.bars, wishes.model)
        return Question(
            self.verb,
            wishes.model,
            score,
            region,
            controls,
            label,
            on_new_track=self.verb == "accompany",
        )

    def _region(self, score: Score, wishes: Wishes) -> Region:
        if self.verb == "continue":
            return continue_region(score, self.track, wishes.bars, self.at_bar, wishes.locked)
        if self.verb == "harmonise":
            return harmonise_region(score, self.track, wishes.side, self.span)
        if self.verb == "accompany":
            return harmonise_region(score, self.track, Side.ANYWHERE, self.span)
        if self.span is None:
            raise PromptError(tr(_WORDS[self.verb].lacks_place))
        if self.verb == "fill":
            return fill_region(score, self.track, *self.span, wishes.locked)
        return vary_region(score, self.track, *self.span, wishes.amount, wishes.controls.seed, wishes.locked)

    def _label(self, bars: int, model: str) -> str:
        """The name of the undo step: "Continue 4 bars with gru", "Fill with gru"."""
        if self.verb == "continue" and bars == 1:
            return tr("Continue 1 bar with {model}", model=model)
        return tr(_WORDS[self.verb].label, bars=bars, model=model)


def _check_length(score: Score, start: int, end: int) -> None:
    if end - start > _MOST_QUARTERS * score.ppq:
        raise PromptError(tr("That is too long to be written at once; select a part of it."))


def title(verb: str) -> str:
    """What one of VERBS is called."""
    return tr(_WORDS[verb].title)


def cannot(verb: str, model: str) -> str:
    """Why a model will never do something, in a sentence, or ""."""
    chosen = entry(model)
    return "" if _ABILITIES.get(verb, verb) in chosen.can else tr(_WORDS[verb].cannot, title=chosen.title)


def more_like(take: Take, model: str, amount: float, seed: int) -> Question:
    """What gives a take with a share `amount` of its notes drawn anew. Raises PromptError if it has none."""
    asked = take.question
    then = take.moved_to(asked.region.track)  # as it lay in the piece that it was asked of
    place = then.question.place
    with_take = asked.score.apply(accept(asked.score, place, then.notes))
    region = vary_region(with_take, place.track, place.start, place.end, amount, seed, place.keep)
    return Question(
        "vary",
        model,
        with_take,
        replace(region, hears=place.hears),
        replace(asked.controls, seed=seed),
        tr(_WORDS["vary"].label, model=model),
        given=tuple(sorted(on_track(region.keep - place.keep, asked.place.track))),
        stands_for=asked.place,
        on_new_track=asked.on_new_track,
    )
