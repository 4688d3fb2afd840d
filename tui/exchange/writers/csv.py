"""The contacts as a table for spreadsheets."""

import csv
import io
from collections.abc import Iterable

from tui.model.followup import answer_in_words
from tui.model.interview import InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of

HEADER = (
    "Name",
    "Title",
    "Organization",
    "E-mails",
    "Phones",
    "Links",
    "Source",
    "Introduced by",
    "Tags",
    "How we met",
    "Notes",
    "State",
    "Their answer",
    "Decided against on",
    "Added on",
    "Last touch",
    "Conversations",
    "Askaround ID",
)
_FORMULA = pattern_of(r"'*[=+\-@\t\r]")


def export_csv(records: Records) -> str:
    """Return the contacts as CSV, lines ending with CRLF; several values are lines of one cell.

    A cell that a spreadsheet would take for a formula begins with an apostrophe, which is
    removed when it is read back.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADER)
    for contact in records.contacts.values():
        writer.writerow(map(neutralized, _cells(records, contact)))
    return text.getvalue()


def neutralized(cell: str) -> str:
    """Return the text of a cell in a form that no spreadsheet takes for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _cells(records: Records, contact: Contact) -> Iterable[str]:
    introducer = records.introducer_of(contact)
    touches = records.touches_of(contact.id)
    talks = records.interviews_of(contact.id)
    return (
        contact.name,
        contact.title,
        records.organization_of(contact),
        "\n".join(contact.emails),
        "\n".join(contact.phones),
        "\n".join(contact.links),
        contact.source.value if contact.source else "",
        introducer.name if introducer else "",
        "\n".join(contact.tags),
        contact.how_we_met,
        contact.notes,
        contact.state.value,
        answer_in_words(touches),
        contact.decided_against.date().isoformat() if contact.decided_against else "",
        contact.created.date().isoformat(),
        touches[-1].when.date().isoformat() if touches else "",
        str(sum(talk.status is InterviewStatus.TALKED for talk in talks)),
        contact.id,
    )
