"""The numbers of the playbook, each with where it comes from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    """How long, how often, how many: counted from the event the rule with that id names."""

    # A1: the written thank-you is late after 48 hours; career centers prefer 24.
    thank_you_hours: int = 48
    # A3: a résumé they asked for travels with the thank-you.
    resume_hours: int = 48
    # A2: no source gives a number; the invitation makes sense while the call is remembered.
    linkedin_hours: int = 48
    # A4: no source gives a number; a day later the memory is still fresh.
    reflect_within_days: int = 1
    # A5: a month and a year after the talk.
    revisit_after_days: tuple[int, ...] = (30, 365)
    # A6: no source gives a number; a week shows that the advice was heard.
    promise_within_days: int = 7
    # A6: no source gives a number; two weeks leave them time to send what they offered.
    offer_after_days: int = 14
    # R2: 20 to 30 minutes is the usual ask.
    ask_minutes: int = 25
    # R3: career centers advise to stay under about 150 words.
    letter_words: int = 150
    # R8: the day before.
    confirm_days_before: int = 1
    # R9: about a week without a reply; career centers advise two nudges at the most.
    nudge_after_days: int = 7
    nudges_at_most: int = 2


CLASSIC = Rules()
"""The numbers as the sources give them."""
