"""Leading from what the composer has to another file, through the latent space of a model that has one."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from deepmusician_gui.generation.take import Controls
from deepmusician_gui.models.registry import MODELS, LoadedModel, ModelEntry, entry, load_model
from deepmusician_gui.score.score import Score
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.files.files import Files
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.jobs import Job
from deepmusician_gui.ui.widgets.words import said, tr

STEPS = 5  # clips, both ends counted


class WayFinder(QObject):
    """Asks for a file and sets the clips on the way there behind the piece, on a track of their own."""

    changed = Signal()
    said = Signal(str)

    def __init__(
        self,
        document: Document,
        generation: GenerationSession,
        files: Files,
        load: Callable[[str], LoadedModel] = load_model,
    ) -> None:
        super().__init__(files)
        self._document, self._generation, self._files = document, generation, files
        self._load = load
        self._job: Job | None = None
        document.replaced.connect(self._cancel)

    @property
    def hindrance(self) -> str:
        """Why it cannot be asked for now, in a sentence, or ""."""
        if self._job:
            return tr("A way is being written.")
        if not self._document.score.notes:
            return tr("Draw notes first: a way leads from them to another file.")
        return said(self._model.problem())

    def ask(self) -> None:
        """Ask for the file and lead there."""
        if path := self._files.ask_for(tr("Lead to another file")):
            self.lead_to(path)

    def lead_to(self, path: Path) -> None:
        """From the selected notes, or the whole piece if none is, to this file; one step of undo when it is there."""
        score = self._document.score
        selected = self._document.selected_notes()
        first = score.changed(notes=tuple(sorted(selected))) if selected else score
        name, controls = self._model.name, self._generation.controls
        job = self._job = Job(lambda: _leading(self._load, name, first, path, controls), self)
        job.finished.connect(lambda found: self._show(found, path))
        job.failed.connect(self.said)
        for end in (job.finished, job.failed, job.cancelled):
            end.connect(self._end)
        self.said.emit(tr("Looking for a way to {name}.", name=path.name))
        self.changed.emit()
        job.start()

    def close(self) -> None:
        """Wait for what is being written, and leave it."""
        if self._job:
            self._job.cancel()
            self._job.wait()

    @property
    def _model(self) -> ModelEntry:
        """The chosen model if it has a latent space, else the first one that has."""
        chosen = entry(self._generation.model)
        return next(model for model in (chosen, *MODELS) if "interpolate" in model.can)

    def _cancel(self) -> None:
        if self._job:
            self._job.cancel()

    def _show(self, way: object, path: Path) -> None:
        from deepmusician_gui.generation.interpolate import Way  # noqa: PLC0415  the window stands without it
        from deepmusician_gui.generation.way_track import with_way  # noqa: PLC0415

        assert isinstance(way, Way)
        score = with_way(self._document.score, way, f"Way to {path.stem}")
        track = len(score.tracks) - 1
        self._document.revise(score, tr("Lead to {name}", name=path.stem))
        self._document.set_track(track)
        self._document.select(score.track_notes(track))
        self.said.emit(
            said(way.remark)
            or tr(
                "{count} clips lead to {name}, the last being what the model makes of it.",
                count=STEPS,
                name=path.name,
            )
        )

    def _end(self) -> None:
        self._job = None
        self.changed.emit()


def _leading(
    load: Callable[[str], LoadedModel], name: str, first: Score, path: Path, controls: Controls
) -> Generator[object, None, None]:
    from deepmusician_gui.generation.interpolate import SURE, interpolate  # noqa: PLC0415
    from deepmusician_gui.score.midi_file import read_midi  # noqa: PLC0415

    second = read_midi(path)
    model = load(name)
    asked = replace(controls, temperature=SURE, keep_rhythm=False, wander=(0.0, 0.0))
    yield interpolate(model, [first], [second], STEPS, asked)
