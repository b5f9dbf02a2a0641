"""The keyboard as a hand on the roll: moves the caret, draws, selects and deletes where it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent

from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.caret import Caret, at_first
from deepmusician_gui.ui.canvas.note_area import NoteArea
from deepmusician_gui.ui.canvas.spoken import caret_words, selection_words
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.widgets.words import tr

_HEARD_MS = 300
_Held, _Key = Qt.KeyboardModifier, Qt.Key
_PLAIN, _SHIFT, _CONTROL, _ALT = (
    _Held.NoModifier,
    _Held.ShiftModifier,
    _Held.ControlModifier,
    _Held.AltModifier,
)
_MODIFIERS = {_Key.Key_Shift, _Key.Key_Control, _Key.Key_Alt, _Key.Key_Meta, _Key.Key_AltGr}
_BY_TAB = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}

Go = Callable[[], Caret]


class CaretKeys(QObject):
    """Owns the caret, and shows it on the roll once the keyboard has been used there.

    While notes are selected, the arrows are those of the selection; Ctrl+Left and Ctrl+Right stay the caret's.
    Shift and arrows select from where the caret stands, until another key is pressed.
    """

    moved = Signal(int)
    """The caret was moved to this tick by a key."""
    said = Signal(str)

    def __init__(self, document: Document, area: NoteArea) -> None:
        super().__init__(area)
        self._document = document
        self._area = area
        self._anchor: Caret | None = None  # where a selection that is being made began
        self._is_used = False
        self._selects = False
        self._heard: Note | None = None
        self._silence = QTimer(self, singleShot=True, interval=_HEARD_MS)
        self._silence.timeout.connect(lambda: self._sound(None))
        area.installEventFilter(self)
        document.selection_changed.connect(self._follow_selection)
        document.replaced.connect(self._begin)

    @property
    def caret(self) -> Caret:
        return self._area.scene.caret

    @property
    def note(self) -> Note | None:
        """The note under the caret."""
        return self.caret.note(self._area.scene.columns, self._area.scene.track)

    # Keys

    def press(self, held: Qt.KeyboardModifier, key: Qt.Key) -> bool:
        """Do what a key means to the caret; False where it means nothing to it."""
        if key in _MODIFIERS:
            return False
        is_free = not self._document.selection
        go = self._arrows().get((_PLAIN, key))
        if go and held == _SHIFT and (is_free or self._anchor):
            self._extend(go())
            return True
        self._anchor = None
        go = (self._ways() | (self._arrows() if is_free else {})).get((held, key))
        if go:
            self._go(go())
        elif is_free and held == _PLAIN and key in (_Key.Key_Delete, _Key.Key_Backspace):
            self.delete()
        else:
            return False
        return True

    def _arrows(self) -> dict[tuple[Qt.KeyboardModifier, Qt.Key], Go]:
        scene, rows = self._area.scene, self._area.view.rows
        caret, metre_map = self.caret, scene.score.metre_map
        return {
            (_PLAIN, _Key.Key_Left): lambda: caret.by_line(-1, scene.grid, metre_map),
            (_PLAIN, _Key.Key_Right): lambda: caret.by_line(1, scene.grid, metre_map),
            (_PLAIN, _Key.Key_Up): lambda: caret.by_row(1, rows),
            (_PLAIN, _Key.Key_Down): lambda: caret.by_row(-1, rows),
            (_ALT, _Key.Key_Left): lambda: caret.by_bar(-1, metre_map),
            (_ALT, _Key.Key_Right): lambda: caret.by_bar(1, metre_map),
            (_CONTROL, _Key.Key_Up): lambda: caret.to_sounding(1, scene.columns, scene.track),
            (_CONTROL, _Key.Key_Down): lambda: caret.to_sounding(-1, scene.columns, scene.track),
        }

    def _ways(self) -> dict[tuple[Qt.KeyboardModifier, Qt.Key], Go]:
        """Those that notes in the selection leave to the caret."""
        scene, rows = self._area.scene, self._area.view.rows
        caret = self.caret
        return {
            (_CONTROL, _Key.Key_Left): lambda: caret.to_note(-1, scene.columns, scene.track),
            (_CONTROL, _Key.Key_Right): lambda: caret.to_note(1, scene.columns, scene.track),
            (_PLAIN, _Key.Key_PageUp): lambda: caret.by_octave(1, rows),
            (_PLAIN, _Key.Key_PageDown): lambda: caret.by_octave(-1, rows),
            (_PLAIN, _Key.Key_Home): lambda: caret._replace(tick=0),
            (_PLAIN, _Key.Key_End): lambda: caret._replace(tick=scene.columns.latest_end),
        }

    # What it does where it stands

    def draw(self) -> None:
        """Draw a note as long as the last one; the caret goes on to its end, as in a text."""
        if self.note:
            self.said.emit(tr("There is a note already."))
            return
        desk = self._area.desk()
        pitch = desk.pitch_near(self.caret.pitch)
        note = Note(self.caret.tick, pitch, desk.length, desk.velocity, desk.track)
        self._document.edit(NoteEdit(added=(note,)), tr("Draw note"), ())
        self._go(Caret(note.end, pitch), heard=note)

    def toggle(self) -> None:
        """Select the note under the caret, or no longer; after Shift and arrows, leave the selection as it is.

        A note that is proposed there is picked instead.
        """
        note, scene = self.note, self._area.scene
        ghosts = scene.proposal.in_box(
            self.caret.tick, self.caret.tick + 1, self.caret.pitch, self.caret.pitch, None
        )
        if self._anchor:
            self._anchor = None
            self.said.emit(selection_words(scene))
        elif len(ghosts):
            picked = scene.picked ^ {scene.proposal.notes[i] for i in ghosts}
            self._area.ghosts_picked.emit(picked)
            self.said.emit(
                tr("{count} of {all} proposed notes picked", count=len(picked), all=len(scene.proposal))
            )
        elif note:
            self._select(self._document.selection ^ {note})
            self._go(self.caret)
        else:
            self.said.emit(tr("There is no note here."))

    def delete(self) -> None:
        note = self.note
        if note:
            self._document.edit(NoteEdit(removed=(note,)), tr("Delete note"))
            self._go(self.caret)
        else:
            self.said.emit(tr("There is no note here."))

    def _extend(self, caret: Caret) -> None:
        self._anchor = self._anchor or self.caret
        scene = self._area.scene
        self._select(self._anchor.notes_to(caret, scene.columns, scene.track))
        self._go(caret)

    # Where it stands

    def place(self, tick: int) -> None:
        """Take it along to where the playhead was put."""
        if tick == self.caret.tick:
            return
        self._anchor = None
        self._show(self.caret._replace(tick=tick))
        if self._area.scene.shows_caret:
            self.said.emit(caret_words(self._area.scene))

    def _begin(self) -> None:
        self._show(Caret())

    def _go(self, caret: Caret, heard: Note | None = None) -> None:
        """Put it there by a key and show it, say it, and let `heard` or the note that begins there be heard."""
        self._is_used = True
        self._show(caret._replace(tick=min(caret.tick, self._area.view.end - 1)))
        self._have_seen()
        note = self.note
        self._sound(heard or (note if note and note.onset == self.caret.tick else None))
        self.said.emit(caret_words(self._area.scene))
        self.moved.emit(self.caret.tick)

    def _show(self, caret: Caret) -> None:
        scene = self._area.scene
        scene.caret, scene.shows_caret = caret, self._is_used and self._area.hasFocus()
        self._area.update()

    def _have_seen(self) -> None:
        """Scroll as far as it takes to see the caret and what is around it."""
        right, down = self.caret.way_into(self._area.view)
        if right or down:
            self._area.scroll_requested.emit(right, down)

    def _sound(self, note: Note | None) -> None:
        """Let a note be heard for a moment."""
        if self._heard:
            self._area.note_released.emit(self._heard.pitch)
        self._heard = note
        if note:
            self._area.note_pressed.emit(note.pitch, note.velocity)
            self._silence.start()

    # The selection, the mouse, the focus

    def _select(self, notes: frozenset[Note]) -> None:
        self._selects = True
        self._document.select(notes)
        self._selects = False

    def _follow_selection(self) -> None:
        """Stand on what another hand selected, so that Esc leaves the caret there."""
        notes = self._document.selection
        if self._selects:
            return
        self._anchor = None
        if len(notes) == 1:
            self._area.hand.remember(next(iter(notes)))
        self._show(at_first(notes) if notes else self.caret)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._anchor, self._is_used = None, False
            self._show(self.caret)
        elif isinstance(event, QFocusEvent):
            self._is_used = self._is_used or (event.gotFocus() and event.reason() in _BY_TAB)
            self._show(self.caret)
        return super().eventFilter(watched, event)
