"""The invented conversations of the demo season, line by line."""

from tui.cli.demo.cast import DemoInterview, sent
from tui.model.followup import Direction, TouchKind
from tui.model.interview import Format
from tui.playbook.questions.bank import Theme

OWN_QUESTION = "Which number do people argue about where you work?"
OWN_QUESTIONS = {OWN_QUESTION: Theme.ORGANIZATION.value}

_SAM = DemoInterview(
    name="Sam Whitfield",
    days_ago=58.8,
    format=Format.IN_PERSON,
    minutes=20,
    place="the bench behind the library",
    talked=24,
    questions=("path-1", "day-1", "advice-2", "first-job-1", "best-2", "reading-1"),
    lines=(
        ("01:10", "path-1", "switched from biology in year two, never told the parents"),
        ("02:35", "path-1", "! the portfolio got read, the transcript did not"),
        (
            "05:02",
            "day-1",
            "two hours of meetings, three of SQL, the rest asking what a word means",
        ),
        ("06:48", "day-1", '" half my job is finding out what they meant by active user'),
        ("09:20", "first-job-1", "applied to 60, heard from 4; the one that worked was a meet-up"),
        ("11:05", "advice-2", "! finish one small thing in public before starting a big one"),
        ("13:40", "best-2", "dashboards that nobody opens twice"),
        ("15:12", "reading-1", "reads two newsletters, skips the courses"),
        ("17:30", "closing-in-touch", "~ training for his first half marathon"),
        ("18:55", "closing-others", "> bring him the shuttle analysis when it is done"),
    ),
    linkedin_agreed=True,
    reflection={
        "job": "Less math and more translation than I thought. I would enjoy the translation.",
        "skills": "SQL, and the patience to ask what a word means.",
        "next_steps": "Finish the shuttle project and put it online.",
    },
    afterwards=(
        sent(0.6, TouchKind.THANK_YOU, "Thanked him, quoted the active user."),
        sent(0.7, TouchKind.LINKEDIN),
        sent(30.1, TouchKind.UPDATE, "The shuttle analysis is online, thanks to you."),
        (31.0, TouchKind.REPLY, Direction.IN, "The chart with the ghost stops is great."),
    ),
    kept=("bring him the shuttle analysis when it is done",),
    done=("A5:{}:30",),
)

_SMITH = DemoInterview(
    name="Prof. Alan Smith",
    days_ago=44.6,
    format=Format.IN_PERSON,
    minutes=20,
    place="Keller Hall 214",
    talked=22,
    questions=("path-1", "advice-1", "training-1", "skills-1", "changes-1", "people-1"),
    lines=(
        ("01:25", "path-1", "wanted to be a pianist; statistics paid for the lessons"),
        (
            "03:40",
            "training-1",
            "! probability lasted, the software from back then is gone",
        ),
        ("05:15", "training-1", "take the sampling course even if the room is ugly"),
        ("07:50", "skills-1", '" the good ones compute, the best ones ask who was not counted'),
        (
            "10:30",
            "skills-1",
            "! write the conclusion first, in words, then see if the data holds it",
        ),
        ("13:05", "changes-1", "less modeling by hand, more arguing about what went in"),
        ("15:20", "advice-1", "would have gone out sooner to see where numbers are used"),
        ("17:10", "people-1", "@Wendy Ho, Harbor Children's Hospital"),
        ("17:45", "people-1", "wrote his thesis with her old adviser"),
        ("19:30", "closing-others", "> tell him how the talk with Wendy went"),
    ),
    linkedin_agreed=False,
    reflection={
        "field": "Statistics ages well, tools do not.",
        "skills": "Asking who is missing from the data is a skill, and I can practice it.",
        "next_steps": "Sign up for sampling. Write to Wendy Ho.",
    },
    afterwards=(
        sent(0.8, TouchKind.THANK_YOU, "Told him about the question of who was not counted."),
        sent(22.0, TouchKind.UPDATE, "Wendy Ho took half an hour for me, thank you."),
    ),
    kept=("tell him how the talk with Wendy went",),
    done=("A5:{}:30",),
)

