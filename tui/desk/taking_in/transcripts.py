"""A transcript of a talk, as lines of that conversation: of which talk, under which questions."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from uuid import UUID

from tui.desk.desk import Desk
from tui.exchange.readers.talks.transcripts import LARGEST, SpokenLine, read_transcript
from tui.model.base import is_record_id
from tui.model.counting import counted
from tui.model.interview import LONGEST, SHORTEST, Format, Interview, InterviewStatus, Note
from tui.model.naming.spelling import name_key
from tui.model.people import Contact
from tui.playbook.contacts.history import interview_begin
from tui.playbook.interview.asked_in_talk import questions_asked
from tui.playbook.time.dates import with_year
from tui.system.typed_paths import printable

_DAY = re.compile(
    r"(?<!\d)(20\d\d)[-_. ]?([01]\d)[-_. ]?([0-3]\d)(?:[-_ T]+([0-2]\d)[-_.:h]?([0-5]\d))?"
)
_DIGEST = (1 << 62) - 1
_TO_COME = (InterviewStatus.SCHEDULED, InterviewStatus.LIVE)


@dataclass(frozen=True, slots=True)
class Recording:
    """A transcript that was read: what the file is called, what was said, and when it was made."""

    name: str
    lines: Sequence[SpokenLine]
    made: datetime


@dataclass(frozen=True, slots=True)
class TranscriptTaken:
    """What became of a transcript: the talk, how many lines were new, and under how many questions.

    `is_new_talk` says that the talk was logged for it.
    """

    interview: Interview
    lines: int
    questions: int
    is_new_talk: bool

    def in_words(self, desk: Desk, who: Contact) -> str:
        """Return what became of it, the talk with `who`, without a full stop."""
        day = interview_begin(self.interview).astimezone(desk.zone).date()
        talk = f"the talk with {who.name} of {with_year(day, desk.here.today)}"
        if not self.lines and not self.is_new_talk:
            return f"{talk} has all of it already"
        under = f", under {counted(self.questions, 'question')}" if self.questions else ""
        logged = ", which was logged for it" if self.is_new_talk else ""
        return f"{counted(self.lines, 'line')} of {talk}{logged}{under}"


def recording_at(path: Path, desk: Desk) -> Recording:
    """Read the transcript at a path; raises ExchangeError, with a sentence, and OSError."""
    changed = datetime.fromtimestamp(path.stat().st_mtime, desk.zone)
    with path.open("rb") as opened:
        content = opened.read(LARGEST + 1)
    return recording_of(printable(path.name), content, changed, desk)


def recording_of(name: str, content: bytes, changed: datetime, desk: Desk) -> Recording:
    """Read a transcript that was last changed then; raises ExchangeError, with a sentence."""
    lines = read_transcript(content)
    began = changed - timedelta(seconds=lines[-1].seconds)
    return Recording(name, lines, min(day_of_file(name, began), desk.now()))


def day_of_file(name: str, changed: datetime) -> datetime:
    """Return when a recording was made: as its name says, else when the file was changed.

    Both by the clock of `changed`, but for Zoom's names, which say that they are in GMT.
    """
    match = _DAY.search(name)
    if match is None:
        return changed
    year, month, day, hour, minute = (int(part or 0) for part in match.groups())
    try:
        zone = UTC if name.startswith("GMT") else changed.tzinfo
        named = datetime(year, month, day, hour, minute, tzinfo=zone)
    except ValueError:
        return changed
    return named if match[4] else named.replace(hour=12)


def talk_meant(desk: Desk, contact: Contact, made: datetime) -> Interview | None:
    """Return the talk that a recording of this moment is of: of that day, else the last one.

    An appointment whose time has come counts as one. None where there was no talk.
    """
    held = [
        each for each in desk.book.records.interviews_of(contact.id) if _may_be_held(desk, each)
    ]
    of_day = [each for each in held if _day(desk, interview_begin(each)) == _day(desk, made)]
    return max(of_day or held, key=interview_begin, default=None)


def _may_be_held(desk: Desk, interview: Interview) -> bool:
    """Whether a talk was held, or its time has come."""
    has_begun = interview.status in _TO_COME and interview_begin(interview) <= desk.now()
    held = interview.status is InterviewStatus.TALKED or has_begun
    return held and not interview.in_writing


def take_transcript(
    desk: Desk, contact: Contact, recording: Recording, *, keep: bool
) -> TranscriptTaken:
    """Make a transcript lines of the talk with a contact, as one step; nothing comes in twice.

    Where there was no talk, one is logged. Without `keep` nothing changes.
    """
    lines, made = recording.lines, recording.made
    former = talk_meant(desk, contact, made)
    length = timedelta(seconds=lines[-1].seconds)
    minutes = min(max(round(length / timedelta(minutes=1)), SHORTEST), LONGEST)
    started = min(made, desk.now() - timedelta(minutes=minutes))
    interview = former or Interview(
        contact_id=contact.id, created=desk.now(), started=started, minutes=minutes
    )
    notes = list(_notes(desk, contact, interview, lines))
    questions = len({note.item_id for note in notes if note.item_id})
    if keep and (notes or former is None):
        with desk.book.transaction(f"Took in the transcript of {contact.name}"):
            if former is None:
                planned = desk.book.plan_interview(contact.id, now=desk.now(), minutes=minutes)
                interview = desk.book.write_down_talk(
                    planned.id,
                    (),
                    started=started,
                    minutes=minutes,
                    now=desk.now(),
                    format=Format.VIDEO,
                )
                notes = list(_notes(desk, contact, interview, lines))
            elif former.status is InterviewStatus.SCHEDULED:
                interview = desk.book.record_conversation(former.id)
            desk.book.take_spoken(notes)
    return TranscriptTaken(interview, len(notes), questions, former is None)


def _notes(
    desk: Desk, contact: Contact, interview: Interview, lines: Sequence[SpokenLine]
) -> Iterator[Note]:
    """Yield the lines that the talk does not have yet, each always of the same id.

    One that was changed or struck since is known by its id.
    """
    there = desk.book.records.lines_of(interview.id)
    former = filter(is_record_id, (*(note.id for note in there), *interview.struck))
    were = {*map(_words_in_id, former)}
    known = {(note.seconds, note.text) for note in there if note.spoken}
    theirs = name_key(contact.name)
    asked = questions_asked(
        ["" if name_key(line.speaker) == theirs else line.text for line in lines],
        interview.agenda,
    )
    for number, (line, item_id) in enumerate(zip(lines, asked, strict=True)):
        note = Note(
            id=_id(interview, number, line),
            interview_id=interview.id,
            seconds=line.seconds,
            spoken=True,
            speaker=line.speaker,
            text=line.text,
            item_id=item_id,
        )
        if _words_in_id(note.id) not in were and (note.seconds, note.text) not in known:
            yield note


def _id(interview: Interview, number: int, line: SpokenLine) -> str:
    """Return the id of a line: always the same for the same line, and in the order of the lines."""
    said = f"{interview.id} {line.seconds} {line.text}".encode()
    digest = int.from_bytes(blake2b(said, digest_size=8).digest()) & _DIGEST
    milliseconds = round(interview.created.timestamp() * 1000) + number
    return str(UUID(int=milliseconds << 80 | 7 << 76 | 2 << 62 | digest))


def _words_in_id(note_id: str) -> int:
    """Return the part of a line's id that is made of its words, wherever in a file they stood."""
    return UUID(note_id).int & _DIGEST


def _day(desk: Desk, moment: datetime) -> str:
    return f"{moment.astimezone(desk.zone):%Y-%m-%d}"
