"""Everything at once in the real window: `python -m tests.soak.everything [MINUTES] [SEED] [-o FOLDER]`.

The real program plays through a JACK server of its own to a program that keeps count of what sounds, real models
write, and hands edit, save, open, export, record and change whatever can be changed, all by the seed. Meanwhile the
server dies, ports are unplugged, the player is killed, workers raise, the disk is full, weights are gone, memory is
short, and the window itself is killed. Each run is some lives of the program, one after the other, in one home.

It writes FOLDER/seed-N.jsonl, a line for whatever happened, and ends with status 1 if anything was found.
`--summary FOLDER` counts what is in those files and writes resources/benchmarks/soak.json.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from multiprocessing.connection import Connection, Pipe
from pathlib import Path
from threading import Thread
from typing import Any

from tests.soak.summary import write_summary
from tests.soak.surroundings import Surroundings

ROOT = Path(__file__).resolve().parents[2]
LIMIT_MB = 1500
"""What a process may ask for. Addresses that it reserves beyond that are not counted: each thread takes many."""
_LAST = 14
_SILENT_S = 150.0
"""A window that has told nothing for so long hangs."""
_GOODBYE_S = 40.0
_RECOVERED_S = 12.0
"""How old what was brought back may be: the journal promises five seconds, on a machine that is not so busy."""
_MARK = "DEEPMUSICIAN_SOAK"
_START = "from tests.soak.life import live; live()"  # a main module would be imported by the player as well


class Run:
    """One seed: its lives, and what was found in them."""

    def __init__(self, minutes: float, seed: int, folder: Path) -> None:
        self._minutes, self._seed = minutes, seed
        self._folder = folder
        self._dice = random.Random(seed)
        self._began_s = time.monotonic()
        (folder / f"cores-{seed}").mkdir(exist_ok=True)
        self._log = (folder / f"seed-{seed}.jsonl").open("w")
        self._last: deque[str] = deque(maxlen=_LAST)
        self._states: deque[tuple[float, str, bool]] = deque(maxlen=5000)
        self._token = os.urandom(8).hex()
        self._expected: list[tuple[str, bool]] | None = None  # what the next life is to bring back
        self._process: subprocess.Popen[bytes] | None = None
        self._kill_at = float("inf")
        self.found = 0

    def note(self, kind: str, **what: object) -> None:
        """A line in the log."""
        line = {"s": round(time.monotonic() - self._began_s, 2), "kind": kind, **what}
        self._log.write(json.dumps(line, default=str) + "\n")
        self._log.flush()

    def find(self, kind: str, what: str) -> None:
        self.found += 1
        self.note("found", what=kind, told=what, last=list(self._last))

    def run(self) -> int:
        """Live all lives; how much was found."""
        commit = subprocess.run(
            ["git", "rev-parse", "HEAD"], check=False, capture_output=True, text=True, cwd=ROOT
        ).stdout.strip()
        self.note("run", seed=self._seed, minutes=self._minutes, commit=commit)
        with tempfile.TemporaryDirectory(prefix="deepmusician-soak-") as home:
            surroundings = Surroundings(self._dice)
            try:
                for plan in self._plans(home)[int(os.environ.get("SOAK_FROM", "0")) :]:
                    self._live(plan, surroundings)
            finally:
                surroundings.close()
        self.note("over", found=self.found)
        self._log.close()
        return self.found

    def _plans(self, home: str) -> list[dict[str, object]]:
        parts = (
            ("killed", 0.12, 0),
            ("killed in motion", 0.1, 0),
            ("closed", 0.13, LIMIT_MB),
            ("closed", 0.65, 0),
        )
        return [
            {
                "seed": self._seed,
                "number": number,
                "minutes": self._minutes * share,
                "folder": home,
                "end": end,
                "limit_mb": limit_mb,
            }
            for number, (end, share, limit_mb) in enumerate(parts)
        ]

    def _live(self, plan: dict[str, object], surroundings: Surroundings) -> None:
        self.note("life", **plan)
        self._last.clear()
        self._states.clear()
        self._kill_at = float("inf")
        surroundings.start_server()
        surroundings.plug_in()
        ours, theirs = Pipe()
        self._process = subprocess.Popen(
            [sys.executable, "-c", _START, json.dumps({**plan, "line": theirs.fileno()})],
            env=self._environment(str(plan["folder"]), surroundings),
            cwd=self._folder / f"cores-{self._seed}",
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            pass_fds=[theirs.fileno()],
            start_new_session=True,
        )
        theirs.close()
        stderr: list[str] = []
        reader = Thread(target=self._read_stderr, args=(stderr,), daemon=True)
        reader.start()
        ended = self._follow(ours, surroundings)
        self._see_end(plan, ended, stderr, surroundings)
        ours.close()

    def _environment(self, home: str, surroundings: Surroundings) -> dict[str, str]:
        folders = {
            f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("CONFIG", "DATA", "STATE", "CACHE")
        }
        return {
            **surroundings.environment,
            **folders,
            _MARK: self._token,
            "HOME": home,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
        }

    def _read_stderr(self, lines: list[str]) -> None:
        assert self._process
        assert self._process.stderr
        lines.extend(line.decode(errors="replace") for line in self._process.stderr)

    def _follow(self, line: Connection, surroundings: Surroundings) -> bool:
        """Write down what a life tells, until it ends; whether it ended as it should."""
        assert self._process
        heard_s = time.monotonic()
        has_ended = False
        while True:
            now = time.monotonic()
            if now > self._kill_at:
                self._kill("in motion")
            if now - heard_s > _SILENT_S:
                self.find("hangs", "the window does not answer")
                os.kill(self._process.pid, signal.SIGUSR1)  # tells where its threads are
                time.sleep(2)
                os.kill(self._process.pid, signal.SIGABRT)
                heard_s = now
            try:
                if not line.poll(0.2):
                    if self._process.poll() is not None:
                        return has_ended
                    continue
                kind, what = line.recv()
            except (EOFError, OSError):
                return has_ended
            heard_s = time.monotonic()
            has_ended = has_ended or kind == "ended"
            self._take(kind, what, line, surroundings)

    def _take(self, kind: str, what: dict[str, Any], line: Connection, surroundings: Surroundings) -> None:
        match kind:
            case "did":
                self._last.append(what["what"])
            case "state":
                self._states.append((time.monotonic(), what["mark"], what["is_losing"]))
            case "found":
                self.find(what["kind"], what["what"])
            case "began":
                self._see_recovered(what)
            case "may be killed":
                self._kill_at = time.monotonic() + self._dice.uniform(2, 8)
            case "ask":
                self._answer(what, line, surroundings)
            case _:
                self.note(kind, **({"what": what["what"]} if "what" in what else what))

    def _answer(self, what: dict[str, Any], line: Connection, surroundings: Surroundings) -> None:
        wish, how = what["what"], what["how"]
        if wish == "kill_me":
            self._kill("at rest")
            return
        if wish == "sounding":
            line.send(surroundings.sounding)
            return
        line.send(None)
        Thread(target=getattr(surroundings, wish), kwargs=how, daemon=True).start()

    def _kill(self, how: str) -> None:
        assert self._process
        self._kill_at = float("inf")
        self.note("fault", fault="the window is killed", how=how)
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        now = time.monotonic()
        if how == "at rest":
            self._expected = [(mark, is_losing) for _, mark, is_losing in list(self._states)[-1:]]
        else:
            recent = [state for state in self._states if now - state[0] < _RECOVERED_S]
            older = [state for state in self._states if now - state[0] >= _RECOVERED_S][-1:]
            self._expected = [(mark, is_losing) for _, mark, is_losing in [*older, *recent]]

    def _see_recovered(self, what: dict[str, Any]) -> None:
        expected, self._expected = self._expected, None
        if not expected:
            return
        self.note("began", **what)
        may_be_nothing = not all(is_losing for _, is_losing in expected)
        is_back = what["mark"] in [mark for mark, _ in expected]
        if not is_back and not may_be_nothing:
            last = expected[-1][0]
            self.find(
                "lost_notes",
                f"the journal brought back {what['mark']}; of {len(expected)} the last was {last}",
            )

    def _see_end(
        self, plan: dict[str, object], ended: bool, stderr: list[str], surroundings: Surroundings
    ) -> None:
        assert self._process
        is_killed = str(plan["end"]).startswith("killed")
        try:
            status = self._process.wait(_GOODBYE_S)
        except subprocess.TimeoutExpired:
            self.find("hangs", "the process did not end")
            self._process.send_signal(signal.SIGUSR1)
            time.sleep(2)
            self._process.kill()
            status = self._process.wait()
        expected = -signal.SIGKILL if is_killed else 0
        if status != expected or (not is_killed and not ended):
            self.find("crashes", f"ended with status {status}: {''.join(stderr)[-4000:]}")
        elif "Traceback" in "".join(stderr):
            self.find("exceptions", f"on the error stream: {''.join(stderr)[-3000:]}")
        elif stderr:
            self.note("stderr", told="".join(stderr)[-3000:])
        self._see_left(surroundings)
        self.note("life over", status=status, heard=surroundings.heard)

    def _see_left(self, surroundings: Surroundings) -> None:
        """What is still there though the window is gone."""
        until = time.monotonic() + 8
        while time.monotonic() < until and (surroundings.sounding or self._left()):
            time.sleep(0.1)
        if sounding := surroundings.sounding:
            self.find("stuck_notes", f"after the end of the window: {sounding}")
        for pid, command in self._left().items():
            self.find("leaked_processes", command)
            os.kill(pid, signal.SIGKILL)

    def _left(self) -> dict[int, str]:
        """Processes of the window's, by their number."""
        left = {}
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                if self._token.encode() in (folder / "environ").read_bytes():
                    left[int(folder.name)] = (folder / "cmdline").read_text().replace("\0", " ")
            except OSError:
                continue
        return left


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak.everything", description=__doc__)
    parser.add_argument("minutes", nargs="?", type=float, default=10.0)
    parser.add_argument("seed", nargs="?", type=int, default=1)
    parser.add_argument("-o", dest="folder", type=Path, default=Path("soak-logs"))
    parser.add_argument("--summary", type=Path, metavar="FOLDER", help="count what is in the logs there")
    options = parser.parse_args()
    if options.summary:
        write_summary(options.summary, ROOT / "resources" / "benchmarks" / "soak.json")
        return 0
    options.folder.mkdir(parents=True, exist_ok=True)
    found = Run(options.minutes, options.seed, options.folder).run()
    sys.stdout.write(f"seed {options.seed}: {found} found\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
