"""Kin and old colleagues said behind the name: dee, my mom; used to work nights with me."""

from tests.cases import for_each
from tests.world import World
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.people import Source
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.thank_you import thank_you

FRIEND = "one of the first people I thought of"
COLLEAGUE = "it has been a while since we worked together"


def letter(line: str) -> str:
    world = World()
    world.profile(name="Ron Kowalczyk")
    read = parse_contact_line(line)
    at = world.organization(read.organization).id if read.organization else ""
    contact = world.contact(
        read.name, title=read.title, organization_id=at, source=read.source, notes=read.notes
    )
    return outreach(world.records, contact).body


@for_each(
    ("line", "greeting"),
    [
        ("stosh - my brother in law, maint supv at republic steel", "Hi Stosh,"),
        ("stan, my brother-in-law", "Hi Stan,"),
        ("ed, sister in law, payroll at ford", "Hi Ed,"),
        ("dee, my mom, nurse", "Hi Mom,"),
        ("hank, my son", "Hi Hank,"),
        ("eli, my cousin", "Hi Eli,"),
        ("flo, my aunt", "Hi Aunt Flo,"),
        ("bob, my uncle", "Hi Uncle Bob,"),
        ("bob (uncle), welder", "Hi Uncle Bob,"),
        ("jen, my stepmom", "Hi Jen,"),
        ("dee, my older sister, RN", "Hi Dee,"),
        ("gil, my dads brother", "Hi Uncle Gil,"),
        ("may, my mother's sister, cook", "Hi Aunt May,"),
        ("jo, my wifes sister", "Hi Jo,"),
        ("Vera Ruiz, shes my cousin on my moms side", "Hi Vera,"),
    ],
)
def test_kin_are_written_to_as_kin_wherever_the_word_stands(line, greeting):
    body = letter(line)
    assert body.startswith(greeting)
    assert FRIEND in body
    assert parse_contact_line(line).source in {None, Source.FAMILY}


@for_each(
    ("line", "said"),
    [
        ("sam, my cousin's roommate", "I know of you through my cousin."),
        ("al, my ex wifes cousin", "you may remember me"),
        ("Jane Doe, mom of two", "I am reaching out to people"),
        ("Jane Doe, his wife runs the bakery", "I am reaching out to people"),
    ],
)
def test_whoever_is_no_kin_of_mine_is_not(line, said):
    body = letter(line)
    assert body.startswith("Dear ")
    assert said in body


@for_each(
    ("line", "said"),
    [
        ("gary pruitt, cmm programmer, used to work nights with me", COLLEAGUE),
        ("lou, worked nights together", COLLEAGUE),
        ("ann, worked weekends with me", COLLEAGUE),
        ("ted, worked 2nd shift with me at timken", "since our time at Timken"),
        ("lou, worked the line with me at ford", "since our time at Ford"),
        ("kim, same crew at timken", "since our time at Timken"),
        ("bo, was on my shift at ford", "since our time at Ford"),
        ("Carol Nguyen, lab supervisor - my old boss", COLLEAGUE),
        ("pete larue, field svc, used to fix our vitek", "since we were last in touch"),
    ],
)
def test_an_old_colleague_is_reminded_of_me(line, said):
    body = letter(line)
    assert said in body
    assert "My name is" not in body


def test_the_thanks_are_as_warm_as_the_request():
    world = World()
    world.profile(name="Ron Kowalczyk")
    talk = world.talk(world.contact("dee", notes="my mom"))
    assert thank_you(world.records, talk, now=world.now).body.startswith("Hi Mom,")
