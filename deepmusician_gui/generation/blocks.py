"""Writing with networks that have a latent space (`conv-vae`, `conv-vae-classic`): a block of bars at a time.

Letters: K takes, P = 88 keys, Z latent units.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deepmusician_gui.generation.joint import Takes, frame_rules
from deepmusician_gui.generation.latent_path import Point, wandered, way
from deepmusician_gui.generation.prompt import SIDE_STEPS, Prompt, Rows
from deepmusician_gui.generation.take import Controls
from deepmusician_gui.generation.threshold import Gate
from deepmusician_gui.models.blocks import KnownBlock, block_steps
from deepmusician_gui.representation.piano_roll import HOLD, ONSET, SILENT, Roll

Latents = NDArray[np.float64]
"""(blocks, K, Z): where each block of each take lies."""


def write(network: Any, prompt: Prompt, controls: list[Controls], attempt: int) -> Iterator[Rows]:
    """The rows of the region by `conv-vae`; its latents lie on the way from the music before to that behind.

    Density and attempts as `joint.write` has them.
    """
    return draw(network, prompt, controls, attempt, latents(network, prompt, controls))


def write_classic(network: Any, prompt: Prompt, controls: list[Controls], attempt: int) -> Iterator[Rows]:
    """The rows of the region by `conv-vae-classic`; takes differ in their latents alone."""
    return cut(network, prompt, controls, attempt, latents(network, prompt, controls))


def draw(
    network: Any, prompt: Prompt, controls: list[Controls], attempt: int, places: Latents
) -> Iterator[Rows]:
    """The rows of a region whose blocks lie at `places`, drawn frame after frame; notes end with their block."""
    takes, rules = Takes(prompt, controls, attempt), frame_rules(prompt, controls[0])
    everyone = slice(0, len(controls))
    for (start, end), latent in zip(blocks(prompt), places, strict=True):
        rows = slice(SIDE_STEPS + start, SIDE_STEPS + end)
        free = prompt.free[rows]
        known = KnownBlock(
            np.where(free, SILENT, prompt.roll[rows]).astype(np.uint8),
            free,
            prompt.places[rows],
            prompt.velocity,
        )
        decoder = network.open_block(latent, takes.rolls[:, rows.start - 1], known)
        for t in range(start, end):
            chances = takes.write(decoder, everyone, next(rules), t)
            at = SIDE_STEPS + t
            yield Rows(takes.rolls[:, at].copy(), takes.velocities[:, at].copy(), chances)


def cut(
    network: Any, prompt: Prompt, controls: list[Controls], attempt: int, places: Latents
) -> Iterator[Rows]:
    """The rows of a region whose blocks lie at `places`: cells that pass the threshold sound.

    One channel cannot tell a struck key from a held one; a key that goes on sounding is held.
    """
    gate = Gate(prompt, controls[0], attempt)
    previous = np.zeros((len(controls), prompt.free.shape[1]), np.bool_)
    for (start, end), latent in zip(blocks(prompt), places, strict=True):
        probabilities = network.probabilities(latent)  # (K, BLOCK, P)
        for t in range(start, end):
            chances = probabilities[:, t - start]
            free = prompt.free[SIDE_STEPS + t]
            now = gate.passing(chances, free) & free
            cells = np.where(now, np.where(previous, HOLD, ONSET), SILENT).astype(np.uint8)
            velocities = np.where(cells == ONSET, prompt.velocity, 0).astype(np.uint8)
            previous = now
            yield Rows(cells, velocities, chances.astype(np.float64))


def blocks(prompt: Prompt) -> list[tuple[int, int]]:
    """First step and exclusive end of each block of the region; they begin at bar lines, the first where it does."""
    found, start = [], 0
    while start < prompt.steps:
        place, length = prompt.places[SIDE_STEPS + start, :2].tolist()
        end = min(prompt.steps, start + max(1, block_steps(length) - place))
        found.append((start, end))
        start = end
    return found


def latents(network: Any, prompt: Prompt, controls: list[Controls]) -> Latents:
    """Where each block of the region lies for each take: between what stands before and behind, and as far aside as
    the composer has wandered."""
    before, after = _heard(network, prompt.before, prompt, last=True), _heard(network, prompt.after, prompt)
    count, size = len(blocks(prompt)), network.config.latent
    takes = []
    for one in controls:
        points = way(before, after, count, one.seed, size)
        takes.append([wandered(point, *one.wander, one.seed) for point in points])
    return np.array(takes).transpose(1, 0, 2)


def _heard(network: Any, roll: Roll, prompt: Prompt, *, last: bool = False) -> Point | None:
    """Where the block of music nearest to the region lies, the `last` of a roll or the first; None if all is silent."""
    size = block_steps(int(prompt.places[SIDE_STEPS if not last else SIDE_STEPS - 1, 1]))
    starts = range(len(roll) - size, -size, -size) if last else range(0, len(roll), size)
    for start in starts:
        block = roll[max(0, start) : start + size]
        if (block != SILENT).any():
            point: Point = network.latent_of(block)
            return point
    return None
