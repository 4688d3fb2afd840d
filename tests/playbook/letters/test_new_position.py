"""The new position as people type it: shift and hours are no part of the title."""

from datetime import date

from tests.cases import for_each
from tui.playbook.letters.news.position import is_at, position_of

TYPED = [
    ("cmm programmer 2nd shift at union metal", "as a CMM programmer at Union Metal"),
    ("CMM programmer 2nd shift at Union Metal", "as a CMM programmer at Union Metal"),
    ("2nd shift cmm operator, union metal", "as a CMM operator at Union Metal"),
    ("micro tech per diem, st lukes", "as a microbiology technician at St. Luke’s"),
    ("micro supervisor at st lukes", "as a microbiology supervisor at St. Luke’s"),
    ("micro tech, prn, st. lukes", "as a microbiology technician at St. Luke’s"),
    ("rn night shift at mercy", "as an RN at Mercy"),
    ("night shift charge nurse at kaiser", "as a charge nurse at Kaiser"),
    ("welder, 3rd shift, at timken", "as a welder at Timken"),
    ("phleb part time evenings at quest", "as a phlebotomist at Quest"),
    ("lab tech weekends, st marys hospital", "as a lab technician at St. Mary’s Hospital"),
    ("quality tech second shift @ parker hannifin", "as a quality technician at Parker Hannifin"),
    ("graveyard shift security guard at target", "as a security guard at Target"),
    ("stocker overnights at walmart", "as a stocker at Walmart"),
    ("Vacation Trainee at AngloGold Ashanti", "as a vacation trainee at AngloGold Ashanti"),
    ("Maintenance Trainee at Newmont Ahafo", "as a maintenance trainee at Newmont Ahafo"),
    ("summer intern @ Acme", "as a summer intern at Acme"),
    ("st josephs hospital, cook", "as a cook at St. Joseph’s Hospital"),
]


@for_each(("typed", "said"), TYPED)
def test_the_shift_is_no_part_of_the_title(typed, said):
    assert position_of(typed, date(2026, 11, 29)).said == said


@for_each(
    ("organization", "is_same"),
    [
        ("St Lukes", True),
        ("St. Luke's", True),
        ("St. Luke’s Hospital", True),
        ("St. Mary’s", False),
    ],
)
def test_a_saint_is_one_however_written(organization, is_same):
    assert is_at("micro tech per diem, st lukes", organization) is is_same


@for_each(
    ("typed", "said"),
    [
        ("apprentice at ibew local 134", "as an apprentice at IBEW Local 134"),
        ("cna at nyu langone", "as a CNA at NYU Langone"),
        ("lineman w/ pg&e", "as a lineman at PG&E"),
        ("clerk at cps", "as a clerk at CPS"),
    ],
)
def test_N3_a_house_of_letters_has_its_capitals(typed, said):
    assert position_of(typed, date(2026, 11, 28)).said == said
