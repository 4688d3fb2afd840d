"""The parts of a line that are known by their shape: addresses, phones, links, tags."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from tui.model.contact_line.words.work_words import is_title
from tui.model.naming.placeholders import is_placeholder
from tui.model.text.patterns import pattern_of

_IN_ANGLES = pattern_of(r"<([^<>]*)>")
_WORD_WITH_AT = pattern_of(r"(?<!\S)\(?[^\s@(,;]+@[^\s,;]+")
_ADDRESS = pattern_of(r"[^\s@,;:<>()]+@[^\s@,;:<>().]+(?:\.[^\s@,;:<>().]+)+")
_SPELLED_AT = pattern_of(r"(?<=\w)\s*[\[({](?:at|@)[\])}]\s*(?=\w)", re.IGNORECASE)
_SPELLED_DOT = pattern_of(r"(?<=\w)\s*[\[({](?:dot|\.)[\])}]\s*(?=\w)", re.IGNORECASE)
_TAG = pattern_of(r"(?<!\S)#([^\s#,;<>()]+)")
_ENDS = (
    "com org net edu gov mil int io dev me co ai app info biz us uk de fr ch at nl be es it pt pl "
    "se no dk fi ie ca au nz jp cn in br mx eu tech page site blog xyz example online design "
    "studio health cz gr tr il za kr sg hk tw ng ke ly gl bio art"
)
_HOST = rf"(?:[^\W_](?:[\w-]*[^\W_])?\.)+(?:{'|'.join(_ENDS.split())})(?![\w@-]|\.\w)"
_URL = pattern_of(r"(?<![\w@])(?:https?://|www\.)[^\s,;<>\"]+", re.IGNORECASE)
_WITH_PATH = pattern_of(rf"(?<![\w@./])(?:{_HOST})/[^\s,;<>\"]*", re.IGNORECASE)
_PROFILE_NAME = pattern_of(
    r"\blinked ?in\s*:\s*(?:@|/?in/)?(?=\S*[a-z])([\w-]{3,100})/?(?=\s*(?:[,;|/]|$))", re.IGNORECASE
)
_BARE_HOST = pattern_of(rf"(?<![\w@./-])(?<!@ )(?<!\bat ){_HOST}")
_DIGITS = r"[\d\s().\-/\u2010-\u2015\u00a0]"
_PHONE = pattern_of(
    rf"(?<![\w+/.-])(?:\+\s?)?\(?\+?\d{_DIGITS}{{5,24}}\d"
    r"(?:\s*(?:,?\s*(?:ext|extension|poste|app|durchwahl)\.?|x|#)\s*\d{1,6})?(?![\w@])",
    re.IGNORECASE,
)
_NO_PHONE = pattern_of(
    r"(?:19|20)\d\d\s*[-/\u2010-\u2015.]\s*(?:(?:19|20)?\d\d|\d\d?\s*[-/.]\s*\d\d?)"
    r"|\d\d?\s*[-/.]\s*\d\d?\s*[-/.]\s*(?:19|20)\d\d"
    # A post code of Brazil.
    r"|\d{5}-\d{3}"
)
_ONE_PHONE = r"\+?\(?\d[\d\s().-]{6,}\d"
_TWO_PHONES = pattern_of(
    rf"(?<![\w/.])({_ONE_PHONE})(?:\s*/\s*|\s+(?:or|and|&|oder|und|ou|et|o|y|of|en)\s+)"
    rf"(?=(?:[^\W\d_]{{1,9}}\.?:?\s+)?{_ONE_PHONE})",
    re.IGNORECASE,
)
# Two numbers with only a space between them, as they are written in America and in France.
_SIDE_BY_SIDE = pattern_of(
    r"(?<![\w+/.-])((?:\+?1[\s.-])?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}|0\d(?:[\s.]\d\d){4})\s+"
    r"(?=(?:(?:\+?1[\s.-])?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}|0\d(?:[\s.]\d\d){4})(?![\w-]))"
    r"|(?<=\d)()\s+(?=\+\d)"
)
_POST_CODE = pattern_of(
    r"(?:〒|\b(?:private (?:mail )?bag|p\.?\s?m\.?\s?b"
    r"|p\.?\s?o\.?\s?box|p\.?\s?o\.?\s?b|box|postfach|postbus|zip(?: code)?"
    r"|pin(?: ?code)?"
    r"|post ?code|plz|cep|apartado|casilla))\s*[:.#]?\s*$",
    re.IGNORECASE,
)
_LEAST_DIGITS, _MOST_DIGITS = 7, 16
_LABEL = pattern_of(
    r"(?:(?<![\w-])(?P<fax>(?:tele)?fax|f(?=\s*[.:]|\s+$))|(?<![\w-])(?:tel(?:ephone|efon|éfono)?"
    r"|tél(?:éphone)?|phone|mobiel|mobil[et]?|móvil|movil|mob|tlm|telem(?:óvel|ovel)?|telm|portable|cell(?:ular)?"
    r"(?: ?phone)?|cel(?:ular)?|ph|wa|tlf|tfno|gsm|num(?:ber)?|handy|whats ?app|direct"
    r"|office|ofc|off|desk|work|wk|home|hm|landline|direct line"
    r"|(?<=[,;|(]\s)(?:day(?:time)?|evenings?|main|private?|personal|text|vast|kom)|büro|dienstlich|geschäftlich|bureau|fixe|oficina|fijo|ufficio|fisso"
    r"|cellulare|kantoor|kontor|biuro|komórka|escritório|celular|fixo|casa|domicile|maison|thuis|e-?mail|mail|web(?:site)?|url"
    r"|linked ?in|github|portfolio|[tmpceowdh](?=\s*[.:]|\s+$)))\s*[.:]{0,2}\s*"
    r"(?:\((?:m|w|h|o|c|mobile|work|home)\)\s*)?$",
    re.IGNORECASE,
)
# Jane C <jane@acme.com> has an initial there, and no label; Jane Doe E jane@acme.com has one.
_INITIAL_BEFORE = pattern_of(
    r"^\s*(?:(?:[^\W\d_][\w'’-]*\s+){0,3}[A-DF-LN-Z]|(?:[^\W\d_][\w'’-]*\s+)?[EMa-df-ln-z])\.?\s+$"
)
_INITIAL_BEFORE_ANGLES = pattern_of(r"^\s*(?:[^\W\d_][\w'’-]*\s+){0,3}[^\W\d_]\.?\s+$")
_KINDS_BEHIND = (
    r"office|ofc|work|wk|home|cell(?: phone)?|mobile|mob|main|direct(?: line)?|desk|phone|tel|text"
    r"|whatsapp|landline|personal|private?|day(?:time)?|evenings?|handy|mobil|büro|dienstlich"
    r"|geschäftlich|portable|bureau|fixe|móvil|oficina|fijo|cellulare|ufficio|fisso|mobiel|kantoor"
    r"|kontor|kom|biuro|celular|telemóvel|escritório|casa|domicile|thuis"
)
_LABEL_IN_BRACKETS = pattern_of(
    rf"[(\[]({_KINDS_BEHIND}|m|o|w|h|c|d|t|p)\.?[)\]]\s*(?={_ONE_PHONE})", re.IGNORECASE
)
_LABEL_BEHIND = pattern_of(
    rf"(?<=\d{{3}})\s*(?:[(\[](?:(?:his|her|their)\s)?(?:{_KINDS_BEHIND}|m|o|w|h|c|d|t|p)\.?[)\]]"
    rf"|(?<=\d\s)(?:{_KINDS_BEHIND})\.?:?(?=\s*(?:$|[,;|/·]|\+?\(?\d)))"
    rf"(?P<more>\s*(?=\+?\(?\d))?",
    re.IGNORECASE,
)
_FAX_BEHIND = pattern_of(
    r"(\+?\(?\d[\d\s().-]{5,20}\d)\s*[(\[]?(?:fax|f)\b[)\]]?(?=\s*(?:$|[,;|/·]))", re.IGNORECASE
)
_OTHERS = (
    r"(?:(?:admin(?:istrative)?|executive|personal|office) )?(?:secretary|assistant|asst|p\.?a"
    r"|e\.?a|admin|receptionist|scheduler|office manager|manager|boss|colleague|coworker|partner"
    r"|wife|husband|spouse|mom|mum|dad|mother|father|son|daughter|sister|brother|roommate|friend|nurse)"
)
# Whose number it is, or of what register.
_NOT_THEIRS = pattern_of(
    r"(?:(?<!\w)(?:secretary|secretariat|assistant|asst|p\.?a\.?|e\.?a\.?|sekretariat|sekretärin"
    r"|vorzimmer|secr[eé]tar(?:iat|ia)|secretar[ií]a|segretari?a|reception|emergency|wife|husband)"
    r"\s*[:(–-]+\s*[^\d,;|:]{0,30}"
    rf"|(?:(?:call|ask|reach|contact|text|through|thru|via)\s+)?(?<!\w)(?:his|her|their|the)\s+{_OTHERS}\b"
    r"[^\d,;|]{0,40}"
    r"|(?<!\w)(?:the\s+)?(?:secretary|assistant|asst|receptionist|scheduler|office manager)"
    r"(?:['’]s\s+(?:name\s+)?|\s+)(?:is|named|called)\s+[^\d,;|]{0,30}"
    r"|(?<!\w)(?:mom|mum|dad|wife|husband|son|daughter|sister|brother|boss|assistant|secretary)['’]s\s+"
    r"(?:cell|phone|mobile|number|line)\s*(?:is|:)?\s*"
    r"|(?<!\w)(?:us ?dot|dot|mc|nmls|hr[ab]|vat|ust-?id(?:-?nr)?|reg(?:istration|istered)?"
    r"|licen[cs]e|lic|npi|sire[nt]|abn|acn|ein|company|cvr|org|kvk|cif|nif|cnpj|bar|member(?:ship)?"
    r"|account|acct|id)"
    r"(?:\.?[\s/]*(?:id|no|nr|num|number|reg)\b)*\.?[\s/]*[#:]*\s*(?:[A-Z]{2}\s?)?)$",
    re.IGNORECASE,
)
_WORD_BEHIND = pattern_of(
    r"\s+(?!(?:and|or|und|et|y|e|o|ou|oder|via|ext|x)\b)[^\W\d_]", re.IGNORECASE
)
_TRAILING = ".:!?'\"”’*"


@dataclass(slots=True)
class Shapes:
    """What was known by its shape, each in the order of the line, and once.

    `odd` is what looked like one and is not.
    """

    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)


def take_shapes(text: str, *, strict: bool = True) -> tuple[Shapes, str]:
    """Take what is known by its shape out of a line, and return it and the rest.

    A label in front goes along ("tel. 030 …"). Raises ValueError, with a sentence, for
    what should be an address and is not, unless it is not `strict`.
    """
    found = Shapes()
    text = _taken(
        _PROFILE_NAME, text, lambda match: _add_link(found, f"linkedin.com/in/{match[1]}")
    )
    text = _FAX_BEHIND.sub(r"fax \1", text)
    text = _LABEL_IN_BRACKETS.sub(r"\1 ", text)
    text = _LABEL_BEHIND.sub(lambda match: "" if match["more"] is None else ", ", text)
    text = _SIDE_BY_SIDE.sub(r"\1, ", _TWO_PHONES.sub(r"\1, ", text))
    text = _SPELLED_DOT.sub(".", _SPELLED_AT.sub("@", text)) if "@" not in text else text
    for shape in (_URL, _WITH_PATH):
        text = _taken(shape, text, lambda match: _add_link(found, match[0]))
    text = _taken(_IN_ANGLES, text, lambda match: _add_angled(found, match[1], strict=strict))
    text = _taken(_WORD_WITH_AT, text, lambda match: _add_addresses(found, match[0], strict=strict))
    text = _taken(_BARE_HOST, text, lambda match: _add_host(found, match[0]))
    text = _taken(_PHONE, text, lambda match: _add_phone(found, match, text))
    text = _taken(_TAG, text, lambda match: _add_tag(found, match[1]))
    return found, text


def is_address(text: str) -> bool:
    """Whether a text is an e-mail address."""
    return _ADDRESS.fullmatch(text) is not None


def _taken(shape: re.Pattern[str], text: str, add: Callable[[re.Match[str]], str | None]) -> str:
    """Return a text without what `add` took: it returns None for what is to stay."""
    kept: list[str] = []
    end = 0
    for match in shape.finditer(text):
        left = add(match)
        if left is None:
            continue
        before = text[end : match.start()]
        is_number = shape is _PHONE
        before = _NOT_THEIRS.sub("", before) if is_number else before
        # C #data is somebody called so, and no label of a number.
        initial = _INITIAL_BEFORE_ANGLES if shape is _IN_ANGLES else _INITIAL_BEFORE
        is_name = shape is _TAG or (not is_number and initial.match(before))
        kept += [before if is_name else _LABEL.sub("", before), left]
        end = match.end()
    return "".join([*kept, text[end:]])


def _add_link(found: Shapes, link: str) -> str:
    bare = link.rstrip(_TRAILING)
    while bare.endswith(")") and bare.count(")") > bare.count("("):
        bare = bare[:-1].rstrip(_TRAILING)
    _add(found.links, bare)
    return " " + link[len(bare) :].strip(_TRAILING) + " "


def _add_host(found: Shapes, host: str) -> str | None:
    """Take a site without a path; one with capitals is how an organization writes itself."""
    return _add_link(found, host) if host.islower() else None


def _add_angled(found: Shapes, inner: str, *, strict: bool) -> str:
    phone = _PHONE.fullmatch(inner.strip())
    if phone and _is_phone(phone[0]):
        _add(found.phones, phone[0])
        return " "
    if not inner.strip() or is_placeholder(inner):
        return " "
    return _add_addresses(found, inner, strict=strict) or " "


def _add_addresses(found: Shapes, text: str, *, strict: bool) -> str | None:
    left = " "
    for each in re.split(r"[\s,;]+", text):
        address = each.strip("()<>[]\"'“”").removeprefix("mailto:").rstrip(_TRAILING)
        if not address:
            continue
        if is_address(address):
            _add(found.emails, address)
        elif _is_handle_of_work(address):
            return None
        elif strict:
            raise ValueError(f"“{address}” is not an e-mail address; write <jane@acme.com>.")
        else:
            _add(found.odd, address)
    closing = ")" if text.endswith(")") and not text.startswith("(") else ""
    return left + closing


def _is_handle_of_work(word: str) -> bool:
    """Whether a word is a title and an employer grown together: PM@Stripe, analyst@goldman."""
    title, _, employer = word.partition("@")
    if "." in word or "@" in employer:
        return False
    return (title[:1].isupper() and employer[:1].isupper()) or is_title(title)


def _add_phone(found: Shapes, match: re.Match[str], text: str) -> str | None:
    number = " ".join(match[0].split())
    outside, bracket, inside = number.partition(")")
    if bracket and "(" not in outside and _is_phone(inside):
        # A number that ends what stands in brackets: (union local 26) 202-555-0177.
        _add(found.phones, inside.strip())
        return f"{outside}) "
    if not _is_phone(number) or _POST_CODE.search(text[: match.start()]):
        return None
    if other := _NOT_THEIRS.search(text[: match.start()]):
        if text[: match.start()].rpartition(",")[2].lstrip().startswith("notes:"):
            return None
        _add(found.odd, f"{other[0].strip()} {number}")
        return ", "
    label = _LABEL.search(text[: match.start()])
    if label and label["fax"]:
        _add(found.odd, f"Fax: {number}")
    else:
        # A bracket that is not closed belongs to the words around it.
        opened = number.startswith("(") and number.count("(") > number.count(")")
        _add(found.phones, number[1:] if opened else number)
        between = ", " if _stands_between(text, match) else " "
        return " (" if opened else between
    return " "


def _stands_between(text: str, match: re.Match[str]) -> bool:
    """Whether a number divides words as a comma does: deshawn 404-555-0177 hvac guy."""
    before = _LABEL.sub("", text[: match.start()]).rstrip()
    return before[-1:].isalpha() and _WORD_BEHIND.match(text, match.end()) is not None


def _is_phone(number: str) -> bool:
    digits = sum(map(str.isdigit, re.split(r"(?i)ext|x", number)[0]))
    return _LEAST_DIGITS <= digits <= _MOST_DIGITS and not _NO_PHONE.fullmatch(number.strip())


def _add_tag(found: Shapes, tag: str) -> str | None:
    if is_placeholder(f"#{tag}") or tag.isdecimal():
        # Home Depot #4127 is a shop.
        return None
    bare = tag.rstrip(".:!?")
    if bare.casefold() not in map(str.casefold, found.tags):
        found.tags.append(bare)
    return " "


def _add(known: list[str], value: str) -> None:
    if value and value not in known:
        known.append(value)
