"""One's own profile on LinkedIn, as an entry of an import: it fills what About you lacks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from tui.exchange.readers.linkedin_profile import OwnProfile
from tui.model.contact_line.words.work_words import is_job_word
from tui.model.profile import Profile, Situation, school_or_work
from tui.model.text.lines import one_stop
from tui.model.text.patterns import pattern_of
from tui.store.book import Book

_DIVIDES = pattern_of(r"\s+[|•·/–—-]+\s+|\s*[|•]\s*")
_SEEKS = pattern_of(
    r"#?open ?to ?work|#?hiring|^(?:seeking|looking for|available)\b", re.IGNORECASE
)
# A school alone is a name: each word in it is capitalized, but for the small ones.
_SCHOOL_ALONE = pattern_of(r"(?:(?:[A-Z0-9&][\w.,'’&-]*|of|the|and|for|at|de|la)(?:\s+|$))+")
_EMPLOYER = pattern_of(r"\s+(?:at|for|with)\s+|\s*@\s*", re.IGNORECASE)
_SEEKS_DEGREE = pattern_of(r"\b(?:candidate|student|graduate)\b", re.IGNORECASE)
_STUDIES = pattern_of(r"\b(?:student|freshman|sophomore|junior|senior|major)\b", re.IGNORECASE)
_BLANK = "["
_LONGEST_PITCH = 150
"""Words; more takes over a minute to say."""

_LABELS = {
    "name": "name",
    "school": "school",
    "studies": "studies",
    "year": "year",
    "work": "work",
    "situation": "right now",
    "pitch": "pitch",
}
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class ProfileNews:
    """What one's profile adds to About you, and in words what becomes of the rest."""

    fields: Mapping[str, str] = field(default_factory=dict)
    left: str = ""

    @property
    def words(self) -> str:
        """What is filled, in words."""
        said = (f"{_LABELS[name]}: {_in_brief(value)}" for name, value in self.fields.items())
        return "; ".join(said)

    def told(self, *, would: bool) -> str:
        """Return what becomes of it, in sentences."""
        done = "Would be filled in" if would else "Filled in"
        filled = f"{done} under About you: {self.words}."
        sentences = [filled if self.fields else "About you has all of it already.", self.left]
        return one_stop(" ".join(filter(None, sentences)))

    def take(self, book: Book, now: datetime) -> None:
        """Fill the fields in the book, as a step of its own or of the one begun."""
        book.save_profile(now=now, **self.fields)


def profile_news(own: OwnProfile, profile: Profile) -> ProfileNews:
    """Return what of one's profile is new: only what is empty is filled."""
    told = {"name": own.name, **_standing(own.headline, profile)}
    left = []
    if len(own.summary.split()) <= _LONGEST_PITCH:
        told["pitch"] = own.summary
    elif not profile.pitch:
        left.append(f"The summary has over {_LONGEST_PITCH} words, too many for a pitch.")
    if own.headline and not (profile.place or {"school", "work"} & told.keys()):
        left.append(
            f"The headline says no school and no job that a letter could name: “{own.headline}”."
        )
    fields = {name: value for name, value in told.items() if value and not getattr(profile, name)}
    return ProfileNews(fields, " ".join(left))


def _standing(headline: str, profile: Profile) -> dict[str, str]:
    """Return what a headline says of where one works or studies, if letters can say it so.

    Nothing where About you has one of them already: a headline adds no job to a school.
    """
    if profile.place:
        return {}
    from tui.playbook.letters.who.me.sentences import about_me  # noqa: PLC0415 - few imports are of a profile

    for part in _DIVIDES.split(headline):
        if not part or _SEEKS.search(part):
            continue
        found = school_or_work(part.strip())
        if not (_is_school(found.get("school", "")) or _names_job(found.get("work", ""))):
            continue
        if _BLANK not in about_me(Profile(**found)):
            is_student = "school" in found and _STUDIES.search(part)
            return {**found, **({"situation": Situation.STUDENT} if is_student else {})}
    return {}


def _is_school(name: str) -> bool:
    return bool(_SCHOOL_ALONE.fullmatch(name)) and not _SEEKS_DEGREE.search(name)


def _names_job(work: str) -> bool:
    return any(map(is_job_word, _EMPLOYER.split(work)[0].split()))


def _in_brief(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= _SHOWN else f"“{line[: _SHOWN - 1]}…”"