_WENDY = DemoInterview(
    name="Wendy Ho",
    days_ago=24.4,
    format=Format.PHONE,
    minutes=25,
    place="(555) 010-0142",
    talked=27,
    questions=(
        *("path-1", "day-1", "advice-2", "skills-1", "best-1"),
        *("changes-1", "organization-1", "reading-1", OWN_QUESTION),
    ),
    lines=(
        (
            "01:45",
            "path-1",
            "six years at a drug company, then a pay cut to be where the patients are",
        ),
        ("05:30", "day-1", "mornings with clinicians, afternoons with code, one trial at a time"),
        ("07:15", "day-1", '" a p-value never held a hand'),
        ("09:05", "advice-2", "! shadow a data manager for a day before any master's degree"),
        ("11:20", "skills-1", "! says no to a study that cannot answer its question"),
        ("13:50", "best-1", "the dosing chart from that trial hangs in the ward"),
        (
            "16:00",
            "changes-1",
            "records get linked across hospitals, privacy becomes half the work",
        ),
        (
            "18:25",
            "organization-1",
            "decisions go through three committees, slow but nobody gets hurt",
        ),
        ("20:40", "reading-1", "the seminar on the first Tuesday is open to students"),
        ("21:30", OWN_QUESTION, "how many dropped out of a trial, and why nobody called them"),
        ("22:10", "closing-others", "@Tomás Rivera, Northlight Logistics"),
        ("22:50", "closing-others", "@Ingrid Bauer, Lakeshore Public Health"),
        ("23:30", "closing-in-touch", "< send me the reading list for new trial statisticians"),
        ("24:45", "closing-in-touch", "~ daughter is looking at colleges"),
    ),
    linkedin_agreed=True,
    reflection={
        "job": "Slow, careful, close to people. The committees would test me.",
        "field": "Privacy and linking records are where it is heading.",
        "organization": "Kind and careful; three committees for everything.",
        "skills": "Saying no to a question that data cannot answer.",
        "next_steps": "Go to the open seminar. Ask to shadow a data manager.",
    },
    afterwards=(
        sent(0.9, TouchKind.THANK_YOU, "Thanked her for the line about the p-value."),
        sent(1.1, TouchKind.LINKEDIN),
    ),
)

_TOMAS = DemoInterview(
    name="Tomás Rivera",
    days_ago=10.5,
    format=Format.VIDEO,
    minutes=30,
    place="https://meet.example.com/tomas",
    talked=31,
    questions=(
        *("path-1", "path-10", "in-1", "day-1", "skills-1"),
        *("advice-2", "best-2", "changes-1", "reading-1"),
    ),
    lines=(
        ("02:05", "path-1", "drove a delivery van for two years, then fixed the route sheet"),
        ("04:20", "path-1", "! nobody asks for a degree once the routes get shorter"),
        ("05:15", "path-10", "misses being done at five, does not miss the van"),
        (
            "06:30",
            "in-1",
            "! bring one problem of your old job, solved with the tools of the new one",
        ),
        ("08:10", "day-1", "on call one week in six, otherwise quiet mornings"),
        ("09:55", "skills-1", "! the best delete more than they write, and say why"),
        ("12:30", "advice-2", "learn to read other people's SQL before writing clever SQL"),
        ("14:15", "best-2", "time zones. all of them"),
        (
            "17:00",
            "changes-1",
            '" the warehouse will talk back and somebody has to check if it lies',
        ),
        ("22:45", "reading-1", "post-mortems of other companies, one with every lunch"),
        ("25:30", "closing-others", "@Priya Raman, Northlight Logistics"),
        ("26:10", "closing-in-touch", "> send him my cleaning script for the ridership counts"),
        ("27:35", "closing-in-touch", "< review one pull request of mine"),
        ("28:20", "", "? what the analytics team does with the sensor data"),
    ),
    linkedin_agreed=True,
    resume_asked_for=True,
    reflection={
        "job": "More plumbing than puzzles, and he loves it. I am not sure I would.",
        "skills": "Reading code. Cleaning up after oneself.",
    },
    afterwards=(
        sent(0.4, TouchKind.THANK_YOU, "Thanked him, with the résumé."),
        sent(0.4, TouchKind.RESUME),
        sent(1.2, TouchKind.LINKEDIN),
    ),
)

