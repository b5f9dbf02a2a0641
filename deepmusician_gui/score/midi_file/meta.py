"""Meta events: what they say of tempo, bars and keys (names of keys through mido), and how their text is spelt."""

from collections.abc import Iterable
from functools import lru_cache

import mido
from mido.midifiles.meta import build_meta_message

from deepmusician_gui.score.midi_file.framing import LATEST_TICK, META
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import KeySignature, RawEvent
from deepmusician_gui.score.timing import TempoChange, TimeSignature

NAME, MARKER, CHANNEL_PREFIX = 0x03, 0x06, 0x20
_MUTED_NOTE = bytes((META, 0x7F, 0x7D)) + b"mute"  # sequencer-specific, by the id that no maker has
_TEMPO, _TIME_SIGNATURE, _KEY_SIGNATURE = 0x51, 0x58, 0x59
_SHORTEST_BEAT = 7  # 1/128 note, as a power of two; shorter written beats are damage

Change = TempoChange | TimeSignature | KeySignature


def meta_type(event: RawEvent) -> int | None:
    """The kind of a meta event, None for any other event."""
    return event.data[1] if event.data[0] == META else None


def change(event: RawEvent) -> Change | None:
    """What a meta event says of tempo, metre or key; None for any other event and for one that makes no sense."""
    kind, payload = meta_type(event), event.data[2:]
    if kind == _TEMPO and len(payload) >= 3 and any(payload[:3]):
        return TempoChange(event.tick, int.from_bytes(payload[:3]))
    if kind == _TIME_SIGNATURE and len(payload) >= 4 and payload[0] and payload[1] <= _SHORTEST_BEAT:
        return TimeSignature(event.tick, payload[0], 1 << payload[1])
    if kind == _KEY_SIGNATURE and (key := _key(payload)):
        return KeySignature(event.tick, key)
    return None


@lru_cache
def _key(payload: bytes) -> str | None:
    try:
        key: str = build_meta_message(_KEY_SIGNATURE, payload).key
    except (mido.KeySignatureError, IndexError):
        return None
    return key


def change_event(change: Change) -> RawEvent:
    """The meta event that says `change`."""
    kind, _size, *payload = _message(change).bytes()[1:]
    return RawEvent(change.tick, bytes((META, kind, *payload)))


def _message(change: Change) -> mido.MetaMessage:
    if isinstance(change, TempoChange):
        return mido.MetaMessage("set_tempo", tempo=change.us_per_quarter)
    if isinstance(change, KeySignature):
        return mido.MetaMessage("key_signature", key=change.key)
    return mido.MetaMessage("time_signature", numerator=change.numerator, denominator=change.denominator)


def muted_note_event(note: Note) -> RawEvent:
    """A note that other programs are not to play: pitch, velocity and duration as a meta event of our own."""
    return RawEvent(
        note.onset, _MUTED_NOTE + bytes((note.pitch, note.velocity)) + note.duration.to_bytes(4, "big")
    )


def muted_note(event: RawEvent) -> Note | None:
    """What `muted_note_event` has made an event of, on track 0; None for any other event."""
    pitch_at = len(_MUTED_NOTE)
    if not event.data.startswith(_MUTED_NOTE) or len(event.data) != pitch_at + 6:
        return None
    pitch, velocity = event.data[pitch_at : pitch_at + 2]
    duration = int.from_bytes(event.data[pitch_at + 2 :], "big")
    note = Note(event.tick, pitch, duration, velocity, is_muted=True)
    return note if note.is_valid and note.end <= LATEST_TICK else None


def text_event(tick: int, kind: int, text: str, encoding: str) -> RawEvent:
    """A name or marker; characters that `encoding` lacks must not occur."""
    return RawEvent(tick, bytes((META, kind)) + text.encode(encoding, "replace"))


def spelling(texts: Iterable[bytes]) -> str:
    """The encoding of a file's texts: one under which every one of them keeps its bytes."""
    whole = b"\n".join(texts)
    if _survives(whole, "utf-8"):
        return "utf-8"
    # Latin letters hardly ever decode to kana, but often to kanji: without kana it is not Japanese.
    if _survives(whole, "cp932") and any("\u3041" <= c <= "\u30fe" for c in whole.decode("cp932")):
        return "cp932"
    return "latin-1"


def _survives(data: bytes, encoding: str) -> bool:
    try:
        return data.decode(encoding).encode(encoding) == data
    except UnicodeError:
        return False
