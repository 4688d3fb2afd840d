"""The same picture in fewer bytes: a terminal may be at the end of a slow line."""

import re
from functools import lru_cache

from tui.model.text.patterns import pattern_of

_RESET = "\x1b[m"
_STYLE = pattern_of(r"\x1b\[([0-9;]*)m")
_MOVES = pattern_of(r"((?:\x1b\[(?:\d+;\d+H|\d+C))+)")
_ON = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "7": "27", "8": "28", "9": "29"}
"""What takes each attribute off again."""
_SEEN_ON_BLANKS = frozenset("479")
"""A line under or through it, and its colors the other way around."""


def few_bytes(drawn: str) -> str:
    """Return what draws the same, where only what changes from part to part is told.

    It begins and ends without any style, as what is `drawn` does.
    """
    parts = _parts(drawn)
    written: list[str] = []
    now = ""
    for at, (style, text) in enumerate(parts):
        if style is not None and style != now:
            wanted = _as_seen(now, style, _drawn_next(parts, at)) if text.isspace() else style
            written.append(_change(now, wanted))
            now = wanted
        written.append(text)
    return "".join([*written, _RESET if now else ""])


def _parts(drawn: str) -> list[tuple[str | None, str]]:
    """Return each part with its style; moves of the cursor have none, as it moves in any."""
    parts: list[tuple[str | None, str]] = []
    style, at = "", 0
    for found in _STYLE.finditer(f"{drawn}{_RESET}"):
        text = drawn[at : found.start()]
        if "\x1b" in text:
            moved = [each for each in _MOVES.split(text) if each]
            parts += ((None if _MOVES.fullmatch(each) else style, each) for each in moved)
        elif text:
            parts.append((style, text))
        style = "" if found[1] in ("", "0") else found[1]
        at = found.end()
    return parts


def _drawn_next(parts: list[tuple[str | None, str]], at: int) -> str:
    """Return the style of the first part from there on that is not blank."""
    for place in range(at, len(parts)):
        style, text = parts[place]
        if style is not None and not text.isspace():
            return style
    return ""


@lru_cache(2048)
def _as_seen(now: str, wanted: str, later: str) -> str:
    """Return a style in which a blank looks as in the one `wanted`, and that costs little.

    What lies behind a blank is all that is seen of it. Where that is another one than `now`,
    the rest may change with it, into what is drawn `later`.
    """
    old, new, next_ = _look(now), _look(wanted), _look(later)
    if old is None or new is None or next_ is None or _SEEN_ON_BLANKS & set(new):
        return wanted
    for style, look in ((now, old), (later, next_)):
        if look.get("bg") == new.get("bg") and not _SEEN_ON_BLANKS & set(look):
            return style
    kept = {kind: code for kind, code in old.items() if kind not in {"bg", *_SEEN_ON_BLANKS}}
    return ";".join([*kept.values(), *filter(None, [new.get("bg")])])


@lru_cache(2048)
def _change(now: str, wanted: str) -> str:
    """Return the shortest code from one style to another."""
    old, new = _look(now), _look(wanted)
    if now == wanted or (old == new and old is not None):
        return ""
    whole = f"\x1b[{'0;' if now else ''}{wanted}m" if wanted else _RESET
    if old is None or new is None:
        return whole
    codes = [_off(kind) for kind in old if kind not in new]
    # 22 takes bold and dim off together.
    if "22" in codes:
        codes += [new[kind] for kind in ("1", "2") if kind in new and kind in old]
    codes += [code for kind, code in new.items() if old.get(kind) != code]
    part = f"\x1b[{';'.join(dict.fromkeys(codes))}m"
    return min(part, whole, key=len)


def _off(kind: str) -> str:
    return {"fg": "39", "bg": "49"}.get(kind) or _ON[kind]


def _look(style: str) -> dict[str, str] | None:
    """Return a style as what it sets, by its kind; None if some of it is not known here."""
    look: dict[str, str] = {}
    codes = style.split(";") if style else []
    while codes:
        code = codes.pop(0)
        if code in ("38", "48") and codes[:1] in (["2"], ["5"]):
            more = 4 if codes[0] == "2" else 2
            look["fg" if code == "38" else "bg"] = ";".join([code, *codes[:more]])
            del codes[:more]
        elif code in _ON:
            look[code] = code
        elif re.fullmatch(r"3[0-79]|9[0-7]", code):
            look["fg"] = code
        elif re.fullmatch(r"4[0-79]|10[0-7]", code):
            look["bg"] = code
        else:
            return None
    return look
