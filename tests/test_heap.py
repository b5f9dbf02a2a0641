"""What libraries keep of memory that was given back to them, in a process of its own."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only the C library of Linux can be told")

HEAP_OF_A_THREAD = """
import threading
from pathlib import Path
from deepmusician_gui import heap
heap.spare()
places = []
thread = threading.Thread(target=lambda: places.append(id(bytes(5000))))
thread.start()
thread.join()
maps = Path("/proc/self/maps").read_text().splitlines()
start, end = (int(part, 16) for line in maps if "[heap]" in line for part in line.split()[0].split("-"))
print(start <= places[0] < end)
"""

FREE_BELOW_WHAT_IS_KEPT = """
import os
from pathlib import Path
from deepmusician_gui import heap
def held_mb():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
before = held_mb()
blocks = [bytes(5000) for _ in range(20_000)]
del blocks[:-1]
assert held_mb() > before + 80
heap.give_back()
print(held_mb() < before + 10)
"""


@pytest.mark.parametrize("script", [HEAP_OF_A_THREAD, FREE_BELOW_WHAT_IS_KEPT])
def test_little_is_kept(script: str) -> None:
    told = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert told.stdout == "True\n"
