"""What a terminal sends, however it is cut into reads: keys, pastes, bytes that are no text."""

import itertools
import os
import sys
from collections.abc import Callable, Iterator
from threading import Event, Thread, current_thread
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.app import App
from textual.driver import Driver
from textual.drivers._writer_thread import WriterThread
from textual.drivers.headless_driver import HeadlessDriver
from textual.events import Key, Paste
from textual.message import Message

from tests.waiting import LIMIT
from tui.app.textual_internals import terminal_reader
from tui.app.textual_internals.terminal_reader import reading_all

if sys.platform == "win32":
    pytest.skip("its terminals are read in another way", allow_module_level=True)

from textual.drivers.linux_driver import LinuxDriver

from tui.app.textual_internals.terminal_reader import InputDriver, InputParser

START, END = "\x1b[200~", "\x1b[201~"
KEYS = {
    "alt+h": "\x1bh",
    "alt+shift+a": "\x1bA",
    "alt+shift+o": "\x1bO\x1b",
    "alt+1": "\x1b1",
    "alt+minus": "\x1b-",
    "alt+question_mark": "\x1b?",
    "alt+slash": "\x1b/",
    "alt+space": "\x1b ",
    "alt+é": "\x1bé",
    "alt+f": "\x1bf",
    "alt+left_square_bracket": "\x1b[\x1b",
    "up": "\x1b[A",
    "f1": "\x1bOP",
    "f9": "\x1b[20~",
    "insert": "\x1b[2~",
    "enter": "\x1b\r",
    "ctrl+w": "\x1b\x7f",
    "shift+tab": "\x1b\t",
}


def read(*reads: str) -> list[str]:
    """Return the names of the keys and the texts of the pastes, at the end of all waiting."""
    parser = InputParser()
    messages = [message for each in reads for message in parser.feed(each)]
    parser._begun_until = 0
    messages += parser.tick()
    return [
        each.key if isinstance(each, Key) else f"pasted {each.text}"
        for each in messages
        if isinstance(each, Key | Paste)
    ]


@pytest.mark.parametrize(("key", "sent"), KEYS.items(), ids=KEYS)
def test_each_is_the_same_key_in_one_read_and_in_many(key: str, sent: str) -> None:
    after = ["escape"] if sent.endswith("\x1b") else []
    assert read(sent) == read(*sent) == [key, *after]
    assert read(f"a{sent}") == ["a", key, *after]
    assert read(f"{sent}\x1bh") == [key, *after, "alt+h"]


@pytest.mark.parametrize(
    ("sent", "keys"),
    {
        "\x1b": ["escape"],
        "\x1b\x1b": ["escape", "escape"],
        "\x1b\x1bh": ["escape", "alt+h"],
        "\x1b\x1b[A": ["escape", "up"],
        "\x1b[": ["alt+left_square_bracket"],
        "\x1bhi": ["alt+h", "i"],
        "\x1bh\x1bi\x1b": ["alt+h", "alt+i", "escape"],
        "no\x1b": ["n", "o", "escape"],
    }.items(),
    ids=ascii,
)
def test_a_quick_escape_is_never_lost(sent: str, keys: list[str]) -> None:
    assert read(sent) == read(*sent) == keys


PASTES = {
    "an escape byte": "one \x1btwo",
    "escape bytes": "\x1b\x1b\x1b",
    "colors": "\x1b[31mred\x1b[0m, then plain",
    "the start of a paste": f"a{START}b",
    "a title": "\x1b]0;title\x07text",
    "half an end": "\x1b[201 and more",
    "a letter to the program": "x\x1bq\x1b:q\ry",
    "lines": "one\ntwo\r\nthree",
    "nothing": "",
}


@pytest.mark.parametrize("text", PASTES.values(), ids=PASTES)
def test_a_paste_is_one_whatever_stands_in_it(text: str) -> None:
    sent = f"a{START}{text}{END}b"
    assert read(sent) == read(*sent) == ["a", f"pasted {text}", "b"]


