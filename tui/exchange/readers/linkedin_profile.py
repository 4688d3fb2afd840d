"""LinkedIn's Profile.csv: what one says of oneself there."""

from collections.abc import Iterable
from typing import NamedTuple

from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.csv_rows import Header, table_rows
from tui.model.naming.names import without_ornaments
from tui.model.text.lines import clean_line, clean_text

_OF_A_PROFILE = ("first name", "headline", "summary")
_OF_ONES_OWN = ("maiden name", "geo location", "instant messengers", "twitter handles")


class OwnProfile(NamedTuple):
    """What one's profile says: a name, the line below it, and the text about oneself."""

    name: str
    headline: str
    summary: str


def is_profile_header(cells: Iterable[str]) -> bool:
    """Whether this row is the header of one's own profile, not of a list of others."""
    header = Header(tuple(cells))
    is_own = any(name in header for name in _OF_ONES_OWN)
    return is_own and all(name in header for name in _OF_A_PROFILE)


def read_profile(lines: Iterable[str]) -> OwnProfile:
    """Return what Profile.csv says; raises ExchangeError, with a sentence, for none."""
    header: Header | None = None
    for _, cells, flaw in table_rows(lines, is_profile_header):
        if header is None:
            header = Header(cells) if is_profile_header(cells) else None
        elif not flaw:
            row = header.cells(cells)
            names = (row.get("first name", ""), row.get("last name", ""))
            return OwnProfile(
                clean_line(without_ornaments(" ".join(names))),
                clean_line(without_ornaments(row.get("headline", ""))),
                clean_text(row.get("summary", "")).strip(),
            )
    raise ExchangeError("It is a profile of LinkedIn with nobody in it.")
