"""`frame-gru`: a GRU that tells how likely each frame of a piano roll is after all frames before it.

It writes nothing: it is what the published benchmarks of polyphonic music modelling are measured with. A frame says
which keys sound, not which are struck.

Letters: B sequences, T time steps, N = B * T frames, P keys, R list places, S state, H hidden units of the list head,
C channels, W keys of the view from the bass.

- A GRU reads, step by step, what sounded 1, 2, 4 and 8 steps ago, and what followed the last time the music went as
  it goes now. It reads all this twice: by place on the keyboard, and by distance from the bass of the frame before.
- The head lists the sounding keys from low to high and then stops, so that every key knows the ones below it; the
  likelihood is exact.
- Rules of music do not change with the register: one small net, the same for all keys, sees what a key and its
  neighbours did before and which keys are listed already, and the GRU says which of its findings count now.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

LAGS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32)
"""How many steps back each key's own past is looked up."""
TRACES = 6  # age, silence, use, use in all octaves, match, match by its length
PAST = len(LAGS) + TRACES
NEAR = (
    0,
    1,
    2,
    3,
    len(LAGS) + 2,
    len(LAGS) + 4,
)  # of the past: seen with its neighbours, an octave to each side
READ = (0, 1, 3, 5, len(LAGS) + 4)  # of the past: what the GRU reads
BELOW = 14  # keys under the bass that the view from it shows
VIEW = 56  # W
PHASES = (2, 3, 4, 8, 16)  # time step modulo these
LONGEST_MATCH = 32
ROWS = 512  # list rows are padded to a multiple: CPU kernels are compiled anew for every new shape


class Frames(NamedTuple):
    """Stretches of sequences; nothing in step t's inputs depends on step t's frame or a later one."""

    roll: Tensor
    """(B, T, P) bool, what sounds at each step."""
    past: Tensor
    """(B, T, PAST, P), what each key did before, see `Sequence`."""
    bass: Tensor
    """(B, T) int64, lowest key of the last frame before that had any."""
    match: Tensor
    """(B, T) int64, how many steps the music has gone as it went before, up to LONGEST_MATCH."""
    time: Tensor
    """(B, T) int64, steps since the sequence began; -1 where there is none."""
    shift: Tensor
    """(B,) int64, by how many keys the sequence is transposed upward."""

    def to(self, device: torch.device) -> Frames:
        """The same on another device."""
        return Frames._make(part.to(device) for part in self)

    def steps(self, start: int, end: int) -> Frames:
        """The time steps from `start` to `end`, the latter excluded."""
        return Frames._make([*(part[:, start:end] for part in self[:-1]), self.shift])


@dataclass(frozen=True, slots=True)
class FrameGruConfig:
    keys: int = 88
    state: int = 384
    hidden: int = 192  # of the list head
    key_channels: int = 48  # of the key-shared net
    key_width: int = 25  # keys it sees, an octave to each side
    chord_channels: int = 16  # where it meets the keys already listed
    time_size: int = 16
    dropout: float = 0.4
    key_dropout: float = 0.1


