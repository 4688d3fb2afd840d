"""Courses by their number: "Calculus 2", "Calculus 1 and 2"."""

import re

from tui.model.text.patterns import pattern_of

_SUBJECTS = (
    r"calculus|algebra|geometry|physics|chemistry|biology|statistics|accounting|economics"
    r"|anatomy|Spanish|French|German|Chinese|Japanese|composition|welding|drafting|programming"
)
_COURSE = pattern_of(
    rf"\b({_SUBJECTS}) (through )?(\d)(?:( ?(?:and|to|through|or|[-–/&]) ?)(\d))?"
    r"(?=$|[,.;]| (?:and|or|before|after|then|first|if|as|in|at|when|not|until|even|with|for|is|are"
    r"|was)\b)",
    re.IGNORECASE,
)

OF_A_COURSE = pattern_of(rf"\b(?:{_SUBJECTS.title()}) (?:\d (?:and|or|through) )?$")
"""The end of words behind which the number of a course follows."""


def with_courses(text: str) -> str:
    """Return a text whose courses have their capitals, and their numbers as figures."""
    return _COURSE.sub(_course, text)


def _course(found: re.Match[str]) -> str:
    """A course by its number: "Calculus 2", "Calculus 1 and 2", "calculus through Calculus 2"."""
    name, through, first, between, second = found.groups()
    named = f"{name[0].upper()}{name[1:]}"
    match (between or "").strip():
        case "":
            course = f"{named} {first}"
        case "or":
            course = f"{named} {first} or {named} {second}"
        case "to" | "through":
            course = f"{named} {first} through {second}"
        case _:
            course = f"{named} {first} and {second}"
    return f"{name} through {course}" if through else course
