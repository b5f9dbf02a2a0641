"""Every object of a window: built once, passed to those who need it, closed in the order in which they need it."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from fractions import Fraction

from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from deepmusician_gui.models.registry import load_model
from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.inputs import ALL_INPUTS, input_by_id
from deepmusician_gui.playback.jack_transport import may_be_joined
from deepmusician_gui.playback.outputs import output_by_id
from deepmusician_gui.ui.document import Document
from deepmusician_gui.ui.generation.generation_session import GenerationSession
from deepmusician_gui.ui.generation.insight_session import InsightSession
from deepmusician_gui.ui.generation.take_maker import Loader, Writer, write_takes
from deepmusician_gui.ui.main_window import MainWindow
from deepmusician_gui.ui.playback.playback_session import PlaybackSession
from deepmusician_gui.ui.settings import ADAPTIVE, Settings
from deepmusician_gui.ui.widgets import theme as looks
from deepmusician_gui.ui.widgets.appearance import Appearance


class Studio:
    """A window with all that it is made of. Whoever builds one closes it."""

    def __init__(
        self,
        player: Player,
        settings: Settings,
        *,
        load: Loader = load_model,
        write: Writer = write_takes,
        load_listener: Loader = load_model,
    ) -> None:
        """`load` and `write` make answers, `load_listener` the network that tells what it expects."""
        self.player = player
        self.document = Document()
        self.generation = GenerationSession(self.document, load, write)
        self.generation.take_up(settings.answers)
        self.insight = InsightSession(self.document, self.generation, load_listener)
        if settings.output:
            player.choose_output(settings.output)
        self.playback = PlaybackSession(player, self.document, self.generation)
        self._wire(settings)
        self.appearance = Appearance(settings.theme, settings.language)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        looks.apply_colours(app, self.appearance.theme)
        self.window = MainWindow(
            self.document, self.generation, self.insight, self.playback, self.appearance, settings
        )
        self.window.roll.guides.choose_step(None if settings.grid == ADAPTIVE else Fraction(settings.grid))

    def _wire(self, settings: Settings) -> None:
        wiring = self.playback.wiring
        wiring.input = input_by_id(settings.input) if settings.input else ALL_INPUTS
        wiring.is_thru, wiring.latencies_ms = settings.is_thru, settings.latencies_ms
        wiring.sounds = settings.sounds
        wiring.leads = output_by_id(settings.clock_to) if settings.clock_to else None
        wiring.follows = settings.follows_clock
        wiring.joins = settings.joins_transport and may_be_joined()

    def settings(self) -> Settings:
        """The choices of the composer as they are now."""
        window, playback = self.window, self.playback
        known = window.files.settings
        step = window.roll.guides.choice.step
        return replace(
            known,
            geometry=bytes(window.saveGeometry().data()),
            state=bytes(window.saveState().data()),
            theme=self.appearance.choice,
            language=self.appearance.language,
            switches=window.actions_.switches(),
            keymap=window.keymaps.choice,
            grid=ADAPTIVE if step is None else str(step),
            lanes=window.roll.lanes.plans,
            quantising=window.roll.commands.quantising,
            output=playback.output.id if playback.output else known.output,
            input=playback.wiring.input.id,
            is_thru=playback.wiring.is_thru,
            sounds=playback.wiring.sounds,
            latencies_ms=playback.wiring.latencies_ms,
            clock_to=playback.wiring.leads.id if playback.wiring.leads else "",
            follows_clock=playback.wiring.follows,
            joins_transport=playback.wiring.joins,
            answers=self.generation.choices,
            knows_steps=known.knows_steps or window.steps.were_shown,
        )

    def close(self) -> None:
        """Stop all that goes on, wait for its threads, and destroy the window. Each part ends even if another fails."""
        window = self.window
        with ExitStack() as ends:  # which begins with the last
            ends.callback(delete, window)  # before what it listens to
            for part in (
                window.printer,
                window.sheets,
                window.live,
                window.exports,
                window.ways,
                window.files,
                window.overlays,
                self.insight,
                self.generation,
                self.playback,
            ):
                ends.callback(part.close)
