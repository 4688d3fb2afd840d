"""What the head of a message says, in all the ways in which programs write it."""

from datetime import UTC, datetime

from tests.cases import for_each
from tests.exchange.mail.mailboxes import letter
from tui.exchange.mail.dates import moment_of, stamp_in
from tui.exchange.mail.head import LARGEST_HEAD, RawMail, fields_of, head_in, message_of
from tui.exchange.mail.places import place_named
from tui.exchange.mail.words import decoded, people_in
from tui.model.mail import MailPlace

STAMP = 1_795_000_000.0


def read(content):
    head = head_in(content) or content
    raw = RawMail(head, STAMP)
    return message_of(raw, fields_of(head))


@for_each(
    ("field", "people"),
    [
        ("Jane Doe <jane@acme.example>", [("jane@acme.example", "Jane Doe")]),
        ('"Doe, Jane" <Jane@ACME.example>', [("jane@acme.example", "Jane Doe")]),
        ("Doe, Jane <jane@acme.example>", [("jane@acme.example", "Jane Doe")]),
        ("Jane Doe, PhD <jane@acme.example>", [("jane@acme.example", "Jane Doe, PhD")]),
        ("jane@acme.example (Jane Doe)", [("jane@acme.example", "Jane Doe")]),
        ("jane@acme.example", [("jane@acme.example", "")]),
        ("<jane@acme.example>", [("jane@acme.example", "")]),
        ('"jane@acme.example" <jane@acme.example>', [("jane@acme.example", "")]),
        ("'Jane Doe' <jane@acme.example>", [("jane@acme.example", "Jane Doe")]),
        ('"Jane \\"JD\\" Doe" <jane@acme.example>', [("jane@acme.example", 'Jane "JD" Doe')]),
        ("=?utf-8?B?SsOpcsO0bWU=?= =?utf-8?q?_Martin?= <j@m.org>", [("j@m.org", "Jérôme Martin")]),
        ("=?utf-8?Q?Doe=2C_Jane?= <j@m.example>", [("j@m.example", "Jane Doe")]),
        ('"=?iso-8859-1*de?q?J=FCrgen?=" <j@x.example>', [("j@x.example", "Jürgen")]),
        ("=?unknown-8bit?q?J=E9r=F4me?= <j@x.example>", [("j@x.example", "Jérôme")]),
        ("José Ñúñez <jose@x.example>", [("jose@x.example", "José Ñúñez")]),
        ("a@x.org, B C <b@x.org>; d@x.org", [("a@x.org", ""), ("b@x.org", "B C"), ("d@x.org", "")]),
        ("Team: a@x.example, B C <b@x.example>;", [("a@x.example", ""), ("b@x.example", "B C")]),
        ("undisclosed-recipients:;", []),
        ("", []),
        ("((((((((", []),
        ("Jane Doe <>", []),
    ],
)  # fmt: skip
def test_people(field, people):
    assert [(each.address, each.name) for each in people_in(field)] == people


@for_each(
    "name",
    ["\x1b[31mJane\x1b[0m Doe", "Jane\0 Doe", "Jane\u202e Doe", "Jane\r\n Doe", "  Jane   Doe "],
)
def test_a_name_has_nothing_a_terminal_would_act_on(name):
    assert [each.name for each in people_in(f"{name} <jane@acme.example>")] == ["Jane Doe"]


def test_a_name_like_markup_stays_words():
    assert [each.name for each in people_in("[bold]Jane[/] <j@x.example>")] == ["[bold]Jane[/]"]


@for_each(
    ("written", "said"),
    [
        ("=?utf-8?q?Caf=C3=A9?=", "Café"),
        ("=?UTF-8?B?8J+ViA==?= flight", "🕈 flight"),
        ("=?utf-8?q?Caf=C3?= =?utf-8?q?=A9_now?=", "Café now"),
        ("Re: =?iso-2022-jp?b?GyRCJDMkcyRLJEEkTxsoQg==?=", "Re: こんにちは"),
        ("=?utf-8?b?!!!not base64?=", "=?utf-8?b?!!!not base64?="),
        ("=?no-such-charset?q?Caf=E9?=", "Café"),
        ("plain [/] =?", "plain [/] =?"),
    ],
)
def test_subjects(written, said):
    assert decoded(written) == said


@for_each(
    ("date", "moment"),
    [
        ("Mon, 16 Nov 2026 09:00:00 +0100", datetime(2026, 11, 16, 8, tzinfo=UTC)),
        ("16 Nov 26 09:00 EST", datetime(2026, 11, 16, 14, tzinfo=UTC)),
        ("Mon, 16 Nov 2026 09:00:00 -0000 (UTC)", datetime(2026, 11, 16, 9, tzinfo=UTC)),
        ("Mon Nov 16 09:00:00 2026", datetime(2026, 11, 16, 9, tzinfo=UTC)),
        ("2026-11-16T09:00:00+01:00", datetime(2026, 11, 16, 8, tzinfo=UTC)),
        ("Mon, 16 Nov 2026 09:00:00 GMT+0100", datetime(2026, 11, 16, 9, tzinfo=UTC)),
    ],
)
def test_dates(date, moment):
    assert moment_of(date, "", STAMP) == moment


