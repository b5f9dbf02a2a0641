"""What a control is, in the line at the bottom while the pointer rests on it: what its tooltip says, in one line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def one_line(tooltip: str) -> str:
    """A tooltip of several lines, as a sentence after the other."""
    return "  ·  ".join(tooltip.split("\n"))


def explain_below(root: QWidget) -> None:
    """Let every part of `root` that has a tooltip say so in the status line, too."""
    for part in (root, *root.findChildren(QWidget)):
        if tooltip := part.toolTip():
            part.setStatusTip(one_line(tooltip))
