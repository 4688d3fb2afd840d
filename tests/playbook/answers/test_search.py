"""Search in everything written down."""

import re
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cases import for_each
from tests.world import World
from tui.exchange.writers.sheets_markdown import sheet_markdown
from tui.model.interview import Interview, LaterReflection, Reflection, Research
from tui.model.note import Mark, Note
from tui.model.people import Contact, Organization
from tui.model.text.folding import folded
from tui.playbook.answers.search import NoteIndex, windows
from tui.playbook.answers.search_pages import EntryKind
from tui.playbook.answers.search_query import parse, searchable, spans
from tui.playbook.answers.sheets import hits_sheet


def filled(world):
    index = NoteIndex()
    for _ in index.fill(world.records):
        pass
    return index


def texts(index, query, **options):
    return [hit.entry.text for hit in index.search(query, **options).hits]


@pytest.fixture
def talk(world):
    talk = world.talk(world.contact())
    world.notes(
        talk,
        "! The portfolio got read, the transcript did not",
        "Café Müller near the Łódź office",
        "東京の会社で研究しています",
        "한국어 공부가 중요하다",
        "re-read C++ and C# notes (twice)",
        "> send her the résumé",
    )
    return talk


@for_each(
    ("query", "marked"),
    [
        ("port", ["port"]),
        ("TRANS did", ["trans", "did"]),
        ("read the", ["The", "read", "the"]),
        ("cafe", ["Café"]),
        ("CAFÉ mull", ["Café", "Müll"]),
        ("lodz", ["Łódź"]),
        ("京", ["京"]),
        ("会社で", ["会社で"]),
        ("국어", ["국어"]),
        ("c++", ["C++"]),
        ("c#", ["C#"]),
        ("re-r", ["re-r"]),
        ("(twice)", ["twice"]),
        ('"got read"', ["got read"]),
        ("“got read”", ["got read"]),
        ('"got re', ["got re"]),
        ("transcript, portfolio", ["portfolio", "transcript"]),
    ],
)
def test_O3_words_are_found_as_they_are_typed_and_shown_where_they_are(world, talk, query, marked):
    (hit,) = filled(world).search(query).hits
    assert [hit.entry.text[start:end].lower() for start, end in hit.spans] == [
        each.lower() for each in marked
    ]


@for_each(
    "query",
    ["", " ", '"', '""', "ortfolio", "zebra", '"got rea"', '"read got"', "portfolio café", "?"],
)
def test_O3_what_is_not_there_is_not_found(world, talk, query):
    assert texts(filled(world), query) == []


def test_O3_accents_typed_apart_are_the_same(world):
    world.notes(world.talk(world.contact()), "Re\u0301sume\u0301 at hand")
    (hit,) = filled(world).search("résumé").hits
    ((start, end),) = hit.spans
    assert hit.entry.text[start:end] == "Re\u0301sume\u0301"


def test_O3_everything_written_down_is_found(world):
    employer = world.put(Organization(name="Acme", research="zebra one"))
    jane = world.contact(notes="zebra two", how_we_met="zebra three", organization_id=employer.id)
    talk = world.talk(
        jane,
        reflection=Reflection(job="zebra four\nin two lines"),
        later_reflections=(
            LaterReflection(days=30, written=world.now, reflection=Reflection(job="zebra five")),
        ),
        research=Research(field="zebra six"),
    )
    world.notes(talk, '" zebra seven')
    found = filled(world).search("zebra").hits
    assert {(hit.entry.kind, hit.entry.part, hit.entry.text) for hit in found} == {
        (EntryKind.RESEARCH, "organization", "zebra one"),
        (EntryKind.CONTACT, "notes", "zebra two"),
        (EntryKind.CONTACT, "how_we_met", "zebra three"),
        (EntryKind.REFLECTION, "job", "zebra four in two lines"),
        (EntryKind.REFLECTION, "job after 30 days", "zebra five"),
        (EntryKind.RESEARCH, "field", "zebra six"),
        (EntryKind.NOTE, world.records.notes_of(talk.id)[0].id, "zebra seven"),
    }
    assert [hit.entry.mark for hit in found if hit.entry.kind is EntryKind.NOTE] == [Mark.QUOTE]
    assert found[-1].record_id == employer.id


