"""Asking a model, and what to do with its answer."""

from __future__ import annotations

from deepmusician_gui.ui.action_binding import Entry
from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.generation_session import GenerationSession


def entries(generation: GenerationSession, roll: PianoRoll) -> tuple[Entry, ...]:
    def fill() -> None:
        if span := roll.span():
            generation.fill(*span)

    def no_fill() -> str:
        return generation.problem("fill") or (
            "" if roll.span() else "Select notes or a span of time to fill."
        )

    def nothing_open() -> str:
        return "" if generation.is_open else "There is no proposal yet."

    return (
        Entry(
            "generate.continue",
            "Continue",
            generation.continue_,
            ("Ctrl+Return", "Ctrl+Enter"),
            "sparkle",
            lambda: generation.problem("continue"),
        ),
        Entry(
            "generate.fill",
            "Fill the selection",
            fill,
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            "bounding-box",
            no_fill,
            button="Fill",
        ),
        Entry(
            "generate.stop",
            "Stop",
            generation.stop,
            ("Ctrl+.",),
            "stop",
            lambda: "" if generation.is_busy else "No notes are being made.",
        ),
        Entry(
            "generate.keep",
            "Keep the proposal",
            generation.keep,
            ("Return", "Enter"),
            "check",
            nothing_open,
            button="Keep",
        ),
        Entry(
            "generate.discard",
            "Discard the proposal",
            generation.discard,
            ("Escape",),
            "x",
            nothing_open,
            button="Discard",
        ),
        Entry("generate.dice", "Another seed", generation.roll_dice, ("Ctrl+R",), "dice-five"),
    )
