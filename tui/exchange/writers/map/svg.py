"""The map of the people one knows as one SVG picture: sharp at any size, and it loads nothing."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tui.exchange.writers.map.layout import RADIUS, Plan, plan
from tui.exchange.writers.map.legend import Entry, entries, lines
from tui.exchange.writers.map.look import Theme, sign_name, signs, style
from tui.exchange.writers.map.shapes import (
    HEADING_SIZE,
    NAME_SIZE,
    SECOND_LINE,
    SIGN_WIDTH,
    SMALL_SIZE,
    Curve,
    Kind,
    Label,
    Point,
    Tie,
)
from tui.exchange.writers.map.text_width import fitted
from tui.exchange.writers.map.words import about, description, nobody_yet, text, title
from tui.model.drawn_map import DrawnMap, DrawnPerson, DrawnSource

_MARGIN = 36.0
_LEAST_WIDTH = 600.0
_TITLE_ROOM = 44.0
_TITLE_SIZE = 19.0
_LEGEND_ROOM = 34.0
_LEGEND_LINE = 22.0
_MIDDLE_OF_TEXT = 0.36
"""How far below the middle of a line its letters stand, as a part of their size."""
_USUAL_WIDTH = 1.4


class Picture(NamedTuple):
    """An SVG picture and its size in pixels, at which its letters are well read."""

    svg: str
    width: int
    height: int


def map_svg(of: DrawnMap, theme: Theme = Theme.AUTO) -> str:
    """Return the map as a file of its own."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{drawn_map(of, theme).svg}'


def drawn_map(of: DrawnMap, theme: Theme, *, in_page: bool = False) -> Picture:
    """Return the map as a picture; one `in_page` has no style and no line of title of its own."""
    arranged = plan(of)
    left, top, right, bottom = arranged.box
    missing = max(0.0, _LEAST_WIDTH - (right - left)) / 2
    left, right = left - missing - _MARGIN, right + missing + _MARGIN
    top -= _MARGIN + (0 if in_page else _TITLE_ROOM)
    inner = right - left - 2 * _MARGIN
    foot = lines(entries(of), nobody_yet(of), inner)
    legend_top = bottom + _LEGEND_ROOM
    bottom = legend_top + _LEGEND_LINE * len(foot) + _MARGIN / 2
    width, height = round(right - left), round(bottom - top)
    heading = ""
    if not in_page:
        words = fitted(title(of), inner, _TITLE_SIZE, bold=True)
        heading = _text(
            words, left + _MARGIN, top + _MARGIN + _TITLE_SIZE / 2, _TITLE_SIZE, "title"
        )
    parts = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="{left:.0f} {top:.0f} {width} {height}" role="img" '
        'aria-labelledby="map-title map-words">\n'
        f'<title id="map-title">{text(title(of))}</title>\n'
        f'<desc id="map-words">{text(description(of))}</desc>\n',
        "" if in_page else f"<style>{style(theme)}</style>\n",
        f"<defs>\n{signs()}</defs>\n",
        f'<rect class="paper" x="{left:.0f}" y="{top:.0f}" width="{width}" height="{height}"/>\n',
        heading,
        f'<g class="curves" stroke-width="{_USUAL_WIDTH}">\n',
        *map(_curve, arranged.curves),
        "</g>\n",
        f'<g class="labels">\n{"".join(_labels(of, arranged))}</g>\n',
        f'<g class="legend">\n{"".join(_legend(foot, left + _MARGIN, legend_top))}</g>\n',
        "</svg>\n",
    )
    return Picture("".join(parts), width, height)


def _curve(of: Curve) -> str:
    to = f' data-to="{of.to}"' if of.to else ""
    width = "" if of.width == _USUAL_WIDTH else f' stroke-width="{of.width:.1f}"'
    whole = f' data-way="{_way(of.points)}"' if of.shown_from else ""
    return f'<path class="c {of.tie}"{to}{width}{whole} d="{_way(of.points[of.shown_from :])}"/>\n'


