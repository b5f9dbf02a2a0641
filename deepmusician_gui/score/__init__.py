"""What music is: notes, scores, edits, time and files. Knows nothing of models, sound or windows."""
