"""Two stores that were changed apart become one, and nothing of either is lost."""

import json
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cases import part_of
from tests.store.merge.parted_stores import jane, merged, opened, parted, records_in
from tests.store.support import plain
from tests.world import BEGUN
from tui.model.base import Record
from tui.model.followup import Decision, FollowUp, Touch, TouchKind
from tui.model.interview import AgendaItem, InterviewStatus
from tui.model.note import Note
from tui.model.people import Contact
from tui.model.profile import Profile
from tui.store.book import Book
from tui.store.files.raw_documents import Rows, decode, document_id, encode
from tui.store.merge.merge import Divergence, merge_rows
from tui.store.merge.values import FROM_THE_OTHER

WORDS = st.sampled_from(["", "sales", "data", "data work", "law — and more", "\u2028x", "é"])
LISTS = st.lists(st.sampled_from(["a@x.com", "b@x.com", "c@x.com", "d@x.com"]), unique=True)
IDS = st.integers(1, 3).map(lambda number: str(UUID(int=number)))


def rows_of(*records: Record) -> Rows:
    rows: Rows = {}
    for each in records:
        rows.setdefault(each.table, {})[document_id(each.id)] = encode(each.to_document())
    return rows


def documents(rows: Rows, kind: type[Record]) -> list[dict[str, Any]]:
    return [decode(raw) for raw in rows.get(kind.table, {}).values()]


CONTACTS = st.builds(
    Contact,
    id=IDS,
    name=st.sampled_from(["Jane", "Joan"]),
    created=st.just(BEGUN),
    emails=LISTS,
    tags=LISTS,
    notes=WORDS,
)
NOTES = st.builds(Note, id=IDS, interview_id=IDS, text=WORDS)
TOUCHES = st.builds(
    Touch,
    id=st.uuids().map(str),
    contact_id=IDS,
    when=st.just(BEGUN),
    kind=st.just(TouchKind.OTHER),
    text=WORDS,
)
PROMISES = st.builds(
    FollowUp,
    id=st.uuids().map(str),
    key=st.sampled_from(["A6:1", "A6:2"]),
    contact_id=IDS,
    what=WORDS,
    decision=st.sampled_from(Decision),
    decided=st.none() | st.integers(0, 5).map(lambda days: BEGUN + timedelta(days)),
)
STORES = st.tuples(
    st.lists(CONTACTS, max_size=3),
    st.lists(NOTES, max_size=3),
    st.lists(TOUCHES, max_size=2),
    st.lists(PROMISES, max_size=2, unique_by=lambda each: each.key),
).map(lambda kinds: rows_of(*(record for kind in kinds for record in kind)))


@settings(max_examples=part_of(300), deadline=None)
@given(ours=STORES, theirs=STORES)
def test_without_any_past_nothing_of_either_side_is_lost(ours: Rows, theirs: Rows) -> None:
    before = json.dumps([ours, theirs])
    merged = merge_rows(ours, theirs).rows
    assert json.dumps([ours, theirs]) == before
    for side in (ours, theirs):
        assert set(side.get("touches", {})) <= set(merged.get("touches", {}))
        for kind, field in ((Note, "text"), (FollowUp, "what"), (Contact, "notes")):
            name = "key" if kind is FollowUp else "id"
            found = {each[name]: each.get(field, "") for each in documents(merged, kind)}
            for each in documents(side, kind):
                assert each.get(field, "") in found[each[name]]
        for field in ("emails", "tags"):
            values = {each["id"]: set(each.get(field, ())) for each in documents(merged, Contact)}
            for each in documents(side, Contact):
                assert set(each.get(field, ())) <= values[each["id"]]
    decided = {each["key"]: each.get("decided", "") for each in documents(merged, FollowUp)}
    for each in (*documents(ours, FollowUp), *documents(theirs, FollowUp)):
        assert each.get("decided", "") <= decided[each["key"]]


@settings(max_examples=part_of(300), deadline=None)
@given(ours=STORES, theirs=STORES)
def test_joining_again_changes_nothing_and_it_matters_not_who_joins_whom(
    ours: Rows, theirs: Rows
) -> None:
    merge = merge_rows(ours, theirs)
    assert not merge_rows(merge.rows, theirs).changes
    assert not merge_rows(merge.rows, merge.rows).changes
    other = merge_rows(theirs, ours).rows
    assert {table: set(rows) for table, rows in merge.rows.items() if rows} == {
        table: set(rows) for table, rows in other.items() if rows
    }
    for kind in (Contact, Note, FollowUp):
        one, two = documents(merge.rows, kind), documents(other, kind)
        assert sorted(map(unordered, one)) == sorted(map(unordered, two))


def unordered(document: dict[str, Any]) -> str:
    """A document without what puts ours first: lists and combined texts in order, and the rest."""
    parts = {
        name: sorted(part.strip() for part in value.split(FROM_THE_OTHER))
        for name, value in document.items()
        if name in ("notes", "text", "what")
    }
    lists = {name: sorted(document.get(name, ())) for name in ("emails", "tags")}
    return json.dumps([document["id"], parts, lists])


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(
            ["title", "notes", "emails", "line", "promise", "decide", "touch", "undo", "redo"]
        ),
        st.integers(0, 9),
    ),
    max_size=5,
)


