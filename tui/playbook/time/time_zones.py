"""Time zones as people call them: Berlin, New York, PST."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from tui.playbook.time.dates import parse_moment_words, zone_named

_MOST_WORDS = 3
# The short names that the database lacks, or takes for a zone without summer time.
_SHORT_NAMES = {
    **dict.fromkeys(("et", "est", "edt"), "America/New_York"),
    **dict.fromkeys(("ct", "cst", "cdt"), "America/Chicago"),
    **dict.fromkeys(("mt", "mst", "mdt"), "America/Denver"),
    **dict.fromkeys(("pt", "pst", "pdt"), "America/Los_Angeles"),
    **dict.fromkeys(("cet", "cest"), "Europe/Berlin"),
    **dict.fromkeys(("uk", "bst"), "Europe/London"),
}


def zone_meant(words: str) -> str:
    """Return the full name of the zone that a name, a city or a short name means.

    Empty for empty words. Raises ValueError, with a sentence, for what is no zone.
    """
    name = " ".join(words.split())
    key = name.casefold().replace(" ", "_")
    if not name:
        return ""
    if key in _SHORT_NAMES:
        return _SHORT_NAMES[key]
    if zone_named(name) is not None:
        return name
    try:
        return _zones_by_key()[key]
    except KeyError:
        raise ValueError(
            f"“{name}” is no time zone; write a big city, or one like Europe/Berlin."
        ) from None


def parse_moment_anywhere(text: str, now_local: datetime) -> datetime:
    """Read an appointment as `parse_moment_words` does; a zone may follow: fri 3pm Berlin.

    What is returned is in the zone of `now_local` all the same.
    """
    try:
        return parse_moment_words(text, now_local)
    except ValueError:
        words = text.split()
        for count in range(1, min(_MOST_WORDS, len(words) - 1) + 1):
            try:
                there = ZoneInfo(zone_meant(" ".join(words[-count:])))
            except ValueError:
                continue
            moment = parse_moment_words(" ".join(words[:-count]), now_local.astimezone(there))
            return moment.astimezone(now_local.tzinfo)
        raise


@cache
def _zones_by_key() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in sorted(available_timezones(), key=lambda each: (each.count("/"), each)):
        found.setdefault(name.casefold(), name)
        found.setdefault(name.rpartition("/")[2].casefold(), name)
    return found
