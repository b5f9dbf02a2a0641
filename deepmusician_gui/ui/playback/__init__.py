"""From a button to the player: transport, ports, recording, and what to do when nothing sounds."""
