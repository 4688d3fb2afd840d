"""Shorthand whose words stand in another order, or are digits and capitals, in a letter."""

import pytest

from tests.playbook.letters.weave_line import woven


@pytest.mark.parametrize(
    "line",
    [
        "! u need sea time 360 days for the license, start logging now",
        "! you need experience 2 years before they look at you",
        "! you need work experience 6 months",
        "! get flight time 250 hours for the commercial ticket",
        "! log practice 100 hours with a supervisor",
        "! the state requires training 40 hours",
        "! you need clinical practice 1000 hours for the exam",
        "! save money three months for the bar exam",
    ],
)
def test_A1_a_number_behind_its_thing_stays_out(line):
    assert woven(line) == ""


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "! you need 360 days of sea time for the license",
            "point: you need 360 days of sea time for the license",
        ),
        ("! read the contract 3 times", "advice: to read the contract three times"),
        (
            "! study the code book 30 minutes a day",
            "advice: to study the code book 30 minutes a day",
        ),
        ("! get help two weeks before the exam", "advice: to get help two weeks before the exam"),
        ("! spend the first 90 days listening", "advice: to spend the first 90 days listening"),
        ("! you need at least two years", "point: you need at least two years"),
    ],
)
def test_A1_a_number_in_its_place_may_stand(line, said):
    assert woven(line) == said
