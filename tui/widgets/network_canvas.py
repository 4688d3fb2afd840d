"""The contact map: you in the center, the people you know around you, walked by arrows."""

from collections import defaultdict
from operator import itemgetter
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from tui.model.people import Warmth
from tui.model.records import Records
from tui.playbook.network import Group, Network, Person, network
from tui.playbook.stages import Stage, stage
from tui.widgets.network_blocks import MORE, PROMPTS, Item, Sector
from tui.widgets.network_edges import Dots, Layer, draw, light
from tui.widgets.network_layout import YOU, Plan, Spot, plan, ring_words
from tui.widgets.network_walk import Direction, step
from tui.widgets.network_words import (
    STAGE_SIGNS,
    Run,
    about_group,
    about_person,
    about_you,
    clip,
    fit,
    heading,
    label,
    legend,
    stage_style,
)

_LONGEST_NAME = 30
_ROWS_A_FOOT = 5
_STYLES = (
    *("you", "warm", "cold", "prompt", "way", "highlight", "name", "faded", "note"),
    *(layer.style for layer in Layer),
    *map(stage_style, Stage),
)
Piece = tuple[int, str | None, list[Run]]
"""A column, the node that stands there (None for words beside one), and its text."""


class NetworkCanvas(Widget, can_focus=True):
    """The map of one network; line-rendered, so its size costs no widgets.

    A node is called "" (you), by a contact's id, or `source:alumni`. A large source is a
    count that `enter` unfolds, and folds again. Names are plain text, whatever is in them.
    """

    DEFAULT_CSS = """
    NetworkCanvas {
        height: 1fr;
        & > .network-canvas--you { color: $text-accent; text-style: bold; }
        & > .network-canvas--warm { color: $text-warning; text-style: bold; }
        & > .network-canvas--cold { color: $text-primary; text-style: bold; }
        & > .network-canvas--prompt { color: $text-muted; text-style: italic; }
        & > .network-canvas--ring { color: $foreground 25%; }
        & > .network-canvas--spoke { color: $foreground 40%; }
        & > .network-canvas--member { color: $foreground 40%; }
        & > .network-canvas--referral { color: $text-success; }
        & > .network-canvas--lit { color: $text-accent; text-style: bold; }
        & > .network-canvas--way { text-style: bold underline; }
        & > .network-canvas--highlight {
            color: $block-cursor-blurred-foreground;
            background: $block-cursor-blurred-background;
            text-style: bold;
        }
        &:focus > .network-canvas--highlight {
            color: $block-cursor-foreground;
            background: $block-cursor-background;
        }
        & > .network-canvas--name { color: $foreground; }
        & > .network-canvas--faded { color: $text-disabled; }
        & > .network-canvas--note { color: $text-muted; }
        & > .network-canvas--known { color: $text-muted; }
        & > .network-canvas--to-ask { color: $text-warning; }
        & > .network-canvas--asked { color: $text-primary; }
        & > .network-canvas--scheduled { color: $text-accent; }
        & > .network-canvas--talked { color: $text-success; }
        & > .network-canvas--in-touch { color: $text-success; text-style: bold; }
        & > .network-canvas--resting { color: $text-muted; }
    }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"network-canvas--{name}" for name in _STYLES}

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "walk('up')", "up", show=False),
        Binding("down,j", "walk('down')", "down", show=False),
        Binding("left,h", "walk('left')", "left", show=False),
        Binding("right,l", "walk('right')", "right", show=False),
        Binding("g", "center", "back to you", show=False),
        Binding("enter", "choose", "open", show=False),
    ]

    highlighted: reactive[str] = reactive(YOU, repaint=False)

    class Highlighted(Message):
        """The walk has come to another node."""

        def __init__(self, node_id: str) -> None:
            super().__init__()
            self.node_id = node_id

    class Chosen(Message):
        """`enter` on a person, on you, or on a source that does not fold."""

        def __init__(self, node_id: str) -> None:
            super().__init__()
            self.node_id = node_id

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._records = Records()
        self._network = Network(())
        self._groups: dict[str, Group] = {}
        self._people: dict[str, tuple[Group, Person]] = {}
        self._filtered = False
        self._opened = ""
        self._wanted = ""
        self._plan: Plan | None = None
        self._pieces: dict[int, list[Piece]] = {}
        self._edges = Dots()
        self._lit = Dots()
        self._way: list[str] = []
        self._strips: dict[int, Strip] = {}
        self._styles: dict[str, Style] = {}

    def show(self, records: Records, matching: set[str] | None = None) -> None:
        """Draw these records; with `matching`, only those contacts and who led to them."""
        self._records = records
        self._filtered = matching is not None
        self._network = network(records, matching)
        self._groups = {group.id: group for group in self._network.groups}
        self._people = {
            person.contact.id: (group, person)
            for group in self._network.groups
            for person in group.people
        }
        self._arrange()

    def on_resize(self) -> None:
        """Lay the map out for the new size."""
        self._arrange()

    def notify_style_update(self) -> None:
        """Take the colors of the theme anew."""
        super().notify_style_update()
        self._styles.clear()
        self._strips.clear()

    def on_click(self, event: events.Click) -> None:
        """Highlight what was clicked; a double click chooses it."""
        if self._plan is None:
            return
        for spot in self._plan.spots.values():
            if spot.row == event.y and spot.x <= event.x < spot.end:
                self.highlighted = spot.id
                if event.chain > 1:
                    self.action_choose()
                return

    def action_walk(self, direction: Direction) -> None:
        """Go one step in a direction."""
        if self._plan is not None:
            self.highlighted = step(self._plan, self.highlighted, direction)

    def action_center(self) -> None:
        """Go back to you."""
        self.highlighted = YOU

    def action_choose(self) -> None:
        """Unfold or fold a source, turn its page, or say that this node was chosen."""
        node = self.highlighted
        if self._plan is None:
            return
        if node.startswith(MORE):
            self._wanted = self._plan.more[node.removeprefix(MORE)].following
            self._arrange()
        elif node == PROMPTS or node in self._plan.folded:
            self._opened, self._wanted = node, ""
            self._arrange()
        elif node and node == self._opened:
            self._opened = ""
            self._arrange()
        else:
            self.post_message(self.Chosen(node))

    def watch_highlighted(self, former: str, node_id: str) -> None:
        """Light the way to the new node, and redraw only the rows this touches."""
        if self._plan is None or former == node_id:
            return
        if node_id not in self._plan.spots:
            self._arrange()
            return
        rows = self._lit_rows()
        self._light()
        self._redraw(rows | self._lit_rows())
        self.post_message(self.Highlighted(node_id))

    def render_line(self, y: int) -> Strip:
        """Draw one row, from the cache where nothing in it changed."""
        strip = self._strips.get(y)
        if strip is None:
            strip = self._strips[y] = self._paint(y)
        return strip

    def _foot(self) -> int:
        return min(2, self.size.height // _ROWS_A_FOOT)

    def _arrange(self) -> None:
        if not self._network.groups and self._plan is None:
            return
        if not self.is_mounted or not self.size:
            return
        arranged = self._planned()
        if self.highlighted not in arranged.spots and self.highlighted in self._people:
            self._opened = self._people[self.highlighted][0].id
            self._wanted = self.highlighted
            arranged = self._planned()
        if not arranged.folded and not arranged.more and self._opened != PROMPTS:
            self._opened = ""
        self._plan = arranged
        self._edges = draw(arranged)
        self._place_labels(arranged)
        former = self.highlighted
        self.set_reactive(NetworkCanvas.highlighted, self._still_there(arranged))
        self._light()
        self._strips.clear()
        self.refresh()
        if former != self.highlighted:
            self.post_message(self.Highlighted(self.highlighted))

    def _planned(self) -> Plan:
        sectors = [self._sector(group) for group in self._network.groups]
        width, height = self.size
        return plan(sectors, width, height - self._foot(), opened=self._opened, wanted=self._wanted)

    def _sector(self, group: Group) -> Sector:
        items = tuple(
            Item(
                person.contact.id,
                2 + min(_LONGEST_NAME, cell_len(_name(person))),
                person.introducer,
                person.contact.warmth is Warmth.COLD,
            )
            for person in group.people
        )
        return Sector(group.id, len(heading(group)[0]), items)

    def _still_there(self, arranged: Plan) -> str:
        node = self.highlighted
        if node in arranged.spots:
            return node
        if node == PROMPTS:
            empty = (group.id for group in self._network.groups if not group.people)
            return next((each for each in empty if each in arranged.spots), YOU)
        group_id = node.removeprefix(MORE)
        if node in self._people:
            group_id = self._people[node][0].id
        return group_id if group_id in arranged.spots else YOU

    def _place_labels(self, arranged: Plan) -> None:
        pieces: dict[int, list[Piece]] = defaultdict(list)
        for spot in arranged.spots.values():
            pieces[spot.row].append((spot.x, spot.id, self._label(arranged, spot)))
        for row, column, words in ring_words(arranged):
            pieces[row].append((column, None, [(words, "note")]))
        self._pieces = {row: sorted(each, key=itemgetter(0)) for row, each in pieces.items()}
        for spot in arranged.spots.values():
            self._add_note(spot)

    def _label(self, arranged: Plan, spot: Spot) -> list[Run]:
        if spot.id in self._people:
            person = self._people[spot.id][1]
            stands = stage(self._records, person.contact)
            name_style = "name" if person.matches else "faded"
            sign = (STAGE_SIGNS[stands], stage_style(stands))
            return label(sign, (_name(person), name_style), spot.width, spot.side)
        if spot.id == YOU:
            return [(fit("◉ you", spot.width), "you")]
        if spot.id == PROMPTS:
            empty = sum(1 for group in self._network.groups if not group.people)
            return [(fit(f"+ {empty} empty sources", spot.width), "prompt")]
        if spot.id.startswith(MORE):
            count = arranged.more[spot.id.removeprefix(MORE)].count
            return [(fit(f"+ {count} more" if count else "from the top", spot.width), "note")]
        text, style = heading(self._groups[spot.id])
        text = f"▸ {text}" if spot.id in arranged.folded else text
        return [(fit(text, spot.width), style)]

    def _add_note(self, spot: Spot) -> None:
        """Name the organization behind a person where the row is free to the rim."""
        if spot.id not in self._people:
            return
        words = self._records.organization_of(self._people[spot.id][1].contact)
        width = cell_len(words) + 2
        x = spot.end if spot.side > 0 else spot.x - width
        pieces = self._pieces[spot.row]
        outmost = pieces[-1] if spot.side > 0 else pieces[0]
        if words and outmost[1] == spot.id and 0 <= x <= self.size.width - width:
            runs = [("  ", ""), (words, "note")]
            note: Piece = (x, None, runs if spot.side > 0 else runs[::-1])
            pieces.insert(len(pieces) if spot.side > 0 else 0, note)

    def _light(self) -> None:
        if self._plan is not None:
            self._lit, self._way = light(self._plan, self.highlighted)

    def _lit_rows(self) -> set[int]:
        spots = self._plan.spots if self._plan else {}
        return self._lit.rows | {spots[node].row for node in self._way if node in spots}

    def _redraw(self, rows: set[int]) -> None:
        width, height = self.size
        changed = rows | set(range(height - self._foot(), height))
        for row in changed:
            self._strips.pop(row, None)
        self.refresh(*(Region(0, row, width, 1) for row in changed))

    def _paint(self, y: int) -> Strip:
        width, height = self.size
        line = y - (height - self._foot())
        runs: list[Run] = []
        if self._plan is None:
            pass
        elif line == 0:
            runs = clip(self._about(), width)
        elif line == 1:
            runs = legend(width)
        else:
            runs = self._row(y, width)
        segments = [Segment(text, self._style(name)) for text, name in runs if text]
        return Strip(segments).adjust_cell_length(width, self._style(""))

    def _row(self, y: int, width: int) -> list[Run]:
        runs: list[Run] = []
        x = 0
        for start, node, text in self._pieces.get(y, ()):
            runs += self._lines(y, x, start)
            if node == self.highlighted:
                runs += [(words, "highlight") for words, _ in text]
            elif node in self._way:
                runs += [(words, f"{name} way") for words, name in text]
            else:
                runs += text
            x = start + sum(cell_len(words) for words, _ in text)
        return [*runs, *self._lines(y, x, width)]

    def _lines(self, y: int, start: int, end: int) -> list[Run]:
        runs: list[Run] = []
        for x in range(start, end):
            below, lit = self._edges.cell(y, x), self._lit.cell(y, x)
            if below is None and lit is None:
                dots, style = " ", ""
            else:
                pattern = (below[0] if below else 0) | (lit[0] if lit else 0)
                layer = lit[1] if lit else below[1] if below else Layer.RING
                dots, style = chr(0x2800 + pattern), layer.style
            if runs and runs[-1][1] == style:
                runs[-1] = (runs[-1][0] + dots, style)
            else:
                runs.append((dots, style))
        return runs

    def _about(self) -> list[Run]:
        node, width = self.highlighted, self.size.width
        if node in self._people:
            return about_person(self._records, node, width)
        missing = self._plan.missing if self._plan else 0
        folded = self._plan is not None and node in self._plan.folded
        if node in self._groups:
            return about_group(self._groups[node], folded=folded)
        if node.startswith(MORE):
            return [("enter shows the next", "note")]
        if node == PROMPTS:
            return [("Sources with nobody in them yet · enter unfolds", "note")]
        return about_you(self._network, filtered=self._filtered, missing=missing)

    def _style(self, names: str) -> Style:
        style = self._styles.get(names)
        if style is None:
            style = self.rich_style
            for index, name in enumerate(names.split()):
                style += self.get_component_rich_style(f"network-canvas--{name}", partial=index > 0)
            self._styles[names] = style
        return style


def _name(person: Person) -> str:
    return person.contact.name or "(no name)"
