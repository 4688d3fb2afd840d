"""Which day of a promise is its deadline, and which belongs to what is promised."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.playbook.interview.call import promised_day
from tui.playbook.time.deadlines import deadline, without_deadline
from tui.playbook.time.here import Here
from tui.playbook.time.reader import read_day_ahead

# A Thursday.
HERE = Here(datetime(2026, 11, 19, 10, tzinfo=ZoneInfo("America/New_York")))
WITH_ONE = """
call back the 15th 9am | 2026-12-15
call her back the 2nd | 2026-12-02
i owe him lunch, 1st week of jan | 2027-01-07
send article by fri | 2026-11-20
remind her 12/15 | 2026-12-15
send it 12/1 | 2026-12-01
text them 1/8/27 | 2027-01-08
send syllabus sunday nite | 2026-11-22
ping her after xmas | 2026-12-28
follow up right after the holidays | 2027-01-04
send the draft by next fri. | 2026-11-27
write on dec 1 | 2026-12-01
forwards the opening before 2026-12-24 | 2026-12-24
call back by tomorrow | 2026-11-20
send her the draft by fri | 2026-11-20
send notes by tomorrow 5pm | 2026-11-20
call back monday morning | 2026-11-23
send notes by Fri 27 Nov | 2026-11-27
share my list by 12/1 | 2026-12-01
send the slides in two weeks | 2026-12-03
share the list by end of week | 2026-11-20
mail her the draft by next friday | 2026-11-27
get the form signed by friday | 2026-11-20
have the slides finished by fri | 2026-11-20
make sure it is sent by fri | 2026-11-20
send the draft I promised by friday | 2026-11-20
send what we agreed by fri | 2026-11-20
CV updated by monday | 2026-11-23
slides done by fri | 2026-11-20
send it on 12/1 | 2026-12-01
send it by 1.12. | 2026-12-01
send it by the 27th | 2026-11-27
mail it on the 1st | 2026-12-01
call back sat | 2026-11-21
send it in three days | 2026-11-22
send it +2w | 2026-12-03
send the draft by fri please | 2026-11-20
send the draft by fri at the latest | 2026-11-20
send the draft by fri, if possible | 2026-11-20
send the draft by friday to her assistant | 2026-11-20
send notes no later than friday | 2026-11-20
by friday send the draft | 2026-11-20
by fri: send the notes | 2026-11-20
on Monday, call her back | 2026-11-23
send notes by eod | 2026-11-19
send notes eom | 2026-11-30
send notes this afternoon | 2026-11-19
send notes tomorrow morning | 2026-11-20
send notes first thing monday | 2026-11-23
send notes within a week | 2026-11-26
send notes next week | 2026-11-23
send notes the day after tomorrow | 2026-11-21
send notes 1 Dec | 2026-12-01
send notes Fri 27 Nov | 2026-11-27
share slides by Fri 27 Nov at 15:00 | 2026-11-27
send notes by 5pm | 2026-11-19
send notes by tomorow | 2026-11-20
send slides until end of next week | 2026-11-27
pay by the end of the month | 2026-11-30
let her know by a week from tuesday | 2026-12-01
send notes by friday 3pm Berlin | 2026-11-20
email Fred by friday | 2026-11-20
send Jane the list she asked for by tuesday | 2026-11-24
ask Ted on friday | 2026-11-20
draft due fri | 2026-11-20
send the draft of the report on friday | 2026-11-20
set up a call on tuesday | 2026-11-24
send by EOD friday | 2026-11-20
follow up in 2wks | 2026-12-03
"""
WITHOUT = """
send article
stand by me
read on fridays and mondays
turn it on
meet by the 山
send the paper on 3D
send him the talk I gave on Sep 3, 2025
look into what we agreed on May 5
send the piece written by Sun
send the article published on Dec 1
send the talk that was recorded on Dec 3
send him the deck I presented on Nov 2
send the report Jane wrote on May 5
send the slides Kim presented at Yale on Dec 3
find the paper she mentioned on Monday
find the paper she mentioned monday
read the book she recommended by Sun
introduce her to Tom, who spoke on Monday
look at the photos she sent last monday
register for the course that starts on Jan 5
post the video we shot on Saturday
cite the paper dated Nov 30
buy the album released on Friday
forward the email from monday
the notes from last friday
send the minutes of Nov 12
send the essay he wrote in May
send the schedule for friday
review the plan for next week
send the recording of Monday's talk
send it before friday's meeting
send her the notes after friday
thank her for monday
reply to the letter of 1 December
send the animation in 3D
work on 3D printing
send thoughts on 5G
book two weeks
send version 1.12
see page 11/30
give it a 4/5
call her after the fair
celebrate her 27th
ask where he sat
enjoy the sun
write to May
ask April
read the piece by May
send the draft by december
send the book by 2027
send the draft by nov 18
send the draft by mar 10 2020
call at 5pm
write to Tomás this week
send the notes from our call on Tuesday
send the recording of the talk on Monday
write down thoughts about her lecture friday
send the slides from Friday's talk
watch the film directed by Sun
"""


@for_each("line", WITH_ONE.strip().splitlines())
def test_a_promise_is_due_on_the_day_it_names(line):
    promise, day = line.split(" | ")
    assert deadline(promise, HERE) == date.fromisoformat(day)
    assert without_deadline(promise, HERE) != promise


@for_each("line", WITHOUT.strip().splitlines())
def test_a_day_that_is_no_deadline_is_left_in_its_place(line):
    assert deadline(line, HERE) is None
    assert without_deadline(line, HERE) == line


@for_each(
    ("line", "promised"),
    [
        ("send notes by Fri 27 Nov.", "send notes"),
        ("The résumé by fri", "The résumé"),
        ("call back monday morning", "call back"),
        ("send the draft by fri, if possible", "send the draft"),
        ("send the draft by friday to her assistant", "send the draft to her assistant"),
        ("on Monday, call her back", "call her back"),
        ("by fri: send the notes", "send the notes"),
        ("look up osha 10 class b4 xmas", "look up osha 10 class"),
        ("send it next wk tues", "send it"),
        ("call b4 the 1st", "call"),
    ],
)
def test_what_is_promised_is_told_without_its_day(line, promised):
    assert without_deadline(line, HERE) == promised


@for_each(
    ("line", "day"),
    [
        ("> send notes by fri", date(2026, 11, 20)),
        (">send notes by fri", date(2026, 11, 20)),
        ("< forwards the opening by fri", date(2026, 11, 20)),
        ("they decide by fri", None),
        ("! by fri", None),
        (">", None),
    ],
)
def test_only_a_promise_or_an_offer_has_a_day(line, day):
    assert promised_day(line, HERE) == day


WORK = st.sampled_from(["send the draft", "call her back", "mail Tom the list", "书 schicken"])
BY = st.sampled_from(["by", "until", "before", "no later than"])
DAYS = st.sampled_from(
    [
        "fri",
        "Friday",
        "tomorrow",
        "next week",
        "eom",
        "12/1",
        "1.12.",
        "Dec 1",
        "the 27th",
        "Fri 27 Nov",
        "a week from tuesday",
        "end of the month",
        "tomorrow 5pm",
        "weds",
    ]
)
COURTESY = st.sampled_from(["", ".", "!", " please", ", if possible", " at the latest"])


@given(WORK, BY, DAYS, COURTESY)
def test_every_day_after_a_preposition_is_the_day_it_is_alone(work, by, day, courtesy):
    line = f"{work} {by} {day}{courtesy}"
    assert deadline(line, HERE) == read_day_ahead(day, HERE)
    assert without_deadline(line, HERE) == work


@given(st.text(max_size=40) | st.lists(DAYS | BY | WORK | st.text(max_size=5)).map(" ".join))
def test_any_line_is_read_or_left_and_loses_no_word(line):
    now = Here(datetime(2026, 11, 19, 10, tzinfo=UTC))
    day, rest = deadline(line, now), without_deadline(line, now)
    assert (rest == line) or day is not None
    assert day is None or day >= now.today
    assert set(rest.split()) <= set(line.split()) or day is not None


@for_each(
    ("line", "day"),
    [
        # Who offers has all of the week or the month; the tenth of "early", the twentieth of "mid".
        ("< send me the list next week", date(2026, 11, 27)),
        ("< will call sometime next week", date(2026, 11, 27)),
        ("< intro early next week", date(2026, 11, 25)),
        ("< lunch this weekend", date(2026, 11, 22)),
        ("< coffee w/ her team in jan", date(2027, 1, 31)),
        ("< mock interview in mid january", date(2027, 1, 20)),
        ("< send the posting next month", date(2026, 12, 31)),
        ("< may email me friday", date(2026, 11, 20)),
        ("< call next week on tuesday", date(2026, 11, 24)),
        ("< can shadow her unit dec 14", date(2026, 12, 14)),
        # A promise is due when the span begins.
        ("> send the list next week", date(2026, 11, 23)),
        ("> read unit 14", None),
    ],
)
def test_an_offer_is_for_all_of_its_span(line, day):
    assert promised_day(line, HERE) == day


@for_each(
    ("line", "month", "day"),
    [
        ("< will write rec letter if i remind her in jan", 1, 1),
        ("< review my essay if I send it in march", 3, 1),
        ("< write the letter in jan", 1, 31),
    ],
)
def test_A6_what_begins_with_me_is_due_at_the_beginning_of_its_month(line, month, day):
    found = promised_day(line, HERE)
    assert found is not None
    assert (found.month, found.day) == (month, day)
