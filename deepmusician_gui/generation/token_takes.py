"""Takes that a network of tokens writes side by side, each drawing its own, for as long as each of them likes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray


class TokenTake(Protocol):
    """One answer while it is written."""

    @property
    def done(self) -> bool:
        """Whether all is written."""

    def prompt(self) -> list[int]:
        """Tokens from which to go on, fewer than the network's context."""

    def next_token(self, logits: NDArray[np.float32]) -> int:
        """The next token, from logits (V,); any once all is written."""


def written_out(network: Any, takes: Sequence[TokenTake]) -> Iterator[None]:
    """Write takes side by side; yields after every token, when each take tells how far it has come.

    They share a decoder until the context is full; then each goes on from its own latest tokens.
    """
    groups = [(network.open(takes[0].prompt(), len(takes)), list(takes))]
    while groups:
        following = []
        for decoder, group in groups:
            tokens = [take.next_token(logits) for take, logits in zip(group, decoder.logits, strict=True)]
            unfinished = [take for take in group if not take.done]
            if unfinished and decoder.length < network.config.context:
                decoder.step(tokens)
                following.append((decoder, group))
            else:
                following += [(network.open(take.prompt()), [take]) for take in unfinished]
        groups = following
        yield
