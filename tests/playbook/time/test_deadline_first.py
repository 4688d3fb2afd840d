"""A promise that begins with its day, or names hours."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.cases import for_each
from tui.playbook.time.deadlines import deadline, without_deadline
from tui.playbook.time.here import Here

HERE = Here(datetime(2026, 3, 11, 10, 0, tzinfo=ZoneInfo("America/New_York")))


@for_each(
    ("line", "day", "rest"),
    [
        ("Fri: send slides", "03-13", "send slides"),
        ("Monday: send link", "03-16", "send link"),
        ("tomorrow: call Kara", "03-12", "call Kara"),
        ("tomorrow send the draft", "03-12", "send the draft"),
        ("today mail thanks", "03-11", "mail thanks"),
        ("send thanks within 48 hours", "03-13", "send thanks"),
        ("reply within 24 hrs", "03-12", "reply"),
        ("tell him how my exam on may 4 went", "05-05", "tell him how my exam on may 4 went"),
        ("let Sam know how the audition on apr 2 goes", "04-03", None),
        ("report how the trial day on Monday went", "03-17", None),
        ("ask how her review on apr 2 went", "04-03", None),
        ("tell Ana how it went on sat", "03-15", None),
        ("tell Ana how the talk last friday went", "", None),
        ("tell her how to file the form", "", None),
        ("ping her in june", "06-01", None),
        ("write in july", "07-01", None),
        ("check back in September.", "09-01", None),
        ("follow up with Dana in October", "10-01", None),
        ("send link before june", "05-31", "send link"),
        ("finish the portfolio by end of may", "05-31", "finish the portfolio"),
        ("send the portfolio before may", "04-30", "send the portfolio"),
        ("thank Ed for the intro in may", "", None),
        ("ask what happened in may", "", None),
        ("ask about the job that opens in june", "", None),
        ("send photos of the fair we ran in june", "", None),
        ("tell her about the march issue", "", None),
        ("she moves to Ohio in june", "", None),
        ("send it on friday and she reviews in may", "", None),
        ("call me after the 20th", "03-23", "call me"),
        ("get in touch after the 15th", "03-16", "get in touch"),
        ("email him after march 20", "03-23", "email him"),
        ("send cv after june 1", "06-02", "send cv"),
        ("text Joe after 5/1", "05-04", "text Joe"),
        ("come to the shop on sat to shadow", "03-14", "come to the shop to shadow"),
        ("come by the clinic on friday to observe", "03-13", "come by the clinic to observe"),
        ("stop by on thursday to pick up the book", "03-12", "stop by to pick up the book"),
        ("visit the studio on tues to see the kiln", "03-17", "visit the studio to see the kiln"),
        ("meet me at the depot on sunday for a tour", "03-15", "meet me at the depot for a tour"),
        ("wish her luck for the match on sat", "", None),
        ("wish him good luck with the race on sunday", "", None),
        ("send the talk I gave on Sep 3", "", None),
        ("today show host wants a note", "", "today show host wants a note"),
    ],
)
def test_the_day_of_a_promise(line, day, rest):
    found = deadline(line, HERE)
    assert (f"{found:%m-%d}" if found else "") == day
    assert without_deadline(line, HERE) == (line if rest is None else rest)
