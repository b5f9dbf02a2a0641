"""Lays out the window: transport above, tracks, roll and generation panel, status line below."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QToolBar, QWidget

from deepmusician_gui.score.scale import scale_of_key
from deepmusician_gui.score.signs import key_at
from deepmusician_gui.score.time_edit import TimeShift
from deepmusician_gui.ui.actions.table import MENUS, Rooms, table
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Actions
from deepmusician_gui.ui.commands.keymap import Keymap
from deepmusician_gui.ui.commands.keymap_session import KeymapSession
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.export_progress import ExportProgress
from deepmusician_gui.ui.files.exports import Exports
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.files.imports import Imports
from deepmusician_gui.ui.files.live_file import LiveFile
from deepmusician_gui.ui.files.open_project import OpenProject
from deepmusician_gui.ui.files.recent_files import RecentFiles
from deepmusician_gui.ui.files.way_finder import WayFinder
from deepmusician_gui.ui.generation.answer_plots import AnswerPlots
from deepmusician_gui.ui.generation.generate_panel import GeneratePanel
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.insight_session import InsightSession
from deepmusician_gui.ui.generation.insight_view import InsightView
from deepmusician_gui.ui.generation.proposal_view import ProposalView
from deepmusician_gui.ui.generation.provenance import signed
from deepmusician_gui.ui.generation.range_view import RangeView
from deepmusician_gui.ui.generation.takes_dock import TakesDock
from deepmusician_gui.ui.help.first_steps import FirstSteps
from deepmusician_gui.ui.notes.event_list import EventList
from deepmusician_gui.ui.notes.quantise import QuantisePanel
from deepmusician_gui.ui.overlays import Overlays
from deepmusician_gui.ui.playback.audition import Audition
from deepmusician_gui.ui.playback.jam import Jam
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.playback.recording_session import RecordingSession
from deepmusician_gui.ui.playback.transport import Transport
from deepmusician_gui.ui.settings import Settings
from deepmusician_gui.ui.sheet.score_session import ScoreSession
from deepmusician_gui.ui.sheet.score_view import ScoreView
from deepmusician_gui.ui.sheet.sheet_printer import SheetPrinter
from deepmusician_gui.ui.speech import Speech
from deepmusician_gui.ui.status import Status
from deepmusician_gui.ui.tracks.track_commands import TrackCommands
from deepmusician_gui.ui.tracks.tracks_panel import TracksPanel
from deepmusician_gui.ui.widgets import theme as looks
from deepmusician_gui.ui.widgets.appearance import Appearance
from deepmusician_gui.ui.widgets.held_key import HeldKey
from deepmusician_gui.ui.widgets.status_lines import explain_below

_SMALLEST_PX = (1024, 560)
_FIRST_PX = (1280, 800)


class MainWindow(QMainWindow):
    """Puts the parts in their places and connects what one says to what another shows."""

    painted = Signal()
    """The window stands on the screen for the first time."""

    def __init__(
        self,
        document: Document,
        generation: GenerationSession,
        insight: InsightSession,
        playback: PlaybackSession,
        appearance: Appearance,
        settings: Settings,
    ) -> None:
        super().__init__()
        self._document = document
        self._generation = generation
        self._insight = insight
        self._playback = playback
        self._appearance = appearance
        self._is_painted = False
        self.roll = PianoRoll(document, appearance.theme)
        self.files = Files(document, OpenProject(document, generation, playback, self.roll), settings, self)
        self.insights = InsightView(self.roll, insight, document, playback.sound)
        self.proposals = ProposalView(self.roll, generation, document)
        self.range = RangeView(self.roll.keyboard, generation)
        self.events = EventList(document, self.roll.area.scene)
        self.speech = Speech(document, self.roll)
        self.keymaps = KeymapSession(settings.keymap)
        self.steps = FirstSteps(document, generation, playback, self)
        self.overlays = Overlays(
            self, document, self.keymaps, playback, appearance, self.roll, self.steps, self.speech
        )
        self.tracks = TrackCommands(document, playback.mixer)
        self.recording = RecordingSession(document, playback, lambda: self.roll.commands.grid)
        self.files.signed = partial(signed, generation.history)
        self.takes = TakesDock(generation, appearance.theme)
        self.plots = AnswerPlots(generation, appearance.theme)
        self.audition = Audition(document, generation, playback, self)
        self.ways = WayFinder(document, generation, self.files)
        self.jam = Jam(generation, playback)
        self.imports = Imports(document, self.files, self)
        self.exports = Exports(document, self.files, playback, self)
        self.live = LiveFile(document, self.files, self)
        self.sheets = ScoreSession(document)
        self.sheet = ScoreView(document, self.sheets, appearance.theme)
        self.printer = SheetPrinter(document, self.sheets, self.files, self)
        rooms = Rooms(
            document,
            self.files,
            self.roll,
            playback,
            generation,
            appearance,
            self.events,
            self.speech,
            self.overlays,
            self.keymaps,
            self.tracks,
            self.recording,
            self.audition,
            self.jam,
            self.takes,
            self.plots,
            self.ways,
            self._where,
            insight,
            self.insights,
            self.imports,
            self.exports,
            self.live,
            self.sheet,
            self.sheets,
            self.printer,
            self.steps,
        )
        self.actions_ = Actions(table(rooms), self)
        self.actions_.turn(settings.switches)
        self.transport = Transport(document, playback, self.roll.guides, self.actions_.by_id)
        self.track_list = TracksPanel(document, self.tracks, self.actions_.by_id, appearance.theme)
        self.panel = GeneratePanel(generation, self.roll.guides, self.actions_.by_id, appearance.theme)
        self.roll.commands.quantising = settings.quantising
        self.roll.lanes.lay_out(settings.lanes)
        self.quantise = QuantisePanel(document, self.roll, self.actions_.by_id["notes.quantise"], self)
        self.status = Status(document, generation)
        self._lay_out()
        self._connect_document()
        self._connect_playback()
        self._connect_generation()
        self._connect_keys()
        looks.apply_sheet(_application(), appearance.theme)
        self._show_appearance()
        self._show_title()
        self.roll.setFocus()

    def _lay_out(self) -> None:
        if not self.restoreGeometry(self.files.settings.geometry):
            self.resize(*_FIRST_PX)
        self.setMinimumSize(*_SMALLEST_PX)
        self.setAcceptDrops(True)
        self.actions_.fill_menu_bar(self.menuBar(), MENUS)
        self.recent = RecentFiles(self.files, self)
        self.actions_.put_behind("file.open", self.recent)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setSpacing(0)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.track_list)
        row.addWidget(self.roll, 1)
        row.addWidget(self.panel)
        self.addToolBar(_fixed(self.transport))
        self.setCentralWidget(centre)
        self.status.insertPermanentWidget(1, ExportProgress(self.exports))
        self.setStatusBar(self.status)
        self.takes.set_actions(self.actions_.by_id)
        self.sheet.set_actions(self.actions_.by_id)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.sheet)
        for dock in (self.events, self.takes, self.plots):
            self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        for panel in (self.sheet, self.events, self.takes, self.plots):
            panel.visibilityChanged.connect(partial(self._take_keyboard_back, panel))
        self.restoreState(self.files.settings.state)

    def _take_keyboard_back(self, panel: QWidget, is_seen: bool) -> None:
        """Otherwise what stands first in the window has it when a panel with the keyboard closes."""
        keyed = QApplication.focusWidget()
        if not is_seen and keyed and panel.isAncestorOf(keyed):
            self.roll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect_document(self) -> None:
        document, refresh = self._document, self.actions_.refresh
        document.undo_stack.indexChanged.connect(refresh)
        document.undo_stack.cleanChanged.connect(self._show_title)
        document.selection_changed.connect(refresh)
        document.track_changed.connect(refresh)
        self.tracks.mixer.changed.connect(refresh)
        self.tracks.said.connect(self.status.say)
        document.replaced.connect(refresh)
        document.replaced.connect(self._show_title)
        document.replaced.connect(self.roll.show_all)
        document.replaced.connect(self._begin_following_key)
        document.score_changed.connect(self._follow_key)
        self.roll.guides.changed.connect(self._follow_key)
        self.roll.status.connect(self.status.say)
        self.status.said.connect(self.speech.say)
        self.speech.listen_to(self.actions_.by_id.values())
        self.events.refused.connect(self.status.say)
        self.roll.guides.changed.connect(self.events.follow)
        self.events.chosen.connect(self.roll.show_place)
        self.sheet.chosen.connect(self.roll.show_place)
        self.sheet.sought.connect(self._playback.seek)
        self.sheet.shown.connect(refresh)
        self.printer.said.connect(self.status.say)
        self.events.shown.connect(refresh)
        self.roll.guides.changed.connect(refresh)
        self.roll.lanes.changed.connect(refresh)
        self.roll.ruler.span_changed.connect(refresh)
        self.files.said.connect(self.status.say)
        self.files.leaving.connect(self.recording.stop)
        self.files.settled.connect(self._show_title)
        self.ways.said.connect(self.status.say)
        self.ways.changed.connect(refresh)
        self.files.reader.reading.connect(self.status.tell_reading)
        self.status.stopped.connect(self.files.reader.stop)
        for speaker in (self.imports, self.exports, self.live):
            speaker.said.connect(self.status.say)
        for moment in (self.exports.began, self.exports.ended, self.live.changed):
            moment.connect(refresh)
        for field in (self.transport.tempo, self.transport.metre):
            field.said.connect(self.status.say)
            field.left.connect(self.roll.setFocus)
        self._appearance.changed.connect(self._dress)

    def _begin_following_key(self) -> None:
        self.roll.guides.follows_key = True
        self._follow_key()

    def _follow_key(self) -> None:
        """Show the scale of the key that the playhead stands in."""
        if self.roll.guides.follows_key:
            key = key_at(self._document.score, self._playback.tick)
            self.roll.guides.take_scale(scale_of_key(key.key) if key else None)

    def _connect_playback(self) -> None:
        playback, roll = self._playback, self.roll
        roll.note_pressed.connect(playback.press_key)
        roll.note_released.connect(playback.release_key)
        roll.seek_requested.connect(playback.seek)
        roll.probe.heard.connect(playback.sound)
        roll.caret.moved.connect(self._take_playhead_along)
        playback.sought.connect(roll.caret.place)
        roll.loop_requested.connect(self._loop)
        self._document.time_shifted.connect(self._shift_loop)
        roll.loop_dropped.connect(lambda: playback.set_loop(None))
        playback.moved.connect(self._follow)
        playback.moved.connect(self._follow_key)
        playback.changed.connect(self._show_loop)
        playback.changed.connect(self.actions_.refresh)
        playback.said.connect(self.status.say)
        playback.sought.connect(self._generation.place_playhead)
        playback.sought.connect(roll.follow_again)
        playback.started.connect(roll.follow_again)
        self._appearance.changed.connect(roll.follow_again)
        roll.space_taken.connect(playback.toggle)
        self.recording.preview_changed.connect(roll.preview)
        self.recording.changed.connect(self.actions_.refresh)
        self.recording.said.connect(self.status.say)

    def _take_playhead_along(self, tick: int) -> None:
        """The caret is where the keyboard plays and pastes, unless music sounds already."""
        if not self._playback.is_playing:
            self._playback.seek(tick)

    def _connect_generation(self) -> None:
        generation = self._generation
        generation.changed.connect(self.actions_.refresh_in_a_rush)
        HeldKey(self.actions_.by_id["generate.compare"], lambda: generation.compare(yes=False))
        self.panel.takes.pointed_at.connect(self.audition.point_at)
        self.panel.takes.left.connect(self.audition.leave)
        self.panel.takes.chosen.connect(self.audition.choose)
        self.takes.shown.connect(self.actions_.refresh)
        self.plots.shown.connect(self.actions_.refresh)
        generation.history.changed.connect(self.actions_.refresh)
        generation.history.changed.connect(self._show_title)
        generation.locks.changed.connect(self._show_title)
        self.panel.looked_at.connect(self._show_plan)
        generation.said.connect(self.status.say)
        self.range.said.connect(self.status.say)
        self.jam.changed.connect(self.actions_.refresh)
        self._insight.changed.connect(self.actions_.refresh)
        self._insight.said.connect(self.status.say)

    def _show_plan(self, verb: str) -> None:
        """What a button of the panel would write, while it is looked at."""
        self.proposals.look_at(self._generation.plan(verb, self._where(verb)) if verb else None)

    def _where(self, verb: str) -> tuple[int, int] | None:
        """What the composer points at; None for all there is, or for what comes after it."""
        has_just_drawn = len(self._document.selection) == 1 and self.roll.area.scene.span is None
        if verb == "continue" or (verb in ("harmonise", "accompany") and has_just_drawn):
            return None
        return self.roll.span() or self._playback.loop

    def _connect_keys(self) -> None:
        self.overlays.actions = self.actions_
        self.overlays.history_button = self.transport.history
        self.overlays.ports_button = self.transport.ports
        self.steps.changed.connect(self.actions_.refresh)
        self.painted.connect(lambda: explain_below(self))
        self.roll.press_key = self.actions_.press
        self.keymaps.said.connect(self.status.say)
        self.keymaps.changed.connect(self._show_keymap)
        self.keymaps.begin(Keymap({entry.id: entry.shortcuts for entry in self.actions_.table}))
        self.overlays.watch()

    def _show_keymap(self) -> None:
        self.actions_.set_keys(self.keymaps.keymap.keys)
        self.roll.set_gesture_keys(self.keymaps.keymap.gestures)

    def _loop(self, start: int, end: int) -> None:
        self._playback.set_loop((start, end))

    def _shift_loop(self, shift: TimeShift) -> None:
        """Repeat the same music as before."""
        if loop := self._playback.loop:
            self._playback.set_loop(shift.span(*loop))

    def _show_loop(self) -> None:
        self.roll.set_loop(self._playback.loop)

    def _follow(self, tick: float) -> None:
        self.roll.set_playhead(tick)
        self.sheet.follow(tick, scrolls=self._appearance.follows)
        if self._appearance.follows and self._playback.is_playing:
            self.roll.follow(tick)

    def _dress(self) -> None:
        looks.apply(_application(), self._appearance.theme)
        self._show_appearance()
        self.actions_.refresh()

    def _show_appearance(self) -> None:
        self.actions_.set_theme(self._appearance.theme)
        self.roll.set_theme(self._appearance.theme)
        self.roll.set_still(is_still=self._appearance.is_still)
        self.track_list.set_theme(self._appearance.theme)
        self.panel.set_theme(self._appearance.theme)
        self.takes.set_theme(self._appearance.theme)
        self.sheet.set_theme(self._appearance.theme)
        self.plots.set_theme(self._appearance.theme)
        self.track_list.setVisible(self._appearance.shows_tracks)
        self.panel.setVisible(self._appearance.shows_panel)

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.files.name}[*] – Deep Musician")
        self.setWindowModified(self.files.is_modified)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)  # after the widgets inside, which are painted next

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.files.may_lose_changes():
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        is_from_here = event.source() is not None
        if not is_from_here and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = next(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()
        self.imports.drop(Path(path))


def _fixed(bar: QWidget) -> QToolBar:
    """A bar across the window, above what is docked, that stays where it is."""
    tool_bar = QToolBar(movable=False, floatable=False)
    tool_bar.setObjectName("bar")
    tool_bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    tool_bar.toggleViewAction().setVisible(False)
    tool_bar.addWidget(bar)
    return tool_bar


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