def test_O3_the_latest_conversation_comes_first_and_hits_are_limited(world):
    for days in (30, 1, 10):
        world.notes(world.talk(world.contact(), days), f"zebra {days} a", f"zebra {days} b")
    index = filled(world)
    assert texts(index, "zebra") == [f"zebra {day} {line}" for day in (1, 10, 30) for line in "ab"]
    found = index.search("zebra", limit=3)
    assert len(found.hits) == 3
    assert found.more
    assert not index.search("zebra", limit=6).more


def test_O3_a_hit_is_shown_among_its_neighbors(world, talk):
    index = filled(world)
    (hit,) = index.search("cafe").hits
    (lines,) = windows([hit])
    assert [entry.text[:3] for entry in index.around(hit, lines)] == ["The", "Caf", "東京の"]
    (first,) = index.search("portfolio").hits
    (lines,) = windows([first], context=2)
    assert len(index.around(first, lines)) == 3
    assert len(index.around(first, range(100))) == len(index)


def test_O3_neighboring_hits_do_not_repeat_what_is_between_them(world):
    talk = world.talk(world.contact(), 3)
    world.notes(talk, "zero", "hit", "two", "hit", "hit", "five", "six", "seven", "hit")
    world.notes(world.talk(world.contact(), 30), "zero", "hit")
    found = filled(world).search("hit").hits
    assert [[*lines] for lines in windows(found)] == [[0, 1, 2], [3], [4, 5], [7, 8, 9], [0, 1, 2]]


def test_O3_lines_by_their_mark(world, talk):
    index = filled(world)
    assert [hit.entry.text for hit in index.marked(Mark.PROMISE)] == ["send her the résumé"]
    assert len(list(index.marked(Mark.PLAIN))) == 4
    assert list(index.marked(Mark.PERSONAL)) == []


def test_the_index_is_filled_in_pieces_the_latest_first(world):
    for days in (30, 10):
        world.notes(world.talk(world.contact(), days, created=world.ago(days)), f"zebra {days}")
    index = NoteIndex()
    steps = index.fill(world.records)
    next(steps)
    assert texts(index, "zebra") == ["zebra 10"]
    assert list(steps)[-1] == 0
    assert texts(index, "zebra") == ["zebra 10", "zebra 30"]
    assert len(index) == 2


def test_the_index_can_take_notes_past_the_records(world):
    talk = world.talk(world.contact())
    index = NoteIndex()
    list(index.fill(world.records, lambda interview_id: [Note(interview_id=talk.id, text="zebra")]))
    assert texts(index, "zebra") == ["zebra"]


def test_the_index_follows_what_changes(world, talk):
    index = filled(world)
    note = world.records.notes_of(talk.id)[0]
    world.put(note.changed(text="zebra"))
    index.update(world.records, {note.id})
    assert texts(index, "zebra") == ["zebra"]
    assert texts(index, "portfolio") == []

    world.records.remove(Note, note.id)
    index.update(world.records, {note.id, "no such record"})
    assert texts(index, "zebra") == []

    world.put(talk.changed(reflection=Reflection(job="zebra")))
    jane = world.put(world.records.contacts[talk.contact_id].changed(notes="zebra as well"))
    index.update(world.records, {talk.id, jane.id})
    assert sorted(texts(index, "zebra")) == ["zebra", "zebra as well"]

    world.records.remove(Interview, talk.id)
    world.records.remove(Contact, jane.id)
    index.update(world.records, {talk.id, jane.id})
    assert len(index) == 0


def test_O3_what_was_found_is_copied_without_personal_lines(world):
    acme = world.organization("Acme")
    talk = world.talk(world.contact(organization_id=acme.id))
    world.notes(talk, "! zebra *one*", "~ zebra two")
    world.put(acme.changed(research="zebra three"))
    hits = filled(world).search("zebra").hits
    assert sheet_markdown(hits_sheet(world.records, "zebra", hits, world.now.tzinfo)) == (
        """\
# zebra

## Jane Doe, Acme, Thu 19 Nov 2026

- **insight:** zebra \\*one\\*

## Acme

- zebra three

*1 personal line left out*
"""
    )
    whole = hits_sheet(world.records, "zebra", hits, world.now.tzinfo, personal=True)
    assert "**personal:** zebra two" in sheet_markdown(whole)


