"""CSV files as LinkedIn, Google and everybody else write them. All people are invented."""

from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tests.cases import for_each
from tui.exchange.incoming import ExchangeError, IncomingContact
from tui.exchange.readers.detect_format import FileContent, FileKind, read_file
from tui.exchange.readers.linkedin import linkedin_day
from tui.model.people import Source

NOTES = (
    "Notes:\r\n"
    '"When exporting your connection data, you may notice that some of the email addresses '
    'are missing. You will only see ""addresses"" of those who allow it, at '
    'https://www.linkedin.example/help"\r\n\r\n'
)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
JANE = "Jane,Doe,https://www.linkedin.com/in/jane-doe-1,,Acme,Data Analyst,12 Mar 2024\r\n"
WENDY = 'Wendy,"Ho, PhD",https://www.linkedin.com/in/wendy-ho,w@ho.example,"Globex, Inc.",CFO,\r\n'


def read(text: str | bytes, mapping: dict[str, str] | None = None) -> FileContent:
    return read_file(BytesIO(text.encode() if isinstance(text, str) else text), mapping)


def people(text: str | bytes, mapping: dict[str, str] | None = None) -> list[IncomingContact]:
    content = read(text, mapping)
    assert not content.reading.problems
    return list(content.reading.contacts)


def archive(name: str, content: bytes, **others: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as files:
        for other, text in others.items():
            files.writestr(other, text)
        files.writestr(name, content)
    return file.getvalue()


PREAMBLES = {
    "none": "",
    "notes": NOTES,
    "mark": "\ufeff" + NOTES,
    "mark without notes": "\ufeff",
    "six lines": "Notes:\r\none\r\n\r\ntwo\r\n,,,\r\n\r\n",
    "a paragraph over lines": 'Notes:\r\n"one\r\n\r\ntwo, three"\r\n\r\n',
}


@for_each("preamble", PREAMBLES)
@for_each("line_end", ["\r\n", "\n", "\r", "\r\r\n"], ids=ascii)
def test_connections_are_read_whatever_stands_in_front(preamble: str, line_end: str) -> None:
    file = (PREAMBLES[preamble] + HEADER + JANE + WENDY).replace("\r\n", line_end)
    content = read(file)
    assert content.kind is FileKind.LINKEDIN_CSV
    jane, wendy = content.reading.contacts
    assert jane.name == "Jane Doe"
    assert (jane.title, jane.organization, jane.emails) == ("Data Analyst", "Acme", ())
    assert jane.links == ("https://www.linkedin.com/in/jane-doe-1",)
    assert jane.connected == date(2024, 3, 12)
    assert jane.source is Source.LINKEDIN
    assert (wendy.name, wendy.organization) == ("Wendy Ho, PhD", "Globex, Inc.")
    assert wendy.emails == ("w@ho.example",)


def test_columns_may_be_more_and_elsewhere() -> None:
    file = (
        "Connected On,Position,Followers,Last Name,First Name,Company,URL\n"
        "7-Feb-22,Analyst,12,Doe,🚀 Jane ✨,Acme,https://www.linkedin.com/in/jane\n"
        ",,,,,,\n"
        "2022-02-08,Analyst\n"
        "7-Feb-22,,,Ho,Wendy,,,,,too,many,cells\n"
    )
    reading = read(file).reading
    assert [contact.name for contact in reading.contacts] == ["Jane Doe", "Wendy Ho"]
    assert [problem.number for problem in reading.problems] == [4]
    assert reading.problems[0].reason == "It has no name."
    assert reading.contacts[1].number == 5


@for_each("delimiter", [";", "\t"], ids=["semicolons", "tabs"])
def test_connections_that_a_spreadsheet_saved_again(delimiter: str) -> None:
    (jane,) = people((HEADER + JANE).replace(",", delimiter))
    assert (jane.name, jane.organization) == ("Jane Doe", "Acme")


@for_each("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_connections_in_any_encoding(encoding: str) -> None:
    file = HEADER + "Zoë,Ångström,,,Café,,\r\n" * 3
    assert people(file.encode(encoding))[0].name == "Zoë Ångström"


@for_each("name", ["Connections.csv", "Basic_LinkedInDataExport_11-20-2026/Connections.csv"])
def test_connections_in_the_archive(name: str) -> None:
    content = read(archive(name, (NOTES + HEADER + JANE).encode(), **{"Profile.csv": b"x"}))
    assert content.kind is FileKind.LINKEDIN_ARCHIVE
    assert [contact.name for contact in content.reading.contacts] == ["Jane Doe"]


@for_each(
    ("text", "day"),
    [
        ("12 Mar 2024", date(2024, 3, 12)),
        ("7-Feb-22", date(2022, 2, 7)),
        ("03/15/2024", date(2024, 3, 15)),
        ("15/03/2024", date(2024, 3, 15)),
        ("3/5/24", date(2024, 3, 5)),
        ("2024-03-12", date(2024, 3, 12)),
        ("2024-03-12T10:00:00Z", date(2024, 3, 12)),
        ("March 12, 2024", date(2024, 3, 12)),
        (" 12  march 2024 ", date(2024, 3, 12)),
        ("29 Feb 2023", None),
        ("12 Mär 2024", None),
        ("12 Anm 2024", None),
        ("soon", None),
        ("", None),
    ],
)
def test_days_are_read_in_english(text: str, day: date | None) -> None:
    assert linkedin_day(text) == day


def test_a_day_that_cannot_be_read_is_kept_as_it_stands() -> None:
    row = JANE.replace("12 Mar 2024", "31 Feb 2024")
    (jane,) = people(HEADER + row)
    assert (jane.connected, jane.notes) == (None, "Connected on LinkedIn: 31 Feb 2024")


@for_each(
    ("header", "source"),
    [
        ("First Name,Last Name,Company,Connected On", Source.LINKEDIN),
        ("First Name,Last Name,URL,Company", Source.LINKEDIN),
        ("First Name,Last Name,Company", None),
        ("First Name,Last Name,Email Address", None),
    ],
)
def test_only_a_list_of_connections_comes_from_linkedin(header: str, source: Source | None) -> None:
    (jane,) = people(f"{header}\nJane,Doe,Acme,x\n"[: -3 if header.count(",") < 3 else None])
    assert (jane.name, jane.source) == ("Jane Doe", source)


NEW_GOOGLE = (
    "First Name,Middle Name,Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,"
    "Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Website 1 - Label,Website 1 - Value\r\n"
    "Jane,A.,Doe,Dr.,PhD,,,Acme,Analyst,Data, --05-03,met ::: at a fair,,* myContacts ::: Alumni "
    "::: Data,Work,jane@acme.com ::: j@acme.com,* Home,jane@home.example,Mobile,"
    "+1 555 010 0101 ::: +1 555 010 0102,Profile,https://www.linkedin.com/in/jane\r\n"
    ",,,,,,,,,,,,,* myContacts,,newsletter@list.example,,,,,,\r\n"
    ",,,,,Wendy,,,,,,,,,,,,,,,,\r\n"
)
OLD_GOOGLE = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Group Membership,E-mail 1 - Type,"
    "E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,"
    "Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Type,"
    "Website 1 - Value\n"
    "Jane Doe,Jane,,Doe,,* My Contacts ::: Friends,Work,a@x.org,* Home,b@x.org,Mobile,555 010 0101,"
    ",Acme,Analyst,,\n"
    "Wendy Ho,,,,,,,,,,,,,,,,\n"
)


def test_google_by_its_header_of_today() -> None:
    content = read("\ufeff" + NEW_GOOGLE)
    assert content.kind is FileKind.GOOGLE_CSV
    jane, wendy = content.reading.contacts
    assert jane.name == "Dr. Jane A. Doe, PhD"
    assert jane.emails == ("jane@home.example", "jane@acme.com", "j@acme.com")
    assert jane.phones == ("+1 555 010 0101", "+1 555 010 0102")
    assert jane.links == ("https://www.linkedin.com/in/jane",)
    assert (jane.title, jane.organization) == ("Analyst", "Acme")
    assert jane.notes == "met ::: at a fair\nDepartment: Data\nBirthday: --05-03"
    assert (jane.source, jane.tags) == (Source.ALUMNI, ("Data",))
    assert wendy.name == "Wendy"
    (problem,) = content.reading.problems
    assert (problem.number, "newsletter@list.example" in problem.reason) == (3, True)


def test_google_by_its_header_of_before() -> None:
    content = read(OLD_GOOGLE.encode("utf-16"))
    assert content.kind is FileKind.GOOGLE_CSV
    jane, wendy = content.reading.contacts
    assert (jane.name, jane.title, jane.organization) == ("Jane Doe", "Analyst", "Acme")
    assert jane.emails == ("b@x.org", "a@x.org")
    assert (jane.source, jane.tags) == (Source.FRIENDS, ())
    assert wendy.name == "Wendy Ho"


@for_each("delimiter", [",", ";", "\t", "|"])
def test_any_table_with_a_header(delimiter: str) -> None:
    rows = [
        ["Full name", "Role", "Employer", "E-Mail", "Mobile", "LinkedIn", "Tags", "Comments"],
        ["Jane Doe", "Analyst", "Acme", "<a@x.org>", "555", "linkedin.com/in/j", "alumni", "x"],
        ["", "", "", "", "", "", "", ""],
        ["", "CFO", "Globex", "", "", "", "", ""],
    ]
    content = read("\n".join(delimiter.join(row) for row in rows))
    assert content.kind is FileKind.CSV
    (jane,) = content.reading.contacts
    assert jane == IncomingContact(
        name="Jane Doe",
        title="Analyst",
        organization="Acme",
        emails=("a@x.org",),
        phones=("555",),
        links=("linkedin.com/in/j",),
        notes="x",
        source=Source.ALUMNI,
        number=2,
    )
    (problem,) = content.reading.problems
    assert (problem.number, problem.reason) == (4, "It has no name (Globex).")


@for_each(
    ("header", "row", "expected"),
    [
        ("Voller Name;Firma", "Jörg Müller;Brücke", {"name": "Jörg Müller"}),
        ("Vorname;Nachname;Firma", "Jörg;Müller;Brücke", {"name": "Jörg Müller"}),
        ("Prénom,Nom,Société", "Chloé,Lefèvre,Été", {"organization": "Été"}),
        ("First,Last,Email", "A,B,a@x.org; b@x.org", {"emails": ("a@x.org", "b@x.org")}),
        ("Name,First Name,Last Name", ",A,B", {"name": "A B"}),
        ("Name,Phone,Mobile Phone", "A,1 / 2,3", {"phones": ("1", "2", "3")}),
        ("Name,Tags", '"A","x, y; #z"', {"tags": ("x", "y", "z")}),
        ("Name,Referred by", "A,Prof. Smith", {"introducer": "Prof. Smith"}),
        ("Name,Title", "A,'=1+1", {"title": "=1+1"}),
        ("Name,Title", "A,'quoted'", {"title": "'quoted'"}),
        ("Contact list of 2026\nName,Title", "A,B", {"name": "A", "title": "B"}),
        ("Name,Phone", 'A,"=""030 1234567"""', {"phones": ("030 1234567",)}),
        (
            "Name,Company",
            "Lena Muster <l@x.org>,A",
            {"name": "Lena Muster", "emails": ("l@x.org",)},
        ),
        ("Name,Company", '"Muster, Lena (l@x.org)",A', {"name": "Lena Muster"}),
        (
            "Name,LinkedIn",
            "Ted Ash (https://www.notion.so/Ted-1),x.org/t",
            {"name": "Ted Ash", "links": ("x.org/t", "https://www.notion.so/Ted-1")},
        ),
        ("Name,Company", "[Ted Ash](https://x.org/1),A", {"name": "Ted Ash"}),
        ("Name,Company", "ted@x.org,A", {"name": "ted@x.org"}),
        ("|Name|Company|\n|---|:--:|", "|A|B|", {"name": "A", "organization": "B"}),
    ],
)
def test_columns_are_guessed(header: str, row: str, expected: dict[str, Any]) -> None:
    (contact,) = people(f"{header}\n{row}\n")
    assert {key: getattr(contact, key) for key in expected} == expected


UNNAMED = "Wer;Wo;Was\nCleo Park;Bay Freight;Dispatcher\n"


def test_a_table_without_a_column_for_the_name_says_how_to_tell() -> None:
    with pytest.raises(ExchangeError) as caught:
        read(UNNAMED)
    assert str(caught.value) == (
        "There is no column that is called a name in its first row (Wer, Wo, Was); say which it "
        'is, like --map name="Wer", or, where it is two, --map first_name="Wer" last_name="Wo".'
    )
    assert people(UNNAMED, {"name": "Wer"})[0].name == "Cleo Park"


@for_each("mark", ["", "\ufeff", "\n\n"])
def test_a_column_alone_is_a_table(mark: str) -> None:
    jane, wendy, omar = people(f'{mark}Name\nJane Doe\nHo, Wendy\n"Haddad, Omar"\n')
    assert (jane.name, wendy.name, omar.name) == ("Jane Doe", "Wendy Ho", "Omar Haddad")


def test_the_kind_is_told_whatever_letter_the_beginning_ends_in() -> None:
    for filler in range(4):
        row = "é" * 500 + "\n"
        file = "Vollständiger Name;Ort\n" + "x" * filler + row * 200
        assert len(people(file)) == 200


def test_an_encoding_that_was_guessed_is_said() -> None:
    assert "read as Shift-JIS" in read("Name\n山田太郎\n".encode("shift-jis")).remark
    assert "read as Windows-1252" in read("Name\nZoë\n".encode("cp1252")).remark
    assert not read("Name\nZoë\n").remark
    assert not read("Name\nZoë\n".encode("utf-16")).remark


def test_columns_are_told() -> None:
    file = "Kürzel;Wer;Name;Wo\n1;Jane Doe;jd;Acme\n"
    (contact,) = people(file, {"name": "wer", "organization": "Wo"})
    assert (contact.name, contact.organization) == ("Jane Doe", "Acme")
    (contact,) = people("A,B\nJane,Doe\n", {"first_name": "A", "last_name": "B"})
    assert contact.name == "Jane Doe"
    (contact,) = people("Person\nJane Doe\n", {"name": "Person"})
    assert contact.name == "Jane Doe"


@for_each(
    ("mapping", "sentence"),
    [
        ({"name": "Wer"}, "no column Wer in its first row (A, B)"),
        ({"nmae": "A"}, "There is no field nmae; there are name, first_name"),
        ({"title": "A"}, "no column A in its first row (A, B)"),
    ],
)
def test_columns_told_wrongly(mapping: dict[str, str], sentence: str) -> None:
    with pytest.raises(ExchangeError) as caught:
        read("A,B\nJane,Doe\n", mapping)
    assert sentence in str(caught.value)


def test_a_quote_that_is_never_closed_costs_its_row_only() -> None:
    rows = "".join(f"Person {number},Acme\n" for number in range(30))
    content = read(f'Name,Company\nJane,"Acme\n{rows}Last,"Globex\n')
    names = [contact.name for contact in content.reading.contacts]
    assert names == ["Jane", *(f"Person {number}" for number in range(30)), "Last"]


@for_each("count", [1, 40])
def test_a_quote_that_swallows_cells_makes_nobody_up(count: int) -> None:
    broken = 'Ann,"Broken quote,https://x,,A,B,\r\n'
    reading = read(HEADER + (broken + WENDY) * count).reading
    assert {contact.name for contact in reading.contacts} == {"Wendy Ho, PhD"}
    assert [problem.number for problem in reading.problems] == [*range(2, 2 * count + 2, 2)]
    assert {problem.reason for problem in reading.problems} == {"A quote in it is never closed."}
    reading = read('Name,Company\nJane,"Acme, Inc."\n"Wendy" Ho,"Acme, Inc."\n').reading
    assert [contact.organization for contact in reading.contacts] == ["Acme, Inc."] * 2


def test_many_quotes_that_are_never_closed_cost_no_people() -> None:
    rows = "".join(f'Person {number},"Acme\n' for number in range(1_000))
    content = read(f"Name,Company\n{rows}")
    assert len(content.reading.contacts) == 1_000


@for_each(
    "row", ['"Jane" Doe,Acme', 'Jane "JD" Doe,Acme', '"Jane ""JD"" Doe",Acme', '"Jane" "Doe",Acme']
)
def test_quotes_in_odd_places(row: str) -> None:
    (contact,) = people(f"Name,Company\n{row}\n")
    assert contact.name.replace('"', "").replace("JD ", "") == "Jane Doe"
    assert contact.organization == "Acme"


def test_line_breaks_inside_quotes_stay() -> None:
    (contact,) = people('Name,Notes\nJane,"one\r\ntwo"\n')
    assert contact.notes == "one\ntwo"
