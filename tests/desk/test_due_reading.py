"""What `askaround due` reads of a store says the same as the whole book, and loads little."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from tests.desk.test_queue_histories import VERBS, Life
from tui.desk.due_reading import read_queue
from tui.desk.queue_keeper import due_rows
from tui.model.base import Record
from tui.model.followup import TouchKind
from tui.playbook.queue.items import is_in_sight
from tui.playbook.queue.ranking import as_listed, is_to_do
from tui.store.book import Book
from tui.store.reading import glance_at
from tui.system.locations import locate

NOW = datetime(2026, 11, 19, 17, tzinfo=UTC)
NOT_FOR_DUE = {
    "tui.app.app",
    "tui.cli.run",
    "tui.desk.commands.table",
    "tui.desk.desk",
    "tui.desk.commands.keymap",
    "tui.exchange",
    "tui.model.contact_line.contact_line",
    "tui.model.contact_line.noted",
    "tui.model.naming.called",
    "tui.model.naming.greeting",
    "tui.model.naming.kin",
    "tui.model.naming.person_name",
    "tui.playbook.interview.agenda",
    "tui.playbook.letters",
    "tui.playbook.questions",
    "tui.store.book",
    "tui.store.ledger",
    "tui.store.merge.merge",
    "tui.store.verbs",
    "difflib",
    "rapidfuzz",
    "textual",
    "tinydb",
}


def keys(items):
    return [item.key for item in items]


@pytest.mark.parametrize("seed", range(4))
def test_O2_a_whole_life_is_due_as_the_book_has_it(tmp_path, store, seed):
    random = Random(seed)
    life = Life(tmp_path / "life.json")
    often = [*VERBS, *["add"] * 6, "ask_in_vain", "talk", "appoint"]
    locations = locate(os.environ, tmp_path / "life.json")
    shown = 0
    for _ in range(6):
        for _ in range(25):
            life.step(random.choice(often), random.random())
        for organization in life.records.organizations:
            life.book.edit_organization(organization, interest=3)
        for number in range(9):
            # Nobody means to ask them, and nothing happened with them.
            name = f'Silent "{number} of {life.now}'
            life.book.add_contact(name, now=life.now, organization="Acme", to_ask=False)
        assert life.book.flush(5)
        found = read_queue(locations, life.now, UTC)
        assert list(found.rows) == due_rows(life.desk)
        assert (found.now, list(found.problems)) == (life.desk.now(), [])
        queue = [
            item for item in life.desk.queue() if is_in_sight(item.due, item.deadline, life.now)
        ]
        standing = [row for row in found.rows if row.stands_at(found.now)]
        ranked = as_listed(standing, found.now, life.desk.zone)
        assert keys(ranked) == keys(as_listed(queue, found.now, life.desk.zone))
        to_do = [item.key for item in queue if is_to_do(item, found.now)]
        assert {row.key for row in standing if is_to_do(row, found.now)} == {*to_do}
        shown += len(found.rows)
    assert shown > 20
    life.book.close()


def people_of(path: Path, now: datetime) -> dict[str, Record]:
    """A small world: who is silent, and who is looked at for one reason each."""
    book = Book(path)
    made = {}

    def add(name: str, **fields: object) -> None:
        made[name] = book.add_contact(name, now=now, **{"to_ask": False, **fields})

    add("Asked Ann", organization="Acme")
    add("Colleague Cal", organization="Acme")
    add("Elsewhere Eve", organization="Bay")
    add('Quoted "to_ask":true Quinn', organization="Bay")
    add("Meant Mia", to_ask=True)
    add("Naming Ned")
    add("Named Nora", introducer="Naming Ned")
    add("Mentor Max")
    add("Silent Sam")
    book.edit_contact(made["Mentor Max"].id, mentor=True)
    book.log_touch(made["Asked Ann"].id, TouchKind.OUTREACH, now=now)
    book.close()
    return made


def test_only_those_a_rule_can_look_at_are_read(tmp_path):
    people_of(tmp_path / "store.json", NOW - timedelta(days=30))
    records, reports = glance_at(tmp_path / "store.json")
    names = [contact.name.split()[0] for contact in records.contacts.values()]
    assert names == ["Asked", "Colleague", "Meant", "Naming", "Named", "Mentor"]
    assert reports == []


def test_what_is_due_loads_little(tmp_path):
    people_of(tmp_path / "store.json", NOW)
    code = (
        "import sys\nfrom tui.cli.main import main\nmain(['due'])\n"
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    environ = {**os.environ, "HOME": str(tmp_path), "ASKAROUND_STORE": str(tmp_path / "store.json")}
    ran = [
        subprocess.run(
            [sys.executable, "-c", code],
            env=environ,
            cwd=Path(__file__).parents[2],
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=True,
        )
        for _ in range(2)
    ]
    read, kept = (set(each.stderr.split()) for each in ran)
    assert ran[0].stdout == ran[1].stdout
    assert "Meant Mia" in ran[0].stdout
    assert "tui.store.reading" in read
    assert read & NOT_FOR_DUE == set()
    assert kept & {*NOT_FOR_DUE, "dataclasses", "pydantic", "tui.store.reading"} == set()
