"""A folder with one file per event, as khal and vdirsyncer keep it."""

from collections.abc import Iterable
from datetime import datetime, tzinfo
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from tui.exchange.folder_memory import FolderMemory, Written, remember, remembered
from tui.exchange.incoming import ExchangeError
from tui.exchange.matching.moved import moved
from tui.exchange.readers.appointments import (
    OWN_UID,
    IncomingAppointment,
    read_appointment,
    uid_of,
)
from tui.exchange.seal import is_sealed, sealed
from tui.exchange.sync.alarms import with_alarms_of
from tui.exchange.writers.calendar import (
    CalendarFollowUp,
    as_calendar,
    calendar_events,
    event_uid,
    says_the_same,
    with_line_ends,
)
from tui.exchange.writers.synced_folder import FolderChange, files_in
from tui.model.base import is_record_id
from tui.model.records import Records
from tui.system.files import write_private

_SEAL_LINE = b"X-ASKAROUND-SEAL:%s\r\n"
_SUFFIX = ".ics"
_BEGIN, _END = b"BEGIN:VEVENT", b"END:VCALENDAR\r\n"


def sync_calendar_out(
    records: Records,
    followups: Iterable[CalendarFollowUp],
    folder: Path,
    now: datetime,
    zone: tzinfo,
    *,
    former: bytes = b"",
) -> FolderChange:
    """Keep a folder of single .ics files in step with the talks and the follow-ups.

    The files in the folder, and `former` exports, are what SEQUENCE needs; see `export_ics`.
    What somebody changed about an appointment there is not overwritten before it is in the
    book; what they deleted comes back only at another time. Raises ExchangeError when
    `folder` is not a folder, OSError when it cannot be written.
    """
    if folder.exists() and not folder.is_dir():
        raise ExchangeError(f"{folder} is not a folder.")
    return _Sync(records, folder, zone).change(followups, now, former)


