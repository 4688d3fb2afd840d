"""What is offered first when an agenda is made."""

from tui.model.interview import AgendaItem, QuestionState
from tui.playbook.interview.agenda import default_agenda
from tui.playbook.questions.candidates import left_over


def item(text, state=QuestionState.OPEN, **fields):
    return AgendaItem(text=text, state=state, **fields)


def offered(world, contact):
    return [(each.item.text, each.why) for each in left_over(world.records, contact)]


def test_P2_what_was_left_over_with_the_same_person_is_offered_first(world):
    jane = world.contact()
    first = world.talk(
        jane,
        60,
        agenda=(
            item("How did it begin?", QuestionState.ANSWERED),
            item("What is next?", QuestionState.PASSED),
            item("Why here?", must_ask=True, minutes=4),
            item("May we connect?", closing=True),
        ),
    )
    world.notes(first, "? how nights are paid", "a plain line")
    assert offered(world, jane) == [
        ("how nights are paid", "you meant to ask this later"),
        ("What is next?", "passed over last time"),
        ("Why here?", "not reached last time"),
    ]
    again = left_over(world.records, jane)[2].item
    assert (again.minutes, again.must_ask, again.state) == (4, True, QuestionState.OPEN)


def test_P2_what_was_answered_since_is_not_offered_again(world):
    jane = world.contact()
    world.talk(jane, 60, agenda=(item("What is next?", QuestionState.PASSED),))
    world.talk(jane, 30, agenda=(item("what is NEXT", QuestionState.ANSWERED),))
    assert offered(world, jane) == []


def test_P2_must_asks_that_nobody_has_answered_are_offered(world):
    jane, tom = world.contact("Jane"), world.contact("Tom")
    world.talk(
        jane,
        60,
        agenda=(
            item("Why here?", QuestionState.PASSED, must_ask=True),
            item("What is next?", QuestionState.PASSED, must_ask=True),
            item("Who else?", QuestionState.PASSED),
        ),
    )
    world.talk(world.contact(), 30, agenda=(item("Why here?", QuestionState.ANSWERED),))
    world.scheduled(jane, world.now, agenda=(item("Not asked yet?", must_ask=True),))
    why = "a must-ask of an earlier talk that nobody has answered"
    assert offered(world, tom) == [("What is next?", why)]
    assert default_agenda(world.records, tom)[1].text == "What is next?"


def test_P2_each_question_is_offered_once(world):
    jane = world.contact()
    for days in (60, 30):
        world.talk(jane, days, agenda=(item("Why here?", QuestionState.PASSED, must_ask=True),))
    assert len(offered(world, jane)) == 1
    texts = [each.text for each in default_agenda(world.records, jane)]
    assert texts.count("Why here?") == 1
