"""In a call somebody is named behind what they are: principal is Ms. Dana Ruiz."""

import pytest

from tests.cases import for_each
from tui.model.contact_line.noted import NobodyError, line_noted


@for_each(
    ("line", "name", "title", "organization", "notes"),
    [
        ("principal is Ms. Dana Ruiz", "Ms. Dana Ruiz", "principal", "", ""),
        ("the recruiter is Shay Lim, TQL", "Shay Lim", "recruiter", "TQL", ""),
        ("her boss is named Tom Hale", "Tom Hale", "", "", "her boss"),
        ("hiring manager is called Rosa Diaz", "Rosa Diaz", "hiring manager", "", ""),
        ("dean is Dr. Omar Said, Lake College", "Dr. Omar Said", "dean", "Lake College", ""),
        ("contact is Jen Park", "Jen Park", "", "", ""),
        ("name is Ed Novak", "Ed Novak", "", "", ""),
        ("the foreman's name is Ed Novak", "Ed Novak", "", "", "the foreman"),
        ("her son is Max", "Max", "", "", "her son"),
    ],
)
def test_a_person_behind_is_has_a_name_of_their_own(line, name, title, organization, notes):
    read = line_noted(line)
    assert (read.name, read.title) == (name, title)
    assert (read.organization, read.notes) == (organization, notes)


@for_each("line", ["his friend is a nurse", "her boss is nice"])
def test_what_is_said_of_somebody_behind_is_names_nobody(line):
    with pytest.raises(NobodyError):
        line_noted(line)


def test_a_name_may_hold_the_word():
    assert line_noted("Dana Is Fine").name == "Dana Is Fine"