_DENISE = DemoInterview(
    name="Denise Okafor",
    days_ago=1.8,
    format=Format.PHONE,
    minutes=25,
    place="(555) 010-0177",
    talked=26,
    questions=(
        *("path-1", "day-1", "advice-2", "skills-1", "best-3"),
        *("changes-1", "organization-3", OWN_QUESTION),
    ),
    lines=(
        ("01:30", "path-1", "started as a trip planner on the phones, same building"),
        (
            "06:10",
            "day-1",
            "Monday is the ridership release, Tuesday is explaining it to the press",
        ),
        ("08:25", "day-1", '" a late bus is a number to us and a job to somebody else'),
        ("10:40", "advice-2", "! ride every line once before you chart any of them"),
        ("12:15", "skills-1", "! the best analyst on the team used to be a teacher"),
        ("14:50", "best-3", "people leave over the pay, and come back over the purpose"),
        ("17:05", "changes-1", "fare cards give every trip now, surveys will not die though"),
        ("19:20", "organization-3", "night service is agreed on; she fights for two more lines"),
        ("20:05", OWN_QUESTION, "how late is late: five minutes for them, one for the riders"),
        (
            "20:50",
            "closing-missed",
            "who never rides: nobody counts the people a bus does not reach",
        ),
        ("21:40", "closing-others", "@Marcus Bell, Civic Data Lab"),
        ("22:30", "closing-in-touch", "> send the chart with the ghost stops"),
        ("23:15", "closing-in-touch", "< forward me the student analyst opening when it is out"),
        ("24:05", "closing-linkedin", "~ grows peppers on the roof"),
    ),
    linkedin_agreed=True,
)

_KEVIN = DemoInterview(
    name="Kevin Brandt",
    days_ago=34.3,
    format=Format.PHONE,
    minutes=15,
    place="(555) 010-0163",
    talked=12,
    questions=("path-1", "day-1", "best-1", "advice-2", "reading-1"),
    lines=(
        ("02:20", "path-1", "fell into it, and stayed because it is steady"),
        ("05:10", "day-1", "same model every quarter, hardly anybody asks about it"),
        ("08:45", "best-1", "had to think for a while. when the file balances"),
    ),
    linkedin_agreed=False,
    reflection={
        "job": "Not for me, and now I know why: nobody argues about his numbers.",
        "next_steps": "Look for work where somebody asks back.",
    },
    afterwards=(
        sent(0.9, TouchKind.THANK_YOU, "Thanked him, and said that I will look elsewhere."),
    ),
    done=("A5:{}:30",),
    decided_against=0.4,
)

INTERVIEWS = (_SAM, _SMITH, _KEVIN, _WENDY, _TOMAS, _DENISE)
"""Those that were held, oldest first."""

NEXT_INTERVIEW = DemoInterview(
    name="Priya Raman",
    days_ago=0,
    format=Format.VIDEO,
    minutes=30,
    place="https://meet.example.com/priya-raman",
    questions=(
        *("path-1", "day-1", "advice-2", "skills-1", "changes-1"),
        *("path-10", "organization-3", "best-2", OWN_QUESTION),
    ),
    research={
        "person": "Came from opera management; spoke on forecasting for perishable goods.",
        "organization": "Regional carrier, 900 people, cold chain since last year.",
        "field": "Demand for analysts grows where sensors are new.",
    },
)
"""The one that is still to come."""
