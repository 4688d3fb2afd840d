"""A pasted list: each line is somebody, whatever stands between the parts."""

from tests.cases import for_each
from tui.exchange.readers.pasted_names import read_pasted

BY_SIGN = {
    "-": "Omar Haddo - ML engineer - Careem",
    "–": "Omar Haddo – ML engineer – Careem",
    "•": "• Omar Haddo • ML engineer • Careem",
    "*": "* Omar Haddo - ML engineer - Careem",
    "1.": "1. Omar Haddo - ML engineer - Careem",
    "1)": "12) Omar Haddo, ML engineer, Careem",
    "tab": "Omar Haddo\tML engineer\tCareem",
    "bullet and tab": "•\tOmar Haddo\tML engineer\tCareem",
    "stars": "* Omar Haddo * ML engineer * Careem",
    "a box": "☐ Omar Haddo – ML engineer – Careem",
    "a ticked box": "☑ Omar Haddo, ML engineer, Careem",
    "a check mark": "✅ Omar Haddo, ML engineer, Careem",
    "a box in brackets": "[ ] Omar Haddo, ML engineer, Careem",
    "a task": "- [x] Omar Haddo, ML engineer, Careem",
    "an arrow": "→ Omar Haddo, ML engineer, Careem",
    "a square": "▪ Omar Haddo, ML engineer, Careem",
    "a plus": "+ Omar Haddo, ML engineer, Careem",
    "a letter": "a) Omar Haddo, ML engineer, Careem",
    "(1)": "(1) Omar Haddo, ML engineer, Careem",
    "#1": "#1 Omar Haddo, ML engineer, Careem",
    "1.Omar": "1.Omar Haddo, ML engineer, Careem",
}


def read(text: str) -> list[tuple[str, str, str]]:
    return [
        (each.name, each.title, each.organization)
        for each in read_pasted(text.split("\n")).contacts
    ]


@for_each("line", BY_SIGN.values(), ids=BY_SIGN)
def test_the_parts_of_a_line_stay_apart(line):
    assert read(f"{line}\nBo Lind, nurse, Bay") == [
        ("Omar Haddo", "ML engineer", "Careem"),
        ("Bo Lind", "nurse", "Bay"),
    ]


HEADS = {
    "From: Ada One <ada@one.example>\nTo: Ben Two <ben@two.example>; Cy Foe\nSubject: Hi\n"
    "\nHi Ben, meet Cy.": ["Ada One"],
    "---------- Forwarded message ---------\nFrom: Ada One\nDate: Mon, Nov 2, 2026": ["Ada One"],
    '> *From:* Ada One <ada@one.example>\n> *To:* "Two, Ben" <ben@two.example>, '
    "Cy Foe <cy@foe.example>": ["Ada One"],
    "Von: Eva Klein <eva@x.example>\nGesendet: Montag\nAn: Uwe Meyer": ["Eva Klein"],
    "De : Luc Petit\nÀ : Ana Roe\nObjet : Café": ["Luc Petit"],
}


@for_each("text", HEADS)
def test_the_head_of_a_letter_names_people_and_its_other_lines_nobody(text):
    reading = read_pasted(text.split("\n"))
    assert [each.name for each in reading.contacts] == HEADS[text]
    below = [each.number for each in reading.problems]
    assert below == ([5] if "meet Cy" in text else [])


LETTERS = {
    "Sure, call me.\n\nNessa Quill\nHarbor Pilot\nPort of Cork\n+353 21 555 0101\n\n"
    "On Fri, 27 Nov 2026 at 18:02, Lou Reyes <lou@x.example> wrote:\n> Dear Nessa": "Nessa Quill",
    "From: Abe Stone <abe@x.example>\nDate: Thu\nTo: Aunt Jo <jo@home.example>\n\nyes, call\n\n"
    "Abe\nCrane Operator, Acme Inc.\n479-555-0188": "Abe Stone",
    'From: "Stone, Abe" <abe@x.example>\nTo: me\nCc: Jo Ash <jo@x.example>\n\nFine.\n--\n'
    "Abe Stone | Crane Operator | Acme Inc. | 479-555-0188": "Abe Stone",
}


@for_each("text", LETTERS)
def test_who_signs_a_letter_is_the_person_and_nobody_else(text):
    (person,) = read_pasted(text.split("\n")).contacts
    assert person.name == LETTERS[text]
    assert person.title in ("Harbor Pilot", "Crane Operator")
    assert len(person.phones) == 1


def test_who_passes_people_on_is_none_of_them():
    people = "- Bev Ash, nurse, bev@x.example\n- Tom Roe, EMT, 916-555-0111\ngood luck! -Kathy"
    assert [each.name for each in read_pasted(people.split("\n")).contacts] == [
        "Bev Ash",
        "Tom Roe",
    ]


