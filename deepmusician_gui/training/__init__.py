"""How models learn and how their worth is measured: corpus, windows, trainer, evaluation."""
