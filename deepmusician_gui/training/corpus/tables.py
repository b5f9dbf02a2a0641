"""What lies in a corpus: the dtypes of its arrays, and a score as rows of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import TimeSignature

CORPUS_PPQ = 480
FORMAT = 2
SPLITS = ("train", "valid", "test")

NOTE = np.dtype([("onset", "<i4"), ("duration", "<i4"), ("pitch", "u1"), ("velocity", "u1"), ("track", "u1")])
METRE = np.dtype([("tick", "<i4"), ("numerator", "u1"), ("denominator", "u1")])
PIECE = np.dtype(
    [
        ("shard", "<u4"),
        ("notes", "<u4", (2,)),  # of the shard: first row and the one after the last
        ("metres", "<u4", (2,)),  # of all metres
        ("name", "<u8", (2,)),  # of all names, which are UTF-8 without anything between
        ("end", "<i4"),  # ticks
        ("split", "u1"),  # place in SPLITS
    ]
)
INDEX = {"pieces": PIECE, "metres": METRE, "names": np.dtype("u1")}
"""What is kept together for all shards; the notes are not."""


def tables(score: Score) -> tuple[NDArray[np.void], NDArray[np.void]]:
    """Pitched notes and time signatures of a score at 480 ticks per quarter, as NOTE and METRE rows."""
    scale = CORPUS_PPQ / score.ppq
    pitched = score.pitched_notes
    notes = np.array(
        [
            (
                round(n.onset * scale),
                max(1, round(n.duration * scale)),
                n.pitch,
                n.velocity,
                min(n.track, 255),
            )
            for n in pitched
        ],
        NOTE,
    )
    signatures = score.metre_map.signatures or (TimeSignature(),)
    metres = np.array(
        [(round(s.tick * scale), min(s.numerator, 255), min(s.denominator, 255)) for s in signatures], METRE
    )
    return notes, metres