@for_each(
    "heading",
    [
        *("People to talk to:", "Hi Noor, here they are", "Hallo Noor!", "From Tom's list:"),
        *("Contacts", "CONTACTS", "People to talk to", "My list", "Networking", "networking list"),
        *("## Contacts", "**My contacts**", "=== People ===", "Contacts (12)", "Network - 2026"),
        *("Acme contacts", "People at Acme", "Folks Dana mentioned", "UW alumni", "Warm leads"),
        *("Contacts from my professor", "Informational interviews", "Friends & family", "Kontakte"),
        *("Name, Title, Company", "Name,Company,Email", "Meine Kontakte", "who to ask: list"),
    ],
)
def test_a_heading_is_nobody_and_is_told(heading):
    reading = read_pasted([heading, "Jane Doe, Analyst, Acme", "- Bo Lind, nurse, Bay"])
    assert [each.name for each in reading.contacts] == ["Jane Doe", "Bo Lind"]
    assert [(each.number, "not a person" in each.reason) for each in reading.problems] == [
        (1, True)
    ]


@for_each(
    "heading",
    ["Family", "Colleagues", "To call:", "Old coworkers", "- Alumni", "## Warm", "# Maybe later"],
)
def test_a_heading_further_down_is_nobody(heading):
    reading = read_pasted(["Jane Doe, Analyst, Acme", heading, "Bo Lind, nurse, Bay"])
    assert [each.name for each in reading.contacts] == ["Jane Doe", "Bo Lind"]
    assert [each.number for each in reading.problems] == [2]


@for_each(
    ("line", "name"),
    [
        ("Franz List", "Franz List"),
        ("List, Franz, clerk, Acme", "Franz List"),
        ("Okafor Chidi people manager Acme", "Okafor Chidi"),
        ("Amy Friend", "Amy Friend"),
        ("Jane Doe (network engineer)", "Jane Doe"),
        ("Name Tran, Acme", "Name Tran"),
        ("## Anna Ruiz", "Anna Ruiz"),
        ("j. smith, clerk, Acme", "j. smith"),
        ("(415) 555-0101 Ana Ruiz", "Ana Ruiz"),
    ],
)
def test_somebody_in_the_first_line_is_no_heading(line, name):
    first, _ = read_pasted([line, "Bo Lind, nurse, Bay"]).contacts
    assert first.name.partition(" (")[0] == name


def test_a_doubt_about_a_name_comes_along():
    odd, plain = read_pasted(["Lucia Ferri purple hat, Eni", "Bo Lind, nurse, Bay"]).contacts
    assert odd.doubt.startswith("Is all of this the name?")
    assert not plain.doubt


@for_each(
    ("line", "people", "unnamed"),
    [
        (
            "To: Jane Doe <jane@acme.com>, bo@bay.org, Kim Po <k@po.org>",
            [("Jane Doe", "jane@acme.com"), ("Kim Po", "k@po.org")],
            ["bo@bay.org"],
        ),
        (
            'Cc: "Po, Kim" <k@po.org>; bo@bay.org',
            [("Kim Po", "k@po.org")],
            ["bo@bay.org"],
        ),
        (
            "Jane Doe <jane@acme.com>, bo@bay.org, Kim Po <k@po.org>",
            [("Jane Doe", "jane@acme.com"), ("Kim Po", "k@po.org")],
            ["bo@bay.org"],
        ),
        ("ann@a.org, Bo Lind <b@a.org>", [("Bo Lind", "b@a.org")], ["ann@a.org"]),
        (
            "Jane Doe jane@acme.com, Bo Lind bo@bay.org",
            [("Jane Doe", "jane@acme.com"), ("Bo Lind", "bo@bay.org")],
            [],
        ),
        ("An: Jörg Müller <j@m.example>", [("Jörg Müller", "j@m.example")], []),
    ],
)
def test_each_recipient_has_only_their_own_address(line, people, unnamed):
    reading = read_pasted([line])
    assert [(each.name, *each.emails) for each in reading.contacts] == people
    assert [each.reason.split("for ")[1].split(";")[0] for each in reading.problems] == unnamed


def test_two_addresses_of_one_person_stay_together():
    (lena,) = read_pasted(["Lena Muster <l@a.org>, <l2@a.org>"]).contacts
    assert lena.emails == ("l@a.org", "l2@a.org")


def test_an_address_without_brackets_behind_another_may_be_anybodys():
    reading = read_pasted(["Jane Doe <jane@acme.com>, jd@home.org"])
    assert [each.emails for each in reading.contacts] == [("jane@acme.com",)]
    (problem,) = reading.problems
    assert problem.reason == "There is no name for jd@home.org; write one in front of it."


@for_each(
    ("line", "name", "title", "organization"),
    [
        ("Lena Muster – Data Analyst, Acme", "Lena Muster", "Data Analyst", "Acme"),
        ("Lena Muster — Acme — Data Analyst", "Lena Muster", "Data Analyst", "Acme"),
        ("Lena Muster * Data Analyst * Acme", "Lena Muster", "Data Analyst", "Acme"),
        ("2. Lena Muster – Acme", "Lena Muster", "", "Acme"),
        ("- Jean-Luc Picard - Captain, Starfleet", "Jean-Luc Picard", "Captain", "Starfleet"),
    ],
)
def test_a_dash_in_a_line_separates_and_glues_nothing(line, name, title, organization):
    (person,) = read_pasted([line, "Jan Muster, Chef, Bay Freight"]).contacts[:1]
    assert (person.name, person.title, person.organization) == (name, title, organization)


