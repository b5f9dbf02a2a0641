"""What a musician reads, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from deepmusician_gui.errors import DeepMusicianError, Sentence


def tr(text: str, /, **values: object) -> str:
    """`text` in the language of the window, with `values` in its {places}; those that are sentences are said as well.

    `packaging/dev.py words` finds the literals that are given here, and those marked by QT_TR_NOOP. What is built, or
    stands inside an f-string, is never found. Without values, braces stay what they are.
    """
    told = QCoreApplication.translate("", text)
    if not values:
        return told
    kinds = (str, DeepMusicianError)
    return told.format(
        **{name: said(value) if isinstance(value, kinds) else value for name, value in values.items()}
    )


def said(sentence: DeepMusicianError | str) -> str:
    """What is told by the layers below, which know no language, in the language of the window.

    What is a mere string, such as the name of a port, stays what it is.
    """
    if isinstance(sentence, DeepMusicianError):
        sentence = sentence.sentence
    return tr(sentence.text, **sentence.values) if isinstance(sentence, Sentence) else sentence


def QT_TR_NOOP(text: str, /) -> str:
    """`text` as it is, marked to be found: it stands in a table before there is a language, and is said later.

    Qt's own of this name gives an object, which is no str for whoever checks types.
    """
    return text


def key_name(name: str) -> str:
    """A key ("Ctrl", "PgUp") as Qt calls it in the language of the window: "Strg", "Bild auf"."""
    return QCoreApplication.translate("QShortcut", name)
