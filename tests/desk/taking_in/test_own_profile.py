"""One's own profile on LinkedIn fills what About you lacks, and only with what letters can say."""

from tests.cases import for_each
from tui.desk.taking_in.own_profile import profile_news
from tui.exchange.readers.linkedin_profile import OwnProfile
from tui.model.profile import Profile


def filled(headline="", summary="", name="Nora Castillo", **known):
    return dict(profile_news(OwnProfile(name, headline, summary), Profile(**known)).fields)


@for_each(
    ("headline", "fields"),
    [
        (
            "Computer Science Student at Westbrook State University",
            {
                "school": "Westbrook State University",
                "studies": "Computer Science",
                "situation": "student",
            },
        ),
        (
            "Junior at Lakeside College",
            {"school": "Lakeside College", "year": "junior", "situation": "student"},
        ),
        (
            "Statistics junior at Westbrook State",
            {
                "school": "Westbrook State",
                "studies": "Statistics",
                "year": "junior",
                "situation": "student",
            },
        ),
        (
            "Mechanical Engineering rising senior at Lakeside College",
            {
                "school": "Lakeside College",
                "studies": "Mechanical Engineering",
                "year": "rising senior",
                "situation": "student",
            },
        ),
        (
            "Biology major at UC Davis | Pre-med | Tutor",
            {"school": "UC Davis", "studies": "Biology", "situation": "student"},
        ),
        (
            "Math teacher at Roosevelt High School | Curious about UX",
            {"work": "Math teacher at Roosevelt High School"},
        ),
        ("Data Analyst", {"work": "Data Analyst"}),
        ("Swing trader • Options educator", {"work": "Swing trader"}),
        ("Open to work | Data Analyst at Acme", {"work": "Data Analyst at Acme"}),
        ("Project Manager at City of Aurora", {"work": "Project Manager at City of Aurora"}),
        # What no letter can say stays out.
        ("Helping brands tell their story", {}),
        ("Passionate about people", {}),
        (
            "Student at University of Colorado at Boulder",
            {"school": "University of Colorado at Boulder", "situation": "student"},
        ),
        ("Looking for opportunities", {}),
        ("#OpenToWork", {}),
        ("Open to work", {}),
        ("--", {}),
        ("", {}),
        ("MBA Candidate at Kellogg School of Management", {}),
        ("Étudiante en droit à l'Université de Lyon", {}),
        (
            "Detail-oriented and motivated Computer Science graduate from Tarlac State University "
            "seeking to start my career as a Front-End Developer",
            {},
        ),
    ],
)
def test_a_headline_says_where_one_stands_or_nothing(headline, fields):
    assert filled(headline) == {"name": "Nora Castillo", **fields}


@for_each("known", [{"work": "cook"}, {"school": "Lakeside College"}])
def test_who_said_what_they_do_is_told_nothing_else(known):
    assert filled("Data Analyst at Acme", **known) == {"name": "Nora Castillo"}


def test_only_what_is_empty_is_filled():
    known = {"name": "Nora", "work": "cook", "pitch": "I cook.", "situation": "returning"}
    news = profile_news(OwnProfile("N. Castillo", "Analyst", "Long story."), Profile(**known))
    assert news.fields == {}
    assert news.told(would=False) == "About you has all of it already."


def test_a_summary_is_a_pitch_where_it_is_short_enough():
    assert filled(summary="I like numbers.\n\nAnd you?")["pitch"] == "I like numbers.\n\nAnd you?"
    news = profile_news(OwnProfile("Nora", "", "word " * 151), Profile())
    assert "pitch" not in news.fields
    assert "over 150 words" in news.told(would=True)


def test_what_is_filled_and_what_not_is_said():
    news = profile_news(OwnProfile("Nora Castillo", "Passionate about people", "Hi."), Profile())
    assert news.told(would=True) == (
        "Would be filled in under About you: name: Nora Castillo; pitch: Hi. "
        "The headline says no school and no job that a letter could name: "
        "“Passionate about people”."
    )
