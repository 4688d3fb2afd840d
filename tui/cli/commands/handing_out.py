"""The commands that write a file to hand to others: an invitation, a report."""

import sys
from collections.abc import Sequence
from pathlib import Path

from tui.cli.errors import CommandError
from tui.cli.who import contact_meant
from tui.desk.desk import Desk
from tui.desk.given_events import invitation
from tui.desk.reports import last_talk, season_report, talk_report, transcript_left_out
from tui.exchange.writers.invitation import NoOwnAddressError
from tui.exchange.writers.report_page import is_page_name, report_page
from tui.system.files import write_new_file
from tui.system.typed_paths import Kind, file_name, kind_at, path_of, printable


def invite(desk: Desk, *, who: Sequence[str], out: Path | None) -> int:
    """Print the invitation to the appointment with somebody, or write it to a new file."""
    contact = contact_meant(desk, who)
    found = [each for each in desk.book.records.interviews_of(contact.id) if each.start is not None]
    interview = desk.open_interview_with(contact) or next(reversed(found), None)
    if interview is None:
        raise CommandError(f"There is no appointment with {contact.name} yet to invite them to.")
    try:
        content = invitation(desk.book.records, interview, desk.now(), desk.zone)
    except NoOwnAddressError as error:
        raise CommandError(
            "An invitation says who invites: tell your own e-mail address, "
            "askaround me email you@example.org."
        ) from error
    except ValueError as error:
        raise CommandError(str(error)) from error
    if path := written(content.decode(), out, file_name(f"call {contact.name}", "ics")):
        print(f"Wrote the invitation to {path}; attach it to a mail to {contact.emails[0]}.")
    return 0


def report(desk: Desk, *, who: Sequence[str], file_format: str | None, out: Path | None) -> int:
    """Print the report of the last talk with somebody, else of all talks; or write a new file.

    Without a format, the ending of the file says it: .html is a page for a browser.
    """
    records = desk.book.records
    if who:
        contact = contact_meant(desk, who)
        talk = last_talk(records, contact)
        if talk is None:
            raise CommandError(f"There is no talk with {contact.name} yet to report on.")
        text = talk_report(records, talk, desk.zone)
    else:
        talk = None
        text = season_report(records, desk.zone)
    is_page = file_format == "html" or (file_format is None and out and is_page_name(out))
    name = file_name(f"report {contact.name}" if who else "season", "html" if is_page else "md")
    if path := written(report_page(text) if is_page else text, out, name):
        print(f"Wrote the report to {path}.")
    if left_out := transcript_left_out(records, talk):
        sys.stdout.flush()
        print(left_out, file=sys.stderr)
    return 0


def written(text: str, out: Path | None, name: str) -> str:
    """Write a text to a new file and return where; to standard output, and return nothing.

    In a folder the file has the given name. Raises CommandError where the file is there
    already or cannot be written.
    """
    if out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode())
        return ""
    path = path_of(out)
    if kind_at(path) is Kind.FOLDER:
        path /= name
    try:
        write_new_file(path, text)
    except FileExistsError:
        raise CommandError(f"{printable(path)} is there already; name a new file.") from None
    except OSError as error:
        raise CommandError(f"{printable(path)} could not be written: {error.strerror}.") from error
    return printable(path)
