"""The thank-you note, made from the notes of the call (A1)."""

from collections.abc import Sequence
from datetime import datetime

from tui.model.followup import FollowUp
from tui.model.interview import Interview, Mark, Note
from tui.model.records import Records
from tui.playbook.dates import without_day, zone_of
from tui.playbook.direct_speech import said_to_them
from tui.playbook.history import talk_end
from tui.playbook.letter_parts import (
    PHRASINGS,
    Draft,
    LetterKind,
    address,
    letter,
    listed,
    mention,
    month_day,
    quotation,
    statement,
    word_count,
    work_of,
)
from tui.playbook.rules import CLASSIC

LEARNED_BLANK = "[one thing you learned]"
"""Stands where the notes hold nothing that was learned (A1)."""
_WEEK = 7

_SUBJECTS = ("Thank you for our conversation", "Thank you", "Thank you, and what I took with me")
_OPENINGS = (
    "Thank you for talking with me {when} about {work}.",
    "I enjoyed our conversation {when}, and I am grateful that you made time to tell me about "
    "{work}.",
    "Thank you again for the time you gave me {when} and for being so open about {work}.",
)
_INSIGHTS = (
    "What stayed with me most: {0}",
    "One point I wrote down and keep coming back to: {0}",
    "If I take a single thing from our talk, it is this: {0}",
)
_QUOTES_AFTER_INSIGHT = (
    "I also wrote down your words: {0}",
    "And I keep repeating something you said: {0}",
    "There is a line of yours in my notes, too: {0}",
)
_QUOTES = (
    "I wrote down your words, and they stayed with me: {0}",
    "I keep repeating something you said: {0}",
    "One line of yours is underlined in my notes: {0}",
)
_PROMISES = (
    "On my to-do list since we talked: {0}",
    "I have not forgotten what I said I would do; my notes have it as {0}",
    "My next step, as I put it in my notes: {0}",
)
_WILL_DO = (
    "I will {0}.",
    "As I said, I will {0}.",
    "What I do next: I will {0}.",
)
_REFERRALS = (
    "Thank you as well for pointing me to {0}.",
    "I appreciate that you thought of {0}.",
    "Thank you, too, for suggesting {0}.",
)
_OFFERS = (
    "I also noted your kind offer ({0}) and would gladly take you up on it.",
    "Your offer ({0}) was generous, and I would be glad of it.",
    "And thank you for what you offered ({0}); it would help me a lot.",
)
_WOULD_TAKE = (
    "I would gladly take you up on your offer to {0}.",
    "Your offer to {0} was generous, and I would be glad of it.",
    "And thank you for offering to {0}; it would help me a lot.",
)
_LEARNED_WORDS = 4
_LEARNED_LETTERS = 12
_RESUME = "You asked for my résumé; it comes with this note."
_LINKEDIN = "I will send you an invitation on LinkedIn, too."
_FAREWELLS = (
    "I will let you know what comes of it.",
    "I will write again when I have something to report.",
    "It helped me more than I can say here.",
)
_CLOSINGS = ("With thanks", "Many thanks, and best regards", "Warm regards")


def thank_you(records: Records, interview: Interview, phrasing: int = 0, *, now: datetime) -> Draft:
    """Draft the thank-you for a call, under 150 words (A1, R3).

    It names an insight and a quotation from the notes, what was promised, whom they
    suggested and what they offered, as far as the notes hold them; personal lines stay
    out. With neither, the fullest plain line serves; without any a blank is left rather
    than a generic sentence. `now` (aware) decides how the day of the call is named.
    """
    way = phrasing % PHRASINGS
    contact = records.contacts[interview.contact_id]
    notes = records.notes_of(interview.id)
    opening = _OPENINGS[way].format(
        when=_when(records, interview, now), work=work_of(records, contact)
    )
    learned = _learned(notes, phrasing)
    extras = _extras(records, interview, notes, way)
    while True:
        paragraphs = (
            f"{opening} {learned}",
            " ".join(extras.values()),
            _FAREWELLS[way],
        )
        body = letter(contact, records.profile, paragraphs, _CLOSINGS[way])
        if word_count(body) < CLASSIC.letter_words or not extras:
            break
        # The least of them goes first when the notes are long.
        extras.pop(next(name for name in _DISPENSABLE if name in extras))
    return Draft(
        kind=LetterKind.THANK_YOU,
        contact_id=contact.id,
        interview_id=interview.id,
        to=address(contact),
        subject=_SUBJECTS[way],
        body=body,
    )


