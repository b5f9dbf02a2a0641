"""What the composer's choices were when the window was last closed."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.score.editing import EDGES, Quantising
from deepmusician_gui.score.grid import STEPS
from deepmusician_gui.ui import stored
from deepmusician_gui.ui.canvas.lanes.plan import FIRST_PLANS, LanePlan, read_plans, spelled
from deepmusician_gui.ui.commands.keymap import DEFAULT, PRESETS
from deepmusician_gui.ui.generation import answer_choices
from deepmusician_gui.ui.generation.answer_choices import AnswerChoices
from deepmusician_gui.ui.playback.wiring import MOST_LATENCY_MS
from deepmusician_gui.ui.widgets.appearance import SYSTEM
from deepmusician_gui.ui.widgets.languages import LANGUAGES
from deepmusician_gui.ui.widgets.theme import THEMES

THEME_CHOICES = (*THEMES, SYSTEM)
LANGUAGE_CHOICES = (*LANGUAGES, SYSTEM)
ADAPTIVE = "adaptive"
GRID_CHOICES = (ADAPTIVE, *map(str, STEPS))
MOST_RECENT_FILES = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices that outlive the window. A fresh one is how the program first starts."""

    geometry: bytes = b""
    """The window's place and size as Qt packs it; empty before the first run."""
    state: bytes = b""
    """Where docks and toolbars are, as Qt packs it."""
    theme: str = "dark"
    """One of THEME_CHOICES."""
    language: str = SYSTEM
    """One of LANGUAGE_CHOICES."""
    keymap: str = DEFAULT
    """One of PRESETS."""
    grid: str = ADAPTIVE
    """One of GRID_CHOICES."""
    switches: dict[str, bool] = field(default_factory=dict)
    """Actions that are on or off, by id, as `Actions` keeps them; those that are missing are as on the first start."""
    lanes: tuple[LanePlan, ...] = FIRST_PLANS
    """What is shown below the notes."""
    quantising: Quantising = field(default_factory=Quantising)
    output: str = ""
    """Id of the playback output; empty for whichever comes first."""
    input: str = ""
    """Id of the MIDI input; empty for all."""
    is_thru: bool = True
    """Whether what is played on it is heard here."""
    sounds: Sounds = field(default_factory=Sounds)
    latencies_ms: dict[str, int] = field(default_factory=dict)
    """How late ports are, as `Wiring` keeps it."""
    clock_to: str = ""
    """Id of the output that a clock is sent to; empty for nobody."""
    follows_clock: bool = False
    """Whether a clock from outside leads."""
    joins_transport: bool = False
    """Whether the programs around a JACK server are played together with."""
    answers: AnswerChoices = field(default_factory=AnswerChoices)
    """How models are to answer."""
    folder: Path | None = None
    """Where a file was last opened or saved."""
    recent_files: tuple[Path, ...] = ()
    """The newest first, none twice."""
    knows_steps: bool = False
    """Whether the first steps were ever shown."""

    def with_file(self, path: Path) -> Settings:
        """The settings after the file at `path` was opened or saved."""
        others = (file for file in self.recent_files if file != path)
        recent = (path, *others)[:MOST_RECENT_FILES]
        return replace(self, folder=path.parent, recent_files=recent)


