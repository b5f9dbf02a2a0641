"""Sheet music on paper, in PDF and SVG files, and in files for other programs."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject, QRectF, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.score.formats import format_of, write_score
from deepmusician_gui.score.notation.engraver import Engraver, Order
from deepmusician_gui.score.notation.page import Layout, Page
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.sheet.score_session import ScoreSession
from deepmusician_gui.ui.widgets.asking import answer
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DOTS_PER_MM = 10
_SCALE = 85
"""At so many dots of the drawing a staff is 6.1 mm high, as in printed piano music."""
_MARGIN_MM = 15
_PDF_DPI = 1200
_TALLEST_PX = 5900  # one drawing of Verovio holds no more
_FILTERS = (
    QT_TR_NOOP("PDF files (*.pdf)"),
    QT_TR_NOOP("SVG pictures (*.svg)"),
    QT_TR_NOOP("MusicXML files (*.musicxml *.mxl)"),
    QT_TR_NOOP("ABC files (*.abc)"),
    QT_TR_NOOP("Humdrum kern files (*.krn)"),
)

Paint = Callable[[Sequence[Page]], None]


class SheetPrinter(QObject):
    """Prints and exports what the score view shows, all tracks where it is closed; in the background."""

    said = Signal(str)

    def __init__(self, document: Document, session: ScoreSession, files: Files, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._session = session
        self._files = files
        self._window = window
        self._engraver = Engraver()
        self._job: Job | None = None
        self._printer: QPrinter | None = None

    @property
    def hindrance(self) -> str:
        """Why nothing can be printed now, "" if it can."""
        if not self._document.score.notes:
            return tr("Draw a few notes first.")
        return tr("The last sheet is being made.") if self._job else ""

    def print_(self) -> None:
        """Ask for a printer and print."""
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415  loaded when somebody prints

        printer = self._known_printer()
        printer.setDocName(self._files.name)
        if answer(QPrintDialog(printer, self._window)) == QPrintDialog.DialogCode.Accepted:
            size = printer.pageLayout().pageSize()
            self._make(lambda pages: _paint(printer, pages), tr("Sent the sheet music to the printer."), size)

    def _known_printer(self) -> QPrinter:
        """What was chosen for it holds the next time, and a dialog looks at it for as long as that lives."""
        if self._printer is None:
            from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415  as above

            self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        return self._printer

    def ask_and_export(self) -> None:
        """Ask where, and write the kind of file that the name tells."""
        folder = self._document.path.parent if self._document.path else self._files.settings.folder
        suggested = str(Path(folder or Path.home()) / f"{self._files.name}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export sheet music"), suggested, ";;".join(map(tr, _FILTERS))
        )
        if chosen:
            path = Path(chosen)
            self.export(path if path.suffix else path.with_suffix(".pdf"))

    def export(self, path: Path) -> None:
        """Write the sheet; trouble is one sentence and leaves an old file untouched."""
        done = tr("Exported {name}.", name=path.name)
        match path.suffix.lower():
            case ".pdf":
                size = QPageSize(QPageSize.PageSizeId.A4)
                self._make(lambda pages: write_file(path, _pdf(pages, size, self._files.name)), done, size)
            case ".svg":
                self._make(lambda pages: _write_svg(pages, path), done, None)
            case _ if format_of(path):
                score = self._files.signed(self._document.score)
                self._run(lambda: write_score(score, path), done)
            case _:
                self.said.emit(
                    tr(
                        "“{name}” could not be saved: its name should end with .pdf, .svg, .musicxml, .abc or .krn.",
                        name=path.name,
                    )
                )

    def close(self) -> None:
        """Stop and wait for the thread to end."""
        self._engraver.close()
        if self._job:
            self._job.cancel()
            self._job.wait()
            self._engraver.close()  # which what was only just asked for has begun anew

    def _make(self, paint: Paint, done: str, size: QPageSize | None) -> None:
        """Draw the sheet for pages of a size, or for one tall picture, and hand it on."""
        score, tracks = self._document.score, self._session.tracks_on_paper
        order = Order(score, _layout(size), tracks, self._files.name)
        self._run(lambda: paint(self._engraver.pages(order)), done)

    def _run(self, work: Callable[[], None], done: str) -> None:
        if self._job:
            return

        def steps() -> Generator[None, None, None]:
            work()
            yield

        job = self._job = Job(steps, self)
        job.finished.connect(lambda _: self._end(done))
        job.failed.connect(self._end)
        job.cancelled.connect(lambda: self._end(""))
        job.start()

    def _end(self, sentence: str) -> None:
        if self._job:
            self._job.deleteLater()
        self._job = None
        if sentence:
            self.said.emit(sentence)


def _layout(size: QPageSize | None) -> Layout:
    """A page of paper, or one that is as high as its music."""
    if size is None:
        return Layout(1000, _TALLEST_PX)
    paper = size.size(QPageSize.Unit.Millimeter)
    width, height = (round(mm * _DOTS_PER_MM) for mm in (paper.width(), paper.height()))
    return Layout(width, height, _SCALE, _MARGIN_MM * _DOTS_PER_MM, is_page=True)


def _pdf(pages: Sequence[Page], size: QPageSize, title: str) -> bytes:
    """A PDF file, drawn in lines and not in dots."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setTitle(title)
    writer.setCreator("Deep Musician")
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    _paint(writer, pages)
    return bytes(buffer.data().data())


def _paint(device: QPagedPaintDevice, pages: Sequence[Page]) -> None:
    """One page of the sheet on each page of the device, edge to edge."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  loaded when somebody prints

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


def _write_svg(pages: Sequence[Page], path: Path) -> None:
    """One file, or more of them numbered from the second on where the music is too long for one."""
    for number, page in enumerate(pages, 1):
        write_file(path if number == 1 else path.with_stem(f"{path.stem}-{number}"), page.svg)
