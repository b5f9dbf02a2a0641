"""Pictures of sheets: where notes and time stand in them, and that Qt can read them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from itertools import pairwise
from multiprocessing.context import SpawnProcess
from threading import Event
from xml.etree.ElementTree import fromstring

import pytest

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.notation import engraver
from deepmusician_gui.score.notation.engrave import engrave
from deepmusician_gui.score.notation.engraver import Engraver, orders, stretches
from deepmusician_gui.score.notation.page import Layout, Page
from deepmusician_gui.score.notation.picture import draw
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import KeySignature, Score, Track
from deepmusician_gui.score.timing import TempoChange, TempoMap

LAYOUT = Layout(900, 600)
KEY = (KeySignature(0, "C"),)
LONG = Score(notes=tuple(Note(480 * i, 60 + i % 12, 480) for i in range(4 * 40)), key_signatures=KEY)


def pages(score: Score, layout: Layout = LAYOUT, title: str = "") -> list[Page]:
    return list(draw(engrave(score, title=title), layout))


def test_every_note_has_a_place_and_time_runs_from_left_to_right() -> None:
    found = pages(LONG)
    assert sorted({head.note for page in found for head in page.heads}) == list(range(160))
    for page in found:
        for system in page.systems:
            quarters = [moment.quarters for moment in system.moments]
            places = [moment.x for moment in system.moments]
            assert quarters == sorted(set(quarters))
            assert all(one < other for one, other in pairwise(places))
            assert 0 < system.top < system.bottom < page.height
    times = [m.quarters for page in found for s in page.systems for m in s.moments]
    assert {float(i) for i in range(161)} <= set(times)


def test_higher_notes_stand_higher() -> None:
    (page,) = pages(Score(notes=(Note(0, 60, 480), Note(480, 72, 480), Note(960, 84, 480))))
    places = [head.y for head in sorted(page.heads)]
    assert places == sorted(places, reverse=True)


def test_the_picture_holds_only_what_qt_reads() -> None:
    score = Score((Track("Voice"),), LONG.notes[:8], TempoMap((TempoChange(0, 500_000),)))
    (page,) = pages(score)
    root = fromstring(page.svg)  # noqa: S314
    tags = [element.tag.rpartition("}")[2] for element in root.iter()]
    assert tags.count("svg") == 1
    assert not {"style", "tspan"} & set(tags)
    texts = ["".join(element.itertext()) for element in root.iter() if element.tag.endswith("text")]
    assert {"Voice", "= 120"} <= {text.replace("\xa0", " ") for text in texts}


def test_paper_has_a_title_in_its_middle() -> None:
    first, *_ = pages(LONG, Layout(2100, 1485, 85, 150, is_page=True), "Study")
    title = next(e for e in fromstring(first.svg).iter() if e.text == "Study")  # noqa: S314
    assert title.get("text-anchor") == "middle"
    assert first.height == pytest.approx(1485, abs=2)


def test_a_long_piece_is_drawn_in_stretches_and_only_the_changed_one_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engraver, "_BARS", 16)
    drawn = []

    class Counting(Engraver):
        def pages(self, order: engraver.Order) -> tuple[Page, ...]:
            drawn.append(order.only)
            return ()

    first = list(stretches(LONG, (0,), LAYOUT, Counting()))
    assert drawn == [range(16), range(16, 32), range(32, 40)]
    assert [stretch.start for stretch in first] == [0, 16 * 1920, 32 * 1920]
    changed = LONG.changed(notes=(*LONG.notes[:80], LONG.notes[80]._replace(pitch=50), *LONG.notes[81:]))
    list(stretches(changed, (0,), LAYOUT, Counting(), first))
    assert drawn[3:] == [range(16, 32)]


def test_a_stretch_is_as_those_bars_of_the_whole_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engraver, "_BARS", 3)
    tied = Score(notes=tuple(Note(1000 * i, 60 + i, 1000) for i in range(20)), key_signatures=KEY)
    whole = engrave(tied).parts[0].staves[0].bars
    for order in orders(tied, (0,), LAYOUT):
        assert order.only
        part = engrave(order.score, order.tracks, only=order.only).parts[0].staves[0].bars
        told = [[(f.onset, f.value, [h.pitch for h in f.heads]) for v in bar for f in v] for bar in part]
        expected = whole[order.only.start : order.only.stop]
        assert told == [
            [(f.onset, f.value, [h.pitch for h in f.heads]) for v in bar for f in v] for bar in expected
        ]


def test_the_process_draws_tells_its_trouble_and_begins_again() -> None:
    process = Engraver()
    order = next(iter(orders(LONG, (0,), LAYOUT)))
    assert [len(page.heads) for page in process.pages(order)] == [len(p.heads) for p in pages(LONG)]
    process.close()
    assert process.pages(order)
    assert process._process
    process._process.kill()
    process._process.join()
    assert process.pages(order)
    process.close()


def test_a_process_that_is_just_beginning_is_ended_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    process, is_beginning, goes_on = Engraver(), Event(), Event()
    start = SpawnProcess.start

    def begin(self: SpawnProcess) -> None:
        is_beginning.set()
        goes_on.wait()
        start(self)

    monkeypatch.setattr(SpawnProcess, "start", begin)
    with ThreadPoolExecutor() as pool:
        drawing = pool.submit(process.pages, next(iter(orders(LONG, (0,), LAYOUT))))
        is_beginning.wait()
        closing = pool.submit(process.close)
        wait([closing], timeout=0.1)  # as far as it gets
        goes_on.set()
        closing.result()
        with pytest.raises(FileError, match="could not be drawn"):
            drawing.result()
    assert process._process is None


def test_without_verovio_there_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "verovio", None)
    with pytest.raises(FileError, match="install"):
        pages(LONG)
