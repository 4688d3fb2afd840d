"""Broken mail of any kind: it is read, or passed over, in little memory and without a fault.

Each case is made of its number alone, as in `tests.exchange.test_fuzz`.
"""

import random

import pytest

from tests.exchange.mail.mailboxes import JANE, ME, day, letter, mbox
from tests.exchange.test_fuzz import CASES, broken
from tui.exchange.mail.look import Wanted, look_at_mail
from tui.exchange.mail.memory import MailMemory
from tui.model.text.lines import clean_line
from tui.playbook.mail.nature import is_personal, nature_of

WANTED = Wanted({"jane@acme.example"}, {"nora@castillo.example"}, {"0" * 24}, "Nora Castillo")
LETTERS = [
    letter(JANE, ME, day(16), "=?utf-8?q?Caf=C3=A9?= now"),
    letter('"=?iso-8859-1?q?J=FCrgen?=" <jane@acme.example>', f"{ME}, x@y.example", day(17)),
    letter("Omar <omar@bay.example>", ME, day(17), List_Id="<list>", Auto_Submitted="no"),
    letter(ME, JANE, "yesterday", "Re: " * 40, References="<a@b> <c@d>", Received="x; y"),
]


def boxes(tmp_path):
    path = mbox(tmp_path / "seed", LETTERS)
    whole = path.read_bytes()
    path.unlink()
    return [whole, whole.replace(b"\n", b"\r\n"), *LETTERS]


@pytest.mark.parametrize("name", ["box", "letter.eml"])
def test_broken_mail_is_read_or_passed_over(tmp_path, name):
    seeds = boxes(tmp_path)
    path = tmp_path / name
    for number in range(CASES):
        path.write_bytes(broken(random.Random(f"{name} {number}"), seeds))
        look = look_at_mail([path], WANTED, MailMemory(), is_personal)
        for message in look.messages:
            nature_of(message)
            words = [message.subject, *(each.name for each in (message.sender, *message.to))]
            assert words == [clean_line(each) for each in words], number
            assert message.when.tzinfo is not None
        assert all(each.endswith(".") for each in look.problems), (number, look.problems)


@pytest.mark.parametrize(
    "head",
    [
        b"From: " + b"(" * 100_000 + b"\n",
        b"From: " + b'"' * 100_001 + b"@x\n",
        b"From: " + b"<" * 100_000 + b"jane@acme.example\n",
        b"From: " + b"a@" * 100_000 + b"\n",
        b"From: jane@acme.example\nSubject: " + b"=?utf-8?q?" * 20_000 + b"\n",
        b"From: jane@acme.example\nSubject: " + b"=?utf-8?q?a?= " * 20_000 + b"\n",
        b"From: jane@acme.example\nSubject:" + b"\n x" * 100_000 + b"\n",
        b"From: jane@acme.example\nDate: " + b"1" * 200_000 + b"\n",
        b"From: jane@acme.example\nReferences: " + b"<" * 100_000 + b"\n",
        b"From: jane@acme.example\nReferences: " + b"<a@b>" * 50_000 + b"\n",
        b"From: jane@acme.example\n" + b"To: a@b.example\n" * 50_000,
        b"From: jane@acme.example\nSubject: " + b" " * 200_000 + b"invitation\n",
        b"From: jane@acme.example\nSubject: " + b"re:" * 60_000 + b"\n",
        b"From" + b":" * 200_000 + b"\n",
        b"\0" * 200_000 + b"\n",
    ],
)
def test_a_hostile_head_takes_no_long_time(tmp_path, head):
    """A pattern that goes back and forth would not end within the time of a test."""
    path = tmp_path / "letter.eml"
    path.write_bytes(b"Message-ID: <a@b>\nReceived: x\n" + head + b"\nbody\n")
    look = look_at_mail([path], WANTED, MailMemory(), is_personal)
    for message in look.messages:
        nature_of(message)
