"""The thank-you note, made from the notes of the call (A1)."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import islice

from tui.model.connection import is_connected
from tui.model.followup import FollowUp
from tui.model.interview import Interview
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import decided_against, interview_end, wants_no_letters
from tui.playbook.letters.good_ends import ENDINGS
from tui.playbook.letters.in_writing import worded
from tui.playbook.letters.job_titles import work_of
from tui.playbook.letters.memories import contact_of, day_in_words, phrasing_for, turn_of
from tui.playbook.letters.parts import (
    LEARNED_BLANK,
    PHRASINGS,
    Draft,
    LetterKind,
    listed,
    month_day,
)
from tui.playbook.letters.style import BUILT_IN, LetterStyle, compose, home_zone
from tui.playbook.letters.weaving.as_needed import AsNeeded, round_and_place
from tui.playbook.letters.weaving.deeds.agreed import offers_of, promises_of
from tui.playbook.letters.weaving.deeds.promises import RESUME, promise
from tui.playbook.letters.weaving.frames import also, is_plan, learned, praises_me
from tui.playbook.letters.weaving.lines import lines_for_thanks, names_of, quotes_of, topic
from tui.playbook.letters.weaving.shapes import Shape, Woven
from tui.playbook.letters.weaving.to_you import speaks_of_another
from tui.playbook.letters.who.introduced_by_them import people_led_to
from tui.playbook.letters.who.introduction import as_known, knows_me
from tui.playbook.time.deadlines import without_deadline
from tui.playbook.time.here import Here

_THANK_YOU = """$greeting,

$opening $learned

$referral $offer $promise $resume $linkedin

$farewell

