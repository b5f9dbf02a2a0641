"""Other editors of this system, beside ours: from exec to a window, and to 100,000 notes opened, with the memory held.

All are watched from outside in the same way: a window stands once an X client shows one, a file is shown at the last
great change of the picture before the program comes to rest. Then a turn of the wheel with Ctrl held zooms it: from
that turn to the last change of the picture. All find a JACK server with its dummy driver: without sound some of them
ask or never rest. Each shows what it shows by itself: ours and the items all notes, the others small pictures of the
first bars. Qtractor is given a session of its own that refers to the MIDI file: this version takes none when it starts.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pretty_midi

from deepmusician_gui.score.midi_file import write_midi
from tests.benchmarks.bench_file import long_score
from tests.benchmarks.jack import NO_SERVER
from tests.benchmarks.rows import NO_AIM, LeftOut, Row
from tests.benchmarks.screen import Screen, screen
from tests.benchmarks.watching import Editor, Seen, start
from tests.jack_server import NoServerError, free_name, running_server

SOUND_FONT = Path(pretty_midi.__file__).with_name("TimGM6mb.sf2")
RUNS = 3
ENOUGH_S = 30
PACKAGES = {"Xvfb": "xvfb", "xdotool": "xdotool", "jackd": "jackd2"}
QTRACTOR_TRACK = """<track name="{0}" type="midi"><clips><clip><midi-clip>
<filename>song.mid</filename><track-channel>{0}</track-channel></midi-clip></clip></clips></track>"""
QTRACTOR_SESSION = f"""<session name="song"><properties><sample-rate>48000</sample-rate></properties>
<tracks>{"".join(map(QTRACTOR_TRACK.format, range(1, 5)))}</tracks></session>"""
LMMS_SETTINGS = f"""<?xml version="1.0"?><lmms version="1.2.2" configversion="2">
<app configured="1"/><paths defaultsf2="{SOUND_FONT}"/>
<mixer audiodev="JACK (JACK Audio Connection Kit)" mididev="Dummy (no MIDI support)"/></lmms>"""


OURS = Editor("deepmusician", "Deep Musician", (sys.executable, "-m", "deepmusician_gui"))
OTHERS = (
    Editor("items", "an item for each note", (sys.executable, "-m", "tests.benchmarks.item_window")),
    Editor("qtractor", "Qtractor", ("qtractor",), ".qtr"),
    Editor("rosegarden", "Rosegarden", ("rosegarden", "--nosplash")),
    Editor(
        "lmms",
        "LMMS",
        ("lmms", "--allowroot"),
        file_option=("--import",),
        settings=((".lmmsrc.xml", LMMS_SETTINGS),),
        notes_at=(340, 165),
    ),
    Editor("muse", "MusE", ("muse", "-j", "-J"), notes_at=(1100, 225), patience_s=600),
)
WHY = {
    "window": "Python, Qt for Python and numpy are loaded before the window can be made, which a program in C++ does "
    "not need; a small program of our own in C++ that shows the window first would change it.",
    "empty_shown": "The first start of ours opens an example behind the window, the others stay empty; to open it only "
    "when it is asked for would change it.",
    "100k_shown": "Each event of a file becomes an object of Python, while PyTorch is loaded beside it for the model, "
    "and all notes are painted, not the first bars; a reader in C would change it, or loading the model only once the "
    "file is shown.",
    "rest": "PyTorch and the default model are loaded behind the window, which can be worked with meanwhile; loading "
    "them at the first press of Continue would change it, and make that press slow.",
    "memory": "Python, numpy and Qt for Python, the player's own process, PyTorch and the default model are counted; a "
    "smaller engine for the models would change it most.",
    "zoom": "Ours has all notes in sight and the processor paints them anew, where the others have some bars; a "
    "graphics card would change it.",
}


def measure() -> Iterator[Row | LeftOut]:
    if missing := [package for program, package in PACKAGES.items() if not shutil.which(program)]:
        yield LeftOut("editors", f"apt install {' '.join(missing)}")
        return
    try:
        yield from watched_all()
    except NoServerError:
        yield LeftOut("editors", NO_SERVER)


def watched_all() -> Iterator[Row | LeftOut]:
    server = free_name("bench-")
    jack = {"JACK_DEFAULT_SERVER": server, "JACK_NO_START_SERVER": "1"}
    with (
        tempfile.TemporaryDirectory() as folder,
        patch.dict(os.environ, jack),
        running_server(server),
        screen() as x,
    ):
        os.environ.update(DISPLAY=x.display, QT_QPA_PLATFORM="xcb")
        song = Path(folder) / "song.mid"
        write_midi(long_score(), song)
        song.with_suffix(".qtr").write_text(QTRACTOR_SESSION)
        ours: dict[str, list[Seen]] = {"empty": starts(OURS, x), "100k": starts(OURS, x, song)}
        for other in OTHERS:
            yield from compared(other, x, song, ours)


def compared(
    other: Editor, screen: Screen, song: Path, ours: dict[str, list[Seen]]
) -> Iterator[Row | LeftOut]:
    if not shutil.which(other.command[0]):
        yield LeftOut(f"editors.{other.name}", f"apt install {other.name}")
        return
    for what, files in (("empty", ()), ("100k", (song.with_suffix(other.suffix),))):
        try:
            yield from rows(other, what, ours[what], starts(other, screen, *files))
        except TimeoutError as error:
            yield LeftOut(f"editors.{other.name}.{what}", str(error))


def rows(other: Editor, what: str, ours: list[Seen], theirs: list[Seen]) -> Iterator[Row | LeftOut]:
    for measure_, unit in (("window", "ms"), ("shown", "ms"), ("rest", "ms"), ("memory", "MiB")):
        here, there = (
            [getattr(seen, f"{measure_}_{unit.lower()}") for seen in some] for some in (ours, theirs)
        )
        name = f"editors.{other.name}.{what}_{measure_}"
        why = WHY.get(measure_) or WHY[f"{what}_{measure_}"]
        yield Row(name, unit, here, NO_AIM, other.title, there, why)
    here, there = ([ms for seen in some for ms in seen.redraws_ms] for some in (ours, theirs))
    name = f"editors.{other.name}.{what}_zoom"
    if here and there:
        yield Row(name, "ms", here, NO_AIM, other.title, there, WHY["zoom"])
    elif what != "empty":
        yield LeftOut(name, "a turn of the wheel with Ctrl held changes nothing in it")


def starts(editor: Editor, screen: Screen, *files: Path) -> list[Seen]:
    """Those after the first, which fills the caches of the disk; the first alone where one takes very long."""
    began = time.perf_counter()
    first = start(editor, screen, *files)
    later: list[Seen] = []
    while len(later) < RUNS and time.perf_counter() - began < ENOUGH_S:
        later.append(start(editor, screen, *files))
    return later or [first]
