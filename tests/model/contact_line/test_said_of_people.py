"""What is said of somebody is no job, degrees are the name's, a family name may be first."""

import pytest

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.line import ContactLine


def read(line: str) -> tuple[str, str, str, str]:
    found: ContactLine = parse_contact_line(line)
    return found.name, found.title, found.organization, found.notes or found.how_we_met


SAID = {
    "30 min call w/ him on Monday": "30 min call w/ him on Monday",
    "b. 1970": "b. 1970",
    "born 1970": "born 1970",
    "met him yesterday": "met him yesterday",
    "call her!": "call her!",
    "Call her!": "Call her!",
    "age 45": "age 45",
    "45 yrs old": "45 yrs old",
    "2 kids": "2 kids",
    "20+ years of experience": "20+ years of experience",
    "lunch on Friday": "lunch on Friday",
    "Follow up next week": "Follow up next week",
    "Coffee chat Tuesday": "Coffee chat Tuesday",
    "Great talk!": "Great talk!",
    "Ask about visa": "Ask about visa",
    "TODO email": "TODO email",
    "to call": "to call",
    "email her by Friday": "email her by Friday",
    "Spoke to the director yesterday": "Spoke to the director yesterday",
    "Loves hiking": "Loves hiking",
    "Speaks German": "Speaks German",
    "Went to Yale": "Went to Yale",
    "might be hiring?": "might be hiring?",
    "call at 3pm": "call at 3pm",
    "since 2019": "since 2019",
    "I owe her a coffee": "I owe her a coffee",
    "very helpful": "very helpful",
    "Super nice": "Super nice",
    "not on LinkedIn": "not on LinkedIn",
    "haven't met": "haven't met",
    "retires in June": "retires in June",
    "no reply yet": "no reply yet",
    "Waiting for a reply": "Waiting for a reply",
    "left a voicemail": "left a voicemail",
    "dog person": "dog person",
}


@for_each(("words", "kept"), SAID.items())
@for_each("line", ["Jane Doe, {}", "Jane Doe, {}, Acme", "Jane Doe, Acme, {}"])
def test_what_is_said_of_somebody_is_no_job(line, words, kept):
    if words == "dog person" and "Acme, {}" not in line:
        return
    name, title, organization, said = read(line.format(words))
    assert (name, title, said) == ("Jane Doe", "", kept)
    assert organization == ("Acme" if "Acme" in line else "")


@for_each(
    ("line", "title", "organization"),
    [
        ("Jane Doe, Call Center Manager, Acme", "Call Center Manager", "Acme"),
        ("Jane Doe, Ruby Tuesday", "", "Ruby Tuesday"),
        ("Jane Doe, reporter, The Sunday Times", "reporter", "The Sunday Times"),
        ("Jane Doe, 24 Hour Fitness", "", "24 Hour Fitness"),
        ("Jane Doe, Yahoo!", "", "Yahoo!"),
        ("Jane Doe, Contact Energy", "", "Contact Energy"),
        ("Jane Doe, Great Lakes Bank", "", "Great Lakes Bank"),
        ("Jane Doe, Toys R Us", "", "Toys R Us"),
        ("Jane Doe, cook, Meet Fresh", "cook", "Meet Fresh"),
        ("Jane Doe, 3M", "", "3M"),
        ("Jane Doe, Chief of Staff to the CEO, Acme", "Chief of Staff to the CEO", "Acme"),
        ("Jane Doe, Growth, Acme", "Growth", "Acme"),
        ("Jane Doe, MBA student, Acme", "MBA student", "Acme"),
    ],
)
def test_jobs_stay_jobs(line, title, organization):
    assert read(line) == ("Jane Doe", title, organization, "")


@for_each(
    ("line", "name", "notes"),
    [
        ("Jane Doe and her husband", "Jane Doe", "and her husband"),
        ("Jane Doe and her boss Mark, Acme", "Jane Doe", "and her boss Mark"),
        ("Jane Doe hires juniors", "Jane Doe", "hires juniors"),
        ("Jane Doe b. 1970, Acme", "Jane Doe", "b. 1970"),
        ("Jane Doe call her!", "Jane Doe", "call her!"),
        ("Ana van der Berg", "Ana van der Berg", ""),
        ("jane doe", "jane doe", ""),
    ],
)
def test_what_follows_a_name_without_a_comma(line, name, notes):
    found = read(line)
    assert (found[0], found[3]) == (name, notes)


