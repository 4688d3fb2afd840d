"""Time zones as people call them: Berlin, São Paulo, California, PST, UTC+2."""

import re
from datetime import UTC, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from tui.model.folding import folded
from tui.playbook.time.cities import zone_of_place

_SHORT_NAMES = {
    **dict.fromkeys(("et", "est", "edt", "eastern"), "America/New_York"),
    **dict.fromkeys(("ct", "cdt", "central"), "America/Chicago"),
    **dict.fromkeys(("mt", "mst", "mdt", "mountain"), "America/Denver"),
    **dict.fromkeys(("pt", "pst", "pdt", "pacific"), "America/Los_Angeles"),
    **dict.fromkeys(("akst", "akdt"), "America/Anchorage"),
    **dict.fromkeys(("nst", "ndt"), "America/St_Johns"),
    **dict.fromkeys(("cet", "cest", "mez", "mesz"), "Europe/Berlin"),
    **dict.fromkeys(("eet", "eest"), "Europe/Athens"),
    **dict.fromkeys(("wet", "west"), "Europe/Lisbon"),
    **dict.fromkeys(("aest", "aedt", "aet"), "Australia/Sydney"),
    **dict.fromkeys(("acst", "acdt"), "Australia/Adelaide"),
    **dict.fromkeys(("nzst", "nzdt", "nzt"), "Pacific/Auckland"),
    **dict.fromkeys(("utc", "gmt", "z", "zulu"), "UTC"),
    **{"adt": "America/Halifax", "hst": "Pacific/Honolulu", "awst": "Australia/Perth"},
    **{"jst": "Asia/Tokyo", "kst": "Asia/Seoul", "hkt": "Asia/Hong_Kong", "pht": "Asia/Manila"},
    **{"sgt": "Asia/Singapore", "ict": "Asia/Bangkok", "wib": "Asia/Jakarta"},
    **{"pkt": "Asia/Karachi", "npt": "Asia/Kathmandu", "gst": "Asia/Dubai", "uk": "Europe/London"},
    **{"msk": "Europe/Moscow", "trt": "Europe/Istanbul", "eat": "Africa/Nairobi"},
    **{"wat": "Africa/Lagos", "cat": "Africa/Maputo", "sast": "Africa/Johannesburg"},
    **{"brt": "America/Sao_Paulo", "art": "America/Argentina/Buenos_Aires"},
    **{"clt": "America/Santiago", "cot": "America/Bogota", "pet": "America/Lima"},
}
_AMBIGUOUS = {
    "ist": "India, Ireland or Israel",
    "cst": "Chicago, China or Cuba",
    "bst": "Britain or Bangladesh",
    "ast": "Halifax or Saudi Arabia",
    "amt": "the Amazon or Armenia",
    "sst": "Singapore or Samoa",
    "act": "Adelaide or the Amazon",
}
# The fixed hours that no name with Etc/ stands for.
_PART_HOURS = {
    **{"+3:30": "Asia/Tehran", "+4:30": "Asia/Kabul", "+5:30": "Asia/Kolkata"},
    **{"+5:45": "Asia/Kathmandu", "+6:30": "Asia/Yangon", "+8:45": "Australia/Eucla"},
    **{"+9:30": "Australia/Darwin", "-9:30": "Pacific/Marquesas"},
}
_EAST, _WEST = 14, 12
_OFFSET = re.compile(r"(?:utc|gmt|z)? ?([+-]) ?(\d{1,2})(?::?(\d\d))?", re.IGNORECASE)
_AROUND = re.compile(
    r"^(?:in |the )+|(?: local| standard| daylight)?(?: time)?(?: zone)?$", re.IGNORECASE
)


def zone_of(name: str) -> tzinfo:
    """Return the time zone of this name ("Europe/Berlin"); UTC if it is empty or unknown."""
    return zone_named(name) or UTC


def zone_named(name: str) -> tzinfo | None:
    """Return the time zone of this name, None if it is empty or there is no such zone."""
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, KeyError):
        return None


def zone_meant(words: str) -> str:
    """Return the full name of the zone that a place, a short name or hours from UTC mean.

    Empty for empty words. Raises ValueError, with a sentence that names the words, for
    what is no place that is known, and for what could be several.
    """
    name = " ".join(words.split())
    if not name:
        return ""
    if found := _OFFSET.fullmatch(name):
        return _fixed(name, found[1], int(found[2]), found[3] or "00")
    if "/" in name:
        zone = _zones().get(name.casefold().replace(" ", "_"), "")
    else:
        plain = _AROUND.sub("", name.replace(".", ""))
        key = folded(plain)
        if key in _AMBIGUOUS:
            raise ValueError(f"{name.upper()} is {_AMBIGUOUS[key]}: write the city.")
        zone = _SHORT_NAMES.get(key) or zone_of_place(plain)
        zone = zone or _zones().get(key.replace(" ", "_"), "")
    if not zone:
        raise ValueError(f"No place called {name} is known: write a bigger city nearby, or UTC+2.")
    return zone


def _fixed(name: str, sign: str, hours: int, minutes: str) -> str:
    if minutes != "00":
        zone = _PART_HOURS.get(f"{sign}{hours}:{minutes}", "")
    elif hours <= (_EAST if sign == "+" else _WEST):
        # Etc/ counts the other way.
        zone = f"Etc/GMT{'-' if sign == '+' else '+'}{hours}" if hours else "UTC"
    else:
        zone = ""
    if not zone:
        raise ValueError(f"No clock shows {name}: write a city.")
    return zone


@cache
def _zones() -> dict[str, str]:
    found: dict[str, str] = {}
    names = available_timezones() - {"localtime", "posixrules", "Factory"}
    for name in sorted(names, key=lambda each: (each.count("/"), each)):
        found.setdefault(name.casefold(), name)
        found.setdefault(name.rpartition("/")[2].casefold(), name)
    return found
