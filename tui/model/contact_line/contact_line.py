"""One line that says who somebody is, as typed in one breath."""

import re
from dataclasses import replace

from tui.model.contact_line.line import ContactLine
from tui.model.text.lines import FAULTS, UNREADABLE
from tui.model.text.patterns import pattern_of

KEPT_AS_IT_IS = "¶"
"""In a line, what stands behind it is a note, whatever it looks like."""
_JOINS = pattern_of(r"\b(?:and|und)\b|[&+/]", re.IGNORECASE)


def parse_contact_line(line: str, *, strict: bool = True) -> ContactLine:
    """Read `Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni via Prof. Smith`.

    Only the name is needed, and it comes before the work. Addresses, phones, links and
    tags are known by their shape, "via …" and "met at …" by their words, wherever they
    stand; "at" and "@" lead to the organization. Of the parts between commas the last is
    the organization, what stands before it the title, unless the words say otherwise. The
    first tag that names a source (F1, F2) becomes the source. Nothing is lost: what has no
    place goes to the notes, and so does what stands behind a ¶.
    Raises ValueError, with one sentence to show, if there is no name, or an address is not
    one and the reading `strict`; else that goes to the notes, too.
    """
    # What it knows of people's words takes too long to load for the first screen.
    from tui.model.contact_line.reading import read_line  # noqa: PLC0415

    said, *kept = (part.strip() for part in line.split(KEPT_AS_IT_IS))
    try:
        read = read_line(said, strict=strict)
    except FAULTS as fault:
        raise ValueError(UNREADABLE) from fault
    return replace(read, notes="\n".join(filter(None, (read.notes, *kept)))) if kept else read


def each_person(line: str) -> list[str]:
    """Return a line, or where it is about several people, a line for each of them.

    Jane Doe and Bob Smith, Acme are two at Acme; Jane and Bob Smith have one family name. An
    address goes to whom it is of. What may be one firm stays whole: Ernst & Young, Mary and Co.
    """
    if KEPT_AS_IT_IS in line or not _JOINS.search(line):
        return [line]
    from tui.model.contact_line.several import each_person as each  # noqa: PLC0415 - as above

    try:
        return each(line)
    except FAULTS:
        return [line]
