"""A name as directories and messy hands write it: the family name first, a title behind."""

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.doubts import IS_GIVEN_NAME

LINES = """
    lee, robert (prof)                | robert lee          | prof  |
    Lee, Robert (Prof.)               | Robert Lee          | Prof. |
    Lee; Robert (Prof.); MIT          | Robert Lee          | Prof. | MIT
    Lee, Robert (Prof), Physics, MIT  | Robert Lee          | Prof, Physics | MIT
    Lee , Robert                      | Robert Lee          |       |
    Lee; Robert                       | Robert Lee          |       |
    Lee; Robert; Acme                 | Robert Lee          |       | Acme
    Lee, Prof. Robert                 | Prof. Robert Lee    |       |
    Prof. Lee, Robert                 | Prof. Robert Lee    |       |
    Lee, Dr. Robert, Acme             | Dr. Robert Lee      |       | Acme
    Foe, Dr Ann                       | Dr Ann Foe          |       |
    Foe, Mr. Tom                      | Mr. Tom Foe         |       |
    Foe, Ann Dr.                      | Dr. Ann Foe         |       |
    Lee, Robert, PhD                  | Robert Lee, PhD     |       |
    Lee, Robert PhD                   | Robert Lee, PhD     |       |
    FOE, Ann MD                       | Ann FOE, MD         |       |
    Foe, Ann M. (Dr.)                 | Dr. Ann M. Foe      |       |
    Foe;Ann;MD                        | Ann Foe, MD         |       |
    Foe, Ann (She/Her)                | Ann Foe             |       |
    Foe, Ann [she/her], Acme          | Ann Foe             |       | Acme
    van der Berg, Anna                | Anna van der Berg   |       |
    van der Berg, Anna (Dr.)          | Dr. Anna van der Berg |     |
    de la Cruz, Maria (Dra.), Acme    | Dra. Maria de la Cruz |     | Acme
    Zubkova, Daryna (Dr.)             | Dr. Daryna Zubkova  |       |
    Nguyen, Thi (Ms.)                 | Ms. Thi Nguyen      |       |
    Okafor, Chidi (Mr)                | Mr. Chidi Okafor    |       |
    Robert Lee (Dr)                   | Dr. Robert Lee      |       |
    Robert Lee, Dr.                   | Dr. Robert Lee      |       |
    Robert Lee, dr, Acme              | Dr. Robert Lee      |       | Acme
    Robert Lee (Prof.)                | Robert Lee          | Prof. |
    Robert Lee (Bob)                  | Robert Lee (Bob)    |       |
    Lee, Robert (Bob)                 | Robert Lee (Bob)    |       |
    Foe, Ann (Annie), Acme            | Ann Foe (Annie)     |       | Acme
    Lee, Robert (Acme)                | Robert Lee          |       | Acme
    Foe, Ann (née Poe)                | Ann Foe (née Poe)   |       |
    Lee, Robert Jr.                   | Robert Lee Jr.      |       |
    Lee Jr., Robert                   | Robert Lee Jr.      |       |
    Lee, R.                           | R. Lee              |       |
    Lee, R. J., nurse, Acme           | R. J. Lee           | nurse | Acme
    Anna Lee, Acme                    | Anna Lee            |       | Acme
    Anna Lee, VP Sales                | Anna Lee            | VP Sales |
    Anna Lee, MIT, Prof.              | Anna Lee            | Prof. | MIT
    Stanford, Dr. Lee                 | Stanford            |       | Dr. Lee
    Lee, Dr. Thomas                   | Dr. Thomas Lee      |       |
    Doe, Jane - PhD                   | Jane Doe, PhD       |       |
    Ann Foe (Dr., Acme)               | Ann Foe             | Dr.   | Acme
    Anna Lee, Dr. Reddy's             | Anna Lee            |       | Dr. Reddy's
    Smith, John; VP Sales; Acme       | John Smith          | VP Sales | Acme
"""


@for_each("row", LINES.strip().splitlines())
def test_the_name_is_read_whichever_way_it_was_written(row: str) -> None:
    text, name, title, organization = (part.strip() for part in row.split("|"))
    read = parse_contact_line(text)
    assert (read.name, read.title, read.organization) == (name, title, organization)
    assert read.doubt == ""


@for_each("text", ["Garcia Lopez, Maria", "Kovalenko, Daryna"])
def test_what_may_be_an_employer_is_asked(text: str) -> None:
    assert parse_contact_line(text).doubt == IS_GIVEN_NAME
