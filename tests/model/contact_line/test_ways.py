"""What people write where a number or a link was expected, and where it goes."""

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.ways import ways_apart


@for_each(
    "written",
    [
        "+46 70-123 45 67 (mobile)",
        "1-800-FLOWERS",
        "555-0101 x12",
        "ext. 204",
        "0171 / 234 56 78 (ask for Ann)",
        "x42",
        "(union local 26) 202-555-0177",
        "٠١٢٣٤٥٦٧",
        "office 030 123456, weekdays",
    ],
)
def test_a_number_is_kept_as_it_is_written(written: str) -> None:
    assert ways_apart([written]).phones == (written,)


@for_each(
    "written",
    [
        "linkedin.com/in/jane-doe",
        "https://example.org/a b",
        "www.jane.example",
        "jane.example (portfolio)",
        "in/jane-doe",
        "@jane",
        "janedoe",
        "LinkedIn: linkedin.com/in/x",
        "xn--jan-ira.example",
    ],
)
def test_a_link_is_kept_as_it_is_written(written: str) -> None:
    assert ways_apart([], [written]).links == (written,)


@for_each(
    "phones, links, words",
    [
        (["abc"], [], ("Phone: abc",)),
        (["ask Ann"], ["foo bar"], ("Phone: ask Ann", "Link: foo bar")),
        (["n/a", "-", "", "none"], ["N/A", "?"], ()),
    ],
)
def test_words_are_for_the_notes(
    phones: list[str], links: list[str], words: tuple[str, ...]
) -> None:
    assert ways_apart(phones, links) == ((), (), (), words)


def test_each_thing_goes_where_it_belongs() -> None:
    ways = ways_apart(
        ["jane@acme.com", "030 123456", "ext 5", "linkedin.com/in/jane2"], ["j@b.org"]
    )
    assert ways.emails == ("jane@acme.com", "j@b.org")
    assert ways.phones == ("030 123456 ext 5",)
    assert ways.links == ("linkedin.com/in/jane2",)
    assert ways.words == ()


@for_each(
    "line, notes",
    [
        ("Jane Doe, Acme, phone: ask Ann", "phone: ask Ann"),
        ("Jane Doe, Acme, website: foo bar", "website: foo bar"),
        ("Jane Doe, Acme, cell: abc", "cell: abc"),
    ],
)
def test_a_line_notes_such_words_too(line: str, notes: str) -> None:
    read = parse_contact_line(line)
    assert (read.name, read.organization, read.notes) == ("Jane Doe", "Acme", notes)
