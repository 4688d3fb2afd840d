"""What Today lists: what there is to do as it ranks, and what stands around it."""

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cache, partial

from tui.app.first_look import STRIP_ROWS, name_width
from tui.app.screens.today.rows import (
    done_row,
    done_words,
    dropped_row,
    folded_row,
    item_row,
    prompt_row,
    shown_by,
    state_heading,
    strip_row,
    week_row,
)
from tui.app.widgets.rows import Row, heading, rows_by_section
from tui.desk.desk import Desk
from tui.model.followup import Decision, FollowUp
from tui.playbook.network.prompts import Prompt, prompts
from tui.playbook.network.week import Strip, Week, week_in_review, week_in_words, weeks_so_far
from tui.playbook.queue.due import tomorrow
from tui.playbook.queue.items import QueueItem, is_in_sight
from tui.playbook.queue.ranking import SMALL_THINGS, Fold, Section, rows_taken, sections


@dataclass(slots=True)
class Listing:
    """The rows of Today before they are drawn; `wanted` is the text of the filter.

    `sections` are what there is to do, as it ranks. Where it is `roomy` blanks keep them apart.
    """

    wanted: str = ""
    roomy: bool = True
    sections: list[Section[QueueItem]] = field(default_factory=list)
    done: dict[str, FollowUp] = field(default_factory=dict)
    dropped: dict[str, FollowUp] = field(default_factory=dict)
    prompts: dict[str, Prompt] = field(default_factory=dict)
    week: Week | None = None
    week_words: str = ""
    strip: Strip | None = None

    @property
    def items(self) -> dict[str, QueueItem]:
        """The follow-ups that are shown, by key, from the top."""
        return {item.key: item for section in self.sections for item in section.items}

    @property
    def folds(self) -> set[Fold]:
        """What is folded."""
        found = {section.fold for section in self.sections if section.folded and section.fold}
        return found | {Fold.DROPPED} if self.dropped else found

    def folded_in(self, fold: Fold) -> list[QueueItem]:
        """Return the follow-ups behind the row of a fold."""
        return [item for each in self.sections if each.fold is fold for item in each.folded]


def listing(
    desk: Desk, wanted: str, *, unfolded: Collection[Fold], roomy: bool, room: int
) -> Listing:
    """Return what Today lists now, as far as it matches the filter `wanted`.

    For `unfolded` and `roomy` see `sections`; `room` are the rows of the whole list. What is
    found by a filter is never folded, and stands under the heading it has without one.
    """
    now, zone, records = desk.now(), desk.zone, desk.book.records
    end = tomorrow(now)
    due = [item for item in desk.queue() if is_in_sight(item.due, item.deadline, now)]
    done = {f"done:{followup.key}": followup for followup in desk.done_today()}
    rows = {item.key: (item.contact_id, item.what, item.why) for item in due}
    rows |= {key: (each.contact_id, each.summary, each.what) for key, each in done.items()}
    shown = {*shown_by(wanted, records, rows)}
    made = Listing(wanted, roomy, done={key: each for key, each in done.items() if key in shown})
    if wanted:
        found = sections(due, now, zone, unfolded=[*Fold], roomy=roomy)
        parts = [_only(part, shown) for part in found]
        made.sections = [part for part in parts if part.items]
        return made
    if Fold.DROPPED not in unfolded:
        dropped = {k: each for k, each in made.done.items() if each.decision is Decision.DROPPED}
        if len(dropped) > 1:
            made.dropped = dropped
            made.done = {key: each for key, each in done.items() if key not in dropped}
    if records.contacts and not any(item.due < end for item in due):
        made.prompts = {prompt.key: prompt for prompt in prompts(records)}
    goal = desk.settings.talks_per_week
    made.week = week_in_review(records, desk.queue(), now, goal)
    if made.week is not None:
        contact = records.contacts.get(made.week.next_id)
        made.week_words = week_in_words(made.week, goal, contact.name if contact else "")
    else:
        made.strip = weeks_so_far(records, now, goal)
    left = room - _rows_below(made)
    made.sections = sections(due, now, zone, unfolded=unfolded, roomy=roomy, room=left)
    if len(made.dropped) - 1 <= left - rows_taken(made.sections, roomy=roomy):
        made.done, made.dropped = {**made.done, **made.dropped}, {}
    return made


def _rows_below(made: Listing) -> int:
    """Return how many rows stand below what there is to do, headings and blanks among them."""
    titled = (made.week, made.prompts, made.done or made.dropped)
    rows = bool(made.week) + len(made.prompts) + len(made.done) + bool(made.dropped)
    return rows + (1 + made.roomy) * sum(map(bool, titled)) + STRIP_ROWS * bool(made.strip)


def _only(section: Section[QueueItem], shown: Collection[str]) -> Section[QueueItem]:
    """Return a section with those of its items only that a filter lets through."""
    return section._replace(items=[item for item in section.items if item.key in shown])


def listed_rows(made: Listing, desk: Desk, marked: Collection[str]) -> list[Row]:
    """Return the rows of a listing under their headings; those `marked` have their sign."""
    now, zone, records = desk.now(), desk.zone, desk.book.records
    told = [(records.contacts[each.contact_id].name, each.what) for each in made.items.values()]
    told += [done_words(records, followup) for followup in made.done.values()]
    names = cache(partial(name_width, told))

    def rows_of(section: Section[QueueItem]) -> list[Row]:
        calm = section.title == SMALL_THINGS
        rows = [
            item_row(records, item, now, zone, mark=item.key in marked, names=names, calm=calm)
            for item in section.items
        ]
        if section.folded:
            rows.append(folded_row(section, records, now, desk.key))
        return rows

    done = [done_row(records, followup, zone, names=names) for followup in made.done.values()]
    if made.dropped:
        done.append(dropped_row([*made.dropped.values()], desk.key))
    rows = rows_by_section(
        (
            *((section.heading, rows_of(section)) for section in made.sections),
            ("Your week", [week_row(made.week_words)] if made.week else []),
            ("Who to think of next", [*map(prompt_row, made.prompts.values())]),
            (f"Done today · {len(made.done)}" if made.done else "Done today", done),
        ),
        roomy=made.roomy,
    )
    if made.wanted or not rows:
        anybody = bool(records.contacts)
        rows.insert(0, state_heading(made.wanted, found=bool(rows), anybody=anybody))
    elif made.strip:
        rows += [heading("", "before the strip"), strip_row(made.strip)]
    return rows
