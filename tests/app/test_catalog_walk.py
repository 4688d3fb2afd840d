"""Every rule of the playbook has its place: a walk past each, and what a person sees there.

`HELP` says where the help of a rule reaches somebody, and by which words. A rule that is added
to the program has to be given its place here.
"""

from datetime import timedelta

import pytest

from tests.app.painted import painted
from tests.world import NOON, World
from tui.app.dialogs.help import Help
from tui.app.widgets.row_list import RowList
from tui.desk.settings.settings import Settings
from tui.model.base import new_id
from tui.model.followup import Decision, TouchKind
from tui.model.interview import Reflection
from tui.model.people import Source
from tui.model.records import RECORD_TYPES
from tui.playbook.rules import RULES, sources_of

pytestmark = pytest.mark.painted

SIZE = (110, 60)

HELP = {
    # Who there is, and whom to ask.
    "F1": ("nothing due", "Which relative has a job you wonder about?"),
    "F2": ("a stranger", "LinkedIn"),
    "F3": ("the form", "cold, unless you say otherwise"),
    "F4": ("the letter", "phone, video or in person"),
    "F5": ("the first start", "a friend is the easiest first talk"),
    "F6": ("the organizations", "Look at related roles as well"),
    "F7": ("nothing due", "nobody noted among"),
    "F8": ("the letter", "ask Prof. Smith whether you may use the name"),
    "F9": ("the checklist", "name the one thing you want to know by the end"),
    "F10": ("the letter", "bring your own LinkedIn profile up to date"),
    "S1": ("the queue: S1", "say whether it took place"),
    "S2": ("today", "you mean to ask them and have not written yet"),
    "S3": ("a stranger", "your move"),
    "S4": ("the queue: S4", "thank them, and say that it is not for you"),
    # Asking, and agreeing.
    "R1": ("today", "by e-mail: jane@acme.com"),
    "R2": ("the letter", "does not say yet why you write to this person"),
    "R3": ("the letter", "words, under 150"),
    "R4": ("the letter", "no résumé"),
    "R5": ("the letter", "work around your schedule"),
    "R6": ("the queue: R6", "day, time, time zone, length, how you meet"),
    "R7": ("the checklist", "offer them your questions"),
    "R8": ("the queue: R8", "confirm the appointment"),
    "R9": ("the queue: R9", "write once more, briefly"),
    "R10": ("the queue: R10", "they said no; two kind lines"),
    # Before the talk.
    "P1": ("the queue: P1", "look them up: person, organization, field"),
    "P2": ("the queue: P2", "rank your questions, must-asks first"),
    "P3": ("the checklist", "also in the bank:"),
    "P4": ("the checklist", "say your pitch aloud in 30 seconds"),
    "P5": ("the checklist", "do not send it unless they ask"),
    "P6": ("the queue: P6", "get ready: pitch, résumé, how you meet"),
    "P7": ("the checklist", "be ready: it can turn into a job interview"),
    # In the talk.
    "D1": ("before the call", "Ask whether it is still a good time"),
    "D2": ("in the call", "must-ask"),
    "D3": ("asking for a job", "leave asking for a job out"),
    "D4": ("the last minutes", "which of your skills carry over"),
    "D5": ("the last minutes", "Sum up"),
    "D6": ("the last minutes", "Who would you talk to next if you were me?"),
    "D7": ("the last minutes", "Before you hang up:"),
    # After it.
    "A1": ("the debrief", "Thank-you note"),
    "A2": ("the queue: A2", "connect on LinkedIn"),
    "A3": ("the queue: A3", "send your résumé"),
    "A4": ("the debrief", "Skills: which does it take, which do I have?"),
    "A5": ("the queue: A5", "reread your reflection"),
    "A6": ("the queue: A6", "you promised it"),
    "A7": ("the queue: A7", "thank them for introducing"),
    # Staying in touch.
    "N1": ("the queue: N1", "tell them what came of it"),
    "N2": ("the queue: N2", "they agreed to stay in touch"),
    "N3": ("the queue: N3", "tell them that you got the position"),
    "N4": ("a mentor", "is a mentor: an update every 45 days"),
    # All along.
    "O1": ("the organizations", "Keep people, notes, reflections and organizations in one place"),
    "O2": ("today", "Now"),
    "O3": ("the answers", "6 people"),
    "O4": ("after a week away", "Three small things would put you back on track"),
    "O5": ("friday", "Your week:"),
}


def test_every_rule_has_its_place():
    assert set(HELP) == set(RULES)


