"""Words that stand beside a name by mistake reach no letter."""

from tests.cases import for_each
from tests.world import World
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.job_titles import work_of
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.style import greeted


@for_each(
    ("title", "organization", "said"),
    [
        (
            "accessibility consultant, self employed",
            "Blind",
            "your work as an accessibility consultant",
        ),
        ("illustrator, freelance", "Deaf", "your work as an illustrator"),
        ("photographer, self-employed", "Pregnant", "your work as a photographer"),
        ("bookkeeper, freelancing", "Nice", "your work as a bookkeeper"),
        ("web designer, self employed", "Busy", "your work as a web designer"),
        ("translator, freelancer", "Retired", "your work as a translator"),
        ("piano teacher, self employed", "Funny", "your work as a piano teacher"),
        ("carpenter, sole proprietor", "Grumpy", "your work as a carpenter"),
    ],
)
def test_R2_behind_self_employed_a_single_word_is_no_employer(title, organization, said):
    world = World()
    world.profile()
    at = world.organization(organization).id
    contact = world.contact("Kenji Watanabe", title=title, organization_id=at)
    assert work_of(world.records, contact) == said


@for_each(
    ("title", "said"),
    [
        ("CSU professor of geography", "your work as a professor of geography at CSU"),
        ("UCLA lecturer", "your work as a lecturer at UCLA"),
        ("OSU associate professor", "your work as an associate professor at OSU"),
        ("MIT librarian", "your work as a librarian at MIT"),
    ],
)
def test_R2_a_school_before_a_title_stands_behind_it(title, said):
    world = World()
    world.profile()
    assert work_of(world.records, world.contact("Judith Kessler", title=title)) == said


@for_each(
    "name",
    [
        "Dr. Ruth Abara UW HCDE program",
        "Prof. Omar Said physics dept",
        "Dr. Lena Holt cardiology",
        "Ms. Joan Tull front desk",
        "Mr. Al Poe night shift",
        "Dr. Ann Moss the nice one",
        "Mrs. Ida Bell room twelve",
        "Prof. Kim Ode office hours",
    ],
)
def test_R2_a_greeting_ends_in_no_small_word(name):
    world = World()
    world.profile()
    contact = world.contact(name)
    assert not greeted(contact).split()[-1].rstrip("]").islower() or "[" in greeted(contact)
    greeting = outreach(world.records, contact).body.partition("\n")[0]
    assert name.split()[-1] not in greeting


@for_each(
    "name",
    [
        "Denise Okafor HR generalist at Kettering Health",
        "Ben Yazzie gis tech",
        "Ray Soto knows everybody",
        "the recruiter from tuesday",
        "Lou P. maybe Peters?",
    ],
)
def test_F8_a_name_with_more_in_it_is_not_named_to_others(name):
    world = World()
    world.profile()
    giver = world.contact(name)
    contact = world.contact("Priya Raghunathan", introduced_by=giver.id)
    for way in range(3):
        body = outreach(world.records, contact, way).body
        assert name not in body
        assert name.split()[-1] not in body.split(".")[0]


@for_each(
    "name",
    ["Denise Okafor HR generalist", "Ben Yazzie gis tech", "somebody at the county", "Lou maybe?"],
)
def test_N3_nor_told_of_to_whoever_named_them(name):
    world = World()
    world.profile(position="analyst at Acme")
    giver = world.contact("Priya Raghunathan")
    world.talk(giver, 40)
    named = world.contact(name, introduced_by=giver.id)
    world.talk(named, 20)
    for way in range(3):
        assert name not in landed(world.records, giver, way, now=world.now).body
