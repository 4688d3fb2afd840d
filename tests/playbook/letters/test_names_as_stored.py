"""Names in a letter are written as the store spells them, also once that has changed."""

import time

from tests.world import World
from tui.playbook.letters.weaving.lines import names_of


def test_a_first_name_that_is_spelled_in_two_ways_is_no_name(world):
    first = world.contact("DeShawn Reed")
    assert names_of(world.records)["deshawn"] == "DeShawn"
    world.contact("Deshawn Cole")
    names = names_of(world.records)
    assert "deshawn" not in names
    assert names["deshawn reed"] == "DeShawn Reed"
    world.put(first.changed(name="Dee Reed"))
    assert names_of(world.records)["deshawn"] == "Deshawn"


def test_many_first_names_take_no_longer_each():
    took = []
    for many in (500, 4000):
        world = World()
        for number in range(many):
            world.contact(f"Qx{number}z Reed")
        begun = time.thread_time()
        names_of(world.records)
        took.append((time.thread_time() - begun) / many)
    assert took[1] < 4 * took[0]
