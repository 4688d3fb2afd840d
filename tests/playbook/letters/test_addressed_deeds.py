"""Offers and promises are said to the one who reads them, and as far as they are surely whole."""

from datetime import timedelta

from tests.cases import for_each
from tests.world import World
from tui.model.note import Mark, Note, split_mark
from tui.playbook.letters.thank_you import thank_you


def said_to(name: str, *lines: str, due: int | None = None) -> str:
    world = World()
    world.profile()
    contact = world.contact(name)
    world.contact("Kwame Asante-Boadi")
    world.contact("Marcus Bell")
    talk = world.talk(contact, 0)
    for number, line in enumerate(lines):
        mark, text = split_mark(line)
        world_due = world.now.date() + timedelta(days=due) if due else None
        kept = world.promise(talk, text, due=world_due) if mark is Mark.PROMISE else None
        note = Note(interview_id=talk.id, seconds=number * 60, mark=mark, text=text)
        world.put(note.changed(followup_id=kept.id) if kept else note)
    return thank_you(world.records, talk, 0, now=world.now).body


@for_each(
    ("name", "line", "said"),
    [
        ("Noor Haddad", "> send noor 2 samples", "I will send you two samples."),
        (
            "Rosa Diaz",
            "< she'll ask charge nurse if i can shadow",
            "ask the charge nurse if I can sh",
        ),
        (
            "Rosa Diaz",
            "< can sit in on a planning mtg if i want",
            "inviting me to sit in on a planning",
        ),
        ("Rosa Diaz", "< offered 2 bring me along on a install", "to bring me along on an install"),
        (
            "Rosa Diaz",
            "< hook me up w/ their intern coordinator",
            "connect me with your intern coord",
        ),
        ("Rosa Diaz", "> read the book she said, Being Mortal", "read the book you mentioned"),
        ("Rosa Diaz", "> let her know re: cna class in jan", "know about the CNA class in January"),
        ("Rosa Diaz", "> call back tues w/ my schedule", "call you back Tuesday with my sch"),
        ("Noor Haddad", "> send noors boss my sample", "I will send your boss my sample."),
        ("Noor Haddad", "> text noor how it went", "I will text you how it went."),
        ("Bill Stasiak", "> call bill to set up a time", "I will call you to set up a time."),
        ("Bill Stasiak", "> fix resume, cut to 1 pg, send bill", "You will have my résumé"),
        ("Hank Delacroix", "> email him to set tour", "I will email you to set up the tour."),
        (
            "Joey Tran",
            "> send him 3 lines abt me he can fwd",
            "three lines about me that you can fo",
        ),
        ("Carla Fenn", "> return her casserole dish", "I will return your casserole dish."),
        ("Tunde Bakare", "< intro to dr seo", "offering an introduction to Dr. Seo."),
        ("Margaret Dow", "< reference letter whenever", "offering a letter of reference."),
        ("Tasha Nguyen", "> call after new years", "I will call you after New Year's."),
        (
            "Tasha Nguyen",
            "< put me on the list for info session",
            "offering to put me on the list for the information session",
        ),
        ("Gus Malone", "< look over my portfolio whenever", "look over my portfolio, whenever it"),
        ("Margaret Dow", "< tour anytime", "offering a tour."),
        ("Hank Delacroix", "< tour of plant 3, any thurs am, closed toe", "a tour of Plant 3."),
        (
            "Carla Fenn",
            "< old study guide for sqf practitioner",
            "offering me your old study guide.",
        ),
        (
            "Lupe Arredondo",
            "< will ask her lead marcus if i can shadow a sat in dec",
            "offering to ask your lead Marcus if I can shadow on a Saturday in December.",
        ),
        (
            "Jo Diaz",
            "< let me rewrite the pallet jack sop, shes sick of it",
            "offering to let me rewrite the pallet jack SOP.",
        ),
        ("Joey Tran", "< send me his physics notes google drive", "send me your physics notes,"),
    ],
)
def test_A1_a_deed_is_said_to_the_one_who_reads_it(name, line, said):
    assert said in said_to(name, line)


@for_each(
    "line",
    [
        "> venmo him for coffee",
        "> tell tia rosa hi",
        "> ask my lead ray for 2 hrs off floor",
        "< friend at darigold hiring 2nd shift micro",
        "> send joey and greg the draft",
    ],
)
def test_A1_a_deed_that_is_not_for_them_stays_out(line):
    body = said_to("Joey Tran", line)
    assert "As promised" not in body
    assert "thank you for" not in body
    assert "Thank you as well" not in body


def test_A1_after_a_holiday_is_no_day():
    body = said_to("Margaret Dow", "> call her after xmas", due=30)
    assert "I will call you after Christmas." in body


def test_A1_thanks_come_before_what_I_promise():
    body = said_to("Noor Haddad", "> send noor 2 samples", "< look at my samples when i have 2")
    assert body.index("Thank you as well for offering") < body.index("As promised")
