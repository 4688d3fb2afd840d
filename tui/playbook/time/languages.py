"""Days and hours as French, Spanish, German, Italian and Portuguese say them, put in English."""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from tui.model.text.patterns import pattern_of

_WEEKDAYS = (
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "lunes martes miércoles jueves viernes sábado domingo",
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
    "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira"
    " sexta-feira",
)
_MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre",
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro",
)
_DAY = "|".join(sorted(" ".join(_WEEKDAYS).split(), key=len, reverse=True))
_MONTH = "|".join(sorted(" ".join(_MONTHS).split(), key=len, reverse=True))
_NEXT = (
    r"prochaine?|qui vient|próxim[oa]|proxim[oa]|que viene|que vem|prossim[oa]|nächste[nrsm]?"
    r"|kommende[nrsm]?|seguinte"
)
_COUNTED = {
    "1": "une un una uno einem einer einen ein eine um uma",
    "2": "deux dos zwei due dois duas",
    "3": "trois tres drei tre três",
    "4": "quatre cuatro vier quattro quatro",
    "5": "cinq cinco fünf cinque",
    "6": "six seis sechs sei",
    "7": "sept siete sieben sette sete",
    "8": "huit ocho acht otto oito",
    "9": "neuf nueve neun nove",
    "10": "dix diez zehn dieci dez",
    "11": "onze once elf undici",
    "12": "douze doce zwölf dodici doze",
}
_NUMBERS = {word: number for number, words in _COUNTED.items() for word in words.split()}
_NUMBER = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_UNITS = {
    "days": r"jours?|días?|tage?n?|giorn[oi]|dias?",
    "weeks": r"semaines?|semanas?|wochen?|settiman[ae]",
    "months": r"mois|mes(?:es)?|monate?n?|mes[ei]|mês",
    "hours": r"heures?|horas?|stunden?|or[ae]",
    "minutes": r"minut(?:e[ns]?|os|i)",
}
_AFTERNOON = (
    r"de l'après-midi|(?:de|por) la tarde|(?:d|n|pel)a tarde|d[ei]l? pomeriggio|nachmittags?"
)
_EVENING = r"du soir|de la noche|por la noche|da noite|di sera|abends?"
_MORNING = (
    r"du matin|matin|(?:de|por) la (?:mañana|madrugada)|da manhã|d(?:i|el) mattin[ao]|vormittags?"
    r"|früh|morgens"
)
_ACCENTS = {"ü": "(?:ü|ue|u)", "ö": "(?:ö|oe|o)", "ä": "(?:ä|ae|a)"} | {
    letter: f"[{letter}{plain}]"
    for letters, plain in (("àáãâ", "a"), ("éèêë", "e"), ("íì", "i"), ("óôõ", "o"), ("úùû", "u"))
    for letter in letters
}
_LATER = pattern_of(r"\b(?:afternoon|evening|tonight)\b")
_HOUR = pattern_of(r"\b(\d{1,2}) ?h(?: ?(\d\d))?\b", re.IGNORECASE)
_NOON = 12
_Meant = str | Callable[[re.Match[str]], str]


@lru_cache(maxsize=1024)
def in_english(text: str) -> str:
    """Return words for a day or an hour in another language in English; all others as they are.

    What is a word of English as well counts only beside one that is none: a las 5, but Las Vegas.
    """
    said = text
    for pattern, meant in _rules():
        said = pattern.sub(meant, said)
    is_later = said != text and _LATER.search(said)
    return _HOUR.sub(_after_noon, said) if is_later else said


def _after_noon(found: re.Match[str]) -> str:
    hour = int(found[1])
    return f"{hour + _NOON if hour < _NOON else hour}h{found[2] or ''}"


def _counted(found: re.Match[str]) -> str:
    said = found["count"].casefold()
    count = next((to for word, to in _NUMBERS.items() if _plain(word) == _plain(said)), said)
    unit = next(unit for unit in _UNITS if found[unit])
    return f"in {count} {unit}"


def _plain(word: str) -> str:
    return word.translate(str.maketrans("üöäéêèáãôû", "uoaeeeaaou"))


def _half_before(found: re.Match[str]) -> str:
    said = found[1].casefold()
    number = next((to for word, to in _NUMBERS.items() if _plain(word) == _plain(said)), said)
    return f"at {(int(number) - 2) % 12 + 1}:30"


