"""Notes beside the roll: their list, what is selected, quantising."""
