"""The seasons that there are: whose they are, and who is in them."""

from tui.cli.demo import student_people, student_talks
from tui.cli.demo.cast import Cast

STUDENT = Cast(
    profile=student_people.PROFILE,
    organizations=student_people.ORGANIZATIONS,
    people=student_people.PEOPLE,
    interviews=student_talks.INTERVIEWS,
    next_interview=student_talks.NEXT_INTERVIEW,
    own_questions=student_talks.OWN_QUESTIONS,
)
"""A student of statistics in her third year who does not know whether health or transit."""
