"""Which questions to begin with, by where the person stands (P2)."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from types import MappingProxyType

from tui.model.profile import Situation
from tui.playbook.questions.bank import BANK, KNOWN, BankQuestion, Theme, Tiara

MUST_ASKS = 3
"""How many of the first are must-asks."""

PATH_ID = "path-1"
"""How they came to what they do: what every talk begins with."""
NO_MUST_ASK = frozenset({"in-4"})
"""What is too much for somebody whose time is short, and stays for when there is more."""
ABOUT_MY_BACKGROUND = frozenset({"skills-4", "in-4", "in-5"})
"""What only somebody can answer who has heard what I did before, and never as a first question."""

_OF_EACH_KIND = 2
_EVERYBODY = (
    *(PATH_ID, "day-1", "best-1"),
    *("skills-4", "skills-1", "fit-1", "changes-1", "advice-2", "reading-5", "terms-1"),
)
# Each begins with the way they took: it is easy to tell, and is about them and not about me.
_AGENDAS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        Situation.STUDENT: (
            *(PATH_ID, "day-1", "fit-3"),
            *("first-job-1", "skills-1", "training-3", "terms-6", "fit-4"),
            *("advancement-8", "terms-1", "advice-2"),
        ),
        Situation.UNDECIDED: (
            *(PATH_ID, "day-1", "advice-8"),
            *("best-1", "fit-1", "advice-5", "path-8", "best-5", "skills-1"),
            *("skills-10", "reading-5"),
        ),
        Situation.WORKING: (
            *(PATH_ID, "in-1", "skills-4"),
            *("day-1", "in-2", "in-3", "training-7", "in-4", "skills-5"),
            *("in-6", "terms-1", "people-5"),
        ),
        Situation.BETWEEN_JOBS: (
            *(PATH_ID, "organization-3", "changes-11"),
            *("in-2", "changes-4", "in-7", "in-8", "terms-5", "changes-9", "in-9"),
            *("organization-9", "day-1"),
        ),
        Situation.LEAVING_RESEARCH: (
            *(PATH_ID, "day-1", "training-8"),
            *("skills-4", "organization-10", "in-2", "training-9", "skills-7", "organization-1"),
            *("in-8", "path-11", "terms-1"),
        ),
        Situation.RETURNING: (
            *(PATH_ID, "changes-2", "skills-4"),
            *("day-1", "in-9", "terms-3", "training-7", "in-3", "in-2"),
            *("fit-4", "in-8", "terms-1"),
        ),
    }
)
# Ordered by what a beginner gains most from.
_RANKED_THEMES = (
    Theme.PATH,
    Theme.DAY,
    Theme.ADVICE,
    Theme.SKILLS,
    Theme.BEST_HARDEST,
    Theme.CHANGES,
    Theme.FIT,
    Theme.ORGANIZATION,
    Theme.READING,
    Theme.GETTING_IN,
    Theme.CONDITIONS,
    Theme.TRAINING,
    Theme.FIRST_JOB,
    Theme.ADVANCEMENT,
    Theme.PEOPLE,
)


def for_you(situation: str = "", *, of_each_kind: bool = False) -> tuple[BankQuestion, ...]:
    """Return the questions to begin with, the must-asks first; for everybody if none is said.

    With `of_each_kind` they are two of each TIARA kind, those for the situation before others.
    """
    chosen = tuple(KNOWN[each] for each in _AGENDAS.get(situation, _EVERYBODY))
    return tuple(_two_of_each(chosen)) if of_each_kind else chosen


def ranked_bank() -> Iterator[BankQuestion]:
    """Yield the bank, one question of each theme in turn, the most useful themes first (P3)."""
    by_theme = [
        [question for question in BANK if question.theme is theme] for theme in _RANKED_THEMES
    ]
    for round_of_themes in zip_longest(*by_theme):
        yield from (question for question in round_of_themes if question)


def _two_of_each(chosen: tuple[BankQuestion, ...]) -> Iterator[BankQuestion]:
    taken: Counter[Tiara | None] = Counter()
    for question in dict.fromkeys((*chosen, *ranked_bank())):
        if taken[question.tiara] < _OF_EACH_KIND:
            taken[question.tiara] += 1
            yield question
