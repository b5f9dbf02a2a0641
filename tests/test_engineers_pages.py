"""What the pages for engineers point at is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import deepmusician_gui
from deepmusician_gui import RESOURCES

ROOT = RESOURCES.parent
PACKAGE = Path(deepmusician_gui.__file__).parent
PAGES = ("ARCHITECTURE.md", "CONTRIBUTING.md", "README.md")
MOST_LINES = 10


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name: str) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", (ROOT / name).read_text(encoding="utf-8"))
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_files_that_are_named_are_there(name: str) -> None:
    named = re.findall(
        r"`([\w/]+(?:/[\w.]+)+\.(?:py|md|txt)|[\w/]+/)`", (ROOT / name).read_text(encoding="utf-8")
    )
    own = ("gru.run/", "midi/", "corpus/")
    assert len(named) > 2
    missing = [path for path in named if not any((base / path).exists() for base in (ROOT, PACKAGE))]
    assert [path for path in missing if path not in own] == []


def test_decisions_are_told_in_ten_lines_each() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").partition("\n## Decisions\n")[2]
    sections = re.split(r"(?m)^### ", text)[1:]
    assert len(sections) > 8
    assert [part.splitlines()[0] for part in sections if len(part.strip().splitlines()) > MOST_LINES] == []
