"""A contact in a few lines: who, where they stand, what was said last, what is open."""

from collections.abc import Iterator
from datetime import datetime

from textual.content import Content

from tui.app.widgets.stage_signs import MOVES
from tui.app.widgets.styles import FAINT
from tui.model.followup import Decision, news_key
from tui.model.interview import InterviewStatus
from tui.model.note import Mark, Note
from tui.model.people import Contact, without_met
from tui.model.profile import source_label
from tui.model.records import Records
from tui.playbook.contacts import stages
from tui.playbook.contacts.history import (
    conversations,
    said_about_staying_in_touch,
    warmth_of,
)
from tui.playbook.contacts.stages import stage, whose_move
from tui.playbook.rules import CLASSIC, Rules
from tui.playbook.time.dates import with_year

_STAY_IN_TOUCH = {
    True: "yes, they agreed",
    False: "no, so nothing is proposed to write",
    None: "not asked",
}
"""What they answered to staying in touch, on the card (N2)."""


def headline(records: Records, contact: Contact) -> str:
    """Name, title and organization in one line of words."""
    parts = [contact.name, contact.title, records.organization_of(contact)]
    return " · ".join(part for part in parts if part)


def line_to_remember(records: Records, contact: Contact) -> Note | None:
    """Return the line to remember of the last conversation: a quote or insight, else its last."""
    for interview in reversed(records.interviews_of(contact.id)):
        if interview.status is not InterviewStatus.TALKED:
            continue
        notes = records.notes_of(interview.id)
        for mark in (Mark.QUOTE, Mark.INSIGHT):
            for note in reversed(notes):
                if note.mark is mark:
                    return note
        if notes:
            return notes[-1]
    return None


def person_card(
    records: Records, contact: Contact, now: datetime, rules: Rules = CLASSIC
) -> Content:
    """Draw the card at `now` (aware, in the person's zone); nothing typed is read as markup."""
    lines = [Content.styled(headline(records, contact), "bold $primary")]
    move = MOVES.get(whose_move(records, contact, rules), "")
    stands = stages.in_words(records, contact, stage(records, contact, rules))
    standing = [stands, move, warmth_of(records, contact).value]
    standing += ["mentor"] * contact.mentor
    if contact.source:
        standing.append(source_label(contact.source, records.profile))
    introducer = records.introducer_of(contact)
    if introducer:
        leave = {True: "", False: ", not to be named", None: ", not asked whether to name them"}
        standing.append(f"introduced by {introducer.name}{leave[contact.may_use_name]}")
    lines.append(Content.styled(" · ".join(part for part in standing if part), FAINT))
    if contact.also_known_as:
        lines.append(Content(f"also known as {', '.join(contact.also_known_as)}"))
    reach = [*contact.emails, *contact.phones, *contact.links]
    if reach:
        lines.append(Content(" · ".join(reach)))
    if contact.how_we_met:
        lines.append(Content(f"met: {without_met(contact.how_we_met)}"))
    touches = records.touches_of(contact.id)
    if touches:
        last = touches[-1]
        day = with_year(last.when.astimezone(now.tzinfo).date(), now.date())
        lines.append(Content(f"last contact: {last.kind.words}, {day}"))
    if conversations(records, contact.id) and not contact.mentor:
        answer = said_about_staying_in_touch(records, contact)
        lines.append(Content(f"stay in touch: {_STAY_IN_TOUCH[answer]}"))
    words = line_to_remember(records, contact)
    if words:
        whose = "they said" if words.mark is Mark.QUOTE else "noted"
        lines.append(Content.assemble(f"{whose}: ", Content.styled(words.text, "italic")))
    lines += _promises(records, contact)
    return Content("\n").join(lines)


def _promises(records: Records, contact: Contact) -> Iterator[Content]:
    for followup in records.followups_of(contact.id):
        if followup.what and followup.decision in {Decision.OPEN, Decision.POSTPONED}:
            who = "they offered" if followup.theirs else "you promised"
            if followup.key.startswith(news_key(contact.id)):
                who = "their news"
            yield Content.assemble(Content.styled(f"{who}: ", "$accent"), followup.what)
