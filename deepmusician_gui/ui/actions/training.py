"""Train on your own music, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deepmusician_gui.ui.canvas.piano_roll import PianoRoll
from deepmusician_gui.ui.commands.action_binding import Entry
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.widgets.appearance import Appearance
from deepmusician_gui.ui.widgets.asking import answer
from deepmusician_gui.ui.widgets.words import tr

if TYPE_CHECKING:
    from deepmusician_gui.models.registry import ModelEntry
    from deepmusician_gui.ui.training.training_window import TrainingDialog


def entries(
    document: Document,
    generation: GenerationSession,
    playback: PlaybackSession,
    files: Files,
    appearance: Appearance,
    roll: PianoRoll,
) -> tuple[Entry, ...]:
    """Its window stays once it was opened: what it shows goes on while it is closed."""
    opened: list[TrainingDialog] = []

    def train() -> TrainingDialog:
        if not opened:
            opened.append(_open(document, playback, files, appearance, roll))
        [dialog] = opened
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def look() -> None:
        from deepmusician_gui.ui.training.own_models import OwnModelsSheet  # noqa: PLC0415  the same

        running = next((dialog.session.lesson for dialog in opened if dialog.session.is_running), None)
        sheet = OwnModelsSheet(roll.window(), running)
        sheet.wanted.connect(lambda lesson: train().take_up(lesson))
        sheet.removed.connect(leave)
        answer(sheet)

    def leave(model: ModelEntry) -> None:
        """Let the one that it was trained like answer instead."""
        generation.set_rivals(generation.rivals - {model.name})
        if generation.model == model.name:
            generation.set_model(model.recipe)

    return (
        Entry(
            "generate.train",
            tr("Train on your own music…"),
            train,
            hint=tr("A model learns your style from a folder of MIDI files, beside your work"),
        ),
        Entry(
            "generate.own_models",
            tr("Your models…"),
            look,
            hint=tr("What was trained here: trainings that wait to go on, and models to take away"),
        ),
    )


def _open(
    document: Document, playback: PlaybackSession, files: Files, appearance: Appearance, roll: PianoRoll
) -> TrainingDialog:
    from deepmusician_gui.ui.training.training_session import TrainingSession  # noqa: PLC0415
    from deepmusician_gui.ui.training.training_window import TrainingDialog  # noqa: PLC0415  the window stands without it

    session = TrainingSession()
    dialog = TrainingDialog(session, document, playback, files.name, appearance.theme, roll.window())
    appearance.changed.connect(lambda: dialog.set_theme(appearance.theme))
    session.said.connect(roll.status)
    return dialog
