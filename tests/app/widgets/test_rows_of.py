"""How many rows a line takes is told without wrapping it, and never otherwise than by wrapping."""

from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from tui.app.widgets.fitting import rows_of

PARTS = ["a", "word", "  ", " ", "漢字", "é", "🎉", "much-longer-than-the-width", "\u00a0", "“it”"]
LINES = st.lists(st.sampled_from(PARTS), max_size=12).map("".join) | st.lists(
    st.sampled_from([*PARTS, "\n", "\t"]), max_size=12
).map(" ".join)


@given(LINES, st.integers(4, 30))
def test_as_many_as_it_has_when_it_is_wrapped(text: str, width: int) -> None:
    rows = rows_of(text, width)
    assert rows == len(Content(text).wrap(width)) or (rows == 0 and set(text) & {"\n", "\t"})
