"""The queue that was kept is the queue of any later day, as long as nothing changed."""

import json
import os
import threading
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from tests.desk.test_queue_histories import VERBS, Life
from tui.desk.desk import Desk
from tui.desk.kept_queue import DueFile, DueList, kept_rows
from tui.desk.queue_keeper import QueueKeeper, due_rows
from tui.store.book import Book
from tui.system.locations import locate

LATER = [timedelta(hours=7), *(timedelta(days=days, hours=5) for days in (1, 2, 6, 30, 90, 400))]


def test_O2_what_was_kept_holds_on_each_later_day(tmp_path):
    random = Random(3)
    life = Life(tmp_path / "store.json")
    often = [*VERBS, "add", "add", "do_first", "talk", "appoint"]
    moved = 0
    for _ in range(12):
        for _ in range(12):
            life.step(random.choice(often), random.random())
        kept_at = life.now
        kept = DueList(due_rows(life.desk), life.desk.now().date().isoformat(), "")
        for span in LATER:
            life.now = kept_at + span
            rows = kept.rows_at(life.desk.now())
            assert rows == due_rows(life.desk)
            moved += rows != kept.rows
        life.now = kept_at
    assert moved > 20
    life.book.close()


def test_what_was_kept_for_a_later_day_is_of_no_use(tmp_path):
    kept = DueList([], "2026-11-20", "")
    assert kept.rows_at(datetime(2026, 11, 19, 23, tzinfo=UTC)) is None
    assert kept.rows_at(datetime(2026, 11, 20, 0, tzinfo=UTC)) == []


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"made_from": 3}', "row"])
def test_a_damaged_file_is_none(store, tmp_path, damage):
    places = locate(os.environ, None)
    life = Life(tmp_path / "other.json")
    life.step("add", 0.9)
    life.book.close()
    QueueKeeper(places).keep(life.desk)
    assert DueFile(places).load().rows
    if damage == "row":
        kept = json.loads(places.due_file.read_text())
        del kept["rows"][0]["since"]
        damage = json.dumps(kept)
    places.due_file.write_text(damage)
    assert DueFile(places).load() is None


def test_a_program_that_runs_keeps_the_queue_once_it_is_quiet(store):
    places, now = locate(os.environ, None), datetime(2026, 11, 19, 17, tzinfo=UTC)
    keeper, book = QueueKeeper(places), Book(store)
    desk = Desk(book, lambda: now, clipboard=None)

    def kept() -> set[str] | None:
        rows, _ = kept_rows(places, now, UTC)
        return None if rows is None else {row.who for row in rows}

    def look() -> None:
        before = set(threading.enumerate())
        keeper.look(desk)
        for thread in set(threading.enumerate()) - before:
            thread.join()

    look()
    look()
    assert "Wendy Ho" in kept()
    book.add_contact("Zed Zebra", now=now, to_ask=True)
    assert book.flush(5)
    assert kept() is None
    look()
    assert kept() is None
    look()
    assert "Zed Zebra" in kept()
    written = places.due_file.stat().st_mtime_ns
    look()
    assert places.due_file.stat().st_mtime_ns == written
    places.config.parent.mkdir(parents=True)
    places.config.write_text('[rules]\nthank_you = "24 hours"\n')
    look()
    look()
    assert kept() is None
    book.close()
