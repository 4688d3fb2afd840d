"""What was thought in another language is asked about, and goes into no letter as it is."""

from tests.cases import for_each
from tests.world import World
from tui.model.profile import Profile, Situation, situation_meant
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.news.position import position_of
from tui.playbook.letters.who.me.sentences import who_i_am, who_in_short
from tui.playbook.letters.who.why_them import why_them


@for_each(
    "why",
    [
        "I want know how is difference between measuring on water and on land",
        "I would like learn about her work",
        "I am interest in drones",
        "runs the whole thing for 6 hospitals and she remembered my name",
        "handles all the stuff for the docks",
        "I want ask what is difference of lidar and radar",
    ],
)
def test_R2_a_reason_in_no_whole_english_is_held(why):
    world = World()
    world.profile()
    contact = world.contact("Saskia de Boer", why_them=why)
    assert why_them(contact) == ""
    letter = outreach(world.records, contact)
    assert why not in letter.body
    assert any(not each.ok and why in each.words for each in findings(letter, world.records))


@for_each(
    "why",
    ["I want to know how you measure on water", "I would like to learn what moved you to Delft"],
)
def test_R2_a_reason_in_whole_english_goes_in(why):
    assert why_them(World().contact("Saskia de Boer", why_them=why)) == f"{why}."


@for_each(
    ("typed", "said"),
    [
        ("development chef at a crowd called Dunmore Foods", "at Dunmore Foods"),
        ("welder at this outfit called Rust & Co", "at Rust & Co"),
        ("nurse at a small clinic named Mercy Care", "at Mercy Care"),
        ("analyst at this Dunmore Foods", "at Dunmore Foods"),
        ("driver for some company called Hartwell Freight", "at Hartwell Freight"),
    ],
)
def test_N3_a_firm_is_named_as_it_is_called(typed, said):
    position = position_of(typed, World().now)
    assert position.role
    assert position.at == said


@for_each(
    "work",
    [
        "I work in night in warehouse on forklift",
        "work in restaurant",
        "working in factory on machine",
        "I work at supermarket",
    ],
)
@for_each("situation", [Situation.WORKING, Situation.STUDENT])
def test_R2_who_studies_says_so_where_their_work_is_no_whole_english(work, situation):
    profile = Profile(
        name="Tomasz Wieczorek",
        school="Hogeschool Rotterdam",
        studies="geoinformatics",
        year="3rd year",
        work=work,
        field="surveying",
        situation=situation,
    )
    said = who_i_am(profile)
    assert "geoinformatics" in said
    assert "third-year" in said
    assert work.removeprefix("I ") not in said
    assert work.removeprefix("I ") not in who_in_short(profile)
    alone = profile.changed(school="", studies="", year="", situation=Situation.WORKING)
    assert "[your school or work]" in who_i_am(alone)


def test_R2_work_in_whole_english_is_told_as_it_is():
    profile = Profile(name="Ada", work="I work nights in a warehouse", situation=Situation.WORKING)
    assert "work nights in a warehouse" in who_i_am(profile)


@for_each(
    "said",
    [
        "I finish my study in summer and search for first real work",
        "finishing my degree in may",
        "I finish studies in June then look for a job",
    ],
)
def test_who_finishes_their_studies_is_a_student(said):
    assert situation_meant(said) is Situation.STUDENT
