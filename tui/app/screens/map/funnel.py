"""The funnel: what came of asking, in bars and numbers."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog
from tui.app.widgets.rows import Cell, columns
from tui.app.widgets.stage_signs import STAGE_SIGNS
from tui.app.widgets.styles import FAINT
from tui.model.profile import Profile, source_label
from tui.playbook.contacts.stages import Stage
from tui.playbook.network.funnel import Counts, Funnel

_STEPS = (
    ("asked", "$primary"),
    ("replied", "$accent"),
    ("talked", "$success"),
    ("introduced", "$secondary"),
)
_EIGHTHS = " ▏▎▍▌▋▊▉"
_LABEL = 18
_SHORT_LABEL = 12
_NARROW = 60
_NUMBER = 5


class FunnelView(Dialog[None]):
    """Everybody, then by source, then by month."""

    BINDINGS = [Binding("escape,f,q", "dismiss", "close")]

    def __init__(self, funnel: Funnel, profile: Profile) -> None:
        super().__init__()
        self._profile = profile
        self._funnel = funnel

    def compose(self) -> ComposeResult:
        """One text that scrolls."""
        with VerticalScroll(classes="dialog"):
            yield Static("What came of asking", classes="dialog-title")
            yield Static(id="funnel", markup=False)
        yield self.footer()

    def on_mount(self) -> None:
        """Draw it once there is a width."""
        self.call_after_refresh(self._draw)

    def on_resize(self, _event: Resize) -> None:
        """Draw it for the new width."""
        self.call_after_refresh(self._draw)

    def _draw(self) -> None:
        field = self.query_one("#funnel", Static)
        field.update(funnel_words(self._funnel, self._profile, field.content_size.width))


def funnel_words(funnel: Funnel, profile: Profile, width: int) -> Content:
    """Draw a funnel: a bar for each count, as long as its share of the most in its part."""
    if not funnel.total.asked:
        return Content(_NOBODY_ASKED)
    sources = [
        (source_label(source, profile) if source else "no source", each)
        for source, each in funnel.by_source
    ]
    months = [(f"{month:%b %Y}", each) for month, each in funnel.by_month]
    lines = [_heading(width), *_rows([("everybody", funnel.total)], width)]
    lines += [Content.styled(ends, FAINT) for ends in _good_ends(funnel.total, width)]
    for title, rows in (("By source", sources), ("By the month of asking", months)):
        lines += [Content(""), Content.styled(title, "bold"), *_rows(rows, width)]
    return Content("\n").join(lines)


def _good_ends(total: Counts, width: int) -> list[str]:
    """Return how many declined, and how many it was decided against, as long as there are any.

    Where there is no room for both in a line, they have one each.
    """
    counts = {Stage.DECLINED: total.declined, Stage.DECIDED_AGAINST: total.decided_against}
    ends = [
        f"{STAGE_SIGNS[stage]} {count:,} {stage.value}" for stage, count in counts.items() if count
    ]
    if not ends:
        return []
    whole = f"Closed, and that is fine: {' · '.join(ends)}"
    return [whole] if len(whole) <= width else ["Closed, and that is fine:", *ends]


def bar(count: int, most: int, width: int) -> str:
    """Return a bar of block characters; any count above zero shows."""
    eighths = round(count * width * 8 / most) if most else 0
    eighths = max(eighths, 1 if count else 0)
    return "█" * (eighths // 8) + _EIGHTHS[eighths % 8].strip()


def _heading(width: int) -> Content:
    cells = [Cell("", _label(width))]
    cells += [Cell(name, _step(width), style) for name, style in _STEPS]
    return columns(cells, width)


def _rows(rows: list[tuple[str, Counts]], width: int) -> Iterator[Content]:
    most = max(counts.asked for _, counts in rows)
    for label, counts in rows:
        cells = [Cell(label, _label(width))]
        for name, style in _STEPS:
            count: int = getattr(counts, name)
            drawn = bar(count, most, max(1, _step(width) - _NUMBER - 1))
            cells.append(Cell(f"{drawn} {count}" if count else "·", _step(width), style))
        yield columns(cells, width)


def _label(width: int) -> int:
    return _LABEL if width >= _NARROW else _SHORT_LABEL


def _step(width: int) -> int:
    return max(_NUMBER, (width - _label(width) - len(_STEPS)) // len(_STEPS))


_NOBODY_ASKED = (
    "You have asked nobody yet, so there is nothing to count.\n\n"
    "Everybody you write to or call appears here: asked, replied, talked, introduced "
    "somebody. Only what you kept is counted."
)
