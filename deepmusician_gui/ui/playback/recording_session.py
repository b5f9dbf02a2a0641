"""What is played outside becomes notes: recorded in time, step by step, or kept afterwards."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.playback import messages as midi
from deepmusician_gui.playback.commands import Heard
from deepmusician_gui.playback.recording import Recorder, Recording, quantised, written
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.grid import Grid
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.take import counted
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_PAUSE_S = 5.0  # after so long a silence a new phrase begins
_MOST_REMEMBERED = 20_000  # messages


class _Told(NamedTuple):
    """How writing is spoken of: as a step of undo, and when it is done."""

    step: str
    done: str


_RECORDED = _Told(QT_TR_NOOP("Record {notes}"), QT_TR_NOOP("Recorded {notes}."))
_KEPT = _Told(QT_TR_NOOP("Keep {notes}"), QT_TR_NOOP("Kept {notes}."))


class RecordingSession(QObject):
    """Listens to what the player hears, and writes it on the active track as one step of undo."""

    changed = Signal()
    """Recording, step input, what could be kept, or one of the choices."""
    preview_changed = Signal(object)
    """A NoteEdit: the notes that grow while they are played."""
    heard = Signal()
    """Something was played that is being recorded."""
    said = Signal(str)

    def __init__(self, document: Document, playback: PlaybackSession, grid: Callable[[], Grid]) -> None:
        super().__init__()
        self.is_recording = False
        self.is_stepping = False
        """Whether each chord that is played is written at the playhead, which then moves on by a step of the grid."""
        self.quantises = False
        """Whether recorded notes go to the grid."""
        self.replaces = False
        """Whether what stood in the recorded time goes, instead of staying beside what is played."""
        self.counts_in = True
        """Whether a bar is counted before recording begins."""
        self._document = document
        self._playback = playback
        self._grid = grid
        self._recorder: Recorder | None = None
        self._chord: Recorder | None = None  # what is held while notes are written step by step
        self._start = 0
        self._track = 0
        self._so_far: Score | None = None
        self._phrase: deque[Heard] = deque(maxlen=_MOST_REMEMBERED)
        playback.heard.connect(self._hear)
        playback.moved.connect(self._grow)
        playback.changed.connect(self._notice_stop)
        document.tracks_rearranged.connect(self._follow_tracks)
        document.score_changed.connect(self._redraft)
        document.replaced.connect(self._forget)

    @property
    def can_keep(self) -> bool:
        """Whether something was played that is not written."""
        return any(midi.kind(heard.message) == midi.NOTE_ON for heard in self._phrase)

    def so_far(self) -> Score:
        """The piece with what was recorded until now, beside what stands there; the piece itself without any."""
        if self._so_far is None:
            self._so_far = self._document.score
            recording = self._recorder.so_far() if self._recorder else None
            if recording and not recording.is_empty:
                self._so_far, _ = written(self._so_far, recording, self._track, replaces=False)
        return self._so_far

    def toggle_count(self) -> None:
        self.counts_in = not self.counts_in
        self.changed.emit()

    def toggle_quantising(self) -> None:
        self.quantises = not self.quantises
        self.changed.emit()

    def toggle_replacing(self) -> None:
        self.replaces = not self.replaces
        if self._recorder:
            self._recorder.replaces = self.replaces
            self._redraft()
        self.changed.emit()

    # In time

    def toggle(self) -> None:
        """Record from the playhead on; while recording, stop and keep what was played."""
        if self.is_recording:
            self.stop()
            self._playback.stop()
            self._forget_count()
        else:
            self._begin()

    def stop(self) -> None:
        """Write what was recorded; the music plays on."""
        recorder, self._recorder = self._recorder, None
        self._so_far = None
        if recorder is None:
            return
        now = max(self._playback.tick, self._start) if self._playback.loop is None else self._playback.tick
        self._leave()
        self.preview_changed.emit(NoteEdit())
        self._write(recorder.finish(now), self._track, _RECORDED, replaces=self.replaces)
        self.changed.emit()

    def _leave(self) -> None:
        self.is_recording = False
        self._playback.set_draft(None)

    def _begin(self) -> None:
        if self.is_stepping:
            self.toggle_steps()
        score, self._track = self._document.score, self._document.track
        self._phrase.clear()
        starts = not self._playback.is_playing
        self._start = int(self._playback.tick)
        self._recorder = Recorder(self._start, score.ppq, self._playback.loop, replaces=self.replaces)
        self.is_recording = True
        self._draft()
        if starts:
            self._playback.play(count_bars=int(self.counts_in))
        self.said.emit(tr("Recording. Play on your MIDI keyboard; R or Space ends it."))
        self.changed.emit()

    def _notice_stop(self) -> None:
        if self.is_recording and not self._playback.goes_on:  # another piece was opened
            self._forget()
        elif self.is_recording and not self._playback.is_playing:
            self.stop()
            self._forget_count()

    def _forget_count(self) -> None:
        """Who stops while the bar is counted stands where the recording would have begun."""
        if self._playback.loop is None and self._playback.tick < self._start:
            self._playback.seek(self._start)

    def _grow(self, tick: float) -> None:
        recorder = self._recorder
        if recorder is None:
            return
        if recorder.reach(tick):  # what was played in one round of a loop is heard in the next
            self._draft()
        self.preview_changed.emit(NoteEdit(added=self._on_track(recorder.notes(tick))))

    def _draft(self) -> None:
        """Let the player have what would be written now."""
        removed: tuple[Note, ...] = ()
        if self.replaces:
            first = min(self._start, self._playback.loop[0]) if self._playback.loop else self._start
            notes = self._document.score.notes
            removed = tuple(note for note in notes if note.track == self._track and note.onset >= first)
        done = self._recorder.done if self._recorder else ()
        self._playback.set_draft(NoteEdit(removed, self._on_track(done)))

    def _redraft(self) -> None:
        self._so_far = None
        if self.is_recording:
            self._draft()

    def _follow_tracks(self, places: dict[int, int]) -> None:
        """What is recorded stays on its track, or goes to the one that is written now where that is gone."""
        self._track = places.get(self._track, self._document.track)

    # Step by step

    def toggle_steps(self) -> None:
        """Begin or end step input."""
        if self.is_recording:
            self.stop()
        self.is_stepping = not self.is_stepping
        self._chord = None
        self._playback.set_attentive(self.is_stepping)
        on = tr("Step input: each chord you play is written at the playhead.")
        self.said.emit(on if self.is_stepping else tr("Step input is off."))
        self.changed.emit()

    def _step(self, heard: Heard) -> None:
        if midi.kind(heard.message) not in {midi.NOTE_ON, midi.NOTE_OFF}:
            return
        score, track, at = self._document.score, self._document.track, int(self._playback.tick)
        chord = self._chord = self._chord or Recorder(0, score.ppq)
        chord.hear(heard.message, 0)
        grid = self._grid()
        length = grid.ticks(score.ppq) if grid.step else score.ppq
        notes = tuple(note._replace(onset=at, duration=length, track=track) for note in chord.notes(0))
        if chord.is_held or not notes:
            self.preview_changed.emit(NoteEdit(added=notes))
            return
        self._chord = None
        self.preview_changed.emit(NoteEdit())
        self._document.edit(NoteEdit(added=notes), tr("Step input"))
        self._playback.seek(at + length)

    # Afterwards

    def keep(self) -> None:
        """Write the last phrase that was played, though nothing was recording."""
        phrase = self._last_phrase()
        if not phrase:
            self.said.emit(tr("Play something first, then keep it."))
            return
        self._phrase.clear()
        score = self._document.score
        timed = self._timed(phrase)
        loop = self._playback.loop if phrase[0].is_playing else None
        recorder = Recorder(int(timed[0][1]), score.ppq, loop)
        for message, tick in timed:
            recorder.hear(message, tick)
        self._write(recorder.finish(timed[-1][1]), self._document.track, _KEPT, replaces=False)
        self.changed.emit()

    def _last_phrase(self) -> list[Heard]:
        """What was played since the last long silence, from its first note on."""
        phrase: list[Heard] = []
        for heard in self._phrase:
            last = phrase[-1] if phrase else heard
            if heard.at_s - last.at_s > _PAUSE_S or heard.is_playing != last.is_playing:
                phrase = []
            if phrase or midi.kind(heard.message) == midi.NOTE_ON:
                phrase.append(heard)
        return phrase

    def _timed(self, phrase: list[Heard]) -> list[tuple[bytes, float]]:
        """With ticks: where it was played to the music, and from the playhead on where the music stood."""
        if phrase[0].is_playing:
            return [(heard.message, max(0.0, heard.tick)) for heard in phrase]
        tempo_map = self._document.score.tempo_map
        began_s = tempo_map.seconds(self._playback.tick) - phrase[0].at_s
        return [(heard.message, tempo_map.tick(heard.at_s + began_s)) for heard in phrase]

    # What comes in

    def _hear(self, heard: Heard) -> None:
        if self.is_stepping:
            self._step(heard)
        elif self._recorder:
            self._recorder.hear(heard.message, heard.tick)
            self._so_far = None
            self.heard.emit()
        else:
            had = self.can_keep
            self._phrase.append(heard)
            if not had:
                self.changed.emit()

    def _write(self, recording: Recording, track: int, told: _Told, *, replaces: bool) -> None:
        if recording.is_empty:
            self.said.emit(tr("Nothing was played."))
            return
        if self.quantises:
            recording = quantised(recording, self._grid(), self._document.score)
        score, notes = written(self._document.score, recording, track, replaces=replaces)
        self._document.revise(score, tr(told.step, notes=counted(len(notes))), notes)
        self.said.emit(tr(told.done, notes=counted(len(notes))))

    def _on_track(self, notes: tuple[Note, ...]) -> tuple[Note, ...]:
        return tuple(note._replace(track=self._track) for note in notes)

    def _forget(self) -> None:
        self._recorder = self._chord = self._so_far = None
        self._phrase.clear()
        if self.is_recording or self.is_stepping:
            self.is_stepping = False
            self._playback.set_attentive(False)
            self._leave()
        self.changed.emit()
