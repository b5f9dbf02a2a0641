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


def list_nats(logits: Tensor, places: KeyList, frames: int) -> Tensor:
    """Nats of each of N = `frames` lists, (N,), from the logits at their places, (R, TOKENS)."""
    real = slice(0, places.real)
    nats = F.cross_entropy(logits[real], places.token[real], reduction="none")
    return nats.new_zeros(frames).index_add(0, places.frame[real], nats)


def chances_struck(logits: Tensor, places: KeyList, frames: int) -> Tensor:
    """The chance that each key is struck, (N, P), given how the keys below it sound; N = `frames`.

    Going up the keyboard from the key listed last, that is the chance that a key comes next if none below it does. It
    is told at the place of the first key listed that is not below it, or where the list stops.
    """
    real = slice(0, places.real)
    chances = logits[real].softmax(-1)
    onset, hold = chances[:, :P], chances[:, P:STOP]
    not_yet = (onset + hold).flip(-1).cumsum(-1).flip(-1) + chances[:, STOP:]  # (R, P)
    next_struck = onset / not_yet.clamp(min=torch.finfo(onset.dtype).tiny)
    key = torch.arange(P, device=logits.device)
    listed = places.listed[real].any(1)  # (R, P)
    last = torch.where(listed, key, -1).amax(1, keepdim=True)  # (R, 1)
    token = places.token[real, None]
    told = (key > last) & ((token == STOP) | (key <= token % P))
    struck: Tensor = onset.new_zeros(frames, P).index_add(0, places.frame[real], next_struck * told)
    return struck
