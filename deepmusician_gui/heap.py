"""How much memory libraries keep of what was given back to them, where Linux lets us say.

By themselves they keep nearly all, each thread a heap of its own: a window in which much has been written, heard and
exported then holds some 200 MB that nobody uses.
"""

from __future__ import annotations

import ctypes
import os
import sys

_ARENA_MAX = -8  # M_ARENA_MAX of malloc.h
_KEPT_PRIMITIVES = "128"  # of 1,024: some for each length of a prompt, a quarter of a megabyte each


def spare() -> None:
    """From now on keep little. To be called before there are other threads and before torch computes anything."""
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", _KEPT_PRIMITIVES)
    if libc := _libc():
        libc.mallopt(_ARENA_MAX, 1)


def give_back() -> None:
    """Give to the system what is free now, which takes some milliseconds."""
    if libc := _libc():
        libc.malloc_trim(0)


def _libc() -> ctypes.CDLL | None:
    """The C library if it is GNU's: no other one has these calls."""
    libc = ctypes.CDLL(None) if sys.platform == "linux" else None
    return libc if hasattr(libc, "mallopt") and hasattr(libc, "malloc_trim") else None
