"""What the forms about oneself say of what is typed."""

import pytest

from tui.app.dialogs.form import FieldError
from tui.app.dialogs.profile import field_preview, profile_values
from tui.model.profile import Situation


@pytest.mark.parametrize(
    ("field", "is_note"),
    [
        ("idk maybe health stuff", True),
        ("not sure yet", True),
        ("something with animals?", True),
        ("tech i guess", True),
        ("???", True),
        ("public health", False),
        ("nursing or social work", False),
        ("UX", False),
        ("Undecided", False),
        ("", False),
        ("  ", False),
    ],
)
def test_a_field_that_reads_like_a_note_is_said_to_be_left_out(field, is_note):
    assert ("reads like a note" in str(field_preview({"field": field}))) is is_note


def test_one_letter_says_where_one_stands_and_a_refusal_says_so():
    values = {"situation": "w", "time_zone": ""}
    assert profile_values(values)["situation"] == Situation.WORKING
    with pytest.raises(FieldError, match="One letter is enough"):
        profile_values({"situation": "xyz", "time_zone": ""})
