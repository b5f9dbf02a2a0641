"""Sounds that are to be compared, made equally loud."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

LEVEL = 0.05
"""Root mean square of a full scale of 1, -26 dB: what loud clips of a piano reach without clipping."""
_HEADROOM = 0.98
_FULL_SCALE = 32768


def rms(sound: bytes) -> float:
    """Root mean square of 16-bit samples, of a full scale of 1; 0 for silence."""
    return float(np.sqrt(np.mean(np.square(_numbers(sound))))) if sound else 0.0


def equally_loud(sounds: Sequence[bytes]) -> list[bytes]:
    """The same sounds, 16-bit samples, all of one root mean square: LEVEL, or as much as none of them clips at.

    Silence stays silence.
    """
    numbers = [_numbers(sound) for sound in sounds]
    levels = [rms(sound) for sound in sounds]
    rooms = [
        _HEADROOM * level / np.abs(each).max() for each, level in zip(numbers, levels, strict=True) if level
    ]
    level = min([LEVEL, *rooms])
    return [
        np.rint(each * (level / own * _FULL_SCALE)).astype("<i2").tobytes() if own else sound
        for each, own, sound in zip(numbers, levels, sounds, strict=True)
    ]


def _numbers(sound: bytes) -> NDArray[np.float64]:
    return np.frombuffer(sound, "<i2") / _FULL_SCALE
