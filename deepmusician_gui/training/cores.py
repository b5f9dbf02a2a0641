"""What of the machine this process may use."""

from __future__ import annotations

import os
import sys


def cores() -> int:
    """How many processor cores there are for this process; a container or a queue may have given it few."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
