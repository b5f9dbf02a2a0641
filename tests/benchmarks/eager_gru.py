"""`gru` written step by step with the network's own torch modules: what the numpy decoder is measured against."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from deepmusician_gui.models.gru import Gru, key_usage
from deepmusician_gui.models.gru_decoder import PAST_BARS, PAST_STEPS
from deepmusician_gui.models.windows import P, Windows, frames_at, gap_index, two_channels


class EagerGru:
    """Offers `open_gap` like `Gru`, in plain eager torch with a batch of one."""

    def __init__(self, network: Gru) -> None:
        self.network = network

    @torch.inference_mode()
    def open_gap(
        self,
        roll: NDArray[np.uint8],
        outside: NDArray[np.bool_],
        places: NDArray[np.int64],
        gap_start: int,
        gap: int,
    ) -> EagerDecoder:
        arrays = [torch.from_numpy(np.ascontiguousarray(array))[None] for array in (roll, outside, places)]
        return EagerDecoder(
            self.network, Windows(arrays[0], arrays[1], arrays[2], torch.tensor([gap_start]), gap)
        )


class EagerDecoder:
    """The same calls as `GapDecoder`."""

    def __init__(self, network: Gru, windows: Windows) -> None:
        self.network, self.windows = network, windows
        self.known, encoded = network.encode(windows)
        self.fed = self.known.clone()
        self.context = network._context(windows, encoded)
        self.hidden = network._first_state(windows, encoded)
        self.usage = key_usage(self.known)[:, None]
        self.at, self.t = gap_index(windows), -1

    @torch.inference_mode()
    def advance(self, frame: NDArray[np.uint8] | None) -> NDArray[np.bool_]:
        if frame is not None:
            self.fed[0, self.at[0, self.t]] = two_channels(torch.from_numpy(frame))
        self.t += 1
        at = self.at[:, self.t : self.t + 1]
        bar = self.windows.places[:, self.at[0, self.t], 1][:, None]
        steps = [frames_at(self.fed, at - n) for n in PAST_STEPS]
        back = [frames_at(self.fed, at - n * bar) for n in PAST_BARS]
        ahead = [frames_at(self.known, at + n * bar) for n in (1, 2)]
        past = torch.cat([steps[0], *back], 2).flatten(2)
        state, self.hidden = self.network.decoder(
            torch.cat([past, self.context[:, self.t : self.t + 1]], -1), self.hidden
        )
        self.state = state[:, 0]
        keys = torch.cat([*steps, *back, *ahead, self.usage], 2)[:, 0]
        self.keys = self.network._key_logits(self.state, keys)
        self.listed = torch.zeros(1, 2, P)
        return np.asarray(steps[0][0, 0].sum(0).numpy() > 0)

    @torch.inference_mode()
    def token_logits(self) -> NDArray[np.float32]:
        embedded = self.listed.flatten(1) @ self.network.list_token.weight[: 2 * P]
        return np.asarray(self.network._token_logits(self.state, self.keys, self.listed, embedded)[0].numpy())

    @torch.inference_mode()
    def list_token(self, token: int) -> None:
        self.listed[0, token // P, token % P] = 1
