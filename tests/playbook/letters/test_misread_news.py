"""News that is no job offer: one's own shop, a place at school, a first day that is over."""

from datetime import date

from tests.cases import for_each
from tests.world import World
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.news.position import position_of

NEWS = {
    "Bridge EIT in Short Elliott Hendrickson, start February 2": "I will be starting as a bridge "
    "EIT at Short Elliott Hendrickson on February 2",
    "civil EIT, Kimley Horn": "as a civil EIT at Kimley Horn",
    "Nurse in St. Luke's Hospital": "as a nurse at St. Luke's Hospital",
    "opened my own bookkeeping practice, Zhao Books, 3 clients": "I have opened my own bookkeeping "
    "practice, Zhao Books",
    "started my own catering business, Casa Ruiz": "I have started my own catering business, "
    "Casa Ruiz",
    "opened a food truck, Taco Joy": "I have opened a food truck, Taco Joy",
    "Staff Accountant in Chicago": "as a staff accountant in Chicago",
    "launched my own studio": "I have launched my own studio",
    "freelancing now, 2 clients": "[your new position]",
    "got into UTHealth nursing early, full ride kinda (Terry scholarship)": "I have been accepted "
    "into the nursing program at UTHealth",
    "accepted at Campbell PA class of 2029": "I have been accepted into the PA program at Campbell",
    "got in to Michigan MSW program": "I have been accepted into the MSW program at Michigan",
    "admitted to Howard law": "I have been accepted into the law program at Howard",
    "accepted to UT Austin": "I have been accepted at UT Austin",
    "accepted an offer at Acme as a buyer": "as a buyer at Acme",
    "got into the IBEW apprenticeship": "I have been accepted into the IBEW apprenticeship",
    "buyer at Acme, started nov 2": "I am now working as a buyer at Acme",
    "got it!! transportation planner at Hub Group started jan 11": "I am now working as a "
    "transportation planner at Hub Group",
    "transportation planner at Hub Group starting feb 11": "I will be starting as a "
    "transportation planner at Hub Group on February 11",
}


@for_each(("typed", "said"), NEWS.items())
def test_N3_news_says_what_happened(typed, said):
    world = World()
    world.profile(name="Nora Castillo", position=typed)
    contact = world.contact("Jo Beck", title="Planner")
    world.talk(contact, 60)
    draft = landed(world.records, contact, 0, now=world.now.replace(year=2027, month=1, day=22))
    assert said in draft.body
    if "[" not in said:
        assert "[" not in draft.body


@for_each("way", range(3))
def test_N3_who_has_started_there_does_not_say_that_they_will(way):
    world = World()
    world.profile(name="Nora Castillo", position="planner at Hub Group starting jan 11")
    house = world.organization("Hub Group")
    contact = world.contact("Raj Patel", title="Director", organization_id=house.id)
    now = world.now.replace(year=2027, month=1, day=22)
    body = landed(world.records, contact, way, now=now).body
    assert "will be" not in body
    assert "going to start" not in body
    assert "working with you" in body


@for_each(
    ("typed", "said"),
    [
        ("freelancing now, 2 clients", ""),
        ("Bridge EIT in Short Elliott Hendrickson", "as a bridge EIT at Short Elliott Hendrickson"),
    ],
)
def test_N3_no_study_and_no_number_is_an_employer(typed, said):
    assert position_of(typed, date(2027, 1, 22)).said == said


def test_N3_the_study_one_was_accepted_for_is_nothing_private():
    world = World()
    world.profile(name="Nora Castillo", position="accepted into Tri-C resp therapy program")
    contact = world.contact("Jo Beck", title="Planner")
    world.talk(contact, 60)
    draft = landed(world.records, contact, 0, now=world.now)
    assert "accepted into the respiratory therapy program at Tri-C" in draft.body
    assert not [each.words for each in findings(draft, world.records) if not each.ok]
