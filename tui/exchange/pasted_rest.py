"""What a pasted text says besides who somebody is: nothing of it is lost."""

import re
import shlex

from tui.exchange.closing_words import CLOSING
from tui.exchange.letter import MARK, REPLY
from tui.exchange.mail_lines import HEADER, MYSELF, is_greeting
from tui.exchange.profile import profiles_in
from tui.exchange.signature import LEGAL, RULE, bare_lines
from tui.exchange.signature_line import BOOKED, line_of_signature
from tui.model.contact_line.contact_line import KEPT_AS_IT_IS, parse_contact_line
from tui.model.contact_line.in_words import labeled_parts
from tui.model.contact_line.name.names import is_named_in
from tui.model.contact_line.openings import ON_BEHALF
from tui.model.contact_line.shapes import take_shapes
from tui.model.text.folding import bare_words
from tui.model.text.patterns import pattern_of

# What only says of which kind a number or an address is.
_LABEL_WORDS = (
    "tel telefon telephone phone ph p m t c f o d e w fax mobile mob cell handy office direct desk"
    " mailto mail email web www http https website linkedin pronouns name title role company"
    " employer org organization at and the an a of for in work home main line x ext extension"
    " 名刺 名片 명함 電話 电话 携帯 手机 手機 전화 휴대폰 이메일 メール 邮箱 business card"
    " how where we met know from source notes note"
    " mobil mobiltelefon portable móvil movil celular cel telemóvel tlm gsm mobiel durchwahl"
    " zentrale fixe fixo fijo oficina bureau büro cellulare ufficio kantoor komórka tél"
    " téléphone teléfono"
)
_LABELS = frozenset(bare_words(_LABEL_WORDS).split())
_WHEN = pattern_of(
    r"\W*(?:date|sent|received|attachments|importance|gesendet|datum|fecha|enviado|enviada|data"
    r"|inviato|envoyé|reply-to)\s?:",
    re.IGNORECASE,
)
_TO = pattern_of(r"\W*(?:to|an|à|a|para)\s?:", re.IGNORECASE)
_SAYS = pattern_of(r"[,!:]")
_ADDRESS = pattern_of(r"[^\s<>()\[\],;:]+@[^\s<>()\[\],;:]+\.[^\W\d_]{2,}")
# Ring me on 020 7946 0123; my cell is 202-555-0175; or just text 202-555-0175.
_OWN_NUMBER = pattern_of(
    r"\b(?:me|my|mine|i['’]m on|ring|call|text|phone|reach|dial|whatsapp|cell|mobile|number|handy"
    r"|mich|mir|meine?|moi|mon|portable|llámame|móvil|ligue|telemóvel)\b",
    re.IGNORECASE,
)
_OF_OTHERS = pattern_of(
    r"\b(?:his|her|him|their|them|assistant|secretary|office manager|reception|sister|brother|wife"
    r"|husband|colleague|friend|boss)\b|\w['’]s (?:cell|phone|mobile|number|line)",
    re.IGNORECASE,
)
_FIRM = (
    r"(?-i:(?:St\.? )?[A-Z][\w&'’-]*"
    r"(?:\s(?:&|of|for|and|the)(?=\s[A-Z])|\s(?:[A-Z][\w&'’-]*|\d+\b)){0,5})"
)
_OWN_WORK = pattern_of(
    r"\bI(?:['’]m| am|['’]ve been)\b[^.!?\n]{0,60}\b(?:team|group|division|department|dept|unit|lab"
    r"|desk|working|side|practice|analyst|engineer|manager|nurse|teacher|designer|lawyer"
    rf"|consultant|director)\b[^.!?\n]{{0,30}}?\s(?:at|of|for)\s+(?P<firm>{_FIRM})"
    rf"|\bI (?:now |currently |still )?work\b[^.!?\n]{{0,40}}?\s(?:at|for)\s+(?P<other>{_FIRM})",
    re.IGNORECASE,
)
_NAME = pattern_of(r"[^\W\d_a-z][\w'’-]+(?:\s[^\W\d_a-z][\w'’-]+){1,2}")


