"""When two spellings are one name, and when they are two."""

import unicodedata
from typing import Literal

from tests.cases import for_each
from tui.model.naming.spelling import name_key, same_name, same_organization

Form = Literal["NFC", "NFD"]

SAME_NAMES = [
    ("Zoë Ångström", "Zoe Angstrom"),
    ("Prof. Robert Lee", "Robert Lee"),
    ("Prof. Dr. Robert Lee", "robert lee"),
    ("Dr. med. Uwe Meyer", "Uwe Meyer"),
    ("Prof. Dr. Dr. h.c. mult. Hans Maier", "Hans Maier"),
    ("Dipl.-Ing. Hans Maier", "Hans Maier"),
    ("Sr. Juan Pérez", "Juan Perez"),
    ("Jane Doe, PhD, MBA", "Jane Doe"),
    ("Jane Doe Ph.D.", "Jane Doe"),
    ("Jane Doe MA", "Jane Doe"),
    ("Doe, Jane", "Jane Doe"),
    ("Doe, Dr. Jane", "Jane Doe"),
    ("Jane A. Doe", "Jane Doe"),
    ("Jane (she/her) Doe", "Jane Doe"),
    ("Jane “JD” Doe", "Jane Doe"),
    ("🚀 Jane Doe ✨", "Jane Doe"),
    ("Shane O’Neil", "Shane O'Neil"),
    ("Shane O´Neil", "Shane ONeil"),
    ("Jean‑Luc Roy", "Jean-Luc Roy"),
    ("Jean‑Luc Roy", "Jean Luc Roy"),
    ("Işık Demir", "Isik Demir"),
    ("IŞIK DEMİR", "Işık Demir"),
    ("Łukasz Wójcik", "Lukasz Wojcik"),
    ("Nguyễn Văn Đạt", "Nguyen Van Dat"),
    ("Þóra Ðorđe", "Thora Dorde"),
    ("Jürgen Groß", "Jurgen Gross"),
    ("John Smith Jr.", "John Smith, Jr"),
    ("John Smith Jr.", "John Smith Junior"),
    ("John Smith, Jr.", "John Smith"),
    ("John Smith 3rd", "John Smith III, PhD"),
    ("King Jr., Martin Luther", "Martin Luther King"),
]
OTHER_NAMES = [
    ("Jürgen Müller", "Juergen Mueller"),
    ("John Smith Jr.", "John Smith Sr."),
    ("John Smith, Jr.", "John Smith, Sr."),
    ("John Smith II", "John Smith III"),
    ("John A. Smith", "John B. Smith"),
    ("Henry IV", "Henry III"),
    ("Jane Doe", "Jana Doe"),
    ("Jane Doe", "Doe Jane"),
    ("Jane Mary Doe", "Jane Doe"),
    ("Nguyễn Văn Ba", "Nguyễn Văn Bình"),
    ("Yo-Yo Ma", "Yo-Yo"),
    ("Jack Yun Ma", "Jack Yun"),
    ("NGUYEN VAN BA", "NGUYEN VAN"),
    ("Dr. Phil McGraw", "McGraw"),
    ("dr phil mcgraw", "mcgraw"),
    ("Gen Ito", "Ito"),
    ("李雷", "韩梅梅"),
    ("हरि शर्मा", "हर शर्मा"),
    ("🚀", "✨"),
]
SAME_ORGANIZATIONS = [
    ("Acme", "ACME, Inc."),
    ("Acme", "The Acme Co., Ltd."),
    ("Acme", "Acme Company"),
    ("Nestlé", "Nestle"),
    ("Nestlé S.A.", "nestle"),
    ("Müller GmbH & Co. KG", "Müller"),
    ("A.P. Møller – Mærsk A/S", "AP Moller Maersk"),
    ("Johnson & Johnson", "Johnson and Johnson"),
    ("Procter & Gamble", "Procter&Gamble"),
    ("The Walt Disney Company", "Walt Disney"),
    ("Coca‑Cola", "The Coca-Cola Company"),
    ("U.S. Bank", "US Bank"),
    ("McDonald’s", "McDonalds"),
    ("Şişecam A.Ş.", "Sisecam"),
    ("The Limited", "Limited"),
]
OTHER_ORGANIZATIONS = [
    ("The Boston Company", "Boston"),
    ("The Boston Company", "The Boston Consulting Group"),
    ("Acme", "Acme Bank"),
    ("The Limited", "The Company"),
    ("Bay Freight", "Bay"),
    ("Müller", "Mueller"),
    ("东方", "西方"),
]


@for_each(("one", "other"), SAME_NAMES)
@for_each("form", ["NFC", "NFD"])
def test_two_spellings_of_one_name(one: str, other: str, form: Form) -> None:
    written = unicodedata.normalize(form, one)
    assert same_name(written, other)
    assert same_name(other, written)


@for_each(("one", "other"), OTHER_NAMES)
def test_two_names(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


@for_each(("one", "other"), SAME_ORGANIZATIONS)
@for_each("form", ["NFC", "NFD"])
def test_two_spellings_of_one_organization(one: str, other: str, form: Form) -> None:
    written = unicodedata.normalize(form, one)
    assert same_organization(written, other)


@for_each(("one", "other"), OTHER_ORGANIZATIONS)
def test_two_organizations(one: str, other: str) -> None:
    assert not same_organization(one, other)


@for_each("name", ["", "Prof.", "Dr.", "!!!", "🚀", "(x)", "Jr.", ",", ", Jr.", "\u0301"])
def test_what_is_hardly_a_name_is_the_same_as_itself_alone(name: str) -> None:
    assert same_name(name, name)
    assert not same_name(name, "Jane Doe")
    assert name_key(name) or not name
