"""The language is the system's where it is one of ours, and whatever is chosen otherwise."""

from __future__ import annotations

import pytest

from deepmusician_gui.ui.widgets.appearance import SYSTEM
from deepmusician_gui.ui.widgets.languages import LANGUAGES, language_of


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "de", "en"], "de"),
        (["fr-FR", "es-MX", "de"], "es"),  # the first that we have
        (["en-GB", "de"], "en"),
        (["fr", "ja-JP"], "en"),
        (["den-CA"], "en"),  # Slavey, which only begins like ours
    ],
)
def test_the_system_is_followed_as_far_as_we_can(wanted: list[str], code: str) -> None:
    assert language_of(SYSTEM, wanted) == code


def test_a_choice_counts_more_than_the_system() -> None:
    assert {language_of(code, ["es-ES"]) for code in LANGUAGES} == set(LANGUAGES)
