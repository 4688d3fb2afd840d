"""Which question a line answers, as people note it; silence where it could be several."""

from tests.cases import for_each
from tui.model.interview import AgendaItem
from tui.playbook.interview.likely_question import likely_question
from tui.playbook.questions.bank import BANK

ASKED = (
    *("path-1", "day-1", "best-2", "skills-2", "terms-1", "changes-1", "reading-1"),
    *("advice-2", "organization-3", "training-7"),
)
AGENDA = [
    AgendaItem(id=each.id, text=each.text, question_id=each.id, theme=each.theme.value)
    for each in BANK
    if each.id in ASKED
]


@for_each(
    ("line", "question"),
    [
        ("mornings are meetings, afternoons SQL", "day-1"),
        ("pay is bad first 2 yrs, like 41k, no overtime", "terms-1"),
        ("12 hr shifts, union, pension good", "terms-1"),
        ("reads the trade journal, goes to 1 conference a yr", "reading-1"),
        ("listens to the daily + some logistics podcast", "reading-1"),
        ("everyone scared of AI but nothing changed yet", "changes-1"),
        ("license exam is brutal, 3 tries", "training-7"),
        ("doesn't need a masters", "training-7"),
        ("be stubborn about data quality", "advice-2"),
        ("worst part is on call", "best-2"),
        ("nice lady", None),
        ("kids in daycare so leaves at 4", None),
        ("whoever can explain the late trucks gets heard", None),
        ("started in the warehouse counting pallets at night", None),
        ("", None),
    ],
)
def test_where_the_line_likely_belongs(line, question):
    found = likely_question(line, AGENDA, "path-1")
    assert (found.id if found else None) == question


def test_a_line_where_it_belongs_is_left_there():
    assert likely_question("mornings are meetings", AGENDA, "day-1") is None
    assert likely_question("mornings are meetings", []) is None
