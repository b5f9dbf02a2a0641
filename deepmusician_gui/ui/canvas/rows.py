"""Which pitches have a row on the roll, and where: all of them, or those that a folded roll keeps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import overload

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.score.note import HIGHEST_PITCH

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows from the highest pitch, row 0, downward."""

    pitches: tuple[int, ...]
    """The pitch of each row, falling; at least one."""
    _row: Ints = field(init=False, repr=False, compare=False)
    _has_row: NDArray[np.bool_] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        falling = -np.array(self.pitches)
        everything = np.arange(HIGHEST_PITCH + 1)
        object.__setattr__(
            self, "_row", np.minimum(np.searchsorted(falling, -everything), len(self.pitches) - 1)
        )
        object.__setattr__(self, "_has_row", np.isin(everything, self.pitches))

    @classmethod
    def of(cls, pitches: Iterable[int]) -> Rows:
        """Rows for these pitches; for all where there are none."""
        return cls(tuple(sorted(set(pitches), reverse=True))) if pitches else ALL_ROWS

    def __len__(self) -> int:
        return len(self.pitches)

    @overload
    def row(self, pitch: int) -> int: ...
    @overload
    def row(self, pitch: Ints) -> Ints: ...
    def row(self, pitch: int | Ints) -> int | Ints:
        """The row of a pitch, or of each; of one that has none, the nearest below it."""
        return int(self._row[pitch]) if isinstance(pitch, int) else self._row[pitch]

    def have(self, pitch: Ints) -> NDArray[np.bool_]:
        """Which of the pitches have a row."""
        return self._has_row[pitch]

    def pitch(self, row: int) -> int:
        """The pitch of a row, of the nearest one beyond the first and the last."""
        return self.pitches[max(0, min(row, len(self.pitches) - 1))]


ALL_ROWS = Rows(tuple(range(HIGHEST_PITCH, -1, -1)))
