"""Letters find names, the likeliest reading first."""

from hypothesis import given
from hypothesis import strategies as st

from deepmusician_gui.ui.commands.fuzzy import match

LETTERS = "aAb ."
NAMES = (
    "Duplicate",
    "Draw notes",
    "Fit selection",
    "Fill the selection",
    "Follow the playhead",
    "Fit everything",
)


def found(query: str) -> list[str]:
    scores = {name: match(query, name) for name in NAMES}
    return sorted((name for name in NAMES if scores[name]), key=lambda name: -(scores[name] or (0,))[0])


def test_letters_need_not_stand_together_but_in_order() -> None:
    assert match("dpl", "Duplicate")
    assert match("lpd", "Duplicate") is None


def test_beginnings_of_words_come_first() -> None:
    assert found("fs")[0] == "Fit selection"
    assert found("fp") == ["Follow the playhead"]
    assert found("dn") == ["Draw notes"]


def test_letters_that_follow_each_other_come_before_scattered_ones() -> None:
    together, scattered = match("sel", "Unselect"), match("sel", "Use the oval")
    assert together
    assert scattered
    assert together.score > scattered.score


def test_a_name_that_is_typed_in_full_comes_first() -> None:
    whole, longer = match("draw notes", "Draw notes"), match("draw notes", "Draw notes with a brush")
    assert whole
    assert longer
    assert whole.score > longer.score


def test_the_letters_are_shown_where_they_count_most() -> None:
    found = match("se", "Use selection")
    assert found
    assert found.places == (4, 5)


def test_case_and_spaces_do_not_matter() -> None:
    assert match("FI SE", "Fit selection") == match("fise", "Fit selection")


def test_an_empty_query_is_found_everywhere() -> None:
    assert match(" ", "Duplicate") == (0, ())


@given(st.text(LETTERS, max_size=4) | st.text(max_size=3), st.text(LETTERS, max_size=9) | st.text(max_size=9))
def test_what_is_found_spells_the_query_in_order(query: str, text: str) -> None:
    wanted = query.lower().replace(" ", "")
    found = match(query, text)
    if found is None:
        rest = iter([letter.lower() for letter in text])
        assert not all(letter in rest for letter in wanted)
    else:
        assert [text[place].lower() for place in found.places] == list(wanted)
        assert list(found.places) == sorted(set(found.places))
