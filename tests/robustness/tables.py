"""What collections of odd MIDI files say should become of each, and what does."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from deepmusician_gui.score.score import Score
from tests.fuzz.reading import notes_or_sentence

AS_EXPECTED = "as the table says"


class Finding(NamedTuple):
    """One file of a collection."""

    collection: str
    file: str
    expected: str
    outcome: str
    verdict: str
    """`AS_EXPECTED`, or the kind of difference."""


def findings(folder: Path) -> Iterator[Finding]:
    """Every file of every table in `folder`: NAME.csv speaks of the files in NAME/."""
    for table in sorted(folder.glob("*.csv")):
        with table.open(newline="", encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                data = (folder / table.stem / row["file"]).read_bytes()
                yield _finding(table.stem, row, data)


def _finding(collection: str, row: dict[str, str], data: bytes) -> Finding:
    """Columns: `file`, `notes` (or `note_ons_seen_by_mido`), and `expected` or `remark` in words."""
    words = row.get("expected") or row.get("remark") or ""
    count = row.get("notes") or row.get("note_ons_seen_by_mido") or ""
    is_midi = row["file"].lower().endswith((".mid", ".midi"))
    may_refuse = "reject" in words or not is_midi
    expected = f"{count} notes" if count else "refused or what is whole" if "load" in words else ""
    expected = expected or ("refused" if may_refuse else "read")
    try:
        outcome = notes_or_sentence(data)
    except Exception as fault:  # noqa: BLE001  whatever it is goes into the table
        return Finding(collection, row["file"], expected, repr(fault), "a fault")
    if isinstance(outcome, Score):
        notes = len(outcome.notes)
        as_expected = notes == int(count) if count else expected != "refused"
        verdict = AS_EXPECTED if as_expected else "another number of notes" if count else "read, not refused"
        return Finding(collection, row["file"], expected, f"{notes} notes", verdict)
    verdict = AS_EXPECTED if may_refuse else "refused, not read"
    return Finding(collection, row["file"], expected, outcome, verdict)
