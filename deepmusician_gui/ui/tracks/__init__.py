"""The list of tracks and what is done with them."""
