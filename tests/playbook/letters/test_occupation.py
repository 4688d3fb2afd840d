"""What people type as their work, in the sentences of a letter."""

from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.model.profile import school_or_work
from tui.playbook.letters.who.occupation import occupation


@for_each(
    ("work", "now"),
    [
        ("Teacher, Oak Street Middle School", "am a teacher at Oak Street Middle School"),
        ("high school math teacher", "am a high school math teacher"),
        ("School bus driver", "am a school bus driver"),
        ("RN at Lakeside University Hospital", "am an RN at Lakeside University Hospital"),
        ("EMT", "am an EMT"),
        ("Postdoc, University of Harrow", "am a postdoc at the University of Harrow"),
        ("I teach 3rd grade", "teach third grade"),
        ("teaching high school math", "teach high school math"),
        ("working at a bakery", "work at a bakery"),
        ("marketing at Acme", "work in marketing at Acme"),
        ("HR", "work in HR"),
        ("Marketing Manager at Acme", "am a marketing manager at Acme"),
        ("Acme", "work at Acme"),
        ("City of Aurora", "work at the City of Aurora"),
        ("Barista", "am a barista"),
        ("stay-at-home dad", "am a stay-at-home dad"),
        ("retired firefighter", "am a retired firefighter"),
        ("self-employed", "am self-employed"),
        ("Software Engineer II @ Acme", "am a software engineer at Acme"),
        ("project manager (remote)", "am a project manager"),
        ("Head of Analytics at Bay Freight", "am Head of Analytics at Bay Freight"),
        ("CEO", "am CEO"),
        ("sr analyst", "am a senior analyst"),
        ("U.S. Army veteran", "am a U.S. Army veteran"),
        ("laid off from Acme", "was laid off from Acme"),
    ],
)
def test_R2_work_is_told_as_a_sentence_tells_it(work, now):
    assert occupation(work).now == now


@for_each(
    ("work", "lately", "formerly"),
    [
        ("nurse", "was a nurse", "be a nurse"),
        ("teaching math", "was teaching math", "teach math"),
        ("marketing at Acme", "worked in marketing at Acme", "work in marketing at Acme"),
        ("Acme", "worked at Acme", "work at Acme"),
    ],
)
def test_R2_what_one_did_before_is_told_so_too(work, lately, formerly):
    said = occupation(work)
    assert (said.lately, said.formerly) == (lately, formerly)


@for_each(
    "work",
    [
        "RN at Lakeside University Hospital",
        "Teacher, Oak Street Middle School",
        "School bus driver",
        "paralegal at a law school",
        "teaching at Lake College",
        "Lakeside University Hospital",
        "high school senior",
    ],
)
def test_R2_work_at_a_school_makes_nobody_a_student_of_it(work):
    assert school_or_work(work) == {"work": work}


@for_each("year", ["senior", "junior", "sophomore", "freshman", "student"])
def test_R2_a_year_at_a_school_is_no_work(year):
    assert school_or_work(f"{year} at Lake College")["school"] == "Lake College"


@given(st.text(max_size=60))
def test_any_work_makes_sentences(work):
    said = occupation(work)
    assert said.now.split()[0] == said.now.split(" ")[0]
    assert said.lately


@for_each(
    ("work", "now", "lately"),
    [
        ("career changer, was a barista", "am a career changer", "was a barista"),
        ("job seeker; formerly nurse at Acme", "am a job seeker", "was a nurse at Acme"),
        ("student (ex-barista)", "am a student", "was a barista"),
        ("parent and used to be an editor", "am a parent", "was an editor"),
        ("was a barista", "am a barista", "was a barista"),
    ],
)
def test_what_one_was_before_is_told_apart_from_what_one_is(work, now, lately):
    told = occupation(work)
    assert (told.now, told.lately) == (now, lately)
