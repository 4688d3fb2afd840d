"""The news of the new position, with thanks to somebody who helped (N3)."""

import re
from datetime import date, datetime, timedelta

from tui.model.followup import Direction
from tui.model.interview import Interview
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import conversations, interview_end, wants_no_letters
from tui.playbook.letters.in_writing import worded
from tui.playbook.letters.memories import (
    phrasing_for,
    talks_introduced,
    time_in_words,
    untold,
)
from tui.playbook.letters.news.own_news import is_own_news, own_news
from tui.playbook.letters.news.position import NewPosition, is_at, position_of
from tui.playbook.letters.parts import (
    PHRASINGS,
    Draft,
    LetterKind,
    listed,
)
from tui.playbook.letters.style import BUILT_IN, LetterStyle, compose, home_zone
from tui.playbook.letters.weaving.as_needed import AsNeeded, round_and_place
from tui.playbook.letters.weaving.frames import kept, praises_me
from tui.playbook.letters.weaving.lines import advice_lines
from tui.playbook.letters.weaving.shapes import Shape, Woven
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.who.introducer import can_be_named
from tui.playbook.letters.who.introduction import as_known

_LANDED = """$greeting,

$news

$helped $introductions

$farewell

$closing,
$signature"""
_SUBJECT_ALONE = "Good news"
_SUBJECTS = ("Good news, and thank you", "Good news, and my thanks", "News, and my thanks")
_NEWS = (
    "I have good news: I will be starting {position}{on_day}.",
    "My search has come to a good end: I am going to work {position}{from_day}.",
    "It worked out: I have been offered a position {position}{starting}, and I said yes.",
)
_NEWS_BEGUN = (
    "I have good news: I am now working {position}.",
    "My search has come to a good end: I now work {position}.",
    "It worked out: I was offered a position {position}, and I have begun.",
)
_NEWS_TO_THEM = (
    "I have good news: I will be starting {position}{on_day}, and I am glad that I will be working "
    "with you.",
    "I am glad that I will be working with you{from_day}: I am going to start {position}.",
    "It worked out: I have been offered a position {position}{starting}, and I said yes. I look "
    "forward to working with you.",
)
_NEWS_BEGUN_THERE = (
    "I have good news: I have started {position}, and I am glad to be working with you.",
    "I am glad to be working with you: I have started {position}.",
    "It worked out: I was offered a position {position}, and I have begun. It is good to be "
    "working with you.",
)
_OF_MY_OWN = (
    "I have good news: {0}.",
    "My search has come to a good end: {0}.",
    "It worked out: {0}.",
)
_TOLD = (
    "Thank you again for the time you took {when}. {kept}",
    "I have not forgotten our talk {when}, and I thank you for your time. {kept}",
    "I still think of our talk {when}. {kept} Thank you again for your time.",
)
_TALKED = (
    "Thank you again for talking with me {when}.",
    "I have not forgotten that you took the time to talk with me {when}; thank you again.",
    "I am grateful that we talked {when}.",
)
_ANSWERED = (
    "Thank you again for writing back to me {when}.",
    "I have not forgotten that you wrote back to me {when}; thank you again.",
    "I am grateful that you answered me {when}.",
)
_ONLY_NEWS = (
    "I wanted you to hear it from me.",
    "I wanted to tell you myself.",
    "You are among those I wanted to tell.",
)
_SPOKE_TOO = (
    "You also introduced me to {name}, whom I talked with {when}.",
    "It was you, too, who suggested that I talk to {name}, and we did {when}.",
    "You pointed me to {name}, too, whom I talked with {when}.",
)
_SPOKE_SINCE = (
    "You also introduced me to {name}, and we have talked since then.",
    "It was you, too, who suggested that I talk to {name}, and we did.",
    "You pointed me to {name}, too, and we have talked since then.",
)
"""For a talk of the month that was just named."""
_SPOKE = (
    "You introduced me to {name}, whom I talked with {when}. Thank you for that.",
    "It was you who suggested that I talk to {name}; we did {when}, and I thank you for it.",
    "You pointed me to {name}, whom I talked with {when}. Thank you.",
)
_NAMED_TOO = (
    "You also gave me the name of {names}.",
    "It was you, too, who suggested that I write to {names}.",
    "You pointed me to {names}, too.",
)
_NAMED = (
    "Thank you for giving me the name of {names}.",
    "It was you who suggested that I write to {names}, and I thank you for it.",
    "You pointed me to {names}. Thank you for that.",
)
_FAREWELLS = (
    "I would be glad to stay in touch, and if I can ever help you in return, please let me know.",
    "I hope that I can be of help to you one day.",
    "I hope that our paths cross again, and I will gladly do the same for the next person who "
    "asks me.",
)
_FAREWELLS_FOR_GOOD = (
    "I hope that I can be of help to you one day.",
    "I hope that all is well with you.",
    "I will gladly do the same for the next person who asks me.",
)
"""For those who said no to staying in touch (N2)."""
_FAREWELLS_ALONE = (
    "I hope all is well with you, and I would be glad to stay in touch.",
    "I hope that things are going well for you.",
    "I hope that our paths cross soon.",
)
_CLOSINGS_ALONE = ("All the best", "With best wishes", "Warm regards")
_CLOSINGS = ("With thanks", "Many thanks, and best regards", "Warm regards")
_SEVERAL = pattern_of(r",|/|\band\b|\bor\b|\+|&|\?")
_SAYS_NOTHING = word_set(
    "at in of the and for with to as an on starts start starting monday jan feb mar apr may jun jul"
    " aug sep oct nov dec january february march april june july august september october november"
    " december senior junior lead manager mgr assistant director head associate city county inc"
)
_MOST_NAMES = 3
_DAYS = timedelta(days=7)
_LARGE = pattern_of(
    r"\b(?:city|county|state|town|university|department|dept) of [\w .'’-]+?"
    r"(?=$|,| starts?\b| starting\b| from\b| in\b| on\b| as\b)",
    re.IGNORECASE,
)
_BLANK = "[your new position]"


