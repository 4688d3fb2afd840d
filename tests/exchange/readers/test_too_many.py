"""A file with too many people is refused before one of them is taken apart."""

from io import BytesIO

import pytest

from tests.cases import for_each
from tests.exchange.readers.test_tables import HEADER, JANE, NOTES
from tui.exchange import incoming
from tui.exchange.incoming import ExchangeError, TooManyError
from tui.exchange.readers import linkedin
from tui.exchange.readers.detect_format import read_file
from tui.exchange.readers.text_lines import may_have_more
from tui.exchange.readers.vcard import vcard

CARD = "BEGIN:VCARD\nFN:Jane Doe\nEND:VCARD\n"
AGENT = f"BEGIN:VCARD\nFN:Jane Doe\nAGENT:\n{CARD}END:VCARD\n"
SHOUTED = CARD.replace("BEGIN:VCARD", " begin:vcard ")
TWO_LINES = JANE.replace("Jane", '"Ja\nne"')
# How many people are in what is said nine times, ten times, …
FILES = {
    "cards": CARD,
    "cards in cards": AGENT,
    "small letters": SHOUTED,
    "cards without an end": "BEGIN:VCARD\nFN:Jane Doe\n",
    "rows": JANE,
    "rows of two lines": TWO_LINES,
}
ENDS = ("\n", "\r\n", "\r")


def written(kind: str, times: int, end: str, encoding: str) -> bytes:
    head = "" if "VCARD" in FILES[kind].upper() else NOTES + HEADER
    return (head + FILES[kind] * times).replace("\r\n", "\n").replace("\n", end).encode(encoding)


@pytest.fixture(autouse=True)
def _ten(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (incoming, vcard, linkedin):
        monkeypatch.setattr(module, "MOST_CONTACTS", 10)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig"])
@for_each("kind", FILES)
def test_as_many_as_may_be_are_read_and_one_more_is_not(kind: str, encoding: str) -> None:
    for end in ENDS:
        reading = read_file(BytesIO(written(kind, 10, end, encoding))).reading
        assert len(reading.contacts) + len(reading.problems) == 10, (end, reading)
        with pytest.raises(ExchangeError, match="more than 10 people"):
            read_file(BytesIO(written(kind, 11, end, encoding)))


@pytest.mark.parametrize(
    "kind", ["cards", "cards in cards", "cards without an end", "rows", "rows of two lines"]
)
def test_nobody_is_read_of_a_file_with_too_many(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("somebody was taken apart")

    for module in (linkedin, vcard):
        monkeypatch.setattr(module, "_contact", fail)
    for end in ENDS:
        with pytest.raises(TooManyError):
            read_file(BytesIO(written(kind, 11, end, "utf-8")))


def test_a_mark_is_found_wherever_a_file_is_cut() -> None:
    for before in range(65_530, 65_540):
        file = BytesIO(b"x" * before + b"vcard" + b"\0v\0c\0a\0r\0d" * 2)
        assert may_have_more(file, b"VCARD", 2)
        assert not may_have_more(file, b"VCARD", 3)
