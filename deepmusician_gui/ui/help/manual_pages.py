"""The pages of the manual: what there is, where words stand in them, and which one tells of a part of the window."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from deepmusician_gui import RESOURCES
from deepmusician_gui.models.registry import MODELS

FIRST = "first-steps"
NEWS = "whats-new"
CONTENTS = (
    *(FIRST, "drawing", "generation", "insight", "playing", "midi-ports", "files", "window"),
    *("listening", "training", "models", "shortcuts", "command-line", "scripting", "api", NEWS),
)
"""The pages in their order, by the names of their files in resources/help."""
OF_PARTS = {
    "tracks": "drawing",
    "events": "drawing",
    "quantise": "drawing",
    "generate": "generation",
    "takes": "generation",
    "plots": "insight",
    "transport": "playing",
    "ports": "midi-ports",
    "sheet": "files",
    "steps": FIRST,
    "PianoRoll": "drawing",
    "RiddleDialog": "listening",
    "TrainingDialog": "training",
    "ExplorerDialog": "insight",
    "BackupsSheet": "files",
    "RecoverySheet": "files",
    "HandOverDialog": "files",
}
"""Which page tells of a part of the window, by the name of its object or of its class."""
KEYS = re.compile(r"\{([a-z]+\.[a-z_]+)\}")
"""Where a page names the keys of a command by its id: "{edit.undo}"."""

_FOLDER = RESOURCES / "help"
_CHANGES = "CHANGELOG.md"
_SYSTEMS = {"win32": "Windows", "darwin": "macOS"}
_EXCERPT_WORDS, _WORDS_BEFORE = 14, 3
_CODE = re.compile(r"(?ms)(^```.*?^```)")
_SIGNS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|<!--.*?-->|[*`|#]|---+", re.DOTALL)


class Found(NamedTuple):
    """A section that holds what was looked for."""

    page: str
    heading: str
    """Of the section; "" for what stands before the first one."""
    excerpt: str
    """Some words from where it stands."""


class Pages:
    """The manual as it is to be read here and now."""

    def __init__(self, keys: Callable[[str], str]) -> None:
        """`keys` tells the keys of a command by its id, as this system and the chosen keymap have them."""
        self._keys = keys

    def text(self, page: str) -> str:
        """A page as Markdown, by the path of its file from resources/help on, without the ending.

        Raises KeyError for what is no page.
        """
        if page not in CONTENTS:  # a card or a table that a page leads to
            return _file(page)
        told = own_system_first(_file(page), sys.platform).replace("{models}", _models())
        parts = _CODE.split(told)
        parts[::2] = [KEYS.sub(lambda name: f"`{self._keys(name[1])}`", part) for part in parts[::2]]
        return "".join(parts)

    def title(self, page: str) -> str:
        """Its first line."""
        return self.text(page).partition("\n")[0].removeprefix("# ")

    def search(self, wanted: str) -> list[Found]:
        """The sections that hold all these words, those first whose headings do."""
        words = wanted.lower().split()
        ranked = [
            (-sum(word in told for word in words), Found(page, heading, _excerpt(body, words)))
            for page in CONTENTS
            for heading, body in _sections(self.text(page))
            if (told := f"{self.title(page)} {heading}".lower())
            and all(word in told or word in body.lower() for word in words)
        ]
        return [found for _, found in sorted(ranked, key=lambda each: each[0])] if words else []


def page_of(kind: str, name: str) -> str:
    """Of a part by its class and its name, "" where no page tells of it alone."""
    return OF_PARTS.get(name) or OF_PARTS.get(kind, "")


def own_system_first(page: str, platform: str) -> str:
    """The page with the section about this system, by its name in `sys.platform`, before those about others."""
    own = f"## {_SYSTEMS.get(platform, 'Linux')}\n"
    beginning, *sections = re.split(r"(?m)^(?=## )", page)
    return beginning + "".join(sorted(sections, key=lambda section: not section.startswith(own)))


@cache
def _file(page: str) -> str:
    if page == NEWS:
        return _changes()
    file = (_FOLDER / f"{page}.md").resolve()
    if not file.is_relative_to(RESOURCES) or not file.is_file():
        raise KeyError(page)
    return file.read_text(encoding="utf-8")


def _changes() -> str:
    """What's new, the newest first: beside the package in a checkout, inside it once installed."""
    places = (RESOURCES / _CHANGES, RESOURCES.parent / _CHANGES)
    told = next((place.read_text(encoding="utf-8") for place in places if place.is_file()), "")
    return "# What's new\n" + "".join(re.split(r"(?m)^(?=## )", told)[1:])


def _models() -> str:
    """A table of the models that come along."""
    rows = [
        f"| [{model.title}](../models/{model.name}.md) | {model.summary} | {', '.join(sorted(model.can))} |"
        for model in MODELS
    ]
    return "\n".join(("| model | what it is | what it can |", "|---|---|---|", *rows))


@cache
def _sections(page: str) -> tuple[tuple[str, str], ...]:
    """Headings and what stands below them, in words without Markdown's signs."""
    _, _, rest = page.partition("\n")
    beginning, *others = re.split(r"(?m)^##+ ", rest)
    parts = [("", "", beginning), *(part.partition("\n") for part in others)]
    return tuple((_plain(heading), _plain(body)) for heading, _, body in parts if body.strip())


def _plain(markdown: str) -> str:
    return " ".join(_SIGNS.sub(r"\1", markdown).split())


def _excerpt(body: str, words: list[str]) -> str:
    """Some words of `body` from shortly before the first that was looked for."""
    places = [at for word in words if (at := body.lower().find(word)) >= 0]
    begin = max(0, len(body[: min(places, default=0)].split()) - _WORDS_BEFORE)
    some = body.split()[begin : begin + _EXCERPT_WORDS]
    return f"{'… ' if begin else ''}{' '.join(some)} …"
