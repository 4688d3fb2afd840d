"""What is handed to a coach or a class holds no address and no number."""

from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.model.text.handed_out import without_addresses

GONE = [
    ("call me on +1 (312) 555-0100 before noon", "call me on [left out] before noon"),
    ("her cell: 312-555-0100", "her cell: [left out]"),
    ("0171 / 123 45 67", "[left out]"),
    ("+49 30 1234567.", "[left out]."),
    ("555-0100", "[left out]"),
    ("312.555.0100 or wendy.ho@example.org", "[left out] or [left out]"),
    ("Omar Haddad, Bay Freight <omar@bay.example>", "Omar Haddad, Bay Freight <[left out]>"),
    ("write to o'neil+jobs@mail.example.co.uk", "write to [left out]"),
    ("kim [at] example.org", "[left out]"),
    ("(312) 555 0100", "[left out]"),
    ("3125550100", "[left out]"),
]
STAYS = [
    "2026-11-20 at 14:00",
    "from 2019-2023, and in 2024",
    "2019/20 was the worst year",
    "11/20/2026",
    "20.11.2026",
    "1 200 000 riders, 10,000,000 rows",
    "$120,000-140,000 a year",
    "14:00-15:30",
    "grew by 1000000%",
    "room 4.12, 3-5 years, 50-60 hours",
    "https://example.org/a/1234567890",
    "ISO 9001, ticket #1234567",
    "me @ work",
    "",
]


@for_each(("text", "handed_out"), GONE)
def test_addresses_and_numbers_are_left_out(text, handed_out):
    assert without_addresses(text) == handed_out


@for_each("text", STAYS)
def test_other_figures_stay(text):
    assert without_addresses(text) == text


@given(st.text(max_size=200))
def test_what_was_left_out_once_is_left_out_for_good(text):
    once = without_addresses(text)
    assert without_addresses(once) == once
