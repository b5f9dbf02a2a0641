"""Values as a file of settings holds them; one that is missing, damaged or no longer known is the default."""

from __future__ import annotations

import json
import math
from collections.abc import Collection

from PySide6.QtCore import QByteArray


def table(value: object) -> dict[str, object]:
    """What stands beside names in a line of JSON; nothing if it is damaged."""
    try:
        read = json.loads(text(value))
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}


def packed(value: object) -> bytes:
    """What Qt packed; empty for anything else."""
    return bytes(value.data()) if isinstance(value, QByteArray) else b""


def text(value: object) -> str:
    """A text; empty for anything else."""
    return value if isinstance(value, str) else ""


def one_of(choices: Collection[str], value: object, default: str) -> str:
    """One of the texts that can be chosen."""
    return value if isinstance(value, str) and value in choices else default


def number(value: object, lowest: float, highest: float, default: float) -> float:
    """A number of the range, however the store spells it; anything else is the default."""
    try:
        read = float(str(value))
    except ValueError:
        read = math.nan
    return read if lowest <= read <= highest else default
