"""Why is nothing heard? Everything between a note and the ear is looked at, and what can be tried is tried."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Generator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from deepmusician_gui.errors import PlaybackError
from deepmusician_gui.playback import messages as midi
from deepmusician_gui.playback.commands import Heard
from deepmusician_gui.playback.inputs import Input
from deepmusician_gui.playback.outputs import Output
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.playback import sound_findings as found
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.playback.sound_findings import Finding, Verdict
from deepmusician_gui.ui.playback.wiring import TEST_PITCH
from deepmusician_gui.ui.widgets.words import said, tr

PATIENCE_MS = 1500
"""So long a note may take to come back and to end."""
_TRIED_FRAMES, _QUIETEST = 11_025, 30  # a quarter of a second; of 32767
_LAST_FIGURE = re.compile(r"\s*\(?\d+\)?$")  # Windows numbers the ports of each direction by themselves


def tried_synth(sounds: Sounds) -> str:
    """Let the built-in synth play a note for nobody to hear: why it cannot, in a sentence, or ""."""
    from deepmusician_gui.playback.synth import Synth  # noqa: PLC0415  loads FluidSynth, which the window does without

    try:
        synth = Synth(is_live=False)
    except PlaybackError as problem:
        return said(problem)
    try:
        synth.set_sounds(sounds._replace(volume=Sounds().volume))
        synth.send(midi.note_on(0, TEST_PITCH, 100))
        loudest = max(map(abs, array("h", synth.samples(_TRIED_FRAMES))))
    except PlaybackError as problem:
        return said(problem)
    finally:
        synth.close()
    return "" if loudest >= _QUIETEST else found.NO_PIANO


class SoundCheck(QObject):
    """`findings` has one for each link; they fill up as answers come, and `changed` tells of each."""

    changed = Signal()

    def __init__(
        self,
        document: Document,
        playback: PlaybackSession,
        try_synth: Callable[[Sounds], str] = tried_synth,
    ) -> None:
        super().__init__()
        self.findings: tuple[Finding, ...] = ()
        self._document = document
        self._playback = playback
        self._try_synth = try_synth
        self._job: Job | None = None
        self._way_back: Input | None = None
        self._sent_s = 0.0
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        playback.changed.connect(self._look_again)

    def begin(self) -> None:
        """Look at everything anew, with a note to be heard."""
        self.end()
        playback = self._playback
        playback.refresh_ports()
        output, outputs = playback.output, playback.outputs
        self.findings = (
            found.of_piece(self._document.score, playback.mixer.silent),
            found.of_player(output, outputs),
            Finding(found.SYNTH, Verdict.BUSY, tr("It is being tried …")),
            found.of_device(output),
            found.of_port(output, outputs),
        )
        self._begin_with_synth()
        self._begin_with_port(output)
        self.changed.emit()

    def end(self) -> None:
        """Wait for no note any more, and listen as before."""
        self._patience.stop()
        if self._way_back:
            self._way_back = None
            self._playback.returned.disconnect(self._hear)
            self._playback.wiring.listen_as_chosen()

    def _look_again(self) -> None:
        """What is open or listed may be told late, or change meanwhile."""
        output, outputs = self._playback.output, self._playback.outputs
        anew = [found.of_player(output, outputs), found.of_device(output)]
        if not self._way_back and any(
            each.what == found.PORT and each.verdict is Verdict.OPEN for each in self.findings
        ):
            anew.append(found.of_port(output, outputs))
        for finding in anew:
            if self.findings and finding not in self.findings:
                self._tell(finding)

    def close(self) -> None:
        """End, and wait for what is being tried."""
        self.end()
        if self._job:
            self._job.cancel()
            self._job.wait()

    def _begin_with_synth(self) -> None:
        """One at a time: what is being tried is told when it is done."""
        if self._job is None:
            sounds = self._playback.wiring.sounds
            self._job = Job(lambda: _trying(self._try_synth, sounds), self)
            self._job.finished.connect(lambda problem: self._note_synth(str(problem), sounds))
            self._job.start()

    def _note_synth(self, problem: str, sounds: Sounds) -> None:
        self._job = None
        if sounds == self._playback.wiring.sounds:
            self._tell(found.of_synth(problem, sounds))
        else:
            self._begin_with_synth()

    def _begin_with_port(self, output: Output | None) -> None:
        """Send a note; where it comes in again, that is listened to."""
        wiring = self._playback.wiring
        self._way_back = self._input_behind(output) if output and output.kind == "port" else None
        if self._way_back:
            wiring.listen_alone(self._way_back.id)
            self._playback.returned.connect(self._hear)
            self._patience.start()
            self._tell(Finding(found.PORT, Verdict.BUSY, tr("A note went out, and is waited for …")))
        self._sent_s = perf_counter()
        wiring.test_note()

    def _input_behind(self, output: Output) -> Input | None:
        """The input of the same name, else the one that is listened to."""
        wiring = self._playback.wiring
        ports = [each for each in wiring.inputs if each.kind == "port"]
        same = [each for each in ports if each.name == output.name]
        alike = [each for each in ports if _bare(each.name) == _bare(output.name)]
        chosen = [wiring.input] if wiring.input.kind == "port" else []
        return next(iter((*same, *alike, *chosen)), None)

    def _hear(self, heard: Heard) -> None:
        """The note begins, which says enough; it has to end before anybody else may listen again."""
        if not self._way_back or heard.message[1:2] != bytes((TEST_PITCH,)):
            return
        if midi.kind(heard.message) == midi.NOTE_ON:
            ms = max(0.0, heard.at_s - self._sent_s) * 1000
            self._tell(found.of_way_back(self._way_back.name, ms))
        elif midi.kind(heard.message) == midi.NOTE_OFF:
            self.end()

    def _give_up(self) -> None:
        if self._way_back and any(
            each.verdict is Verdict.BUSY for each in self.findings if each.what == found.PORT
        ):
            self._tell(found.of_way_back(self._way_back.name, None))
        self.end()

    def _tell(self, finding: Finding) -> None:
        self.findings = tuple(finding if each.what == finding.what else each for each in self.findings)
        self.changed.emit()


def _trying(try_synth: Callable[[Sounds], str], sounds: Sounds) -> Generator[str, None, None]:
    yield try_synth(sounds)


def _bare(name: str) -> str:
    return _LAST_FIGURE.sub("", name)
