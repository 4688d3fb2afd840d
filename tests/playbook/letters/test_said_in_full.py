"""Whole seasons of messy talks: what the letters about them once said wrong, or only by half."""

from tests.cases import for_each
from tests.playbook.letters.weave_line import woven
from tests.world import World
from tui.model.note import Note, split_mark
from tui.model.people import Source
from tui.model.profile import Profile
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving.frames import kept, learned
from tui.playbook.letters.weaving.shapes import Shape, Woven
from tui.playbook.letters.who.me.read_back import read_back
from tui.playbook.letters.who.why_them import why_them

LINES = {
    "! apply to three programs not ten": "advice: to apply to three programs, not ten",
    "! write the essay like ur talking to one person": (
        "advice: to write the essay like I am talking to one person"
    ),
    "! gaps dont scare HR, vague answers do": "point: gaps do not scare HR, vague answers do",
    "! night shift is where you learn the boilers": (
        "point: the night shift is where you learn the boilers"
    ),
    "! front desk is where careers start": "point: the front desk is where careers start",
    "! project management is a people job": "point: project management is a people job",
    "! her office is the best": "",
    "! stationary engineer is the job nobody knows about": "",
    "> get my resume to one page": "",
    "> do 20 problems a day + text him": "promise: do 20 problems a day and text you",
    "> draft a lesson plan, email it to her": "promise: draft a lesson plan and email it to you",
    "! blower door test is the fun part": "point: the blower door test is the fun part",
    "> send him my resume, call": "promise: the résumé, call you",
    "> email her my avail": "promise: email you my availability",
    "> think abt the treasurer thing": "",
}


@for_each(("line", "said"), LINES.items())
def test_A1_a_line_in_haste_is_told_in_full_or_not_at_all(line, said):
    assert woven(line) == said


def test_what_is_set_apart_by_a_comma_is_closed_by_one_where_the_sentence_goes_on():
    line = Woven(Shape.ADVICE, "to pick the manager, not the company")
    assert (
        learned(line, 0) == "Your advice to pick the manager, not the company, has stayed with me."
    )
    assert kept(line) == "Your advice to pick the manager, not the company, has stayed with me."
    assert learned(line, 1).endswith("the manager, not the company.")


def thanks(name, *lines):
    world = World()
    world.profile()
    talk = world.talk(world.contact(name, title="owner"))
    for number, line in enumerate(lines):
        mark, text = split_mark(line)
        world.records.put(Note(interview_id=talk.id, seconds=number, mark=mark, text=text))
    return thank_you(world.records, talk, now=world.now).body


def test_who_has_one_name_is_not_told_of_themselves():
    body = thanks("Pete", "! invoices go out on time", "> call pete abt the books")
    assert "I will call you about the books" in body


def test_a_lunch_next_week_names_no_day():
    assert "for the invitation to lunch." in thanks("Sue Tan", "! ask early", "< lunch next week")


@for_each(
    ("noted", "said"),
    {
        "saw your video on attics": "I saw your video on attics.",
        "loved ur talk on maps": "I loved your talk on maps.",
        "read her paper on sleep": "I read your paper on sleep.",
        "runs the shop": "You run the shop.",
        "you went to ccsf too": "You went to CCSF too.",
    }.items(),
)
def test_R2_what_i_saw_of_theirs_i_saw(noted, said):
    assert why_them(World().contact(why_them=noted)) == said


def test_R2_a_trade_beside_a_field_has_its_name():
    profile = Profile(name="Ray", work="barista", field="hvac or electrician")
    assert "looking into HVAC or electrical work." in read_back(profile).said


def test_R2_who_is_not_sure_what_comes_next_still_studies_what_they_study():
    fields = {"school": "CCSF", "year": "2nd yr", "situation": "not sure yet"}
    studying = read_back(Profile(name="Ana", studies="neuroscience", **fields))
    assert studying.said.startswith("I am a second-year neuroscience student at CCSF.")
    assert "major" not in studying.said
    assert "I have not chosen a major yet" in read_back(Profile(name="Ana", **fields)).said


def test_R2_a_career_counselor_did_not_suggest_themselves():
    world = World()
    world.profile()
    coach = world.contact("Ms. Whitfield", title="career counselor", source=Source.CAREER_COACH)
    other = world.contact("Rosa Marin", title="director of sales", source=Source.CAREER_COACH)
    assert "I found you through our career center." in outreach(world.records, coach, 0).body
    assert "Our career center suggested" in outreach(world.records, other, 0).body
