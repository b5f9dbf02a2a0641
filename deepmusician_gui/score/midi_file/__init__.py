"""Standard MIDI Files, read and written without losing music (SMF 1.0, RP-001).

What is read how:

- Formats 0, 1 and 2, also inside a RIFF wrapper; the patterns of format 2 all start together. The number of
  tracks that the header announces is not believed. Where a track is damaged or cut off, what came before counts.
- The file's own division becomes `Score.ppq`. Time code divisions (SMPTE) become a tempo and ppq under which a
  tick lasts exactly as long; tempo events of such a file, which say nothing about its time, are left out.
- Of notes of one pitch that overlap on one channel of one track, the first on is the first off. A note that is
  never ended lasts to the end of its track; one of no length gets one tick, also where its off stands before its
  on; any other off without a note is nothing.
- Each channel used in a track becomes a Track of its own; all of them get the name, the lowest channel gets the
  text and system exclusive events. A track without channel messages is an empty Track, but the first one of format
  1 holds what concerns the whole piece: its name is the title and stays in `Score.other_events`.
- Tempo, time signatures, key signatures and markers go to the score's maps from whichever track they stand on.
  The first program change of a channel is its program. Anything else stays, to the byte, where it was, also maps
  that make no sense (no tempo, a bar of 0 beats).
- Where silence comes after the last event, the end of the file is an end of track in `Score.other_events`.
- A muted note, which our own files tell in a sequencer-specific event, is a note of the lowest channel of its track.
- Text is UTF-8 if all names and markers of the file are; else Shift-JIS if they show kana; else Latin-1.

What the score has no place for: metronome clicks, running status, the order of different kinds of events at one tick,
system messages that a file may not hold. A muted note loses its release velocity.

Files are written as format 1, a track of maps first, then one per Track; one without channel messages tells its
channel by a channel prefix. Muted notes become events that other programs pass over in silence.

The format cannot say which of two notes of one pitch on one track ends first: a note
nested in another one is read again with the two ends exchanged.
"""

from pathlib import Path

from deepmusician_gui.errors import FileError, Sentence
from deepmusician_gui.score.atomic_file import write_file
from deepmusician_gui.score.bounded_file import read_file
from deepmusician_gui.score.midi_file.framing import MOST_EVENTS, pack, unpack
from deepmusician_gui.score.midi_file.from_score import event_count, file_tracks
from deepmusician_gui.score.midi_file.to_score import score_of
from deepmusician_gui.score.score import Score

_MOST_BYTES = 64 << 20  # some 8 million notes; anything larger was not meant as music


def read_midi(path: Path) -> Score:
    """The music of a MIDI file. Raises FileError, with one sentence, for a file that holds none."""
    return read_midi_bytes(read_file(path, _MOST_BYTES, Sentence("a MIDI file")), path.name)


def read_midi_bytes(data: bytes, name: str) -> Score:
    """The music of the bytes of a MIDI file; `name` is what an error calls it. Raises FileError."""
    return score_of(unpack(data, name), name)


def write_midi(score: Score, path: Path) -> None:
    """Write `score` in place of `path`, whole or not at all. Raises FileError, the old file being untouched.

    That also for more than `read_midi` opens: what was saved must be there again.
    """
    if event_count(score) > MOST_EVENTS:
        raise FileError(
            "“{name}” could not be saved: with more than {most:,} events it could not be opened again; a "
            "project holds them.",
            name=path.name,
            most=MOST_EVENTS,
        )
    write_file(path, midi_bytes(score))


def midi_bytes(score: Score) -> bytes:
    """The MIDI file of `score`: the same score gives the same bytes. Raises FileError for one too long for a file."""
    return pack(score.ppq, file_tracks(score))
