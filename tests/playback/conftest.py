"""The JACK server for the tests of this folder."""

from tests.jack_server import jack, jack_name, listen, send

__all__ = ["jack", "jack_name", "listen", "send"]
