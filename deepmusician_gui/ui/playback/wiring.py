"""How the player is wired: what it listens to, what keys outside sound like, and how late each port is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.inputs import ALL_INPUTS, Input, input_by_id
from deepmusician_gui.playback.outputs import Output, output_by_id
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.playback.thru import Voice
from deepmusician_gui.ui.document import Document

MOST_LATENCY_MS = 500
TEST_PITCH, _TEST_VELOCITY, _TEST_MS = 60, 90, 500


class Wiring(QObject):
    """Choices about ports that outlive the window; the player is told of each."""

    changed = Signal()

    def __init__(self, player: Player, document: Document) -> None:
        super().__init__()
        self.input = ALL_INPUTS
        """What is listened to, now or whenever it is plugged in."""
        self.latencies_ms: dict[str, int] = {}
        """How late ports are, by "out " or "in " and the id of the port; those on time are missing."""
        self.is_thru = True
        """Whether what is played outside is heard here."""
        self.sounds = Sounds()
        """How the built-in synth sounds."""
        self.leads: Output | None = None
        """Where the clock is sent."""
        self.follows = False
        """Whether a clock from outside starts, stops and paces the music."""
        self.joins = False
        """Whether the programs around a JACK server and we start, stop and go elsewhere together."""
        self.is_alone = False
        """Whether what comes in is a test that comes back, and nobody's music."""
        self._player = player
        self._document = document
        self._voice: Voice | None = None
        self._told: tuple[int, int] = (0, 0)
        self._test = QTimer(self, singleShot=True, interval=_TEST_MS)
        self._test.timeout.connect(self._end_test)
        self._tested: int | None = None  # the channel that the test note sounds on
        document.score_changed.connect(self._set_voice)
        document.track_changed.connect(self._set_voice)

    def start(self) -> None:
        """Tell the player what it needs to know from the start."""
        self._player.choose_input(self.input.id)
        self._player.set_sounds(self.sounds)
        if self.leads:
            self._player.send_clock(self.leads.id)
        if self.follows:
            self._player.follow_clock(True)
        if self.joins:
            self._player.join_transport(True)
        self._set_voice()
        self.tell_latency()

    def close(self) -> None:
        self._test.stop()

    @property
    def is_led(self) -> bool:
        """Whether others may start the music."""
        return self.follows or self.joins

    @property
    def inputs(self) -> tuple[Input, ...]:
        """Everything that can be listened to; what is listened to is among them even while it is unplugged."""
        there = self._player.inputs()
        return there if self.input in there else (*there, self.input)

    def choose_input(self, input_id: str) -> None:
        self.input = input_by_id(input_id)
        self._player.choose_input(input_id)
        self.tell_latency()
        self.changed.emit()

    def listen_alone(self, input_id: str) -> None:
        """Listen to this input and pass on nothing, for a while: what comes back from a port must not go out again."""
        self.is_alone = True
        self._player.choose_input(input_id)
        self._player.set_voice(None)

    def listen_as_chosen(self) -> None:
        """Listen and pass on as before."""
        self.is_alone = False
        self._player.choose_input(self.input.id)
        self._player.set_voice(self._voice)

    def toggle_thru(self) -> None:
        """Let what is played outside be heard here, or not, as with a keyboard that sounds by itself."""
        self.is_thru = not self.is_thru
        self._set_voice()
        self.changed.emit()

    def set_sounds(self, sounds: Sounds) -> None:
        """Let the built-in synth sound like this."""
        if sounds != self.sounds:
            self.sounds = sounds
            self._player.set_sounds(sounds)
            self.changed.emit()

    @property
    def followers(self) -> tuple[Output, ...]:
        """Where a clock can be sent."""
        there = tuple(output for output in self._player.outputs() if output.kind != "synth")
        return there if self.leads is None or self.leads in there else (*there, self.leads)

    def lead(self, output_id: str) -> None:
        """Send the clock to this output; to nobody for ""."""
        self.leads = output_by_id(output_id) if output_id else None
        self._player.send_clock(output_id)
        self.changed.emit()

    def toggle_following(self) -> None:
        """Let a clock from outside start, stop and pace the music, or not."""
        self.follows = not self.follows
        self._player.follow_clock(self.follows)
        self.changed.emit()

    def toggle_joining(self) -> None:
        """Start, stop and go elsewhere together with the programs around a JACK server, or not."""
        self.joins = not self.joins
        self._player.join_transport(self.joins)
        self.changed.emit()

    @property
    def output_ms(self) -> int:
        """How much later than sent the output sounds; negative for earlier."""
        output = self._player.output
        return self.latencies_ms.get(f"out {output.id}", 0) if output else 0

    @property
    def input_ms(self) -> int:
        """How much later than played the input arrives."""
        return self.latencies_ms.get(f"in {self.input.id}", 0)

    def set_output_ms(self, latency_ms: int) -> None:
        if output := self._player.output:
            self._set_latency(f"out {output.id}", latency_ms)

    def set_input_ms(self, latency_ms: int) -> None:
        self._set_latency(f"in {self.input.id}", latency_ms)

    def tell_latency(self) -> None:
        """Let the player reckon with the ports as they are chosen now."""
        latency = self.output_ms, self.input_ms
        if latency != self._told:
            self._told = latency
            self._player.set_latency(*latency)

    def test_note(self) -> None:
        """Sound a middle C with the instrument of the active track."""
        self._end_test()
        track = self._document.score.tracks[self._document.track]
        self._tested = track.channel
        self._player.note_on(TEST_PITCH, _TEST_VELOCITY, track.channel, track.program)
        self._test.start()

    def _end_test(self) -> None:
        if self._tested is not None:
            self._player.note_off(TEST_PITCH, self._tested)
            self._tested = None

    def _set_latency(self, port: str, latency_ms: int) -> None:
        self.latencies_ms = {**self.latencies_ms, port: latency_ms}
        if not latency_ms:
            del self.latencies_ms[port]
        self.tell_latency()
        self.changed.emit()

    def _set_voice(self, *_: object) -> None:
        """What is played outside sounds as the track that is written."""
        track = self._document.score.tracks[self._document.track]
        voice = Voice(track.channel, track.program) if self.is_thru else None
        if voice != self._voice:
            self._voice = voice
            self._player.set_voice(voice)
