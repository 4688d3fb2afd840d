"""Where people come from: a file, or names that were pasted."""

import asyncio
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.events import Paste
from textual.message import Message
from textual.suggester import SuggestionReady
from textual.widgets import Input, Static, TextArea

from tui.app.dialogs.half_typed import DraftedDialog
from tui.app.widgets.one_line import TakesLines
from tui.app.widgets.styles import FAINT
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.folder import kind_of_people
from tui.exchange.readers.pasted_names import read_pasted
from tui.exchange.readers.table_columns import table_head
from tui.exchange.readers.talks.talk_or_list import is_talk
from tui.exchange.readers.talks.transcripts import IsTranscriptError
from tui.model.people import Source
from tui.model.text.counting import people
from tui.system.typed_paths import Kind, PathError, kind_at, name_of, path_of

_HINT = (
    "LinkedIn's archive or its CSV files, Google CSV, any CSV, vCard, an invitation (.ics), "
    "a transcript (.vtt, .srt, .txt), an askaround export"
)
_IS_TALK = "a transcript; you will say whose talk it was"
_MOST_ENTRIES = 5_000
_KILOBYTE = 1_000
_REST = 0.2
"""Seconds without a key after which a folder is looked through: / is passed on any way."""


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """A file to read, or lines that were pasted; `name` is what to call it.

    `introducer` and `source` hold for those of whose lines none is told. `mail` are folders and
    files with letters, which are looked through instead. `is_talk` says that the file, or the
    lines, are the transcript of one.
    """

    path: Path | None
    text: str
    introducer: str = ""
    source: Source | None = None
    mail: tuple[Path, ...] = ()
    is_talk: bool = False

    @property
    def name(self) -> str:
        """The file's name, or what the lines are."""
        if self.mail:
            return name_of(self.mail[0]) if len(self.mail) == 1 else "the mail"
        return name_of(self.path) if self.path else "a pasted list"


class PathInput(Input, TakesLines):
    """A path; `tab` completes it as long as there is something to complete."""

    BINDINGS = [Binding("tab", "complete", "complete")]

    class LinesPasted(Message):
        """Several lines were pasted into a field that has room for one."""

        def __init__(self, lines: str) -> None:
            super().__init__()
            self.lines = lines

    def on_paste(self, event: Paste) -> None:
        """Report several pasted lines; a single one goes into the field."""
        if len(event.text.strip().splitlines()) > 1 or "\t" in event.text:
            event.prevent_default()
            event.stop()
            self.post_message(self.LinesPasted(event.text))
        else:
            event.text = event.text.strip()

    async def action_complete(self) -> None:
        """Take over what is suggested, else go on to the next field."""
        completed = await asyncio.to_thread(_completed, self.value)
        if completed and completed != self.value:
            self.value = completed
            self.action_end()
        else:
            self.screen.focus_next()


class ImportSource(DraftedDialog[ImportRequest]):
    """Asks for a file, and says what kind it is, or for a list; None on escape."""

    BINDINGS = [
        Binding("ctrl+s", "read", "look"),
        Binding("escape", "cancel", "cancel"),
    ]
    CSS_PATH = "imports.tcss"
    takes_tables = True

    def compose(self) -> ComposeResult:
        """The path, what is there, a box for lines, the keys."""
        unfinished = self.keeper.fields() if self.keeper else {}
        with Vertical(classes="dialog"):
            yield Static("Import people", classes="dialog-title")
            yield from self.compose_unfinished()
            yield Static("A file", classes="faint")
            yield PathInput(
                unfinished.get("path", ""),
                placeholder="~/Downloads/Connections.csv",
                select_on_focus=False,
                id="path",
            )
            yield Static(Content(_HINT), id="meaning", markup=False)
            yield Static("or names, one person a line", classes="faint")
            yield TextArea(unfinished.get("text", ""), id="lines", tab_behavior="focus")
            yield Static(id="count", markup=False)
        yield self.footer()

    @on(Input.Changed)
    def path_changed(self) -> None:
        """Keep the path; what is there is looked for on the disk once the keys rest."""
        self._keep_unfinished()
        self.say_at_rest(self._look)

    @on(TextArea.Changed)
    def lines_changed(self) -> None:
        """Keep the lines, and say how many people they are."""
        self._keep_unfinished()
        self.query_one("#count", Static).update(_count(self.query_one(TextArea).text))

    @on(PathInput.LinesPasted)
    def lines_pasted(self, event: PathInput.LinesPasted) -> None:
        """Put several lines into the list, wherever they were pasted."""
        box = self.query_one(TextArea)
        box.insert(event.lines)
        box.focus()

    @on(Input.Submitted)
    def action_read(self) -> None:
        """Give the file back, or the lines when there is no path."""
        # What it says of them stays.
        self.say_nothing_later()
        self.workers.cancel_node(self)
        typed, text = self.query_one(Input).value.strip(), self.query_one(TextArea).text
        if typed and not (text.strip() and self.query_one(TextArea).has_focus):
            try:
                path = _as_path(typed)
                is_mail = bool(_mail_at(path))
                if not is_mail:
                    _refuse_unreadable(path)
            except IsTranscriptError:
                self.dismiss(ImportRequest(path, "", is_talk=True))
            except (ExchangeError, PathError) as error:
                self._say(str(error), "bold $error")
            else:
                mail = (path,) if is_mail else ()
                self.dismiss(ImportRequest(None if is_mail else path, "", mail=mail))
        elif text.strip():
            self.dismiss(ImportRequest(None, text, is_talk=is_talk(text.encode())))
        else:
            self._say("Name a file, or paste some names below.", "bold $error")

    @work(exclusive=True)
    async def _look(self) -> None:
        """Say how the path may go on, and what is there."""
        field = self.query_one(PathInput)
        typed = field.value
        if completed := await asyncio.to_thread(_completed, typed):
            field.post_message(SuggestionReady(typed, completed))
        style = "$success"
        if await asyncio.to_thread(_is_folder, typed):
            # A key in the meantime ends this.
            await asyncio.sleep(_REST)
        try:
            words = await asyncio.to_thread(_kind_in_words, typed) if typed.strip() else ""
        except (ExchangeError, PathError) as error:
            words, style = str(error), FAINT
        self._say(words or _HINT, style if words else FAINT)

    def _say(self, words: str, style: str) -> None:
        # A slow disk may answer when the dialog has been left.
        for meaning in self.query("#meaning").results(Static):
            meaning.update(Content.styled(words, style))

    def _keep_unfinished(self) -> None:
        fields = {"path": self.query_one(Input).value, "text": self.query_one(TextArea).text}
        if self.keeper is not None:
            self.keeper.save_fields(fields, {})
        self.say_no_more_of_last_time()


