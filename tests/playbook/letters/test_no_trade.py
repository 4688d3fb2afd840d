"""Work that names no trade is left out; of several jobs and towns only what is sure is told."""

from tests.cases import for_each
from tui.model.profile import Profile
from tui.playbook.letters.fit.shorthand import spelled_title
from tui.playbook.letters.who.me.sentences import who_i_am, who_in_short

NEXT = "I am finding out what comes next."


@for_each(
    "typed",
    [
        "transitioning out, terminal leave til feb",
        "burned out",
        "pretty lost",
        "fully booked, tired",
        "retiring in june",
        "seperating from the army",
        "on terminal leave until march",
    ],
)
def test_R2_how_one_stands_is_no_trade(typed):
    profile = Profile(name="Ana", work=typed)
    assert who_i_am(profile) == "My name is Ana, and I am [your school or work]."
    assert who_in_short(profile) == "Ana"


@for_each(
    ("fields", "said"),
    [
        (
            {"work": "night stocker target, prn cna"},
            f"I am a night stocker at Target and a CNA. {NEXT}",
        ),
        ({"work": "overnight cashier wawa"}, f"I am an overnight cashier at Wawa. {NEXT}"),
        ({"work": "line cook chipotle"}, f"I am a line cook at Chipotle. {NEXT}"),
        ({"work": "burned out, nurse at Mercy"}, f"I am a nurse at Mercy. {NEXT}"),
        ({"work": "8th gr. science teacher"}, f"I am an eighth-grade science teacher. {NEXT}"),
        ({"work": "11th gr english teacher"}, f"I am an eleventh-grade English teacher. {NEXT}"),
        ({"work": "sous chef -> food science student"}, f"I am a food science student. {NEXT}"),
        ({"work": "teacher → UX designer"}, f"I am a UX designer. {NEXT}"),
        (
            {"worked": "Sr mfg engineer @ Rivian, before that Foxconn",
             "work": "laid off from Rivian aug", "situation": "between jobs"},
            "until recently I was a senior manufacturing engineer at Rivian. I am now finding out "
            "what comes next.",
        ),
        (
            {"worked": "nurse at Mercy, previously a waitress", "situation": "returning"},
            "I used to be a nurse at Mercy. I am now finding out what comes next.",
        ),
        (
            {"worked": "line cook 7 yrs, Lyon + Saigon", "field": "product dev & food safety",
             "situation": "returning"},
            "I used to be a line cook in Lyon and Saigon. I am now looking into product "
            "development and food safety.",
        ),
    ],
)  # fmt: skip
def test_R2_what_one_does_is_told_as_far_as_it_is_sure(fields, said):
    assert who_i_am(Profile(name="Ana", **fields)) == f"My name is Ana, and {said}"


def test_R2_an_arrow_leads_from_what_one_was_to_what_one_is():
    profile = Profile(name="Ana", work="sous chef -> food science student")
    assert who_in_short(profile) == "Ana, formerly a sous chef and now a food science student"


@for_each(
    ("title", "said"),
    [
        ("Head of Process Eng.", "Head of Process Engineering"),
        ("VP of Platform Eng", "VP of Platform Engineering"),
        ("Director of Eng.", "Director of Engineering"),
        ("Software Eng", "Software Engineer"),
    ],
)
def test_who_leads_leads_engineering(title, said):
    assert spelled_title(title) == said
