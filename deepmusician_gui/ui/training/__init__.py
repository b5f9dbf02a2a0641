"""A style learned from one's own music."""
