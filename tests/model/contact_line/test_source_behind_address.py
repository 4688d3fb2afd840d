"""A source typed right behind an address or a number is no part of the employer."""

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.people import Source


@for_each(
    ("line", "organization", "source"),
    [
        ("jane doe data analyst at acme jane@acme.com alumni", "acme", Source.ALUMNI),
        ("Jane Doe, Acme jane@acme.com friend", "Acme", Source.FRIENDS),
        ("Jane Doe, Acme <jane@acme.com> career fair, likes bees", "Acme", Source.EVENT),
        ("Jane Doe, Acme 312-555-0111 classmate", "Acme", Source.CLASSMATES),
        ("Jane Doe, Acme jane@acme.com co-worker", "Acme", Source.COLLEAGUES),
        ("Jane Doe, Acme jane@acme.com #alumni", "Acme", Source.ALUMNI),
        ("Jane Doe, MIT jane@mit.example professor", "MIT", None),
        ("Jane Doe, Acme jane@acme.com friend of Bo", "Acme", None),
    ],
)
def test_it_is_where_they_come_from(line: str, organization: str, source: Source | None) -> None:
    read = parse_contact_line(line)
    assert (read.name.title(), read.organization) == ("Jane Doe", organization)
    if source is not None:
        assert read.source is source


def test_words_behind_an_address_are_a_part_of_their_own() -> None:
    read = parse_contact_line("Jane Doe, Acme jane@acme.com Data Analyst")
    assert (read.title, read.organization) == ("Data Analyst", "Acme")


def test_a_title_there_stays_a_title() -> None:
    assert parse_contact_line("Jane Doe, MIT jane@mit.example professor").title == "professor"
