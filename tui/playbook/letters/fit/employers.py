"""An employer as a letter may name it: as it is written, or with its capitals, or not at all."""

import re

from tui.model.contact_line.words.work_words import is_field, is_job_word, is_place
from tui.model.text.patterns import pattern_of

_KNOWN_WORDS = """
    home~depot=Home~Depot best~buy=Best~Buy whole~foods=Whole~Foods wells~fargo=Wells~Fargo
    trader~joes=Trader~Joe’s trader~joe's=Trader~Joe’s dollar~general=Dollar~General
    dollar~tree=Dollar~Tree old~navy=Old~Navy burger~king=Burger~King taco~bell=Taco~Bell
    general~motors=General~Motors general~electric=General~Electric
    american~express=American~Express
        family~dollar=Family~Dollar city~hall=City~Hall us~bank=US~Bank fedex=FedEx ebay=eBay
    linkedin=LinkedIn cvs=CVS ups=UPS usps=USPS ibm=IBM nasa=NASA ucsf=UCSF gap=Gap ford=Ford
    nike=Nike dell=Dell ikea=IKEA aldi=Aldi lidl=Lidl target=Target apple=Apple meta=Meta
    washu=WashU ucla=UCLA mit=MIT nyu=NYU usc=USC suny=SUNY cuny=CUNY github=GitHub youtube=YouTube
    tiktok=TikTok paypal=PayPal doordash=DoorDash fbi=FBI fda=FDA cdc=CDC nih=NIH usda=USDA tsa=TSA
    epa=EPA va=VA unc=UNC uc=UC cc=CC isd=ISD ymca=YMCA npr=NPR bbc=BBC uber=Uber lyft=Lyft
    starbucks=Starbucks walmart=Walmart costco=Costco amazon=Amazon kroger=Kroger safeway=Safeway
    walgreens=Walgreens instacart=Instacart grubhub=Grubhub door~dash=DoorDash chipotle=Chipotle
    uber~eats=Uber~Eats amazon~flex=Amazon~Flex
    adidas=adidas uconn=UConn umass=UMass ucsd=UCSD ucsb=UCSB ucf=UCF usf=USF asu=ASU osu=OSU
    byu=BYU lsu=LSU fsu=FSU tcu=TCU smu=SMU fiu=FIU ucd=UCD uci=UCI ucr=UCR ibew=IBEW seiu=SEIU
    uaw=UAW
    cps=CPS lausd=LAUSD nypd=NYPD lapd=LAPD fdny=FDNY usda=USDA noaa=NOAA fema=FEMA osha=OSHA
    aldi=Aldi
    iatse=IATSE afscme=AFSCME sacog=SACOG asce=ASCE amtrak=Amtrak shedd=Shedd
    mcdonalds=McDonald’s mcdonald's=McDonald’s wendys=Wendy’s
    lowes=Lowe’s lowe's=Lowe’s kohls=Kohl’s kohl's=Kohl’s macys=Macy’s macy's=Macy’s
    jpmorgan=JPMorgan verizon=Verizon panera=Panera state~farm=State~Farm
    sephora=Sephora t-mobile=T-Mobile tmobile=T-Mobile comcast=Comcast marriott=Marriott
    hilton=Hilton hyatt=Hyatt applebees=Applebee’s dennys=Denny’s chilis=Chili’s ihop=IHOP
    olive~garden=Olive~Garden red~lobster=Red~Lobster jiffy~lube=Jiffy~Lube autozone=AutoZone
    allied~universal=Allied~Universal securitas=Securitas bank~of~america=Bank~of~America
    kaiser=Kaiser kaiser~permanente=Kaiser~Permanente petsmart=PetSmart petco=Petco rei=REI
    tj~maxx=TJ~Maxx dominos=Domino’s
    pizza~hut=Pizza~Hut dunkin=Dunkin’ panda~express=Panda~Express in-n-out=In-N-Out
    five~guys=Five~Guys wingstop=Wingstop publix=Publix meijer=Meijer wegmans=Wegmans
    hy-vee=Hy-Vee albertsons=Albertsons food~lion=Food~Lion giant~eagle=Giant~Eagle wawa=Wawa
    sheetz=Sheetz 7-eleven=7-Eleven planet~fitness=Planet~Fitness gamestop=GameStop
    sams~club=Sam’s~Club geico=GEICO allstate=Allstate nordstrom=Nordstrom lululemon=Lululemon
    foot~locker=Foot~Locker tesla=Tesla boeing=Boeing intel=Intel google=Google
    microsoft=Microsoft h-e-b=H-E-B heb=H-E-B citibank=Citibank wendy's=Wendy’s arbys=Arby’s
"""
# Words of their own, which name a house only behind a job: bank teller chase.
_ONLY_BEHIND_A_JOB = {
    "chick-fil-a": "Chick-fil-A", "chick fil a": "Chick-fil-A",
    "chase": "Chase", "subway": "Subway", "delta": "Delta", "united": "United", "ross": "Ross",
    "sonic": "Sonic", "michaels": "Michaels", "marshalls": "Marshalls", "spectrum": "Spectrum",
    "southwest": "Southwest", "mercy": "Mercy", "panera bread": "Panera Bread",
}  # fmt: skip
_KNOWN = {
    small.replace("~", " "): said.replace("~", " ")
    for small, _, said in (pair.partition("=") for pair in _KNOWN_WORDS.split())
}
_THEIRS = (
    r"(?:distribution|fulfillment|call|data|service|sorting|supply) (?:center|centre)"
    r"|(?:retail |grocery |outlet )?(?:store|warehouse|plant|dealership|dealer|location|branch"
    r"|factory"
    r"|franchise|garage|hospital|pharmacy|driver|shopper|courier|barista|cashier|employee|campus|lab"
    r"|station|training|drive-thru|restaurant)"
)
_BRANDS = pattern_of(
    rf"(?<![\w'-])(?:{'|'.join(sorted(map(re.escape, _KNOWN), key=len, reverse=True))})"
    rf"(?= (?:{_THEIRS})s?\b)"
)
_AFTER_THE = pattern_of(
    r"(?<=the )(?:starbucks|walmart|costco|chipotle|ikea|kroger|safeway|walgreens|cvs|target|home"
    r" depot|best buy|taco bell)(?=$| (?:on|in|by|near|at|across|off|downtown)\b)"
)
_COMMON_WORDS = """
    elem hs ms afb dc st ave corner street online grab
    a an the my our his her their your this that one of at in on for from by with and or to as
    it is was church choir club job jobs work school home house college library gym store shop
    bank hotel lab plant mill farm office department dept division unit team company co firm
    business startup agency center centre clinic hospital hosp restaurant bar cafe coffee bakery
    kitchen warehouse factory garage yard dock port airport station fire police water power gas
    electric light city town county state village district federal local union hall post parish
    community council board court jail prison museum theater theatre studio gallery university
    uni univ middle high elementary public private big small little old new first second last
    still now then retired former ex same nearby downtown around across somewhere online remote
    self own owner family friend friends mom dad brother sister husband wife cousin uncle aunt
    neighbor boss guy lady kid kids man woman people someone class course program project
    training camp practice desk help tier level shift night day food pantry bus truck trucking
    moving cleaning nursing care daycare childcare senior youth sports soccer football dance
    music art arts book bookstore grocery market mall salon spa barber pet vet animal shelter
    garden nursery construction roofing plumbing electrical hvac auto car body repair tool steel
    metal paper wood insurance law legal tax real estate property rental housing travel tourism
    software tech computer web data media news radio tv press print marketing sales retail
    nonprofit charity government army navy marines military base fort reserve guard service
    services system systems group partners associates drives runs does works owns saw found met
    heard read knows used sat talked texted messaged emailed asked website page talk event fair
    conference meeting flight wedding party trip bootcamp grad student phd mostly maybe kind
    sort part full time temp contract freelance various several many some any none
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_JOINER_WORDS = "of and the for in at de la du del di da y e & von van der den le"
_JOINERS = frozenset(_JOINER_WORDS.split())
_DETERMINERS = frozenset({"a", "an", "the", "my", "our", "some", "this", "that", "local", "online"})
_HOUSE_WORDS = (
    "college university univ uni state tech institute academy school high elementary seminary "
    "polytechnic polytech cc hospital clinic center centre bank county district library church "
    "museum company corporation foundation unc uc cal cuny suny"
)
_HOUSES = frozenset(_HOUSE_WORDS.split())
_SAINTS = frozenset({"st", "mt", "ft"})
_SAINT = pattern_of(
    r"\bSt\.? (Luke|Mary|Joseph|John|Jude|Mark|Michael|Peter|Paul|Vincent|Anthony|Rita|Ann|Anne"
    r"|Elizabeth|Catherine|Barnaba|David|Clare|Bernard|Monica|Patrick)s\b"
)
_NUMBERED_WORDS = "local post district chapter store branch unit lodge ward precinct station"
_NUMBERED = frozenset(_NUMBERED_WORDS.split())
_OF = pattern_of(
    r"^(?:city|county|town|village|state|university|college|board|bank|port) of(?= [A-Z])"
)
_SHORTHAND = pattern_of(
    r"\b(?:Dept|Univ|Uni|Hosp|Assn|Govt|Ctr|dept|univ|uni|hosp|assn|ctr)\b\.?(?=\s|$)"
)
_IN_FULL = {
    "dept": "Department",
    "univ": "University",
    "uni": "University",
    "hosp": "Hospital",
    "assn": "Association",
    "govt": "Government",
    "ctr": "Center",
}
_OF_SMALL = pattern_of(
    r"(?:city|county|town|village|state|university|bank|port) of [a-z]{3,}(?: [a-z]{3,})?"
)
_KINDS = frozenset(
    [
        "office",
        "department",
        "center",
        "clinic",
        "campus",
        "plant",
        "store",
        "division",
        "library",
        "lab",
    ]
)
_CONSONANTS = pattern_of(r"[b-df-hj-np-tv-xz]{2,5}")
_DOMAIN = pattern_of(r"\w[\w-]*(?:\.\w{2,})+")
_SHORT = 4
_MOST_SMALL_WORDS = 2


def employer_named(name: str) -> str:
    """Return an employer with the capitals a letter gives it; empty where it is none for sure.

    "leidos" is Leidos, "Dept of Health" the Department of Health; "church choir", "WWTP op
    class III Akron" and "city of Elyria water" are no names.
    """
    words = name.split()
    if name in _KNOWN:
        return _KNOWN[name]
    if name.islower():
        return name if _DOMAIN.fullmatch(name) else _small(words)
    if words[0].lower() == "the" and len(words) > 1:
        rest = employer_named(" ".join(words[1:])) if not _is_lower(words[1:]) else ""
        return f"{words[0]} {rest}" if rest else name if _is_lower(words[1:]) else ""
    text = _OF.sub(lambda found: found[0].capitalize(), name)
    text = _SHORTHAND.sub(lambda found: _IN_FULL[found[0].lower().rstrip(".")], text)
    return _capitals(text.split())


def brand_named(name: str) -> str:
    """Return a firm that everybody knows, with its capitals; empty for any other."""
    small = " ".join(name.lower().replace("’", "'").split())
    return _KNOWN.get(small) or _ONLY_BEHIND_A_JOB.get(small, "")


def is_common(word: str) -> bool:
    """Whether a word in small letters tells what a house is, and never which: college."""
    return word in _COMMON or word in _JOINERS or word in _HOUSES


def with_brands(text: str) -> str:
    """Return a text with the capitals of firms before what is theirs: a Target store."""
    for pattern in (_BRANDS, _AFTER_THE):
        text = pattern.sub(lambda found: _KNOWN[found[0]], text)
    return text


def house_named(name: str) -> str:
    """Return a school or an employer of one's own with its capitals, if it lacks them all.

    "pima community college" is Pima Community College; what is only told by its kind, such as
    "a community college" or "the hospital", and what names no house stay as they are.
    """
    words = name.split()
    bare = [word.rstrip(".") for word in words]
    if not name.islower() or not _HOUSES.intersection(bare) or words[0] in _DETERMINERS:
        return name
    if all(word in _COMMON | _JOINERS | _HOUSES or is_job_word(word) for word in bare):
        return name
    return with_saint(
        " ".join(
            word if at and word in _JOINERS else _capital_in_house(word, is_first=not at)
            for at, word in enumerate(words)
        )
    )


def with_saint(name: str) -> str:
    """Return a name with the full stop and the apostrophe of its saint: St. Luke’s Hospital."""
    return _SAINT.sub(lambda found: f"St. {found[1]}’s", name)


def _capital_in_house(word: str, *, is_first: bool) -> str:
    """A word of a house with its capital: Wayne, UNC, St. Mary's, Winston-Salem."""
    bare = word.rstrip(".")
    if is_first and bare in _SAINTS:
        return f"{bare.capitalize()}."
    if bare in _IN_FULL and not is_first:
        return _IN_FULL[bare]
    if bare in _KNOWN:
        return _KNOWN[bare]
    if "&" in bare or (_CONSONANTS.fullmatch(bare) and bare not in _SAINTS):
        return word.upper()
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _is_lower(words: list[str]) -> bool:
    return " ".join(words).islower()


