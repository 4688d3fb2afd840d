"""What Google's table says beside the name: each has a place, or is named."""

from io import BytesIO
from typing import Any

from tests.cases import for_each
from tui.exchange.readers.detect_format import FileContent, FileKind, read_file


def read(columns: str, values: str) -> FileContent:
    header = f"First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,{columns}\r\n"
    return read_file(BytesIO(f"{header}Lena,Muster,,lena@acme.example,{values}\r\n".encode()))


@for_each(
    ("columns", "values", "expected"),
    [
        ("Birthday", "1990-05-04", {"notes": "Birthday: 1990-05-04"}),
        (
            "Address 1 - Label,Address 1 - Formatted",
            ',"Weg 1\nBerlin"',
            {"notes": "Address: Weg 1, Berlin"},
        ),
        (
            "Organization Name,Organization Department",
            "Acme,Analytics",
            {"organization": "Acme", "notes": "Department: Analytics"},
        ),
        (
            "Organization 1 - Name,Organization 2 - Name,Organization 2 - Title",
            "Acme,Choir,Tenor",
            {"organization": "Acme", "notes": "Also at: Choir, Tenor"},
        ),
        ("Nickname", "Leni", {"greet_as": "Leni"}),
        ("Nickname", "lena", {"greet_as": ""}),
        (
            "Relation 1 - Label,Relation 1 - Value",
            "Referred By,Omar Idris",
            {"introducer": "Omar Idris", "notes": ""},
        ),
        (
            "Relation 1 - Type,Relation 1 - Value",
            "Spouse,Omar Idris",
            {"introducer": "", "notes": "Spouse: Omar Idris"},
        ),
        (
            "Custom Field 1 - Label,Custom Field 1 - Value",
            "Pronouns,she/her",
            {"notes": "Pronouns: she/her"},
        ),
        (
            "Event 1 - Label,Event 1 - Value",
            "Anniversary,2001-02-03",
            {"notes": "Anniversary: 2001-02-03"},
        ),
        (
            "Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value",
            "Work Fax,555 0100,* Mobile,555 0101",
            {"phones": ("555 0101",), "notes": "Fax: 555 0100"},
        ),
        (
            "Phone 1 - Type,Phone 1 - Value",
            "Pager,555 0100",
            {"phones": (), "notes": "Pager: 555 0100"},
        ),
    ],
)
def test_each_detail_has_its_place(columns: str, values: str, expected: dict[str, Any]) -> None:
    content = read(columns, values)
    assert content.kind is FileKind.GOOGLE_CSV
    (lena,) = content.reading.contacts
    assert {field: getattr(lena, field) for field in expected} == expected
    assert not content.remark


def test_what_google_invents_next_is_named() -> None:
    assert read("Shoe Size", "41").remark == "Columns that were not read: Shoe Size."
