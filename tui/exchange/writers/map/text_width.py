"""How wide text is at most, without a font: which one draws it is known only later."""

import unicodedata

# Hundredths of the size of the font, as in the widest of the usual fonts without serifs.
_WIDTHS = {
    28: "'ijl",
    35: "IJ ,./:;\\|f-",
    41: "()[]tr!",
    55: '"*_`szc?L',
    63: "kFvxyPTYaoeESbdghnpqu$0123456789{}",
    71: "KAVBRXZC",
    79: "UHNDG&OQ",
    86: "w#+<=>^~M",
    100: "%mW@",
}
_OF_SIGN = {sign: width / 100 for width, signs in _WIDTHS.items() for sign in signs}
_RIGHT_TO_LEFT, _FOREIGN, _WIDE, _PICTURE = 0.8, 0.9, 1.05, 1.3
_FIRST_PICTURE = "\U0001f000"
_BOLD = 1.12
_NOTHING_WIDE = ("Mn", "Me", "Cf")
_JOINER = "\u200d"
_CUT = "…"


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a line of text is at most, in the unit of the `size` of its font."""
    width = sum(map(_width, text))
    return width * size * (_BOLD if bold else 1)


def fitted(text: str, most: float, size: float, *, bold: bool = False) -> str:
    """Return the text, cut with an ellipsis where it is wider than `most`; accents stay whole."""
    if text_width(text, size, bold=bold) <= most:
        return text
    room = most - text_width(_CUT, size, bold=bold)
    each = size * (_BOLD if bold else 1)
    kept = 0
    for place, sign in enumerate(text):
        room -= _width(sign) * each
        if room < 0:
            break
        kept = place + 1
    # A letter stays with its accents, and a picture with what it is joined to.
    while 0 < kept < len(text) and (_is_behind(text[kept]) or text[kept - 1] == _JOINER):
        kept -= 1
    return text[:kept].rstrip() + _CUT


def _is_behind(sign: str) -> bool:
    return unicodedata.category(sign) in _NOTHING_WIDE


def _width(sign: str) -> float:
    known = _OF_SIGN.get(sign)
    if known is not None:
        return known
    if unicodedata.category(sign) in _NOTHING_WIDE:
        return 0.0
    if unicodedata.east_asian_width(sign) in "WF":
        return _PICTURE if sign >= _FIRST_PICTURE else _WIDE
    base = _OF_SIGN.get(unicodedata.normalize("NFD", sign)[0])
    if base is not None:
        return base
    if unicodedata.bidirectional(sign) in ("AL", "R"):
        return _RIGHT_TO_LEFT
    return _FOREIGN if sign.islower() else _WIDE
