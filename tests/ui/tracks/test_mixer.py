"""Mute and solo are heard at once, go where their tracks go, and are no part of the piece."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.score import tracks
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.tracks.mixer import Mixer
from tests.ui.fakes import DEADLINE_MS, FakePlayer, TinyWriter, load_tiny

LEAD, BASS, PAD = 0, 1, 2
SCORE = Score(
    tracks=(Track("Lead", 0), Track("Bass", 1), Track("Pad", 2)),
    notes=(Note(0, 60, 480, 80, LEAD), Note(0, 48, 480, 80, BASS), Note(4 * 1920, 52, 480, 80, PAD)),
)


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(SCORE)


@pytest.fixture
def mixer(document: Document) -> Mixer:
    return Mixer(document)


def test_nothing_is_silent_at_first(mixer: Mixer) -> None:
    assert mixer.silent == frozenset()


def test_a_muted_track_is_silent_until_it_is_muted_no_more(qtbot: QtBot, mixer: Mixer) -> None:
    with qtbot.waitSignal(mixer.changed):
        mixer.toggle_mute(BASS)
    assert mixer.silent == {BASS}
    mixer.toggle_mute(BASS)
    assert mixer.silent == frozenset()


def test_a_solo_silences_all_others_but_wakes_no_muted_one(mixer: Mixer) -> None:
    mixer.toggle_solo(BASS)
    assert mixer.silent == {LEAD, PAD}
    mixer.toggle_solo(PAD)
    assert mixer.silent == {LEAD}
    mixer.toggle_mute(PAD)
    assert mixer.silent == {LEAD, PAD}


def chosen(mixer: Mixer) -> list[frozenset[int]]:
    return [mixer.muted, mixer.soloed]


def test_mute_and_solo_go_where_the_track_goes(document: Document, mixer: Mixer) -> None:
    mixer.toggle_mute(BASS)
    mixer.toggle_solo(PAD)
    document.revise(tracks.move(SCORE, PAD, LEAD), "Move")
    assert chosen(mixer) == [{2}, {0}]
    document.undo_stack.undo()
    assert chosen(mixer) == [{BASS}, {PAD}]
    document.revise(tracks.delete(document.score, LEAD), "Delete")
    assert chosen(mixer) == [{0}, {1}]
    document.revise(tracks.rename(document.score, 0, "Contrabass"), "Rename")
    document.revise(tracks.duplicate(document.score, 0), "Duplicate")
    assert chosen(mixer) == [{0}, {2}]


def test_a_deleted_track_comes_back_as_it_was_heard(document: Document, mixer: Mixer) -> None:
    mixer.toggle_mute(BASS)
    mixer.toggle_solo(BASS)
    for _ in range(2):
        document.revise(tracks.delete(SCORE, BASS), "Delete")
        assert chosen(mixer) == [set(), set()]
        document.undo_stack.undo()
        assert chosen(mixer) == [{BASS}, {BASS}]
    document.undo_stack.redo()
    mixer.toggle_mute(0)
    document.undo_stack.undo()
    assert chosen(mixer) == [{LEAD, BASS}, {BASS}]


def test_a_new_track_is_heard(document: Document, mixer: Mixer) -> None:
    mixer.toggle_mute(PAD)
    document.revise(tracks.delete(SCORE, PAD), "Delete")
    document.revise(tracks.add(document.score), "Add")
    assert mixer.silent == frozenset()


def test_another_piece_begins_with_all_tracks_heard(document: Document, mixer: Mixer) -> None:
    mixer.toggle_mute(BASS)
    mixer.toggle_solo(LEAD)
    document.replace(SCORE, None)
    assert mixer.silent == frozenset()


@pytest.fixture
def session(document: Document) -> Iterator[PlaybackSession]:
    generation = GenerationSession(document, load_tiny, TinyWriter())
    session = PlaybackSession(FakePlayer(), document, generation)
    session.start()
    yield session
    session.close()
    generation.close()


def struck(session: PlaybackSession) -> set[int]:
    """Channels that a note is struck on, in what the player was given."""
    player = session._player
    assert isinstance(player, FakePlayer)
    return {message[0] & 0xF for message in player.timeline.messages if message[0] & 0xF0 == 0x90}


def test_mute_and_solo_are_heard_while_it_plays(qtbot: QtBot, session: PlaybackSession) -> None:
    session.play()
    assert struck(session) == {0, 1, 2}
    session.mixer.toggle_mute(BASS)
    qtbot.waitUntil(lambda: struck(session) == {0, 2}, timeout=DEADLINE_MS)
    session.mixer.toggle_solo(PAD)
    qtbot.waitUntil(lambda: struck(session) == {2}, timeout=DEADLINE_MS)


def test_what_is_muted_in_silence_is_not_played(session: PlaybackSession) -> None:
    session.mixer.toggle_mute(LEAD)
    session.play()
    assert struck(session) == {1, 2}


def test_a_piece_is_as_long_with_muted_tracks(session: PlaybackSession) -> None:
    whole = compile_events(SCORE)
    assert compile_events(SCORE, {PAD}).end == whole.end == 5 * 1920
    assert compile_events(SCORE, {LEAD, BASS, PAD}).end == whole.end
    session.mixer.toggle_mute(PAD)
    assert session.whole_piece() == (0, whole.end)


def test_what_is_muted_stays_in_the_piece(document: Document, session: PlaybackSession) -> None:
    session.mixer.toggle_mute(LEAD)
    assert document.score == SCORE
    assert not document.is_modified
