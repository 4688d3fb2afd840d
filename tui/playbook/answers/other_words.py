"""Words of the field that mean the same where somebody searches: salary, pay, compensation."""

from dataclasses import dataclass
from functools import cache

from tui.playbook.answers.search_query import Term, searchable

_WHOLE_UP_TO = 4
"""Letters up to which a word has to be whole: pay is no part of payload."""
# One meaning a line, with the forms of each word; the first one names it.
_ALIKE = """
salary|salaries, pay|pays|paid, compensation, wage|wages, earnings|earn|earns|earned, income
boss|bosses, manager|managers, supervisor|supervisors
hours|hour, schedule|schedules, shift|shifts, overtime, workweek
vacation|vacations, time off, holiday|holidays, pto
benefits|benefit, insurance, pension|pensions, retirement
job|jobs, position|positions, role|roles
hiring|hire|hires|hired, recruiting|recruit|recruits|recruited|recruiter|recruiters
resume|resumes, cv|cvs
degree|degrees, diploma|diplomas
class|classes, course|courses
certificate|certificates|certification|certifications|certified, license|licenses|licensed
coworker|coworkers, colleague|colleagues, teammate|teammates
company|companies, employer|employers, firm|firms
client|clients, customer|customers
stress|stressful, burnout, pressure
remote|remotely, home office, work from home, working from home, wfh
promotion|promotions|promoted, advancement
layoff|layoffs|laid off, redundancy|redundancies
security, stability|stable
internship|internships|intern|interns, placement|placements, apprenticeship|apprenticeships
mentor|mentors, coach|coaches
advice, recommendation|recommendations|recommend|recommends|recommended, tip|tips
skill|skills, ability|abilities
commute|commuting, drive to work, train to work
self-employed, freelance|freelancer|freelancers|freelancing, own business
quit|quits, resigned|resign
boring, tedious, repetitive, dull
referral|referrals, introduction|introductions|introduced
"""


@dataclass(frozen=True, slots=True)
class Way:
    """One thing that is looked for: what the query says, and what means the same.

    `names` are those of the others among the terms, each word in one form.
    """

    terms: tuple[Term, ...]
    names: tuple[str, ...] = ()

    def is_in(self, line: str) -> bool:
        """Whether a searchable line has one of them."""
        return any(term.is_in(line) for term in self.terms)

    def found_in(self, line: str) -> set[str]:
        """Return by which of the other words a searchable line is found."""
        others = zip(self.terms[1:], self.names, strict=True)
        return {name for term, name in others if term.is_in(line)}


def ways_of(terms: tuple[Term, ...]) -> tuple[Way, ...]:
    """Return each term with what means the same; nothing where that is so for none of them."""
    ways = tuple(map(_way, terms))
    return ways if any(way.names for way in ways) else ()


def other_words(ways: tuple[Way, ...]) -> tuple[str, ...]:
    """Return the other words that are looked for, each once, in their order."""
    return tuple(dict.fromkeys(name for way in ways for name in way.names))


def _way(term: Term) -> Way:
    # What stands in quotes is meant to the letter.
    meant = () if term.whole else _meanings().get(term.text, ())
    others = [(text, name) for text, name in meant if not text.startswith(term.text)]
    terms = (Term(text, whole=len(text) - 1 <= _WHOLE_UP_TO) for text, _ in others)
    return Way((term, *terms), tuple(name for _, name in others))


@cache
def _meanings() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return, for each searchable word, the others of its meaning and how these are named."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for line in _ALIKE.strip().splitlines():
        families = [word.split("|") for word in line.split(", ")]
        for family in families:
            same = [(searchable(form), form) for form in family]
            others = [
                (searchable(form), other[0])
                for other in families
                if other != family
                for form in other
            ]
            found |= {text: (*same, *others) for text, _ in same}
    return found
