"""A table of cases is one test that hides none of them."""

import pytest

from tests.cases import for_each
from tests.world import World


def ran(test, **fixtures):
    """Run a test over its rows; returns what it says of those that fail."""
    try:
        test(**fixtures)
    except (AssertionError, pytest.fail.Exception) as failed:
        return "\n".join([str(failed), *getattr(failed, "__notes__", ())])
    raise AssertionError("no row failed")


def test_every_row_is_run_once_and_in_order():
    seen = []
    for_each(("left", "right"), [(1, "a"), (2, "b")])(lambda left, right: seen.append(left))()
    assert seen == [1, 2]


def test_one_row_that_fails_fails_the_test_with_its_values_and_its_name():
    @for_each("number", [1, 2, 3])
    def test(number):
        assert number != 2

    said = ran(test)
    assert "assert 2 != 2" in said
    assert "number=2" in said


def test_all_rows_that_fail_are_told_with_all_they_say():
    @for_each(
        "word, length", [("ink", 3), ("paper", 4), *[("pen", number) for number in range(30)]]
    )
    def test(word, length):
        assert len(word) == length, f"{word} is too long"

    said = ran(test)
    assert "30 of 32 rows fail" in said
    assert said.count("AssertionError: pen is too long") == 29
    assert "The case: word='paper', length=4" in said
    assert "assert 5 == 4" in said
    assert "word='ink'" not in said
    assert "word='pen', length=3" not in said
    assert "for_each" not in said, "the way to the test is no news"


@pytest.mark.parametrize("ends", [pytest.skip, pytest.xfail, pytest.fail])
def test_a_row_that_would_end_the_test_hides_none_behind_it(ends):
    @for_each("number", [1, 2, 3])
    def test(number):
        if number == 1:
            ends("not here")
        assert number != 3

    said = ran(test)
    assert "2 of 3 rows fail" in said
    assert "not here" in said


def test_who_stops_the_run_is_heard():
    @for_each("number", [1, 2])
    def test(number):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        test()


@pytest.mark.parametrize("rows", [[], (), iter([])])
def test_a_table_without_rows_is_a_mistake(rows):
    with pytest.raises(ValueError, match="no rows of number"):
        for_each("number", rows)


@pytest.mark.parametrize("rows", [[(1, 2), (1,)], [(1, 2, 3)], [(1, 2), pytest.param(1, 2)]])
def test_a_row_of_another_width_is_a_mistake(rows):
    with pytest.raises(ValueError, match="left, right"):
        for_each("left, right", rows)


@pytest.mark.parametrize("ids", [["one", "two"], {"one": 1, "two": 2}, ["no", "one", "two"].pop])
def test_rows_are_called_what_they_are_to_be_called(ids):
    names = iter(["one", "two"])

    @for_each("number", [1, 2], ids=(lambda _: next(names)) if callable(ids) else ids)
    def test(number):
        assert number == 1

    assert "The case: two" in ran(test)


def test_a_name_too_many_is_a_mistake():
    with pytest.raises(ValueError, match="longer"):
        for_each("number", [1, 2], ids=["one", "two", "three"])


def test_two_tables_meet_row_by_row():
    seen = []

    @for_each("outer", [1, 2])
    @for_each("inner", "ab")
    def test(outer, inner):
        seen.append((outer, inner))
        assert (outer, inner) != (2, "a")

    assert "outer=2, inner='a'" in ran(test)
    assert seen == [(1, "a"), (1, "b"), (2, "a"), (2, "b")]


def test_each_row_has_a_world_of_its_own():
    @for_each("number", [1, 2, 3])
    def test(number, world, jane):
        assert world.records.contacts[jane.id] is jane
        world.contact(f"Number {number}")
        assert len(world.records.contacts) == 2

    world = World()
    test(world=world, jane=world.contact())
    assert len(world.records.contacts) == 1


def test_what_a_function_keeps_is_not_parted_and_so_it_is_refused():
    kept = []
    with pytest.raises(TypeError, match="the function keep"):
        for_each("number", [1])(lambda number, keep: None)(keep=lambda: kept.append(1))


@for_each("number", [1, 2])
def test_what_is_not_in_the_table_comes_from_fixtures(number, world):
    assert not world.records.contacts
    assert number


class TestOfAClass:
    @for_each("number", [1, 2])
    def test_a_method_is_as_good_as_a_function(self, number):
        assert isinstance(self, TestOfAClass)
        assert number


def test_single_rows_can_be_run(monkeypatch):
    seen = []
    test = for_each("word", ["ink", "paper", "inkwell"])(lambda word: seen.append(word))  # noqa: PLW0108
    monkeypatch.setenv("ROW", "ink")
    test()
    assert seen == ["ink", "inkwell"]
    monkeypatch.setenv("ROW", "pencil")
    with pytest.raises(pytest.skip.Exception, match="pencil"):
        test()
