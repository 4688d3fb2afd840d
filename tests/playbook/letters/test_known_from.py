"""People one knows are reminded of it, and nothing is made up for those one does not know."""

from tests.cases import for_each
from tests.world import World
from tui.model.people import Source
from tui.model.profile import Situation
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.who.acquaintance import acquaintance
from tui.playbook.letters.who.me.sentences import who_i_am, who_in_short
from tui.playbook.letters.who.needed.needs import needs_of
from tui.playbook.letters.who.past.meeting import meeting


def known(notes="", organization="", **fields):
    """Return a world of one person, and a contact in it with these words beside the name."""
    world = World()
    world.profile()
    at = world.organization(organization).id if organization else ""
    return world, world.contact("Ines Calder", notes=notes, organization_id=at, **fields)


@for_each(
    ("words", "said"),
    [
        ("used to wash dishes for me", "It has been a while since we worked together."),
        ("worked under me at the diner", "It has been a while since we worked together."),
        ("bartended with me", "It has been a while since we worked together."),
        ("she babysat for us", "It has been a while since we worked together."),
        ("my old line cook", "It has been a while since we worked together."),
        ("was my apprentice", "It has been a while since we worked together."),
        ("used to roof houses with us", "It has been a while since we worked together."),
        ("interned under me", "It has been a while since we worked together."),
        ("my clinical preceptor", "You know me from your work as my clinical preceptor."),
        ("my field instructor", "You know me from your work as my field instructor."),
        ("was my scoutmaster", "It has been a while since you were my scoutmaster."),
        ("my old crew chief", "It has been a while since you were my crew chief."),
        ("mom from soccer", "We know each other from soccer."),
        ("dad from cub scouts", "We know each other from Cub Scouts."),
        ("another mom from the PTA", "We know each other from the PTA."),
        ("guy from bowling", "We know each other from bowling."),
        ("swim mom from swim team", "We know each other from the swim team."),
        ("lady from the food bank", "We know each other from the food bank."),
        ("swim team", "We know each other from the swim team."),
        ("know her from yoga", "We know each other from yoga."),
        ("regular from the community garden", "We know each other from the community garden."),
        ("cousin of my roommate Mai", "I know of you through my roommate Mai."),
        ("friend of my coach Darnell", "I know of you through my coach Darnell."),
        ("aunt of my neighbor Priya", "I know of you through my neighbor Priya."),
        ("school nurse at Roosevelt High my old high school", "You work at my old high school."),
        ("teaches at my old middle school", "You work at my old middle school."),
    ],
)
def test_R2_somebody_known_is_reminded_of_it(words, said):
    _, contact = known(words)
    found = acquaintance(contact)
    assert found is not None
    assert found.said == said


@for_each(
    "words",
    ["my cousins wife", "my brother-in-law", "my aunt's husband", "sister in law", "my sons wife"],
)
def test_R2_who_married_into_the_family_gets_a_letter_as_friends_do(words):
    world, contact = known(words)
    body = outreach(world.records, contact).body
    assert body.startswith("Hi Ines")
    assert "My name is" not in body


@for_each(
    "words",
    [
        "from Ohio",
        "guy from work orders",
        "worked for the county",
        "used to be a cook",
    ],
)
def test_R2_what_ties_nobody_says_nothing(words):
    _, contact = known(words)
    assert acquaintance(contact) is None


@for_each(
    ("profile", "notes", "organization", "said"),
    [
        (
            {"work": "CNC machinist at Harlan Gear, closing in june"},
            "",
            "Harlan Gear",
            "we both work at Harlan Gear",
        ),
        (
            {"work": "line cook at The Copper Pot"},
            "",
            "The Copper Pot",
            "we both work at The Copper Pot",
        ),
        (
            {"work": "nurse @ Mercy Hospital"},
            "",
            "Mercy Hospital",
            "we both work at Mercy Hospital",
        ),
        ({"work": "cashier at Bell & Sons"}, "", "Bell and Sons", "we both work at Bell & Sons"),
        (
            {"worked": "games tester at Brightfall Games til jan"},
            "ex-Brightfall producer",
            "Lumen Health",
            "our time at Brightfall Games",
        ),
        (
            {"worked": "welder at Tolland Steel"},
            "formerly at Tolland",
            "Rivet Co",
            "our time at Tolland Steel",
        ),
        (
            {"worked": "analyst for Northwind Labs"},
            "used to be at Northwind",
            "",
            "our time at Northwind Labs",
        ),
    ],
)
def test_R2_the_same_employer_ties_us(profile, notes, organization, said):
    world = World()
    world.profile(school_or_role="", **profile)
    at = world.organization(organization).id if organization else ""
    contact = world.contact("Ines Calder", notes=notes, organization_id=at)
    body = outreach(world.records, contact).body
    assert said in body
    assert "I am reaching out to people" not in body
    assert "My name is" not in body


def test_R2_another_employer_ties_nobody():
    world = World()
    world.profile(school_or_role="", work="machinist at Harlan Gear")
    contact = world.contact("Ines Calder", organization_id=world.organization("Harlan Foods").id)
    assert "I am reaching out to people" in outreach(world.records, contact).body