def load(store: QSettings) -> Settings:
    """The settings in `store`; each one that is missing, damaged or no longer known is as on the first start."""
    first = Settings()
    folder = stored.text(store.value("files/folder"))
    recent = store.value("files/recent")
    recent = recent if isinstance(recent, list) else [recent]  # an ini file knows no list of one
    return Settings(
        geometry=stored.packed(store.value("window/geometry")),
        state=stored.packed(store.value("window/state")),
        theme=stored.one_of(THEME_CHOICES, store.value("window/theme"), first.theme),
        language=stored.one_of(LANGUAGE_CHOICES, store.value("window/language"), first.language),
        keymap=stored.one_of(PRESETS, store.value("window/keymap"), first.keymap),
        grid=stored.one_of(GRID_CHOICES, store.value("window/grid"), first.grid),
        switches={
            name: is_on
            for name, is_on in stored.table(store.value("window/switches")).items()
            if isinstance(is_on, bool)
        },
        lanes=read_plans(stored.text(store.value("window/lanes"))),
        quantising=_quantising(store),
        output=stored.text(store.value("playback/output")),
        input=stored.text(store.value("playback/input")),
        is_thru=stored.number(store.value("playback/is_thru"), 0, 1, first.is_thru) == 1,
        sounds=_sounds(store),
        latencies_ms={
            port: ms
            for port, ms in stored.table(store.value("playback/latencies_ms")).items()
            if type(ms) is int and abs(ms) <= MOST_LATENCY_MS
        },
        clock_to=stored.text(store.value("playback/clock_to")),
        follows_clock=stored.number(store.value("playback/follows_clock"), 0, 1, first.follows_clock) == 1,
        joins_transport=stored.number(store.value("playback/joins_transport"), 0, 1, first.joins_transport)
        == 1,
        answers=answer_choices.load(store),
        folder=Path(folder) if folder else None,
        recent_files=tuple(Path(stored.text(file)) for file in recent if stored.text(file))[
            :MOST_RECENT_FILES
        ],
        knows_steps=stored.number(store.value("window/knows_steps"), 0, 1, first.knows_steps) == 1,
    )


def save(settings: Settings, store: QSettings) -> None:
    """Put `settings` into `store`, which writes them to the disk when it is synced or goes."""
    store.setValue("window/geometry", QByteArray(settings.geometry))
    store.setValue("window/state", QByteArray(settings.state))
    store.setValue("window/theme", settings.theme)
    store.setValue("window/language", settings.language)
    store.setValue("window/switches", json.dumps(settings.switches))
    store.setValue("window/keymap", settings.keymap)
    store.setValue("window/grid", settings.grid)
    store.setValue("window/lanes", spelled(settings.lanes))
    store.setValue("quantise/edges", settings.quantising.edges)
    store.setValue("quantise/strength_percent", settings.quantising.strength_percent)
    store.setValue("quantise/swing_percent", settings.quantising.swing_percent)
    store.setValue("quantise/humanise_percent", settings.quantising.humanise_percent)
    store.setValue("playback/output", settings.output)
    store.setValue("playback/input", settings.input)
    store.setValue("playback/is_thru", int(settings.is_thru))
    store.setValue("synth/sound_font", settings.sounds.sound_font)
    store.setValue("synth/volume", settings.sounds.volume)
    store.setValue("synth/reverb", settings.sounds.reverb)
    store.setValue("playback/latencies_ms", json.dumps(settings.latencies_ms))
    store.setValue("playback/clock_to", settings.clock_to)
    store.setValue("playback/follows_clock", int(settings.follows_clock))
    store.setValue("playback/joins_transport", int(settings.joins_transport))
    answer_choices.save(settings.answers, store)
    store.setValue("files/folder", str(settings.folder or ""))
    store.setValue("files/recent", [str(file) for file in settings.recent_files])
    store.setValue("window/knows_steps", int(settings.knows_steps))


def _quantising(store: QSettings) -> Quantising:
    first = Quantising()

    def percent(name: str, default: int) -> int:
        return int(stored.number(store.value(f"quantise/{name}_percent"), 0, 100, default))

    return Quantising(
        stored.one_of(EDGES, store.value("quantise/edges"), first.edges),
        percent("strength", first.strength_percent),
        percent("swing", first.swing_percent),
        percent("humanise", first.humanise_percent),
    )


def _sounds(store: QSettings) -> Sounds:
    first = Sounds()
    return Sounds(
        stored.text(store.value("synth/sound_font")),
        stored.number(store.value("synth/volume"), 0.0, 1.0, first.volume),
        stored.number(store.value("synth/reverb"), 0.0, 1.0, first.reverb),
    )
