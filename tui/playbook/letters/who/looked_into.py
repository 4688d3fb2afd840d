"""What the person looks into, in a sentence: a field of work, or a job one could have."""

import re

from tui.model.contact_line.words.work_words import is_field
from tui.model.profile import Profile
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.jobs import is_job
from tui.playbook.letters.fit.shorthand import spelled_title, with_letters
from tui.playbook.letters.job_titles import as_role, indefinite
from tui.playbook.letters.weaving.cleaning import spelled
from tui.playbook.letters.who.told import field_told

_OR = pattern_of(r",?\s+or\s+|,\s+", re.IGNORECASE)
_ARTICLE = pattern_of(
    r"^(?:(?:being|be(?:com(?:e|ing))?|work(?:ing)? as|to be(?:come)?)\s+)?(?:(?:an?|the)\s+)?",
    re.IGNORECASE,
)
# What ends like a job, and of which a field is called so as well: ed tech, TA, office admin.
_FIELD_TOO = pattern_of(
    r"(?<!ray )(?<!lab )(?<!vet )(?<!pharmacy )(?<!surgical )(?<!instrument )(?<!nail )(?<!med )"
    r"\btech$|\b(?:TA|PT|OT|PA|PM|admin|prof|head|development|eng)$",
    re.IGNORECASE,
)
# "Dispatch, off the road": what begins so says more of the thing before it.
_HANGS_ON = pattern_of(r"(?:off|with|for|in|on|at|near|without|outside|from|around|especially)\b")
_COUNTED = pattern_of(
    r"^(?!.*(?:,| and ))[\w& -]*\b(?:apprenticeship|internship|externship|residency|fellowship"
    r"|certificate|degree|license)$",
    re.IGNORECASE,
)
_TRADES = {
    "electrician": "electrical work", "plumber": "plumbing", "carpenter": "carpentry",
    "welder": "welding", "roofer": "roofing", "mason": "masonry", "machinist": "machining",
    "painter": "painting", "nurse": "nursing", "teacher": "teaching", "lawyer": "law",
    "accountant": "accounting", "engineer": "engineering", "therapist": "therapy",
}  # fmt: skip
"""What a trade is called beside fields of work: HVAC or electrical work."""
_MICRO = pattern_of(r"(?<=\bhospital )micro\b|(?<=\bfood )micro\b|(?<=\bclinical )micro\b")
_DOER = pattern_of(r"\b[a-z]{3,}(?:er|or)$", re.IGNORECASE)
_NO_DOER = pattern_of(
    r"\b(?:\w*water|labor|career|computer|\w*paper|\w*power|weather|theat(?:er|re)|consumer|customer"
    r"|timber|laser|fiber|rubber|cancer|gender|border|center|behavior|outdoor|indoor|motor|color"
    r"|interior|exterior|floor|door|soccer|cyber|leather|lumber|silver|copper|other|another|winter"
    r"|summer|river|harbor|liquor|humor|flower|dinner|beer|prayer|shelter|letter|matter|elder|ever"
    r"|mother|father|brother|sister|sector|decor|junior|senior|minor|major|polymer|order|whatever)$",
    re.IGNORECASE,
)


def field_in_words(profile: Profile) -> str:
    """Return what somebody looks into as a thing: "marketing", "working as a nurse"; or empty."""
    text = field_told(profile.field).replace("?", "").rstrip(" .")
    if not text:
        return ""
    parts = [part for part in _OR.split(text) if part]
    jobs = [_job(part) for part in parts]
    if not any(jobs):
        return _with_work(_with_article(_listed(text, is_open=profile.is_undecided)))
    # Beside a job by its letters another is one as well: becoming an RN or PA.
    jobs = [job or _by_letters(part) for part, job in zip(parts, jobs, strict=True)]
    if all(jobs):
        return f"working as {_either(jobs)}"
    # "HVAC, plumbing or working as an electrician": what one would be stands last.
    fields = [_field(part) for part, job in zip(parts, jobs, strict=True) if not job]
    trades = [_TRADES.get(part.lower(), "") for part in parts]
    if all(trade or not job for trade, job in zip(trades, jobs, strict=True)):
        return _either([trade or _field(part) for part, trade in zip(parts, trades, strict=True)])
    return _either([*fields, f"working as {_either([job for job in jobs if job])}"])


def _with_article(text: str) -> str:
    """One thing that one counts with its article: "an HVAC or electrical apprenticeship"."""
    first = text.partition(" ")[0].lower()
    is_one = _COUNTED.search(text) and first not in {"a", "an", "the", "my", "some", "another"}
    return indefinite(text) if is_one else text


_BEFORE_WORK = pattern_of(
    r"\b(?:climate|supply chain|product|back[- ]?end|front[- ]?end|full[- ]?stack|infrastructure"
    r"|quant|cyber|community|policing|hospital|museum|museums?|startup|clinical|bilingual)$",
    re.IGNORECASE,
)


def _with_work(text: str) -> str:
    """A field that stands before a noun with its noun: supply chain work."""
    return f"{text} work" if _BEFORE_WORK.search(text) and "," not in text else text


def two_fields(field: str) -> str:
    """Return two different fields as one decides between them; empty for one field or for more.

    "Policy and advocacy" may be one; "radiology tech and water treatment" are two.
    """
    parts = field.split(" and ")
    if len(parts) != 2 or "," in field or " or " in field:  # noqa: PLR2004
        return ""
    lengths = [len(part.split()) for part in parts]
    are_two = min(lengths) > 1 or (max(lengths) == 1 and all(map(_is_a_trade, parts)))
    return field if are_two else ""


def _is_a_trade(part: str) -> bool:
    return is_field(part) and part.endswith("ing")


def _job(part: str) -> str:
    """A part as a job with its article, "an x-ray tech"; empty for a field of work."""
    title = spelled_title(_ARTICLE.sub("", part.strip()))
    is_doer = _DOER.search(title) and not _NO_DOER.search(title)
    if not (is_job(title) or is_doer) or _FIELD_TOO.search(title):
        return ""
    role = as_role(title)
    return role if role and (role != title or " of " in role) else indefinite(title)


def _by_letters(part: str) -> str:
    letters = part.strip().upper()
    return indefinite(letters) if letters in {"PA", "PT", "OT", "PM", "TA", "NP", "SLP"} else ""


def _field(part: str) -> str:
    if "." in part:
        return part
    # Where "it" is IT has been told already.
    words = (word if word == "it" else with_letters(word) for word in part.split())
    text = re.sub(r"\bcomms\b", "communications", " ".join(words))
    text = re.sub(r"\binfra\b", "infrastructure", re.sub(r"\bdata sci\b", "data science", text))
    said = _MICRO.sub("microbiology", spelled(text, {}))
    return f"{said} work" if said.endswith(" lab") else said


def _listed(text: str, *, is_open: bool) -> str:
    """Fields of work as one phrase: "policy and advocacy"; who is undecided has "or"."""
    things: list[str] = []
    items = _OR.split(text) if " or " in text else text.split(", ")
    for item in map(_field, filter(None, items)):
        if things and _HANGS_ON.match(item):
            things[-1] += f", {item}"
        else:
            things.append(item)
    if is_open or " or " in text:
        return _either(things)
    *rest, last = things
    comma = "," if any(" and " in each for each in rest) else ""
    return f"{', '.join(rest)}{comma} and {last}" if rest else last


def _either(items: list[str]) -> str:
    *rest, last = items
    return f"{', '.join(rest)} or {last}" if rest else last
