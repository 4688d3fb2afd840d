"""Where somebody stands, in the words they would use."""

import pytest

from tests.cases import for_each
from tui.model.profile import Profile, Situation, situation_meant


@for_each(
    ("words", "meant"),
    [
        *((each.value, each) for each in Situation),
        ("s", Situation.STUDENT),
        ("u", Situation.UNDECIDED),
        ("n", Situation.UNDECIDED),
        ("student, undecided", Situation.UNDECIDED),
        ("Not sure", Situation.UNDECIDED),
        ("no idea yet", Situation.UNDECIDED),
        ("I don't know", Situation.UNDECIDED),
        ("w", Situation.WORKING),
        ("W ", Situation.WORKING),
        ("B", Situation.BETWEEN_JOBS),
        ("l", Situation.LEAVING_RESEARCH),
        ("ret", Situation.RETURNING),
        ("Student", Situation.STUDENT),
        ("I'm a student", Situation.STUDENT),
        ("sophomore", Situation.STUDENT),
        ("junior", Situation.STUDENT),
        ("senior at Lakeside College", Situation.STUDENT),
        ("back at school", Situation.STUDENT),
        ("studying", Situation.STUDENT),
        ("in college", Situation.STUDENT),
        ("grad student", Situation.STUDENT),
        ("PhD student", Situation.STUDENT),
        ("returning student", Situation.STUDENT),
        ("undecided", Situation.UNDECIDED),
        ("freshman, undeclared", Situation.UNDECIDED),
        ("student and not sure yet", Situation.UNDECIDED),
        ("no major yet", Situation.UNDECIDED),
        ("working", Situation.WORKING),
        ("working full time", Situation.WORKING),
        ("I work at a university", Situation.WORKING),
        ("working as a school bus driver", Situation.WORKING),
        ("teacher", Situation.WORKING),
        ("senior engineer", Situation.WORKING),
        ("school nurse", Situation.WORKING),
        ("I have a job, just curious", Situation.WORKING),
        ("employed", Situation.WORKING),
        ("self-employed", Situation.WORKING),
        ("career changer", Situation.WORKING),
        ("changing careers", Situation.WORKING),
        ("between jobs", Situation.BETWEEN_JOBS),
        ("Between roles", Situation.BETWEEN_JOBS),
        ("unemployed", Situation.BETWEEN_JOBS),
        ("laid off in October", Situation.BETWEEN_JOBS),
        ("I don't work", Situation.BETWEEN_JOBS),
        ("got let go", Situation.BETWEEN_JOBS),
        ("not working right now", Situation.BETWEEN_JOBS),
        ("job hunting", Situation.BETWEEN_JOBS),
        ("looking for work", Situation.BETWEEN_JOBS),
        ("out of work", Situation.BETWEEN_JOBS),
        ("postdoc", Situation.LEAVING_RESEARCH),
        ("leaving academia", Situation.LEAVING_RESEARCH),
        ("finishing my PhD", Situation.LEAVING_RESEARCH),
        ("on my way out of the university", Situation.LEAVING_RESEARCH),
        ("returning to work", Situation.RETURNING),
        ("going back to work", Situation.RETURNING),
        ("stay-at-home dad", Situation.RETURNING),
        ("full-time mother", Situation.RETURNING),
        ("on parental leave", Situation.RETURNING),
        ("after a career break", Situation.RETURNING),
        ("re-entering the workforce", Situation.RETURNING),
        ("on leave", Situation.RETURNING),
        ("on sick leave since May", Situation.RETURNING),
        ("raising my kids", Situation.RETURNING),
        ("looking after my father", Situation.RETURNING),
        ("jobless", Situation.BETWEEN_JOBS),
        ("o", Situation.OTHER),
        ("other", Situation.OTHER),
        ("none of these", Situation.OTHER),
        ("retired", Situation.OTHER),
        ("retired teacher", Situation.OTHER),
        ("I retire in June", Situation.OTHER),
        ("Army veteran", Situation.OTHER),
    ],
)
def test_a_situation_is_read_from_what_people_say(words, meant):
    assert situation_meant(words) is meant


@for_each("words", ["purple", "42", "soon", "another", "former teacher", "whatever", "x", "sw"])
def test_what_is_no_situation_is_refused_with_those_there_are(words):
    with pytest.raises(ValueError, match="leaving research, returning or other"):
        situation_meant(words)


def test_a_book_that_called_it_otherwise_is_read():
    assert Profile(situation="student, undecided").situation == Situation.UNDECIDED


def test_nothing_said_is_no_situation():
    assert situation_meant("  ") is None
