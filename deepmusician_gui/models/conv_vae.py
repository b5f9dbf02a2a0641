"""`conv-vae`: a variational autoencoder of two-bar blocks, whose latent can be walked about in.

Letters: B windows, G time steps of a block, P = 88 keys, N = B * G frames, Z latent units, S decoder state, H hidden
units of the list head.

- The encoder sees a block as a picture of onsets and holds, through convolutions of 3 x 3, and beside it how much each
  pitch class sounds in each beat, which the picture's halved keyboard blurs. It tells where the block lies: a mean and
  a spread for each latent unit (Kingma and Welling, 2014).
- The decoder writes a block frame after frame, knowing the latent, the frame before and its place in bar and block; a
  frame is drawn jointly, as a list of keys (`key_list`). Pixels drawn side by side would be a blur with a threshold.
  A plan of the beats, read off the latent at once, says what is due now: the latent alone would have to be unrolled.
- A decoder that knows the frame before can do without a latent. So that it does not: the weight of the KL term grows
  from nothing (Bowman et al., 2016), the first `free_nats` of each unit cost nothing (Kingma et al., 2016), and
  frames fed back are blanked in training.
- A block is as many whole bars as fit into 32 sixteenths, so that blocks begin at bar lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from deepmusician_gui.models.blocks import BLOCK, KnownBlock
from deepmusician_gui.models.gap import ONSET, SILENT, STOP, TOKENS, P
from deepmusician_gui.models.gru_decoder import LOUDNESS, LOUDNESS_STEP
from deepmusician_gui.models.key_list import list_keys
from deepmusician_gui.models.windows import Windows, gap_index, known_cells, level, two_channels

_PICTURE = 64 * 4 * 11  # numbers that the convolutions make of a block
_BEAT = 4  # time steps
_BEATS = BLOCK // _BEAT


@dataclass(frozen=True, slots=True)
class ConvVaeConfig:
    latent: int = 96
    encoded: int = 256
    state: int = 384
    hidden: int = 224  # of the list head
    plan: int = 24  # numbers that the plan has for each beat
    place_size: int = 16
    beta: float = 0.2  # weight of the KL term once it has grown
    grown_after: int = 800  # training steps
    free_nats: float = 0.1  # of each latent unit
    dropout: float = 0.1
    velocity_weight: float = 0.2  # of nats per velocity beside nats per frame


class Bound(NamedTuple):
    """What a batch costs, in nats."""

    frames: Tensor  # (B, G) of each frame's free cells, 0 beyond the block
    divergence: Tensor  # (B, Z) from the prior, of each latent unit
    velocities: Tensor  # () mean per struck key


class ConvVae(nn.Module):
    """Maps windows to its training loss, blocks to latents, and latents to frames."""

    steps: Tensor

    def __init__(self, config: ConvVaeConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or ConvVaeConfig()
        self.register_buffer("steps", torch.zeros(()))  # of training so far: a checkpoint keeps it
        self.picture = nn.Sequential(
            nn.Conv2d(2, 32, 3, stride=2, padding=1),  # (B, 32, 16, 44)
            nn.ReLU(),
            nn.Conv2d(32, 64, 3, stride=2, padding=1),  # (B, 64, 8, 22)
            nn.ReLU(),
            nn.Conv2d(64, 64, 3, stride=2, padding=1),  # (B, 64, 4, 11)
            nn.ReLU(),
            nn.Flatten(),
            nn.Linear(_PICTURE, c.encoded),
            nn.ReLU(),
        )
        seen = c.encoded + _BEATS * 12
        self.mean = nn.Linear(seen, c.latent)
        self.log_variance = nn.Linear(seen, c.latent)
        self.plan = nn.Linear(c.latent, _BEATS * c.plan)
        self.place = nn.Embedding(BLOCK, c.place_size)  # in the bar
        self.bar_length = nn.Embedding(BLOCK + 1, c.place_size)
        self.block_place = nn.Embedding(BLOCK, c.place_size)
        self.start = nn.Linear(c.latent, c.state)
        self.decoder = nn.GRU(2 * P + c.latent + 3 * c.place_size + c.plan, c.state, batch_first=True)
        self.dropout = nn.Dropout(c.dropout)
        self.list_state = nn.Linear(c.state + c.latent + c.plan, c.hidden)
        self.list_token = nn.Embedding(STOP, c.hidden)
        self.list_hidden = nn.Linear(c.hidden, c.hidden)
        self.list_out = nn.Linear(c.hidden, TOKENS)
        self.loudness = nn.Linear(c.state, LOUDNESS)
        nn.init.normal_(self.list_token.weight, std=0.1)
        nn.init.normal_(self.list_out.weight, std=0.02)

    def set_prior(self, token_counts: Tensor) -> None:
        """Start the output at the data's own frequencies, (TOKENS,) counts, instead of at even odds."""
        with torch.no_grad():
            self.list_out.bias.copy_(torch.log((token_counts + 1) / token_counts.sum()))

    def forward(self, windows: Windows, blank: float = 0.0) -> Tensor:
        """The loss: nats per frame, the weighted KL term shared out among them, and a little for the velocities."""
        c = self.config
        bound = self.bound(windows, blank, drawn=self.training)
        if self.training:
            self.steps += 1
        grown = min(1.0, float(self.steps) / c.grown_after) if self.training else 1.0
        divergence = bound.divergence.mean(0).clamp(min=c.free_nats).sum() * len(bound.frames)
        nats = bound.frames.sum() + c.beta * grown * divergence
        return nats / counted(windows).sum() + c.velocity_weight * bound.velocities

    def bound(self, windows: Windows, blank: float = 0.0, *, drawn: bool = True) -> Bound:
        """The parts of the bound on the likelihood of the gaps, which are the blocks, with teacher forcing.

        The latent is `drawn`, else it is the mean. A share `blank` of the frames fed is emptied.
        """
        at = gap_index(windows)
        inside = counted(windows)
        cells, free = (
            torch.gather(x, 1, at[:, :, None].expand(-1, -1, P)) for x in (windows.roll, windows.free)
        )
        cells = cells.masked_fill(~inside[:, :, None], SILENT)  # (B, G, P)
        mean, log_variance = self.encode(two_channels(cells))
        noise = torch.randn_like(mean) if drawn else torch.zeros_like(mean)
        latent = mean + torch.exp(log_variance / 2) * noise  # (B, Z)
        plan = self.plan_of(latent)[:, : windows.gap]  # (B, G, .)
        states = self.dropout(self.states(windows, cells, latent, plan, blank))  # (B, G, S)
        state = states.flatten(0, 1)  # (N, S)
        given = torch.gather(known_cells(windows), 1, at[:, :, None, None].expand(-1, -1, 2, P))
        written = F.pad((free & (cells != SILENT))[:, :-1], (0, 0, 1, 0))  # (B, G, P), may be held on
        lists = list_keys(cells.flatten(0, 1), free.flatten(0, 1), written.flatten(0, 1))
        hidden = self.begin_list(states, latent[:, None].expand(-1, windows.gap, -1), plan)
        hidden = hidden.flatten(0, 1)[lists.frame]  # (R, H)
        listed = lists.listed + given.flatten(0, 1)[lists.frame]  # (R, 2, P)
        logits = self.token_logits(hidden + listed.flatten(1) @ self.list_token.weight)
        real = slice(0, lists.real)
        logits = logits.float().masked_fill(~lists.allowed, -torch.inf)[real]
        nats = F.cross_entropy(logits, lists.token[real], reduction="none")
        frames = nats.new_zeros(len(state)).index_add(0, lists.frame[real], nats).view(at.shape)
        divergence = 0.5 * (mean.square() + log_variance.exp() - 1 - log_variance)
        return Bound(frames * inside, divergence, self._velocity_nats(windows, state, cells, free))

    def encode(self, block: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and logarithm of the variance of each latent unit, (B, Z), of blocks (B, BLOCK, 2, P)."""
        sounding = (
            F.pad(block.sum(2), (0, 96 - P)).view(-1, _BEATS, _BEAT, 8, 12).sum((2, 3))
        )  # (B, beats, 12)
        seen = torch.cat([self.picture(block.transpose(1, 2)), torch.log1p(sounding).flatten(1)], 1)
        return self.mean(seen).float(), self.log_variance(seen).float().clamp(-10, 4)

    def states(self, windows: Windows, cells: Tensor, latent: Tensor, plan: Tensor, blank: float) -> Tensor:
        """The decoder's states, (B, G, S), each knowing the latent and the frames before it."""
        rows = torch.arange(len(cells), device=cells.device)
        before = windows.gap_start - 1
        is_known = (before >= 0) & ~windows.outside[rows, before.clamp(min=0)]
        first = windows.roll[rows, before.clamp(min=0)] * is_known[:, None]
        fed = two_channels(torch.cat([first[:, None], cells[:, :-1]], 1))  # (B, G, 2, P)
        if blank:
            fed = fed * (torch.rand(fed.shape[:2], device=fed.device) >= blank)[:, :, None, None]
        places = torch.gather(windows.places, 1, gap_index(windows)[:, :, None].expand(-1, -1, 3))
        steps = torch.arange(windows.gap, device=cells.device).expand(len(cells), -1)
        wide = latent[:, None].expand(-1, windows.gap, -1)
        inputs = torch.cat([fed.flatten(2), wide, self.embed_places(places, steps), plan], -1)
        states: Tensor = self.decoder(inputs, self.first_state(latent)[None])[0]
        return states

    def first_state(self, latent: Tensor) -> Tensor:
        """The state in which the decoder begins, (B, S)."""
        return torch.tanh(self.start(latent))

    def embed_places(self, places: Tensor, steps: Tensor) -> Tensor:
        """Embedded places (..., 3) of the time steps (...) of blocks, (..., 3 * place_size)."""
        place, length, _ = places.unbind(-1)
        parts = [
            self.place(place.clamp(max=BLOCK - 1)),
            self.bar_length(length.clamp(max=BLOCK)),
            self.block_place(steps),
        ]
        return torch.cat(parts, -1)

    def plan_of(self, latent: Tensor) -> Tensor:
        """The plan of the beats for each time step of blocks with latents (B, Z), (B, BLOCK, plan)."""
        beats: Tensor = self.plan(latent).view(len(latent), _BEATS, -1)
        return beats.repeat_interleave(_BEAT, 1)

    def begin_list(self, state: Tensor, latent: Tensor, plan: Tensor) -> Tensor:
        """What the list head knows before anything is listed, (..., H)."""
        hidden: Tensor = self.list_state(torch.cat([state, latent, plan], -1))
        return hidden

    def token_logits(self, hidden: Tensor) -> Tensor:
        """Logits of the next token, (R, TOKENS), nothing masked."""
        hidden = F.relu(hidden)
        logits: Tensor = self.list_out(F.relu(self.list_hidden(hidden)) + hidden)
        return logits

    def _velocity_nats(self, windows: Windows, state: Tensor, cells: Tensor, free: Tensor) -> Tensor:
        """Mean nats per velocity of the free onsets of blocks (B, G, P); 0 if there are none."""
        velocity = torch.gather(windows.velocity, 1, gap_index(windows)[:, :, None].expand(-1, -1, P))
        b, t, key = ((cells == ONSET) & free).nonzero(as_tuple=True)
        if not len(b):
            return state.new_zeros(())
        deviation = velocity[b, t, key] - level(windows)[b]
        target = (torch.round(deviation / LOUDNESS_STEP) + LOUDNESS // 2).clamp(0, LOUDNESS - 1).long()
        return F.cross_entropy(self.loudness(state)[b * windows.gap + t].float(), target)

    @torch.inference_mode()
    def latent_of(self, block: NDArray[np.uint8]) -> NDArray[np.float64]:
        """Where a block of cells (steps, P), steps <= BLOCK, lies: the mean, (Z,)."""
        padded = np.zeros((1, BLOCK, P), np.uint8)
        padded[0, : len(block)] = block
        mean, _ = self.encode(two_channels(torch.from_numpy(padded)))
        return np.asarray(mean[0].numpy(), np.float64)

    def open_block(
        self, latents: NDArray[np.float64], before: NDArray[np.uint8], known: KnownBlock
    ) -> BlockDecoder:
        """Begin to write a block for several latents (K, Z) after frames of cells (K, P), side by side."""
        return BlockDecoder(self, latents, before, known)


class BlockDecoder:
    """Writes a block a frame at a time, K takes side by side; what `sampling.draw_frames` asks for."""

    @torch.inference_mode()
    def __init__(
        self, network: ConvVae, latents: NDArray[np.float64], before: NDArray[np.uint8], known: KnownBlock
    ) -> None:
        self._network, self._known, self._t = network, known, -1
        self._latent = torch.from_numpy(latents).float()  # (K, Z)
        self._plan = network.plan_of(self._latent)  # (K, BLOCK, .)
        self._state = network.first_state(self._latent)  # (K, S)
        self._frame = before.copy()  # (K, P)
        places = torch.from_numpy(known.places)
        self._places = network.embed_places(places, torch.arange(len(places)))  # (G, .)
        cells = two_channels(torch.from_numpy(known.cells)).flatten(1)
        self._given = cells @ network.list_token.weight  # (G, H)
        self._list = torch.zeros(len(latents), network.config.hidden)

    @torch.inference_mode()
    def advance(self) -> NDArray[np.bool_]:
        """Go to the next time step; which keys' own notes sound before it and so may be held, (K, P)."""
        self._t += 1
        net, t, takes = self._network, self._t, len(self._latent)
        fed = two_channels(torch.from_numpy(self._frame)).flatten(1)
        plan = self._plan[:, t]
        inputs = torch.cat([fed, self._latent, self._places[t].expand(takes, -1), plan], -1)
        self._state = net.decoder(inputs[:, None], self._state[None])[1][0]
        self._list = net.begin_list(self._state, self._latent, plan) + self._given[t]
        if not t:
            return np.zeros((takes, P), np.bool_)
        return np.asarray((self._frame != SILENT) & self._known.free[t - 1])

    @torch.inference_mode()
    def token_logits(self) -> NDArray[np.float32]:
        """Logits of the next token of each take's list, (K, TOKENS), nothing masked."""
        logits: NDArray[np.float32] = self._network.token_logits(self._list).numpy()
        return logits

    @torch.inference_mode()
    def list_token(self, take: int, token: int) -> None:
        """Put a drawn key (not STOP) on a take's list."""
        self._list[take] += self._network.list_token.weight[token]

    @property
    def class_velocities(self) -> NDArray[np.uint8]:
        """The velocity that each class stands for, (LOUDNESS,)."""
        steps = LOUDNESS_STEP * (np.arange(LOUDNESS) - LOUDNESS // 2)
        return np.clip(np.round(self._known.level + steps), 1, 127).astype(np.uint8)

    @torch.inference_mode()
    def loudness_logits(self, take: int, cells: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Logits of the velocity class of each free struck key of a take's frame (P,), (., LOUDNESS)."""
        count = int(((cells == ONSET) & self._known.free[self._t]).sum())
        logits: NDArray[np.float32] = self._network.loudness(self._state[take]).numpy()
        return np.repeat(logits[None], count, 0)

    def finish_frame(self, take: int, cells: NDArray[np.uint8], velocities: NDArray[np.uint8]) -> None:  # noqa: ARG002
        """Take note of a take's whole frame, known cells included."""
        self._frame[take] = cells


def counted(windows: Windows) -> Tensor:
    """Which steps of the gap belong to the block, (B, G) bool."""
    rows = torch.arange(len(windows.roll), device=windows.roll.device)
    length = windows.places[rows, windows.gap_start, 1].clamp(max=BLOCK)
    steps = torch.arange(windows.gap, device=length.device)
    return steps < (BLOCK // length * length)[:, None]
