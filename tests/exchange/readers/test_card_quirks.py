"""Cards that break the rules, and what of a card has no field: nothing is lost without a word."""

from io import BytesIO
from typing import Any

from tests.cases import for_each
from tests.exchange.cards import card
from tui.exchange.matching.match_people import match_all
from tui.exchange.readers.detect_format import FileContent, FileKind, read_file
from tui.model.records import Records


def read(text: str | bytes) -> FileContent:
    return read_file(BytesIO(text.encode() if isinstance(text, str) else text))


LENA = "FN:Lena Muster\nN:Muster;Lena;;;\n"
QP = "CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE"

BROKEN: dict[str, tuple[str, dict[str, Any]]] = {
    "a soft break before an empty line": (
        card("2.1", LENA + f"ORG;{QP}:=C3=91=C3=91=\n\nEMAIL;PREF:lena@example.org"),
        {"name": "Lena Muster", "organization": "ÑÑ", "emails": ("lena@example.org",)},
    ),
    "a soft break at the very end": (
        card("2.1", LENA + f"NOTE;{QP}:caf=C3=A9=\n"),
        {"name": "Lena Muster", "notes": "café"},
    ),
    "one bad byte": (
        card("2.1", LENA + f"NOTE;{QP}:=C3=91=80 yes\nEMAIL:lena@example.org"),
        {"name": "Lena Muster", "notes": "Ñ\ufffd yes", "emails": ("lena@example.org",)},
    ),
    "a character cut in two": (
        card("2.1", LENA + f"TITLE;{QP}:Geschftsf=C3"),
        {"title": "Geschftsf\ufffd"},
    ),
    "quoted-printable that names no letters": (
        card("2.1", "N;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;;"),
        {"name": "Jörg Müller"},
    ),
    "an empty line within the name": (
        card("3.0", "FN:Gabor Bela\n\nSzabo-Test\nN:Szabo-Test;Gabor Bela;;;\nORG:Acme"),
        {"name": "Gabor Bela Szabo-Test", "organization": "Acme"},
    ),
    "a note over lines that are not folded": (
        card("3.0", LENA + "NOTE:met at the fair\nlikes maps\nTITLE:Analyst"),
        {"notes": "met at the fair\nlikes maps", "title": "Analyst"},
    ),
    "indented": (
        "".join(f"    {line}\n" for line in card("3.0", LENA + "TITLE:Analyst").splitlines()),
        {"name": "Lena Muster", "title": "Analyst"},
    ),
    "indented by a tab, and folded": (
        "\tBEGIN:VCARD\n\tVERSION:3.0\n\tFN:Lena\n\t  Muster\n\tEND:VCARD\n",
        {"name": "Lena Muster"},
    ),
    "in base 64": (
        card("2.1", LENA + "NOTE;ENCODING=BASE64:bWV0IGF0IHRoZSBmYWly"),
        {"notes": "met at the fair"},
    ),
}


@for_each("name", BROKEN)
def test_a_broken_line_costs_nothing_else(name: str) -> None:
    text, expected = BROKEN[name]
    content = read(text)
    assert not content.reading.problems
    (lena,) = content.reading.contacts
    assert {field: getattr(lena, field) for field in expected} == expected


def test_letters_that_could_not_be_read_are_told() -> None:
    assert read(BROKEN["one bad byte"][0]).remark == (
        "Letters that could not be read became \ufffd here: Lena Muster."
    )


@for_each(
    ("lines", "expected"),
    [
        (
            "EMAIL;PREF=2:b@x.org\nEMAIL;PREF=1:a@x.org\nEMAIL:c@x.org",
            {"emails": ("a@x.org", "b@x.org", "c@x.org")},
        ),
        (
            "TEL;TYPE=work:1 555 0100\nTEL;TYPE=cell,pref:1 555 0101",
            {"phones": ("1 555 0101", "1 555 0100")},
        ),
        (
            "TEL;TYPE=FAX,WORK:1 555 0100\nTEL;PAGER:1 555 0101\nTEL;CELL:1 555 0102",
            {"phones": ("1 555 0102",), "notes": "Fax: 1 555 0100\nPager: 1 555 0101"},
        ),
        ("TEL;TYPE=voice,fax:1 555 0100", {"phones": ("1 555 0100",), "notes": ""}),
        ("BDAY:19900504", {"notes": "Birthday: 1990-05-04"}),
        ("BDAY;VALUE=date:--0504", {"notes": "Birthday: 05-04"}),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-03", {"notes": "Birthday: 05-03"}),
        (
            "ADR;TYPE=HOME:;;Weg 1;Berlin;;10115;Germany",
            {"notes": "Address: Weg 1, Berlin, 10115, Germany"},
        ),
        (
            "ORG:Acme;Legal;Patents\nORG:Choir of St. Ann",
            {
                "organization": "Acme",
                "notes": "Department: Legal, Patents\nAlso at: Choir of St. Ann",
            },
        ),
        (
            "TITLE:Analyst\nTITLE:Dean\nROLE:Auditor",
            {"title": "Analyst", "notes": "Also: Dean\nRole: Auditor"},
        ),
        ("NICKNAME:Leni", {"greet_as": "Leni"}),
        ("NICKNAME:Leni,Lenchen", {"greet_as": "Leni", "notes": "Nickname: Lenchen"}),
        ("NICKNAME:Lena", {"greet_as": ""}),
        ("TZ:Europe/Berlin", {"time_zone": "Europe/Berlin", "notes": ""}),
        ("TZ:-05:00", {"time_zone": "", "notes": "Time zone: -05:00"}),
        ("RELATED;TYPE=spouse;VALUE=text:Omar Idris", {"notes": "Spouse: Omar Idris"}),
        ("item1.X-ABRELATEDNAMES:Ana\nitem1.X-ABLabel:_$!<Sister>!$_", {"notes": "Sister: Ana"}),
        (
            "item1.X-ABRELATEDNAMES:Omar Idris\nitem1.X-ABLabel:Referred By",
            {"introducer": "Omar Idris", "notes": ""},
        ),
        (
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Omar Idris;0;Referred by;;;;",
            {"introducer": "Omar Idris"},
        ),
        (
            "item2.X-ABDATE:2001-06-07\nitem2.X-ABLabel:_$!<Anniversary>!$_",
            {"notes": "Anniversary: 2001-06-07"},
        ),
        (
            "IMPP:xmpp:lena@chat.example\nX-SKYPE:lena.m",
            {"notes": "Chat: xmpp:lena@chat.example\nSkype: lena.m"},
        ),
    ],
)
def test_what_has_a_field_is_in_it_and_the_rest_is_in_the_notes(
    lines: str, expected: dict[str, Any]
) -> None:
    content = read(card("4.0", LENA + lines))
    (lena,) = content.reading.contacts
    assert {field: getattr(lena, field) for field in expected} == expected
    assert not content.remark


