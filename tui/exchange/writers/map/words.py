"""The words of the picture: its title, what each person's tooltip says, the map as a list."""

from collections.abc import Iterator, Sequence
from html import escape

from tui.model.drawn_map import DrawnMap, DrawnPerson, DrawnSource
from tui.model.text.counting import counted, people
from tui.model.text.patterns import pattern_of

# What XML does not allow, whatever it is escaped as.
_NO_XML = pattern_of("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_MOST_LINKS = 6


def text(words: str) -> str:
    """Return words as text of a page or a picture, in which nothing is markup."""
    return escape(_NO_XML.sub("", words))


def title(of: DrawnMap) -> str:
    """Return the map in a line: whose it is, how many people through how many sources."""
    used = sum(1 for source in of.sources if source.people)
    words = f"{people(of.size)} through {counted(used, 'source')}"
    if not of.size:
        words = "nobody is on the map yet" if of.sources else "nobody is on this map"
    return f"{of.owner}: {words}" if of.owner else words[0].upper() + words[1:]


def description(of: DrawnMap) -> str:
    """Return for somebody who does not see the picture what is on it."""
    through = [f"{each.words} {len(each.people)}" for each in of.sources if each.people]
    return " ".join(
        (
            "A map with you in the middle, around you the sources through which people are known,",
            "and behind each person those whom they introduced.",
            f"{'; '.join(through)}." if through else "There is nobody on it.",
        )
    )


def nobody_yet(of: DrawnMap) -> str:
    """Return the sources that have nobody, as a sentence; empty where there are none."""
    empty = [source.words for source in of.sources if not source.people]
    return f"Nobody yet: {' · '.join(empty)}" if empty and of.size else ""


def about(source: DrawnSource, person: DrawnPerson) -> list[str]:
    """Return the lines that say who somebody is, where they stand, and the way to them."""
    names = _way(source.people, person)
    return [
        person.name,
        *filter(None, [", ".join(filter(None, (person.title, person.organization)))]),
        f"{person.stage} · {'warm' if person.warm else 'cold'} · {source.words}",
        " → ".join(["you", *names]),
    ]


def _way(known: Sequence[DrawnPerson], person: DrawnPerson) -> list[str]:
    names: list[str] = []
    here: DrawnPerson | None = person
    while here is not None and len(names) < _MOST_LINKS:
        names.append(here.name)
        here = None if here.introducer is None else known[here.introducer]
    return ["…", *names[::-1]] if here is not None else names[::-1]


def listed(of: DrawnMap) -> str:
    """Return the map as lists in HTML: each source, its people, and whom they introduced."""
    items = "".join(
        f"<li><b>{text(source.words)}</b>, {'cold' if source.cold else 'warm'}: "
        f"{people(len(source.people)) if source.people else 'nobody yet'}"
        f"{''.join(_people(source))}</li>\n"
        for source in of.sources
    )
    return f"<ul>\n{items}</ul>\n"


def _people(source: DrawnSource) -> Iterator[str]:
    """Yield nested lists; without recursion, since a chain may be long."""
    depths: list[int] = []
    level = -1
    for person in source.people:
        depth = 0 if person.introducer is None else depths[person.introducer] + 1
        depths.append(depth)
        if depth > level:
            yield "\n<ul><li>" * (depth - level)
        else:
            yield f"{'</li></ul>' * (level - depth)}</li>\n<li>"
        level = depth
        facts = filter(None, (person.title, person.organization, person.stage))
        through = "" if person.introducer is None else "introduced "
        yield text(f"{through}{person.name}: {', '.join(facts)}")
    yield "</li></ul>" * (level + 1)
