"""What a musician reads, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, /, **values: object) -> str:
    """`text` in the language of the window, with `values` in its {places}.

    `packaging/dev.py words` finds the literals that are given here, and those marked by QT_TR_NOOP. What is built, or
    stands inside an f-string, is never found. Without values, braces stay what they are.
    """
    said = QCoreApplication.translate("", text)
    return said.format(**values) if values else said


def QT_TR_NOOP(text: str, /) -> str:  # noqa: N802  the name that is looked for, Qt's own is untyped
    """`text` as it is, marked to be found: what stands in a table before there is a language, and is said later."""
    return text
