"""The same picture in fewer bytes: a terminal may be at the end of a slow line."""

import re
from functools import lru_cache

_RESET = "\x1b[0m"
_STYLE = re.compile(r"\x1b\[([0-9;]*)m")
_MOVES = re.compile(r"(?:\x1b\[\d+;\d+H)+")
_ON = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "7": "27", "8": "28", "9": "29"}
"""What takes each attribute off again."""


def few_bytes(drawn: str) -> str:
    """Return what draws the same, where only what changes from part to part is told.

    It begins and ends without any style, as what is `drawn` does.
    """
    written: list[str] = []
    now = wanted = ""
    at = 0
    for found in _STYLE.finditer(drawn):
        text = drawn[at : found.start()]
        if _MOVES.fullmatch(text):
            # The cursor moves in any style.
            written.append(text)
        elif text:
            written += [_change(now, wanted), text]
            now = wanted
        wanted = "" if found[1] in ("", "0") else found[1]
        at = found.end()
    if text := drawn[at:]:
        written += [_change(now, wanted), text]
        now = wanted
    return "".join([*written, _RESET if now else ""])


@lru_cache(2048)
def _change(now: str, wanted: str) -> str:
    """Return the shortest code from one style to another."""
    if now == wanted:
        return ""
    old, new = _look(now), _look(wanted)
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
