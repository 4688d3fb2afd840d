"""Letters behind a name are never greeted; a family name in capitals is."""

from tests.cases import for_each
from tui.model.naming.greeting import ways_to_greet


@for_each(
    ("name", "greeted"),
    [
        ("Mrs. Patricia Oyelaran CPC", "Mrs. Oyelaran"),
        ("Mrs. Oyelaran CPC", "Mrs. Oyelaran"),
        ("Ms. Jo Ann Pratt CCS-P", "Ms. Pratt"),
        ("Ms. Kim Park LPC NCC", "Ms. Park"),
        ("Mr. Ola Berg EIT", "Mr. Berg"),
        ("Mrs. Linda Cruz COC", "Mrs. Cruz"),
        ("Mrs. Ann Bell LEED AP", "Mrs. Bell"),
        ("Mr. Abel Asante MGhIE", "Mr. Asante"),
        ("Mr. Ade Bello FCIPD", "Mr. Bello"),
        ("Mr. Joe Price CDL", "Mr. Price"),
        ("Madam Faustina Akua Nyarko", "Madam Nyarko"),
    ],
)
def test_letters_behind_a_name_are_not_greeted(name: str, greeted: str) -> None:
    assert ways_to_greet(name)[0] == greeted


@for_each(
    ("name", "greeted"),
    [
        ("Mr. Ravi Kumar SHAH", "Mr. Shah"),
        ("Prof. Ama Serwaa MENSAH", "Prof. Mensah"),
        ("Mrs. Grace Addo SCHMIDT", "Mrs. Schmidt"),
        ("Mr. Luis Alberto DIAZ", "Mr. Diaz"),
        ("Ms. Mei Ling NG", "Ms. Ng"),
    ],
)
def test_a_family_name_in_capitals_stays_one(name: str, greeted: str) -> None:
    assert ways_to_greet(name)[0] == greeted


def test_capitals_in_brackets_are_no_nickname() -> None:
    assert ways_to_greet("Rosa Diaz CMA (AAMA)") == ("Rosa",)
