"""What the forms about oneself say of what is typed."""

import pytest

from tui.app.dialogs.profile import field_preview, profile_values
from tui.desk.fields import FieldError
from tui.model.profile import Situation


@pytest.mark.parametrize(
    ("field", "is_note"),
    [
        ("idk maybe health stuff", True),
        ("not sure yet", False),
        ("something with animals?", True),
        ("tech i guess", False),
        ("???", False),
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


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("unemployed", "Right now you are: between jobs."),
        ("on parental leave", "Right now you are: going back to work after a break."),
        ("retired", "Right now you are: something else."),
        ("purple", "returning or other. The first letter is enough."),
        ("between jobs", ""),
        ("", ""),
    ],
)
def test_what_is_understood_of_where_one_stands_is_said_while_typing(words, said):
    preview = str(field_preview({"field": "", "situation": words}))
    assert preview.endswith(said)
    assert bool(preview) is bool(said)


def test_one_letter_says_where_one_stands_and_a_refusal_says_so():
    values = {"email": "", "situation": "w", "time_zone": ""}
    assert profile_values(values)["situation"] == Situation.WORKING
    with pytest.raises(FieldError, match="The first letter is enough"):
        profile_values({**values, "situation": "xyz"})


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (
            {"school": "Ohio State", "year": "2nd yr", "studies": "nursing", "field": ""},
            "Letters will say: I am a second-year nursing student at Ohio State.",
        ),
        (
            {"what": "Jr @ UT, undecided (maybe econ?)", "field": "consulting"},
            "Letters will say: I am a junior at UT. I have not chosen a major yet and am leaning "
            "toward consulting.",
        ),
        (
            {"school": "UT", "year": "", "studies": "bio/chem", "field": ""},
            "Which of these do you study, or is it both?",
        ),
        (
            {"what": "int'l student MS CS NEU, F1", "field": ""},
            "Which school are you at, and what do you study there?",
        ),
    ],
)
def test_the_sentence_of_letters_is_read_back_while_typing(values, said):
    assert said in str(field_preview(values))
