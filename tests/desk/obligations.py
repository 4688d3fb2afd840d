"""What is owed, said a second time and in another way than the rules, to hold them against.

Nothing here is taken from the rules: only what the records hold, and the playbook's words
with the numbers of the classic preset.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from tui.model.followup import Answer, Decision, Direction, FollowUp, Touch, TouchKind
from tui.model.interview import Interview, InterviewStatus, Research
from tui.model.people import Contact, ContactState
from tui.model.records import Records

CHECKS = {
    "P1": {"research-person", "research-organization", "research-field"},
    "P2": {"questions"},
    "R7": {"send-questions"},
    "P6": {"pitch", "resume", "logistics", "logistics-place", "ready"},
}
LETTERS = {TouchKind.UPDATE, TouchKind.THANK_YOU, TouchKind.LANDED}
TELLING = ("send", "tell", "call", "write")
PROMPTS = ("job", "field", "organization", "skills", "talk", "next_steps")
NUDGES = 2
UPDATES = 3
FRIDAY = 4
BEGINNING = datetime.min.replace(tzinfo=UTC)


class Owed(NamedTuple):
    """A key of the queue, and the moment since which a decision about it counts."""

    key: str
    cause: datetime = BEGINNING


class Facts:
    """What happened with one contact."""

    def __init__(self, records: Records, contact: Contact, zone: tzinfo, now: datetime) -> None:
        self.records, self.contact, self.zone, self.now = records, contact, zone, now
        self.touches = records.touches_of(contact.id)
        self.interviews = records.interviews_of(contact.id)
        self.followups = records.followups_of(contact.id)

    def sent(self, *kinds: TouchKind) -> list[Touch]:
        return [
            touch
            for touch in self.touches
            if touch.direction is Direction.OUT and touch.kind in kinds
        ]

    def heard(self) -> list[Touch]:
        return [touch for touch in self.touches if touch.direction is Direction.IN]

    def with_status(self, *statuses: InterviewStatus) -> list[Interview]:
        return [each for each in self.interviews if each.status in statuses]

    def talks(self) -> list[Interview]:
        return sorted(self.with_status(InterviewStatus.TALKED), key=lambda each: each.ended)

    def thanked(self, talk: Interview) -> bool:
        if talk.id != self.talks()[-1].id:
            return True
        return is_settled(self.records, f"A1:{talk.id}") or any(
            touch.interview_id == talk.id or (not touch.interview_id and touch.when >= talk.ended)
            for touch in self.sent(TouchKind.THANK_YOU)
        )

    def letters(self) -> list[Touch]:
        kept = {
            each.touch_id
            for each in self.followups
            if each.key.startswith("A6:") and each.decision is Decision.DONE and not each.theirs
        }
        return [touch for touch in self.sent(*LETTERS) if touch.id not in kept]


def is_settled(records: Records, key: str, cause: datetime = BEGINNING) -> bool:
    """Whether something was done or dropped, and not before it came up."""
    followup = records.followup(key)
    return (
        followup is not None
        and followup.decision in (Decision.DONE, Decision.DROPPED)
        and (followup.decided is None or followup.decided >= cause)
    )


def obligations(records: Records, zone: tzinfo, now: datetime) -> dict[str, datetime]:
    """Return all that must be in the queue, but for the next person of R9, by key.

    With each the moment since which a decision about it counts.
    """
    return {
        owed.key: owed.cause
        for contact in records.contacts.values()
        if contact.state is ContactState.ACTIVE
        for owed in _of_contact(Facts(records, contact, zone, now))
        if not is_settled(records, *owed)
    }


def _of_contact(facts: Facts) -> Iterator[Owed]:
    against = _decided(facts)
    if against is None or facts.with_status(InterviewStatus.SCHEDULED, InterviewStatus.LIVE):
        against = None
        yield from _asking(facts)
    else:
        yield from _farewell(facts, against)
    for interview in facts.with_status(InterviewStatus.SCHEDULED):
        yield from _before(facts, interview)
        if facts.now < interview.start + timedelta(minutes=interview.minutes):
            yield Owed(f"D1:{interview.id}", interview.scheduled or interview.created)
    for interview in facts.with_status(InterviewStatus.SCHEDULED, InterviewStatus.LIVE):
        live = interview.status is InterviewStatus.LIVE
        over = (interview.started if live else interview.start) + timedelta(
            minutes=interview.minutes + (180 if live else 0)
        )
        if facts.now >= over:
            yield Owed(f"S1:{interview.id}", interview.scheduled or interview.created)
    for talk in facts.talks():
        yield from _after(facts, talk)
    yield from _details(facts)
    closed = _said_no(facts) and not facts.contact.mentor
    for followup in facts.followups:
        mine = followup.key.startswith("A6:") and not followup.theirs
        still_owed = mine and followup.decision is not Decision.DONE
        if still_owed or not (closed or (followup.theirs and against is not None)):
            yield from _promise(facts, followup)
    yield from _introductions(facts)
    yield from _in_touch(facts, not_for_me=against is not None)


def _said_no(facts: Facts) -> bool:
    """Whether the last answer to staying in touch was no."""
    answers = [each.stay_in_touch for each in facts.talks() if each.stay_in_touch is not None]
    return answers[-1:] == [False]


def _decided(facts: Facts) -> datetime | None:
    """When it was decided that it is not for me, unless they were asked or met since."""
    when = facts.contact.decided_against
    if when is None:
        return None
    since = [touch.when for touch in facts.sent(TouchKind.OUTREACH)]
    since += [
        each.started or each.scheduled or each.created
        for each in facts.interviews
        if each.status is not InterviewStatus.PLANNED
    ]
    return None if any(moment > when for moment in since) else when


def _gone_after_two_weeks(due: datetime) -> datetime:
    """When a courtesy is let go that is due at a moment, or on the Monday after it."""
    if due.weekday() > FRIDAY:
        due += timedelta(days=7 - due.weekday())
    return (due + timedelta(days=14)).astimezone(UTC)


def _farewell(facts: Facts, decided: datetime) -> Iterator[Owed]:
    """S4: whoever was asked, wrote or talked hears of it, once the talks are thanked for."""
    knows = (
        facts.talks()
        or facts.heard()
        or facts.sent(TouchKind.OUTREACH, TouchKind.NUDGE, TouchKind.CALL)
    )
    told = any(touch.direction is Direction.OUT and touch.when > decided for touch in facts.touches)
    due = (decided + timedelta(hours=48)).astimezone(facts.zone)
    owed = knows and not told and all(map(facts.thanked, facts.talks()))
    if owed and facts.now < _gone_after_two_weeks(due):
        yield Owed(f"S4:{facts.contact.id}", decided)


def _asking(facts: Facts) -> Iterator[Owed]:
    """S2 and A7: who was never asked; R9: no answer yet; R6: an answer, but no appointment."""
    contact = facts.contact
    happened = [each for each in facts.interviews if each.status is not InterviewStatus.PLANNED]
    asked = next(reversed(facts.sent(TouchKind.OUTREACH)), None)
    called = facts.sent(TouchKind.OUTREACH, TouchKind.NUDGE, TouchKind.CALL)
    replies = [touch for touch in facts.heard() if touch.kind is TouchKind.REPLY]
    if contact.to_ask and not (called or replies or happened):
        yield Owed(f"S2:{contact.id}", contact.created)
    if asked is not None:
        answered = any(touch.when >= asked.when for touch in facts.heard()) or any(
            max(
                each.created,
                each.start or each.created,
                each.ended
                or (each.started or each.start or each.created)
                + timedelta(minutes=each.minutes if each.started or each.start else 0),
            )
            >= asked.when
            for each in happened
        )
        if not answered:
            nudges = [each for each in facts.sent(TouchKind.NUDGE) if each.when > asked.when]
            if len(nudges) < NUDGES:
                yield Owed(f"R9:{contact.id}:{len(nudges) + 1}", asked.when)
            return
    said = _last_word(facts, asked)
    if said is not None and said.answer is Answer.NO:
        wrote = any(touch.direction is Direction.OUT for touch in _after_touch(facts, said))
        due = said.when.astimezone(facts.zone) + timedelta(days=1)
        if not wrote and facts.now < _gone_after_two_weeks(due):
            yield Owed(f"R10:{contact.id}:{said.id}", said.when)
    elif not facts.with_status(InterviewStatus.SCHEDULED, InterviewStatus.LIVE):
        yield from _to_settle(facts, asked, happened, said)


def _after_touch(facts: Facts, touch: Touch) -> list[Touch]:
    return facts.touches[facts.touches.index(touch) + 1 :]


def _last_word(facts: Facts, asked: Touch | None) -> Touch | None:
    """The last reply to what was asked last, unless something was agreed on since (R10)."""
    replies = [
        touch
        for touch in facts.heard()
        if touch.kind is TouchKind.REPLY and (asked is None or touch.when >= asked.when)
    ]
    for each in facts.interviews:
        begun = each.started or each.scheduled or each.created
        off = each.status in (InterviewStatus.NO_SHOW, InterviewStatus.CANCELED)
        if each.status is not InterviewStatus.PLANNED:
            replies = [
                touch for touch in replies if touch.when > begun or (off and touch.when == begun)
            ]
    return replies[-1] if replies else None


def _to_settle(
    facts: Facts, asked: Touch | None, happened: list[Interview], said: Touch | None
) -> Iterator[Owed]:
    last = happened[-1] if happened else None
    if last and last.status in (InterviewStatus.NO_SHOW, InterviewStatus.CANCELED):
        name, since = last.id, last.ended
    else:
        begin = asked.when if asked else BEGINNING
        if any(talk.ended >= begin for talk in facts.talks()):
            return
        answers = [
            touch
            for touch in facts.heard()
            if touch.when >= begin and (asked or touch.kind is TouchKind.REPLY)
        ]
        if not answers:
            return
        name, since = answers[0].id, answers[0].when
    later = [touch for touch in facts.touches if touch.when > since or touch is said]
    if said is not None and said.answer is Answer.LATER:
        key = f"R10:{facts.contact.id}:{said.id}"
        decided = facts.records.followup(key)
        if not (decided and decided.decision is Decision.DONE):
            # What I write before the day they named does not ask again.
            eve = said.ask_again - timedelta(days=1)
            later = [
                touch
                for touch in later
                if touch.direction is Direction.IN
                or touch.when < said.when
                or touch.when.date() >= eve
                or (touch.when == said.when and touch not in _after_touch(facts, said))
            ]
            if later and later[-1] is said:
                yield Owed(key, said.when)
                return
    mine = 0
    while mine < len(later) and later[-1 - mine].direction is Direction.OUT:
        mine += 1
    if mine <= NUDGES:
        word = (later[-1].id, later[-1].when) if later else (name, since)
        yield Owed(f"R6:{facts.contact.id}:{word[0]}", word[1])


def _before(facts: Facts, interview: Interview) -> Iterator[Owed]:
    """P1, P2 and then R7, P6, R8: until the hour has come."""
    if facts.now >= interview.start:
        return
    fixed = interview.scheduled or interview.created
    todo = {rule for rule, checks in CHECKS.items() if not checks <= set(interview.checklist)}
    if interview.research != Research():
        todo.discard("P1")
    if "P2" in todo:
        todo.discard("R7")
    if "confirm" not in interview.checklist and not any(
        touch.when >= fixed and touch.interview_id in ("", interview.id)
        for touch in facts.sent(TouchKind.CONFIRMATION)
    ):
        todo.add("R8")
    yield from (Owed(f"{rule}:{interview.id}", fixed) for rule in todo)


def _after(facts: Facts, talk: Interview) -> Iterator[Owed]:
    """A1 to A5."""
    if not facts.thanked(talk):
        yield Owed(f"A1:{talk.id}")
    if talk.linkedin_agreed and not any(
        touch.kind is TouchKind.LINKEDIN for touch in facts.touches
    ):
        yield Owed(f"A2:{talk.id}", talk.created)
    if talk.resume_asked_for and not any(
        touch.interview_id in ("", talk.id) for touch in facts.sent(TouchKind.RESUME)
    ):
        yield Owed(f"A3:{talk.id}", talk.created)
    written = [text for _, text in talk.reflection if text]
    month = (talk.ended.astimezone(facts.zone) + timedelta(days=30)).astimezone(UTC)
    if len(written) < len(PROMPTS) and not (written and facts.now >= month):
        yield Owed(f"A4:{talk.id}", talk.created)
    if not written:
        return
    for days in (30, 365):
        comes = (talk.ended.astimezone(facts.zone) + timedelta(days=days)).astimezone(UTC)
        if not talk.reflected or talk.reflected < comes:
            yield Owed(f"A5:{talk.id}:{days}", talk.created)


def _details(facts: Facts) -> Iterator[Owed]:
    """D7, once, after the last talk."""
    talks, contact = facts.talks(), facts.contact
    known = contact.title and (contact.emails or contact.links)
    if talks and not known and not any(talk.details_confirmed for talk in talks):
        yield Owed(f"D7:{talks[-1].id}", talks[-1].created)


def _promise(facts: Facts, followup: FollowUp) -> Iterator[Owed]:
    """A6, and N1 for one that was kept, or for news of theirs."""
    talk = facts.records.interviews.get(followup.interview_id)
    if followup.key.startswith("N1:") and followup.due:
        since = followup.decided or datetime.combine(followup.due, time(9), facts.zone)
        if not any(letter.when >= since for letter in facts.letters()):
            yield Owed(followup.key, since)
    if not followup.key.startswith("A6:"):
        return
    if followup.decision in (Decision.OPEN, Decision.POSTPONED):
        live = talk is not None and talk.status is InterviewStatus.LIVE
        over = not live or facts.now >= talk.started + timedelta(minutes=talk.minutes + 180)
        if over and not (followup.theirs and _has_faded(facts, followup, talk)):
            yield Owed(followup.key)
    elif followup.decision is Decision.DONE and not followup.theirs:
        told = any(letter.when >= followup.decided for letter in facts.letters())
        if not told and followup.what.split()[0] not in TELLING:
            yield Owed(f"N1:{followup.id}", followup.decided)


def _has_faded(facts: Facts, offer: FollowUp, talk: Interview | None) -> bool:
    """Whether the one reminder of an offer was there for its two weeks."""
    day = offer.postponed_to or offer.due
    if day:
        shown = datetime.combine(day, time(9), facts.zone)
    elif talk:
        begun = talk.started or talk.created
        ended = talk.ended or begun + timedelta(minutes=talk.minutes if talk.started else 0)
        shown = ended.astimezone(facts.zone) + timedelta(days=21)
    else:
        return False
    if not offer.postponed_to and shown.weekday() > FRIDAY:
        shown += timedelta(days=7 - shown.weekday())
    return (shown + timedelta(days=14)).astimezone(UTC) <= facts.now


def _introductions(facts: Facts) -> Iterator[Owed]:
    """A7: thanks to whoever introduced somebody one has talked to."""
    for referred in facts.records.introduced_by(facts.contact.id):
        talks = Facts(facts.records, referred, facts.zone, facts.now).talks()
        if not talks or facts.contact.id in referred.named_after_talk:
            continue
        first = talks[0]
        for letter in facts.letters():
            about = facts.records.interviews.get(letter.interview_id)
            for_another_talk = about is not None and about.id != first.id
            own_thanks = letter.kind is TouchKind.THANK_YOU
            elsewhere = about is not None and about.contact_id != facts.contact.id
            if letter.when >= first.ended and not (for_another_talk and (own_thanks or elsewhere)):
                break
        else:
            is_first = referred.introduced_by == facts.contact.id
            whose = "" if is_first else f":{facts.contact.id}"
            yield Owed(f"A7:{first.id}{whose}", first.ended)


def _in_touch(facts: Facts, *, not_for_me: bool) -> Iterator[Owed]:
    """N2 to those you talked to who showed interest and to mentors, N3 to everybody who helped."""
    talks, contact, records = facts.talks(), facts.contact, facts.records
    offers = [each for each in facts.followups if each.theirs]
    landed = records.profile.landed
    led = records.introduced_by(contact.id)
    came_of_it = led and (facts.touches or any(records.touches_of(each.id) for each in led))
    helped = contact.mentor or talks or offers or came_of_it
    told = landed and any(touch.when >= landed for touch in facts.sent(TouchKind.LANDED))
    if landed and helped and not told:
        yield Owed(f"N3:{contact.id}", landed)
    if not_for_me or ((not talks or _said_no(facts)) and not contact.mentor):
        return
    interest = (
        contact.mentor
        or offers
        or any(talk.stay_in_touch or talk.linkedin_agreed for talk in talks)
        or any(touch.when > talks[0].ended for touch in facts.heard())
    )
    since = max(
        [each.when for each in facts.touches[-1:]] + [each.ended for each in talks[-1:]],
        default=contact.created,
    )
    unanswered = 0
    for touch in reversed(facts.touches):
        if touch.direction is Direction.IN or touch.kind is TouchKind.CALL:
            break
        unanswered += touch.kind is TouchKind.UPDATE and touch in facts.letters()
    if (
        interest
        and all(map(facts.thanked, talks))
        and unanswered < UPDATES
        and not facts.with_status(InterviewStatus.SCHEDULED, InterviewStatus.LIVE)
    ):
        last = facts.touches[-1].id if facts.touches else contact.id
        yield Owed(f"N2:{contact.id}:{last}", since)