def _as_path(typed: str) -> Path:
    """Return the path that was typed, or dropped into the terminal, in quotes or not."""
    typed = typed.strip()
    if len(typed) > 1 and typed[0] == typed[-1] and typed[0] in "'\"":
        typed = typed[1:-1]
    path = path_of(typed)
    return path if kind_at(path) is not Kind.NOTHING else path_of(typed.replace("\\ ", " "))


def _is_folder(typed: str) -> bool:
    try:
        return bool(typed.strip()) and kind_at(_as_path(typed)) is Kind.FOLDER
    except PathError:
        return False


def _mail_at(path: Path) -> str:
    """Return what kind of mail there is at a path; empty where there is none."""
    from tui.exchange.mail.folders import mail_at  # noqa: PLC0415 - few imports are of mail

    return mail_at(path) or ""


def _completed(typed: str) -> str | None:
    """Return what a path may be going to be: the first name in its folder that begins like it."""
    if not typed or typed != typed.strip():
        return None
    folder, _, beginning = typed.rpartition("/")
    try:
        names = path_of(f"{folder}/" if "/" in typed else ".").iterdir()
        found = sorted(
            name
            for found in islice(names, _MOST_ENTRIES)
            if (name := found.name).startswith(beginning) and name.isprintable()
        )
        if not beginning:
            found = [name for name in found if not name.startswith(".")]
        completed = typed + found[0][len(beginning) :] if found else ""
        is_folder = bool(completed) and kind_at(path_of(completed)) is Kind.FOLDER
    except (OSError, PathError):
        return None
    return f"{completed}/" if is_folder else completed or None


def _kind_in_words(typed: str) -> str:
    """Return what kind of file there is; empty while there is none.

    Raises ExchangeError or PathError, with a sentence, when there can be no people in it.
    """
    path = _as_path(typed)
    if kind_at(path) is Kind.NOTHING:
        return ""
    if mail := _mail_at(path):
        return f"{mail}: who wrote to whom, when and about what"
    try:
        kind = kind_of_people(path).value
        if kind_at(path) is Kind.FOLDER:
            return f"{kind}: all cards, tables and lists in it"
        return f"{kind}, {path.stat().st_size / _KILOBYTE:,.0f} kB"
    except IsTranscriptError:
        return _IS_TALK
    except ExchangeError:
        _refuse_unreadable(path)
        return "a table; you will say what its columns are"
    except OSError as error:
        raise ExchangeError(f"It could not be read: {error.strerror}.") from None


def _refuse_unreadable(path: Path) -> None:
    """Raise ExchangeError, which says why, if no people can be read from a file.

    One whose columns are yet to be given can be read.
    """
    try:
        try:
            kind_of_people(path)
        except IsTranscriptError:
            raise
        except ExchangeError:
            if kind_at(path) is Kind.FOLDER or table_head(path) is None:
                raise
    except OSError as error:
        raise ExchangeError(f"It could not be read: {error.strerror}.") from None


def _count(text: str) -> Content:
    if is_talk(text.encode()):
        return Content.styled(_IS_TALK, FAINT)
    reading = read_pasted(text.splitlines())
    words = people(len(reading.contacts)) if text.strip() else ""
    if reading.problems:
        first = reading.problems[0]
        words += f" · line {first.number}: {first.reason}"
    return Content.styled(words, FAINT)
