"""Somebody as a call names them, on the fly."""

import contextlib
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.model.contact_line.noted import NobodyError, line_noted
from tui.model.naming.greeting import ways_to_greet

NOTED = """
her old boss Raj at Intuit | Raj | Intuit | her old boss
her old boss raj at intuit | raj | intuit | her old boss
her old boss at Intuit, Raj | Raj | Intuit | her old boss
ask Jenny Tran (ops lead @ Uber) re: internships | Jenny Tran | Uber | re: internships
talk to Priya Nair, PM, Stripe | Priya Nair | Stripe |
reach out to Sam Lee @ Google | Sam Lee | Google |
intro to Kofi Mensah at Arup | Kofi Mensah | Arup |
should talk to Noor (CTA) | Noor | CTA |
call her sister's friend Dana at Roche | Dana | Roche | her sister's friend
my cousin Sam at Siemens | Sam | Siemens | my cousin
my aunt Ruth | Aunt Ruth | |
his former manager, Ana Ruiz (Oracle) | Ana Ruiz | Oracle | his former manager
their CTO Ana Ruiz | Ana Ruiz | | their CTO
her lab partner Kim at Lyft | Kim | Lyft | her lab partner
a guy named Pete at IDEO | Pete | IDEO | a guy
maybe her colleague Ines Duarte? | Ines Duarte | | her colleague
old roommate Jess Wu - city planner | Jess Wu | | old roommate
Wendy Ho, Data Analyst, Acme | Wendy Ho | Acme |
Ask Lindqvist | Ask Lindqvist | |
Call Newport, writer | Call Newport | |
Guy Laroche, chef | Guy Laroche | |
Uncle Bob | Uncle Bob | |
Tim from the growth team | Tim | | from the growth team
Ana Ruiz on the Data Platform team, nurse | Ana Ruiz | | on the Data Platform team
Sam in her lab | Sam | | in her lab
Aisha B. at the gym | Aisha B. | | at the gym
Tim from Google | Tim | Google |
Noor Haddad at the Gates Foundation | Noor Haddad | the Gates Foundation |
"""
ALSO_NAMED = """
talk to Luis in HR | Luis | | in HR
Kofi the foreman, no | Kofi | | no
a manager named Fred, no last name | Fred | | a manager\\nno last name
Carlos's wife Beatriz at Roche | Beatriz | Roche | Carlos's wife
friend of Nina: Oskar Lind, Arup | Oskar Lind | Arup | friend of Nina
her old roommate Tim who's at Duolingo now | Tim | Duolingo | her old roommate
Tim at Duolingo now | Tim | Duolingo |
her ex-boss Ana Ruiz who is currently at Stripe | Ana Ruiz | Stripe | her ex-boss
Omar who's at Lyft these days | Omar | Lyft |
her friend Jo who works at Nike now | Jo | Nike | her friend
Dana who's a PM at Asana right now | Dana | Asana |
Jane Doe at Nike, will send her email later | Jane Doe | Nike | will send her email later
Ed at Boots or Nike | Ed | Boots or Nike |
"""
NOBODY = """
someone in HR at Lyft
somebody on the data team
cousin works at Siemens
Cousin at Siemens
a friend of hers at Stripe
one of her colleagues
her manager
the hiring manager
her friend from grad school
someone in billing (forgot the name)
her boss, no name
old teacher at MIT?
nurse manager
my friend's manager at Boeing, no name yet
the recruiter at Target, no idea who
a welder at Ford, ask Nadia
my uncle's coworker, need her name
head nurse on 4 west, didn't catch the name
that guy from payroll
somebody in HR, will send name later
someone on her team, she'll text me the name
a recruiter there, name to follow
her cousin at Nike, will get back with the name
the hiring manager, she will send me his contact info
a nurse on nights, I'll ask for her name
"""


@for_each("line", [*NOTED.strip().splitlines(), *ALSO_NAMED.strip().splitlines()])
def test_who_somebody_is_to_another_and_what_is_to_be_done_are_no_part_of_the_name(line):
    text, name, organization, notes = (part.strip() for part in line.split("|"))
    read = line_noted(text)
    assert (read.name, read.organization, read.notes) == (
        name,
        organization,
        notes.replace("\\n", "\n"),
    )
    assert not read.introducer


@for_each("text", NOBODY.strip().splitlines())
def test_a_line_that_names_nobody_is_no_contact(text):
    with pytest.raises(NobodyError, match="names nobody yet"):
        line_noted(text)


@for_each(("name", "greeted"), [("raj", "Raj"), ("guy", ""), ("Guy", "Guy")])
def test_a_short_name_in_small_letters_gets_a_capital(name, greeted):
    assert next(iter(ways_to_greet(name)), "") == greeted


SHAPES = (
    "@ my friend's manager at Boeing, her old boss Raj Intuit ask Jenny Tran ( ) re: PM, Stripe - "
    "named , : called the uncle Bob Dr. Lee's from on with (R ? ! 12/1 jane@acme.com #x via ' “ 李 "
    "é -- met cc CTO nurse for who is"
)
WORDS = SHAPES.split()


@given(st.lists(st.sampled_from(WORDS), max_size=8), st.integers(0, 60))
@example(["my", "friend's", "manager", "at", "Boeing,"], 60)
@example(["manager", "at", "Boeing,"], 60)
def test_no_half_typed_line_raises_anything_but_value_error(words, typed):
    with contextlib.suppress(ValueError):
        line_noted(" ".join(words)[:typed])


@for_each(
    ("line", "name", "notes"),
    [
        ("talk to someone in case mgmt, maybe Rosa", "Rosa", "someone in case mgmt"),
        ("someone in billing, I think Carla Diaz", "Carla Diaz", "someone in billing"),
        ("somebody on nights, probably Ed?", "Ed", "somebody on nights"),
        ("her boss, maybe Tom", "Tom", "her boss"),
    ],
)
def test_a_name_that_is_guessed_is_a_name(line, name, notes):
    read = line_noted(line)
    assert (read.name, read.notes) == (name, notes)


@for_each(
    ("line", "two"),
    [
        ("Raj or Rajiv Mehta", "Raj or Rajiv Mehta"),
        ("Raj or maybe Rajiv Mehta - data team, same company", "Raj or maybe Rajiv Mehta"),
        ("Mike or possibly Mick Orr at Ford", "Mike or possibly Mick Orr"),
        ("Sam, or Samir?, in sales", "Sam, or Samir"),
        ("either Jen Wu or Jenna Wu (ops)", "Jen Wu or Jenna Wu"),
        ("Ana or is it Anna Berg, design", "Ana or is it Anna Berg"),
        ("his colleague raj or maybe rajeev", "raj or maybe rajeev"),
    ],
)
def test_two_names_for_one_person_are_asked_about(line, two):
    with pytest.raises(NobodyError, match=rf"Which of the two is “{re.escape(two)}”"):
        line_noted(line)
