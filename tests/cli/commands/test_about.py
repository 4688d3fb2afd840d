"""`askaround about`: what is open and what was last, each day told once."""

from datetime import date, datetime, timedelta

from tui.cli.main import main
from tui.store.book import Book


def test_a_day_is_told_once_and_what_is_to_come_was_not_last(tmp_path, monkeypatch, capsys):
    store = tmp_path / "store.json"
    monkeypatch.setenv("ASKAROUND_STORE", str(store))
    monkeypatch.setenv("ASKAROUND_NOW", "2026-09-09T12:00")
    monkeypatch.setenv("TZ", "UTC")
    now = datetime(2026, 9, 9, 12).astimezone()
    book = Book(store)
    amara = book.add_contact("Prof. Amara Okonkwo", now=now - timedelta(days=7))
    plan = book.plan_interview(amara.id, now=now)
    book.start_call(plan.id, now=now - timedelta(hours=1))
    for line, due in (
        (">send her my thesis prop. by friday", date(2026, 9, 11)),
        (">draft 1 pager, by 10/1", date(2026, 10, 1)),
        (">read Caro", None),
    ):
        book.keep_line(plan.id, line, seconds=60, due=due, now=now - timedelta(minutes=50))
    book.hang_up(plan.id, now=now - timedelta(minutes=40))
    again = book.plan_interview(amara.id, now=now)
    book.schedule(again.id, now + timedelta(days=5), now=now)
    book.close()
    assert main(["about", "amara"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert "You promised: send her my thesis prop, by Friday 11 September 2026." in said
    assert "You promised: draft 1 pager, by Thursday 1 October 2026." in said
    assert "You promised: read Caro." in said
    (last,) = (line for line in said if line.startswith("Last: "))
    assert "appointment" not in last
    assert last.endswith("Wednesday 9 September.")
