"""Deep Musician: a desktop piano-roll composer that thinks along."""

__version__ = "0.1.0"
