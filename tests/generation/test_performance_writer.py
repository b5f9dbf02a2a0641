"""Writing performance events: time is that of the piece, what it holds on stays, and nothing is left hanging."""

from __future__ import annotations

from copy import deepcopy
from itertools import pairwise

import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st

from deepmusician_gui.generation.draft import Draft
from deepmusician_gui.generation.performance_writer import Clock, Take, write
from deepmusician_gui.generation.prompt import Prompt, read_prompt
from deepmusician_gui.generation.take import Controls, Region
from deepmusician_gui.generation.token_takes import written_out
from deepmusician_gui.models.music_transformer_classic import (
    MusicTransformerClassic,
    MusicTransformerClassicConfig,
)
from deepmusician_gui.representation.performance_events import OFF, ON, WAIT, decode
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score
from deepmusician_gui.score.timing import TempoChange, TempoMap

BAR = 1920
TUNE = tuple(Note(480 * i, 60 + 2 * (i % 5), 480, 80) for i in range(16))
BASS = tuple(Note(960 * i, 41, 960, 60) for i in range(8))


@pytest.fixture(scope="module")
def network() -> MusicTransformerClassic:
    torch.manual_seed(2)
    config = MusicTransformerClassicConfig(layers=1, units=16, heads=2, wide=16, reach=20, context=520)
    return MusicTransformerClassic(config).eval()


def prompt(
    start: int = 4 * BAR, bars: int = 2, notes: tuple[Note, ...] = (*TUNE, *BASS), us: int = 500_000
) -> Prompt:
    score = Score(notes=tuple(sorted(notes)), tempo_map=TempoMap([TempoChange(0, us)]))
    return read_prompt(score, Region(start, start + bars * BAR, 0))


def drafts(
    network: MusicTransformerClassic, where: Prompt, controls: Controls, attempt: int = 0
) -> list[Draft]:
    return [draft for (draft,) in write(network, where, [controls], attempt)]


def written(
    network: MusicTransformerClassic, where: Prompt, controls: Controls, attempt: int = 0
) -> list[Note]:
    return [note for note, _ in drafts(network, where, controls, attempt)[-1].notes]


@settings(deadline=None, max_examples=15)
@given(st.integers(0, 5 * BAR), st.integers(200_000, 2_000_000), st.integers(0, 1000))
@example(541, 200_000, 184)  # a held note ends between two hundredths of a second
def test_no_key_is_struck_while_it_is_down(
    network: MusicTransformerClassic, start: int, us: int, seed: int
) -> None:
    where = prompt(start, 2, us=us)
    notes = written(network, where, Controls(seed))
    held = [n for n in (*TUNE, *BASS) if n.onset < start < n.end]
    for pitch in {n.pitch for n in notes}:
        line = sorted(n for n in (*held, *notes) if n.pitch == pitch)
        assert all(a.end <= b.onset for a, b in pairwise(line))


@settings(deadline=None, max_examples=10)
@given(st.integers(0, 1000))
def test_every_key_that_is_told_struck_is_told_let_go_or_ends_with_the_region(
    network: MusicTransformerClassic, seed: int
) -> None:
    where = prompt(5 * 480 + 100)
    take = Take(Clock(where), where, Controls(seed), wake=False)
    told = len(take.prompt()) - 1
    for _ in written_out(network, [take]):
        pass
    tokens = take._told
    down = {n.pitch for n in (*TUNE, *BASS) if n.onset < where.region.start < n.end}
    assert down
    for token in tokens[told:]:
        if token in ON:
            assert token - ON[0] not in down
            down.add(token - ON[0])
        elif token in OFF:
            down.remove(token - OFF[0])
    still_down = {n.pitch for n, _ in take.draft().notes if n.end == where.region.end}
    assert down <= still_down


