"""LinkedIn's messages and invitations, as messages between people that have profiles for addresses.

Somebody is known by the link to their profile, else by their name. What was written is not read.
"""

import struct
import zipfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from tui.exchange.incoming import LARGEST_TABLE, ExchangeError, TooLargeError
from tui.exchange.mail.dates import moment_of
from tui.exchange.mail.head import id_digest
from tui.exchange.readers.csv_rows import Header, cells_of, table_rows
from tui.exchange.readers.linkedin import check_directory, is_invitation_header, linkedin_day
from tui.exchange.readers.text_lines import lines_of
from tui.model.mail import MailMessage, MailPerson
from tui.model.naming.names import without_ornaments
from tui.model.text.addresses import slug_of
from tui.model.text.folding import folded
from tui.model.text.lines import clean_line
from tui.system.typed_paths import open_file

FILES = frozenset({"messages.csv", "invitations.csv"})
"""What they are called in the archive, in small letters."""
MARK = "x-linkedin"
"""The name of the mark that says what it is: a message, or an invitation."""
MESSAGE, INVITATION = "message", "invitation"

_ARCHIVE = b"PK\x03\x04"
_MESSAGES = ("conversation id", "from", "to", "date")
_SUBJECT_LENGTH = 200
_ANSWERED = 20
_MOST_RECEIVERS = 50
_PARTS_OF_A_NAME = 3
_CLOCK = ("%I:%M %p", "%H:%M")


def profile_key(link: str) -> str:
    """Return what a link to a profile is known by; empty for another link."""
    slug = slug_of(link)
    return f"in/{slug}" if slug else ""


def name_key_of(name: str) -> str:
    """Return what somebody without such a link is known by."""
    return f"name:{' '.join(folded(without_ornaments(name)).split())}"


@contextmanager
def tables_in(path: Path) -> Iterator[list[BinaryIO]]:
    """Open the tables at a path: one, or those in LinkedIn's archive.

    Raises ExchangeError where the archive is damaged, OSError.
    """
    with ExitStack() as opened:
        file = opened.enter_context(open_file(path))
        if not is_archive(file):
            yield [file]
            return
        try:
            check_directory(file)
            archive = opened.enter_context(zipfile.ZipFile(file))
            members = [each for each in archive.infolist() if _base_name(each.filename) in FILES]
            if any(each.file_size > LARGEST_TABLE for each in members):
                raise TooLargeError(LARGEST_TABLE)
            yield [
                cast(BinaryIO, opened.enter_context(archive.open(each)))
                for each in sorted(members, key=lambda each: each.filename)
            ]
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, struct.error) as error:
            raise ExchangeError(
                "Its archive is damaged, or locked with a password; download it again."
            ) from error


def is_archive(file: BinaryIO) -> bool:
    """Whether a file is an archive; it is at its beginning afterwards."""
    file.seek(0)
    beginning = file.read(len(_ARCHIVE))
    file.seek(0)
    return beginning == _ARCHIVE


def kind_of_table(beginning: str) -> str:
    """Return what a table is by its beginning: messages, invitations, or empty for another."""
    first = next((line for line in beginning.splitlines() if line.strip()), "")
    cells = cells_of(first.removeprefix("\ufeff"))
    if _is_messages_header(cells):
        return MESSAGE
    return INVITATION if is_invitation_header(cells) else ""


def read_linkedin_messages(
    file: BinaryIO, contacts: Collection[str], name: str, pause: Callable[[], None]
) -> tuple[list[MailMessage], frozenset[str]]:
    """Return the messages of a table in the order they were written, and the person's own keys.

    `contacts` are the keys of those who are known, `name` is the person's own. Raises
    ExchangeError for what is no table.
    """
    messages: list[MailMessage] = []
    header: Header | None = None
    kind = MESSAGE
    for _, cells, flaw in table_rows(lines_of(file), _is_header):
        pause()
        if header is None:
            if _is_header(cells):
                header = Header(cells)
                kind = MESSAGE if _is_messages_header(cells) else INVITATION
        elif not flaw:
            row = header.cells(cells)
            read = _message(row, contacts) if kind == MESSAGE else _invitation(row, contacts)
            if read is not None:
                messages.append(read)
    messages.sort(key=lambda each: each.when)
    return [*_threaded(messages)], _mine(messages, contacts, name)


