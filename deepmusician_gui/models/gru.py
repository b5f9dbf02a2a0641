"""`gru`, the default: a GRU encoder-decoder that writes the free cells of a piano roll.

Letters: B windows, T time steps of a window, G time steps of the gap to be written, P = 88 keys, N = B * G frames,
R list places, S decoder state, H hidden units of the list head, M attention heads, C channels along the keyboard.

- The encoder reads the whole window in both directions with the free cells masked out, so that the same weights
  continue (gap at the end), fill (gap in the middle), begin (nothing before), vary (some notes of the gap known) and
  harmonise (a voice of the gap known).
- The decoder walks through the gap. At step t it sees the encoder's output at t, what is known of the frame, the
  frame before, and what stood one, two and four bars ago.
- It looks for places where the music stood as it stands now and sees what came there: attention over earlier frames
  and those behind the gap whose values are the frames themselves, so that figures can be kept up.
- The frame is drawn jointly, as a list of keys (`key_list`), so its likelihood is exact.
- Music does not change its rules with the register: two small convolutions along the keyboard, gated by the
  decoder's state, see what every key and its neighbours did before and which keys are on the list already.
- Each struck key gets a velocity, as a class of deviation from the mean of the known notes.
- Time is told in twelfths of a beat, so that grids of 3, 4, 6 and 12 steps to a beat share their weights.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from deepmusician_gui.models.gap import ONSET, SILENT, STOP, TOKENS, GapWindow, P
from deepmusician_gui.models.gru_decoder import (
    LOUDNESS,
    LOUDNESS_STEP,
    DecoderArrays,
    GapDecoder,
    GapStart,
)
from deepmusician_gui.models.gru_features import deviation, key_features, key_usage, one_hot
from deepmusician_gui.models.key_list import KeyList, chances_struck, list_keys, list_nats
from deepmusician_gui.models.memory import Memory
from deepmusician_gui.models.windows import (
    Windows,
    frames_at,
    gap_index,
    in_gap,
    known_cells,
    level,
    two_channels,
)

_OTHER_DIRECTION = ThreadPoolExecutor(1, "encoder", torch.set_num_threads, (1,))
"""Torch leaves the interpreter to others meanwhile, so both directions of an encoder are computed at once. Each with
one thread: a second team of OpenMP's would keep the first from waiting busily, and listening takes twice as long then.
"""
STARTS_KEPT = 4
SILENCES_KEPT = 64
FORWARD, BACKWARD = 0, 1
TWELFTHS = 12  # of a beat: the unit in which places are told
NEXT_BARS = (1, 2)
KEY_LAGS = 7  # 1 and 2 steps, 1 and 2 beats, 1, 2 and 4 bars
FED_LAGS = (0, 4, 5, 6)  # of these the decoder itself is fed: the last frame and the bars
KEY_CHANNELS = 2 * (KEY_LAGS + len(NEXT_BARS)) + 2 + 3
BEATS = (-1, 8)  # distances that the attention tells apart, those beyond as the last ones; ahead is below 0
BARS = (-2, 8)


@dataclass(frozen=True, slots=True)
class GruConfig:
    encoder: int = 256  # units in each direction
    decoder: int = 512
    hidden: int = 256  # of the list head
    key_channels: int = 40  # of the key-shared convolution
    key_width: int = 25  # keys it sees, an octave to each side
    chord_channels: int = 12  # of the convolution over keys already listed
    chord_width: int = 49  # keys it sees, two octaves to each side
    heads: int = 4  # of the attention
    head_size: int = 32
    loudness_hidden: int = 48
    places: int = 96  # longest bar told apart, in twelfths of a beat
    place_size: int = 24
    bar_numbers: int = 8  # told apart, in a cycle
    dropout: float = 0.1
    velocity_weight: float = 0.2  # of nats per velocity beside nats per frame


class HeardGap(NamedTuple):
    """A gap with all that stands in it, frame by frame, and what was expected there."""

    state: Tensor  # (N, S) of the decoder
    cells: Tensor  # (N, P)
    free: Tensor  # (N, P)
    places: KeyList
    logits: Tensor  # (R, TOKENS), those of tokens that cannot stand there at -inf


class Gru(nn.Module):
    """Maps windows to nats, and opens a gap for sampling."""

    def __init__(self, config: GruConfig | None = None) -> None:
        super().__init__()
        self.config = c = config or GruConfig()
        place = 4 * c.place_size
        self.place = nn.Embedding(c.places, c.place_size)
        self.bar_length = nn.Embedding(c.places + 1, c.place_size)
        self.bar_number = nn.Embedding(c.bar_numbers, c.place_size)
        self.beat_place = nn.Embedding(
            (TWELFTHS + 1) * TWELFTHS, c.place_size
        )  # steps per beat and place in the beat
        self.encoder = nn.GRU(3 * P + 3 + place, c.encoder, batch_first=True, bidirectional=True)
        self.start = nn.Linear(2 * c.encoder, c.decoder)
        fed = 2 * P * (len(FED_LAGS) + 1) + 2
        self.decoder = nn.GRU(fed + 2 * c.encoder + place + 2, c.decoder, batch_first=True)
        self.dropout = nn.Dropout(c.dropout)
        self.recall_known = nn.Linear(2 * c.encoder, c.heads * c.head_size)
        self.recall_written = nn.Linear(c.decoder, c.heads * c.head_size)
        self.recall_query = nn.Linear(c.decoder, c.heads * c.head_size)
        distances = BEATS[1] - BEATS[0] + BARS[1] - BARS[0] + 2
        self.recall_near = nn.Linear(distances + 2, c.heads, bias=False)
        self.key_conv = nn.Conv1d(KEY_CHANNELS, c.key_channels, c.key_width, padding=c.key_width // 2)
        self.key_recall = nn.Conv1d(2 * c.heads, c.key_channels, 1, bias=False)
        self.key_gate = nn.Linear(c.decoder, c.key_channels)
        self.key_out = nn.Conv1d(c.key_channels, 2, 13, padding=6)
        self.chord_conv = nn.Conv1d(2, c.chord_channels, c.chord_width, padding=c.chord_width // 2)
        self.chord_gate = nn.Linear(c.decoder, 2 * c.chord_channels)
        self.list_state = nn.Linear(c.decoder, c.hidden)
        self.list_token = nn.Embedding(STOP, c.hidden)
        self.list_hidden = nn.Linear(c.hidden, c.hidden)
        self.list_out = nn.Linear(c.hidden, TOKENS)
        self.loudness_state = nn.Linear(c.decoder, c.loudness_hidden)
        self.loudness_key = nn.Linear(4, c.loudness_hidden, bias=False)
        self.loudness_out = nn.Linear(c.loudness_hidden, LOUDNESS)
        nn.init.normal_(self.list_token.weight, std=0.1)
        nn.init.normal_(self.list_out.weight, std=0.02)
        nn.init.zeros_(self.recall_near.weight)
        self._silences: Memory[Tensor] = Memory(SILENCES_KEPT)
        self._expanses: Memory[tuple[Tensor, Tensor]] = Memory(SILENCES_KEPT)
        self._nearnesses: Memory[NDArray[np.float32]] = Memory(STARTS_KEPT)
        self._starts: Memory[GapStart] = Memory(STARTS_KEPT)

    def set_prior(self, token_counts: Tensor) -> None:
        """Start the output at the data's own frequencies, (TOKENS,) counts, instead of at even odds."""
        with torch.no_grad():
            self.list_out.bias.copy_(torch.log((token_counts + 1) / token_counts.sum()))

    def forward(self, windows: Windows, blank: float = 0.0) -> Tensor:
        """The loss: nats per frame, and a little for the velocities."""
        frames, velocities = self.nats(windows, blank)
        return frames.mean() + self.config.velocity_weight * velocities

    def nats(self, windows: Windows, blank: float = 0.0) -> tuple[Tensor, Tensor]:
        """Nats of each frame's free cells, (B, G), and mean nats per velocity, with teacher forcing.

        A share `blank` of the frames that the decoder is fed is emptied, so that it learns to recover from its
        own silence.
        """
        gap = self._hear(windows, blank)
        frames = list_nats(gap.logits, gap.places, len(gap.state)).view(-1, windows.gap)
        return frames, self._velocity_nats(windows, gap.state, gap.cells, gap.free)

    def foresee(self, windows: Windows) -> tuple[Tensor, Tensor]:
        """The chance that each key is struck, (B, G, P), and the nats of each frame's free cells, (B, G).

        Each chance is that after all that came before it, with the keys below sounding as they do.
        """
        gap = self._hear(windows)
        frames = list_nats(gap.logits, gap.places, len(gap.state)).view(-1, windows.gap)
        return chances_struck(gap.logits, gap.places, len(gap.state)).view(-1, windows.gap, P), frames

    def _hear(self, windows: Windows, blank: float = 0.0) -> HeardGap:
        """What it expects at every place of the lists of a gap that is written already, see `nats`."""
        known, encoded = self.encode(windows)
        heard = two_channels(windows.roll) * (~windows.outside)[:, :, None, None]  # (B, T, 2, P)
        if blank:
            heard = heard * (torch.rand(heard.shape[:2], device=heard.device) >= blank)[:, :, None, None]
        at = gap_index(windows)
        past = [frames_at(heard, at - lag) for lag in self._lags(windows)]
        loud = self._loudness_before(windows)
        inputs = torch.cat(
            [*(past[i].flatten(2) for i in FED_LAGS), loud, self._context(windows, known, encoded)], -1
        )
        state, _ = self.decoder(inputs, self._first_state(windows, encoded))  # (B, G, S)
        state = self.dropout(state)
        keys = torch.cat([*past, self._key_context(windows, known)], 2)  # (B, G, KEY_CHANNELS, P)
        recalled = self._recall(windows, heard, encoded, state)  # (B, G, 2M, P)
        state = state.flatten(0, 1)  # (N, S)
        key_logits = self._key_logits(state, self.key_conv(keys.flatten(0, 1)), recalled.flatten(0, 1))
        cells, free = (
            torch.gather(x, 1, at[:, :, None].expand(-1, -1, P)) for x in (windows.roll, windows.free)
        )
        written = F.pad((free & (cells != SILENT))[:, :-1], (0, 0, 1, 0))  # (B, G, P), may be held on
        given = frames_at(known, at).flatten(0, 1)  # (N, 2, P)
        places = list_keys(cells.flatten(0, 1), free.flatten(0, 1), written.flatten(0, 1))
        logits = self._list_logits(state, key_logits, given, places)
        return HeardGap(state, cells.flatten(0, 1), free.flatten(0, 1), places, logits)

    def encode(self, windows: Windows) -> tuple[Tensor, Tensor]:
        """Known cells as two channels, (B, T, 2, P), and the encoder's output, (B, T, 2E)."""
        known, inputs = self._encoder_inputs(windows)
        encoded, _ = self.encoder(inputs)
        return known, encoded

    def _encoder_inputs(self, windows: Windows) -> tuple[Tensor, Tensor]:
        """Known cells, (B, T, 2, P), and all that the encoder sees, (B, T, .)."""
        known = known_cells(windows)
        struck = known[:, :, 0]  # (B, T, P)
        loud = (deviation(windows) * struck).sum(2) / struck.sum(2).clamp(min=1)  # (B, T)
        flags = torch.stack([in_gap(windows), windows.outside, loud], -1).float()  # (B, T, 3)
        return known, torch.cat([known.flatten(2), windows.free.float(), flags, self._place(windows)], -1)

    def _place(self, windows: Windows) -> Tensor:
        """Embedded places of all time steps, (B, T, 4 * place_size)."""
        c, steps = self.config, windows.steps_per_beat[:, None]
        place, length, number = windows.places.unbind(-1)
        return torch.cat(
            [
                self.place((place * TWELFTHS // steps).clamp(max=c.places - 1)),
                self.bar_length((length * TWELFTHS // steps).clamp(max=c.places)),
                self.bar_number(number % c.bar_numbers),
                self.beat_place(steps * TWELFTHS + place % steps),
            ],
            -1,
        )

    def _first_state(self, windows: Windows, encoded: Tensor) -> Tensor:
        rows = torch.arange(len(encoded), device=encoded.device)
        return torch.tanh(self.start(encoded[rows, windows.gap_start]))[None]  # (1, B, S)

    def _context(self, windows: Windows, known: Tensor, encoded: Tensor) -> Tensor:
        """What the decoder knows of each gap step before any frame is drawn, (B, G, .)."""
        at = gap_index(windows)
        left = torch.arange(windows.gap, 0, -1, device=at.device, dtype=encoded.dtype)
        time_left = torch.stack([left / 64, torch.log1p(left) / 4], -1).expand(len(at), -1, -1)
        aligned = (frames_at(x, at) for x in (known.flatten(2), encoded, self._place(windows)))
        return torch.cat([*aligned, time_left], -1)

    def _lags(self, windows: Windows) -> list[Tensor]:
        """How many time steps back the keyboard is looked at, KEY_LAGS times (B, G)."""
        bars = torch.gather(windows.places[..., 1], 1, gap_index(windows))
        beats = windows.steps_per_beat[:, None].expand_as(bars)
        one = torch.ones_like(bars)
        return [one, 2 * one, beats, 2 * beats, bars, 2 * bars, 4 * bars]

    def _key_context(self, windows: Windows, known: Tensor) -> Tensor:
        """What is known of each key before any frame is drawn, behind the lags' channels: (B, G, ., P)."""
        at = gap_index(windows)
        bars = torch.gather(windows.places[..., 1], 1, at)
        ahead = [frames_at(known, at + n * bars) for n in NEXT_BARS]
        usage = key_usage(known)[:, None].expand(-1, windows.gap, -1, -1)  # (B, G, 2, P)
        free = frames_at(windows.free.float(), at)[:, :, None]  # (B, G, 1, P)
        return torch.cat([*ahead, usage, frames_at(known, at), free], 2)

    def _loudness_before(self, windows: Windows) -> Tensor:
        """Deviation of the latest notes struck before each gap step, and before the step one bar ago, (B, G, 2)."""
        struck = (windows.roll == ONSET) & ~windows.outside[:, :, None]
        mean = (deviation(windows) * struck).sum(2) / struck.sum(2).clamp(min=1)  # (B, T)
        steps = torch.arange(struck.shape[1], device=struck.device)
        latest = torch.where(struck.any(2), steps, 0).cummax(1).values
        running, at = torch.gather(mean, 1, latest), gap_index(windows)
        bars = torch.gather(windows.places[..., 1], 1, at)
        return torch.stack([frames_at(running, at - 1), frames_at(running, at - bars)], -1)

    def _recall(self, windows: Windows, heard: Tensor, encoded: Tensor, state: Tensor) -> Tensor:
        """The frames that attention finds, one pair of channels a head: (B, G, 2M, P)."""
        c, at = self.config, gap_index(windows)
        written = self.recall_written(state)  # (B, G, M * D)
        memory = self.recall_known(encoded).scatter(1, at[:, :, None].expand_as(written), written)
        query = self.recall_query(state).view(*written.shape[:2], c.heads, -1)
        scores = torch.einsum("bgmd,btmd->bgmt", query, memory.view(*memory.shape[:2], c.heads, -1))
        scores = scores.float() / c.head_size**0.5 + self._nearness(windows)
        weights = F.pad(scores, (0, 1)).softmax(-1)[..., :-1]  # what is left over finds nothing
        found = torch.einsum("bgmt,btk->bgmk", weights, heard.flatten(2))
        return found.reshape(*written.shape[:2], 2 * c.heads, P)

    def _nearness(self, windows: Windows) -> Tensor:
        """What the attention adds for distance and place, -inf where a frame is not heard yet, (B, G, M, T)."""
        steps = torch.arange(windows.roll.shape[1], device=windows.roll.device)
        now = gap_index(windows)
        place, _, number = windows.places.unbind(-1)  # (B, T)
        per_beat = windows.steps_per_beat[:, None]
        lag = now[:, :, None] - steps  # (B, G, T)
        beats = torch.div(lag, per_beat[:, :, None], rounding_mode="floor").clamp(*BEATS)
        bars = (torch.gather(number, 1, now)[:, :, None] - number[:, None]).clamp(*BARS)
        in_beat = (torch.gather(place, 1, now) % per_beat)[:, :, None] == (place % per_beat)[:, None]
        in_bar = torch.gather(place, 1, now)[:, :, None] == place[:, None]
        near = [one_hot(beats, *BEATS), one_hot(bars, *BARS), in_beat[..., None], in_bar[..., None]]
        bias: Tensor = self.recall_near(torch.cat(near, -1).to(self.recall_near.weight.dtype)).float()
        unheard = windows.outside[:, None] | ((lag <= 0) & in_gap(windows)[:, None])
        return bias.masked_fill(unheard[..., None], -torch.inf).transpose(2, 3)

    def _key_logits(self, state: Tensor, seen: Tensor, recalled: Tensor) -> Tensor:
        """Register-free logits of onset and hold for each key, (N, 2, P), from what the lags show, (N, C, P)."""
        hidden = F.relu(seen + self.key_recall(recalled)) * self.key_gate(state)[:, :, None]
        logits: Tensor = self.key_out(hidden)
        return logits

    def _list_logits(self, state: Tensor, keys: Tensor, given: Tensor, places: KeyList) -> Tensor:
        """Of the tokens at each place, (R, TOKENS), from states (N, S), key logits (N, 2, P), given cells (N, 2, P)."""
        listed = places.listed + given[places.frame]  # (R, 2, P)
        hidden = self.list_state(state)[places.frame] + listed.flatten(1) @ self.list_token.weight
        hidden = F.relu(hidden)
        hidden = F.relu(self.list_hidden(hidden)) + hidden  # (R, H)
        around = F.relu(self.chord_conv(listed))  # (R, ., P)
        gate = self.chord_gate(state).view(len(state), 2, -1)[places.frame]
        chord = torch.einsum("roc,rcp->rop", gate, around)  # (R, 2, P)
        logits = self.list_out(hidden) + F.pad((keys[places.frame] + chord).flatten(1), (0, 1))
        masked: Tensor = logits.float().masked_fill(~places.allowed, -torch.inf)
        return masked

    def _velocity_nats(self, windows: Windows, state: Tensor, cells: Tensor, free: Tensor) -> Tensor:
        """Mean nats per velocity of the free onsets of frames `cells` (N, P); 0 if there are none."""
        velocity = frames_at(windows.velocity, gap_index(windows)).flatten(0, 1)  # (N, P)
        n, key = ((cells == ONSET) & free).nonzero(as_tuple=True)
        if not len(n):
            return state.new_zeros(())
        deviation = velocity[n, key] - level(windows).repeat_interleave(windows.gap)[n]
        target = (torch.round(deviation / LOUDNESS_STEP) + LOUDNESS // 2).clamp(0, LOUDNESS - 1).long()
        hidden = F.relu(self.loudness_state(state)[n] + self.loudness_key(key_features(cells, n, key)))
        return F.cross_entropy(self.loudness_out(hidden).float(), target)

    @torch.inference_mode()
    def open_gap(self, window: GapWindow, takes: int = 1) -> GapDecoder:
        """Begin to write the gap of one window, several takes side by side.

        The last few windows are remembered: one that comes again, as under a moving slider, is not encoded again.
        """
        start = self._starts.recall(window.fingerprint, lambda: self._start(window))
        return GapDecoder(self.arrays, start, takes)

    def _start(self, window: GapWindow) -> GapStart:
        """All that does not depend on what will be drawn, for all steps of the gap at once."""
        window, before = self._from_first_bar(window)
        windows = Windows.of([window])
        known, encoded = self._encode_one(windows, before)

        def nearness() -> NDArray[np.float32]:
            near: NDArray[np.float32] = self._nearness(windows)[0].numpy()
            return near

        fed = 2 * P * len(FED_LAGS) + 2
        from_inputs, _, bias, _ = self.decoder.all_weights[0]
        gates = self._context(windows, known, encoded)[0] @ from_inputs[:, fed:].T
        context = self._key_context(windows, known)[0]  # (G, ., P)
        used = context.any(2).any(0).nonzero()[:, 0]  # when nothing follows, most channels are empty
        shown = self.key_conv.weight[:, 2 * KEY_LAGS + used]  # the lags' channels show what will be drawn
        return GapStart(
            window,
            known[0].numpy(),
            float(level(windows)),
            (gates + bias).numpy(),
            F.conv1d(context[:, used], shown, self.key_conv.bias, padding=self.config.key_width // 2)
            .transpose(1, 2)
            .contiguous()
            .numpy(),
            self.recall_known(encoded)[0].numpy(),
            self._nearnesses.recall(window.fingerprint_of_places, nearness),
            self._first_state(windows, encoded)[0, 0].numpy(),
        )

    def _from_first_bar(self, window: GapWindow) -> tuple[GapWindow, Tensor]:
        """A window without the time steps before its music, and the encoder's forward state there, (1, 1, E).

        Those steps move only the state of the direction that comes through them, the other need not go there.
        """
        first = int(window.outside.argmin())
        before = self._after(window.part(0, first)) if first else self._nothing_yet
        return window.part(first, len(window.roll)), before

    def _after(self, silence: GapWindow) -> Tensor:
        """The encoder's forward state after time steps before all music, (1, 1, E).

        Only their places in the bar tell such steps apart, and a piece has few such beginnings: they are remembered.
        """

        def listen() -> Tensor:
            _, inputs = self._encoder_inputs(Windows.of([silence]))
            return self._run(inputs, self._nothing_yet, FORWARD)[1]

        return self._silences.recall((silence.steps_per_beat, silence.places.tobytes()), listen)

    def _encode_one(self, windows: Windows, before: Tensor) -> tuple[Tensor, Tensor]:
        """`encode` of a single window, from a forward state (1, 1, E).

        Where nothing is known from the gap on, the backward direction comes through what most such windows share.
        """
        known, inputs = self._encoder_inputs(windows)
        gap_start = int(windows.gap_start)
        until = len(inputs[0]) if known[:, gap_start:].any() else gap_start
        ahead, state = self._expanse(inputs[:, until:])
        backward = _OTHER_DIRECTION.submit(self._run, inputs[:, :until].flip(1), state, BACKWARD)
        onward, _ = self._run(inputs, before, FORWARD)
        back, _ = backward.result()
        return known, torch.cat([onward, torch.cat([back.flip(1), ahead], 1)], -1)

    def _expanse(self, inputs: Tensor) -> tuple[Tensor, Tensor]:
        """The encoder's backward output (1, T, E) over inputs (1, T, .) that end a window, and its state, (1, 1, E)."""

        def listen() -> tuple[Tensor, Tensor]:
            outputs, state = self._run(inputs.flip(1), self._nothing_yet, BACKWARD)
            return outputs.flip(1), state

        return self._expanses.recall(blake2b(inputs.numpy().tobytes()).digest(), listen)

    @torch.inference_mode()
    def _run(self, inputs: Tensor, state: Tensor, direction: int) -> tuple[Tensor, Tensor]:
        """One direction of the encoder through inputs (1, T, .), in their order: (1, T, E) and its last state."""
        if not inputs.shape[1]:
            return inputs.new_zeros(1, 0, self.config.encoder), state
        weights = tuple(self.encoder.all_weights[direction])
        return torch.gru(inputs, state, weights, True, 1, 0.0, False, False, True)

    @property
    def _nothing_yet(self) -> Tensor:
        return torch.zeros(1, 1, self.config.encoder)

    @cached_property
    def arrays(self) -> DecoderArrays:
        """The weights that the step-by-step decoder needs, as numpy arrays; taken once, when first asked for."""
        return DecoderArrays.of({name: value.detach().numpy() for name, value in self.state_dict().items()})
