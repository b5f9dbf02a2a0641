from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.benchmarks import record, tables
from tests.benchmarks.groups import Measured
from tests.benchmarks.plots import PLOTS
from tests.benchmarks.rows import Aim, LeftOut, Row

WHY = "They do less of it; doing less would change that."
AHEAD = Row("readers.mido.ms_a_file", "ms", [1.0, 2.0, 4.0], Aim(at_most=9), "mido", [8.0], WHY)
BEHIND = Row("readers.symusic.ms_a_file", "ms", [3.0], reference="symusic", reference_samples=[0.5], why=WHY)
LOST = Row("readers.mido.refused", "files", [2], Aim(at_most=0), why="Two are not MIDI.")
LEFT = LeftOut("readers.music21", "pip install music21")


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> record.Record:
    """A record of two groups, of which the second broke off."""

    def give(group: str) -> Measured:
        if group == "players":
            raise RuntimeError("jackd did not come up")
        return Measured([AHEAD, BEHIND, LOST], [LEFT])

    monkeypatch.setattr(record, "measured", give)
    return record.fresh() | {"groups": {name: record.group_record(name) for name in ("readers", "players")}}


def page_of(measured: record.Record, folder: Path) -> str:
    tables.publish(measured, folder)
    return (folder / tables.PAGE).read_text()


def lines_with(word: str, page: str) -> list[str]:
    return [line for line in page.splitlines() if word in line]


def test_a_row_behind_says_why_and_one_ahead_does_not(measured: record.Record, tmp_path: Path) -> None:
    page = page_of(measured, tmp_path)
    behind, reason = lines_with("readers.symusic.ms_a_file", page)
    assert "| 6 | **behind** |" in behind
    assert reason == f"- `readers.symusic.ms_a_file`: {WHY}"
    (ahead,) = lines_with("readers.mido.ms_a_file", page)
    assert "| 0.25 | ahead |" in ahead


@pytest.mark.parametrize(
    ("ratio", "is_behind", "told"),
    [(0.994, False, "ahead"), (0.997, False, "level"), (1.004, False, "level"), (1.006, True, "**behind**")],
)
def test_up_to_half_a_percent_either_way_is_level(ratio: float, is_behind: bool, told: str) -> None:
    row = Row("players.mido.late_p99", "ms", [ratio], reference="mido", reference_samples=[1.0])
    assert row.is_behind == is_behind
    assert tables.standing(row.as_json()) == told


def test_a_missed_aim_counts_as_behind(measured: record.Record, tmp_path: Path) -> None:
    row, reason = lines_with("readers.mido.refused", page_of(measured, tmp_path))
    assert "**missed**" in row
    assert reason.endswith(": Two are not MIDI.")


def test_rows_that_are_behind_for_one_reason_share_its_line(measured: record.Record, tmp_path: Path) -> None:
    rows = measured["groups"]["readers"]["rows"]
    rows.append(rows[1] | {"name": "readers.other.ms_a_file"})
    assert f"- `readers.symusic.ms_a_file`, `readers.other.ms_a_file`: {WHY}" in page_of(measured, tmp_path)


def test_a_row_behind_without_a_reason_ends_the_command_with_1(
    measured: record.Record, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del measured["groups"]["players"]
    assert tables.publish(measured, tmp_path) == 0
    measured["groups"]["readers"]["rows"][1]["why"] = None
    assert tables.publish(measured, tmp_path) == 1
    assert "readers.symusic.ms_a_file is behind and does not say why" in capsys.readouterr().out


def test_what_is_left_out_and_what_broke_off_is_told(measured: record.Record, tmp_path: Path) -> None:
    page = page_of(measured, tmp_path)
    assert "- `readers.music21`: pip install music21" in page
    assert "- `players` broke off: RuntimeError: jackd did not come up" in page
    assert tables.publish(measured, tmp_path) == 1


def test_the_page_holds_each_row_of_the_file_once_with_its_figures(
    measured: record.Record, tmp_path: Path
) -> None:
    record.write(measured, tmp_path / tables.RECORD)
    page = page_of(record.read(tmp_path / tables.RECORD), tmp_path)
    for row in tables.rows_of(record.read(tmp_path / tables.RECORD)):
        (line,) = (line for line in lines_with(f"`{row['name']}`", page) if line.startswith("|"))
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        assert cells[1] == f"{row['median']:g}"
        assert cells[4] == row["unit"]
    assert record.COMMAND + " readers" in page


def test_the_soak_is_shown_by_its_own_summary(measured: record.Record, tmp_path: Path) -> None:
    assert "No soak has left its summary" in page_of(measured, tmp_path)
    run = {"rounds": 7, "gestures": 1234, "counts": {"stuck notes": 0}, "faults_injected": {}}
    runs = [{"minutes": 10, "seeds": [3, 4], **run}, {"minutes": 60, "seeds": [5], **run}]
    (tmp_path / tables.SOAK).write_text(json.dumps(runs))
    page = page_of(measured, tmp_path)
    assert "10 minutes of each seed | 60 minutes of each seed |" in page
    assert "| seeds | 3, 4 | 5 |" in page
    assert "| gestures | 1,234 | 1,234 |" in page
    assert "| stuck notes | 0 | 0 |" in page


def test_models_are_shown_as_their_own_table_has_them(measured: record.Record, tmp_path: Path) -> None:
    (line,) = lines_with("| gru |", page_of(measured, tmp_path))
    (own,) = lines_with("| gru |", tables.MODELS.read_text())
    assert set(line.split(" | ")) <= set(own.split(" | "))


def test_plots_hold_a_bar_for_each_that_was_measured_and_old_ones_go(
    measured: record.Record, tmp_path: Path
) -> None:
    old = tmp_path / PLOTS[0].file
    old.write_text("of an earlier run")
    page = page_of(measured, tmp_path)
    assert not old.exists()
    said = re.findall("<text.*>(.+)</text>", (tmp_path / "readers.svg").read_text())
    assert said == ["A MIDI file read, ms", "symusic", "0.5", "Deep Musician", "2", "mido", "8"]
    assert "![A MIDI file read](readers.svg)" in page


def test_a_run_that_broke_off_goes_on_with_what_it_has(
    measured: record.Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / tables.RECORD
    record.write(measured, file)
    monkeypatch.setattr(record, "commit_time", lambda: "2020-01-01T00:00:00+02:00")
    assert list(record.kept(file)["groups"]) == ["readers"]
    monkeypatch.setattr(record, "commit_time", lambda: "2999-01-01T00:00:00+02:00")
    assert not record.kept(file)["groups"]
    measured["machine"]["cores"] = "64"
    record.write(measured, file)
    monkeypatch.setattr(record, "commit_time", lambda: "2020-01-01T00:00:00+02:00")
    assert not record.kept(file)["groups"]
