"""What was thought in another language is asked about, and goes into no letter as it is."""

import pytest

from tests.world import World
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checks import findings
from tui.playbook.letters.news.position import position_of
from tui.playbook.letters.who.why_them import why_them


@pytest.mark.parametrize(
    "why",
    [
        "I want know how is difference between measuring on water and on land",
        "I would like learn about her work",
        "I am interest in drones",
        "I want ask what is difference of lidar and radar",
    ],
)
def test_R2_a_reason_in_no_whole_english_is_held(why):
    world = World()
    world.profile()
    contact = world.contact("Saskia de Boer", why_them=why)
    assert why_them(contact) == ""
    letter = outreach(world.records, contact)
    assert why not in letter.body
    assert any(not each.ok and why in each.words for each in findings(letter, world.records))


@pytest.mark.parametrize(
    "why",
    ["I want to know how you measure on water", "I would like to learn what moved you to Delft"],
)
def test_R2_a_reason_in_whole_english_goes_in(why):
    assert why_them(World().contact("Saskia de Boer", why_them=why)) == f"{why}."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("development chef at a crowd called Dunmore Foods", "at Dunmore Foods"),
        ("welder at this outfit called Rust & Co", "at Rust & Co"),
        ("nurse at a small clinic named Mercy Care", "at Mercy Care"),
        ("analyst at this Dunmore Foods", "at Dunmore Foods"),
        ("driver for some company called Hartwell Freight", "at Hartwell Freight"),
    ],
)
def test_N3_a_firm_is_named_as_it_is_called(typed, said):
    position = position_of(typed, World().now)
    assert position.role
    assert position.at == said
