"""Choosing who answers: one model, or several to compare."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QMenu, QStyleOptionComboBox, QToolButton

from deepmusician_gui.models.registry import ModelEntry, all_models, entry
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.widgets.icons import icon
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import said, tr

_ARROW_PX = 34  # and what parts the text from it and from the edge


class ModelPicker(QComboBox):
    """The models; one that cannot be used now stays in the list and says why."""

    def __init__(self, session: GenerationSession) -> None:
        super().__init__()
        self._session = session
        self._models: tuple[ModelEntry, ...] = ()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setAccessibleName(tr("Model"))
        self.activated.connect(lambda row: session.set_model(self._models[row].name))
        session.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        model = entry(self._session.model)
        if model not in self._models:
            self._list(model)
        self.setCurrentIndex(self._models.index(model))
        self.setToolTip(f"{model.title}\n{said(model.summary)}")

    def _list(self, chosen: ModelEntry) -> None:
        """All models there are now, and the chosen one, even if its weights have just been taken away."""
        there = all_models()
        self._models = there if chosen in there else (*there, chosen)
        self._items.setRowCount(0)
        for model in self._models:
            self._items.appendRow(QStandardItem(model.title))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """As usual, but a title that is too long ends in dots."""
        super().initStyleOption(option)
        room = self.width() - _ARROW_PX
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )

    def showPopup(self) -> None:
        chosen = entry(self._session.model)
        self._list(chosen)
        self.setCurrentIndex(self._models.index(chosen))
        for row, model in enumerate(self._models):
            problem = said(model.problem())
            item = self._items.item(row)
            item.setEnabled(not problem)
            item.setToolTip(problem or said(model.summary))
        super().showPopup()


class RivalPicker(QToolButton):
    """A list of other models that answer the same question, each with one take."""

    def __init__(self, session: GenerationSession) -> None:
        super().__init__()
        self._session = session
        self._theme: Theme | None = None
        self._shown: tuple[Theme | None, bool] = None, False
        self.setAccessibleName(tr("Compare models"))
        self.setToolTip(tr("Compare: ask other models the same; each answers with one take"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(QMenu(self))
        self.menu().setToolTipsVisible(True)
        self.rivals: dict[str, QAction] = {}
        self._list()
        self.menu().aboutToShow.connect(self._fill)
        session.changed.connect(self._show)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show()

    def _list(self) -> None:
        """A line for each model there is now."""
        there = [model.name for model in all_models()]
        for name in self.rivals.keys() - there:
            self.menu().removeAction(self.rivals.pop(name))
        self.rivals |= {name: self._line(name) for name in there if name not in self.rivals}

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
        self._list()
        for name, line in self.rivals.items():
            problem = said(entry(name).problem())
            line.setEnabled(not problem and name != self._session.model)
            line.setChecked(name in self._session.rivals or name == self._session.model)
            line.setToolTip(problem or said(entry(name).summary))
