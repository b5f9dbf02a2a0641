"""The piano roll: where it looks (viewport), how it is painted (painters), what gestures do (tools), the widget."""
