"""Sheet music on paper, in PDF and SVG files, and in files for other programs."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

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

        from deepmusician_gui.ui.sheet import paper  # noqa: PLC0415  as above

        printer = self._known_printer()
        printer.setDocName(self._files.name)
        if answer(QPrintDialog(printer, self._window)) == QPrintDialog.DialogCode.Accepted:
            size = printer.pageLayout().pageSize()
            done = tr("Sent the sheet music to the printer.")
            self._make(lambda pages: paper.paint(printer, pages), done, paper.layout(size))

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
        from deepmusician_gui.ui.sheet import paper  # noqa: PLC0415  loaded when somebody exports

        done = tr("Exported {name}.", name=path.name)
        match path.suffix.lower():
            case ".pdf":
                size, title = paper.A4, self._files.name
                self._make(
                    lambda pages: write_file(path, paper.pdf(pages, size, title)), done, paper.layout(size)
                )
            case ".svg":
                self._make(lambda pages: paper.write_svg(pages, path), done, paper.TALL)
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

    def _make(self, paint: Paint, done: str, layout: Layout) -> None:
        """Draw the sheet, and hand it on."""
        score, tracks = self._document.score, self._session.tracks_on_paper
        order = Order(score, layout, tracks, self._files.name)
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
