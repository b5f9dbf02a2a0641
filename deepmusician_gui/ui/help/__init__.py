"""For who is new or asks: first steps, the manual, what's new, versions."""
