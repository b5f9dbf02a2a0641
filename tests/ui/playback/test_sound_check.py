"""The look for the reason of silence: each link of the chain is judged rightly, and nothing is left changed."""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deepmusician_gui.playback import messages as midi
from deepmusician_gui.playback.commands import Heard
from deepmusician_gui.playback.inputs import Input, inputs_of, port_input
from deepmusician_gui.playback.outputs import SYNTH, VIRTUAL, Output, port_output
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import empty_score
from deepmusician_gui.ui.playback import sound_findings as found
from deepmusician_gui.ui.playback.sound_check import SoundCheck, tried_synth
from deepmusician_gui.ui.playback.sound_check_window import SoundCheckSheet
from deepmusician_gui.ui.playback.sound_findings import Verdict
from tests.ui.conftest import Studio
from tests.ui.fakes import DEADLINE_MS

GOOD, TROUBLE, OPEN, BUSY = Verdict.GOOD, Verdict.TROUBLE, Verdict.OPEN, Verdict.BUSY
NOTE = Note(0, 60, 480, 80)


@pytest.fixture
def sheet(studio: Studio) -> SoundCheckSheet:
    """Before it is opened, over a piece with a note and a synth that sounds."""
    studio.document.replace(empty_score().changed(notes=(NOTE,)), None)
    sheet = studio.window.overlays.sound_check
    sheet.check._try_synth = lambda _sounds: ""
    return sheet


def opened(studio: Studio, sheet: SoundCheckSheet) -> SoundCheck:
    studio.window.actions_.by_id["help.sound"].trigger()
    assert sheet.isVisible()
    return sheet.check


def verdicts(check: SoundCheck) -> dict[str, Verdict]:
    return {finding.what: finding.verdict for finding in check.findings}


def told(check: SoundCheck, what: str) -> str:
    return next(f"{each.told} {each.advice}" for each in check.findings if each.what == what)


def until_done(qtbot: QtBot, check: SoundCheck) -> None:
    qtbot.waitUntil(lambda: BUSY not in verdicts(check).values(), timeout=DEADLINE_MS)


def test_where_all_is_well_it_says_so_and_sounds_a_note(
    studio: Studio, sheet: SoundCheckSheet, qtbot: QtBot
) -> None:
    check = opened(studio, sheet)
    assert studio.player.pressed == [60]
    until_done(qtbot, check)
    assert [finding.what for finding in check.findings] == list(found.LINKS)
    assert [verdicts(check)[link] for link in found.LINKS] == [GOOD, GOOD, GOOD, GOOD, OPEN]
    shown = [row.told.text() for row in sheet.rows]
    assert shown[0] == "<b>The piece.</b> It has 1 note."
    assert studio.window.rect().contains(sheet.geometry())
    qtbot.waitUntil(lambda: not studio.player.pressed, timeout=DEADLINE_MS)


