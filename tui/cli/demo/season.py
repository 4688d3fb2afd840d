"""A believable throw-away season of conversations to try the program with."""

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from tui.cli.demo.cast import Cast, DemoInterview, DemoPerson
from tui.cli.demo.casts import STUDENT
from tui.model.followup import Answer, Decision, Direction, FollowUp, Touch, TouchKind
from tui.model.interview import (
    AgendaItem,
    Format,
    Interview,
    InterviewStatus,
    Question,
    QuestionState,
    Reflection,
    Research,
)
from tui.model.note import Mark, Note, split_mark
from tui.model.people import Channel, Contact, Organization, Source
from tui.model.profile import Profile
from tui.playbook.letters.in_writing import questions
from tui.playbook.questions.bank import CLOSING, KNOWN, USUAL_MINUTES
from tui.playbook.time.dates import zone_of
from tui.playbook.time.days.holidays import working_day_after
from tui.store.book import Book
from tui.store.ledger import Transaction

_CLOSING_IDS = tuple(question.id for question in CLOSING)
_YES_OR_NO = frozenset({"closing-name", "closing-in-touch", "closing-linkedin"})
_MUST_ASKS = 3
_RECENT_DAYS = 3
_WORKING_HOURS = 10
_FRIDAY, _SUNDAY = 4, 6
_NOON = 12
_EARLIEST, _LATEST = time(9), time(19)


def fill(book: Book, now: datetime, cast: Cast = STUDENT) -> None:
    """Fill an empty book with a season that leads up to `now` (aware), as one step.

    Somebody who asks around, their contacts from many sources, a handful of conversations,
    one ahead on a working day soon, and something in the queue of nearly every kind. All of
    them are invented.
    """
    with book.transaction("Filled the book with a made-up season") as change:
        _Season(change, now, cast).write()


