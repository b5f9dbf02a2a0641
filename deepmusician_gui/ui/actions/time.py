"""Time put in and cut out; markers, tempo, metre and key at the playhead."""

from __future__ import annotations

from deepmusician_gui.score import time_edit
from deepmusician_gui.score.score import KeySignature, Marker
from deepmusician_gui.score.signs import Sign
from deepmusician_gui.score.time_edit import TimeShift
from deepmusician_gui.score.timing import TempoChange, TimeSignature
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.canvas.readout import place
from deepmusician_gui.ui.canvas.scene import Span
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.widgets.words import tr


def entries(
    document: Document, roll: PianoRoll, playback: PlaybackSession, generation: GenerationSession
) -> tuple[Entry, ...]:
    def add(kind: type[Sign]) -> None:
        roll.scroll_to(playback.tick)
        roll.head.signs.add(kind, playback.tick)

    def go_to_marker(ticks: list[int], nothing: str) -> None:
        if not ticks:
            roll.status.emit(nothing)
            return
        playback.seek(ticks[0])
        roll.scroll_to(ticks[0])

    def previous_marker() -> None:
        before = (marker.tick for marker in document.score.markers if marker.tick < int(playback.tick))
        go_to_marker(sorted(before, reverse=True), tr("There is no marker before the playhead."))

    def next_marker() -> None:
        after = (marker.tick for marker in document.score.markers if marker.tick > playback.tick)
        go_to_marker(sorted(after), tr("There is no marker after the playhead."))

    def no_markers() -> str:
        return "" if document.score.markers else tr("There are no markers yet.")

    def in_doubt() -> str:
        return tr("Keep or discard the proposal first.") if generation.is_open else ""

    def no_span() -> str:
        nothing = tr("Choose a span of time in the ruler or select notes first.")
        return in_doubt() or ("" if _span(document, roll) else nothing)

    return (
        Entry(
            "time.insert",
            tr("Insert time"),
            lambda: _insert(document, roll, playback),
            ("Ctrl+I",),
            hindrance=in_doubt,
        ),
        Entry(
            "time.delete",
            tr("Delete time"),
            lambda: _delete(document, roll, playback),
            ("Ctrl+Shift+Delete",),
            hindrance=no_span,
        ),
        Entry("time.add_marker", tr("Add marker…"), lambda: add(Marker), ("Ctrl+M",), "flag"),
        Entry("time.add_tempo", tr("Change tempo here…"), lambda: add(TempoChange), ("Ctrl+Alt+T",)),
        Entry("time.add_metre", tr("Change metre here…"), lambda: add(TimeSignature), ("Ctrl+Alt+M",)),
        Entry("time.add_key", tr("Change key here…"), lambda: add(KeySignature), ("Ctrl+Alt+K",)),
        Entry(
            "time.previous_marker",
            tr("Go to the previous marker"),
            previous_marker,
            ("Alt+PgUp",),
            hindrance=no_markers,
        ),
        Entry(
            "time.next_marker",
            tr("Go to the next marker"),
            next_marker,
            ("Alt+PgDown",),
            hindrance=no_markers,
        ),
    )


def _span(document: Document, roll: PianoRoll) -> Span | None:
    """The time chosen in the ruler, else the bars of the selected notes: whole bars keep the rest in its place."""
    span = roll.span()
    if roll.ruler.span or not span:
        return roll.ruler.span
    metre_map = document.score.metre_map
    return metre_map.bar_at(span[0]).start, metre_map.bar_at(span[1] - 1).end


def _insert(document: Document, roll: PianoRoll, playback: PlaybackSession) -> None:
    """As much time as is chosen, before it; without a choice, a bar at the playhead."""
    metre_map = document.score.metre_map
    start, end = _span(document, roll) or _bar_at_playhead(document, roll, playback)
    after = time_edit.insert(document.score, start, end - start)
    if after == document.score:
        roll.status.emit(
            tr("There is nothing after {place} that could come later.", place=place(start, metre_map))
        )
        return
    selection = [time_edit.later(note, start, end - start) for note in document.selection]
    document.revise(after, tr("Insert time"), selection, shift=TimeShift(start, end - start))
    roll.status.emit(
        tr(
            "Inserted {length} at {place}.",
            length=_length(document, end - start, start),
            place=place(start, metre_map),
        )
    )


def _bar_at_playhead(document: Document, roll: PianoRoll, playback: PlaybackSession) -> Span:
    start = roll.nearest_line(playback.tick)
    metre_map = document.score.metre_map
    return start, start + metre_map.signature_at(start).bar_ticks(document.score.ppq)


def _delete(document: Document, roll: PianoRoll, playback: PlaybackSession) -> None:
    span = _span(document, roll)
    assert span
    start, end = span
    length = _length(document, end - start, start)
    left = (time_edit.without(note, start, end) for note in document.selection)
    after = time_edit.delete(document.score, start, end)
    selection = [note for note in left if note]
    document.revise(after, tr("Delete time"), selection, shift=TimeShift(start, start - end))
    roll.ruler.choose(None)
    playback.seek(start)
    roll.status.emit(
        tr("Deleted {length} from {place}.", length=length, place=place(start, document.score.metre_map))
    )


def _length(document: Document, ticks: int, at: int) -> str:
    """ "2 bars" where it is whole ones, else in beats."""
    signature, ppq = document.score.metre_map.signature_at(at), document.score.ppq
    bar, beat = signature.bar_ticks(ppq), signature.beat_ticks(ppq)
    if ticks % bar == 0:
        return tr("1 bar") if ticks == bar else tr("{count} bars", count=ticks // bar)
    if ticks % beat == 0:
        return tr("1 beat") if ticks == beat else tr("{count} beats", count=ticks // beat)
    return tr("{count} beats", count=f"{ticks / beat:.2f}")
