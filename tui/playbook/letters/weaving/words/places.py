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
the bay area, midwest, bay area, silicon valley, wall street, san juan, tel aviv, dubai,
toledo, akron, dayton, duluth, fargo, bismarck, billings, cheyenne, des moines, iowa city, cedar
rapids, lansing, grand rapids, kalamazoo, flint, madison, green bay, peoria, springfield,
champaign, evanston, fort wayne, south bend, bloomington, lexington, knoxville, chattanooga,
birmingham, montgomery, huntsville, tuscaloosa, biloxi, baton rouge, shreveport, lafayette, little
rock, fayetteville, wichita, topeka, lawrence, sioux falls, rapid city, missoula, bozeman,
pocatello, reno, henderson, tempe, scottsdale, flagstaff, yuma, las cruces, amarillo, lubbock,
waco, plano, arlington, galveston, corpus christi, laredo, mcallen, san bernardino, riverside,
long beach, santa ana, santa barbara, san luis obispo, bakersfield, modesto, stockton, san mateo,
palo alto, cupertino, sunnyvale, eugene, bellingham, olympia, fairbanks, juneau, hilo, scranton,
allentown, harrisburg, lancaster, erie, wilmington, annapolis, norfolk, roanoke, chapel hill,
asheville, charleston, athens, tallahassee, gainesville, pensacola, sarasota, fort lauderdale,
boca raton, fort myers, trenton, princeton, hoboken, jersey city, yonkers, white plains, ithaca,
utica, poughkeepsie, burlington, portsmouth, bangor, worcester, cambridge, somerville, new haven,
stamford, bridgeport, the south side, upstate new york, southern california, northern california,
east coast, west coast, the east coast, the west coast, appalachia, new delhi, kolkata, chennai,
pune, karachi, lahore, dhaka, kathmandu, colombo, manila, cebu, jakarta, kuala lumpur, hanoi,
saigon, bangkok, taipei, shenzhen, guangzhou, nagoya, fukuoka, brisbane, perth, wellington,
johannesburg, cape town, durban, kampala, addis ababa, dakar, abuja, casablanca, tunis, istanbul,
ankara, beirut, amman, riyadh, doha, tehran, naples, venice, turin, lisbon, porto, seville,
valencia, marseille, lyon, munich, hamburg, frankfurt, cologne, stuttgart, leipzig, prague,
budapest, warsaw, krakow, bucharest, belgrade, zagreb, kyiv, moscow, helsinki, tallinn, riga,
vilnius, antwerp, rotterdam, utrecht, leeds, liverpool, bristol, cardiff, belfast, galway, cork
city, winnipeg, edmonton, saskatoon, halifax, quebec, ontario, alberta, british columbia, nova
scotia, guadalajara, monterrey, tijuana, oaxaca, havana, kingston, bogota, medellin, quito,
santiago, buenos aires, montevideo, sao paulo, ukraine, russia, romania, hungary, croatia, serbia,
bosnia, bangladesh, sri lanka, malaysia, cambodia, laos, myanmar, iran, iraq, syria, afghanistan,
saudi arabia, uganda, tanzania, rwanda, senegal, cameroon, zimbabwe, zambia, haiti, cuba, jamaica,
guatemala, honduras, el salvador, nicaragua, costa rica, panama, ecuador, bolivia, paraguay,
uruguay, venezuela
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
