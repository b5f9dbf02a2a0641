"""From a score and a region to notes: where they may be, that they repeat, and what is never touched."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deepmusician_gui.errors import PromptError
from deepmusician_gui.generation.generate import generate
from deepmusician_gui.generation.region import accept, continue_region, replaced_notes
from deepmusician_gui.generation.take import Controls, Region, TakeProgress
from deepmusician_gui.models.gru_classic import GruClassic
from deepmusician_gui.models.registry import LoadedModel, entry
from deepmusician_gui.score.note import Note
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


def test_new_notes_are_as_loud_as_the_prompt() -> None:
    score = melody()
    assert {n.velocity for n in answer(score, continue_region(score, 0, 2)).notes} == {70}


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

    def open_gap(self, *_: object) -> Silence:
        return self

    def advance(self, _: Any) -> Any:
        return np.zeros(88, bool)

    def token_logits(self) -> Any:
        logits = np.full(177, -60, np.float32)
        logits[176] = 60
        return logits

    def list_token(self, token: int) -> None:
        pass


def test_a_silent_answer_is_drawn_again_and_at_last_woken() -> None:
    score = melody()
    take = answer(score, continue_region(score, 0, 2), Controls(10), LoadedModel(entry("gru"), Silence()))
    assert take.notes
    assert take.seed == 13
    assert "silent" in take.remark
    assert "seed 13" in take.remark


def test_classic_says_that_it_was_silent_and_is_dense_at_the_right_end() -> None:
    score = melody(8)
    region = continue_region(score, 0, 2)
    silent = answer(score, region, Controls(threshold=0.0), CLASSIC)
    assert silent.notes == ()
    assert "silent" in silent.remark
    dense = answer(score, region, Controls(threshold=1.0), CLASSIC)
    assert len(dense.notes) == 88


def test_what_cannot_be_written_is_refused_in_a_sentence() -> None:
    score = melody()
    drums = replace(score, tracks=(Track("drums", 9),))
    with pytest.raises(PromptError, match="drum"):
        answer(drums, Region(0, 1920, 0))
    with pytest.raises(PromptError, match="shorter than a sixteenth"):
        answer(score, Region(0, 30, 0))
    with pytest.raises(PromptError, match="bars"):
        continue_region(score, 0, 0)
    with pytest.raises(PromptError, match="Temperature"):
        answer(score, Region(0, 1920, 0), Controls(0, 0.0))
