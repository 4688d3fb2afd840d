"""Everything that happened with one person, newest first."""

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.app.dialogs.choose import Choose
from tui.app.dialogs.dialog import Dialog
from tui.app.screens.place import Place
from tui.app.widgets.person_card import person_card
from tui.app.widgets.styles import FAINT
from tui.desk.desk import Desk
from tui.model.people import Contact
from tui.playbook.contacts.timeline import timeline
from tui.playbook.time.dates import with_year


class Timeline(Dialog[str]):
    """The card, then every touch, appointment and conversation with its day.

    Gives back the id of the talk that is to be read, None for none.
    """

    BINDINGS = [
        Binding("escape,H,q", "dismiss", "close"),
        Binding("enter", "read", "read the talk"),
    ]

    def __init__(self, desk: Desk, contact: Contact) -> None:
        super().__init__()
        self._desk = desk
        self._contact = contact
        self._talks: list[tuple[str, str]] = []

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
            if event.talk_id:
                self._talks.append((event.talk_id, f"{day}: {event.what}"))
        with VerticalScroll(classes="dialog"):
            yield Static(Content("\n").join(lines), markup=False)
        yield self.footer()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Whether an action can run: there is a talk to read, or not."""
        return action != "read" or bool(self._talks)

    def action_read(self) -> None:
        """Give the talk back; of several, the one that is chosen."""
        if len(self._talks) == 1:
            self.dismiss(self._talks[0][0])
            return

        def chosen(talk_id: str | None) -> None:
            if talk_id:
                self.dismiss(talk_id)

        self.app.push_screen(Choose(f"Which talk with {self._contact.name}?", self._talks), chosen)


def show_timeline(place: Place, contact: Contact) -> None:
    """Show everything that happened with somebody, then the talk that is to be read."""

    def read(talk_id: str | None) -> None:
        if talk_id:
            place.open_interview("talk", talk_id)

    place.app.push_screen(Timeline(place.desk, contact), read)
