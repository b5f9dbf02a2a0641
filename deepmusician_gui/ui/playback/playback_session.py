"""What happens between pressing play and hearing it: the score, the open proposal and the playhead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.playback.metronome import count_in, with_clicks
from deepmusician_gui.playback.outputs import Output
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.playback.wiring import Wiring
from deepmusician_gui.ui.tracks.mixer import Mixer
from deepmusician_gui.ui.widgets.words import said, tr

_POLL_MS = 16  # 60 Hz, while something moves
_IDLE_POLL_MS = 250  # for messages and new outputs
_BARS_TO_RECORD = 500  # that the music goes on after its end
_SETTLE_MS = 30  # edits closer together are sent to the player as one


class PlaybackSession(QObject):
    """Keeps the player in step with what is drawn, and the playhead in step with the player.

    An open proposal is heard as if it were kept already, muted tracks are not. None of this ever waits for the player.
    """

    moved = Signal(float)
    """The playhead's tick, while playing and after a jump."""
    other_moved = Signal(float)
    """The same while another piece is played than the open one."""
    sought = Signal(int)
    """The composer put the playhead on this tick."""
    started = Signal()
    changed = Signal()
    """Playing or stopped, the loop, the output or the list of outputs."""
    said = Signal(str)
    heard = Signal(object)
    """A message that was played outside, as the player's Heard."""
    returned = Signal(object)
    """The same for one that comes back while the wiring listens for that alone."""

    def __init__(self, player: Player, document: Document, generation: GenerationSession) -> None:
        super().__init__()
        self.loop: tuple[int, int] | None = None
        """Ticks that repeat, end exclusive, None without a loop."""
        self.mixer = Mixer(document)
        """Which tracks are heard."""
        self.wiring = Wiring(player, document)
        """Which ports are used, and how."""
        self.has_clicks = False
        """Whether the metronome is heard."""
        self._draft: NoteEdit | None = None
        self._stops_at: int | None = None  # where playing a selection ends
        self._other: tuple[Score, int] | None = None  # played in the place of the open piece, to its end
        self._place = 0  # where the playhead stood in the open piece
        self._is_attentive = False
        self._sounding: frozenset[tuple[int, int]] = frozenset()  # channels and pitches, by `sound`
        self._player = player
        self._document = document
        self._generation = generation
        self._is_loaded = False
        self._was: tuple[object, ...] = ()
        self._told_tick = 0.0  # by `moved`
        self._poll = QTimer(self, interval=_IDLE_POLL_MS)
        self._poll.timeout.connect(self._look)
        self._settle = QTimer(self, singleShot=True)
        self._since_load = QElapsedTimer()
        self._since_load.start()
        self._settle.timeout.connect(self._load)
        document.score_changed.connect(self._outdate)
        document.replaced.connect(self._begin_anew)
        generation.proposal_changed.connect(self._outdate)
        self.mixer.changed.connect(self._outdate)

    def start(self) -> None:
        """Bring up the player; sound is there a moment later, or a sentence why not."""
        self._player.start()
        self.wiring.start()
        self._poll.start()

    def close(self) -> None:
        self._poll.stop()
        self._settle.stop()
        self.wiring.close()
        self._player.close()

    @property
    def is_playing(self) -> bool:
        return self._player.is_playing

    @property
    def tick(self) -> float:
        """Where the playhead is."""
        return self._player.tick

    @property
    def outputs(self) -> tuple[Output, ...]:
        """Everything that sound can go to, as far as it is known now."""
        return self._player.outputs()

    @property
    def output(self) -> Output | None:
        return self._player.output

    def whole_piece(self) -> tuple[int, int]:
        """From the start to the bar line after the last note, at least one bar."""
        return 0, _last_bar_line(self._piece())

    def toggle(self) -> None:
        """Play from the playhead, or stop there."""
        if self.is_playing:
            self.stop()
        else:
            self.play()

    def play(self, count_bars: int = 0) -> None:
        """Play from the playhead, once so many bars are counted; at the end of the piece it begins again."""
        self._stop_at(None)
        start, end = self.whole_piece()
        self._begin(self.tick if self.tick < end or self.goes_on else start, count_bars)

    def play_span(self, start: int, end: int) -> None:
        """Play these ticks, end exclusive, and stop there."""
        self._stop_at(end)
        self._begin(start)

    def play_other(self, piece: Score, end: int) -> None:
        """Play another piece from its start to tick `end`; the open one is left alone until `leave_other`."""
        self._player.stop()
        if self._other is None:
            self._place = int(self.tick)
            self._player.clear_loop()
        self._other = piece, end
        self._is_loaded = False
        self._begin(0)

    def leave_other(self) -> None:
        """Stop another piece and come back to the open one, where it was left."""
        if self._other is not None:
            self._player.stop()
            self._other = None
            self._is_loaded = False
            self.set_loop(self.loop)
            self.seek(self._place)

    def _stop_at(self, tick: int | None) -> None:
        if tick != self._stops_at:
            self._stops_at = tick
            self._is_loaded = False

    def _begin(self, tick: float, count_bars: int = 0) -> None:
        self._load()
        self._player.play(tick, count_in(self._document.score, int(tick), count_bars))
        self._poll.setInterval(_POLL_MS)
        self._was = ()  # else a stop before the next look would be no news
        self.started.emit()
        self.changed.emit()

    def stop(self) -> None:
        """Stop where the music is."""
        self._player.stop()
        self._look()

    def stop_and_return(self) -> None:
        """Stop, and put the playhead to the start of the loop or of the piece."""
        self._player.stop()
        self.seek(self.loop[0] if self.loop else 0)

    def seek(self, tick: int) -> None:
        """Put the playhead on `tick` >= 0; playing goes on from there."""
        self._player.seek(tick)
        self.moved.emit(float(tick))
        self.sought.emit(tick)
        self._look()

    def set_loop(self, loop: tuple[int, int] | None) -> None:
        """Repeat these ticks, end exclusive; None plays straight on."""
        self.loop = loop
        if loop:
            self._player.set_loop(*loop)
        else:
            self._player.clear_loop()
        self.changed.emit()

    def toggle_clicks(self) -> None:
        """Let the metronome be heard, or not."""
        self.has_clicks = not self.has_clicks
        self._outdate()
        self.changed.emit()

    @property
    def goes_on(self) -> bool:
        """Whether the music goes on after its last bar, as it does while something is recorded."""
        return self._draft is not None

    def set_draft(self, draft: NoteEdit | None) -> None:
        """Let what is being recorded be heard as if it were written; None once nothing is."""
        if draft != self._draft:
            self._draft = draft
            self._outdate()

    def set_attentive(self, is_attentive: bool) -> None:
        """Whether what is played outside is wanted at once even while the music stands."""
        self._is_attentive = is_attentive
        self._set_pace()

    def panic(self) -> None:
        """Stop, and end every note on all channels, whoever began it."""
        self._player.stop()
        self._player.panic()
        self.said.emit(tr("All notes are off."))
        self._look()

    def choose_output(self, output_id: str) -> None:
        self._player.choose_output(output_id)
        self._look()

    def refresh_ports(self) -> None:
        """Ask for the list of outputs anew; `changed` tells when it differs."""
        self._player.refresh_ports()

    def press_key(self, pitch: int, velocity: int) -> None:
        """Sound one pitch with the instrument of the active track."""
        track = self._document.score.tracks[self._document.track]
        self._player.note_on(pitch, velocity, track.channel, track.program)

    def release_key(self, pitch: int) -> None:
        self._player.note_off(pitch, self._document.score.tracks[self._document.track].channel)

    def sound(self, notes: Iterable[Note]) -> None:
        """Let just these notes be heard, of tracks that are not silent, each as its track sounds."""
        tracks = self._document.score.tracks
        wanted = {
            (tracks[note.track].channel, note.pitch): note
            for note in notes
            if note.track not in self.mixer.silent
        }
        for channel, pitch in self._sounding - wanted.keys():
            self._player.note_off(pitch, channel)
        for key in wanted.keys() - self._sounding:
            note = wanted[key]
            self._player.note_on(note.pitch, note.velocity, key[0], tracks[note.track].program)
        self._sounding = frozenset(wanted)

    def _begin_anew(self) -> None:
        self._draft = None
        self._player.stop()
        self._outdate()
        self.set_loop(None)
        self.seek(0)

    def _outdate(self) -> None:
        """What the player holds is no longer what is drawn; one who plays, or may be told to, has to know at once."""
        self._is_loaded = False
        self._load_soon()

    def _load_soon(self) -> None:
        if (self.is_playing or self.wiring.is_led) and not (self._is_loaded or self._settle.isActive()):
            self._settle.start(max(0, _SETTLE_MS - self._since_load.elapsed()))

    def _load(self) -> None:
        if self._is_loaded:
            return
        self._is_loaded = True
        self._since_load.start()
        if self._other:
            other, end_of_other = self._other
            self._player.load(replace(compile_events(other), end=end_of_other))
            return
        piece, end = self._piece(), self._stops_at
        if end is not None:
            piece = piece.changed(notes=tuple(note for note in piece.notes if note.onset < end))
        if self.goes_on:
            last = piece.metre_map.bar_at(_last_bar_line(piece) if end is None else end).number
            end = piece.metre_map.bar(last + _BARS_TO_RECORD).start
        if self.has_clicks:
            piece = with_clicks(piece, _last_bar_line(piece) if end is None else end)
        timeline = compile_events(piece, self.mixer.silent)
        self._player.load(timeline if end is None else replace(timeline, end=end))

    def _piece(self) -> Score:
        answer, draft = self._generation.edit(), self._draft or NoteEdit()
        removed = Counter(draft.removed) - Counter(answer.removed)  # what the answer replaces is gone already
        heard = NoteEdit(tuple(removed.elements()), draft.added)
        return self._generation.piece().apply(answer).apply(heard)

    def _set_pace(self) -> None:
        self._poll.setInterval(_POLL_MS if self.is_playing or self._is_attentive else _IDLE_POLL_MS)

    def _look(self) -> None:
        """See what the player did since the last look."""
        for sentence in self._player.messages():
            self.said.emit(said(sentence))
        for heard in self._player.heard():
            (self.returned if self.wiring.is_alone else self.heard).emit(heard)
        tick, is_playing = self.tick, self.is_playing
        if is_playing or tick != self._told_tick:  # also where it came to rest, or was taken by others
            self._told_tick = tick
            (self.other_moved if self._other else self.moved).emit(tick)
        if self.wiring.is_led and not is_playing:  # whoever starts us means the whole piece
            self._stop_at(None)
            self._load_soon()
        now = (self.is_playing, self.outputs, self.output, self.wiring.inputs)
        if now != self._was:
            self._was = now
            self._set_pace()
            self.wiring.tell_latency()
            self.changed.emit()


def _last_bar_line(piece: Score) -> int:
    """The one at or after the end of the last note, at least that of the first bar."""
    return piece.metre_map.bar_at(max(0, piece.end - 1)).end
