"""The window's end of playback: every call returns at once, whatever the player process is doing."""

from __future__ import annotations

from collections import deque
from math import inf
from queue import SimpleQueue
from threading import Lock, Thread
from time import perf_counter
from typing import TYPE_CHECKING

from deepmusician_gui.errors import Sentence
from deepmusician_gui.playback import commands as cmd
from deepmusician_gui.playback.inputs import Input, input_by_id
from deepmusician_gui.playback.instrument import Key
from deepmusician_gui.playback.metronome import NO_COUNT, CountIn
from deepmusician_gui.playback.outputs import SYNTH, Output, output_by_id
from deepmusician_gui.playback.playhead import Playhead
from deepmusician_gui.playback.scheduler import Loop
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.playback.thru import Voice
from deepmusician_gui.playback.timeline import Timeline

if TYPE_CHECKING:
    from deepmusician_gui.playback.link import Link

_GOODBYE_S = 1.0  # the process gets this long to fall silent and end
_MOST_HEARD = 20_000  # messages that nobody asked for
_AGAIN_S = 0.002
_OFTEN_S = 10.0  # a player that dies twice in this time would die again
_NO_PLAYER = Sentence("Playback could not be started; the next thing you play tries again.")
_DIED = Sentence("Playback broke off; it starts again with the next thing you play.")
_GOES_ON = Sentence("Playback broke off and was started again; it goes on where it was.")


