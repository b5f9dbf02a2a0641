"""Ways through a latent space, and what is written along them."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.errors import ModelError, PromptError
from deepmusician_gui.generation.blocks import blocks, latents
from deepmusician_gui.generation.generate import generate, generate_takes
from deepmusician_gui.generation.interpolate import interpolate, reconstruction
from deepmusician_gui.generation.latent_path import EDGE, middle, slerp, wandered, way
from deepmusician_gui.generation.prompt import read_prompt
from deepmusician_gui.generation.region import continue_region
from deepmusician_gui.generation.take import Controls, Region
from deepmusician_gui.models.gap import STOP
from deepmusician_gui.models.registry import MODELS, load_model
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score, Track
from deepmusician_gui.score.timing import MetreMap, TimeSignature
from tests.tiny_models import tiny_models

__all__ = ["tiny_models"]
BAR = 1920
BOTH = pytest.mark.parametrize("name", [model.name for model in MODELS if "interpolate" in model.can])
DENSE = Controls(
    seed=3, threshold=0.6
)  # the untrained classic is undecided everywhere: it answers with all or none


def tune(bars: int, pitch: int = 60, metre: tuple[int, int] = (4, 4)) -> Score:
    length = 480 * 4 * metre[0] // metre[1]
    notes = tuple(Note(bar * length + 240 * i, pitch + 2 * i, 240) for bar in range(bars) for i in range(4))
    return Score((Track("tune"),), notes, metre_map=MetreMap([TimeSignature(0, *metre)]))


def angle(a: np.ndarray, b: np.ndarray) -> float:
    return math.acos(max(-1.0, min(1.0, float(a @ b / np.linalg.norm(a) / np.linalg.norm(b)))))


# Ways


@given(st.integers(0, 10_000), st.floats(0, 1))
def test_an_arc_goes_evenly_in_angle_and_length(seed: int, share: float) -> None:
    a, b = np.random.default_rng(seed).standard_normal((2, 16))
    at = slerp(a, b, share)
    whole = angle(a, b)
    assert angle(a, at) == pytest.approx(share * whole, abs=1e-4)
    assert angle(at, b) == pytest.approx((1 - share) * whole, abs=1e-4)
    lengths = np.linalg.norm(a), np.linalg.norm(b)
    assert np.linalg.norm(at) == pytest.approx(lengths[0] + share * (lengths[1] - lengths[0]))


def test_an_arc_ends_at_its_ends_and_points_in_line_are_no_trouble() -> None:
    a, b = np.random.default_rng(0).standard_normal((2, 16))
    assert (slerp(a, b, 0.0) == a).all()
    assert (slerp(a, b, 1.0) == b).all()
    for odd in (a, 2 * a, -a, np.zeros(16)):
        assert np.isfinite(slerp(a, odd, 0.3)).all()


def test_a_way_leads_from_what_is_before_to_what_is_behind() -> None:
    a, b = np.random.default_rng(0).standard_normal((2, 16))
    points = way(a, b, 3, 0, 16)
    assert [angle(a, point) for point in points] == pytest.approx(
        [angle(a, b) * k / 4 for k in (1, 2, 3)], abs=1e-6
    )
    assert all((x == y).all() for x, y in zip(points, way(a, b, 3, 9, 16), strict=True))


def test_a_way_with_one_end_leaves_it_little_by_little_where_the_seed_says() -> None:
    a = np.random.default_rng(0).standard_normal(16)
    onward, other = way(a, None, 4, 1, 16), way(a, None, 4, 2, 16)
    assert 0 < angle(a, onward[0]) < EDGE / 2
    assert (onward[0] != other[0]).any()
    back = way(None, a, 4, 1, 16)
    assert all((x == y).all() for x, y in zip(back, onward[::-1], strict=True))
    assert (way(None, None, 2, 1, 16)[0] != way(None, None, 2, 2, 16)[0]).any()


@given(st.integers(0, 1000), st.floats(-1, 1), st.floats(-1, 1))
def test_a_place_on_the_pad_is_as_far_away_as_it_is_from_the_middle(seed: int, x: float, y: float) -> None:
    a = np.random.default_rng(seed).standard_normal(16)
    at = wandered(a, x, y, 5)
    assert angle(a, at) == pytest.approx(min(math.hypot(x, y) * EDGE, math.pi), abs=1e-4)
    assert np.linalg.norm(at) == pytest.approx(np.linalg.norm(a))


def test_the_two_directions_of_the_pad_are_at_right_angles() -> None:
    a = np.random.default_rng(0).standard_normal(16)
    ways = [wandered(a, *place, 5) for place in ((1, 0), (0, 1), (-1, 0))]
    assert angle(ways[0], ways[1]) == pytest.approx(EDGE)
    assert angle(ways[0], ways[2]) == pytest.approx(2 * EDGE)


# Writing


@pytest.mark.parametrize(("metre", "bars", "sizes"), [((4, 4), 5, [32, 32, 16]), ((3, 4), 3, [24, 12])])
def test_blocks_are_whole_bars(metre: tuple[int, int], bars: int, sizes: list[int]) -> None:
    score = tune(4, metre=metre)
    found = blocks(read_prompt(score, continue_region(score, 0, bars), 4))
    assert [end - start for start, end in found] == sizes


def test_a_region_that_begins_within_a_bar_has_its_next_block_at_a_bar_line() -> None:
    prompt = read_prompt(tune(8), Region(BAR // 2, 4 * BAR, 0), 4)
    assert blocks(prompt) == [(0, 24), (24, 56)]


@BOTH
@pytest.mark.parametrize("bars", [0, 1, 6])
def test_same_seed_same_notes_in_the_region_alone(name: str, bars: int, tiny_models: Path) -> None:
    model, score = load_model(name), tune(bars)
    region = continue_region(score, 0, 3)
    once, again = (list(generate(model, score, region, DENSE))[-1] for _ in range(2))
    assert once.done
    assert once.notes == again.notes
    assert all(region.start <= note.onset < note.end <= region.end for note in once.notes)


def test_takes_are_what_their_seeds_give_alone(tiny_models: Path) -> None:
    model, score = load_model("conv-vae"), tune(4)
    region = continue_region(score, 0, 2)
    takes = list(generate_takes(model, score, region, Controls(seed=5), 2))[-1]
    alone = list(generate(model, score, region, Controls(seed=9)))[-1]
    assert takes[0].notes != takes[1].notes == alone.notes


def test_controls_are_kept_to(tiny_models: Path) -> None:
    model, score = load_model("conv-vae"), tune(4)
    controls = Controls(seed=1, scale=frozenset({0, 7}), lowest=48, highest=72, polyphony=2)
    notes = list(generate(model, score, continue_region(score, 0, 4), controls))[-1].notes
    assert notes
    assert all(note.pitch % 12 in {0, 7} and 48 <= note.pitch <= 72 for note in notes)
    assert all(sum(o.onset <= n.onset < o.end for o in notes) <= 2 for n in notes)


def test_notes_that_reach_into_the_region_sound_on_untouched(tiny_models: Path) -> None:
    model = load_model("conv-vae")
    score = Score((Track("tune"),), (*tune(3).notes, Note(4 * BAR - 480, 60, 960)))
    notes = list(generate(model, score, Region(4 * BAR, 6 * BAR, 0), Controls(seed=2, threshold=1.0)))[
        -1
    ].notes
    assert notes
    assert not any(note.pitch == 60 and note.onset < 4 * BAR + 480 for note in notes)


@BOTH
def test_wandering_moves_every_block(name: str, tiny_models: Path) -> None:
    model, score = load_model(name), tune(4)
    prompt = read_prompt(score, continue_region(score, 0, 4), 4)
    at_home, away = (
        latents(model.network, prompt, [replace(DENSE, wander=place)]) for place in ((0.0, 0.0), (0.5, 0.0))
    )
    assert at_home.shape == away.shape == (2, 1, model.network.config.latent)
    assert [angle(a[0], b[0]) for a, b in zip(at_home, away, strict=True)] == pytest.approx([EDGE / 2] * 2)


# From one clip to another


@BOTH
def test_the_ends_of_a_way_are_the_reconstructions_of_its_clips(name: str, tiny_models: Path) -> None:
    model, first, second = load_model(name), tune(4), tune(4, 67)
    way_ = interpolate(model, [first], [second], 5, DENSE)
    assert way_.starts == tuple(i * 4 * BAR for i in range(5))
    assert clip(way_.score, 0) == list(reconstruction(model, first, DENSE))
    assert clip(way_.score, 4) == list(reconstruction(model, second, DENSE))
    assert sum(way_.counts) == len(way_.score.notes)


def clip(score: Score, number: int) -> list[Note]:
    start, end = number * 4 * BAR, (number + 1) * 4 * BAR
    return [n._replace(onset=n.onset - start) for n in score.notes_starting_in(start, end)]


@BOTH
def test_an_end_may_be_several_clips_and_lies_in_their_middle(name: str, tiny_models: Path) -> None:
    model, style, other = load_model(name), [tune(2), tune(4, 62), tune(2, 64)], [tune(4, 70)]
    found = interpolate(model, style, other, 3, DENSE)
    assert found.starts == (0, 4 * BAR, 8 * BAR)
    alike = interpolate(model, [tune(4, 62)] * 3, other, 3, DENSE)
    assert clip(alike.score, 0) == list(reconstruction(model, tune(4, 62), DENSE))


def test_the_middle_is_as_far_from_all_and_as_far_out() -> None:
    a, b = np.random.default_rng(0).standard_normal((2, 16))
    between = middle([a, b])
    assert angle(a, between) == pytest.approx(angle(b, between))
    assert np.linalg.norm(between) == pytest.approx((np.linalg.norm(a) + np.linalg.norm(b)) / 2)
    assert middle([a]) == pytest.approx(a)
    assert np.isfinite(middle([a, -a])).all()


def test_neighbours_on_a_way_are_nearer_than_its_ends(tiny_models: Path) -> None:
    model, first, second = load_model("conv-vae"), tune(2), tune(2, 67)
    a, b = (model.network.latent_of(block(score)) for score in (first, second))
    points = [slerp(a, b, i / 8) for i in range(9)]
    assert [angle(*pair) for pair in pairwise(points)] == pytest.approx([angle(a, b) / 8] * 8, abs=1e-6)


def block(score: Score) -> np.ndarray:
    return read_prompt(score, Region(2 * BAR, 3 * BAR, 0), 4).before


def test_no_clip_of_a_way_is_silent(tiny_models: Path) -> None:
    model = load_model("conv-vae")
    with torch.no_grad():
        model.network.list_out.bias[STOP] = 50  # left to itself it would never strike a key
    found = interpolate(model, [tune(2)], [tune(2, 67)], 4, Controls())
    assert found.counts == (1, 1, 1, 1)
    assert found.woken == (0, 1, 2, 3)


def test_no_clip_of_a_classic_way_is_silent_where_nothing_passes_the_threshold(tiny_models: Path) -> None:
    found = interpolate(load_model("conv-vae-classic"), [tune(2)], [tune(2, 67)], 3, Controls(threshold=0.0))
    assert found.woken == (0, 1, 2)
    assert all(found.counts)


def test_the_longer_clip_is_cut_and_it_is_said(tiny_models: Path) -> None:
    found = interpolate(load_model("conv-vae"), [tune(2)], [tune(6)], 3, Controls())
    assert found.starts == (0, 2 * BAR, 4 * BAR)
    assert found.remark == "Of the longer clip, 1 of 3 stretches of two bars were read."


def test_tempo_and_metre_are_those_of_the_first(tiny_models: Path) -> None:
    found = interpolate(load_model("conv-vae"), [tune(2, metre=(3, 4))], [tune(2)], 3, Controls())
    assert found.score.metre_map.signature_at(0)[1:] == (3, 4)
    assert found.starts == (0, 2880, 5760)


@pytest.mark.parametrize("steps", [2, 17])
def test_too_few_or_too_many_steps_are_refused(steps: int, tiny_models: Path) -> None:
    with pytest.raises(PromptError, match="Between 3 and 16 steps"):
        interpolate(load_model("conv-vae"), [tune(2)], [tune(2)], steps, Controls())


def test_controls_out_of_range_are_refused(tiny_models: Path) -> None:
    with pytest.raises(PromptError, match="Temperature must be above 0"):
        interpolate(load_model("conv-vae"), [tune(2)], [tune(2)], 3, Controls(temperature=0))


def test_drums_and_silence_are_no_clip_and_other_models_cannot(tiny_models: Path) -> None:
    drums = Score((Track("drums", 9),), tune(1).notes)
    for odd in (drums, Score()):
        with pytest.raises(PromptError, match="no pitched notes"):
            interpolate(load_model("conv-vae"), [tune(1)], [odd], 3, Controls())
    with pytest.raises(ModelError, match="gru cannot interpolate"):
        interpolate(load_model("gru"), [tune(1)], [tune(1)], 3, Controls())
