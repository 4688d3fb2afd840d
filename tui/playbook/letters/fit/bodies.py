"""Public bodies that a sentence names with an article, and those one is in rather than at."""

import re

from tui.model.text.patterns import pattern_of

_STATES = r"(?:(?:US|U\.S\.|United States|American|Royal|British|Canadian|Australian|Texas) )?"
_SERVED_IN = pattern_of(
    rf"{_STATES}(?:Army(?: Reserves?| National Guard)?|Navy(?: Reserves?)?|Air Force(?: Reserves?)?"
    r"|Air National Guard|Marine Corps(?: Reserves?)?|Marines|Coast Guard|Space Force"
    r"|National Guard|Armed Forces|Reserves|Foreign Service|Merchant Marine|Peace Corps"
    r"|Job Corps|Public Health Service|(?:Army )?(?:Signal|Medical(?: Service)?|Nurse|Engineer"
    r"|Quartermaster|Ordnance|Transportation|Civil Affairs|Chaplain|Dental|Veterinary|JAG) Corps)",
    re.IGNORECASE,
)
_WITH_THE = pattern_of(
    r"(?:(?:US|U\.S\.|National|American|State|Federal|British) )?"
    r"(?:(?:State|Treasury|Justice|Defense|Labor|Education|Energy|Interior|Commerce|Agriculture"
    r"|Transportation|Police|Fire|Sheriff'?s|Health|Parks|Water|Highway) (?:Dept\.?|Department)"
    r"|Pentagon|White House|Treasury|Senate|House of Representatives|Congress of .+|VA|FBI|CIA"
    r"|IRS|EPA|FDA|USDA|USGS|NIH|CDC|TSA|FAA|SEC|FCC|FTC|DEA|DMV|DOT|UN|OECD|IMF|WHO|EU|WTO"
    r"|YMCA|YWCA|World Bank"
    r"|United Nations|Red Cross|Salvation Army|Smithsonian|Forest Service|Park Service"
    r"|Weather Service|Postal Service|Post Office|Census Bureau|Federal Reserve|Boys and Girls Club"
    r"|Boys & Girls Club|Humane Society|Nature Conservancy|Urban League|Rotary Club)",
    re.IGNORECASE,
)
_BARE = {"army": "Army", "navy": "Navy", "air force": "Air Force", "marines": "Marines",
         "marine corps": "Marine Corps", "coast guard": "Coast Guard", "us army": "US Army",
         "us navy": "US Navy", "us air force": "US Air Force", "usmc": "US Marine Corps",
         "usaf": "US Air Force", "uscg": "US Coast Guard", "national guard": "National Guard",
         "army reserve": "Army Reserve", "peace corps": "Peace Corps",
         "space force": "Space Force", "signal corps": "Signal Corps",
         "medical corps": "Medical Corps", "nurse corps": "Nurse Corps",
         "army national guard": "Army National Guard"}  # fmt: skip


def is_body(organization: str) -> bool:
    """Whether a sentence names an organization with "the": the State Department, the Navy."""
    return bool(_SERVED_IN.fullmatch(organization) or _WITH_THE.fullmatch(organization))


def is_served_in(organization: str) -> bool:
    """Whether one is in an organization rather than at it: the US Army, the Peace Corps."""
    return _SERVED_IN.fullmatch(organization) is not None


def body_named(words: str) -> str:
    """Return a body of service with its capitals, without "the": "us army" is "US Army"; or ""."""
    bare = words.strip().removeprefix("the ").removeprefix("The ")
    known = _BARE.get(bare.casefold().replace("u.s.", "us"), "")
    return known or (bare if is_served_in(bare) else "")
