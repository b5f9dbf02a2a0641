"""What would be asked of models, by the settings and the piece as they are at the moment."""

from __future__ import annotations

from collections.abc import Callable

from deepmusician_gui.errors import DeepMusicianError, PromptError
from deepmusician_gui.models.registry import entry
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.answer_settings import AnswerSettings
from deepmusician_gui.ui.generation.locks import Locks
from deepmusician_gui.ui.generation.request import Request, Span, cannot, more_like
from deepmusician_gui.ui.generation.take import Question, Take
from deepmusician_gui.ui.generation.take_history import TakeHistory
from deepmusician_gui.ui.generation.take_maker import SEEDS_A_TAKE, TAKES, with_further_seed
from deepmusician_gui.ui.widgets.words import said


class Questions:
    """Puts verbs and places into questions; what cannot be asked is a PromptError with the reason in a sentence."""

    def __init__(
        self,
        settings: AnswerSettings,
        document: Document,
        locks: Locks,
        history: TakeHistory,
        is_loaded: Callable[[str], bool],
    ) -> None:
        self._settings = settings
        self._document = document
        self._locks = locks
        self._history = history
        self._is_loaded = is_loaded

    def problem(self, verb: str, model: str) -> str:
        """Why a model cannot do something; the weights of one that is loaded are not looked at again."""
        return cannot(verb, model) or ("" if self._is_loaded(model) else said(entry(model).problem()))

    def wanted(self, verb: str, span: Span | None) -> Request:
        """A verb, there or where it says without a place."""
        settings, at_bar = self._settings, None
        if verb == "continue" and settings.from_playhead and settings.can_start_at_playhead:
            at_bar = settings.bar_of_playhead
        return Request(verb, self._document.track, span, at_bar)

    def plan(self, verb: str, span: Span | None) -> Question:
        """What would be asked of the chosen model."""
        return self._put(self.wanted(verb, span), self._settings.model)

    def all(self, request: Request) -> tuple[Question, ...]:
        """What is asked of the chosen model, and of those that are compared with it as far as they can do it."""
        settings = self._settings
        questions = []
        for model in (settings.model, *sorted(settings.rivals - {settings.model})):
            try:
                question = self._put(request, model)
                questions.append(with_further_seed(question, self._history.further_seed(question)))
            except DeepMusicianError:
                if model == settings.model:
                    raise
        return tuple(questions)

    def like(self, take: Take) -> Question:
        """What gives takes like this one, by its own model where that can."""
        own, settings = take.question.model, self._settings
        model = settings.model if self.problem("vary", own) else own
        if problem := self.problem("vary", model):
            raise PromptError(problem)
        seed = take.seed + SEEDS_A_TAKE * TAKES  # its own would draw the same notes again
        return more_like(take, model, settings.amount, seed)

    def _put(self, request: Request, model: str) -> Question:
        if problem := self.problem(request.verb, model):
            raise PromptError(problem)
        return request.question(self._document.score, self._settings.wishes(model, self._locks.notes))
