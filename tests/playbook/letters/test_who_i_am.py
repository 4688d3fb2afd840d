"""How the letters introduce the person who writes, whoever they are (R2)."""

from tests.cases import for_each
from tui.model.profile import Profile, Situation, school_or_work
from tui.playbook.letters.who.me.read_back import read_back
from tui.playbook.letters.who.me.sentences import about_me, who_i_am, who_in_short


@for_each(
    ("fields", "said"),
    [
        (
            {"school": "Carrow College", "year": "Sophomore", "studies": "biology"},
            "My name is Ana, and I am a sophomore studying biology at Carrow College.",
        ),
        (
            {"school": "Carrow College", "year": "freshman", "studies": "undecided"},
            "My name is Ana, and I am a freshman at Carrow College. I have not chosen a major yet.",
        ),
        (
            {
                "school": "Carrow College",
                "year": "freshman",
                "situation": Situation.UNDECIDED,
                "field": "nursing",
            },
            "My name is Ana, and I am a freshman at Carrow College. I have not chosen a major yet "
            "and am leaning toward nursing.",
        ),
        (
            {"work": "high school math teacher", "field": "product management"},
            "My name is Ana, and I am a high school math teacher. I am looking into "
            "product management.",
        ),
        (
            {
                "worked": "claims adjuster",
                "situation": "between jobs",
                "field": "data analysis",
            },
            "My name is Ana, and until recently I was a claims adjuster. I am now looking into "
            "data analysis.",
        ),
        (
            {"worked": "paralegal", "situation": "returning", "field": "accounting"},
            "My name is Ana, and I used to be a paralegal. I am now looking into accounting.",
        ),
        (
            {"work": "nurse at Lakeside University Hospital", "field": "public health"},
            "My name is Ana, and I am a nurse at Lakeside University Hospital. I am looking into "
            "public health.",
        ),
        (
            {
                "school": "Tarn University",
                "year": "PhD student",
                "studies": "chemistry",
                "situation": "leaving research",
                "field": "patent law",
            },
            "My name is Ana, and I come from research in chemistry at Tarn University. I am now "
            "looking into patent law.",
        ),
        (
            {"school": "Carrow College", "field": "policy"},
            "My name is Ana, and I am a student at Carrow College. I am curious about policy.",
        ),
        (
            {"work": "Head of Analytics at Bay Freight"},
            "My name is Ana, and I am Head of Analytics at Bay Freight. I am finding out what "
            "comes next.",
        ),
        ({}, "My name is Ana, and I am [your school or work]."),
    ],
)
def test_R2_everybody_is_introduced_in_their_own_words(fields, said):
    profile = Profile(name="Ana", **fields)
    assert who_i_am(profile) == said
    assert about_me(profile)[0].isupper()
    assert "Ana," not in about_me(profile)


@for_each(
    ("told", "fields"),
    [
        ("Westbrook State University", {"school": "Westbrook State University"}),
        ("sophomore at Carrow College", {"school": "Carrow College", "year": "sophomore"}),
        ("a student at Tarn University", {"school": "Tarn University"}),
        ("high school math teacher", {"work": "high school math teacher"}),
        ("nurse at a university hospital", {"work": "nurse at a university hospital"}),
        ("college counselor", {"work": "college counselor"}),
        ("bookkeeper", {"work": "bookkeeper"}),
        ("research assistant at Lake Institute", {"work": "research assistant at Lake Institute"}),
        ("", {}),
    ],
)
def test_what_somebody_says_they_are_is_a_school_or_work(told, fields):
    assert school_or_work(told) == fields


SOCIOLOGY = {"school": "Westbrook State", "studies": "sociology", "year": "junior"}


@for_each(
    ("told", "fields"),
    [
        ("Jr in sociology @ Westbrook State", SOCIOLOGY),
        ("I'm a junior studying sociology at Westbrook State", SOCIOLOGY),
        ("Westbrook State, sociology junior", SOCIOLOGY),
        ("sociology junior at Westbrook State", SOCIOLOGY),
        ("sociology junior, Westbrook State", SOCIOLOGY),
        ("junior at Westbrook State, sociology", SOCIOLOGY),
        ("junior, sociology, Westbrook State", SOCIOLOGY),
        ("junior, sociology, Westbrook", {**SOCIOLOGY, "school": "Westbrook"}),
        (
            "Soph., poli sci, UC Davis",
            {"school": "UC Davis", "studies": "poli sci", "year": "sophomore"},
        ),
        ("MBA student, Kellogg", {"school": "Kellogg", "studies": "MBA"}),
        ("MBA student at Kellogg", {"school": "Kellogg", "studies": "MBA"}),
        (
            "2nd year nursing student, Ohio State",
            {"school": "Ohio State", "studies": "nursing", "year": "second-year student"},
        ),
        (
            "freshman, undecided, Lake College",
            {"school": "Lake College", "studies": "undecided", "year": "freshman"},
        ),
        ("econ sophomore", {"studies": "econ", "year": "sophomore"}),
        ("junior, Lake College", {"school": "Lake College", "year": "junior"}),
        ("Westbrook State junior", {"school": "Westbrook State", "year": "junior"}),
        ("3rd-year at Lake College", {"school": "Lake College", "year": "third-year student"}),
        ("junior accountant at Bay", {"work": "junior accountant at Bay"}),
        ("senior manager, Bay Freight", {"work": "senior manager, Bay Freight"}),
        ("junior, part-time barista", {"work": "junior, part-time barista"}),
        ("senior nurse at Lake Hospital", {"work": "senior nurse at Lake Hospital"}),
        ("history teacher, Lake School", {"work": "history teacher, Lake School"}),
        ("nursing student", {"work": "nursing student"}),
    ],
)
def test_a_student_says_studies_year_and_school_in_any_order(told, fields):
    assert school_or_work(told) == fields