def landed(
    records: Records,
    contact: Contact,
    phrasing: int = 0,
    *,
    now: datetime,
    style: LetterStyle = BUILT_IN,
) -> Draft:
    """Draft the news of the position, with what this very person did to help (N3).

    The talk, a line of theirs from its notes and whom they introduced come from the records;
    nothing is said of what became of it, since these do not hold that. A position that cannot
    be read with certainty is a blank. To somebody where one starts it is another letter.
    """
    contact = as_known(records, contact)
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    local_now = now.astimezone(home_zone(records, style))
    typed = records.profile.position
    position = NewPosition() if is_own_news(typed) else position_of(typed, local_now.date())
    helped = _helped(records, contact, phrasing, local_now)
    introductions = _introductions(records, contact, way, local_now, helped)
    is_thanks, is_joined = bool(helped or introductions), joins(records, contact)
    farewells = _FAREWELLS if is_thanks else _FAREWELLS_ALONE
    if wants_no_letters(records, contact):
        farewells = _FAREWELLS_FOR_GOOD
    parts = {
        "news": _of_my_own(own_news(typed), way)
        or _news(position, way, local_now.date(), joins=is_joined),
        "position": position.placed or _BLANK,
        "helped": helped or ("" if introductions else _ONLY_NEWS[way]),
        "introductions": introductions,
        "farewell": "" if is_joined else farewells[way],
        "closing": (_CLOSINGS if is_thanks else _CLOSINGS_ALONE)[way],
    }
    return compose(
        records,
        contact,
        _LANDED,
        parts,
        kind=LetterKind.LANDED,
        subject=_SUBJECTS[way] if is_thanks else _SUBJECT_ALONE,
        style=style,
        optional=("farewell",),
    )


def joins(records: Records, contact: Contact) -> bool:
    """Whether the new position is where the contact works."""
    position = records.profile.position
    # Behind the comma of a title stands an employer, too: CRC II, UCSF.
    places = [records.organization_of(contact), *contact.title.split(",")[1:]]
    return any(is_at(position, place) and not _is_large(position, place) for place in places)


def _is_large(position: str, place: str) -> bool:
    """Whether a house has many parts, and they are in another than the one I start at, perhaps."""
    named = _LARGE.search(position)
    return named is not None and place.casefold().startswith(f"{named[0].strip().casefold()} ")


