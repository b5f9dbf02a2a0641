"""`python -m deepmusician_gui`."""

import sys

from deepmusician_gui.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # the player and the engraver are this same program, started anew
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
