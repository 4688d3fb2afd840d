"""The invented conversations of the teacher's season, as she typed them."""

from tui.cli.demo.cast import DemoInterview, sent
from tui.model.followup import Direction, TouchKind
from tui.model.interview import Format
from tui.playbook.questions.bank import Theme

OWN_QUESTION = "Which part of teaching do you still use every week?"
OWN_QUESTIONS = {OWN_QUESTION: Theme.SKILLS.value}

_TUNDE = DemoInterview(
    name="Tunde Adeyemi",
    days_ago=57.99,
    format=Format.PHONE,
    minutes=25,
    place="(555) 010-0118",
    talked=31,
    questions=("path-1", "day-1", "in-1", "skills-4", OWN_QUESTION),
    lines=(
        ("01:20", "path-1", "taught gym 6 yrs, quit after the levy failed"),
        ("04:05", "path-1", "! one finished module counts more than any certificate"),
        ("07:30", "day-1", "am: chasing the people who know things. pm: fixing audio"),
        ("09:15", "day-1", '" half of it is getting a busy person to say what they actually do'),
        ("13:40", "in-1", "contract work first, then somebody leaves"),
        ("16:55", "skills-4", "! call it scope and sequence, it is the same word over there"),
        ("19:10", OWN_QUESTION, "waiting. seven seconds after a question, still works on adults"),
        ("24:30", "closing-others", "@Dana Whitlock, Prairie Gate Community College"),
        ("26:00", "closing-in-touch", "> send him the lab safety module once it is recorded"),
        ("28:10", "closing-in-touch", "~ knee is fine again"),
    ),
    reflection={
        "job": "More interviewing and fewer slides than I thought. I would like the interviewing.",
        "skills": "One finished module. I have binders, no modules.",
        "next_steps": "Record the lab safety unit properly. Write to Dana.",
    },
    afterwards=(
        sent(0.7, TouchKind.THANK_YOU, "Thanked him for the seven seconds."),
        sent(20.2, TouchKind.UPDATE, "The lab safety module is recorded, here it is."),
        (21.1, TouchKind.REPLY, Direction.IN, "Better than ours. Lose the music."),
    ),
    kept=("send him the lab safety module once it is recorded",),
    done=("A5:{}:30",),
)

_DANA = DemoInterview(
    name="Dana Whitlock",
    days_ago=40.8,
    format=Format.VIDEO,
    minutes=25,
    place="https://meet.example.com/dana",
    talked=28,
    questions=("in-1", "path-10", "skills-4", "day-1", "in-2", OWN_QUESTION, "terms-1"),
    lines=(
        ("01:50", "in-1", "was a librarian!! 11 years"),
        ("03:35", "path-10", "misses the quiet, not the budget meetings"),
        ("06:20", "skills-4", "! three short samples beat one long one"),
        ("08:45", "day-1", "2 courses at a time, each w/ a professor who is late"),
        ("11:30", "day-1", '" adults are eighth graders with email'),
        ("14:15", "in-2", "titles: curriculum developer, learning designer, course builder"),
        ("17:40", OWN_QUESTION, "rubrics. everybody hates them, everybody asks her for one"),
        ("20:05", "terms-1", "starts below my step on the pay scale, about even after 3 yrs"),
        ("22:30", "closing-others", "@Kofi Mensah, Brightpath Learning"),
        ("24:00", "closing-in-touch", "< look over one storyboard of mine"),
        ("25:20", "closing-in-touch", "> send her the storyboard once it is drawn"),
    ),
    linkedin_agreed=True,
    reflection={
        "job": "This is the part of teaching I stay late for.",
        "organization": "Small team, nobody shouts. I could see myself there.",
        "skills": "Three samples. I have one.",
        "next_steps": "Make two more samples.",
    },
    afterwards=(
        sent(0.9, TouchKind.THANK_YOU, "Thanked her for the eighth graders with email."),
        sent(1.0, TouchKind.LINKEDIN),
        sent(16.3, TouchKind.UPDATE, "Here is the storyboard, drawn by hand."),
    ),
    kept=("send her the storyboard once it is drawn",),
    done=("A5:{}:30",),
)

_MINA = DemoInterview(
    name="Mina Takahashi",
    days_ago=25.1,
    format=Format.IN_WRITING,
    minutes=25,
    questions=("in-1", "skills-4", "in-6", "changes-9", OWN_QUESTION),
    asked_before=5.2,
    lines=(
        ("00:00", "in-1", '" Most come through a side door. Mine was a textbook publisher.'),
        ("00:01", "skills-4", '" You know when a room is lost. Designers rarely do.'),
        ("00:02", "in-6", '" How slow it is. A lesson takes an evening, a course takes a spring.'),
        ("00:03", "changes-9", '" It writes my first drafts. It has never met a bored child.'),
        ("00:04", OWN_QUESTION, '" Drawing badly on a board, and asking what is wrong with it.'),
    ),
    reflection={
        "field": "She says it is slow. I can do slow.",
        "next_steps": "Draw the next storyboard by hand first.",
    },
    afterwards=(sent(0.8, TouchKind.THANK_YOU, "Thanked her for the side door."),),
)

_RENEE = DemoInterview(
    name="Renee Dubois",
    days_ago=1.8,
    format=Format.PHONE,
    minutes=25,
    place="(555) 010-0155",
    talked=24,
    questions=("in-4", "day-1", "in-8", "organization-1", OWN_QUESTION),
    lines=(
        ("01:40", "in-4", "would worry i talk too long. fair"),
        ("03:55", "in-4", "! say what a lesson changed rather than what was in it"),
        ("06:50", "day-1", "store openings. 40 new people, two days, one video"),
        ("09:20", "in-8", '" a portfolio with one thing that failed and why'),
        ("12:15", "in-8", "opens the link before the resume"),
        ("15:30", "organization-1", "stores decide, she persuades"),
        ("18:05", OWN_QUESTION, "lesson plan on one page, never two"),
        ("20:10", "closing-others", "@Ama Boateng, Brightpath Learning"),
        ("21:20", "closing-in-touch", "> send her the egg drop unit as one page"),
        ("22:40", "closing-in-touch", "< show me their onboarding course"),
        ("23:15", "", "~ Theo is doing robotics"),
    ),
    linkedin_agreed=True,
)

INTERVIEWS = (_TUNDE, _DANA, _MINA, _RENEE)
"""Those that were held, oldest first."""

NEXT_INTERVIEW = DemoInterview(
    name="Kofi Mensah",
    days_ago=0,
    hour=16,
    format=Format.VIDEO,
    minutes=25,
    place="https://meet.example.com/kofi",
    questions=("in-1", "skills-4", "in-4", "day-1", "skills-10", OWN_QUESTION, "terms-5"),
    research={
        "person": "Was a paramedic; makes the drills for night shifts.",
        "organization": "40 people, all remote; courses for hospitals and fire departments.",
    },
)
"""The one that is still to come."""
