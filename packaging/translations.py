"""The texts of the window in other languages: found in the source for .ts files, which become the .qm that Qt reads.

The .ts are written by translators; both are committed. Run by `dev.py words`, in the environment that has Qt's tools.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import PySide6

from deepmusician_gui import errors
from deepmusician_gui.ui.widgets.languages import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "deepmusician_gui"
FOLDER = ROOT / "resources" / "translations"
CODES = [code for code in LANGUAGES if code != ENGLISH]
TELLERS = [
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, (errors.Sentence, errors.DeepMusicianError))
]
"""What a layer below the window tells something with: its first argument is a text, like that of `tr`."""


class Message(NamedTuple):
    """A text, and what a translator made of it: "" for nothing yet."""

    source: str
    translation: str


def ts(code: str) -> Path:
    return FOLDER / f"deepmusician_{code}.ts"


def sources() -> list[Path]:
    """All of the package but the command line, which speaks English."""
    cli = SOURCE / "cli"
    return sorted(path for path in SOURCE.rglob("*.py") if cli not in path.parents)


def messages(code: str) -> list[Message]:
    """All that stands in a .ts file, in its order."""
    tree = ET.parse(ts(code))  # noqa: S314  it is ours
    return [
        Message(each.findtext("source", ""), each.findtext("translation", ""))
        for each in tree.iter("message")
    ]


def find(files: list[Path]) -> None:
    """Bring .ts files in step with the source: new texts come in untranslated, those that are gone go."""
    with TemporaryDirectory() as folder:
        names = Path(folder) / "sources.lst"
        names.write_text("\n".join(map(str, sources())), encoding="utf-8")
        options = [
            "-no-obsolete",
            "-sort-messages",
            "-disable-heuristic",
            "similartext",
            "-locations",
            "none",
        ]
        aliases = ",".join(f"tr+={name}" for name in TELLERS)
        _run("lupdate", *options, "-tr-function-alias", aliases, f"@{names}", "-ts", *map(str, files))


def release(source: Path, made: Path) -> None:
    """Write the .qm of a .ts file; what is not translated yet is left out, and stays English."""
    _run("lrelease", "-silent", str(source), "-qm", str(made))


def _run(tool: str, *arguments: str) -> None:
    """One of Qt's tools, that lie beside PySide6."""
    found = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    assert found, f"PySide6 has come without {tool}"
    subprocess.run([found, *arguments], check=True)


def main() -> int:
    files = [ts(code) for code in CODES]
    FOLDER.mkdir(exist_ok=True)
    find(files)
    for file in files:
        release(file, file.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
