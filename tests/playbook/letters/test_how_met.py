"""How one met somebody enters a letter as far as it is surely part of the sentence."""

from tests.cases import for_each
from tests.world import World
from tui.playbook.letters.who.introduction import how_found
from tui.playbook.letters.who.past.meeting import meeting


@for_each(
    ("typed", "said"),
    [
        ("met at kims bbq cousin of my lab partner kim", "We met at Kim’s barbecue."),
        ("met at school pickup dad of tomi in my sons class", "We met at school pickup."),
        (
            "met at write the docs meetup columbus nov 12",
            "We met at the Write the Docs meetup in Columbus on November 12.",
        ),
        ("met at PTA auction", "We met at the PTA auction."),
        ("met at bc career day in october", "We met at the BC career day in October."),
        ("online fair for returners, 2 min chat", "We met at the online fair for returners."),
        ("met online", "We met online."),
        ("met @ Config 2026", "We met at Config 2026."),
        ("met at the career fair, booth by the door", "We met at the career fair."),
        ("met at union hall picnic dave's table", "We met at the union hall picnic."),
        (
            "met at library resume workshop 11/3 downtown branch",
            "We met at the library resume workshop on November 3.",
        ),
        ("met at joes retirement party", "We met at Joe’s retirement party."),
        (
            "met at kids soccer tournament fremont last may",
            "We met at the kids’ soccer tournament in Fremont last May.",
        ),
        (
            "met at my kids school carnival ring toss booth",
            "We met at my kids’ school carnival.",
        ),
        ("met on bus to work, reads my paper", "We met on a bus to work."),
        ("met at iste conf in denver", "We met at the ISTE conference in Denver."),
        ("met during fire drill", "We met during the fire drill."),
        ("met at open house, in the gym", "We met at the open house, in the gym."),
        ("met at work i was the temp", "We met at work."),
    ],
)
def test_R2_only_a_whole_place_stands_behind_we_met(typed, said):
    assert meeting(typed) == said


@for_each(
    ("typed", "said"),
    [
        ("works days, i see her at shift change", "We see each other at shift change."),
        ("i see him at the gym", "We see each other at the gym."),
        ("i see her around", "You may remember me: [how you know each other]."),
        ("i text her sometimes", "You may remember me: [how you know each other]."),
        ("dont know her, read her post on docs as code", "I read your post on docs as code."),
        ("heard her podcast abt career changes", "I heard your podcast on career changes."),
        ("read her post on why she quit teaching", "I read your post."),
        ("he fixed my moms unit", "You fixed my mom's unit."),
        ("had her for bio 2 sems", "I was in your biology class for two semesters."),
        ("my chief on the copy desk", "You know me from the copy desk."),
        ("was my supervisor on the loading dock", "You know me from the loading dock."),
        ("cousin of my lab partner kim", "I know of you through my lab partner Kim."),
        ("dad of tomi in my sons class", "We know each other through our children."),
    ],
)
def test_R2_how_one_knows_somebody_is_said_whole_or_asked(typed, said):
    world = World()
    world.profile()
    assert how_found(world.records, world.contact("Ines Calder", how_we_met=typed)) == said
