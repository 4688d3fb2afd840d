"""Words for jobs end a name where no comma does; what stays unclear is asked."""

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.doubts import IS_A_PERSON, IS_ALL_THE_NAME
from tui.model.contact_line.in_words import read_back

CUT = {
    "415-555-0134 Marcus O'Neill plumbing inspector city of lund": (
        *("Marcus O'Neill", "plumbing inspector", "city of lund"),
    ),
    "jane doe analyst acme inc jane@acme.example": ("jane doe", "analyst", "acme inc"),
    "Carlos de la Cruz aerospace engineer NASA": (
        "Carlos de la Cruz",
        "aerospace engineer",
        "NASA",
    ),
    "Dana (they/them) UX researcher, Spotify": ("Dana (they/them)", "UX researcher", "Spotify"),
    "VP Eng Sara Cho, Lyft": ("Sara Cho", "VP Eng", "Lyft"),
    "Sara Cho VP Eng Lyft": ("Sara Cho", "VP Eng", "Lyft"),
    "Recruiter Ellen Kwan, CTA": ("Ellen Kwan", "Recruiter", "CTA"),
    "Ellen Kwan head of data at Lyft": ("Ellen Kwan", "head of data", "Lyft"),
    "Ann Foe Senior Data Analyst": ("Ann Foe", "Senior Data Analyst", ""),
    "dentist Dr. Pat Roe": ("Dr. Pat Roe", "dentist", ""),
    # People are called so, and by what they are.
    "Tom Baker, Acme": ("Tom Baker", "", "Acme"),
    "Mary Ann Baker, Acme": ("Mary Ann Baker", "", "Acme"),
    "Judge Judy Roe, Acme": ("Judge Judy Roe", "", "Acme"),
    "Professor Amir Khan, MIT": ("Professor Amir Khan", "", "MIT"),
    "Dean Smith": ("Dean Smith", "", ""),
}


@for_each("line", CUT)
def test_words_for_jobs_end_a_name(line):
    read = parse_contact_line(line)
    assert (read.name, read.title, read.organization, read.doubt) == (*CUT[line], "")


@for_each(
    ("line", "name", "notes"),
    [
        ("call Roger Roe (pronounced Row)", "Roger Roe (pronounced Row)", "call"),
        ("ask mom about Dave", "Dave", "ask mom about"),
        ("Ask Jane Doe about visas", "Jane Doe", "Ask; about visas"),
        ("email Bob Smith", "Bob Smith", "email"),
        ("Meet Shah", "Meet Shah", ""),
        ("Jane Doe, @jane_doe", "Jane Doe", "@jane_doe"),
    ],
)
def test_what_is_to_be_done_is_no_part_of_the_name(line, name, notes):
    read = parse_contact_line(line)
    assert (read.name, read.notes.replace("\n", "; ")) == (name, notes)


def test_whom_one_met():
    read = parse_contact_line("Met Lucia Ferri on the train - works at Eni")
    assert (read.name, read.organization, read.how_we_met) == (
        *("Lucia Ferri", "Eni", "met on the train"),
    )


@for_each(
    "line",
    [
        "Lucia Ferri purple hat, Eni",
        "Luis García López Fernández Muñoz Ortega",
        "Jane Doe the one with the dog",
    ],
)
def test_a_name_that_may_be_more_is_asked_about_and_kept_whole(line):
    read = parse_contact_line(line)
    assert read.doubt == IS_ALL_THE_NAME
    assert read_back(read).startswith(f"{IS_ALL_THE_NAME} name: {line.partition(',')[0]}")


NOBODY = [
    *("Analyst, Risk Models, Acme", "Senior Analyst, Risk, Acme", "Data Engineer at Acme"),
    *("PM, Stripe", "Recruiter, Google", "Director of Engineering, Lyft", "nurse at lake hospital"),
    *("the recruiter at Google", "someone from Acme", "hiring manager, Stripe", "Sales"),
    *("HR person at Bosch", "Software Engineer", "VP Product @ Notion", "Marketing, Acme"),
    *("UX Designer / Researcher, Spotify", "Engineering team at Stripe", "Risk Models"),
]


@for_each("line", NOBODY)
def test_a_job_in_place_of_a_name_is_asked_about(line):
    assert parse_contact_line(line).doubt == IS_A_PERSON


@for_each(
    "line",
    [
        *("Baker, PM, Acme", "Dean, PM, Acme", "Judge, Acme", "Coach Kim, Lincoln High"),
        *("Grace Law, Acme", "Art Page", "Guy Head", "Dev", "Chen, PM", "Ms. Cook, Acme"),
    ],
)
def test_people_are_called_like_jobs(line):
    assert parse_contact_line(line).doubt == ""


@for_each(
    "line",
    [
        *("Jane Doe!!! Acme", "Jane/Acme", "Jane Doe = Acme", "Jane Doe_Acme"),
    ],
)
def test_a_name_with_signs_or_a_firm_in_it_is_asked_about(line):
    assert parse_contact_line(line).doubt == IS_ALL_THE_NAME


@for_each(
    ("line", "told"),
    [
        ("Acme - Jane Doe - Analyst", ("Jane Doe", "Analyst", "Acme")),
        ("Stripe, Jane Doe, PM", ("Jane Doe", "PM", "Stripe")),
    ],
)
def test_a_firm_in_front_of_a_name_and_a_title_is_where_they_work(line, told):
    read = parse_contact_line(line)
    assert (read.name, read.title, read.organization, read.doubt) == (*told, "")


@for_each("line", ["Nguyen, Tran & Associates", "Tom & Jerry's, owner Hal Ito", "Acme Water Co."])
def test_a_firm_in_place_of_a_name_is_asked_about(line):
    assert parse_contact_line(line).doubt == IS_A_PERSON


@for_each(
    "name",
    [
        *("Ana van der Berg", "Ludwig van Beethoven", "mohammed bin rashid al-farsi", "jane"),
        *("Anna Maria Nowak vel Kowalska", "Jane Doe (née Roe)", "Bob Lee, PhD", "Li Na"),
        'Yannis "the Greek" Roe',
    ],
)
def test_a_name_is_not_doubted(name):
    read = parse_contact_line(name)
    assert (read.name, read.doubt) == (name, "")


@for_each(
    ("line", "name", "title"),
    [
        ("prof. dr. ir. Hendrik Bakker, TU Delft, lecturer", "Hendrik Bakker", "lecturer"),
        ("Dr. Ute Koch, chemist, BASF", "Ute Koch", "chemist"),
        ("dr. Kees Slager, WUR", "Kees Slager", ""),
        ("Dr. Amy Weaver, Mayo Clinic", "Amy Weaver", ""),
        ("Prof. Anna Schreiner, LMU", "Anna Schreiner", ""),
        ("Dr. Jane Baker, Mayo Clinic", "Jane Baker", ""),
        ("Dr. Ute Koch cardiologist, Charité", "Ute Koch", "cardiologist"),
    ],
)
def test_a_trade_behind_a_title_and_a_given_name_is_the_family(line, name, title):
    read = parse_contact_line(line)
    assert read.name.endswith(name)
    assert read.title == title
