"""One track in the list: colour, name, mute, solo, and the details when they are unfolded."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QIcon,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.canvas.readout import track_name
from deepmusician_gui.ui.tracks.track_commands import TrackCommands
from deepmusician_gui.ui.tracks.track_details import TrackDetails
from deepmusician_gui.ui.widgets.icons import icon
from deepmusician_gui.ui.widgets.theme import TRACK_COLOUR_NAMES, Theme
from deepmusician_gui.ui.widgets.typed_field import TypedField
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_SWATCH_PX = 12


class TrackRow(QWidget):
    """Shows one track of the score and changes it; which one, the list says."""

    unfold_requested = Signal()
    """The details are to be shown, or put away."""
    rename_requested = Signal()
    name_written = Signal()
    """The name is typed or left as it was; the keyboard is free again."""

    def __init__(self, commands: TrackCommands, actions: dict[str, QAction]) -> None:
        super().__init__()
        self._commands = commands
        self._actions = actions
        self.number = 0
        self.colour = _ColourButton(commands)
        self.name = _Name()
        self.field = TypedField()
        self.field.setAccessibleName(tr("Name of the track"))
        self.field.setMaxLength(200)
        self.mute = _Letter("M", "mute")
        self.solo = _Letter("S", "solo")
        self.fold = QToolButton()
        self.fold.setProperty("role", "fold")
        self.fold.setIconSize(QSize(_SWATCH_PX, _SWATCH_PX))
        self.fold.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do it in the list
        self.details = TrackDetails(commands)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.setContentsMargins(4, 4, 4, 4)
        head.addWidget(self.colour)
        head.addWidget(self.name, 1)
        head.addWidget(self.field, 1)
        for button in (self.mute, self.solo, self.fold):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.details)
        self.field.hide()
        self.details.hide()

    def _connect(self) -> None:
        self.mute.clicked.connect(lambda: self._commands.mixer.toggle_mute(self.number))
        self.solo.clicked.connect(lambda: self._commands.mixer.toggle_solo(self.number))
        self.fold.clicked.connect(self.unfold_requested)
        self.name.clicked_twice.connect(self.rename_requested)
        self.field.written.connect(self._end_typing)
        self.field.taken_back.connect(self.drop_typing)
        self.field.editingFinished.connect(lambda: self._end_typing(self.field.text()))

    def show_track(self, score: Score, number: int, theme: Theme, *, is_written: bool, is_open: bool) -> None:
        """Show track `number` of `score`; `is_written` where notes go to it, `is_open` with its details."""
        self.number, mixer = number, self._commands.mixer
        name = track_name(score, number)
        self.name.show_name(name, is_written=is_written)
        how = tr("Double-click to rename it {keys}", keys=self._keys("track.rename"))
        self.name.setToolTip(f"{name}\n{how}".rstrip())
        self.colour.show_track(number, score.tracks[number].colour, name, theme)
        self.mute.show_state(number in mixer.muted, name, self._keys("track.mute") if is_written else "")
        self.solo.show_state(number in mixer.soloed, name, self._keys("track.solo") if is_written else "")
        self.fold.setIcon(icon("caret-up" if is_open else "caret-down", theme, theme.text_dim))
        self.fold.setAccessibleName(tr("Details of {track}", track=name))
        self.fold.setToolTip(
            tr("Hide instrument, channel, volume and pan")
            if is_open
            else tr("Instrument, channel, volume and pan")
        )
        for part in (self.colour, self.mute, self.solo):  # Tab need not pass through all tracks
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_written else Qt.FocusPolicy.NoFocus)
        self.details.setVisible(is_open)
        if is_open:
            self.details.show_track(score, number, theme)

    def _keys(self, name: str) -> str:
        """ "(F2)", or nothing where the action has no keys."""
        keys = self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return f"({keys})" if keys else ""

    def type_name(self, name: str) -> None:
        """Let the name be typed in its place."""
        self.field.setText(name)
        self.name.hide()
        self.field.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop_typing(self) -> None:
        """Leave the name as it was, if it is being typed."""
        self._end_typing(None)

    def _end_typing(self, name: str | None) -> None:
        if self.field.isHidden():
            return
        self.field.hide()  # before the document changes, which hides it once more
        self.name.show()
        if name is not None:
            self._commands.rename(self.number, name)
        self.name_written.emit()


class _Name(QLabel):
    """A name, shortened to fit; bold while its track is written."""

    clicked_twice = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_name(self, name: str, *, is_written: bool) -> None:
        self._name = name
        self.setAccessibleName(name)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if is_written else QFont.Weight.Normal)
        self.setFont(font)
        self._shorten()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.clicked_twice.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, self.width()))


_SAID = {
    "mute": (QT_TR_NOOP("Mute {track}"), QT_TR_NOOP("{track} is not heard")),
    "solo": (QT_TR_NOOP("Solo {track}"), QT_TR_NOOP("{track} is heard alone")),
}
"""What each letter does, and what is so once it is on."""


class _Letter(QToolButton):
    """Mute or solo, on or off."""

    def __init__(self, letter: str, verb: str) -> None:
        super().__init__()
        self._verb = verb
        self.setText(letter)
        self.setCheckable(True)
        self.setProperty("role", verb)

    def show_state(self, is_on: bool, name: str, keys: str) -> None:
        self.setChecked(is_on)
        does, state = _SAID[self._verb]
        self.setAccessibleName(tr(does, track=name))
        said = tr(state if is_on else does, track=name)
        self.setToolTip(f"{said} {keys}".rstrip())


class _ColourButton(QToolButton):
    """A block in the track's colour, and a menu of others."""

    def __init__(self, commands: TrackCommands) -> None:
        super().__init__()
        self._commands = commands
        self._number = self._colour = 0
        self._theme: Theme | None = None
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def show_track(self, number: int, colour: int, name: str, theme: Theme) -> None:
        self._number, self._colour, self._theme = number, colour % len(theme.track_colours), theme
        self.setAccessibleName(
            tr("Colour of {track}: {colour}", track=name, colour=tr(TRACK_COLOUR_NAMES[self._colour]).lower())
        )
        self.setToolTip(tr("Colour of {track}", track=name))
        self.update()

    def _fill(self) -> None:
        assert self._theme
        self._menu.clear()
        for number, (name, colour) in enumerate(
            zip(TRACK_COLOUR_NAMES, self._theme.track_colours, strict=True)
        ):
            action = self._menu.addAction(_swatch(colour), tr(name))
            action.triggered.connect(lambda _checked, number=number: self._choose(number))

    def _choose(self, colour: int) -> None:
        self._commands.set_colour(self._number, colour)

    def paintEvent(self, _event: QPaintEvent) -> None:
        assert self._theme
        painter = QPainter(self)
        block = QRectF(0, 0, _SWATCH_PX, _SWATCH_PX)
        block.moveCenter(QRectF(self.rect()).center())
        _paint_swatch(painter, block, self._theme.track_colours[self._colour])
        if self.hasFocus() or self.underMouse():
            painter.setPen(QColor(self._theme.text if self.hasFocus() else self._theme.text_dim))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(block.adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4)
        painter.end()


def _paint_swatch(painter: QPainter, place: QRectF, colour: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(place, 2.5, 2.5)


def _swatch(colour: str) -> QIcon:
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _paint_swatch(painter, QRectF(2, 2, 28, 28), colour)
    painter.end()
    return QIcon(picture)
