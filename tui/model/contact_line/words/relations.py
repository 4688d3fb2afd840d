"""What somebody is to another, in six languages: Jen's ex, la sœur de Marc, Bruder von Anke."""

import re

from tui.model.text.patterns import pattern_of

_ENGLISH = (
    r"(?:(?:work|college|school|family|childhood|best|high school) )?(?:ex(?:[- ](?:wife|husband))?"
    r"|friend|buddy|pal|mate|wife|husband|spouse|boyfriend|girlfriend|fianc[eé]e?|mom|mum|mother|dad"
    r"|father|son|daughter|kid|brother|sister|bro|sis|cousin|uncle|aunt|auntie|niece|nephew"
    r"|grand(?:ma|pa|mother|father|son|daughter)|roommate|housemate|flatmate|neighbou?r|classmate"
    r"|twin|stepson|stepdaughter|stepmom|stepdad|godfather|godmother"
    r"|t[ií]a|t[ií]o|titi|abuel[ao]|prim[ao]|herman[ao]|comadre|compadre|oma|opa|nonn[ao])"
    r"(?:[ -]in[ -]law)?"
)
# In front of "de", "von" and the like, or behind an article; alone some are family names.
_OTHERS = (
    "sœur soeur frère frere cousin cousine ami amie mère mere père pere femme mari fille fils oncle"
    " tante voisin voisine copain copine collègue beau-frère belle-sœur belle-soeur neveu nièce"
    " compagne compagnon filleul parrain marraine"
    " hermana hermano prima primo amiga amigo madre padre mamá papá esposa esposo marido mujer hija"
    " hijo tía tío tia tio vecina vecino novia novio cuñada cuñado sobrina sobrino abuela abuelo"
    " compañera compañero suegra suegro yerno nuera comadre compadre"
    " schwester bruder vetter cousine freund freundin mutter vater mann frau tochter sohn onkel"
    " nachbar nachbarin kollege kollegin schwager schwägerin bekannte bekannter nichte neffe oma"
    " opa kumpel patentante patenonkel"
    " irmã irmão mãe pai filha filho vizinha vizinho namorada namorado cunhada cunhado colega sogra"
    " sogro sobrinha sobrinho avó avô"
    " sorella fratello cugina cugino amica amico moglie figlia figlio zia zio vicina vicino"
    " fidanzata fidanzato cognata cognato collega nipote nonna nonno suocera suocero"
)
_OTHER = "|".join(_OTHERS.split())
_WHOSE = (
    r"(?:my|our|his|her|their|[^\W\d_][\w.-]*['’]s?|(?:moms|dads|sisters|brothers|cousins|friends))"
)
_DESCRIBED = (
    r"(?:(?:old|ex|former|best|good|close|dear|late|younger|older|little|big|twin|new)[ -])*"
)
_ARTICLE = (
    r"(?:la|le|les|une?|mon|ma|notre|el|los|las|una?|mi|nuestr[oa]|die|der|eine?|meine?|unsere?"
    r"|a|o|uma?|minha|meu|il|lo|i|un'|mia|mio|la mia|il mio)\s+|l['’]"
)
_OF = r"\s+(?:de|du|des|del|von|vom|der|do|da|dos|di|della|dello)\s+\S.*|\s+d['’]\S.*"
_RELATION = pattern_of(
    rf"(?:(?:{_WHOSE}|an?|the)\s+)+{_DESCRIBED}(?:{_ENGLISH})(?:\s+(?:of|from)\s+\S.*)?"
    rf"|{_DESCRIBED}(?:{_ENGLISH})\s+of\s+\S.*"
    rf"|(?:{_ARTICLE})?(?:(?:petite?|grande?|beste?r?|meilleure?|ancien(?:ne)?)\s+)?"
    rf"(?:{_OTHER})(?:{_OF})"
    rf"|(?:{_ARTICLE})(?:{_OTHER})",
    re.IGNORECASE,
)


def is_relation(part: str) -> bool:
    """Whether words say only what somebody is to another, and so neither name nor work."""
    return _RELATION.fullmatch(part.strip()) is not None