def screen_of(pilot, part=".dialog"):
    """Return what is to be read in a part of the screen, in all of it where that is not there."""
    screen = pilot.app.screen
    boxes = screen.query(part)
    region = boxes.first().region if boxes else screen.region
    return " ".join(" ".join(painted(pilot, region)).replace("│", " ").split())


class Walk:
    """What was seen at each moment of a walk through the program."""

    def __init__(self, pilot):
        self.pilot = pilot
        self.seen: dict[str, str] = {}

    async def press(self, *keys):
        await self.pilot.press(*keys)

    def see(self, moment, part=".dialog"):
        words = screen_of(self.pilot, part)
        self.seen[moment] = " ".join(filter(None, (self.seen.get(moment), words)))

    async def ask_why(self, rule, key="question_mark"):
        """`?` says the rule in words, and where it comes from."""
        await self.pilot.press(key)
        assert isinstance(self.pilot.app.screen, Help)
        words = screen_of(self.pilot)
        assert f"{rule} {RULES[rule]}" in words
        assert "; ".join(sources_of(rule)) in words
        await self.pilot.press("escape")

    def reaches(self):
        """Assert that the help of each rule of these moments was there to be read."""
        missing = {
            rule: (moment, words)
            for rule, (moment, words) in HELP.items()
            if moment in self.seen and words.lower() not in self.seen[moment].lower()
        }
        assert not missing, {moment: self.seen[moment] for moment, _ in missing.values()}


MOMENTS = {
    "asking": {
        "the first start",
        "today",
        "the letter",
        "the form",
        "a stranger",
        "a mentor",
        "nothing due",
    },
    "talking": {
        "the checklist",
        "before the call",
        "in the call",
        "asking for a job",
        "the last minutes",
        "the debrief",
    },
    "looking back": {"the organizations", "the answers", "after a week away", "friday"},
}


def test_every_place_is_walked_past():
    places = set().union(*MOMENTS.values())
    assert {moment for moment, _ in HELP.values()} == {
        *places,
        *(f"the queue: {rule}" for rule in QUEUE),
    }


async def test_asking(desk, opened):
    async with opened(desk, SIZE) as pilot:
        walk = Walk(pilot)
        walk.see("the first start")
        await walk.press("escape")
        desk.book.save_profile(now=desk.now(), name="Nora Castillo", school="Westbrook State")
        desk.add_contact_line(
            "Jane Doe, Data Analyst, Acme <jane@acme.com> #linkedin via Prof. Smith"
        )
        jane = next(each for each in desk.book.records.contacts.values() if "Jane" in each.name)
        await pilot.pause()
        await walk.press("g")
        walk.see("today")
        await walk.ask_why("S2")
        await walk.press("o")
        walk.see("the letter")
        await walk.ask_why("R3")
        await walk.press("escape", "e")
        desk.book.edit_contact(jane.id, introduced_by="")
        await walk.press("escape", "e", *["tab"] * 15)
        walk.see("the form")
        await walk.press("escape", "2", "tab", "slash", *"jane", "enter", "enter")
        walk.see("a stranger")
        await walk.ask_why("R1")
        await walk.press("Y")
        walk.see("a mentor")
        await walk.press("Y", "1", "d")
        desk.clock.move(minutes=1)
        await walk.press("g")
        rows = pilot.app.screen.query_one(RowList)
        for key in [key for key in rows.ids if key.startswith("F")]:
            rows.put_cursor(key)
            pilot.app.screen._show_detail()
            await pilot.pause()
            walk.see("nothing due")
            await walk.ask_why(key.partition(":")[0])
        walk.see("nothing due")
        assert set(walk.seen) == MOMENTS["asking"]
        walk.reaches()