def test_an_end_that_was_copied_with_the_text_does_not_end_the_paste() -> None:
    assert read(f"{START}a{END}\x1bq:q\r{END}b") == [f"pasted a{END}\x1bq:q\r", "b"]
    assert read(f"{START}a{END}{START}b{END}") == ["pasted a", "pasted b"]
    assert read(f"{START}a{END}b") == ["pasted a", "b"]


@pytest.mark.parametrize("cut", range(1, len(START)))
def test_the_start_of_a_paste_may_come_late(monkeypatch: pytest.MonkeyPatch, cut: int) -> None:
    now = 100.0
    monkeypatch.setattr(terminal_reader, "monotonic", lambda: now)
    parser = InputParser()
    sent: list[Message] = list(parser.feed(f"a{START[:cut]}"))
    now += 1.5
    sent += parser.tick()
    sent += parser.feed(f"{START[cut:]}one\rd")
    now += 1.5
    sent += [*parser.tick(), *parser.feed(f"two{END}b")]
    pasted = [each.text for each in sent if isinstance(each, Paste)]
    keys = [each.key for each in sent if isinstance(each, Key)]
    assert pasted == ["one\rdtwo"]
    # A lone escape is a key by then.
    assert (keys[0], keys[-1], len(keys)) == ("a", "b", 2 if cut > 2 else 3)


def test_what_looks_like_the_rest_of_a_start_is_keys_where_none_has_begun() -> None:
    assert read("x", "[200~") == ["x", "left_square_bracket", "2", "0", "0", "tilde"]


@given(
    st.lists(st.sampled_from([*PASTES.values(), "é", "山田 "])).map("".join),
    st.lists(st.integers(0, 60)),
)
def test_a_paste_is_the_same_however_it_is_cut(text: str, cuts: list[int]) -> None:
    sent = f"{START}{text}{END}x"
    places = [0, *sorted(cuts), len(sent)]
    reads = [sent[begin:end] for begin, end in itertools.pairwise(places)]
    parts = read(*filter(None, reads))
    assert parts == [f"pasted {text}", "x"]


BYTES = {
    "a lone continuation": (b"\x80", "\ufffd"),
    "a lone lead": (b"\xc3", "\ufffd"),
    "a cut off sequence": (b"\xe2\x82", "\ufffd"),
    "an overlong one": (b"\xc0\xaf", "\ufffd\ufffd"),
    "half of a pair": (b"\xed\xa0\x80", "\ufffd\ufffd\ufffd"),
    "no byte of UTF-8": (b"\xff\xfe", "\ufffd\ufffd"),
    "Latin-1": (b"Jos\xe9", "Jos\ufffd"),
    "good ones, cut": ("é山👍".encode(), "é山👍"),
}


@pytest.mark.parametrize(("sent", "text"), BYTES.values(), ids=BYTES)
@pytest.mark.parametrize("cut", [1, 2, 3, 100])
def test_what_is_not_utf_8_becomes_a_sign_for_it(
    monkeypatch: pytest.MonkeyPatch, sent: bytes, text: str, cut: int
) -> None:
    typed = _driven(monkeypatch, sent + b"!", cut)
    assert typed == [*text, "!"]
    pasted = START.encode() + sent + b"\n\x1b." + END.encode() + b"!"
    assert _driven(monkeypatch, pasted, cut) == [f"{text}\n\x1b.", "!"]


def test_a_fault_in_reading_is_told_and_the_rest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Exception] = []
    feed = InputParser.feed

    def broken(parser: InputParser, data: str) -> Iterator[Message]:
        if "?" in data:
            raise KeyError(data)
        return feed(parser, data)

    def call_soon_threadsafe(call: Callable[[Exception], None], error: Exception) -> None:
        call(error)

    monkeypatch.setattr(InputParser, "feed", broken)
    app = SimpleNamespace(_handle_exception=told.append)
    loop = SimpleNamespace(call_soon_threadsafe=call_soon_threadsafe)
    monkeypatch.setattr(InputDriver, "_app", app, raising=False)
    monkeypatch.setattr(InputDriver, "_loop", loop, raising=False)
    assert _driven(monkeypatch, b"a?b?c!", 1) == ["a", "b", "c", "!"]
    assert [type(error) for error in told] == [KeyError, KeyError]


