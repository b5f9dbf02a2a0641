"""Collections of odd MIDI files, held against their own tables: `python -m tests.robustness FOLDER`.

NAME.csv in FOLDER speaks of the files in FOLDER/NAME: `file`, `notes` (a number, may be empty) and `expected` in words,
of which "reject" and "load" are understood. Ends with status 1 if anything is not as its table says.
"""

from __future__ import annotations

import logging
import sys
from collections import Counter
from pathlib import Path

from tests.robustness.tables import AS_EXPECTED, findings


def main(folder: Path) -> int:
    found = list(findings(folder))
    for finding in found:
        mark = " " if finding.verdict == AS_EXPECTED else "!"
        print(f"{mark} {finding.file}: expected {finding.expected}; {finding.outcome}")
    print()
    print("| collection | files | read | refused in a sentence | notes | not as its table says |")
    print("|---|---:|---:|---:|---:|---|")
    for name in sorted({finding.collection for finding in found}):
        own = [finding for finding in found if finding.collection == name]
        notes = [int(f.outcome.split()[0]) for f in own if f.outcome.endswith(" notes")]
        kinds = Counter(f.verdict for f in own if f.verdict != AS_EXPECTED)
        wrong = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())) or "none"
        print(f"| {name} | {len(own)} | {len(notes)} | {len(own) - len(notes)} | {sum(notes):,} | {wrong} |")
    return int(any(finding.verdict != AS_EXPECTED for finding in found))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    logging.disable()  # files that are damaged are what this is about
    raise SystemExit(main(Path(sys.argv[1])))
