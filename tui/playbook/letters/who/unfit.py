"""What of a contact and of the profile was left out of a letter, and where to mend it."""

from collections.abc import Iterator

from tui.model.contact_line.words.no_employer import is_no_employer
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.letters.findings import Finding
from tui.playbook.letters.fit.meeting import meeting
from tui.playbook.letters.fit.work import (
    field_of_work,
    fitting_organization,
    fitting_title,
    is_former,
)
from tui.playbook.letters.parts import clipped
from tui.playbook.letters.who.introducer import is_whole_name
from tui.playbook.letters.who.ties import tie_of

_QUOTED = 40


def unfit_in_contact(contact: Contact, records: Records) -> Iterator[Finding]:
    """Yield what is wrong with the fields of a contact that a first letter draws on."""
    title, organization = contact.title, records.organization_of(contact)
    tie = tie_of(contact)
    is_title = fitting_title(title) or field_of_work(title) or is_no_employer(title)
    if title and not (tie or is_title or is_former(title)):
        yield _note(title, "give the job title in the contact")
    if organization and not (fitting_organization(organization) or field_of_work(organization)):
        yield _note(organization, "name the organization in the contact")
    if contact.introduced_by:
        introducer = records.introducer_of(contact)
        if introducer and contact.may_use_name is not False and not is_whole_name(introducer):
            words = f"“{introducer.name}” is not a whole name: write it out in the contact"
            yield Finding(ok=False, words=words)
    elif contact.how_we_met.strip() and not tie and not meeting(contact.how_we_met):
        yield _note(contact.how_we_met, "say in the contact where you met")


def _note(text: str, remedy: str) -> Finding:
    said = clipped(" ".join(text.split()), _QUOTED) or text[:_QUOTED]
    return Finding(ok=False, words=f"“{said}” reads like a note: {remedy}")
