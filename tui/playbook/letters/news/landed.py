"""The news of the new position, with thanks to somebody who helped (N3)."""

from datetime import datetime, timedelta

from tui.model.interview import Interview
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.history import conversations, interview_end
from tui.playbook.letters.in_writing import worded
from tui.playbook.letters.job_titles import with_role
from tui.playbook.letters.memories import (
    phrasing_for,
    talks_introduced,
    time_in_words,
    untold,
)
from tui.playbook.letters.parts import (
    PHRASINGS,
    Draft,
    LetterKind,
    capitalized,
    listed,
)
from tui.playbook.letters.style import BUILT_IN, LetterStyle, compose, home_zone
from tui.playbook.letters.weaving.frames import is_advice, told
from tui.playbook.letters.weaving.lines import advice_lines
from tui.playbook.letters.weaving.shapes import Woven

_LANDED = """$greeting,

$news

$helped $introductions

$farewell

$closing,
$signature"""
_SUBJECTS = ("Good news, and thank you", "Thank you for your help", "News, and my thanks")
_NEWS = (
    "I have good news: I will be starting as {position}. You had a part in it, and I want to "
    "thank you.",
    "My search has come to a good end: I am going to work as {position}. I would like to thank "
    "you for your part in it.",
    "It worked out: I have been offered a position as {position}, and I said yes. You are one of "
    "the people I owe it to.",
)
_NEWS_ALONE = (
    "I have good news: I will be starting as {position}.",
    "My search has come to a good end: I am going to work as {position}.",
    "It worked out: I have been offered a position as {position}, and I said yes.",
)
_TOLD = (
    "{When}, you took the time to talk with me. Back then, {told} {use}",
    "When we talked {when}, {told} {use}",
    "I still have my notes from our talk {when}. That day, {told} {use}",
)
_GOOD_USE = (
    "I have made good use of it.",
    "It was a real help.",
    "It made a difference.",
)
_THOUGHT_OF = (
    "I have often thought of it.",
    "I have thought of it many times since.",
    "It has come back to me more than once.",
)
_TALKED_JUST_NOW = (
    "Thank you again for talking with me {when}.",
    "Our talk {when} came at just the right time, and I thank you for it.",
    "I am grateful that we talked {when}.",
)
_DAYS = timedelta(days=7)
_TALKED = (
    "{When}, you took the time to talk with me, and it helped me with [what it helped you with].",
    "Our conversation {when} was a real help: [what it helped you with].",
    "Our talk {when} made a difference to [what it helped you with].",
)
_NOTHING_KNOWN = (
    "I have not forgotten [what they did to help].",
    "What helped me was [what they did to help].",
    "I still think of [what they did to help].",
)
_INTRODUCED_TOO = (
    "You also introduced me to {names}, and one thing led to another.",
    "And it was you who suggested that I talk to {names}.",
    "You pointed me to {names}, too.",
)
_INTRODUCED = (
    "You introduced me to {names}, and one thing led to another.",
    "It was you who suggested that I talk to {names}.",
    "You pointed me to {names}, and that made a difference.",
)
_FAREWELLS = (
    "I would be glad to stay in touch, and if I can ever help you in return, please let me know.",
    "I hope that I can be of help to you one day.",
    "I hope that our paths cross again, and I will gladly do the same for the next person who "
    "asks me.",
)
_CLOSINGS = ("With thanks", "Many thanks, and best regards", "Warm regards")
_MOST_NAMES = 3


def landed(
    records: Records,
    contact: Contact,
    phrasing: int = 0,
    *,
    now: datetime,
    style: LetterStyle = BUILT_IN,
) -> Draft:
    """Draft the news of the position, with what this very person did to help (N3).

    The talk, a line of theirs from its notes and whom they introduced come from the
    records; what these do not hold is a blank, and so is a position not told yet. Whoever
    was never talked with had no part in it, and a talk of this week has had no time to help.
    """
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    local_now = now.astimezone(home_zone(records, style))
    position = with_role(records.profile.position.rstrip(" .")) or "[your new position]"
    names = _introduced(records, contact)
    helped = _helped(records, contact, phrasing, local_now)
    held = conversations(records, contact.id)
    recent = bool(held) and local_now - interview_end(held[0]) < _DAYS
    news = _NEWS if held and not recent else _NEWS_ALONE
    introduced = (_INTRODUCED_TOO if helped else _INTRODUCED)[way]
    parts = {
        "news": news[way].format(position=position),
        "position": position,
        "helped": helped or ("" if names else _NOTHING_KNOWN[way]),
        "introductions": introduced.format(names=listed(names)) if names else "",
        "farewell": _FAREWELLS[way],
        "closing": _CLOSINGS[way],
    }
    return compose(
        records,
        contact,
        _LANDED,
        parts,
        kind=LetterKind.LANDED,
        subject=_SUBJECTS[way],
        style=style,
        optional=("farewell",),
    )


def _helped(records: Records, contact: Contact, phrasing: int, now: datetime) -> str:
    """What the talk with them gave; empty when there was none."""
    held = conversations(records, contact.id)
    if not held:
        return ""
    way = phrasing % PHRASINGS
    talk, line = _memorable(records, contact, held, phrasing)
    when = time_in_words(interview_end(talk), now)
    if now - interview_end(talk) < _DAYS:
        return _TALKED_JUST_NOW[way].format(when=when)
    if line is None:
        return worded(_TALKED[way], talk).format(when=when, When=capitalized(when))
    use = (_GOOD_USE if is_advice(line) else _THOUGHT_OF)[way]
    said = worded(told(line), talk)
    return worded(_TOLD[way], talk).format(when=when, When=capitalized(when), told=said, use=use)


def _memorable(
    records: Records, contact: Contact, held: list[Interview], phrasing: int
) -> tuple[Interview, Woven | None]:
    """The latest talk with a line to remember and that line; else the latest talk."""
    for talk in reversed(held):
        if lines := advice_lines(records, talk):
            untold_lines = untold(records, contact, lines)
            return talk, untold_lines[phrasing % len(untold_lines)]
    return held[-1], None


def _introduced(records: Records, contact: Contact) -> list[str]:
    """Whom they introduced and I have written to or met, those I talked to first."""
    talked = [records.contacts.get(talk.contact_id) for talk in talks_introduced(records, contact)]
    written_to = [each for each in records.introduced_by(contact.id) if records.touches_of(each.id)]
    everybody = [*talked, *written_to]
    names = [each.named for each in everybody if each and each.name and each.id != contact.id]
    return list(dict.fromkeys(names))[:_MOST_NAMES]
