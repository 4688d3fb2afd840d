"""An organization in one line, as people type it, and how far one has got with it."""

import pytest

from tests.cases import for_each
from tui.model.people import ContactState
from tui.playbook.network.organizations import Reach, reach
from tui.playbook.network.targets import read_target


@for_each(
    ("line", "name", "interest"),
    [
        ("Acme", "Acme", None),
        ("  Acme ,  interest 2 ", "Acme", 2),
        ("Acme, Interest: 3", "Acme", 3),
        ("acme interest=0", "acme", 0),
        ("Acme (interest 1)", "Acme", 1),
        ("Acme - interest two", "Acme", 2),
        ("Acme, interest high", "Acme", 2),
        ("Acme, of great interest", "Acme", 2),
        ("Acme, the dream", "Acme", 3),
        ("Acme ★★", "Acme", 2),
        ("Acme, ★★·", "Acme", 2),
        ("Acme ***", "Acme", 3),
        ("Acme, 3", "Acme", 3),
        ("Smith, Jones & Co., interest 1", "Smith, Jones & Co.", 1),
        ("Studio 3", "Studio 3", None),
        ("3M", "3M", None),
        ("Route, 66", "Route, 66", None),
        ("Center for Public Interest", "Center for Public Interest", None),
        ("Interest Rate Lab, interest 3", "Interest Rate Lab", 3),
        ("Dream", "Dream", None),
        ("日本銀行, interest 2", "日本銀行", 2),
        ("[bold]Acme[/], interest 2", "[bold]Acme[/]", 2),
    ],
)
def test_a_line_is_read(line, name, interest):
    assert read_target(line) == (name, interest)


@for_each(
    ("line", "sentence"),
    [
        ("", "Say which organization"),
        (" , ", "Say which organization"),
        ("interest 2", "Say which organization"),
        ("★★★", "Say which organization"),
        ("Acme, interest 7", "Interest goes from 0 to 3"),
        ("Acme, interest -1", "Interest goes from 0 to 3"),
        ("Jane Doe, Acme <jane@acme.com>", "That reads like a person"),
    ],
)
def test_what_is_not_one_says_why(line, sentence):
    with pytest.raises(ValueError, match=sentence):
        read_target(line)


def test_how_far_one_has_got(world):
    acme = world.organization("Acme")
    assert reach(world.records, acme.id) is Reach.NO_WAY
    jane = world.contact(organization_id=acme.id, state=ContactState.ARCHIVED)
    assert reach(world.records, acme.id) is Reach.NO_WAY
    world.put(jane.changed(state=ContactState.ACTIVE))
    assert reach(world.records, acme.id) is Reach.A_WAY
    world.talk(jane)
    assert reach(world.records, acme.id) is Reach.TALKED
