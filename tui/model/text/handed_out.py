"""Text as it is handed to others: without the addresses and numbers people are reached by."""

import re

from tui.model.text.patterns import pattern_of

LEFT_OUT = "[left out]"

# A backslash comes from Markdown that is escaped already.
_EMAIL = pattern_of(r"[\w.+'\\-]+(?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\w-]+(?:\.[\w-]+)+")
_NUMBER = pattern_of(r"(?<![\w.,:/$€£#-])(?:\+|00)?\(?\d[\d ()./–-]{5,}\d(?![\w:%])")
_NO_PHONE = pattern_of(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\D.*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
    r"|(?:1[89]|20)\d\d ?[-–/] ?(?:(?:1[89]|20)\d\d|\d\d)|\d{1,3}(?: \d{3})+(?: ?[-–] ?.*)?"
)
_LEAST_DIGITS = 7
_MOST_DIGITS = 15


def without_addresses(text: str) -> str:
    """Return the text with e-mail addresses and phone numbers replaced by "[left out]".

    Dates, years and amounts are no phone numbers, and links stay: they are public.
    """
    return _NUMBER.sub(_unless_phone, _EMAIL.sub(LEFT_OUT, text))


def _unless_phone(found: re.Match[str]) -> str:
    digits = sum(map(str.isdigit, found[0]))
    is_phone = _LEAST_DIGITS <= digits <= _MOST_DIGITS and not _NO_PHONE.fullmatch(found[0])
    return LEFT_OUT if is_phone else found[0]