def _way(points: Sequence[Point]) -> str:
    here, *rest = points
    pieces = [f"M{_figures([here])}"]
    for at in range(0, len(rest), 3):
        bend, other, end = rest[at : at + 3]
        straight = other == end and bend == here
        pieces.append(f"L{_figures([end])}" if straight else f"C{_figures([bend, other, end])}")
        here = end
    return "".join(pieces)


def _figures(points: Iterable[Point]) -> str:
    return " ".join(f"{x:.1f} {y:.1f}" for x, y in points)


def _labels(of: DrawnMap, arranged: Plan) -> Iterator[str]:
    sources = [source for source in of.sources if source.people or not of.size]
    people = [(source, person) for source in sources for person in source.people]
    for label in arranged.labels:
        match label.kind:
            case Kind.YOU:
                yield (
                    f'<g id="{label.id}" class="n you"><title>you</title>'
                    f'<circle class="disc" r="{RADIUS:.0f}"/>'
                    f"{_text('you', 0, 0, NAME_SIZE, 'disc-words', anchor='middle')}</g>\n"
                )
            case Kind.PERSON:
                yield _person(label, *people[int(label.id[1:])])
            case _:
                yield _source(label, sources[int(label.id[1:])])


def _source(label: Label, source: DrawnSource) -> str:
    warmth = "cold" if source.cold else "warm"
    known = f"{len(source.people):,}" if source.people else "nobody yet"
    words = _text(label.words, label.x, label.y, HEADING_SIZE, anchor=_anchor(label))
    said = text(f"{source.words}\n{known} · {warmth}")
    return (
        f'<g id="{label.id}" class="n {label.kind} {warmth}" data-from="{label.parent}">'
        f"<title>{said}</title>{words}</g>\n"
    )


def _person(label: Label, source: DrawnSource, person: DrawnPerson) -> str:
    name_x = label.x + label.side * SIGN_WIDTH
    name = _text(label.words, name_x, label.y, NAME_SIZE, anchor=_anchor(label))
    below = (
        _text(label.below, name_x, label.y + SECOND_LINE, SMALL_SIZE, "below", _anchor(label))
        if label.below
        else ""
    )
    faded = " faded" if person.faded else ""
    said = text("\n".join(about(source, person)))
    return (
        f'<g id="{label.id}" class="n person{faded}" data-from="{label.parent}">'
        f"<title>{said}</title>"
        f"{_sign(person.stage, label.x + label.side * SIGN_WIDTH / 3, label.y)}{name}{below}</g>\n"
    )


def _legend(foot: Sequence[Sequence[Entry]], left: float, top: float) -> Iterator[str]:
    for number, line in enumerate(foot):
        y = top + number * _LEGEND_LINE
        for entry in line:
            x = left + entry.x
            if isinstance(entry.sign, Tie):
                way = f'd="M{x:.1f} {y:.1f}h{entry.lead - 6:.0f}"'
                yield f'<path class="c {entry.sign}" stroke-width="1.9" {way}/>\n'
            elif entry.sign:
                yield _sign(entry.sign, x + SIGN_WIDTH / 3, y) + "\n"
            yield _text(entry.words, x + entry.lead, y, 12.0, "note") + "\n"


def _sign(stage: str, x: float, y: float) -> str:
    name = sign_name(stage)
    return f'<use href="#sign-{name}" class="sign {name}" x="{x:.1f}" y="{y:.1f}"/>'


def _text(  # noqa: PLR0917 - a place, a size and how it looks
    words: str, x: float, y: float, size: float, name: str = "", anchor: str = ""
) -> str:
    named = f' class="{name}"' if name else ""
    anchored = f' text-anchor="{anchor}"' if anchor else ""
    base = y + size * _MIDDLE_OF_TEXT
    return f'<text{named}{anchored} x="{x:.1f}" y="{base:.1f}">{text(words)}</text>'


def _anchor(label: Label) -> str:
    return "" if label.side > 0 else "end"
