"""Everything a composer can tell the program, in one table."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from deepmusician_gui.ui.actions import (
    arrows,
    caret,
    edit,
    file,
    generate,
    guides,
    help,  # noqa: A004  as its menu is called
    insight,
    lanes,
    models,
    notes,
    record,
    sheet,
    time,
    tool,
    track,
    training,
    transport,
    view,
)
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Entry, Menu
from deepmusician_gui.ui.commands.keymap_session import KeymapSession
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.exports import Exports
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.files.imports import Imports
from deepmusician_gui.ui.files.live_file import LiveFile
from deepmusician_gui.ui.files.way_finder import WayFinder
from deepmusician_gui.ui.generation.answer_plots import AnswerPlots
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.insight_session import InsightSession
from deepmusician_gui.ui.generation.insight_view import InsightView
from deepmusician_gui.ui.generation.request import Span
from deepmusician_gui.ui.generation.takes_dock import TakesDock
from deepmusician_gui.ui.help.first_steps import FirstSteps
from deepmusician_gui.ui.notes.event_list import EventList
from deepmusician_gui.ui.overlays import Overlays
from deepmusician_gui.ui.playback.audition import Audition
from deepmusician_gui.ui.playback.jam import Jam
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.playback.recording_session import RecordingSession
from deepmusician_gui.ui.sheet.score_session import ScoreSession
from deepmusician_gui.ui.sheet.score_view import ScoreView
from deepmusician_gui.ui.sheet.sheet_printer import SheetPrinter
from deepmusician_gui.ui.speech import Speech
from deepmusician_gui.ui.tracks.track_commands import TrackCommands
from deepmusician_gui.ui.widgets.appearance import Appearance
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP

MENUS: dict[str, Menu] = {
    "file": Menu(
        QT_TR_NOOP("&File"),
        (
            *("file.new", "file.open", "file.import", "file.backups", "", "file.save", "file.save_as", ""),
            *("file.export", "file.hand_over", "file.export_sound", "file.keep_live", ""),
            *("file.export_sheet", "file.print", "", "file.quit"),
        ),
    ),
    "edit": Menu(
        QT_TR_NOOP("&Edit"),
        (
            *(
                "edit.undo",
                "edit.redo",
                "edit.history",
                "",
                "edit.cut",
                "edit.copy",
                "edit.paste",
                "edit.duplicate",
                "edit.delete",
            ),
            *(
                "",
                "edit.select_all",
                "edit.deselect",
                "",
                "tool.pencil",
                "tool.select",
                "tool.erase",
                "tool.knife",
                "tool.brush",
                "tool.toggle",
            ),
            *("", "caret.draw", "caret.select", "caret.hear"),
        ),
    ),
    "notes": Menu(
        QT_TR_NOOP("&Notes"),
        (
            *("notes.quantise", "notes.quantising", ""),
            *("notes.legato", "notes.join", "notes.chop", ""),
            *("notes.double", "notes.halve", "notes.grid_length", "notes.last_length", ""),
            *("notes.fit", "notes.mute", "", "notes.invert", "notes.same_pitch", "notes.out_of_scale", ""),
        ),
    ),
    "notes/chord": Menu(
        QT_TR_NOOP("Add &chord"),
        (
            *("notes.major", "notes.minor", "notes.diminished", "notes.augmented", ""),
            *("notes.suspended_second", "notes.suspended_fourth", ""),
            *("notes.major_seventh", "notes.minor_seventh", "notes.dominant_seventh", ""),
            *("notes.triad", "notes.seventh"),
        ),
    ),
    "notes/move": Menu(
        QT_TR_NOOP("&Move"),
        (
            *("notes.up", "notes.down", "notes.octave_up", "notes.octave_down"),
            *("notes.scale_up", "notes.scale_down", ""),
            *("notes.earlier", "notes.later", "notes.earlier_finely", "notes.later_finely", ""),
            *("notes.shorter", "notes.longer"),
        ),
    ),
    "time": Menu(
        QT_TR_NOOP("&Time"),
        (
            *("time.insert", "time.delete", ""),
            *("time.add_marker", "time.add_tempo", "time.add_metre", "time.add_key", ""),
            *("time.previous_marker", "time.next_marker"),
        ),
    ),
    "track": Menu(
        QT_TR_NOOP("&Track"),
        (
            *("track.add", "track.duplicate", "track.delete", "track.rename", ""),
            *("track.up", "track.down", "track.previous", "track.next", ""),
            *("track.mute", "track.solo"),
        ),
    ),
    "view": Menu(
        QT_TR_NOOP("&View"),
        (
            *("view.zoom_in", "view.zoom_out", "view.fit_selection", "view.fit_all", ""),
            *("view.fold_used", "view.fold_scale", "scale.follow", "scale.keep", ""),
            *(
                "grid.snap",
                "grid.finer",
                "grid.coarser",
                "grid.triplet",
                "grid.dotted",
                "grid.keeps_offset",
                "",
            ),
            *(
                "view.follow",
                "view.centre",
                "view.others",
                "view.tracks",
                "view.panel",
                "view.events",
                "view.sheet",
                "view.speech",
                "view.still",
            ),
        ),
    ),
    "view/theme": Menu(
        QT_TR_NOOP("&Theme"),
        (
            *("theme.dark", "theme.light", "theme.high-contrast", "theme.colour-blind", "theme.system", ""),
            "view.theme",
        ),
    ),
    "view/language": Menu(
        QT_TR_NOOP("Lan&guage"), ("language.system", "", "language.en", "language.de", "language.es")
    ),
    "view/sheet": Menu(QT_TR_NOOP("&Sheet music"), ("sheet.all", "sheet.larger", "sheet.smaller")),
    "view/lanes": Menu(
        QT_TR_NOOP("&Lanes below the notes"),
        (
            *("lane.velocity", "lane.sustain", "lane.bend", "lane.modulation"),
            *("lane.volume", "lane.pan", "lane.expression", ""),
            *("lane.keyboard", "lane.next", "lane.add", "lane.close", "lane.higher", "lane.lower"),
        ),
    ),
    "playback": Menu(
        QT_TR_NOOP("&Playback"),
        (
            *("transport.play", "transport.play_caret", "transport.play_selection", "transport.stop"),
            *("transport.return", "transport.home", "transport.loop", "transport.metronome", ""),
            *("record.record", "record.steps", "record.keep", ""),
            *("record.counts_in", "record.quantises", "record.replaces", ""),
            *("transport.panic", "transport.ports"),
        ),
    ),
    "generate": Menu(
        QT_TR_NOOP("&Generate"),
        (
            *(
                "generate.continue",
                "generate.fill",
                "generate.vary",
                "generate.harmonise",
                "generate.accompany",
            ),
            *("generate.lead", "generate.jam", "generate.stop", "generate.dice", ""),
            *("generate.previous", "generate.next", "generate.hear", "generate.compare", ""),
            *("generate.keep", "generate.discard", "", "generate.lock", ""),
            *(
                "generate.star",
                "generate.more",
                "generate.again",
                "view.takes",
                "view.plots",
                "generate.tells",
                "",
            ),
            *(
                "insight.show",
                "insight.unlikely",
                "insight.others",
                "",
                "generate.riddle",
                "generate.explore",
                "generate.train",
                "generate.own_models",
            ),
        ),
    ),
    "help": Menu(
        QT_TR_NOOP("&Help"),
        (
            *("help.manual", "help.shortcuts", "help.palette", "help.ports", ""),
            *("help.steps", "help.end_steps", "help.sound", "", "help.news", "help.about", ""),
        ),
    ),
    "help/keymap": Menu(
        QT_TR_NOOP("&Keymap"), ("keymap.default", "keymap.fl-like", "keymap.live-like", "", "keymap.edit")
    ),
}
"""By their names here, which no musician reads; "help/keymap" lies at the end of "help"."""


class Rooms(NamedTuple):
    """What the entries of the table call."""

    document: Document
    files: Files
    roll: PianoRoll
    playback: PlaybackSession
    generation: GenerationSession
    appearance: Appearance
    events: EventList
    speech: Speech
    overlays: Overlays
    keymaps: KeymapSession
    tracks: TrackCommands
    recording: RecordingSession
    audition: Audition
    jam: Jam
    takes: TakesDock
    plots: AnswerPlots
    ways: WayFinder
    where: Callable[[str], Span | None]
    """What the composer points at for a verb: the selection or the loop."""
    insight: InsightSession
    insight_view: InsightView
    imports: Imports
    exports: Exports
    live: LiveFile
    sheet: ScoreView
    sheets: ScoreSession
    printer: SheetPrinter
    steps: FirstSteps


def table(rooms: Rooms) -> tuple[Entry, ...]:
    """Every entry, group by group."""
    return (
        *file.entries(rooms.files, rooms.imports, rooms.exports, rooms.live),
        *edit.entries(rooms.document, rooms.roll, rooms.generation),
        *tool.entries(rooms.roll),
        *notes.entries(rooms.roll.commands, rooms.document),
        *arrows.entries(rooms.roll.commands, rooms.document),
        *caret.entries(rooms.roll.caret, rooms.roll.probe, rooms.events, rooms.speech),
        *time.entries(rooms.document, rooms.roll, rooms.playback, rooms.generation),
        *track.entries(rooms.tracks),
        *view.entries(rooms.roll, rooms.appearance, rooms.takes, rooms.plots),
        *guides.entries(rooms.roll),
        *lanes.entries(rooms.roll.lanes),
        *transport.entries(rooms.playback, rooms.roll, rooms.generation, rooms.overlays),
        *record.entries(rooms.recording),
        *generate.entries(
            rooms.generation,
            rooms.roll,
            rooms.document,
            rooms.audition,
            rooms.ways,
            rooms.jam,
            rooms.where,
        ),
        *models.entries(
            rooms.document,
            rooms.generation,
            rooms.playback,
            rooms.files,
            rooms.appearance,
            rooms.roll,
        ),
        *training.entries(
            rooms.document,
            rooms.generation,
            rooms.playback,
            rooms.files,
            rooms.appearance,
            rooms.roll,
        ),
        *sheet.entries(rooms.sheet, rooms.sheets, rooms.printer),
        *insight.entries(rooms.insight, rooms.insight_view, rooms.document),
        *help.entries(
            rooms.overlays, rooms.keymaps, rooms.document, rooms.steps, rooms.roll, rooms.generation
        ),
    )
