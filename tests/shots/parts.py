"""Every window, sheet and dialog, opened one after another, as hands would open them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import cast
from unittest.mock import patch

from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QWidget

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.formats import format_of
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import empty_score
from deepmusician_gui.ui.app import EXAMPLE
from deepmusician_gui.ui.faults.fault_dialog import FaultDialog
from deepmusician_gui.ui.files import file_dialogs
from deepmusician_gui.ui.files.backups import Backup
from deepmusician_gui.ui.files.backups_dialog import BackupsSheet
from deepmusician_gui.ui.files.hand_over import HandOver, HandOverDialog
from deepmusician_gui.ui.files.imports import ImportQuestion
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.main_window import MainWindow
from deepmusician_gui.ui.studio import Studio
from deepmusician_gui.ui.study.explorer_session import ExplorerSession
from deepmusician_gui.ui.training.own_models import OwnModelsSheet

Part = tuple[str, QWidget]
_MOMENT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def parts(studio: Studio) -> Iterator[Part]:
    """Each with a name; it is closed as soon as the next one is asked for."""
    studio.document.replace(empty_score(), None)
    yield "empty", studio.window
    yield from _docks(studio)
    yield from _overlays(studio.window)
    yield from _menus(studio.window)
    yield from _dialogs(studio)
    yield from _questions(studio.window)


def _docks(studio: Studio) -> Iterator[Part]:
    window = studio.window
    studio.document.replace(read_midi(EXAMPLE), None)
    studio.document.edit(NoteEdit(added=(Note(0, 48, 1920),)), "Draw note", ())
    studio.generation.continue_()
    _until_answered(studio.generation)
    assert studio.generation.proposal
    region = studio.generation.proposal.region
    window.roll.reveal(region.start, region.end)
    yield "proposal", window
    yield "generate", window.panel
    for dock in (window.takes, window.plots, window.events, window.sheet):
        dock.toggle()
        yield dock.windowTitle().lower(), dock
        dock.toggle()
    window.actions_.by_id["notes.quantising"].trigger()
    yield "quantise", window.quantise
    window.quantise.hide()


def _overlays(window: MainWindow) -> Iterator[Part]:
    over = window.overlays
    over.open_steps()
    yield "first steps", over.steps_card
    window.steps.end()
    for name, open_ in {
        "palette": over.open_palette,
        "keys": over.open_shortcuts,
        "history": over.open_history,
        "ports": over.toggle_ports,
        "no sound": over.open_sound_check,
        "about": over.open_about,
    }.items():
        open_()
        sheet = next(each for each in window.findChildren(QWidget, "popover") if each.isVisibleTo(window))
        yield name, sheet
        sheet.hide()
    over.open_manual("drawing")
    yield "manual", over.manual
    over.manual.close()


def _menus(window: MainWindow) -> Iterator[Part]:
    for bar_entry in window.menuBar().actions():
        menu = cast("QMenu", bar_entry.menu())
        menu.ensurePolished()
        menu.adjustSize()
        yield f"menu {bar_entry.text().replace('&', '')}", menu


def _dialogs(studio: Studio) -> Iterator[Part]:
    window, score = studio.window, studio.document.score
    backups = [Backup(EXAMPLE, Path(name), _MOMENT) for name in ("Evening song.mid", "Waltz.mid")]
    made: dict[str, QDialog] = {
        "backups": BackupsSheet(window, backups),
        "no backups": BackupsSheet(window, []),
        "hand over": HandOverDialog(score, (0, 1920), HandOver(), window),
        "no models": OwnModelsSheet(window, None),
        "fault": FaultDialog("ZeroDivisionError: division by zero\n  in quantise", "", window),
        "import": ImportQuestion("Waltz.mid", score, has_signs=True, window=window),
    }
    for name, dialog in made.items():
        dialog.show()
        yield name, dialog
        dialog.close()
    for name in ("riddle", "train", "explore"):
        with patch.object(ExplorerSession, "ask"):  # it would have a real model find something out
            window.actions_.by_id[f"generate.{name}"].trigger()
        opened = next(each for each in window.findChildren(QDialog) if each.isVisible())
        yield name, opened
        opened.close()


def _questions(window: MainWindow) -> Iterator[Part]:
    """Boxes that wait for an answer; here they are only shown."""
    asked: list[QMessageBox] = []

    def show(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box)
        return QMessageBox.StandardButton.Cancel

    musicxml = format_of(Path("Evening song.musicxml"))
    assert musicxml
    with patch.object(file_dialogs, "answer", show):
        file_dialogs.ask_to_save(window, "Evening song")
        file_dialogs.may_overwrite(window, "Evening song")
        file_dialogs.ask_about_loss(window, "Evening song", musicxml)
    for name, box in zip(("save", "overwrite", "loss"), asked, strict=True):
        box.show()
        yield name, box
        box.close()


def _until_answered(generation: GenerationSession) -> None:
    while generation.is_busy:
        QApplication.processEvents()