class _Sync:
    def __init__(self, records: Records, folder: Path, zone: tzinfo) -> None:
        self._records = records
        self._folder = folder
        self._zone = zone
        self._memory = remembered(folder)
        self._there = dict(files_in(folder, _SUFFIX))
        self._written: list[str] = []
        self._left_alone: list[str] = []
        self._edited: dict[str, str] = {}
        self._deleted: list[str] = []
        self._notices: list[str] = []

    def change(
        self, followups: Iterable[CalendarFollowUp], now: datetime, former: bytes
    ) -> FolderChange:
        """Write and remove what has to be; return what was done."""
        known = (each.text.encode() for each in self._memory.files.values())
        theirs = map(with_line_ends, self._there.values())
        calendar = as_calendar(former, *known, *theirs)
        # What somebody invited to is there already: a server refuses a second one of its name.
        invited = [each for each in self._records.interviews.values() if each.invitation]
        theirs_too = {event_uid(each) for each in invited}
        theirs_too |= {f"{each.id}{OWN_UID}" for each in invited}
        every = calendar_events(self._records, followups, now, self._zone, calendar)
        events = {uid: event for uid, event in every.items() if uid not in theirs_too}
        names = {uid: name for name, content in self._there.items() if (uid := uid_of(content))}
        was_written = {each.uid: name for name, each in self._memory.files.items()}
        memory = FolderMemory()
        for uid, event in events.items():
            name = names.get(uid, "")
            written = Written(uid, event.decode())
            if name:
                is_done = self._update(name, written)
            elif self._is_deleted(uid, was_written.get(uid, ""), event):
                gone = self._memory.files.get(was_written.get(uid, ""))
                memory.deleted[uid] = gone.text if gone else self._memory.deleted[uid]
                continue
            else:
                name = was_written.get(uid) or _file_name(uid)
                is_done = self._write_new(name, written)
            if is_done:
                memory.files[name] = written
            elif name in self._memory.files:
                memory.files[name] = self._memory.files[name]
        removed = tuple(name for name in self._there if self._remove(name, events))
        if memory.files or memory.deleted or self._memory.files:
            remember(self._folder, memory)
        return FolderChange(
            tuple(self._written),
            removed,
            tuple(self._left_alone),
            self._edited,
            tuple(self._deleted),
            tuple(self._notices),
        )

    def _update(self, name: str, written: Written) -> bool:
        """Bring a file up to date; false when that has to wait until it is taken in."""
        content, former = self._there[name], self._memory.files.get(name)
        ours, was = written.text.encode(), former.text.encode() if former else b""
        text = with_alarms_of(ours, with_line_ends(content), was) if former else ours
        if is_sealed(content):
            if text != ours and says_the_same(_event_in(content), text):
                return False
        else:
            theirs = read_appointment(name, content, former)
            if self._has_news(name, theirs):
                return False
            # A server that writes a file anew changes nothing.
            if former and says_the_same(was, ours):
                self._notice_moved(written, theirs)
                return False
        self._write(name, text)
        return True

    def _has_news(self, name: str, theirs: IncomingAppointment | None) -> bool:
        interview = self._records.interviews.get(theirs.interview_id) if theirs else None
        if theirs is None or interview is None or not moved(theirs, interview, self._zone):
            return False
        contact = self._records.contacts.get(interview.contact_id)
        self._left_alone.append(name)
        self._edited[name] = f"The talk with {contact.name}" if contact else "A talk"
        return True

    def _notice_moved(self, written: Written, theirs: IncomingAppointment | None) -> None:
        """Say that a follow-up is on another day there, since only the person can move it."""
        if theirs is None or theirs.former is None:
            return
        day = theirs.day or (theirs.start.date() if theirs.start else None)
        is_talk = theirs.interview_id in self._records.interviews
        if day and day != theirs.former.day and not is_talk:
            self._notices.append(
                f"“{_summary(written.text.encode())}” is on {day:%a} {day.day} {day:%b} there: "
                "askaround postpone moves it here as well."
            )

    def _is_deleted(self, uid: str, name: str, event: bytes) -> bool:
        """Whether somebody deleted an event there that is still at that time."""
        path, start = self._folder / name, _start(event.decode())
        is_gone = bool(name) and not path.exists() and not path.is_symlink()
        if is_gone and _start(self._memory.files[name].text) == start:
            self._deleted.append(_summary(event))
            return True
        return _start(self._memory.deleted.get(uid, "")) == start

    def _write_new(self, name: str, written: Written) -> bool:
        path = self._folder / name
        if path.exists() or path.is_symlink():
            self._left_alone.append(name)
            return False
        self._write(name, written.text.encode())
        return True

    def _write(self, name: str, event: bytes) -> None:
        content = sealed(as_calendar(event), _SEAL_LINE, b"BEGIN:VEVENT")
        if content != self._there.get(name):
            write_private(self._folder / name, content)
            self._written.append(name)

    def _remove(self, name: str, events: dict[str, bytes]) -> bool:
        """Remove a file of ours whose event is no longer; tell whether it was removed."""
        content, former = self._there[name], self._memory.files.get(name)
        if uid_of(content) in events or not self._is_ours(name, content, former):
            return False
        (self._folder / name).unlink(missing_ok=True)
        return True

    def _is_ours(self, name: str, content: bytes, former: Written | None) -> bool:
        """Whether the program made a file, and nobody changed what it says."""
        if is_sealed(content):
            return True
        theirs = read_appointment(name, content, former)
        then = theirs.former if theirs else None
        return (
            theirs is not None
            and then is not None
            and (theirs.start, theirs.day, theirs.place) == (then.start, then.day, then.place)
        )


def _event_in(calendar: bytes) -> bytes:
    """Return the event in a file that the program wrote."""
    return _BEGIN + calendar.partition(_BEGIN)[2].removesuffix(_END)


def _start(event: str) -> str:
    """Return the line that says when an event begins; "" for none."""
    return next((line for line in event.split("\r\n") if line.startswith("DTSTART")), "")


def _summary(event: bytes) -> str:
    from icalendar import Event  # noqa: PLC0415 - slow to load

    return str(Event.from_ical(event)["SUMMARY"])


def _file_name(uid: str) -> str:
    """Return the id if it is one, else a safe name that always stands for it."""
    name = uid.removesuffix(OWN_UID)
    safe = name if is_record_id(name) else str(uuid5(NAMESPACE_URL, f"askaround:{name}"))
    return f"{safe}{_SUFFIX}"
