"""Windows cannot limit a process by its memory, so there is nothing to fuzz with."""

import sys

collect_ignore = ["test_reader.py"] if sys.platform == "win32" else []
