"""When a talk is told of before it begins."""

from datetime import UTC, datetime, timedelta, timezone

from tests.cases import for_each
from tests.world import World
from tui.model.interview import Format, InterviewStatus
from tui.playbook.interview.alerts import alarms_to_come, ringing, talk_words
from tui.playbook.time.dates import nearness

START = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


def at(clock: str) -> datetime:
    hour, minute, *second = map(int, clock.split(":"))
    return START.replace(hour=hour, minute=minute, second=second[0] if second else 0)


def rung(interviews, since: str, now: str) -> list[int]:
    alarms = alarms_to_come(interviews, at(since))
    return [each.ahead // timedelta(minutes=1) for each in ringing(alarms, at(since), at(now))]


@for_each(
    ("since", "now", "minutes"),
    [
        ("14:44:55", "14:45", [15]),
        ("14:44:58", "14:45:03", [15]),
        ("14:54:58", "14:55:03", [5]),
        ("14:44:00", "14:44:59", []),
        ("14:45:00", "14:45:05", []),  # told at the look before
        ("14:46:00", "14:54:59", []),
        ("14:40:00", "14:49:00", [15]),  # it slept, and is not much too late
        ("14:00:00", "14:52:00", []),  # woke long after the first, before the second
        ("14:00:00", "14:58:00", [5]),
        ("14:00:00", "15:00:00", []),
        ("14:00:00", "18:00:00", []),
        ("14:50:00", "14:44:00", []),  # the clock was set back
    ],
)
def test_an_alarm_rings_when_its_moment_comes(since, now, minutes):
    world = World()
    talk = world.scheduled(world.contact(), START)
    assert rung([talk], since, now) == minutes


@for_each(
    "fields",
    [
        {"status": InterviewStatus.PLANNED},
        {"status": InterviewStatus.LIVE},
        {"status": InterviewStatus.TALKED},
        {"status": InterviewStatus.CANCELED},
        {"status": InterviewStatus.NO_SHOW},
        {"start": None},
        {"format": Format.IN_WRITING},
    ],
)
def test_what_is_no_talk_to_come_rings_never(fields):
    world = World()
    talk = world.scheduled(world.contact(), START).changed(**fields)
    assert rung([talk], "14:44:55", "14:45") == []


def test_a_talk_that_was_moved_rings_by_its_new_time():
    world = World()
    talk = world.scheduled(world.contact(), START)
    moved = talk.changed(start=at("16:30"))
    assert rung([moved], "14:44:55", "14:45") == []
    assert rung([moved], "16:14:55", "16:15") == [15]


@for_each(
    ("clock", "words"),
    [
        ("14:45", "In 15 min"),
        ("14:45:04", "In 15 min"),
        ("14:55:29", "In 5 min"),
        ("14:59:50", "Now"),
        ("15:00", "Now"),
    ],
)
def test_how_near_it_is(clock, words):
    assert nearness(START, at(clock)) == words


@for_each(
    ("how", "name", "words"),
    [
        (Format.VIDEO, "Jane Doe", "video call with Jane Doe at 16:00"),
        (Format.PHONE, "Jane Doe", "phone call with Jane Doe at 16:00"),
        (Format.IN_PERSON, "Jane Doe", "talk in person with Jane Doe at 16:00"),
        (Format.VIDEO, "", "video call at 16:00"),
    ],
)
def test_which_talk_it_is_by_the_own_clock(how, name, words):
    world = World()
    talk = world.scheduled(world.contact(), START, format=how)
    assert talk_words(talk, name, timezone(timedelta(hours=1))) == words
