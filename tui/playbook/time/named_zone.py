"""The zone of the place that words beside a time name, or of the other person's clock."""

import re
from contextlib import suppress

from tui.model.text.patterns import pattern_of
from tui.playbook.time.places import NotUnderstoodError, zone_beside_place, zone_meant

# What stands in no name of a place.
_NO_PLACE = pattern_of(
    r"\d|\b(?:i|me|my|she|he|they|we|you|her|his|them|us|it|is|are|will|can|calls?|call(?:s|ing)|rings?|texts?"
    r"|meets?|if|then|or|not|with|but|works?|also|please|ok(?:ay)?|maybe|again|room|btw|ish|hrs?)\b",
    re.IGNORECASE,
)
_THEIR_CLOCK = pattern_of(r"(?:theirs?|hers?|his)(?: local)?(?: time)?(?: ?zone)?", re.IGNORECASE)

EXAMPLES = "write fri 14:00 or dec 1 2pm"
"""How a moment is written, for a sentence that asks to write it again."""


def zone_named(run: str, theirs: str) -> str:
    """Return the zone of a place, or of "their time", which is by the zone `theirs`.

    Raises ValueError with a sentence for the person, `NotUnderstoodError` for no place.
    """
    if _THEIR_CLOCK.fullmatch(run):
        if not theirs:
            raise ValueError("Their time zone is not known: write the city.")
        return theirs
    if " " in run and (zone := zone_beside_place(run)):
        return zone
    try:
        return zone_meant(run)
    except ValueError as unknown_place:
        words = run.split()
        for at in range(1, len(words)):
            for known, other in ((words[:-at], words[-at:]), (words[at:], words[:at])):
                if is_place(" ".join(known)):
                    unknown = " ".join(other)
                    raise NotUnderstoodError(
                        f"“{unknown}” is not understood: {EXAMPLES}."
                    ) from None
        if _NO_PLACE.search(run) and not run.upper().startswith(("UTC", "GMT")):
            raise NotUnderstoodError(f"“{run}” is not understood: {EXAMPLES}.") from None
        if isinstance(unknown_place, NotUnderstoodError):
            raise NotUnderstoodError(
                f"No place called {run} is known: write a bigger city nearby, or UTC+2;"
                f" if you meet there, write “at {run}”."
            ) from None
        raise


def is_beside_place(words: str) -> bool:
    """Whether words are a place beside the short name of its clock: IST Mumbai."""
    with suppress(ValueError):
        return bool(zone_beside_place(words))
    return False


def is_place(words: str) -> bool:
    """Whether words are a place, or a zone, that is known."""
    try:
        return bool(zone_meant(words))
    except ValueError:
        return False
