"""The seasons that there are: whose they are, and who is in them."""

from tui.cli.demo import changer_people, changer_talks, student_people, student_talks
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

CHANGER = Cast(
    profile=changer_people.PROFILE,
    organizations=changer_people.ORGANIZATIONS,
    people=changer_people.PEOPLE,
    interviews=changer_talks.INTERVIEWS,
    next_interview=changer_talks.NEXT_INTERVIEW,
    own_questions=changer_talks.OWN_QUESTIONS,
)
"""A science teacher of 47 who looks into instructional design."""
