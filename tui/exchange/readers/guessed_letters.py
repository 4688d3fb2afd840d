"""Which old encoding a text is in that says nothing about it, judged by the letters it gives."""

from tui.exchange.readers.header_words import is_known

ENCODINGS = {
    "cp932": "Shift-JIS",
    "euc_jp": "EUC-JP",
    "gb18030": "GB 18030",
    "big5": "Big5",
    "cp949": "EUC-KR",
    "cp1251": "Windows-1251",
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "mac_roman": "Mac Roman",
}
"""The encodings that are tried, with the names people know."""

_OF_ASIA = ("cp932", "euc_jp", "gb18030", "big5", "cp949")
_OF_WEST = ("cp1252", "mac_roman", "cp1250")
_COMMON = frozenset(
    "äöüßÄÖÜéèêëÉÈÊàâáÀÁÂçÇîïíìÍôóòõÓÔùûúÚñÑãåæøÅØÆœžšŽŠčČřŘěýąćęłńśźżŁŚŻŹő’“”–—…«»€"
)
_IN_RUNS = 0.6
_LEAST = 0.5
_LAST_OF_EXTENSION = 0xA0
_WORD_COUNTS = 5


def guess_encoding(sample: bytes) -> str:
    """Return the likeliest encoding of a text that is not UTF-8, one of ENCODINGS."""
    high = [place for place, byte in enumerate(sample) if byte > 127]  # noqa: PLR2004 - beyond ASCII
    if not high:
        return "cp1252"
    neighbors = set(high)
    in_runs = sum(at + 1 in neighbors or at - 1 in neighbors for at in high) / len(high)
    if in_runs >= _IN_RUNS:
        scored = [(_asian(sample, each), each) for each in _OF_ASIA]
        scored.append((_cyrillic(sample), "cp1251"))
        best, encoding = max(scored, key=lambda each: each[0])
        if best >= _LEAST:
            return encoding
    # Of equals the first, since it is the most common.
    return max(_OF_WEST, key=lambda each: _western(sample, each))


def _asian(sample: bytes, encoding: str) -> float:
    """Return how much of a text would be common letters, and more for every known header."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return 0
    others = [each for each in text if not each.isascii()]
    score = sum(_weight(each, encoding) for each in others) / len(others)
    first = next(filter(str.strip, text.splitlines()), "")
    for sign in "\t;|":
        first = first.replace(sign, ",")
    names = (name for name in first.split(",") if not name.isascii())
    return score + _WORD_COUNTS * sum(map(is_known, names))


def _weight(letter: str, encoding: str) -> float:
    if "\u3040" <= letter <= "\u30ff":
        return 1 if encoding in ("cp932", "euc_jp") else 0.3
    if "\uac00" <= letter <= "\ud7a3":
        return 1 if encoding == "cp949" and _is_common(letter, encoding) else 0
    if "\u4e00" <= letter <= "\u9fff":
        return 0.4 if encoding == "cp949" else 0.9 if _is_common(letter, encoding) else 0.2
    return 0.5 if "\u3000" <= letter <= "\u303f" or "\uff01" <= letter <= "\uff5e" else -1


def _is_common(letter: str, encoding: str) -> bool:
    """Whether a character is in the first half of its table, where the usual ones are."""
    lead = letter.encode(encoding)[0]
    low, high = {
        "cp932": (0x88, 0x97),
        "euc_jp": (0xB0, 0xCF),
        "gb18030": (0xB0, 0xD7),
        "big5": (0xA4, 0xC6),
        "cp949": (0xB0, 0xC8),
    }[encoding]
    is_of_old_table = encoding != "cp949" or letter.encode(encoding)[1] > _LAST_OF_EXTENSION
    return low <= lead <= high and is_of_old_table


def _cyrillic(sample: bytes) -> float:
    """Return how much of a text would be Russian, which is mostly in small letters."""
    text = sample.decode("cp1251", "replace")
    others = [each for each in text if not each.isascii()]
    return 0.9 * sum("а" <= each <= "я" or each == "ё" for each in others) / len(others)  # noqa: RUF001 - Russian


def _western(sample: bytes, encoding: str) -> float:
    text = sample.decode(encoding, "replace")
    return sum(1 if each in _COMMON else -1 for each in text if not each.isascii())
