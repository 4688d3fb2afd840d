"""`askaround search` on the command line."""

from tests.world import NOON
from tui.cli.main import main
from tui.store.book import Book


def test_other_words_of_the_same_meaning_stand_behind_the_word(tmp_path, monkeypatch, capsys):
    store = tmp_path / "store.json"
    monkeypatch.setenv("ASKAROUND_STORE", str(store))
    book = Book(store)
    for name, line in (("Uncle Bob", "pay ok - $38/hr + OT"), ("Bo Li", "SALARY: asst 58-65k")):
        plan = book.plan_interview(book.add_contact(name, now=NOON).id, now=NOON)
        book.start_call(plan.id, now=NOON)
        book.keep_line(plan.id, line, seconds=60, now=NOON)
    book.close()
    assert main(["search", "pay"]) == 0
    first, between, second = capsys.readouterr().out.splitlines()
    assert first.startswith("Uncle Bob, ")
    assert first.endswith(": pay ok - $38/hr + OT")
    assert between == "Without “pay”, but with salary:"
    assert second.startswith("Bo Li, ")
    assert main(["search", '"pay"']) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
