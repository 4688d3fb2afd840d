"""Map: the people you know, where they come from, and who leads to whom."""

from collections.abc import Iterable, Sequence

from textual import on
from textual.binding import Binding
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Input

from tui.app.dialogs.drafted_input import DraftedInput
from tui.app.dialogs.help import Reason
from tui.app.screens.map.drawing.canvas import NetworkCanvas
from tui.app.screens.map.drawing.tree import YOU_ROW
from tui.app.screens.map.funnel import FUNNEL_WEEKS, FunnelView
from tui.app.screens.map.people_view import PeopleView
from tui.app.screens.map.saved_filters import keep_filter, pick_filter
from tui.app.screens.map.views import MapViews
from tui.app.screens.map.write_map import write_map
from tui.app.screens.person.page import PersonPage
from tui.app.widgets.bindings import bindings
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.quiet import Words
from tui.app.widgets.row_list import RowList
from tui.desk.commands.table import MAP
from tui.model.people import Organization, SavedFilter, Warmth
from tui.model.profile import source_label
from tui.playbook.contacts.history import warmth_of
from tui.playbook.network.funnel import funnel
from tui.playbook.network.network import network, source_of
from tui.playbook.network.source_prompts import source_prompt
from tui.playbook.network.week import mondays, weeks_so_far

PREPARE_AFTER = 1.0
"""Seconds after the first paint at which preparing people for the filter begins."""
PREPARED_AT_ONCE = 250
PREPARE_EVERY = 0.03
"""Seconds between two batches: a key never waits for more than one."""
_TWO = 2


