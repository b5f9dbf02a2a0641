"""The lanes below the notes: velocities, pedals, pitch bend and controllers."""
