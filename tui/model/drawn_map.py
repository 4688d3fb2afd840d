"""The map of the people one knows, as it is drawn for others to see."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DrawnPerson:
    """Somebody on the map; `stage` is where they stand, in words.

    `introducer` is the place, among the people of the source, of who introduced them; None for
    somebody known directly. Who is only on the way to somebody looked for is `faded`.
    """

    name: str
    stage: str
    warm: bool = True
    title: str = ""
    organization: str = ""
    introducer: int | None = None
    faded: bool = False


@dataclass(frozen=True, slots=True)
class DrawnSource:
    """What people are known through, introducers before those they introduced; maybe nobody."""

    words: str
    cold: bool = False
    people: tuple[DrawnPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """The sources, warm ones first, and whose map it is; the owner may be empty."""

    sources: tuple[DrawnSource, ...]
    owner: str = ""

    @property
    def size(self) -> int:
        """How many people are on it."""
        return sum(len(source.people) for source in self.sources)
