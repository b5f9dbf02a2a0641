"""Music as arrays that a model can read and write; numpy only, knows no model."""
