"""The commands about one person: add, brief, thanks, notes."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TextIO

from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.who import contact_meant, in_full
from tui.desk.desk import Desk
from tui.exchange.contact_list import is_list, refusal_of_list
from tui.exchange.letter import left_out
from tui.exchange.pasted_person import line_of_paste
from tui.exchange.pasted_rest import named_as_well
from tui.exchange.writers.markdown import conversation, escaped
from tui.exchange.writers.sheets_markdown import brief_markdown
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.doubts import DOUBTS_OF_NAME
from tui.model.contact_line.in_words import labeled_parts, read_back
from tui.model.identity.already_known import with_introducer, with_known_employer
from tui.model.interview import Interview, InterviewStatus
from tui.model.text.lines import one_stop
from tui.playbook.interview.brief import NO_LIMITS, brief

_STDIN = "-"
_TAKES_THEM = "To add them all at once, give them to askaround import -."
_NOT_ADDED = "Nothing was added; to keep it as it is, write “name:” before the name. Read as {}"


def add(desk: Desk, *, line: Sequence[str], aside: TextIO | None = None) -> int:
    """Add a contact by one line, and print as what its parts were read.

    That goes to `aside`, else to standard error, unless there is nothing but a name. Nobody is
    added whose name is doubtful, unless the line says that it is the name.
    """
    if [*line] == [_STDIN]:
        return _add_what_comes_in(desk)
    try:
        if is_list(text := " ".join(line)):
            raise ValueError(f"{refusal_of_list(text)} {_TAKES_THEM}")
        records = desk.book.records
        parsed = with_known_employer(parse_contact_line(line_of_paste(text)), records)
        understood = with_introducer(parsed, records)
        if understood.doubt in DOUBTS_OF_NAME:
            read = read_back(replace(understood, doubt=""))
            raise CommandError(f"{understood.doubt} {_NOT_ADDED.format(read)}")
        added = desk.add_contact_line(text)
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
    words = added.in_words(in_full(desk, added.contact))
    both = f"{added.maybe.name}, {added.contact.name}" if added.maybe else ""
    print(one_stop(f"{words}{f': askaround same {both} makes one of them' if both else ''}."))
    if understood.doubt or len(labeled_parts(understood)) > 1:
        said = f"Read as {read_back(replace(understood, doubt=''))}"
        as_well = named_as_well(line_of_paste(text))
        rest = left_out(text) if "\n" in text else ""
        told = filter(None, (said, understood.doubt, as_well, rest))
        print("\n".join(told), file=aside or sys.stderr)
    return 0


def _add_what_comes_in(desk: Desk) -> int:
    """Take in what standard input says, one person or several, as importing it does."""
    from tui.cli.commands.taking_in.import_people import import_files  # noqa: PLC0415 - knows all formats

    return import_files(desk, files=[_STDIN], columns=(), dry_run=False, adds=True)


def print_brief(desk: Desk, *, who: Sequence[str], personal: bool) -> int:
    """Print the brief for the next conversation with somebody as Markdown (P1 to P7).

    Addresses, numbers and the place are in it only when it is to be `personal`. In a
    terminal nothing is escaped, so that it reads well and links can be followed.
    """
    contact = contact_meant(desk, who)
    interview = desk.open_interview_with(contact)
    if interview is None:
        raise CommandError(
            f"No talk with {contact.name} is planned; askaround prep {contact.name} plans one."
        )
    records = desk.book.records
    made = partial(brief, records, interview, desk.now(), desk.zone, NO_LIMITS)
    sections = made(personal=personal)
    escape = str if sys.stdout.isatty() else escaped
    print(brief_markdown(f"Brief: {contact.name}", sections, escape), end="")
    if sections != made(personal=True):
        _say_left_out("addresses, numbers and the place")
    return 0


def notes(desk: Desk, *, who: Sequence[str], personal: bool) -> int:
    """Print the conversations with somebody as Markdown, for others to read or `personal`."""
    contact = contact_meant(desk, who)
    records = desk.book.records
    begun = [interview for interview in records.interviews_of(contact.id) if began(interview)]
    if not begun:
        raise CommandError(
            f"There are no notes on {contact.name} yet; askaround call {contact.name} takes some."
        )
    whole = [conversation(records, each, desk.zone, personal=True) for each in begun]
    handed_out = [conversation(records, each, desk.zone) for each in begun]
    print("\n".join(whole if personal else handed_out), end="")
    if not personal and handed_out != whole:
        _say_left_out("personal lines, addresses and numbers")
    return 0


def _say_left_out(what: str) -> None:
    sys.stdout.flush()
    print(f"Left out: {what}; --personal prints them.", file=sys.stderr)


def began(interview: Interview) -> bool:
    """Whether a call took place or is under way, so that there may be notes."""
    return interview.status in (InterviewStatus.TALKED, InterviewStatus.LIVE)
