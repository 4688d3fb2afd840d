"""The outcome of one check on a draft."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One check on a draft, and its outcome in words; an aside checks nothing, and is told.

    `rule` is the id of the rule it checks, empty for what only care asks for.
    """

    ok: bool
    words: str
    is_aside: bool = False
    rule: str = ""
