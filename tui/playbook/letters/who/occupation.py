"""What somebody does or did for a living, as the rest of a sentence that begins with "I"."""

import re
from dataclasses import dataclass

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.bodies import body_named
from tui.playbook.letters.fit.jobs import BY_LETTERS, is_job, is_job_at_end
from tui.playbook.letters.job_titles import as_role, indefinite, is_role, placed_at, with_the
from tui.playbook.letters.parts import listed
from tui.playbook.letters.weaving.cleaning import spelled
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_word
from tui.playbook.letters.who.fields.jobs_in_haste import TOGETHER
from tui.playbook.letters.who.own_work import DOING, FORMERLY

_LED_BY_ONE = word_set("principal president dean provost mayor chancellor chairman")
_LEADS = pattern_of(rf"({'|'.join(sorted(_LED_BY_ONE))})(?: (?:at|of)|,) (\S.*)", re.IGNORECASE)
_RANKS = word_set(
    "corporal private lieutenant volunteer airman seaman marine soldier sailor cadet specialist "
    "captain colonel major class sergeant commander"
)
_STATES = word_set(
    "self-employed unemployed freelancing between semi-retired on looking laid head chief"
)
_FIELDS = word_set(
    "accounting administration advertising architecture banking childcare communications "
    "construction consulting customer design distribution education engineering entertainment "
    "events fashion film finance fundraising government healthcare hospitality hr human "
    "insurance it journalism law logistics manufacturing maintenance marketing media "
    "merchandising nonprofits nursing operations policy procurement production public "
    "publishing purchasing quality real recruiting research retail sales security shipping "
    "social software tech television theater tourism transportation"
)
_SEPARATED = pattern_of(r"\s*(?:[,;|/]|\s[-–—]\s)\s*")
_ASIDE = pattern_of(r"\s*[(\[][^)\]]*[)\]]")
_I = pattern_of(
    r"^(?:(?:I )?(?:was|used to be)(?= an? )|I am|I'm|I’m|I|currently|now) ", re.IGNORECASE
)
# What one is now, and what one was: career changer, was a nurse.
_BEFORE = pattern_of(
    r"(\S.*?)\s*(?:[,;(/]|\s[-–—]\s|\band\b)\s*(?:I )?(?:was|used to be|formerly|previously|former"
    r"|ex-)"
    r"\s*(?:an? )?(\S.*?)\)?",
    re.IGNORECASE,
)
_CHANGING = pattern_of(r"\b(?:career[- ]chang|chang\w+ careers?|transition|switch)", re.IGNORECASE)
_LEVEL = pattern_of(r" (?:I{1,3}|IV|V)\b(?=$|,| at| @)")
# A license behind a job says the same again: civil engineer EIT.
_CREDENTIAL = pattern_of(
    r"(?i:(?<=engineer)|(?<=teacher)|(?<=worker)|(?<=counselor)|(?<=nurse)|(?<=therapist)"
    r"|(?<=manager)|(?<=assistant)|(?<=accountant)|(?<=technician)|(?<=surveyor)|(?<=welder))"
    r"(?: [A-Z][A-Z&.-]{1,5})+(?=$|,)"
)
_PART_TIME = pattern_of(r"^(?:(pt|p/t)|(ft|f/t)) (?=\w)", re.IGNORECASE)
_BEHIND_A_JOB = pattern_of(
    r" (?!(?:at|of|for|in|on|with|and|or|until|to|turned)\b)[\w'’&-]+(?: (?!at\b)[\w'’&-]+)?$"
)
_UNKNOWN = pattern_of(r"[a-z]{3,}(?: [a-z]{3,})?")
_HELD_BY_ONE = frozenset(["CEO", "CFO", "COO", "CTO"])
_BRAND = pattern_of(r"(?<=\w) & (?=[A-Z])")
_AND = " \ue000 "
_BY_LETTERS = BY_LETTERS | {"MD"}


@dataclass(frozen=True, slots=True)
class Occupation:
    """The words after "I", after "until recently I" and after "I used to", and after a name.

    `in_short`, after a name, is what one was where that is over, or where there is a `since`,
    which is what one became: empty in a change that is not over yet.
    """

    now: str
    lately: str
    formerly: str
    in_short: str = ""
    is_over: bool = False
    since: str | None = None


def occupation(work: str) -> Occupation:
    """Return what a person typed as their work in the sentences that tell of it.

    "career changer, was a barista" is one thing now, and was another before.
    "nurse at Acme" is what one is, "teaching math" what one does, "marketing at Acme" what
    one works in, and a name alone where one works.
    """
    if work.startswith(FORMERLY):
        was = _at_one_time(work.removeprefix(FORMERLY))
        return Occupation(
            f"used to {was.formerly}", was.lately, was.formerly, was.in_short, is_over=True
        )
    if before := _BEFORE.fullmatch(work.strip()):
        is_now, was = _at_one_time(before[1]), _at_one_time(before[2])
        since = "" if _CHANGING.search(before[1]) else is_now.in_short
        return Occupation(is_now.now, was.lately, was.formerly, was.in_short, since=since)
    return _at_one_time(work)


def _at_one_time(work: str) -> Occupation:
    """What one does or did; of several jobs at a time all are told."""
    several = [_one_job(each) for each in work.split(TOGETHER)]
    if len(several) == 1:
        return several[0]
    if all(each.in_short for each in several):
        return _being(listed([each.in_short for each in several]))
    return Occupation(
        listed([each.now for each in several]),
        listed([each.lately for each in several]),
        listed([each.formerly for each in several]),
        listed([each.in_short for each in several if each.in_short] or [""]),
    )


