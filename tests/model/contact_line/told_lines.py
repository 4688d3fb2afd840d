"""Tables of lines with what each is read as: the line, and what it is told as, indented."""

import re

from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.in_words import labeled_parts

_ROW = re.compile(r"^(\S.*)\n((?:  .*\n)+)", re.MULTILINE)


def rows(table: str) -> list[tuple[str, str]]:
    """Return each line with what it is told as, in one line of words."""
    return [(line, " ".join(told.split())) for line, told in _ROW.findall(table)]


def read_as(line: str) -> str:
    """Return what a line is read as, and whether something is asked about it."""
    try:
        read = parse_contact_line(line)
    except ValueError:
        return "refused"
    parts = " · ".join(f"{label}: {value}" for label, value in labeled_parts(read))
    return f"{parts} (asked)" if read.doubt else parts
