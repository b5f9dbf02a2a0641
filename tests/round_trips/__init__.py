"""`python -m tests.round_trips FOLDER_OR_ZIP... --files 300`: real music through files of notation and back."""
