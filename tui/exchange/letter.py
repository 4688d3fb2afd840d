"""A whole letter as it is pasted: who wrote it, by its head and by the signature below it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tui.exchange.closing_words import CLOSING
from tui.exchange.mail_lines import is_mail, people_of_mail
from tui.model.naming.known_names import is_given_name
from tui.model.naming.turned import given_first
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

# How a program quotes what it answers, in the languages people have set it to.
_HEADS = (
    (r"On\b", r"wrote"),
    (r"Le\b", r"(?:a|ont) écrit|a ecrit"),
    (r"Am\b", r"(?:schrieb|hat geschrieben)?"),
    (r"El\b", r"escribi(?:ó|o)"),
    (r"Il(?: giorno)?\b", r"ha scritto"),
    (r"(?:Em|A)\b", r"escreveu"),
    (r"Op\b", r"(?:schreef|heeft geschreven)?"),
    (r"(?:Den|På|Vid|Dnia|W dniu|Dne)\b", r"skrev|napisał(?:a|\(a\))?|napsal(?:a|\(a\))?"),
)
REPLY = [
    pattern_of(
        rf"^[ \t>]*{begins}[^\n]{{0,160}}\d[^\n]{{0,160}}(?:\n[^\n:]{{0,100}})?? ?(?:{ends})\s?:"
        r"[ \t]*$",
        re.MULTILINE,
    )
    for begins, ends in _HEADS
]
_ADDRESS = pattern_of(r"[(\[]?<?\s*(?:mailto:)?([^\s<>()\[\],;:]+@[^\s<>()\[\],;:]+)\s*>?[)\]]?")
# All up to the hour or the year, and the verb of German and Dutch, which stands before the name.
_DATE = pattern_of(
    r".*\d[\w:.]*(?:\s*(?:[AaPp]\.?\s?[Mm]\.?|Uhr|h)\b\.?)?(?:\s*\([^()]*\))?[\s,]*"
    r"(?:(?:schrieb|schreef|skrev)\s+)?",
    re.DOTALL,
)
_VERB = pattern_of(
    r"\s*(?:wrote|a écrit|ont écrit|a ecrit|schrieb|hat geschrieben|escribi[óo]|ha scritto|escreveu"
    r"|schreef|skrev|napisał\S*|napsal\S*)?\s?:\s*$",
    re.IGNORECASE,
)
MARK = pattern_of(
    r"[-_>\s]{2,}[^\n]{0,40}?[-_\s]*|begin forwarded message:|.*(?:original message|weitergeleitete"
    r"|message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada).*",
    re.IGNORECASE,
)
_TO = pattern_of(r"^[ \t>*]*to\s*:\**\s*(?P<whom>[^\n;,]+)$", re.IGNORECASE | re.MULTILINE)
# Above what is forwarded: you should talk to her! -Tina.
_SIGNED_OFF = pattern_of(
    r"(?:[-–—~]\s?|(?i:best|thanks|cheers|xo+|love),?\s+)"
    r"(?P<name>[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*)?)$"
)
_QUOTE = pattern_of(r"^(?:[ \t]*>[ \t]?)+")
_NAME_ENDS = pattern_of(r"\s*[,|(]")
_PARTS = pattern_of(r"\s*[,|•·]\s+")
_BODY = 2
_MOST_LINES = 14


class Letter(NamedTuple):
    """Whom the head of a letter names, each with the number of the line, and what is left.

    A person is a line to be read, that of the writer with the signature. `below` is the number
    of the first line that was left out; 0 where there is none.
    """

    people: list[tuple[int, str]]
    below: int
    is_signed: bool


def with_head(text: str) -> str:
    """Return a letter that was answered or forwarded with its head first, and others as they are.

    "On Tuesday, Ruth Keane <…> wrote:" becomes From: Ruth Keane <…>; what stands above it is
    one's own answer. Quoted lines lose their signs.
    """
    found = [match for pattern in REPLY if (match := pattern.search(text))]
    if found:
        head = min(found, key=lambda match: match.start())
        if writer := _writer(head[0]):
            below = [_QUOTE.sub("", line) for line in text[head.end() :].split("\n")]
            return "\n".join([f"From: {writer}", "Date: -", "", *below])
    lines = text.split("\n")
    at = next((at for at, line in enumerate(lines) if is_mail(lines[at:]) and line.strip()), 0)
    above = [line.strip() for line in lines[:at] if line.strip()]
    is_marked = bool(above) and MARK.fullmatch(above[-1]) is not None
    is_marked = is_marked or (at > 0 and MARK.fullmatch(lines[at].strip()) is not None)
    is_preamble = all(CLOSING.fullmatch(line) or MARK.fullmatch(line) for line in above)
    return "\n".join(lines[at:]) if at and (is_marked or is_preamble) else text


def _forwarded_by(text: str) -> str:
    """Return who forwarded a letter with words of their own above it; "" where nobody did.

    That is to whom it was written, or who signed those words.
    """
    head = with_head(text)
    above = text[: text.find(head)] if head != text and text.endswith(head) else ""
    said = [line.strip() for line in above.split("\n") if line.strip()]
    said = [line for line in said if not MARK.fullmatch(line)]
    if all(map(CLOSING.fullmatch, said)):
        return ""
    to = _TO.search(head)
    receiver = _ADDRESS.sub("", to["whom"]).strip(" \"'“”,<>") if to else ""
    signed = _SIGNED_OFF.search(" ".join(said))
    name = signed["name"] if signed else ""
    if name and folded(receiver.split(" ")[0]) != folded(name.split(" ")[0]):
        return name
    return receiver if any(map(str.isalpha, receiver)) and ";" not in receiver else name


def _writer(head: str) -> str:
    """Return the name and the address in the head of an answer: Ruth Keane <ruth@keane.org>."""
    head = " ".join(_QUOTE.sub("", line) for line in head.split("\n"))
    address = _ADDRESS.search(head)
    before = head[: address.start()] if address else _VERB.sub("", head)
    name = _DATE.sub("", before, count=1).strip(" ,;:<\"'“”")
    if address is None:
        return name if is_given_name(name.split(" ")[0]) else ""
    return f"{name} <{address[1]}>" if name else address[1]


def read_letter(text: str) -> Letter | None:
    """Return whom a letter names; None for a text that is none."""
    if signed := _signed_above(text):
        return signed
    lines = with_head(text).split("\n")
    if not is_mail(lines):
        return None
    people, below = people_of_mail(lines)
    named = [(number, line) for number, line in people if _has_name(line)]
    people = named or people
    is_from = bool(people) and re.match(
        r"[ \t>*]*(?:from|von|de|da)\b", lines[people[0][0] - 1], re.IGNORECASE
    )
    body = [_QUOTE.sub("", line).strip() for line in lines[below - 1 :]] if below else []
    signature = _signature_of(people[0][1], body) if is_from else []
    via = f", via {forwarder}" if is_from and (forwarder := _forwarded_by(text)) else ""
    number, writer = people[0]
    if not signature:
        return Letter([(number, writer + via), *people[1:]], below, is_signed=False)
    above = len(body) - len(signature)
    is_rest = any(line and not CLOSING.fullmatch(line) for line in body[:above])
    return Letter(
        [(number, _with_signature(writer, signature) + via), *people[1:]],
        below if is_rest else 0,
        is_signed=True,
    )


def _signed_above(text: str) -> Letter | None:
    """Return who signed an answer above what it quotes; None without a signature there."""
    head = min((found.start() for each in REPLY if (found := each.search(text))), default=0)
    if not head:
        return None
    from tui.exchange.signature import is_signature  # noqa: PLC0415 - as below
    from tui.exchange.signature_line import line_of_signature  # noqa: PLC0415 - as below

    blocks = [block.strip() for block in re.split(r"\n[ \t]*\n|\n--[ \t]*\n", text[:head])]
    signed = next((block for block in reversed(blocks) if is_signature(block)), "")
    if not signed:
        return None
    number = text[: text.find(signed)].count("\n") + 1
    return Letter(
        [(number, line_of_signature(signed))], text[:head].count("\n") + 1, is_signed=True
    )


def left_out(text: str) -> str:
    """Return a sentence on what is not taken from a letter; "" where nothing is left out."""
    from tui.exchange.introducing import (  # noqa: PLC0415 - only for whole letters
        ONLY_THE_INTRODUCED,
        line_of_introduction,
    )

    if line_of_introduction(text):
        return ONLY_THE_INTRODUCED
    letter = read_letter(text)
    if letter is None or not letter.below:
        return ""
    return words_on_rest(letter)


def words_on_rest(letter: Letter, *, several: bool = False) -> str:
    """Return the sentence that says what was read of a letter, and where the rest is.

    Where it names `several` people it is not known in whose notes that belongs.
    """
    if several:
        return "Only the people in the head of this letter were read; what it says was left out."
    if letter.is_signed:
        return "The head and the signature of this letter were read; the rest is in the notes."
    return "Only the head of this letter was read; the rest is in the notes."


def _has_name(line: str) -> bool:
    return any(map(str.isalpha, _ADDRESS.sub("", line)))


def _signature_of(writer: str, body: Sequence[str]) -> list[str]:
    """Return the lines from the last one that is the name of the writer; none without more."""
    name = folded(given_first(_ADDRESS.sub("", writer).strip(" \"'“”,")))
    first = name.split(" ")[0]
    for at in range(len(body) - 1, -1, -1):
        said = folded(_NAME_ENDS.split(body[at], maxsplit=1)[0])
        is_first = said == first and at > 0 and (not body[at - 1] or _closes(body[:at]))
        if name and (said == name or is_first):
            signature = [line for line in body[at:] if line]
            is_whole = len(signature) == 1 and len(_PARTS.split(body[at])) > _BODY
            return signature if is_whole or _BODY <= len(signature) <= _MOST_LINES else []
    return []


def _closes(above: Sequence[str]) -> bool:
    last = next((line for line in reversed(above) if line), "")
    return CLOSING.fullmatch(last) is not None


def _with_signature(writer: str, signature: Sequence[str]) -> str:
    from tui.exchange.signature_line import line_of_signature  # noqa: PLC0415 - only for whole letters

    name = given_first(_ADDRESS.sub("", writer).strip(" \"'“”,"))
    whole = [signature[0] if folded(name) in folded(signature[0]) else name, *signature[1:]]
    line = line_of_signature("\n".join(whole)) if len(whole) > 1 else whole[0]
    address = _ADDRESS.search(writer)
    return line if address is None or address[1] in line else f"{line} <{address[1]}>"
