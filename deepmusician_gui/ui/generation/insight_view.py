"""Shows on the roll what the model expects, and offers what it would play in the place of a note."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note, pitch_name
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.insight_session import InsightSession
from deepmusician_gui.ui.widgets.words import tr


class InsightView(QObject):
    """Between a session and a roll."""

    def __init__(
        self,
        roll: PianoRoll,
        session: InsightSession,
        document: Document,
        sound: Callable[[Iterable[Note]], None],
    ) -> None:
        """`sound` lets notes be heard, and ends those before."""
        super().__init__(roll)
        self._roll = roll
        self._session = session
        self._document = document
        self._sound = sound
        self.menu: QMenu | None = None
        """The other notes that are offered, while they are."""
        session.changed.connect(self._show)
        session.answered.connect(self._offer)
        roll.ribbon.chosen.connect(self._select)
        roll.ribbon.status.connect(roll.status)

    def go_to_unlikely(self) -> None:
        """Select the next note that the model hardly expected, and say how little."""
        start = max((note.onset for note in self._document.selection), default=-1)
        note = self._session.next_unlikely(start)
        insight = self._session.insight
        if note is None or insight is None:
            self._roll.status.emit(tr("No note is unlikely here: the model expected all of them."))
            return
        self._document.select([note])
        self._roll.show_place(note.onset, note.pitch)
        chance = insight.chance(note) or 0.0
        self._roll.status.emit(
            tr(
                "{note} was expected with a chance of {chance}.",
                note=self._name(note),
                chance=percent(chance),
            )
        )

    def ask(self) -> None:
        """What would the model play in the place of the selected note?"""
        (note,) = self._document.selection  # equal notes that lie on one another are one here
        self._session.ask_for_others(note)

    def _show(self) -> None:
        self._roll.set_insight(self._session.insight, is_shown=self._session.is_shown)

    def _select(self, start: int, end: int) -> None:
        self._document.select(self._document.score.notes_starting_in(start, end))

    def _name(self, note: Note) -> str:
        scale = self._roll.guides.scale
        return scale.spelt(note.pitch) if scale else pitch_name(note.pitch)

    def _offer(self, note: Note, others: list[tuple[Note, float]]) -> None:
        """A menu beside the note, unless it has changed in the meantime; each entry is heard when it is pointed at."""
        if self._document.selection != {note}:
            return
        if not others:
            self._roll.status.emit(tr("The model would leave this place empty."))
            return
        self.menu = menu = QMenu(tr("What would you play here?"), self._roll)
        menu.setAccessibleName(tr("What would you play here?"))
        for other, chance in others:
            told = percent(chance)
            if other == note:
                told = tr("{chance}   as it is", chance=told)
            action = menu.addAction(f"{self._name(other)}\t{told}")
            action.hovered.connect(partial(self._sound, [other]))
            action.triggered.connect(partial(self._replace, note, other))
        menu.aboutToHide.connect(partial(self._sound, []))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._beside(note))

    def _beside(self, note: Note) -> QPoint:
        area = self._roll.area
        x, y = area.view.x(note.end), area.view.y(note.pitch)
        inside = QPoint(round(min(max(0.0, x), area.width())), round(min(max(0.0, y), area.height())))
        return area.mapToGlobal(inside)

    def _replace(self, note: Note, other: Note) -> None:
        if other != note and self._document.selected_notes() == (note,):
            edit = NoteEdit(removed=(note,), added=(other,))
            self._document.edit(edit, tr("Play {note} instead", note=self._name(other)), select=[other])


def percent(chance: float) -> str:
    """A chance in words that do not promise more than there is."""
    return f"{chance:.0%}" if chance >= 0.01 else tr("less than 1%")
