"""Everything that happened with one person, newest first."""

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog
from tui.app.widgets.person_card import person_card
from tui.app.widgets.styles import FAINT
from tui.desk.desk import Desk
from tui.model.people import Contact
from tui.playbook.contacts.timeline import timeline
from tui.playbook.time.dates import with_year


class Timeline(Dialog[None]):
    """The card, then every touch, appointment and conversation with its day."""

    BINDINGS = [Binding("escape,H,q", "dismiss", "close")]

    def __init__(self, desk: Desk, contact: Contact) -> None:
        super().__init__()
        self._desk = desk
        self._contact = contact

    def compose(self) -> ComposeResult:
        """One text that scrolls."""
        now = self._desk.now()
        records, rules = self._desk.book.records, self._desk.rules
        lines = [person_card(records, self._contact, now, rules), Content("")]
        for event in timeline(records, self._contact):
            day = with_year(event.when.astimezone(now.tzinfo).date(), now.date())
            lines.append(Content.assemble(Content.styled(f"{day:10}  ", "$accent"), event.what))
            lines += [
                Content.styled(f"    {line}", FAINT) for line in event.said.split("\n") if line
            ]
        with VerticalScroll(classes="dialog"):
            yield Static(Content("\n").join(lines), markup=False)
        yield self.footer()
