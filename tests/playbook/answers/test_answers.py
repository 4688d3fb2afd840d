"""What everybody said to one question."""

import pytest

from tui.exchange.writers.sheets_markdown import sheet_markdown
from tui.model.interview import (
    AgendaItem,
    Agreement,
    Grouping,
    Interview,
    InterviewStatus,
    LaterReflection,
    OwnCheck,
    QuestionState,
    Reflection,
)
from tui.model.note import Mark, Note
from tui.playbook.answers.answers import (
    agreement_words,
    by_organization,
    joined,
    lines_of,
    question_groups,
    split_off,
)
from tui.playbook.answers.sheets import comparison_sheet
from tui.playbook.questions.bank import BANK
from tui.store.book import Book

DAY = BANK[[each.id for each in BANK].index("day-1")]


class Talks:
    """Conversations whose questions and lines are given in one go."""

    def __init__(self, world):
        self.world = world

    def __call__(self, name, days_ago, answers, organization="", **fields):
        world = self.world
        employer = world.organization(organization).id if organization else ""
        contact = world.contact(name, organization_id=employer)
        items = [
            AgendaItem(
                **{
                    "text": text,
                    "question_id": DAY.id if text == DAY.text else "",
                    "state": QuestionState.ANSWERED,
                    **fields,
                }
            )
            for text in answers
        ]
        talk = world.talk(contact, days_ago, agenda=tuple(items))
        for item, lines in zip(items, answers.values(), strict=True):
            for seconds, (mark, text) in enumerate(lines):
                world.put(
                    Note(
                        interview_id=talk.id, item_id=item.id, seconds=seconds, mark=mark, text=text
                    )
                )
        return talk


@pytest.fixture
def talks(world):
    return Talks(world)


def line(text, mark=Mark.PLAIN):
    return (mark, text)


def test_O3_the_answers_of_everybody_asked_stand_side_by_side(world, talks):
    talks("Jane", 30, {"What does a typical day look like?": [line("meetings")]})
    talks("Tom", 10, {"What does a normal day look like for you?": [line("calls"), line("mail")]})
    talks("Ann", 5, {"Why here?": [line("the people")]})
    first, second = question_groups(world.records)
    assert [answer.who for answer in first.answers] == ["Tom", "Jane"]
    assert first.people == 2
    assert set(first.wordings) == {answer.item.text for answer in first.answers}
    said = [[note.text for note in lines_of(world.records, each)] for each in first.answers]
    assert said == [["calls", "mail"], ["meetings"]]
    assert second.text == "Why here?"


def test_O3_a_question_of_the_bank_keeps_its_words_whatever_it_was_asked_as(world, talks):
    talks("Jane", 30, {"What did you do on Monday?": []}, question_id=DAY.id)
    talks("Tom", 10, {DAY.text: []})
    (group,) = question_groups(world.records)
    assert (group.text, group.theme) == (DAY.text, "an ordinary day")
    assert len(group.answers) == 2


def test_O3_a_question_has_the_words_it_was_asked_in(world, talks):
    talks("Jane", 30, {"What did you do on Monday?": []}, question_id=DAY.id)
    (group,) = question_groups(world.records)
    assert group.text == "What did you do on Monday?"


def test_O3_what_was_not_answered_is_not_compared(world, talks):
    talks("Jane", 30, {"Why here?": []}, state=QuestionState.PASSED)
    talks("Tom", 30, {"Why here?": []}, state=QuestionState.OPEN)
    talks("Ann", 30, {"May we connect on LinkedIn?": []}, question_id="closing-linkedin")
    assert question_groups(world.records) == []


def test_O3_a_conversation_under_way_counts_with_what_has_notes(world, talks):
    live = talks("Jane", 0, {"Why here?": [line("the people")]}, state=QuestionState.OPEN)
    world.put(live.changed(status=InterviewStatus.LIVE, ended=None))
    (group,) = question_groups(world.records)
    assert group.text == "Why here?"


