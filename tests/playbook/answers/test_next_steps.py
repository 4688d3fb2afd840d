"""What counts as a next step that can become a follow-up."""

from datetime import UTC, date, datetime

from tests.cases import for_each
from tui.playbook.answers.reflections import NextStep, next_steps
from tui.playbook.time.here import Here

THURSDAY = Here(datetime(2026, 11, 19, 12, tzinfo=UTC))


@for_each(
    ("text", "steps"),
    [
        ("Sign up for sampling. Write to Wendy Ho.", ["sign up for sampling", "write to Wendy Ho"]),
        ("- read the report\n2) call Omar\n", ["read the report", "call Omar"]),
        ("I'll finish the draft; then I will send it", ["finish the draft", "send it"]),
        ("Write to Prof. Smith and Dr. Ho. Read.", ["write to Prof. Smith and Dr. Ho", "read"]),
        ("The committees would test me.", []),
        ("Maybe. It depends!", []),
        ("ask, ask again. Ask, ask again", ["ask, ask again"]),
        ("to think about it [/ \x1b[2J", ["think about it [/ \x1b[2J"]),
        ("", []),
    ],
)
def test_A4_steps_begin_with_a_verb(text: str, steps: list[str]) -> None:
    assert [each.what for each in next_steps(text, THURSDAY)] == steps


def test_A6_a_day_makes_a_step_and_is_its_due_day() -> None:
    assert next_steps("The résumé by fri. Write to Wendy Ho on dec 1", THURSDAY) == [
        NextStep("The résumé", date(2026, 11, 20)),
        NextStep("write to Wendy Ho", date(2026, 12, 1)),
    ]
