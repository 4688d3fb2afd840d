"""Whatever was typed, a finished letter is whole English, or names what has to be filled in."""

import random
from itertools import product

import pytest

from tests.playbook.letters.approved_people import Person, letters_to
from tests.world import World
from tui.model.interview import Format
from tui.playbook.letters.checking.checks import blanks, findings
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving.whole_english.whole_sentence import letter_fault

NAMES = ["DENISE KOWALCZYK", "jo", "Mr. Greg Hall, MEd", "Xinyi Zhao (Cindy)", 'Chi "C" Obi', ""]
SCHOOLS = ["", "UT", "The Ohio State University", "drexel univ", "Univ of Iowa (main campus)", "hs"]
STUDIES = ["", "bio/chem", "double major eng & hist, minor: math", "CS (F1)", "undecided?", "MS CS"]
YEARS = ["", "Jr", "2nd yr", "class of 2027", "MS", "soph (transfer)", "5th year senior!!"]
WORK = [
    "",
    "RN, Univ. hospital, nights",
    "laid off in Sept - PM at fintech",
    "HS teacher -> UX??",
    "int'l student MS CS NEU, F1",
    "freelance illustrator/barista",
    "mom of 2, back after 8 yrs, was paralegal",
    "STAY AT HOME DAD & driver",
    "between things :)",
    "undecided",
    "retired",
    "🚀 founder @ https://foe.example",
]
FIELDS = [
    "",
    "UX??",
    "quant / data sci",
    "supply chain",
    "Public Health",
    "w/ ppl &",
    "HEALTH CARE",
]
CONTACTS = [
    ("Dra. Carmen Ruiz Soto, MD", "Epidemiologist", "CDC"),
    ("KEVIN MCDONALD", "Staff Eng", "Stripe"),
    ("li wei CHEN", "UX lead", "ibm"),
    ("Sun", "Sr. PM & stuff", "First Natl Bank"),
    ("J. P. O'Neil III", "VP, Sales, EMEA", "smith jones & assoc."),
    ("Dr. Ann Foe (She/Her)", "partner", "Foe & Sons LLC"),
]
NOTES = [
    "! dont apply cold - get a warm intro first",
    "! take biostats early & often",
    "teaching = facilitation",
    "portfolios > degrees",
    "! explain ur thesis 2x to the the dean",
    '" its a marathon w/ no finish',
    "went from ads to solar w/ no degree",
    "MPH after 2 yrs of work, not before",
    "< look at my resume, maybe",
    "> send her my resume by fri",
]


def _people(seed: int) -> Person:
    pick = random.Random(seed)
    name, title, organization = pick.choice(CONTACTS)
    sender = {
        "name": pick.choice(NAMES),
        "school": pick.choice(SCHOOLS),
        "studies": pick.choice(STUDIES),
        "year": pick.choice(YEARS),
        "work": pick.choice(WORK),
        "worked": pick.choice(WORK),
        "field": pick.choice(FIELDS),
        "situation": pick.choice(["", "student", "between jobs", "returning", "leaving research"]),
        "position": pick.choice(["", "Jr. UX designer", "analyst @ Foe!!", "RN, nights, Mercy"]),
    }
    return Person(
        sender=sender,
        name=name,
        title=title,
        organization=organization,
        form=Format.PHONE,
        place="(555) 010-0188",
        lines=tuple(pick.sample(NOTES, 5)),
        phrasing=seed % 3,
    )


@pytest.mark.parametrize("seed", range(24))
def test_any_letter_is_whole_english_or_names_its_blank(seed):
    for heading, draft, records in letters_to(_people(seed)):
        said = letter_fault(draft.body)
        assert not said, f"{heading}: {said}\n{draft.body}"
        wrong = [each.words for each in findings(draft, records) if not each.ok]
        left = blanks(draft.body)
        assert all(any(each in words for words in wrong) for each in left)


def test_a_line_that_was_marked_is_used_or_asked_about():
    for marked, plain in product(
        ["take glorpstats early", "epi = detective work", "glorp the xyz"],
        ["went from ads to solar", "learn SQL before anything else"],
    ):
        world = World()
        world.profile()
        talk = world.talk(world.contact())
        world.notes(talk, plain, f"! {marked}")
        draft = thank_you(world.records, talk, now=world.now)
        assert "[one thing you learned]" in draft.body
        asides = [each.words for each in findings(draft, world.records) if each.is_aside]
        assert any(marked in words for words in asides)


def test_a_line_that_was_marked_comes_before_all_others():
    for marked, said in [
        ("dont apply cold - get a warm intro first", "not to apply cold but to get a warm intro"),
        ("the gap matters less than ppl think", "the gap matters less than people think"),
        ("send postcards 4x a year", "to send postcards four times a year"),
        ("translate ur MOS into civilian english", "translate my MOS into civilian English"),
    ]:
        world = World()
        world.profile()
        talk = world.talk(world.contact())
        world.notes(talk, "learn SQL before anything else", f"! {marked}")
        assert said in thank_you(world.records, talk, now=world.now).body
