"""What I want, like or cannot stand is noted without "I", and is no advice of theirs."""

from tests.cases import for_each
from tests.playbook.letters.weave_line import woven

MINE = (
    "don't want to be doing paperwork all day tho",
    "dont want to move to Ohio",
    "do not want to sit at a desk",
    "don't really want to do sales",
    "don't like the smell of the plant",
    "don't think I could do nights",
    "don't care for spreadsheets",
    "don't know the software yet",
    "don't feel ready for the exam",
    "dont feel like it",
    "don't mind the travel",
    "don't enjoy meetings",
    "don't see myself there",
    "don't get why they file it twice",
    "don't have the degree for it",
    "not sure I could do nights",
    "wouldn't want to commute to the city",
    "would love to see the lab",
    "hate working weekends",
    "love to work with my hands",
    "love to do this",
    "want to be outside",
    "prefer small teams",
    "never want to do paperwork",
    "wish to work here",
)


@for_each("mark", ["", "! "])
@for_each("line", MINE)
def test_A1_a_feeling_of_my_own_is_never_their_advice(line, mark):
    assert woven(f"{mark}{line}") == ""


@for_each(
    ("line", "said"),
    [
        ("! said don't feel bad about asking", "not to feel bad about asking"),
        ("! don't take it personally", "not to take it personally"),
        ("! feel the fabric before you cut it", "to feel the fabric before I cut it"),
        ("! think about who reads it", "to think about who reads it"),
        ("! know your numbers", "to know my numbers"),
    ],
)
def test_A1_what_is_told_or_done_is_still_advice(line, said):
    assert woven(line) == f"advice: {said}"
