"""All takes of the session: pictures in a tree of what came from what, stars, and how each model fared."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QPainter, QPalette, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.models.registry import entry
from deepmusician_gui.ui.generation import request
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.take import Take, counted
from deepmusician_gui.ui.generation.take_history import MOST_TAKES, TakeHistory
from deepmusician_gui.ui.generation.take_picture import picture, pitches_of
from deepmusician_gui.ui.widgets.buttons import icon_button
from deepmusician_gui.ui.widgets.icons import icon
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import said, tr

_LEAST_WIDTH_PX = 264
_ROW_PX = 48
_PICTURE_PX = QSize(72, 34)
_INDENT_PX, _MOST_INDENTS = 12, 4
_ICON_PX = 14
_GAP_PX = 8
_ACTIONS = ("star", "more", "again")
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_DEPTH = _Role.UserRole


class TakeLines(QAbstractListModel):
    """A row for each take, in the order of the tree."""

    def __init__(self, history: TakeHistory) -> None:
        super().__init__()
        self._history = history
        self._lines: list[tuple[Take, int]] = []

    def follow(self) -> None:
        self.beginResetModel()
        self._lines = self._history.lines()
        self.endResetModel()

    def take(self, row: int) -> Take:
        return self._lines[row][0]

    def row(self, number: int) -> int:
        """The row of a take, -1 if it is not there."""
        return next((row for row, (take, _) in enumerate(self._lines) if take.number == number), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        take, depth = self._lines[index.row()]
        if role == _DEPTH:
            return depth
        if role == _Role.ToolTipRole:
            return settings_words(take)
        marks = [tr("starred")] * self._history.is_starred(take.number)
        marks += [tr("kept")] * self._history.is_kept(take.number)
        return ", ".join([title(take), *details(take), *marks]) if role == _Role.DisplayRole else None


def title(take: Take) -> str:
    """ "7 Vary, from 3"."""
    told = f"{take.number}  {request.title(take.question.verb)}"
    return tr("{take}, from {parent}", take=told, parent=take.parent) if take.parent else told


def details(take: Take) -> tuple[str, str, str]:
    """Model, seed and notes."""
    return entry(take.question.model).title, tr("seed {seed}", seed=take.seed), counted(len(take.notes))


def settings_words(take: Take) -> str:
    """What it was made with, and of which weights."""
    controls, honours = take.question.controls, entry(take.question.model).honours
    told = {
        "temperature": tr("temperature {value:.2f}", value=controls.temperature),
        "rhythm_temperature": tr("of the rhythm {value:.2f}", value=controls.pace),
        "threshold": tr("density {value:.2f}", value=controls.threshold),
        "keep_rhythm": tr("rhythm kept") if controls.keep_rhythm else "",
        "polyphony": _voices(controls.polyphony),
    }
    settings = ", ".join(text for name, text in told.items() if name in honours and text)
    weights = tr("weights {name}", name=take.weights[:12]) if take.weights else ""
    return "\n".join(filter(None, (take.question.label, settings, weights, said(take.remark))))


def _voices(most: int) -> str:
    """How many may sound at once, "" for as many as will."""
    return tr("1 voice") if most == 1 else tr("{count} voices", count=most) if most else ""


class TakesDock(QDockWidget):
    """A click proposes a take again; the buttons are the actions of the menu, for the take that is shown."""

    shown = Signal()
    """Opened or closed."""

    def __init__(self, session: GenerationSession, theme: Theme) -> None:
        super().__init__(tr("Takes"))
        self.setObjectName("takes")
        self._session = session
        self._is_following = False
        self.lines = TakeLines(session.history)
        self.view = QListView(uniformItemSizes=True)
        self.view.setAccessibleName(tr("Takes"))
        self.view.setModel(self.lines)
        self._delegate = _TakeDelegate(session.history, theme)
        self.view.setItemDelegate(self._delegate)
        self.view.setMinimumWidth(_LEAST_WIDTH_PX)
        self.tallies = QLabel(wordWrap=True)
        self.note = QLabel(wordWrap=True)
        for label in (self.tallies, self.note):
            label.setProperty("role", "dim")
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.visibilityChanged.connect(self.shown)
        session.history.changed.connect(self.follow)
        session.proposal_changed.connect(self._mark_shown)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.clicked.connect(self._choose)
        self.hide()

    def set_actions(self, actions: dict[str, QAction]) -> None:
        """Put the buttons below the list."""
        body = QWidget()
        body.setObjectName("takesBody")
        column = QVBoxLayout(body)
        column.setSpacing(_GAP_PX)
        column.setContentsMargins(12, 4, 12, 12)
        column.addWidget(self.tallies)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)
        row = QHBoxLayout()
        for name in _ACTIONS:
            row.addWidget(icon_button(actions[f"generate.{name}"]), 1)
        column.addLayout(row)
        self.setWidget(body)

    def set_theme(self, theme: Theme) -> None:
        self._delegate.set_theme(theme)
        self.view.update()  # what is in it comes along; to name its viewport takes Qt's binding long the first time

    def toggle(self) -> None:
        """Open it and go there, or close it."""
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def follow(self) -> None:
        """Show the session as it is now; out of sight it costs nothing."""
        if self.isHidden():
            return
        self._is_following = True
        self.lines.follow()
        self._is_following = False
        tallies = self._session.history.tallies().items()
        self.tallies.setText(
            " · ".join(
                tr(
                    "{title}: {kept} of {written} kept",
                    title=entry(name).title,
                    kept=each.kept,
                    written=each.written,
                )
                for name, each in tallies
            )
        )
        self.tallies.setToolTip(tr("Counted on this computer only, since the program was started"))
        self.note.setText(self._told())
        self.note.setHidden(not self.note.text())
        self._mark_shown()

    def _told(self) -> str:
        history = self._session.history
        if not len(history):
            return tr("Every take of this session will be listed here. Press Continue.")
        if history.forgotten:
            return tr(
                "The last {most} takes are kept, and all starred ones; {forgotten} are gone.",
                most=MOST_TAKES,
                forgotten=history.forgotten,
            )
        return ""

    def _mark_shown(self) -> None:
        """Let the list stand on the take that is shown."""
        proposal = self._session.proposal
        if self.isHidden() or self._is_following:
            return
        row = self.lines.row(proposal.take.number) if proposal else -1
        self._is_following = True
        self.view.setCurrentIndex(self.lines.index(row))
        self._is_following = False

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_following:
            take = self.lines.take(index.row())
            proposal = self._session.proposal
            if not proposal or proposal.take.number != take.number:
                self._session.show_again(take)


class _TakeDelegate(QStyledItemDelegate):
    """Picture, two lines, and at the right what was marked."""

    def __init__(self, history: TakeHistory, theme: Theme) -> None:
        super().__init__()
        self._history = history
        self._theme = theme
        self._pictures: dict[int, tuple[Take, float, QPixmap]] = {}

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._pictures.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(_LEAST_WIDTH_PX - 40, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect, palette = QRect(option.rect), option.palette
        take = index.model().take(index.row())  # type: ignore[attr-defined]  # it is TakeLines
        painter.save()
        self._paint_ground(painter, option, rect)
        indent = _INDENT_PX * min(_MOST_INDENTS, index.data(_DEPTH))
        inner = rect.adjusted(_GAP_PX + indent, 0, -_GAP_PX, 0)
        painter.drawPixmap(
            QPoint(inner.left(), rect.center().y() - _PICTURE_PX.height() // 2), self._picture(take, painter)
        )
        marks_px = (_ICON_PX + 4) * self._paint_marks(painter, inner, take)
        room = inner.adjusted(_PICTURE_PX.width() + _GAP_PX, 6, 0, -6)
        role, side = QPalette.ColorRole, Qt.AlignmentFlag
        painter.setPen(palette.color(role.Text))
        _write(painter, room.adjusted(0, 0, -marks_px, 0), side.AlignTop, title(take))
        painter.setPen(palette.color(role.PlaceholderText))
        painter.setFont(_small(painter.font()))
        _write(painter, room, side.AlignBottom, " · ".join(details(take)))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415  a large class, made when first named

        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.pressed)
            painter.fillRect(rect.left(), rect.top(), 2, rect.height(), self._theme.accent_ink)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.raised)

    def _picture(self, take: Take, painter: QPainter) -> QPixmap:
        ratio = painter.device().devicePixelRatio()
        of, at_ratio, pixels = self._pictures.get(take.number, (None, 0.0, QPixmap()))
        if of is not take or at_ratio != ratio:
            if len(self._pictures) > 2 * MOST_TAKES:  # most of them are of takes that are gone
                self._pictures.clear()
            pixels = picture(take, pitches_of([take]), _PICTURE_PX, ratio, self._theme.ghost_outline)
            self._pictures[take.number] = take, ratio, pixels
        return pixels

    def _paint_marks(self, painter: QPainter, inner: QRect, take: Take) -> int:
        """Gives how many there are."""
        names = ["star-fill"] * self._history.is_starred(take.number)
        names += ["check-circle"] * self._history.is_kept(take.number)
        for place, name in enumerate(names, 1):
            box = QRect(inner.right() - place * (_ICON_PX + 4), inner.top() + 7, _ICON_PX, _ICON_PX)
            icon(name, self._theme, self._theme.accent_ink).paint(painter, box)
        return len(names)


def _write(painter: QPainter, room: QRect, side: Qt.AlignmentFlag, text: str) -> None:
    """One line, cut off where there is no room."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignLeft), shown)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(11)
    return small
