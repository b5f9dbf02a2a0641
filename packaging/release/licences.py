"""Whose work the app is made of, and on what terms: a table of all parts, and the texts that go with the frozen app.

`python -m release.licences FROZEN_APP` writes LICENCES.txt into it, run where the wheel is installed; without one the
table alone goes into packaging/licences.md.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from environment import ROOT, SetupError

APP = "deepmusician"
EXTRAS = ("jack", "notation")
TABLE = ROOT / "packaging" / "licences.md"
ACCEPTED = frozenset(
    (
        *(
            "0BSD",
            "Apache-2.0",
            "Apache-2.0 WITH LLVM-exception",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSL-1.0",
            "CC0-1.0",
        ),
        *("MIT", "MIT-0", "PSF-2.0", "Unlicense", "Zlib"),
        # libraries that can be exchanged
        *("LGPL-2.0-or-later", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only"),
    )
)
"""SPDX names of terms under which a part may stand beside code under Apache-2.0, if its texts come along."""

_BY_CLASSIFIER = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
}
_TEXT_NAMES = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.IGNORECASE)


class Part(NamedTuple):
    """Something that the app is made of."""

    name: str
    version: str
    licence: str
    """An SPDX expression, or what its makers say instead."""


BESIDE = (
    Part("FluidSynth", "of the building system", "LGPL-2.1-or-later"),
    Part("libsndfile, inside soundfile", "of soundfile", "LGPL-2.1-or-later"),
    Part("Qt, inside PySide6", "of PySide6", "LGPL-3.0-only"),
    Part("Python", "of the building system", "PSF-2.0"),
    Part("Phosphor icons, inside QtAwesome", "1.3", "MIT"),
)
"""What no Python package tells of itself."""
SOUND_FONT = Part("TimGM6mb.sf2 by Tim Brechbill, inside pretty_midi", "1.3", "GPL-2.0-or-later")
"""Data that the program reads and is no part of: it can be exchanged for any other SoundFont while the program runs."""


def parts() -> list[Part]:
    """The packages that the app needs here, with theirs, and what is inside them."""
    needed = sorted(_needed(APP, frozenset(EXTRAS)) - {APP})
    return [*(_part(metadata.distribution(name)) for name in needed), *BESIDE, SOUND_FONT]


def is_accepted(expression: str) -> bool:
    """Whether the app may hold a part on these terms: of those joined by OR one has to do, of those by AND all."""
    return any(
        all(term.strip("() ") in ACCEPTED for term in choice.split(" AND "))
        for choice in expression.split(" OR ")
    )


def table(rows: list[Part]) -> str:
    """The parts in Markdown."""
    lines = [f"| {part.name} | {part.version.split('+')[0]} | {part.licence} |" for part in rows]
    return "\n".join(["| part | version | terms |", "|---|---|---|", *lines])


def texts(frozen: Path) -> str:
    """The table, and the terms of everything in a frozen app in full."""
    pages = [page(parts())]
    names = sorted(
        _needed(APP, frozenset(EXTRAS)) | {"pyinstaller"}
    )  # its start-up code is in it; it brings the GPL 2
    for name in names:
        for file in metadata.distribution(name).files or []:
            path = Path(str(file.locate()))
            if (
                _TEXT_NAMES.search(file.name)
                and path.suffix in ("", ".txt", ".md", ".rst", ".LESSER")
                and path.is_file()
            ):
                pages.append(_page(str(file), path))
    pages += (
        [_page(package, path) for package, path in _system_packages(frozen)] if shutil.which("dpkg") else []
    )
    return "\n\n".join(pages) + "\n"


def _page(title: str, path: Path) -> str:
    rule = "=" * 80
    return f"{rule}\n{title}\n{rule}\n\n{path.read_text(encoding='utf-8', errors='replace').strip()}"


def _system_packages(frozen: Path) -> Iterator[tuple[str, Path]]:
    """The Debian packages whose libraries are in the app, each with the terms that it came with."""
    owners = set()
    for name in (path.name for path in frozen.glob("_internal/lib*.so*") if not path.is_symlink()):
        told = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=False).stdout
        owners |= {line.split(":")[0] for line in told.splitlines() if "diversion" not in line}
    for owner in sorted(owners):
        path = Path("/usr/share/doc", owner, "copyright")
        if path.is_file():
            yield owner, path


def _needed(name: str, extras: frozenset[str]) -> set[str]:
    """The names of a distribution and of all that it needs here."""
    from packaging.requirements import Requirement

    found = {name}
    for line in metadata.requires(name) or []:
        requirement = Requirement(line)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in extras or {""}):
            found |= _needed(_known_name(requirement.name), frozenset(requirement.extras))
    return found


def _known_name(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _part(distribution: metadata.Distribution) -> Part:
    about = distribution.metadata
    classifiers = [
        line.split(" :: ")[-1] for line in about.get_all("Classifier") or [] if line.startswith("License")
    ]
    licences = [
        *(about.get_all("License-Expression") or []),
        *(_BY_CLASSIFIER[each] for each in classifiers if each in _BY_CLASSIFIER),
        *(about.get_all("License") or ["not told"]),
    ]
    return Part(about["Name"], distribution.version, licences[0].splitlines()[0])


def page(rows: list[Part]) -> str:
    """What packaging/licences.md holds. Raises SetupError for a part that the app may not hold."""
    refused = [part.name for part in rows if not is_accepted(part.licence) and part != SOUND_FONT]
    if refused:
        raise SetupError(f"These may not stand beside code under Apache-2.0: {', '.join(refused)}.")
    return f"""\
# What Deep Musician is made of

Written by `python3 packaging/dev.py package licences`. The texts stand in LICENCES.txt of each frozen app. Libraries
under the LGPL lie in it as files of their own that can be exchanged; the SoundFont is data that the program reads, and
any other can take its place.

{table(rows)}
"""


def main(arguments: list[str]) -> None:
    if arguments:
        (Path(arguments[0]) / "LICENCES.txt").write_text(texts(Path(arguments[0])), encoding="utf-8")
    else:
        TABLE.write_text(page(parts()), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
