"""The demo season."""

from collections import Counter
from datetime import UTC, timedelta

import pytest

from tests.world import NOON
from tui.cli.demo.season import fill
from tui.exchange.writers.markdown import conversation
from tui.model.interview import InterviewStatus
from tui.playbook.contacts.stages import Stage, stage
from tui.playbook.letters.checks import findings
from tui.playbook.letters.write import draft_for
from tui.playbook.queue.due import is_overdue
from tui.playbook.queue.items import Action
from tui.playbook.queue.queue import queue
from tui.playbook.time.dates import zone_of
from tui.store.book import Book
from tui.store.documents.document_store import DocumentStore

_EVERY_KIND = set(Action) - {
    Action.RESUME,  # nobody asked for it
    Action.OUTCOME,  # no appointment is over
    Action.DETAILS,  # all were confirmed
    Action.LANDED,  # she is still asking
    Action.KIND_REPLY,  # nobody said no
    Action.FAREWELL,  # she decided against nobody
}


@pytest.fixture(params=[NOON, NOON + timedelta(days=101, hours=13)], ids=["noon", "night"])
def now(request):
    return request.param


@pytest.fixture
def season(tmp_path, now):
    book = Book(tmp_path / "store.json")
    fill(book, now)
    yield book
    book.close()


def test_the_season_has_people_of_every_stage(season):
    records = season.records
    stages = {stage(records, contact) for contact in records.contacts.values()}
    # In this season nobody says no, and she decides against nobody.
    assert stages == set(Stage) - {Stage.DECLINED, Stage.DECIDED_AGAINST}
    assert len(records.contacts) == 14
    assert len({contact.source for contact in records.contacts.values()}) >= 7
    assert records.profile.name


def test_five_conversations_have_marked_lines_on_their_questions(season):
    talks = [
        interview
        for interview in season.records.interviews.values()
        if interview.status is InterviewStatus.TALKED
    ]
    assert len(talks) == 5
    for talk in talks:
        notes = season.records.notes_of(talk.id)
        assert 8 <= len(notes) <= 14
        assert notes[-1].seconds < (talk.ended - talk.started).total_seconds()
        assert len({note.mark for note in notes}) >= 4
        items = {item.id for item in talk.agenda}
        assert sum(note.item_id in items for note in notes) >= len(notes) - 1
        assert conversation(season.records, talk, UTC)


def test_questions_were_asked_of_several_people(season):
    asked = Counter(
        item.question_id
        for interview in season.records.interviews.values()
        for item in interview.agenda
    )
    assert asked["path-1"] == 6


def test_the_queue_holds_something_of_every_kind(season, now):
    items = queue(season.records, now)
    zone = zone_of(season.records.profile.time_zone)
    assert {item.action for item in items} == _EVERY_KIND
    overdue = {item.rule for item in items if is_overdue(item, now, zone)}
    assert {"R9", "A6"} <= overdue
    thanks = next(item for item in items if item.rule == "A1")
    assert timedelta(0) < thanks.due - now < timedelta(hours=12)
    call = next(
        interview
        for interview in season.records.interviews.values()
        if interview.status is InterviewStatus.SCHEDULED
    )
    assert (call.start.astimezone(zone).date() - now.astimezone(zone).date()).days == 1
    assert len(call.agenda) == 14


def test_every_draft_of_the_season_passes_its_checks(season, now):
    for item in queue(season.records, now):
        for phrasing in range(3):
            draft = draft_for(season.records, item, now, phrasing)
            if draft is not None:
                wrong = [each.words for each in findings(draft, season.records) if not each.ok]
                # Only the person knows when they have time, and what came of advice.
                known_to_them = ("fill in [two or three times", "fill in [what ")
                assert [words for words in wrong if not words.startswith(known_to_them)] == []


def test_nothing_happened_after_now_or_out_of_order(season, now):
    for contact in season.records.contacts.values():
        touches = season.records.touches_of(contact.id)
        assert all(contact.created <= touch.when <= now for touch in touches)
        kinds = [touch.kind.value for touch in touches]
        if "call" in kinds and "outreach" in kinds:
            assert kinds.index("outreach") < kinds.index("reply") < kinds.index("call")


def test_the_season_is_one_step_and_survives_on_the_disk(season):
    assert season.flush()
    again = Book(season.path)
    assert again.problems == []
    assert again.records.contacts == season.records.contacts
    again.close()
    season.undo()
    assert not season.records.contacts


def test_the_season_is_written_in_one_piece(tmp_path, monkeypatch):
    commits = []
    commit = DocumentStore.commit

    def counted(store, changes, **more):
        commits.append(len(changes))
        return commit(store, changes, **more)

    monkeypatch.setattr(DocumentStore, "commit", counted)
    book = Book(tmp_path / "store.json")
    fill(book, NOON)
    book.close()
    assert [changes for changes in commits if changes] == [sum(commits)]


def test_what_can_be_undone_in_a_demo_begins_with_its_user(season, now):
    season.forget_steps()
    assert not season.can_undo
    season.add_contact("Jane Doe", now=now)
    assert season.undo() == "Added Jane Doe"
    assert season.undo() is None
    assert len(season.records.contacts) == 14
