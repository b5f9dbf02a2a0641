"""What a composer does with a window on purpose: files, answers, playback, looks."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from deepmusician_gui import RESOURCES
from deepmusician_gui.errors import DeepMusicianError
from deepmusician_gui.score.formats import read_score, write_score
from deepmusician_gui.ui.studio import Studio
from tests.soak.answers import Answers
from tests.soak.faults import MODELS_TO_TRY, Ask
from tests.soak.hands import Hands
from tests.soak.surroundings import EARS

_SOUNDS = (".wav", ".flac", ".ogg")
_SHEETS = (".pdf", ".svg", ".musicxml", ".abc", ".krn")
_THEMES = ("dark", "light", "high-contrast", "colour-blind", "system")
_VERBS = ("continue", "fill", "vary", "harmonise", "accompany")
_FILES = 6


class Deeds:
    """Each by its name."""

    def __init__(self, studio: Studio, answers: Answers, folder: Path, ask: Ask, dice: random.Random) -> None:
        self._studio, self._answers, self._folder = studio, answers, folder
        self._ask, self._dice = ask, dice
        self._window, self._document = studio.window, studio.document
        self._files, self._generation, self._playback = (
            studio.window.files,
            studio.generation,
            studio.playback,
        )
        folder.mkdir(parents=True, exist_ok=True)
        self.hands = Hands(studio.window, studio.document, dice)
        self._ways: dict[str, Callable[[], object]] = {
            "open": self._open,
            "new": lambda: self._with_file("file.new", self._named(".dmproj")),
            "save": lambda: self._with_file("file.save", self._named(".dmproj")),
            "save as": lambda: self._with_file(
                "file.save_as", self._named(self._choice((".dmproj", ".mid")))
            ),
            "import": lambda: self._with_file("file.import", self._any_file()),
            "export": lambda: self._with_file("file.export", self._named(".mid")),
            "export sound": lambda: self._with_file("file.export_sound", self._named(self._choice(_SOUNDS))),
            "export sheet": lambda: self._with_file("file.export_sheet", self._named(self._choice(_SHEETS))),
            "hand over": lambda: self._with_file("file.hand_over", self._named(".mid")),
            "keep live": lambda: self._with_file("file.keep_live", self._folder / "live.mid"),
            "open a backup": lambda: self._press("file.backups"),
            "print": lambda: self._press("file.print"),
            "play": self._play,
            "play on": self._play_on,
            "stop": self._playback.stop,
            "seek": lambda: self._playback.seek(self._tick()),
            "loop": self._loop,
            "ports": self._choose_port,
            "listen": self._listen,
            "keys": lambda: self._ask("play_keys"),
            "record": lambda: self._press("record.record"),
            "step input": lambda: self._press("record.steps"),
            "keep what was played": lambda: self._press("record.keep"),
            "theme": lambda: self._press(f"theme.{self._choice(_THEMES)}"),
            "language": self._language,
            "jam": lambda: self._press("generate.jam"),
            "model": lambda: self._generation.set_model(self._dice.choice(MODELS_TO_TRY)),
            "rivals": self._rivals,
            "bars": lambda: self._generation.set_bars(self._dice.choice((1, 2, 4, 8))),
            "ask": lambda: self._press(f"generate.{self._choice(_VERBS)}"),
            "decide": lambda: self._press(
                f"generate.{self._choice(('keep', 'keep', 'discard', 'next', 'previous', 'compare', 'hear'))}"
            ),
            "riddle": lambda: self._press("generate.riddle"),
            "explore": lambda: self._press("generate.explore"),
            "plots": lambda: self._press("view.plots"),
            "sheet": lambda: self._press("view.sheet"),
            "insight": lambda: self._press("insight.show"),
            "draw": self._draw,
        }
        self.once = (
            *("play", "riddle", "explore", "plots", "sheet", "sheet"),
            *("export sheet", "export sound", "export", "save as", "import", "ask", "decide"),
        )
        """What is done once, after one another, before anything is measured."""
        self._often = (
            *("hands",) * 60,
            *("ask", "decide", "decide", "seek", "loop", "play", "keys", "keys", "draw"),
            *("model", "bars", "rivals", "theme", "ports", "record", "jam", "stop", "keep what was played"),
            *("save", "export", "export sheet", "export sound", "import", "open", "language", "step input"),
            *("save as", "hand over", "keep live", "new", "open a backup", "print"),
        )
        self._in_trouble = (
            *("hands",) * 30,
            *(
                "save",
                "export",
                "ask",
                "ask",
                "play",
                "model",
                "save as",
                "export sheet",
                "keys",
                "export sound",
            ),
            *("open", "decide", "keep live", "record", "ports"),
        )

    def draw(self, *, is_in_trouble: bool) -> str:
        """What is done next; while something is wrong, mostly what that stands in the way of."""
        if self._dice.random() < 0.75:
            return "hands"
        return self._choice(self._in_trouble if is_in_trouble else self._often)

    def do(self, name: str) -> None:
        self._answers.agrees = self._dice.random() < 0.7
        self._ways[name]()
        self._answers.path = None

    def save_and_read_back(self) -> list[str]:
        """What is different in files of the piece, a sentence each."""
        score, path = self._document.score, self._folder / "read back.dmproj"
        faults = []
        try:
            self._files.project.snapshot().write(path)
            if read_score(path) != score:
                faults.append("a project that was saved and read is not the same")
            midi = path.with_suffix(".mid")
            write_score(score, midi)
            if len(read_score(midi).notes) != len(score.notes):
                faults.append(f"a MIDI file has {len(read_score(midi).notes)} of {len(score.notes)} notes")
        except DeepMusicianError as trouble:
            faults.append(f"a piece could not be saved and read: {trouble}")
        for file in sorted(self._folder.glob("*.dmproj")):
            try:
                read_score(file)
            except DeepMusicianError as trouble:
                faults.append(f"a saved file cannot be read: {trouble}")
        return faults

    def _choice(self, among: tuple[str, ...]) -> str:
        return self._dice.choice(among)

    def _press(self, action: str) -> None:
        if action in self._window.actions_.by_id:
            self.hands.press(action)

    def _with_file(self, action: str, path: Path) -> None:
        self._answers.path = path
        self._press(action)

    def _named(self, suffix: str) -> Path:
        return self._folder / f"piece {self._dice.randrange(_FILES)}{suffix}"

    def _any_file(self) -> Path:
        own = sorted(
            file for file in self._folder.iterdir() if file.suffix in {".mid", ".dmproj", ".musicxml", ".abc"}
        )
        return self._dice.choice([*own, *sorted((RESOURCES / "examples").glob("*.mid"))])

    def _open(self) -> None:
        """As many answer "discard" as save first."""
        self._with_file("file.open", self._any_file())

    def _play(self) -> None:
        self._playback.play()

    def _play_on(self) -> None:
        """From anywhere, so that something sounds."""
        self._playback.seek(self._tick())
        self._playback.play()

    def _tick(self) -> int:
        return self._dice.randrange(max(1, self._document.score.end))

    def _loop(self) -> None:
        start, bar = self._tick(), 4 * self._document.score.ppq
        self._playback.set_loop(self._dice.choice((None, (start, start + bar), (start, start + 2 * bar))))

    def _choose_port(self) -> None:
        outputs = self._playback.outputs
        if outputs:
            self._playback.choose_output(self._dice.choice(outputs).id)

    def _listen(self) -> None:
        """Play to the instrument that keeps count."""
        self._playback.choose_output(f"port:{EARS}:in")

    def _language(self) -> None:
        names = [name for name in self._window.actions_.by_id if name.startswith("language.")]
        if names:
            self._press(self._dice.choice(names))

    def _rivals(self) -> None:
        names = self._dice.sample(MODELS_TO_TRY, self._dice.choice((0, 0, 1, 2)))
        self._generation.set_rivals(frozenset(names))

    def _draw(self) -> None:
        """A note where there is none, by the hand."""
        self._press("tool.pencil")
        self.hands.drag()
