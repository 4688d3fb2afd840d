"""Profiles as people type them: what is only a note is left out, and a check says where."""

from tests.cases import for_each
from tests.world import World
from tui.model.profile import Profile, school_or_work
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.who.me.sentences import who_i_am

COMES_NEXT = "I am finding out what comes next."
TOLD = [
    (
        {"school": "Carrow College", "field": "idk maybe health stuff or business"},
        "I am a student at Carrow College. I am still deciding what comes next.",
        ["idk maybe health stuff or business"],
    ),
    (
        {"school": "CSU Fresno, undeclared", "field": "not sure"},
        "I am a student at CSU Fresno. I have not chosen a major yet.",
        ["not sure"],
    ),
    (
        {"work": "seventh grade science teacher, 22 years, Toledo", "field": "ed tech"},
        "I am a seventh-grade science teacher. I am looking into ed tech.",
        [],
    ),
    (
        {
            "work": "career coach in private practice, 20 years",
            "field": "outplacement / talent work inside a company",
        },
        "I am a career coach in private practice. I am looking into outplacement or talent "
        "work inside a company.",
        [],
    ),
    ({"work": "RN since 2004"}, f"I am an RN. {COMES_NEXT}", []),
    ({"work": "20 yrs as a welder"}, f"I am a welder. {COMES_NEXT}", []),
    ({"work": "welder for over 20 years"}, f"I am a welder. {COMES_NEXT}", []),
    ({"work": "teacher, Toledo"}, f"I am a teacher in Toledo. {COMES_NEXT}", []),
    ({"work": "Teacher, 9+ yrs"}, f"I am a teacher. {COMES_NEXT}", []),
    ({"work": "asst mgr @ Kroger"}, f"I am an assistant manager at Kroger. {COMES_NEXT}", []),
    ({"work": "idk"}, "I am [your school or work].", ["idk"]),
    ({"work": "warehouse (nights)"}, f"I work at a warehouse. {COMES_NEXT}", []),
    (
        {"work": "barista/student", "field": "something w/ computers??"},
        f"I am a barista and a student. {COMES_NEXT}",
        ["something w/ computers??"],
    ),
    (
        {"school": "Owens CC", "studies": "bio? maybe psych", "year": "2nd yr i think"},
        "I am a student at Owens CC. I have not chosen a major yet.",
        ["bio? maybe psych", "2nd yr i think"],
    ),
    (
        {"school": "Lake College, sophomore", "studies": "bio/chem"},
        "I am a sophomore at Lake College.",
        [],
    ),
    (
        {"worked": "mom, 12 yrs", "situation": "returning", "field": "bookkeeping (or payroll)"},
        "I used to be a mom. I am now looking into bookkeeping.",
        [],
    ),
    (
        {"worked": "HR mgr, 15+ years, Manpower", "situation": "between jobs", "field": "TA"},
        "until recently I was an HR manager. I am now looking into TA.",
        [],
    ),
    (
        {"school": "UT (transfer from Owens)", "studies": "undecided"},
        "I am a student at UT. I have not chosen a major yet.",
        [],
    ),
    (
        {"school": "Selma High", "year": "senior", "field": "nursing"},
        "I am a senior at Selma High. I am curious about nursing.",
        [],
    ),
    (
        {"work": "sr. eng, dana inc, since 2011", "field": "not sure yet"},
        f"I am a senior engineer. {COMES_NEXT}",
        ["not sure yet"],
    ),
    (
        {"work": "line cook - 6 years", "field": "whatever pays"},
        f"I am a line cook. {COMES_NEXT}",
        ["whatever pays"],
    ),
    (
        {"work": "substitute teacher (K-5), looking", "field": "library work"},
        "I am a substitute teacher. I am looking into library work.",
        [],
    ),
    (
        {"work": "bus driver for 9 years", "field": "dispatch and/or logistics"},
        "I am a bus driver. I am looking into dispatch or logistics.",
        [],
    ),
    (
        {"school": "Fresno City College", "studies": "nursing i guess", "field": "health"},
        "I am a student at Fresno City College. I have not chosen a major yet and am leaning "
        "toward health.",
        ["nursing i guess"],
    ),
    ({"work": "3rd grade teacher"}, f"I am a third-grade teacher. {COMES_NEXT}", []),
    (
        {"school": "BGSU", "studies": "comm", "year": "junior", "field": "UX/UI"},
        "I am a junior studying communication at BGSU. I am curious about UX/UI.",
        [],
    ),
    (
        {"school": "Carrow College", "field": "tbd lol"},
        "I am a student at Carrow College. I am still deciding what comes next.",
        ["tbd lol"],
    ),
]


@for_each(("fields", "said", "notes"), TOLD)
def test_R2_a_note_in_the_profile_stays_out_of_the_letter(fields, said, notes):
    assert who_i_am(Profile(name="Ana", **fields)) == f"My name is Ana, and {said}"


@for_each(("fields", "said", "notes"), TOLD)
def test_no_check_is_about_words_that_the_letter_has_not(fields, said, notes):
    world = World()
    world.put(Profile(id="me", name="Ana Ruiz", **fields))
    contact = world.contact(why_them="you build things")
    draft = outreach(world.records, contact)
    failing = [each.words for each in findings(draft, world.records) if not each.ok]
    assert not [words for words in failing if "reads like" in words or "under P" in words]
    assert not [note for note in notes if note in draft.body]


@for_each(
    ("told", "fields"),
    [
        ("CSU Fresno, undeclared", {"school": "CSU Fresno", "studies": "undecided"}),
        ("Lake College, undecided", {"school": "Lake College", "studies": "undecided"}),
        ("Bowling Green State", {"work": "Bowling Green State"}),
        ("CSU Fresno", {"school": "CSU Fresno"}),
        ("counselor at CSU Fresno", {"work": "counselor at CSU Fresno"}),
    ],
)
def test_a_school_is_told_from_work_by_its_name_or_a_major_not_chosen(told, fields):
    assert school_or_work(told) == fields
