"""A window in another language: all that is read was translated, has room, and is found; nothing but words changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from deepmusician_gui.models.registry import all_models
from deepmusician_gui.score.controllers import BEND, NUMBERS, Controller
from deepmusician_gui.ui.actions.table import MENUS
from deepmusician_gui.ui.canvas.lanes.chooser import VELOCITY, Chooser
from deepmusician_gui.ui.help.manual import Manual
from deepmusician_gui.ui.widgets.choice_table import spoken
from deepmusician_gui.ui.widgets.languages import LANGUAGES, speak
from deepmusician_gui.ui.widgets.popover import Popover
from deepmusician_gui.ui.widgets.words import key_name
from tests.shots.parts import parts
from tests.ui.conftest import Studio
from translations import CODES, messages

_LONGER = 0.4
_ACCENTS = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
ENGLISH_PROMISE = "From the next start on, the window speaks English."
_PLACES = re.compile(r"\{[^}]*\}")
_TRANSLATED = re.compile(r"⟦[^⟦⟧]*⟧")
_MARKUP = re.compile(r"<[^>]*>|&nbsp;")
_WORD = re.compile(r"[A-Za-z]{2}")
NAMES = (
    *LANGUAGES.values(),
    *("Deep Musician", "SoundFont", "KiB"),
    *(
        "Piano",
        "Melody",
        "Organ",
        "Keys",
        "Mozart",
        "Evening song.mid",
        "Waltz.mid",
    ),  # of tracks, ports, files
)
"""What is called the same in every language; names of models besides."""


class Elsewhere(QTranslator):
    """A language of nowhere: accents, 40 % more letters, and brackets around all that was translated."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = {message.source for message in messages("de")}

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if context:
            return f"⟦{text}⟧"  # Qt's own, keys among them
        return elsewhere(text) if text in self._texts else None


def elsewhere(text: str) -> str:
    """Places stay; what is longer are letters of the text itself, in one line."""
    words = [part.translate(_ACCENTS) for part in _PLACES.split(text)]
    plain = "".join(words).replace("&", "").replace("\n", " ")
    places = [*_PLACES.findall(text), ""]
    body = "".join(word + place for word, place in zip(words, places, strict=True))
    return f"⟦{body}{plain[: round(_LONGER * len(plain)) - 2]}⟧" if len(plain) > 5 else f"⟦{body}⟧"


@pytest.fixture
def abroad(qapp: QApplication) -> Iterator[None]:
    translator = Elsewhere()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def is_english(widget: QWidget) -> bool:
    """What stays English: the pages of the manual, and libraries with their licences."""
    outer = widget.parentWidget()
    is_page = isinstance(outer, Manual) and isinstance(widget, QListWidget | QTextBrowser)
    return is_page or bool(outer and outer.objectName() == "about")


def texts(part: QWidget) -> Iterator[str]:
    """All that is read or heard of a part."""
    for widget in (part, *part.findChildren(QWidget)):
        if not widget.isVisibleTo(part) or is_english(widget):
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if widget.isWindow():
            yield widget.windowTitle()
        yield from shown(widget)


def shown(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(tab) for tab in range(widget.count()))
        case QMenu():
            yield from (action.text() for action in widget.actions())
        case QHeaderView():
            pass  # told with what it stands above
        case QAbstractItemView():
            yield from listed(widget.model())


def listed(model: QAbstractItemModel | None) -> Iterator[str]:
    """What a list or table shows and says, its headings too."""
    if model is None:
        return
    top = QModelIndex()
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(top)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(top)):
            index = model.index(row, column, top)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.data(index, role) or "")


def is_translated(text: str, names: list[str]) -> bool:
    """Whether nothing of it stands outside brackets but names and signs."""
    text = _MARKUP.sub("", text)
    while (less := _TRANSLATED.sub("", text)) != text:  # one within the other
        text = less
    for name in names:
        text = text.replace(name, "")
    return not _WORD.search(text)


def cut(part: QWidget) -> list[str]:
    """Words that do not fit, of what has come to the size that it is opened with."""
    if isinstance(part, Popover):
        part.place()
    elif isinstance(part, QMessageBox):
        part.hide()
        part.show()
    elif part.hasHeightForWidth():
        part.resize(part.width(), part.heightForWidth(part.width()))
    QApplication.processEvents()
    return [widget.text() for widget in worded(part) if is_cut(widget)]


