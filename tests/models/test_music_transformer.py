"""`music-transformer`: distances come to stand where they belong, end where the reach does, and memory grows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch

from deepmusician_gui.models.music_transformer import MusicTransformer, MusicTransformerConfig, skewed

TINY = MusicTransformerConfig(vocabulary=30, layers=1, units=16, heads=2, wide=32, reach=6, context=40)


def tiny(config: MusicTransformerConfig = TINY) -> MusicTransformer:
    torch.manual_seed(3)
    network = MusicTransformer(config)
    torch.nn.init.normal_(network.get_parameter("layers.0.attention.distance"))
    torch.nn.init.normal_(network.out.weight)
    return network.eval()


def tokens(length: int) -> torch.Tensor:
    return torch.randint(1, 30, (1, length), generator=torch.Generator().manual_seed(5))


def test_skewing_gives_each_place_its_distance() -> None:
    length = 5
    distances = torch.arange(length - 1, -1, -1).expand(1, 1, length, length)
    placed = skewed(distances)[0, 0]
    for i in range(length):
        assert placed[i, : i + 1].tolist() == [i - j for j in range(i + 1)]


def test_distance_is_heard() -> None:
    network = tiny()
    with torch.no_grad():
        before = network.logits(tokens(12))
        network.get_parameter("layers.0.attention.distance")[:, 3] += 5
        after = network.logits(tokens(12))
    assert torch.allclose(before[:, :3], after[:, :3])
    assert not torch.allclose(before[:, 3:], after[:, 3:], atol=1e-3)


def test_distances_beyond_the_reach_count_as_the_last() -> None:
    """Whatever order it stands in, what is further back is heard alike."""
    network = tiny()
    attention = network.layers[0].attention
    assert isinstance(attention, torch.nn.Module)
    x = torch.randn(1, 12, TINY.units, generator=torch.Generator().manual_seed(1))
    turned = torch.cat([x[:, :7].flip(1), x[:, 7:]], 1)  # five or more back, from the last place
    with torch.no_grad():
        assert torch.allclose(attention(x)[0][:, -1], attention(turned)[0][:, -1], atol=1e-5)
        nearer = torch.cat([x[:, :8].flip(1), x[:, 8:]], 1)
        assert not torch.allclose(attention(x)[0][:, -1], attention(nearer)[0][:, -1], atol=1e-3)


def test_memory_grows_with_what_is_written() -> None:
    network = tiny(replace(TINY, context=200))
    told = tokens(150)
    decoder = network.open(told[0, :2].tolist())
    for token in told[0, 2:].tolist():
        decoder.step([token])
    whole = network.logits(told).detach().numpy()
    np.testing.assert_allclose(decoder.logits[0], whole[0, -1], rtol=1e-3, atol=1e-4)