def test_what_is_not_read_is_named() -> None:
    content = read(card("3.0", LENA + "X-SHOE-SIZE:41\nPHOTO:x"))
    assert content.remark == "Lines of cards that were not read: X-SHOE-SIZE."


@for_each(
    "cell",
    ['"BEGIN:VCARD\nVERSION:3.0\nFN:Omar\nEND:VCARD"', '"\nBEGIN:VCARD\nFN:Omar\nEND:VCARD\n"'],
)
def test_a_card_in_a_cell_does_not_make_a_table_a_file_of_cards(cell: str) -> None:
    content = read(f"Name,Notes,Company\nLena Muster,{cell},Acme\nJan Muster,,Bay\n")
    assert content.kind is FileKind.CSV
    assert [each.name for each in content.reading.contacts] == ["Lena Muster", "Jan Muster"]


@for_each(
    ("lines", "phones", "notes"),
    [
        ("item1.TEL:030 9\nitem1.X-ABLabel:Work Fax\nTEL:030 1", ("030 1",), "Fax: 030 9"),
        ("item1.TEL:030 9\nitem1.X-ABLabel:_$!<HomeFAX>!$_", (), "Fax: 030 9"),
        ("item1.TEL:030 9\nitem1.X-ABLabel:_$!<Pager>!$_", (), "Pager: 030 9"),
        ("item1.TEL:030 9\nitem1.X-ABLabel:_$!<Main>!$_", ("030 9",), ""),
    ],
)
def test_a_number_may_be_labeled_beside_it(lines: str, phones: tuple[str, ...], notes: str) -> None:
    (lena,) = read(card("3.0", LENA + lines)).reading.contacts
    assert (lena.phones, lena.notes) == (phones, notes)


@for_each(
    ("lines", "name"),
    [
        ("FN:Walter Brandt\nN:Brandt;Walter;;;Sr.", "Walter Brandt, Sr."),
        ("FN:Walter Brandt\nN:Brandt;Walter;;Mr.;", "Walter Brandt"),
        ("FN:Walter Brandt\\, Sr.\nN:Brandt;Walter;;;Sr.", "Walter Brandt, Sr."),
        ("FN:Walter Brandt Sr\nN:Brandt;Walter;;;Sr.", "Walter Brandt Sr"),
        ("FN:Lena Muster PhD\nN:Muster;Lena;;;Ph.D.", "Lena Muster PhD"),
    ],
)
def test_a_suffix_that_is_not_shown_belongs_to_the_name(lines: str, name: str) -> None:
    (person,) = read(card("3.0", lines)).reading.contacts
    assert person.name == name


def test_father_and_son_who_are_shown_alike_stay_two() -> None:
    cards = "".join(
        card("3.0", f"FN:Walter Brandt\nN:Brandt;Walter;;;{suffix}\nORG:Brandt & Sons")
        for suffix in ("Sr.", "Jr.")
    )
    assert len(match_all(read(cards).reading.contacts, Records())) == 2


@for_each(
    ("lines", "is_firm"),
    [
        ("N:;;;;\nFN:Acme Service\nORG:Acme Service\nTEL:0800 1", True),
        ("N:;;;;\nFN:Acme Service\nORG:Acme Service;", True),
        ("FN:Lena Muster\nORG:Lena Muster", False),
        ("N:Muster;Lena;;;\nFN:Lena Muster\nORG:Lena Muster", False),
        ("N:;;;;\nFN:Lena Muster\nORG:Acme", False),
    ],
)
def test_a_firm_among_the_cards_is_told(lines: str, is_firm: bool) -> None:
    reading = read(card("3.0", lines)).reading
    assert [each.reason for each in reading.problems] == (
        ["The card of Acme Service is an organization, not a person."] if is_firm else []
    )
    assert len(reading.contacts) == (not is_firm)
