"""Whoever is forgotten, in whatever book: the rest is sound, and goes on as if it had been so."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cases import part_of
from tests.exchange.books import books
from tests.store.verbs.test_duplicates import content
from tests.world import BEGUN
from tui.model.interview import InterviewStatus
from tui.model.records import RECORD_TYPES, Records
from tui.playbook.answers.answers import question_groups
from tui.playbook.letters.write import draft_for
from tui.playbook.queue.queue import Queue, queue
from tui.store import maintenance
from tui.store.book import Book


def as_written(records: Records) -> list[str]:
    """All letters that the queue calls for."""
    drafts = (draft_for(records, item, BEGUN) for item in queue(records, BEGUN))
    return [draft.body for draft in drafts if draft]


@settings(max_examples=part_of(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_the_rest_is_sound(data: st.DataObject) -> None:
    records = data.draw(books().filter(lambda each: bool(each.contacts)))
    for interview in list(records.interviews.values()):
        if interview.status is InterviewStatus.LIVE:
            records.put(interview.changed(status=InterviewStatus.TALKED))
    gone_id = data.draw(st.sampled_from(list(records.contacts)))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "store.json"
        book = Book(path)
        book.take_records(each for kind in RECORD_TYPES for each in records.table(kind).values())
        waiting = Queue(book.records)
        book.records.watch(waiting.note_change)
        waiting.items(BEGUN)
        others = {each.id: each.name for each in book.records.contacts.values()}
        talks = {each.id for each in records.interviews.values() if each.contact_id != gone_id}
        del others[gone_id]
        traces = book.forget(gone_id)
        assert book.erased(10) == ""
        assert {each.id: each.name for each in book.records.contacts.values()} == others
        assert set(book.records.interviews) == talks
        assert waiting.items(BEGUN) == queue(book.records, BEGUN)
        letters, groups = as_written(book.records), question_groups(book.records)
        after = content(book.records)
        for contact in book.records.contacts.values():
            assert not traces.are_in(contact.notes)
            assert contact.introduced_by != gone_id
        assert not book.can_undo
        book.close()
        assert maintenance.check(path) == []
        for file in (each for each in Path(folder).rglob("*") if each.is_file()):
            text = file.read_text()
            # Its id is all that is remembered, and only there.
            assert text.count(gone_id) == text.count(f'"{gone_id}"') <= 1
        book = Book(path)
        assert book.problems == []
        assert content(book.records) == after
        assert (as_written(book.records), question_groups(book.records)) == (letters, groups)
        book.close()
