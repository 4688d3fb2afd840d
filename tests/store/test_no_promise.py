"""A line that says there is no promise or offer: kept as it is, and nothing waits for it."""

import pytest

from tui.model.interview import says_none


@pytest.mark.parametrize(
    "line",
    ["none", "None.", "nothing", "n/a", "N/A", "none really, maybe coffee in jan", "nothing yet"],
)
def test_A6_none_is_no_promise(line):
    assert says_none(line)


@pytest.mark.parametrize(
    "line",
    [
        "no-code demo for her",
        "send him none of the drafts",
        "nothing but the link",
        "note her birthday",
    ],
)
def test_A6_what_only_begins_so_is_one(line):
    assert not says_none(line)
