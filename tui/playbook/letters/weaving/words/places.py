"""Places that people type in small letters. Words with another meaning are left out."""

from collections.abc import Mapping
from types import MappingProxyType

_PLACES = """
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia,
hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland,
massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma,
oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
virginia, washington, west virginia, wisconsin, wyoming, puerto rico, los angeles, chicago,
houston, phoenix, philadelphia, san antonio, san diego, dallas, san jose, austin, jacksonville,
fort worth, columbus, charlotte, indianapolis, san francisco, seattle, denver, nashville, el paso,
boston, detroit, las vegas, memphis, louisville, baltimore, milwaukee, albuquerque, tucson,
fresno, sacramento, kansas city, atlanta, omaha, raleigh, durham, miami, oakland, minneapolis,
tulsa, tampa, new orleans, cleveland, honolulu, anaheim, cincinnati, st. louis, pittsburgh,
greensboro, anchorage, orlando, newark, buffalo, st. paul, brooklyn, queens, manhattan, harlem,
the bronx, rochester, richmond, boise, spokane, tacoma, syracuse, albany, hartford, providence,
ann arbor, boulder, santa fe, santa cruz, salt lake city, long island, cape cod, new england,
canada, mexico, england, scotland, ireland, france, germany, spain, italy, portugal, austria,
switzerland, belgium, denmark, sweden, norway, finland, poland, greece, india, pakistan, nepal,
japan, korea, south korea, vietnam, thailand, singapore, indonesia, philippines, taiwan,
hong kong, australia, new zealand, brazil, argentina, chile, peru, colombia, kenya, nigeria, ghana,
ethiopia, egypt, morocco, south africa, israel, lebanon, london, paris, berlin, madrid,
barcelona, rome, milan, vienna, zurich, geneva, amsterdam, brussels, copenhagen, stockholm, oslo,
dublin, edinburgh, glasgow, manchester, toronto, montreal, vancouver, ottawa, calgary, tokyo,
kyoto, osaka, seoul, beijing, shanghai, mumbai, delhi, bangalore, hyderabad, sydney, melbourne,
auckland, nairobi, lagos, accra, cairo, portland, europe, asia, africa, latin america, the midwest,
the bay area, midwest, bay area, silicon valley, wall street, san juan, tel aviv, dubai
"""
_SMALL = frozenset({"the"})


def _capitalized(name: str) -> str:
    return " ".join(word if word in _SMALL else word.capitalize() for word in name.split())


PLACES: Mapping[str, str] = MappingProxyType(
    {
        name: _capitalized(name)
        for name in (" ".join(each.split()) for each in _PLACES.split(","))
        if name
    }
)
"""A place in small letters, and as it is written."""
