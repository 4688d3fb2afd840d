"""A name with the family name first, as it stands in a cell or was kept."""

from tests.cases import for_each
from tui.exchange.readers.row_names import name_of_row
from tui.model.naming.greeting import ways_to_greet
from tui.model.naming.person_name import read_name
from tui.model.naming.spelling import same_name
from tui.model.naming.turned import given_first


@for_each(
    "written, said",
    [
        ("Lee, Robert (Prof.)", "Prof. Robert Lee"),
        ("Lee; Robert", "Robert Lee"),
        ("Lee, Robert, PhD", "Robert Lee, PhD"),
        ("Lee, Robert PhD", "Robert Lee, PhD"),
        ("Prof. Lee, Robert", "Prof. Robert Lee"),
        ("Lee, Dr. Robert", "Dr. Robert Lee"),
        ("Lee Jr., Robert", "Robert Lee Jr."),
        ("Lee, Robert (Bob) (he/him)", "Robert Lee (Bob) (he/him)"),
        ("van der Berg, Anna (Dr.)", "Dr. Anna van der Berg"),
        ("Doe, Jane (Legal)", "Jane Doe (Legal)"),
        ("Lee, R.", "R. Lee"),
        ("Acme, Inc.", "Acme, Inc."),
        ("Jane Doe, PhD", "Jane Doe, PhD"),
        ("Doe, Jane; Roe, John", "Doe, Jane; Roe, John"),
        ("Lee, Robert; Acme", "Lee, Robert; Acme"),
        ("Lee,", "Lee,"),
        (", Lee", ", Lee"),
        ("", ""),
    ],
)
def test_a_cell_with_a_name_is_turned_too(written: str, said: str) -> None:
    assert given_first(written) == said
    assert name_of_row({"name": written}, (), is_half=False) == said


@for_each(
    "written, plain, greeted",
    [
        ("Robert Lee (Prof.)", "Robert Lee", "Prof. Lee"),
        ("Lee, Robert (Dr.)", "Robert Lee", "Dr. Lee"),
        ("Robert Lee, Dr.", "Robert Lee", "Dr. Lee"),
        ("Prof. Lee, Robert", "Robert Lee", "Prof. Lee"),
        ("Lee; Robert", "Robert Lee", "Robert"),
        ("Lee, Robert PhD", "Robert Lee", "Robert"),
        ("FOE, Ann MD", "Ann Foe", "Ann"),
        ("Lee, Robert Jr.", "Robert Lee", "Robert"),
        ("Ann Foe (MS)", "Ann Foe", "Ann"),
    ],
)
def test_a_name_kept_as_it_was_written_is_read_so(written: str, plain: str, greeted: str) -> None:
    read = read_name(written)
    assert " ".join((*read.given, read.family)) == plain
    assert read.nickname == ""
    assert ways_to_greet(written)[0] == greeted
    assert same_name(written, plain)
