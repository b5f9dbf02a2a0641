"""Sounds that are compared are equally loud, and none of them clips."""

from __future__ import annotations

import numpy as np
import pytest

from deepmusician_gui.playback.loudness import LEVEL, equally_loud, rms

RANDOM = np.random.Generator(np.random.Philox(0))


def noise(level: float) -> bytes:
    return (RANDOM.normal(0, level * 32768, 20_000)).astype("<i2").tobytes()


def peak(sound: bytes) -> int:
    return int(np.abs(np.frombuffer(sound, "<i2").astype(int)).max())


def test_all_become_as_loud_as_the_level_says() -> None:
    made = equally_loud([noise(0.01), noise(0.1), noise(0.004)])
    assert [rms(each) for each in made] == pytest.approx([LEVEL] * 3, rel=1e-3)


def test_a_sound_with_a_sharp_peak_keeps_the_others_down() -> None:
    click = np.zeros(20_000, "<i2")
    click[:20] = 3000
    made = equally_loud([noise(0.1), click.tobytes()])
    assert rms(made[0]) == pytest.approx(rms(made[1]), rel=1e-3)
    assert rms(made[0]) < LEVEL
    assert 32_000 <= peak(made[1]) <= 32_767


def test_silence_stays_silence() -> None:
    silence = bytes(400)
    made = equally_loud([silence, noise(0.01), b""])
    assert made[0] == silence
    assert made[2] == b""
    assert rms(made[1]) == pytest.approx(LEVEL, rel=1e-3)
