"""A message as its head tells of it: who, to whom, when, about what. Bodies are never read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class MailPlace(StrEnum):
    """What the folder of a message says of it."""

    ANY = ""
    SENT = "sent"
    TRASH = "trash"
    UNREAD = "drafts and spam, which are not read"


@dataclass(frozen=True, slots=True)
class MailPerson:
    """Somebody in the head of a message; the name may be empty."""

    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class MailMessage:
    """The head of a message.

    `id` is a digest of its Message-ID, `thread` are those of the messages it answers. `marks`
    are the headers that tell a person's letter from a program's, by their names in small
    letters. `file` is where it lies by itself, empty where it is one of many in a file.
    """

    id: str
    when: datetime
    sender: MailPerson
    to: tuple[MailPerson, ...] = ()
    cc: tuple[MailPerson, ...] = ()
    subject: str = ""
    thread: tuple[str, ...] = ()
    marks: Mapping[str, str] = field(default_factory=dict)
    place: MailPlace = MailPlace.ANY
    file: str = ""
