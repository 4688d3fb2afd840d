"""The views of the map: each shows whom the filter matches, drawn when somebody goes to it."""

from datetime import date, datetime

from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import ContentSwitcher, Input

from tui.app.screens.imports.actions import Importing
from tui.app.screens.map.drawing.canvas import NetworkCanvas
from tui.app.screens.map.drawing.tree import YOU_ROW, NetworkTree
from tui.app.screens.map.organization_actions import OrganizationActions
from tui.app.screens.map.organizations_view import OrganizationsView
from tui.app.screens.map.people_view import PeopleView
from tui.app.screens.person.marking import Marking
from tui.app.widgets.quiet import Words
from tui.app.widgets.row_list import RowList
from tui.desk.desk import Desk
from tui.model.people import Contact
from tui.playbook.network.directory import Column, Directory
from tui.playbook.network.filters import Filter, parse_filter
from tui.playbook.network.network import network
from tui.playbook.queue.due import tomorrow
from tui.playbook.queue.ranking import in_order
from tui.playbook.time.dates import relative

VIEWS = ("canvas", "list", "organizations")
"""What `tab` goes through; the tree stands in for the canvas."""


class MapViews(Importing, Marking, OrganizationActions):
    """The drawing, the tree, the list and the organizations, one of them on the screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._switcher = ContentSwitcher(initial="canvas", id="views")
        self._highlighted = ""
        self._marked: dict[str, None] = {}
        self._sorted_by = Column.NAME
        self._filter = Filter()
        self._found: list[str] = []
        self._up_to_date: set[str] = set()
        self._directory = Directory(desk.book.records, desk.rules)
        self._due_of_queue: object = None
        self._due_in_words: tuple[object, date, dict[str, str]] | None = None
        self._preparing: Timer | None = None

    def _other_view(self, view: str) -> Widget:
        """Make a view, when somebody first goes to it."""
        match view:
            case "tree":
                return NetworkTree(self.desk.key)
            case "list":
                return PeopleView(self.desk, self._directory)
        return OrganizationsView(self.desk)

    def show_book(self) -> None:
        """Draw the view again; the cursor stays. The other views are drawn when they are shown."""
        self._up_to_date.clear()
        self._find()
        self._show_view()

    def person(self) -> Contact | None:
        """Return the person highlighted in sight; on an organization, the next one to ask there."""
        if self._view == "organizations":
            return self.organizations.contact
        return self.records.contacts.get(self.row_here())

    def highlight(self, contact_id: str) -> None:
        """Highlight a person whom the view shows."""
        self._highlighted = contact_id
        match self._view:
            case "canvas":
                self.query_one(NetworkCanvas).highlighted = contact_id
            case "tree":
                self.query_one(NetworkTree).put_cursor(contact_id)
            case "list":
                self._people.put_cursor(contact_id)
            case _:
                self.organizations.put_cursor(contact_id)

    def row_here(self) -> str:
        """Return the id of what is highlighted in the view."""
        shown = self._focusable(self._view)
        if isinstance(shown, RowList):
            return shown.highlighted_id
        return self.query_one(NetworkCanvas).highlighted or YOU_ROW

    def row_found(self) -> str:
        """Return the id of what is highlighted, as far as the filter found it, else the first."""
        here = self.row_here()
        if not self._filter.is_empty and not self._found:
            return ""
        is_drawing = self._view in {"canvas", "tree"}
        if not is_drawing or here in self._found or not self.query_one(Input).has_focus:
            return here
        return next(iter(self._found), "")

    def come_back_to(self, row_id: str) -> None:
        """Highlight what was highlighted before, or found, as far as the view has it."""
        shown = self._focusable(self._view)
        if isinstance(shown, RowList):
            shown.put_cursor(row_id)
        elif row_id:
            self.query_one(NetworkCanvas).highlighted = "" if row_id == YOU_ROW else row_id

    def come_to_first(self) -> None:
        """Highlight the first row of a list, and say what is known of it."""
        if self._view == "list":
            self._people.action_first()
            self.query_one(PeopleView).show_card()
        elif self._view == "organizations":
            self.organizations.rows.action_first()
            self.organizations.show_about()

    def chosen_ids(self) -> list[str]:
        """Return the ids of the marked people whom the filter shows, else the highlighted one."""
        marked = [
            self._directory[contact_id]
            for contact_id in self._marked
            if contact_id in self.records.contacts
        ]
        return [contact.id for contact in self._filter.among(marked)] or super().chosen_ids()

    async def action_next_view(self) -> None:
        """Go on to the next view; the person stays highlighted."""
        here = "canvas" if self._view == "tree" else self._view
        await self._go_to(VIEWS[(VIEWS.index(here) + 1) % len(VIEWS)])

    async def action_tree(self) -> None:
        """Change between the drawing and the same as text."""
        await self._go_to("canvas" if self._view == "tree" else "tree")

    async def action_sort(self) -> None:
        """Sort the list by the next column."""
        self._sorted_by = self._sorted_by.following
        self._up_to_date.discard("list")
        await self._go_to("list")

    @property
    def _view(self) -> str:
        return self._switcher.current or "canvas"

    @property
    def _people(self) -> RowList:
        return self.query_one(PeopleView).rows

    def _focusable(self, view: str) -> Widget:
        match view:
            case "canvas":
                return self.query_one(NetworkCanvas)
            case "tree":
                return self.query_one(NetworkTree)
            case "list":
                return self._people
        return self.organizations.rows

    async def _go_to(self, view: str) -> None:
        person = self.person()
        if person is not None:
            self._highlighted = person.id
        switcher = self._switcher
        if not switcher.query(f"#{view}"):
            await switcher.add_content(self._other_view(view), id=view)
        switcher.current = view
        self._find()
        self._show_view(arriving=True)
        self._focusable(view).focus()

    def _show_view(self, *, arriving: bool = False) -> None:
        view, here = self._view, self._highlighted
        if view in self._up_to_date:
            if here in self.records.contacts and view != "organizations":
                self.highlight(here)
            return
        self._up_to_date.add(view)
        ties = self._directory.ties
        matching = None if self._filter.is_empty else set(self._found)
        terms = "" if matching is None else self.query_one(Input).value.strip()
        match view:
            case "canvas":
                canvas = self.query_one(NetworkCanvas)
                if here in self.records.contacts:
                    canvas.highlighted = here
                canvas.show(ties, matching, self._due_today())
            case "tree":
                shown, filtered = network(ties, matching), matching is not None
                tree = self.query_one(NetworkTree)
                tree.show_network(ties, shown, filtered=filtered, prefer=here)
            case "list":
                people = self.query_one(PeopleView)
                people.show(self._found, self._marked, self._sorted_by, prefer=here, terms=terms)
            case _:
                there = here if arriving else ""
                self.organizations.show(matching, prefer=there, terms=terms)

    def _find(self) -> None:
        """Find who matches the filter, and say how many."""
        now = self.desk.now()
        self._bring_due_up_to(now)
        self._marked = {
            contact_id: None for contact_id in self._marked if contact_id in self.records.contacts
        }
        self._filter = parse_filter(self.query_one(Input).value, self.desk.here)
        problem = self.query_one("#problem", Words)
        problem.display = bool(self._filter.problems)
        problem.say(Content("\n".join(self._filter.problems[:1])))
        found = self.query_one("#found", Words)
        if self._filter.is_empty and self._view != "list":
            self._found = []
            found.say(Content(""))
            return
        self._found = self._directory.matching(self._filter, self._sorted_by)
        found.say(Content(f"{len(self._found):,} of {len(self.records.contacts):,}"))

    def _bring_due_up_to(self, now: datetime) -> None:
        queue = self.desk.queue()
        if queue is not self._due_of_queue:
            self._due_of_queue = queue
            zone = now.tzinfo
            due = {item.contact_id: item.due.astimezone(zone) for item in reversed(queue)}
            self._directory.due = due
            first = reversed(in_order(queue, now, self.desk.zone))
            self._directory.next = {item.contact_id: item.due.astimezone(zone) for item in first}

    def _due_today(self) -> dict[str, str]:
        """Return in words when there is something to do for whom, late or due today."""
        now, zone = self.desk.now(), self.desk.zone
        queue, today = self._due_of_queue, now.astimezone(zone).date()
        if (kept := self._due_in_words) and kept[0] is queue and kept[1] == today:
            return kept[2]
        end = tomorrow(now)
        words = {
            contact_id: relative(due, now, zone, hours=False)
            for contact_id, due in self._directory.due.items()
            if due < end
        }
        self._due_in_words = queue, today, words
        return words
