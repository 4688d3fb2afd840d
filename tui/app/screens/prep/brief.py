"""The brief: one page to have at hand before a conversation."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.app.dialogs.copy_and_write import ask_where_to_write, copy_and_say, file_name
from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.help import Help
from tui.app.dialogs.messages import saving_words, say
from tui.app.widgets.bindings import bindings
from tui.app.widgets.key_hints import KeyHints
from tui.desk.commands.dialogs import BRIEF
from tui.desk.desk import Desk
from tui.exchange.writers.sheets_markdown import brief_markdown
from tui.model.interview import Interview
from tui.model.sheet import LabeledLine, Section
from tui.playbook.interview.brief import brief


class _ScrolledPage(VerticalScroll):
    BINDINGS = [
        Binding("j", "scroll_down", "down", show=False),
        Binding("k", "scroll_up", "up", show=False),
        Binding("g", "scroll_home", "first", show=False),
        Binding("G", "scroll_end", "last", show=False),
    ]


class BriefPage(Dialog[None]):
    """Who, when, where things stand, what to ask; in two columns where there is room."""

    about = "One talk on one page, to have beside you."
    BINDINGS = bindings(BRIEF)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-normal"), (110, "-wide")]

    def __init__(self, desk: Desk, interview: Interview) -> None:
        super().__init__()
        self._desk = desk
        contact = desk.book.records.contacts[interview.contact_id]
        self._whom = contact.name
        records, now, zone = desk.book.records, desk.now(), desk.zone
        self._sections = brief(records, interview, now, zone)
        self._handed_out = brief(records, interview, now, zone, personal=False)

    def compose(self) -> ComposeResult:
        """The sections under one another, the later half beside the first in a wide terminal."""
        with Vertical(classes="dialog"):
            yield Static(Content(f"Brief: {self._whom}"), classes="dialog-title", markup=False)
            with _ScrolledPage(), Container(classes="halves"):
                for half in _halves(self._sections):
                    with Container(classes="half"):
                        for section in half:
                            yield _part(section)
        yield KeyHints(saving_words(self._desk.book))

    def action_copy(self) -> None:
        """Copy the page as Markdown, as it can be handed to others."""
        copy_and_say(self.app, self._desk, self._markdown())

    def action_write_file(self) -> None:
        """Write the page as Markdown to a file that the person names, for others as well."""
        name = file_name(f"brief {self._whom}", "md")
        ask_where_to_write(self.app, self._desk, self._markdown(), name)

    def action_help(self) -> None:
        """Show what every key does here."""
        self.app.push_screen(Help(self))

    def action_leave(self) -> None:
        """Close the page."""
        self.dismiss()

    def _markdown(self) -> str:
        say(self.app, "Addresses, numbers and the place stay on this page.")
        return brief_markdown(f"Brief: {self._whom}", self._handed_out)


def _part(section: Section) -> Container:
    lines = Content("\n").join(Content(_words(line)) for line in section.lines)
    return Container(
        Static(Content(section.title), classes="part-title", markup=False),
        Static(lines, classes="part-lines", markup=False),
        classes="part",
    )


def _words(line: str | LabeledLine) -> str:
    if isinstance(line, str):
        return line
    return f"{line.number}. {line.text}" if line.number else line.text


def _halves(sections: Sequence[Section]) -> tuple[list[Section], list[Section]]:
    sizes = [sum(len(_words(line)) // 40 + 1 for line in section.lines) + 2 for section in sections]
    half, count = sum(sizes) / 2, 0
    while count < len(sizes) and sum(sizes[: count + 1]) <= half:
        count += 1
    return list(sections[:count]), list(sections[count:])
