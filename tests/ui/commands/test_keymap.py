"""Keys come from one table; presets and the composer's own file lie over it, and what is wrong changes nothing."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtTest import QTest

from deepmusician_gui.errors import FileError
from deepmusician_gui.score.edit import NoteEdit
from deepmusician_gui.score.note import Note
from deepmusician_gui.ui.canvas.keys import ELSEWHERE, ON_MAC, GestureKeys, modifiers_of
from deepmusician_gui.ui.commands.keymap import PRESETS, Keymap, laid_over, portable, preset
from tests.ui.canvas.mouse import drag
from tests.ui.conftest import Studio

DRAWN = Note(0, 60, 480)
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
TABLE = Keymap(
    {
        "edit.copy": ("Ctrl+C",),
        "edit.delete": ("Delete", "Backspace"),
        "keep": ("Return",),
        "back": ("Return",),
    },
    ELSEWHERE,
)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "keymap.json"


def wrote(path: Path, **parts: object) -> Path:
    path.write_text(json.dumps(parts), encoding="utf-8")
    return path


def choose(studio: Studio, name: str) -> None:
    studio.window.actions_.by_id[f"keymap.{name}"].trigger()


def keys(studio: Studio, name: str) -> list[str]:
    return [key.toString() for key in studio.window.actions_.by_id[name].shortcuts()]


def draw(studio: Studio) -> None:
    studio.document.edit(NoteEdit(added=(DRAWN,)), "Draw note", (DRAWN,))


class TestFile:
    def test_it_says_only_what_is_otherwise(self, own: Path) -> None:
        wrote(
            own,
            keys={"edit.copy": ["ctrl+b", "F3"], "edit.delete": []},
            gestures={"copy": "Alt", "free": "Ctrl"},
        )
        keymap = laid_over(TABLE, own, TABLE)
        assert keymap.keys == TABLE.keys | {"edit.copy": ("Ctrl+B", "F3"), "edit.delete": ()}
        assert keymap.gestures == GestureKeys("Alt", "Ctrl", "Shift")

    def test_a_key_that_is_given_is_taken_from_who_had_it(self, own: Path) -> None:
        """Else a key that a new command of the program has would break the keymaps that are there."""
        keys = laid_over(TABLE, wrote(own, keys={"edit.copy": ["Del"], "keep": ["Ctrl+C"]}), TABLE).keys
        assert keys == TABLE.keys | {
            "edit.copy": ("Del",),
            "edit.delete": ("Backspace",),
            "keep": ("Ctrl+C",),
        }

    def test_what_takes_turns_in_the_table_may_share_keys(self, own: Path) -> None:
        wrote(own, keys={"keep": ["F5"], "back": ["F5"]})
        assert laid_over(TABLE, own, TABLE).keys["back"] == ("F5",)

    @pytest.mark.parametrize(
        ("parts", "said"),
        [
            ({"keys": {"edit.cpy": ["F3"]}}, "edit.cpy"),
            ({"keys": {"edit.copy": ["Ctrl+Foo"]}}, "Ctrl+Foo"),
            ({"keys": {"edit.copy": ["Shift"]}}, "Shift"),
            ({"keys": {"edit.copy": ["Ctrl+K, Ctrl+C"]}}, "Ctrl+K, Ctrl+C"),
            ({"keys": {"edit.copy": [7]}}, "7"),
            ({"keys": {"edit.copy": "F3"}}, "edit.copy"),
            ({"keys": {"edit.copy": ["Del"], "edit.delete": ["Del"]}}, "edit.delete"),
            ({"keys": ["F3"]}, "no keymap"),
            ({"keys": {}, "mouse": {}}, "mouse"),
            ({"gestures": {"paste": "Shift"}}, "paste"),
            ({"gestures": {"copy": "Hyper"}}, "copy"),
            ({"gestures": {"copy": []}}, "copy"),
            ({"gestures": {"copy": "Shift"}}, "one key"),
        ],
    )
    def test_what_is_wrong_is_told_in_a_sentence(
        self, own: Path, parts: dict[str, object], said: str
    ) -> None:
        with pytest.raises(FileError) as trouble:
            laid_over(TABLE, wrote(own, **parts), TABLE)
        assert said in str(trouble.value)
        assert "“keymap.json”" in str(trouble.value)
        assert str(trouble.value).endswith(".")

    @pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"keys": {"keep": [], "keep": []}}', "[" * 10**5])
    def test_what_is_no_keymap_is_told(self, own: Path, text: str) -> None:
        own.write_text(text)
        with pytest.raises(FileError, match=r"keymap\.json"):
            laid_over(TABLE, own, TABLE)

    @given(
        noise=st.binary(max_size=60)
        | st.text(max_size=40).map(lambda key: json.dumps({"keys": {"keep": [key]}}).encode())
    )
    @settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_noise_is_a_keymap_or_a_sentence(self, own: Path, noise: bytes) -> None:
        own.write_bytes(noise)
        try:
            keymap = laid_over(TABLE, own, TABLE)
        except FileError:
            return
        assert all(portable(key) == key for key in keymap.keys["keep"])


class TestPresets:
    def test_every_preset_can_be_read_and_names_what_there_is(self, studio: Studio) -> None:
        table = Keymap({entry.id: entry.shortcuts for entry in studio.window.actions_.table}, ON_MAC)
        for name in PRESETS:
            assert preset(name, table).keys.keys() == table.keys.keys()

    def test_every_default_key_is_one(self, studio: Studio) -> None:
        for entry in studio.window.actions_.table:
            assert all(portable(key) for key in entry.shortcuts), entry.id

    def test_only_commands_that_take_turns_share_default_keys(self, studio: Studio) -> None:
        owners: dict[str, list[str]] = {}
        for entry in studio.window.actions_.table:
            for key in entry.shortcuts:
                owners.setdefault(portable(key), []).append(entry.id)
        shared = {tuple(names) for names in owners.values() if len(names) > 1}
        assert shared == {
            ("transport.return", "generate.keep"),
            ("edit.deselect", "generate.discard", "help.end_steps"),
        }

    def test_a_preset_applies_at_once_and_goes_again(self, studio: Studio) -> None:
        draw(studio)
        before = {name: keys(studio, name) for name in studio.window.actions_.by_id}
        choose(studio, "fl-like")
        assert keys(studio, "edit.duplicate") == ["Ctrl+B"]
        assert studio.window.actions_.by_id["edit.duplicate"].toolTip() == "Duplicate (Ctrl+B)"
        QTest.keyClick(studio.window.roll, Qt.Key.Key_B, CONTROL)
        assert len(studio.document.score.notes) == 2
        QTest.keyClick(studio.window.roll, Qt.Key.Key_D, CONTROL)
        assert not studio.document.selection
        choose(studio, "default")
        assert {name: keys(studio, name) for name in before} == before

    @pytest.mark.parametrize(
        ("name", "held"), [("default", CONTROL), ("fl-like", SHIFT), ("live-like", CONTROL)]
    )
    def test_what_copies_a_dragged_note(self, studio: Studio, name: str, held: Qt.KeyboardModifier) -> None:
        draw(studio)
        choose(studio, name)
        drag(studio.window.roll, (240, 60), (240 + 960, 62), held=held)
        assert studio.document.score.notes == (DRAWN, Note(960, 62, 480))

    def test_one_key_changes_between_drawing_and_selecting(self, studio: Studio) -> None:
        choose(studio, "live-like")
        tools = []
        for _ in range(2):
            QTest.keyClick(studio.window.roll, Qt.Key.Key_B)
            tools.append(studio.window.roll.tool)
        assert tools == ["select", "pencil"]

    def test_a_marquee_called_with_the_locking_key_does_not_add(self, studio: Studio) -> None:
        other = Note(4 * 1920, 60, 480)
        draw(studio)
        studio.document.edit(NoteEdit(added=(other,)), "Draw note", (other,))
        choose(studio, "fl-like")
        for held, chosen in ((CONTROL, {DRAWN}), (CONTROL | SHIFT, {DRAWN, other})):
            studio.document.select([other])
            drag(studio.window.roll, (700, 62), (240, 58), held=held)
            assert studio.document.selection == chosen

    def test_the_chosen_one_is_ticked(self, studio: Studio) -> None:
        choose(studio, "live-like")
        ticked = [name for name in PRESETS if studio.window.actions_.by_id[f"keymap.{name}"].isChecked()]
        assert ticked == ["live-like"]

    def test_keys_are_lent_whatever_the_keymap(self, studio: Studio) -> None:
        studio.generation.continue_()
        for name in PRESETS:
            choose(studio, name)
            assert keys(studio, "transport.return") == []
            assert QKeySequence("Return") in studio.window.actions_.by_id["generate.keep"].shortcuts()


class TestArrows:
    def test_arrows_can_be_given_to_others(self, studio: Studio, own: Path) -> None:
        draw(studio)
        studio.window.keymaps.take_own(wrote(own, keys={"notes.up": ["W"], "notes.octave_up": ["Up"]}))
        QTest.keyClick(studio.window.roll, Qt.Key.Key_W)
        assert studio.document.score.notes[0].pitch == 61
        QTest.keyClick(studio.window.roll, Qt.Key.Key_Up)
        assert studio.document.score.notes[0].pitch == 73

    def test_without_a_selection_they_are_left_to_others(self, studio: Studio) -> None:
        press = studio.window.actions_.press
        assert not press(Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Up)
        draw(studio)
        assert press(Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Up)
        assert not press(Qt.KeyboardModifier.NoModifier, Qt.Key.Key_F35)

    def test_a_menu_shows_their_keys_and_a_slider_keeps_them(self, studio: Studio) -> None:
        draw(studio)
        up = studio.window.actions_.by_id["notes.up"]
        assert up.text().endswith("\tUp")
        track = studio.window.panel.settings.temperature.track
        QTest.keyClick(track, Qt.Key.Key_Up)
        assert studio.document.score.notes == (DRAWN,)
        assert track.value() == 101


class TestOwn:
    def test_it_lies_over_the_preset(self, studio: Studio, own: Path) -> None:
        choose(studio, "fl-like")
        studio.window.keymaps.take_own(wrote(own, keys={"edit.copy": ["F3"]}))
        assert (keys(studio, "edit.copy"), keys(studio, "edit.duplicate")) == (["F3"], ["Ctrl+B"])

    def test_a_mistake_is_said_and_changes_nothing(self, studio: Studio, own: Path) -> None:
        studio.window.keymaps.take_own(wrote(own, keys={"edit.copy": ["F3"], "edit.cut": ["Ctrl+Foo"]}))
        assert keys(studio, "edit.copy") == ["Ctrl+C"]
        assert "Ctrl+Foo" in studio.window.status.sentence.text()

    def test_it_is_read_again_when_the_window_comes_back(self, studio: Studio, own: Path) -> None:
        keymaps, active = studio.window.keymaps, Qt.ApplicationState.ApplicationActive
        keymaps.take_own(own)
        for at, (key, parts) in enumerate({"F3": {"keys": {"edit.copy": ["F3"]}}, "Ctrl+C": {}}.items(), 1):
            wrote(own, **parts)
            os.utime(own, ns=(at, at))
            keymaps._look_again(active)
            assert keys(studio, "edit.copy") == [key]
        own.unlink()
        keymaps._look_again(active)
        assert keys(studio, "edit.copy") == ["Ctrl+C"]

    @pytest.mark.parametrize("can_open", [True, False])
    def test_editing_makes_one_that_can_be_read_and_opens_it(
        self, studio: Studio, own: Path, monkeypatch: pytest.MonkeyPatch, can_open: bool
    ) -> None:
        opened: list[str] = []

        def open_it(url: QUrl) -> bool:
            opened.append(url.toLocalFile())
            return can_open

        monkeypatch.setattr(QDesktopServices, "openUrl", open_it)
        path = own.parent / "new" / own.name
        studio.window.keymaps.take_own(path)
        studio.window.actions_.by_id["keymap.edit"].trigger()
        assert opened == [str(path)]
        assert laid_over(TABLE, path, TABLE) == TABLE
        assert str(path) in studio.window.status.sentence.text()
        path.write_text('{"keys": {"edit.copy": ["F3"]}}')
        studio.window.actions_.by_id["keymap.edit"].trigger()
        assert "F3" in path.read_text()


@pytest.mark.parametrize(
    ("keys", "held", "meant"),
    [
        (ELSEWHERE, CONTROL, "copy"),
        (ELSEWHERE, ALT, "free"),
        (ELSEWHERE, SHIFT, "shift"),
        (ON_MAC, CONTROL, "free"),
        (ON_MAC, ALT, "copy"),
        (GestureKeys("Shift", "Alt", "Ctrl"), SHIFT, "copy"),
    ],
)
def test_held_keys_mean_what_the_keymap_says(
    keys: GestureKeys, held: Qt.KeyboardModifier, meant: str
) -> None:
    modifiers = modifiers_of(held, keys)
    assert [name for name in ("copy", "free", "shift") if getattr(modifiers, name)] == [meant]
