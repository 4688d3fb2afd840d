"""The one page to have in hand before a conversation."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from tui.exchange.writers.sheets_markdown import brief_markdown
from tui.model.followup import Direction, TouchKind
from tui.model.interview import AgendaItem, Format, Research
from tui.model.people import Source
from tui.model.sheet import LabeledLine
from tui.playbook.interview.agenda import default_agenda
from tui.playbook.interview.brief import NO_LIMITS, ONE_PAGE, brief, clocks
from tui.playbook.questions.bank import CLOSING

BERLIN = ZoneInfo("Europe/Berlin")
MOST_LINES = 60


@pytest.fixture
def interview(world):
    world.profile(pitch="I study statistics and like messy data.")
    acme = world.organization("Acme")
    world.put(acme.changed(openings=("trainee program",), research="makes maps"))
    smith = world.contact("Prof. Smith")
    jane = world.contact(
        title="Analyst",
        organization_id=acme.id,
        source=Source.REFERRAL,
        introduced_by=smith.id,
        may_use_name=True,
        time_zone="America/Chicago",
        phones=("555 0100",),
        how_we_met="at the open day",
        notes="has a dog",
    )
    world.touch(jane, TouchKind.OUTREACH, 5, text="Would you have 20 minutes?")
    world.touch(jane, TouchKind.REPLY, 3, direction=Direction.IN, text="Gladly,\nnext week.")
    former = world.talk(jane, 40)
    world.promise(former, "send the chart", due=date(2026, 11, 1))
    world.promise(former, "the reading list", theirs=True)
    return world.scheduled(
        jane,
        world.now + timedelta(days=3),
        place="555 0100",
        minutes=20,
        agenda=default_agenda(world.records, jane),
        research=Research(person="wrote a book", field="is growing"),
    )


def sections(world, interview, limits=ONE_PAGE):
    found = brief(world.records, interview, world.now, BERLIN, limits)
    return {
        section.title: tuple(
            line.text if isinstance(line, LabeledLine) else line for line in section.lines
        )
        for section in found
    }


def test_P1_to_P7_the_brief_holds_what_one_has_to_have_in_mind(world, interview):
    found = sections(world, interview)
    assert list(found) == [
        "Who",
        "When and where",
        "Where things stand",
        "How I know them",
        "Last messages",
        "Promises",
        "Research",
        "My pitch",
        "Questions",
        "If there is time",
        "To close",
        "Be ready",
    ]
    assert found["Who"] == ("Jane Doe, Analyst, Acme", "555 0100")
    assert found["When and where"] == (
        "Mon 23 Nov, 16:00 for me, 09:00 for them",
        "20 minutes, phone: 555 0100",
    )
    assert found["Where things stand"] == ("scheduled; the next move is mine",)
    assert found["How I know them"] == (
        "a warm contact, through referral",
        "suggested by Prof. Smith; I may use the name",
        "at the open day",
    )
    assert found["Last messages"] == (
        "from them, Tue 17 Nov: Gladly, next week.",
        "from me, Sun 15 Nov: Would you have 20 minutes?",
    )
    assert found["Promises"] == (
        "I promised: send the chart, by Sun 1 Nov (late)",
        "they offered: the reading list",
    )
    assert found["Research"] == ("wrote a book", "has a dog", "makes maps", "is growing")
    assert found["My pitch"] == ("I study statistics and like messy data.",)
    assert found["Be ready"][1] == "Openings at Acme: trainee program"


def test_P2_must_asks_come_first_and_too_many_minutes_are_told(world, interview):
    *questions, last = reversed(interview.agenda[:5])
    agenda = (*questions, last.changed(must_ask=True, minutes=30))
    found = sections(world, interview.changed(agenda=agenda))
    assert "must-ask" in found["Questions"][0]
    assert found["Questions"][-1].endswith("min more than the length agreed")


def test_D6_the_closing_questions_are_there_without_an_agenda(world, interview):
    found = sections(world, interview.changed(agenda=()))
    assert len(found["To close"]) == len(CLOSING)
    assert "Questions" not in found


def test_R6_the_other_clock_is_told_where_it_differs(world, interview):
    jane = world.records.contacts[interview.contact_id]

    def told(zone, **fields):
        return clocks(interview.changed(**fields), jane.changed(time_zone=zone), BERLIN)

    assert told("Europe/Paris") == told("") == told("No/Where") == "Mon 23 Nov, 16:00"
    assert told("Asia/Tokyo") == "Mon 23 Nov, 16:00 for me, Tue 24 Nov, 00:00 for them"
    assert told("Asia/Tokyo", start=None) == "no date yet"


def test_P6_how_soon_it_is_is_told(world, interview):
    soon = interview.changed(start=world.now + timedelta(minutes=50), format=Format.VIDEO)
    assert "(in 50 min)" in sections(world, soon)["When and where"][0]


def test_the_brief_stays_one_page(world, interview):
    jane = world.records.contacts[interview.contact_id]
    long = "word " * 2000
    world.put(jane.changed(notes=long, how_we_met="line\n" * 500))
    world.profile(pitch=long)
    for number in range(10):
        world.promise(interview, f"promise {number}")
    interview = interview.changed(
        research=Research(person=long, organization=long, field=long),
        agenda=default_agenda(world.records, jane, 240),
    )
    found = sections(world, interview)
    lines = [line for each in found.values() for line in each]
    wrapped = sum(1 + len(line) // 80 for line in lines)
    assert len(found) + wrapped <= MOST_LINES
    assert max(len(line) for line in lines if line not in found["My pitch"]) <= 200


def test_P4_a_pitch_is_told_at_more_length_than_the_rest(world, interview):
    pitch = "I studied statistics and like messy data. " * 6
    world.profile(pitch=pitch)
    assert sections(world, interview)["My pitch"] == (pitch.strip(),)


def test_without_limits_nothing_is_cut(world, interview):
    long = "word " * 2000
    world.profile(pitch=long)
    for number in range(10):
        world.promise(interview, f"promise {number}")
    agenda = tuple(AgendaItem(text=f"What is {number}?") for number in range(40))
    found = sections(
        world, interview.changed(research=Research(person=long), agenda=agenda), NO_LIMITS
    )
    assert found["My pitch"] == (long.strip(),)
    assert found["Research"][0] == long.strip()
    assert len(found["Promises"]) == 12
    assert len(found["Questions"]) + len(found["If there is time"]) == 40


def test_P7_an_opening_noted_in_a_talk_is_something_to_be_ready_for(world, interview):
    jane = world.records.contacts[interview.contact_id]
    colleague = world.contact("Tom Lee", organization_id=jane.organization_id)
    world.notes(world.talk(colleague, 9), "Opening: analyst, in June", "opening: trainee program")
    assert sections(world, interview)["Be ready"][1] == (
        "Openings at Acme: trainee program; analyst, in June"
    )


def test_of_an_interview_of_which_little_is_known_little_is_said(world):
    interview = world.interview(world.contact())
    world.records.contacts.pop(interview.contact_id)
    found = sections(world, interview)
    assert found["When and where"] == ("no date yet", "25 minutes, phone")
    assert set(found) == {"When and where", "To close", "Be ready"}


def test_the_brief_is_markdown_to_print(world, interview):
    found = brief(world.records, interview, world.now, BERLIN)
    text = brief_markdown("Jane Doe", found)
    assert text.startswith("# Jane Doe\n\n## Who\n\n- Jane Doe, Analyst, Acme\n- 555 0100\n\n")
    assert "\n## Questions\n\n1. How did you come" in text
    assert "\n2. " in text


def test_the_brief_of_a_terminal_is_as_it_was_typed(world, interview):
    typed = "*see* https://x.example/a_b_?q=[red]* [notes]"
    found = brief(
        world.records, interview.changed(research=Research(person=typed)), world.now, BERLIN
    )
    assert f"- {typed}\n" in brief_markdown("Jane Doe", found, str)
    assert "\\*see\\* https://x.example/a_b_?q=[red]* \\[notes\\]" in brief_markdown("", found)
