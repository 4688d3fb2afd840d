"""Notes that read like something else: a thing is no advice, nor their promise one of mine."""

import re

from tests.cases import for_each
from tests.playbook.letters.weave_line import woven
from tests.world import World
from tui.model.note import Note, split_mark
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.time.deadlines import deadline
from tui.playbook.time.here import Here

SAID = {
    # A thing before a colon, and a noun of two words, are nothing to do.
    "! state job: Graduate Engineer 1, needs FE but not PE": "a topic: the state job",
    "! budget job: check the line items": "",
    "! design review: bring two options": "a topic: the design review",
    "! niche down: she only does dentists": "",
    "! scale back: she only takes two": "",
    "! study group from day 1, teas exam prep w/ free nursing.com stuff": "",
    "! practice test every sunday": "",
    "! study buddy from week one": "",
    "! journal club on tuesdays": "",
    "! book club once a month, nurses only": "",
    # What a thing is like, hung on behind, is left out.
    "take A&P at HCC in summer cheaper": "advice: to take A&P at HCC in summer",
    "! take calc at night school way easier": "advice: to take calculus at night school",
    "! show messy middle not the pretty end": "advice: to show the messy middle, not the "
    "pretty end",
    "! sell rough draft not the idea": "advice: to sell the rough draft, not the idea",
    "! name the restaurant stuff in the first line, toast loves that": "",
    # Digits for words.
    "< introduce me 2 Sam Ortiz (research ops)": "offer: offering to introduce me to Sam Ortiz",
    "< write a letter 4 Wendy's program": "offer: offering to write a letter for Wendy's program",
    "> send my essay 2 Kim": "promise: send my essay to Kim",
    "< put me in touch w/ 2 nurses": "offer: offering to put me in touch with two nurses",
    # What they look at is mine, and is done, not given.
    "< review case study": "offer: offering to review my case study",
    "< look at business plan": "offer: offering to look at my business plan",
    "< review slides before the talk": "offer: offering to review my slides before the talk",
    "< review personal statement by jan": "offer: offering to review my personal statement "
    "by January",
    "< call back w/ answers": "offer: offering to call back with answers",
    "< write me a LOR, needs 3 wks notice": "offer: offering a letter of recommendation",
    "< write me an LOR for grad school": "offer: offering a letter of recommendation for grad "
    "school",
    # What is asked of me is no promise of mine.
    "> ask me again in jan abt hours": "",
    "> remind me in june": "",
    "> ping me before the fair": "",
    "> call me when the posting is up": "",
    "> text him how shadowing goes": "promise: let you know how the shadowing goes",
    "> email her how the exam went": "promise: let you know how the exam went",
    "> text her if i get the shadow day": "promise: let you know if I get the shadow day",
    "> send her my pivot table thing by fri": "promise: send you my pivot table",
    "> bring diploma copies + I-94": "promise: bring copies of my diploma and my I-94",
    "> bring transcript copy and I-20": "promise: bring a copy of my transcript and my I-20",
    "> write him when I register for FE": "promise: write to you when I register for the FE exam",
    "> email her after i take nclex": "promise: email you after I take the NCLEX exam",
    "> let her know if i apply PV": "promise: let you know if I apply to PV",
    "! donors give to ppl not to causes": "point: donors give to people, not to causes",
    # Names of tools.
    "! learn power query b4 sql, 80% of his day is cleaning carrier files": "advice: to learn "
    "Power Query before SQL",
    "! learn power bi and google sheets": "advice: to learn Power BI and Google Sheets",
    # Their words begin with a capital in each sentence, and do not run on.
    '"Fix the résumé. number first"': "their words: Fix the résumé. Number first",
    '"put the number first. verb next"': "their words: Put the number first. Verb next",
    '"Nobody plans to fail they just forget to bill"': "their words: Nobody plans to fail, they "
    "just forget to bill",
    '"nobody gets fired for asking they get fired for hiding it"': "their words: Nobody gets "
    "fired for asking, they get fired for hiding it",
    '"Your first ten interviews will be bad so do them on friends"': "their words: Your first ten "
    "interviews will be bad, so do them on friends",
    '"the first draft is bad so write it fast"': "their words: The first draft is bad, so write "
    "it fast",
    '" if u can explain a chart to a driver u can explain it to a vp': "their words: If you can "
    "explain a chart to a driver, you can explain it to a VP",
    '"when you know the crew you know the job"': "their words: When you know the crew, you know "
    "the job",
}  # fmt: skip


@for_each(("typed", "said"), SAID.items())
def test_A1_what_reads_like_something_else_stays_out_or_reads_right(typed, said):
    assert woven(typed) == said


@for_each(
    ("typed", "said"),
    [
        ("> email her in april", "I will email you in April."),
        (
            "> send him motivation letter in first week of jan",
            "I will send you the motivation letter in the first week of January.",
        ),
        (
            "> send her my draft 2nd week of feb",
            "I will send you my draft in the second week of February.",
        ),
        ("> call her in march", "I will call you in March."),
        ("> send him my essay after new year", "I will send you my essay after"),
        ("> ask me again in jan abt hours", ""),
    ],
)
def test_A1_the_day_of_a_promise_is_said_once(typed, said):
    world = World()
    world.profile()
    talk = world.talk(world.contact("Noor Haddad"), 0)
    mark, text = split_mark(typed)
    here = Here(world.now)
    kept = world.promise(talk, text, due=deadline(text, here))
    world.put(Note(interview_id=talk.id, seconds=0, mark=mark, text=text, followup_id=kept.id))
    body = thank_you(world.records, talk, 0, now=world.now).body
    assert said in body if said else "I will ask" not in body
    assert not re.search(r"in (?:early )?[A-Z]\w+ (?:by|on) ", body)


@for_each(
    ("typed", "said"),
    [
        ("< let me shadow 2 sat shifts in march", "two Saturday shifts in March"),
        (
            "< intro me 2 her design lead Marcus Thiel",
            "offering to introduce me to your design lead",
        ),
        ("< intro him to my boss", ""),
        ("! apply 2 both campuses", "to apply to both campuses"),
        ("> send her my lab safety thing", ""),
        ("> text her how portfolio review goes", "let you know how the portfolio review goes"),
        ('"Your first draft is for you so delete it"', "is for you, so delete it"),
        ('"the line is long so that people read"', "long so that people read"),
    ],
)
def test_A1_more_that_is_typed_in_haste(typed, said):
    assert said in woven(typed) if said else woven(typed) == ""


@for_each(
    ("typed", "said"),
    [
        ("! pitch deck: 10 slides max", ""),
        ("! network events: go monthly", "a topic: network events"),
        ("! work orders before 7am", ""),
        ("! shift work kills your sleep", ""),
        ("! take the night class easier parking", "advice: to take the night class"),
        ("> email how exam went", "promise: let you know how the exam went"),
        ('"its a small world so be nice"', "their words: It’s a small world, so be nice"),
        ('"call the client first then fix it"', "their words: Call the client first, then fix it"),
        ('"People buy from people they trust"', "their words: People buy from people they trust"),
        ('"nobody reads the manual they watch the guy next to them"', ""),
        ("! get CDL, then specialize", "advice: to get a CDL, then specialize"),
        ("! apply 2 3 schools max", ""),
        ("! study 4 NCLEX in groups", "advice: to study for the NCLEX exam in groups"),
        ("< let me sit in on class Jan 20", "to let me sit in on your class on January 20"),
    ],
)
def test_A1_a_thing_and_a_digit_are_told_from_a_deed_and_a_word(typed, said):
    assert woven(typed).endswith(said) if said else woven(typed) == ""
