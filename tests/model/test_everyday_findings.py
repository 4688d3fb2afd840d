"""Lines that a newcomer typed and that were misread: their kinds stay read."""

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.naming.greeting import ways_to_greet
from tui.playbook.letters.weaving.cleaning import cleaned
from tui.playbook.letters.weaving.gate import PASSED, stopped


@for_each(
    ("line", "organization", "introducer"),
    [
        ("zhang wei, Google via jane", "Google", "jane"),
        ("Zhang Wei, Google via jane doe", "Google", "jane doe"),
        ("Zhang Wei, Google via maria", "Google", "maria"),
        ("Zhang Wei, Sales via mail", "Sales via mail", ""),
    ],
)
def test_via_a_name_in_small_letters(line, organization, introducer):
    parsed = parse_contact_line(line)
    assert parsed.introducer == introducer
    assert organization in (parsed.organization, parsed.title)


@for_each(
    ("line", "name", "pronouns"),
    [
        ("MD Rahman, Nurse, St. Mary's Hospital, they/them", "MD Rahman", "they/them"),
        ("Wendy Ho, Analyst, Acme, she/her", "Wendy Ho", "she/her"),
        ("Jane Smyth they/them, Analyst, Acme", "Jane Smyth", "they/them"),
    ],
)
def test_pronouns_are_no_organization_and_no_name(line, name, pronouns):
    parsed = parse_contact_line(line)
    assert parsed.name == name
    assert pronouns in parsed.notes
    assert pronouns not in f"{parsed.title} {parsed.organization} {parsed.name}"


@for_each("title", ["Sales/Marketing", "R&D/Ops", "HR / Payroll"])
def test_a_bar_alone_makes_no_pronouns(title):
    assert title in parse_contact_line(f"Jane Doe, {title}, Acme").title


@for_each("name", ["her boss Mark", "my landlord Priya", "their CTO", "the recruiter"])
def test_who_is_told_by_what_they_are_is_not_greeted(name):
    assert ways_to_greet(name) == ()


@for_each("line", ["started in bio → SQL bootcamp", "grew ⇒ lead", "pay ≈ fair"])
@for_each("quoted", [True, False])
def test_no_symbol_enters_a_letter(line, quoted):
    assert stopped(cleaned(line, {}), quoted=quoted) != PASSED
