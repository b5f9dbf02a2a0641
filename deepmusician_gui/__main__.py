"""`python -m deepmusician_gui`."""

import sys

from deepmusician_gui.cli import main

if __name__ == "__main__":
    sys.exit(main())
