"""What Verovio makes of sheets, in a process of its own: whoever asks stays free meanwhile, and lives where it dies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from deepmusician_gui.errors import DeepMusicianError, FileError
from deepmusician_gui.score.notation.page import Layout, Page
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import KeySignature, Score, Track

if TYPE_CHECKING:  # the window stands before it draws sheets
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_BARS = 64
"""Drawn at once. A long piece is seen bit by bit, and after an edit only the stretch is drawn that it changed."""


class Order(NamedTuple):
    """A picture that is wanted."""

    score: Score
    layout: Layout
    tracks: tuple[int, ...]
    title: str = ""
    only: range | None = None


class KernOrder(NamedTuple):
    """A piece that is wanted as the text of a .krn file."""

    score: Score
    title: str


class Stretch(NamedTuple):
    """Some bars of a piece, drawn."""

    order: Order
    start: int
    """Tick of its first bar."""
    pages: tuple[Page, ...]

    def note(self, index: int) -> Note:
        """The note that a head on its pages stands for."""
        return self.order.score.notes[index]


class Engraver:
    """The process, which begins with the first order. For one thread at a time; `close` is for any."""

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._line: Connection | None = None
        self._turn = Lock()  # what is about to begin cannot be ended

    def pages(self, order: Order) -> tuple[Page, ...]:
        """Waits until they are drawn. Raises FileError where Verovio is missing or cannot draw them."""
        pages: tuple[Page, ...] = self._ask(order, FileError("The sheet music could not be drawn."))
        return pages

    def kern(self, order: KernOrder) -> str:
        """Waits until it is written. Raises FileError where Verovio is missing or breaks down over the piece."""
        text: str = self._ask(order, FileError("Verovio could not write this piece as Humdrum kern."))
        return text

    def _ask(self, order: Order | KernOrder, trouble: FileError) -> Any:
        line = self._begin()
        try:
            line.send(order)
            answer = line.recv()
        except (EOFError, OSError) as error:
            self.close()
            raise trouble from error
        if isinstance(answer, DeepMusicianError):
            raise answer
        return answer

    def close(self) -> None:
        """End the process as it is; the next order begins another."""
        with self._turn:
            if self._process:
                self._process.kill()
            self._process = self._line = None  # whoever waits at the line finds its other end gone

    def _begin(self) -> Connection:
        import multiprocessing  # noqa: PLC0415

        with self._turn:
            if self._line and self._process and self._process.is_alive():
                return self._line
            spawn = multiprocessing.get_context("spawn")
            self._line, theirs = spawn.Pipe()
            self._process = spawn.Process(target=_serve, args=(theirs,), name="engraver", daemon=True)
            self._process.start()
            theirs.close()
            return self._line


def orders(score: Score, tracks: Iterable[int], layout: Layout) -> Iterator[Order]:
    """A piece in stretches of bars, each with the notes that sound in it and no more."""
    from deepmusician_gui.score.notation.spelling import likely_key  # noqa: PLC0415

    chosen = tuple(tracks)
    notes = [note for note in score.notes if note.track in chosen]
    if not score.key_signatures:
        key = likely_key(score.heard().pitched_notes)  # for the whole piece, not for each stretch
        score = score.changed(key_signatures=(KeySignature(0, key),))
    plain = tuple(Track(track.name, track.channel, track.program) for track in score.tracks)
    score = score.changed(tracks=plain, other_events=())  # nothing else is seen
    last = score.metre_map.bar_at(max(0, max((note.end for note in notes), default=0) - 1)).number
    for first in range(0, last + 1, _BARS):
        bars = range(first, min(first + _BARS, last + 1))
        start, end = score.metre_map.bar_start(bars.start), score.metre_map.bar(bars.stop - 1).end
        there = tuple(note for note in notes if note.onset < end and note.end > start)
        yield Order(score.changed(notes=there), layout, chosen, only=bars)


def stretches(
    score: Score, tracks: Iterable[int], layout: Layout, engraver: Engraver, drawn: Iterable[Stretch] = ()
) -> Iterator[Stretch]:
    """The piece, stretch by stretch; of those that are drawn already, what has not changed is taken as it is."""
    known = {stretch.order.only: stretch for stretch in drawn}
    for order in orders(score, tracks, layout):
        same = known.get(order.only)
        if same and same.order == order:
            yield same
        else:
            assert order.only
            yield Stretch(order, score.metre_map.bar_start(order.only.start), engraver.pages(order))


def _serve(line: Connection) -> None:
    """The process: an order in, what was wanted out, until the other side is gone."""
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            order: Order | KernOrder = line.recv()
            try:
                line.send(_done(order))
            except DeepMusicianError as trouble:
                line.send(trouble)


def _done(order: Order | KernOrder) -> tuple[Page, ...] | str:
    from deepmusician_gui.score.notation.engrave import engrave  # noqa: PLC0415
    from deepmusician_gui.score.notation.picture import draw, to_kern  # noqa: PLC0415

    if isinstance(order, KernOrder):
        return to_kern(engrave(order.score, title=order.title))
    return tuple(draw(engrave(order.score, order.tracks, order.title, order.only), order.layout))