def test_escape_closes_it_and_enter_looks_again(studio: Studio, sheet: SoundCheckSheet, qtbot: QtBot) -> None:
    check = opened(studio, sheet)
    until_done(qtbot, check)
    studio.player.opened = None
    QTest.keyClick(sheet.again, Qt.Key.Key_Space)
    assert verdicts(check)[found.PLAYER] is TROUBLE
    QTest.keyClick(sheet.again, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_what_is_told_late_is_seen(
    studio: Studio, sheet: SoundCheckSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(studio.player, "refresh_ports", lambda: None)
    studio.player.opened, studio.player.listed = None, ()
    check = opened(studio, sheet)
    assert "does not answer" in told(check, found.PLAYER)
    studio.player.listed = (SYNTH, port_output("Organ"))
    studio.playback._look()
    assert "cannot be opened" in told(check, found.PLAYER)
    assert told(check, found.PORT).startswith("None is used; 1 is there.")
    studio.player.opened = SYNTH
    studio.playback._look()
    assert (verdicts(check)[found.PLAYER], verdicts(check)[found.DEVICE]) == (GOOD, GOOD)


# The piece


def test_a_piece_without_notes_or_with_muted_ones_alone_is_silent(
    studio: Studio, sheet: SoundCheckSheet
) -> None:
    check = opened(studio, sheet)
    studio.playback.mixer.toggle_mute(0)
    check.begin()
    assert "muted" in told(check, found.PIECE)
    studio.playback.mixer.toggle_mute(0)
    studio.document.replace(empty_score().changed(notes=(NOTE, NOTE._replace(is_muted=True))), None)
    check.begin()
    assert told(check, found.PIECE).startswith("It has 2 notes; 1 of them are muted.")
    studio.document.replace(empty_score(), None)
    check.begin()
    assert verdicts(check)[found.PIECE] is TROUBLE


# Player and device


@pytest.mark.parametrize(
    ("opened_", "listed", "player", "device"),
    [
        (SYNTH, (SYNTH,), GOOD, GOOD),
        (None, (SYNTH,), TROUBLE, TROUBLE),
        (None, (), TROUBLE, TROUBLE),
        (VIRTUAL, (SYNTH, VIRTUAL), GOOD, OPEN),
        (port_output("Organ"), (port_output("Organ"),), GOOD, OPEN),
    ],
)
def test_what_is_open_is_known(
    opened_: Output | None, listed: tuple[Output, ...], player: Verdict, device: Verdict
) -> None:
    assert found.of_player(opened_, listed).verdict is player
    assert found.of_device(opened_).verdict is device
    troubles = (found.of_player(opened_, listed), found.of_device(opened_))
    assert all(each.advice for each in troubles if each.verdict is TROUBLE)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_every_trouble_comes_with_advice_on_every_system(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    missing = "The FluidSynth library is not installed, so there is no built-in synth."
    for problem in (missing, "The sounds of the built-in synth are missing."):
        assert found.of_synth(problem, Sounds()).advice
    assert found.of_synth("", Sounds(volume=0)).advice
    assert found.of_device(None).advice
    assert found.of_port(None, ()).advice
    assert found.of_way_back("Organ", None).advice


# The synth


def test_the_synth_is_tried_for_real(tmp_path: Path) -> None:
    assert tried_synth(Sounds()) == ""
    assert tried_synth(Sounds(volume=0)) == ""
    broken = tmp_path / "broken.sf2"
    broken.write_bytes(b"RIFF")
    problem = tried_synth(Sounds(str(broken)))
    assert "broken.sf2" in problem
    assert "Choose another" in found.of_synth(problem, Sounds(str(broken))).advice


def test_a_synth_without_a_library_is_told(studio: Studio, sheet: SoundCheckSheet, qtbot: QtBot) -> None:
    sheet.check._try_synth = lambda _sounds: "The FluidSynth library is not installed."
    check = opened(studio, sheet)
    until_done(qtbot, check)
    assert verdicts(check)[found.SYNTH] is TROUBLE


# The port and the way back


class Cable:
    """Brings what is sent to a port back at an input, as a loop-back port does."""

    def __init__(self, studio: Studio, inputs: tuple[str, ...], at: str = "") -> None:
        self.player = studio.player
        self.player.opened = port_output("Organ 2")
        self.player.inputs = lambda: inputs_of(inputs)  # type: ignore[method-assign]
        self.at = at
        self.heard_while: list[object] = []
        self.note_on = self.player.note_on
        self.note_off = self.player.note_off
        self.player.note_on = self.send  # type: ignore[method-assign]
        self.player.note_off = self.end  # type: ignore[method-assign]

    def send(self, pitch: int, velocity: int, channel: int = 0, program: int | None = None) -> None:
        self.note_on(pitch, velocity, channel, program)
        if self.player.listens_to == port_input(self.at).id:
            self.heard_while.append(self.player.voice)
            come = perf_counter() + 0.003
            self.player.played.append(Heard(midi.note_on(channel, pitch, velocity), 0, come, False))

    def end(self, pitch: int, channel: int = 0) -> None:
        self.note_off(pitch, channel)
        if self.player.listens_to == port_input(self.at).id:
            self.player.played.append(Heard(midi.note_off(channel, pitch), 0, perf_counter(), False))


@pytest.mark.parametrize("name", ["Organ 2", "Organ 1"])
def test_a_note_that_comes_back_is_told_and_goes_nowhere_else(
    name: str, studio: Studio, sheet: SoundCheckSheet, qtbot: QtBot
) -> None:
    heard: list[object] = []
    studio.playback.heard.connect(heard.append)
    cable = Cable(studio, ("Keys", name), at=name)
    before = studio.player.voice
    assert before is not None
    check = opened(studio, sheet)
    until_done(qtbot, check)
    assert verdicts(check)[found.PORT] is GOOD
    assert f"came back at “{name}” 3 ms later" in told(check, found.PORT)
    assert studio.playback.wiring.is_alone  # the note sounds on
    studio.playback.wiring._end_test()
    studio.playback._look()
    assert (heard, cable.heard_while) == ([], [None])
    assert (studio.player.voice, studio.player.listens_to) == (before, "all")


def test_a_note_that_does_not_come_back_is_told_and_listening_goes_on_as_before(
    studio: Studio, sheet: SoundCheckSheet, qtbot: QtBot
) -> None:
    Cable(studio, ("Organ 2",), at="another")
    sheet.check._patience.setInterval(0)
    check = opened(studio, sheet)
    until_done(qtbot, check)
    assert verdicts(check)[found.PORT] is TROUBLE
    assert studio.player.listens_to == "all"
    assert not studio.playback.wiring.is_alone


def test_a_port_that_leads_nowhere_here_cannot_be_judged(studio: Studio, sheet: SoundCheckSheet) -> None:
    Cable(studio, ("Keys",))
    check = opened(studio, sheet)
    assert verdicts(check)[found.PORT] is OPEN
    assert studio.player.listens_to == "all"


def test_the_input_that_is_listened_to_is_taken_for_the_way_back_where_no_name_fits(
    studio: Studio, sheet: SoundCheckSheet
) -> None:
    Cable(studio, ("Keys", "Loop (B)"), at="Loop (B)")
    studio.playback.wiring.choose_input(Input("port:Loop (B)", "Loop (B)", "port").id)
    check = opened(studio, sheet)
    assert verdicts(check)[found.PORT] is BUSY
    sheet.dismiss()
    assert studio.player.listens_to == "port:Loop (B)"
    assert not studio.playback.wiring.is_alone
