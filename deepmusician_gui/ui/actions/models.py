"""Getting to know the models: find the fake, and what one is like."""

from __future__ import annotations

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.widgets.appearance import Appearance
from deepmusician_gui.ui.widgets.words import tr


def entries(
    document: Document,
    generation: GenerationSession,
    playback: PlaybackSession,
    files: Files,
    appearance: Appearance,
    roll: PianoRoll,
) -> tuple[Entry, ...]:
    """Both open over the window that the roll lies in, which stands without them."""

    def play() -> None:
        from deepmusician_gui.ui.study.riddle import RiddleDialog  # noqa: PLC0415
        from deepmusician_gui.ui.study.riddle_session import RiddleSession  # noqa: PLC0415

        session = RiddleSession(document, generation, playback, files)
        RiddleDialog(session, appearance.theme, roll.window()).open()

    def look() -> None:
        from deepmusician_gui.ui.study.explorer import ExplorerDialog  # noqa: PLC0415
        from deepmusician_gui.ui.study.explorer_session import ExplorerSession  # noqa: PLC0415

        session = ExplorerSession(document, generation, playback, files)
        ExplorerDialog(session, appearance.theme, roll.window()).open()

    return (
        Entry(
            "generate.riddle",
            tr("Find the fake…"),
            play,
            hint=tr("A listening game: the composer's own bars among a model's"),
        ),
        Entry(
            "generate.explore",
            tr("What a model is like…"),
            look,
            hint=tr(
                "A map of bars, its notes beside the composers', and how much it writes at which threshold"
            ),
        ),
    )