def test_O3_questions_are_joined_and_split_by_hand(world, talks):
    talks("Jane", 30, {"Why here?": []})
    talks("Tom", 10, {"What does a typical day look like?": []})
    talks("Ann", 5, {"What does a normal day look like?": []})
    day, why = question_groups(world.records)
    world.put(joined(why, day, now=world.now))
    (both,) = question_groups(world.records)
    assert len(both.answers) == 3
    for decision in split_off(both, ["Why here?"], now=world.ago(minutes=-1)):
        world.put(decision)
    assert len(question_groups(world.records)) == 2
    assert all(isinstance(each, Grouping) for each in world.records.table(Grouping).values())
    with pytest.raises(ValueError, match="cannot be split"):
        split_off(why, why.wordings, now=world.now)


def test_O3_answers_by_organization_those_without_last(world, talks):
    talks("Jane", 30, {"Why here?": []}, organization="Zeta")
    talks("Tom", 10, {"Why here?": []})
    talks("Ann", 5, {"Why here?": []}, organization="Acme")
    (group,) = question_groups(world.records)
    found = by_organization(world.records, group.answers)
    assert [(name, [each.who for each in answers]) for name, answers in found] == [
        ("Acme", ["Ann"]),
        ("Zeta", ["Jane"]),
        ("", ["Tom"]),
    ]


def test_O3_answers_agree_or_differ_and_nothing_is_ever_confirmed(world, talks):
    talks("Jane", 30, {"Why here?": []}, agreement=Agreement.AGREES)
    talks("Tom", 10, {"Why here?": []}, agreement=Agreement.AGREES)
    talks("Ann", 5, {"Why here?": []}, agreement=Agreement.DIFFERS)
    talks("Eve", 4, {"Why here?": []})
    (group,) = question_groups(world.records)
    assert agreement_words(group.answers) == "2 agree · 1 differs"
    assert agreement_words(group.answers[:1]) == ""
    text = sheet_markdown(comparison_sheet(world.records, group, world.now.tzinfo))
    assert "(agrees)" in text
    assert "confirmed" not in text.lower()


def test_O3_a_comparison_is_copied_without_personal_lines(world, talks):
    talks(
        "Jane Doe",
        30,
        {
            "What does a *typical* day look like?": [
                line("half of it is meetings", Mark.QUOTE),
                line("runs a marathon in May", Mark.PERSONAL),
                line("# no heading"),
            ]
        },
        organization="Acme",
    )
    talks("Tom", 10, {"What does a normal day look like?": []})
    (group,) = question_groups(world.records)
    sheet = comparison_sheet(world.records, group, world.now.tzinfo)
    assert sheet_markdown(sheet) == (
        """\
# What does a \\*typical\\* day look like?

- also asked: What does a normal day look like?

## Tom, Tue 10 Nov 2026

*nothing*

## Jane Doe, Acme, Wed 21 Oct 2026

- 00:00 **their words:** “half of it is meetings”
- 00:02 \\# no heading

*1 personal line left out*
"""
    )
    whole = comparison_sheet(world.records, group, world.now.tzinfo, personal=True)
    assert "marathon" in sheet_markdown(whole)
    assert "left out" not in sheet_markdown(whole)


def test_O3_decisions_and_marks_are_kept_and_can_be_undone(world, tmp_path):
    interview = Interview(
        contact_id="x",
        created=world.now,
        agenda=(AgendaItem(text="Why here?", agreement=Agreement.DIFFERS),),
        own_checks=(OwnCheck(text="bring the book back"),),
        later_reflections=(
            LaterReflection(days=30, written=world.now, reflection=Reflection(job="still true")),
        ),
    )
    decision = Grouping(wording="Why here?", others=("Why so?",), together=True, decided=world.now)
    book = Book(tmp_path / "store.json")
    with book.transaction("Joined two questions") as change:
        change.put(interview)
        change.put(decision)
    book.close()
    book = Book(tmp_path / "store.json")
    assert book.problems == []
    assert book.records.interviews[interview.id] == interview
    assert book.records.table(Grouping) == {decision.id: decision}
    assert book.undo() == "Joined two questions"
    assert book.records.table(Grouping) == {}
    book.close()
