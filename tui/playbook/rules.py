"""The numbers of the playbook, each with its rule and its source."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import TypeVar

from tui.playbook.time.spans import Span, business_days, days, hours

T = TypeVar("T")


def _number(default: T, rule: str, source: str) -> T:
    """Declare a number: `rule` is the rule's id in the playbook, `source` where it comes from."""
    made: T = field(default=default, metadata={"rule": rule, "source": source})
    return made


@dataclass(frozen=True)
class Rules:
    """How long, how often, how many, counted from the event that the rule names.

    The metadata of each field hold its `rule` and `source`, which the settings print.
    """

    preset: str = "classic"
    ask_minutes: int = _number(25, "R2", "20 to 30 is the usual ask (Berkeley, W&L, Dalton)")
    letter_words: int = _number(150, "R3", "career centers: under about 150; Dalton: under 75")
    answer_reply: Span = _number(days(1), "R6", "no source; an answer within a day")
    confirm_before: Span = _number(days(1), "R8", "the working day before (Rice: the day before)")
    nudge_after: Span = _number(days(7), "R9", "about a week without a reply")
    nudges_at_most: int = _number(2, "R9", "career centers: twice at the most, then move on")
    next_person_after: Span | None = _number(
        None, "R9", "when the nudges are used up; Dalton: 3 business days after the request"
    )
    end_shown: Span = _number(days(14), "R10", "no source; then the kind reply is let go")
    research_before: Span = _number(days(3), "P1", "no source; time to read and think")
    questions_before: Span = _number(days(2), "P2", "no source; time to send them beforehand (R7)")
    ready_before: Span = _number(days(1), "P6", "no source; the evening before")
    details_after: Span = _number(hours(48), "D7", "no source; the thank-you needs an address")
    thank_you: Span = _number(hours(48), "A1", "within 48 hours; Yale and UConn: within 24")
    linkedin: Span = _number(hours(48), "A2", "no source; while the call is remembered")
    resume: Span = _number(hours(48), "A3", "fast, with the thank-you")
    reflect: Span = _number(days(1), "A4", "no source; the memory is still fresh")
    revisit: tuple[Span, ...] = _number((days(30), days(365)), "A5", "a month and a year later")
    promise: Span = _number(days(7), "A6", "no source; a week shows that it was heard")
    offer: Span = _number(days(21), "A6", "no source; an offer is a gift, time to give it")
    offer_shown: Span = _number(days(14), "A6", "no source; then the reminder is gone")
    tell_result: Span = _number(days(7), "N1", "no source; while it is news")
    thank_referrer: Span = _number(days(2), "A7", "no source; as soon as the thank-you")
    keep_in_touch: Span = _number(
        days(90), "N2", "about every 3 months; U. Portland: 3 times a year; Dalton: monthly"
    )
    mentor: Span = _number(days(45), "N4", "no source; a mentor hears of you about twice as often")
    updates_unanswered: int = _number(3, "N4", "no source; then the interest is not mutual")
    landed: Span = _number(days(7), "N3", "no source; before others tell them")


CLASSIC = Rules()
"""The numbers as career centers give them."""

PRESETS: Mapping[str, Rules] = MappingProxyType(
    {
        "classic": CLASSIC,
        # Dalton's method: a second person after 3 business days, the first again after 7.
        "3B7": replace(
            CLASSIC,
            preset="3B7",
            nudge_after=business_days(7),
            nudges_at_most=1,
            next_person_after=business_days(3),
            keep_in_touch=days(30),
        ),
        # The least the sources ask for: one nudge, 15 minutes (Rice), 3 times a year.
        "gentle": replace(
            CLASSIC,
            preset="gentle",
            ask_minutes=15,
            nudge_after=days(14),
            nudges_at_most=1,
            keep_in_touch=days(120),
        ),
    }
)
"""The sets of numbers to choose from, by name."""

FOR_WHOM: Mapping[str, str] = MappingProxyType(
    {
        "classic": "while you explore",
        "3B7": "between jobs: more people, and sooner",
        "gentle": "if you want a slower pace",
    }
)
"""For whom each preset is."""