class Player:
    """Plays timelines in a process of its own, which is started again if it dies.

    To be used by one thread, the window's. No call waits for the player, but for `close`: two seconds at most.
    """

    def __init__(self) -> None:
        self._queue: SimpleQueue[cmd.Numbered | None] = SimpleQueue()
        self._courier = Thread(target=self._deliver, name="player courier", daemon=True)
        self._link: Link | None = None
        self._number = 0
        self._mourning = Lock()
        self._wished = Playhead(0, is_playing=False, tick=0.0, ticks_per_s=0.0, written_s=0.0)
        self._timeline = Timeline()
        self._loop: Loop | None = None
        self._goes_on_at: float | None = None  # the tick to which a player is owed that died while playing
        self._died_s = -inf
        self._listened_s = -inf
        self._chosen: Output | None = SYNTH
        self._output: Output | None = None
        self._outputs: tuple[Output, ...] = ()
        self._inputs: tuple[Input, ...] = ()
        self._around: dict[type, cmd.Command] = {}  # the last command of each kind about what is around
        self._heard: deque[cmd.Heard] = deque(maxlen=_MOST_HEARD)
        self._messages: deque[str] = deque()

    def start(self) -> None:
        """Start the process: it opens the chosen output, at first the built-in synth, and lists all."""
        self._courier.start()
        if self._chosen:
            self._command(cmd.ChooseOutput(self._chosen))
        self._command(cmd.ListPorts())

    def close(self) -> None:
        """Fall silent and end the process."""
        if self._courier.is_alive():
            self._queue.put(None)
            self._courier.join(_GOODBYE_S)
        if self._link is not None:
            self._link.close(_GOODBYE_S)
            self._link = None

    def outputs(self) -> tuple[Output, ...]:
        """The outputs that were there when last looked; the built-in synth comes first."""
        self._listen()
        return self._outputs

    def inputs(self) -> tuple[Input, ...]:
        """The inputs that can be chosen."""
        self._listen()
        return self._inputs

    def refresh_ports(self) -> None:
        """Look for ports at once, which is done every second anyway; `outputs` and `inputs` tell a moment later."""
        self._command(cmd.ListPorts())

    @property
    def output(self) -> Output | None:
        """The output that is open; None while playback is silent."""
        self._listen()
        return self._output

    def choose_output(self, output_id: str) -> None:
        """Play to the output with this id; what sounds on the former one falls silent. Also before `start`."""
        self._chosen = output_by_id(output_id)
        if self._courier.is_alive():
            self._command(cmd.ChooseOutput(self._chosen))

    def choose_input(self, input_id: str) -> None:
        """Listen to the input with this id, now and whenever it is plugged in."""
        self._set(cmd.ChooseInput(input_by_id(input_id)))

    def set_voice(self, voice: Voice | None) -> None:
        """Let what is played outside sound like this, or not at all."""
        self._set(cmd.SetVoice(voice))

    def set_latency(self, output_ms: float, input_ms: float) -> None:
        """Say how late the output sounds and how late the input arrives, for the playhead and for what is recorded."""
        self._set(cmd.SetLatency(output_ms / 1000, input_ms / 1000))

    def set_sounds(self, sounds: Sounds) -> None:
        """Let the built-in synth sound like this."""
        self._set(cmd.SetSounds(sounds))

    def send_clock(self, output_id: str) -> None:
        """Lead others with a MIDI clock through this output; nobody for ""."""
        self._set(cmd.SendClock(output_by_id(output_id) if output_id else None))

    def follow_clock(self, is_on: bool) -> None:
        """Let a MIDI clock on the inputs start, stop and pace the music."""
        self._set(cmd.FollowClock(is_on))

    def join_transport(self, is_on: bool) -> None:
        """Start, stop and go elsewhere together with all programs around the JACK server, or no more."""
        self._set(cmd.JoinTransport(is_on))

    def heard(self) -> list[cmd.Heard]:
        """What was played outside since the last call."""
        self._listen()
        return [self._heard.popleft() for _ in range(len(self._heard))]

    def panic(self) -> None:
        """End every note on all channels, whoever began it."""
        self._command(cmd.Panic())

    def load(self, timeline: Timeline) -> None:
        """Play this from now on; while playing, from the same place on, at once."""
        self._timeline = timeline
        self._command(cmd.Load(timeline))

    def play(self, tick: float, count_in: CountIn = NO_COUNT) -> None:
        """Play from `tick` (>= 0) to the end of the timeline, once the count is over."""
        self._move(cmd.Play(tick, count_in), is_playing=True, tick=tick)

    def stop(self) -> None:
        """Stop where the music is."""
        self._move(cmd.Stop(), is_playing=False, tick=self.tick)

    def seek(self, tick: float) -> None:
        """Go to `tick` (>= 0), and play on from there if playing."""
        self._move(cmd.Seek(tick), is_playing=self.is_playing, tick=tick)

    def set_loop(self, start: int, end: int) -> None:
        """Repeat the ticks from `start` to `end`, exclusive."""
        self._loop = Loop(start, end)
        self._command(cmd.Repeat(self._loop))

    def clear_loop(self) -> None:
        """Play straight on."""
        self._loop = None
        self._command(cmd.Repeat(None))

    @property
    def pid(self) -> int | None:
        """The process that plays, if one does."""
        return self._link.pid if self._link else None

    @property
    def tick(self) -> float:
        """Where the music is now."""
        return self._playhead().tick_at(perf_counter())

    @property
    def is_playing(self) -> bool:
        return self._playhead().is_playing

    def note_on(self, pitch: int, velocity: int, channel: int = 0, program: int | None = None) -> None:
        """Try out a note; it ends with `note_off`, or after two seconds."""
        self._command(cmd.Press(Key(channel, pitch), velocity, program))

    def note_off(self, pitch: int, channel: int = 0) -> None:
        """End a note that is tried out."""
        self._command(cmd.LetGo(Key(channel, pitch)))

    def messages(self) -> list[str]:
        """What has happened since the last call that the musician should know, a sentence each."""
        self._listen()
        return [self._messages.popleft() for _ in range(len(self._messages))]

    def _move(self, command: cmd.Command, *, is_playing: bool, tick: float) -> None:
        self._goes_on_at = None
        self._wished = Playhead(self._number + 1, is_playing, tick, ticks_per_s=0.0, written_s=0.0)
        self._command(command)

    def _set(self, command: cmd.Command) -> None:
        """A command that the player needs to know again after a new start."""
        self._around[type(command)] = command
        self._command(command)

    def _command(self, command: cmd.Command) -> None:
        self._number += 1
        self._queue.put(cmd.Numbered(self._number, command))

    def _playhead(self) -> Playhead:
        """What the player says, or until it has carried out the last move, what that move will lead to."""
        self._listen()
        if self._link is None or self._link.is_lost:
            return self._wished
        said = self._link.playhead()
        return said if said.number >= self._wished.number else self._wished

    def _listen(self) -> None:
        now = perf_counter()
        if now - self._listened_s < _AGAIN_S:
            return  # who looks asks for several things at once
        self._listened_s = now
        link = self._link
        if link and not link.is_lost:
            try:
                for report in link.reports():
                    self._note(report)
            except (EOFError, OSError):
                self._mourn(link)
            if link.is_stuck():
                self._give_up(link)
        if self._goes_on_at is not None:
            self.play(self._goes_on_at)

    def _note(self, report: cmd.Report) -> None:
        match report:
            case cmd.Said(sentence):
                self._messages.append(sentence)
            case cmd.Listed(outputs, inputs):
                self._outputs, self._inputs = outputs, inputs
            case cmd.Heard():
                self._heard.append(report)
            case cmd.Chosen(output):
                self._output = output

    def _deliver(self) -> None:
        """The courier's work: it may wait for the player, so that the window need not."""
        while (numbered := self._queue.get()) is not None:
            try:
                self._hand_over(numbered)
            except (
                OSError
            ):  # no process could be started, or the new one died at once; the next command tries again
                self._messages.append(_NO_PLAYER)

    def _hand_over(self, numbered: cmd.Numbered) -> None:
        link = self._link
        if link is None and numbered.number == 1:
            link = self._link = _new_link()
        elif link is None or link.is_lost:
            link = self._revive(link)
        try:
            link.send(numbered)
        except OSError:
            self._mourn(link)
            self._revive(link).send(numbered)

    def _revive(self, lost: Link | None) -> Link:
        """A new process in the state of the lost one, but standing still."""
        if lost:
            lost.close(0.0)
        link = _new_link()
        state = (
            *([cmd.ChooseOutput(self._chosen)] if self._chosen else []),
            cmd.Panic(),  # the lost one may have left notes hanging
            cmd.Load(self._timeline),
            cmd.Repeat(self._loop),
            cmd.Seek(self._wished.tick),
            *list(self._around.values()),
        )
        for command in state:
            link.send(cmd.Numbered(0, command))
        self._link = link
        return link

    def _mourn(self, link: Link) -> None:
        """The player is dead: what it played goes on, unless that was asked to change or ends in death again."""
        with self._mourning:  # the window and the courier may find out at the same time
            if link.is_lost:
                return
            link.is_lost = True
        said, now = link.playhead(), perf_counter()
        goes_on = said.is_playing and said.number >= self._wished.number and now - self._died_s > _OFTEN_S
        self._died_s = now
        self._messages.append(_GOES_ON if goes_on else _DIED)
        self._stand(said.tick)
        self._goes_on_at = said.tick if goes_on else None

    def _give_up(self, link: Link) -> None:
        """The player hangs, and so would the next one with the same output."""
        with self._mourning:
            if link.is_lost:
                return
            link.is_lost = True
        link.kill()
        self._messages.append(
            Sentence(
                "“{name}” does not answer. Playback is silent until you choose another output.",
                name=self._chosen.name,
            )
            if self._chosen
            else _DIED
        )
        self._chosen = None
        self._stand(link.playhead().tick)

    def _stand(self, tick: float) -> None:
        self._output = None
        self._wished = Playhead(self._number, False, tick, ticks_per_s=0.0, written_s=0.0)


def _new_link() -> Link:
    from deepmusician_gui.playback.link import Link  # noqa: PLC0415  the window stands before it loads multiprocessing

    return Link()