$closing,
$signature"""
_SUBJECTS = ("Thank you for our conversation", "Thank you", "Thank you, and what I took with me")
_SUBJECTS_IN_WRITING = (
    "Thank you for your answers",
    "Thank you",
    "Thank you, and what I took with me",
)
_OPENINGS_IN_WRITING = (
    "Thank you for answering my questions about {work}.",
    "I enjoyed reading your answers, and I am grateful that you took the time to write to me about "
    "{work}.",
    "Thank you again for taking the time to write, and for being so open about {work}.",
)
_OPENINGS = (
    "Thank you for talking with me {when} about {work}.",
    "I enjoyed our conversation {when}, and I am grateful that you made time to tell me about "
    "{work}.",
    "Thank you again for the time you gave me {when} and for being so open about {work}.",
)
_OPENINGS_AMONG_US = (
    "Thank you for talking with me {when}. It was good to hear about your work.",
    "It was good to talk with you {when}, and I am grateful that you made the time.",
    "Thank you again for the time you gave me {when}, and for being so open about your work.",
)
_LEARNED_BLANKS = (
    "What stayed with me most: {0}.",
    "One point I keep coming back to: {0}.",
    "If I take a single thing from our talk, it is this: {0}.",
)
_BLANKS_FRESH = (
    "What I took from our talk: {0}.",
    "One thing I am taking with me: {0}.",
    "If I take a single thing from our talk, it is this: {0}.",
)
_FRESH = timedelta(days=2)
_WILL_DO = (
    "As promised, I will {0}.",
    "As I said, I will {0}.",
    "Next, I will {0}.",
)
_NEXT_STEPS = (
    "As a next step, I will {0}.",
    "Because of it, I will {0}.",
    "Next, I will {0}.",
)
_REFERRALS = (
    "Thank you as well for pointing me to {0}.",
    "I appreciate your pointing me to {0}.",
    "Thank you, too, for suggesting that I talk to {0}.",
)
_OFFERS = (
    "And thank you for {0}.",
    "I am also grateful to you for {0}.",
    "Thank you as well for {0}.",
)
_FIRST_OFFER = "Thank you as well for {0}."
# What takes them an evening; a call or an introduction does not.
_IS_WORK = pattern_of(
    r"offering to (?:send|review|read|look|proofread|edit|critique|mark|share|forward|find|print"
    r"|write|record|check|search)\b"
)
_OPENS_A_DOOR = pattern_of(
    r"inviting me|offering to (?:let me|introduce|connect|put me in touch|walk me|show me"
    r"|put in a)|offering (?:me )?(?:an introduction|a tour)|the invitation|introducing me|letting"
)
_AT_A_TIME = pattern_of(
    r"\b(?:when|once|if|before|after|until|as soon as|while|in (?:January|February|March|April|May"
    r"|June|July|August|September|October|November|December))\b"
)
# What one does on a day; what is written, sent or finished is done by then.
_HAPPENS = pattern_of(
    r"(?:call|phone|ring|meet|visit|see|come|go|attend|stop|swing|drop by|drop in|shadow|interview"
    r"|ride|join|volunteer|have|play|speak|talk|help|show up|check in)\b(?!.*\band\b)"
    r"|(?:sign up|register|rsvp|get (?:a ticket|tickets)|buy a ticket|reserve a (?:seat|spot))"
    r" (?:for|to) .*\b(?:sessions?|open (?:house|day)|meet-?ups?|fair|webinar|talk|tour|workshop"
    r"|event|conference|panel|orientation|lunch(?:eon)?|dinner|breakfast|game|meeting|expo|night"
    r"|hackathon|mixer|lecture|visit|convention|symposium|hearing)$"
)
# The day behind an event is its own: after your board meeting on Thursday.
_BESIDE_EVENT = pattern_of(
    r"\b(?:after|at|during|following) (?:(?:your|my|our|the|their|his|a|an) )?(?:[\w'’-]+ ){0,3}?"
    r"(?:meeting|interview|exam|finals?|midterms?|test|presentation|conference|workshop|event|fair"
    r"|class|lecture|talk|call|trip|visit|review|audit|surgery|launch|deadline|open house|webinar"
    r"|orientation|panel|dinner|lunch|party|wedding|game|recital|opening|hearing|trial|inspection"
    r"|graduation|ceremony|show|appointment|vacation|move|move-in|shift)$",
    re.IGNORECASE,
)
_WEEK_OF_MONTH = pattern_of(
    r"\b(1st|first|2nd|second|3rd|third|4th|fourth|last) week (?:of|in) [a-z]", re.IGNORECASE
)
_NUMBERED = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth"}
_NAMED_DAY = pattern_of(
    r"\b(?:mon|tues?|wed|weds|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\b"
    r"|\bthe \d{1,2}(?:st|nd|rd|th)\b|\b(?:tomorrow|tmrw|tmr|today|tonight|tonite)\b"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d/\d",
    re.IGNORECASE,
)
_JOKED = pattern_of(r"\b(?:lol|lmao|haha+|jk|hehe|rofl)\b|[;:]-?[)D]", re.IGNORECASE)
_UP_TO = pattern_of(r"\b(?:by|before|until|till?|b4|latest|no later)\b", re.IGNORECASE)
_MOST_OFFERS, _MOST_WORDS_OF_OFFERS = 2, 34
_AFTER = pattern_of(r"\bafter (?:the )?([\w'’-]+)", re.IGNORECASE)
_HOLIDAYS = {
    "xmas": "Christmas", "x-mas": "Christmas", "christmas": "Christmas", "new": "New Year’s",
    "thanksgiving": "Thanksgiving", "easter": "Easter", "holidays": "the holidays",
    "holiday": "the holidays", "labor": "Labor Day", "memorial": "Memorial Day",
    "halloween": "Halloween", "hanukkah": "Hanukkah", "ramadan": "Ramadan",
}  # fmt: skip
# "In April" says when, as does "by Friday": no day is added to either.
_HAS_A_DAY = pattern_of(
    r"\bby [A-Z]\w+\b|\b(?:in|on|after|before|until|early|late|mid|next|this)[ -]"
    r"(?:early |late |mid-)?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_PART_OF_MONTH = pattern_of(
    r"\b(end|beginning|start) of (?!next\b|this\b|the\b)[a-z]", re.IGNORECASE
)
_TELLS_LATER = pattern_of(r"\b(?:let you know|tell you|write to you)\b")
"""What the farewell would only say again."""
_RESUME_PROMISED = "You will have my {0} {1}."
_CV = pattern_of(r"\bC\.?V\b|\bcurriculum vitae\b", re.IGNORECASE)
_OF_PARTS = pattern_of(r", | (?:by|and|when|once|before|after|until) ")
_PAPER = pattern_of(r"\bmy (?:résumé|CV)\b")
_STILL_TO_COME = pattern_of(
    r"(?:offering|inviting|letting|telling me that I could|the invitation)\b"
)
_RESUME = "You asked for my résumé; it comes with this note."
_LINKEDIN = "My invitation on LinkedIn is on its way, too."
_FAREWELLS = (
    "I will let you know how things go.",
    "I will write again when I have something to report.",
    "I will write again once I have taken the next step.",
)
_FAREWELLS_TOO = (
    "I will be in touch once I know more.",
    "You will hear from me when there is news.",
    "I will tell you how it goes.",
)
_FAREWELLS_FOR_GOOD = (
    "I wish you all the best.",
    "I wish you all the best with your work.",
    "I hope that all goes well for you.",
)
"""For those who said no to staying in touch (N2)."""
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

    It names one line of the notes that can stand in a letter, their own words beside it,
    what I will do, whom they led to and what they offered; what cannot be said to them
    stays out. Without such a line a blank is left rather than a generic sentence. With each
    phrasing another line is taken, then other words. Once it was decided against, it says so
    in the end (S4). `now` (aware) decides how the day of the call is named.
    """
    contact = as_known(records, contact_of(records, interview))
    # A word of praise for me is not repeated to them.
    lines = AsNeeded(line for line in lines_for_thanks(records, interview) if not praises_me(line))
    own = interview.letter_phrasing + phrasing
    rounds, place = round_and_place(lines, own) if lines else (0, own)
    line, turn = lines[place] if lines else None, rounds + place
    way = phrasing_for(records, contact, turn) % PHRASINGS
    work = work_of(records, contact)
    about = topic(records, interview, work) if all(map(is_plan, lines)) else work
    when = day_in_words(interview_end(interview), now.astimezone(home_zone(records, style)))
    fresh = now - interview_end(interview) < _FRESH
    quoted = line is not None and line.shape is Shape.THEIR_WORDS
    quotes = (each for each in quotes_of(records, interview) if not praises_me(each))
    told = _learned(line, lines, quotes, way + turn_of(contact) if quoted else way, fresh=fresh)
    sentences = [(worded(text, interview), note_id) for text, note_id in told]
    is_known = contact.is_close or knows_me(contact, records.organization_of(contact))
    spoken = _OPENINGS_AMONG_US if is_known and about == work else _OPENINGS
    openings = _OPENINGS_IN_WRITING if interview.in_writing else spoken
    subjects = _SUBJECTS_IN_WRITING if interview.in_writing else _SUBJECTS
    farewells = (_FAREWELLS, _FAREWELLS_TOO)[turn_of(contact)]
    parted = wants_no_letters(records, contact)
    farewells = _FAREWELLS_FOR_GOOD if parted else farewells
    against = decided_against(records, contact)
    today = now.astimezone(home_zone(records, style)).date()
    will_do, resume = _promised(records, interview, way, today)
    offered, offer_notes = _offered(records, interview, own, resume=bool(resume))
    if against:
        # What was meant for the path given up is neither promised nor taken.
        will_do = resume = ""
        offered = "" if _STILL_TO_COME.match(offered) else offered
    if resume and _PAPER.search(offered):
        resume = _PAPER.sub("it", resume, count=1)
    referral = _referral(records, interview, offered, way)
    promised = will_do or ("" if against else _next_step(records, interview, way))
    begins = way == 0 and not referral
    frame = _FIRST_OFFER if begins else _OFFERS[way]
    thanks = frame.format(offered) if offered else ""
    parts = {
        "opening": openings[way].format(when=when, work=about),
        "when": when,
        "learned": " ".join(text for text, _ in sentences),
        "promise": promised,
        "referral": referral,
        "offer": thanks,
        "resume": resume or (_RESUME if interview.resume_asked_for and not against else ""),
        "linkedin": _LINKEDIN
        if interview.linkedin_agreed and not is_connected(contact.notes)
        else "",
        "farewell": ""
        if _TELLS_LATER.search(promised) and not (against or parted)
        else worded((ENDINGS if against else farewells)[way], interview),
        "closing": _CLOSINGS[way],
    }
    return compose(
        records,
        contact,
        _THANK_YOU,
        parts,
        kind=LetterKind.THANK_YOU,
        subject=subjects[way],
        style=style,
        interview_id=interview.id,
        sources=[
            *(each for each in sentences if each[1]),
            *((thanks, each) for each in offer_notes),
        ],
        optional=_DISPENSABLE,
    )


