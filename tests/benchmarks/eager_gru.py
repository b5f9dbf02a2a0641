"""`gru` written step by step with the network's own torch modules: what the numpy decoder is measured against."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from deepmusician_gui.models.gap import STOP, GapWindow, P
from deepmusician_gui.models.gru import FED_LAGS, Gru
from deepmusician_gui.models.gru_decoder import LOUDNESS, LOUDNESS_STEP
from deepmusician_gui.models.windows import Windows, frames_at, gap_index, known_cells, level, two_channels


class EagerGru:
    """Offers `open_gap` like `Gru`, in plain eager torch with a batch of one."""

    def __init__(self, network: Gru) -> None:
        self.network = network

    def open_gap(self, window: GapWindow, takes: int = 1) -> EagerDecoder:
        assert takes == 1
        return EagerDecoder(self.network, window)


class EagerDecoder:
    """The same calls as `GapDecoder`, for one take."""

    @torch.inference_mode()
    def __init__(self, network: Gru, window: GapWindow) -> None:
        self.network = network
        self.windows = windows = Windows.of([window])
        windows.roll[windows.free] = 0
        self.known, self.encoded = network.encode(windows)
        self.heard = self.known.clone()
        self.context = network._context(windows, self.known, self.encoded)
        self.key_context = network._key_context(windows, self.known)
        self.memory = network.recall_known(self.encoded)
        self.nearness = network._nearness(windows)
        self.hidden = network._first_state(windows, self.encoded)
        self.level = float(level(windows))
        self.at, self.t = gap_index(windows), -1

    @property
    def class_velocities(self) -> NDArray[np.uint8]:
        steps = LOUDNESS_STEP * (np.arange(LOUDNESS) - LOUDNESS // 2)
        return np.clip(np.round(self.level + steps), 1, 127).astype(np.uint8)

    @torch.inference_mode()
    def advance(self) -> NDArray[np.bool_]:
        n = self.network
        self.t += 1
        now = self.at[:, self.t : self.t + 1]
        step = self.windows._replace(gap_start=now[0], gap=1)
        past = [frames_at(self.heard, now - lag) for lag in n._lags(step)]
        inputs = [*(past[i].flatten(2) for i in FED_LAGS), n._loudness_before(step)]
        state, self.hidden = n.decoder(
            torch.cat([*inputs, self.context[:, self.t : self.t + 1]], -1), self.hidden
        )
        self.memory[:, now[0, 0]] = n.recall_written(state)[:, 0]
        heads = n.config.heads
        query = n.recall_query(state).unflatten(2, (heads, -1))
        scores = torch.einsum("bgmd,btmd->bgmt", query, self.memory.unflatten(2, (heads, -1)))
        scores = scores / n.config.head_size**0.5 + self.nearness[:, self.t : self.t + 1]
        weights = torch.nn.functional.pad(scores, (0, 1)).softmax(-1)[..., :-1]
        found = torch.einsum("bgmt,btk->bgmk", weights, self.heard.flatten(2)).reshape(1, 2 * heads, P)
        self.state = state[:, 0]
        seen = n.key_conv(torch.cat([*past, self.key_context[:, self.t : self.t + 1]], 2)[:, 0])
        self.keys = n._key_logits(self.state, seen, found)
        self.listed = frames_at(known_cells(self.windows), now)[:, 0]
        before = frames_at(self.heard, now - 1)[:, 0].sum(1) > 0
        free = frames_at(self.windows.free, now - 1)[:, 0]
        return np.asarray((before & free).numpy()) if self.t else np.zeros((1, P), np.bool_)

    @torch.inference_mode()
    def token_logits(self) -> NDArray[np.float32]:
        n = self.network
        hidden = torch.relu(n.list_state(self.state) + self.listed.flatten(1) @ n.list_token.weight)
        hidden = torch.relu(n.list_hidden(hidden)) + hidden
        around = torch.relu(n.chord_conv(self.listed))
        chord = torch.einsum("roc,rcp->rop", n.chord_gate(self.state).unflatten(1, (2, -1)), around)
        logits = n.list_out(hidden)
        logits[:, :STOP] += (self.keys + chord).flatten(1)
        return np.asarray(logits.numpy())

    @torch.inference_mode()
    def list_token(self, take: int, token: int) -> None:
        self.listed[take, token // P, token % P] = 1

    @torch.inference_mode()
    def loudness_logits(self, take: int, cells: NDArray[np.uint8]) -> NDArray[np.float32]:
        n, t = self.network, int(self.at[0, self.t])
        keys = np.flatnonzero((cells == 1) & self.windows.free[0, t].numpy())
        rank = np.cumsum(cells != 0)
        struck = np.full(len(keys), np.count_nonzero(cells == 1) / 8)
        features = np.stack([keys / P, rank[keys] == 1, rank[keys] == rank[-1], struck], 1).astype(np.float32)
        hidden = torch.relu(n.loudness_state(self.state) + n.loudness_key(torch.from_numpy(features)))
        return np.asarray(n.loudness_out(hidden).numpy())

    @torch.inference_mode()
    def finish_frame(self, take: int, cells: NDArray[np.uint8], velocities: NDArray[np.uint8]) -> None:
        t = int(self.at[0, self.t])
        frame = torch.from_numpy(cells)
        self.windows.roll[take, t], self.windows.velocity[take, t] = frame, torch.from_numpy(velocities)
        self.heard[take, t] = two_channels(frame)
