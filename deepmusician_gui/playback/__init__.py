"""Hearing: a score becomes MIDI messages in time, in a process that nothing else can slow down."""
