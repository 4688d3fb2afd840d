"""Which rules speak to a contact."""

from collections.abc import Iterator

from tui.model.interview import InterviewStatus
from tui.model.people import Contact
from tui.playbook.queue.after_talk import after_talk, details, promises
from tui.playbook.queue.asking import nudge, outreach, settle
from tui.playbook.queue.before_talk import appointment, before_talk, outcome
from tui.playbook.queue.in_touch import (
    news,
    results,
    thanks_to_referrer,
    their_news,
    update,
)
from tui.playbook.queue.proposal import Proposal, Situation


def proposals(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """Yield what the rules propose for an active contact, in the order of the playbook."""
    records = situation.records
    yield from outreach(situation, contact)
    if not (records.has_history(contact.id) or contact.mentor):
        return
    yield from settle(situation, contact)
    yield from nudge(situation, contact)
    for interview in records.interviews_of(contact.id):
        if interview.status is InterviewStatus.SCHEDULED:
            yield from before_talk(situation, interview)
            yield from appointment(situation, interview)
            yield from outcome(situation, interview)
        elif interview.status is InterviewStatus.TALKED:
            yield from after_talk(situation, interview)
        elif interview.status is InterviewStatus.LIVE:
            yield from outcome(situation, interview)
    yield from details(situation, contact)
    yield from promises(situation, contact)
    yield from results(situation, contact)
    yield from their_news(situation, contact)
    yield from thanks_to_referrer(situation, contact)
    yield from update(situation, contact)
    yield from news(situation, contact)
