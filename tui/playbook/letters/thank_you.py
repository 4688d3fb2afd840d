"""The thank-you note, made from the notes of the call (A1)."""

from collections.abc import Sequence
from datetime import datetime

from tui.model.followup import FollowUp
from tui.model.interview import Interview, Mark, Note
from tui.model.records import Records
from tui.playbook.contacts.history import interview_end
from tui.playbook.letters.direct_speech import path_told_to_them, said_to_them
from tui.playbook.letters.job_titles import work_of
from tui.playbook.letters.memories import contact_of, day_in_words, phrasing_for, says_something
from tui.playbook.letters.parts import (
    PHRASINGS,
    Draft,
    LetterKind,
    listed,
    mention,
    month_day,
    quotation,
    statement,
)
from tui.playbook.letters.style import BUILT_IN, LetterStyle, compose, home_zone
from tui.playbook.time.deadlines import without_deadline
from tui.playbook.time.here import Here

LEARNED_BLANK = "[one thing you learned]"
"""Stands where the notes hold nothing that was learned (A1)."""

_THANK_YOU = """$greeting,

$opening $learned

$referral $promise $offer $resume $linkedin

$farewell

$closing,
$signature"""

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
_PLAIN_LINES = (
    "I wrote one thing down so that I would not forget it: {0}",
    "Of all that I wrote down, I keep going back to this: {0}",
    "When I look at my notes, this is what I keep thinking about: {0}",
)
_PATHS = (
    "It helped me to hear how you {0}",
    "I keep thinking of how you {0}",
    "I enjoyed hearing how you {0}",
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
    "As promised, I will {0}.",
    "As I said, I will {0}.",
    "Next, I will {0}.",
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
_RESUME = "You asked for my résumé; it comes with this note."
_LINKEDIN = "My invitation on LinkedIn is on its way, too."
_FAREWELLS = (
    "I will let you know what comes of it.",
    "I will write again when I have something to report.",
    "When I have taken the next step, you will hear from me.",
)
_CLOSINGS = ("With thanks", "Many thanks, and best regards", "Warm regards")


def thank_you(
    records: Records,
    interview: Interview,
    phrasing: int = 0,
    *,
    now: datetime,
    style: LetterStyle = BUILT_IN,
) -> Draft:
    """Draft the thank-you for a call, under 150 words (A1, R3).

    It names an insight and a quotation from the notes, what was promised, whom they
    suggested and what they offered, as far as the notes hold them; personal lines stay
    out. With neither, the fullest plain line serves; without any a blank is left rather
    than a generic sentence. `now` (aware) decides how the day of the call is named.
    """
    contact = contact_of(records, interview)
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    notes = records.notes_of(interview.id)
    when = day_in_words(interview_end(interview), now.astimezone(home_zone(records, style)))
    offer = _pick(notes, Mark.OFFER, way)
    parts = {
        "opening": _OPENINGS[way].format(when=when, work=work_of(records, contact)),
        "when": when,
        "learned": _learned(notes, phrasing),
        "promise": _promised(records, interview, notes, way),
        "referral": _referral(records, notes, way),
        "offer": _offered(offer, interview, way) if offer else "",
        "resume": _RESUME if interview.resume_asked_for else "",
        "linkedin": _LINKEDIN if interview.linkedin_agreed else "",
        "farewell": _FAREWELLS[way],
        "closing": _CLOSINGS[way],
    }
    return compose(
        records,
        contact,
        _THANK_YOU,
        parts,
        kind=LetterKind.THANK_YOU,
        subject=_SUBJECTS[way],
        style=style,
        interview_id=interview.id,
        optional=_DISPENSABLE,
    )


# The least of them goes first when the notes are long.
_DISPENSABLE = ("linkedin", "offer", "referral", "promise", "resume")


def _learned(notes: Sequence[Note], phrasing: int) -> str:
    way = phrasing % PHRASINGS
    insight = _pick(notes, Mark.INSIGHT, phrasing)
    quote = _pick(notes, Mark.QUOTE, phrasing)
    if not insight and not quote:
        if told := _plain_line(notes):
            path = path_told_to_them(told)
            lines = _PATHS if path else _PLAIN_LINES
            return lines[way].format(statement(path or told))
        return _INSIGHTS[way].format(f"{LEARNED_BLANK}.")
    sentences = []
    if insight:
        sentences.append(_INSIGHTS[way].format(statement(insight)))
    if quote:
        quotes = _QUOTES_AFTER_INSIGHT if insight else _QUOTES
        sentences.append(quotes[way].format(quotation(quote)))
    return " ".join(sentences)


def _offered(offer: str, interview: Interview, way: int) -> str:
    said = said_to_them(without_deadline(offer, Here(interview_end(interview))))
    return _WOULD_TAKE[way].format(said) if said else _OFFERS[way].format(mention(offer))


def _referral(records: Records, notes: Sequence[Note], way: int) -> str:
    people = _people(records, notes)
    return _REFERRALS[way].format(listed(people)) if people else ""


def _promised(records: Records, interview: Interview, notes: Sequence[Note], way: int) -> str:
    promises = [note for note in notes if note.mark is Mark.PROMISE][:2]
    said = []
    for note in promises:
        words = said_to_them(without_deadline(note.text, Here(interview_end(interview))))
        if words is None:
            *first, last = [each.text for each in promises]
            return _PROMISES[way].format(listed([*map(mention, first), quotation(last)]))
        followup = records.get(FollowUp, note.followup_id)
        if followup is not None and followup.due is not None:
            words += f" by {followup.due:%A}, {month_day(followup.due)}"
        said.append(words)
    return _WILL_DO[way].format(listed(said)) if said else ""


def _plain_line(notes: Sequence[Note]) -> str:
    """Return the fullest of the lines without a mark, if one says enough to be named."""
    texts = [note.text for note in notes if note.mark is Mark.PLAIN]
    longest = max(texts, key=len, default="")
    return longest if says_something(longest) else ""


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
