"""Stands for the window in a test that kills it: plays one long note to the named output, prints, waits.

With "fork" behind the name it leaves a child for half a minute, which holds whatever pipes the window held.
"""

import os
import sys
import time

from deepmusician_gui.playback.client import Player
from deepmusician_gui.playback.compile import compile_events
from deepmusician_gui.score.note import Note
from deepmusician_gui.score.score import Score


def main() -> None:
    player = Player()
    player.choose_output(sys.argv[1])
    player.start()
    player.load(compile_events(Score(notes=(Note(0, 60, 480_000),))))
    player.play(0)
    while not player.is_playing or player.tick < 1:
        time.sleep(0.01)
    if sys.argv[2:] == ["fork"] and os.fork() == 0:
        time.sleep(30)
        os._exit(0)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        player.messages()
        time.sleep(0.01)


if __name__ == "__main__":
    main()
