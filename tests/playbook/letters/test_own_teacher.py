"""One's own teacher may be Mr. or Ms. still: the letter asks instead of guessing."""

from tests.cases import for_each
from tests.world import World
from tui.model.people import Contact
from tui.playbook.letters.asking.request import outreach


@for_each(
    "note",
    [
        "was MY teacher",
        "my 8th grade teacher",
        "was our chemistry teacher",
        "was my guidance counselor",
        "nice man; my old math teacher",
        "my former high school teacher",
    ],
)
def test_R1_how_to_greet_ones_own_teacher_is_asked(note):
    world = World()
    world.profile()
    contact = world.contact("Dana Asante", notes=note)
    first = outreach(world.records, contact).body.split("\n")[0]
    assert first.startswith("Dear [")
    assert "Ms. Asante" in first
    assert "Dana" in first


@for_each(
    ("name", "fields", "greeted"),
    [
        ("Ms. Gale", {"notes": "my old teacher"}, ("Ms. Gale",)),
        ("Dana Asante", {"notes": "my old teacher", "greet_as": "Dana"}, ("Dana",)),
        ("Dana Asante", {"title": "8th grade science teacher"}, ("Dana",)),
        ("Dana Asante", {"notes": "my kid's teacher"}, ("Dana",)),
        ("Dana Asante", {"notes": "my old boss"}, ("Dana",)),
        # Of a teacher it is a former boss.
        ("Dana Asante", {"notes": "my old principal"}, ("Dana",)),
    ],
)
def test_R1_nobody_else_is_asked_about(name, fields, greeted):
    world = World()
    assert Contact(name=name, created=world.now, **fields).ways_to_greet == greeted
