"""What is to be imported, read and compared with the book; nothing of a screen is in here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tui.app.screens.imports.source import ImportRequest
from tui.desk.desk import Desk
from tui.desk.taking_in.import_plan import ImportPlan, plan_for, plan_for_mail
from tui.desk.taking_in.invitations import Invited
from tui.desk.taking_in.invited_people import NotAssignedError
from tui.desk.taking_in.invited_together import invited_together
from tui.desk.taking_in.moved_appointments import moved_appointments
from tui.exchange.incoming import ExchangeError, IncomingContact, Problem
from tui.exchange.progress import Watch
from tui.exchange.readers.detect_format import FileContent, FileKind
from tui.exchange.readers.folder import read_people
from tui.exchange.readers.pasted_names import read_pasted
from tui.exchange.readers.talks.invitations import IncomingInvitation

if TYPE_CHECKING:  # few imports are of mail
    from tui.desk.taking_in.mail import MailPlan

_HALF = 0.5

Unassigned = tuple[str, IncomingInvitation, str]
"""The file that an invitation is in, the invitation, and why it is not known whose it is."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What was read, and what it would do; of `unassigned` is asked whose they are."""

    kind: FileKind | None
    plan: ImportPlan = field(default_factory=ImportPlan)
    problems: Sequence[Problem] = ()
    remark: str = ""
    mail: "MailPlan | None" = None
    unassigned: Sequence[Unassigned] = ()


def read_request(
    desk: Desk,
    request: ImportRequest,
    mapping: Mapping[str, str],
    whose: Mapping[str, str],
    watch: Watch,
) -> Incoming:
    """Read a file or pasted lines, and compare; raises ExchangeError, with a sentence, OSError.

    `whose` has the ids of the contacts with whom the talks of invitations are, by their files;
    empty where the person did not say it.
    """
    records = desk.book.records
    if request.path is None:
        reading = read_pasted(request.text.splitlines())
        people = (_with_what_holds_for_all(each, request) for each in reading.contacts)
        return Incoming(None, plan_for(people, [], records, watch), reading.problems)
    content = read_people(request.path, mapping, watch=lambda share: watch(share * _HALF))
    remarks, unassigned = [content.remark], list[Unassigned]()
    plan = plan_for(
        () if content.records is not None else content.reading.contacts,
        [content.records] if content.records is not None else [],
        records,
        lambda share: watch(_HALF + share * _HALF),
        appointments=[
            *moved_appointments(content.appointments, records, desk.now()),
            *_invited(desk, content, whose, remarks, unassigned),
        ],
        own_profiles=[content.own_profile] if content.own_profile else (),
    )
    remark = " ".join(filter(None, remarks))
    return Incoming(
        content.kind, plan, content.reading.problems, remark, unassigned=tuple(unassigned)
    )


def look_at_mail(
    desk: Desk, request: ImportRequest, each_letter: Callable[[], None], watch: Watch
) -> Incoming:
    """Look through the mail of a request, and compare; `each_letter` is called for each."""
    from tui.desk.taking_in.mail import (  # noqa: PLC0415 - few imports are of mail
        came_back_in_words,
        incoming_writers,
        invitations_in_words,
        look,
        people_of,
        plan_mail,
        remembered,
        unclear_in_words,
    )

    def pause() -> None:
        each_letter()
        watch(0)

    people = people_of(desk)
    found = look(request.mail, people, remembered(desk, again=True), pause)
    mail = plan_mail(desk, found, people, again=True)
    writers = [*incoming_writers(mail.writers, desk.now())]
    plan = plan_for_mail(mail.news, writers, desk.book.records, desk.now())
    invited = (f"{line}." for line in invitations_in_words(mail))
    back = [*map(came_back_in_words, mail.came_back), *unclear_in_words(mail, desk.now())]
    remarks = [*mail.problems, *invited, *back]
    return Incoming(None, plan, remark=" ".join(remarks), mail=mail)


def _invited(
    desk: Desk,
    content: FileContent,
    whose: Mapping[str, str],
    remarks: list[str],
    unassigned: list[Unassigned],
) -> list[Invited]:
    records = desk.book.records
    invitations = dict(content.invitations)

    def refuse(name: str, error: ExchangeError) -> None:
        if isinstance(error, NotAssignedError) and name not in whose:
            unassigned.append((name, invitations[name], error.why))
            return
        words = f"{error.why}; it was left." if isinstance(error, NotAssignedError) else str(error)
        if not name:
            raise ExchangeError(words)
        remarks.append(f"{name}: {words}")

    assigned = {
        name: records.contacts[contact_id]
        for name, contact_id in whose.items()
        if contact_id in records.contacts
    }
    return invited_together(
        content.invitations,
        records,
        desk.now(),
        desk.interview_to_come,
        assigned=assigned,
        refused=refuse,
    )


def _with_what_holds_for_all(person: IncomingContact, request: ImportRequest) -> IncomingContact:
    return replace(
        person,
        introducer=person.introducer or request.introducer,
        source=person.source or request.source,
    )
