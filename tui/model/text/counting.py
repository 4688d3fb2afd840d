"""Numbers of things in words; also loaded where the records are not."""


def counted(count: int, thing: str, things: str = "") -> str:
    """Return a number with what it counts: "1 line", "3 lines", "1,200 entries".

    `things` is the plural, where it is not `thing` with an s.
    """
    return f"{count:,} {thing if count == 1 else things or f'{thing}s'}"


def people(count: int) -> str:
    """Return a number of people in words: "1 person", "3 people"."""
    return counted(count, "person", "people")


def all_of(count: int) -> str:
    """Return what stands for so many things at once: "it", "both", "all 3"."""
    return {0: "it", 1: "it", 2: "both"}.get(count, f"all {count:,}")
