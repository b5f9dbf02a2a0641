"""The piano roll: keyboard, ruler, notes and velocities, looking through one viewport."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from deepmusician_gui.generation.insight import Insight
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.caption import Caption
from deepmusician_gui.ui.canvas.caret import Caret
from deepmusician_gui.ui.canvas.caret_keys import CaretKeys
from deepmusician_gui.ui.canvas.glide import Glide
from deepmusician_gui.ui.canvas.head import Head
from deepmusician_gui.ui.canvas.hit import hit
from deepmusician_gui.ui.canvas.keyboard import Keyboard
from deepmusician_gui.ui.canvas.keys import GestureKeys, modifiers_of
from deepmusician_gui.ui.canvas.lanes.lanes import Lanes
from deepmusician_gui.ui.canvas.note_area import NoteArea
from deepmusician_gui.ui.canvas.note_columns import NoteColumns
from deepmusician_gui.ui.canvas.note_commands import NoteCommands
from deepmusician_gui.ui.canvas.probe import Probe
from deepmusician_gui.ui.canvas.readout import place
from deepmusician_gui.ui.canvas.ribbon import Ribbon
from deepmusician_gui.ui.canvas.rows import ALL_ROWS, Rows
from deepmusician_gui.ui.canvas.scene import Span
from deepmusician_gui.ui.canvas.strip import Strip
from deepmusician_gui.ui.canvas.viewport import Viewport
from deepmusician_gui.ui.canvas.wheel import Wheel
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.guides import Fold, Guides
from deepmusician_gui.ui.widgets.theme import Theme
from deepmusician_gui.ui.widgets.words import tr

_LEAST_BARS, _BARS_AFTER_END = 32, 16
_ALL_AT_LEAST, _SELECTION_AT_LEAST = (8, 38), (1, 24)  # bars and rows: an empty roll shows C3 to C6
_MIDDLE_PITCH = 66
_ZOOM = 1.25
_VELOCITY_PER_NOTCH = 4
_LEAST_AREA_PX = 120  # of notes that the lanes below leave


class PianoRoll(QWidget):
    """The canvas. Edits go to the document; everything else that a hand asks for is a signal."""

    note_pressed = Signal(int, int)
    """Pitch and velocity of a note to sound, until `note_released`."""
    note_released = Signal(int)
    seek_requested = Signal(int)
    loop_requested = Signal(int, int)
    loop_dropped = Signal()
    status = Signal(str)
    zoom_changed = Signal()
    ghosts_picked = Signal(object)
    """The proposed notes that are wanted, a frozenset."""
    space_taken = Signal()
    """The space bar moves the view; what it began is to be taken back."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.guides = Guides()
        self.area = NoteArea(document, theme)
        self.commands = NoteCommands(document, self.area.hand)
        self.caret = CaretKeys(document, self.area)
        self.keyboard = Keyboard(theme)
        self.head = Head(document, self.area.scene, theme, self.nearest_line)
        self.ruler = self.head.ruler
        self.probe = Probe(self.area.scene)
        self.lanes = Lanes(document, self.area.scene, theme, lambda: self.area.height() - _LEAST_AREA_PX)
        self.ribbon = Ribbon(theme)
        self._ribbon_caption = Caption(theme, tr("Surprise"))
        self._corner = Caption(theme)
        self.time_bar = QScrollBar(Qt.Orientation.Horizontal)
        self.pitch_bar = QScrollBar(Qt.Orientation.Vertical)
        self.time_bar.setAccessibleName(tr("Time in view"))
        self.pitch_bar.setAccessibleName(tr("Pitches in view"))
        self._view = Viewport(1, 1, 1)
        self._glide = Glide(self._look, self)
        self._is_fitted = False
        self.press_key: Callable[[Qt.KeyboardModifier, Qt.Key], bool] = lambda _held, _key: False
        """Does what keys mean to the selected notes, True if anything; the actions are put here."""
        self.centres = False
        """Whether the music runs past a playhead in the middle, instead of page by page."""
        self._playhead_leads = True  # since the playhead set out
        self._turned = 0.0  # what a fine wheel has turned of the next whole velocity
        self.setAccessibleName(tr("Piano roll"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs, whatever way words are read
        self.setFocusProxy(self.area)
        self._lay_out()
        self._connect()
        self._show_score()
        self._show_guides()

    @property
    def _strips(self) -> tuple[Strip, ...]:
        return self.area, self.keyboard, *self.head.strips, self.ribbon, *self.lanes.shown

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._corner, 0, 0)
        grid.addWidget(self.head, 0, 1)
        grid.addWidget(self.keyboard, 1, 0)
        grid.addWidget(self.area, 1, 1)
        grid.addWidget(self.pitch_bar, 1, 2)
        grid.addWidget(self._ribbon_caption, 2, 0)
        grid.addWidget(self.ribbon, 2, 1)
        grid.addWidget(self.lanes, 3, 0, 1, 2)
        grid.addWidget(self.time_bar, 4, 1)
        for widget in (self._ribbon_caption, self.ribbon):
            widget.hide()
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self._document.score_changed.connect(self._show_score)
        self.guides.changed.connect(self._show_guides)
        self._document.replaced.connect(self._forget_span)
        for source in (self.area.note_pressed, self.keyboard.pressed):
            source.connect(self.note_pressed)
        for source in (self.area.note_released, self.keyboard.released):
            source.connect(self.note_released)
        self.area.status.connect(self.status)
        self.caret.said.connect(self.status)
        self.commands.said.connect(self.status)
        self.lanes.status.connect(self.status)
        self.lanes.released.connect(self.area.setFocus)
        self.lanes.gone_to.connect(lambda tick: self.reveal(tick, tick))
        self.lanes.changed.connect(lambda: self.show_view(self._view))
        self.area.scroll_requested.connect(self._scroll_by_hand)
        self.area.zoom_requested.connect(lambda factor, x: self.show_view(self._view.time_zoomed(factor, x)))
        self.area.space_taken.connect(self.space_taken)
        self.area.ghosts_picked.connect(self.ghosts_picked)
        self.area.pitch_hovered.connect(self.keyboard.light)
        self.area.resized.connect(self._follow_size)
        self.ruler.seek_requested.connect(self.seek_requested)
        self.ruler.loop_requested.connect(self.loop_requested)
        self.ruler.loop_dropped.connect(self.loop_dropped)
        self.ruler.probed.connect(self.probe.listen)
        self.head.signs.status.connect(self.status)
        self.head.overview.view_requested.connect(self._look_by_hand)
        for strip in self.head.strips:
            strip.released.connect(self.area.setFocus)
        self.ruler.span_changed.connect(self._set_span)
        self.time_bar.valueChanged.connect(self._scroll_to_bars)
        self.pitch_bar.valueChanged.connect(self._scroll_to_bars)

    # What others show on it

    def set_theme(self, theme: Theme) -> None:
        for strip in (*self._strips, self._corner, self._ribbon_caption):
            strip.set_theme(theme)
        self.lanes.set_theme(theme)

    def _show_guides(self) -> None:
        scene, guides = self.area.scene, self.guides
        self.commands.scale = scene.scale = guides.scale
        scene.keeps_to_scale = guides.keeps_to_scale
        self.keyboard.set_scale(guides.scale)
        self._fit_grid()
        self._fold()

    def _fit_grid(self) -> None:
        """An adaptive grid follows the zoom."""
        grid = self.guides.choice.grid(self._view.px_per_tick * self._document.score.ppq)
        if grid != self.area.scene.grid:
            self.commands.grid = self.area.scene.grid = grid
            self.area.update()

    def _fold(self) -> None:
        """Give rows to the pitches that are wanted, those that have notes in any case."""
        scene, fold = self.area.scene, self.guides.fold
        rows = ALL_ROWS
        if fold is not Fold.ALL:
            used = np.concatenate((scene.columns.pitch, scene.proposal.pitch))
            wanted = scene.scale.pitches if scene.scale and fold is Fold.SCALE else ()
            rows = Rows.of({*np.unique(used).tolist(), *wanted})
        if rows != self._view.rows:
            self.show_view(self._view.folded(rows, self._view.height_px / 2))
        self.area.update()

    def finer_grid(self) -> None:
        self.guides.choose(self.guides.choice.finer(self._view.px_per_tick * self._document.score.ppq))

    def coarser_grid(self) -> None:
        self.guides.choose(self.guides.choice.coarser(self._view.px_per_tick * self._document.score.ppq))

    @property
    def tool(self) -> str:
        return self.area.hand.tool

    def set_tool(self, name: str) -> None:
        """Take up one of TOOLS; a gesture in hand is dropped."""
        self.area.cancel()
        self.area.hand.tool = name
        self.ruler.chooses_span = name == "select"

    def set_playhead(self, tick: float) -> None:
        self.area.set_playhead(tick)
        self.head.set_playhead(tick)

    def set_loop(self, loop: Span | None) -> None:
        self.ruler.set_loop(loop)

    def set_region(self, region: Span | None, read: Span | None = None) -> None:
        """Mark where a model writes, and what it reads for it."""
        self.area.scene.region, self.area.scene.read = region, read
        self._reach()
        self.area.update()

    def set_proposal(
        self,
        notes: tuple[Note, ...],
        picked: frozenset[Note] = frozenset(),
        leaving: frozenset[Note] = frozenset(),
    ) -> None:
        """Show notes as ghosts, those of them that are picked, and faintly what they stand in for."""
        scene = self.area.scene
        scene.proposal = NoteColumns(tuple(sorted(notes)))
        scene.picked, scene.leaving = picked, leaving
        self._fold()

    def set_insight(self, insight: Insight | None, *, is_shown: bool) -> None:
        """Warm the grid by what a model expects, and show what surprises it in a strip below the notes."""
        self.area.scene.insight = insight
        self.ribbon.show_insight(insight)
        for widget in (self._ribbon_caption, self.ribbon):
            widget.setVisible(is_shown)
        self.area.update()

    def set_locked(self, notes: frozenset[Note]) -> None:
        """Mark the notes that no model may touch."""
        self.area.scene.locked = notes
        self.area.update()

    def preview(self, edit: NoteEdit) -> None:
        """Show what an edit would change, until a hand takes hold of the roll."""
        self.area.preview(edit)

    def clear_proposal(self) -> None:
        self.set_proposal(())

    def span(self) -> Span | None:
        """The time chosen in the ruler, else that of the selected notes, else None."""
        scene = self.area.scene
        if scene.span or not scene.selected.any():
            return scene.span
        columns = scene.columns
        return int(columns.onset[scene.selected].min()), int(columns.end[scene.selected].max())

    def _forget_span(self) -> None:
        self.ruler.forget_loop()
        self.ruler.set_span(None)
        self._set_span(None)

    def _set_span(self, span: Span | None) -> None:
        self.area.scene.span = span
        self.area.update()

    # Where it looks

    def zoom_in(self) -> None:
        self._zoom(_ZOOM)

    def zoom_out(self) -> None:
        self._zoom(1 / _ZOOM)

    def _zoom(self, factor: float) -> None:
        self.show_view(self._view.time_zoomed(factor, self._view.width_px / 2))

    def show_all(self) -> None:
        """Look at the whole piece at once, as one that has just been opened."""
        self.show_view(self._whole())

    def fit_all(self) -> None:
        """Show the whole piece; an empty one as a few bars in the middle of the keyboard."""
        self._glide.go(self._view, self._whole())

    def _whole(self) -> Viewport:
        return self._fitted(self._document.score.notes, 0, _ALL_AT_LEAST)

    def fit_selection(self) -> None:
        notes = tuple(self._document.selection)
        if notes:
            start = min(note.onset for note in notes)
            self._glide.go(self._view, self._fitted(notes, start, _SELECTION_AT_LEAST))

    def _fitted(self, notes: tuple[Note, ...], start: int, least: tuple[int, int]) -> Viewport:
        """A view of `notes` from the bar of `start` on, and of at least so many bars and rows around their middle."""
        metre_map = self._document.score.metre_map
        first_bar = metre_map.bar_at(start)
        end = max((note.end for note in notes), default=0)
        bars, rows = least
        lowest = min((note.pitch for note in notes), default=_MIDDLE_PITCH) - 2
        highest = max((note.pitch for note in notes), default=_MIDDLE_PITCH) + 2
        spare = max(0, rows - (highest - lowest + 1))
        return self._view.fitted(
            first_bar.start,
            max(end, metre_map.bar(first_bar.number + bars).start),
            max(0, lowest - spare // 2),
            min(127, highest + spare - spare // 2),
        )

    def scroll_to(self, tick: float) -> None:
        """Turn the page if `tick` is out of sight."""
        if not self._view.left <= tick < self._view.right:
            margin_px = self._view.width_px / 16
            self.show_view(self._view.scrolled(self._view.x(tick) - margin_px, 0))

    def follow(self, tick: float) -> None:
        """Go along with the playhead, unless a hand is at work or has just looked or worked elsewhere."""
        if self.area.hand.gesture:
            self._playhead_leads = False
        if self._playhead_leads and self.centres and not self._glide.is_still:
            self.show_view(self._view.scrolled(self._view.x(tick) - self._view.width_px / 2, 0))
        elif self._playhead_leads:
            self.scroll_to(tick)

    def toggle_centres(self) -> None:
        self.centres = not self.centres

    def set_still(self, *, is_still: bool) -> None:
        """Whether views change at once and the playhead turns pages, instead of anything gliding."""
        self._glide.is_still = is_still

    def follow_again(self) -> None:
        """The playhead leads, whatever was done before."""
        self._playhead_leads = True

    def _scroll_by_hand(self, right_px: float, down_px: float) -> None:
        self._look_by_hand(self._view.scrolled(right_px, down_px))

    def _look_by_hand(self, view: Viewport) -> None:
        self._playhead_leads = False
        self.show_view(view)

    def reveal(self, start: int, end: int) -> None:
        """Scroll just as far as it takes to see these ticks; where they do not all fit, the first of them."""
        margin_px = self._view.width_px / 16
        left, right = self._view.x(start) - margin_px, self._view.x(end) + margin_px - self._view.width_px
        self.show_view(self._view.scrolled(min(max(0.0, right), left) if left > 0 else left, 0))

    def show_place(self, tick: int, pitch: int) -> None:
        """Scroll as far as it takes to see what is at a tick and pitch, and around it."""
        self.show_view(self._view.scrolled(*Caret(tick, pitch).way_into(self._view)))

    def show_view(self, view: Viewport) -> None:
        """Look there."""
        self._glide.stop()
        self._look(view)

    def _look(self, view: Viewport) -> None:
        zoomed = (view.px_per_tick, view.row_px) != (self._view.px_per_tick, self._view.row_px)
        self._view = view
        for strip in self._strips:
            strip.show_view(view)
        self._show_in_bar(
            self.time_bar, view.left * view.px_per_tick, view.end * view.px_per_tick, view.width_px
        )
        self._show_in_bar(
            self.pitch_bar, view.top * view.row_px, len(view.rows) * view.row_px, view.height_px
        )
        if zoomed:
            self._fit_grid()
            self.zoom_changed.emit()

    @staticmethod
    def _show_in_bar(bar: QScrollBar, value: float, whole: float, page: float) -> None:
        was_blocked = bar.blockSignals(True)
        bar.setRange(0, max(0, round(whole - page)))
        bar.setPageStep(max(1, round(page)))
        bar.setSingleStep(40)
        bar.setValue(round(value))
        bar.blockSignals(was_blocked)

    def _scroll_to_bars(self) -> None:
        view = self._view
        right = self.time_bar.value() - view.left * view.px_per_tick
        down = self.pitch_bar.value() - view.top * view.row_px
        self._scroll_by_hand(right if abs(right) >= 1 else 0, down if abs(down) >= 1 else 0)

    def _follow_size(self) -> None:
        self.show_view(self._view.resized(self.area.width(), self.area.height()))

    def _show_score(self) -> None:
        self.ruler.set_metre_map(self._document.score.metre_map)
        self.lanes.show_score()
        self._reach()
        self._fit_grid()
        self._fold()

    def _reach(self) -> None:
        """Let time be scrolled some way past the last note, the last sign and the region."""
        metre_map = self._document.score.metre_map
        region = self.area.scene.region
        end = max(self.area.scene.columns.latest_end, self.head.signs.end, region[1] if region else 0)
        bars = max(_LEAST_BARS, metre_map.bar_at(end).number + _BARS_AFTER_END)
        self.show_view(self._view.reaching(metre_map.bar(bars).start))

    def nearest_line(self, tick: float) -> int:
        """The line of the grid nearest to a tick."""
        return self.commands.grid.nearest(max(0, round(tick)), self._document.score.metre_map)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_fitted:
            self._is_fitted = True
            self._follow_size()
            self.show_all()

    # The wheel and the keyboard

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = Wheel.of(event)
        held = modifiers_of(event.modifiers())
        place = self.area.mapFrom(self, event.position())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._turn_velocity(turned, place)
        elif held.control and held.shift:
            self.show_view(self._view.rows_zoomed(turned.zoom, place.y()))
        elif held.control:
            self.show_view(self._view.time_zoomed(turned.zoom, place.x()))
        elif held.shift:
            self._scroll_by_hand(-turned.either_px, 0)
        else:
            self._scroll_by_hand(-turned.x_px, -turned.y_px)
        event.accept()

    def _turn_velocity(self, turned: Wheel, place: QPointF) -> None:
        note = hit(self.area.scene.columns, self._view, place.x(), place.y(), self._document.track).note
        self._turned += turned.notches * _VELOCITY_PER_NOTCH
        if note and int(self._turned):
            self.commands.change_velocity(note, int(self._turned))
            velocity = max(1, min(127, note.velocity + int(self._turned)))
            self.status.emit(tr("Velocity {value}", value=velocity))
        self._turned -= int(self._turned)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.caret.press(held, Qt.Key(event.key())):
            return
        if not self.press_key(held, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def set_gesture_keys(self, keys: GestureKeys) -> None:
        for strip in self._strips:
            strip.gesture_keys = keys

    # The menus

    def copy(self) -> None:
        self.commands.copy()

    def cut(self) -> None:
        self.commands.cut()

    def paste(self) -> None:
        """Paste at the playhead."""
        first = self.commands.paste(self.nearest_line(self.area.scene.playhead))
        if first:
            self.scroll_to(first.onset)
            self.status.emit(
                tr("Pasted at {place}.", place=place(first.onset, self._document.score.metre_map))
            )

    def duplicate(self) -> None:
        self.commands.duplicate()

    def delete(self) -> None:
        self.commands.delete()

    def select_all(self) -> None:
        self.commands.select_all()
