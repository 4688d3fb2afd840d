"""What the contact map says: labels, signs, and the two lines at its foot."""

from collections.abc import Collection, Sequence

from rich.cells import cell_len

from tui.app.widgets.fitting import fit
from tui.app.widgets.stage_signs import MOVES, STAGE_SIGNS
from tui.desk.commands.keymap import KeyNamer
from tui.model.people import Warmth
from tui.model.text.counting import counted, people
from tui.playbook.contacts import stages
from tui.playbook.contacts.history import warmth_of
from tui.playbook.contacts.stages import Stage, whose_move
from tui.playbook.network.network import Group, Network, chain
from tui.playbook.network.ties import Ties

Run = tuple[str, str]
"""A text, and the name of the style to draw it in."""


def clip(runs: Sequence[Run], width: int) -> list[Run]:
    """Return as much of the runs as fits into this many cells, cut with an ellipsis."""
    kept: list[Run] = []
    for text, style in runs:
        room = width - sum(cell_len(each) for each, _ in kept)
        if cell_len(text) > room:
            return [*kept, (fit(text, room), style)]
        kept.append((text, style))
    return kept


def stage_style(of: Stage) -> str:
    """Return the name of the style a stage is drawn in."""
    return of.value.replace(" ", "-")


def label(sign: Run, name: Run, width: int, side: int) -> list[Run]:
    """Return a label of exactly this width, the sign toward the center."""
    text = fit(name[0], width - 2)
    if side > 0:
        return [(f"{sign[0]} ", sign[1]), (text, name[1])]
    return [(f"{text} ", name[1]), sign]


def heading(group: Group) -> Run:
    """Return the heading of a source with its style (F1, F2), or its prompt (F7)."""
    if not group.members:
        return f"+ {group.words}", "prompt"
    return f"{group.words} {len(group):,}", "cold" if group.cold else "warm"


def about_person(ties: Ties, contact_id: str, width: int, due: str = "") -> list[Run]:
    """Return the way to a person in words (F8), where they stand (S1, S3), and who they are.

    It takes at most `width` cells, and says first when something for them is `due`.
    """
    records = ties.records
    contact = records.contacts[contact_id]
    names = [contact.name or "(no name)" for contact in chain(records, contact_id)]
    stands = ties.stage(contact)
    standing = [f"! {due}"] if due else []
    standing.append(f"{STAGE_SIGNS[stands]} {stages.in_words(records, contact, stands)}")
    standing.append(MOVES.get(whose_move(records, contact, ties.rules), ""))
    standing.append(warmth_of(records, contact).value)
    if contact.introduced_by and contact.may_use_name is not None:
        standing.append("may use the name" if contact.may_use_name else "do not use the name")
    facts = ", ".join(filter(None, (contact.title, records.organization_of(contact))))
    way = _way(names, width)
    words = " · ".join(filter(None, (*standing, facts)))
    rest = fit(words, max(0, width - cell_len(way) - 2)).rstrip()
    return [(way, "lit"), ("  ", ""), (rest, "note")]


def _way(names: Sequence[str], width: int) -> str:
    """Join a chain with arrows; where it is too long, links in the middle are left out first."""
    for left_out in range(len(names)):
        gap = ["…"] if left_out else []
        links = ["you", *gap, *names[left_out:]]
        words = " → ".join(links)
        if cell_len(words) <= width:
            return words
    return fit(words, width).rstrip()


def about_group(group: Group, key: KeyNamer, *, folded: bool) -> list[Run]:
    """Return what a source is, or the question that fills an empty one (F7)."""
    if not group.members:
        return [(f"Nobody among {group.words} yet. ", "lit"), (group.prompt, "note")]
    warmth = Warmth.COLD if group.cold else Warmth.WARM
    words = f"{people(len(group))} · {warmth.value}"
    if group.introduced:
        words += f" · {group.introduced:,} of them introduced"
    if folded:
        words += " · enter unfolds"
        if not group.part:
            words += f" · {key('map.more')} zooms in"
    name = f"{group.label}: {group.part}" if group.part and group.source else group.words
    return [(f"{name}  ", "lit"), (words, "note")]


def about_you(
    network: Network, key: KeyNamer, *, filtered: bool, zoomed: bool, missing: int
) -> list[Run]:
    """Return the map in one sentence."""
    used = sum(1 for group in network.groups if group.members)
    size = network.size
    if missing:
        words = f"{missing} sources do not fit; the list shows everybody."
    elif zoomed:
        words = f"{people(size)} in this part of the map · {key('map.less')} zooms out"
    elif filtered:
        words = (
            "nobody matches; esc shows all"
            if not size
            else f"{size:,} on the way to what you look for"
        )
    elif not size:
        words = "Who do you know? Walk to a source and press enter."
    else:
        words = f"{people(size)} through {counted(used, 'source')}"
    return [("you  ", "lit"), (words, "note")]


def legend(
    width: int, drawn: Collection[Stage] = (), *, due: bool = False, all_signs: str = ""
) -> list[Run]:
    """Return the signs of the map with their words; `drawn` are the stages on it.

    The good ends are named where there are some, and the sign of what is `due`. Where room is
    short, those that are not drawn go first, then the ends, then those that come first; for
    these the key is named that shows `all_signs`.
    """
    signs = [each for each in STAGE_SIGNS if each not in _GOOD_ENDS or each in drawn]
    shown = [(f"{STAGE_SIGNS[each]} ", stage_style(each), each.value) for each in signs]
    shown += [_DUE] * due
    while len(shown) > 1 and _legend_width(shown) > width and not {*signs} <= {*drawn}:
        place = next(at for at, each in enumerate(signs) if each not in drawn)
        del signs[place], shown[place]
    if _legend_width(shown) > width:
        rest = ("… ", "note", f"{all_signs} all signs" if all_signs else "")
        while len(shown) > 1 and _legend_width([*shown, rest]) > width:
            ends = [each for each in shown if each[2] in _ENDS]
            shown.remove(max(ends, key=lambda each: len(each[2])) if ends else shown[0])
        shown.append(rest)
    apart = "  " if _legend_width(shown) + len(shown) - 1 <= width else " "
    runs: list[Run] = []
    for sign, style, words in shown:
        runs += [(f"{apart}{sign}" if runs else sign, style), (words, "note")]
    return clip(runs, width)


def _legend_width(shown: Sequence[tuple[str, str, str]]) -> int:
    """Return the cells of signs with their words, a blank between each two."""
    return sum(cell_len(sign + words) for sign, _, words in shown) + len(shown) - 1


_ENDS = frozenset(
    each.value for each in (Stage.DECLINED, Stage.DECIDED_AGAINST, Stage.RESTING, Stage.IN_TOUCH)
)
_DUE = ("! ", "note", "due")
_GOOD_ENDS = (Stage.DECLINED, Stage.DECIDED_AGAINST)
