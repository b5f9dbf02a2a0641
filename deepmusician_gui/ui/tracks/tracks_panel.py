"""The tracks of the piece, left of the roll."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QAction, QDrag, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.score import tracks
from deepmusician_gui.score.placed_edit import PlacedEdit
from deepmusician_gui.ui.canvas.readout import track_name
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.drag_out import DragOut
from deepmusician_gui.ui.tracks.track_commands import TrackCommands
from deepmusician_gui.ui.tracks.track_row import TrackRow
from deepmusician_gui.ui.widgets.buttons import ActionButton
from deepmusician_gui.ui.widgets.own_keys import OwnKeys
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import said, tr

WIDTH_PX = 192
_MENU = (
    *("track.rename", "track.duplicate", "track.delete", ""),
    *("track.up", "track.down", "", "track.mute", "track.solo"),
)


class TracksPanel(QWidget):
    """A row for each track; the one that is written is chosen, and one at most shows its details."""

    def __init__(
        self, document: Document, commands: TrackCommands, actions: dict[str, QAction], theme: Theme
    ) -> None:
        super().__init__()
        self.setObjectName("tracks")
        self.setAccessibleName(tr("Tracks"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH_PX)
        self._document = document
        self._commands = commands
        self._actions = actions
        self._theme = theme
        self._open: int | None = None
        self._drag_out = DragOut()
        self._before_typing: QWidget | None = None
        self.list = _TrackList(commands, self._unfold_written, self._pulled_out)
        self.rows: list[TrackRow] = []
        self.add = ActionButton(actions["track.add"], role="quiet")
        for name in _MENU:
            self.list.addAction(actions[name] if name else _separator(self.list))
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(4)
        column.setContentsMargins(0, 0, 1, 0)  # the line to the roll
        heading = QLabel(tr("Tracks"))
        heading.setProperty("role", "heading")
        heading.setContentsMargins(12, 8, 8, 4)
        column.addWidget(heading)
        column.addWidget(self.list)
        below = QVBoxLayout()
        below.setContentsMargins(4, 0, 4, 8)
        below.addWidget(self.add)
        column.addLayout(below)
        column.addStretch(1)

    def _connect(self) -> None:
        self._document.score_changed.connect(self._show_score)
        self._document.track_changed.connect(self._refresh)
        self._document.tracks_rearranged.connect(self._follow)
        self._document.replaced.connect(self._fold)
        self._commands.mixer.changed.connect(self._refresh)
        self._commands.rename_requested.connect(lambda: self._rename(self._document.track))
        self.list.currentRowChanged.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._refresh()

    def _show_score(self, placed: PlacedEdit | None) -> None:
        if placed is None:  # else only notes have changed
            for row in self.rows:
                row.drop_typing()
            self._refresh()

    def _pulled_out(self) -> QMimeData | None:
        """The written track as a file."""
        score, track = self._document.score, self._document.track
        try:
            return self._drag_out.file_of(tracks.alone(score, track), track_name(score, track))
        except DeepMusicianError as trouble:
            self._commands.said.emit(said(trouble))
            return None

    def _choose(self, row: int) -> None:
        if row in range(len(self._document.score.tracks)):
            self._document.set_track(row)

    def _follow(self, places: dict[int, int]) -> None:
        """The details stay with their track."""
        self._open = None if self._open is None else places.get(self._open)

    def _fold(self) -> None:
        self._open = None
        self._refresh()

    def _unfold(self, number: int) -> None:
        """Show the details of a track, or put them away."""
        self._open = None if self._open == number else number
        self._refresh()

    def _unfold_written(self, yes: bool) -> None:
        if yes is not (self._open == self._document.track):
            self._unfold(self._document.track)

    def _rename(self, number: int) -> None:
        if self.isHidden():
            return
        self._before_typing = QApplication.focusWidget()
        self.list.scrollToItem(self.list.item(number))
        self.rows[number].type_name(track_name(self._document.score, number))

    def _give_back_the_keyboard(self) -> None:
        if self._before_typing:
            self._before_typing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        score, track = self._document.score, self._document.track
        was_blocked = self.list.blockSignals(True)
        self._have_rows(len(score.tracks))
        for number, row in enumerate(self.rows):
            row.show_track(
                score, number, self._theme, is_written=number == track, is_open=number == self._open
            )
            item = self.list.item(number)
            item.setSizeHint(QSize(0, row.sizeHint().height()))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._said_of(number))
        self.list.setCurrentRow(track)
        self.list.blockSignals(was_blocked)
        self.list.updateGeometry()

    def _have_rows(self, count: int) -> None:
        while len(self.rows) > count:
            self.rows.pop()
            self.list.takeItem(len(self.rows))
        while len(self.rows) < count:
            row = TrackRow(self._commands, self._actions)
            row.unfold_requested.connect(lambda row=row: self._unfold(row.number))
            row.rename_requested.connect(lambda row=row: self._rename(row.number))
            row.name_written.connect(self._give_back_the_keyboard)
            self.rows.append(row)
            item = QListWidgetItem(self.list)
            self.list.setItemWidget(item, row)

    def _said_of(self, number: int) -> str:
        mixer = self._commands.mixer
        states = ((tr("muted"), number in mixer.muted), (tr("solo"), number in mixer.soloed))
        return ", ".join(
            [track_name(self._document.score, number), *(state for state, is_on in states if is_on)]
        )


class _TrackList(QListWidget):
    """As high as its rows. A click leaves the keyboard to the roll; Tab brings it here, to the written track."""

    def __init__(
        self,
        commands: TrackCommands,
        unfold: Callable[[bool], None],
        pulled_out: Callable[[], QMimeData | None],
    ) -> None:
        """`pulled_out` is what a drag takes into another program."""
        super().__init__()
        self._pulled_out = pulled_out
        self.setDragEnabled(True)
        self._keys: dict[str, Callable[[], object]] = {
            "Return": commands.rename_requested.emit,
            "Enter": commands.rename_requested.emit,
            "Del": commands.delete,
            "Backspace": commands.delete,
            "Ctrl+D": commands.duplicate,
            "Alt+Up": lambda: commands.move(-1),
            "Alt+Down": lambda: commands.move(1),
            "M": commands.toggle_mute,
            "S": commands.toggle_solo,
            "Right": lambda: unfold(True),
            "Left": lambda: unfold(False),
        }
        OwnKeys(self, self._command)  # here these keys mean the track
        self.setAccessibleName(tr("Tracks"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        heights = (self.item(row).sizeHint().height() for row in range(self.count()))
        return QSize(WIDTH_PX, sum(heights))

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH_PX, min(80, self.sizeHint().height()))

    def startDrag(self, _actions: Qt.DropAction) -> None:
        if dragged := self._pulled_out():
            drag = QDrag(self)
            drag.setMimeData(dragged)
            drag.exec(Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._command(event)
        if command:
            command()
        else:
            super().keyPressEvent(event)

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        return self._keys.get(
            QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        )


def _separator(parent: QWidget) -> QAction:
    line = QAction(parent)
    line.setSeparator(True)
    return line
