"""The panel where a composer asks a model for notes and chooses among its takes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.ui.generation.generate_settings import GenerateSettings
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.request import VERBS
from deepmusician_gui.ui.generation.take_strip import TakeStrip
from deepmusician_gui.ui.guides import Guides
from deepmusician_gui.ui.widgets.buttons import ActionButton, icon_button
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

WIDTH_PX = 248
_MARGIN_PX = 16
_STOP_AFTER_MS = 150  # an answer that is quicker needs no Stop, and the button would only flicker
_LEAST_SETTINGS_PX = 56
_PROGRESS_EVERY_MS = 100  # the bar paints at once, and all else that waits to be painted with it


class GeneratePanel(QWidget):
    """Shows and steers a generation session; what its buttons do are the actions of the menus."""

    looked_at = Signal(str)
    """The verb whose button the pointer lies on, or the keyboard; "" for none."""

    def __init__(
        self, session: GenerationSession, guides: Guides, actions: dict[str, QAction], theme: Theme
    ) -> None:
        super().__init__()
        self.setObjectName("generate")
        self.setAccessibleName(tr("Generation"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH_PX)
        self._session = session
        self.verbs = {
            verb: ActionButton(actions[f"generate.{verb}"], role="primary" if verb == VERBS[0] else "")
            for verb in VERBS
        }
        self.continue_ = self.verbs["continue"]
        self.stop = ActionButton(actions["generate.stop"], role="primary")
        self.progress = QProgressBar(textVisible=False, maximum=1000)
        self.progress.setAccessibleName(tr("Progress of the answer"))
        self.takes = TakeStrip(session, theme)
        self.result = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self.result.setProperty("role", "dim")
        self.settings = GenerateSettings(session, guides, actions)
        self._slow = QTimer(self, singleShot=True, interval=_STOP_AFTER_MS)
        self._share = 0.0
        self._pace = QTimer(self, singleShot=True, interval=_PROGRESS_EVERY_MS)
        self._lay_out(actions)
        for button in self.verbs.values():
            button.installEventFilter(self)
        session.changed.connect(self._refresh)
        session.proposal_changed.connect(self._show_result)
        session.hint_changed.connect(self._show_result)
        session.progressed.connect(self._show_progress)
        self._slow.timeout.connect(self._show_stop)
        self._pace.timeout.connect(self._show_share)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        self.takes.set_theme(theme)
        self.settings.set_theme(theme)

    def _lay_out(self, actions: dict[str, QAction]) -> None:
        whole = QVBoxLayout(self)
        whole.setSpacing(0)
        whole.setContentsMargins(0, 0, 0, 8)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, 8)
        column.addWidget(self.continue_)
        column.addWidget(self.stop)
        column.addWidget(self.progress)
        others = QGridLayout()
        others.setSpacing(8)
        for place, verb in enumerate(VERBS[1:]):
            others.addWidget(self.verbs[verb], place // 2, place % 2)
        column.addLayout(others)
        column.addSpacing(8)
        column.addWidget(self.takes)
        column.addLayout(_row(icon_button(actions[f"generate.{name}"]) for name in _STEPS))
        column.addLayout(_row(ActionButton(actions[f"generate.{name}"]) for name in ("keep", "discard")))
        self.result.setMinimumHeight(2 * self.result.fontMetrics().lineSpacing())
        column.addWidget(self.result)
        whole.addLayout(column)
        whole.addWidget(_scrolled(self.settings), 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        comes = event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn)
        if comes or event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            verb = next(verb for verb, button in self.verbs.items() if button is watched)
            self.looked_at.emit(verb if comes else "")
        return super().eventFilter(watched, event)

    def _refresh(self) -> None:
        session = self._session
        if not session.is_busy:
            self._slow.stop()
            self._pace.stop()
            self.progress.setValue(0)
        elif not self._slow.isActive() and self.stop.isHidden():
            self._slow.start()
        if not session.is_busy or self._slow.isActive():
            self._show_stop(yes=False)
        self._show_result()

    def _show_result(self) -> None:
        proposal = self._session.proposal
        if proposal and proposal.picked:
            self.result.setText(
                tr("{picked} of {count} notes picked", picked=len(proposal.picked), count=len(proposal.notes))
            )
        else:
            self.result.setText(self._session.result or self._session.hint)

    def _show_progress(self, share: float) -> None:
        self._share = share
        if not self._pace.isActive():
            self._pace.start()

    def _show_share(self) -> None:
        self.progress.setValue(round(self._share * self.progress.maximum()))

    def _show_stop(self, yes: bool = True) -> None:
        self.stop.setVisible(yes)
        self.continue_.setVisible(not yes)


_STEPS = ("previous", "next", "hear", "compare")


def _row(widgets: Iterable[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1)
    return row


def _scrolled(inner: QWidget) -> QScrollArea:
    """A window that is not high enough for all settings scrolls them."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(_LEAST_SETTINGS_PX)
    inner.setObjectName("settings")
    inner.setFixedWidth(WIDTH_PX - 1)  # the bar lies over the margin
    area.setWidget(inner)
    across = area.horizontalScrollBar()
    # whatever is given the keys would be pulled off the margin
    across.valueChanged.connect(lambda: across.setValue(0))
    return area
