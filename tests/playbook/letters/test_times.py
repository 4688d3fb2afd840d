"""The times in a scheduling letter: theirs, mine, and the one that was taken (R6)."""

from datetime import timedelta

import pytest

from tests.world import World
from tui.model.followup import TouchKind
from tui.playbook.letters.appointment import scheduling
from tui.playbook.letters.checking.checks import open_blanks
from tui.playbook.letters.times import offered_times


@pytest.fixture
def world():
    world = World()
    world.profile(time_zone="America/New_York")
    return world


@pytest.fixture
def jane(world):
    jane = world.contact(emails=("jane@acme.com",), time_zone="Europe/Berlin")
    world.touch(jane, TouchKind.OUTREACH, 9)
    return jane


def letter(world, jane, phrasing=0):
    return scheduling(world.records, world.records.contacts[jane.id], phrasing, now=world.now)


def test_R6_the_time_they_offer_is_answered_by_both_clocks(world, jane):
    world.reply(jane, 2, text="Happy to! Tuesday at 3pm would work.")
    for phrasing in range(3):
        draft = letter(world, jane, phrasing)
        assert (
            "Tuesday, November 24, at 9:00 a.m. EST (3:00 p.m. CET where you are) would"
            in draft.body
        )
        assert not open_blanks(draft, world.records)
        assert "if none of these fits" not in draft.body


def test_R6_of_several_that_they_offer_one_is_to_be_chosen(world, jane):
    world.reply(jane, 2, text="Tuesday at 3pm or Monday 10am?")
    draft = letter(world, jane)
    (blank,) = open_blanks(draft, world.records)
    assert "Monday, November 23, at 4:00 a.m. EST" in blank
    assert "or Tuesday, November 24, at 9:00 a.m. EST" in blank


def test_R6_what_they_offered_is_over_by_now(world, jane):
    world.reply(jane, 8, text="Friday at 3pm would work.")
    assert offered_times(world.records, jane, world.now) == []
    assert "[two or three times that suit you]" in letter(world, jane).body


def test_R6_times_that_i_propose_stand_by_both_clocks(world, jane):
    world.reply(jane, 2, text="Sure!")
    times = (world.now + timedelta(days=4), world.now + timedelta(days=5, hours=1))
    world.put(jane.changed(proposed=(world.ago(1), *times)))
    for phrasing in range(3):
        draft = letter(world, jane, phrasing)
        assert "November 24, at 10:00 a.m. EST (4:00 p.m. CET where you are); or" in draft.body
        assert "November 19" not in draft.body
        assert not open_blanks(draft, world.records)
        assert draft.body.count("?") == 1
    world.put(jane.changed(proposed=times[:1]))
    assert "these" not in letter(world, jane).body.partition("?")[0]


def test_R6_the_letter_takes_the_time_that_became_the_appointment(world, jane):
    world.reply(jane, 2, text="Tuesday at 3pm or Monday 10am?")
    start = offered_times(world.records, jane, world.now)[1]
    world.scheduled(jane, start)
    for phrasing, words in enumerate(("works well for me", "happy to take", "suits me")):
        body = letter(world, jane, phrasing).body
        assert "Tuesday, November 24, at 9:00 a.m. EST" in body
        assert words in body
        assert "Monday" not in body


def test_R6_of_one_time_it_is_said_what_to_do_if_it_does_not_fit(world, jane):
    start = world.now + timedelta(days=3)
    world.put(jane.changed(proposed=(start,)))
    body = letter(world, jane).body
    assert "none of these" not in body
    assert "if it does not fit" in body
