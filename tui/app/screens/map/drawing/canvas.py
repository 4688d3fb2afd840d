"""The contact map: you in the center, the people you know around you, walked by arrows."""

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from tui.app.screens.map.drawing.blocks import PROMPTS
from tui.app.screens.map.drawing.edges import Layer
from tui.app.screens.map.drawing.labels import Run, clip, legend, stage_style
from tui.app.screens.map.drawing.layout import YOU, MapPlan, Spot
from tui.app.screens.map.drawing.pages import BEFORE, MORE
from tui.app.screens.map.drawing.scene import Scene
from tui.app.screens.map.drawing.walk import Direction, step
from tui.desk.commands.keymap import KeyNamer
from tui.model.records import Records
from tui.playbook.contacts.stages import Stage
from tui.playbook.network.network import Network, in_parts, led_to, network
from tui.playbook.network.ties import Ties

_ROWS_A_FOOT = 5
_NO_MARGIN_BELOW = 40
_WAYS_KEPT = 16
_DOUBLE = 2
"""How many of the last ways stay drawn, in case they are walked again."""
_STYLES = (
    *("you", "warm", "cold", "prompt", "way", "highlight", "name", "faded", "note"),
    *(layer.style for layer in Layer),
    *map(stage_style, Stage),
)


class NetworkCanvas(Widget, can_focus=True):
    """The map of one network; line-rendered, so its size costs no widgets.

    The name of a node is "" (you), a contact's id, or `source:alumni`. A large source is a
    count that `enter` unfolds, and folds again. Names are plain text, whatever they hold.
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
        & > .network-canvas--declined { color: $text-muted; }
        & > .network-canvas--decided-against { color: $text-muted; }
        & > .network-canvas--resting { color: $text-muted; }
    }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"network-canvas--{name}" for name in _STYLES}

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "walk('up')", "up", show=False),
        Binding("down,j", "walk('down')", "down", show=False),
        Binding("left,h", "walk('left')", "left", show=False),
        Binding("right,l", "walk('right')", "right", show=False),
        Binding("g,home", "center", "back to you", show=False),
        Binding("G,end", "bottom", "to the bottom", show=False),
        Binding("pageup", "page('up')", "page up", show=False),
        Binding("pagedown", "page('down')", "page down", show=False),
        Binding("enter", "choose", "open", show=False),
    ]

    highlighted: reactive[str] = reactive(YOU, repaint=False)

    class Chosen(Message):
        """`enter` on a person, on you, or on a source that does not fold."""

        def __init__(self, node_id: str) -> None:
            super().__init__()
            self.node_id = node_id

    def __init__(self, key: KeyNamer, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._key = key
        self._ties = Ties(Records())
        self._whole = Network(())
        self._due: Mapping[str, str] = {}
        self._scene = Scene(self._ties, self._whole, key, self._due)
        self._filtered = False
        self._zoom = ""
        self._opened = ""
        self._wanted = ""
        self._clicked = ""
        self._strips: dict[int, Strip] = {}
        self._lit: dict[str, dict[int, Strip]] = {}
        self._styles: dict[str, Style] = {}

    @property
    def enter_does(self) -> str:
        """What choosing the highlighted node does: nothing on oneself."""
        return "" if self.highlighted == YOU else "open"

    @property
    def is_zoomed(self) -> bool:
        """Whether only a part of the network is drawn."""
        return bool(self._zoom)

    @property
    def part(self) -> set[str] | None:
        """The ids of the people in the part that is drawn; None for all there are to draw."""
        if not self._zoom:
            return None
        return {key for group in self._scene.network.groups for key in group.members}

    def show(
        self, ties: Ties, matching: set[str] | None = None, due: Mapping[str, str] | None = None
    ) -> None:
        """Draw these people; with `matching`, only those contacts and who led to them.

        `due` says by the id of a contact, in words, when there is something to do for them.
        """
        self._ties, self._due = ties, due or {}
        self._filtered = matching is not None
        self._whole = network(ties, matching)
        self._focus_scene()

    def on_resize(self) -> None:
        """Lay the map out for the new size."""
        if self._zoom:
            self._focus_scene()
        else:
            self._arrange()

    def notify_style_update(self) -> None:
        """Take the colors of the theme again."""
        super().notify_style_update()
        self._styles.clear()
        self._forget_strips()

    def on_click(self, event: events.Click) -> None:
        """Highlight what was clicked; a double click chooses it."""
        column = event.x - self._margin
        for spot in self._spots.values():
            if spot.row == event.y and spot.x <= column < spot.end:
                self.highlighted = spot.id
                # Another one may have come there between the two, and nobody means that one.
                if event.chain == _DOUBLE and spot.id == self._clicked:
                    self.action_choose()
                self._clicked = spot.id
                return

    def action_walk(self, direction: Direction) -> None:
        """Go one step in a direction."""
        if self._scene.plan is not None:
            self.highlighted = step(self._scene.plan, self.highlighted, direction)

    def action_center(self) -> None:
        """Go back to you."""
        self.highlighted = YOU

    def action_bottom(self) -> None:
        """Go all the way down."""
        self._walk_far("down", len(self._spots))

    def action_page(self, direction: Direction) -> None:
        """Turn the page of the source that was opened, or go a page up or down."""
        plan, node = self._scene.plan, self.highlighted
        if plan is None:
            return
        group = self._scene.group_of(node)
        source = group.id if group else node.removeprefix(MORE).removeprefix(BEFORE)
        rest = plan.more.get(source) if source == self._opened else None
        wanted = "" if rest is None else rest.following if direction == "down" else rest.previous
        if wanted:
            self._wanted = wanted
            self.highlighted = wanted
        else:
            self._walk_far(direction, max(1, plan.frame.rows // 2))

    def _walk_far(self, direction: Direction, steps: int) -> None:
        plan, node = self._scene.plan, self.highlighted
        if plan is not None:
            for _ in range(steps):
                node = step(plan, node, direction)
            self.highlighted = node

    def _turn_to(self, wanted: str) -> None:
        self._wanted = wanted
        self._arrange()

    def zoom_in(self) -> bool:
        """Draw only the source of the highlighted node, then only whom this person led to.

        An empty source is chosen instead. Returns whether anything was done.
        """
        node, former = self.highlighted, self._zoom
        if group := self._scene.group_of(node):
            leads_on = len(led_to(self._ties.records, node)) > 1
            self._zoom = group.id if not self._zoom else node if leads_on else former
        elif node in self._scene.groups and self._scene.groups[node].members:
            self._zoom = self._zoom or node
        elif node:
            self.action_choose()
            return True
        if self._zoom == former:
            return False
        self._focus_scene()
        return True

    def zoom_out(self) -> bool:
        """Go back to the source of the person, then to the whole map; False when it is that."""
        if not self._zoom:
            return False
        around = (group.id for group in self._whole.groups if self._zoom in group.members)
        self._zoom = next(around, "")
        self._focus_scene()
        return True

    def action_choose(self) -> None:
        """Unfold or fold a source, turn its page, or report that this node was chosen."""
        node, plan = self.highlighted, self._scene.plan
        if plan is None or (node.startswith((MORE, BEFORE)) and node not in plan.spots):
            return
        if node.startswith((MORE, BEFORE)) and plan.spots[node].parent == self._opened:
            rest = plan.more[self._opened]
            self._turn_to(rest.following if node.startswith(MORE) else rest.previous)
        elif node.startswith(MORE):
            self._open(plan.spots[node].parent)
        elif node == PROMPTS or (node != self._opened and node in {*plan.folded, *plan.more}):
            self._open(node)
        elif node and node == self._opened:
            self._opened = ""
            self._arrange()
        else:
            self.post_message(self.Chosen(node))

    def _open(self, node: str) -> None:
        self._opened = node
        self._turn_to("")

    def watch_highlighted(self, former: str, node_id: str) -> None:
        """Light the way to the new node, and redraw only the rows this touches."""
        if self._scene.plan is None or former == node_id:
            return
        if node_id not in self._spots:
            self._arrange()
            return
        self._redraw(self._scene.light(node_id))

    def render_line(self, y: int) -> Strip:
        """Draw one row, from the cache where nothing in it changed."""
        # A row that the lit way has left looks as it did before, and so does each way back.
        strips = self._strips
        if self._scene.is_lit(y) or y == self._about_row:
            strips = self._lit.setdefault(self.highlighted, {})
        strip = strips.get(y)
        if strip is None:
            strip = strips[y] = self._paint(y)
        return strip

    def _forget_strips(self) -> None:
        self._strips.clear()
        self._lit.clear()

    @property
    def _spots(self) -> Mapping[str, Spot]:
        return self._scene.plan.spots if self._scene.plan else {}

    @property
    def _foot(self) -> int:
        return min(2, self.size.height // _ROWS_A_FOOT)

    @property
    def _margin(self) -> int:
        return 1 if self.size.width > _NO_MARGIN_BELOW else 0

    def _focus_scene(self) -> None:
        """Choose the part of the network to draw."""
        part: Network | None = None
        if self._zoom in self._ties.records.contacts:
            part = network(self._ties, led_to(self._ties.records, self._zoom))
        elif self._zoom:
            rows = max(1, self.size.height - self._foot - 2)
            groups = self._whole.groups
            part = next((in_parts(group, rows) for group in groups if group.id == self._zoom), None)
        if part is None or not part.size:
            part, self._zoom = self._whole, ""
        plan = self._scene.plan
        self._scene = Scene(self._ties, part, self._key, self._due)
        self._scene.plan = plan
        self._arrange()

    def _arrange(self) -> None:
        if not self._scene.network.groups and self._scene.plan is None:
            return
        if not self.is_mounted or not self.size:
            return
        arranged = self._arranged()
        group = self._scene.group_of(self.highlighted)
        if self.highlighted not in arranged.spots and group is not None:
            self._opened = group.id
            self._wanted = self.highlighted
            arranged = self._arranged()
        if not arranged.folded and not arranged.more and self._opened != PROMPTS:
            self._opened = ""
        former = self.highlighted
        self.set_reactive(NetworkCanvas.highlighted, self._scene.still_there(former))
        self._scene.light(self.highlighted)
        self._forget_strips()
        self.refresh()
        if former != self.highlighted:
            self.mutate_reactive(NetworkCanvas.highlighted)

    def _arranged(self) -> MapPlan:
        width, height = self.size
        return self._scene.arrange(
            width - 2 * self._margin,
            height - self._foot,
            opened=self._opened,
            wanted=self._wanted,
        )

    def _redraw(self, changed: Mapping[int, range]) -> None:
        if len(self._lit) > _WAYS_KEPT:
            del self._lit[next(iter(self._lit))]
        regions = [
            Region(self._margin + columns.start, row, len(columns), 1)
            for row, columns in changed.items()
        ]
        self.refresh(*regions, Region(0, self._about_row, self.size.width, 1))

    @property
    def _about_row(self) -> int:
        return self.size.height - self._foot

    def _paint(self, y: int) -> Strip:
        width = self.size.width
        inner = width - 2 * self._margin
        line = y - self._about_row
        runs: list[Run] = []
        if self._scene.plan is None:
            pass
        elif line == 0:
            zoomed, filtered = self.is_zoomed, self._filtered
            about = self._scene.about(self.highlighted, inner, filtered=filtered, zoomed=zoomed)
            runs = clip(about, inner)
        elif line == 1:
            scene = self._scene
            runs = legend(inner, scene.stages, due=scene.has_due, all_signs=self._key("help"))
        else:
            runs = self._scene.row(y, self.highlighted)
        runs = [(" " * self._margin, ""), *runs]
        return Strip(self._segments(runs)).adjust_cell_length(width, self._style(""))

    def _segments(self, runs: Iterable[Run]) -> Iterator[Segment]:
        words, style = "", self._style("")
        for text, names in runs:
            own = self._style(names)
            if own is style:
                words += text
            else:
                if words:
                    yield Segment(words, style)
                words, style = text, own
        yield Segment(words, style)

    def _style(self, names: str) -> Style:
        style = self._styles.get(names)
        if style is None:
            style = self.rich_style
            for index, name in enumerate(names.split()):
                style += self.get_component_rich_style(f"network-canvas--{name}", partial=index > 0)
            # Of equal styles one is kept, so that the runs of a row need not be compared.
            style = next((known for known in self._styles.values() if known == style), style)
            self._styles[names] = style
        return style