def worded(part: QWidget) -> Iterator[QLabel | QAbstractButton]:
    """What shows words, other than what shortens them by itself."""
    for widget in part.findChildren(QWidget):
        if not widget.isVisibleTo(part) or isinstance(widget, Chooser):
            continue
        if isinstance(widget, QToolButton) and not widget.icon().isNull():
            continue  # a picture; its words are for the ear
        if isinstance(widget, QLabel | QAbstractButton) and widget.text():
            yield widget


def is_cut(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height()
    return widget.sizeHint().width() > widget.width()


def test_every_part_is_translated_and_has_room_for_longer_words(abroad: None, studio: Studio) -> None:
    names = sorted([*NAMES, *(entry.title for entry in all_models())], key=len, reverse=True)
    english, short, met = {}, {}, 0
    for name, part in parts(studio):
        read = list(texts(part))
        met += len(read)
        if found := [text for text in read if not is_translated(text, names)]:
            english[name] = found
        if not isinstance(part, QMenu) and (found := cut(part)):
            short[name] = found
    assert met > 1000
    assert english == {}
    assert short == {}


def test_every_action_is_translated(abroad: None, studio: Studio) -> None:
    studio.window.actions_.refresh()
    actions = studio.window.actions_.by_id.values()
    said = [text for each in actions for text in (each.text(), each.toolTip(), each.iconText())]
    assert [text for text in said if not is_translated(text, list(NAMES))] == []


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    speak(qapp, request.param)
    yield request.param
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


in_german = pytest.mark.parametrize("language", ["de"], indirect=True)
in_each_language = pytest.mark.parametrize("language", CODES, indirect=True)


@in_german
def test_a_window_in_german_goes_by_the_same_ids_and_keys(language: str, studio: Studio) -> None:
    window = studio.window
    assert window.actions_.by_id["generate.continue"].text() == "Fortsetzen"
    assert window.actions_.by_id["generate.continue"].shortcut() == QKeySequence("Ctrl+Return")
    window.overlays.open_palette()
    palette = window.overlays.palette
    QTest.keyClicks(palette.field, "fortsetzen")
    assert palette.rows.rows[0].id == "generate.continue"
    palette.dismiss()
    assert studio.settings().switches.keys() <= window.actions_.by_id.keys()
    assert studio.settings().keymap == "default"
    assert "transport.metronome" in studio.settings().switches


@in_german
def test_qts_own_dialogs_speak_german_too(language: str, qapp: QApplication) -> None:
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert key_name("Ctrl") == "Strg"


@in_german
def test_a_date_is_written_as_germans_do(language: str) -> None:
    assert spoken(datetime.fromisoformat("2026-03-01T09:05").astimezone()).startswith("1. März 2026, ")


@in_each_language
def test_each_name_fits_beside_the_lane(language: str, studio: Studio) -> None:
    lanes = studio.window.roll.lanes
    kinds = (VELOCITY, BEND, *map(Controller, NUMBERS))
    cut_short = []
    for kind in kinds:
        lanes.choose(kind)
        text = lanes.rows[0].chooser.text()
        cut_short += [text] if "…" in text else []
    assert cut_short == []


@in_each_language
def test_each_title_fits_above_its_column_of_events(language: str, studio: Studio) -> None:
    studio.window.events.toggle()
    QApplication.processEvents()
    header = studio.window.events.view.horizontalHeader()
    for section in range(header.count()):
        assert header.sectionSizeHint(section) <= header.sectionSize(section)


def test_a_language_that_is_chosen_is_promised_in_its_own_words(studio: Studio) -> None:
    window = studio.window
    window.actions_.by_id["language.de"].trigger()
    german = {message.source: message.translation for message in messages("de")}
    assert window.status.sentence.text() == (german[ENGLISH_PROMISE] or ENGLISH_PROMISE)
    assert window.actions_.by_id["language.de"].isChecked()
    assert studio.settings().language == "de"
    assert window.actions_.by_id["generate.continue"].text() == "Continue"  # until then
    window.actions_.by_id["language.en"].trigger()
    assert window.status.sentence.text() == ENGLISH_PROMISE


@pytest.mark.parametrize("code", CODES)
def test_each_menu_of_the_bar_is_opened_by_a_letter_of_its_own(code: str) -> None:
    said = {message.source: message.translation for message in messages(code)}
    titles = [said[title] or title for name, (title, _) in MENUS.items() if "/" not in name]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(letters), titles