def _of_my_own(news: str, way: int) -> str:
    return _OF_MY_OWN[way].format(news) if news else ""


def _news(position: NewPosition, way: int, today: date, *, joins: bool) -> str:
    """The sentence with the news; no day is named that has passed."""
    has_begun = position.first is not None and position.first <= today
    begun = _NEWS_BEGUN_THERE if joins else _NEWS_BEGUN
    to_come = _NEWS_TO_THEM if joins else _NEWS
    frames = begun if has_begun else to_come
    day = "" if has_begun else position.day
    return frames[way].format(
        position=position.said or f"as {_BLANK}",
        on_day=f" {day}" if day else "",
        from_day=f" from {day.partition(' ')[2]}" if day else "",
        starting=f", starting {day}" if day else "",
    )


def _helped(records: Records, contact: Contact, phrasing: int, now: datetime) -> str:
    """The thanks for a talk, with a line of theirs, or for an answer; empty without either."""
    way = phrasing % PHRASINGS
    held = conversations(records, contact.id)
    if not held:
        answers = [
            each for each in records.touches_of(contact.id) if each.direction is Direction.IN
        ]
        if not answers:
            return ""
        return _ANSWERED[way].format(when=time_in_words(answers[-1].when, now))
    talk, line = _memorable(records, contact, held, phrasing)
    when = time_in_words(interview_end(talk), now)
    if line is None or now - interview_end(talk) < _DAYS:
        return worded(_TALKED[way], talk).format(when=when)
    return worded(_TOLD[way], talk).format(when=when, kept=worded(kept(line), talk))


def _introductions(records: Records, contact: Contact, way: int, now: datetime, helped: str) -> str:
    """The sentence on whom they introduced: with the talk that came of it, where one did.

    `helped` is what stands before it; the month that it names is not named again.
    """
    is_more = bool(helped)
    talks = [talk for talk in talks_introduced(records, contact) if not talk.in_writing]
    if talks:
        met = records.contacts.get(talks[-1].contact_id)
        if met is not None and met.name:
            frame = (_SPOKE_TOO if is_more else _SPOKE)[way]
            when = time_in_words(interview_end(talks[-1]), now)
            if f" {when}" in helped:
                frame = _SPOKE_SINCE[way]
            return frame.format(name=met.named, when=when)
    names = [
        each.named
        for each in records.introduced_by(contact.id)
        if each.name
        and each.id != contact.id
        and conversations(records, each.id)
        and can_be_named(each)
    ]
    if not names:
        return ""
    frames = _NAMED_TOO if is_more else _NAMED
    return frames[way].format(names=listed(list(dict.fromkeys(names))[:_MOST_NAMES]))


def _leads_there(records: Records, contact: Contact) -> bool:
    """Whether the new position may have to do with what a contact does, as far as words tell.

    Who looked into one thing has found it; of several it may be another one.
    """
    field = records.profile.field
    position, title = _stems(records.profile.position), _stems(contact.title)
    is_one = len([part for part in _SEVERAL.split(field) if part.strip()]) < 2  # noqa: PLR2004
    theirs = title | _stems(records.organization_of(contact))
    return is_one or not (position and title) or bool(position & theirs)


def _stems(text: str) -> set[str]:
    """The beginnings of the words of a text, by which kin are known: technical, tech."""
    words = re.findall(r"[a-z]+", text.lower())
    return {word[:4] for word in words if len(word) > 1 and word not in _SAYS_NOTHING}


def _memorable(
    records: Records, contact: Contact, held: list[Interview], phrasing: int
) -> tuple[Interview, Woven | None]:
    """The latest talk with a line to remember and that line; else the latest talk."""
    for talk in reversed(held):
        lines = AsNeeded(line for line in advice_lines(records, talk) if not praises_me(line))
        if not _leads_there(records, contact):
            # Advice for another path has not stayed with me; what they said still stands.
            lines = AsNeeded(line for line in lines if line.shape is Shape.THEIR_WORDS)
        if lines:
            untold_lines = untold(records, contact, lines)
            return talk, untold_lines[round_and_place(untold_lines, phrasing)[1]]
    return held[-1], None
