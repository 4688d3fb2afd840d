"""The contact map as a tree of text: you, the sources, the people, and whom they introduced."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from tui.app.screens.map.drawing.labels import about_group, about_you
from tui.app.widgets.row_list import RowList
from tui.app.widgets.stage_signs import MOVES, STAGE_SIGNS
from tui.app.widgets.styles import FAINT
from tui.desk.commands.keymap import KeyNamer
from tui.model.records import Records
from tui.playbook.contacts import stages
from tui.playbook.contacts.stages import whose_move
from tui.playbook.network.network import Group, MapPerson, Network
from tui.playbook.network.ties import Ties

YOU_ROW = "you"
_FOLDED_FROM = 40
_INDENT = "  "


class NetworkTree(RowList):
    """What the drawing shows, in words, line by line: for a screen reader, or without color.

    The id of a row is "you", a contact's id, or `source:alumni`. Right unfolds a source or
    goes to the first row below it, left folds it or goes to the row above it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "inward", "fold, or to the one above", show=False),
        Binding("right,l", "outward", "unfold, or to the first below", show=False),
    ]

    def __init__(self, key: KeyNamer, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, enter=_opens)
        self._key = key
        self._ties = Ties(Records())
        self._network = Network(())
        self._filtered = False
        self._unfolded: dict[str, bool] = {}
        self._groups: dict[str, Group] = {}
        self._people: dict[str, tuple[MapPerson, int]] = {}

    def show_network(self, ties: Ties, shown: Network, *, filtered: bool, prefer: str = "") -> None:
        """Show these groups; the cursor goes to `prefer`, or stays."""
        self._ties, self._network = ties, shown
        self._filtered = filtered
        self._groups = {group.id: group for group in shown.groups}
        self._fill(prefer)

    def put_cursor(self, row_id: str) -> None:
        """Move the cursor to a node, unfolding the source it is in."""
        self._fill(row_id)

    def action_choose(self) -> None:
        """Fold or unfold a source, or report that somebody was chosen."""
        group = self._groups.get(self.highlighted_id)
        if group is not None and group.members:
            self._fold(group, unfolded=not self._is_unfolded(group))
        else:
            super().action_choose()

    def action_inward(self) -> None:
        """Fold the source, or go to the row this one belongs to."""
        here = self.highlighted_id
        group = self._groups.get(here)
        if group is not None:
            if self._is_unfolded(group):
                self._fold(group, unfolded=False)
            else:
                self.action_first()
        elif here in self._people:
            person = self._people[here][0]
            self.put_cursor(person.introducer or self._group_of(here))

    def action_outward(self) -> None:
        """Unfold the source, or go to the first row below."""
        group = self._groups.get(self.highlighted_id)
        if group is not None and group.members and not self._is_unfolded(group):
            self._fold(group, unfolded=True)
            return
        place = (self.highlighted or 0) + 1
        below = self.ids[place : place + 1]
        if below and self._depth(below[0]) > self._depth(self.highlighted_id):
            self.action_move(1)

    def _fill(self, prefer: str) -> None:
        if prefer and prefer not in self._people and (group_id := self._group_of(prefer)):
            self._unfolded[group_id] = True
        rows = [YOU_ROW]
        self._people = {}
        for group in self._network.groups:
            rows.append(group.id)
            if self._is_unfolded(group):
                for person in group.people:
                    above = self._people.get(person.introducer)
                    self._people[person.contact.id] = (person, above[1] + 1 if above else 2)
                    rows.append(person.contact.id)
        self.show(rows, self._row, prefer=prefer)

    def _is_unfolded(self, group: Group) -> bool:
        few = len(group) < _FOLDED_FROM
        return bool(group.members) and self._unfolded.get(group.id, few)

    def _fold(self, group: Group, *, unfolded: bool) -> None:
        self._unfolded[group.id] = unfolded
        self._fill(group.id)

    def _group_of(self, contact_id: str) -> str:
        if contact_id not in self._ties.records.contacts:
            return ""
        for group in self._network.groups:
            if contact_id in group.members:
                return group.id
        return ""

    def _depth(self, row_id: str) -> int:
        if row_id in self._people:
            return self._people[row_id][1]
        return int(row_id != YOU_ROW)

    def _row(self, row_id: str, width: int) -> Content:
        if row_id in self._people:
            row = self._person_row(*self._people[row_id])
        elif row_id in self._groups:
            row = self._group_row(self._groups[row_id])
        else:
            runs = about_you(
                self._network, self._key, filtered=self._filtered, zoomed=False, missing=0
            )
            row = Content.assemble(
                Content.styled("◉ you", "bold $accent"),
                _muted(": " + "".join(words for words, _ in runs[1:])),
            )
        return row.truncate(width, ellipsis=True)

    def _group_row(self, group: Group) -> Content:
        if not group.members:
            return Content.assemble(_INDENT, f"+ {group.words}", _muted(f": {group.prompt}"))
        sign = "▾" if self._is_unfolded(group) else "▸"
        words = "".join(text for text, _ in about_group(group, self._key, folded=False)[1:])
        style = "bold $primary" if group.cold else "bold $accent"
        return Content.assemble(
            _INDENT, Content.styled(f"{sign} {group.words}", style), _muted(f": {words}")
        )

    def _person_row(self, person: MapPerson, depth: int) -> Content:
        contact = person.contact
        stands = self._ties.stage(contact)
        facts: Sequence[str] = (
            stages.in_words(self._ties.records, contact, stands),
            MOVES.get(whose_move(self._ties.records, contact, self._ties.rules), ""),
            self._ties.records.organization_of(contact),
        )
        led = "introduced " if person.introducer else ""
        return Content.assemble(
            _INDENT * depth,
            _muted(led),
            f"{STAGE_SIGNS[stands]} {contact.name or '(no name)'}",
            _muted(", " + ", ".join(filter(None, facts))),
        )


def _opens(row_id: str) -> str:
    return "" if row_id == YOU_ROW else "open"


def _muted(words: str) -> Content:
    return Content.styled(words, FAINT)