class FrameGru(nn.Module):
    """Maps frames to nats."""

    def __init__(self, config: FrameGruConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or FrameGruConfig()
        self.phase = nn.Embedding(sum(PHASES), c.time_size)
        self.shift = nn.Embedding(12, c.time_size)  # transpositions by -6 to +5 keys
        reads = len(READ) * (c.keys + VIEW) + 2 * c.time_size + 2
        self.gru = nn.GRU(reads, c.state, batch_first=True)
        self.dropout = nn.Dropout(c.dropout)
        self.key_dropout = nn.Dropout(c.key_dropout)
        self.key_near = nn.Conv1d(len(NEAR), c.key_channels, c.key_width, padding=c.key_width // 2)
        self.key_past = nn.Conv1d(PAST, c.key_channels, 3, padding=1, bias=False)
        self.key_place = nn.Parameter(torch.zeros(c.key_channels, c.keys))
        self.key_gate = nn.Linear(c.state, c.key_channels)
        self.key_out = nn.Conv1d(c.key_channels, c.chord_channels + 1, 13, padding=6)
        self.chord = nn.Parameter(torch.randn(c.chord_channels, 2 * c.keys - 1) * 0.1)
        self.chord_gate = nn.Linear(c.hidden, c.chord_channels)
        self.list_state = nn.Linear(c.state, c.hidden)
        self.list_key = nn.Embedding(c.keys, c.hidden)
        self.list_step = nn.Embedding(VIEW, c.hidden)
        self.list_hidden = nn.Linear(c.hidden, c.hidden)
        self.list_out = nn.Linear(c.hidden, c.keys + 1)
        self.list_view = nn.Linear(c.hidden, VIEW)
        for weight in (self.list_key.weight, self.list_step.weight):
            nn.init.normal_(weight, std=0.1)
        for weight in (self.list_out.weight, self.list_view.weight):
            nn.init.normal_(weight, std=0.02)
        keys = torch.arange(c.keys)
        self._distance: Tensor
        self.register_buffer("_distance", keys - keys[:, None] + c.keys - 1, persistent=False)  # (P, P)

    def set_prior(self, token_counts: Tensor) -> None:
        """Start the output at the data's own frequencies, (P + 1,) counts, instead of at even odds."""
        with torch.no_grad():
            self.list_out.bias.copy_(torch.log((token_counts + 1) / token_counts.sum()))

    def forward(self, frames: Frames, blank: float = 0.0) -> Tensor:
        """Mean nats per frame, with teacher forcing; a share `blank` of what the GRU reads is emptied."""
        state = self.states(frames, blank)
        return self.entry_nats(state, frames).sum() / (frames.time >= 0).sum()

    def states(self, frames: Frames, blank: float = 0.0) -> Tensor:
        """The GRU's state before each frame, (B, T, S)."""
        read = frames.past[:, :, READ].float()  # (B, T, 5, P)
        if blank:
            read = read * (torch.rand(read.shape[:3], device=read.device) >= blank)[..., None]
        padded = F.pad(read, (BELOW, VIEW))
        view = frames.bass[:, :, None] + torch.arange(VIEW, device=read.device)  # (B, T, W)
        view = torch.gather(padded, 3, view[:, :, None].expand(-1, -1, len(READ), -1))  # (B, T, 5, W)
        time = frames.time.clamp(min=0)
        starts = [sum(PHASES[:i]) for i in range(len(PHASES))]
        phases = torch.stack([time % n + start for n, start in zip(PHASES, starts, strict=True)], -1)
        told = self.shift(frames.shift + 6)
        scalars = torch.stack([torch.log1p(time.float()) / 4, torch.log1p(frames.match.float()) / 2], -1)
        context = [self.phase(phases).sum(2), told[:, None].expand(-1, time.shape[1], -1), scalars]
        states: Tensor = self.gru(torch.cat([read.flatten(2), view.flatten(2), *context], -1))[0]
        return states

    def entry_nats(self, state: Tensor, frames: Frames) -> Tensor:
        """Nats of each entry of the lists of all real frames, stops included, (R,), frame after frame."""
        state = self.dropout(state.flatten(0, 1))  # (N, S)
        keys = self._key_features(state, frames.past.flatten(0, 1))  # (N, C + 1, P)
        n, place, listed, token = list_rows(frames)
        bass = frames.bass.flatten()
        real = len(n)
        n, place, token = (F.pad(index, (0, -real % ROWS)) for index in (n, place, token))
        logits = self._token_logits(state, keys, bass, listed, n, place)
        rising = torch.arange(self.config.keys + 1, device=n.device) > listed.last(n, place)[:, None]
        logits = logits.float().masked_fill(~rising, -torch.inf)
        return F.cross_entropy(logits[:real], token[:real], reduction="none")

    def _key_features(self, state: Tensor, past: Tensor) -> Tensor:
        """What the key-shared net makes of each key's past and its neighbours', (N, C + 1, P)."""
        past = past.float()
        near = self.key_near(past[:, NEAR])
        seen = (
            near + self.key_past(past) + self.key_place.to(near.dtype)
        )  # (N, C, P), far the largest: kept small
        gate = self.key_dropout(1 + self.key_gate(state))  # (N, C)
        features: Tensor = self.key_out(F.relu(seen) * gate[:, :, None])
        return features

    def _token_logits(
        self, state: Tensor, keys: Tensor, bass: Tensor, lists: Lists, n: Tensor, place: Tensor
    ) -> Tensor:
        """Logits of the next entry at `place` (R,) of the list of frame `n` (R,); (R, P + 1), nothing masked."""
        size = self.config.keys
        steps = (lists.keys - bass[:, None] + BELOW).clamp(0, VIEW - 1)  # (N, L)
        entries = self.list_key(lists.keys) + self.list_step(steps)  # (N, L, H)
        entries = entries * lists.real[:, :, None]
        before = torch.cumsum(F.pad(entries, (0, 0, 1, 0)), 1)  # (N, L + 1, H), sum over the entries before
        hidden = F.relu(self.list_state(state)[:, None] + before)  # (N, L + 1, H)
        row = n * before.shape[1] + place
        hidden = hidden.flatten(0, 1).index_select(0, row)  # (R, H)
        kept = self.dropout(torch.ones_like(before[:, 0])).index_select(
            0, n
        )  # one draw for all entries of a frame
        hidden = (F.relu(self.list_hidden(hidden)) + hidden) * kept
        one_hot = F.one_hot(lists.keys, size).to(state.dtype) * lists.real[:, :, None]
        listed = torch.cumsum(F.pad(one_hot, (0, 0, 1, 0)), 1).flatten(0, 1).index_select(0, row)  # (R, P)
        toeplitz = self.chord[:, self._distance].transpose(0, 1).flatten(1)  # (P, C * P)
        chord = (listed @ toeplitz).view(len(n), -1, size)  # (R, C, P)
        met = F.relu(keys[:, 1:].index_select(0, n) + chord)
        shared = (
            keys[:, 0].index_select(0, n) + torch.bmm(self.chord_gate(hidden)[:, None], met)[:, 0]
        )  # (R, P)
        view = F.pad(self.list_view(hidden), (0, 1))  # (R, W + 1), the last for keys out of sight
        seen = torch.arange(size, device=n.device) - bass[n, None] + BELOW  # (R, P)
        seen = torch.where((seen >= 0) & (seen < VIEW), seen, VIEW)
        shared = shared + torch.gather(view, 1, seen)
        logits: Tensor = self.list_out(hidden) + F.pad(shared, (0, 1))
        return logits


@dataclass(frozen=True, slots=True)
class Lists:
    """The sounding keys of N frames from low to high, at most L."""

    keys: Tensor
    """(N, L) int64, 0 after the last."""
    real: Tensor
    """(N, L) bool."""

    def last(self, n: Tensor, place: Tensor) -> Tensor:
        """The key listed before each place, -1 at the first, (R,)."""
        return torch.where(place > 0, self.keys[n, (place - 1).clamp(min=0)], -1)


def list_rows(frames: Frames) -> tuple[Tensor, Tensor, Lists, Tensor]:
    """One row for each entry to be guessed: its frame n and place (R,), all lists, and the entry itself (R,)."""
    roll = frames.roll.flatten(0, 1)  # (N, P)
    n, key = roll.nonzero(as_tuple=True)  # rising keys within each frame
    counts = roll.sum(1)  # (N,)
    place = torch.arange(len(n), device=n.device) - (torch.cumsum(counts, 0) - counts)[n]
    longest = max(1, int(counts.max()))
    keys = torch.zeros(len(roll), longest, dtype=torch.int64, device=n.device)
    keys[n, place] = key
    places = torch.arange(longest + 1, device=n.device)
    stops = torch.full_like(keys[:, :1], roll.shape[1])
    tokens = torch.cat([keys, stops], 1)
    tokens = torch.where(places == counts[:, None], roll.shape[1], tokens)  # (N, L + 1)
    rows = (places <= counts[:, None]) & (frames.time.flatten() >= 0)[:, None]
    n, place = rows.nonzero(as_tuple=True)
    return n, place, Lists(keys, places[:-1] < counts[:, None]), tokens[n, place]
