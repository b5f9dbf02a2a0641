"""The transport that the programs around a JACK server share. Needs JACK-Client, which is optional, and a server."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, Final

from deepmusician_gui.errors import PlaybackError, Sentence
from deepmusician_gui.playback.ensemble import Place

_NAME: Final = "Deep Musician transport"
_NO_JACK: Final = Sentence("JACK transport needs JACK and the Python package JACK-Client.")
_NO_SERVER: Final = Sentence("No JACK server is running, so there is no transport to follow yet.")
_ENDED: Final = Sentence("The JACK server has ended, and its transport with it.")


def may_be_joined() -> bool:
    """Whether what it takes is installed; there may still be no server."""
    return find_spec("jack") is not None


class JackTransport:
    """A client that neither hears nor sounds. All of its methods raise PlaybackError once the server has ended."""

    def __init__(self) -> None:
        """Join the server. Raises PlaybackError without one."""
        jack = self._jack = _library()
        try:
            self._client = jack.Client(_NAME, no_start_server=True)
        except jack.JackError:
            raise PlaybackError(_NO_SERVER) from None
        self._has_ended = False
        self._client.set_shutdown_callback(self._end)

    def where(self) -> Place | None:
        """Where it is now; None while it gets ready to roll."""
        self._check()
        state = self._client.transport_state
        if state not in {self._jack.ROLLING, self._jack.STOPPED}:
            return None
        return Place(state == self._jack.ROLLING, self._client.transport_frame / self._client.samplerate)

    def roll(self, at_s: float) -> None:
        """Go to `at_s` and on from there."""
        self.go(at_s)
        self._client.transport_start()

    def rest(self) -> None:
        """Stop."""
        self._check()
        self._client.transport_stop()

    def go(self, at_s: float) -> None:
        """Go to `at_s` >= 0."""
        self._check()
        self._client.transport_frame = round(at_s * self._client.samplerate)

    def close(self) -> None:
        """Leave the server."""
        self._client.close()

    def _check(self) -> None:
        if self._has_ended:
            raise PlaybackError(_ENDED)

    def _end(self, _status: object, _reason: object) -> None:
        self._has_ended = True


def _library() -> Any:
    """Loaded by those alone who join a transport."""
    try:
        import jack  # noqa: PLC0415
    except (ImportError, OSError):  # not installed, or no JACK on this computer
        raise PlaybackError(_NO_JACK) from None
    jack.set_error_function(_say_nothing)
    jack.set_info_function(_say_nothing)
    return jack


def _say_nothing(_line: str) -> None:
    pass
