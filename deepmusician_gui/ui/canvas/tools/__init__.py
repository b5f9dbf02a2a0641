"""Gestures as plain state machines: fed with places and keys, they answer with edits. No Qt in here."""
