"""The command that looks through the mail."""

import shlex
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from tui.cli.errors import BAD_USAGE, FAILED, CommandError
from tui.desk.desk import Desk
from tui.desk.taking_in.mail import (
    MailPlan,
    came_back_in_words,
    invitations_in_words,
    look,
    people_of,
    plan_mail,
    remember,
    remembered,
    unclear_in_words,
    writer_in_words,
)
from tui.desk.taking_in.mail_news import take_mail
from tui.exchange.mail.memory import Writer
from tui.model.people import Contact
from tui.model.text.counting import counted
from tui.model.text.lines import clean_line
from tui.system.typed_paths import PathError, path_of

_PATIENCE = 0.4
_BETWEEN = 0.1
_MOST_SHOWN = 100
_MOST_WRITERS = 10
_NO_PATH = (
    "Say where your mail lies, as in: askaround mail ~/Mail; or name its folders under [mail] in "
    "the settings: askaround config."
)


def look_through_mail(desk: Desk, *, paths: Sequence[str], dry_run: bool) -> int:
    """Take in what the mail says, as one step to undo; with `dry_run` only say what.

    Without paths, the folders of the settings are looked through. Returns 0, or 1 when
    something could not be read.
    """
    places, problems = _places(paths, desk)
    if not places and not problems:
        raise CommandError(_NO_PATH, BAD_USAGE)
    people = people_of(desk)
    with _Counter() as counter:
        found = look(places, people, remembered(desk, again=bool(paths)), counter.count)
    plan = plan_mail(desk, found, people, again=bool(paths))
    for problem in (*problems, *plan.problems):
        print(f"askaround: {clean_line(problem)}", file=sys.stderr)
    _print_letters(plan, desk)
    if not dry_run:
        take_mail(desk.book, plan.news)
        remember(desk, plan.memory)
    _print_outcome(plan, dry_run=dry_run)
    for line in invitations_in_words(plan):
        print(clean_line(line))
    for contact in plan.came_back:
        print(clean_line(came_back_in_words(contact)))
    for line in unclear_in_words(plan, desk.now()):
        print(clean_line(line))
    for address, contact in plan.aliases.items():
        print(
            clean_line(f"{contact.name} also writes from {address}: {_keep_line(contact, address)}")
        )
    _print_writers(plan.writers, desk)
    return FAILED if problems or plan.problems else 0


class _Counter:
    """Shows on a terminal how many letters were read, when it takes a while."""

    def __init__(self) -> None:
        self._read = 0
        self._next = time.monotonic() + _PATIENCE
        self._can_show = sys.stderr.isatty()
        self._shown = False

    def __enter__(self) -> "_Counter":
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def count(self) -> None:
        """Note that one more was read."""
        self._read += 1
        if self._can_show and time.monotonic() > self._next:
            self._next = time.monotonic() + _BETWEEN
            self._shown = True
            words = f"\r\x1b[KReading … {counted(self._read, 'letter')}"
            print(words, end="", file=sys.stderr, flush=True)


def _places(paths: Sequence[str], desk: Desk) -> tuple[list[Path], list[str]]:
    if not paths:
        return [*desk.settings.mail_folders], []
    places, problems = [], []
    for words in paths:
        try:
            places.append(path_of(words))
        except PathError as error:
            problems.append(str(error))
    return places, problems


def _print_letters(plan: MailPlan, desk: Desk) -> None:
    letters = [(news.name, letter) for news in plan.news for letter in news.letters]
    letters.sort(key=lambda each: each[1].when)
    if len(letters) > _MOST_SHOWN:
        print(f"… {len(letters) - _MOST_SHOWN:,} earlier letters")
    for name, letter in letters[-_MOST_SHOWN:]:
        did = f" · done: {letter.did}" if letter.did else ""
        print(clean_line(f"{name}: {letter.in_words(desk.now())}{did}"))


def _print_outcome(plan: MailPlan, *, dry_run: bool) -> None:
    read = counted(plan.read, "new message")
    if not plan.news:
        print(f"Nothing new in the mail with your contacts ({read} read).")
    elif dry_run:
        print(f"{plan.counts_in_words()}, of {read}. Nothing was changed.")
    else:
        print(f"{plan.counts_in_words()}, of {read}. askaround undo takes it back.")


def _print_writers(writers: Iterable[Writer], desk: Desk) -> None:
    """List who writes and is not in the book, each with the line that adds them."""
    people = [*writers]
    if not people:
        return
    print("They write to you and are not in your book:")
    for each in people[:_MOST_WRITERS]:
        print(f"  {add_line(each)}   {writer_in_words(each, desk.now())}")
    if len(people) > _MOST_WRITERS:
        more = len(people) - _MOST_WRITERS
        print(f"  … and {counted(more, 'more person', 'more people')}")


def add_line(writer: Writer) -> str:
    """Return the command that adds somebody who writes."""
    name = writer.name or writer.address.partition("@")[0]
    return f"askaround add {shlex.quote(clean_line(f'{name} <{writer.address}>'))}"


def _keep_line(contact: Contact, address: str) -> str:
    """Return the command that keeps one more address of somebody."""
    every = ", ".join((*contact.emails, address))
    return f"askaround edit {shlex.quote(contact.name)} email {shlex.quote(every)}"
