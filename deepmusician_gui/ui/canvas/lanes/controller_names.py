"""What controllers are called in the language of the window: alone, within a sentence, and where room is scarce."""

from __future__ import annotations

from deepmusician_gui.score.controllers import Controller
from deepmusician_gui.ui.widgets.words import QT_TR_NOOP, tr

_WITHIN = {
    QT_TR_NOOP("Bank"): QT_TR_NOOP("bank"),
    QT_TR_NOOP("Modulation"): QT_TR_NOOP("modulation"),
    QT_TR_NOOP("Breath"): QT_TR_NOOP("breath"),
    QT_TR_NOOP("Foot pedal"): QT_TR_NOOP("foot pedal"),
    QT_TR_NOOP("Portamento time"): QT_TR_NOOP("portamento time"),
    QT_TR_NOOP("Volume"): QT_TR_NOOP("volume"),
    QT_TR_NOOP("Balance"): QT_TR_NOOP("balance"),
    QT_TR_NOOP("Pan"): QT_TR_NOOP("pan"),
    QT_TR_NOOP("Expression"): QT_TR_NOOP("expression"),
    QT_TR_NOOP("Effect 1"): QT_TR_NOOP("effect 1"),
    QT_TR_NOOP("Effect 2"): QT_TR_NOOP("effect 2"),
    QT_TR_NOOP("Sustain pedal"): QT_TR_NOOP("sustain pedal"),
    QT_TR_NOOP("Portamento"): QT_TR_NOOP("portamento"),
    QT_TR_NOOP("Sostenuto pedal"): QT_TR_NOOP("sostenuto pedal"),
    QT_TR_NOOP("Soft pedal"): QT_TR_NOOP("soft pedal"),
    QT_TR_NOOP("Legato pedal"): QT_TR_NOOP("legato pedal"),
    QT_TR_NOOP("Hold pedal"): QT_TR_NOOP("hold pedal"),
    QT_TR_NOOP("Variation"): QT_TR_NOOP("variation"),
    QT_TR_NOOP("Resonance"): QT_TR_NOOP("resonance"),
    QT_TR_NOOP("Release time"): QT_TR_NOOP("release time"),
    QT_TR_NOOP("Attack time"): QT_TR_NOOP("attack time"),
    QT_TR_NOOP("Brightness"): QT_TR_NOOP("brightness"),
    QT_TR_NOOP("Decay time"): QT_TR_NOOP("decay time"),
    QT_TR_NOOP("Vibrato rate"): QT_TR_NOOP("vibrato rate"),
    QT_TR_NOOP("Vibrato depth"): QT_TR_NOOP("vibrato depth"),
    QT_TR_NOOP("Vibrato delay"): QT_TR_NOOP("vibrato delay"),
    QT_TR_NOOP("Reverb"): QT_TR_NOOP("reverb"),
    QT_TR_NOOP("Tremolo"): QT_TR_NOOP("tremolo"),
    QT_TR_NOOP("Chorus"): QT_TR_NOOP("chorus"),
    QT_TR_NOOP("Detune"): QT_TR_NOOP("detune"),
    QT_TR_NOOP("Phaser"): QT_TR_NOOP("phaser"),
    QT_TR_NOOP("Pitch bend"): QT_TR_NOOP("pitch bend"),
}
"""Each name, and how it stands in a sentence."""
_SHORT = {
    QT_TR_NOOP("Volume"): QT_TR_NOOP("Vol."),
    QT_TR_NOOP("Pan"): QT_TR_NOOP("Pan."),
    QT_TR_NOOP("Detune"): QT_TR_NOOP("Det."),
    QT_TR_NOOP("Modulation"): QT_TR_NOOP("Mod."),
    QT_TR_NOOP("Expression"): QT_TR_NOOP("Expr."),
    QT_TR_NOOP("Portamento"): QT_TR_NOOP("Porta."),
    QT_TR_NOOP("Portamento time"): QT_TR_NOOP("P. time"),
    QT_TR_NOOP("Resonance"): QT_TR_NOOP("Reson."),
    QT_TR_NOOP("Variation"): QT_TR_NOOP("Variat."),
    QT_TR_NOOP("Sustain pedal"): QT_TR_NOOP("Sustain"),
    QT_TR_NOOP("Sostenuto pedal"): QT_TR_NOOP("Sost."),
    QT_TR_NOOP("Soft pedal"): QT_TR_NOOP("Soft"),
    QT_TR_NOOP("Legato pedal"): QT_TR_NOOP("Legato"),
    QT_TR_NOOP("Hold pedal"): QT_TR_NOOP("Hold"),
    QT_TR_NOOP("Pitch bend"): QT_TR_NOOP("Bend"),
    QT_TR_NOOP("Foot pedal"): QT_TR_NOOP("Foot"),
    QT_TR_NOOP("Release time"): QT_TR_NOOP("Release"),
    QT_TR_NOOP("Attack time"): QT_TR_NOOP("Attack"),
    QT_TR_NOOP("Decay time"): QT_TR_NOOP("Decay"),
    QT_TR_NOOP("Brightness"): QT_TR_NOOP("Bright."),
    QT_TR_NOOP("Vibrato rate"): QT_TR_NOOP("V. rate"),
    QT_TR_NOOP("Vibrato depth"): QT_TR_NOOP("V. depth"),
    QT_TR_NOOP("Vibrato delay"): QT_TR_NOOP("V. delay"),
}


def alone(controller: Controller) -> str:
    """ "Volume", "Controller 20"."""
    if controller.name in _WITHIN:
        return tr(controller.name)
    return tr("Controller {number}", number=controller.number)


def within(controller: Controller) -> str:
    """As it stands within a sentence: "volume", "controller 20"."""
    if controller.name in _WITHIN:
        return tr(_WITHIN[controller.name])
    return tr("controller {number}", number=controller.number)


def short(controller: Controller) -> str:
    """Where there is no room for the whole name: "Mod.", "CC 20"."""
    if controller.name in _WITHIN:
        return tr(_SHORT.get(controller.name, controller.name))
    return tr("CC {number}", number=controller.number)
