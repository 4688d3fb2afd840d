"""Shorthand whose words stand in another order, or are digits and capitals, in a letter."""

from tests.cases import for_each
from tests.playbook.letters.weave_line import woven


@for_each(
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


@for_each(
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


@for_each(
    ("line", "said"),
    [
        ("! study 4 the exam", "advice: to study for the exam"),
        ("! always ask 4 the schedule", "advice: to always ask for the schedule"),
        ("! apply 2 the union", "advice: to apply to the union"),
        ("! go 2 the meetings", "advice: to go to the meetings"),
        ("< will send my resume 2 the manager", "offer: offering to send my résumé to the manager"),
        ("! do a class 2 nights a week", "advice: to do a class 2 nights a week"),
        ("! ask 4 weeks ahead", "advice: to ask four weeks ahead"),
    ],
)
def test_A1_a_digit_for_a_word_is_the_word_where_that_is_sure(line, said):
    assert woven(line) == said


@for_each(
    ("line", "words"),
    [
        ("< told me to ask 4 her at the volunteer orientation apr 11", "ask for you at the"),
        ("< will look 4 a spot 4 me", "look for a spot for me"),
        ("< would put in a word 4 me w/ the manager", "a word for me"),
        ("< will send me the form 4 the union", "the form for the union"),
    ],
)
def test_A1_an_offer_4_me_is_for_me(line, words):
    said = woven(line)
    assert words in said
    assert " four " not in said


@for_each(
    ("line", "said"),
    [
        (
            "! everybody has a bio degree AND scuba",
            "point: everybody has a biology degree and scuba",
        ),
        ("! learn Excel AND SQL", "advice: to learn Excel and SQL"),
        ("! learn SQL AND a bit of Python", "advice: to learn SQL and a bit of Python"),
        ("! bring a portfolio OR a demo", "advice: to bring a portfolio or a demo"),
        ("! shadow a nurse BUT ask first", "advice: to shadow a nurse but ask first"),
        ("! call AND write", "advice: to call and write"),
    ],
)
def test_A1_a_joint_in_capitals_is_lowered(line, said):
    assert woven(line) == said
