"""The manual: every page is there and true, it is searched, and it opens where help is wanted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from deepmusician_gui import RESOURCES
from deepmusician_gui.ui.help.manual import Manual
from deepmusician_gui.ui.help.manual_pages import CONTENTS, KEYS, NEWS, OF_PARTS, Pages, own_system_first
from tests.ui.conftest import Studio

HELP = RESOURCES / "help"
FILES = sorted(path.stem for path in HELP.glob("*.md"))
PORTS = (HELP / "midi-ports.md").read_text(encoding="utf-8")
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)#\s]+)(?:#([^)]*))?\)")


@pytest.fixture
def manual(studio: Studio) -> Manual:
    studio.window.overlays.open_manual()
    return studio.window.overlays.manual


def rows(manual: Manual) -> list[str]:
    return [manual.list.item(row).text() for row in range(manual.list.count())]


def without_code(page: str) -> str:
    return re.sub(r"(?ms)^```.*?^```", "", page)


# What is written


def test_every_file_is_in_the_contents() -> None:
    assert sorted(CONTENTS) == sorted([*FILES, NEWS])


@pytest.mark.parametrize("page", FILES)
def test_links_lead_to_pages_and_pictures_are_there_in_both_themes(page: str) -> None:
    for is_picture, target, _ in LINK.findall((HELP / f"{page}.md").read_text(encoding="utf-8")):
        both = (target, target.replace("-dark.png", "-light.png")) if is_picture else (target,)
        for each in both:
            assert (HELP / each).is_file(), f"{page} leads to {each}"


def test_commands_and_menus_that_pages_name_are_there(studio: Studio) -> None:
    actions = studio.window.actions_
    there = {place.rpartition(" › ")[2] for place in actions.places.values()}
    titles = {title.rstrip("…?") for title in actions.titles().values()} | {"Open recent"}
    for page in FILES:
        named = KEYS.findall(without_code((HELP / f"{page}.md").read_text(encoding="utf-8")))
        assert [name for name in named if name not in actions.by_id] == [], page
    for page in CONTENTS:
        for menu, what in re.findall(r"\*([A-Z]\w+) › ([^*]+)\*", Pages(lambda _: "").text(page)):
            assert menu in there or page in {"midi-ports", NEWS}, f"{page}: {menu}"
            if page not in {"midi-ports", NEWS}:
                assert what.rstrip("…?") in titles | there, f"{page}: {menu} › {what}"


def test_every_entry_of_a_menu_is_told(studio: Studio) -> None:
    actions = studio.window.actions_
    text = "\n".join(without_code((HELP / f"{page}.md").read_text(encoding="utf-8")) for page in FILES)
    ids = {*KEYS.findall(text), *re.findall(r"`(\w+\.[\w-]+)` \|", text)}  # the latter in the list of keys
    emphasised = re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", text)
    named = {part.rstrip("…?") for words in emphasised for part in words.split(" › ")}
    titles = {id_: title.rstrip("…?") for id_, title in actions.titles().items()}
    assert {id_ for id_ in actions.places if id_ not in ids and titles[id_] not in named} == set()


def test_keys_are_those_of_the_keymap(studio: Studio, manual: Manual) -> None:
    manual.open_page("generation")
    assert "Ctrl+Return" in manual.text.toPlainText()
    table = {entry.id: entry.shortcuts for entry in studio.window.actions_.table}
    studio.window.actions_.set_keys(table | {"generate.continue": ("F9",)})
    manual.open_page("drawing")
    manual.open_page("generation")
    assert "F9" in manual.text.toPlainText()
    assert "{" not in manual.text.toPlainText()
    manual.open_page("scripting")
    assert "{best.seed}" in manual.text.toPlainText()  # of a script, and no command


@pytest.mark.parametrize(
    ("platform", "order"),
    [
        ("win32", ["Windows", "macOS", "Linux"]),
        ("darwin", ["macOS", "Windows", "Linux"]),
        ("linux", ["Linux", "Windows", "macOS"]),
        ("freebsd14", ["Linux", "Windows", "macOS"]),
    ],
)
def test_the_own_system_comes_first_and_nothing_is_lost(platform: str, order: list[str]) -> None:
    page = own_system_first(PORTS, platform)
    assert re.findall("(?m)^## (.*)$", page)[:3] == order
    assert sorted(page.splitlines()) == sorted(PORTS.splitlines())
    assert page.startswith("# Connecting other programs\n")


def test_what_is_new_stands_in_the_changelog() -> None:
    told = Pages(lambda _: "").text(NEWS)
    assert told.startswith("# What's new\n## [")
    assert "### Added" in told


def test_what_is_new_is_found_once_installed_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from deepmusician_gui.ui.help import manual_pages

    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## [9.9]\n\nNo bugs.\n")
    manual_pages._file.cache_clear()
    monkeypatch.setattr(manual_pages, "RESOURCES", tmp_path)
    assert Pages(lambda _: "").text(NEWS) == "# What's new\n## [9.9]\n\nNo bugs.\n"
    manual_pages._file.cache_clear()


# Where it opens


def test_f1_opens_the_page_of_what_has_the_keyboard(studio: Studio) -> None:
    QCursor.setPos(studio.window.mapToGlobal(QPoint(-50, -50)))
    QTest.keyClick(studio.window.roll.area, Qt.Key.Key_F1)
    manual = studio.window.overlays.manual
    assert (manual.isVisible(), manual.page) == (True, "drawing")
    QTest.keyClick(manual.field, Qt.Key.Key_Escape)
    assert not manual.isVisible()


@pytest.mark.parametrize(
    ("part", "page"), [("generate", "generation"), ("transport", "playing"), ("tracks", "drawing")]
)
def test_f1_opens_the_page_of_what_lies_under_the_pointer(studio: Studio, part: str, page: str) -> None:
    window = studio.window
    widget = {"generate": window.panel, "transport": window.transport, "tracks": window.track_list}[part]
    assert widget.objectName() == part
    QCursor.setPos(widget.mapToGlobal(widget.rect().center()))
    QTest.keyClick(window.roll.area, Qt.Key.Key_F1)
    assert window.overlays.manual.page == page


def test_every_dock_has_a_page(studio: Studio) -> None:
    docks = [dock.objectName() for dock in studio.window.findChildren(QDockWidget)]
    assert docks
    assert [dock for dock in docks if dock not in OF_PARTS] == []
    assert set(OF_PARTS.values()) <= set(CONTENTS)


def test_the_button_of_the_ports_opens_their_page(studio: Studio) -> None:
    studio.window.overlays.toggle_ports()
    ports = studio.window.overlays.ports
    [button] = [each for each in ports.findChildren(QToolButton) if "other programs" in each.toolTip()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert studio.window.overlays.manual.page == "midi-ports"


@pytest.mark.parametrize(("command", "page"), [("generate.riddle", "listening"), ("file.backups", "files")])
def test_f1_is_help_in_dialogs_and_the_manual_can_be_read_beside_them(
    studio: Studio, qtbot: QtBot, command: str, page: str
) -> None:
    window = studio.window
    window.actions_.by_id[command].trigger()
    [dialog] = [each for each in window.findChildren(QDialog) if each.isVisible()]
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    manual = window.overlays.manual
    assert (manual.isVisible(), manual.page) == (True, page)
    manual.activateWindow()
    QTest.keyClick(manual.field, Qt.Key.Key_Down)
    assert manual.page != page
    dialog.reject()


def test_the_manual_goes_with_the_window(studio: Studio) -> None:
    studio.window.overlays.open_manual()
    manual = studio.window.overlays.manual
    assert not manual.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    studio.window.overlays.close()
    assert not isValid(manual)
    studio.window.overlays.__dict__.pop("manual")


def test_f1_is_help_on_a_sheet_over_the_window_too(studio: Studio) -> None:
    QCursor.setPos(studio.window.mapToGlobal(QPoint(-50, -50)))
    studio.window.overlays.toggle_ports()
    QApplication.processEvents()
    QTest.keyClick(studio.window.overlays.ports.output, Qt.Key.Key_F1)
    assert studio.window.overlays.manual.page == "midi-ports"


# How it is read


def test_the_contents_lead_to_the_pages(manual: Manual) -> None:
    assert rows(manual) == [manual.pages.title(page) for page in CONTENTS]
    manual.open_page("first-steps")
    QTest.keyClick(manual.field, Qt.Key.Key_Down)
    assert (manual.page, manual.list.currentRow()) == ("drawing", 1)
    assert "Pencil" in manual.text.toPlainText()
    QTest.keyClick(manual.field, Qt.Key.Key_PageDown)
    assert manual.text.verticalScrollBar().value() > 0
    manual.open_page("drawing")
    assert manual.text.verticalScrollBar().value() == 0


def test_words_are_found_on_all_pages_and_lit(manual: Manual) -> None:
    QTest.keyClicks(manual.field, "loopmidi windows")
    assert rows(manual)[0].startswith("Connecting other programs › Windows\n")
    QTest.keyClick(manual.field, Qt.Key.Key_Return)
    assert manual.page == "midi-ports"
    lit = {place.cursor.selectedText().lower() for place in manual.text.extraSelections()}
    assert lit == {"loopmidi", "windows"}
    manual.field.clear()
    assert rows(manual)[0] == "First steps"


def test_a_page_opens_at_the_section_that_was_found(manual: Manual) -> None:
    QTest.keyClicks(manual.field, "hang all channels")
    QTest.keyClick(manual.field, Qt.Key.Key_Return)
    assert manual.page in {"playing", "midi-ports"}
    assert manual.text.verticalScrollBar().value() > 0


def test_what_no_page_has_is_said(manual: Manual) -> None:
    QTest.keyClicks(manual.field, "xylophone")
    assert rows(manual) == ["No page has these words."]
    QTest.keyClick(manual.field, Qt.Key.Key_Return)
    assert manual.page


def test_links_lead_from_page_to_page_and_no_further_than_the_program(manual: Manual) -> None:
    manual.open_page("generation")
    manual.text.anchorClicked.emit(QUrl("models.md"))
    assert manual.page == "models"
    manual.text.anchorClicked.emit(QUrl("../models/gru.md"))
    assert manual.page == "../models/gru"
    assert "gru" in manual.text.toPlainText()
    manual.text.anchorClicked.emit(QUrl("../../README.md"))
    manual.text.anchorClicked.emit(QUrl("../nowhere.md"))
    assert manual.page == "../models/gru"


def test_pictures_are_as_wide_as_the_page_and_wear_its_theme(studio: Studio, manual: Manual) -> None:
    manual.open_page("first-steps")
    wide = picture(manual)
    assert wide[0].endswith("-dark.png")
    manual.resize(700, 500)
    QApplication.processEvents()
    name, narrow_px = picture(manual)
    assert narrow_px < wide[1] <= manual.text.width() + 300
    drawn = manual.text.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
    assert drawn.width() == round(narrow_px * manual.devicePixelRatioF())  # no pixel is left out
    assert manual.text.horizontalScrollBar().maximum() == 0
    studio.appearance.toggle_theme()
    assert picture(manual)[0].endswith("-light.png")


def picture(manual: Manual) -> tuple[str, float]:
    """Name and width of the first one on the page."""
    block = manual.text.document().begin()
    while "\N{OBJECT REPLACEMENT CHARACTER}" not in block.text():
        block = block.next()
    look = block.begin().fragment().charFormat().toImageFormat()
    return look.name(), look.width()
