"""What is plugged in and what comes in, around one sequencer."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

from deepmusician_gui.errors import PlaybackError, Sentence
from deepmusician_gui.playback import commands as cmd
from deepmusician_gui.playback.clock import is_clock
from deepmusician_gui.playback.devices import outputs_of
from deepmusician_gui.playback.ensemble import LOOK_EVERY_S, Ensemble, Transport
from deepmusician_gui.playback.follower import Follower
from deepmusician_gui.playback.incoming import Incoming, understood
from deepmusician_gui.playback.inputs import NO_INPUT, inputs_of
from deepmusician_gui.playback.jack_transport import JackTransport
from deepmusician_gui.playback.outputs import SYNTH, Output
from deepmusician_gui.playback.ports import Plugged
from deepmusician_gui.playback.sequencer import Sequencer
from deepmusician_gui.playback.thru import Thru

_LIST_EVERY_S = 1.0
_WATCH_EVERY_S = 0.1
"""While a port is in use: no device is out and in again between two looks, for a hub does not talk to one that was
plugged in less than a tenth of a second ago (USB 2.0, 7.1.7.3)."""


class Patchbay:
    """Looks for ports that come and go, and lets what is played outside be heard and reported.

    A port that vanishes pauses the music; when it is back it is opened again.
    """

    def __init__(
        self,
        sequencer: Sequencer,
        report: Callable[[cmd.Report], None],
        look: Callable[[bool], Plugged],
        incoming: Incoming,
        join: Callable[[], Transport] = JackTransport,
    ) -> None:
        self._sequencer = sequencer
        self._report = report
        self._look = look
        self._incoming = incoming
        self._thru = Thru()
        self._follower = Follower(sequencer.scheduler, sequencer.time)
        self._follows = False
        self._join = join
        self._joins = False  # whether the transport is to be joined whenever it is there
        self._ensemble: Ensemble | None = None
        self._wanted: Output = SYNTH
        self._is_missed = False  # whether the wanted output was seen to be gone
        self._input = NO_INPUT
        self._input_latency_s = 0.0
        self._plugged = Plugged()
        self._has_listed = False
        self._looks_at_s = -inf

    def obey(self, numbered: cmd.Numbered, now: float) -> None:
        """Carry out one command at `now`."""
        match numbered.command:
            case cmd.ListPorts():
                self._has_listed = False  # whoever asks gets an answer
                self._see(now)
            case cmd.ChooseInput(chosen):
                self._input = chosen
                self._listen()
            case cmd.SetVoice(voice):
                self._thru.voice = voice
            case cmd.FollowClock(is_on):
                self._follows = is_on
                self._sequencer.send(self._follower.leave(now))
            case cmd.JoinTransport(is_on):
                self._joins = is_on
                self._join_or_leave(now, tells=True)
            case cmd.SetLatency(output_s, input_s):
                self._sequencer.latency_s, self._input_latency_s = output_s, input_s
            case cmd.ChooseOutput(output):
                self._wanted, self._is_missed = output, False
        self._sequencer.obey(numbered, now)

    def advance(self, now: float) -> float:
        """Do what is due at `now`; answers when to come back."""
        self._forward()
        if self._follower.is_left(now):
            self._sequencer.send(self._follower.leave(now))
            self._report(cmd.Said(Sentence("The MIDI clock fell silent, so playback pauses.")))
        wake_s = self._sequencer.advance(now)
        if self._ensemble:
            wake_s = min(wake_s, self._play_together(self._ensemble, now))
        if now >= self._looks_at_s:
            self._see(now)
        return min(wake_s, self._looks_at_s)

    def close(self) -> None:
        """Listen no more; fall silent and give the output back."""
        self._joins = False
        self._join_or_leave(0.0)
        self._incoming.close()
        self._sequencer.close()

    def _see(self, now: float) -> None:
        plugged = self._look(not self._sequencer.scheduler.is_playing)
        if plugged != self._plugged or not self._has_listed:
            self._plugged, self._has_listed = plugged, True
            self._report(cmd.Listed(outputs_of(plugged.outputs), inputs_of(plugged.inputs)))
        self._follow_output(now)
        self._listen()
        self._join_or_leave(now)
        is_using = self._wanted.kind == "port" or self._incoming.has_ports
        self._looks_at_s = now + (_WATCH_EVERY_S if is_using else _LIST_EVERY_S)

    def _follow_output(self, now: float) -> None:
        if self._wanted.kind != "port":
            return
        if self._wanted.name not in self._plugged.outputs:
            self._is_missed = True
            if self._sequencer.is_open:
                self._sequencer.unplug(now)
                self._report(
                    cmd.Said(Sentence("“{name}” was unplugged, so playback pauses.", name=self._wanted.name))
                )
        elif self._is_missed:
            self._is_missed = False
            self._sequencer.choose(self._wanted)
            if self._sequencer.is_open:
                self._report(cmd.Said(Sentence("“{name}” is back.", name=self._wanted.name)))

    def _join_or_leave(self, now: float, *, tells: bool = False) -> None:
        """Be in the ensemble if that is wished and can be; `tells` if it cannot."""
        if self._ensemble and not self._joins:
            self._ensemble.close(now)
            self._ensemble = None
        elif self._joins and not self._ensemble and not self._sequencer.scheduler.is_playing:
            try:
                self._ensemble = Ensemble(self._join(), self._sequencer.scheduler, self._sequencer.time)
            except PlaybackError as problem:
                if tells:
                    self._report(cmd.Said(problem.sentence))

    def _play_together(self, ensemble: Ensemble, now: float) -> float:
        try:
            self._sequencer.send(ensemble.advance(now))
        except PlaybackError as problem:
            self._report(cmd.Said(problem.sentence))
            ensemble.close(now)
            self._ensemble = None
        return now + LOOK_EVERY_S

    def _listen(self) -> None:
        if self._incoming.follow(self._input, self._plugged.inputs):
            self._sequencer.send(self._thru.release(self._sequencer.scheduler))

    def _forward(self) -> None:
        """Let what has come in be heard at once, then tell of it."""
        scheduler = self._sequencer.scheduler
        latency_s = self._sequencer.latency_s + self._input_latency_s
        for message, at_s in self._incoming.take():
            if self._follows and not self._ensemble and is_clock(message):
                self._sequencer.send(self._follower.hear(message, at_s))
            whole = understood(message)
            if whole:
                self._sequencer.send(self._thru.pass_on(whole, scheduler))
                tick = scheduler.position(self._sequencer.time.at(at_s - latency_s))
                self._report(cmd.Heard(whole, tick, at_s, scheduler.is_playing))
        if self._incoming.has_overflown:  # a note-off may be among what is lost
            self._incoming.has_overflown = False
            self._sequencer.send(self._thru.release(scheduler))
