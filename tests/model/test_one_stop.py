"""A sentence that ends with somebody's own words has one stop."""

from tests.cases import for_each
from tui.model.text.lines import one_stop


@for_each(
    ("text", "said"),
    [
        ("Added Priya R..", "Added Priya R."),
        ("Added Acme Inc..", "Added Acme Inc."),
        ("Done with Kim: is it open?.", "Done with Kim: is it open?"),
        ("Done with Kim: call her!.", "Done with Kim: call her!"),
        ("Done with Kim: and then ….", "Done with Kim: and then …"),
        ("Merged into Priya R.. u takes it back.", "Merged into Priya R. u takes it back."),
        ("Added Jane Doe.", "Added Jane Doe."),
        ("Wait...", "Wait..."),
        ("so ... then", "so ... then"),
        ("Written to ../notes.", "Written to ../notes."),
        ("“Is it open?”.", "“Is it open?”."),
        ("version 1..2", "version 1..2"),
        ("", ""),
    ],
)
def test_a_sentence_ends_once(text, said):
    assert one_stop(text) == said