RECORDS = {
    "a label for each": "Name: Al Ho\nTitle: Clerk\nCompany: Acme\n\nName: Bo Lind\nTitle: Nurse\n",
    "no empty line": "Name: Al Ho\nTitle: Clerk\nName: Bo Lind\nTitle: Nurse",
    "bullets": "- Name: Al Ho\n  Title: Clerk\n- Name: Bo Lind\n  Title: Nurse",
    "halves": "First name: Al\nLast name: Ho\nTitle: Clerk\n\nFirst name: Bo\nLast name: Lind\n",
    "German": "Name: Al Ho\nFirma: Acme\n\nName: Bo Lind\nFirma: Bay",
}


@for_each("text", RECORDS.values(), ids=RECORDS)
def test_people_whose_lines_have_labels_are_all_read(text):
    assert [name for name, _, _ in read(text)] == ["Al Ho", "Bo Lind"]


def test_what_stands_above_labeled_people_is_told():
    reading = read_pasted(f"From the fair\n\n{RECORDS['no empty line']}".split("\n"))
    assert [each.name for each in reading.contacts] == ["Al Ho", "Bo Lind"]
    assert [each.number for each in reading.problems] == [1]


def test_what_is_said_to_several_people_is_said_to_be_left_out():
    letter = "To: Jo Ash <jo@y.example>, Bea Lund <bea@z.example>\nSubject: hi\n\nMeet each other."
    reading = read_pasted(letter.split("\n"))
    assert [each.name for each in reading.contacts] == ["Jo Ash", "Bea Lund"]
    (told,) = reading.problems
    assert told.reason.endswith("what it says was left out.")


MIXED = """\
ppl to ask abt trades:
1. uncle Ray (plumber, 30 yrs)
2. Tim O'Brien - electrician, IBEW 26 - tim.obrien@ibew26.org
3) Kelly?? his sister, estimator
* the guy at Lowes, Dave, contractor desk
   - Gus (foreman)
5. my landlord

from linkedin:
Priya Raman
Sr. Product Designer at Figma | Design Systems
San Francisco Bay Area · 2nd

--
Hannah Lee, DVM
Pine Street Veterinary Clinic
412 Pine St., Duluth MN 55802
o: 218-555-0144  c: 218-555-0199
hlee@pinestvet.com
Sent from my iPhone
"""


def test_a_list_and_signatures_in_one_text_are_all_of_them():
    found = read_pasted(MIXED.splitlines())
    people = [(one.name, one.title, one.organization) for one in found.contacts]
    assert people == [
        ("uncle Ray", "plumber", ""),
        ("Tim O'Brien", "electrician", "IBEW 26"),
        ("Kelly", "estimator", ""),
        ("Dave", "contractor desk", ""),
        ("Gus", "foreman", ""),
        ("my landlord", "", ""),
        ("Priya Raman", "Sr. Product Designer", "Figma"),
        ("Hannah Lee, DVM", "", "Pine Street Veterinary Clinic"),
    ]
    assert found.contacts[-1].emails == ("hlee@pinestvet.com",)
    assert [problem.number for problem in found.problems] == [1, 9]


def test_the_points_of_somebodys_page_are_no_people():
    page = (
        "Priya Raman\nProduct Designer at Figma\n500+ connections\n\n- Led a team\n- Drew icons\n"
    )
    (priya,) = read_pasted(page.splitlines()).contacts
    assert priya.name == "Priya Raman"


def test_people_of_a_fair_behind_their_firms_are_people_each():
    text = """\
Names from career fair 11/19

Amazon - Kevin Park (SDE II) gave me card
Deloitte: Tasha ?, audit, tall, said email her
3M — Nate Cho, nate.cho@mmm.com
US Bank: Omar H. & Lindsey B.
"""
    assert read(text) == [
        ("Kevin Park", "SDE II", "Amazon"),
        ("Tasha", "audit", "Deloitte"),
        ("Nate Cho", "", "3M"),
        ("Omar H.", "", "US Bank"),
        ("Lindsey B.", "", "US Bank"),
    ]


def test_the_people_in_a_letter_and_who_signs_it_are_people():
    text = """\
Hi! So good to meet you today. Here are the people I mentioned:

Marisol Vega - she runs the lab at HCMC, mvega@hcmed.org
Dr. Ian Cho (retired)
and my old classmate Bea Lund who's at Medtronic now

Good luck!!
Jen
Jennifer Strand
Lab Supervisor, Allina Health
(612) 555-0187
"""
    people = [(name, organization) for name, _, organization in read(text)]
    assert people == [
        ("Marisol Vega", "HCMC"),
        ("Dr. Ian Cho", ""),
        ("Bea Lund", "Medtronic"),
        ('Jennifer Strand "Jen"', "Allina Health"),
    ]
