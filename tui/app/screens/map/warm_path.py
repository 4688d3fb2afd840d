"""The ways to an organization, and whom to ask when there is none."""

from collections.abc import Callable, Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog
from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Row, plain
from tui.model.people import Contact, Organization
from tui.playbook.network.warm_paths import Guess, Way


class WarmPath(Dialog[str]):
    """Chains from you to the organization; `enter` gives back whom to write to first."""

    BINDINGS = [Binding("escape,w,q", "dismiss(None)", "close")]

    def __init__(
        self,
        organization: Organization,
        ways: Sequence[Way],
        guesses: Sequence[Guess],
        where_they_stand: Callable[[Contact], str],
    ) -> None:
        super().__init__()
        self._organization = organization
        self._ways = ways
        self._guesses = guesses
        self._where_they_stand = where_they_stand

    def compose(self) -> ComposeResult:
        """Title, the ways or the guesses, what the highlighted one takes, the keys."""
        name = self._organization.name
        if self._ways:
            title = f"The way to {name}"
        elif self._guesses:
            title = f"You know nobody at {name} yet. Who might?"
        else:
            title = f"You know nobody at {name}, and nobody who might."
        with Vertical(classes="dialog"):
            yield Static(Content(title), classes="dialog-title", markup=False)
            yield RowList(id="ways", enter="open the first person")
            yield Static(id="step", markup=False)
        yield self.footer()

    def on_mount(self) -> None:
        """Show the ways, the best one highlighted."""
        rows = [
            Row(str(place), plain(way_in_words(way, self._organization)))
            for place, way in enumerate(self._ways)
        ]
        rows += [
            Row(str(place), plain(f"{guess.contact.name} · {guess.why}"))
            for place, guess in enumerate(self._guesses)
        ]
        self.query_one(RowList).show_rows(rows)

    @on(RowList.Highlighted)
    def _show_step(self) -> None:
        contact = self._first()
        if contact is not None:
            words = f"First: {contact.name} · {self._where_they_stand(contact)}"
            self.query_one("#step", Static).update(Content.styled(words, "$success"))

    @on(RowList.Chosen)
    def _choose(self) -> None:
        contact = self._first()
        self.dismiss(contact.id if contact else None)

    def _first(self) -> Contact | None:
        chosen = self.query_one(RowList).highlighted_id
        if not chosen:
            return None
        if self._ways:
            return self._ways[int(chosen)].people[0]
        return self._guesses[int(chosen)].contact


def way_in_words(way: Way, organization: Organization) -> str:
    """Return a way as a chain: "you → Prof. Smith → Wendy Ho → Harbor Hospital"."""
    links = ["you", *(person.name or "(no name)" for person in way.people), organization.name]
    return " → ".join(links) + ("" if way.warm else "  (cold)")
