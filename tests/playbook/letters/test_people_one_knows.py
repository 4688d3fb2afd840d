"""Letters to people one knows, and to who advises: in their own words, with no interview named."""

from tests.cases import for_each
from tests.world import World
from tui.model.contact_line.contact_line import parse_contact_line
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.weaving.frames import praises_me
from tui.playbook.letters.weaving.shapes import Shape, Woven


@for_each(
    "note",
    [
        "my old boss",
        "knew each other in 101st",
        "we knew each other at boot camp",
        "church choir",
        "met at my church",
        "next door neighbor",
        "my old teacher",
        "worked together at Acme",
        "served together",
        "our vet",
    ],
)
def test_R2_who_knows_me_is_asked_plainly(note):
    world = World()
    world.profile()
    contact = world.contact("Ann Roe", notes=note)
    letters = (outreach(world.records, contact), nudge(world.records, contact, now=world.now))
    assert all("informational interview" not in f"{each.subject} {each.body}" for each in letters)
    assert "who can tell me what the work is really like" not in letters[0].body


@for_each(
    "title",
    ["academic advisor", "Admissions Officer", "College Counselor", "financial aid advisor"],
)
def test_R2_who_advises_is_asked_for_advice(title):
    world = World()
    world.profile()
    draft = outreach(world.records, world.contact("Ann Roe", title=title))
    assert "make sense for me" in draft.body or "in my place" in draft.body or "ways" in draft.body
    assert "how you got there" not in draft.body


@for_each(
    ("line", "introducer"),
    [
        (
            "Dr. Renee Castellano, Radiologist, MetroHealth, Ms. Yolanda introduced us",
            "Ms. Yolanda",
        ),
        ("Ana Diaz, Nurse, Mercy Hospital, Tom Reed introduced us", "Tom Reed"),
        ("Al Roe, Nurse, Mercy, my cousin Deb put us in touch", "Deb"),
        ("Al Roe, Nurse, Mercy, Jo Park connected us", "Jo Park"),
        ("Al Roe, Nurse, Mercy, Jo Park gave me his number", "Jo Park"),
        ("Al Roe, Nurse, Mercy, they introduced us at lunch", ""),
    ],
)
def test_F8_who_introduced_us_is_the_introducer(line, introducer):
    assert parse_contact_line(line).introducer == introducer


@for_each(
    ("line", "title", "organization"),
    [
        (
            "Tom Abelard, Principal, Abelard Site Design, my old boss",
            "Principal",
            "Abelard Site Design",
        ),
        ("Jo Hart, Principal, Hart Design - my old manager", "Principal", "Hart Design"),
        ("Lee Park, Founder, Park Marketing", "Founder", "Park Marketing"),
        ("Al Roe, VP, Product Design, Acme", "VP, Product Design", "Acme"),
        ("Alan Whitfield, academic advisor, Tri-C <a.w@tri-c.edu>", "academic advisor", "Tri-C"),
        ("Kim Ng, Buyer, Mid-E <kim@x.com>", "Buyer", "Mid-E"),
    ],
)
def test_F2_a_firm_keeps_its_name(line, title, organization):
    read = parse_contact_line(line)
    assert (read.title, read.organization) == (title, organization)


@for_each(
    ("words", "praises"),
    [
        ("You were the only one who ever field checked the inverts", True),
        ("You have a real eye for this", True),
        ("I would hire you", True),
        ("You're the last calm face before the doctor", False),
        ("You are only as good as your last shift", False),
        ("Water does not care about property lines", False),
    ],
)
def test_N2_ones_own_praise_is_no_news(words, praises):
    assert praises_me(Woven(Shape.THEIR_WORDS, words)) is praises
