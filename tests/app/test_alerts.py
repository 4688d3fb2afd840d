"""A talk is told of before it begins, once, and quietly while somebody is on the phone."""

from datetime import timedelta

import pytest

from tests.app.conftest import toasts
from tests.waiting import wait_until
from tests.world import NOON
from tui.app.alerts import TalkAlerts
from tui.desk.settings.settings import Settings
from tui.model.interview import Format, InterviewStatus

XTERM = {"TERM": "xterm-256color"}
FOOT = {"TERM": "foot"}
TITLE = "\x1b[22;2t\x1b]2;video call with Jane Doe at 17:30 · askaround\x1b\\"
TITLE_BACK = "\x1b[23;2t"
START = NOON + timedelta(minutes=30)


@pytest.fixture
def talk(desk):
    desk.add_contact_line("Jane Doe, Analyst, Acme")
    return appointment(desk, "Jane Doe", START)


def appointment(desk, name, start):
    records = desk.book.records
    contact = next(each for each in records.contacts.values() if each.name == name)
    planned = desk.interview_to_come(contact)
    return desk.book.schedule(planned.id, start, now=desk.now(), format=Format.VIDEO)


class Watched:
    """The alerts of a program, with what they wrote."""

    def __init__(self, pilot, desk, environ=XTERM):
        self.private = False
        self.written = []
        self.desk = desk
        self.pilot = pilot
        self.alerts = TalkAlerts(
            pilot.app, desk, self.written.append, lambda: self.private, environ
        )

    def told(self, **later):
        """Return what is written when so much time has passed."""
        self.desk.clock.move(**later)
        self.written.clear()
        self.alerts.look()
        return "".join(self.written)


async def test_a_talk_is_told_of_15_and_5_minutes_before_and_not_again(desk, talk, opened):
    async with opened(desk) as pilot:
        watched = Watched(pilot, desk)
        assert watched.told(minutes=14, seconds=58) == ""
        assert watched.told(seconds=5) == f"{TITLE}\x07"
        await pilot.pause()
        assert toasts(pilot) == ["In 15 min: video call with Jane Doe at 17:30."]
        assert watched.told(seconds=5) == ""
        assert watched.told(minutes=9) == ""
        assert watched.told(minutes=1) == f"{TITLE_BACK}{TITLE}\x07"
        await pilot.pause()
        assert toasts(pilot) == ["In 5 min: video call with Jane Doe at 17:30."]
        assert watched.told(minutes=4) == ""
        # Its time has come: the terminal has its own title again.
        assert watched.told(minutes=1) == TITLE_BACK
        assert watched.told(minutes=1) == ""


async def test_a_clock_that_is_set_back_rings_nothing_twice(desk, talk, opened):
    async with opened(desk) as pilot:
        watched = Watched(pilot, desk)
        assert watched.told(minutes=15) == f"{TITLE}\x07"
        assert watched.told(minutes=-5) == ""
        assert watched.told(minutes=5) == ""


async def test_a_talk_that_is_moved_rings_by_its_new_time(desk, talk, opened):
    async with opened(desk) as pilot:
        watched = Watched(pilot, desk)
        assert watched.told(minutes=15)
        later = START + timedelta(hours=1)
        desk.book.schedule(talk.id, later, now=desk.now())
        assert watched.told(seconds=5) == TITLE_BACK
        assert watched.told(minutes=10) == ""
        assert "18:30" in watched.told(minutes=50)
        desk.book.schedule(talk.id, START + timedelta(days=1), now=desk.now())
        assert watched.told(minutes=10) == TITLE_BACK


async def test_a_talk_that_is_under_way_or_off_rings_no_more(desk, talk, opened):
    async with opened(desk) as pilot:
        watched = Watched(pilot, desk)
        assert watched.told(minutes=15)
        desk.book.end_without_conversation(talk.id, InterviewStatus.CANCELED, now=desk.now())
        assert watched.told(minutes=10) == TITLE_BACK


async def test_nobody_hears_a_bell_on_the_phone(desk, talk, opened):
    async with opened(desk) as pilot:
        watched = Watched(pilot, desk)
        desk.add_contact_line("Omar Haddad, Bay Freight")
        other = appointment(desk, "Omar Haddad", START + timedelta(hours=3))
        desk.book.start_call(other.id, now=desk.now())
        assert watched.told(minutes=15) == TITLE
        await pilot.pause()
        assert toasts(pilot) == ["In 15 min: video call with Jane Doe at 17:30."]


async def test_two_talks_at_one_time_are_told_together(desk, talk, opened):
    desk.add_contact_line("Omar Haddad, Bay Freight")
    appointment(desk, "Omar Haddad", START)
    async with opened(desk) as pilot:
        watched = Watched(pilot, desk)
        assert watched.told(minutes=15).count("\x07") == 1
        await pilot.pause()
        (message,) = toasts(pilot)
        assert "Jane Doe" in message
        assert "Omar Haddad" in message


async def test_in_private_mode_no_name_leaves_the_program(desk, talk, opened):
    async with opened(desk) as pilot:
        watched = Watched(pilot, desk, FOOT)
        watched.private = True
        watched.told(minutes=15)
        wait_until(lambda: "777" in "".join(watched.written), "a notification")
        assert "Jane" not in "".join(watched.written)
        assert "In 15 min: video call at 17:30" in "".join(watched.written)


async def test_a_known_terminal_shows_its_own_notification(desk, talk, opened):
    async with opened(desk) as pilot:
        watched = Watched(pilot, desk, FOOT)
        watched.told(minutes=15)
        notice = "\x1b]777;notify;askaround;In 15 min: video call with Jane Doe at 17:30\x1b\\"
        wait_until(lambda: notice in watched.written, "a notification")


@pytest.mark.parametrize("alerts", [True, False])
async def test_the_settings_turn_them_off(desk, talk, opened, alerts):
    desk.settings = Settings(alerts=alerts)
    async with opened(desk) as pilot:
        names = [timer.name for timer in pilot.app._timers]
        looks = [timer for timer in pilot.app._timers if timer._callback == pilot.app._alerts.look]
        assert len(looks) == alerts, names
