"""A line that says there is no promise or offer: kept as it is, and nothing waits for it."""

from tests.cases import for_each
from tui.model.note import says_none


@for_each(
    "line",
    ["none", "None.", "nothing", "n/a", "N/A", "none really, maybe coffee in jan", "nothing yet"],
)
def test_A6_none_is_no_promise(line):
    assert says_none(line)


@for_each(
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
