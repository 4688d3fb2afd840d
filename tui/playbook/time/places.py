"""Time zones as people call them: Berlin, São Paulo, California, PST, UTC+2."""

import re
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of
from tui.playbook.time.cities import zone_of_place

_SHORT_NAMES = """
America/New_York et est edt eastern
America/Chicago ct cdt central
America/Denver mt mst mdt mountain
America/Los_Angeles pt pst pdt pacific
America/Anchorage akst akdt
America/Halifax adt
America/St_Johns nst ndt
America/Sao_Paulo brt
America/Argentina/Buenos_Aires art
America/Santiago clt
America/Bogota cot
America/Lima pet
Pacific/Honolulu hst
Pacific/Auckland nzst nzdt nzt
Europe/London uk
Europe/Lisbon wet west
Europe/Berlin cet mez
Etc/GMT-2 cest mesz
Europe/Athens eet eest
Europe/Moscow msk
Europe/Istanbul trt
Africa/Lagos wat
Africa/Maputo cat
Africa/Johannesburg sast
Africa/Nairobi eat
Asia/Dubai gst
Asia/Karachi pkt
Asia/Kathmandu npt
Asia/Bangkok ict
Asia/Jakarta wib
Asia/Singapore sgt
Asia/Hong_Kong hkt
Asia/Manila pht
Asia/Seoul kst
Asia/Tokyo jst
Australia/Perth awst
Australia/Adelaide acst acdt
Australia/Sydney aet
Australia/Brisbane aest
Etc/GMT-11 aedt
UTC utc gmt z zulu
"""
_AMBIGUOUS = {
    "ist": "India, Ireland or Israel",
    "cst": "Chicago, China or Cuba",
    "bst": "Britain or Bangladesh",
    "ast": "Halifax or Saudi Arabia",
    "amt": "the Amazon or Armenia",
    "sst": "Singapore or Samoa",
    "act": "Adelaide or the Amazon",
}
_EACH_OF = {
    "ist": "Asia/Kolkata Europe/Dublin Asia/Jerusalem",
    "cst": "America/Chicago Asia/Shanghai America/Havana",
    "bst": "Europe/London Asia/Dhaka",
    "ast": "America/Halifax Asia/Riyadh",
    "amt": "America/Manaus Asia/Yerevan",
    "sst": "Asia/Singapore Pacific/Pago_Pago",
    "act": "Australia/Adelaide America/Rio_Branco",
}
# The fixed hours that no name with Etc/ stands for.
_PART_HOURS = {
    "+3:30": "Asia/Tehran",
    "+4:30": "Asia/Kabul",
    "+5:30": "Asia/Kolkata",
    "+5:45": "Asia/Kathmandu",
    "+6:30": "Asia/Yangon",
    "+8:45": "Australia/Eucla",
    "+9:30": "Australia/Darwin",
    "-9:30": "Pacific/Marquesas",
}
_EAST, _WEST = 14, 12
_OFFSET = pattern_of(r"(?:utc|gmt|z)? ?([+-]) ?(\d{1,2})(?::?(\d\d))?", re.IGNORECASE)
_AROUND = pattern_of(
    r"^(?:in |the )+|(?: local| standard| daylight)?(?: time)?(?: zone)?$", re.IGNORECASE
)


class NotUnderstoodError(ValueError):
    """Some of the words mean nothing that is known; its text is a sentence that names them."""


def zone_meant(words: str) -> str:
    """Return the full name of the zone that a place, a short name or hours from UTC mean.

    Empty for empty words. Raises ValueError, with a sentence that names the words, for
    what could be several, `NotUnderstoodError` for what is no place that is known.
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
        zone = _short_names().get(key) or zone_of_place(plain)
        zone = zone or _zones().get(key.replace(" ", "_"), "")
    if not zone:
        raise NotUnderstoodError(
            f"No place called {name} is known: write a bigger city nearby, or UTC+2."
        )
    return zone


def zone_beside_place(words: str) -> str:
    """Return the zone of a place that stands beside the short name of its clock: IST Mumbai.

    Empty where the words are nothing like that. Raises ValueError, with a sentence, where the
    place has another clock, and for a place that could be several.
    """
    first, _, behind = words.partition(" ")
    before, _, last = words.rpartition(" ")
    for short, place in ((first, behind), (last, before)):
        zones = _zones_called(short)
        if not (zones and place):
            continue
        zone = zone_meant(place)
        if not any(_hours(zone) & _hours(each) for each in zones):
            raise ValueError(f"{short.upper()} is not the time of {place}: write one of the two.")
        return zone
    return ""


def _zones_called(short: str) -> list[str]:
    key = folded(short.replace(".", ""))
    zone = _short_names().get(key)
    return [zone] if zone else _EACH_OF.get(key, "").split()


def _hours(zone: str) -> set[timedelta | None]:
    """Return how far from UTC the clocks of a zone are, in winter and in summer."""
    here = ZoneInfo(zone)
    return {datetime(2026, month, 15, tzinfo=here).utcoffset() for month in (1, 7)}


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
def _short_names() -> dict[str, str]:
    lines = (line.split() for line in _SHORT_NAMES.strip().splitlines())
    return {name: zone for zone, *names in lines for name in names}


@cache
def _zones() -> dict[str, str]:
    found: dict[str, str] = {}
    names = available_timezones() - {"localtime", "posixrules", "Factory"}
    for name in sorted(names, key=lambda each: (each.count("/"), each)):
        found.setdefault(name.casefold(), name)
        found.setdefault(name.rpartition("/")[2].casefold(), name)
    return found
