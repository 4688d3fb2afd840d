"""The outcome of one check on a draft."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One check on a draft, and its outcome in words."""

    ok: bool
    words: str