class ContactMap(MapViews):
    """The drawing, the list and the organizations, filtered alike."""

    BINDINGS = [*bindings(MAP), Binding("escape", "clear", "a step back", show=False)]
    CSS_PATH = "contact_map.tcss"
    AUTO_FOCUS = "#canvas"
    place = "map"
    acts_on = "What is highlighted"
    about = "Everybody you know, and who could lead you to whom."

    def compose_body(self) -> Iterable[Widget]:
        """The filter, what is wrong with it, and the views."""
        with Horizontal(id="filtering"):
            keeper = self.keeper("filter of the map")
            yield DraftedInput(keeper, id="filter", hint=FILTER_HINT, enter=self._leaves_filter)
            yield Words(id="found")
        yield Words(id="problem", markup=False)
        with self._switcher:
            yield NetworkCanvas(self.desk.key, id="canvas")

    def on_mount(self) -> None:
        """Begin with the drawing; what the filter needs is prepared bit by bit."""
        self.query_one("#filtering").display = False
        self.query_one("#problem").display = False
        self.records.watch(self._directory.note_change)
        # A message would come after the paint.
        self.watch(self.query_one(NetworkCanvas), "highlighted", self._walked, init=False)
        self.query_one(DraftedInput).changed = self._filtered
        self.set_timer(PREPARE_AFTER, self._begin_to_prepare)

    def reasons(self) -> Sequence[Reason]:
        """Return what the rules say of what this view shows."""
        if self._view == "organizations":
            return [Reason("", rule) for rule in ("O1", "F6")]
        contact = self.person()
        if contact is None:
            return [Reason("", rule) for rule in ("F1", "F2", "F7")]
        is_cold = warmth_of(self.records, contact) is Warmth.COLD
        return [Reason("", rule) for rule in ("F2" if is_cold else "F1", "F3", "F8", "S1")]

    def offers(self, command_id: str) -> bool:
        """Whether there is a person or a filter for the command."""
        match command_id:
            case "map.referral" | "map.mark":
                return self.person() is not None
            case "map.more" | "map.less":
                return self._view == "canvas" or self.highlighted_organization() is not None
            case "map.filter" | "map.funnel":
                return bool(self.records.contacts)
            case "map.save_filter":
                return bool(self.query_one(Input).value.strip())
            case "map.filters":
                return bool(self.records.table(SavedFilter))
        return super().offers(command_id)

    @property
    def hinted_too(self) -> dict[str, str]:
        """What the keys below show for now: what two marked people, or an organization, are for."""
        filtered = {"clear": "show all"} if self.query_one(Input).value.strip() else {}
        if len(self._marked) == _TWO:
            return {"map.duplicates": "one person?", **filtered}
        if self.highlighted_organization() is not None and not self.is_on_person():
            return {"person.edit": "edit it", **filtered}
        return filtered

    def _leaves_filter(self) -> str:
        shown = self._focusable(self._view)
        if not isinstance(shown, RowList):
            return "to the map"
        return "to the list" if shown.highlighted is not None else ""

    def action_undo(self) -> None:
        """Take the last change back; the cursor goes to what came back by it."""
        people, places = set(self.records.contacts), set(self.records.organizations)
        super().action_undo()
        back = [each for each in self.records.organizations if each not in places]
        if self._view == "organizations" and back:
            self.organizations.rows.put_cursor(back[0])
            return
        for contact_id in self.records.contacts:
            if contact_id not in people:
                self.put_cursor_on(contact_id)
                return

    def put_cursor_on(self, contact_id: str) -> None:
        """Highlight a person; a filter that hides them goes."""
        if not self._filter.is_empty and contact_id not in self._found:
            self._put_filter_away()
        self.highlight(contact_id)

    def unmark(self, ids: Iterable[str]) -> None:
        """Remove the marks of these people; those the filter hides keep theirs."""
        for contact_id in ids:
            self._marked.pop(contact_id, None)
        self.show_book()

    def highlighted_organization(self) -> Organization | None:
        """Return the organization under the cursor, None in the other views."""
        return self.organizations.organization if self._view == "organizations" else None

    def open_person(self, contact_id: str) -> None:
        """Show everything about somebody."""
        contact = self.records.contacts.get(contact_id)
        if contact is not None:
            self.app.push_screen(PersonPage(self.desk, contact.id))

    def action_more(self, by: int) -> None:
        """Zoom in or out; on an organization, be more or less interested."""
        canvas = self.query_one(NetworkCanvas)
        if self._view == "organizations":
            self.change_interest(by)
        elif self._view == "canvas":
            if by > 0 and not canvas.zoom_in():
                if canvas.is_zoomed and canvas.highlighted:
                    self.say("This is as close as it goes.")
                else:
                    self.say("Highlight a source or a person to zoom in on.")
            elif by < 0 and not canvas.zoom_out():
                self.say("This is the whole map.")

    def action_mark(self) -> None:
        """Mark the highlighted person, or remove the mark, and go on to the next."""
        contact = self.person()
        if contact is None:
            return
        if self._marked.pop(contact.id, contact.id) == contact.id:
            self._marked[contact.id] = None
        self._up_to_date.discard("list")
        if self._view == "list":
            self._show_view()
            self._people.action_move(1)
            self.query_one(KeyHints).follow()
        else:
            self.say(f"{len(self._marked)} marked; the list shows them.")

    def marked_ids(self) -> list[str]:
        """Return the ids of the marked people whom the filter shows."""
        return [contact_id for contact_id in self.chosen_ids() if contact_id in self._marked]

    def action_add(self) -> None:
        """Add a contact; among the organizations, one of them, which needs nobody there."""
        if self._view == "organizations":
            self.ask_for_organization()
        else:
            super().action_add()

    def say_nobody(self) -> None:
        """Say that nobody is highlighted, and what to do."""
        if self._view == "organizations":
            to_people, add = self.desk.key("map.view"), self.desk.key("add")
            self.say(
                f"Nobody is highlighted: {to_people} goes to the people, {add} adds one there."
            )
        elif not self.records.contacts or self._view == "list":
            super().say_nobody()
        elif source := source_of(self._highlighted):
            name, add = source_label(source, self.records.profile), self.desk.key("add")
            self.say(f"“{name}” is highlighted: walk on to a person there, or {add} adds one.")
        elif not self._highlighted or self._highlighted == YOU_ROW:
            self.say("You yourself are highlighted: walk to a person with the arrows.")
        else:
            self.say("No person is highlighted: walk to one with the arrows.")

    def action_edit(self) -> None:
        """Edit the highlighted person, or the organization."""
        organization = self.highlighted_organization()
        if organization is not None and not self.is_on_person():
            self.edit_organization(organization)
        else:
            super().action_edit()

    def action_referral(self) -> None:
        """Add somebody whom the highlighted person suggested (F8)."""
        contact = self.person()
        if contact is None:
            self.say("Highlight the person who suggested somebody.")
        else:
            self.ask_for_referral(contact)

    def action_funnel(self) -> None:
        """Show what came of asking."""
        now, goal = self.desk.now(), self.desk.settings.talks_per_week
        self.app.push_screen(
            FunnelView(
                funnel(self.records, self.desk.zone),
                self.records.profile,
                weeks_so_far(self.records, now, goal, FUNNEL_WEEKS),
                mondays(now, FUNNEL_WEEKS),
            )
        )

    def action_write_map(self) -> None:
        """Write the map as a picture, or a page: what the zoom and the filter show of it."""
        ties = self._directory.ties
        part = self.query_one(NetworkCanvas).part if self._view == "canvas" else None
        if part is None and not self._filter.is_empty:
            part = set(self._found)
        write_map(self, ties, network(ties, part), whole=part is None)

    def action_filter(self) -> None:
        """Filter as you type; what is there is marked, so that typing replaces it."""
        self.query_one("#filtering").display = True
        self.query_one(DraftedInput).recall(self.row_here())

    def action_clear(self) -> None:
        """Go a step back: the filter away, then the marks, then the zoom."""
        field, canvas = self.query_one(DraftedInput), self.query_one(NetworkCanvas)
        if self.query_one("#filtering").display:
            row = field.row_after(self.row_found())
            self._put_filter_away()
            self.come_back_to(row)
        elif self._marked:
            self._marked.clear()
            self.show_book()
        elif self._view == "canvas" and canvas.is_zoomed:
            canvas.zoom_out()
        self._focus_view()

    def _put_filter_away(self) -> None:
        self.query_one(DraftedInput).put_away()
        self.query_one("#filtering").display = False

    def action_save_filter(self) -> None:
        """Keep the filter under a name."""
        keep_filter(self, self.query_one(Input).value.strip())

    def action_filters(self) -> None:
        """Pick one of the kept filters, or forget it."""

        def use(terms: str) -> None:
            self.query_one("#filtering").display = True
            field = self.query_one(DraftedInput)
            field.came_from = self.row_here() or field.came_from
            field.value = terms

        pick_filter(self, use)

    def _walked(self) -> None:
        if self._view == "canvas":
            self._highlighted = self.query_one(NetworkCanvas).highlighted
            self.offer()

    @on(RowList.Highlighted)
    def _moved(self, event: RowList.Highlighted) -> None:
        if event.row_list is not self._focusable(self._view):
            return
        if self._view == "organizations":
            self.organizations.show_about_soon()
        else:
            self._highlighted = "" if event.row_id == YOU_ROW else event.row_id
            if self._view == "list":
                self.query_one(PeopleView).show_card_soon()

    @on(NetworkCanvas.Chosen)
    def _chosen_on_canvas(self, event: NetworkCanvas.Chosen) -> None:
        self._choose(event.node_id)

    @on(RowList.Chosen)
    def _chosen(self, event: RowList.Chosen) -> None:
        if self._view != "organizations" or not self.organizations.toggle():
            self._choose(event.row_id)

    def _choose(self, node_id: str) -> None:
        source = source_of(node_id)
        if source is not None:
            profile = self.records.profile
            prompt = source_prompt(source, profile.situation, at_school=bool(profile.school))
            words = f"{prompt} Source: {source_label(source, profile)}"
            self.ask_for_contact(words, source=source)
        else:
            self.open_person(node_id)

    def _filtered(self, _terms: str) -> None:
        former = self.row_here()
        self.show_book()
        if self._filter.is_empty:
            self.come_back_to(self.query_one(DraftedInput).came_from)
        elif self.row_here() != former:
            self.come_to_first()
        self.offer()

    @on(Input.Submitted, "#filter")
    def _leave_filter(self) -> None:
        self.query_one("#filtering").display = bool(self.query_one(Input).value.strip())
        self._focus_view()
        in_drawing = self._view in {"canvas", "tree"} and not self._filter.is_empty
        if in_drawing and self._found and self._highlighted not in self._found:
            # As in the list, who was looked for is who the next key means.
            self.put_cursor_on(self._found[0])

    def _focus_view(self) -> None:
        self._focusable(self._view).focus()

    def _begin_to_prepare(self) -> None:
        self._preparing = self.set_interval(PREPARE_EVERY, self._prepare)

    def _prepare(self) -> None:
        if self._preparing is not None and not self._directory.prepare(PREPARED_AT_ONCE):
            self._preparing.stop()


FILTER_HINT = "name  stage:asked  source:alumni  org:acme  tag:x  due:week  warm:yes  via:smith"
