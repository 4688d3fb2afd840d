"""What a planned interview begins with: the minutes asked for, the closing questions wanted."""

from dataclasses import replace

import pytest

from tests.stand_ins import StoppedClock, TellingClipboard
from tui.desk.desk import Desk
from tui.desk.settings.settings import Settings
from tui.playbook.interview.agenda import planned_minutes
from tui.playbook.letters.asking.request import outreach
from tui.playbook.rules import PRESETS
from tui.store.book import Book


@pytest.mark.parametrize(
    ("rules", "minutes"),
    [
        (PRESETS["classic"], 25),
        (PRESETS["3B7"], 25),
        (PRESETS["gentle"], 15),
        (replace(PRESETS["gentle"], ask_minutes=40), 40),
        (replace(PRESETS["classic"], ask_minutes=2), 5),
        (replace(PRESETS["classic"], ask_minutes=240), 240),
    ],
)
def test_R2_it_is_planned_for_the_minutes_that_are_asked_for(tmp_path, rules, minutes):
    book = Book(tmp_path / "store.json")
    desk = Desk(book, StoppedClock(), TellingClipboard(), Settings(rules=rules))
    jane = book.add_contact("Jane Doe", now=desk.now())
    interview = desk.interview_to_come(jane)
    assert interview.minutes == minutes
    assert planned_minutes(interview) <= max(minutes, 10)
    assert f"{minutes}" in outreach(book.records, jane).body
    book.close()


@pytest.mark.parametrize(("asks", "asked"), [(True, 1), (False, 0)])
def test_D6_where_it_is_unusual_nobody_is_asked_to_connect_on_linkedin(tmp_path, asks, asked):
    book = Book(tmp_path / "store.json")
    desk = Desk(book, StoppedClock(), TellingClipboard(), Settings(ask_linkedin=asks))
    jane = book.add_contact("Jane Doe", now=desk.now())
    closing = [item.text for item in desk.interview_to_come(jane).agenda if item.closing]
    assert sum("LinkedIn" in text for text in closing) == asked
    assert len(closing) >= 3
    book.close()