RULES: Mapping[str, str] = MappingProxyType(
    {
        "F1": "Start with those you share something with: family, friends, classmates, alumni, "
        "teachers, employers, neighbors, and whoever they send you to.",
        "F2": "Strangers can be asked too: through LinkedIn, a staff page, an online group or "
        "an event.",
        "F3": "A contact is warm if you have something in common and cold if not; the source "
        "says which, and you may overrule it.",
        "F4": "Distance does not matter: meet in person, by phone, by video, or in writing.",
        "F5": "Have your first talk with a friend: nobody is easier to begin with.",
        "F6": "Look at related roles as well; one talk tends to open the next.",
        "F7": "List who you already know, source by source; an empty source is a question "
        "worth a minute.",
        "F8": "Remember who sent you to whom, and whether you may mention their name.",
        "F9": "Know what you want from a talk before it begins: the one thing that helps you "
        "take the next step. Being remembered when a job opens comes later.",
        "F10": "Bring your own LinkedIn profile up to date before you write to anybody; a group "
        "of your field is a good place to meet people.",
        "S1": "A contact is known, to ask, asked, scheduled, talked, in touch, declined, decided "
        "against or resting, and what happened says which.",
        "S2": "Anybody you add by hand you mean to ask; anybody you import stays merely known "
        "until you act.",
        "S3": "It is always clear whose turn it is, yours or theirs.",
        "S4": "Not for me is a result: decide against it, thank them, and say so.",
        "R1": "Write an e-mail if you have the address; online messages and texts come second.",
        "R2": "Say who you are, how you found them, what you hope to learn from them, and ask "
        "for one informational interview of a stated length.",
        "R3": "A short message gets read; stay under about 150 words.",
        "R4": "The request carries no résumé and asks for no job, and may say so.",
        "R5": "Let them choose how and when.",
        "R6": "Once they agree, settle day, time, time zone, length and how you will meet.",
        "R7": "Offer to send your questions ahead; who answers in writing gets five at most.",
        "R8": "Confirm the time and the purpose the working day before.",
        "R9": "After about a week of silence write once more, and a second time at most.",
        "R10": "They may say later, or no: come back on the day they named, thank them for a "
        "no in two lines, and never press.",
        "P1": "Find out about the person, the organization and the field beforehand.",
        "P2": "Bring 8 to 12 open questions that no search would answer: three must-asks, a few "
        "more, the rest in reserve.",
        "P3": "Ask across themes: the path, the days, the skills, the changes, the advice, and "
        "the people.",
        "P4": "Be able to introduce yourself in half a minute.",
        "P5": "Have an up-to-date résumé within reach, and keep it there until they ask.",
        "P6": "Settle the place, the line and what you wear, and be on time.",
        "P7": "Be ready in case it turns into a job interview.",
        "D1": "Ask whether it is still a good time, say thanks and who you are.",
        "D2": "You lead: let the talk wander, but get the must-asks answered.",
        "D3": "Never ask for a job.",
        "D4": "Near the end, if it feels right, ask what they make of your résumé, your skills "
        "and the titles to look for.",
        "D5": "When the time is up, say thanks, repeat one thing you learned and what you will "
        "do about it.",
        "D6": "Close by asking what you have not asked, who to talk to next and whether you may "
        "mention who sent you, whether you may stay in touch, and for LinkedIn.",
        "D7": "Check their title and address before you hang up.",
        "A1": "Send a written thank-you within 48 hours that names something you learned and what "
        "you make of it.",
        "A2": "Connect on LinkedIn if they agreed to.",
        "A3": "A résumé they asked for goes out at once, along with the thank-you.",
        "A4": "Write down what the call says about the job, the field, the organization, the "
        "skills and your next steps.",
        "A5": "Reread that reflection after a month and after a year.",
        "A6": "Do what you promised, follow the advice, and tell them that you did; what they "
        "offered is a gift, worth one light reminder.",
        "A7": "Everybody they suggest becomes a contact, with a note of who suggested them.",
        "N1": "Write again when you have a reason: a result, an article, news, a question, or "
        "help to offer.",
        "N2": "Keep updates short and rare, for those who showed interest.",
        "N3": "When you land somewhere, thank everyone who helped, by name.",
        "N4": "Some contacts grow into mentors, and others may rest; both are good ends.",
        "O1": "Keep people, notes, reflections and organizations in one place.",
        "O2": "At any moment you can see what to do next, and why.",
        "O3": "Answers to the same question can be read side by side.",
        "O4": "After a week away three small things come first; the rest waits, folded.",
        "O5": "Set yourself a goal of talks a week, and on Friday look at how the week went.",
    }
)
"""The rules by id: F finding, S stages, R requesting, P preparing, D during, A afterwards,
N staying in touch, O staying organized."""

_GUIDES = "the guides of university career centers"
_OWN = "this program"
_SOURCES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("S1", "S2", "S3", "S4", "R10", "O2", "O3", "O4"), _OWN),
        "R4": f"{_GUIDES}; Pomona and Kansas State: say that you are not asking for a job",
        "P2": f"{_GUIDES}: 10 to 20 questions, of which 25 minutes leave room for 8 to 12",
        "D1": f"{_GUIDES}; Dalton: begin with small talk",
        "O5": "career coaches: one or two talks a week; the goal is yours to set",
    }
)
_NO_SOURCE = "no source; "


def sources_of(rule: str, rules: Rules = CLASSIC) -> list[str]:
    """Return where a rule comes from, then each of its numbers with its source, a line each."""
    told = [f"from {_SOURCES.get(rule, _GUIDES)}"]
    for each in fields(rules):
        value = getattr(rules, each.name)
        if each.metadata.get("rule") == rule and value is not None:
            source = each.metadata["source"].replace(_NO_SOURCE, f"{_OWN}: ")
            # No brackets within brackets.
            source = source.replace(" (", ": ").replace(")", "")
            name = each.name.replace("_", " ")
            told.append(f"{name}: {_number_in_words(value)} ({source})")
    return told


def _number_in_words(value: object) -> str:
    return " and ".join(map(str, value)) if isinstance(value, tuple) else str(value)
