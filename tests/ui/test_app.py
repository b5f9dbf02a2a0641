"""The program as it is started: what it says, loads and remembers, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSettings

from deepmusician_gui import user_folder
from deepmusician_gui.score.controllers import SUSTAIN
from deepmusician_gui.ui.canvas.lanes.chooser import VELOCITY
from deepmusician_gui.ui.settings import load

# Runs the window until a condition holds, then closes it; prints what the test wants to know.
SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from deepmusician_gui.ui import app
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.main_window import MainWindow

if not {warms_up}:
    GenerationSession.warm_up = lambda session: None

def report(window):
    print("loaded at first paint:", {{"torch", "pyqtgraph"}} & set(sys.modules))
    def look():
        if {condition}:
            window.timer.stop()
            print("notes:", len(window._document.score.notes))
            window.actions_.by_id["view.theme"].trigger()
            window.actions_.by_id["lane.add"].trigger()
            {deed}
            window.close()
    window.timer = QTimer(window, interval=20, timeout=look)
    window.timer.start()

init = MainWindow.__init__
def watched(window, *rest):
    init(window, *rest)
    window.painted.connect(lambda: report(window))
MainWindow.__init__ = watched
sys.exit(app.run({path}))
"""


def run(
    path: str = "None",
    condition: str = "window._document.score.notes",
    deed: str = "pass",
    before: str = "",
    warms_up: bool = False,
) -> subprocess.CompletedProcess[str]:
    script = before + SCRIPT.format(path=path, condition=condition, deed=deed, warms_up=warms_up)
    environment = {**os.environ, "DEEPMUSICIAN_STARTUP_PROBE": "1", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        env=environment,
        timeout=300,
        check=False,
    )


def test_it_opens_with_an_example_closes_cleanly_and_remembers(home: Path) -> None:
    end = run(warms_up=True)
    assert end.returncode == 0, end.stderr
    said = end.stdout.splitlines()
    assert "painted" in said
    assert "loaded at first paint: set()" in said
    assert "notes: 93" in said
    assert "Traceback" not in end.stderr
    [store] = home.rglob("deepmusician.conf")
    left = load(QSettings(str(store), QSettings.Format.IniFormat))
    assert left.theme == "light"
    assert [plan.kind for plan in left.lanes] == [VELOCITY, SUSTAIN]


SHOW = """
            wiring = window._playback.wiring
            print("left:", window.actions_.switches(), wiring.leads, wiring.follows, wiring.joins, end=" ")
            print(wiring.is_thru, wiring.input_ms)
"""
TURN = f"""
            for name in window.actions_.switches():
                window.actions_.by_id[name].trigger()
            window._playback.wiring.lead("virtual")
            window._playback.wiring.toggle_following()
            window._playback.wiring.toggle_joining()
            window._playback.wiring.toggle_thru()
            window._playback.wiring.set_input_ms(7)
            {SHOW}
"""


SHOW_ANSWERS = """
            print("left:", window._generation.choices, window.panel.settings.limits.scale.isChecked(), end=" ")
            print(sorted(window._generation.controls.scale), window.panel.settings.limits.highest.text())
"""
WISH = f"""
            from dataclasses import replace
            session, limits = window._generation, window.panel.settings.limits
            session.set_rivals(frozenset(["note-rnn"]))
            session.set_amount(0.25)
            limits.highest.setValue(84)
            limits.scale.click()
            window.panel.settings.rhythm_temperature.set_value(0.5)
            {SHOW_ANSWERS}
"""


def test_how_models_are_to_answer_is_so_again_after_a_restart_the_scale_that_of_the_piece() -> None:
    wished = left(WISH)
    assert "'note-rnn'" in wished
    assert "rhythm_temperature=0.5" in wished
    assert wished.endswith("True [0, 2, 4, 6, 7, 9, 11] C6")
    assert left(SHOW_ANSWERS) == wished


def left(deed: str) -> str:
    end = run(deed=deed)
    assert end.returncode == 0, end.stderr
    return next(line for line in end.stdout.splitlines() if line.startswith("left:"))


def test_what_was_turned_on_or_off_and_how_ports_are_wired_is_so_again_after_a_restart() -> None:
    turned = left(TURN)
    assert "'record.quantises': True" in turned
    assert "'record.counts_in': False" in turned
    assert turned.endswith("kind='virtual') True True False 7")
    assert left(SHOW) == turned


def test_a_path_that_leads_nowhere_is_a_sentence_in_the_window(tmp_path: Path) -> None:
    gone = tmp_path / "gone.mid"
    end = run(f"__import__('pathlib').Path({str(gone)!r})", "'gone.mid' in window.status.sentence.text()")
    assert end.returncode == 0, end.stderr
    assert "notes: 0" in end.stdout
    assert "Traceback" not in end.stderr


def test_what_belongs_to_the_user_lies_where_qt_says_for_those_without_qt() -> None:
    code = """
from deepmusician_gui.ui.app import application
from deepmusician_gui.ui.files.files import data_folder
application()
print(data_folder())
"""
    end = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert Path(end.stdout.strip()) == user_folder()