@cache
def _rules() -> list[tuple[re.Pattern[str], _Meant]]:
    units = "|".join(f"(?P<{name}>{words})" for name, words in _UNITS.items())
    hour = r"(?=\d{1,2}(?:[:.h]\d\d)?\b|\d{1,2} ?h)"
    # The longer ones come first: pasado mañana, before mañana.
    table: list[tuple[str, _Meant]] = [
        (
            r"après[- ]demain|pasado mañana|über ?morgen|dopodomani|depois de amanhã",
            "day after tomorrow",
        ),
        (r"ce soir|esta noche|stasera|questa sera|esta noite|hoje à noite", "tonight"),
        (r"cet(?:te)? après-midi|esta tarde|questo pomeriggio", "this afternoon"),
        (r"ce matin|esta mañana|stamattina", "this morning"),
        (_AFTERNOON, "afternoon"),
        (_EVENING, "evening"),
        (_MORNING, "morning"),
        (
            r"(?:à|al?|um|às|ao|a la)? ?(?:midi|mediodía|mezzogiorno|meio[- ]dia)\b"
            r"|(?:am )?mittags?(?= um|$)",
            " noon",
        ),
        (rf"(?:a la |la |a )?(?:semaine|semana|woche|settimana) (?:{_NEXT})", "next week"),
        (rf"(?:la |die )?(?:{_NEXT}) (?:semaine|semana|woche|settimana)", "next week"),
        (rf"(?:le |el )?(?:mois|mes|mês|mese) (?:{_NEXT})", "next month"),
        (rf"(?:{_NEXT}) (?:mes|mês|monat)", "next month"),
        (rf"(?P<day>{_DAY}) (?:{_NEXT})", r"next \g<day>"),
        (rf"(?:{_NEXT}) (?=(?:{_DAY})\b)", "next "),
        (r"(?:dans|d'ici) quinze jours|in vierzehn tagen|en quince días", "in 2 weeks"),
        (
            rf"(?:dans|dentro de|en|in|tra|fra|daqui a|em) (?P<count>\d{{1,3}}|{_NUMBER})"
            rf" (?:{units})",
            _counted,
        ),
        (r"(\d{1,2}) (?:heures?|horas?|stunden) (\d\d)", r"\1h\2"),
        (r"(\d{1,2}) (?:heures?|horas?|uur|godz\.?)", r"\1h"),
        (r"(\d{1,2}) (?:y|e) (?:media|mezza|meia)|(\d{1,2}) ?h et demie", r"\1\2:30"),
        (r"(\d{1,2}) y cuarto|(\d{1,2}) e un quarto", r"\1\2:15"),
        (rf"(?:um )?halb (\d{{1,2}}|{_NUMBER})", _half_before),
        (r"(noon|\d{1,2}(?::\d\d)?(?:am|pm)?) ish", r"\1ish"),
        (r"(?:à l')?(?:heure|hora|ora) d[ei] (?=[^\W\d_]{3})", ""),
        (r"chez (?=\w)", "at "),
        (r"pojutrze", "day after tomorrow"),
        (r"(?:w |we )(?=(?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)\b)", ""),
        (r"za tydzień|za tydzien", "in 1 week"),
        (r"za (?P<count>\d{1,2}) (?:tygodnie|tygodni)", r"in \g<count> weeks"),
        (r"za (?P<count>\d{1,3}) dni", r"in \g<count> days"),
        (
            r"(?:a las|a la|alle(?: ore)?|ore|gegen|vers|ÀS|À|um|o godz\.?|o godzinie|o|sobre las"
            r"|kl\.?|klokka|klokken|klockan|kello|om)"
            rf" {hour}",
            "at ",
        ),
        (r"(?:a|as) (?=\d{1,2} ?h)", "at "),
        (
            rf"(?:le|el|la|il|am|der|den|em|no|na|dia) (?=(?:next )?(?:{_DAY})\b"
            rf"|\d{{1,2}}(?:er|\.|º)? (?:de |di )?(?:{_MONTH})\b)",
            "",
        ),
        (rf"(\d{{1,2}})(?:er|º) (?=(?:de |di )?(?:{_MONTH})\b)", r"\1 "),
        (r"mañana|manana|amanhã", "tomorrow"),
        (r"^morgen$|morgen (?=um |at |\d|afternoon|evening|noon)", "tomorrow "),
        (rf"(?P<day>{_DAY}) morgen", r"\g<day> morning"),
    ]
    return [
        (re.compile(rf"(?<![\w'])(?:{_either_way(words)})\b", re.IGNORECASE), meant)
        for words, meant in table
    ]


def _either_way(words: str) -> str:
    """Return a pattern whose letters may stand without their accents; capitals keep theirs."""
    return "".join(_ACCENTS.get(letter, letter) for letter in words)
