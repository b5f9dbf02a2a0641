"""Whether the JACK server that RtMidi talks to still lives.

RtMidi does not tell: it lists the ports of a dead server for ever. And whoever opens another client after its death
lets JACK's library free all clients of the dead one, which RtMidi uses on.
"""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Final

_NAME: Final = b"Deep Musician lookout"
_NO_START_SERVER: Final = 1  # JackNoStartServer of jack/types.h
_MAPS: Final = Path("/proc/self/maps")
_SHUTDOWN: Final = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class Lookout:
    """A client that neither hears nor sounds, of the very library that RtMidi has loaded; none where there is none."""

    def __init__(self) -> None:
        self.has_ended = False
        """Whether the server has. What RtMidi has opened must not be touched any more."""
        self._library = _loaded_library()
        self._client: int | None = None
        self._end = _SHUTDOWN(self._note)  # for as long as the client lives
        if self._library:
            self._client = self._library.jack_client_open(_NAME, _NO_START_SERVER, None)
        if self._library and self._client:
            self._library.jack_on_shutdown(self._client, self._end, None)

    def close(self) -> None:
        """Leave the server."""
        if self._library and self._client and not self.has_ended:
            self._library.jack_client_close(self._client)
        self._client = None

    def _note(self, _: object) -> None:
        self.has_ended = True


def _loaded_library() -> ctypes.CDLL | None:
    """JACK's library as RtMidi has it; a wheel brings one of its own, beside that of the system."""
    if not _MAPS.exists():  # no Linux, and so no JACK below RtMidi
        return None
    paths = {line.split()[-1] for line in _MAPS.read_text().splitlines() if "/libjack" in line}
    if not paths:
        return None
    library = ctypes.CDLL(min(paths, key=lambda path: "/libjack-" not in path))
    library.jack_client_open.restype = ctypes.c_void_p
    library.jack_client_open.argtypes = ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p
    library.jack_on_shutdown.argtypes = ctypes.c_void_p, _SHUTDOWN, ctypes.c_void_p
    library.jack_client_close.argtypes = (ctypes.c_void_p,)
    return library
