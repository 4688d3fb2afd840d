"""The demo season."""

import re
from collections import Counter
from datetime import UTC, timedelta

import pytest

from tests.world import NOON
from tui.cli.demo.casts import CHANGER, STUDENT
from tui.cli.demo.season import fill
from tui.exchange.writers.markdown import conversation
from tui.model.followup import FollowUp
from tui.model.interview import InterviewStatus
from tui.model.profile import Situation
from tui.playbook.contacts.history import is_thanked
from tui.playbook.contacts.stages import Stage, stage
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.write import draft_for
from tui.playbook.queue.due import is_overdue
from tui.playbook.queue.items import Action
from tui.playbook.queue.queue import queue
from tui.playbook.time.dates import zone_of
from tui.store.book import Book
from tui.store.documents.document_store import DocumentStore

SANE = re.compile(r"[A-Z“\d\[](?:(?!  |\$|\{|\b(\w+) \1\b| [,.;:?]).)*[.?!…”:,\]¹]")
"""A sentence begins with a capital and ends; no gap, no word twice, nothing to be filled."""
SANE_ROW = re.compile(r"[a-z](?:(?!  |\{|\$).)*[\w”)]")


def sentences_of(body):
    """The sentences of a letter between greeting and closing, addresses of links left out."""
    paragraphs = body.split("\n\n")[1:-1]
    for paragraph in paragraphs:
        if "http" not in paragraph:
            yield from re.split(r"(?<=[.?!])\s+(?=[A-Z“])", paragraph)


_EVERY_KIND = set(Action) - {
    Action.RESUME,  # nobody asked for it
    Action.OUTCOME,  # no appointment is over
    Action.DETAILS,  # all were confirmed
    Action.LANDED,  # she is still asking
    Action.KIND_REPLY,  # who said no was thanked
    Action.FAREWELL,  # so was the one she decided against
    Action.QUESTIONS,  # nobody is asked in writing
    Action.ANSWERS,
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
    assert stages == set(Stage)
    assert len(records.contacts) == 16
    assert len({contact.source for contact in records.contacts.values()}) >= 7
    assert records.profile.name


def talks_of(season):
    return [
        interview
        for interview in season.records.interviews.values()
        if interview.status is InterviewStatus.TALKED
    ]


def length(talk):
    return round((talk.ended - talk.started).total_seconds() / 60)


def test_a_talk_that_went_flat_is_thanked_for_and_its_reflection_says_why(season):
    talk = next(each for each in talks_of(season) if length(each) == 12)
    assert len(season.records.notes_of(talk.id)) == 3
    assert "not for me, and now I know why" in talk.reflection.job.replace("Not", "not")
    contact = season.records.contacts[talk.contact_id]
    assert stage(season.records, contact) is Stage.DECIDED_AGAINST
    assert is_thanked(season.records, talk)


def test_an_own_question_was_asked_of_several_people_and_is_next(season):
    asked = Counter(
        item.text
        for interview in season.records.interviews.values()
        for item in interview.agenda
        if not item.question_id
    )
    own = [question.text for question in season.records.questions.values()]
    assert [(text, count >= 3) for text, count in asked.items()] == [(own[0], True)]


def test_one_who_changed_careers_is_in_the_chain_and_says_what_it_took(season):
    records = season.records
    changer = next(
        records.contacts[talk.contact_id]
        for talk in talks_of(season)
        if any(item.question_id == "path-10" for item in talk.agenda)
    )
    assert records.introducer_of(records.introducer_of(changer)) is not None
    assert records.introduced_by(changer.id)


def test_other_conversations_have_marked_lines_on_their_questions(season):
    talks = [talk for talk in talks_of(season) if length(talk) > 12]
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
    assert asked["path-1"] == 7


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
    # Noon is on a Thursday, the night before a Tuesday.
    assert (call.start.astimezone(zone).date() - now.astimezone(zone).date()).days == 1
    assert len(call.agenda) == 14


@pytest.mark.parametrize("cast", [STUDENT, CHANGER], ids=["student", "changer"])
def test_every_draft_of_a_season_passes_its_checks_and_every_sentence_is_whole(tmp_path, now, cast):
    book = Book(tmp_path / "store.json")
    fill(book, now, cast)
    drafts = 0
    for item in queue(book.records, now):
        assert SANE_ROW.fullmatch(item.what), item.what
        for phrasing in range(3):
            draft = draft_for(book.records, item, now, phrasing)
            if draft is None:
                continue
            drafts += 1
            wrong = [each.words for each in findings(draft, book.records) if not each.ok]
            # Only the person knows when they have time, and what came of advice.
            known_to_them = ("fill in [two or three times", "fill in [what ", "names nothing")
            assert [words for words in wrong if not words.startswith(known_to_them)] == []
            for sentence in sentences_of(draft.body):
                assert SANE.fullmatch(sentence), sentence
    assert drafts >= 25
    book.close()


@pytest.mark.parametrize("number", range(4))
def test_the_changer_thanks_for_what_each_of_them_said(tmp_path, number):
    book = Book(tmp_path / "store.json")
    fill(book, NOON, CHANGER)
    talk = sorted(talks_of(book), key=lambda each: each.ended)[number]
    draft = thank_you(book.records, talk, now=NOON)
    assert [each.words for each in findings(draft, book.records) if not each.ok] == []
    assert draft.sources
    book.close()


def test_the_changer_has_a_no_a_talk_in_writing_a_promise_and_an_offer(tmp_path):
    book = Book(tmp_path / "store.json")
    fill(book, NOON, CHANGER)
    records = book.records
    assert Stage.DECLINED in {stage(records, each) for each in records.contacts.values()}
    assert any(talk.in_writing and records.notes_of(talk.id) for talk in talks_of(book))
    promises = [each for each in records.table(FollowUp).values() if each.what]
    assert {each.theirs for each in promises} == {True, False}
    assert records.profile.situation == Situation.WORKING
    book.close()


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
        made = list(changes)
        commits.append(len(made))
        return commit(store, made, **more)

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
    assert len(season.records.contacts) == 16
