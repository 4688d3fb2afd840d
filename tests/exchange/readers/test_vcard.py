"""Cards as programs write them."""

from io import BytesIO

import pytest

from tests.cases import for_each
from tests.exchange.cards import SAMPLES, Sample, card
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.detect_format import FileKind, read_file
from tui.exchange.readers.text_lines import lines_of
from tui.exchange.readers.vcard.vcard import read_vcards


@for_each("name", SAMPLES)
def test_a_card_is_read_or_named_with_the_reason(name: str) -> None:
    sample = SAMPLES[name]
    content = read_file(BytesIO(sample.content))
    assert content.kind is FileKind.VCARD
    if sample.reason:
        (problem,) = content.reading.problems
        assert problem.number == 1
        assert sample.reason in problem.reason
        assert not content.reading.contacts
    else:
        (contact,) = content.reading.contacts
        assert {key: getattr(contact, key) for key in sample.expected} == sample.expected
        assert not content.reading.problems


def test_there_are_enough_of_them() -> None:
    assert len(SAMPLES) >= 45


def test_one_bad_card_costs_only_itself() -> None:
    bad = card("2.1", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=no-such:=FF\nN:Bad;;;;")
    file = card("3.0", "FN:One") + bad + "BEGIN:VCARD\nFN:Open\n" + card("3.0", "FN:Four")
    reading = read_vcards(file.splitlines(keepends=True))
    assert [contact.name for contact in reading.contacts] == ["One", "Four"]
    assert [problem.number for problem in reading.problems] == [2, 3]
    assert "Open has no end" in reading.problems[1].reason


def test_all_of_them_in_one_file() -> None:
    mixed = "".join(sample.lines.lstrip("\ufeff") + "\n" for sample in whole(SAMPLES))
    reading = read_vcards(lines_of(BytesIO(mixed.encode())))
    assert len(reading.contacts) == sum(not sample.reason for sample in whole(SAMPLES))


def whole(samples: dict[str, Sample]) -> list[Sample]:
    return [sample for sample in samples.values() if "end:vcard" in sample.lines.lower()]


def test_a_calendar_is_no_address_book() -> None:
    with pytest.raises(ExchangeError, match="calendar"):
        read_file(BytesIO(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"))
