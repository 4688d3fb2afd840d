"""The agenda of an interview: making one, summing it up, sending it."""

import re
from collections.abc import Callable, Iterator, Sequence

from tui.model.connection import LINKEDIN_ID, on_linkedin
from tui.model.interview import AgendaItem, Interview
from tui.model.people import Contact, Source
from tui.model.records import Records
from tui.model.text.counting import counted
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import conversations, is_ask
from tui.playbook.contacts.trades import in_a_trade
from tui.playbook.questions.bank import (
    CLOSING,
    KNOWN,
    OF_RESEARCH,
    USUAL_MINUTES,
    BankQuestion,
    Theme,
)
from tui.playbook.questions.candidates import (
    answered_by,
    left_over,
    left_over_with,
    question_keys,
)
from tui.playbook.questions.for_you import (
    ABOUT_MY_BACKGROUND,
    MUST_ASKS,
    NO_MUST_ASK,
    PATH_ID,
    for_you,
    ranked_bank,
)
from tui.playbook.rules import CLASSIC, Rules

MOST_IN_WRITING = 5
"""More questions than that nobody answers by e-mail."""

# The rest of the time is for hello, for what comes up, and for the closing.
_PART_PLANNED = 0.7
_ABOUT_ME = ABOUT_MY_BACKGROUND | {"advice-9", "introducer"}
_KNOW_MY_WORK = frozenset({Source.EMPLOYERS, Source.COLLEAGUES, Source.CLASSMATES})
_CLERGY = pattern_of(
    r"\b(?:fr|father|rev|reverend|pastor|priest|rabbi|imam|deacon|minister|vicar|monsignor|msgr|nun"
    r"|bishop|friar|chaplain|brother|sister(?= [A-Z]))\b(?!['’]?s? (?:in[- ]law|office))",
    re.IGNORECASE,
)
_MINISTRY = pattern_of(r"minist|theolog|divinity|church|chaplain|religio|clergy", re.IGNORECASE)
_OF_ANY_LIFE = frozenset({Theme.PATH, Theme.DAY, Theme.BEST_HARDEST, Theme.FIT, Theme.ADVICE})
"""What anybody can be asked of their work, in whatever field one looks into."""
_BEFORE_MINE = 2
"""How many questions come before the first one about me."""
_WORDS = pattern_of(r"\w{4,}")
_TIARA_PRESET = "3B7"


def questions_for_you(records: Records, rules: Rules = CLASSIC) -> tuple[BankQuestion, ...]:
    """Return the questions to begin with, by where the person stands and their preset."""
    return for_you(records.profile.situation, of_each_kind=rules.preset == _TIARA_PRESET)


def default_agenda(
    records: Records,
    contact: Contact,
    minutes: int = 25,
    rules: Rules = CLASSIC,
    *,
    linkedin: bool = True,
) -> tuple[AgendaItem, ...]:
    """Return ranked questions for a talk of `minutes`, and the closing ones (D6).

    What was left over with them comes first, then how they came to what they do, then what
    nobody else has answered and what fits where the person stands; what this contact answered
    before is left out. The first three are must-asks (P2), or as many of them as there is time
    for. There are more than that: `if_time` says which are the reserve. Nothing is asked about
    my background before the third question, nor of anybody who has not heard of it.
    Somebody who was introduced is asked about that connection. Without `linkedin` nobody is
    asked to connect there, where that is unusual; nor is somebody who is connected already,
    or whose title tells of a trade, who is not asked about research either.
    """
    chosen_for = questions_for_you(records, rules)
    taken = answered_by(records, contact)
    room = minutes * _PART_PLANNED
    fitting: list[AgendaItem] = []
    for item in _offered(records, contact, chosen_for):
        if len(fitting) == len(chosen_for):
            break
        keys = question_keys(item)
        if item.minutes <= room and taken.isdisjoint(keys):
            taken |= keys
            fitting.append(item)
    # What is about me waits for its place.
    firsts = [item for item in fitting if not _about_my_background(item)][:_BEFORE_MINE]
    chosen: list[AgendaItem] = []
    for item in (*firsts, *(item for item in fitting if item not in firsts)):
        is_first = len(chosen) < MUST_ASKS and item.question_id not in NO_MUST_ASK
        must_ask = is_first and sum(each.minutes for each in (*chosen, item)) <= room
        chosen.append(item.changed(must_ask=must_ask))
    linkedin = linkedin and not in_a_trade(contact.title) and not on_linkedin(records, contact)
    closing = (each for each in CLOSING if linkedin or each.id != LINKEDIN_ID)
    return (*chosen, *(_item(question, closing=True) for question in closing))


def if_time(interview: Interview) -> tuple[AgendaItem, ...]:
    """Return the questions in reserve: those beyond what the talk has time for, in order.

    Planned are the must-asks, the closing questions, and as many others as fit into 70 % of
    the length agreed; in writing, the five that are sent.
    """
    if interview.in_writing:
        sent = in_writing(interview)
        return tuple(item for item in interview.agenda if not item.closing and item not in sent)
    room = interview.minutes * _PART_PLANNED
    room -= sum(item.minutes for item in interview.agenda if item.must_ask and not item.closing)
    reserve: list[AgendaItem] = []
    for item in interview.agenda:
        if item.must_ask or item.closing:
            continue
        if reserve or item.minutes > room:
            reserve.append(item)
        else:
            room -= item.minutes
    return tuple(reserve)


