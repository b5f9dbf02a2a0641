"""Pages of sheet music on paper: painted for a printer, as a PDF file, as SVG files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.score.notation.page import Layout, Page
from deepmusician_gui.ui.widgets.words import tr

A4 = QPageSize(QPageSize.PageSizeId.A4)
TALL = Layout(1000, 5900)
"""One page that is as high as its music; one drawing of Verovio holds no more."""
_DOTS_PER_MM = 10
_SCALE = 85
"""At so many dots of the drawing a staff is 6.1 mm high, as in printed piano music."""
_MARGIN_MM = 15
_PDF_DPI = 1200


def layout(size: QPageSize) -> Layout:
    """How the sheet lies on a page of paper."""
    paper = size.size(QPageSize.Unit.Millimeter)
    width, height = (round(mm * _DOTS_PER_MM) for mm in (paper.width(), paper.height()))
    return Layout(width, height, _SCALE, _MARGIN_MM * _DOTS_PER_MM, is_page=True)


def pdf(pages: Sequence[Page], size: QPageSize, title: str) -> bytes:
    """A PDF file, drawn in lines and not in dots."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setTitle(title)
    writer.setCreator("Deep Musician")
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    paint(writer, pages)
    return bytes(buffer.data().data())


def paint(device: QPagedPaintDevice, pages: Sequence[Page]) -> None:
    """One page of the sheet on each page of the device, edge to edge."""
    painter = QPainter()
    if not painter.begin(device):
        raise FileError(tr("The printer did not take the sheet music."))
    try:
        for number, page in enumerate(pages):
            if number:
                device.newPage()
            sheet = device.pageLayout().fullRectPixels(device.logicalDpiX())
            within = device.pageLayout().paintRectPixels(device.logicalDpiX()).topLeft()
            QSvgRenderer(QByteArray(page.svg)).render(
                painter, QRectF(sheet).translated(-within.x(), -within.y())
            )
    finally:
        painter.end()


def write_svg(pages: Sequence[Page], path: Path) -> None:
    """One file, or more of them numbered from the second on where the music is too long for one."""
    for number, page in enumerate(pages, 1):
        write_file(path if number == 1 else path.with_stem(f"{path.stem}-{number}"), page.svg)
