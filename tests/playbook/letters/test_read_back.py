"""A profile read back as the sentence that letters say, and what they have to be told first."""

import pytest

from tui.model.profile import Profile, Situation, school_or_work
from tui.playbook.letters.who.fields.own_name import name_told
from tui.playbook.letters.who.fields.school_year import school_year
from tui.playbook.letters.who.fields.studies import is_one_of_these, studies_told
from tui.playbook.letters.who.me.read_back import read_back
from tui.playbook.letters.who.me.sentences import who_i_am


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("DENISE KOWALCZYK", "Denise Kowalczyk"),
        ("tom okafor", "Tom Okafor"),
        ("jo", "Jo"),
        ("Mr. Greg Hall", "Greg Hall"),
        ("Sgt. Luis Ortega, USA (Ret.)", "Luis Ortega"),
        ("Anselm Berg, ABD", "Anselm Berg"),
        ("Dr. Ann Foe (She/Her)", "Ann Foe"),
        ("Nora Castillo — she/her", "Nora Castillo"),
        ("MARY-ANN MCDONALD JR.", "Mary-Ann McDonald Jr."),
        ("Ruiz, Ana", "Ana Ruiz"),
        ("María-José de la Cruz", "María-José de la Cruz"),
        ("J. P. O'Neil III", "J. P. O'Neil III"),
        ("Xinyi Zhao (Cindy)", "Xinyi Zhao (Cindy)"),
        ("Sister Mary Clare", "Sister Mary Clare"),
        ("TJ Ruiz", "TJ Ruiz"),
        ("王小明", "王小明"),
        ("", ""),
    ],
)
def test_ones_own_name_is_told_as_one_signs_it(typed, said):
    assert name_told(Profile(name=typed)) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "double major english & poli sci, minor in spanish",
            "English and political science with a minor in Spanish",
        ),
        ("mech eng, minor: math", "mechanical engineering with a minor in math"),
        ("history minor spanish", "history with a minor in Spanish"),
        ("econ w/ stats minor", "economics with a minor in statistics"),
        ("bio/chem double", "biology and chemistry"),
        ("CS (int'l, F1)", "computer science"),
        ("BSN", "nursing"),
        ("MS CS", "computer science"),
        ("Bachelor of Science in Nursing", "nursing"),
        ("B.A. in Sociology", "sociology"),
        ("english major", "English"),
        ("majoring in kinesiology", "kinesiology"),
        ("STATISTICS", "statistics"),
        ("women, gender and sexuality studies", "women, gender and sexuality studies"),
        ("Public Health", "public health"),
        ("bio/chem", ""),
        ("psych or soc", ""),
        ("glorp xyz", ""),
        ("pre-med -> public health?", ""),
    ],
)
def test_studies_are_told_or_asked_about(typed, said):
    assert studies_told(typed) == said
    assert not said or studies_told(said) == said


def test_of_two_subjects_with_a_slash_one_is_asked_which():
    assert is_one_of_these("bio/chem")
    assert not is_one_of_these("bio/chem double major")
    assert not is_one_of_these("econ w/ stats minor")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("soph", "sophomore"),
        ("Jr", "junior"),
        ("sr.", "senior"),
        ("rising senior", "rising senior"),
        ("jr (transfer)", "junior"),
        ("2nd yr", "second-year student"),
        ("year 3", "third-year student"),
        ("5th yr", "fifth-year student"),
        ("MS student", "master’s student"),
        ("PhD", "PhD student"),
        ("3rd yr phd candidate", "third-year PhD candidate"),
        ("2L", "second-year law student"),
        ("HS senior", "high school senior"),
        ("MBA", "MBA student"),
        ("recent grad", "recent graduate"),
        ("class of 2027", "class of 2027"),
        ("junior/senior", ""),
        ("idk", ""),
    ],
)
def test_a_year_is_told_or_asked_about(typed, said):
    found = school_year(typed)
    assert (found.said if found else "") == said
    again = school_year(said) if said else None
    assert again == found


@pytest.mark.parametrize(
    ("fields", "said", "asked"),
    [
        (
            {"school": "Ohio State", "year": "2nd yr", "studies": "nursing"},
            "I am a second-year nursing student at Ohio State.",
            [],
        ),
        (school_or_work("Jr @ UT, undecided (maybe econ?)"), "I am a junior at UT.", []),
        (
            {"school": "UT", "year": "soph", "studies": "bio/chem"},
            "I am a sophomore at UT.",
            ["Which of these do you study, or is it both?"],
        ),
        (
            {"school": "UT", "studies": "glorp xyz", "year": "jr/sr"},
            "I am a student at UT.",
            [
                "What is your major called in full?",
                "Which year are you in: freshman, sophomore, junior, senior?",
            ],
        ),
        (
            school_or_work("int'l student MS CS NEU, F1"),
            "",
            ["Which school are you at, and what do you study there?"],
        ),
        (
            school_or_work("2nd yr mech eng, co-op @ GE, minor: math"),
            "I am a second-year mechanical engineering student.",
            [],
        ),
        (
            {"work": "RN, Univ. hospital, nights", "field": "health informatics"},
            "I am an RN. I am looking into health informatics.",
            [],
        ),
        (
            {
                "work": "laid off in Sept - PM at fintech",
                "field": "climate",
                "situation": Situation.BETWEEN_JOBS,
            },
            "Until recently I was a PM at a fintech company. I am now looking into climate work.",
            [],
        ),
        ({"work": "HS teacher -> UX??", "field": "UX"}, "I am a high school teacher.", []),
        ({"work": "1st year teacher"}, "I am a first-year teacher.", []),
        ({"work": "Jr. accountant"}, "I am a junior accountant.", []),
        ({"work": "nurse", "field": "idk??"}, "I am a nurse.", []),
        ({"work": "nurse", "field": "med stuff??"}, "I am a nurse.", ["reads like a note"]),
        (
            {"school": "NEU", "year": "MS student", "studies": "CS (int'l)", "field": "infra"},
            "I am a master’s student in computer science at NEU. "
            "I am curious about infrastructure work.",
            [],
        ),
        (
            {"school": "sophomore, College of San Mateo", "studies": "undecided"},
            "I am a sophomore at the College of San Mateo. I have not chosen a major yet.",
            [],
        ),
        (
            {"work": "truck driver", "field": "dispatch / logistics ofc"},
            "I am a truck driver.",
            ["reads like a note"],
        ),
        (
            {"school": "Georgia Tech", "year": "MS", "studies": "ME"},
            "I am a master’s student in mechanical engineering at Georgia Tech.",
            [],
        ),
        ({}, "", []),
    ],
)
def test_what_is_typed_is_read_back_as_the_letters_say_it(fields, said, asked):
    profile = Profile(name="Ana", **fields)
    read = read_back(profile)
    assert read.said.startswith(said)
    assert bool(read.said) == bool(said)
    assert len(read.questions) == len(asked)
    assert all(want in found for want, found in zip(asked, read.questions, strict=True))
    # One place makes the sentence: the request says the same.
    assert read.said.lower() in who_i_am(profile).lower()


def test_one_who_has_not_chosen_yet_is_asked_nothing():
    for studies in ("undecided", "undeclared", "not sure yet", "maybe econ?"):
        assert read_back(Profile(name="A", school="UT", studies=studies)).questions == ()
