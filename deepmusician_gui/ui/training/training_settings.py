"""How a model learns, for those who want to say so: the settings of the research, where they apply."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QLocale
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.widgets.buttons import named
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_NAMES = {
    "steps": (
        QT_TR_NOOP("Steps"),
        QT_TR_NOOP("Batches to learn from; it may end earlier, when it gets no better"),
    ),
    "batch": (QT_TR_NOOP("Batch"), QT_TR_NOOP("How many places of the music it learns from at once")),
    "learning_rate": (
        QT_TR_NOOP("Learning rate"),
        QT_TR_NOOP("How far it moves at each step: too little learns nothing, too much forgets"),
    ),
    "focal": (QT_TR_NOOP("Loss"), QT_TR_NOOP("What counts as an error: focal loss passes over what is easy")),
    "alpha": (
        QT_TR_NOOP("Focal alpha"),
        QT_TR_NOOP("Weight of keys that sound beside those that do not, 0 to 1"),
    ),
    "gamma": (QT_TR_NOOP("Focal gamma"), QT_TR_NOOP("How much less is counted what is easy; 0 for as much")),
    "length": (QT_TR_NOOP("Sequence length"), QT_TR_NOOP("How many time steps it writes when it learns")),
    "decoder": (QT_TR_NOOP("Hidden size"), QT_TR_NOOP("Units of the network; more learn more, slower")),
}
_NAMES |= dict.fromkeys(("units", "state", "latent"), _NAMES["decoder"])
_LOSSES = (QT_TR_NOOP("Cross-entropy"), QT_TR_NOOP("Focal"))


class TrainingSettings(QWidget):
    """A field for each setting that a model has; one left empty is as usual."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self._usual: dict[str, float] = {}
        self._asked: tuple[str, bool] = "", False
        self._job: Job | None = None
        self._page = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._page)

    @property
    def values(self) -> dict[str, float]:
        """Those that are not as usual."""
        return {name: value for name, value in self._typed().items() if value != self._usual.get(name)}

    def ask_for(self, model: str, *, gently: bool) -> None:
        """Show what this model has; that is found out beside the window, because it loads all that trains."""
        if (model, gently) == self._asked:
            return
        self._asked = model, gently
        if self._job:
            self._job.cancel()
        job = self._job = Job(lambda: _tunable(model, gently=gently), self)
        job.finished.connect(self.show_usual)
        job.start()

    def show_usual(self, usual: object) -> None:
        """Fields for these settings; what was typed for the same ones stays."""
        assert isinstance(usual, dict)
        kept = self.values
        self._usual, self.fields = usual, {name: _field(name, value) for name, value in usual.items()}
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for place, (name, field) in enumerate(self.fields.items()):
            row, column = divmod(place, 2)
            title, hint = _NAMES[name]
            field.setToolTip(tr(hint))
            grid.addWidget(named(tr(title), field, "dim"), 2 * row, column)
            grid.addWidget(field, 2 * row + 1, column)
            if name in kept and isinstance(field, QLineEdit):
                field.setText(f"{kept[name]:g}")
        self._page.hide()
        self._page.deleteLater()
        self._page = page
        self._column.addWidget(page)
        self.updateGeometry()

    def close_down(self) -> None:
        if self._job:
            self._job.cancel()
            self._job.wait()

    def _typed(self) -> dict[str, float]:
        typed = {}
        for name, field in self.fields.items():
            if isinstance(field, QComboBox):
                typed[name] = float(field.currentIndex())
            elif field.hasAcceptableInput():
                typed[name] = float(field.text())
        return typed


def _field(name: str, usual: float) -> QLineEdit | QComboBox:
    if name == "focal":
        box = QComboBox()
        box.addItems([tr(each) for each in _LOSSES])
        box.setCurrentIndex(int(usual))
        return box
    field = QLineEdit()
    field.setPlaceholderText(f"{usual:g}")
    check = QDoubleValidator(0.0, 1e6, 8, field)
    check.setLocale(QLocale.c())
    field.setValidator(check)
    return field


def _tunable(model: str, *, gently: bool) -> Generator[dict[str, float], None, None]:
    from deepmusician_gui.training.gentle import tunable  # noqa: PLC0415  torch comes with it

    yield tunable(model, gently=gently)
