"""The profile read back: the sentence that letters say, and what has to be asked first."""

from collections.abc import Iterator
from dataclasses import dataclass

from tui.model.profile import Profile
from tui.model.undecided import says_undecided
from tui.playbook.letters.fit.notes import is_guess
from tui.playbook.letters.who.fields.studies import is_one_of_these
from tui.playbook.letters.who.me.sentences import about_me, sure_profile
from tui.playbook.letters.who.told import as_told

_ASKED = {
    "school": "What is your school called in full?",
    "year": "Which year are you in: freshman, sophomore, junior, senior?",
    "work": "What is your job called, and where is it?",
    "worked": "What was your job called, and where was it?",
    "field": (
        "“You are curious about” reads like a note, and letters leave that out: "
        "name a field, if you can."
    ),
}
_WHICH_STUDIES = "Which of these do you study, or is it both?"
_STUDIES = "What is your major called in full?"
_STUDENT = "Which school are you at, and what do you study there?"
_WHERE = "Which school are you at?"
_NOT_CHOSEN = frozenset({"undecided", "undeclared", "not decided yet", "not decided"})


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What letters say of somebody, and one short question for each field they leave out.

    `said` is empty where nothing is known that they could say.
    """

    said: str
    questions: tuple[str, ...]


def read_back(profile: Profile) -> ReadBack:
    """Return what becomes of a profile in letters: its sentence, and what has to be asked."""
    said = about_me(profile)
    is_known = any((profile.school, profile.work, profile.worked, profile.field))
    is_said = is_known and "[" not in said
    return ReadBack(said if is_said else "", tuple(dict.fromkeys(_questions(profile))))


def _questions(profile: Profile) -> Iterator[str]:
    told = as_told(sure_profile(profile))
    for name in ("school", "studies", "year", "work", "worked", "field"):
        typed = getattr(profile, name).strip()
        if not typed or getattr(told, name) or typed.lower().rstrip("?.") in _NOT_CHOSEN:
            continue
        if name in {"field", "studies"} and says_undecided(typed):
            # Who does not know yet need not be asked again.
            continue
        if name == "studies":
            if not is_guess(typed):
                yield _WHICH_STUDIES if is_one_of_these(typed) else _STUDIES
        elif name == "work" and (told.school or told.worked or _studies_there(typed)):
            if _studies_there(typed) and not told.school:
                yield _STUDENT
        else:
            yield _ASKED[name]
    if (profile.studies or profile.year) and not profile.place:
        yield _WHERE


def _studies_there(work: str) -> bool:
    said = work.lower()
    return any(word in said for word in ("student", "undergrad", "major", "minor", "freshman"))
