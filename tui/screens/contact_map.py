"""Map: whom you know, where they come from, and who leads to whom."""

from collections.abc import Iterable
from datetime import datetime

from textual import on
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import ContentSwitcher, Input, OptionList, Static

from tui.commands import MAP
from tui.desk import Desk
from tui.model.people import Contact, ContactState
from tui.playbook.dates import relative
from tui.playbook.network import source_of
from tui.playbook.stages import stage
from tui.screens.person_place import PersonPlace
from tui.widgets.bindings import bindings
from tui.widgets.network_canvas import NetworkCanvas
from tui.widgets.person_card import person_card
from tui.widgets.rows import Cell, Painter, Row, RowList, columns


class ContactMap(PersonPlace):
    """The drawing and the list, filtered alike, with the highlighted person below."""

    BINDINGS = [*bindings(MAP), Binding("escape", "clear", "clear the filter", show=False)]
    CSS_PATH = "contact_map.tcss"
    place = "map"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._highlighted = ""

    def compose_body(self) -> Iterable[Widget]:
        """The filter, the two views, the card."""
        yield Input(placeholder="filter: name, organization, source, #tag", id="filter")
        with ContentSwitcher(initial="canvas", id="views"):
            yield NetworkCanvas(id="canvas")
            with Vertical(id="list"):
                yield Static(id="heading")
                yield RowList(id="people")
                yield Static(id="card", markup=False)

    def on_mount(self) -> None:
        """Begin on the drawing."""
        self.query_one("#filter").display = False
        super().on_mount()
        self.query_one(NetworkCanvas).focus()

    def show_book(self) -> None:
        """Draw both views anew; the cursor stays."""
        wanted = self.query_one(Input).value.strip()
        contacts = [
            contact
            for contact in self.records.contacts.values()
            if contact.state is not ContactState.ARCHIVED and self._matches(contact, wanted)
        ]
        matching = {contact.id for contact in contacts} if wanted else None
        self.query_one(NetworkCanvas).show(self.records, matching)
        now = self.desk.now()
        contacts.sort(key=lambda contact: contact.name.casefold())
        rows = [Row(contact.id, self._row(contact, now)) for contact in contacts]
        self.query_one(RowList).show_rows(rows, prefer=self._highlighted)
        self._show_card()

    def person(self) -> Contact | None:
        """Return the highlighted person."""
        return self.records.contacts.get(self._highlighted)

    def put_cursor_on(self, contact_id: str) -> None:
        """Highlight a person in both views."""
        self._highlighted = contact_id
        self.query_one(NetworkCanvas).highlighted = contact_id
        self.query_one(RowList).put_cursor(contact_id)
        self._show_card()

    @on(NetworkCanvas.Highlighted)
    def _walked(self, event: NetworkCanvas.Highlighted) -> None:
        if self.query_one(ContentSwitcher).current == "canvas":
            self._highlighted = event.node_id
            self._show_card()

    @on(NetworkCanvas.Chosen)
    def _chosen(self, event: NetworkCanvas.Chosen) -> None:
        source = source_of(event.node_id)
        if source is not None:
            self.ask_for_contact(f"Whom do you know? Source: {source.value}", source=source)
        else:
            self._open()

    @on(OptionList.OptionSelected)
    def _open(self) -> None:
        if self.person() is not None:
            self.action_edit()

    @on(OptionList.OptionHighlighted)
    def _moved(self) -> None:
        if self.query_one(ContentSwitcher).current == "list":
            self._highlighted = self.query_one(RowList).highlighted_id
            self._show_card()

    def action_next_view(self) -> None:
        """Change between the drawing and the list; the person stays highlighted."""
        views = self.query_one(ContentSwitcher)
        here = self._highlighted
        views.current = "list" if views.current == "canvas" else "canvas"
        if views.current == "list":
            self.query_one(RowList).focus()
            self.call_after_refresh(self._show_card)
        else:
            self.query_one(NetworkCanvas).focus()
        if here in self.records.contacts:
            self.put_cursor_on(here)

    def action_referral(self) -> None:
        """Add somebody whom the highlighted person suggested (F8)."""
        contact = self.person()
        if contact is None:
            self.say("Highlight the person who suggested somebody.")
        else:
            self.ask_for_referral(contact)

    def action_filter(self) -> None:
        """Filter as you type."""
        field = self.query_one(Input)
        field.display = True
        field.focus()

    @on(Input.Changed)
    def _filtered(self) -> None:
        self.show_book()

    @on(Input.Submitted)
    def _focus_view(self) -> None:
        current = self.query_one(ContentSwitcher).current
        (self.query_one(NetworkCanvas) if current == "canvas" else self.query_one(RowList)).focus()

    def action_clear(self) -> None:
        """Take the filter away."""
        field = self.query_one(Input)
        field.value = ""
        field.display = False
        self._focus_view()

    def _matches(self, contact: Contact, wanted: str) -> bool:
        source = contact.source.value if contact.source else ""
        text = " ".join(
            [
                contact.name,
                contact.title,
                self.records.organization_of(contact),
                source,
                stage(self.records, contact).value,
                *(f"#{tag}" for tag in contact.tags),
            ]
        ).casefold()
        return all(word in text for word in wanted.casefold().split())

    def _show_card(self) -> None:
        contact = self.person()
        card = self.query_one("#card", Static)
        card.display = contact is not None
        if contact is not None:
            card.update(person_card(self.records, contact, self.desk.zone))
        self.query_one("#heading", Static).update(_heading(self.query_one(RowList).row_width))

    def _row(self, contact: Contact, now: datetime) -> Painter:
        touches = self.records.touches_of(contact.id)
        following = next((i for i in self.desk.queue() if i.contact_id == contact.id), None)
        last = f"{touches[-1].when.astimezone(self.desk.zone):%d %b}" if touches else "–"
        due = relative(following.due, now, self.desk.zone) if following else ""
        source = contact.source.value if contact.source else ""
        organization = self.records.organization_of(contact)
        where = stage(self.records, contact).value
        return lambda width: columns(
            [
                Cell(contact.name, 0, "bold"),
                Cell(organization, width // 5),
                Cell(source, width // 7),
                Cell(where, 10),
                Cell(last, 6, "$foreground 60%"),
                Cell(due, 15, "$accent", right=True),
            ],
            width,
        )


def _heading(width: int) -> Content:
    return columns(
        [
            Cell("name"),
            Cell("organization", width // 5),
            Cell("source", width // 7),
            Cell("stage", 10),
            Cell("touch", 6),
            Cell("next", 15, right=True),
        ],
        width,
    )
