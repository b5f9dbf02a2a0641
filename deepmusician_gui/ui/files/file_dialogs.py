"""What is asked about files: which one, where to, and whether something may be lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from deepmusician_gui.score.formats import FORMATS, Format, format_of
from deepmusician_gui.ui.widgets.asking import Question, answer
from deepmusician_gui.ui.widgets.words import tr

_BUTTON = QMessageBox.StandardButton


def ask_for(window: QWidget, title: str, folder: Path) -> Path | None:
    """Which file there is to be read, None for none. All formats at once come first: few know the kind of a file."""
    every = " ".join("*" + suffix for format_ in FORMATS for suffix in format_.suffixes)
    filters = [tr("Music ({patterns})", patterns=every), *map(_filter, FORMATS)]
    chosen, _ = QFileDialog.getOpenFileName(window, title, str(folder), ";;".join(filters))
    return Path(chosen) if chosen else None


def ask_where(window: QWidget, title: str, suggested: Path, first: Format) -> Path | None:
    """Where to write, None for nowhere. A name that tells no format gets the ending of the one that was chosen beside
    it, `first` where none was.
    """
    filters = {_filter(format_): format_ for format_ in (first, *FORMATS)}
    chosen, kind = QFileDialog.getSaveFileName(
        window, title, str(suggested.with_name(suggested.name + first.suffixes[0])), ";;".join(filters)
    )
    if not chosen:
        return None
    path = Path(chosen)
    if format_of(path):
        return path
    path = path.with_name(path.name + filters.get(kind, first).suffixes[0])
    return (
        path if not path.exists() or _may_replace(window, path) else None
    )  # the dialog asked about another name


def ask_to_save(window: QWidget, name: str) -> QMessageBox.StandardButton:
    """What is to become of changes: Save, Discard or Cancel."""
    box = Question(
        window, tr("Unsaved changes"), tr("Save the changes to {name} before it is closed?", name=name)
    )
    box.setStandardButtons(_BUTTON.Save | _BUTTON.Discard | _BUTTON.Cancel)
    box.setDefaultButton(_BUTTON.Save)
    return _BUTTON(answer(box))


def may_overwrite(window: QWidget, name: str) -> bool:
    """Whether to write over what somebody else has put into the open file."""
    box = Question(
        window,
        tr("Changed elsewhere"),
        tr("{name} was changed by another window or program since it was opened.", name=name),
    )
    box.setInformativeText(
        tr("Saving replaces those changes; they stay among the backups. “Save as…” keeps both.")
    )
    box.setStandardButtons(_BUTTON.Save | _BUTTON.Cancel)
    box.button(_BUTTON.Save).setText(tr("Replace"))
    box.setDefaultButton(_BUTTON.Cancel)
    return answer(box) == _BUTTON.Save


def ask_about_loss(window: QWidget, name: str, format_: Format) -> QMessageBox.StandardButton:
    """Whether a file that cannot hold all of a piece is good enough: Save, Open for another file, or Cancel."""
    box = Question(
        window, tr("Sheet music only"), tr("{name} can hold the piece only as sheet music.", name=name)
    )
    box.setInformativeText(
        tr(
            "{name} has no place for {loses}. A project keeps everything.",
            name=format_.name,
            loses=format_.loses,
        )
    )
    box.setStandardButtons(_BUTTON.Save | _BUTTON.Open | _BUTTON.Cancel)
    box.button(_BUTTON.Save).setText(tr("Save as {name}", name=format_.name))
    box.button(_BUTTON.Open).setText(tr("Save as a project…"))
    box.setDefaultButton(_BUTTON.Open)
    return _BUTTON(answer(box))


def _may_replace(window: QWidget, path: Path) -> bool:
    box = Question(window, tr("Replace a file"), tr("{name} is there already. Replace it?", name=path.name))
    box.setStandardButtons(_BUTTON.Save | _BUTTON.Cancel)
    box.button(_BUTTON.Save).setText(tr("Replace"))
    box.setDefaultButton(_BUTTON.Cancel)
    return answer(box) == _BUTTON.Save


def _filter(format_: Format) -> str:
    patterns = " ".join("*" + suffix for suffix in format_.suffixes)
    return tr("{name} files ({patterns})", name=format_.name, patterns=patterns)
