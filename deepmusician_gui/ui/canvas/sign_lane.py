"""The lane of signs: markers, tempo, metre and key as flags over the ruler, written and moved where they stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from deepmusician_gui.errors import ScoreError
from deepmusician_gui.score import sign_text, signs
from deepmusician_gui.score.score import KeySignature, Marker, Score
from deepmusician_gui.score.signs import Sign
from deepmusician_gui.score.timing import TempoChange, TimeSignature
from deepmusician_gui.ui.canvas.flags import Flags
from deepmusician_gui.ui.canvas.keys import modifiers_of
from deepmusician_gui.ui.canvas.readout import place
from deepmusician_gui.ui.canvas.sign_field import SignField
from deepmusician_gui.ui.canvas.time_strip import DRAG_PX, TimeStrip
from deepmusician_gui.ui.canvas.tools.signs import MoveSign
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, said, tr

HEIGHT_PX = 18


class _Words(NamedTuple):
    """What is said of one kind of sign, marked for translation."""

    name: str
    described: str
    """Of {sign}, at {place}."""
    added: str
    """The name of a step, like the three below."""
    changed: str
    moved: str
    removed: str
    edit: str
    """In the menu, like the one below."""
    add: str
    stays: str = ""
    """Why it cannot be removed, of those that a piece has even where it does not write them down."""


_WORDS: dict[type[Sign], _Words] = {
    Marker: _Words(
        QT_TR_NOOP("Marker"),
        QT_TR_NOOP("Marker {sign}, {place}"),
        QT_TR_NOOP("Add marker"),
        QT_TR_NOOP("Change marker"),
        QT_TR_NOOP("Move marker"),
        QT_TR_NOOP("Remove marker"),
        QT_TR_NOOP("Edit marker…"),
        QT_TR_NOOP("Add marker here…"),
    ),
    TempoChange: _Words(
        QT_TR_NOOP("Tempo"),
        QT_TR_NOOP("Tempo {sign}, {place}"),
        QT_TR_NOOP("Add tempo"),
        QT_TR_NOOP("Change tempo"),
        QT_TR_NOOP("Move tempo"),
        QT_TR_NOOP("Remove tempo"),
        QT_TR_NOOP("Edit tempo…"),
        QT_TR_NOOP("Add tempo here…"),
        QT_TR_NOOP("A piece has a tempo at its start; double-click it to write another."),
    ),
    TimeSignature: _Words(
        QT_TR_NOOP("Metre"),
        QT_TR_NOOP("Metre {sign}, {place}"),
        QT_TR_NOOP("Add metre"),
        QT_TR_NOOP("Change metre"),
        QT_TR_NOOP("Move metre"),
        QT_TR_NOOP("Remove metre"),
        QT_TR_NOOP("Edit metre…"),
        QT_TR_NOOP("Add metre here…"),
        QT_TR_NOOP("A piece has a metre at its start; double-click it to write another."),
    ),
    KeySignature: _Words(
        QT_TR_NOOP("Key"),
        QT_TR_NOOP("Key {sign}, {place}"),
        QT_TR_NOOP("Add key"),
        QT_TR_NOOP("Change key"),
        QT_TR_NOOP("Move key"),
        QT_TR_NOOP("Remove key"),
        QT_TR_NOOP("Edit key…"),
        QT_TR_NOOP("Add key here…"),
    ),
}
_EXAMPLES: dict[type[Sign] | None, str] = {
    None: QT_TR_NOOP("Coda, 96, 3/4 or {key}"),
    Marker: QT_TR_NOOP("Coda"),
    TempoChange: "96",
    TimeSignature: "3/4",
    KeySignature: "{key}",
}
_EXAMPLE_KEY = "F♯ minor"  # keys are read by their English names
_WALKING_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_OWN_KEYS = (
    *_WALKING_KEYS,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
)


class SignLane(TimeStrip):
    """Edits go to the document, one named step each."""

    status = Signal(str)

    def __init__(
        self, document: Document, theme: Theme, snap: Callable[[float], int], parent: QWidget | None = None
    ) -> None:
        """`snap` gives the grid line nearest to a tick."""
        super().__init__(theme, parent)
        self._document = document
        self._snap = snap
        self._gesture: MoveSign | None = None
        self._press = QPointF()
        self._is_drag = False
        self._field: SignField | None = None
        self._edited: tuple[int, Sign | None, type[Sign] | None] = (0, None, None)
        self.chosen: Sign | None = None
        """The sign that the keys mean."""
        self.setFixedHeight(HEIGHT_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Markers, tempo, metre and key"))
        document.score_changed.connect(self._show_score)
        self._show_score(None)

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT_PX)

    def _show_score(self, placed: object) -> None:
        if placed is None:  # notes alone leave the signs where they are
            self._gesture = None
            if self._field:
                self._field.close_()  # what it asks about may be gone
            self._show_signs(self._document.score)

    def _show_signs(self, score: Score) -> None:
        self._signs = signs.signs(score)
        self._flags = Flags(self._signs, self.font())
        if self._place() is None and not self._gesture:
            self._choose(None)
        self.update()

    @property
    def end(self) -> int:
        """Where the last sign stands."""
        return self._signs[-1].tick

    def _choose(self, sign: Sign | None) -> None:
        self.chosen = sign
        self.setAccessibleDescription(self._described(sign) if sign else "")
        self.update()

    def _described(self, sign: Sign) -> str:
        where = place(sign.tick, self._document.score.metre_map)
        return tr(_WORDS[type(sign)].described, sign=sign_text.text(sign), place=where)

    # What can be done to them

    def add(self, kind: type[Sign] | None, tick: float) -> None:
        """Ask for a new sign on the grid line nearest to `tick`; without a `kind`, what is written tells it."""
        at = self._snap(max(0.0, tick))
        there = [sign for sign in self._signs if sign.tick == at and type(sign) is kind]
        if there and kind is not Marker:
            self.edit(there[0])
        else:
            self._ask(at, None, kind)

    def edit(self, sign: Sign) -> None:
        """Ask for another text of a sign."""
        self._choose(sign)
        self._ask(sign.tick, sign, type(sign))

    def remove(self, sign: Sign) -> None:
        """Take a sign away; one that the piece never wrote down stays."""
        score, words = self._document.score, _WORDS[type(sign)]
        if not signs.holds(score, sign):
            self.status.emit(tr(words.stays))
            return
        self._document.revise(signs.remove(score, sign), tr(words.removed))

    def _ask(self, tick: int, sign: Sign | None, kind: type[Sign] | None) -> None:
        window = self.window()
        if self._field is None:
            self._field = SignField(window)
            self._field.written.connect(self._write)
            self._field.closed.connect(self.released)
        self._edited = (tick, sign, kind)
        name = tr(_WORDS[kind].name) if kind else tr("Marker, tempo, metre or key")
        text = sign_text.text(sign) if sign else ""
        foot = self.mapTo(window, QPoint(max(0, round(self.view.x(tick))), HEIGHT_PX + 2))
        self._field.open_at(foot, name, text, tr(_EXAMPLES[kind], key=_EXAMPLE_KEY))

    def _write(self, text: str) -> None:
        assert self._field
        tick, old, kind = self._edited
        try:
            new = sign_text.READERS[kind](tick, text) if kind else sign_text.read(tick, text)
        except ScoreError as trouble:
            self._field.complain(said(trouble))
            return
        score = self._document.score
        after = signs.exchange(score, old, new) if old else signs.put(score, new)
        words = _WORDS[type(new)]
        self._document.revise(after, tr(words.changed if old else words.added))
        self._choose(new)
        self._field.close_()

    # The mouse

    @property
    def is_in_hand(self) -> bool:
        return self._gesture is not None

    def cancel(self) -> None:
        if self._gesture:
            self._gesture = None
            self._show_signs(self._document.score)

    def sign_at(self, x: float) -> Sign | None:
        """The sign whose flag lies at `x`."""
        ratio = self.devicePixelRatioF()
        flags = self._flags.laid_out(self.view.in_pixels(ratio), ratio)
        return next((flag.sign for flag in reversed(flags) if flag.left <= x * ratio < flag.right), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._press, self._is_drag = event.position(), False
        self._choose(self.sign_at(event.position().x()))
        if self.chosen:
            tick = self.view.tick(event.position().x())
            self._gesture = MoveSign(self._document.score, self.chosen, tick, self._snap)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._gesture is None:
            over = self.sign_at(x) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            self.setToolTip(self._tip(x))
            return
        self._is_drag = self._is_drag or abs(x - self._press.x()) >= DRAG_PX
        if self._is_drag:
            held = modifiers_of(event.modifiers(), self.gesture_keys)
            self._gesture.move(self.view.tick(x), free=held.free or held.shift)
            self.setCursor(Qt.CursorShape.SizeHorCursor)
            self.chosen = self._gesture.moved
            self._show_signs(self._gesture.preview)
            self.status.emit(f"{self._described(self._gesture.moved)}.")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        gesture, self._gesture = self._gesture, None
        if gesture is None and self.hasFocus():
            self.released.emit()  # a press beside the signs
        elif gesture and self._is_drag:
            self._document.revise(gesture.preview, tr(_WORDS[type(gesture.sign)].moved))
            self._choose(gesture.moved)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        sign = self.sign_at(event.position().x())
        if sign:
            self.edit(sign)
        else:
            self.add(None, self.view.tick(event.position().x()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        sign = self.chosen if by_key else self.sign_at(event.pos().x())
        self._choose(sign)
        tick = sign.tick if by_key and sign else self.view.tick(event.pos().x())
        self.menu(sign, tick).popup(event.globalPos())

    def menu(self, sign: Sign | None, tick: float) -> QMenu:
        """What can be done to a sign, or at a place in time."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if sign:
            words = _WORDS[type(sign)]
            menu.addAction(tr(words.edit), lambda: self.edit(sign))
            menu.addAction(tr(words.removed), lambda: self.remove(sign))
            menu.addSeparator()
        for kind, words in _WORDS.items():
            action = menu.addAction(tr(words.add))
            action.triggered.connect(lambda _checked, kind=kind: self.add(kind, tick))
        return menu

    # The keyboard

    def is_own_key(self, event: QKeyEvent) -> bool:
        is_for_sign = self.chosen and event.key() in _OWN_KEYS and not event.modifiers()
        return bool(is_for_sign) or super().is_own_key(event)

    def _tip(self, x: float) -> str:
        sign = self.sign_at(x)
        if not sign:
            return tr("Double-click to write a marker, a tempo, a metre or a key here")
        return "\n".join((self._described(sign), tr("Double-click to edit, drag to move, Delete to remove")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._gesture or event.modifiers() or key not in _OWN_KEYS:
            super().keyPressEvent(event)
        elif key in _WALKING_KEYS:
            self._choose_next(1 if key == Qt.Key.Key_Right else -1)
        elif self.chosen is None:
            event.ignore()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove(self.chosen)
        elif key == Qt.Key.Key_Escape:
            self._choose(None)
            self.released.emit()
        else:
            self.edit(self.chosen)

    def _choose_next(self, step: int) -> None:
        at = self._place()
        at = 0 if at is None else max(0, min(at + step, len(self._signs) - 1))
        self._choose(self._signs[at])
        self.status.emit(f"{self._described(self._signs[at])}.")

    def _place(self) -> int | None:
        """Where the chosen sign stands among all."""
        found = (i for i, sign in enumerate(self._signs) if signs.is_same(sign, self.chosen))
        return next(found, None)

    # The picture

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        width, height = self.width() * ratio, round(self.height() * ratio)
        painter.fillRect(QRectF(0, 0, width, height), QColor(self.theme.ruler_background))
        self._flags.paint(painter, view, ratio, height, self.theme, self.chosen)
        if self.hasFocus() and not self.chosen:
            self.paint_ring(painter, ratio)