def _base_name(path: str) -> str:
    return PurePosixPath(path.replace("\\", "/")).name.casefold()


def _is_messages_header(cells: Sequence[str]) -> bool:
    header = Header(tuple(cells))
    return all(name in header for name in _MESSAGES)


def _is_header(cells: Sequence[str]) -> bool:
    return _is_messages_header(cells) or is_invitation_header(cells)


def _message(row: Mapping[str, str], contacts: Collection[str]) -> MailMessage | None:
    if row.get("is message draft", "").strip().casefold() in ("yes", "true"):
        return None
    if row.get("folder", "").strip().casefold() in ("spam", "drafts"):
        return None
    when = _moment(row.get("date", ""))
    if when is None:
        return None
    sender = _person(row.get("from", ""), row.get("sender profile url", ""), contacts)
    links = [link for link in row.get("recipient profile urls", "").split(",") if link.strip()]
    names = [each.strip() for each in row.get("to", "").split(",")]
    if len(links) == 1 and len(names) <= _PARTS_OF_A_NAME:
        # Wendy Lund, PhD, MBA
        names = [", ".join(names)]
    pairs = [
        (names[place] if place < len(names) else "", links[place] if place < len(links) else "")
        for place in range(min(max(len(links), len(names)), _MOST_RECEIVERS))
    ]
    talk = row.get("conversation id", "")
    said = f"{talk} {when.isoformat()} {sender.address} {row.get('content', '')}"
    return MailMessage(
        id_digest(said.encode("utf-8", "replace")),
        when,
        sender,
        tuple(_person(name, link, contacts) for name, link in pairs),
        subject=clean_line(row.get("subject", ""))[:_SUBJECT_LENGTH].rstrip(),
        thread=(talk,),
        marks={MARK: MESSAGE},
    )


def _invitation(row: Mapping[str, str], contacts: Collection[str]) -> MailMessage | None:
    when = _moment(row.get("sent at", ""))
    if when is None:
        return None
    sender = _person(row.get("from", ""), row.get("inviterprofileurl", ""), contacts)
    to = _person(row.get("to", ""), row.get("inviteeprofileurl", ""), contacts)
    said = f"invitation {when.isoformat()} {sender.address} {to.address}"
    own = id_digest(said.encode("utf-8", "replace"))
    return MailMessage(own, when, sender, (to,), marks={MARK: INVITATION})


def _person(name: str, link: str, contacts: Collection[str]) -> MailPerson:
    """Return somebody by the key by which they are known."""
    profile, named = profile_key(link), name_key_of(name)
    known = named if named in contacts and profile not in contacts else profile
    return MailPerson(known or named, clean_line(without_ornaments(name)))


def _threaded(messages: Iterable[MailMessage]) -> Iterator[MailMessage]:
    """Yield messages with those they answer: what others said before in the same talk."""
    said: defaultdict[str, list[MailMessage]] = defaultdict(list)
    for message in messages:
        talk = message.thread[0] if message.thread else ""
        before = said[talk][-_ANSWERED:] if talk else []
        theirs = tuple(each.id for each in before if each.sender != message.sender)
        yield replace(message, thread=theirs)
        said[talk].append(message)


def _mine(messages: Sequence[MailMessage], contacts: Collection[str], name: str) -> frozenset[str]:
    """Return the person's own key: who takes part in everything, or has their name."""
    counted: Counter[str] = Counter()
    for message in messages:
        for each in {message.sender, *message.to}:
            counted[each.address] += 1
            if name and each.name.casefold() == name.casefold():
                counted[each.address] += len(messages)
    for key in contacts:
        counted.pop(key, None)
    return frozenset(key for key, _ in counted.most_common(1))


def _moment(said: str) -> datetime | None:
    """Return a moment as LinkedIn writes it: 2026-11-16 09:00:00 UTC, 11/16/26, 9:00 AM."""
    said = " ".join(said.split())
    found = moment_of(said.removesuffix(" UTC"), "", 0)
    if found.timestamp() > 0:
        return found
    written, _, clock = said.partition(", ")
    day = linkedin_day(written)
    if day is None:
        return None
    for form in _CLOCK:
        try:
            at = datetime.strptime(clock, form).time()  # noqa: DTZ007 - joined with its day below
        except ValueError:
            continue
        return datetime.combine(day, at, UTC)
    return datetime.combine(day, time(12), UTC)
