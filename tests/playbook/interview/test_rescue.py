"""What to say when a conversation gets stuck."""

import pytest

from tests.world import NOON
from tui.model.interview import AgendaItem, Interview, QuestionState
from tui.playbook.interview.rescue import other_probes, rescues
from tui.playbook.questions.bank import KNOWN, PROBES
from tui.playbook.questions.job_asks import asks_for_job


def last_thing(*agenda: AgendaItem, current: int | None = None) -> str:
    at = agenda[current].id if current is not None else ""
    talk = Interview(contact_id="c", created=NOON, agenda=agenda, current_item=at)
    (they_must_go,) = [each for each in rescues(talk) if each.when == "They must go"]
    return they_must_go.say


def must(text: str, state: QuestionState = QuestionState.OPEN) -> AgendaItem:
    return AgendaItem(text=text, must_ask=True, state=state)


def test_each_way_to_get_stuck_has_one_sentence():
    found = rescues(Interview(contact_id="c", created=NOON))
    assert [each.when for each in found] == [
        "Short answers",
        "They talk on",
        "Personal, sales, money",
        "Blank mind",
        "They must go",
    ]
    assert all(each.say[-1] in ".?" for each in found)
    assert not any(asks_for_job(each.say) for each in found)
    assert {found[0].say, *other_probes()} == set(PROBES)


ANSWERED, PASSED = QuestionState.ANSWERED, QuestionState.PASSED
WHO_ELSE = KNOWN["closing-others"].text


@pytest.mark.parametrize(
    ("agenda", "current", "asked"),
    [
        ((must("One?"), must("Two?")), None, "One?"),
        ((must("One?"), must("Two?")), 0, "Two?"),
        ((must("One?", ANSWERED), must("Two?", PASSED), must("Three?")), 0, "Three?"),
        ((AgendaItem(text="Maybe?"), must("Two?")), None, "Two?"),
        ((must("One?"),), 0, WHO_ELSE),
        ((AgendaItem(text="Maybe?"),), None, WHO_ELSE),
        ((), None, WHO_ELSE),
    ],
)
def test_who_must_go_is_asked_the_one_thing_not_to_be_missed(agenda, current, asked):
    assert last_thing(*agenda, current=current) == f"One last thing before you go: {asked}"
