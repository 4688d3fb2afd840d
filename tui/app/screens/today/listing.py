"""What Today lists: the follow-ups by when they are due, and what stands around them."""

from collections.abc import Collection
from dataclasses import dataclass, field

from tui.app.first_look import SMALL_THINGS
from tui.app.screens.today.rows import (
    done_row,
    folded_row,
    is_shown,
    item_row,
    prompt_row,
    state_heading,
    week_row,
)
from tui.app.widgets.rows import Row, rows_by_section
from tui.desk.desk import Desk
from tui.model.folding import words_sought
from tui.model.followup import FollowUp
from tui.playbook.network.prompts import Prompt, prompts
from tui.playbook.network.week import Week, week_in_review, week_in_words
from tui.playbook.queue.catching_up import small_things
from tui.playbook.queue.due import is_overdue, tomorrow
from tui.playbook.queue.items import DAYS_AHEAD, QueueItem, is_in_sight

_YOUR_WEEK = "Your week"


@dataclass(slots=True)
class Listing:
    """The rows of Today before they are drawn; `wanted` is the text of the filter.

    `first` are the small things that come first while `folded` late ones wait (O4), which
    `can_fold` says there could be.
    """

    wanted: str = ""
    first: list[QueueItem] = field(default_factory=list)
    due: list[QueueItem] = field(default_factory=list)
    ahead: list[QueueItem] = field(default_factory=list)
    folded: int = 0
    can_fold: bool = False
    done: dict[str, FollowUp] = field(default_factory=dict)
    prompts: dict[str, Prompt] = field(default_factory=dict)
    week: Week | None = None
    week_words: str = ""

    @property
    def items(self) -> dict[str, QueueItem]:
        """The follow-ups that are shown, by key, from the top."""
        return {item.key: item for item in (*self.first, *self.due, *self.ahead)}


def listing(desk: Desk, wanted: str, *, unfolded: bool) -> Listing:
    """Return what Today lists now, as far as it matches the filter `wanted`."""
    now, zone, records = desk.now(), desk.zone, desk.book.records
    words, end = words_sought(wanted), tomorrow(now)
    items = [
        item
        for item in desk.queue()
        if is_in_sight(item.due, item.deadline, now)
        and is_shown(words, records, item.contact_id, item.what, item.why)
    ]
    begin = [] if wanted else small_things(items, now, zone)
    first = [] if unfolded else begin
    others = [
        item for item in items if not first or not (item in first or is_overdue(item, now, zone))
    ]
    made = Listing(
        wanted,
        first,
        [item for item in others if item.due < end],
        [item for item in others if item.due >= end],
        folded=len(items) - len(others) - len(first),
        can_fold=bool(begin),
        done={
            f"done:{followup.key}": followup
            for followup in desk.done_today()
            if is_shown(words, records, followup.contact_id, followup.summary, followup.what)
        },
    )
    if not wanted:
        if records.contacts and not any(item.due < end for item in items):
            made.prompts = {prompt.key: prompt for prompt in prompts(records)}
        goal = desk.settings.talks_per_week
        made.week = week_in_review(records, desk.queue(), now, goal)
        if made.week is not None:
            contact = records.contacts.get(made.week.next_id)
            made.week_words = week_in_words(made.week, goal, contact.name if contact else "")
    return made


def listed_rows(made: Listing, desk: Desk, marked: Collection[str]) -> list[Row]:
    """Return the rows of a listing under their headings; those `marked` have their sign."""
    now, zone, records = desk.now(), desk.zone, desk.book.records

    def rows_of(some: list[QueueItem], *, calm: bool = False) -> list[Row]:
        return [
            item_row(records, item, now, zone, mark=item.key in marked, calm=calm) for item in some
        ]

    first = rows_of(made.first, calm=True)
    if made.folded:
        first.append(folded_row(made.folded, desk.key))
    sections = (
        (SMALL_THINGS, first),
        ("Today" if made.first else "Due and overdue", rows_of(made.due)),
        (f"Next {DAYS_AHEAD} days", rows_of(made.ahead)),
        (_YOUR_WEEK, [week_row(made.week_words)] if made.week else []),
        ("Who to think of next", [*map(prompt_row, made.prompts.values())]),
        ("Done today", [done_row(records, followup, zone) for followup in made.done.values()]),
    )
    rows = rows_by_section(sections, uncounted={SMALL_THINGS, _YOUR_WEEK})
    if made.wanted or not rows:
        anybody = bool(records.contacts)
        rows.insert(0, state_heading(made.wanted, found=bool(rows), anybody=anybody))
    return rows