@for_each(
    ("fields", "is_said"),
    [
        ({}, False),
        ({"title": "producer"}, False),
        ({"links": ("https://www.linkedin.com/in/ines",)}, True),
        ({"links": ("https://ines.example",)}, False),
        ({"source": Source.LINKEDIN}, True),
    ],
)
def test_A2_a_profile_was_seen_only_where_one_is_known(fields, is_said):
    world, contact = known(**fields)
    body = linkedin(world.records, contact, now=world.now).body
    assert ("came across your profile" in body) is is_said


def test_R2_a_professor_is_known_from_campus_only_to_a_student():
    world = World()
    world.profile(school_or_role="", worked="surveyor", situation=Situation.RETURNING)
    contact = world.contact("Dr. Ada Kessler", source=Source.FACULTY)
    assert "campus" not in outreach(world.records, contact).body


@for_each(
    ("typed", "said"),
    [
        ("met at SHRM breakfast in feb", "We met at the SHRM breakfast in February."),
        ("met at the career fair 2/20", "We met at the career fair on February 20."),
        ("met at NAHB expo on 3/4", "We met at the NAHB expo on March 4."),
        ("met at chamber mixer last oct", "We met at the chamber mixer last October."),
        ("met her at AWS conf in sept", "We met at the AWS conference in September."),
        ("met at the open house on apr 9", "We met at the open house on April 9."),
        ("met at Rotary luncheon", "We met at the Rotary luncheon."),
        ("met at trade show 11/2/25", "We met at the trade show on November 2."),
    ],
)
def test_R2_where_we_met_is_said_in_full_words(typed, said):
    assert meeting(typed) == said


@for_each(
    "worked",
    [
        "games tester at Brightfall Games til the layoffs in jan",
        "line cook at Olive Street until it closed",
        "bank teller until march",
        "welder at Tolland Steel till the plant shut",
        "copy editor at the Sun until 2024",
        "bus driver for the district up to last june",
        "nurse at Mercy until the merger",
        "store manager at Kessler's til december",
    ],
)
def test_R2_until_is_said_once(worked):
    world = World()
    profile = world.profile(school_or_role="", worked=worked, situation=Situation.BETWEEN_JOBS)
    assert "until recently" not in who_i_am(profile)
    assert who_in_short(profile).count("until") == 1


@for_each(
    ("work", "said"),
    [
        ("restaurant manager at Olive & Thyme, 18 yrs", "Olive & Thyme"),
        ("clerk at Bell & Sons", "Bell & Sons"),
        ("associate at Ropes & Gray", "Ropes & Gray"),
        ("baker at Salt & Rye", "Salt & Rye"),
        ("sales & marketing assistant", "sales and marketing"),
    ],
)
def test_R2_an_ampersand_in_a_name_stays(work, said):
    world = World()
    profile = world.profile(school_or_role="", work=work, situation=Situation.WORKING)
    assert said in who_i_am(profile)


@for_each(
    "typed",
    [
        "hard of hearing, video w captions better than phone",
        "zoom is easier than phone",
        "video with captions preferred",
        "facetime easier than a phone call",
    ],
)
def test_R7_a_request_offers_no_way_that_is_hard_for_me(typed):
    world = World()
    world.profile(needs=typed)
    assert needs_of(typed).ways().startswith("by video")
    for way in range(3):
        body = outreach(world.records, world.contact("Ines Calder"), way).body
        assert "phone" not in body.lower()
        assert "by video" in body


@for_each(
    ("name", "school", "place", "is_known"),
    [
        ("Prof. Leila Haddad", "fresno state", "Fresno State", True),
        ("Dr. Omar Vance", "Lake College", "Lake College", True),
        ("Professor Ruth Ames", "The Lake College", "Lake College", True),
        ("Prof. Leila Haddad", "Fresno State", "Reedley College", False),
        ("Leila Haddad", "Fresno State", "Fresno State", False),
        ("Prof. Leila Haddad", "", "Fresno State", False),
    ],
)
def test_R2_a_professor_of_my_own_school_is_known_from_campus(name, school, place, is_known):
    world = World()
    world.profile(school_or_role="", school=school, work="" if school else "cook at Rye")
    contact = world.contact(name, organization_id=world.organization(place).id)
    body = outreach(world.records, contact).body
    assert ("I know your work from campus." in body) is is_known


@for_each(
    ("place", "is_known"),
    [("TU Delft", False), ("Lake College", False), ("Hogeschool Rotterdam", True), ("", True)],
)
def test_R2_a_professor_elsewhere_is_not_known_from_campus(place, is_known):
    world = World()
    world.profile(school="Hogeschool Rotterdam")
    where = world.organization(place).id if place else ""
    contact = world.contact("Hendrik Bakker", organization_id=where, source=Source.FACULTY)
    body = outreach(world.records, contact).body
    assert ("I know your work from campus." in body) is is_known


@for_each(
    ("how", "said"),
    [
        ("from my econ class", "You may remember me from our econ class."),
        ("from my night school course", "You may remember me from our night school course."),
        ("from my old gym", "You may remember me from my old gym."),
        ("met on plane to Denver", "We met on a plane to Denver."),
        ("met on flight home", "We met on a flight home."),
        ("met on the bus", "We met on the bus."),
    ],
)
def test_a_class_is_ours_and_a_plane_has_its_article(how, said):
    assert meeting(how) == said
