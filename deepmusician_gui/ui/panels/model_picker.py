"""Choosing who answers: one model, or several to compare."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QMenu, QStyleOptionComboBox, QToolButton

from deepmusician_gui.models.registry import MODELS, entry
from deepmusician_gui.ui.generation_session import GenerationSession
from deepmusician_gui.ui.icons import icon
from deepmusician_gui.ui.theme import Theme

_ARROW_PX = 34  # and what parts the text from it and from the edge


class ModelPicker(QComboBox):
    """The models; one that cannot be used now stays in the list and says why."""

    def __init__(self, session: GenerationSession) -> None:
        super().__init__()
        self._session = session
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        for model in MODELS:
            self._items.appendRow(QStandardItem(model.title))
        self.setAccessibleName("Model")
        self.activated.connect(lambda row: session.set_model(MODELS[row].name))
        session.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setCurrentIndex([model.name for model in MODELS].index(self._session.model))
        model = entry(self._session.model)
        self.setToolTip(f"{model.title}\n{model.summary}")

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """As usual, but a title that is too long ends in dots."""
        super().initStyleOption(option)
        room = self.width() - _ARROW_PX
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )

    def showPopup(self) -> None:
        for row, model in enumerate(MODELS):
            problem = model.problem()
            item = self._items.item(row)
            item.setEnabled(not problem)
            item.setToolTip(problem or model.summary)
        super().showPopup()


class RivalPicker(QToolButton):
    """A list of other models that answer the same question, each with one take."""

    def __init__(self, session: GenerationSession) -> None:
        super().__init__()
        self._session = session
        self._theme: Theme | None = None
        self._shown: tuple[Theme | None, bool] = None, False
        self.setAccessibleName("Compare models")
        self.setToolTip("Compare: ask other models the same; each answers with one take")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(QMenu(self))
        self.menu().setToolTipsVisible(True)
        self.rivals = {model.name: self._line(model.name) for model in MODELS}
        self.menu().aboutToShow.connect(self._fill)
        session.changed.connect(self._show)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show()

    def _line(self, name: str) -> QAction:
        line = self.menu().addAction(entry(name).title)
        line.setCheckable(True)
        line.triggered.connect(lambda yes: self._choose(name, yes=yes))
        return line

    def _choose(self, name: str, *, yes: bool) -> None:
        rivals = self._session.rivals
        self._session.set_rivals(rivals | {name} if yes else rivals - {name})

    def _show(self) -> None:
        """In the accent where others answer too."""
        shown = self._theme, bool(self._session.rivals)
        if self._theme and shown != self._shown:
            self._shown = shown
            self.setIcon(icon("git-branch", self._theme, self._theme.accent_ink if shown[1] else ""))

    def _fill(self) -> None:
        for name, line in self.rivals.items():
            problem = entry(name).problem()
            line.setEnabled(not problem and name != self._session.model)
            line.setChecked(name in self._session.rivals or name == self._session.model)
            line.setToolTip(problem or entry(name).summary)