@for_each(
    ("line", "name", "title", "organization"),
    [
        ("Jane Doe, PhD", "Jane Doe, PhD", "", ""),
        ("Jane Doe, PhD, Acme", "Jane Doe, PhD", "", "Acme"),
        ("Jane Doe, Ph.D., Professor, MIT", "Jane Doe, Ph.D.", "Professor", "MIT"),
        ("Jane Doe, MBA, CPA, Controller, Acme", "Jane Doe, MBA, CPA", "Controller", "Acme"),
        ("Jane Doe, MBA PMP, Acme", "Jane Doe, MBA PMP", "", "Acme"),
        ("Jane Doe, RN, Lake Hospital", "Jane Doe, RN", "", "Lake Hospital"),
        ("Jane Doe, Esq., Smith LLP", "Jane Doe, Esq.", "", "Smith LLP"),
        ("Jane Doe, Controller, Acme, CPA", "Jane Doe, CPA", "Controller", "Acme"),
        ("Doe, Jane, PhD, Acme", "Jane Doe, PhD", "", "Acme"),
        ("jane doe, phd, acme", "jane doe, phd", "", "acme"),
        ("Jane Doe, Acme, Boston, MA", "Jane Doe", "", "Acme"),
        ("Kim, Alex, Meta", "Alex Kim", "", "Meta"),
        ("Alex, Kim, Meta", "Alex Kim", "", "Meta"),
        ("Kim, Alex", "Alex Kim", "", ""),
        ("Martin, Chris, Acme", "Chris Martin", "", "Acme"),
        ("Lee, Sarah, Product Manager, Google", "Sarah Lee", "Product Manager", "Google"),
        ("Okafor, Chidi, Shell", "Chidi Okafor", "", "Shell"),
        ("Nakamura, Hiro, Sony", "Hiro Nakamura", "", "Sony"),
        ("Jane, Stripe, engineer", "Jane", "engineer", "Stripe"),
    ],
)
def test_degrees_and_family_names(line, name, title, organization):
    assert read(line)[:3] == (name, title, organization)


@for_each("line", ["Jane, Bob, Acme", "Kim, Taylor, Acme", "Mary, Susan"])
def test_two_given_names_ask(line):
    with pytest.raises(ValueError, match=r"^Which is the family name in “.*”\?"):
        parse_contact_line(line)
    assert parse_contact_line(line, strict=False).name


@for_each(
    ("line", "name", "title", "organization", "said"),
    [
        ("Sam Roe @ Bain and Company", "Sam Roe", "", "Bain and Company", ""),
        ("Mark Lee and team, Stripe", "Mark Lee", "", "Stripe", "and team"),
        ("Jane Doe: Data Analyst, Acme", "Jane Doe", "Data Analyst", "Acme", ""),
        ("Jane Doe, Acme. Wants to talk in Jan.", "Jane Doe", "", "Acme", "Wants to talk in Jan."),
        ("Jane Doe, Dept. Of State", "Jane Doe", "", "Dept. Of State", ""),
        ("Jane Doe, ex-Google, founder, Acme", "Jane Doe", "founder", "Acme", "ex-Google"),
        ("Ms. Patel, my chem teacher", "Ms. Patel", "", "", "my chem teacher"),
        ("Prof. Al Smith, Assoc. Dean, MIT", "Prof. Al Smith", "Assoc. Dean", "MIT", ""),
    ],
)
def test_more_of_what_people_write(line, name, title, organization, said):
    assert read(line) == (name, title, organization, said)


def test_via_somebody_of_mine():
    read = parse_contact_line("Jane Doe via my roommate Priya")
    assert (read.introducer, read.notes) == ("Priya", "introduced by my roommate Priya")


@for_each(
    ("line", "name", "title", "organization"),
    [
        ("Manager of Safeway: Rita Gomez", "Rita Gomez", "Manager", "Safeway"),
        ("Marta Silva, veterinária", "Marta Silva", "veterinária", ""),
        ("Claire Petit, boulangère", "Claire Petit", "boulangère", ""),
        ("Kasia Nowak, pielęgniarka", "Kasia Nowak", "pielęgniarka", ""),
        ("Giulia Conti, infermiera da Humanitas", "Giulia Conti", "infermiera", "Humanitas"),
        ("Jan Kot, kierowca z Bolta", "Jan Kot", "kierowca", "Bolta"),
        ("Bo Ek IG: @bo_ek insta", "Bo Ek", "", ""),
        ("Nia Obi TikTok: @niaobi", "Nia Obi", "", ""),
        ("hey talk to Priya, nurse at Mercy", "Priya", "nurse", "Mercy"),
        ("I think you should meet Sofia Marin, she runs a bakery", "Sofia Marin", "", ""),
    ],
)
def test_words_around_a_name_are_told_from_it(line, name, title, organization):
    read = parse_contact_line(line)
    assert (read.name, read.title, read.organization) == (name, title, organization)


@for_each("line", ["Admissions Office", "Career Center", "HR Department"])
def test_a_part_of_a_firm_is_doubted_as_a_person(line):
    assert parse_contact_line(line).doubt.startswith("Is this a person?")


def test_advice_in_front_of_a_relative_is_left_out():
    line = parse_contact_line("Hey, you should meet my cousin Omar, he runs a body shop")
    assert "Omar" in line.name
    assert "Hey" not in line.name
