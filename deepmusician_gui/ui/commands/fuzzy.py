"""Finding a name by some of its letters."""

from __future__ import annotations

from typing import NamedTuple

_LETTER, _WORD, _NEXT, _WHOLE = 1, 8, 10, 5


class Match(NamedTuple):
    """How a query was found in a text."""

    score: int
    """The higher the better; comparable between texts for the same query."""
    places: tuple[int, ...]
    """Index in the text of each letter of the query, rising."""


def match(query: str, text: str) -> Match | None:
    """The best way to read the letters of `query` in `text`, in their order and whatever their case, or None.

    Letters that begin a word or follow each other count more, and so does a text that is found whole. Spaces in the
    query stand for nothing, so that "fi se" finds "Fit selection"; an empty query is found everywhere.
    """
    wanted = query.lower().replace(" ", "")
    letters = [letter.lower() for letter in text]
    best = [Match(0, ())]  # of the letters so far, by where the last one stands; at first there is none
    for letter in wanted:
        best = [
            Match(before.score + _worth(letters, place, before), (*before.places, place))
            for place, here in enumerate(letters)
            if here == letter and (before := _before(best, letters, place))
        ]
    found = max(best, key=lambda each: each.score, default=None)
    is_whole = found and len(found.places) == len(text.replace(" ", ""))
    return found._replace(score=found.score + _WHOLE) if found and is_whole else found


def _before(best: list[Match], letters: list[str], place: int) -> Match | None:
    """The match that gains most by going on at `place`."""
    fitting = (each for each in best if not each.places or each.places[-1] < place)
    return max(fitting, key=lambda each: each.score + _worth(letters, place, each), default=None)


def _worth(letters: list[str], place: int, before: Match) -> int:
    begins = place == 0 or not letters[place - 1].isalnum()
    follows = bool(before.places) and before.places[-1] == place - 1
    return _LETTER + _WORD * begins + _NEXT * follows
