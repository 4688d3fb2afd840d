"""Offices and titles in front of a name, and firms that are called like a word of the line."""

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.noted import NobodyError, line_noted
from tui.model.naming.greeting import ways_to_greet

# The line, then the name, the title, the employer and who led there.
LINES = """
prof. Okonkwo, Urban Studies, Loyola | Prof. Okonkwo | Urban Studies | Loyola |
prof. Amara Okonkwo, Urban Studies, Loyola | Prof. Amara Okonkwo | Urban Studies | Loyola |
prof. Okonkwo, Urban Studies | Prof. Okonkwo | | Urban Studies |
rev. Moss, Grace Church | Rev. Moss | | Grace Church |
ald. Moore, 49th Ward | Ald. Moore | | 49th Ward |
Ald. Moore, 49th Ward | Ald. Moore | | 49th Ward |
Supt. Brown, CPD | Supt. Brown | | CPD |
supt. Brown, Evanston schools | Supt. Brown | | Evanston schools |
dr. chen, Rush | dr. chen | | Rush |
prof. emeritus Jan Novak, MIT | prof. emeritus Jan Novak | | MIT |
Prof., MIT, Jane Doe | Jane Doe | Prof | MIT |
Priya R., Product @ Via Transportation | Priya R. | Product | Via Transportation |
Priya R., Product at Via Transportation | Priya R. | Product | Via Transportation |
Priya R., driver for Via Transportation | Priya R. | driver | Via Transportation |
Ana Cruz @ Via Rail Canada | Ana Cruz | | Via Rail Canada |
Ana Cruz, VIA Rail, scheduler | Ana Cruz | scheduler | VIA Rail |
Sam Lee, PM at Via Transportation via Jo Park | Sam Lee | PM | Via Transportation | Jo Park
Sam Lee @ Via via Jo Park | Sam Lee | | Via | Jo Park
Ana Cruz, Acme Via Jo Park | Ana Cruz | | Acme | Jo Park
Ana Cruz, Acme, VIA JO PARK | Ana Cruz | | Acme | JO PARK
"""
NOBODY = """
Ald. Ramirez's chief of staff (name?)
Ald. Ramirez's chief of staff
ald. Ramirez’s chief of staff
Ald Ramirez's scheduler
Mayor Johnson's transit person
Rep. Kam's district director
Prof Lee's TA
Prof. Lee's RA
Jen's TA
Ramirez's EA
her TA
her PM
the CEO
her VP of ops
"""
# The line, then the name and the notes.
SOMEBODY = """
Rep. Kam's district director, Sofia Marin | Sofia Marin | Rep. Kam's district director
Ald. Ramirez's chief of staff, Jo Lin | Jo Lin | Ald. Ramirez's chief of staff
Prof Lee's TA Ben Wu | Ben Wu | Prof Lee's TA
her TA Ben Wu | Ben Wu | her TA
her VP Jo Lin | Jo Lin | her VP
her head of sales, Jo Lin | Jo Lin | her head of sales
her boss of many years, Raj Mehta | Raj Mehta | her boss of many years
Ald. Maria Hadden | Ald. Maria Hadden |
Sen. Dick Lopez, Illinois senate | Sen. Dick Lopez |
Mayor Johnson | Mayor Johnson |
Lou, Macy's buyer | Lou |
TA Nguyen | TA Nguyen |
"""
GREETED = """
Ald. Maria Hadden | Ald. Hadden
Alderman Joe Moore | Alderman Moore
Supt. Brown | Supt. Brown
Mayor Brandon Johnson | Mayor Johnson
Commissioner Ana Diaz | Commissioner Diaz
"""


def cells(rows):
    return [[cell.strip() for cell in row.split("|")] for row in rows.strip().splitlines()]


@for_each("line, name, title, employer, introducer", cells(LINES))
def test_line_with_a_title_or_such_a_firm(line, name, title, employer, introducer):
    read = parse_contact_line(line, strict=False)
    assert (read.name, read.title, read.organization, read.introducer) == (
        name,
        title,
        employer,
        introducer,
    )


@for_each("said", NOBODY.strip().splitlines())
def test_whose_somebody_is_names_nobody(said):
    try:
        line_noted(said)
    except NobodyError:
        return
    raise AssertionError(said)


@for_each("said, name, notes", cells(SOMEBODY))
def test_name_behind_whose_they_are(said, name, notes):
    line = line_noted(said)
    assert (line.name, line.notes) == (name, notes)


@for_each("name, greeted", cells(GREETED))
def test_office_in_the_greeting(name, greeted):
    assert ways_to_greet(name)[0] == greeted
