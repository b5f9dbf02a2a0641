"""What the program is made of: versions and licences, for who asks what is running here."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from typing import NamedTuple

from deepmusician_gui import __version__
from deepmusician_gui.playback.synth import library_version
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP

_PACKAGES = {
    "Qt for Python": "PySide6-Essentials",
    "PyTorch": "torch",
    "safetensors": "safetensors",
    "NumPy": "numpy",
    "mido": "mido",
    "pretty_midi": "pretty_midi",
    "RtMidi": "python-rtmidi",
    "pyFluidSynth": "pyfluidsynth",
    QT_TR_NOOP("libsndfile, through soundfile"): "soundfile",
    "Verovio": "verovio",
    "pyqtgraph": "pyqtgraph",
    QT_TR_NOOP("QtAwesome, with Phosphor icons"): "qtawesome",
    "msgspec": "msgspec",
}
_MOST_LETTERS = 100  # some packages put the whole text of their licence where its name belongs


class Component(NamedTuple):
    name: str
    """Where it has words, marked for translation."""
    version: str
    """"" for what is not installed."""
    licence: str
    """Its name, "" where it tells none."""


def components() -> tuple[Component, ...]:
    """The program first, then what it stands on."""
    return (
        Component("Deep Musician", __version__, "Apache-2.0"),
        Component("Python", platform.python_version(), "PSF-2.0"),
        Component("FluidSynth", library_version(), "LGPL-2.1-or-later"),
        *_libraries(),
    )


def told(parts: tuple[Component, ...]) -> str:
    """Lines to copy."""
    lines = (f"{part.name} {part.version or '(not installed)'}" for part in parts)
    return "\n".join((*lines, platform.platform()))


def _libraries() -> Iterator[Component]:
    for name, package in _PACKAGES.items():
        try:
            about = metadata(package)
        except PackageNotFoundError:
            yield Component(name, "", "")
        else:
            yield Component(name, about["Version"], _licence(about))


def _licence(about: PackageMetadata) -> str:
    """By the ways in which packages have told it over the years."""
    if "License-Expression" in about:
        return about["License-Expression"]
    named = next(iter(about.get_all("License") or ()), "")
    short = named if len(named) <= _MOST_LETTERS and "\n" not in named else ""
    classified = [each for each in about.get_all("Classifier") or () if each.startswith("License ::")]
    return short or (classified[-1].rpartition(" :: ")[2] if classified else "")
