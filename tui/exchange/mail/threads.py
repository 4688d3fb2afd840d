"""Letters by people who are not in the book that answer something, until it is known what."""

from collections.abc import Iterator, Set
from dataclasses import replace

from tui.exchange.mail.head import Fields, RawMail, ids_in, message_of
from tui.model.mail import MailMessage

_MOST_ANSWERED = 20
_REMEMBERED_FOR = 183 * 24 * 60 * 60
"""Seconds in which the letter that was answered may yet turn up: folders come one by one."""
_NOT_NEEDED = frozenset({"received", "delivered-to", "x-original-to"})
_DIGITS = 8


class Answers:
    """Holds letters that answer something; folders are read in any order.

    `now` is in seconds. `marks` are checksums of what the recent ones answer, for later looks.
    """

    def __init__(self, now: float) -> None:
        self._since = now - _REMEMBERED_FOR
        self._held: list[tuple[RawMail, Fields, tuple[str, ...]]] = []
        self.marks: set[int] = set()

    def hold(self, raw: RawMail, fields: Fields) -> None:
        """Keep a letter where it answers any."""
        if "in-reply-to" not in fields and "references" not in fields:
            return
        answered = [*ids_in(fields.get("in-reply-to", b""), fields.get("references", b""))]
        answered = [*dict.fromkeys([*answered[:1], *answered[-_MOST_ANSWERED:]])]
        if not answered:
            return
        if raw.stamp >= self._since:
            self.marks.update(map(id_mark, answered))
        kept = {name: value for name, value in fields.items() if name not in _NOT_NEEDED}
        if "date" not in kept and "received" in fields:
            kept["received"] = fields["received"]
        self._held.append((replace(raw, head=b""), kept, tuple(answered)))

    def to_any(self, ids: Set[str]) -> Iterator[MailMessage]:
        """Yield those that answer one of some messages, by the digests of their ids."""
        for raw, fields, answered in self._held:
            if not ids.isdisjoint(answered):
                yield message_of(raw, fields)


def id_mark(digest: str) -> int:
    """Return the checksum that an answered message is remembered by, of the digest of its id."""
    return int(digest[:_DIGITS], 16)
