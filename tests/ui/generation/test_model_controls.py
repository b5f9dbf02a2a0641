"""What the panel shows for each registered model: the controls that its entry names, and no others."""

from __future__ import annotations

import pytest

from deepmusician_gui.models.registry import MODELS, ModelEntry
from tests.ui.conftest import Studio


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
def test_controls_that_a_model_does_not_honour_are_hidden(model: ModelEntry, studio: Studio) -> None:
    studio.generation.set_model(model.name)
    settings = studio.window.panel.settings
    limits = settings.limits
    shown = {
        "threshold": settings.threshold,
        "temperature": settings.temperature,
        "seed": settings.seed,
        "wander": settings.wander,
        "range": limits.lowest,
        "polyphony": limits.voices,
        "scale": limits.scale,
        "keep_rhythm": limits.rhythm,
    }
    assert {
        name for name, part in shown.items() if part.isVisibleTo(studio.window)
    } == model.honours & shown.keys()
    rhythm = settings.rhythm_temperature
    assert rhythm.isVisibleTo(studio.window) == ("temperature" in model.honours)
    assert rhythm.isEnabled() == ("rhythm_temperature" in model.honours)
    assert rhythm.toolTip().startswith("How daring the rhythm is") == rhythm.isEnabled()
    assert (f"{model.title} cannot tell notes and rhythm apart" in rhythm.toolTip()) != rhythm.isEnabled()
    assert settings.amount.isVisible() == ("vary" in model.can)
    for verb, button in studio.window.panel.verbs.items():
        assert button.isEnabled() <= (verb in model.can)
