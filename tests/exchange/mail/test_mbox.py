"""Mailboxes: where messages begin, in little memory, and only what is new."""

import io
import tracemalloc

import pytest

from tests.cases import for_each
from tests.exchange.mail.mailboxes import day, letter, mbox, takeout, thunderbird
from tui.exchange.mail.head import LARGEST_HEAD
from tui.exchange.mail.mbox import MboxMark, heads_in, tail_at, unread_from


def subjects(file, offset=0):
    found = [head for head, _, _ in heads_in(file, offset, lambda _read: None)]
    return [
        line.removeprefix(b"Subject: ").strip().decode()
        for head in found
        for line in head.splitlines()
        if line.startswith(b"Subject: ")
    ]


def in_file(path):
    with path.open("rb") as file:
        return subjects(file)


HEAD = b"From - Mon Nov 16 09:00:00 2026\nFrom: jane@acme.example\nSubject: One\n\n"


@pytest.mark.parametrize("line", ["\n", "\r\n"])
def test_each_message_is_found_once(tmp_path, line):
    bodies = [
        "Hi,\nFrom what I heard in 2019 at 10:30 it is so.\nNote: this is a body.\n",
        "\nFrom Mon to Fri I am in, 09:00 to 17:00\n",
        "From the start.\n>From the very start.\n",
        "-----\nSubject: not a head\n\nFrom: nobody@x.example\n",
        "",
        "No line break at the end",
    ]
    letters = [
        letter(subject=f"No {number}", body=body.replace("\n", line), line=line)
        for number, body in enumerate(bodies)
    ]
    path = mbox(tmp_path / "box", letters, line=line)
    assert in_file(path) == [f"No {number}" for number in range(len(bodies))]


@pytest.mark.parametrize(
    "begin",
    [
        "- Mon Nov 16 09:00:00 2026",
        "1786@xxx Mon Nov 16 09:00:00 +0000 2026",
        "MAILER-DAEMON Fri Jul  8 12:08:34 2011",
        "jane@acme.example  Mon Nov 16 09:00 2026",
        '"jane doe"@acme.example Mon Nov 16 09:00:00 2026 remote from host',
        "???@??? Mon Nov 16 09:00:00 2026",
        "jane@acme.example Mon, 16 Nov 2026 09:00:00 +0100",
    ],
)
def test_the_lines_of_many_programs(tmp_path, begin):
    path = mbox(tmp_path / "box", [letter(subject="A"), letter(subject="B")], begin=begin)
    assert in_file(path) == ["A", "B"]


def test_a_line_that_a_program_had_escaped_before_the_head():
    box = HEAD + b"\n" + HEAD.replace(b"From:", b">From jane Mon\nFrom:").replace(b"One", b"Two")
    assert subjects(io.BytesIO(box)) == ["One", "Two"]


@for_each("before", [b"", b"\xef\xbb\xbf", b"\n\n", b"\r\n"])
def test_what_may_stand_before_the_first_line(before):
    assert subjects(io.BytesIO(before + HEAD)) == ["One"]


@for_each("content", [b"", b"\n", b"From", b"From \n", b"From nobody\n\n", b"\0" * 99])
def test_what_holds_no_message(content):
    assert subjects(io.BytesIO(content)) == []


def test_a_message_that_is_being_written_comes_the_next_time(tmp_path):
    path = mbox(tmp_path / "box", [letter(subject="One")])
    whole = (
        path.read_bytes() + b"From - Mon Nov 16 10:00:00 2026\nFrom: a@x.example\nSubject: Two\n\n"
    )
    for end in range(path.stat().st_size, len(whole)):
        path.write_bytes(whole[:end])
        with path.open("rb") as file:
            found = [*heads_in(file, 0, lambda _read: None)]
            assert len(found) == 1
            mark = MboxMark(found[-1][2], end, 0, tail_at(file, found[-1][2]))
        path.write_bytes(whole)
        with path.open("rb") as file:
            assert subjects(file, unread_from(file, mark)) == ["Two"]


def test_only_what_was_added_is_read_again(tmp_path):
    path = mbox(tmp_path / "box", [letter(subject=f"No {number}") for number in range(5)])
    with path.open("rb") as file:
        *_, (_, _, offset) = heads_in(file, 0, lambda _read: None)
        mark = MboxMark(offset, path.stat().st_size, 0, tail_at(file, offset))
    mbox(path, [letter(subject="New")])
    with path.open("rb") as file:
        assert subjects(file, unread_from(file, mark)) == ["New"]
    # Thunderbird took something out of the middle.
    path.write_bytes(path.read_bytes().replace(b"No 2", b"No two, and more"))
    with path.open("rb") as file:
        assert unread_from(file, mark) == 0


def test_a_huge_mailbox_takes_little_memory():
    class Long(io.RawIOBase):
        """Messages with bodies of a megabyte each, made as they are read."""

        def __init__(self, count):
            self._parts = iter(range(count * 17))
            self._left = b""

        def readable(self):
            return True

        def seek(self, offset, _whence=0):
            return offset

        def read(self, size=-1):
            while len(self._left) < size:
                part = next(self._parts, None)
                if part is None:
                    break
                self._left += HEAD if part % 17 == 0 else b"x" * 70 + b"\n" * 1 + b"y" * (1 << 16)
                self._left += b"\n" if part % 17 == 16 else b""
            taken, self._left = self._left[:size], self._left[size:]
            return taken

    tracemalloc.start()
    count = sum(1 for _ in heads_in(Long(60), 0, lambda _read: None))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 60
    assert most < 8 << 20


def test_a_head_without_an_end_is_cut():
    box = HEAD[:-1] + b"X: y\n" * LARGEST_HEAD + HEAD.replace(b"One", b"Two")
    assert subjects(io.BytesIO(box)) == ["One", "Two"]


def test_takeout_and_thunderbird(tmp_path):
    path = takeout(
        tmp_path / "All mail.mbox", [("Inbox", letter(subject="A")), ("Sent", letter(subject="B"))]
    )
    assert in_file(path) == ["A", "B"]
    thunderbird(tmp_path / "local", {"Inbox": [letter(subject="C", when=day(3))]})
    assert in_file(tmp_path / "local" / "Inbox") == ["C"]
