"""Files that are no address books say what they are, and what to do instead."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cases import for_each
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.detect_format import read_file
from tui.exchange.readers.table_columns import table_head


def archive(**members: str) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as files:
        for name, text in members.items():
            files.writestr(name.replace("__", "/"), text)
    return file.getvalue()


TYPES = {"[Content_Types].xml": "x"}
FOREIGN = {
    "Excel": (archive(docProps__app="x", xl__workbook="x", **TYPES), "spreadsheet; save it as CSV"),
    "Excel, types first": (archive(**TYPES, xl__workbook="x"), "spreadsheet; save it as CSV"),
    "Excel of another writer": (
        archive(xl__worksheets__sheet1="x", _rels__rels="x"),
        "spreadsheet; save it as CSV",
    ),
    "Word of another writer": (archive(word__document="x"), "a document; save a table"),
    "an invitation": (
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nORGANIZER;CN=Jo:mailto:j@x.org\r\n",
        "a calendar without an appointment",
    ),
    "JSON": (b'{"people": []}', "JSON, but not an export of this program; export the people as"),
    "a list in JSON": (b'[{"name": "Lena Muster"}]', "JSON, but not an export of this program"),
    "old Excel": (b"\xd0\xcf\x11\xe0\xa1\xb1" + bytes(600), "save it as CSV"),
    "LibreOffice": (
        archive(mimetype="application/vnd.oasis.opendocument.spreadsheet", **{"content.xml": "x"}),
        "spreadsheet; save it as CSV",
    ),
    "Numbers": (archive(**{"Index/Document.iwa": "x"}), "export it as CSV"),
    "Word": (archive(word__document="x", **TYPES), "a document; save a table in it as CSV"),
    "PDF": (b"%PDF-1.7\n", "a PDF"),
    "PNG": (b"\x89PNG\r\n\x1a\n" + bytes(50), "a picture"),
    "JPEG": (b"\xff\xd8\xff\xe0" + bytes(50), "a picture"),
    "HEIC": (b"\0\0\0\x18ftypheic" + bytes(50), "a picture"),
    "some archive": (archive(**{"people.csv": "x"}), "unpack it and import the files in it"),
    "7z": (b"7z\xbc\xaf\x27\x1c" + bytes(50), "unpack it"),
    "RTF": (b"{\\rtf1 Hello}", "rich text"),
    "a letter": (b"From: J <j@x.org>\nTo: me@x.org\nSubject: hi\n\nhello\n", "a letter"),
    "a mailbox": (b"From j@x.org Mon Jan 1\nFrom: J <j@x.org>\n\nhello\n", "a mailbox"),
    "LinkedIn's messages": (
        b"CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,CONTENT\n1,,J,x,M,,\n",
        "list of messages",
    ),
}
OWN_PROFILES = [
    b"First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    b"Geo Location,Twitter Handles\nMe,Myself,,,,Student,,,,Boston,\n",
    b"First Name,Last Name,Maiden Name,Headline,Summary,Industry,Websites\nMe,Myself,,Cook,,,\n",
]
MESSAGES = FOREIGN["LinkedIn's messages"][0]


@for_each("name", FOREIGN)
def test_it_says_what_it_is_and_what_to_do(name: str) -> None:
    content, sentence = FOREIGN[name]
    with pytest.raises(ExchangeError, match=sentence):
        read_file(BytesIO(content))


@pytest.mark.parametrize("content", OWN_PROFILES)
@pytest.mark.parametrize("told", [None, {"name": "First Name"}, {"first_name": "First Name"}])
def test_nobody_becomes_their_own_contact(
    content: bytes, told: dict[str, str] | None, tmp_path: Path
) -> None:
    read = read_file(BytesIO(content), told)
    assert read.reading.contacts == ()
    assert read.own_profile is not None
    assert read.own_profile.name == "Me Myself"
    path = tmp_path / "Profile.csv"
    path.write_bytes(content)
    assert table_head(path) is None


def test_who_wrote_messages_is_read_only_where_that_is_told(tmp_path: Path) -> None:
    path = tmp_path / "messages.csv"
    path.write_bytes(MESSAGES)
    with pytest.raises(ExchangeError, match="list of messages"):
        table_head(path)
    (writer,) = read_file(BytesIO(MESSAGES), {"name": "FROM"}).reading.contacts
    assert writer.name == "J"


def test_a_list_with_headlines_is_of_others() -> None:
    (lena,) = read_file(
        BytesIO(b"First Name,Last Name,Headline,Summary,Company\nLena,Muster,Cook,Long,Acme\n")
    ).reading.contacts
    assert (lena.name, lena.title, lena.organization) == ("Lena Muster", "Cook", "Acme")