def _one_job(work: str) -> Occupation:
    text = _I.sub("", _plain(work))
    first, _, rest = text.partition(" ")
    served = _served(rest if first == "working" else text)
    return served or _by_words(text, of_me=_I.match(_plain(work)) is not None)


def _by_words(text: str, *, of_me: bool) -> Occupation:
    """Work by its first word; behind "I" (`of_me`) that is what one does."""
    first, _, rest = text.partition(" ")
    verb = DOING.get(first.lower()) or (first.lower() if of_me else "")
    if verb in DOING.values() and rest:
        gerund = next((each for each, base in DOING.items() if base == verb), "")
        lately = f"worked {rest}" if verb == "work" else f"was {gerund} {rest}"
        return Occupation(f"{verb} {rest}", lately, f"{verb} {rest}")
    if first.lower() in _STATES or first in _HELD_BY_ONE or text.lower() == "retired":
        if first.lower() == "laid":
            return Occupation(f"was {text}", f"was {text}", f"work, until I was {text}")
        return _being(text)
    if first.lower() in _FIELDS and not _is_somebody(text):
        return _working(f"in {text}" if first.isupper() else f"in {text[0].lower()}{text[1:]}")
    return _working(placed_at(text)) if _is_a_name(text) else _being(_somebody(text))


def _served(text: str) -> Occupation | None:
    """Service without a job that could stand for it: "infantry, US Army"; None for all else."""
    head, *places = _SEPARATED.split(text.removeprefix("in the ").removeprefix("the "), maxsplit=1)
    body = body_named(places[0]) if places else ""
    last = head.lower().rsplit(maxsplit=1)[-1:]
    if not body or is_job(head) or not _RANKS.isdisjoint(last):
        body = "" if places else body_named(text.removeprefix("in "))
    where = f"in the {body}"
    return Occupation(f"serve {where}", f"served {where}", f"serve {where}") if body else None


def _plain(work: str) -> str:
    text = _LEVEL.sub("", " ".join(_ASIDE.sub("", work).split())).rstrip(".")
    text = _job_alone(_PART_TIME.sub(_hours, _CREDENTIAL.sub("", text)))
    text = re.sub(r"\s@\s", " at ", text)
    if "." in text:
        return text
    # "Olive & Thyme" is written so.
    return spelled(_BRAND.sub(_AND, text), {}).replace(_AND, " & ")


def _hours(found: re.Match[str]) -> str:
    return "part-time " if found[1] else "full-time "


def _job_alone(text: str) -> str:
    """A job without what stands behind it and is none: pt cashier giant eagle."""
    first, _, rest = text.partition(" ")
    if first in BY_LETTERS and _UNKNOWN.fullmatch(rest) and not is_word(rest.split()[0]):
        return first
    for found in re.finditer(r"[\w-]+", text):
        behind = text[found.end() :]
        if not _names_a_job(found[0]) or not _BEHIND_A_JOB.fullmatch(behind):
            continue
        words = behind.split()
        is_more = any(map(is_job_at_end, words)) or words[-1] in {"nights", "days"}
        return text if is_more else text[: found.end()]
    return text


def _names_a_job(word: str) -> bool:
    return word.islower() and is_job_at_end(word) and word not in {"head", "chief", "lead"}


def _being(what: str) -> Occupation:
    return Occupation(f"am {what}", f"was {what}", f"be {what}", what)


def _working(where: str) -> Occupation:
    return Occupation(f"work {where}", f"worked {where}", f"work {where}")


def _is_somebody(text: str) -> bool:
    """Whether a text that begins like a field names a person: "marketing manager"."""
    title = re.split(r" (?:at|for|in|of|with)\b|[,;|/]", text)[0]
    return is_role(title)


def _is_a_name(text: str) -> bool:
    """Whether all there is is a name: "Acme", "Bay Freight"; "Nurse" is none."""
    text = _SEPARATED.split(text, maxsplit=1)[0]
    words = text.split()
    if not text or not all(word[0].isupper() or word in {"of", "the", "and"} for word in words):
        return False
    is_title = is_role(text) or text.lower() in _LED_BY_ONE
    return not is_title and words[0].upper() not in _BY_LETTERS


def _somebody(text: str) -> str:
    """What one is, with its article and where: "a teacher at Oak Street Middle School"."""
    title, *rest = _SEPARATED.split(text, maxsplit=1)
    place = rest[0] if rest else ""
    if led := _LEADS.fullmatch(text):
        what, where = led[1].lower(), led[2].strip()
        # Of a firm there are several principals; of all others there is one.
        return (
            f"a principal at {with_the(where)}"
            if what == "principal"
            else f"the {what} of {with_the(where)}"
        )
    if place and place[0].isupper():
        said = f"{_one(title)} {placed_at(place)}"
    elif place:
        said = f"{_one(title)}, {place}"
    else:
        said = _one(title)
    return re.sub(
        r" (at|of|for) (?=\w)(.+)$",
        lambda found: (
            f" {placed_at(found[2])}" if found[1] == "at" else f" {found[1]} {with_the(found[2])}"
        ),
        said,
    )


def _one(title: str) -> str:
    """A title with its article, if it is one among many: "Head of Analytics" has none."""
    head, joint, place = (
        re.split(r"( (?:at|for|of|in|with|until) )", title, maxsplit=1)[:3]
        if re.search(r" (?:at|for|of|in|with|until) ", title)
        else (title, "", "")
    )
    first = head.split()[0] if head.split() else ""
    if head.lower() in _LED_BY_ONE and not place:
        return f"a {head.lower()}"
    if first.lower() in {"a", "an", "the", "head", "chief", "my"} or not first:
        return title
    said = as_role(head) or head
    if said == head and (
        head.split()[-1].islower() or first.upper() in _BY_LETTERS or is_role(head)
    ):
        said = indefinite(head)
    return f"{said}{joint}{place}"