def with_rest(text: str, line: str) -> str:
    """Return the line that a pasted text became, with the lines of it that have no place there.

    Those are kept as they are, for the notes. Closing words, legal notices, the date of a letter
    and to whom it went say nothing of anybody.
    """
    try:
        read = parse_contact_line(line, strict=False)
    except ValueError:
        return line
    said = {*bare_words(" ".join(value for _, value in labeled_parts(read))).split()}
    left = [
        each
        for each in _lines(text)
        if not said.union(_LABELS).issuperset(bare_words(_without_label(each)).split())
    ]
    return f" {KEPT_AS_IT_IS} ".join([line, *left])


def with_rest_of_mail(text: str, writer: str) -> str:
    """Return the line of who wrote a letter with what they say of themselves, and the rest of it.

    That is their number ("ring me on 020 …") and where they work ("I'm in the R&D team at LG").
    """
    try:
        read = parse_contact_line(writer, strict=False)
    except ValueError:
        return with_rest(text, writer)
    own: list[str] = []
    for line in _lines(text):
        if HEADER.fullmatch(line):
            continue
        if _OWN_NUMBER.search(line) and not _OF_OTHERS.search(line):
            numbers = take_shapes(line, strict=False)[0].phones
            own += [each for each in numbers if each not in (*read.phones, *own)]
        work = _OWN_WORK.search(line)
        if work and not (read.organization or any("organization:" in each for each in own)):
            own.append(f"organization: {work['firm'] or work['other']}")
    return with_rest(text, ", ".join([writer, *own]))


def signed(text: str) -> str:
    """Return a signature or a page about somebody as a line, with what is not in it.

    Of a page the buttons and counts around the person are nothing of them.
    """
    line = line_of_signature(text)
    is_page = profiles_in([each for each in bare_lines(text) if each])
    return line if is_page else with_rest(text, line)


def named_as_well(line: str, key: str = "") -> str:
    """Return a sentence on somebody else whose address a pasted text has; "" for nobody.

    That is of the line that the text became, as `with_rest` makes it. It names the command of
    the shell that adds them; inside of the program the `key` that does.
    """
    who, *rest = line.split(KEPT_AS_IT_IS)
    try:
        read = parse_contact_line(who, strict=False) if rest else None
    except ValueError:
        read = None
    if read is None:
        return ""
    known = f"{read.name} {read.introducer}"
    for said in rest:
        for address in () if _TO.match(said) else _ADDRESS.findall(said):
            names = [name for name in _NAME.findall(said) if is_named_in(address, name)]
            if names and address not in read.emails and not is_named_in(address, known):
                added = f"{names[-1]} {address}, via {read.name}"
                way = f"{key} adds “{added}”" if key else f"askaround add {shlex.quote(added)}"
                return f"It names {names[-1]} as well: {way}"
    return ""


def _lines(text: str) -> list[str]:
    for head in REPLY:
        text = head.sub("", text)
    return [line.replace(KEPT_AS_IT_IS, " ") for line in bare_lines(text) if _tells(line)]


def _without_label(line: str) -> str:
    """Return a line without From: in front, or what says that one books a time there."""
    head = HEADER.fullmatch(line)
    return head["rest"] if head and head["people"] else ON_BEHALF.sub("", BOOKED.sub("", line))


def _tells(line: str) -> bool:
    if RULE.fullmatch(line) or CLOSING.fullmatch(line) or LEGAL.search(line) or _WHEN.match(line):
        return False
    if MARK.fullmatch(line):
        return False
    if is_greeting(line):
        return any(map(str.isalnum, "".join(_SAYS.split(line, maxsplit=1)[1:])))
    if HEADER.fullmatch(line) is None:
        return any(map(str.isalnum, line))
    _, _, rest = line.partition(":")
    is_one = _TO.match(line) is not None and len(_ADDRESS.findall(rest)) < 2  # noqa: PLR2004
    return any(map(str.isalnum, rest)) and not is_one and MYSELF.match(rest) is None
