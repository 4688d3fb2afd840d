"""What the notes hold for a thank-you and it cannot say is told beside it, never lost."""

from tests.cases import for_each
from tests.world import World
from tui.model.note import Note, split_mark
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.parts import LEARNED_BLANK
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving.lines import as_learned, nearest_line


def records_with(*lines):
    """Records of one talk with these lines, and the talk."""
    world = World()
    world.profile()
    talk = world.talk(world.contact("Nora Quist", title="charge nurse"))
    for number, line in enumerate(lines):
        mark, text = split_mark(line)
        world.records.put(Note(interview_id=talk.id, seconds=number, mark=mark, text=text))
    return world.records, talk, world.now


def asides(*lines):
    records, talk, now = records_with(*lines)
    draft = thank_you(records, talk, now=now)
    return draft.body, [each.words for each in findings(draft, records) if each.is_aside]


@for_each(
    "line",
    [
        "< might need a second tester in april",
        "< her sourdough starter",
        "< add me to translators slack",
        "< said something abt a spot in may",
        "< comp tickets for thursdays preview",
        "> tell mai hi",
        "> fill it in by 3/31",
        "> do audit of seattle parks page, send by end of mo",
        "> call steve abt the van",
    ],
)
def test_A1_an_offer_or_promise_that_cannot_be_said_is_told_beside_the_letter(line):
    body, told = asides("!ask early", line)
    assert told == [f"left out: {line}"]
    assert line[2:] not in body


@for_each(
    "line",
    [
        "< be a reference",
        "< send me the syllabus",
        "> send her my draft",
        "> resume by friday",
        "< lunch next time im in chicago",
    ],
)
def test_A1_what_the_letter_says_is_not_told_as_left_out(line):
    assert asides("!ask early", line)[1] == []


def test_A1_two_offers_are_thanked_for_and_the_third_is_told():
    body, told = asides(
        "!ask early", "< be a reference", "< send me the syllabus", "< mock interview"
    )
    assert "for offering to be a reference and for offering to send me the syllabus" in body
    assert told == ["left out: < mock interview"]


@for_each(
    "line",
    [
        "! 90% listening 10% talking",
        "! STAR but stop after the R, dont explain",
        "! put 'regression' and 'test plan' literally in app bc HR keyword screens",
        '" learn to love the boring coordinate systems',
        '" nobody calls payroll to say thank you',
        "! 3 calls a week, no more",
        "! portfolio > gpa",
        "! gloves > luck, always",
        '" they dont teach this in school',
    ],
)
def test_A1_a_marked_line_that_cannot_be_woven_is_offered_beside_the_blank(line):
    body, told = asides("remote 3 days", line)
    assert LEARNED_BLANK in body
    assert told == [f"perhaps, from your notes: {line}"]


@for_each(
    "line",
    ['" dont tell anyone but were losing the contract', '" between us the place is sinking'],
)
def test_A1_what_was_told_in_confidence_is_not_offered(line):
    assert asides(line)[1] == []


@for_each(
    ("line", "value"),
    [
        ('" its a people job w/ a wrench attached', "It's a people job with a wrench attached"),
        ("! 3 calls a week, no more", "3 calls a week, no more"),
        ('" learn to love the boring coordinate systems', ""),
        ("! her divorce", ""),
    ],
)
def test_A1_the_question_holds_the_nearest_line_unless_it_is_private(line, value):
    records, talk, _now = records_with(line)
    note = nearest_line(records, talk)
    assert (as_learned(records, note) if note else "") == value


def test_A1_a_letter_with_its_blank_names_nothing_yet():
    records, talk, now = records_with('" learn to love the boring coordinate systems')
    draft = thank_you(records, talk, now=now)
    assert any(
        not each.ok and each.words.startswith("names nothing") for each in findings(draft, records)
    )


@for_each("line", ["> let her know when i apply", "> tell him if i get in"])
def test_A1_the_farewell_does_not_say_a_promise_twice(line):
    body, _ = asides("!ask early", line)
    assert body.count("let you know") + body.count("tell you") == 1


@for_each(
    ("organization", "typed", "said"),
    [
        (
            "Valley Childrens Hospital",
            "< connect me w the lab at valley childrens",
            "Valley Childrens",
        ),
        (
            "Saint Agnes Medical Center",
            "< introduce me to the charge nurse at saint agnes",
            "Saint Agnes",
        ),
        ("Puget Transit Authority", "< connect me w the testers at puget transit", "Puget Transit"),
        ("Larimer County Assessor", "< show me the maps at larimer county", "Larimer County"),
        (
            "Kessler Women's Shelter",
            "< introduce me to the director at kessler women's shelter",
            "Kessler Women's Shelter",
        ),
        ("Fresno State", "< introduce me to the dean at fresno state", "Fresno State"),
    ],
)
def test_A1_a_house_is_written_as_the_store_spells_it(organization, typed, said):
    world = World()
    world.profile()
    world.organization(organization)
    mark, text = split_mark(typed)
    talk = world.talk(world.contact("Nora Quist", title="charge nurse"))
    world.records.put(Note(interview_id=talk.id, seconds=1, mark=mark, text=text))
    assert f"at {said}." in thank_you(world.records, talk, now=world.now).body


@for_each(
    "fact",
    [
        "alumni work at premier, caresource, the city",
        "nurses rotate every six weeks",
        "interns do the filing",
        "most clients are farmworkers",
        "three people share one desk",
    ],
)
def test_A1_a_fact_without_a_mark_does_not_stand_for_an_insight_that_cannot_be_woven(fact):
    body, told = asides("! gloves > luck, always", fact)
    assert LEARNED_BLANK in body
    assert told == ["perhaps, from your notes: ! gloves > luck, always"]