def _small(words: list[str]) -> str:
    """An employer in small letters throughout: one or two words of which none is a common one."""
    if _OF_SMALL.fullmatch(" ".join(words)) and _COMMON.isdisjoint(words[2:]):
        return " ".join(word if word == "of" else word.capitalize() for word in words)
    if words[0] == "the" and 1 < len(words) <= _MOST_SMALL_WORDS + 1:
        return _spelled_place(words)
    if len(words) > _MOST_SMALL_WORDS:
        return ""
    said: list[str] = []
    for word in words:
        if word in _KNOWN:
            said.append(_KNOWN[word])
        elif word in _COMMON or is_job_word(word) or is_field(word) or not word.isalpha():
            return ""
        elif _CONSONANTS.fullmatch(word):
            said.append(word.upper())
        elif len(word) <= _SHORT and len(words) == 1 and word.isascii():
            return ""
        else:
            said.append(word.capitalize())
    return " ".join(said)


def _spelled_place(words: list[str]) -> str:
    """A place that is told by what it is: the county, the water department."""
    text = " ".join(_KNOWN.get(word, word) for word in words)
    spelled = _SHORTHAND.sub(lambda found: _IN_FULL[found[0].lower().rstrip(".")].lower(), text)
    return spelled if spelled.replace(" ", "").isalpha() else ""


def _capitals(words: list[str]) -> str:
    """An employer with capitals; empty where a word stands among them that no name has."""
    said: list[str] = []
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else ""
        bare = word.strip(",.;")
        is_name = not bare[:1].islower() or any(map(str.isupper, bare))
        is_joined = bool(at) and word in _JOINERS and bool(after)
        is_numbered = word in _NUMBERED and after[:1].isdigit()
        is_kind = bool(at) and word in _KINDS and not after
        if is_name or is_joined or is_numbered or is_kind or not bare.isascii():
            said.append(word)
        elif at and is_place(word):
            said.append(word.capitalize())
        else:
            return ""
    return " ".join(said)
