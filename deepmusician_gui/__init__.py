"""Deep Musician: a desktop piano-roll composer that thinks along."""

from pathlib import Path

__version__ = "0.1.0"

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "resources"
RESOURCES = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"
"""Icons, themes, example scores and trained weights: beside the package in a checkout, inside it once installed."""
