"""What a turn of the wheel, or of two fingers on a pad, asks for."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QWheelEvent

_PX_PER_NOTCH = 60
_ANGLE_PER_NOTCH = 120  # eighths of a degree, as Qt counts
_MOST_NOTCHES = 2.0  # a pad that is flung must not throw the view away
_ZOOM_PER_NOTCH = 1.2


class Wheel(NamedTuple):
    x_px: float
    y_px: float
    notches: float
    """Turned away from the hand, x and y together: with Alt, systems deliver the wheel as a sideways one."""

    @classmethod
    def of(cls, event: QWheelEvent) -> Wheel:
        angle, pixels = event.angleDelta(), event.pixelDelta()
        notches = (angle.x() + angle.y()) / _ANGLE_PER_NOTCH
        if not pixels.isNull():
            return cls(pixels.x(), pixels.y(), notches)
        scale = _PX_PER_NOTCH / _ANGLE_PER_NOTCH
        return cls(angle.x() * scale, angle.y() * scale, notches)

    @property
    def either_px(self) -> float:
        """The way along the axis that was turned most."""
        return max(self.x_px, self.y_px, key=abs)

    @property
    def zoom(self) -> float:
        """The factor to zoom by."""
        notches = max(-_MOST_NOTCHES, min(self.notches, _MOST_NOTCHES))
        return float(_ZOOM_PER_NOTCH**notches)
