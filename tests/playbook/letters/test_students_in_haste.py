"""What a student types in haste: majors, years and schools in short, and what is not chosen yet."""

from tests.cases import for_each
from tui.model.profile import Profile, Situation, school_or_work, situation_meant
from tui.model.undecided import says_undecided
from tui.playbook.letters.who.fields.near import meant
from tui.playbook.letters.who.fields.school import school_told
from tui.playbook.letters.who.fields.school_year import school_year
from tui.playbook.letters.who.fields.studies import studies_told
from tui.playbook.letters.who.me.read_back import read_back


@for_each(
    ("typed", "said"),
    {
        "pyschology": "psychology",
        "nueroscience": "neuroscience",
        "sociolgy": "sociology",
        "neuroscience": "neuroscience",
        "bioengineering": "bioengineering",
        "geosciences": "geosciences",
        "cybersecurity": "cybersecurity",
        "viticulture and enology": "viticulture and enology",
        "hospitality management": "hospitality management",
        "sociology": "sociology",
        "chicano studies": "Chicano studies",
        "east asian languages": "East Asian languages",
        "poli-sci": "political science",
        "psychobiology": "psychobiology",
        "neuro & spanish": "neuroscience and Spanish",
        "glorp xyz": "",
    }.items(),
)
def test_a_major_written_out_is_no_question(typed, said):
    assert studies_told(typed) == said


def test_a_slip_is_mended_only_where_one_word_is_near():
    assert meant("junor", ["junior", "senior"]) == "junior"
    assert meant("senoir", ["junior", "senior"]) == "senior"
    assert meant("bat", ["bar", "cat"]) == "bat"
    assert meant("caots", ["coats", "carts", "canots"]) == "caots"
    assert meant("junior", ["senior"]) == "junior"


@for_each(
    ("typed", "studies", "said"),
    [
        ("sophmore yr", "", "sophomore"),
        ("freshmn", "", "freshman"),
        ("senoir", "", "senior"),
        ("rising junor", "", "rising junior"),
        ("third", "", "third-year student"),
        ("3rd", "", "third-year student"),
        ("Y2", "", "second-year student"),
        ("2nd year of 4", "", "second-year student"),
        ("2nd yr community college", "", "second-year student"),
        ("5th year senior", "", "fifth-year senior"),
        ("3rd semester", "", "third-semester student"),
        ("L3", "biology", "third-year student"),
        ("licence 3", "", "third-year student"),
        ("M1", "economics", "first-year master’s student"),
        ("M1", "medicine", "first-year medical student"),
        ("M1", "", ""),
        ("M3", "", "third-year medical student"),
        ("MS2", "medicine", "second-year medical student"),
        ("MS2", "biology", ""),
        ("OMS-II", "", "second-year medical student"),
        ("G2", "", "second-year graduate student"),
        ("PhD yr 4", "", "fourth-year PhD student"),
        ("junior in hs", "", "high school junior"),
        ("11th grade", "", "high school junior"),
        ("just graduated", "", "recent graduate"),
        ("postbac", "", "post-baccalaureate student"),
        ("class of '28", "", "class of 2028"),
        ("graduating may 2027", "", "class of 2027"),
        ("junior/senior", "", ""),
        ("7", "", ""),
        ("soon", "", ""),
    ],
)
def test_a_year_counted_in_any_way_is_told(typed, studies, said):
    found = school_year(typed, studies)
    assert (found.said if found else "") == said
    assert not said or school_year(said) == found


