"""How one met somebody, in families of words: each tells it, or asks, and makes up nothing."""

from tests.cases import for_each
from tests.world import World
from tui.model.people import Source, Warmth
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.who.acquaintance import HOW_BLANK
from tui.playbook.letters.who.introduction import HOW_UNKNOWN


def _letter(met, **fields):
    world = World()
    world.profile(school_or_role="", work="line cook", situation="working and curious")
    contact = world.contact("Lee Archer", title="Planner", how_we_met=met, **fields)
    return " ".join(outreach(world.records, contact).body.split())


@for_each(
    ("met", "said"),
    [
        ("took her stats class in 2019", "I took your statistics class in 2019."),
        (
            "took her food micro class in 2011, TA for him 2012",
            "I took your food microbiology class in 2011 and was your teaching assistant in 2012.",
        ),
        ("TA'd for her fall 2022", "I was your teaching assistant in the fall of 2022."),
        ("had him for chem 2 yrs", "I was in your chemistry class for two years."),
        ("was in her section", "I was in your section."),
        ("in her 8am lecture", "you know me from your lecture."),
        ("she taught me welding at the cc", "you taught me welding."),
        ("professor - intro to film", "you know me from your class."),
        ("my old student", "You were a student of mine."),
        ("coached my soccer team", "you coached my soccer team."),
        ("he coached me in wrestling", "you coached me in wrestling."),
        ("coached my daughters team", "we know each other through my daughter."),
        ("her kid is in my son's class", "we know each other through our children."),
        ("our daughters swim together", "we know each other through our daughters."),
        ("room parent w me", "we know each other through our children."),
        ("my old manager at Target", "it has been a while since our time at Target."),
        ("old manager from walgreens", "it has been a while since our time at Walgreens."),
        ("my manager at target 2 yrs ago", "it has been a while since our time at Target."),
        ("used to manage me at Chipotle", "you used to manage me at Chipotle."),
        ("hired me for my first job", "you hired me for my first job."),
        ("i reported to her at oracle", "I reported to you at Oracle."),
        ("same shift as me at amazon", "we were on the same shift at Amazon."),
        ("overlapped at google for a yr", "we overlapped at Google for a year."),
        ("we were lab partners", "we were lab partners."),
        ("same dorm freshman yr", "we were in the same dorm in my freshman year."),
        ("was my RA", "you were my RA."),
        ("lived down the hall from me", "we used to be neighbors."),
        ("lives 2 doors down", "we are neighbors."),
        ("knew him since we were 5", "we have known each other since we were five."),
        ("he interviewed me for an internship once", "you interviewed me for an internship once."),
        ("bought my car from him", "I bought my car from you."),
        ("i mowed his lawn in hs", "I mowed your lawn in high school."),
        ("customer at my bar", "we know each other from the bar."),
    ],
)
def test_R2_whom_one_knows_is_told_from_where(met, said):
    letter = _letter(met)
    assert "This is Nora Castillo; " in letter
    assert said.lower() in letter.lower()


@for_each(
    ("met", "said"),
    [
        ("got talking at a bus stop", "We got to talking at a bus stop."),
        ("ran into him at home depot", "We ran into each other at Home Depot."),
        ("stood in line together at the dmv", "We stood in line together at the DMV."),
        ("sat next to him on a plane to denver", "We sat next to each other on a plane to Denver."),
        ("guest speaker in my econ class", "You spoke in my economics class."),
        ("heard her on a podcast", "I heard you on a podcast."),
        ("old roommate of my brother", "I know of you through my brother."),
        ("my landlord's brother", "I know of you through my landlord."),
        ("career fair at ASU", "We met at the career fair at ASU."),
        ("met in line at costco", "We met in line at Costco."),
        ("friend of a friend", HOW_UNKNOWN),
        ("she follows me on ig", HOW_UNKNOWN),
        ("a guy carol knows", HOW_UNKNOWN),
    ],
)
def test_R2_whom_one_hardly_knows_is_told_who_writes(met, said):
    letter = _letter(met)
    assert "My name is Nora Castillo" in letter
    assert said in letter


@for_each("met", ["rec league softball", "fired me lol", "we dated", "my dental hygienist"])
def test_R2_where_how_one_met_is_unclear_it_is_asked_and_nobody_is_a_stranger(met):
    letter = _letter(met)
    assert HOW_BLANK in letter
    assert "My name is" not in letter
    assert met not in letter


@for_each("met", ["in my AA group", "my parole officer", "met on hinge"])
def test_R2_what_is_told_to_nobody_stays_out(met):
    letter = _letter(met)
    assert "You may remember me.".lower() in letter.lower()
    assert HOW_BLANK not in letter


def test_R2_warm_is_no_stranger_and_a_page_no_acquaintance():
    assert HOW_BLANK in _letter("the thing in spring", warmth_override=Warmth.WARM)
    assert HOW_BLANK not in _letter("some list", source=Source.LINKEDIN)
