"""Carrying out an import: what was chosen of its plan gets into the book, as one step."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from tui.desk.taking_in.import_plan import Choice, ImportPlan, PlanEntry
from tui.desk.taking_in.invitations import Invited
from tui.desk.taking_in.mail_news import take_mail
from tui.desk.taking_in.moved_appointments import take_appointment
from tui.exchange.incoming import IncomingContact
from tui.exchange.matching.match_people import Match, Verdict
from tui.model.base import Record, is_record_id
from tui.model.connection import connection_words
from tui.model.naming.spelling import organization_key
from tui.model.records import Records
from tui.store.arrivals import Arrival, NewWork
from tui.store.book import Book
from tui.store.loading import loading


def carry_out(
    book: Book,
    plan: ImportPlan,
    choices: Sequence[Choice],
    *,
    now: datetime,
    source: str,
    to_ask: bool = False,
) -> int:
    """Do what was chosen with each entry, as one step to undo; returns how many were taken in.

    `source` says where they come from, for the words of that step; new people are meant `to_ask`,
    or only known. Of a plan that nobody else holds, each entry is let go of when it is taken in.
    Raises StoreError when the store can only be read, MissingRecordError when a contact is no
    longer there; then nothing has changed.
    """
    chosen = [
        (entry, choice)
        for entry, choice in zip(plan.entries, choices, strict=True)
        if choice is not Choice.LEAVE
    ]
    if not chosen:
        return 0
    taken = len(chosen)
    people: list[tuple[Match, Choice]] = [
        (entry.match, choice) for entry, choice in chosen if entry.match is not None
    ]
    others = [(entry, choice) for entry, choice in chosen if entry.match is None]
    # Thousands would be in memory twice: in the plan, and in the book.
    del plan, chosen
    with loading(), book.transaction(f"Imported {taken:,} from {source}"):
        for entry, _ in others:
            if isinstance(entry.appointment, Invited):
                entry.appointment.take(book, now)
            elif entry.appointment is not None:
                take_appointment(book, entry.appointment.moved, now)
            elif entry.own_profile is not None:
                entry.own_profile.take(book, now)
        take_mail(book, [entry.mail for entry, _ in others if entry.mail is not None])
        book.take_people(_arrivals(people, book.records), now=now, to_ask=to_ask)
        book.take_records(_records_of(others))
    return taken


def _arrivals(people: list[tuple[Match, Choice]], records: Records) -> Iterator[Arrival]:
    """Yield the people as arrivals, in their order, and empty the list meanwhile."""
    organizations = _OrganizationNames(records)
    people.reverse()
    while people:
        yield _arrival(*people.pop(), organizations)


def _records_of(chosen: Iterable[tuple[PlanEntry, Choice]]) -> Iterator[Record]:
    for entry, choice in chosen:
        if entry.share is not None:
            yield from entry.share.missing
            yield from entry.share.differing if choice is Choice.REPLACE else ()


class _OrganizationNames:
    """The one name for all spellings of an organization: "Acme, Inc." is the book's Acme."""

    def __init__(self, records: Records) -> None:
        self._names = {
            organization_key(organization.name): organization.name
            for organization in records.organizations.values()
        }

    def known(self, name: str) -> str:
        return self._names.setdefault(organization_key(name), name) if name else ""


def _arrival(match: Match, choice: Choice, organizations: _OrganizationNames) -> Arrival:
    if match.verdict is Verdict.NEW or choice is Choice.SEPARATE:
        person = match.incoming
        fields = {
            **_fields(person),
            **_card_of(person),
            "organization": organizations.known(person.organization),
        }
        return Arrival(fields, introducer=person.introducer, uid=person.uid)
    fields = dict(match.fields)
    if "organization" in fields:
        fields["organization"] = organizations.known(fields["organization"])
    job = match.job if choice is Choice.REPLACE else None
    work = NewWork(job.new_title, organizations.known(job.new_organization)) if job else None
    return Arrival(fields, contact_id=match.contact_id, work=work)


def _card_of(person: IncomingContact) -> dict[str, str]:
    """Return what somebody's card is called, where their id cannot be the same; see `Contact`."""
    if not person.card:
        return {}
    called = "" if is_record_id(person.uid) else person.uid
    return {"card_uid": called, "card_seen": person.card}


def _fields(person: IncomingContact) -> dict[str, Any]:
    notes = person.notes
    if person.connected:
        connected = connection_words(person.connected)
        notes = f"{notes}\n{connected}" if notes else connected
    return {
        "name": person.name,
        "title": person.title,
        "emails": person.emails,
        "phones": person.phones,
        "links": person.links,
        "tags": person.tags,
        "notes": notes,
        "how_we_met": person.how_we_met,
        "state": person.state,
        "source": person.source,
        "greet_as": person.greet_as,
        "time_zone": person.time_zone,
    }
