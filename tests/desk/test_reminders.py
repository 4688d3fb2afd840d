"""What `askaround remind` tells, and that it tells it once."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.cases import for_each
from tui.desk.kept_queue import DueRow
from tui.desk.reminders import ToldFile, reminders

NOW = datetime(2026, 11, 20, 14, 50, tzinfo=UTC)
WITHIN = timedelta(minutes=15)


def row(who: str, what: str, minutes: float, *, action: str = "nudge", **fields) -> DueRow:
    due = NOW + timedelta(minutes=minutes)
    known = {
        "key": f"R9:{who}",
        "rule": "R9",
        "who": who,
        "contact_id": who,
        "interview_id": "",
        "action": action,
        "what": what,
        "why": "because",
        "since": due,
        "due": due,
        "any_day": False,
        "deadline": None,
        "appears": None,
        "until": None,
    }
    return DueRow(**{**known, **fields})


def talk(who: str, minutes: float) -> DueRow:
    end = NOW + timedelta(minutes=minutes + 25)
    key = f"D1:{who}"
    return row(who, "talk by video at 15:00", minutes, action="talk", key=key, until=end)


def lines(rows, told=frozenset(), now=NOW) -> list[str]:
    return [each.line for each in reminders(rows, now, WITHIN, frozenset(told))]


@for_each(
    ("minutes", "told"),
    [
        (10, ["In 10 min: Jane Doe, talk by video at 15:00"]),
        (15, ["In 15 min: Jane Doe, talk by video at 15:00"]),
        (0.2, ["Now: Jane Doe, talk by video at 15:00"]),
        (16, ["Due today: Jane Doe (talk by video at 15:00)"]),
        (24 * 60, []),
        (-3, ["Due today: Jane Doe (talk by video at 15:00)"]),
        (-300, []),
    ],
)
def test_a_talk_is_told_when_it_is_near(minutes, told):
    assert lines([talk("Jane Doe", minutes)]) == told


def test_what_is_due_today_is_one_sentence():
    rows = [
        row("Ana", "nudge her", -3000),
        row("Bo", "send the thank-you note", 5),
        row("Cy", "say how it went", 60),
        row("Di", "write", 61),
        row("Ed", "write", 62),
        row("Fay", "write", 24 * 60),
        row("Gil", "gone", 1, until=NOW),
        row("Hal", "not yet", 1, appears=NOW + WITHIN),
    ]
    assert lines(rows) == [
        "Due today: Ana (nudge her), Bo (send the thank-you note), Cy (say how it went) and 2 more"
    ]
    assert lines(rows[:2]) == ["Due today: Ana (nudge her) and Bo (send the thank-you note)"]
    twice = [rows[0], row("Ana", "thank her", 1), rows[1]]
    assert lines(twice) == ["Due today: Ana (nudge her), Bo (send the thank-you note) and 1 more"]
    assert lines(rows[:1]) == ["Due today: Ana (nudge her)"]


def test_nothing_is_told_twice_and_a_moved_talk_again():
    rows = [talk("Jane", 10), row("Bo", "write", 0)]
    told = {each.mark for each in reminders(rows, NOW, WITHIN, frozenset())}
    assert len(told) == 2
    assert lines(rows, told) == []
    assert lines(rows, told, NOW + timedelta(minutes=5)) == []
    assert lines([talk("Jane", 12), rows[1]], told) == ["In 12 min: Jane, talk by video at 15:00"]
    assert lines(rows[1:], told, NOW + timedelta(days=1)) == ["Due today: Bo (write)"]


def test_nobody_is_told_at_night_what_the_day_brings():
    night = NOW.replace(hour=4, minute=59)
    rows = [row("Bo", "write", -2000)]
    assert lines(rows, now=night) == []
    assert lines(rows, now=night + timedelta(minutes=1)) == ["Due today: Bo (write)"]


def test_what_was_told_is_kept_for_oneself_alone_and_not_for_ever(tmp_path):
    file = ToldFile(tmp_path / "store.json.told")
    assert file.load() == frozenset()
    old = "2026-11-01T15:00:00+00:00 D1:x"
    new = "2026-11-20T15:00:00+00:00 D1:y"
    file.keep([old, new, "2026-11-20 day"], NOW)
    assert file.load() == {new, "2026-11-20 day"}
    assert file.path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"{", b"{}", b"[1, null]", b"\xff", b"[" * 9999])
def test_what_is_damaged_is_as_if_nothing_was_told(tmp_path, content):
    file = ToldFile(tmp_path / "told")
    file.path.write_bytes(content)
    assert file.load() == frozenset()


@pytest.mark.parametrize(("minutes", "is_told"), [(10, False), (40, False), (90, True)])
def test_shortly_before_a_talk_nobody_is_told_to_confirm_it(minutes, is_told):
    confirm = row("Jane Doe", "confirm", -60, action="confirm", key="R6:x")
    said = " ".join(lines([talk("Jane Doe", minutes), confirm]))
    assert ("confirm" in said or "1 more" in said) is is_told
