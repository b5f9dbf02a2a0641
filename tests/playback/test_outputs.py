"""Outputs are found again by their ids."""

import pytest

from deepmusician_gui.playback.outputs import SYNTH, VIRTUAL, Output, output_by_id, port_output


@pytest.mark.parametrize("output", [SYNTH, VIRTUAL, port_output("Midi Through:0"), port_output("synth")])
def test_an_output_is_found_by_its_id(output: Output) -> None:
    assert output_by_id(output.id) == output
