"""The outcome of one check on a draft."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One check on a draft, and its outcome in words; an aside checks nothing, and is told."""

    ok: bool
    words: str
    is_aside: bool = False
