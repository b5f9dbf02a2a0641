"""What is remembered is not made again, until others have been asked for."""

from deepmusician_gui.models.memory import Memory


def test_the_last_few_are_remembered_and_older_ones_made_anew() -> None:
    memory, made = Memory[int](2), []

    def squared(n: int) -> int:
        def make() -> int:
            made.append(n)
            return n * n

        return memory.recall(n, make)

    assert [squared(n) for n in (1, 2, 1, 3, 1, 2)] == [1, 4, 1, 9, 1, 4]
    assert made == [1, 2, 3, 2]
