"""What the look for the reason of silence found, link by link."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deepmusician_gui.ui.playback.sound_check import SoundCheck
from deepmusician_gui.ui.playback.sound_findings import LINKS, Finding, Verdict
from deepmusician_gui.ui.widgets.appearance import Appearance
from deepmusician_gui.ui.widgets.buttons import ActionButton
from deepmusician_gui.ui.widgets.icons import icon
from deepmusician_gui.ui.widgets.popover import Popover
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

_WIDTH_PX, _BORDER_PX, _ICON_PX, _MARGIN_PX, _GAP_PX = 520, 1, 20, 16, 10
_PICTURES = {
    Verdict.GOOD: "check-circle-fill",
    Verdict.TROUBLE: "warning-circle-fill",
    Verdict.OPEN: "question",
    Verdict.BUSY: "dots-three-circle",
}


class Row:
    """One link of the chain, in two columns of a grid."""

    def __init__(self, grid: QGridLayout) -> None:
        self.picture, self.told, self.advice = QLabel(), _line(), _line()
        self.advice.setProperty("role", "dim")
        place = grid.rowCount()
        grid.addWidget(self.picture, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.told, place, 1)
        grid.addWidget(self.advice, place + 1, 1)
        grid.setRowMinimumHeight(place + 2, _GAP_PX)

    def show_finding(self, finding: Finding, theme: Theme) -> None:
        colours = {Verdict.GOOD: theme.accent_ink, Verdict.TROUBLE: theme.warning}
        shown = icon(_PICTURES[finding.verdict], theme, colours.get(finding.verdict, theme.text_dim))
        self.picture.setPixmap(shown.pixmap(QSize(_ICON_PX, _ICON_PX)))
        self.told.setText(f"<b>{tr(finding.what)}.</b> {finding.told}")
        self.told.setAccessibleName(
            f"{tr(finding.verdict.value, link=tr(finding.what))} {finding.told} {finding.advice}"
        )
        self.advice.setText(finding.advice)
        self.advice.setVisible(bool(finding.advice))


class SoundCheckSheet(Popover):
    """Looks as soon as it is opened; Esc closes it."""

    def __init__(
        self, window: QWidget, check: SoundCheck, actions: dict[str, QAction], appearance: Appearance
    ) -> None:
        super().__init__(window, tr("No sound?"))
        self.check, self._appearance = check, appearance
        self.again = QPushButton(tr("Check again"))
        self.again.setToolTip(tr("Look at everything anew, with a note to be heard (Enter)"))
        self.again.clicked.connect(check.begin)
        self._inside = QWidget()
        self._inside.setObjectName("soundCheck")
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.rows = [Row(self._grid) for _ in LINKS]
        self._lay_out(actions)
        check.changed.connect(self._follow)
        appearance.changed.connect(self._follow)

    def _lay_out(self, actions: dict[str, QAction]) -> None:
        title = QLabel(tr("No sound?"))
        title.setProperty("role", "title")
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inside)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(ActionButton(actions["help.ports"]))
        buttons.addWidget(ActionButton(actions["transport.ports"]))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, 12, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(area, 1)
        column.addLayout(buttons)

    def open(self) -> None:
        self.check.begin()
        self.show_over(self.again)

    def dismiss(self) -> None:
        self.check.end()
        super().dismiss()

    def wanted_size(self, _space: QSize) -> QSize:
        self._grid.activate()
        width = max(_WIDTH_PX, self._column.minimumSize().width() + 2 * _BORDER_PX)
        inner = self._grid.heightForWidth(width - 2 * (_MARGIN_PX + _BORDER_PX))
        margins = self._column.contentsMargins()
        others = (self._column.itemAt(0), self._column.itemAt(2))
        besides = sum(item.sizeHint().height() for item in others if item) + 2 * self._column.spacing()
        return QSize(width, inner + besides + margins.top() + margins.bottom() + 2 * _BORDER_PX)

    def _follow(self) -> None:
        for row, finding in zip(self.rows, self.check.findings, strict=True):
            row.show_finding(finding, self._appearance.theme)
        if self.isVisible():
            self.place()


def _line() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    return label
