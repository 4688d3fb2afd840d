"""Two who look alike at one employer are found twice, also where its name has a slip."""

from tests.cases import for_each
from tests.world import NOON
from tui.exchange.matching.duplicates import find_duplicates
from tui.store.book import book_in_memory


def pairs(one, other):
    book = book_in_memory()
    for name, organization in (one, other):
        book.add_contact(name, now=NOON, organization=organization)
    return find_duplicates(book.records)


@for_each(
    ("one", "other"),
    [
        (("Kathy Lang", "Lakeside Libary"), ("Katherine Lang", "Lakeside Library")),
        (("Kathy Lang", "Libary"), ("Kathy Lang", "Library")),
        (("Bill Moss", "Acme Widgets"), ("William Moss", "Acme Wigdets")),
        (("Jon Lee", "Northgate Health"), ("John Lee", "Northgate Heatlh")),
    ],
)
def test_a_slip_in_the_employer_hides_nobody(one, other):
    (pair,) = pairs(one, other)
    assert not pair.is_certain


@for_each(
    ("one", "other"),
    [
        (("Kathy Lang", "Library"), ("Katherine Lang", "Ferry")),
        (("Kathy Lang", "City Library"), ("Kathryn Lang", "Public Library")),
        (("Jon Lee", "IBM"), ("John Lee", "ICM")),
        (("Kathy Lang", "Libary"), ("Omar Lang", "Library")),
    ],
)
def test_another_employer_is_another_one(one, other):
    assert pairs(one, other) == []
