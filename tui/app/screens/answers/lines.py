"""Lines of notes, thoughts and hits, as they are shown among answers."""

from collections.abc import Iterable
from datetime import datetime

from textual.content import Content

from tui.app.screens.answers.passages import TextLine
from tui.app.widgets.styles import FAINT, MARK_STYLES
from tui.model.note import Mark, Note
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.answers.search import Hit
from tui.playbook.answers.search_pages import NO_TIME, SearchEntry
from tui.playbook.time.dates import in_words, minutes_and_seconds

_ADDED = "later"
_SIGN = 2
_MATCH = "bold $background on $accent"


def said(note: Note, *, stamped: bool = False) -> TextLine:
    """Return a line of notes with its mark; `stamped` puts the time in the call before it.

    For one that was added later it says so instead.
    """
    line = _line(note.mark, note.text, note.seconds if stamped else None)
    if note.spoken:
        return _spoken(line, note.speaker, is_faint=note.mark is Mark.PLAIN)
    if not stamped or note.added is None:
        return line
    stamp = Content.styled(_ADDED, FAINT) + line.before[len(_ADDED) :]
    return TextLine(line.text, stamp)


def words_of(note: Note) -> str:
    """Return the words of a line as `said` shows them behind its mark."""
    return f"“{note.text}”" if note.mark is Mark.QUOTE else note.text


def indent_of(note: Note, *, stamped: bool) -> int:
    """Return how many cells stand before those words: the time and the mark, or room for one."""
    if stamped:
        return len(stamp_words(note.seconds)) + _SIGN
    return _SIGN if note.mark.value else 0


def stamp_words(seconds: int) -> str:
    """Return the time in the call as it stands before a line."""
    return f"{minutes_and_seconds(max(0, seconds)):>5} "


def day_words(moment: datetime, now: datetime) -> str:
    """Return a day in the zone of `now`, with the year unless it is this one: "Tue 17 Nov"."""
    day = moment.astimezone(now.tzinfo).date()
    return in_words(day) if day.year == now.year else f"{in_words(day)} {day.year}"


def about_words(records: Records, contact: Contact | None, moment: datetime, now: datetime) -> str:
    """Return when somebody said it, and where they work."""
    where = records.organization_of(contact) if contact else ""
    return " · ".join(part for part in (day_words(moment, now), where) if part)


def hit_lines(hit: Hit, around: Iterable[SearchEntry]) -> list[TextLine]:
    """Return a hit among the lines around it, its matches highlighted."""
    lines: list[TextLine] = []
    for entry in around:
        if entry == hit.entry:
            lines.append(_written(entry, hit.spans))
        elif entry.is_line:
            line = _written(entry)
            lines.append(TextLine(line.text.stylize(FAINT), line.before))
    return lines


def _written(entry: SearchEntry, spans: Iterable[tuple[int, int]] = ()) -> TextLine:
    text = Content(entry.text)
    for start, end in spans:
        text = text.stylize(_MATCH, start, end)
    if entry.is_line:
        line = TextLine(
            text, _before(entry.mark, None if entry.seconds == NO_TIME else entry.seconds)
        )
        return _spoken(line, entry.speaker, is_faint=False) if entry.speaker else line
    label = f"{entry.kind.value}: {entry.part.replace('_', ' ')}"
    return TextLine(Content.assemble(Content.styled(f"{label}  ", "$accent"), text))


def _spoken(line: TextLine, speaker: str, *, is_faint: bool) -> TextLine:
    """Return a line of a transcript: faint unless it is marked, behind the name of who spoke."""
    who = Content.styled(f"{speaker}: " if speaker else "", FAINT)
    return TextLine(who + (line.text.stylize(FAINT) if is_faint else line.text), line.before)


def _line(mark: Mark, text: str, seconds: int | None) -> TextLine:
    shown = f"“{text}”" if mark is Mark.QUOTE else text
    return TextLine(Content.styled(shown, MARK_STYLES.get(mark, "")), _before(mark, seconds))


def _before(mark: Mark, seconds: int | None) -> Content:
    stamp = "" if seconds is None else stamp_words(seconds)
    sign = f"{mark.value} " if mark.value else "  " if seconds is not None else ""
    return Content.assemble(Content.styled(stamp, FAINT), Content.styled(sign, "bold $accent"))
