"""The page of names for scripts, written from signatures and docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from importlib import import_module

from deepmusician_gui import RESOURCES

API = RESOURCES / "help" / "api.md"
NAMES = {
    "score.formats": ("read_score", "write_score"),
    "score.note": ("Note", "pitch_name"),
    "score.score": ("Score", "Track", "empty_score"),
    "score.timing": ("TempoMap", "MetreMap"),
    "score.edit": ("NoteEdit", "replace"),
    "score.editing": (
        *("move", "copy", "delete", "paste", "transpose", "transpose_in_scale", "fit_to_scale", "add_chord"),
        *("quantise", "Quantising", "humanise", "legato", "join", "chop", "stretch", "set_length"),
        *("set_velocity", "change_velocity", "toggle_mute"),
    ),
    "score.scale": ("Scale",),
    "score.grid": ("Grid",),
    "score.tracks": ("add", "delete", "rename", "set_program", "set_volume", "set_pan"),
    "score.signs": ("tempo", "metre", "key", "marker", "put", "remove"),
    "models.registry": ("MODELS", "load_model", "entry"),
    "generation.take": ("Region", "Controls", "TakeProgress"),
    "generation.region": (
        *("continue_region", "fill_region", "vary_region", "harmonise_region", "accept", "accept_part"),
    ),
    "generation.generate": ("generate", "generate_takes"),
    "generation.interpolate": ("interpolate",),
    "playback.compile": ("compile_events",),
    "playback.render": ("render", "samples"),
    "playback.sounds": ("Sounds",),
    "playback.client": ("Player",),
    "errors": ("DeepMusicianError",),
}
_HEAD = """# Names for scripts

<!-- Written by `python3 packaging/dev.py shortcuts`; change the docstrings in the source, not this file. -->

What [scripts](scripting.md) can count on. What is not listed here may change from one version to the next.
"""


def document() -> str:
    """The whole page."""
    return "\n".join((_HEAD, *(line for room, names in NAMES.items() for line in _room(room, names))))


def _room(room: str, names: tuple[str, ...]) -> Iterator[str]:
    module = import_module(f"deepmusician_gui.{room}")
    yield f"## deepmusician_gui.{room}\n"
    for name in names:
        thing = getattr(module, name)
        if inspect.isclass(thing):
            yield f"- `{name}`: {_told(thing)}"
            yield from _members(thing)
        elif callable(thing):
            yield f"- `{name}{_signature(thing)}`: {_told(thing)}"
        else:
            yield f"- `{name}`: all there are."
    yield ""


def _members(kind: type) -> Iterator[str]:
    """What it holds, then what can be asked of it."""
    if is_dataclass(kind):
        held = [each.name for each in fields(kind) if not each.name.startswith("_")]
    else:
        held = list(getattr(kind, "_fields", ()))
    if held:
        yield f"    - holds {', '.join(f'`{name}`' for name in held)}"
    for name, member in vars(kind).items():
        if name.startswith("_") or name in held:
            continue
        if isinstance(member, property) and member.__doc__:
            yield f"    - `{name}`: {_told(member)}"
        elif inspect.isfunction(member) and member.__doc__:
            yield f"    - `{name}{_signature(member)}`: {_told(member)}"


def _signature(thing: object) -> str:
    assert callable(thing)
    return str(inspect.signature(thing)).replace("'", "").replace("(self, ", "(").replace("(self)", "()")


def _told(thing: object) -> str:
    """The first paragraph, in one line."""
    return " ".join((inspect.getdoc(thing) or "").partition("\n\n")[0].split())
