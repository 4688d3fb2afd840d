"""A line divided into its parts, at whatever sign somebody put between them."""

import re

from tui.model.contact_line.phrases import is_of_a_network, labeled
from tui.model.contact_line.words.work_words import is_company, is_department, is_title
from tui.model.naming.kin import kin_in
from tui.model.naming.known_names import is_given_name
from tui.model.naming.placeholders import is_placeholder
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

# The ends of words that are cut short; behind others, a period ends a sentence.
_SHORT_WORDS = (
    "emer rof ept niv nst sst orp ntl atl ovt osp ech ass soc ipl med hil nat bil ult jur etd sis "
    "mrs apt mdr eut omm nsp upt rig dml hos has edw obt enj"
)
_SHORTENED = "".join(f"(?<!{end})" for end in _SHORT_WORDS.split())
_SEPARATOR = pattern_of(
    rf"(?<=[a-z]{{3}}){_SHORTENED}\.\s+(?=[A-Z])"
    r"|\s*[,;]\s*|\s+(?:[|*·•‣▪–—→⇒➔\\»]|[-=]>|>>|::|\.{3}|…)\s+|\s+-{1,2}\s+|\s*[|•]\s*"
)
# What stood between two numbers, or a number and a link.
_DANGLING = pattern_of(r"(?:(?:^|\s)/(?=\s*(?:[,;|/]|$)))+|(?<=[,;|])\s*/(?=\s)")
_SLASHES = pattern_of(r"^([^/,;|(]+?) / ([^/,;|]+?) / (?=[^/]+$)")
# Groupe Rocher – Direction RSE.
_UNIT_OF_FIRM = pattern_of(
    r"(?:direction|abteilung|bereich|fachbereich|d[ée]partement|departamento|department|dept\.?"
    r"|division|divisi[óo]n|direcci[óo]n|direzione|gerencia|ufficio|afdeling|avdeling|avdelning"
    r"|service) (?=\S)",
    re.IGNORECASE,
)
_SHARES = pattern_of(r"co-?\s?(?:owner|founder|director|lead|chair|head|manager)", re.IGNORECASE)
_DASH = pattern_of(r"^[-–—→]\s+(?=\S)")
# Behind a name with a colon stands what somebody is; behind a sentence, the next one.
_NAME_FIRST = pattern_of(
    r"^(?!(?i:full|first|last|job|how)\s)(?![^:]*\s(?i:ig|insta|instagram|twitter|x|tik ?tok"
    r"|threads|bluesky|telegram|snapchat|discord|facebook|fb):\s*@)"
    r"(\s*[^\W\d_][\w.'’-]*(?:\s[\w.'’-]+){1,2}):\s+(?=\S)"
)
_TITLE_FIRST = pattern_of(r"^(\s*[^\W\d_][^\d:,;|@<>()]{1,30}):\s+([^\W\d_][^:,;|]*)")
_ONE_NAME_FIRST = pattern_of(r"\s*([^\W\d_a-z][\w.'’-]*):\s+([^\W\d_][^,;|]*)")
# Stands for a space at which a line is not divided; nobody types it.
_HELD = "\ue000"
# Suresh Menon Head - Supply Chain, Asian Paints.
_RANK_AND_DEPARTMENT = pattern_of(
    r"^([^\W\d_][\w.'’-]*(?:\s[^\W\d_a-z][\w.'’-]*){1,2}?)\s+((?:(?:Senior|Sr\.?|Asst\.?"
    r"|Assistant|Associate|Deputy|General|Vice) )?(?:Head|VP|AVP|SVP|Manager|Director|Lead|Chief|GM"
    r"|DGM|AGM|President|Executive|Officer))\s+([-–—])\s+(?=[A-Z][\w&]*(?:\s[A-Z&][\w&]*)*\s*,)"
)
_NOW = pattern_of(r"^(?:now|currently)\s+(?:an?\s+)?", re.IGNORECASE)


def divided(text: str) -> list[str]:
    """Return the parts of a line, in their order; what stands for nothing is left out."""
    return [
        part.replace(_HELD, " ")
        for each in _SEPARATOR.split(_DANGLING.sub(" ", _with_commas(text)))
        for piece in _without_slashes(each)
        if (part := _without_now(clean_line(_DASH.sub("", piece.strip(" :")))))
        and not is_of_a_network(part)
        and (any(map(str.isalnum, part)) or is_placeholder(part))
    ]


def _with_commas(text: str) -> str:
    """Return a line with commas where a colon or slashes divide it: Analyst: Jane Doe."""
    turned = _TITLE_FIRST.match(text)
    if turned and is_title(turned[1]) and not (labeled(turned[0])[0] or is_title(turned[2])):
        return f"{turned[2].strip()}, {turned[1].strip()}{text[turned.end() :]}"
    text = _RANK_AND_DEPARTMENT.sub(rf"\1, \2{_HELD}\3{_HELD}", text)
    return _SLASHES.sub(r"\1, \2, ", _NAME_FIRST.sub(r"\1, ", _with_whole_firms(_job_behind(text))))


def _job_behind(text: str) -> str:
    """Return "Luis: electrician apprentice" with a comma where a colon follows one name."""
    found = _ONE_NAME_FIRST.match(text)
    if not found or is_title(found[1]) or labeled(text.partition(",")[0])[0]:
        return text
    is_somebody = is_given_name(found[1]) or (kin_in(found[1]) is None and is_title(found[2]))
    return f"{found[1]}, {text[found.start(2) :]}" if is_somebody else text


def _with_whole_firms(text: str) -> str:
    """Return a line whose firms keep their dash: Charité – Universitätsmedizin Berlin."""
    first, *others = re.split(r"(?<=[,;|])\s*", text)
    return " ".join([first, *(_with_own_dash(part) for part in others)])


def _with_own_dash(part: str) -> str:
    one, dash, other = part.partition(" – ")
    if dash and _UNIT_OF_FIRM.match(other) and not is_title(one):
        return f"{one}, notes: {other}"
    names = [words.strip(" ,;|") for words in (one, *other.split(" – "))]
    is_firm = dash and all(words[:1].isupper() and "@" not in words for words in names)
    is_part = any(map(is_title, names)) or (is_department(one) and " " not in one.strip())
    is_part = is_part or (is_department(one) and is_company(names[-1]))
    if not is_firm or is_part:
        return part
    return f"{one}{_HELD}–{_HELD}{other}"


def _without_now(part: str) -> str:
    """Return "now manager at Acme" without its first word, where work follows it."""
    rest = _NOW.sub("", part)
    return rest if rest != part and is_title(re.split(r" (?:at|for|@) ", rest)[0]) else part


def _without_slashes(part: str) -> list[str]:
    """Return the pieces between slashes, where some are a title and some are not."""
    pieces = [part] if labeled(part)[0] == "notes" else part.split(" / ")
    are_titles = {is_title(piece) or _SHARES.fullmatch(piece) is not None for piece in pieces}
    return pieces if len(are_titles) > 1 else [part]
