"""A title of the debrief, what its key does, and its state: each whole, or not there."""

from rich.cells import cell_len

from tests.cases import for_each
from tui.app.screens.call.debrief_rows import Step, step_rows

STATES = ["drafted, 2 checks fail", "0 of 3", "✓", "gesendet 送信済み"]
DOES = ["another line · → is in it", "check them", ""]


@for_each("width", range(45, 120, 3))
@for_each("state", STATES)
@for_each("does", DOES)
def test_what_a_key_does_is_whole_or_not_there(width, state, does):
    step = Step("Thank-you note", state=state, key="!" if does else "", does=does)
    row = step_rows([step])[0].paint(width).plain
    assert cell_len(row) == width
    assert row.startswith("1/1 Thank-you note ")
    assert row.endswith(f" {state}")
    between = row.removeprefix("1/1 Thank-you note").removesuffix(state).strip()
    assert between in {"", f"! {does}", f"! {does.split(' · ')[0]}"}
    if width >= 80 and does:
        assert between == f"! {does}"
