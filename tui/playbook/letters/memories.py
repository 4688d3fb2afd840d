"""What the records remember of a contact that a letter can speak of."""

import zlib
from collections.abc import Sequence
from datetime import UTC, datetime

from tui.model.followup import Decision, Direction, FollowUp, TouchKind
from tui.model.interview import Interview
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import conversations, interview_end
from tui.playbook.letters.parts import month_day
from tui.playbook.letters.weaving.as_needed import AsNeeded
from tui.playbook.letters.weaving.deeds.promises import promise as promise_said
from tui.playbook.letters.weaving.deeds.promises import resume_reworked
from tui.playbook.letters.weaving.lines import advice_lines, names_of
from tui.playbook.letters.weaving.shapes import Woven
from tui.playbook.letters.weaving.to_you import speaks_of_another
from tui.playbook.letters.who.introducer import can_be_named
from tui.playbook.time.deadlines import without_deadline
from tui.playbook.time.here import Here

_WEEK = 7
_MONTHS_WITHOUT_YEAR = 11
# "Read it before we meet again": when it is done, the time it was meant for is over.
_SOMETIME = pattern_of(
    r",? (?:before|when|once|after|until|if|as soon as) (?:we|I|you|it|the|my|they)\b.*$"
)
_ERRAND = pattern_of(
    r"(?:bring|return|give|take (?:back|your)|pick up|drop|buy|mail|send|wear|stop|think|mull|tell"
    r"|call|phone|text|e-?mail|say|greet|thank|sign(?! up)|pay"
    r"|get(?! certified\b| licensed\b| my\b| (?:\w+ ){1,3}done\b| an? (?:\w+ )?(?:certificate"
    r"|license))"
    r"|let|come|meet|pass|hand|put|show"
    r"|lend"
    r"|order|help|write minutes|go to (?:mass|church|lunch|coffee|dinner)|look after|remember)\b"
)
"""What one does for somebody, or between two doors: nobody asks what came of it."""
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def contact_of(records: Records, interview: Interview) -> Contact:
    """Return whom an interview is with; somebody without a name when the contact is gone."""
    nobody = Contact(id=interview.contact_id, name="", created=interview.created)
    return records.contacts.get(interview.contact_id, nobody)


def phrasing_for(records: Records, contact: Contact, phrasing: int) -> int:
    """Return the phrasing of this number for a contact: colleagues begin with different ones.

    They are counted from the first one at the organization with whom there is anything to do.
    """
    if not contact.organization_id:
        return phrasing
    return phrasing + sum(
        (each.created, each.id) < (contact.created, contact.id)
        for each in records.people_at(contact.organization_id)
        if each.to_ask or records.has_history(each.id)
    )


def turn_of(contact: Contact) -> int:
    """Return 0 or 1 by the name of a contact, so that not all read the same sentence."""
    return zlib.crc32(contact.name.encode()) % 2


def last_talk(records: Records, contact: Contact) -> Interview | None:
    """Return the latest interview with a contact that took place."""
    held = conversations(records, contact.id)
    return held[-1] if held else None


def day_in_words(moment: datetime, now: datetime) -> str:
    """Return a past day as a letter says it, by the zone of `now`: "yesterday", "on Tuesday"."""
    day = moment.astimezone(now.tzinfo).date()
    match (now.date() - day).days:
        case 0:
            return "today"
        case 1:
            return "yesterday"
        case days if 1 < days < _WEEK:
            return f"on {day:%A}"
    return f"on {month_day(day)}"


def time_in_words(moment: datetime, now: datetime) -> str:
    """Return a past moment as one remembers it: "on Tuesday", "in May", "in May 2024"."""
    local = moment.astimezone(now.tzinfo)
    if 0 <= (now.date() - local.date()).days < _WEEK:
        return day_in_words(moment, now)
    months = (now.year - local.year) * 12 + now.month - local.month
    if months == 0:
        return "earlier this month"
    return f"in {local:%B}" if 0 < months < _MONTHS_WITHOUT_YEAR else f"in {local:%B %Y}"