# The least of them goes first when the notes are long.
_DISPENSABLE = ("linkedin", "offer", "referral", "promise", "resume")


def _learned(
    line: Woven | None, lines: Sequence[Woven], quotes: Iterable[Woven], way: int, *, fresh: bool
) -> list[tuple[str, str]]:
    """The sentences on what was learned, each with the id of its note."""
    if line is None:
        frames = _BLANKS_FRESH if fresh else _LEARNED_BLANKS
        return [(frames[way].format(LEARNED_BLANK), "")]
    sentences = [(learned(line, way, fresh=fresh), line.note_id)]
    if line.shape is not Shape.THEIR_WORDS:
        if beside := list(islice(quotes, way + 1)):
            quote = beside[way % len(beside)]
            sentences.append((also(quote, way, fresh=fresh), quote.note_id))
    elif lines[0].shape in (Shape.ADVICE, Shape.POINT):
        # The other way around, lest it says the same of both.
        sentences.append((learned(lines[0], way + 1, fresh=fresh), lines[0].note_id))
    return sentences


def _offered(
    records: Records, interview: Interview, own: int, *, resume: bool
) -> tuple[str, list[str]]:
    """Their offers as they are thanked for, two at the most, and the ids of their notes.

    With each phrasing another one comes first.
    """
    said = offers_of(records, interview, resume=resume)
    made = [(words, note.id) for words, note in said if words]
    if not made:
        return "", []
    # What opens a door is not left out for what any reader could do.
    made.sort(key=lambda each: _OPENS_A_DOOR.match(each[0]) is None)
    first = own % len(made)
    chosen = [*made[first:], *made[:first]][:_MOST_OFFERS]
    if sum(len(words.split()) for words, _ in chosen) > _MOST_WORDS_OF_OFFERS:
        chosen = chosen[:1]
    chosen.sort(key=lambda each: _IS_WORK.match(each[0]) is not None)
    # An offer is a gift, and is not called in.
    is_work = _IS_WORK.match(chosen[-1][0]) and not _AT_A_TIME.search(chosen[-1][0])
    no_hurry = ", whenever it suits you" if is_work else ""
    return f"{' and for '.join(words for words, _ in chosen)}{no_hurry}", [
        note_id for _, note_id in chosen
    ]


