"""A believable throw-away season of conversations to try the program with."""

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tui.cli.demo.interviews import INTERVIEWS, NEXT_INTERVIEW, DemoInterview
from tui.cli.demo.people import ORGANIZATIONS, PEOPLE, PROFILE, DemoPerson
from tui.model.followup import Decision, Direction, FollowUp, Touch, TouchKind
from tui.model.interview import (
    AgendaItem,
    Interview,
    InterviewStatus,
    Mark,
    Note,
    QuestionState,
    Reflection,
    Research,
    split_mark,
)
from tui.model.people import Channel, Contact, Organization, Source
from tui.model.profile import Profile
from tui.playbook.questions.bank import CLOSING, KNOWN
from tui.store.book import Book
from tui.store.ledger import Transaction

_CLOSING_IDS = tuple(question.id for question in CLOSING)
_YES_OR_NO = frozenset({"closing-name", "closing-in-touch", "closing-linkedin"})
_MUST_ASKS = 3
_RECENT_DAYS = 3
_WORKING_HOURS = 10
_FRIDAY = 4
_ZONE = ZoneInfo(PROFILE["time_zone"])


def fill(book: Book, now: datetime) -> None:
    """Fill an empty book with a season that leads up to `now` (aware), as one step.

    A student, her contacts from many sources, five conversations, one call tomorrow, and
    something in the queue of every kind. All of them are invented.
    """
    with book.transaction("Filled the book with a made-up season") as change:
        _Season(change, now).write()


