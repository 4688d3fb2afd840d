"""The funnel: what came of asking, in bars and numbers."""

from collections.abc import Iterator, Sequence
from datetime import date

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
from tui.app.widgets.week_bars import week_bars
from tui.model.profile import Profile, source_label
from tui.model.text.counting import counted, people
from tui.playbook.contacts.life_line import month_of_week
from tui.playbook.contacts.stages import Stage
from tui.playbook.network.funnel import Counts, Funnel
from tui.playbook.network.week import Strip

_STEPS = (
    ("asked", "$primary"),
    ("replied", "$accent"),
    ("talked", "$success"),
    ("introduced", "$secondary"),
)
FUNNEL_WEEKS = 12
"""How many weeks are shown."""

_RATES_FROM = 4
"""How many must be asked before a rate says anything: one of one is no rate."""
_LABEL = 18
_SHORT_LABEL = 12
_NARROW = 60
_NUMBER = 5
_WITH_RATE = 10
_LONGEST_BAR = 48


class FunnelView(Dialog[None]):
    """Everybody, then by week, by source, and by month."""

    BINDINGS = [Binding("escape,f,q", "dismiss", "close")]

    def __init__(
        self,
        funnel: Funnel,
        profile: Profile,
        weeks: Strip | None = None,
        mondays: Sequence[date] = (),
    ) -> None:
        """Take what to show; `weeks` are those that began on `mondays`."""
        super().__init__()
        self._profile = profile
        self._funnel = funnel
        self._weeks = weeks
        self._mondays = mondays

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
        width = field.content_size.width
        weeks = week_words(self._weeks, self._mondays) if self._weeks else Content("")
        field.update(funnel_words(self._funnel, self._profile, width, weeks))


def funnel_words(
    funnel: Funnel, profile: Profile, width: int, weeks: Content | None = None
) -> Content:
    """Draw a funnel: everybody in bars, the `weeks`, then by source and by month in numbers."""
    unasked = _unasked_words(funnel.unasked)
    if not funnel.total.asked:
        return Content("\n\n".join(filter(None, (_NOBODY_ASKED, unasked))))
    sources = [
        (source_label(source, profile) if source else "no source", each)
        for source, each in funnel.by_source
    ]
    months = [(f"{month:%b %Y}", each) for month, each in funnel.by_month]
    lines = [Content.styled("everybody you asked", FAINT), *_bars(funnel.total, width)]
    lines += [Content.styled(ends, FAINT) for ends in _good_ends(funnel.total, width)]
    lines += [Content.styled(unasked, FAINT)] if unasked else []
    lines += [Content(""), weeks] if weeks else []
    for title, rows in (("By source", sources), ("By month", months)):
        lines += [Content(""), _heading(title, width), *_rows(rows, width)]
    return Content("\n").join(lines)


def week_words(weeks: Strip, mondays: Sequence[date]) -> Content:
    """Draw what was in each week, asked and talked on one scale, with the goal of a week."""
    most = max(*weeks.asked, *weeks.talked)
    goal = f" · goal: {counted(weeks.goal, 'talk')} a week" if weeks.goal else ""
    lines = [
        Content.assemble(Content.styled("By week", "bold"), Content.styled(goal, FAINT)),
        Content.styled(f"{'':{_SHORT_LABEL}} {_months(mondays)}", FAINT),
    ]
    steps = dict(_STEPS)
    for name, counts in (("asked", weeks.asked), ("talked", weeks.talked)):
        drawn = " ".join(week_bars(counts, most))
        lines.append(
            Content.assemble(f"{name:{_SHORT_LABEL}} ", Content.styled(drawn, steps[name]))
        )
    if weeks.goal:
        met = sum(talks >= weeks.goal for talks in weeks.talked)
        words = f"{'':{_SHORT_LABEL}} goal met in {met} of {counted(len(mondays), 'week')}"
        lines.append(Content.styled(words, FAINT))
    return Content("\n").join(lines)


def _unasked_words(unasked: int) -> str:
    """Return how many one has talked with and never asked, empty for nobody."""
    return f"And {people(unasked)} you talked with without asking first." if unasked else ""


def _months(mondays: Sequence[date]) -> str:
    """Return the months over the bars of the weeks, each where its first week is."""
    line, former = "", 0
    for place, monday in enumerate(mondays):
        month = month_of_week(monday)
        if month.month != former and len(line) <= 2 * place:
            line = f"{line:{2 * place}}{month:%b} "
            former = month.month
    return line.rstrip()


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
    """Return a bar half a row high, so that rows do not melt; any count above zero shows."""
    halves = round(count * width * 2 / most) if most else 0
    halves = max(halves, 1 if count else 0)
    return "▄" * (halves // 2) + "▖" * (halves % 2)


def rate(count: int, asked: int) -> str:
    """Return the share of all who were asked, empty where too few were for a rate."""
    return f"{round(100 * count / asked)} %" if asked >= _RATES_FROM else ""


def _bars(total: Counts, width: int) -> Iterator[Content]:
    """Draw everybody, a bar for each step; its number stands at its end, the rate beside it."""
    longest = f" {total.asked:,}  100 %"
    room = max(1, min(_LONGEST_BAR, width - _SHORT_LABEL - 1 - len(longest)))
    for name, style in _STEPS:
        count: int = getattr(total, name)
        share = "" if name == "asked" else rate(count, total.asked)
        yield Content.assemble(
            f"{name:{_SHORT_LABEL}} ",
            Content.styled(bar(count, total.asked, room), style),
            f" {count:,}" if count else "·",
            Content.styled(f"  {share}" if share else "", FAINT),
        )


def _heading(title: str, width: int) -> Content:
    label, *steps = _widths(width)
    cells = [Cell(title, label, "bold")]
    cells += [Cell(name, step, FAINT) for (name, _), step in zip(_STEPS, steps, strict=True)]
    return columns(cells, width)


def _rows(rows: list[tuple[str, Counts]], width: int) -> Iterator[Content]:
    label_width, *steps = _widths(width)
    for label, counts in rows:
        cells = [Cell(label, label_width)]
        for (name, style), step in zip(_STEPS, steps, strict=True):
            count: int = getattr(counts, name)
            share = "" if name == "asked" or step < _WITH_RATE else rate(count, counts.asked)
            words = f"{count:,}{f' ({share})' if share else ''}" if count else "·"
            cells.append(Cell(words, step, style))
        yield columns(cells, width)


def _widths(width: int) -> tuple[int, ...]:
    """Return the widths of the label and of each step, which are even where there is room."""
    if width >= _NARROW:
        return _LABEL, *[(width - _LABEL - len(_STEPS)) // len(_STEPS)] * len(_STEPS)
    narrow = (_SHORT_LABEL, *(len(name) for name, _ in _STEPS))
    if sum(narrow) + len(_STEPS) <= width:
        return narrow
    step = max(_NUMBER, (width - _SHORT_LABEL - len(_STEPS)) // len(_STEPS))
    return _SHORT_LABEL, *[step] * len(_STEPS)


_NOBODY_ASKED = (
    "You have asked nobody yet, so there is nothing to count.\n\n"
    "Everybody you write to or call appears here: asked, replied, talked, introduced "
    "somebody. Only what you kept is counted."
)
