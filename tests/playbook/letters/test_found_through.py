"""What is no person suggests nothing: a group is how one found somebody, a relation is asked."""

from tests.cases import for_each
from tests.world import World
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.people import Source
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.who.introduction import HOW_UNKNOWN, how_found


def led_by(name):
    world = World()
    world.profile()
    introducer = world.contact(name)
    return world, world.contact("Ines Calder", introduced_by=introducer.id)


def failing(world, contact):
    draft = outreach(world.records, contact)
    return [each.words for each in findings(draft, world.records) if not each.ok]


@for_each(
    ("named", "through"),
    [
        ("ACP mentor program", "the ACP mentor program"),
        ("Alumni CIA fb group", "the Alumni CIA Facebook group"),
        ("the women in rail slack channel", "the women in rail Slack channel"),
        ("our alumni network", "our alumni network"),
        ("discord server", "the Discord server"),
        ("Tampa Bay nonprofit CFO list", "the Tampa Bay nonprofit CFO list"),
        ("LinkedIn DM", "LinkedIn"),
    ],
)
def test_F8_a_group_is_how_one_found_them_and_suggests_nothing(named, through):
    world, contact = led_by(named)
    assert how_found(world.records, contact) == f"I found you through {through}."
    assert outreach(world.records, contact).subject == "Request for an informational interview"
    assert not [words for words in failing(world, contact) if "use the name" in words]


@for_each(
    "named", ["PI", "cousins friend", "my cousin's friend", "a friend", "my old boss", "my advisor"]
)
def test_F8_who_is_told_without_a_name_is_left_out_and_asked(named):
    world, contact = led_by(named)
    assert how_found(world.records, contact) == HOW_UNKNOWN
    assert "suggested" not in outreach(world.records, contact).subject
    asked = f"who is “{named}”? Write the name in the contact"
    assert asked in failing(world, contact)


@for_each("named", ["Donna Feldkamp", "my aunt Karen", "Coach Darnell Price", "Prof. Ana Center"])
def test_F8_a_person_suggested_it(named):
    world, contact = led_by(named)
    assert "suggested that I write to you." in how_found(world.records, contact)


@for_each("words", ["via LinkedIn DM", "via linkedin message"])
def test_F2_a_message_on_linkedin_is_where_they_came_from(words):
    line = parse_contact_line(f"Jane Doe, Nurse, Mercy Hospital, {words}")
    assert (line.source, line.introducer) == (Source.LINKEDIN, "")
