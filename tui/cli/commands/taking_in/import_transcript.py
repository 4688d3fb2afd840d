"""Transcripts that `askaround import FILE --with WHO` takes in."""

import sys

from tui.desk.desk import Desk
from tui.desk.taking_in.second_transcripts import Second
from tui.desk.taking_in.transcripts import (
    Recording,
    recording_at,
    recording_of,
    take_transcript,
)
from tui.desk.taking_in.whose_talk import not_with, others_known, whose_talk
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.talks.invitations import may_be_invitation
from tui.exchange.readers.talks.transcripts import LARGEST
from tui.model.people import Contact
from tui.model.text.lines import either, one_stop
from tui.playbook.network.lookup import people_meant
from tui.system.typed_paths import Kind, PathError, kind_at, name_of, path_of, printable

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


def import_transcript(
    desk: Desk,
    file: str,
    who: Contact,
    *,
    dry_run: bool,
    anyway: bool,
    second: Second | None,
) -> bool:
    """Make a file lines of the talk with somebody, and say of which; whether that was done.

    One in which others speak, and not they, is taken only `anyway`; where the talk has the
    transcript of another program, it is taken as `second` says.
    """
    try:
        recording = _read(desk, file)
    except ExchangeError as error:
        print(f"askaround: {name_of(file)}: {error}", file=sys.stderr)
        return False
    except OSError as error:
        words = f"{printable(file)} could not be read: {error.strerror}."
        print(f"askaround: {words}", file=sys.stderr)
        return False
    if not anyway and (wrong := not_with(desk, who, recording)):
        known = [
            f"{_with(desk, each)} takes it as theirs" for each in others_known(desk, recording)
        ]
        ways = " and ".join([*known, "--anyway takes it as it is"])
        print(f"askaround: {recording.name}: {wrong}; {ways}.", file=sys.stderr)
        return False
    taken = take_transcript(desk, who, recording, keep=not dry_run, second=second)
    if taken.other:
        ways = "--second replace puts it in its place, --second keep keeps both"
        print(f"askaround: {recording.name}: {taken.in_words(desk, who)}; {ways}.", file=sys.stderr)
        return False
    would = "Would be: " if dry_run else ""
    print(one_stop(f"{would}{recording.name}: {taken.in_words(desk, who)}."))
    if not dry_run and taken.is_news:
        print("askaround undo takes it back.")
    return True


def whose_words(desk: Desk, file: str) -> str:
    """Return a sentence on whose talk a transcript may be, and how to say so; empty for nobody.

    Those are whom its speakers are called like, or whom one talked with on its day.
    """
    try:
        recording = recording_at(path_of(file), desk)
    except (ExchangeError, PathError, OSError):
        return ""
    likely = whose_talk(desk, recording)
    known = others_known(desk, recording) or ([likely] if likely else [])
    if not known:
        return ""
    ways = " or ".join(_with(desk, each) for each in known)
    names = either(list(dict.fromkeys(each.name for each in known)))
    return (
        f"It is the transcript of a talk, likely with {names}; "
        f"askaround import FILE {ways} takes it as theirs."
    )


def _with(desk: Desk, who: Contact) -> str:
    """Return the option that means this contact, and no namesake."""
    organization = desk.book.records.organization_of(who)
    more = (organization, who.title, f"{who.title} {organization}", *who.emails)
    tried = (who.name, *(f"{who.name} {each}" for each in more if each.strip()), *who.emails)
    said = (each for each in tried if people_meant(desk.book.records, each) == [who])
    return f"--with “{next(said, who.id)}”"


def _read(desk: Desk, file: str) -> Recording:
    if file != _STDIN:
        return recording_at(path_of(file), desk)
    content = sys.stdin.buffer.read(LARGEST + 1)
    return recording_of("standard input", content, desk.now(), desk)
