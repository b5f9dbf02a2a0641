"""From a score and a region to notes: where they may be, that they repeat, and what is never touched."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.generate import generate, generate_takes
from deepmusician_gui.generation.prompt import read_prompt
from deepmusician_gui.generation.region import (
    accept,
    continue_region,
    harmonise_region,
    replaced_notes,
    vary_region,
)
from deepmusician_gui.generation.take import Controls, Hears, Region, Side, TakeProgress
from deepmusician_gui.models.gru_classic import GruClassic
from deepmusician_gui.models.registry import LoadedModel, entry
from deepmusician_gui.representation.piano_roll import SILENT
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import PIANO_LOWEST, Note
from deepmusician_gui.score.score import Score, Track, empty_score
from deepmusician_gui.score.timing import MetreMap, TempoChange, TempoMap, TimeSignature
from tests.tiny_models import TINY_CLASSIC, tiny_gru

MODEL = LoadedModel(entry("gru"), tiny_gru())
CLASSIC = LoadedModel(entry("gru-classic"), GruClassic(TINY_CLASSIC).eval())
DEFAULT = Controls()
SCALE = (60, 62, 64, 65, 67, 69, 71, 72)


def melody(bars: int = 2, ppq: int = 480, metre: tuple[int, int] = (4, 4)) -> Score:
    """Quarter notes up and down a scale."""
    signature = TimeSignature(0, *metre)
    count = bars * signature.bar_ticks(ppq) // ppq
    notes = tuple(Note(i * ppq, SCALE[i % 8], ppq, 70) for i in range(count))
    return Score(notes=notes, tempo_map=TempoMap(ppq=ppq), metre_map=MetreMap([signature], ppq))


def answer(
    score: Score, region: Region, controls: Controls = DEFAULT, model: LoadedModel = MODEL
) -> TakeProgress:
    *_, take = generate(model, score, region, controls)
    assert take.done
    return take


@settings(max_examples=12)
@given(
    st.integers(0, 1000),
    st.floats(0.3, 2.0),
    st.floats(0.0, 1.0),
    st.sampled_from([24, 100, 480, 960]),
    st.sampled_from([(4, 4), (3, 4), (7, 8), (5, 16), (2, 2)]),
    st.integers(0, 3),
    st.integers(1, 9),
)
def test_notes_begin_and_end_in_the_region(
    seed: int, temperature: float, threshold: float, ppq: int, metre: tuple[int, int], at: int, bars: int
) -> None:
    score = melody(3, ppq, metre)
    region = continue_region(score, 0, bars, at)
    take = answer(score, region, Controls(seed, temperature, threshold))
    assert take.notes
    assert all(
        n.is_valid and region.start <= n.onset < n.end <= region.end and n.track == 0 for n in take.notes
    )
    kept = set(score.notes) - set(replaced_notes(score, region))
    assert kept <= set(score.apply(accept(score, region, take.notes)).notes)


def test_the_same_seed_gives_the_same_notes_and_another_seed_others() -> None:
    score = melody()
    region = continue_region(score, 0, 4)
    assert answer(score, region, Controls(3)) == answer(score, region, Controls(3))
    assert answer(score, region, Controls(3)).notes != answer(score, region, Controls(4)).notes


def test_progress_grows_beat_by_beat_towards_the_take() -> None:
    score = melody()
    region = continue_region(score, 0, 2)
    steps = list(generate(MODEL, score, region, Controls(1)))
    assert [s.written_to - region.start for s in steps] == [480 * (i + 1) for i in range(8)]
    assert [s.done for s in steps] == [False] * 7 + [True]
    for step in steps:
        onsets = {(n.onset, n.pitch) for n in step.notes}
        assert onsets == {(n.onset, n.pitch) for n in steps[-1].notes if n.onset < step.written_to}


def test_an_empty_score_is_begun() -> None:
    take = answer(empty_score(), continue_region(empty_score(), 0, 2))
    assert take.notes
    assert all(n.end <= 2 * 4 * 480 for n in take.notes)


def test_a_small_move_of_the_slider_changes_few_notes() -> None:
    score = melody(4)
    region = continue_region(score, 0, 4)
    here, near, far = (set(answer(score, region, Controls(5, 1.0, t)).notes) for t in (0.5, 0.501, 1.0))
    assert len(here ^ near) < len(here ^ far) / 2
    assert len(far) > len(here)


def test_the_right_end_of_the_threshold_is_denser() -> None:
    score = melody(4)
    region = continue_region(score, 0, 4)
    sparse, centre, dense = (len(answer(score, region, Controls(2, 1.0, t)).notes) for t in (0.0, 0.5, 1.0))
    assert sparse < centre < dense


def test_a_note_held_into_the_region_is_neither_changed_nor_struck_again() -> None:
    score = melody().apply(accept(melody(), Region(0, 0, 0), [Note(3600, 90, 4000)]))
    region = continue_region(score, 0, 4)
    for seed in range(5):
        take = answer(score, region, Controls(seed, 2.0, 1.0))
        assert not [n for n in take.notes if n.pitch == 90 and n.onset < 7600 - 60]


def test_other_tracks_and_what_lies_behind_are_kept() -> None:
    score = Score((Track("a"), Track("b", 1)), (*melody(8).notes, Note(4000, 40, 480, 80, 1)))
    region = Region(2 * 1920, 4 * 1920, 0)
    take = answer(score, region)
    after = score.apply(accept(score, region, take.notes))
    outside = [n for n in score.notes if not (n.track == 0 and region.start <= n.onset < region.end)]
    assert sorted(outside + list(take.notes)) == list(after.notes)


def test_new_notes_have_velocities_around_the_prompts() -> None:
    score = melody()
    heard = {
        n.velocity
        for seed in range(4)
        for n in answer(score, continue_region(score, 0, 4), Controls(seed)).notes
    }
    assert len(heard) > 3
    assert all((velocity - 70) % 4 == 0 or velocity in (1, 127) for velocity in heard)
    assert {
        n.velocity
        for n in answer(score, continue_region(score, 0, 2), Controls(threshold=1.0), CLASSIC).notes
    } == {70}


def test_extreme_tempo_and_a_change_of_metre_are_no_trouble() -> None:
    score = replace(
        melody(4),
        tempo_map=TempoMap([TempoChange(0, 3_000_000), TempoChange(1920, 150_000)]),
        metre_map=MetreMap([TimeSignature(0, 4, 4), TimeSignature(3840, 7, 8)]),
    )
    assert answer(score, continue_region(score, 0, 3)).notes


def test_one_note_and_a_note_far_away_are_prompts_too() -> None:
    for onset in (0, 10_000 * 1920):
        score = Score(notes=(Note(onset, 60, 480),))
        region = continue_region(score, 0, 2)
        assert region.start == onset // 1920 * 1920 + 1920
        assert answer(score, region).notes


class Silence:
    """A network that never strikes a key."""

    class_velocities = np.full(4, 64, np.uint8)

    def open_gap(self, _: object, takes: int) -> Silence:
        self.takes = takes
        return self

    def advance(self) -> Any:
        return np.zeros((self.takes, 88), bool)

    def token_logits(self) -> Any:
        logits = np.full((self.takes, 177), -60, np.float32)
        logits[:, 176] = 60
        return logits

    def list_token(self, take: int, token: int) -> None:
        pass

    def loudness_logits(self, take: int, cells: Any) -> Any:
        return np.zeros(((cells == 1).sum(), 4), np.float32)

    def finish_frame(self, take: int, cells: Any, velocities: Any) -> None:
        pass


def test_a_silent_answer_is_drawn_again_and_at_last_woken() -> None:
    score = melody()
    take = answer(score, continue_region(score, 0, 2), Controls(10), LoadedModel(entry("gru"), Silence()))
    assert take.notes
    assert take.seed == 13
    assert "silent" in take.remark
    assert "seed 13" in take.remark


def test_classic_is_silent_at_the_left_end_unless_it_is_woken_and_dense_at_the_right_end() -> None:
    score = melody(8)
    region = continue_region(score, 0, 2)
    *_, silent = generate(CLASSIC, score, region, Controls(threshold=0.0), once=True)
    assert silent.notes == ()
    assert "silent" in silent.remark
    woken = answer(score, region, Controls(threshold=0.0), CLASSIC)
    assert woken.redraws == 1
    assert woken.remark == "The answer was silent, so the likeliest keys were taken."
    assert max(sum(n.onset <= at < n.end for n in woken.notes) for at in range(region.start, region.end)) == 1
    dense = answer(score, region, Controls(threshold=1.0), CLASSIC)
    assert len(dense.notes) == 88


def test_takes_side_by_side_are_those_of_their_seeds() -> None:
    score = melody(4)
    region = continue_region(score, 0, 8)  # longer than a window's gap, so that it is written in pieces
    *_, together = generate_takes(MODEL, score, region, Controls(5), 3)
    assert [take.seed for take in together] == [5, 9, 13]
    assert [take.notes for take in together] == [
        answer(score, region, Controls(seed)).notes for seed in (5, 9, 13)
    ]
    assert all(take.done and take.notes for take in together)


def test_only_the_silent_takes_are_drawn_again() -> None:
    score = melody()
    *_, takes = generate_takes(
        LoadedModel(entry("gru"), Silence()), score, continue_region(score, 0, 1), Controls(0), 2
    )
    assert [take.seed for take in takes] == [3, 7]
    assert all("silent" in take.remark and take.done for take in takes)


@settings(max_examples=10)
@given(st.integers(0, 100), st.floats(0.0, 1.0), st.booleans())
def test_varying_touches_only_its_share(seed: int, amount: float, two_tracks: bool) -> None:
    score = melody(8)
    if two_tracks:
        bass = tuple(Note(i * 1920, 40, 1920, 80, 1) for i in range(8))
        score = Score((Track("a"), Track("b", 1)), (*score.notes, *bass))
    region = vary_region(score, 0, 1920, 3 * 1920, amount, seed)
    gone = replaced_notes(score, region)
    assert len(gone) == max(1, round(amount * 8))
    take = answer(score, region, Controls(seed))
    after = score.apply(accept(score, region, take.notes)).notes
    assert set(score.notes) - set(gone) <= set(after)
    for note in take.notes:  # new notes do not sound where a kept one does
        assert not [
            k for k in region.keep if k.pitch == note.pitch and k.onset < note.end and note.onset < k.end
        ]


@pytest.mark.parametrize("amount", [0.5, 1.0])
def test_the_seed_that_wrote_something_varies_it(amount: float) -> None:
    score = melody()
    region = continue_region(score, 0, 4)
    written = answer(score, region, Controls(1)).notes
    score = score.apply(NoteEdit(added=written))
    again = vary_region(score, 0, region.start, region.end, amount, 1)
    varied = {*answer(score, again, Controls(1)).notes} - again.keep
    gone = {*written} - again.keep
    assert len(varied & gone) < len(gone) / 2


def test_a_larger_amount_varies_the_same_notes_and_more() -> None:
    score = melody(8)
    small, large = (vary_region(score, 0, 0, 8 * 1920, amount, 3).keep for amount in (0.3, 0.6))
    assert large < small


def test_muted_notes_are_neither_shown_to_a_model_nor_replaced() -> None:
    score = melody(8)
    muted = tuple(note._replace(pitch=40, is_muted=True) for note in score.notes)
    both = replace(score, notes=(*score.notes, *muted))
    region = Region(1920, 3 * 1920, 0)
    assert replaced_notes(both, region) == replaced_notes(score, region)
    assert answer(both, region).notes == answer(score, region).notes


@pytest.mark.parametrize("side", Side)
def test_harmonising_writes_beside_the_melody(side: Side) -> None:
    score = melody(4)
    region = harmonise_region(score, 0, side)
    take = answer(score, region, Controls(2, threshold=0.8))
    assert take.notes
    assert not replaced_notes(score, region)
    assert set(score.notes) <= set(score.apply(accept(score, region, take.notes)).notes)
    for note in take.notes:
        tune = next(n for n in score.notes if n.onset <= note.onset < n.end)
        assert note.pitch != tune.pitch
        assert side is Side.ANYWHERE or (note.pitch < tune.pitch) == (side is Side.BELOW)


def test_harmonising_keeps_the_melodys_rhythm_if_asked() -> None:
    score = melody(4)
    notes = answer(score, harmonise_region(score, 0), Controls(1, keep_rhythm=True)).notes
    assert [n.onset for n in notes] == [n.onset for n in score.notes]


@given(st.integers(1, 5))
def test_a_file_of_few_ticks_gets_notes_that_last(ppq: int) -> None:
    score = Score(notes=(Note(0, 60, ppq),), tempo_map=TempoMap(ppq=ppq), metre_map=MetreMap(ppq=ppq))
    assert all(
        n.is_valid for n in answer(score, continue_region(score, 0, 2), Controls(1, threshold=1.0)).notes
    )


def together(notes: tuple[Note, ...]) -> int:
    return max(sum(m.onset <= n.onset < m.end for m in notes) for n in notes)


def test_a_line_is_answered_with_a_line_unless_more_is_asked_for() -> None:
    score = melody(4)
    region = continue_region(score, 0, 4)
    dense = Controls(3, threshold=0.9)
    assert together(answer(score, region, dense).notes) == 1
    assert together(answer(score, region, replace(dense, polyphony=88)).notes) > 1
    thirds = replace(
        score, notes=tuple(sorted([*score.notes, *(n._replace(pitch=n.pitch - 4) for n in score.notes)]))
    )
    assert together(answer(thirds, region, dense).notes) > 1


def test_controls_limit_what_is_struck() -> None:
    score = melody(4)
    region = continue_region(score, 0, 4)
    limits = Controls(
        1, threshold=0.9, scale=frozenset({0, 4, 7}), lowest=48, highest=72, polyphony=2, top_k=5, top_p=0.9
    )
    notes = answer(score, region, limits).notes
    assert notes
    assert all(n.pitch % 12 in (0, 4, 7) and 48 <= n.pitch <= 72 for n in notes)
    assert all(sum(m.onset <= n.onset < m.end for m in notes) <= 2 for n in notes)


def test_the_rhythm_of_what_stood_there_or_before_is_kept() -> None:
    score = melody(4)
    inside = Region(1920, 3 * 1920, 0)
    at_end = continue_region(score, 0, 2)
    for region in (inside, at_end):
        notes = answer(score, region, Controls(4, keep_rhythm=True)).notes
        assert [n.onset for n in notes] == list(range(region.start, region.end, 480))
        assert [n.pitch for n in notes] != [SCALE[i % 8] for i in range(8)]


def test_triplets_are_answered_in_triplets() -> None:
    notes = tuple(Note(i * 160, 60 + i % 5, 160) for i in range(48))
    score = Score(notes=notes)
    region = continue_region(score, 0, 2)
    assert {n.onset % 160 for n in answer(score, region).notes} == {0}
    assert {n.onset % 120 for n in answer(score, region, Controls(grid=4)).notes} == {0}
    assert {n.onset % 120 for n in answer(melody(), continue_region(melody(), 0, 4)).notes} == {0}


def test_what_cannot_be_written_is_refused_in_a_sentence() -> None:
    score = melody()
    drums = replace(score, tracks=(Track("drums", 9),))
    with pytest.raises(PromptError, match="drum"):
        answer(drums, Region(0, 1920, 0))
    with pytest.raises(PromptError, match="shorter than one step"):
        answer(score, Region(0, 30, 0))
    with pytest.raises(PromptError, match="bars"):
        continue_region(score, 0, 0)
    for temperature in (0.0, float("inf"), float("nan")):
        with pytest.raises(PromptError, match="Temperature"):
            answer(score, Region(0, 1920, 0), Controls(0, temperature))
        with pytest.raises(PromptError, match="rhythm"):
            answer(score, Region(0, 1920, 0), Controls(0, rhythm_temperature=temperature))
    with pytest.raises(PromptError, match="Top-k"):
        answer(score, Region(0, 1920, 0), Controls(top_p=0.0))
    with pytest.raises(PromptError, match="lies above"):
        answer(score, Region(0, 1920, 0), Controls(lowest=70, highest=60))
    with pytest.raises(PromptError, match="3, 4, 6, 12"):
        answer(score, Region(0, 1920, 0), Controls(grid=5))
    with pytest.raises(PromptError, match="takes"):
        next(generate_takes(MODEL, score, Region(0, 1920, 0), DEFAULT, 0))
    with pytest.raises(PromptError, match="vary"):
        vary_region(score, 0, 100_000, 200_000, 0.5, 0)
    with pytest.raises(PromptError, match="harmonise"):
        harmonise_region(empty_score(), 0)


def test_a_region_that_hears_its_track_alone_takes_no_notice_of_the_others() -> None:
    bass = tuple(Note(i * 480, 40, 480, 80, 1) for i in range(16))
    both = Score((Track("a"), Track("b", 1)), (*melody().notes, *bass))
    alone = replace(both, notes=melody().notes)
    together = continue_region(both, 0, 4)
    apart = replace(together, hears=Hears.TRACK)
    lower = 40 - PIANO_LOWEST
    assert (read_prompt(both, together).before[:, lower] != SILENT).any()
    assert (read_prompt(both, apart).before[:, lower] == SILENT).all()
    assert answer(both, apart).notes == answer(alone, apart).notes