def untold(records: Records, contact: Contact, lines: Sequence[Woven]) -> Sequence[Woven]:
    """Return the lines that no letter to the contact holds yet; all when each was told."""
    return _not_in(_sent(records, contact), lines) or lines


def untold_advice(records: Records, contact: Contact) -> Sequence[Woven]:
    """Return the advice of the last talk that no update to the contact has spoken of yet."""
    talk = last_talk(records, contact)
    told = _sent(records, contact, TouchKind.UPDATE)
    return _not_in(told, advice_lines(records, talk)) if talk else []


def kept_promise(records: Records, contact: Contact) -> FollowUp | None:
    """Return the promise of mine kept last, of which they have not heard yet (A6, N1).

    One that cannot be said to them does not count; what was done for the contact
    themselves ("send you the chart") is not news to them, and nothing comes of an errand.
    """
    kept = [
        followup
        for followup in records.followups_of(contact.id)
        if followup.key.startswith("A6:")
        and not followup.theirs
        and followup.decision is Decision.DONE
        and _is_news(kept_in_words(records, followup))
        and not _told_since(records, contact, followup.decided, but=followup.touch_id)
    ]
    return max(kept, key=lambda each: each.decided or _LONG_AGO, default=None)


def kept_in_words(records: Records, promise: FollowUp) -> str:
    """Return a promise that was kept, in words to the contact after "I said I would"; or empty."""
    return promise_in_words(records, promise) or resume_reworked(promise.what)


def promise_in_words(records: Records, promise: FollowUp) -> str:
    """Return a promise without its day, in words to the contact after "I would"; or empty."""
    interview = records.get(Interview, promise.interview_id)
    made = interview_end(interview) if interview else promise.decided
    what = without_deadline(promise.what, Here(made)) if made else promise.what
    contact = records.get(Contact, promise.contact_id)
    if contact is not None and speaks_of_another(what, contact.name):
        return ""
    return _SOMETIME.sub("", promise_said(what, names_of(records)))


def talks_introduced(records: Records, contact: Contact) -> list[Interview]:
    """Return the latest talk with each person this contact introduced, oldest first (F8)."""
    latest = [
        last_talk(records, each)
        for each in records.introduced_by(contact.id)
        if each.id != contact.id and can_be_named(each)
    ]
    return sorted((talk for talk in latest if talk), key=interview_end)


def untold_introduction(records: Records, contact: Contact) -> Interview | None:
    """Return the latest talk with somebody they introduced that they have not heard of (N1)."""
    held = talks_introduced(records, contact)
    untold = [talk for talk in held if not _told_since(records, contact, interview_end(talk))]
    return untold[-1] if untold else None


def talk_that_named(records: Records, contact: Contact, introduced: Contact) -> Interview | None:
    """Return the talk with `contact` in which they named `introduced`, if the notes show it."""
    for talk in conversations(records, contact.id):
        if any(note.contact_id == introduced.id for note in records.notes_of(talk.id)):
            return talk
    return None


def _sent(records: Records, contact: Contact, *kinds: TouchKind) -> str:
    return "\n".join(
        touch.text
        for touch in records.touches_of(contact.id)
        if touch.direction is Direction.OUT and (not kinds or touch.kind in kinds)
    )


def _not_in(told: str, lines: Sequence[Woven]) -> Sequence[Woven]:
    return AsNeeded(line for line in lines if line.words.rstrip(".") not in told)


def _is_news(said: str) -> bool:
    """Whether what I did can be said, and was not done for them, who know of it."""
    return bool(said) and "you" not in said.split() and not _ERRAND.match(said)


def _told_since(
    records: Records, contact: Contact, moment: datetime | None, *, but: str = ""
) -> bool:
    return moment is not None and any(
        touch.kind is TouchKind.UPDATE
        and touch.direction is Direction.OUT
        and touch.id != but
        and touch.when > moment
        for touch in records.touches_of(contact.id)
    )
