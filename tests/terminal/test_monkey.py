"""Anything done at random leaves the program alive and the store sound."""

import pytest

from tests.terminal.monkey import Monkey


@pytest.mark.parametrize("seed", [19])
def test_a_monkey_ends_nothing_and_loses_nothing(seed, tmp_path):
    monkey = Monkey(tmp_path, seed)
    monkey.run(150)
    assert sum(monkey.done.values()) == 150
