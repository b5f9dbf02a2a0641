"""What the whole window is made of, whatever it shows: looks, questions, fields, plots."""
