"""What may be told of a fault to those who mend it: where in the program it was, and nothing of the music."""

from __future__ import annotations

import linecache
import platform
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from PySide6 import __version__ as qt_version

from deepmusician_gui import __version__

_PACKAGE = Path(__file__).resolve().parents[2]
_LIBRARIES = tuple(Path(sysconfig.get_path(name)) for name in ("purelib", "platlib", "stdlib"))
_MOST_CAUSES = 5


def report(error: BaseException, trace: TracebackType | None) -> str:
    """The versions, the kinds of the faults and the lines of code they came through.

    The words of a fault are left out, for they may name files or notes; so are all folders above the code.
    """
    return "\n".join((system(), "", *_told(error, trace, _MOST_CAUSES)))


def system() -> str:
    """What the program runs on, in a line."""
    return f"Deep Musician {__version__}, Python {platform.python_version()}, Qt {qt_version}, {platform.platform()}"


def _told(error: BaseException, trace: TracebackType | None, causes: int) -> Iterator[str]:
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier and causes:
        yield from _told(earlier, earlier.__traceback__, causes - 1)
        yield "which led to"
    kind = type(error)
    yield kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
    for frame, line in walk_tb(trace):
        code = frame.f_code
        yield f"  {place(code.co_filename)}:{line} in {code.co_name}"
        if text := linecache.getline(code.co_filename, line).strip():
            yield f"      {text}"


def place(file: str) -> str:
    """Where code lies, from its package on; of code that is no library's, the name of its file alone."""
    path = Path(file)
    if not path.is_absolute():
        return path.as_posix()  # as a frozen program names its own
    for folder in (_PACKAGE.parent, *_LIBRARIES):
        inner = _PACKAGE if folder == _PACKAGE.parent else folder
        if path.is_relative_to(inner):
            return path.relative_to(folder).as_posix()
    return path.name
