"""The sheet of paper with the music on it: pages below each other, the playhead, and what is selected."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from deepmusician_gui.score.notation.page import Page
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.sheet.score_places import Head, ScorePlaces
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

_HEAD_PX = 7.0
_PLAYHEAD_PX = 12.0
"""As wide as a note head, behind which it stands."""
_MARGIN_PX = 8
"""Around the playhead, when it is repainted, and above and below the staves that it crosses."""
_MOST_PICTURES = 40
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ScorePaper(QWidget):
    """Paints places; a click or the arrow keys choose notes."""

    note_chosen = Signal(object)
    """A note was clicked, or gone to by the arrow keys."""
    tick_chosen = Signal(int)
    """A place between the notes was clicked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.places = ScorePlaces()
        """What stands on it."""
        self._selection: frozenset[Note] = frozenset()
        self._marked: list[Head] = []
        self._playhead: QRectF | None = None
        self._tick = 0.0
        self._pictures: dict[tuple[int, float], tuple[Page, QPixmap]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard to the roll
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Sheet music"))
        self.setToolTip(
            tr("Click a note to select it, or any other place to put the playhead there (Left, Right)")
        )

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._pictures.clear()
        self.update()

    def show_places(self, places: ScorePlaces) -> None:
        """Show this picture from now on."""
        self.places = places
        kept = {id(place.page) for place in places.pages}
        self._pictures = {key: value for key, value in self._pictures.items() if key[0] in kept}
        self.setFixedHeight(max(1, round(places.height)))
        self._playhead = self._bar_of(self._tick)
        self._mark()

    def select(self, notes: frozenset[Note]) -> None:
        """Mark the heads of these notes."""
        if notes != self._selection:
            self._selection = notes
            self._mark()

    def _mark(self) -> None:
        self._marked = list(self.places.heads_of(self._selection)) if self._selection else []
        self.update()

    def place_playhead(self, tick: float) -> None:
        """Move the playhead; only where it was and is, is painted anew."""
        self._tick = tick
        before, self._playhead = self._playhead, self._bar_of(tick)
        for bar in (before, self._playhead):
            if bar and before != self._playhead:
                self.update(bar.adjusted(-_MARGIN_PX, -_MARGIN_PX, _MARGIN_PX, _MARGIN_PX).toAlignedRect())

    @property
    def playhead(self) -> QRectF | None:
        """Where the playhead is; None without music."""
        return self._playhead

    def _bar_of(self, tick: float) -> QRectF | None:
        line = self.places.line_at(tick)
        if line is None:
            return None
        top, bottom = line.top - _MARGIN_PX, line.bottom + _MARGIN_PX
        return QRectF(line.x(tick) - _PLAYHEAD_PX / 2, top, _PLAYHEAD_PX, bottom - top)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.roll_white_row))
        if self._playhead:
            painter.fillRect(self._playhead, _thin(self._theme.accent))
        for place in self.places.pages:
            at = QRectF(0, place.top, place.page.width, place.page.height)
            if at.intersects(QRectF(event.rect())):
                painter.drawPixmap(at.topLeft(), self._picture(place.page))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_selection(painter, event.rect())
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent_ink), 1))
            painter.drawRect(self.visibleRegion().boundingRect().adjusted(0, 0, -1, -1))

    def _paint_selection(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(QColor(self._theme.accent_ink), 1))
        painter.setBrush(_thin(self._theme.accent))
        for head in self._marked:
            if rect.top() - 20 <= head.y <= rect.bottom() + 20:
                painter.drawEllipse(QPointF(head.x, head.y), _HEAD_PX + 1, _HEAD_PX)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _picture(self, page: Page) -> QPixmap:
        """The page in the ink of the theme, drawn when it is first seen."""
        ratio = self.devicePixelRatioF()
        key = id(page), ratio
        if key not in self._pictures:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.pop(next(iter(self._pictures)))
            self._pictures[key] = page, painted(page, self._theme.text, ratio)
        return self._pictures[key][1]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        if head := self.places.head_at(at.x(), at.y()):
            self.note_chosen.emit(head.note)
        elif (tick := self.places.tick_at(at.x(), at.y())) is not None:
            self.tick_chosen.emit(round(tick))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _STEPS.get(Qt.Key(event.key()), 0)
        if head := self.places.beside(self._selection, steps) if steps else None:
            self.note_chosen.emit(head.note)
        else:
            super().keyPressEvent(event)


def _thin(colour: str) -> QColor:
    """The colour as one that lets music through."""
    thin = QColor(colour)
    thin.setAlphaF(0.45)
    return thin


def painted(page: Page, ink: str, ratio: float) -> QPixmap:
    """A page in one colour on nothing, at so many device pixels to a pixel."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  loaded when the first page is seen

    pixels = QPixmap(round(page.width * ratio), round(page.height * ratio))
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(page.svg.replace(b'"black"', f'"{ink}"'.encode()))).render(painter)
    painter.end()
    pixels.setDevicePixelRatio(ratio)
    return pixels