_DISPENSABLE = ("linkedin", "offer", "referral", "promise", "resume")


def _learned(notes: Sequence[Note], phrasing: int) -> str:
    way = phrasing % PHRASINGS
    insight = _pick(notes, Mark.INSIGHT, phrasing)
    quote = _pick(notes, Mark.QUOTE, phrasing)
    if not insight and not quote:
        told = _plain_line(notes)
        return _INSIGHTS[way].format(statement(told) if told else f"{LEARNED_BLANK}.")
    sentences = []
    if insight:
        sentences.append(_INSIGHTS[way].format(statement(insight)))
    if quote:
        quotes = _QUOTES_AFTER_INSIGHT if insight else _QUOTES
        sentences.append(quotes[way].format(quotation(quote)))
    return " ".join(sentences)


def _extras(
    records: Records, interview: Interview, notes: Sequence[Note], way: int
) -> dict[str, str]:
    extras: dict[str, str] = {}
    if promises := [note for note in notes if note.mark is Mark.PROMISE][:2]:
        extras["promise"] = _promised(records, interview, promises, way)
    if people := _people(records, notes):
        extras["referral"] = _REFERRALS[way].format(listed(people))
    if offer := _pick(notes, Mark.OFFER, way):
        said = said_to_them(without_day(offer, talk_end(interview).date()))
        extras["offer"] = (
            _WOULD_TAKE[way].format(said) if said else _OFFERS[way].format(mention(offer))
        )
    if interview.resume_asked_for:
        extras["resume"] = _RESUME
    if interview.linkedin_agreed:
        extras["linkedin"] = _LINKEDIN
    return extras


def _promised(records: Records, interview: Interview, promises: Sequence[Note], way: int) -> str:
    said = []
    for note in promises:
        words = said_to_them(without_day(note.text, talk_end(interview).date()))
        if words is None:
            *first, last = [each.text for each in promises]
            return _PROMISES[way].format(listed([*map(mention, first), quotation(last)]))
        followup = records.get(FollowUp, note.followup_id)
        if followup is not None and followup.due is not None:
            words += f" by {followup.due:%A}, {month_day(followup.due)}"
        said.append(words)
    return _WILL_DO[way].format(listed(said))


def _plain_line(notes: Sequence[Note]) -> str:
    """Return the fullest of the lines without a mark, if one says enough to be named."""
    texts = [note.text for note in notes if note.mark is Mark.PLAIN]
    longest = max(texts, key=len, default="")
    enough = len(longest.split()) >= _LEARNED_WORDS or (
        not longest.isascii() and len(longest) >= _LEARNED_LETTERS
    )
    return longest if enough else ""


def _people(records: Records, notes: Sequence[Note]) -> list[str]:
    names = []
    for note in notes:
        if note.mark is Mark.PERSON:
            contact = records.contacts.get(note.contact_id)
            names.append(contact.name if contact else note.text.partition(",")[0].strip())
    return list(dict.fromkeys(names))[:3]


def _pick(notes: Sequence[Note], mark: Mark, phrasing: int) -> str:
    """One of the lines with this mark: another one with each phrasing."""
    texts = [note.text for note in notes if note.mark is mark and note.text.strip("\"'“” .,;:")]
    return texts[phrasing % len(texts)] if texts else ""


def _when(records: Records, interview: Interview, now: datetime) -> str:
    zone = zone_of(records.profile.time_zone)
    day = talk_end(interview).astimezone(zone).date()
    match (now.astimezone(zone).date() - day).days:
        case 0:
            return "today"
        case 1:
            return "yesterday"
        case days if 1 < days < _WEEK:
            return f"on {day:%A}"
    return f"on {month_day(day)}"
