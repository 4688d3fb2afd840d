"""How somebody stands to their work: retired, on leave; that is no title, and no employer."""

import re
from collections.abc import Sequence

_WHEN = r"(?: (?:until|till|thru|through|from|since|for|right now|now).*)?"
_WAYS = (
    r"(?:semi-?)?retired|retd?\.?|in retirement|emerit(?:us|a|i)|em\.|former(?:ly)?|laid[ -]off",
    r"furloughed|deceased|part[ -]time|full[ -]time|(?:a )?sabbatical|(?:on )?(?:a )?career break",
    rf"on (?:[\w-]+ ){{0,2}}(?:leave|sabbatical){_WHEN}|between jobs",
    r"i\.\s?r\.|a\.\s?d\.|(?:im |in )?(?:ruhestand|rente|pension|elternzeit)|pensioniert",
    r"rentner(?:in)?|emeritiert|beurlaubt",
    r"(?:à la |en )?retraite|retraitée?|en congé(?: \w+)*|jubilad[oa]|en excedencia|de baja",
    r"aposentad[oa]|de licença|in pensione|pensionat[oa]|in congedo|gepensioneerd|met pensioen",
    r"met verlof|pensionerad|pensjonist|pensioneret|tjänstledig|föräldraledig|na emeryturze",
    r"emerytowan[ya]",
)
_STANDING = rf"(?:(?:now|recently|newly|long|fully|currently) )*(?:{'|'.join(_WAYS)})"
_BEHIND = (
    r"(?P<where>\S.*?)\s+(?P<said>(?:(?:now|recently) )?(?:retired|retd\.?|on leave"
    r"|on sabbatical|laid off|emeritus))"
)


def is_standing(text: str) -> bool:
    """Whether words only say that somebody does not work now, or not all day."""
    return re.fullmatch(_STANDING, text.strip(" !"), re.IGNORECASE) is not None


def standing_apart(titles: Sequence[str], organization: str) -> tuple[list[str], str, list[str]]:
    """Return titles and employer without it, and what was said of it; alone it stays a title."""
    left: list[str] = []
    if found := re.fullmatch(_BEHIND, organization, re.IGNORECASE):
        # IBM retired.
        organization, left = found["where"], [found["said"]]
    work = [each for each in titles if not is_standing(each)]
    if work and is_standing(organization):
        organization, left = "", [organization]
    if not work and not organization:
        return [*titles], organization, left
    return work, organization, [*filter(is_standing, titles), *left]