def change(book: Book, what: str, number: int, value: str) -> None:
    (who,), (call,) = book.records.contacts, book.records.interviews
    match what:
        case "title" | "notes":
            book.edit_contact(who, **{what: value})
        case "emails":
            emails = book.records.contacts[who].emails
            book.edit_contact(who, emails=emails[1:] if number == 0 else (*emails, value))
        case "line" | "promise":
            line = f"> {value}" if what == "promise" else value
            book.keep_line(call, line, seconds=number, now=BEGUN)
        case "decide":
            book.postpone("A1:x", who, date(2026, 12, 1), now=BEGUN + timedelta(number))
        case "touch":
            book.log_touch(who, TouchKind.REPLY, now=BEGUN, text=value)
        case "undo":
            book.undo()
        case "redo":
            book.redo()


@settings(max_examples=part_of(15), deadline=None)
@given(here=CHANGES, there=CHANGES, later=CHANGES)
def test_two_machines_agree_after_each_joined_the_other(
    here: list[tuple[str, int]], there: list[tuple[str, int]], later: list[tuple[str, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs, _ = parted(Path(folder), jane)
        for changes, path in ((here, ours), (there, theirs), (later, ours)):
            with opened(path) as book:
                for what, number in changes:
                    if book.records.interviews:
                        change(book, what, number, f"{path.parent.name}{number}")
            sides = records_in(ours), records_in(theirs)
            merged(ours, theirs)
            result = records_in(ours)
            for side in sides:
                for table in ("touches", "notes"):
                    lost = side.get(table, {}).keys() - result.get(table, {}).keys()
                    assert lost <= gone(ours, table) | gone(theirs, table)
                # Of two decisions about one thing, one stays.
                decided = {each["key"] for each in side.get("followups", {}).values()}
                kept = {each["key"] for each in result.get("followups", {}).values()}
                assert {key for key in decided - kept if not key.startswith("A6:")} == set()
            assert not merged(ours, theirs).changes
            merged(theirs, ours)
            assert records_in(theirs) == result


def gone(path: Path, table: str) -> set[int]:
    """The documents that a store had and has no more."""
    found = plain(path)
    return {
        UUID(record_id).int
        for step in found.get("history", {}).values()
        for name, record_id, _ in step["documents"]
        if name == table and UUID(record_id).int not in found.get(table, {})
    }


def test_one_side_changed_is_taken_over_and_the_other_one_stays(tmp_path: Path) -> None:
    ours, theirs, (who, call) = parted(tmp_path, jane)
    with opened(ours) as book:
        book.edit_contact(who, title="Analyst")
    with opened(theirs) as book:
        book.edit_contact(who, emails=(), notes="")
        book.schedule(call, BEGUN + timedelta(3), now=BEGUN, minutes=30)
    (contact, interview) = merged(ours, theirs).entries
    assert contact.divergence is Divergence.CHANGED_ON_BOTH
    assert [(each.name, each.divergence, each.result) for each in contact.differences] == [
        ("title", Divergence.CHANGED_HERE, "Analyst"),
        ("emails", Divergence.CHANGED_THERE, None),
        ("notes", Divergence.CHANGED_THERE, None),
    ]
    assert interview.divergence is Divergence.CHANGED_THERE
    with opened(ours) as book:
        assert book.records.contacts[who].title == "Analyst"
        assert book.records.contacts[who].emails == ()
        assert book.records.interviews[call].status is InterviewStatus.SCHEDULED


def test_both_sides_changed_keeps_both(tmp_path: Path) -> None:
    ours, theirs, (who, call) = parted(tmp_path, jane)
    with opened(ours) as book:
        book.edit_contact(who, title="Analyst", notes="Likes law.", emails=("j@a.com", "x@x.com"))
        book.add_questions(call, [AgendaItem(text="Mine?")])
        book.schedule(call, BEGUN, now=BEGUN, minutes=30)
        book.record_conversation(call)
    with opened(theirs) as book:
        book.edit_contact(who, title="Boss", notes="Likes chess.", emails=("j@a.com", "y@y.com"))
        book.add_questions(call, [AgendaItem(text="Theirs?")])
        book.schedule(call, BEGUN + timedelta(1), now=BEGUN, minutes=45)
    entries = {entry.table: entry for entry in merged(ours, theirs).entries}
    title = next(each for each in entries["contacts"].differences if each.name == "title")
    assert (title.ours, title.theirs, title.result) == ("Analyst", "Boss", "Boss")
    with opened(ours) as book:
        contact, interview = book.records.contacts[who], book.records.interviews[call]
        assert contact.title == "Boss"
        assert contact.notes == f"Likes law.\n{FROM_THE_OTHER}\nLikes chess."
        assert contact.emails == ("j@a.com", "x@x.com", "y@y.com")
        questions = [item.text for item in interview.agenda]
        assert questions == ["Why?", "Mine?", "Theirs?", "Whom else?"]
        assert interview.status is InterviewStatus.TALKED
        assert interview.minutes == 45
        assert book.undo() == "Merged with store.json"
        assert book.records.contacts[who].title == "Analyst"
        assert book.records.contacts[who].notes == "Likes law."
        assert len(book.records.interviews[call].agenda) == 3


def test_what_one_side_removed_stays_removed_unless_the_other_needs_it(tmp_path: Path) -> None:
    def begin(book: Book) -> tuple[str, ...]:
        who, call = jane(book)
        dull, person = (
            book.keep_line(call, line, seconds=1, now=BEGUN) for line in ("> cv", "@Bo")
        )
        return who, call, dull.id, person.contact_id

    ours, theirs, (who, call, promise, bo) = parted(tmp_path, begin)
    with opened(theirs) as book:
        book.log_touch(bo, TouchKind.OUTREACH, now=BEGUN)
    with opened(ours) as book:
        assert len(book.records.notes_of(call)) == 2
        book.edit_line(promise, "no promise", now=BEGUN)
        with book.transaction("Removed Bo") as step:
            step.put(book.records.notes_of(call)[1].changed(contact_id=""))
            step.remove(Contact, bo)
    merge = merged(ours, theirs)
    removed = {each.table: each for each in merge.entries if "removed" in each.divergence.value}
    assert removed["followups"].result is None
    assert removed["contacts"].result is not None
    with opened(ours) as book:
        assert book.records.followups_of(who) == []
        assert [each.name for each in book.records.contacts.values()] == ["Jane Doe", "Bo"]
    merged(theirs, ours)
    assert records_in(ours) == records_in(theirs)


def test_an_organization_kept_twice_becomes_one(tmp_path: Path) -> None:
    ours, theirs, _ = parted(tmp_path, jane)
    with opened(theirs) as book:
        ann = book.add_contact("Ann", now=BEGUN, organization="new co")
    with opened(ours) as book:
        bob = book.add_contact("Bob", now=BEGUN, organization="New Co")
    assert merged(ours, theirs).united == ["New Co"]
    with opened(ours) as book:
        assert book.records.contacts[ann.id].organization_id == (
            book.records.contacts[bob.id].organization_id
        )
        assert len(book.records.organizations) == 2
    merged(theirs, ours)
    assert records_in(ours) == records_in(theirs)
    with opened(theirs) as book:
        book.undo()
        assert book.records.organization_of(book.records.contacts[ann.id]) == "new co"


def test_of_two_profiles_ours_is_filled_in_from_theirs() -> None:
    ours = Profile(name="Ada", pitch="I ask.")
    theirs = Profile(name="Eve", pitch="I tell.", year="senior")
    (profile,) = documents(merge_rows(rows_of(ours), rows_of(theirs)).rows, Profile)
    assert profile == {**ours.to_document(), "year": "senior"}


def test_the_later_decision_about_a_follow_up_wins(tmp_path: Path) -> None:
    ours, theirs, (who, _) = parted(tmp_path, jane)
    with opened(ours) as book:
        book.mark_done("A1:x", who, now=BEGUN + timedelta(2), touch=TouchKind.THANK_YOU)
    with opened(theirs) as book:
        book.postpone("A1:x", who, date(2026, 12, 1), now=BEGUN)
    for one, other in ((ours, theirs), (theirs, ours)):
        merged(one, other)
        with opened(one) as book:
            (followup,) = book.records.followups_of(who)
            assert followup.decision is Decision.DONE
            assert book.records.get(Touch, followup.touch_id)


def test_what_was_undone_on_one_side_comes_back_rather_than_be_lost(tmp_path: Path) -> None:
    ours, theirs, (who, _) = parted(
        tmp_path, lambda book: (book.add_contact("Bo", now=BEGUN).id, "")
    )
    with opened(ours) as book:
        book.undo()
    merged(ours, theirs)
    with opened(ours) as book:
        assert who in book.records.contacts


def test_what_cannot_be_read_there_is_told_and_left_there() -> None:
    theirs = rows_of(Contact(id=str(UUID(int=1)), name="Ann", created=BEGUN))
    theirs["contacts"]["2"] = '{"id":"00000000-0000-0000-0000-000000000002"}'
    theirs["contacts"]["3"] = theirs["contacts"]["1"]
    theirs["contacts"]["4"] = encode(
        {"id": str(UUID(int=4)), "name": "half \ud800", "created": BEGUN.isoformat(), "new": [1]}
    )
    merge = merge_rows({}, theirs)
    assert len(merge.problems) == 2
    assert [each.get("new") for each in documents(merge.rows, Contact)] == [None, [1]]
    assert len(merge.changes) == 2


def test_a_join_and_what_it_took_over_are_undone_and_redone_as_one(tmp_path: Path) -> None:
    ours, theirs, _ = parted(tmp_path, jane)
    with opened(theirs) as book:
        for number in range(30):
            book.add_contact(f"Person {number}", now=BEGUN)
    before = records_in(ours)
    merged(ours, theirs)
    with opened(ours) as book:
        book.undo()
    assert records_in(ours) == before
    with opened(ours) as book:
        book.redo()
        assert len(book.records.contacts) == 31
