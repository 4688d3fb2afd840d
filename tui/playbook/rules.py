"""The numbers of the playbook, each with the rule it belongs to and where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeVar

from tui.playbook.time.spans import Span, business_days, days, hours

T = TypeVar("T")


def _number(default: T, rule: str, source: str) -> T:
    """Declare a number: `rule` is its id in the playbook, `source` where it comes from."""
    made: T = field(default=default, metadata={"rule": rule, "source": source})
    return made


@dataclass(frozen=True)
class Rules:
    """How long, how often, how many: counted from the event that the rule names.

    The metadata of each field hold its `rule` and its `source`, as the settings print them.
    """

    preset: str = "classic"
    outreach: Span = _number(days(7), "S2", "no source; it only weighs whom to write to first")
    ask_minutes: int = _number(25, "R2", "20 to 30 is the usual ask (Berkeley, W&L, Dalton)")
    letter_words: int = _number(150, "R3", "career centers: under about 150; Dalton: under 75")
    answer_reply: Span = _number(days(1), "R6", "no source; an answer within a day")
    confirm_before: Span = _number(days(1), "R8", "the day before (Rice)")
    nudge_after: Span = _number(days(7), "R9", "about a week without a reply")
    nudges_at_most: int = _number(2, "R9", "career centers: twice at the most, then move on")
    next_person_after: Span | None = _number(
        None, "R9", "when the nudges are used up; Dalton: 3 business days after the request"
    )
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
    offer: Span = _number(days(14), "A6", "no source; time for them to send it")
    tell_result: Span = _number(days(7), "N1", "no source; while it is news")
    thank_referrer: Span = _number(days(2), "A7", "no source; as soon as the thank-you")
    keep_in_touch: Span = _number(
        days(90), "N2", "about every 3 months; U. Portland: 3 times a year; Dalton: monthly"
    )
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
        # The least that the sources ask for: one nudge, 15 minutes (Rice), 3 times a year.
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
