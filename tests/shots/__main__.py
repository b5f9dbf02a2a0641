"""Photographs the window for the README and for review: `python -m tests.shots [FOLDER]`.

Scenes in both themes at 100 % and 150 %, and the shipped model's answers to the prompts beside this file: three
drawn by hand, the others cut from OpenScore songs and quartets (CC0) of the test split. All proposals are the model's
own. At 100 % some scenes go to resources/screenshots for the README and the manual, as does the film of `animation`.
The contact sheets of `sheets` come last.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from deepmusician_gui import RESOURCES
from deepmusician_gui.score.midi_file import read_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.scale import Scale
from deepmusician_gui.score.score import ControlChange, PitchBend, Score, Track
from deepmusician_gui.ui.app import EXAMPLE, application
from deepmusician_gui.ui.guides import Fold
from deepmusician_gui.ui.settings import Settings
from deepmusician_gui.ui.studio import Studio
from deepmusician_gui.ui.widgets import theme as looks
from deepmusician_gui.ui.widgets.theme import DARK, LIGHT, THEMES
from tests.shots import sheets
from tests.ui.fakes import FakePlayer

SCALES = (100, 150)
SHOWN = (DARK.name, LIGHT.name)
KEPT_SHOTS = RESOURCES / "screenshots"
_KEPT_SCENES = ("selection", "proposal", "generate", "takes", "expected", "sheet_music", "tracks", "ports")
_KEPT_SCALE = 100
"""Those that the README and the manual show."""
PROMPTS = Path(__file__).with_name("prompts")
_ANSWER_SCENES = ("light", 100)
_LIMIT_BYTES = 300_000
_DEADLINE_S = 60


class Scene(Studio):
    """A window that is taken from one scene to the next."""

    def __init__(self, theme: str) -> None:
        super().__init__(FakePlayer(), Settings(theme=theme))
        self.playback.start()
        self.window.show()
        self.generation.warm_up()
        self.until(lambda: self.generation.is_model_loaded)

    def until(self, holds: Callable[[], bool]) -> None:
        began = time.monotonic()
        while not holds():
            wait(10)
            if time.monotonic() - began > _DEADLINE_S:
                raise TimeoutError("the window did not get there")

    def empty(self) -> None:
        """As New leaves it."""

    def example(self) -> None:
        self.window.files.open_example(EXAMPLE)
        self.until(lambda: bool(self.document.score.notes))
        self.window.roll.fit_all()

    def selection(self) -> None:
        bar = self.document.score.metre_map.bar(2)
        self.document.select(self.document.score.notes_starting_in(bar.start, bar.end))

    def proposal(self) -> None:
        self.document.select(())
        self.playback.seek(0)
        self.generation.continue_()
        self.until(lambda: not self.generation.is_busy)
        for _ in range(2):
            self.window.roll.zoom_out()
        self.window.roll.scroll_to(0)

    def generate(self) -> QWidget:
        """The panel that asks, alone and as high as all that is in it."""
        settings, size = self.window.panel.settings, self.window.size()
        area = settings.parentWidget()
        assert area
        missing = settings.sizeHint().height() - area.height()
        self.window.resize(size.width(), size.height() + missing)
        wait(50)
        picture = QLabel(pixmap=self.window.panel.grab())
        picture.setFixedSize(picture.sizeHint())  # a window of its own would be no higher than a screen
        self.window.resize(size)
        return picture

    def takes(self) -> None:
        """Some notes of a take picked; in the list of takes others that came from it."""
        self.window.takes.toggle()
        self.generation.step(1)
        assert self.generation.proposal
        self.generation.vary_take(self.generation.proposal.take)
        self.until(lambda: not self.generation.is_busy)
        self.window.status.say("")  # it told of the take that these came from
        self.generation.history.toggle_star(self.generation.proposal.take.number)
        region = self.generation.proposal.region
        bar = self.document.score.metre_map.bar_at(region.start)
        self.generation.pick(frozenset(n for n in self.generation.proposal.notes if n.onset < bar.end))
        self.window.roll.reveal(region.start, region.end)

    def expected(self) -> None:
        """The example, as the model hears it."""
        self.window.takes.toggle()
        self.generation.discard()
        self.example()
        self.window.actions_.by_id["insight.show"].trigger()
        self.until(lambda: self.insight.insight is not None)

    def sheet_music(self) -> None:
        """Notes and paper, one above the other."""
        self.window.actions_.by_id["insight.show"].trigger()
        self.window.actions_.by_id["view.sheet"].trigger()
        self.until(lambda: self.window.sheets.is_up_to_date)
        self.window.roll.show_all()

    def folded(self) -> None:
        """Rows of the scale alone."""
        self.window.actions_.by_id["view.sheet"].trigger()
        wait(50)
        self.window.roll.guides.set_scale(Scale("G", "major"))
        self.window.roll.guides.toggle_fold(Fold.SCALE)
        self.window.roll.show_all()

    def tracks(self) -> None:
        """Both hands on tracks of their own, the other one as ghosts, with a pedal and a bend below the velocities."""
        self.window.roll.guides.toggle_fold(Fold.SCALE)
        self.document.replace(_two_hands(read_midi(EXAMPLE)), None)
        self.window.actions_.by_id["lane.add"].trigger()
        self.window.actions_.by_id["lane.add"].trigger()
        bar = self.document.score.metre_map.bar(1)
        notes = self.document.score.notes_starting_in(bar.start, bar.end)
        self.document.select(note for note in notes if note.track == 0)

    def ports(self) -> QWidget:
        """The sheet about sound and MIDI, alone."""
        self.document.select(())
        self.window.overlays.toggle_ports()
        return self.window.overlays.ports

    def palette(self) -> None:
        self.window.overlays.ports.dismiss()
        self.window.actions_.by_id["help.palette"].trigger()
        QTest.keyClicks(self.window.overlays.palette.field, "tri")

    def crowd(self) -> None:
        """20,000 notes at once."""
        QTest.keyClick(self.window.overlays.palette.field, Qt.Key.Key_Escape)
        for _ in range(2):
            self.window.actions_.by_id["lane.close"].trigger()
        self.document.replace(_many_notes(), None)

    def answer(self, prompt: Path) -> None:
        """Four bars after a prompt, both to be seen whole."""
        self.generation.discard()
        self.window.files.open_example(prompt)
        self.until(lambda: self.document.score.notes == read_midi(prompt).notes)
        self.generation.continue_()
        self.until(lambda: not self.generation.is_busy)
        self.window.roll.fit_all()
        for _ in range(2):
            self.window.roll.zoom_out()
        self.window.roll.scroll_to(0)


def photograph(folder: Path, scale: int) -> None:
    """Every scene in both themes, at the scale that Qt was started with."""
    app = application()
    for theme in SHOWN:
        looks.apply(app, THEMES[theme])
        scene = Scene(theme)
        asking = scene.proposal, scene.generate, scene.takes, scene.expected
        editing = scene.sheet_music, scene.folded, scene.tracks, scene.ports, scene.palette, scene.crowd
        for show in (scene.empty, scene.example, scene.selection, *asking, *editing):
            part = show() or scene.window
            app.processEvents()
            wait(50)  # lets the status line and the layout settle
            name = f"{show.__name__}-{theme}-{scale}.png"
            save_window(part, folder / name)
            if show.__name__ in _KEPT_SCENES and scale == _KEPT_SCALE:
                KEPT_SHOTS.mkdir(exist_ok=True)
                save_window(part, KEPT_SHOTS / f"{show.__name__}-{theme}.png")
        if (theme, scale) == _ANSWER_SCENES:
            for prompt in sorted(PROMPTS.glob("*.mid")):
                scene.answer(prompt)
                wait(50)
                save_window(scene.window, folder / f"answer-{prompt.stem}.png")
        scene.close()


def _two_hands(score: Score) -> Score:
    """The notes below middle C on a second track; a pedal in every bar and a slow bend on the first."""
    hands = tuple(note._replace(track=int(note.pitch < 60)) for note in score.notes)
    bars = [score.metre_map.bar(number) for number in range(8)]
    pedal = [
        event
        for bar in bars
        for event in (ControlChange(bar.start, 64, 127), ControlChange(bar.end - 120, 64, 0))
    ]
    bend = [PitchBend(i * 60, round(5000 * math.sin(i / 20) * math.exp(-i / 300))) for i in range(8 * 32)]
    right = replace(score.tracks[0], name="Right hand", control_changes=tuple(pedal), pitch_bends=tuple(bend))
    left = Track("Left hand", channel=1, program=0, colour=1)
    return replace(score, tracks=(right, left), notes=hands)


def _many_notes() -> Score:
    """Four tracks of scales up and down, 20,000 notes."""
    names = ("Flute", "Clarinet", "Horn", "Bassoon")
    tracks = tuple(Track(name, channel, None, channel) for channel, name in enumerate(names))
    notes = [
        Note(120 * i, 84 - 10 * track + round(9 * math.sin(i / (7 + track))), 110, 50 + (i * 7) % 70, track)
        for i in range(5000)
        for track in range(len(tracks))
    ]
    return Score(tracks, tuple(notes))


def wait(ms: int) -> None:
    """Let the window live for a while; unlike QTest's, this wait leaves Python to the other threads."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def save_window(window: QWidget, path: Path) -> None:
    if not window.grab().save(str(path)):
        raise OSError(f"cannot write {path}")
    if (size := path.stat().st_size) > _LIMIT_BYTES:
        raise ValueError(f"{path} is too heavy for a README: {size} bytes")
    print(path)


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0] if arguments else "shots")
    folder.mkdir(parents=True, exist_ok=True)
    if len(arguments) == 2:
        photograph(folder, int(arguments[1]))
        return 0
    for scale in SCALES:  # Qt reads its scale once, when it starts
        environment = {**os.environ, "QT_SCALE_FACTOR": str(scale / 100)}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        subprocess.run(
            [sys.executable, "-m", "tests.shots", str(folder), str(scale)], env=environment, check=True
        )
    film = [sys.executable, "-m", "tests.shots.animation"]
    subprocess.run(film, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=True)
    return sheets.main([str(folder)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