@for_each(
    "date",
    [
        *("", "yesterday", "Mon, 99 Foo 2026 09:00:00", "Thu, 1 Jan 1970 00:00:00 +0000"),
        *("Mon, 16 Nov 2026 25:61:00 +0000", "Mon, 16 Nov 2026 09:00:00 +9999"),
        *(
            "Mon, 16 Nov 20266 09:00:00 +0000",
            "9" * 5000,
            "1" * 300,
            "\0",
            "Mon, 31 Feb 2026 09:00",
        ),
    ],
)
def test_a_broken_date_is_that_of_receiving_else_of_the_file(date):
    received = "from a.example by b.example; Mon, 16 Nov 2026 09:00:00 +0000"
    assert moment_of(date, received, STAMP) == datetime(2026, 11, 16, 9, tzinfo=UTC)
    assert moment_of(date, "", STAMP) == datetime.fromtimestamp(STAMP, UTC)


@for_each("stamp", [float("nan"), float("inf"), 1e30, -1e30])
def test_no_stamp_is_worse_than_a_message_of_long_ago(stamp):
    assert moment_of("", "", stamp).year == 1970


@for_each(
    "line",
    [
        "From - Mon Nov 16 09:00:00 2026",
        "From 1786@xxx Mon Nov 16 09:00:00 +0000 2026",
        "From jane@acme.example  Mon Nov 16 09:00:00 2026",
    ],
)
def test_the_line_that_begins_a_message_has_a_date(line):
    assert stamp_in(line) == datetime(2026, 11, 16, 9, tzinfo=UTC).timestamp()


FOLDERS = {
    MailPlace.SENT: [
        *("Sent", ".Sent", "INBOX.Sent", ".INBOX.Sent Items", "[Gmail]/Sent Mail", "Sent.mbox"),
        *("Gesendete Objekte", ".Envoy&AOk-s", "Éléments envoyés", "Enviados", "Wysłane"),
        *("送信済みメール", "Отправленные", "sent_items"),
    ],
    MailPlace.UNREAD: [
        *("Drafts", "[Gmail].Entw&APw-rfe", "Spam", "Junk E-mail", "Unsent Messages"),
        *("Brouillons", "迷惑メール"),
    ],
    MailPlace.TRASH: ["Trash", "Deleted Items", "Papierkorb", "ゴミ箱"],
    MailPlace.ANY: ["INBOX", "Archive.2024", "presents", "Sentinel", "", "..", "&-", "&!!-"],
}


@for_each(("name", "place"), [(name, place) for place, names in FOLDERS.items() for name in names])
def test_folders_by_their_names(name, place):
    assert place_named(name) is place


def test_folded_and_repeated_fields():
    message = read(
        b"from: Jane Doe\n <jane@acme.example>\nTO: a@x.example\nTo: b@x.example,\n\tc@x.example\n"
        b"Subject : Two\n words\nSubject: not this\nIn-Reply-To: <a@b> (about\n it)\n"
        b"References: <c@d>\n <a@b>\n\nTo: d@x.example\n"
    )
    assert message.sender.address == "jane@acme.example"
    assert [each.address for each in message.to] == ["a@x.example", "b@x.example", "c@x.example"]
    assert message.subject == "Two words"
    assert len(message.thread) == 2


@for_each("line", ["\n", "\r\n"])
def test_a_head_ends_at_the_empty_line(line):
    content = letter(line=line, body=f"To: nobody@x.example{line}Subject: no{line}")
    assert read(content).subject == "Coffee"


def test_a_message_without_an_id_is_known_by_what_it_says():
    one, same = letter(Message_ID=""), letter(Message_ID="")
    other = letter(Message_ID="", subject="Tea")
    assert read(one).id == read(same).id != read(other).id


def test_a_huge_head_is_read_as_far_as_it_may_be_long():
    junk = b"".join(b"X-Spam-%d: %s\n" % (number, b"x" * 70) for number in range(100_000))
    message = read((b"From: jane@acme.example\nTo: a@x.example\n" + junk)[:LARGEST_HEAD])
    assert message.sender.address == "jane@acme.example"
    many = b"To: " + b",".join(b"a%d@x.example" % number for number in range(50_000)) + b"\n\n"
    assert 5 < len(read(b"From: j@acme.example\n" + many).to) <= 201
