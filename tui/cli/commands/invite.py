"""The command that writes an invitation to an appointment."""

import sys
from collections.abc import Sequence
from pathlib import Path

from tui.cli.errors import CommandError
from tui.cli.who import contact_meant
from tui.desk.desk import Desk
from tui.desk.given_events import invitation
from tui.system.files import write_new_file
from tui.system.typed_paths import path_of, printable


def invite(desk: Desk, *, who: Sequence[str], out: Path | None) -> int:
    """Print the invitation to the appointment with somebody, or write it to a new file."""
    contact = contact_meant(desk, who)
    found = [each for each in desk.book.records.interviews_of(contact.id) if each.start is not None]
    interview = desk.open_interview_with(contact) or next(reversed(found), None)
    if interview is None:
        raise CommandError(f"There is no appointment with {contact.name} yet to invite them to.")
    try:
        content = invitation(desk.book.records, interview, desk.now(), desk.zone)
    except ValueError as error:
        raise CommandError(str(error)) from error
    if out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        return 0
    path = path_of(out)
    try:
        write_new_file(path, content.decode())
    except FileExistsError:
        raise CommandError(f"{printable(path)} is there already; name a new file.") from None
    except OSError as error:
        raise CommandError(f"{printable(path)} could not be written: {error.strerror}.") from error
    print(f"Wrote the invitation to {printable(path)}; attach it to a mail to {contact.emails[0]}.")
    return 0
