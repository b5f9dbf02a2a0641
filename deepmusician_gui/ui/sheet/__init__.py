"""Sheet music beside the roll, and on paper."""
