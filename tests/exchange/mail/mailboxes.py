"""Mailboxes as real programs leave them, with invented people."""

import os
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from itertools import count
from pathlib import Path

ME = "Nora Castillo <nora@castillo.example>"
JANE = "Jane Doe <jane@acme.example>"
_numbers = count(1)


def day(number: int, hour: int = 9, month: int = 11) -> datetime:
    """A moment of November 2026."""
    return datetime(2026, month, number, hour, tzinfo=UTC)


def letter(
    sender: str = JANE,
    to: str = ME,
    when: datetime | str = "",
    subject: str = "Coffee",
    *more: str,
    body: str = "Some words.\n",
    line: str = "\n",
    **fields: str,
) -> bytes:
    """A message; fields by their names with _ for -, `more` are lines as they are."""
    written = when if isinstance(when, str) else format_datetime(when)
    known = {
        "From": sender,
        "To": to,
        "Subject": subject,
        "Date": written or format_datetime(day(16)),
        "Message-ID": f"<{next(_numbers)}@test.example>",
    }
    known |= {name.replace("_", "-"): value for name, value in fields.items()}
    lines = [*more, *(f"{name}: {value}" for name, value in known.items() if value)]
    return f"{line.join(lines)}{line}{line}{body}".encode("utf-8", "surrogateescape")


def maildir(folder: Path, letters: Iterable[bytes], *, flags: str = "S", new: bool = False) -> Path:
    """A Maildir with these messages in it, the folders it needs, and what lies beside them."""
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for content in letters:
        name = f"1795{next(_numbers):06}.M{next(_numbers)}P7.host,S={len(content)}"
        path = folder / "new" / name if new else folder / "cur" / f"{name}:2,{flags}"
        path.write_bytes(content)
    return folder


def mbsync(root: Path, folders: dict[str, Sequence[bytes]]) -> Path:
    """Folders in folders, as mbsync with SubFolders Verbatim and offlineimap keep them."""
    for name, letters in folders.items():
        maildir(root / name, letters)
        (root / name / ".mbsyncstate").write_text("FarUidValidity 1\n")
        (root / name / ".uidvalidity").write_text("1\n")
    return root


def maildir_plus_plus(root: Path, folders: dict[str, Sequence[bytes]]) -> Path:
    """The folders of Dovecot: one beside the other, with dots for what is in what."""
    for name, letters in folders.items():
        maildir(root / name if name else root, letters)
        (root / name / "dovecot-uidlist").write_text("3 V1 N1\n")
    (root / "subscriptions").write_text("Sent\n")
    return root


def notmuch(root: Path, folders: dict[str, Sequence[bytes]]) -> Path:
    """Maildirs beside the database of notmuch."""
    mbsync(root, folders)
    (root / ".notmuch" / "xapian").mkdir(parents=True)
    (root / ".notmuch" / "xapian" / "termlist.glass").write_bytes(b"From jane@acme.example\0" * 9)
    return root


def mbox(path: Path, letters: Iterable[bytes], *, begin: str = "", line: str = "\n") -> Path:
    """A mailbox in one file, its bodies escaped as mboxrd has it; `begin` is what follows From."""
    begins = begin or "- Mon Nov 16 09:00:00 2026"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        for content in letters:
            head, _, body = content.partition((line * 2).encode())
            escaped = body.replace(b"\nFrom ", b"\n>From ").replace(b"\n>From ", b"\n>>From ")
            file.write(f"From {begins}{line}".encode() + head + (line * 2).encode() + escaped)
            file.write(line.encode())
    return path


def thunderbird(root: Path, folders: dict[str, Sequence[bytes]]) -> Path:
    """The local folders of a profile: mailboxes without an ending, and an index beside each."""
    for name, letters in folders.items():
        marked = [
            b"X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n" + each for each in letters
        ]
        mbox(root / name, marked)
        (root / f"{name}.msf").write_text('// <!-- <mdb:mork:z v="1.4"/> -->\nFrom \n')
    (root / "msgFilterRules.dat").write_text('version="9"\nlogging="no"\n')
    return root


def takeout(path: Path, letters: Iterable[tuple[str, bytes]]) -> Path:
    """What Google hands out: one file with all, and labels in each message."""
    labeled = [
        f"X-GM-THRID: 17{number}\nX-Gmail-Labels: {labels}\n".encode() + content
        for number, (labels, content) in enumerate(letters)
    ]
    crlf = [each.replace(b"\n", b"\r\n") for each in labeled]
    return mbox(path, crlf, begin="1786@xxx Mon Nov 16 09:00:00 +0000 2026", line="\r\n")


def touched_before(path: Path, seconds: float) -> None:
    """Set back when all in a folder last changed: what is that fresh is looked at again."""
    for each in [path, *path.rglob("*")]:
        found = each.stat()
        os.utime(each, (found.st_atime - seconds, found.st_mtime - seconds))
