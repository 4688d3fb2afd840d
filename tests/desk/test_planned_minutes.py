"""How long an interview is planned to take: as long as the letter asks for."""

from dataclasses import replace

import pytest

from tests.stand_ins import StoppedClock, TellingClipboard
from tui.desk.desk import Desk
from tui.desk.settings import Settings
from tui.playbook.interview.agenda import planned_minutes
from tui.playbook.letters.request import outreach
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
