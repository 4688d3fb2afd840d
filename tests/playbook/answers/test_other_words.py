"""A search looks for words of the same meaning, too, behind the word itself, and says so."""

import pytest

from tests.cases import for_each
from tui.playbook.answers.search import NoteIndex


@pytest.fixture
def index(world):
    talk = world.talk(world.contact())
    world.notes(
        talk,
        "starts around 62k, pays okay",
        "her manager reads every draft",
        "night shifts twice a month",
        "the payload of the drone is small",
        "people leave because of the commute",
        "she took a course at the community college",
    )
    world.contact(name="Bo Ray", notes="his supervisor is strict")
    index = NoteIndex()
    assert list(index.fill(world.records))
    return index


def found(index, query):
    result = index.search(query)
    return sorted(hit.entry.text for hit in result.hits), result.instead


@for_each(
    ("query", "texts", "instead"),
    [
        ("salary", ["starts around 62k, pays okay"], ("pay",)),
        ("SALARIES", ["starts around 62k, pays okay"], ("pay",)),
        (
            "Boss",
            ["her manager reads every draft", "his supervisor is strict"],
            ("manager", "supervisor"),
        ),
        ("schedule", ["night shifts twice a month"], ("shift",)),
        ("classes", ["she took a course at the community college"], ("course",)),
        ("night schedule", ["night shifts twice a month"], ("shift",)),
        ("boss draft", ["her manager reads every draft"], ("manager",)),
        # What is there itself is found alone.
        ("pay", ["starts around 62k, pays okay", "the payload of the drone is small"], ()),
        ("manager", ["her manager reads every draft"], ()),
        # A word half typed means nothing else yet.
        ("salar", [], ()),
        ("zebra", [], ()),
        ("zebra boss", [], ("manager", "supervisor")),
        ("burnout", [], ("stress", "pressure")),
        ('"the boss"', [], ()),
    ],
)
def test_a_word_that_is_nowhere_is_looked_for_by_its_meaning(index, query, texts, instead):
    assert found(index, query) == (sorted(texts), instead)


def test_the_other_word_is_what_is_lit(index):
    (hit,) = index.search("salary").hits
    assert [hit.entry.text[start:end] for start, end in hit.spans] == ["pays"]


@for_each(
    ("query", "texts", "also", "by"),
    [
        (
            "pay",
            ["we pay late", "payload of 3 t"],
            ["SALARY: 58-65k", "wages r weekly"],
            ("salary", "wage"),
        ),
        (
            "PAY",
            ["we pay late", "payload of 3 t"],
            ["SALARY: 58-65k", "wages r weekly"],
            ("salary", "wage"),
        ),
        ("wages", ["wages r weekly"], ["SALARY: 58-65k", "we pay late"], ("salary", "pay")),
        # In quotes, and half typed, a word is itself alone.
        ('"pay"', ["we pay late"], [], ()),
        ("pa", ["we pay late", "payload of 3 t"], [], ()),
        ("pay weekly", ["wages r weekly"], [], ()),
        ("pay late", ["we pay late"], [], ()),
        ("late", ["we pay late"], [], ()),
    ],
)
def test_other_words_stand_behind_the_word_itself(world, query, texts, also, by):
    world.notes(
        world.talk(world.contact()),
        "we pay late",
        "SALARY: 58-65k",
        "wages r weekly",
        "payload of 3 t",
    )
    index = NoteIndex()
    assert list(index.fill(world.records))
    result = index.search(query)
    assert sorted(hit.entry.text for hit in result.hits) == sorted(texts)
    assert sorted(hit.entry.text for hit in result.also) == sorted(also)
    assert result.by == by


@for_each(("limit", "hits", "also", "more"), [(1, 1, 0, True), (2, 1, 1, True), (3, 1, 2, False)])
def test_no_more_than_the_limit_of_both(world, limit, hits, also, more):
    world.notes(world.talk(world.contact()), "pay is ok", "salary: 60k", "wages weekly")
    index = NoteIndex()
    assert list(index.fill(world.records))
    result = index.search("pay", limit)
    assert (len(result.hits), len(result.also), result.more) == (hits, also, more)
