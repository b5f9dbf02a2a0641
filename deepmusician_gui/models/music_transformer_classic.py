"""`music-transformer-classic`: `music_transformer` over performance events, as Huang et al. (2018) had it.

Time is told in hundredths of a second and not in bars, and there is nothing behind a gap to hear. It is smaller than
theirs: what fits the same corpus and some minutes of training.
"""

from __future__ import annotations

from dataclasses import dataclass

from deepmusician_gui.models.music_transformer import MusicTransformer, MusicTransformerConfig


@dataclass(frozen=True, slots=True)
class MusicTransformerClassicConfig(MusicTransformerConfig):
    vocabulary: int = 390
    layers: int = 3
    units: int = 192
    wide: int = 768


class MusicTransformerClassic(MusicTransformer):
    """Maps sequences to nats, and opens a prompt for sampling."""

    def __init__(self, config: MusicTransformerClassicConfig | None = None) -> None:
        super().__init__(config or MusicTransformerClassicConfig())
