"""What people type for a day or a time, taken apart into words."""

import re
import unicodedata

NUMBERS = {
    **{"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6},
    **{"seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15},
    **{"twenty": 20, "thirty": 30, "couple": 2, "couple of": 2, "a couple": 2, "a couple of": 2},
    **{"few": 3, "a few": 3, "half a": 0},
}
_SPELLINGS = {
    **dict.fromkeys(("tmr", "tmrw", "tmw", "tomorow", "tommorow", "tommorrow"), "tomorrow"),
    **dict.fromkeys(("wensday", "wendesday", "wedensday", "wednsday"), "wednesday"),
    **dict.fromkeys(("thurday", "thursay", "thrusday"), "thursday"),
    **{"tuseday": "tuesday", "saterday": "saturday", "firday": "friday", "tonite": "tonight"},
    **{"febuary": "february", "xmas": "christmas"},
}
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u02bc\u00b4`", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys(',;()[]{}<>"\u201c\u201d\u201e\u00ab\u00bb!?~\u2248|\u00b7\u2022', " "),
        "@": " at ",
    }
)
_DOT_AFTER_LETTER = re.compile(r"(?<=[^\W\d_])\.")
_ISO_T = re.compile(r"(?<=\d)t(?=\d\d:?\d\d)", re.IGNORECASE)
_ISO_OFFSET = re.compile(r"(\d:\d\d(?::\d\d)?)\s?(?:z\b|(?=[+-]\d\d(?::?\d\d)?\b))", re.IGNORECASE)
# Between the parts of a date or a name: "dec-1", "27-Nov-2026", "next-friday"; not in "UTC-5".
_HYPHEN = re.compile(
    r"(?<=[^\W\d_]{3})(?<!utc)(?<!gmt)-(?=\w)|(?<=\w)-(?=[^\W\d_]{3})", re.IGNORECASE
)
_COLON = re.compile(r"(?<!\d):|:(?!\d)")
_LAST_DOT = re.compile(r"(?<!\b\d)(?<!\b\d\d)\.$|(?<=:\d\d)\.$")


def words_of(text: str) -> list[str]:
    """Return the words as typed, without what only adorns them, common slips mended.

    "Friday, November 27 @ 3:00 p.m." has the words Friday November 27 at 3:00 pm.
    """
    text = unicodedata.normalize("NFKC", text).translate(_SIGNS)
    text = _ISO_OFFSET.sub(r"\1 utc", _ISO_T.sub(" ", text))
    text = _HYPHEN.sub(" ", _COLON.sub(" ", _DOT_AFTER_LETTER.sub("", text)))
    words = [_LAST_DOT.sub("", word) for word in text.split()]
    return [_SPELLINGS.get(word.casefold(), word) for word in words if word]
