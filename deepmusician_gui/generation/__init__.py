"""Writing new notes with any model: regions, controls, sampling. Imports no torch by itself."""
