"""Transcripts that `askaround import FILE --with WHO` takes in."""

import sys
from datetime import datetime, timedelta
from pathlib import Path

from tui.desk.desk import Desk
from tui.desk.taking_in.transcripts import TranscriptTaken, day_of_file, take_transcript
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.talks.invitations import may_be_invitation
from tui.exchange.readers.talks.transcripts import LARGEST, read_transcript
from tui.model.counting import counted
from tui.model.people import Contact
from tui.model.text import one_stop
from tui.playbook.contacts.history import interview_begin
from tui.playbook.time.dates import with_year
from tui.system.typed_paths import Kind, PathError, kind_at, path_of, printable

_STDIN = "-"
_HEAD = 1 << 16


def is_transcript(file: str) -> bool:
    """Whether a file that is said to be of somebody's talk is anything but an invitation.

    What cannot be opened is left to whoever reads it.
    """
    if file == _STDIN:
        return True
    try:
        path = path_of(file)
        if kind_at(path) is not Kind.FILE:
            return False
        with path.open("rb") as opened:
            return not may_be_invitation(opened.read(_HEAD))
    except (PathError, OSError):
        return False


def import_transcript(desk: Desk, file: str, who: Contact, *, dry_run: bool) -> bool:
    """Make a file lines of the talk with somebody, and say of which; whether it could be read."""
    try:
        name, content, changed = _read(desk, file)
        lines = read_transcript(content)
    except ExchangeError as error:
        print(f"askaround: {printable(Path(file).name)}: {error}", file=sys.stderr)
        return False
    except OSError as error:
        words = f"{printable(file)} could not be read: {error.strerror}."
        print(f"askaround: {words}", file=sys.stderr)
        return False
    began = changed - timedelta(seconds=lines[-1].seconds)
    made = min(day_of_file(name, began), desk.now())
    taken = take_transcript(desk, who, lines, made, keep=not dry_run)
    would = "Would be: " if dry_run else ""
    print(one_stop(f"{would}{name}: {_outcome(desk, who, taken)}."))
    if not dry_run and (taken.lines or taken.is_new_talk):
        print("askaround undo takes it back.")
    return True


def _read(desk: Desk, file: str) -> tuple[str, bytes, datetime]:
    if file == _STDIN:
        return "standard input", sys.stdin.buffer.read(LARGEST + 1), desk.now()
    path = path_of(file)
    changed = datetime.fromtimestamp(path.stat().st_mtime, desk.zone)
    with path.open("rb") as opened:
        content = opened.read(LARGEST + 1)
    return printable(path.name), content, changed


def _outcome(desk: Desk, who: Contact, taken: TranscriptTaken) -> str:
    day = with_year(interview_begin(taken.interview).astimezone(desk.zone).date(), desk.here.today)
    talk = f"the talk with {who.name} of {day}"
    if not taken.lines and not taken.is_new_talk:
        return f"{talk} has all of it already"
    under = f", under {counted(taken.questions, 'question')}" if taken.questions else ""
    logged = ", which was logged for it" if taken.is_new_talk else ""
    return f"{counted(taken.lines, 'line')} of {talk}{logged}{under}"
