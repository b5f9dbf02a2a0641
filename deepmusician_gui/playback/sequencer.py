"""The sequencer: carries out commands, sends what is due to the output, and says where it is."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from math import inf

from deepmusician_gui.errors import PlaybackError, Sentence
from deepmusician_gui.playback import commands as cmd
from deepmusician_gui.playback import playhead
from deepmusician_gui.playback.clock import STOP, ClockOut, SongTime
from deepmusician_gui.playback.devices import open_output
from deepmusician_gui.playback.metronome import Click
from deepmusician_gui.playback.outputs import Adjustable, MidiOut, Output
from deepmusician_gui.playback.scheduler import Scheduler
from deepmusician_gui.playback.sounds import Sounds

_STEP_S = 0.01  # while playing, the position is published this often at least


class Sequencer:
    """One scheduler and one output. Without an output, or with one that fails, it plays on in silence."""

    def __init__(
        self,
        report: Callable[[cmd.Report], None],
        open_output: Callable[[Output], MidiOut] = open_output,
    ) -> None:
        self._report = report
        self._open_output = open_output
        self.scheduler = Scheduler()
        self.latency_s = 0.0
        """How much later than sent the output sounds; what is heard is where the music is."""
        self.time = SongTime()
        """The seconds that the scheduler counts; everything else here is in those of the clock on the wall."""
        self._clock = ClockOut()
        self._clock_goes_to: Output | None = None
        self._clock_out: MidiOut | None = None
        self._out: MidiOut | None = None
        self._clicks: deque[tuple[float, Click]] = deque()  # when each is due, of those before the music
        self._opened: Output | None = None
        self._sounds = Sounds()
        self._number = 0

    def obey(self, numbered: cmd.Numbered, now: float) -> None:
        """Carry out one command at `now`."""
        self.advance(now)
        match numbered.command:
            case cmd.ChooseOutput(output):
                self.choose(output)
            case cmd.SetSounds(sounds):
                self._sounds = sounds
                self._adjust()
            case cmd.SendClock(output):
                self._lead(output)
            case cmd.ListPorts() | cmd.ChooseInput() | cmd.SetVoice() | cmd.SetLatency():
                pass  # for those around
            case cmd.FollowClock() | cmd.JoinTransport():
                pass  # the same
            case music:
                if isinstance(music, (cmd.Play, cmd.Stop, cmd.Seek)):
                    self._clicks.clear()
                if isinstance(music, cmd.Play):
                    self._clicks.extend((now + click.after_s, click) for click in music.count_in.clicks)
                self.send(music.carry_out(self.scheduler, self.time.at(now)))
        self._number = numbered.number

    def advance(self, now: float) -> float:
        """Send what is due at `now`; answers when to come back, infinity for not before a command."""
        while self._clicks and self._clicks[0][0] <= now:
            _, click = self._clicks.popleft()
            self.send(self.scheduler.audition(click.key, click.velocity, None, self.time.at(now)))
        song_s = self.time.at(now)
        music = self.scheduler.due(song_s)
        self._send_clock(self._clock.due(self.scheduler, song_s))  # first: a beat is where its pulse is
        self.send(music)
        step = now + _STEP_S if self.scheduler.is_playing else inf
        pulse_s = self._clock.next_due(self.scheduler) if self._clock_goes_to else inf
        next_s = self.time.when(min(self.scheduler.next_due(), pulse_s))
        if next_s <= now:  # whoever leads has to go on first
            next_s = step
        return min(next_s, step, self._clicks[0][0] if self._clicks else inf)

    def playhead(self, now: float) -> playhead.Playhead:
        """Where the music is at `now`."""
        scheduler, heard_s = self.scheduler, now - self.latency_s
        return playhead.Playhead(
            self._number,
            scheduler.is_playing,
            max(0.0, scheduler.position(self.time.at(heard_s))),
            scheduler.ticks_per_s(self.time.at(now)) * self.time.rate,
            now,
        )

    @property
    def is_open(self) -> bool:
        """Whether there is an output."""
        return self._out is not None

    def unplug(self, now: float) -> None:
        """The output is gone: pause where the music is."""
        self.send(self.scheduler.stop(self.time.at(now)))
        self._leave_output()
        self._report(cmd.Chosen(None))

    def close(self) -> None:
        """Fall silent and give the output back."""
        self._lead(None)
        self._leave_output()

    def _leave_output(self) -> None:
        self.send(self.scheduler.silence())
        if self._out is not None:
            self._out.close()
            self._out = None
            self._opened = None

    def choose(self, output: Output) -> None:
        """Play to `output` from now on."""
        self._leave_output()
        if output == self._clock_goes_to:  # which shares it from now on: no port is opened twice
            self._close_clock()
        try:
            self._out, self._opened = self._open_output(output), output
        except PlaybackError as problem:
            self._fall_silent(problem)
        else:
            self._report(cmd.Chosen(output))
            self._adjust()
        self._open_clock()
        self.send(self.scheduler.change_instrument())

    def send(self, messages: list[bytes]) -> None:
        """Send messages of the scheduler, in order."""
        out = self._out
        if out is None:
            return
        try:
            for message in messages:
                out.send(message)
        except PlaybackError as problem:
            self._out = None
            out.close()
            self._fall_silent(problem)

    def _adjust(self) -> None:
        """Let an output whose sound can be chosen sound as chosen."""
        if isinstance(self._out, Adjustable):
            try:
                self._out.set_sounds(self._sounds)
            except PlaybackError as problem:
                self._report(cmd.Said(problem.sentence))

    def _lead(self, output: Output | None) -> None:
        """Send the clock there from now on; None sends none."""
        self._send_clock([STOP])
        self._close_clock()
        self._clock, self._clock_goes_to = ClockOut(), output
        self._open_clock()

    def _open_clock(self) -> None:
        """Let the clock have an output of its own, unless the music goes there too."""
        if self._clock_out is None and self._clock_goes_to not in {None, self._opened}:
            try:
                self._clock_out = self._open_output(self._clock_goes_to)
            except PlaybackError as problem:
                self._lose_clock(problem)

    def _close_clock(self) -> None:
        if self._clock_out is not None:
            self._clock_out.close()
            self._clock_out = None

    def _send_clock(self, messages: list[bytes]) -> None:
        if self._clock_goes_to is not None and self._clock_goes_to == self._opened:
            self.send(messages)
        elif self._clock_out is not None:  # there is none either while what the music went to is unplugged
            try:
                for message in messages:
                    self._clock_out.send(message)
            except PlaybackError as problem:
                self._lose_clock(problem)

    def _lose_clock(self, problem: PlaybackError) -> None:
        self._close_clock()
        self._clock_goes_to = None
        self._report(cmd.Said(Sentence("{problem} No clock is sent.", problem=problem.sentence)))

    def _fall_silent(self, problem: PlaybackError) -> None:
        self._report(
            cmd.Said(
                Sentence(
                    "{problem} Playback is silent until you choose another output.", problem=problem.sentence
                )
            )
        )
        self._report(cmd.Chosen(None))
