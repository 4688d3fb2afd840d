"""Words where a table has a number or a link stand in the notes."""

from io import BytesIO

from tests.cases import for_each
from tui.exchange.readers.detect_format import read_file
from tui.exchange.writers.csv import export_csv


def read(text):
    (found,) = read_file(BytesIO(text.encode())).reading.contacts
    return found


@for_each(
    "header, row",
    [
        ("Name,Phone,Website", "Jane Doe,ask Ann,foo bar"),
        (
            "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Website 1 - Value",
            "Jane,Doe,,ask Ann,foo bar",
        ),
    ],
)
def test_they_are_in_the_notes(header, row):
    jane = read(f"{header}\n{row}\n")
    assert (jane.phones, jane.links) == ((), ())
    assert jane.notes.split("\n") == ["Phone: ask Ann", "Link: foo bar"]


def test_what_people_really_write_stays():
    jane = read(
        "Name,Phone,Website\n"
        'Jane Doe,"+46 70-123 45 67 (mobile); ext 204",linkedin.com/in/x https://jane.example\n'
    )
    assert jane.phones == ("+46 70-123 45 67 (mobile) ext 204",)
    assert jane.links == ("linkedin.com/in/x", "https://jane.example")
    assert jane.notes == ""


def test_a_table_of_our_own_is_read_as_it_was_written(world):
    world.contact("Jane Doe", phones=("ask Ann",), links=("foo bar",))
    jane = read(export_csv(world.records))
    assert (jane.phones, jane.links, jane.notes) == (("ask Ann",), ("foo bar",), "")