def _referral(records: Records, interview: Interview, offered: str, way: int) -> str:
    """The thanks for those they led to; who is in an offer already is thanked for there."""
    named = [each for each in people_led_to(records, interview) if not _is_named(each, offered)]
    return _REFERRALS[way].format(listed(named)) if named else ""


def _promised(records: Records, interview: Interview, way: int, today: date) -> tuple[str, str]:
    """What I will do, as far as it can be said to them; and the sentence on the résumé.

    What was due before today was done, or is late: either way it is no promise.
    """
    said, resume = [], ""
    made = promises_of(records, interview)
    serious = [each for each in made if not _JOKED.search(each[1].text)]
    for words, note in serious or made:
        followup = records.get(FollowUp, note.followup_id)
        due = followup.due if followup else None
        if due is not None and due < today:
            continue
        day = f"{due:%A}, {month_day(due)}" if due else ""
        by = f"by {day}" if day else ""
        if words.startswith(RESUME):
            paper = words.replace(RESUME, "CV") if _CV.search(note.text) else words
            resume = _RESUME_PROMISED.format(paper, by or "shortly")
        elif words:
            when = f"on {day}" if day and _is_on_the_day(words, note.text) else by
            if (part := _PART_OF_MONTH.search(note.text)) and due and _HAPPENS.match(words):
                # "Call him end of jan" is no day on which one would be late.
                when = f"at the {part[1].lower()} of {due:%B}"
            if due and (week := _WEEK_OF_MONTH.search(note.text)):
                number = _NUMBERED.get(week[1].lower(), week[1].lower())
                when = f"in the {number} week of {due:%B}"
            if after := _AFTER.search(note.text):
                # Which day after it is theirs and mine to find.
                when = _HOLIDAYS.get(after[1].lower().replace("’", "'"), "")
                when = f"after {when}" if when and " after " not in words else ""
            when = "" if _HAS_A_DAY.search(words) else when
            said.append(" ".join(filter(None, (words, when))))
    # Each with its own day, or both without one.
    dated = any(_OF_PARTS.search(each) for each in said[:2])
    both = ", and I will ".join(said[:2]) if dated else listed(said[:2]) if said else ""
    return (_WILL_DO[way].format(both) if both else ""), resume


def _is_on_the_day(words: str, note: str) -> bool:
    """Whether an act takes place on the day a note names: one calls on Sunday, writes by then."""
    named = _NAMED_DAY.search(note) is not None and _UP_TO.search(note) is None
    return named and (_HAPPENS.match(words) or _BESIDE_EVENT.search(words)) is not None


def _next_step(records: Records, interview: Interview, way: int) -> str:
    """What I will do about it, from the reflection, as far as it can be said to them (A1)."""
    here, name = Here(interview_end(interview)), contact_of(records, interview).name
    for step in interview.reflection.next_steps.splitlines():
        if speaks_of_another(step, name):
            continue
        if words := promise(without_deadline(step, here), names_of(records)):
            return _NEXT_STEPS[way].format(words)
    return ""


def _is_named(name: str, offered: str) -> bool:
    """Whether an offer speaks of somebody already: of Kayla Mertz, or of Kayla."""
    said = set(re.findall(r"[\w'’-]+", offered))
    return bool(said & {word for word in re.findall(r"[\w'’-]+", name)[:1] if word[0].isupper()})
