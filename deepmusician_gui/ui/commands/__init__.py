"""The table of actions as Qt has it, and all that leads to it: keymaps, palette, lists of keys, steps."""
