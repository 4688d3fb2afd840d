"""Before the first message to anybody: one's own profile (F10)."""

from tests.world import World
from tui.model.followup import TouchKind
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings


def told(world, contact):
    found = findings(outreach(world.records, contact), world.records)
    return [each for each in found if each.rule == "F10"]


def test_F10_the_first_letter_of_all_speaks_of_ones_own_profile():
    world = World()
    world.profile()
    jane, bob = world.contact(), world.contact("Bob Ray")
    (aside,) = told(world, jane)
    assert aside.is_aside
    assert "your own LinkedIn profile" in aside.words
    world.touch(jane, TouchKind.OUTREACH, 1)
    assert told(world, bob) == []
