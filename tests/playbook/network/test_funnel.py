"""What came of asking, counted."""

from datetime import UTC, date, timedelta
from zoneinfo import ZoneInfo

from tests.cases import for_each
from tui.model.followup import Answer, Direction, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import ContactState, Source
from tui.playbook.network.funnel import Counts, funnel


def asked(world, contact):
    world.touch(contact, TouchKind.OUTREACH, 20)


def replied(world, contact):
    asked(world, contact)
    world.reply(contact, 18)


def declined(world, contact):
    asked(world, contact)
    world.reply(contact, 18, answer=Answer.NO)


def agreed(world, contact):
    asked(world, contact)
    world.scheduled(contact, world.now)


def stood_up(world, contact):
    asked(world, contact)
    world.interview(contact, status=InterviewStatus.NO_SHOW)


def talked(world, contact):
    asked(world, contact)
    world.talk(contact, 3)


def wrote_before(world, contact):
    world.reply(contact, 30)
    asked(world, contact)


def decided_against(world, contact):
    asked(world, contact)
    world.talk(contact, 3)
    world.put(contact.changed(decided_against=world.now))


HISTORIES = {
    "nothing": (lambda world, contact: None, Counts()),
    "an update is no ask": (
        lambda world, contact: world.touch(contact, TouchKind.UPDATE, 1),
        Counts(),
    ),
    "their call is no ask": (
        lambda world, contact: world.touch(contact, TouchKind.CALL, 1, direction=Direction.IN),
        Counts(),
    ),
    "a plan is no ask": (lambda world, contact: world.interview(contact), Counts()),
    "who answered was asked": (
        lambda world, contact: world.reply(contact, 3, answer=Answer.YES),
        Counts(1, 1),
    ),
    "whatever the answer was": (
        lambda world, contact: world.reply(contact, 3, answer=Answer.NO),
        Counts(1, 1, declined=1),
    ),
    "who just wrote was not": (lambda world, contact: world.reply(contact, 3), Counts()),
    "asked": (asked, Counts(1)),
    "replied": (replied, Counts(1, 1)),
    "an appointment is a reply": (agreed, Counts(1, 1)),
    "a no-show had agreed": (stood_up, Counts(1, 1)),
    "what came before it is no reply": (wrote_before, Counts(1)),
    "they set the date": (lambda world, contact: world.scheduled(contact, world.now), Counts()),
    "talked without asking": (lambda world, contact: world.talk(contact, 3), Counts()),
    "declined": (declined, Counts(1, 1, declined=1)),
    "decided against": (decided_against, Counts(1, 1, 1, decided_against=1)),
    "talked": (talked, Counts(1, 1, 1)),
}


@for_each(("history", "counts"), HISTORIES.values(), ids=HISTORIES)
def test_o2_what_happened_with_one_person_counts(world, history, counts):
    history(world, world.contact(source=Source.ALUMNI))
    found = funnel(world.records, UTC)
    assert found.total == counts
    assert found.by_source == (((Source.ALUMNI, counts),) if counts.asked else ())


def test_whoever_introduced_somebody_has_replied(world):
    smith = world.contact("Prof. Smith", source=Source.FACULTY)
    asked(world, smith)
    world.contact("Wendy Ho", introduced_by=smith.id)
    assert funnel(world.records, UTC).total == Counts(1, 1, 0, 1)


def test_sources_and_months_add_up_to_the_total(world):
    for number, source in enumerate((Source.ALUMNI, None, Source.LINKEDIN, Source.ALUMNI)):
        contact = world.contact(f"P{number}", source=source, state=list(ContactState)[number % 3])
        world.touch(contact, TouchKind.OUTREACH, 30 * number)
        if number % 2:
            world.reply(contact, 30 * number - 1)
    found = funnel(world.records, UTC)
    assert found.total == Counts(4, 2)
    assert [source for source, _ in found.by_source] == [Source.ALUMNI, Source.LINKEDIN, None]
    for parts in (found.by_source, found.by_month):
        assert sum((counts for _, counts in parts), Counts()) == found.total
    assert [month for month, _ in found.by_month] == [
        date(2026, 8, 1),
        date(2026, 9, 1),
        date(2026, 10, 1),
        date(2026, 11, 1),
    ]


def test_a_month_is_that_of_the_first_ask_where_the_person_lives(world):
    contact = world.contact()
    midnight = world.now.replace(month=11, day=1, hour=2)
    world.touch(contact, TouchKind.OUTREACH, when=midnight)
    world.touch(contact, TouchKind.NUDGE, when=midnight + timedelta(days=9))
    assert funnel(world.records, UTC).by_month[0][0] == date(2026, 11, 1)
    assert funnel(world.records, ZoneInfo("America/Denver")).by_month[0][0] == date(2026, 10, 1)


def test_nothing_asked_is_an_empty_funnel(world):
    world.contact()
    found = funnel(world.records, UTC)
    assert (found.total, found.by_source, found.by_month) == (Counts(), (), ())


def test_whom_one_talked_with_and_never_asked_is_counted_apart(world):
    for number in range(5):
        world.talk(world.contact(f"P{number}"), 3)
    found = funnel(world.records, UTC)
    assert (found.total, found.unasked) == (Counts(), 5)
    asked(world, world.contact("Q"))
    found = funnel(world.records, UTC)
    assert (found.total, found.unasked) == (Counts(1), 5)