def queue_of_everything():
    """A book in which each rule of the queue has something to say at noon."""
    world = World()
    world.now = NOON
    world.profile(id=new_id(), position="analyst at Bay", landed=world.ago(1))
    tie = {"title": "Analyst", "emails": ("x@acme.com",)}

    def contact(rule, **fields):
        return world.contact(f"Person {rule}", **{**tie, **fields})

    def thanked(rule, days, **fields):
        person = contact(rule)
        talk = world.talk(person, days, **fields)
        world.touch(person, TouchKind.THANK_YOU, days - 0.5, interview_id=talk.id)
        return person, talk

    over = contact("S1")
    world.scheduled(over, world.ago(1))
    against = contact("S4", decided_against=world.ago(0.5))
    world.touch(against, TouchKind.OUTREACH, 3)
    for rule in ("R6", "R9", "R10"):
        world.touch(contact(rule), TouchKind.OUTREACH, 8)
    named = {each.name: each for each in world.records.contacts.values()}
    world.reply(named["Person R6"], 1)
    world.reply(named["Person R10"], 1, answer="no")
    soon = contact("R8")
    world.scheduled(soon, NOON + timedelta(hours=20), checklist=("questions",))
    world.scheduled(contact("P2"), NOON + timedelta(hours=22))
    world.talk(contact("A1"), 0.5, details_confirmed=False)
    thanked("A2", 1, linkedin_agreed=True)
    thanked("A3", 1, resume_asked_for=True)
    thanked("A5", 31, reflection=Reflection(job="good"), reflected=world.ago(30))
    _, talk = thanked("A6", 8)
    world.promise(talk, "look up the course")
    wendy, _ = thanked("Wendy", 2)
    introducer = contact("A7")
    world.put(wendy.changed(introduced_by=introducer.id))
    _, talk = thanked("N1", 20)
    kept = world.promise(talk, "read the report")
    world.decide(kept.key, Decision.DONE, days_ago=8)
    thanked("N2", 100, stay_in_touch=True)
    world.talk(world.contact("Person D7", title=""), 0.5)
    world.contact("Uncle Bob", source=Source.FAMILY, to_ask=True)
    return world.records


QUEUE = (
    *("S1", "S4", "R6", "R8", "R9", "R10", "P1", "P2", "P6"),
    *("A2", "A3", "A5", "A6", "A7", "N1", "N2", "N3"),
)


async def test_the_queue(desk, opened):
    book = queue_of_everything()
    desk.book.take_records(record for kind in RECORD_TYPES for record in book.table(kind).values())
    async with opened(desk, SIZE) as pilot:
        walk = Walk(pilot)
        await walk.press("right", "right")
        rows = pilot.app.screen.query_one(RowList)
        due = {item.rule: item for item in reversed(desk.queue()) if item.key in rows.ids}
        assert set(QUEUE) <= set(due)
        for rule in QUEUE:
            rows.put_cursor(due[rule].key)
            pilot.app.screen._show_detail()
            await pilot.pause()
            walk.see(f"the queue: {rule}", "#side")
            await walk.ask_why(rule)
        walk.reaches()


async def test_talking(desk, opened):
    jane = desk.book.add_contact("Jane Doe", now=desk.now(), organization="Acme")
    talk = desk.interview_to_come(jane)
    desk.book.schedule(talk.id, desk.now() + timedelta(minutes=30), now=desk.now(), minutes=25)
    async with opened(desk, SIZE) as pilot:
        walk = Walk(pilot)
        await walk.press("3", "tab")
        walk.see("the checklist")
        rows = pilot.app.screen.query_one("#checks", RowList)
        for key, rule in (("aim", "F9"), ("pitch", "P4"), ("resume", "P5"), ("ready", "P7")):
            rows.put_cursor(key)
            await pilot.pause()
            walk.see("the checklist")
            await walk.ask_why(rule)
        await walk.press("4")
        walk.see("before the call")
        await walk.press(*"hello", "enter")
        walk.see("in the call")
        await walk.press(*"could you get me a job")
        walk.see("asking for a job")
        await walk.press("ctrl+u")
        desk.clock.move(minutes=22)
        pilot.app.screen._ticks_left_out = 9
        pilot.app.screen.tick()
        await pilot.pause()
        walk.see("the last minutes")
        await walk.press("escape", "question_mark")
        words = screen_of(pilot)
        for rule in ("D4", "D5", "D6", "D7"):
            assert f"{rule} {RULES[rule]}" in words
        await walk.press("escape", "escape", "h")
        walk.see("the debrief")
        await walk.ask_why("A1", "f1")
        assert set(walk.seen) == MOMENTS["talking"]
        walk.reaches()


async def test_looking_back(season, opened):
    season.settings = Settings(talks_per_week=2)
    async with opened(season, SIZE) as pilot:
        walk = Walk(pilot)
        await walk.press("2", "tab", "tab", "question_mark")
        walk.see("the organizations")
        await walk.press("escape", "5")
        walk.see("the answers")
        await walk.ask_why("O3")
        season.clock.move(days=1)
        await walk.press("1")
        pilot.app.screen.tick()
        pilot.app.screen.query_one(RowList).put_cursor("week")
        pilot.app.screen._show_detail()
        await pilot.pause()
        walk.see("friday")
        await walk.ask_why("O5")
        season.clock.move(days=9)
        pilot.app.screen.tick()
        await pilot.pause()
        walk.see("after a week away")
        assert set(walk.seen) == MOMENTS["looking back"]
        walk.reaches()
