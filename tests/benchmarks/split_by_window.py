"""How many next tokens `note-lstm-classic` guesses right, split by window and split by piece.

Projects that train such networks on a few pieces cut them into overlapping windows and keep some of these for
validation. Almost all of such a window has been trained on, a token to the left or right. Here a network is trained
in that way for 30 epochs, and asked about windows that were kept back and about pieces that it never met:

    python -m tests.benchmarks.split_by_window CORPUS --pieces 2
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from deepmusician_gui.models.event_batch import PAD, Events
from deepmusician_gui.models.token_lstm import TokenLstm
from deepmusician_gui.training.corpus import Corpus
from deepmusician_gui.training.next_notes import most_frequent_token
from deepmusician_gui.training.recipe import SequenceRecipe
from deepmusician_gui.training.recipes import RECIPES
from deepmusician_gui.training.token_sequences import codes

LENGTH, BATCH, EPOCHS, KEPT = 50, 128, 30, 0.1


def windows(corpus: Corpus, split: str, pieces: int) -> torch.Tensor:
    """All windows of some pieces of a split, (N, LENGTH + 1), each a token further than the one before."""
    found = corpus.split(split)
    chosen = np.linspace(0, len(found) - 1, pieces).astype(int).tolist()
    told = [codes(corpus.notes(found[i])) for i in chosen]
    return torch.cat([torch.tensor(one).unfold(0, LENGTH + 1, 1) for one in told if len(one) > LENGTH])


def train(network: TokenLstm, data: torch.Tensor, rate: float) -> None:
    """Adam, in batches of 128, as such projects do."""
    optimiser = torch.optim.Adam(network.parameters(), rate)
    for epoch in range(EPOCHS):
        order, total = torch.randperm(len(data)), 0.0
        for at in range(0, len(data), BATCH):
            loss = network(Events(data[order[at : at + BATCH]]))
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += float(loss.detach())
        print(f"epoch {epoch + 1} of {EPOCHS}  loss {total * BATCH / len(data):.3f}", end="\r", flush=True)
    network.eval()


@torch.inference_mode()
def shares_right(network: TokenLstm, data: torch.Tensor, common: int) -> dict[str, float]:
    """Shares of the last tokens of windows that are guessed right, among those that are known."""
    numbers = network.numbers(data)
    numbers = numbers[numbers[:, -1] != PAD]
    told = numbers[:, -1]
    guesses = {
        "the network": network.logits(numbers[:, :-1])[:, -1, 1:].argmax(1) + 1,
        "most frequent token": torch.full_like(told, common),
        "the token before": numbers[:, -2],
    }
    return {who: float((guess == told).float().mean()) for who, guess in guesses.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--pieces", type=int, default=2)
    options = parser.parse_args()
    torch.manual_seed(0)
    corpus, recipe = Corpus(options.corpus), RECIPES["note-lstm-classic"]
    assert isinstance(recipe, SequenceRecipe)
    network = recipe.fresh(corpus)
    assert isinstance(network, TokenLstm)
    every = windows(corpus, "train", options.pieces)
    order = torch.randperm(len(every))
    kept, trained = every[order[: int(KEPT * len(every))]], every[order[int(KEPT * len(every)) :]]
    train(network, trained, recipe.training.learning_rate)
    common = most_frequent_token(network, network.numbers(trained))
    print(f"\n{len(trained)} windows trained on, {len(kept)} kept back")
    print("| share guessed right | trained on | split by window | split by piece |\n|---|---|---|---|")
    sets = (trained[:2000], kept, windows(corpus, "test", options.pieces))
    shares = [shares_right(network, data, common) for data in sets]
    for who in shares[0]:
        print(f"| {who} | {' | '.join(f'{share[who]:.3f}' for share in shares)} |")


if __name__ == "__main__":
    main()