@for_each(
    ("typed", "said"),
    {
        "ccsf, transferring to sjsu": "CCSF, transferring to SJSU",
        "CCSF -> SJSU": "CCSF, transferring to SJSU",
        "de anza (transferring to uc davis in fall)": "De Anza, transferring to UC Davis",
        "Laney College, transfer to UC Berkeley fall 2027": (
            "Laney College, transferring to UC Berkeley"
        ),
        "santa monica college hoping to transfer to ucla": "Santa Monica College",
        "transferred from ccsf to sjsu": "SJSU",
        "Penn St.": "Penn State",
        "fresno st": "Fresno State",
        "Ohio St. Univ.": "Ohio State University",
        "St. Olaf": "St. Olaf",
        "st olaf": "St. Olaf",
        "mt holyoke": "Mt. Holyoke",
        "unc-ch": "UNC-CH",
        "u of chicago": "University of Chicago",
        "U of M": "U of M",
        "Boston U.": "Boston University",
        "So. Illinois U.": "Southern Illinois University",
        "pasadena comm. coll.": "Pasadena Community College",
        "texas a&m": "Texas A&M",
        "sciences po": "Sciences Po",
        "brown": "Brown",
        "community college": "community college",
        "Univ. de Bourgogne": "Univ. de Bourgogne",
        "idk some school??": "",
    }.items(),
)
def test_a_school_in_short_is_told_in_full(typed, said):
    assert school_told(typed) == said


@for_each(
    ("typed", "said"),
    {
        "2nd yr bio at UNC-CH": "I am a second-year biology student at UNC-CH.",
        "L3 biology, Université de Bourgogne": (
            "I am a third-year biology student at Université de Bourgogne."
        ),
        "rising junior, UMass, poli sci": (
            "I am a rising junior studying political science at UMass."
        ),
        "sophmore at st olaf, music": "I am a sophomore studying music at St. Olaf.",
        "Duke '27": "I am in the class of 2027 at Duke.",
        "sjsu, computer engineering": "I study computer engineering at SJSU.",
        "UCLA": "I am a student at UCLA.",
        "ccsf -> sjsu": "I am a student at CCSF, transferring to SJSU.",
        "freshman, ASU, no clue": "I am a freshman at ASU. I have not chosen a major yet.",
        "senior accountant, Deloitte": "I am a senior accountant at Deloitte.",
        "Duke Energy, lineman": "",
    }.items(),
)
def test_a_student_is_known_from_one_line(typed, said):
    assert read_back(Profile(name="Ana", **school_or_work(typed))).said.startswith(said)
    assert bool(said) or "school" not in school_or_work(typed)


def test_who_graduated_studied_and_studies_no_more():
    profile = Profile(name="Ana", school="Tarn College", year="new grad", studies="biology")
    assert read_back(profile).said.startswith(
        "I am a recent graduate of Tarn College, where I studied biology."
    )


UNDECIDED = (
    "no clue what i want",
    "idk yet",
    "anything really",
    "honestly everything",
    "open to anything",
    "still figuring it out lol",
    "not sure yet",
    "haven't decided",
    "havent picked",
    "literally no clue",
    "keeping my options open",
    "all over the place",
    "whatever pays",
    "lots of things",
    "dunno",
    "i don’t know",
    "???",
    "n/a",
)


@for_each("words", UNDECIDED)
def test_undecided_is_an_answer_and_no_note(words):
    assert says_undecided(words)
    assert (
        read_back(Profile(name="Ana", school="UCLA", year="freshman", field=words)).questions == ()
    )
    chosen = read_back(Profile(name="Ana", school="UCLA", year="freshman", studies=words))
    assert chosen.said.startswith("I am a freshman at UCLA. I have not chosen a major yet.")
    assert chosen.questions == ()


@for_each("words", ["nursing", "open source", "idk maybe nursing", "lost and found", "history", ""])
def test_what_names_something_is_not_undecided(words):
    assert not says_undecided(words)


@for_each("words", ["no clue what i want", "idk yet", "anything really", "still figuring it out"])
def test_the_situation_can_be_that_one_does_not_know(words):
    assert situation_meant(words) is Situation.UNDECIDED


def test_a_lost_job_is_no_doubt():
    assert situation_meant("lost my job") is Situation.BETWEEN_JOBS
