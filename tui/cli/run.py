"""Carrying out a command, once the command line is parsed and the model is loaded."""

import io
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from tui.cli.clock import clock
from tui.cli.commands.due import print_due
from tui.cli.errors import CommandError
from tui.cli.subcommand import Needs, Subcommand
from tui.cli.terminal import complain, has_terminal
from tui.desk.desk import Desk
from tui.desk.queue_keeper import QueueKeeper, due_rows
from tui.desk.settings.reading import read_settings
from tui.model.text.lines import clean_line, clean_text
from tui.store.book import Book
from tui.store.errors import StoreError
from tui.store.loading import loading
from tui.system.clipboard import Clipboard, write_to_tty
from tui.system.locations import Locations, locate

if TYPE_CHECKING:
    from tui.app.first_look import FirstLook


class Run:
    """One run of the program: its files, its clock, its settings, and what it was asked for."""

    def __init__(self, store: Path | None, look: "FirstLook | None", *, in_lines: bool) -> None:
        """Get ready; raises CommandError when the clock cannot be read.

        `look` has the terminal until the screen is there; with `in_lines` there is no screen.
        """
        self._clock = clock()
        self._look = look
        self._in_lines = in_lines
        self._locations = locate(os.environ, store)
        self._keeper = QueueKeeper(self._locations)
        self._settings = read_settings(self._locations.config)
        self._told: set[str] = set()

    def carry_out(self, command: Subcommand | None, values: Mapping[str, Any]) -> int:
        """Carry out a command, or open the program when it is None; return the exit status.

        `values` are the values of the command's arguments, by name. Raises CommandError.
        """
        try:
            if command is None or command.needs is Needs.SCREEN:
                if command is not None and command.name == "demo":
                    return self._show_demo(**values)
                practices = command is not None and command.name == "practice"
                return self._open(**values, practices=practices)
            return self._do(command, values)
        except StoreError as error:
            # What was said when the store was opened is not said again.
            raise CommandError("" if str(error) in self._told else str(error)) from error

    def _do(self, command: Subcommand, values: Mapping[str, Any]) -> int:
        changes = not command.writes.isdisjoint(values.get("who") or ())
        writes = changes or command.needs is Needs.WRITING
        only_reads = not writes or values.get("dry_run", False)
        with _opened(self._locations.store, reading=only_reads) as book:
            merges = command.name == "merge"
            self._tell_problems(book, left_out=book.copy_reports if merges else ())
            desk = self._desk(book)
            outcome = command.function()(desk, **values)
        if isinstance(outcome, str):
            print(outcome)
        self._keeper.keep(desk)
        return 0 if isinstance(outcome, str) else outcome

    def _open(self, who: Sequence[str] = (), *, practices: bool = False) -> int:
        """Open the program; with `who`, on the call with somebody, else on what is practiced."""
        with _opened(self._locations.store) as book:
            desk = self._desk(book)
            if self._in_lines:
                self._tell_problems(book)
                status = _open_in_lines(desk, "practice" if practices else _call(who))
            else:
                call_id = _interview_meant(desk, who) if who else ""
                status = self._open_screen(
                    book, self._locations, self._keeper, call_id=call_id, practices=practices
                )
        self._keeper.keep(desk)
        return status

    def _tell_problems(self, book: Book, left_out: Sequence[str] = ()) -> None:
        reports = [report for report in book.reports if report not in left_out]
        for problem in (*self._settings.problems, *reports, *book.problems):
            self._told.add(problem)
            print(f"askaround: {clean_line(problem)}", file=sys.stderr)

    def _desk(self, book: Book, locations: Locations | None = None) -> Desk:
        clipboard = Clipboard(
            os.environ, (locations or self._locations).clipboard_file, write_to_tty
        )
        return Desk(book, self._clock, clipboard, self._settings)

    def _open_screen(
        self,
        book: Book,
        locations: Locations,
        keeper: QueueKeeper | None = None,
        *,
        call_id: str = "",
        practices: bool = False,
        clean_up: Callable[[], None] = lambda: None,
    ) -> int:
        def write_terminal(sequence: str) -> None:
            app.write_to_terminal(sequence)

        clipboard = Clipboard(os.environ, locations.clipboard_file, write_terminal)
        desk = Desk(book, self._clock, clipboard, self._settings)
        if self._look and not call_id and not practices:
            self._look.show(due_rows(desk), desk.now())
        with ExitStack() as until_painted:
            until_painted.enter_context(loading())
            from tui.app.app import Askaround  # noqa: PLC0415 - the screen's libraries are slow

            app = Askaround(
                desk,
                keeper,
                call_id=call_id,
                practices=practices,
                error_log=locations.log,
                clean_up=clean_up,
                painted=until_painted.close,
            )
            if self._look:
                self._look.take_over()
            app.run()
        return app.return_code or 0

    def _show_demo(self, *, changer: bool) -> int:
        from tui.cli.demo.casts import CHANGER, STUDENT  # noqa: PLC0415 - only the demo needs it
        from tui.cli.demo.season import fill  # noqa: PLC0415

        with TemporaryDirectory(prefix="askaround-demo-", ignore_cleanup_errors=True) as folder:
            throw_away = self._locations._replace(
                store=Path(folder) / "store.json",
                clipboard_file=Path(folder) / "clipboard.txt",
            )
            with _opened(throw_away.store) as book:
                fill(book, self._clock(), CHANGER if changer else STUDENT)
                book.forget_steps()
                book.thrown_away = True
                if not (self._in_lines or has_terminal()):
                    _print_season(self._desk(book, throw_away))
                    return 0
                if self._in_lines:
                    ended = _open_in_lines(self._desk(book, throw_away))
                else:
                    remove = partial(rmtree, folder, ignore_errors=True)
                    ended = self._open_screen(book, throw_away, clean_up=remove)
        print("That was the demo: nothing of it is kept. Start your own: askaround")
        return ended


@contextmanager
def _opened(path: Path, *, reading: bool = False) -> Iterator[Book]:
    book = Book(path, reading=reading)
    told = len(book.reports)
    try:
        yield book
    finally:
        book.close()
        for report in book.reports[told:]:
            complain(report)


def _interview_meant(desk: Desk, who: Sequence[str]) -> str:
    from tui.cli.who import contact_meant  # noqa: PLC0415 - not even Today needs it

    return desk.interview_to_come(contact_meant(desk, who)).id


def _call(who: Sequence[str]) -> str:
    return f"call {' '.join(who)}" if who else ""


def _open_in_lines(desk: Desk, first: str = "") -> int:
    """Run without the screen: each line is a command, and gets an answer; `first` is one."""
    from tui.cli.plain.line_input import LineInput  # noqa: PLC0415 - only --plain needs them
    from tui.cli.plain.program import PlainProgram  # noqa: PLC0415

    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    return PlainProgram(desk, LineInput(sys.stdin, sys.stdout)).run(first)


def _print_season(desk: Desk) -> None:
    from tui.cli.commands import letters, people  # noqa: PLC0415 - only the demo needs them here
    from tui.exchange.writers.markdown import conversation  # noqa: PLC0415 - as above

    records = desk.book.records
    print("A made-up season: what is due, one talk, and its thank-you note.\n")
    print_due(due_rows(desk), desk.now(), as_json=False, quiet=False)
    begun = [interview for interview in records.interviews.values() if people.began(interview)]
    print("\n" + clean_text(conversation(records, begun[-1], desk.zone, personal=True)))
    letters.print_thanks(desk, begun[-1])
