"""`gru`, the default: a GRU encoder-decoder that writes the masked time steps of a piano roll.

Letters: B windows, T time steps of a window, G time steps of the gap to be written, P = 88 keys, N = B * G frames,
R list places, S decoder state, H hidden units of the list head.

- The encoder reads the whole window in both directions with the gap masked out, so that the same weights continue
  (gap at the end), fill (gap in the middle) and begin (nothing before).
- The decoder walks through the gap. At step t it sees the encoder's output at t, the frame before, and what stood
  one, two and four bars ago.
- The frame is drawn jointly: the head lists the sounding keys from low to high, each as an onset or a hold, then
  stops, so every key knows the ones below it. Listing in a fixed order with a sum of embeddings is a NADE
  (Larochelle and Murray, 2011) on the few keys that sound; its likelihood is exact.
- Music does not change its rules with the register: two small convolutions along the keyboard, gated by the
  decoder's state, see what every key and its neighbours did before and which keys are listed already.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from deepmusician_gui.models.gru_decoder import PAST_BARS, PAST_STEPS, STOP, TOKENS, DecoderArrays, GapDecoder
from deepmusician_gui.models.windows import (
    HOLD,
    SILENT,
    P,
    Windows,
    frames_at,
    gap_index,
    in_gap,
    two_channels,
)

NEXT_BARS = (1, 2)
FRAMES = 1 + len(PAST_BARS)  # that the decoder is fed
ROWS = 2048  # list rows are padded to a multiple: CPU kernels are compiled anew for every new shape

KEY_CHANNELS = 2 * (len(PAST_STEPS) + len(PAST_BARS) + len(NEXT_BARS)) + 2


@dataclass(frozen=True, slots=True)
class GruConfig:
    encoder: int = 256  # units in each direction
    decoder: int = 512
    hidden: int = 256  # of the list head
    key_channels: int = 40  # of the key-shared convolution
    key_width: int = 25  # keys it sees, an octave to each side
    chord_channels: int = 12  # of the convolution over keys already listed
    chord_width: int = 37  # keys it sees downward, three octaves
    places: int = 64  # longest bar told apart, in time steps
    place_size: int = 24
    dropout: float = 0.1


class Gru(nn.Module):
    """Maps windows to nats per frame, and opens a gap for sampling."""

    def __init__(self, config: GruConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or GruConfig()
        self.place = nn.Embedding(c.places, c.place_size)
        self.bar_length = nn.Embedding(c.places + 1, c.place_size)
        self.encoder = nn.GRU(2 * P + 2 + 2 * c.place_size, c.encoder, batch_first=True, bidirectional=True)
        self.start = nn.Linear(2 * c.encoder, c.decoder)
        self.decoder = nn.GRU(
            2 * P * FRAMES + 2 * c.encoder + 2 * c.place_size + 2, c.decoder, batch_first=True
        )
        self.dropout = nn.Dropout(c.dropout)
        self.key_conv = nn.Conv1d(KEY_CHANNELS, c.key_channels, c.key_width, padding=c.key_width // 2)
        self.key_gate = nn.Linear(c.decoder, c.key_channels)
        self.key_out = nn.Conv1d(c.key_channels, 2, 13, padding=6)
        self.chord_conv = nn.Conv1d(2, c.chord_channels, c.chord_width)
        self.chord_gate = nn.Linear(c.decoder, 2 * c.chord_channels)
        self.list_state = nn.Linear(c.decoder, c.hidden)
        self.list_token = nn.Embedding(TOKENS, c.hidden)
        self.list_hidden = nn.Linear(c.hidden, c.hidden)
        self.list_out = nn.Linear(c.hidden, TOKENS)
        nn.init.normal_(self.list_token.weight, std=0.1)
        nn.init.normal_(self.list_out.weight, std=0.02)

    def set_prior(self, token_counts: Tensor) -> None:
        """Start the output at the data's own frequencies, (TOKENS,) counts, instead of at even odds."""
        with torch.no_grad():
            self.list_out.bias.copy_(torch.log((token_counts + 1) / token_counts.sum()))

    def forward(self, windows: Windows, blank: float = 0.0) -> Tensor:
        """Mean nats per frame over the gaps, with teacher forcing.

        A share `blank` of the frames that the decoder is fed is emptied, so that it learns to recover from its
        own silence.
        """
        known, encoded = self.encode(windows)
        fed = (
            two_channels(windows.roll) * (~windows.outside | in_gap(windows))[:, :, None, None]
        )  # (B, T, 2, P)
        before = frames_at(
            fed[:, :, 0] + fed[:, :, 1], gap_index(windows) - 1
        )  # (B, G, P), what really sounded
        if blank:
            fed = fed * (torch.rand(fed.shape[:2], device=fed.device) >= blank)[:, :, None, None]
        at = gap_index(windows)
        past = [frames_at(fed, at - 1), *(frames_at(fed, at - n * self._bars(windows)) for n in PAST_BARS)]
        inputs = torch.cat([*(x.flatten(2) for x in past), self._context(windows, encoded)], -1)
        state, _ = self.decoder(inputs, self._first_state(windows, encoded))  # (B, G, S)
        state = self.dropout(state).flatten(0, 1)  # (N, S)
        keys = self._key_channels(windows, fed, known).flatten(0, 1)  # (N, KEY_CHANNELS, P)
        target = torch.gather(windows.roll, 1, at[:, :, None].expand(-1, -1, P)).flatten(0, 1)  # (N, P)
        return self._list_loss(state, self._key_logits(state, keys), target, before.flatten(0, 1) > 0)

    def encode(self, windows: Windows) -> tuple[Tensor, Tensor]:
        """Known cells as two channels, (B, T, 2, P), and the encoder's output, (B, T, 2E)."""
        hidden = in_gap(windows)
        known = two_channels(windows.roll) * (~(hidden | windows.outside))[:, :, None, None]
        flags = torch.stack([hidden, windows.outside], -1).float()  # (B, T, 2)
        inputs = torch.cat([known.flatten(2), flags, self._place(windows.places)], -1)
        encoded, _ = self.encoder(inputs)
        return known, encoded

    def _place(self, places: Tensor) -> Tensor:
        limit = self.config.places
        return torch.cat(
            [
                self.place(places[..., 0].clamp(max=limit - 1)),
                self.bar_length(places[..., 1].clamp(max=limit)),
            ],
            -1,
        )

    def _first_state(self, windows: Windows, encoded: Tensor) -> Tensor:
        rows = torch.arange(len(encoded), device=encoded.device)
        return torch.tanh(self.start(encoded[rows, windows.gap_start]))[None]  # (1, B, S)

    def _context(self, windows: Windows, encoded: Tensor) -> Tensor:
        """What the decoder knows of each gap step before any frame is drawn, (B, G, .)."""
        at = gap_index(windows)
        aligned = torch.gather(encoded, 1, at[:, :, None].expand(-1, -1, encoded.shape[-1]))
        places = torch.gather(windows.places, 1, at[:, :, None].expand(-1, -1, 2))
        left = torch.arange(windows.gap, 0, -1, device=at.device, dtype=encoded.dtype)
        time_left = torch.stack([left / 64, torch.log1p(left) / 4], -1).expand(len(at), -1, -1)
        return torch.cat([aligned, self._place(places), time_left], -1)

    def _bars(self, windows: Windows) -> Tensor:
        return torch.gather(windows.places[..., 1], 1, gap_index(windows))  # (B, G)

    def _key_channels(self, windows: Windows, fed: Tensor, known: Tensor) -> Tensor:
        """What each key did before and does after, (B, G, KEY_CHANNELS, P)."""
        at, bars = gap_index(windows), self._bars(windows)
        seen = [frames_at(fed, at - n) for n in PAST_STEPS]
        seen += [frames_at(fed, at - n * bars) for n in PAST_BARS]
        seen += [frames_at(known, at + n * bars) for n in NEXT_BARS]
        usage = key_usage(known)[:, None].expand(-1, windows.gap, -1, -1)  # (B, G, 2, P)
        return torch.cat([*seen, usage], 2)

    def _key_logits(self, state: Tensor, keys: Tensor) -> Tensor:
        """Register-free logits of onset and hold for each key, (N, 2, P)."""
        hidden = F.relu(self.key_conv(keys)) * self.key_gate(state)[:, :, None]
        logits: Tensor = self.key_out(hidden)
        return logits

    def _token_logits(self, state: Tensor, keys: Tensor, listed: Tensor, embedded: Tensor) -> Tensor:
        """Logits of the next token for rows of state (R, S), key logits (R, 2, P), listed keys (R, 2, P) and the
        sum of their embeddings (R, H); (R, TOKENS), nothing masked."""
        hidden = F.relu(self.list_state(state) + embedded)
        hidden = F.relu(self.list_hidden(hidden)) + hidden
        below = F.relu(self.chord_conv(F.pad(listed, (self.config.chord_width - 1, 0))))  # (R, C, P)
        gate = self.chord_gate(state).view(len(state), 2, -1)
        chord = torch.einsum("roc,rcp->rop", gate, below)  # (R, 2, P)
        logits: Tensor = self.list_out(hidden) + F.pad((keys + chord).flatten(1), (0, 1))
        return logits

    def _list_loss(self, state: Tensor, keys: Tensor, target: Tensor, before: Tensor) -> Tensor:
        """Mean nats of the target frames (N, P) given which keys sounded before them (N, P)."""
        n, key = (target != SILENT).nonzero(as_tuple=True)  # rising keys within each frame
        token = key + P * (target[n, key] == HOLD)
        counts = torch.bincount(n, minlength=len(target))  # (N,)
        first = torch.cumsum(counts, 0) - counts
        longest = int(counts.max()) + 1
        place = torch.arange(len(n), device=n.device) - first[n]
        tokens = torch.full((len(target), longest), STOP, device=n.device)
        tokens[n, place] = token
        rows, places = (torch.arange(longest, device=n.device) <= counts[:, None]).nonzero(as_tuple=True)
        real = len(rows)
        rows, places = (F.pad(index, (0, -real % ROWS)) for index in (rows, places))
        one_hot = F.one_hot(tokens, TOKENS)[:, :, :STOP].to(state.dtype)
        listed = (torch.cumsum(one_hot, 1) - one_hot)[rows, places].view(-1, 2, P)  # (R, 2, P)
        embedded = listed.flatten(1) @ self.list_token.weight[:STOP].to(listed.dtype)
        logits = self._token_logits(state[rows], keys[rows], listed, embedded)
        last = torch.where(places > 0, tokens[rows, (places - 1).clamp(min=0)] % P, -1)
        allowed = allowed_tokens(last, before[rows])
        logits = logits.float().masked_fill(~allowed, -torch.inf)
        return F.cross_entropy(logits[:real], tokens[rows, places][:real], reduction="sum") / len(target)

    @torch.inference_mode()
    def open_gap(
        self,
        roll: NDArray[np.uint8],
        outside: NDArray[np.bool_],
        places: NDArray[np.int64],
        gap_start: int,
        gap: int,
    ) -> GapDecoder:
        """Begin to write the gap of one window: cells (T, P), outside (T,), places (T, 2).

        All that does not depend on what will be drawn is computed here, for all steps of the gap at once.
        """
        cells, beyond, at = (
            torch.from_numpy(np.ascontiguousarray(array))[None] for array in (roll, outside, places)
        )
        windows = Windows(cells, beyond, at, torch.tensor([gap_start]), gap)
        known, encoded = self.encode(windows)
        frames = FRAMES * 2 * P
        weights = self.state_dict()
        gates = self._context(windows, encoded)[0] @ weights["decoder.weight_ih_l0"][:, frames:].T
        gates += weights["decoder.bias_ih_l0"]
        ahead = self._key_channels(windows, torch.zeros_like(known), known)[0]
        return GapDecoder(
            self.arrays,
            np.where((known[0].sum(1) > 0).numpy(), roll, SILENT),
            places[gap_start : gap_start + gap, 1],
            gap_start,
            gates.numpy(),
            self.key_conv(ahead).numpy(),
            self._first_state(windows, encoded)[0, 0].numpy(),
        )

    @cached_property
    def arrays(self) -> DecoderArrays:
        """The weights that the step-by-step decoder needs, as numpy arrays; taken once, when first asked for."""
        return DecoderArrays.of({name: value.detach().numpy() for name, value in self.state_dict().items()})


def key_usage(known: Tensor) -> Tensor:
    """How often the known music strikes each key, and each pitch class, as log counts: (B, 2, P)."""
    struck = known[:, :, 0].sum(1)  # (B, P)
    octaves = F.pad(struck, (0, 96 - P)).view(-1, 8, 12).sum(1)  # (B, 12)
    return torch.log1p(torch.stack([struck, octaves.repeat(1, 8)[:, :P]], 1)) / 2


def allowed_tokens(last: Tensor, before: Tensor) -> Tensor:
    """Tokens that may follow a list whose last key is `last` (R,), -1 for none: rising keys, holds only of keys
    that sounded `before` (R, P), and the stop; (R, TOKENS) bool."""
    rising = torch.arange(P, device=last.device) > last[:, None]  # (R, P)
    stop = torch.ones_like(rising[:, :1])
    return torch.cat([rising, rising & before, stop], 1)
