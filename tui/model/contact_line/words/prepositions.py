"""What leads from a title to an employer in other languages: bij, hos, en, à, w."""

import re

SURE = ("bei", "beim", "chez", "presso", "bij", "hos")
"""These lead to an employer wherever they stand behind a word."""
_LEADING = (
    r"(?:en|na|no|nas|nos|em|au|aux|al|alla|allo|à la|i|på|w|we|z|ze|da|v|ve|u|im|am|an der|in der"
    r"|zum|zur|ved|vid|til|aan|dans|pour|für|per|para la)"
)
# A town follows where no article does.
_TOWN_BEHIND = r"(?:à|em)(?!\s+(?:[Ll]a\b|[Ll]['’]))"
_BEHIND = r"(?=(?:(?:[Ll]['’]|[Dd]e |[Ee]l |[Ll]a |[Ll]os |[Ll]as )?[^\W\d_a-z])|(?:CHU|SAMU)\b)"
_TO_EMPLOYER = re.compile(
    rf"\s+(?:(?P<town>{_TOWN_BEHIND})|{_LEADING}|nell['’])(?:(?<=['’])\s*|\s+){_BEHIND}"
    r"|\s+(?:à l['’]|all['’])\s*(?=\w)"
)


def led_to_employer(part: str) -> tuple[str, str, bool]:
    """Return what stands before such a word and behind it, and whether that can only be a town.

    All of it and nothing where no such word is: verpleegkundige en moeder.
    """
    found = _TO_EMPLOYER.search(part)
    if found is None or not found.start():
        return part, "", False
    return part[: found.start()], part[found.end() :].strip(), found["town"] is not None
