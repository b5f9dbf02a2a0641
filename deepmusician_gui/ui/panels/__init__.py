"""What stands around the canvas, one file for each panel."""
