"""What models are like: find the fake, and the explorer."""
