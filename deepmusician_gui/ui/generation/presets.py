"""Settings of the sliders by names that say what comes of them."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from deepmusician_gui.generation.take import Controls
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP


class Preset(NamedTuple):
    """What a name stands for."""

    name: str
    hint: str
    temperature: float = 1.0
    threshold: float = 0.5
    top_p: float = 0.95
    keep_rhythm: bool = False
    rhythm_temperature: float = 1.0

    def applied(self, controls: Controls) -> Controls:
        """These controls with its settings; seed and limits stay."""
        return replace(
            controls,
            temperature=self.temperature,
            threshold=self.threshold,
            top_p=self.top_p,
            keep_rhythm=self.keep_rhythm,
            rhythm_temperature=self.rhythm_temperature,
        )


PRESETS = (
    Preset(QT_TR_NOOP("As learned"), QT_TR_NOOP("What the model would write by itself")),
    Preset(
        QT_TR_NOOP("Cautious"),
        QT_TR_NOOP("Stays with what is likely: few surprises, few wrong notes"),
        temperature=0.7,
        top_p=0.85,
    ),
    Preset(
        QT_TR_NOOP("Bold"),
        QT_TR_NOOP("Takes unlikely turns; expect some that do not fit"),
        temperature=1.4,
        top_p=0.99,
    ),
    Preset(
        QT_TR_NOOP("Steady"),
        QT_TR_NOOP("Notes as learned, on a rhythm that keeps to the beat"),
        rhythm_temperature=0.5,
    ),
    Preset(QT_TR_NOOP("Sparse"), QT_TR_NOOP("Leaves room: about half as many notes"), threshold=0.3),
    Preset(QT_TR_NOOP("Busy"), QT_TR_NOOP("Fills in: more notes than the music around"), threshold=0.7),
    Preset(
        QT_TR_NOOP("Same rhythm"),
        QT_TR_NOOP("Other notes on the rhythm that stands there"),
        temperature=1.1,
        keep_rhythm=True,
    ),
)


def preset_of(controls: Controls) -> Preset | None:
    """The preset that the sliders stand on, None between them."""
    return next((preset for preset in PRESETS if preset.applied(controls) == controls), None)