def test_who_says_no_school_is_asked_for_it():
    read = read_back(Profile(name="Ana", **school_or_work("econ sophomore")))
    assert read.questions == ("Which school are you at?",)
    assert not read_back(Profile(name="Ana", **SOCIOLOGY)).questions


def test_the_profile_of_an_older_version_is_read():
    old = {"id": "me", "name": "Ana", "school_or_role": "Lake College", "field": "statistics"}
    profile = Profile.from_document(old)
    assert (profile.school, profile.studies, profile.field) == ("Lake College", "statistics", "")
    assert "school_or_role" not in profile.to_document()
    teacher = Profile.from_document({**old, "school_or_role": "high school math teacher"})
    assert (teacher.work, teacher.field) == ("high school math teacher", "statistics")
    assert Profile.from_document(teacher.to_document()) == teacher


def test_R9_who_writes_in_half_a_sentence():
    student = Profile(name="Ana", school="Lake College", year="junior", studies="biology")
    assert who_in_short(student) == "Ana, a junior studying biology at Lake College"
    assert who_in_short(Profile(name="Ana", work="nurse")) == "Ana, a nurse"
    assert who_in_short(Profile(name="Ana")) == "Ana"


@for_each(
    ("fields", "said"),
    [
        (
            {"situation": Situation.BETWEEN_JOBS, "work": "cnc machinist 27 yrs, laid off"},
            "Ana, until recently a CNC machinist",
        ),
        (
            {"situation": Situation.RETURNING, "work": "home", "worked": "med tech, Makati Med"},
            "Ana, formerly a med tech at Makati Med",
        ),
        ({"situation": Situation.RETURNING, "work": "idk"}, "Ana"),
    ],
)
def test_R9_nobody_is_said_to_be_what_they_are_no_longer(fields, said):
    assert who_in_short(Profile(name="ana", **fields)) == said


@for_each(
    ("field", "said"),
    [
        ("water treatment plant operator", "working as a water treatment plant operator"),
        ("supply chain mgr", "working as a supply chain manager"),
        ("RN", "working as an RN"),
        ("nurse or medical assistant", "working as a nurse or a medical assistant"),
        ("teaching or paralegal", "teaching or working as a paralegal"),
        ("being a vet", "working as a vet"),
        ("the trades", "the trades"),
        ("medical coder", "working as a medical coder"),
        ("public water", "public water"),
        ("ed tech", "ed tech"),
        ("library work", "library work"),
        ("labor relations", "labor relations"),
        ("it", "IT"),
        ("cnc programming", "CNC programming"),
    ],
)
def test_a_job_is_worked_as_and_a_field_is_not(field, said):
    profile = Profile(name="Ana", work="nurse", field=field)
    assert f"I am looking into {said}." in who_i_am(profile)


@for_each(
    ("fields", "said"),
    [
        ({"school": "pima community college"}, "a student at Pima Community College."),
        ({"school": "Pima CC"}, "a student at Pima CC."),
        ({"school": "bunker hill cc"}, "a student at Bunker Hill CC."),
        ({"school": "university of arizona"}, "a student at the University of Arizona."),
        ({"school": "kent state"}, "a student at Kent State."),
        ({"school": "uc davis"}, "a student at UC Davis."),
        ({"school": "texas a&m university"}, "a student at Texas A&M University."),
        ({"school": "nc state univ"}, "a student at NC State University."),
        ({"school": "st. mary's college of california"}, "at St. Mary's College of California."),
        ({"school": "mt san antonio college"}, "a student at Mt. San Antonio College."),
        ({"school": "wayne high school", "year": "senior"}, "a senior at Wayne High School."),
        ({"school": "stark state college, undecided"}, "a student at Stark State College. I"),
        ({"school": "a community college"}, "a student at a community college."),
        ({"work": "nurse at mercy hospital"}, "a nurse at Mercy Hospital."),
        ({"work": "nurse at the hospital"}, "a nurse at the hospital."),
        ({"work": "cook at a school"}, "a cook at a school."),
        ({"work": "clerk, summit county library"}, "a clerk at Summit County Library."),
        ({"work": "math teacher at oak street middle school"}, "at Oak Street Middle School."),
        ({"work": "high school math teacher"}, "a high school math teacher."),
        ({"work": "tech at st lukes hospital"}, "a tech at St. Luke’s Hospital."),
    ],
)
def test_a_school_or_employer_in_small_letters_has_its_capitals(fields, said):
    assert said in who_i_am(Profile(name="Ana", **fields))


@for_each("typed", ["statistics, junior", "Statistics; junior", "statistics - jr"])
def test_a_year_typed_behind_the_studies_is_the_year(typed):
    told = about_me(Profile(school="Westbrook State University", studies=typed))
    assert "a junior studying statistics at Westbrook State University" in told
