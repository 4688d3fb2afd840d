"""Cards of invented people, in the manner of the programs that write them.

Each is what the program is known for: its version, encoding, line ends, groups and slips.
"""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Sample:
    """A file of one card, and what is read from it, or a word of the reason why not."""

    lines: str
    expected: dict[str, Any] = field(default_factory=dict)
    reason: str = ""
    line_end: str = "\r\n"
    encoding: str = "utf-8"

    @property
    def content(self) -> bytes:
        return self.lines.strip("\n").replace("\n", self.line_end).encode(self.encoding)


def card(version: str, lines: str) -> str:
    return f"BEGIN:VCARD\nVERSION:{version}\n{lines.strip()}\nEND:VCARD\n"


PHOTO = "PHOTO;ENCODING=b;TYPE=JPEG:" + "\n ".join(["/9j/4AAQSkZJRgABAQ" * 4] * 40)

SAMPLES: dict[str, Sample] = {
    # Android
    "android-plain": Sample(
        card("2.1", "N:Okafor;Ada;;;\nFN:Ada Okafor\nTEL;CELL:+1-555-010-0101"),
        {"name": "Ada Okafor", "phones": ("+1-555-010-0101",)},
    ),
    "android-quoted-printable": Sample(
        card(
            "2.1",
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85ngstr=C3=B6m;Zo=C3=AB;;;\n"
            "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=5A=6F=C3=AB=20=C3=85=6E=67=73=\n"
            "=74=72=C3=B6=6D\n"
            "TEL;CELL;PREF:0555 0102",
        ),
        {"name": "Zoë Ångström", "phones": ("0555 0102",)},
    ),
    "android-photo-without-folding-mark": Sample(
        card(
            "2.1",
            "FN:Ines Prado\nN:Prado;Ines;;;\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ\n"
            "AAAQABAAD2wBDAAEBAQEBAQEBAQEBAQ==\n\nEMAIL;HOME:ines@example.org",
        ),
        {"name": "Ines Prado", "emails": ("ines@example.org",)},
    ),
    "android-custom-lines": Sample(
        card(
            "2.1",
            "N:Lund;Per;;;\nFN:Per Lund\n"
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Pelle;1;;;;;;;;;;;;;\n"
            "NOTE;ENCODING=QUOTED-PRINTABLE:met at the fair=0D=0Alikes maps",
        ),
        {"name": "Per Lund", "notes": "met at the fair\nlikes maps"},
    ),
    "android-only-number": Sample(
        card("2.1", "N:;;;;\nFN:\nTEL;CELL:5550103"), reason="no name (5550103)"
    ),
    "android-lower-case-encoding": Sample(
        card("2.1", "FN;charset=utf-8;encoding=quoted-printable:Ma=C3=AFa Roy\nTEL;cell:1 555"),
        {"name": "Maïa Roy"},
    ),
    # BlackBerry
    "blackberry-latin": Sample(
        card(
            "2.1",
            "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen\n"
            "ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Br=FCcke AG\nTITLE:Chef",
        ),
        {"name": "Jürgen Müller", "organization": "Brücke AG", "title": "Chef"},
    ),
    "blackberry-raw-latin": Sample(
        card("2.1", "N:Müller;Jörg\nFN:Jörg Müller"),
        {"name": "Jörg Müller"},
        encoding="cp1252",
    ),
    "blackberry-empty-values": Sample(
        card(
            "2.1", "N:Hale;Ruth;;;\nORG:;\nTITLE:\nTEL;WORK;VOICE:\nEMAIL;INTERNET:r@hale.example"
        ),
        {"name": "Ruth Hale", "emails": ("r@hale.example",), "phones": (), "organization": ""},
    ),
    # Evolution
    "evolution-x-lines": Sample(
        card(
            "3.0",
            "X-EVOLUTION-FILE-AS:Kim\\, Min\nN:Kim;Min;;;\nFN:Min Kim\nEMAIL;"
            'TYPE=OTHER;X-EVOLUTION-UI-SLOT=1:min@example.net\nTEL;X-EVOLUTION-UI-SLOT="1";'
            'TYPE="CELL","VOICE":+82 2 555 0104\nX-EVOLUTION-BLOG-URL:http://blog.example',
        ),
        {"name": "Min Kim", "emails": ("min@example.net",), "phones": ("+82 2 555 0104",)},
        line_end="\n",
    ),
    "evolution-list": Sample(
        card("3.0", "FN:Choir\nX-EVOLUTION-LIST:TRUE\nEMAIL;X-EVOLUTION-DEST-NAME=A:a@x.org"),
        {"name": "Choir"},
    ),
    "evolution-categories": Sample(
        card("3.0", "FN:Lea Frank\nN:Frank;Lea;;;\nCATEGORIES:alumni,Data\\, big"),
        {"name": "Lea Frank", "tags": ("Data, big",), "source": "alumni"},
        line_end="\n",
    ),
    # Gmail
    "gmail-groups": Sample(
        card(
            "3.0",
            "FN:Tom Iyer\nN:Iyer;Tom;;;\nEMAIL;TYPE=INTERNET;TYPE=WORK:tom@acme.example\n"
            "EMAIL;TYPE=INTERNET;TYPE=PREF:tom@home.example\n"
            "item1.URL:http\\://www.google.com/profiles/1\nitem1.X-ABLabel:PROFILE\n"
            "item2.ORG:Acme\\, Inc.\nTITLE:Analyst\nNOTE:one\\ntwo\\; three",
        ),
        {
            "name": "Tom Iyer",
            "emails": ("tom@home.example", "tom@acme.example"),
            "links": ("http://www.google.com/profiles/1",),
            "organization": "Acme, Inc.",
            "notes": "one\ntwo; three",
        },
    ),
    "gmail-no-name": Sample(
        card("3.0", "FN:\nN:;;;;\nEMAIL;TYPE=INTERNET:list@example.org"), reason="list@example.org"
    ),
    "gmail-folded-in-a-letter": Sample(
        card("3.0", "FN:Jane\n  Doe\nN:Doe;Jane;;;\nORG:The Long Name of a Com\n pany"),
        {"name": "Jane Doe", "organization": "The Long Name of a Company"},
    ),
    "gmail-linkedin": Sample(
        card("3.0", "FN:Uma Rao\nN:Rao;Uma;;;\nURL:https\\://www.linkedin.com/in/uma-rao-made-up"),
        {"links": ("https://www.linkedin.com/in/uma-rao-made-up",)},
    ),
    # iPhone
    "iphone-labels": Sample(
        card(
            "3.0",
            "PRODID:-//Apple Inc.//iPhone OS 17.0//EN\nN:Silva;Rui;;Dr.;\nFN:Dr. Rui Silva\n"
            "item1.EMAIL;type=INTERNET;type=pref:rui@example.pt\nitem1.X-ABLabel:_$!<Other>!$_\n"
            "TEL;type=CELL;type=VOICE;type=pref:+351 555 0105\n"
            "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-03\n" + PHOTO,
        ),
        {"name": "Dr. Rui Silva", "emails": ("rui@example.pt",), "phones": ("+351 555 0105",)},
    ),
    "iphone-company": Sample(
        card("3.0", "N:;;;;\nFN:Pizzeria Uno\nORG:Pizzeria Uno;\nX-ABShowAs:COMPANY"),
        reason="an organization",
    ),
    "iphone-social": Sample(
        card(
            "3.0",
            "N:Adeyemi;Tolu;;;\nFN:Tolu Adeyemi\nX-SOCIALPROFILE;type=linkedin;x-user=tolu:"
            "http://www.linkedin.com/in/tolu-made-up\nX-SOCIALPROFILE;type=twitter:x-apple:tolu",
        ),
        {"links": ("http://www.linkedin.com/in/tolu-made-up",)},
    ),
    "iphone-emoji": Sample(
        card("3.0", "N:Costa 🌊;Bea;;;\nFN:Bea Costa 🌊\nTEL;type=HOME:(555) 010-0106"),
        {"name": "Bea Costa", "phones": ("(555) 010-0106",)},
    ),
    "iphone-phonetic": Sample(
        card(
            "3.0", "N:山田;太郎;;;\nFN:山田 太郎\nX-PHONETIC-LAST-NAME:やまだ\nORG:日本商事;営業部"
        ),
        {"name": "山田 太郎", "organization": "日本商事"},
    ),
    # Lotus Notes
    "lotus-underscores": Sample(
        card(
            "2.1",
            "N:Weber;Karl;;;\nFN:Karl Weber\nX_LOTUS_CHILD_:none\nEMAIL;X400:/c=de/a=x/\n"
            "EMAIL;INTERNET:karl@weber.example\nX-LN-Field=A:b",
        ),
        {"name": "Karl Weber", "emails": ("karl@weber.example",)},
    ),
    "lotus-broken-line": Sample(
        card("2.1", "FN:Eva Stein\nN:Stein;Eva\nthis line has no colon and no place\nTITLE:CFO"),
        {"name": "Eva Stein", "title": "CFO"},
    ),
    "lotus-no-full-name": Sample(
        card("3.0", "N:Brandt;Otto;Karl;Dr.;PhD\nROLE:Auditor"),
        {"name": "Dr. Otto Karl Brandt, PhD", "title": "Auditor"},
    ),
    # Outlook 2003
    "outlook-2003": Sample(
        card(
            "2.1",
            "N:Novak;Petra;;Ms.\nFN:Novak, Petra\nORG:Acme;Sales\nTITLE:Head of Sales\n"
            "NOTE;ENCODING=QUOTED-PRINTABLE:line one=0D=0A=\n=0D=0Aline three\n"
            "TEL;WORK;VOICE:+1 (555) 010-0107\nADR;WORK;ENCODING=QUOTED-PRINTABLE:;;1 Main=0D=0A=\n"
            "St;Town\nEMAIL;PREF;INTERNET:petra@acme.example\nREV:20240101T000000Z",
        ),
        {
            "name": "Ms. Petra Novak",
            "organization": "Acme",
            "notes": ("line one\n\nline three\nDepartment: Sales\nAddress: 1 Main St, Town"),
            "emails": ("petra@acme.example",),
        },
    ),
    "outlook-2003-windows-1252": Sample(
        card("2.1", "N:Lefèvre;Chloé\nFN:Chloé Lefèvre\nORG:Société “Été”"),
        {"name": "Chloé Lefèvre", "organization": "Société “Été”"},
        encoding="cp1252",
    ),
    "outlook-2003-double-returns": Sample(
        card("2.1", "N:Ortiz;Leo\nFN:Leo Ortiz\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\nb"),
        {"name": "Leo Ortiz", "notes": "ab"},
        line_end="\r\r\n",
    ),
    "outlook-2003-agent": Sample(
        card(
            "2.1",
            "N:Boss;Ida\nFN:Ida Boss\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Her Secretary\n"
            "END:VCARD\nTITLE:Director",
        ),
        {"name": "Ida Boss", "title": "Director"},
    ),
    # Outlook 2007
    "outlook-2007": Sample(
        card(
            "2.1",
            "N;LANGUAGE=en-us:Reyes;Sol\nFN:Sol Reyes\nORG:Globex\nTITLE:Engineer\n"
            "X-MS-OL-DEFAULT-POSTAL-ADDRESS:0\nX-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:\n"
            " /9j/4AAQSkZJRgABAQEAYABgAAD\n AAAA==\n\nX-MS-IMADDRESS:sol\n"
            "URL;WORK:http://globex.example",
        ),
        {"name": "Sol Reyes", "organization": "Globex", "links": ("http://globex.example",)},
    ),
    "outlook-2007-bare-quoted-printable": Sample(
        card(
            "2.1", "N;QUOTED-PRINTABLE;CHARSET=utf-8:=C3=96zt=C3=BCrk;Can\nFN:Can\nTEL;CELL:5550108"
        ),
        {"name": "Can", "phones": ("5550108",)},
    ),
    "outlook-2007-key": Sample(
        card(
            "2.1",
            "FN:Hana Novak\nN:Novak;Hana\nKEY;X509;ENCODING=BASE64:\n MIICXDCCAcWgAwIBAgIQ\n ==\n\n"
            "EMAIL;PREF;INTERNET:hana@example.cz",
        ),
        {"name": "Hana Novak", "emails": ("hana@example.cz",)},
    ),
    "outlook-utf16": Sample(
        card("2.1", "N:Черных;Анна\nFN:Анна Черных\nORG:Пример"),
        {"name": "Анна Черных", "organization": "Пример"},
        encoding="utf-16",
    ),
    "outlook-utf16-without-mark": Sample(
        card("3.0", "N:Gold;Mo;;;\nFN:Mo Gold"), {"name": "Mo Gold"}, encoding="utf-16-le"
    ),
    "outlook-unknown-charset": Sample(
        card("2.1", "FN;CHARSET=X-KLINGON;ENCODING=QUOTED-PRINTABLE:=FF=FE\nN:Worf;;;;"),
        reason="X-KLINGON",
    ),
    # Thunderbird
    "thunderbird-2.1": Sample(
        "begin:vcard\nfn:Nils Berg\nn:Berg;Nils\norg:Initech;QA\n"
        "email;internet:nils@initech.example\ntitle:Tester\ntel;work:555 0109\n"
        "x-mozilla-html:TRUE\nversion:2.1\nend:vcard\n\n",
        {"name": "Nils Berg", "organization": "Initech", "title": "Tester"},
        line_end="\n",
    ),
    "thunderbird-quoted-printable": Sample(
        "begin:vcard\nfn;quoted-printable:S=C3=B8ren Holm\nn;quoted-printable:Holm;S=C3=B8ren\n"
        "version:2.1\nend:vcard\n",
        {"name": "Søren Holm"},
        line_end="\n",
    ),
    "thunderbird-4.0": Sample(
        card(
            "4.0",
            "FN:Ravi Menon\nN:Menon;Ravi;;;\nEMAIL;PREF=1:ravi@example.in\n"
            'TEL;VALUE=uri;TYPE="voice,work":tel:+91-555-0110;ext=22\n'
            "URL;VALUE=URL:https://ravi.example\nTITLE:Editor\nORG:Umbrella;Press\n"
            "UID:urn:uuid:00000000-0000-4000-8000-000000000001",
        ),
        {
            "name": "Ravi Menon",
            "phones": ("+91-555-0110 ext. 22",),
            "uid": "00000000-0000-4000-8000-000000000001",
            "links": ("https://ravi.example",),
        },
    ),
    "thunderbird-no-end": Sample(
        "begin:vcard\nfn:Cut Off\nn:Off;Cut\n", reason="cut off by the end"
    ),
    # macOS
    "macos-groups": Sample(
        card(
            "3.0",
            "PRODID:-//Apple Inc.//macOS 14.0//EN\nN:Bianchi;Gaia;;;\nFN:Gaia Bianchi\n"
            "ORG:Acme S.p.A.;\nitem1.URL;type=pref:http\\://gaia.example\n"
            "item1.X-ABLabel:_$!<HomePage>!$_\nitem2.X-ABDATE;type=pref:1604-02-29\n"
            "item2.X-ABLabel:_$!<Anniversary>!$_\nX-ABUID:0A1B2C3D-0000:ABPerson",
        ),
        {"name": "Gaia Bianchi", "organization": "Acme S.p.A.", "links": ("http://gaia.example",)},
    ),
    "macos-group": Sample(
        card("3.0", "FN:Friends\nN:Friends;;;;\nX-ADDRESSBOOKSERVER-KIND:group"), reason="a group"
    ),
    "macos-utf16-big": Sample(
        "\ufeff" + card("3.0", "N:Nguyễn;Thị;;;\nFN:Nguyễn Thị"),
        {"name": "Nguyễn Thị"},
        encoding="utf-16-be",
    ),
    "macos-mark": Sample(
        card("3.0", "N:Doe;Jon;;;\nFN:Jon Doe"), {"name": "Jon Doe"}, encoding="utf-8-sig"
    ),
    "macos-lone-returns": Sample(
        card("3.0", "N:Fox;Ann;;;\nFN:Ann Fox\nTITLE:Curator"),
        {"name": "Ann Fox", "title": "Curator"},
        line_end="\r",
    ),
    "macos-nul": Sample(card("3.0", "N:Nul;Ed;;;\nFN:Ed\0 Nul"), {"name": "Ed Nul"}),
    # Others, by the letter of the standard
    "standard-group-kind": Sample(
        card("4.0", "KIND:group\nFN:The team\nMEMBER:urn:uuid:1"), reason="a group"
    ),
    "standard-structured": Sample(
        card("4.0", "N:Stevenson;John;Philip,Paul;Dr.;Jr.,M.D.\nKIND:individual"),
        {"name": "Dr. John Philip Paul Stevenson, Jr. M.D."},
    ),
    "standard-quoted-parameter": Sample(
        card("4.0", 'FN;SORT-AS="a:b;c":Lia Moss\nTEL;TYPE="a:b":+1 555'),
        {"name": "Lia Moss", "phones": ("+1 555",)},
    ),
    "standard-no-version": Sample(
        "BEGIN:VCARD\nFN:Val Orr\nN:Orr;Val;;;\nEND:VCARD\n", {"name": "Val Orr"}
    ),
    "standard-endless-card": Sample(
        card("3.0", "FN:Long Tail\n" + "EMAIL:a@x.org\n" * 2_000), reason="far too long"
    ),
    "standard-hostile": Sample(
        card("3.0", "FN:[/b] \x1b[31mEve\u202e Ill\nN:;;;;\nNOTE:../../etc/passwd"),
        {"name": "[/b] Eve Ill", "notes": "../../etc/passwd"},
    ),
}