class _Season:
    """The season as it is written: the contacts by name, and the moment it leads up to."""

    def __init__(self, change: Transaction, now: datetime) -> None:
        self._change = change
        self._now = now
        self._contacts: dict[str, Contact] = {}

    def write(self) -> None:
        """Put all records of the season into the transaction."""
        self._change.put(Profile.model_validate(PROFILE))
        organizations = {
            name: self._change.put(Organization(name=name, **fields))
            for name, fields in ORGANIZATIONS.items()
        }
        for person in PEOPLE:
            self._add(person, organizations)
        for invented in INTERVIEWS:
            self._hold(invented)
        self._schedule(NEXT_INTERVIEW)

    def _add(self, person: DemoPerson, organizations: dict[str, Organization]) -> None:
        organization = organizations.get(person.organization)
        introducer = self._contacts.get(person.introducer)
        contact = self._change.put(
            Contact(
                name=person.name,
                created=self._ago(person.days_ago),
                title=person.title,
                organization_id=organization.id if organization else "",
                source=Source.REFERRAL if introducer else person.source,
                emails=(person.email,) if person.email else (),
                channel=Channel.EMAIL if person.email else Channel.MESSAGE,
                introduced_by=introducer.id if introducer else "",
                may_use_name=True if introducer else None,
                to_ask=person.to_ask,
                tags=person.tags,
                how_we_met=person.how_we_met,
                greet_as=person.greet_as,
                why_them=person.why_them,
                state=person.state,
            )
        )
        self._contacts[person.name] = contact
        for days, kind, direction, text in person.touches:
            self._touch(contact, self._ago(days), kind, direction=direction, text=text)

    def _hold(self, invented: DemoInterview) -> None:
        """Write a conversation that took place, with its lines and what they led to."""
        contact = self._contacts[invented.name]
        started = self._working_hour(invented.days_ago)
        ended = started + timedelta(minutes=invented.talked)
        answered = {question_id for _, question_id, _ in invented.lines}
        agenda = _agenda(invented.questions, answered)
        interview = self._change.put(
            Interview(
                contact_id=contact.id,
                created=started - timedelta(days=4),
                status=InterviewStatus.TALKED,
                format=invented.format,
                start=started,
                minutes=invented.minutes,
                place=invented.place,
                agenda=agenda,
                started=started,
                ended=ended,
                linkedin_agreed=invented.linkedin_agreed,
                resume_asked_for=invented.resume_asked_for,
                stay_in_touch=True,
                reflection=Reflection(**invented.reflection),
                reflected=ended + timedelta(hours=5) if invented.reflection else None,
            )
        )
        items = {item.question_id: item.id for item in agenda}
        for stamp, question_id, line in invented.lines:
            self._note(interview, items.get(question_id, ""), stamp, line, invented.kept)
        self._touch(contact, ended, TouchKind.CALL, interview=interview)
        for days, kind, direction, text in invented.afterwards:
            moment = ended + timedelta(days=days)
            self._touch(contact, moment, kind, direction=direction, interview=interview, text=text)
        for key in invented.done:
            self._change.put(
                FollowUp(
                    key=key.format(interview.id),
                    contact_id=contact.id,
                    decision=Decision.DONE,
                    decided=self._ago(1),
                )
            )

    def _note(
        self, interview: Interview, item_id: str, stamp: str, line: str, kept: Sequence[str]
    ) -> None:
        minutes, seconds = map(int, stamp.split(":"))
        mark, text = split_mark(line)
        note = Note(
            interview_id=interview.id,
            seconds=minutes * 60 + seconds,
            mark=mark,
            text=text,
            item_id=item_id,
        )
        if mark is Mark.PERSON:
            person = self._contacts[text.partition(",")[0]]
            note = note.changed(contact_id=person.id)
        elif mark in (Mark.PROMISE, Mark.OFFER):
            done = text in kept
            promise = self._change.put(
                FollowUp(
                    key=f"A6:{note.id}",
                    contact_id=interview.contact_id,
                    interview_id=interview.id,
                    what=text,
                    theirs=mark is Mark.OFFER,
                    decision=Decision.DONE if done else Decision.OPEN,
                    decided=self._ago(1) if done else None,
                )
            )
            note = note.changed(followup_id=promise.id)
        self._change.put(note)

    def _schedule(self, invented: DemoInterview) -> None:
        """Write tomorrow's call, prepared except for the confirmation."""
        tomorrow = self._now.astimezone(_ZONE).date() + timedelta(days=1)
        self._change.put(
            Interview(
                contact_id=self._contacts[invented.name].id,
                created=self._ago(3),
                status=InterviewStatus.SCHEDULED,
                format=invented.format,
                start=_at(tomorrow, time(10)),
                minutes=invented.minutes,
                place=invented.place,
                agenda=_agenda(invented.questions),
                checklist=("research-person", "research-organization", "questions", "pitch"),
                research=Research(**invented.research),
            )
        )

    def _touch(
        self,
        contact: Contact,
        when: datetime,
        kind: TouchKind,
        *,
        direction: Direction = Direction.OUT,
        interview: Interview | None = None,
        text: str = "",
    ) -> None:
        channel = contact.channel
        if kind is TouchKind.CALL and interview:
            channel = Channel(interview.format.value)
        self._change.put(
            Touch(
                contact_id=contact.id,
                when=min(when, self._now),
                kind=kind,
                direction=direction,
                channel=channel,
                interview_id=interview.id if interview else "",
                text=text,
            )
        )

    def _ago(self, days: float) -> datetime:
        """Return the moment that many days ago; from the third day on, within working hours."""
        if days < _RECENT_DAYS:
            return (self._now - timedelta(days=days)).astimezone(UTC)
        whole, fraction = divmod(days, 1)
        day = self._now.astimezone(_ZONE).date() - timedelta(days=whole)
        minutes = round(fraction * _WORKING_HOURS * 12) * 5
        return _at(day, time(8 + minutes // 60, minutes % 60))

    def _working_hour(self, days: float) -> datetime:
        moment = self._ago(days)
        if days < _RECENT_DAYS:
            return moment
        weekend = max(0, moment.astimezone(_ZONE).weekday() - _FRIDAY)
        return moment - timedelta(days=weekend)


def _agenda(
    question_ids: Sequence[str], answered: Collection[str] | None = None
) -> tuple[AgendaItem, ...]:
    """Return an agenda with the closing questions; with `answered`, of a call that is over."""
    return tuple(
        AgendaItem(
            text=KNOWN[question_id].text,
            question_id=question_id,
            theme=KNOWN[question_id].theme.value,
            minutes=KNOWN[question_id].minutes,
            must_ask=rank < _MUST_ASKS,
            closing=question_id in _CLOSING_IDS,
            state=_state(question_id, answered),
        )
        for rank, question_id in enumerate((*question_ids, *_CLOSING_IDS))
    )


def _state(question_id: str, answered: Collection[str] | None) -> QuestionState:
    if answered is None:
        return QuestionState.OPEN
    if question_id in answered or question_id in _YES_OR_NO:
        return QuestionState.ANSWERED
    return QuestionState.PASSED


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, _ZONE).astimezone(UTC)
