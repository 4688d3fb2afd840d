"""How the week went, on Friday (O5)."""

from datetime import timedelta

from tests.cases import for_each
from tui.model.followup import Direction, TouchKind
from tui.model.interview import InterviewStatus
from tui.playbook.network.week import Week, week_in_review, week_in_words
from tui.playbook.queue.queue import queue


def review(world, goal=0, days=0):
    now = world.now + timedelta(days=days)  # a Friday
    return week_in_review(world.records, queue(world.records, now), now, goal)


@for_each("days", range(-4, 7))
def test_O5_it_is_there_from_friday_to_sunday(world, days):
    assert (review(world, goal=2, days=days) is not None) is (days in (0, 1, 2))


def test_O5_what_happened_since_monday_counts(world):
    jane = world.contact("Jane Doe")
    world.talk(jane, 2)
    world.talk(jane, 5)  # last Sunday
    for kind, days in ((TouchKind.OUTREACH, 1), (TouchKind.UPDATE, 3), (TouchKind.NUDGE, 8)):
        world.touch(jane, kind, days)
    world.touch(jane, TouchKind.OTHER, 1, interview_id="a talk that fell through")
    world.reply(jane, 1)
    world.touch(jane, TouchKind.CALL, 1, direction=Direction.IN)
    marcus = world.contact("Marcus Bell", to_ask=True)
    assert review(world) == Week(talks=1, letters=2, replies=1, next_id=marcus.id)


def test_O5_a_quiet_week_is_told_but_to_nobody_who_has_yet_to_begin(world):
    assert review(world) is None
    assert review(world, goal=2) == Week(0, 0, 0)
    world.contact()
    assert review(world) == Week(0, 0, 0)


def test_O5_what_fell_through_is_not_a_talk(world):
    world.interview(world.contact(), status=InterviewStatus.NO_SHOW, start=world.ago(1))
    assert review(world, goal=1) == Week(0, 0, 0)


@for_each(
    ("week", "goal", "name", "words"),
    [
        (Week(1, 3, 1), 2, "", "1 of 2 talks · 3 messages sent · 1 reply · who is next?"),
        (Week(1, 1, 0), 0, "Jane", "1 talk · 1 message sent · 0 replies · next: Jane"),
        (Week(0, 0, 2), 1, "", "0 of 1 talk · 0 messages sent · 2 replies · who is next?"),
        (Week(3, 0, 0), 2, "", "3 of 2 talks · 0 messages sent · 0 replies · who is next?"),
    ],
)
def test_O5_it_is_said_in_one_line(week, goal, name, words):
    assert week_in_words(week, goal, name) == words
