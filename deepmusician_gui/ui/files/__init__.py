"""The open piece on the disk: projects, copies of them, and what is read and written besides."""
