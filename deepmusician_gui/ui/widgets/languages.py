"""The languages that the window can speak, and how it comes to speak one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from deepmusician_gui import RESOURCES
from deepmusician_gui.ui.widgets.appearance import SYSTEM
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "es": "Español"}
"""By their code, each as it calls itself. English is what the source says; the others lie in resources/translations."""
_TRANSLATIONS = RESOURCES / "translations"
_PROMISE = QT_TR_NOOP("From the next start on, the window speaks English.")
"""A translation names its own language instead."""


def language_of(choice: str, wanted: Iterable[str] | None = None) -> str:
    """The code of the language that a choice leads to.

    SYSTEM leads to the first of those that are `wanted`, as in "de-AT"; without them, to the first that the system
    asks for. English where nobody asks for one of LANGUAGES.
    """
    if choice != SYSTEM:
        return choice
    codes = (name.partition("-")[0] for name in (wanted or QLocale.system().uiLanguages()))
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def speak(app: QApplication, choice: str) -> None:
    """Let the window speak the language that `choice` leads to, Qt's own dialogs too; before there is a window.

    Dates are told in that language as well; if it is the system's, as usual where the system is.
    """
    code = language_of(choice)
    if QLocale.system().language() != QLocale(code).language():
        QLocale.setDefault(QLocale(code))
    for translator in _translators(code):
        translator.setParent(app)
        app.installTranslator(translator)


def promise(choice: str) -> str:
    """What is said when a language was chosen, in that language."""
    for translator in _translators(language_of(choice)):
        if told := translator.translate("", _PROMISE):
            return told
    return _PROMISE


def _translators(code: str) -> Iterator[QTranslator]:
    """Of Qt's own texts, and of ours; Qt may have been installed without its own."""
    if code == ENGLISH:
        return
    folders = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "deepmusician": _TRANSLATIONS,
    }
    for name, folder in folders.items():
        translator = QTranslator()
        if translator.load(f"{name}_{code}", str(folder)):
            yield translator
