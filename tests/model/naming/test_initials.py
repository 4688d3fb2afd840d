"""Initials: a name that does not say who it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.model.naming.initials import initials


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("", "?"),
        ("🎉 --", "?"),
        ("<script>alert(1)</script>", "S. S."),
        ("王小明", "王○"),
        ("王明", "王○"),
        ("김수진", "김○"),
        ("山田 太郎", "山○"),
        ("محمد علي", "م. ع."),
        ("Wendy Ho", "W. H."),
        ("Dr. Wendy Ho, PhD", "W. H."),
        ("Ruiz, Ana", "A. R."),
        ("mom", "M."),
        ("Prof. Smith", "S."),
        ("e\u0301lodie n\u0303uñez", "É. Ñ."),
    ],
)
def test_initials(name, shown):
    assert initials(name) == shown


@given(st.text(max_size=60))
def test_no_word_of_a_name_is_left(name):
    shown = initials(name)
    assert shown
    assert max(len(part.strip(".○")) for part in shown.split()) <= 1
