"""Rows of transcripts that name who speaks in a way of their own, in the usual one."""

from tui.exchange.readers.talks.spoken_text import TIME
from tui.model.text.patterns import pattern_of

_LONGEST = 300
_NAME = r"[^\W\d_][^:\n]{0,59}?"
# Zoom's chat: 10:02:03 From Jane Doe to Everyone: Hi
_CHAT = pattern_of(
    rf"^\s*({TIME})\s+From\s+({_NAME})\s*(?:\s[Tt]o\s+[^:\n]{{1,60}}?(?:\(.{{0,40}}\))?)?\s*:\s*(.*)$"
)
# Teams, copied from its page: Jane Doe 1 minute 15 seconds 1:15
_IN_WORDS = pattern_of(
    rf"^\s*({_NAME}\s+)?(?:(\d{{1,2}}) hours? ?)?(?:(\d{{1,2}}) minutes? ?)?(\d{{1,2}}) seconds?"
    rf"\s*(?:{TIME})?\s*$"
)


def usual_row(row: str) -> str:
    """Return a row as most programs write it, "Jane Doe 1:15" or "1:15 Jane Doe: Hi"."""
    if len(row) < _LONGEST and (said := _IN_WORDS.match(row)):
        name = (said[1] or "").strip()
        hours, minutes, seconds = (int(part or 0) for part in said.groups()[1:])
        if not name or name[:1].isupper():
            return f"{name} {hours * 60 + minutes}:{seconds:02}".strip()
    if (chat := _CHAT.match(row)) and not chat[2][:1].islower():
        time, name, text = chat[1], chat[2].strip(), chat[3]
        return f"{time} {name}: {text}" if text.strip() else f"{name} {time}"
    return row
