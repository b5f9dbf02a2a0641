"""Choices survive a restart, and a damaged settings file is never more than the first start."""

from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from deepmusician_gui.generation.take import Controls, Hears, Side
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.score.controllers import Controller
from deepmusician_gui.score.editing import Quantising
from deepmusician_gui.ui.canvas.lanes.plan import LanePlan
from deepmusician_gui.ui.generation.answer_choices import FIRST_CONTROLS, AnswerChoices
from deepmusician_gui.ui.settings import MOST_RECENT_FILES, Settings, load, save

CHOSEN = Settings(
    geometry=b"\x01\xd9\x00\xff",
    state=b"\x00",
    theme="light",
    language="es",
    keymap="fl-like",
    grid="1/8",
    quantising=Quantising("both", 80, 20, 5),
    output="port:Synth, no. 1",
    input="port:Keys, no. 2",
    is_thru=False,
    sounds=Sounds("/sounds/Große Orgel.sf2", 0.7, 0.1),
    latencies_ms={"out port:Synth, no. 1": 35, "in all": -4},
    clock_to="port:Drums",
    follows_clock=True,
    joins_transport=True,
    answers=AnswerChoices(
        "gru-classic",
        frozenset({"note-rnn", "conv-vae"}),
        16,
        Hears.TRACK,
        0.25,
        Side.BELOW,
        True,
        Controls(
            1, 0.85, 0.3, 0, 0.9, lowest=40, highest=80, polyphony=3, keep_rhythm=True, rhythm_temperature=1.2
        ),
    ),
    switches={"transport.metronome": True, "record.counts_in": False},
    lanes=(LanePlan(Controller(None), 100), LanePlan(None, 60)),
    folder=Path("/music/Für Elise"),
    recent_files=(Path("/music/a, b.mid"), Path("/music/ピアノ.mid")),
    knows_steps=True,
)


@pytest.fixture
def ini(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def store(ini: Path) -> QSettings:
    return QSettings(str(ini), QSettings.Format.IniFormat)


def restarted(settings: Settings, ini: Path) -> Settings:
    first = store(ini)
    save(settings, first)
    first.sync()
    assert first.status() == QSettings.Status.NoError
    return load(store(ini))


def test_the_first_start_has_defaults(ini: Path) -> None:
    assert load(store(ini)) == Settings()


@pytest.mark.parametrize("recent", [(), CHOSEN.recent_files[:1], CHOSEN.recent_files], ids=len)
def test_every_choice_survives_a_restart(ini: Path, recent: tuple[Path, ...]) -> None:
    assert all(getattr(CHOSEN, field.name) != field.default for field in fields(CHOSEN))
    chosen = replace(CHOSEN, recent_files=recent)
    assert restarted(chosen, ini) == chosen


@pytest.mark.parametrize(
    ("name", "damaged"),
    [
        ("theme", "theme=neon"),
        ("geometry", "geometry=12"),
        ("state", "state=@Invalid()"),
        ("switches", "switches=on"),
        ("switches", r'switches="{\"transport.metronome\": 1}"'),
        ("follows_clock", "follows_clock=2"),
        ("joins_transport", "joins_transport=perhaps"),
        ("lanes", "lanes=velocity:9000"),
        ("lanes", "lanes=velocity:76 velocity:76"),
        ("lanes", "lanes=drums:76"),
        ("folder", "folder=@Invalid()"),
        ("recent_files", "recent=@Invalid()"),
    ],
)
def test_one_damaged_choice_is_the_default_and_the_others_stay(ini: Path, name: str, damaged: str) -> None:
    restarted(CHOSEN, ini)
    key, _, _ = damaged.partition("=")
    lines = ini.read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith(f"{key}=") for line in lines) == 1
    ini.write_text("\n".join(damaged if line.startswith(f"{key}=") else line for line in lines))
    assert load(store(ini)) == replace(CHOSEN, **{name: getattr(Settings(), name)})


@pytest.mark.parametrize(
    ("name", "damaged"),
    [("edges", "middles"), ("strength_percent", "900"), ("swing_percent", "-1"), ("humanise_percent", "nan")],
)
def test_a_damaged_part_of_how_to_quantise_is_the_default(ini: Path, name: str, damaged: str) -> None:
    restarted(CHOSEN, ini)
    settings = store(ini)
    settings.setValue(f"quantise/{name}", damaged)
    default = getattr(Quantising(), name)
    assert load(settings).quantising == CHOSEN.quantising._replace(**{name: default})


@pytest.mark.parametrize(
    ("name", "damaged"),
    [
        ("model", "a model of last year"),
        ("hears", "nobody"),
        ("side", "left"),
        ("bars", "17"),
        ("bars", ""),
        ("bars", "1, 2"),
        ("amount", "2"),
        ("keeps_scale", "yes"),
    ],
)
def test_a_damaged_choice_for_answers_is_the_default(ini: Path, name: str, damaged: str) -> None:
    assert damaged_answers(ini, name, damaged) == CHOSEN.answers._replace(
        **{name: getattr(AnswerChoices(), name)}
    )


@pytest.mark.parametrize(
    ("name", "damaged"),
    [
        ("temperature", "warm"),
        ("temperature", "nan"),
        ("temperature", "2.5"),
        ("rhythm_temperature", "0"),
        ("threshold", "-1"),
        ("top_p", "0"),
        ("lowest", "12"),
        ("polyphony", "11"),
    ],
)
def test_a_damaged_control_is_the_default(ini: Path, name: str, damaged: str) -> None:
    controls = replace(CHOSEN.answers.controls, **{name: getattr(FIRST_CONTROLS, name)})
    assert damaged_answers(ini, name, damaged) == CHOSEN.answers._replace(controls=controls)


def damaged_answers(ini: Path, name: str, damaged: str) -> AnswerChoices:
    restarted(CHOSEN, ini)
    settings = store(ini)
    settings.setValue(f"generate/{name}", damaged)
    return load(settings).answers


def test_models_that_are_gone_answer_no_more_and_a_range_upside_down_is_none(ini: Path) -> None:
    assert damaged_answers(ini, "rivals", "note-rnn last-years").rivals == {"note-rnn"}
    controls = damaged_answers(ini, "lowest", "90").controls
    assert (controls.lowest, controls.highest) == (FIRST_CONTROLS.lowest, FIRST_CONTROLS.highest)


@given(noise=st.binary(max_size=300))
@hypothesis_settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_noise_in_the_file_does_no_harm(ini: Path, noise: bytes) -> None:
    ini.write_bytes(b"[generate]\n" + noise)
    assert isinstance(load(store(ini)), Settings)


def test_the_newest_file_comes_first_and_none_twice() -> None:
    settings = Settings()
    for name in ("a", "b", "a"):
        settings = settings.with_file(Path("/music") / name)
    assert settings.recent_files == (Path("/music/a"), Path("/music/b"))
    assert settings.folder == Path("/music")


def test_only_so_many_recent_files_are_kept() -> None:
    settings = Settings()
    for number in range(MOST_RECENT_FILES + 1):
        settings = settings.with_file(Path(f"/music/{number}.mid"))
    assert len(settings.recent_files) == MOST_RECENT_FILES
    assert settings.recent_files[-1] == Path("/music/1.mid")
