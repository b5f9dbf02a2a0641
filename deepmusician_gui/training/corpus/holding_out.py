"""Keeping some pieces of a corpus apart, where nobody has said which."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from deepmusician_gui.errors import FileError, reason
from deepmusician_gui.training.corpus.tables import PIECE, SPLITS

EVERY = 7
_VALID = SPLITS.index("valid")


def hold_out(folder: Path, every: int = EVERY) -> None:
    """Of a corpus to learn from, let one piece of `every` be validated on instead; which ones follows from their order.

    At least one remains of each kind. Raises FileError for fewer than two pieces, or where the disk refuses.
    """
    path = folder / "pieces.npy"
    try:
        pieces = np.load(path).astype(PIECE, casting="no")
        if len(pieces) < 2:
            raise FileError(
                "Two pieces at least are needed: one is held out, to tell how well the other is learnt."
            )
        pieces["split"][min(every, len(pieces)) // 2 :: every] = _VALID
        fresh = path.with_suffix(".part.npy")
        np.save(fresh, pieces)
        fresh.replace(path)
    except (ValueError, TypeError) as error:
        raise FileError("{folder} holds no prepared corpus.", folder=folder) from error
    except OSError as error:
        raise FileError(
            "The corpus in {folder} could not be written: {reason}.", folder=folder, reason=reason(error)
        ) from error
