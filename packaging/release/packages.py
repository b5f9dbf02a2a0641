"""What can be built here, by name; each kind is tried out as soon as it stands."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from environment import ROOT, SetupError
from release import bare_system, build_environment, debian, trial
from release.build_environment import BUILD, DIST, PYTHON, call

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGING = Path(__file__).parent.parent
SPEC = PACKAGING / "release" / "deepmusician.spec"
_PROGRAM = "deepmusician.exe" if sys.platform == "win32" else "deepmusician"


class Kind(NamedTuple):
    """Something that can be built."""

    what: str
    systems: tuple[str, ...]
    """Values of sys.platform; none for all of them."""
    build: Callable[[], Path]
    is_asked_for: bool = False
    """Whether it is only built when it is named."""


@cache
def wheel() -> Path:
    """The wheel, made from the source distribution beside it, so that both are known to be whole."""
    build_environment.ensure("build")
    shutil.rmtree(DIST, ignore_errors=True)
    call(PYTHON, "-m", "build", "--outdir", DIST, ROOT)
    (built,) = DIST.glob("*.whl")
    build_environment.install_app(built)
    trial.try_out(PYTHON.parent / _PROGRAM)
    return built


@cache
def app() -> Path:
    """The frozen app, a folder that needs neither Python nor Qt nor FluidSynth."""
    wheel()
    build_environment.ensure("pyinstaller")
    if subprocess.call([PYTHON, "-c", "import sys, torch; sys.exit(torch.version.cuda is not None)"]) != 0:
        raise SetupError(
            "The frozen app takes PyTorch's CPU build; name pip an index or a folder that has it."
        )
    call(PYTHON, "-m", "release.icons", BUILD / "icons", folder=PACKAGING)
    freeze = (
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "WARN",
        "--distpath",
        DIST,
        "--workpath",
        BUILD / "app",
    )
    call(PYTHON, "-m", *freeze, SPEC, folder=BUILD)  # where the wheel is found, and no checkout
    built = DIST / "deepmusician"
    call(PYTHON, "-m", "release.licences", built, folder=PACKAGING)
    trial.try_out(built / _PROGRAM)
    return built


@cache
def deb() -> Path:
    """The package for Debian and its like."""
    version = wheel().name.split("-")[1]
    return debian.build(app(), version)


def bare() -> Path:
    """The package once more, after it was installed and tried out on a system that holds nothing else."""
    bare_system.try_out(deb())
    return deb()


def licences() -> Path:
    """The table of all parts, in the repository."""
    wheel()
    call(PYTHON, "-m", "release.licences", folder=PACKAGING)
    return PACKAGING / "licences.md"


KINDS = {
    "wheel": Kind("wheel and source distribution, for pip", (), wheel),
    "app": Kind("the app in one folder, with all that it needs", (), app),
    "deb": Kind("package for Debian, Ubuntu and their like", ("linux",), deb),
    "bare": Kind(
        "that package, tried out on a Debian of its own (as root)", ("linux",), bare, is_asked_for=True
    ),
    "licences": Kind("the table packaging/licences.md", (), licences, is_asked_for=True),
}


def make(names: list[str]) -> int:
    """Build these kinds, or all that this system can; the exit status."""
    here = {name: kind for name, kind in KINDS.items() if not kind.systems or sys.platform in kind.systems}
    if not here.keys() >= set(names):
        told = "\n".join(f"  {name:10} {kind.what}" for name, kind in here.items())
        raise SetupError(f"What can be built here:\n{told}")
    for name in names or [name for name, kind in here.items() if not kind.is_asked_for]:
        built = here[name].build()
        print(f"{built.relative_to(ROOT)}: {megabytes(built):.1f} MB", flush=True)
    return 0


def megabytes(path: Path) -> float:
    """The size of a file, or of all in a folder."""
    files = (
        [path]
        if path.is_file()
        else [each for each in path.rglob("*") if each.is_file() and not each.is_symlink()]
    )
    return sum(file.stat().st_size for file in files) / 1e6
