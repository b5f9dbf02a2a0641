"""Ways in which a MIDI file gets damaged, or was made by somebody with a knife. From bytes to bytes, by a dice."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

Mutation = Callable[[bytes, random.Random, Sequence[bytes]], bytes]
"""What is made of a file; the others are there to borrow from."""

_LIMITS = (0x00, 0x01, 0x7F, 0x80, 0xF0, 0xF7, 0xFE, 0xFF)
_PIECES = (
    b"MTrk",
    b"MThd\0\0\0\6\0\1\0\1\1\xe0",
    b"\0\xff\x2f\0",
    b"\xff\xff\xff\x7f",
    b"\0\xf0\xff\xff\xff\x7f",
    b"\0\xff\x03\x8f\xff\xff\x7f",
    b"\0\xff\x51\x03\0\0\0",
    b"\0\xff\x58\x04\0\0\0\0",
    b"\0\xff\x59\x02\x80\x09",
    b"\0\xf9",
)
_MOST_BYTES = 3 << 20


def damaged(data: bytes, dice: random.Random, others: Sequence[bytes]) -> bytes:
    """`data` after one to six mishaps."""
    for _ in range(dice.randint(1, 6)):
        data = dice.choice(MUTATIONS)(data, dice, others)
    return data[:_MOST_BYTES]


def cut(data: bytes, dice: random.Random, _others: Sequence[bytes]) -> bytes:
    return data[: dice.randint(0, len(data))]


def flip(data: bytes, dice: random.Random, _others: Sequence[bytes]) -> bytes:
    """Single bits turn over."""
    flipped = bytearray(data)
    for _ in range(dice.randint(1, 16) if data else 0):
        flipped[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return bytes(flipped)


def limit(data: bytes, dice: random.Random, _others: Sequence[bytes]) -> bytes:
    """Single bytes become those at which meanings change."""
    limited = bytearray(data)
    for _ in range(dice.randint(1, 4) if data else 0):
        limited[dice.randrange(len(data))] = dice.choice(_LIMITS)
    return bytes(limited)


def drop(data: bytes, dice: random.Random, _others: Sequence[bytes]) -> bytes:
    start, end = _span(data, dice)
    return data[:start] + data[end:]


def insert(data: bytes, dice: random.Random, _others: Sequence[bytes]) -> bytes:
    at = dice.randint(0, len(data))
    piece = dice.choice((*_PIECES, dice.randbytes(dice.randint(1, 40))))
    return data[:at] + piece + data[at:]


def splice(data: bytes, dice: random.Random, others: Sequence[bytes]) -> bytes:
    """A stretch of another file instead of one of this."""
    other = dice.choice(others)
    start, end = _span(data, dice)
    first, last = _span(other, dice)
    return data[:start] + other[first:last] + data[end:]


def shuffle_chunks(data: bytes, dice: random.Random, _others: Sequence[bytes]) -> bytes:
    head, *chunks = data.split(b"MTrk")
    dice.shuffle(chunks)
    return b"MTrk".join((head, *chunks))


def lie_about_length(data: bytes, dice: random.Random, _others: Sequence[bytes]) -> bytes:
    """A chunk says that it is longer or shorter than it is."""
    if (at := _chunk(data, dice)) < 0:
        return data
    length = dice.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF, dice.randrange(1 << 16), dice.randrange(1 << 32)))
    return data[: at + 4] + length.to_bytes(4, "big") + data[at + 8 :]


def lie_in_header(data: bytes, dice: random.Random, _others: Sequence[bytes]) -> bytes:
    """Format, number of tracks or division become anything."""
    at = dice.choice((8, 10, 12))
    return data[:at] + dice.randbytes(2) + data[at + 2 :]


def crowd(data: bytes, dice: random.Random, _others: Sequence[bytes]) -> bytes:
    """A short stretch a great many times over, in a chunk of its own: a small file becomes millions of bytes."""
    if dice.random() < 0.95 or (at := _chunk(data, dice)) < 0:
        return data
    start = at if dice.random() < 0.2 else dice.randint(at, len(data))  # whole tracks, too
    stretch = data[start : start + dice.randint(1, 24)] or b"\0"
    body = (b"" if start == at else b"\0\x90\x3c\x40") + stretch * (
        dice.randint(1000, _MOST_BYTES) // len(stretch)
    )
    return data[:at] + b"MTrk" + len(body).to_bytes(4, "big") + body + data[at:]


MUTATIONS: tuple[Mutation, ...] = (
    *(cut, flip, flip, limit, limit, drop, insert, insert),
    *(splice, shuffle_chunks, lie_about_length, lie_in_header, crowd),
)


def _span(data: bytes, dice: random.Random) -> tuple[int, int]:
    """Mostly a short one."""
    start = dice.randint(0, len(data))
    most = dice.choice((4, 64, len(data)))
    return start, min(len(data), start + dice.randint(0, most))


def _chunk(data: bytes, dice: random.Random) -> int:
    """Where one of the tracks begins, -1 where there is none."""
    starts = [-1]
    at = data.find(b"MTrk")
    while at >= 0 and len(starts) < 64:
        starts.append(at)
        at = data.find(b"MTrk", at + 4)
    return dice.choice(starts[1:] or starts)
