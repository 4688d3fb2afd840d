"""What to say when a conversation gets stuck."""

from tests.cases import for_each
from tests.world import NOON
from tui.model.interview import AgendaItem, Interview, QuestionState
from tui.playbook.interview.rescue import other_probes, rescues
from tui.playbook.questions.bank import PROBES
from tui.playbook.questions.job_asks import asks_for_job


def last_thing(*agenda: AgendaItem) -> str:
    talk = Interview(contact_id="c", created=NOON, agenda=agenda)
    (they_must_go,) = [each for each in rescues(talk) if each.when == "They must go"]
    return they_must_go.say


def must(text: str, state: QuestionState = QuestionState.OPEN) -> AgendaItem:
    return AgendaItem(text=text, must_ask=True, state=state)


def test_each_way_to_get_stuck_has_one_sentence():
    found = rescues(Interview(contact_id="c", created=NOON))
    assert [each.when for each in found] == [
        "Short answers",
        "They talk on",
        "They get too personal, sell, or ask for money",
        "Blank mind",
        "They must go",
    ]
    assert all(each.say[-1] in ".?" for each in found)
    assert not any(asks_for_job(each.say) for each in found)
    assert {found[0].say, *other_probes()} == set(PROBES)


ANSWERED = QuestionState.ANSWERED
WHO_ELSE = AgendaItem(text="Who else?", question_id="closing-others", closing=True)


@for_each(
    ("agenda", "asked"),
    [
        ((must("What happened on your most recent day?"),), "who else would you talk to"),
        ((must("One?", ANSWERED), WHO_ELSE), "who else would you talk to"),
        ((WHO_ELSE.changed(state=ANSWERED), must("Two?")), "one more question by e-mail"),
        ((), "who else would you talk to"),
    ],
)
def test_who_must_go_is_asked_only_what_takes_a_moment(agenda, asked):
    assert asked in last_thing(*agenda)