LETTERS = "abAB áß-_'\"+#.東京研一がカ한국ə\u0301\n\U0001f600İ\u0131"
lines_of_text = st.text(st.sampled_from(LETTERS), min_size=1, max_size=14)


def brute_force(lines, query):
    """The lines that have every term at the beginning of a word, the slow way."""
    terms = parse(query)
    return [
        line
        for line in lines
        if terms and all(any(term.places(searchable(line))) for term in terms)
    ]


@given(
    st.lists(st.lists(lines_of_text, max_size=5), max_size=5),
    st.text(st.sampled_from(LETTERS), max_size=6),
    st.data(),
)
@settings(max_examples=300, deadline=None)
def test_the_index_equals_a_brute_force_search(pages, query, data):
    world = World()
    talks = []
    index = NoteIndex()
    for number, page in enumerate(pages):
        talk = world.talk(world.contact(), number + 1)
        talks.append(talk)
        for seconds, text in enumerate(page):
            world.put(Note(interview_id=talk.id, seconds=seconds, text=text))
        index.update(world.records, {talk.id})
    if talks and data.draw(st.booleans()):
        gone = data.draw(st.sampled_from(talks))
        for note in world.records.notes_of(gone.id):
            world.records.remove(Note, note.id)
        index.update(world.records, {gone.id})
    lines = [note.text for talk in talks for note in world.records.notes_of(talk.id) if note.text]
    found = index.search(query).hits
    assert [hit.entry.text for hit in found] == brute_force(lines, query)
    for hit in found:
        assert all(0 <= start < end <= len(hit.entry.text) for start, end in hit.spans)
        assert all(one[1] < other[0] for one, other in zip(hit.spans, hit.spans[1:], strict=False))


@given(
    st.text(st.sampled_from("abAB1 -.'_"), max_size=20),
    st.lists(st.text(st.sampled_from("abAB1"), min_size=1, max_size=3), min_size=1, max_size=3),
)
@settings(max_examples=500, deadline=None)
def test_a_line_is_found_if_every_word_begins_one_of_its_words(line, words):
    expected = all(
        re.search(rf"(?<![a-z0-9]){word}", line, re.IGNORECASE | re.ASCII) for word in words
    )
    assert all(term.is_in(searchable(line)) for term in parse(" ".join(words))) == expected


@given(st.text(max_size=30), st.integers(0, 10), st.integers(1, 8))
@settings(max_examples=300, deadline=None)
def test_a_word_is_found_by_every_beginning_of_it(text, word, letters):
    words = [each for each in text.split() if any(map(str.isalnum, folded(each)))]
    if not words:
        return
    begun = words[word % len(words)]
    terms = parse(begun.replace('"', " ")[: max(letters, 1)])
    assert all(term.is_in(searchable(text)) for term in terms)


def test_the_places_are_those_of_the_text_as_it_was_written():
    assert spans("Größe  ﬁnal", parse("grosse fin")) == ((0, 5), (7, 9))
    assert spans("東京 and 京都", parse("京")) == ((1, 2), (7, 8))


def test_when_something_was_written_is_told(world, talk):
    (hit,) = filled(world).search("cafe").hits
    assert hit.when == world.ago(1)
    assert hit.entry.seconds == 60
    assert world.now - hit.when == timedelta(days=1)


def test_a_transcript_is_searched_with_the_notes(world):
    interview = world.interview(world.contact("Jane"))
    own = Note(interview_id=interview.id, seconds=5, text="sales first")
    said = Note(interview_id=interview.id, seconds=2, text="I began in sales", spoken=True)
    for note in (said.changed(speaker="Jane"), own):
        world.records.put(note)
    index = NoteIndex()
    for _ in index.fill(world.records):
        pass
    found = [(hit.entry.speaker, hit.entry.text) for hit in index.search("sales").hits]
    assert found == [("", "sales first"), ("Jane", "I began in sales")]
