"""The window's end of playback, its real player, and another program that starts the music."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.jack_transport import JackTransport
from deepmusician_gui.playback.messages import note_on
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from tests.jack_server import Listener, jack, jack_name, listen

__all__ = ["jack", "jack_name", "listen"]
pytestmark = pytest.mark.jack
PATIENCE_MS = 20_000


def test_what_is_drawn_is_heard_when_another_program_starts_the_music(
    qtbot: QtBot, listen: Callable[..., Listener]
) -> None:
    piano, document, player = listen("Piano"), Document(), Player()
    generation = GenerationSession(document)
    session = PlaybackSession(player, document, generation)
    with closing(generation), closing(session), closing(JackTransport()) as other:
        other.go(0.0)
        player.choose_output("port:Piano:in")
        session.start()
        session.wiring.toggle_joining()
        qtbot.waitUntil(lambda: session.output is not None, timeout=PATIENCE_MS)
        document.edit(NoteEdit(added=(Note(0, 60, 480), Note(1920, 64, 48_000))), "Draw")
        qtbot.waitUntil(lambda: session._is_loaded, timeout=PATIENCE_MS)
        other.roll(1.5)
        qtbot.waitUntil(lambda: session.is_playing, timeout=PATIENCE_MS)
        piano.wait_for(lambda heard: note_on(0, 64, 80) in heard)
        other.rest()
        qtbot.waitUntil(lambda: not session.is_playing, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: 1920 < session.tick < 48_000, timeout=PATIENCE_MS)
