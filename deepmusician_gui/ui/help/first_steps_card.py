"""A card over the roll that tells a newcomer three things to do, and ticks what was done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Actions
from deepmusician_gui.ui.help.first_steps import FirstSteps, Step
from deepmusician_gui.ui.widgets.appearance import Appearance
from deepmusician_gui.ui.widgets.buttons import dim
from deepmusician_gui.ui.widgets.icons import icon
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_WIDTH_PX, _MARGIN_PX, _ICON_PX = 296, 16, 20
STAYS_MS = 6000
"""So long the last word stays to be read."""
_NUMBERS = dict(zip(Step, ("number-circle-one", "number-circle-two", "number-circle-three"), strict=True))
_TITLES = {
    Step.DRAW: QT_TR_NOOP("Draw a note"),
    Step.CONTINUE: QT_TR_NOOP("Let the model go on"),
    Step.PLAY: QT_TR_NOOP("Listen"),
}
_ALL_DONE = QT_TR_NOOP("That is all it takes. {keys} opens the manual whenever you want to know more.")


class FirstStepsCard(QFrame):
    """Lies over the lower left corner of the notes and takes no key from them; goes when all is done."""

    told = Signal(str)
    """What is done, and what comes next, for the screen reader."""

    def __init__(self, steps: FirstSteps, roll: PianoRoll, actions: Actions, appearance: Appearance) -> None:
        super().__init__(roll.window())
        self.setObjectName("steps")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("First steps"))
        self.setFixedWidth(_WIDTH_PX)
        self._steps, self._roll, self._actions, self._appearance = steps, roll, actions, appearance
        self.pictures = {step: QLabel() for step in Step}
        self.titles = {step: QLabel(tr(_TITLES[step])) for step in Step}
        self.hints = {step: dim("") for step in Step}
        self.last = dim("")
        self.close_button = QToolButton()
        self._told = ""
        self._farewell = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._farewell.timeout.connect(steps.end)
        self._lay_out()
        for source in (steps.changed, appearance.changed):
            source.connect(self._follow)
        roll.area.installEventFilter(self)
        self._follow()

    def _lay_out(self) -> None:
        title = QLabel(tr("First steps"))
        title.setProperty("role", "heading")
        top = QHBoxLayout()
        top.addWidget(title, 1)
        self.close_button.setAccessibleName(tr("Put the first steps away"))
        self.close_button.setToolTip(tr("Put them away (Esc); Help › First steps shows them again"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self._steps.end)
        top.addWidget(self.close_button)
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(0)
        rows.setColumnStretch(1, 1)
        for place, step in enumerate(Step):
            rows.addWidget(self.pictures[step], 3 * place, 0)
            rows.addWidget(self.titles[step], 3 * place, 1)
            rows.addWidget(self.hints[step], 3 * place + 1, 1)
            rows.setRowMinimumHeight(3 * place + 2, 8)
            self.hints[step].setWordWrap(True)
        self.last.setWordWrap(True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 12)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(rows)
        column.addWidget(self.last)

    def _follow(self) -> None:
        """Show what is done and what comes next."""
        steps = self._steps
        self.setVisible(steps.is_on)
        if not steps.is_on:
            self._farewell.stop()
            self._told = ""
            return
        self.close_button.setIcon(icon("x", self._appearance.theme))
        next_ = next((step for step in Step if step not in steps.done), None)
        for step in Step:
            self._show(step, is_done=step in steps.done, is_next=step is next_)
        self.last.setText(tr(_ALL_DONE, keys=self._actions.spelled_keys("help.manual")))
        self.last.setVisible(steps.are_done)
        self._tell(next_)
        if steps.are_done and not self._farewell.isActive():
            self._farewell.start()
        self._place()
        self.raise_()

    def _tell(self, next_: Step | None) -> None:
        ahead = f"{tr(_TITLES[next_])}. {self._hint(next_)}" if next_ else self.last.text()
        done = len(self._steps.done)
        sentence = tr("First steps: {done} of {count} done. {ahead}", done=done, count=len(Step), ahead=ahead)
        if sentence != self._told:
            self._told = sentence
            self.told.emit(sentence)

    def _show(self, step: Step, *, is_done: bool, is_next: bool) -> None:
        theme, title = self._appearance.theme, self.titles[step]
        name = "check-circle-fill" if is_done else _NUMBERS[step]
        colour = theme.accent_ink if is_done or is_next else theme.text_dim
        self.pictures[step].setPixmap(icon(name, theme, colour).pixmap(QSize(_ICON_PX, _ICON_PX)))
        self.pictures[step].setAccessibleName(tr("done") if is_done else tr("to do"))
        title.setProperty("role", "" if is_next else "dim")
        title.style().polish(title)
        self.hints[step].setText(self._hint(step))
        self.hints[step].setVisible(is_next)

    def _hint(self, step: Step) -> str:
        if step is Step.DRAW:
            return tr("Click where there is room. Drag to the side to make it longer.")
        if step is Step.CONTINUE:
            return tr(
                "Press Continue ({keys}). The answer comes as ghost notes; {keeping} keeps it.",
                keys=self._actions.spelled_keys("generate.continue"),
                keeping=self._actions.spelled_keys("generate.keep"),
            )
        keys = self._actions.spelled_keys("transport.play")
        return tr("Press {keys} to hear it, and again to stop.", keys=keys)

    def _place(self) -> None:
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(_WIDTH_PX))
        corner = self._roll.area.mapTo(self.window(), self._roll.area.rect().bottomLeft())
        self.move(corner.x() + _MARGIN_PX, corner.y() - self.height() - _MARGIN_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