def planned_minutes(interview: Interview) -> int:
    """Return how many minutes the questions take in all, without those in reserve."""
    reserve = if_time(interview)
    return sum(item.minutes for item in interview.agenda if item not in reserve)


def summary(interview: Interview, *, in_short: bool = False) -> str:
    """Return the agenda in one line, the closing questions counted as any other.

    "15 questions · 22 of 25 min · 3 must-asks · 5 only if there is time"; in short without
    the must-asks and the reserve.
    """
    reserve = len(if_time(interview))
    if interview.in_writing:
        sent = counted(len(in_writing(interview)), "question")
        return f"{sent} by e-mail{f', {reserve} in reserve' if reserve else ''}"
    must_asks = sum(item.must_ask for item in interview.agenda)
    facts = [
        counted(len(interview.agenda), "question"),
        f"{planned_minutes(interview)} of {interview.minutes} min",
        counted(must_asks, "must-ask") if must_asks and not in_short else "",
        f"{reserve} only if there is time" if reserve and not in_short else "",
    ]
    return " · ".join(filter(None, facts))


def questions_to_send(interview: Interview) -> str:
    """Return the questions to send beforehand (R7), numbered: those there is time for.

    Without the closing ones; of a talk in writing those it asks.
    """
    chosen = in_writing(interview)
    if not interview.in_writing:
        reserve = if_time(interview)
        chosen = tuple(
            item for item in interview.agenda if not item.closing and item not in reserve
        )
    return numbered(chosen)


def in_writing(interview: Interview) -> tuple[AgendaItem, ...]:
    """Return what is asked in writing: the must-asks first, and five questions at most.

    What they could answer only after hearing of me is left for a talk.
    """
    open_to_all = [item for item in interview.agenda if not item.closing]
    # Who only gets a letter has heard nothing of me that these could be about.
    asked = [item for item in open_to_all if item.question_id not in _ABOUT_ME] or open_to_all
    return tuple(sorted(asked, key=lambda item: not item.must_ask)[:MOST_IN_WRITING])


def numbered(items: Sequence[AgendaItem]) -> str:
    """Return questions as the numbered lines of a message."""
    return "\n".join(f"{number}. {item.text}" for number, item in enumerate(items, start=1))


def _offered(
    records: Records, contact: Contact, chosen_for: tuple[BankQuestion, ...]
) -> Iterator[AgendaItem]:
    has_heard = _has_heard_of_me(records, contact)
    for item in _ranked(records, contact, chosen_for):
        if has_heard or not _about_my_background(item):
            yield item


def _ranked(
    records: Records, contact: Contact, chosen_for: tuple[BankQuestion, ...]
) -> Iterator[AgendaItem]:
    for candidate in left_over_with(records, contact):
        yield candidate.item
    fitting = _fitting(records, contact)
    yield _item(KNOWN[PATH_ID])
    for candidate in left_over(records, contact):
        yield candidate.item
    for question in filter(fitting, chosen_for[:MUST_ASKS]):
        yield _item(question)
    introducer = records.introducer_of(contact)
    if introducer is not None and contact.may_use_name is not False:
        yield AgendaItem(
            text=f"How did you and {introducer.name} get to know each other?",
            question_id="introducer",
            theme=Theme.PEOPLE.value,
            minutes=USUAL_MINUTES,
        )
    trade = in_a_trade(contact.title)
    for question in filter(fitting, (*chosen_for[MUST_ASKS:], *ranked_bank())):
        if not (trade and question.id in OF_RESEARCH):
            yield _item(question)


def _about_my_background(item: AgendaItem) -> bool:
    return item.question_id in ABOUT_MY_BACKGROUND


def _has_heard_of_me(records: Records, contact: Contact) -> bool:
    """Whether somebody knows what I did before: from a talk, of old, or by my first message."""
    if contact.is_close or contact.source in _KNOW_MY_WORK or conversations(records, contact.id):
        return True
    profile = records.profile
    mine = _WORDS.findall(f"{profile.work} {profile.worked} {profile.studies}".casefold())
    asked = (touch for touch in records.touches_of(contact.id) if is_ask(touch))
    return any(word in touch.text.casefold() for touch in asked for word in mine)


def _fitting(records: Records, contact: Contact) -> Callable[[BankQuestion], bool]:
    """Which questions fit somebody: the clergy are not asked about hiring in another field."""
    is_clergy = _CLERGY.search(f"{contact.name} {contact.title}") is not None
    if not is_clergy or _MINISTRY.search(f"{records.profile.field} {records.profile.studies}"):
        return lambda _: True
    return lambda question: question.theme in _OF_ANY_LIFE


def _item(question: BankQuestion, *, closing: bool = False) -> AgendaItem:
    return AgendaItem(
        text=question.text,
        question_id=question.id,
        theme=question.theme.value,
        minutes=question.minutes,
        closing=closing,
    )
