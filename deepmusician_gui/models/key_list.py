"""A frame as a list: its keys from low to high, each as an onset or a hold, then a stop.

So every key knows the ones below it, and the likelihood of a frame is the exact product of its tokens'. Listing in a
fixed order over a sum of embeddings is a NADE (Larochelle and Murray, 2011) on the few keys that sound. Keys that are
known beforehand are not listed but given.

Letters: N frames, R list places of all frames together, P = 88 keys.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from deepmusician_gui.models.gap import HOLD, SILENT, STOP, TOKENS, P


class KeyList(NamedTuple):
    """The list places of many frames, one after the other, padded at the end."""

    frame: Tensor  # (R,) which frame
    token: Tensor  # (R,) what is listed here
    listed: Tensor  # (R, 2, P) float: what stands on the list already
    allowed: Tensor  # (R, TOKENS) bool: what may stand here
    real: int  # places that are not padding


def list_keys(cells: Tensor, free: Tensor, holdable: Tensor) -> KeyList:
    """The lists of frames: cells (N, P), which of them are `free` (N, P), and which keys may be held (N, P)."""
    n, key = ((cells != SILENT) & free).nonzero(as_tuple=True)  # rising keys within each frame
    counts = torch.bincount(n, minlength=len(cells))  # (N,)
    place = torch.arange(len(n), device=n.device) - (torch.cumsum(counts, 0) - counts)[n]
    longest = int(counts.max()) + 1
    tokens = torch.full((len(cells), longest), STOP, device=n.device)
    tokens[n, place] = key + P * (cells[n, key] == HOLD)
    frame, places = (torch.arange(longest, device=n.device) <= counts[:, None]).nonzero(as_tuple=True)
    real = len(frame)
    frame, places = (F.pad(index, (0, _padding(real))) for index in (frame, places))
    one_hot = torch.zeros(*tokens.shape, TOKENS, dtype=torch.uint8, device=n.device).scatter_(
        2, tokens[..., None], 1
    )
    before = torch.cumsum(one_hot, 1, dtype=torch.uint8) - one_hot
    listed = before[frame, places, :STOP].view(-1, 2, P).float()
    last = torch.where(places > 0, tokens[frame, (places - 1).clamp(min=0)] % P, -1)
    allowed = allowed_tokens(last, free[frame], holdable[frame])
    return KeyList(frame, tokens[frame, places], listed, allowed, real)


def _padding(count: int) -> int:
    """How many places to add so that few different counts occur: CPU kernels are compiled anew for every shape."""
    return -count % max(16, 1 << max(0, count.bit_length() - 3))


def allowed_tokens(last: Tensor, free: Tensor, holdable: Tensor) -> Tensor:
    """Tokens that may follow a list whose last key is `last` (R,), -1 for none, (R, TOKENS) bool.

    Rising `free` keys (R, P), as holds only the `holdable` ones (R, P), and the stop.
    """
    rising = free & (torch.arange(P, device=last.device) > last[:, None])  # (R, P)
    return torch.cat([rising, rising & holdable, torch.ones_like(rising[:, :1])], 1)
