"""Files that are no address books say what they are, and what to do instead."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.detect_format import read_file


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
    "one's own profile": (
        b"First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
        b"Geo Location,Twitter Handles\nMe,Myself,,,,Student,,,,Boston,\n",
        "your own profile",
    ),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_it_says_what_it_is_and_what_to_do(name: str) -> None:
    content, sentence = FOREIGN[name]
    with pytest.raises(ExchangeError, match=sentence):
        read_file(BytesIO(content))
