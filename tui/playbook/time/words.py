"""What people type for a day or a time, taken apart into words."""

import re
import unicodedata
from functools import cache, lru_cache

from tui.model.text.patterns import pattern_of
from tui.playbook.time.languages import in_english

_COUNTED = "one two three four five six seven eight nine ten eleven twelve"
_SOME = {"a": 1, "an": 1, "couple": 2, "few": 3, "fifteen": 15, "twenty": 20, "thirty": 30}
NUMBERS = {**{word: at for at, word in enumerate(_COUNTED.split(), start=1)}, **_SOME}
"""The numbers that are written as words."""
_SPELLINGS = {
    slip: word
    for word, slips in {
        "tomorrow": "tmr tmrw tmw tomorow tommorow tommorrow 2morrow 2moro tmoro tmrow tomoz",
        "night": "nite",
        "afternoon": "arvo",
        "tonight": "tonite",
        "tuesday": "tuseday",
        "wednesday": "wensday wendesday wedensday wednsday",
        "thursday": "thurday thursay thrusday",
        "friday": "firday",
        "saturday": "saterday",
        "february": "febuary",
        "week": "wk",
        "weeks": "wks",
        "next": "nxt",
        "month": "mth",
        "year": "yr",
        "before": "b4 bef",
        "weekend": "wkend",
        "christmas": "xmas x-mas",
        "thanksgiving": "thxgiving",
    }.items()
    for slip in slips.split()
}
# In German, French, Spanish, Italian, Portuguese, Dutch, Polish and the Scandinavian languages;
# words of English are left out.
_OTHER_LANGUAGES = {
    "monday": "måndag mandag"
    " montag lundi lunes lunedì lunedi segunda segunda-feira maandag"
    " poniedziałek poniedzialek",
    "tuesday": "tisdag tirsdag"
    " dienstag mardi martes martedì martedi terça terca terça-feira dinsdag wtorek",
    "wednesday": "onsdag"
    " mittwoch mercredi miércoles miercoles mercoledì mercoledi quarta quarta-feira"
    " woensdag środa środę sroda srode",
    "thursday": "torsdag"
    " donnerstag jeudi jueves giovedì giovedi quinta quinta-feira donderdag czwartek",
    "friday": "fredag"
    " freitag vendredi viernes venerdì venerdi sexta sexta-feira vrijdag piątek piatek",
    "saturday": "lördag lørdag"
    " samstag sonnabend samedi sábado sabado sabato zaterdag sobota sobotę sobote",
    "sunday": "söndag søndag"
    " sonntag dimanche domingo domenica zondag niedziela niedzielę niedziele",
    "january": "januar janvier enero gennaio janeiro januari",
    "february": "februar février fevrier febrero febbraio fevereiro februari",
    "march": "märz maerz mars marzo março marco maart",
    "april": "avril abril aprile",
    "may": "mai mayo maggio maio mei",
    "june": "juni juin junio giugno junho",
    "july": "juli juillet julio luglio julho",
    "august": "août aout agosto augustus",
    "september": "septembre septiembre settembre setembro",
    "october": "oktober octobre octubre ottobre outubro",
    "november": "novembre noviembre novembro",
    "december": "dezember décembre decembre diciembre dicembre dezembro",
    "today": "heute aujourd'hui hoy oggi hoje vandaag dziś dzisiaj dzis",
    "tomorrow": "demain mañana domani amanhã jutro",
}
_IN_ENGLISH = {other: word for word, others in _OTHER_LANGUAGES.items() for other in others.split()}
_MONTH_NAMES = frozenset([*_OTHER_LANGUAGES][7:19])
# Ende Mai, fin mai, a fine maggio, a finales de mayo.
_MONTHS_SPELLED_ALIKE = ("april", "august", "september", "november")
_EDGES = {
    "end": r"(?:gegen |vers |à la |a |à )?(?:ende|fin|fine|finales|final|eind|fim|finais)",
    "start of": r"(?:a |à |au |zu )?(?:anfang|début|debut|inizio|inizi|principios|comienzos"
    r"|begin|início|inicio|começo)",
    "mid": r"(?:a |à )?(?:mitte|mi|metà|mediados|meados|medio|half)",
}
_WITHIN_DATE = pattern_of(r"(?<=\d )(?:de|di) (?=[^\W\d_]{3})", re.IGNORECASE)
# Short words and August are too near to others: Frida, Marsh, Augusta.
_LONG_NAME_WORDS = (
    "monday tuesday wednesday thursday friday saturday sunday tomorrow tonight "
    "january february september october november december"
)
_LONG_NAMES = frozenset(_LONG_NAME_WORDS.split())
_SHORTEST_SLIP = 5
_SIGNS = {
    **str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u00b4`", "'")),
    **str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")),
    **str.maketrans(
        dict.fromkeys(',;()[]{}<>"\u201c\u201d\u201e\u00ab\u00bb\u3002!?~\u2248|\u00b7\u2022', " ")
    ),
    ord("@"): " at ",
}
_DOT_AFTER_LETTER = pattern_of(r"(?<=[^\W\d_])\.")
_ISO = pattern_of(
    r"(?<=\d)t(\d\d:?\d\d(?::\d\d)?)(?:\.\d+)?(z\b)?(?=([+-]\d\d:?\d\d)?)", re.IGNORECASE
)
# Between the parts of a date or a name: "dec-1", "27-Nov-2026", "next-friday"; not in "UTC-5".
_HYPHEN = pattern_of(
    r"(?<=[^\W\d_]{3})(?<!utc|gmt|oon)-(?=\w)|(?<=\w)-(?=[^\W\d_]{3})(?!noon)", re.IGNORECASE
)
_MONTHS = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
    "twenty-second",
    "twenty-third",
    "twenty-fourth",
    "twenty-fifth",
    "twenty-sixth",
    "twenty-seventh",
    "twenty-eighth",
    "twenty-ninth",
    "thirtieth",
    "thirty-first",
]
_DAY_WORDS = "|".join(word.replace("-", "[- ]") for word in reversed(_ORDINALS))
# December fifth, the third of march.
_ORDINAL = pattern_of(
    rf"\b(?P<month>{_MONTHS}) (?:the )?(?P<day>{_DAY_WORDS})\b(?! (?:week|mon|tue|wed|thu"
    rf"|fri|sat|sun))"
    rf"|\b(?:the )?(?P<day_first>{_DAY_WORDS}) of (?P<month_last>{_MONTHS})\b",
    re.IGNORECASE,
)
_GROWN_TOGETHER = pattern_of(
    r"(?<![^\W_])((?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day)?)(?=\d)", re.IGNORECASE
)
# Fri-ish; the beg of dec, the end of the mo.
_ABOUT_THEN = pattern_of(
    r"\b((?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?)"
    r"[- ]?ish\b",
    re.IGNORECASE,
)
_BEGINNING = pattern_of(r"\bbeg\.? of\b", re.IGNORECASE)
_END_OF_MONTH = pattern_of(r"\bend of (?:the )?mo\b", re.IGNORECASE)
_BETWEEN = pattern_of(r"\b(?:btw|btwn|betw)\.?(?= \d)", re.IGNORECASE)
_COLON = pattern_of(r"(?<!\d):|:(?!\d)")
_LAST_DOT = pattern_of(r"(?<!\b\d)(?<!\b\d\d)\.$|(?<=:\d\d)\.$")


def words_of(text: str) -> list[str]:
    """Return the words as typed, without what only adorns them, common slips mended.

    "Friday, November 27 @ 3:00 p.m." has the words Friday November 27 at 3:00 pm.
    """
    return list(_words_of(text))


@lru_cache(maxsize=1024)
def _words_of(text: str) -> tuple[str, ...]:
    # A line is read again and again while it is typed, by several who look for a day in it.
    text = in_english(unicodedata.normalize("NFKC", text).translate(_SIGNS))
    text = _END_OF_MONTH.sub("end of month", _BEGINNING.sub("beginning of", text))
    text = _edges_in_english(_ABOUT_THEN.sub(r"\1", text))
    text = _WITHIN_DATE.sub("", text.replace("-feira", ""))
    text = _ORDINAL.sub(_with_number, _GROWN_TOGETHER.sub(r"\1 ", _BETWEEN.sub("between", text)))
    text = _ISO.sub(_moment_apart, text)
    text = _HYPHEN.sub(" ", _COLON.sub(" ", _DOT_AFTER_LETTER.sub("", text)))
    words = [_LAST_DOT.sub("", word) for word in text.split()]
    words = [word for word in words if word]
    return tuple(_in_english(word, words[max(at - 1, 0) : at + 2]) for at, word in enumerate(words))


def _edges_in_english(text: str) -> str:
    for edge, pattern in _edge_patterns():
        if found := pattern.search(text):
            month = found[1].casefold()
            meant = f"{edge} {_IN_ENGLISH.get(month, month)}"
            return f"{text[: found.start()]}{meant}{text[found.end() :]}"
    return text


@cache
def _edge_patterns() -> list[tuple[str, re.Pattern[str]]]:
    months = [other for other, word in _IN_ENGLISH.items() if word in _MONTH_NAMES]
    month = "|".join(sorted([*months, *_MONTHS_SPELLED_ALIKE], key=len, reverse=True))
    between = r"(?:\s+(?:d[ei] |d['’])?|-)"
    return [
        (edge, re.compile(rf"\b{words}{between}({month})\b", re.IGNORECASE))
        for edge, words in _EDGES.items()
    ]


def _in_english(word: str, around: list[str]) -> str:
    """Return a word of another language in English; a month only beside a number: 20 mars."""
    small = word.casefold()
    meant = _IN_ENGLISH.get(small, "")
    is_month = meant in _MONTH_NAMES and not any(each.strip(".").isdecimal() for each in around)
    return _SPELLINGS.get(small) or ("" if is_month else meant) or _mended(word)


def _mended(word: str) -> str:
    """Return the day or the month that a word is one slip away from: frday, wenesday, octobre."""
    small = word.casefold()
    if len(small) < _SHORTEST_SLIP or not small.isalpha() or small in _LONG_NAMES:
        return word
    alike = [
        name
        for name in _LONG_NAMES
        if (name[0], name[-1]) == (small[0], small[-1]) and _is_slip(small, name)
    ]
    return alike[0] if len(alike) == 1 else word


def _is_slip(word: str, name: str) -> bool:
    """Whether one letter is left out, added, changed, or two are turned around."""
    if word == name or abs(len(word) - len(name)) > 1:
        return False
    at = next((at for at, pair in enumerate(zip(word, name, strict=False)) if len({*pair}) > 1), -1)
    behind, there = word[at:], name[at:]
    turned = behind[:2] == there[1::-1] and behind[2:] == there[2:]
    return turned or behind[1:] in (there[1:], there) or behind == there[1:]


def _with_number(found: re.Match[str]) -> str:
    """Return "december fifth" as december 5."""
    said = (found["day"] or found["day_first"]).lower().replace(" ", "-")
    return f"{found['month'] or found['month_last']} {_ORDINALS.index(said) + 1}"


def _moment_apart(found: re.Match[str]) -> str:
    return f" {found[1]}{' UTC' if found[2] or found[3] else ''}"