class _Season:
    """The season as it is written: the contacts by name, and the moment it leads up to."""

    def __init__(self, change: Transaction, now: datetime, cast: Cast) -> None:
        self._change = change
        self._now = now
        self._cast = cast
        self._zone: tzinfo = zone_of(cast.profile["time_zone"])
        self._contacts: dict[str, Contact] = {}
        self._starts = {talk.name: self._start_of(talk.days_ago) for talk in cast.interviews}
        self._ends = {
            talk.name: self._starts[talk.name] + timedelta(minutes=talk.talked)
            for talk in cast.interviews
        }

    def write(self) -> None:
        """Put all records of the season into the transaction."""
        cast = self._cast
        self._change.put(Profile.model_validate(cast.profile))
        organizations = {
            name: self._change.put(Organization(name=name, **fields))
            for name, fields in cast.organizations.items()
        }
        for text, theme in cast.own_questions.items():
            self._change.put(Question(text=text, theme=theme, minutes=USUAL_MINUTES))
        for person in cast.people:
            self._add(person, organizations)
        for invented in cast.interviews:
            self._hold(invented)
        self._schedule(cast.next_interview)

    def _add(self, person: DemoPerson, organizations: dict[str, Organization]) -> None:
        organization = organizations.get(person.organization)
        introducer = self._contacts.get(person.introducer)
        contact = self._change.put(
            Contact(
                name=person.name,
                created=self._added(person),
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
                time_zone=person.time_zone,
                state=person.state,
            )
        )
        self._contacts[person.name] = contact
        for days, kind, direction, text in person.touches:
            self._touch(
                contact,
                self._ago(days),
                kind,
                direction=direction,
                text=self._with_days(text, person.name),
                answer=person.answer if direction is Direction.IN else None,
            )

    def _added(self, person: DemoPerson) -> datetime:
        """Return when somebody was added: not before the talk in which they were named."""
        added = self._ago(person.days_ago)
        named = self._ends.get(person.introducer)
        return max(added, named) if named else added

    def _with_days(self, text: str, name: str) -> str:
        """Return a text that names the day of the conversation with somebody by its words."""
        start = self._starts.get(name)
        if start is None:
            return text
        day = start.astimezone(self._zone)
        return text.replace("{weekday}", f"{day:%A}").replace("{day}", _ordinal(day.day))

    def _hold(self, invented: DemoInterview) -> None:
        """Write a conversation that took place, with its lines and what they led to."""
        contact = self._contacts[invented.name]
        started, ended = self._starts[invented.name], self._ends[invented.name]
        answered = {question_id for _, question_id, _ in invented.lines}
        agenda = self._agenda(invented, answered)
        interview = self._change.put(
            Interview(
                contact_id=contact.id,
                created=started - timedelta(days=4),
                status=InterviewStatus.TALKED,
                format=invented.format,
                start=None if invented.format is Format.IN_WRITING else started,
                minutes=invented.minutes,
                place=invented.place,
                agenda=agenda,
                started=started,
                ended=ended,
                linkedin_agreed=invented.linkedin_agreed,
                resume_asked_for=invented.resume_asked_for,
                stay_in_touch=None if invented.format is Format.IN_WRITING else True,
                reflection=Reflection(**invented.reflection),
                reflected=ended + timedelta(hours=5) if invented.reflection else None,
            )
        )
        if invented.reflection:
            # Nobody in the season answers every prompt: what is there was enough for them.
            self._change.put(
                FollowUp(
                    key=f"A4:{interview.id}",
                    contact_id=contact.id,
                    decision=Decision.DONE,
                    decided=ended + timedelta(hours=5),
                    summary="write your reflection",
                )
            )
        items = {item.question_id or item.text: item.id for item in agenda}
        for stamp, question_id, line in invented.lines:
            self._note(interview, items.get(question_id, ""), stamp, line, invented.kept)
        if interview.in_writing:
            self._write(interview, invented)
        else:
            self._touch(contact, ended, TouchKind.CALL, interview=interview)
        for days, kind, direction, text in invented.afterwards:
            moment = ended + timedelta(days=days)
            self._touch(contact, moment, kind, direction=direction, interview=interview, text=text)
        if invented.decided_against is not None:
            decided = ended + timedelta(days=invented.decided_against)
            self._change.put(contact.changed(decided_against=decided))
        for key in invented.done:
            self._change.put(
                FollowUp(
                    key=key.format(interview.id),
                    contact_id=contact.id,
                    decision=Decision.DONE,
                    decided=self._ago(1),
                )
            )

    def _write(self, interview: Interview, invented: DemoInterview) -> None:
        """Write the questions that went out, and the answers that came back by mail."""
        contact, came = self._contacts[invented.name], self._ends[invented.name]
        asked = came - timedelta(days=invented.asked_before)
        answers = "\n".join(
            f"{number}. {split_mark(line)[1]}"
            for number, (_, _, line) in enumerate(invented.lines, start=1)
        )
        letter = questions(self._change.records, interview).body
        self._touch(contact, asked, TouchKind.QUESTIONS, interview=interview, text=letter)
        self._touch(
            contact,
            came,
            TouchKind.REPLY,
            direction=Direction.IN,
            interview=interview,
            text=answers,
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
        """Write the call that is ahead, prepared except for the confirmation.

        It is on the next working day; on a weekend, on the one after, as it is to be
        confirmed on a working day.
        """
        today = self._now.astimezone(self._zone).date()
        day = working_day_after(today)
        if today.weekday() > _FRIDAY:
            day = working_day_after(day)
        self._change.put(
            Interview(
                contact_id=self._contacts[invented.name].id,
                created=self._ago(3),
                status=InterviewStatus.SCHEDULED,
                format=invented.format,
                start=self._at(day, time(invented.hour, 30 if invented.hour > _NOON else 0)),
                minutes=invented.minutes,
                place=invented.place,
                agenda=self._agenda(invented),
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
        answer: Answer | None = None,
    ) -> None:
        channel = contact.channel
        if kind is TouchKind.CALL and interview:
            channel = interview.format.channel
        self._change.put(
            Touch(
                contact_id=contact.id,
                when=min(when, self._now),
                kind=kind,
                direction=direction,
                channel=channel,
                interview_id=interview.id if interview else "",
                text=text,
                answer=answer,
            )
        )

    def _ago(self, days: float) -> datetime:
        """Return the moment that many days ago; from the third day on, within working hours."""
        if days < _RECENT_DAYS:
            return (self._now - timedelta(days=days)).astimezone(UTC)
        whole, fraction = divmod(days, 1)
        day = self._now.astimezone(self._zone).date() - timedelta(days=whole)
        minutes = round(fraction * _WORKING_HOURS * 12) * 5
        return self._at(day, time(8 + minutes // 60, minutes % 60))

    def _start_of(self, days: float) -> datetime:
        """Return when a conversation that many days ago began: on a working day, by day.

        A recent one may be on a Saturday, so that its thank-you is still in time.
        """
        there = self._ago(days).astimezone(self._zone)
        if days >= _RECENT_DAYS:
            weekend = max(0, there.weekday() - _FRIDAY)
            return (there - timedelta(days=weekend)).astimezone(UTC)
        clock = min(max(there.time(), _EARLIEST), _LATEST)
        day = there.date() + timedelta(days=there.weekday() == _SUNDAY)
        return self._at(day, clock)

    def _agenda(
        self, invented: DemoInterview, answered: Collection[str] | None = None
    ) -> tuple[AgendaItem, ...]:
        """Return an agenda with the closing questions; with `answered`, of a call that is over."""
        own = self._cast.own_questions
        return tuple(
            _item(each, own.get(each, ""), must_ask=rank < _MUST_ASKS, answered=answered)
            for rank, each in enumerate((*invented.questions, *_CLOSING_IDS))
        )

    def _at(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, self._zone).astimezone(UTC)


def _item(
    question: str, theme: str, *, must_ask: bool, answered: Collection[str] | None
) -> AgendaItem:
    """Return an agenda item for a question of the bank, by its id, or for an own one."""
    item = AgendaItem(
        text=question,
        theme=theme,
        must_ask=must_ask,
        minutes=USUAL_MINUTES,
        state=_state(question, answered),
    )
    known = KNOWN.get(question)
    if known is None:
        return item
    return item.changed(
        text=known.text,
        question_id=known.id,
        theme=known.theme.value,
        minutes=known.minutes,
        closing=question in _CLOSING_IDS,
    )


def _state(question: str, answered: Collection[str] | None) -> QuestionState:
    if answered is None:
        return QuestionState.OPEN
    if question in answered or question in _YES_OR_NO:
        return QuestionState.ANSWERED
    return QuestionState.PASSED


def _ordinal(number: int) -> str:
    """Return a day of the month as it is said: 1st, 22nd, 13th."""
    teens = number // 10 == 1
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