NO_KEY = {
    "no character": "\x1b[1114112u",
    "far from any": "\x1b[99999999999999u",
    "half of a pair": "\x1b[55296u",
    "text that is none": "\x1b[97;1;1114113u",
    "text of halves": "\x1b[97;;55296:56320u",
    "all digits there are": "\x1b[" + "9" * 25 + "u",
    "the mouse in a size of nothing": "\x1b[48;0;0;0;0t\x1b[<0;10;10M\x1b[<0;10;10m",
    "the mouse in no pixels": "\x1b[48;24;80;0;0t\x1b[<0;10;10M\x1b[<35;10;10M",
}


@pytest.mark.parametrize("sent", NO_KEY.values(), ids=NO_KEY)
def test_a_sequence_that_means_nothing_is_no_end_of_reading(
    monkeypatch: pytest.MonkeyPatch, sent: str
) -> None:
    assert read(f"a{sent}b") == read("a", *sent, "b") == ["a", "b"]
    assert _driven(monkeypatch, f"a{sent}é!".encode(), 4096) == ["a", "é", "!"]


@pytest.mark.parametrize(
    ("size", "is_told"),
    {
        (24, 80): True,
        (400, 1000): True,
        (0, 0): False,
        (24, 0): False,
        (0, 80): False,
        (5000, 80): False,
        (24, 99999): False,
    }.items(),
)
def test_a_size_that_no_terminal_has_is_not_taken(
    monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], is_told: bool
) -> None:
    told: list[Message] = []
    monkeypatch.setattr(LinuxDriver, "process_message", lambda _, message: told.append(message))
    driver = InputDriver.__new__(InputDriver)
    driver._process(InputParser(), f"\x1b[48;{size[0]};{size[1]};{size[0] * 16};{size[1] * 8}t")
    assert bool(told) is is_told


def _driven(monkeypatch: pytest.MonkeyPatch, sent: bytes, cut: int) -> list[str]:
    """Return the characters typed and the texts pasted up to a "!", with small reads."""
    got: list[str] = []
    reading, writing = os.pipe()
    driver = InputDriver.__new__(InputDriver)
    driver.fileno, driver.exit_event, driver._debug = reading, Event(), False
    driver._key_thread = current_thread()

    def keep(message: Message) -> None:
        if isinstance(message, Paste | Key):
            got.append(message.text if isinstance(message, Paste) else message.character or "")
        if got[-1:] == ["!"]:
            driver.exit_event.set()

    monkeypatch.setattr(driver, "process_message", keep, raising=False)
    monkeypatch.setattr(terminal_reader, "_AT_ONCE", cut)
    os.write(writing, sent)
    driver.run_input_thread()
    os.close(reading)
    os.close(writing)
    return got


def test_a_reader_in_whose_place_another_has_come_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    driver = InputDriver.__new__(InputDriver)
    driver.fileno, driver.exit_event, driver._debug = reading, Event(), False
    monkeypatch.setattr(driver, "process_message", lambda _: None, raising=False)
    for current in (None, Thread()):
        driver._key_thread = current
        former = Thread(target=driver.run_input_thread, daemon=True)
        former.start()
        former.join(LIMIT)
        assert not former.is_alive()
    os.close(reading)
    os.close(writing)


@pytest.mark.parametrize("error", [OSError(5, "Input/output error"), ValueError("closed")])
async def test_nobody_waits_for_a_terminal_that_is_gone(error: Exception) -> None:
    class Gone:
        def write(self, *_text: str) -> None:
            raise error

        flush = write

    file: Any = InputDriver(App[None]())._file
    file._terminal = Gone()
    writer = WriterThread(file)
    writer.start()

    def paint() -> None:
        for _ in range(500):
            writer.write("x")

    painted = Thread(target=paint, daemon=True)
    painted.start()
    painted.join(LIMIT)
    assert not painted.is_alive()
    assert writer.is_alive()
    writer.stop()


def test_only_the_reader_of_real_terminals_is_replaced() -> None:
    other: type[Driver] = HeadlessDriver
    assert reading_all(other) is other
    assert issubclass(reading_all(LinuxDriver), InputDriver)
