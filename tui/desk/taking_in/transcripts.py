"""A transcript of a talk, as lines of that conversation: of which talk, under which questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from tui.desk.desk import Desk
from tui.desk.taking_in.second_transcripts import Second, transcript_news
from tui.desk.taking_in.spoken_lines import LineNews
from tui.exchange.readers.talks.transcript_name import moment_named
from tui.exchange.readers.talks.transcripts import LARGEST, SpokenLine, read_talk
from tui.model.interview import LONGEST, SHORTEST, Format, Interview, InterviewStatus
from tui.model.naming.spelling import name_key
from tui.model.people import Contact
from tui.model.text.counting import counted
from tui.playbook.contacts.history import interview_begin
from tui.playbook.interview.asked_in_talk import questions_asked
from tui.playbook.time.dates import with_year
from tui.system.typed_paths import printable

_NEARLY_A_DAY = timedelta(hours=36)
_HELD = (InterviewStatus.TALKED, InterviewStatus.LIVE)
_TO_COME = (InterviewStatus.SCHEDULED, InterviewStatus.LIVE)


@dataclass(frozen=True, slots=True)
class Recording:
    """A transcript that was read: what the file is called, what was said, and when it was made.

    `seconds` is how long the talk was. `is_dated` says that the file itself, or its name, tells
    the day, and not only when it was last changed; `has_hour` that it tells the hour as well,
    `is_to_come` that this day is yet to come.
    """

    name: str
    lines: Sequence[SpokenLine]
    made: datetime
    seconds: int
    is_dated: bool
    has_hour: bool
    is_to_come: bool = False


@dataclass(frozen=True, slots=True)
class TranscriptTaken:
    """What became of a transcript: the talk, how many lines were new, and under how many questions.

    `corrected` are lines that were there in other words. `is_new_talk` says that the talk was
    logged for it. `remark` is a clause on what was not as the file says; else empty. `other` is
    how many lines the transcript has that the talk has of another program, where it was not said
    what is to become of this one: then nothing is taken.
    """

    interview: Interview
    lines: int
    corrected: int
    questions: int
    is_new_talk: bool
    remark: str = ""
    other: int = 0

    @property
    def is_news(self) -> bool:
        """Whether anything came of it."""
        return bool(self.lines or self.corrected or self.is_new_talk)

    def in_words(self, desk: Desk, who: Contact) -> str:
        """Return what became of it, the talk with `who`, without a full stop."""
        day = interview_begin(self.interview).astimezone(desk.zone).date()
        talk = f"the talk with {who.name} of {with_year(day, desk.here.today)}"
        if self.other:
            lines = counted(self.other, "line")
            return f"{talk} has a transcript of {lines} already, and this is another one"
        if not self.is_news:
            return f"{talk} has all of it already"
        corrected = f"{counted(self.corrected, 'line')} corrected" if self.corrected else ""
        if corrected and not self.lines:
            return f"{corrected} in {talk}"
        under = f", under {counted(self.questions, 'question')}" if self.questions else ""
        logged = ", which was logged for it" if self.is_new_talk else ""
        new = f"{counted(self.lines, 'line')} of {talk}{logged}{under}"
        said = f"{new}, and {corrected}" if corrected else new
        return f"{said}; {self.remark}" if self.remark else said


def recording_at(path: Path, desk: Desk) -> Recording:
    """Read the transcript at a path; raises ExchangeError, with a sentence, and OSError."""
    changed = datetime.fromtimestamp(path.stat().st_mtime, desk.zone)
    with path.open("rb") as opened:
        content = opened.read(LARGEST + 1)
    folder = printable(path.absolute().parent.name)
    return recording_of(printable(path.name), content, changed, desk, folder)


def recording_of(
    name: str, content: bytes, changed: datetime, desk: Desk, folder: str = ""
) -> Recording:
    """Read a transcript that was last changed then; raises ExchangeError, with a sentence.

    When it was made is said in it, else by its name, else by that of a folder that Zoom made for
    it, which has the hour; else it is when the file was changed.
    """
    talk = read_talk(content)
    seconds = max(talk.head.seconds, talk.lines[-1].seconds)
    named, of_folder = moment_named(name), moment_named(folder)
    if named is None and of_folder is not None and of_folder[1]:
        named = of_folder
    made = changed - timedelta(seconds=seconds)
    is_dated, has_hour = named is not None, False
    if named is not None:
        made, has_hour = _by_a_clock(named[0], desk), named[1]
    if said := talk.head.made:
        said = _by_a_clock(said, desk)
        if talk.head.has_time or not (is_dated and day_in(desk, said) == day_in(desk, made)):
            made, has_hour = said, talk.head.has_time
        is_dated = True
    is_to_come = day_in(desk, made) > day_in(desk, desk.now())
    return Recording(name, talk.lines, made, seconds, is_dated, has_hour, is_to_come)


def _by_a_clock(moment: datetime, desk: Desk) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=desk.zone)


def talk_meant(desk: Desk, contact: Contact, recording: Recording) -> Interview | None:
    """Return the talk that a recording is of; None where there is none, so that one is logged.

    That is one of its day, also an appointment of that day that is still to come; else the last
    one that was held, unless the file says that it was on another day; else the one that is being
    planned.
    """
    talks = desk.book.records.interviews_of(contact.id)
    held = [each for each in talks if may_be_held(desk, each, recording)]
    of_day = [
        each for each in held if day_in(desk, interview_begin(each)) == day_in(desk, recording.made)
    ]
    if recording.is_dated:
        held = [
            each for each in held if abs(interview_begin(each) - recording.made) <= _NEARLY_A_DAY
        ]
    if near := of_day or held:
        return min(
            near, key=lambda each: (each.status not in _HELD, -interview_begin(each).timestamp())
        )
    planned = [
        each for each in talks if each.status is InterviewStatus.PLANNED and not each.in_writing
    ]
    return max(planned, key=interview_begin, default=None)


def may_be_held(desk: Desk, interview: Interview, recording: Recording) -> bool:
    """Whether a talk was held, or its time has come, or it is fixed for the recording's day."""
    if interview.in_writing:
        return False
    begin = interview_begin(interview)
    is_its_day = day_in(desk, begin) == day_in(desk, recording.made)
    has_begun = interview.status in _TO_COME and (begin <= desk.now() or is_its_day)
    return interview.status is InterviewStatus.TALKED or has_begun


