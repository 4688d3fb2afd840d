"""Nursing letters in a row behind a name, and a title of two with a slash between them."""

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line


@for_each(
    "name",
    [
        "Ms. Tanya Rae Whitlock RN BSN CCRN",
        "Tanya Rae Whitlock RN, BSN, CCRN",
        "Ana Lucia Reyes Soto MSN RN CCRN",
    ],
)
def test_letters_of_nurses_in_a_row_are_no_doubt_about_the_name(name):
    read = parse_contact_line(f"{name}, charge nurse MICU nights, Johns Hopkins Bayview")
    assert (read.doubt, read.title, read.organization) == (
        "",
        "charge nurse MICU nights",
        "Johns Hopkins Bayview",
    )


@for_each(
    "title",
    ["Associate Veterinarian / Co-owner", "Baker / Co-Founder", "Co-lead / Engineer"],
)
def test_a_title_with_a_slash_is_one_title(title):
    read = parse_contact_line(f"Dr. Priya Raghunathan, DVM, {title}, Paws & Claws Animal Hosp.")
    assert (read.title, read.organization) == (title, "Paws & Claws Animal Hosp.")
