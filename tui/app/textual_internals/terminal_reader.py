"""What reads the terminal.

Textual's own reader stops the program at a byte that is not UTF-8, goes on with keys after an
escape byte within a paste, and takes a quick escape for a part of the letter after it.
"""

import asyncio
import os
import re
import signal
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from threading import current_thread
from time import monotonic
from typing import Any

from textual.app import App
from textual.driver import Driver
from textual.events import Key, Paste, Resize
from textual.keys import Keys
from textual.message import Message

from tui.system.shutdown import terminal_is_there

if sys.platform != "win32":
    import selectors
    import termios
    from codecs import getincrementaldecoder

    from textual._xterm_parser import (
        BRACKETED_PASTE_END,
        BRACKETED_PASTE_START,
        XTermParser,
    )
    from textual.constants import ESCAPE_DELAY
    from textual.drivers.linux_driver import LinuxDriver

    _GIVEN_BACK = (
        b"\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[?2004l\x1b[?1004l\x1b[?2048l"
        b"\x1b[<u\x1b[?7h\x1b[?1049l\x1b[?25h"
    )
    # What waits is concealed until the terminal echoes no more; nothing painted may be.
    _PLAIN = "\x1b[m"
    _AT_ONCE = 4096
    # A terminal that is said to be larger would take minutes to paint.
    _MOST_CELLS = 2000
    _POLL = 0.1
    # So many polls after the beginning of a character, the rest of it will not come.
    _REST_COMES_WITHIN = 30
    # Nobody types the beginning of a sequence; on a busy machine its rest comes late.
    _REST_DELAY = 2.0
    _ESCAPES = ("\x1b", "\x1b[")

    # The start of a paste; an escape and what follows it, which begins no longer sequence;
    # or at the end what may become one of them.
    _APART = re.compile(
        rf"{re.escape(BRACKETED_PASTE_START)}"
        r"|\x1b(?P<after>[^\x1b\[O]|[\[O](?=\x1b))"
        r"|(?P<begun>\x1b(?:\[(?:2(?:00?)?)?)?)\Z",
        re.DOTALL,
    )

    class InputParser(XTermParser):
        """Makes keys and pastes of what the terminal sent, however it was cut into reads.

        An escape and the character after it are the key "alt+" and that character's name.
        """

        def __init__(self, debug: bool = False) -> None:  # noqa: FBT001, FBT002
            self._begun = ""
            self._begun_until = 0.0
            self._taken_for_keys = ""
            self._pasted: list[str] | None = None
            super().__init__(debug)

        def feed(self, data: str) -> Iterator[Message]:
            """Yield what the text means; what has only begun waits for more, or for `tick`."""
            if not data:
                yield from super().feed(data)
                return
            data, self._begun = self._begun + data, ""
            data = self._with_late_start(data)
            while data:
                if self._pasted is None:
                    data = yield from self._feed_keys(data)
                else:
                    data = yield from self._feed_paste(self._pasted, data)

        def tick(self) -> Iterator[Message]:
            """Yield what has begun and was not gone on with for a while."""
            if self._begun and self._pasted is None and monotonic() >= self._begun_until:
                begun, self._begun = self._begun, ""
                self._taken_for_keys = begun
                if begun == "\x1b[":
                    yield from self._with_alt("[")
                else:
                    yield from super().feed(begun)
                    yield from self._ended()
            yield from super().tick()

        def _with_late_start(self, data: str) -> str:
            """Return data; if it goes on where keys were seen in the start of a paste, with that.

            The keys cannot be taken back, but what is pasted is not keys as well.
            """
            before, self._taken_for_keys = self._taken_for_keys, ""
            rest = BRACKETED_PASTE_START.removeprefix(before)
            return before + data if before and data.startswith(rest) else data

        def _feed_keys(self, data: str) -> Generator[Message, None, str]:
            """Yield keys up to the first paste; return what comes after its start."""
            place = 0
            for found in _APART.finditer(data):
                yield from self._feed_sequences(data[place : found.start()])
                place = found.end()
                yield from self._ended()
                if found["begun"]:
                    self._begun = found["begun"]
                    delay = ESCAPE_DELAY if self._begun in _ESCAPES else _REST_DELAY
                    self._begun_until = monotonic() + delay
                elif found["after"]:
                    yield from self._with_alt(found["after"])
                else:
                    yield from super().feed(BRACKETED_PASTE_START)
                    self._pasted = []
                    return data[place:]
            yield from self._feed_sequences(data[place:])
            return ""

        def _feed_sequences(self, data: str) -> Iterator[Message]:
            if data:
                if data.startswith("\x1b"):
                    yield from self._ended()
                yield from super().feed(data)

        def _feed_paste(self, pieces: list[str], data: str) -> Generator[Message, None, str]:
            """Yield the paste once its end is there; return what comes after it.

            Of several ends the last counts: the others were copied together with the text.
            """
            end = data.find(BRACKETED_PASTE_END)
            if end < 0:
                # The last characters may be the beginning of the end.
                place = max(0, len(data) + 1 - len(BRACKETED_PASTE_END))
                pieces.append(data[:place])
                self._begun = data[place:]
                return ""
            next_paste = data.find(BRACKETED_PASTE_START, end)
            end = data.rfind(BRACKETED_PASTE_END, end, next_paste if next_paste > 0 else None)
            pieces.append(data[:end])
            self._pasted = None
            for message in super().feed(BRACKETED_PASTE_END):
                # The parser saw nothing between the start and the end.
                if isinstance(message, Paste):
                    message.text = "".join(pieces).replace("\x00", "")
                yield message
            return data[end + len(BRACKETED_PASTE_END) :]

        def _ended(self) -> Iterator[Message]:
            """Have a sequence that waits for its rest be what it is."""
            if self._timeout_time is not None:
                self._timeout_time = 0.0
                yield from super().tick()

        def _sequence_to_key_events(
            self,
            sequence: str,
            alt: bool = False,  # noqa: FBT001, FBT002 - as Textual has it
        ) -> Iterable[Key]:
            """Return the keys of a sequence; none where its number stands for no character."""
            try:
                keys = list(super()._sequence_to_key_events(sequence, alt))
                "".join(key.character or "" for key in keys).encode()
            except (ValueError, OverflowError):
                return [Key(Keys.Ignore, None)]
            return keys

        def parse_mouse_code(self, code: str) -> Message | None:
            """Return what the mouse did, if the terminal has told a size for it to be within."""
            with suppress(ArithmeticError):
                return super().parse_mouse_code(code)
            return None

        def _with_alt(self, character: str) -> Iterator[Message]:
            if not character.isprintable():
                # Some of them are a key of their own: alt+backspace, shift+tab on a console.
                known = list(self._sequence_to_key_events(f"\x1b{character}"))
                yield from known or self._sequence_to_key_events(character)
                return
            for key in self._sequence_to_key_events(character):
                shift = "shift+" if len(key.key) == 1 and key.key.isupper() else ""
                yield Key(f"alt+{shift}{key.key.lower() if shift else key.key}", character)

    class _Painting:
        """A terminal to write to, which may be gone: what is written then is nowhere.

        Textual's writer would end at that, and all else wait for it for ever.
        """

        def __init__(self, terminal: Any) -> None:
            self._terminal = terminal

        def write(self, text: str) -> None:
            """Write text, if that can be done."""
            with suppress(OSError, ValueError):
                self._terminal.write(text)

        def flush(self) -> None:
            """Have it painted, if that can be done."""
            with suppress(OSError, ValueError):
                self._terminal.flush()

        def __getattr__(self, name: str) -> Any:
            return getattr(self._terminal, name)

    class InputDriver(LinuxDriver):
        """Reads the terminal with `InputParser`; what is not UTF-8 becomes U+FFFD.

        SIGCONT also comes where nothing was suspended, and Textual would read the terminal
        twice from then on.
        """

        def __init__(self, *arguments: Any, **more: Any) -> None:
            super().__init__(*arguments, **more)
            self._file: Any = _Painting(self._file)

        _changes_hands = False
        """Whether it takes or gives back the terminal just now, or has done so for good."""

        _reads_on = False
        """Whether another reader follows at once, so that what is typed meanwhile is its own."""

        def stop_application_mode(self) -> None:
            """Give the terminal back."""
            self._changes_hands = True
            super().stop_application_mode()
            self._key_thread = None

        def disable_input(self) -> None:
            """Stop reading; what nobody has read is dropped only where nobody will."""
            if self._reads_on and self._key_thread is not None:
                self.exit_event.set()
                self._key_thread.join()
                self.exit_event.clear()
            else:
                super().disable_input()

        def give_back_at_once(self) -> None:
            """Give the terminal back for good, unless that was done; any thread may do it."""
            if not self._changes_hands:
                self._changes_hands = True
                if self.attrs_before is not None:
                    termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)
                os.write(self.fileno, _GIVEN_BACK)

        def start_application_mode(self) -> None:
            """Take the terminal.

            Its signals are met between two steps of the program, never in the middle of one:
            what gives the terminal back would wait for a lock that the step holds.
            """
            super().start_application_mode()  # type: ignore[no-untyped-call]
            self.write(_PLAIN)
            loop, resized = asyncio.get_running_loop(), signal.getsignal(signal.SIGWINCH)
            loop.add_signal_handler(signal.SIGTSTP, self._sigtstp_application)
            loop.add_signal_handler(signal.SIGCONT, self._sigcont_application)
            if callable(resized):
                loop.add_signal_handler(signal.SIGWINCH, resized, signal.SIGWINCH, None)

        def suspend_application_mode(self) -> None:
            """Give the terminal back for a while."""
            ends = self._changes_hands
            super().suspend_application_mode()
            self._changes_hands = ends

        def resume_application_mode(self) -> None:
            """Take the terminal again, if it is there, from whatever the shell has made of it."""
            if self._changes_hands or not terminal_is_there():
                return
            if self._key_thread is not None and self._key_thread.is_alive():
                self._reads_on = True
                self.suspend_application_mode()
                self._reads_on = False
                # It was stopped as it was, and its screen went with the terminal it gave back.
                self._must_signal_resume = True
            self._changes_hands = True
            super().resume_application_mode()
            self._changes_hands = False

        def run_input_thread(self) -> None:
            """Read until the program ends, and once more for what came in the meantime."""
            parser = InputParser(self._debug)
            decoder = getincrementaldecoder("utf-8")(errors="replace")
            with selectors.SelectSelector() as selector:
                selector.register(self.fileno, selectors.EVENT_READ)
                ends, polls = False, 0
                while not ends:
                    # A signal in the middle of the end may have had another reader begin.
                    ends = self.exit_event.is_set() or self._key_thread is not current_thread()
                    there = bool(selector.select(_POLL))
                    sent = os.read(self.fileno, _AT_ONCE) if there else b""
                    if there and not sent and not ends:
                        # The terminal is gone, and would be read for ever.
                        os.kill(os.getpid(), signal.SIGHUP)
                        return
                    polls = 0 if there else polls + 1
                    text = decoder.decode(sent, final=ends or polls == _REST_COMES_WITHIN)
                    try:
                        self._process(parser, text)
                    except Exception as error:  # noqa: BLE001 - else nothing more would be read
                        parser = InputParser(self._debug)
                        self._loop.call_soon_threadsafe(self._app._handle_exception, error)  # noqa: SLF001

        def _process(self, parser: InputParser, text: str) -> None:
            for message in parser.feed(text) if text else ():
                self.process_message(message)
            for message in parser.tick():
                self.process_message(message)

        def process_message(self, message: Message) -> None:
            """Pass on what the terminal sent, except for a size that it cannot have."""
            if isinstance(message, Resize) and not all(
                0 < cells <= _MOST_CELLS for cells in message.size
            ):
                return
            super().process_message(message)


def reading_all(driver: type[Driver]) -> type[Driver]:
    """Return a driver that also reads what the given one stumbles over."""
    if sys.platform != "win32" and driver is LinuxDriver:
        return InputDriver
    return driver


def give_terminal_back(app: App[Any]) -> None:
    """Give the terminal back as it was, past whatever keeps the program from it."""
    driver = app._driver  # noqa: SLF001
    if sys.platform != "win32" and isinstance(driver, InputDriver):
        driver.give_back_at_once()