def take_transcript(
    desk: Desk,
    contact: Contact,
    recording: Recording,
    *,
    keep: bool,
    second: Second | None = None,
) -> TranscriptTaken:
    """Make a transcript lines of the talk with a contact, as one step; nothing comes in twice.

    Where there was no talk, one is logged. A line that the transcript has otherwise than before
    is corrected. What becomes of the transcript of another program, where there is one, is said
    by `second`. Without `keep` nothing changes.
    """
    former = talk_meant(desk, contact, recording)
    # Without any times in it nobody knows how long it was.
    long = round(recording.seconds / 60) if recording.seconds else desk.usual_minutes
    minutes = min(max(long, SHORTEST), LONGEST)
    started = min(recording.made, desk.now() - timedelta(minutes=minutes))
    interview = former or Interview(
        contact_id=contact.id, created=desk.now(), started=started, minutes=minutes
    )
    news, other = _news(desk, contact, interview, recording.lines, second)
    if other:
        return TranscriptTaken(interview, 0, 0, 0, is_new_talk=False, other=other)
    if keep and (news or former is None):
        with desk.book.transaction(f"Took in the transcript of {contact.name}"):
            if former is None:
                interview = desk.book.plan_interview(contact.id, now=desk.now(), minutes=minutes)
            if former is None or former.status is InterviewStatus.PLANNED:
                interview = desk.book.write_down_talk(
                    interview.id,
                    (),
                    started=started,
                    minutes=minutes,
                    now=desk.now(),
                    only_day=not recording.has_hour,
                    format=Format.VIDEO if former is None else former.format,
                )
                news, _ = _news(desk, contact, interview, recording.lines, second)
            elif former.status is InterviewStatus.SCHEDULED:
                interview = _took_place(desk, former, recording)
            desk.book.take_spoken((*news.new, *news.corrected), gone=news.gone)
    questions = len({note.item_id for note in news.new if note.item_id})
    is_new = former is None
    remark = ""
    if is_new and recording.is_to_come:
        day = with_year(day_in(desk, recording.made), desk.here.today)
        remark = f"the file says {day}, which is yet to come, so it is kept under today"
    return TranscriptTaken(interview, len(news.new), len(news.corrected), questions, is_new, remark)


def _took_place(desk: Desk, former: Interview, recording: Recording) -> Interview:
    """Record that an appointment took place: as planned, or earlier on its day."""
    if former.start is None or former.start <= desk.now():
        return desk.book.record_conversation(former.id)
    length = timedelta(minutes=former.minutes)
    return desk.book.write_down_talk(
        former.id,
        (),
        started=min(recording.made, desk.now() - length),
        minutes=former.minutes,
        now=desk.now(),
        only_day=not recording.has_hour,
    )


def _news(
    desk: Desk,
    contact: Contact,
    interview: Interview,
    lines: Sequence[SpokenLine],
    second: Second | None,
) -> tuple[LineNews, int]:
    """Return what a transcript says that the talk does not have yet; see `transcript_news`."""
    theirs = frozenset(map(name_key, contact.names))
    asked = questions_asked(
        ["" if name_key(line.speaker) in theirs else line.text for line in lines],
        interview.agenda,
    )
    there = desk.book.records.lines_of(interview.id)
    return transcript_news(interview, there, lines, asked, second)


def day_in(desk: Desk, moment: datetime) -> date:
    """Return the day of a moment by the clock of the person."""
    return moment.astimezone(desk.zone).date()
