"""What leads from a title to an employer in other languages: bij, hos, en, à, w."""

from tui.model.contact_line.words.work_words import is_institution, is_title
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city

SURE = ("bei", "beim", "chez", "presso", "bij", "hos")
"""These lead to an employer wherever they stand behind a word."""
_LEADING = (
    r"(?:en|na|no|nas|nos|em|au|aux|al|alla|allo|à la|i|på|w|we|z|ze|da|v|ve|u|im|am|an der|in der"
    r"|zum|zur|ved|vid|til|aan|dans|pour|für|per|para la)"
)
# A town follows where no article does.
_TOWN_BEHIND = r"(?:à|em)(?!\s+(?:[Ll]a\b|[Ll]['’]))"
_BEHIND = r"(?=(?:(?:[Ll]['’]|[Dd]e |[Ee]l |[Ll]a |[Ll]os |[Ll]as )?[^\W\d_a-z])|(?:CHU|SAMU)\b)"
_TO_EMPLOYER = pattern_of(
    rf"\s+(?:(?P<town>{_TOWN_BEHIND})|{_LEADING}|nell['’])(?:(?<=['’])\s*|\s+){_BEHIND}"
    r"|\s+(?:à l['’]|all['’])\s*(?=\w)"
)
# They lead to an employer in small letters as well; the second are words of English, too.
_IN_SMALL = (
    r"na|nas|no|nos|au|aux|à la|alla|allo|på|vid|ved|in het|in de|bij de|bij het|aan de|aan het"
    r"|op het|an der|in der|beim|bei der|bei den|chez|en|en el|en la|en los|em|nella|nel|z|ze|dans"
)
_IN_ENGLISH = r"in|i|am|im|u|w|we|pour|per|para|a|till|til"
_SMALL = pattern_of(
    rf"(?P<title>[^\W\d_][^\d@,]*?)\s+(?:(?:{_IN_SMALL})|(?P<english>{_IN_ENGLISH}))"
    r"\s+(?P<where>[^\W\d_].*)|(?P<before>[^\W\d_][^\d@,]*?)\s+(?:all|nell|à l)['’](?P<behind>\w.*)"
)
_JOB_ENDS = pattern_of(
    r".*(?:ista|dora?|tora?|tore|trice|iere|iera|eir[oa]|er[oa]|ente|ante|ienne|eur|euse|ière|iste"
    r"|able|arzt|nik|nier|erin|leiter|leger|aar|log[oa]|ic[oa]|cien|er)"
)
_FOREIGN_ENDS = pattern_of(r".*(?:ista|tore|trice|iere|iera|eir[oa]|erin|euse|arzt|leiter|log[oa])")
_WORKS = pattern_of(
    r"(?:trabalha|trabaja|travaille|arbeitet|lavora|werkt|pracuje|jobbar|arbetar|arbeider|jobber)"
    r"(?: como \S+)?"
)
_NO_EMPLOYER = pattern_of(
    r"(?:nights?|weekends?|ideas?|kids?|longer|contact|phone|e-?mail|linkedin|experience|degree"
    r"|reply|more|answer|title|one|response|license|licence|the|a|an|training|charge|my|her|his)\b"
)
_ARTICLE = pattern_of(
    r"^(?:el|la|los|las|der|dem|den|die|das|de|het|il|lo|le|les|os|as|empresa|firma|azienda"
    r"|sociedade|entreprise)\s+(?=\w)"
)
# Médico del Hospital Clínic, enfermeira do Hospital São João.
_OF_HOUSE = pattern_of(r"\s+(?:del|do|da|du|dell['’]|della|des|vom|van het|van de|der)\s*(?=[A-Z])")


def led_to_employer(part: str) -> tuple[str, str, bool]:
    """Return what stands before such a word and behind it, and whether that can only be a town.

    All of it and nothing where no such word is: verpleegkundige en moeder.
    """
    found = _TO_EMPLOYER.search(part)
    if found is not None and found.start():
        where = _ARTICLE.sub("", part[found.end() :].strip(), count=1)
        return _without_works(part[: found.start()]), where, found["town"] is not None
    title, where = _led_in_small(part)
    if where:
        return title, where, is_city(where)
    house = _OF_HOUSE.search(part)
    if house and is_institution(part[house.end() :]) and house.start():
        return part[: house.start()], part[house.end() :], False
    return part, "", False


def _led_in_small(part: str) -> tuple[str, str]:
    """Return title and employer in small letters: analista no nubank; and not: nurse no nights."""
    found = _SMALL.fullmatch(part)
    if not found:
        return part, ""
    title = found["title"] or found["before"]
    where = _ARTICLE.sub("", found["where"] or found["behind"], count=1)
    word = title.split()[0]
    is_job = is_title(title) or not title.isascii() or _JOB_ENDS.fullmatch(word)
    if found["english"]:
        is_job = not word.isascii() or _FOREIGN_ENDS.fullmatch(word)
    if not (is_job or _WORKS.fullmatch(title)) or _NO_EMPLOYER.match(where) or is_title(where):
        return part, ""
    return _without_works(title), where


def _without_works(title: str) -> str:
    return "" if _WORKS.fullmatch(title) else title