def test_time_goes_by_the_tempo(network: MusicTransformerClassic) -> None:
    """The same prompt in seconds, at half the tempo in half the ticks, is answered alike."""
    fast, slow = prompt(), prompt(
        2 * BAR, 1, tuple(n._replace(onset=n.onset // 2, duration=n.duration // 2) for n in (*TUNE, *BASS)),
        us=1_000_000,
    )  # fmt: skip
    a, b = (written(network, where, Controls(3)) for where in (fast, slow))
    assert len(a) > 10
    assert [n.pitch for n in a] == [n.pitch for n in b]
    for x, y in zip(a, b, strict=True):
        assert abs((x.onset - fast.region.start) - 2 * (y.onset - slow.region.start)) <= 1


def test_what_the_piece_holds_on_comes_up_when_it_does(network: MusicTransformerClassic) -> None:
    held = Note(3 * BAR, 50, BAR + 720, 80)
    where = prompt(notes=(*TUNE[:12], held))
    take = Take(Clock(where), where, Controls(1), wake=False)
    for _ in written_out(network, [take]):
        pass
    (told,) = [n for n in decode(take._told) if n.pitch == 50 and n.onset == 600]
    assert told.duration == 275
    assert all(n.pitch != 50 or n.onset >= held.end for n, _ in take.draft().notes)


def test_controls_are_kept_to(network: MusicTransformerClassic) -> None:
    controls = Controls(3, scale=frozenset({0, 4, 7}), lowest=60, highest=72)
    notes = written(network, prompt(bars=8), controls)
    assert len(notes) > 10
    assert {n.pitch for n in notes} <= {60, 64, 67, 72}


def test_a_line_stays_one(network: MusicTransformerClassic) -> None:
    notes = written(network, prompt(bars=8, notes=TUNE), Controls(2))
    assert len(notes) > 5
    assert all(a.end <= b.onset for a, b in pairwise(notes))


def test_it_goes_on_when_the_context_is_full(network: MusicTransformerClassic) -> None:
    where = prompt(bars=60)
    take = Take(Clock(where), where, Controls(1), wake=False)
    for _ in written_out(network, [take]):
        pass
    assert len(take._told) > network.config.context
    assert take.draft().notes[-1][0].onset > where.region.end - BAR


def test_takes_side_by_side_are_those_alone(network: MusicTransformerClassic) -> None:
    where = prompt()
    *_, both = write(network, where, [Controls(1), Controls(2)], 0)
    for seed, draft in zip((1, 2), both, strict=True):
        assert [note for note, _ in draft.notes] == written(network, where, Controls(seed))


def test_drafts_only_grow(network: MusicTransformerClassic) -> None:
    where = prompt(bars=4)
    found = drafts(network, where, Controls(4))
    assert 8 <= len(found) <= 16
    assert found[-1].written_to == where.region.end
    for a, b in pairwise(found):
        assert a.written_to < b.written_to
        later = {(n.onset, n.pitch): n for n, _ in b.notes}
        for note, _ in a.notes:
            same = later[note.onset, note.pitch]
            assert same == note or (note.end >= a.written_to and same.end > note.end)


def test_the_last_attempt_begins_with_a_note(network: MusicTransformerClassic) -> None:
    quiet = deepcopy(network)
    quiet.__dict__.pop("arrays", None)
    with torch.no_grad():
        quiet.out.bias[WAIT[-1]] += 50.0  # whole seconds
    where = prompt(bars=1)
    assert written(quiet, where, Controls(1)) == []
    assert written(quiet, where, Controls(1), attempt=3)[0].onset == where.region.start


def test_after_a_pause_it_begins_in_the_region(network: MusicTransformerClassic) -> None:
    where = prompt(5 * BAR + 700)
    for seed in range(6):
        take = Take(Clock(where), where, Controls(seed), wake=False)
        for _ in written_out(network, [take]):
            pass
        begins = -round((5 * BAR + 700) / 960 * 100)
        own = [n for n in decode(take._told, begins) if n.onset >= begins + 800]
        assert own
        assert all(n.onset >= 0 for n in own)
