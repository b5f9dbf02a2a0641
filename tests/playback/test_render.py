"""A score becomes sound in a file, by the way that playing takes."""

from __future__ import annotations

import gc
import shutil
import sys
import wave
from pathlib import Path

import numpy as np
import pytest
import soundfile

from deepmusician_gui import cli
from deepmusician_gui.errors import FileError, PlaybackError
from deepmusician_gui.playback import sound_file, synth
from deepmusician_gui.playback.render import render
from deepmusician_gui.playback.sounds import Sounds
from deepmusician_gui.score.midi_file import write_midi
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track

pytestmark = pytest.mark.skipif(bool(synth.synth_problem()), reason="there is no built-in synth")

RATE = 44_100
ONE = Score(
    (Track(program=16),), (Note(576, 69, 480, 100),)
)  # an organ: it holds its tone, from 0.6 s to 1.1 s


def rendered(path: Path, score: Score = ONE, sounds: Sounds = Sounds(reverb=0.0)) -> np.ndarray:  # noqa: B008
    """Samples, (frames, 2), -1 to 1."""
    shares = list(render(score, path, sounds))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    with wave.open(str(path)) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (RATE, 2, 2)
        return np.frombuffer(sound.readframes(sound.getnframes()), "<i2").reshape(-1, 2) / 32768


def loudness(samples: np.ndarray, start_s: float, end_s: float) -> float:
    return float(np.sqrt(np.mean(samples[round(start_s * RATE) : round(end_s * RATE)] ** 2)))


def test_a_note_sounds_where_it_stands_and_at_its_pitch(tmp_path: Path) -> None:
    samples = rendered(tmp_path / "one.wav")
    assert len(samples) == pytest.approx((2.0 + 2.0) * RATE, abs=2)  # a bar, and what rings out
    assert loudness(samples, 0, 0.599) < 1e-4
    assert loudness(samples, 0.61, 0.65) > 0.003
    assert loudness(samples, 0.65, 1.05) > 0.005
    assert loudness(samples, 1.6, 2.1) < 0.1 * loudness(samples, 0.65, 1.05)
    spectrum = np.abs(np.fft.rfft(samples[round(0.65 * RATE) : round(1.05 * RATE), 0]))
    at_hz = np.fft.rfftfreq(round(1.05 * RATE) - round(0.65 * RATE), 1 / RATE)
    assert spectrum[np.abs(at_hz - 440) < 6].max() > 20 * np.median(spectrum)


def test_the_same_score_sounds_the_same(tmp_path: Path) -> None:
    for name in ("a.wav", "b.wav"):
        rendered(tmp_path / name)
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()


def test_volume_and_reverb_are_heard(tmp_path: Path) -> None:
    dry, loud, wet = (
        rendered(tmp_path / "x.wav", sounds=Sounds(volume=volume, reverb=reverb))
        for volume, reverb in ((0.3, 0.0), (0.6, 0.0), (0.3, 1.0))
    )
    assert loudness(loud, 0.65, 1.05) == pytest.approx(2 * loudness(dry, 0.65, 1.05), rel=0.05)
    assert loudness(wet, 1.4, 1.9) > 3 * loudness(dry, 1.4, 1.9)
    assert np.abs(rendered(tmp_path / "x.wav", sounds=Sounds(volume=0.0))).max() < 1e-4


def test_another_sound_font_may_be_chosen(tmp_path: Path) -> None:
    other = tmp_path / "Schöne Klänge.sf2"
    shutil.copy(synth._sound_font(), other)
    chosen = rendered(tmp_path / "x.wav", sounds=Sounds(str(other), reverb=0.0))
    assert loudness(chosen, 0.65, 1.05) == pytest.approx(loudness(rendered(tmp_path / "x.wav"), 0.65, 1.05))


@pytest.mark.parametrize("content", [None, b"RIFF, but not for long"])
def test_a_sound_font_that_cannot_be_read_is_refused(tmp_path: Path, content: bytes | None) -> None:
    font = tmp_path / "odd.sf2"
    if content:
        font.write_bytes(content)
    with pytest.raises(PlaybackError, match=r"cannot read the SoundFont “odd\.sf2”"):
        rendered(tmp_path / "x.wav", sounds=Sounds(str(font)))
    assert not (tmp_path / "x.wav").exists()


@pytest.mark.parametrize(
    ("suffix", "container", "coding", "most_bytes"),
    [
        (".wav", "WAV", "PCM_16", 800_000),
        (".flac", "FLAC", "PCM_16", 300_000),
        (".OGG", "OGG", "VORBIS", 100_000),
        (".mp3", "MP3", "MPEG_LAYER_III", 130_000),
    ],
)
def test_each_kind_of_file_sounds_the_same_to_another_reader(
    tmp_path: Path, suffix: str, container: str, coding: str, most_bytes: int
) -> None:
    path = tmp_path / f"one{suffix}"
    assert list(render(ONE, path, Sounds(reverb=0.0)))[-1] == 1.0
    info = soundfile.info(path)
    assert (info.format, info.subtype, info.samplerate, info.channels) == (container, coding, RATE, 2)
    assert path.stat().st_size < most_bytes
    samples, _ = soundfile.read(path)
    exact = rendered(tmp_path / "exact.wav")
    assert len(samples) == pytest.approx(len(exact), abs=1152)  # an MP3 may be filled up to a whole frame
    assert loudness(samples, 0, 0.55) < 1e-3
    assert loudness(samples, 0.65, 1.05) == pytest.approx(loudness(exact, 0.65, 1.05), rel=0.05)


def test_silent_tracks_are_not_heard_and_take_their_time(tmp_path: Path) -> None:
    list(render(ONE, tmp_path / "one.wav", Sounds(reverb=0.0), silent={0}))
    samples, _ = soundfile.read(tmp_path / "one.wav")
    assert len(samples) == pytest.approx(4.0 * RATE, abs=2)
    assert np.abs(samples).max() < 1e-4


def test_who_stops_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "one.mp3"
    path.write_text("the old one")
    steps = render(ONE, path)
    next(steps)
    del steps
    gc.collect()
    assert path.read_text() == "the old one"
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_that_tells_no_kind_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"ends with one of \.wav, \.flac, \.ogg, \.mp3\.$"):
        list(render(ONE, tmp_path / "one.aiff"))
    assert not list(tmp_path.iterdir())


def test_a_tick_that_went_astray_does_not_fill_the_disk(tmp_path: Path) -> None:
    score = Score(notes=(Note(200_000_000, 60, 480),))
    with pytest.raises(FileError, match=r"lasts more than 6 hours, too long for a sound file"):
        list(render(score, tmp_path / "one.wav"))
    assert not list(tmp_path.iterdir())


def test_a_system_without_the_library_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "soundfile", None)
    with pytest.raises(PlaybackError, match="libsndfile library is not installed"):
        list(render(ONE, tmp_path / "one.wav"))
    assert [kind.suffix for kind in sound_file.SOUND_FORMATS] == [".wav", ".flac", ".ogg", ".mp3"]


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="could not be saved"):
        rendered(tmp_path / "no such folder" / "x.wav")


def test_the_command_line_renders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tune, sound = tmp_path / "tune.mid", tmp_path / "tune.wav"
    write_midi(ONE, tune)
    assert cli.main(["convert", str(tune), str(sound), "--reverb", "0"]) == 0
    with wave.open(str(sound)) as file:
        assert file.getnframes() > 3 * RATE
    assert cli.main(["convert", str(tune), str(sound), "--volume", "2"]) == 1
    assert capsys.readouterr().err == "deepmusician: Volume and reverb lie between 0 and 1.\n"
