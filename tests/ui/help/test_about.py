"""About: versions of all that runs here, by keys alone on to the clipboard, and the licence of each."""

from __future__ import annotations

import platform

from PySide6 import __version__ as qt_version
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from deepmusician_gui import __version__
from deepmusician_gui.ui.help import versions
from deepmusician_gui.ui.help.versions import components
from tests.ui.conftest import Studio


def test_versions_are_copied(studio: Studio) -> None:
    studio.window.actions_.by_id["help.about"].trigger()
    about = studio.window.overlays.about
    assert about.isVisible()
    QTest.keyClick(about.copy, Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == f"Deep Musician {__version__}"
    assert f"Qt for Python {qt_version}" in copied
    assert copied[-1] == platform.platform()
    assert about.copy.text() == "Copied"
    QTest.keyClick(about.copy, Qt.Key.Key_Escape)
    assert not about.isVisible()


def test_everything_that_is_installed_has_a_version_and_a_licence() -> None:
    parts = components()
    assert {"FluidSynth", "PyTorch", "Qt for Python"} <= {part.name for part in parts}
    assert [part.name for part in parts if part.version and not part.licence] == []
    assert all(part.version for part in parts if part.name in {"FluidSynth", "PyTorch", "NumPy"})


def test_what_is_not_installed_is_told_so() -> None:
    before = dict(versions._PACKAGES)
    versions._PACKAGES["Flux"] = "a-package-that-nobody-made"
    try:
        assert "Flux (not installed)" in versions.told(components())
    finally:
        versions._PACKAGES.clear()
        versions._PACKAGES.update(before)
