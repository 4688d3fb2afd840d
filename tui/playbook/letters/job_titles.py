"""Job titles in the middle of a sentence, and what somebody does, in words to them."""

import re

from tui.model.contact_line.words.ties import tie_in
from tui.model.contact_line.words.work_words import is_field, is_place, is_title
from tui.model.naming.names import CREDENTIALS
from tui.model.naming.person_name import RELATIONS
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city
from tui.playbook.letters.fit.bodies import body_named, is_body, is_served_in
from tui.playbook.letters.fit.capitals import in_ordinary_case
from tui.playbook.letters.fit.jobs import (
    BY_LETTERS,
    is_job,
    is_odd_letters,
    is_one_of_many,
    is_studying,
)
from tui.playbook.letters.fit.notes import is_note
from tui.playbook.letters.fit.sure_titles import is_of_work, is_surely_a_field, is_surely_one
from tui.playbook.letters.fit.work import (
    field_of_work,
    fitting_organization,
    fitting_title,
    is_job_title,
)

_END_OF_TITLE = pattern_of(r"\s*[,;:|/()\[\]]|\s[-–—]\s|\sat\s|\s@")
_WORD = pattern_of(r"\w+(?:[-.'&]\w+)*")
_MOST_WORDS = 6
_DEGREE_WORDS = "phd md mba jd ma ms msc mph mfa mpa ba bs bsc edd dds llm"
_DEGREES = frozenset(_DEGREE_WORDS.split())
_TAKES_THE = pattern_of(
    r"(?:(?:U\.?S\.?|United States|Federal|National) )?"
    r"(?:board|borough|bureau|city|college|county|department|institute|library|ministry|museum"
    r"|office|port|school|state|town|university|village) of\b"
    r"|(?!the |.*['’]s ).+ (?:office|bureau|department|commission|ministry|authority|agency"
    r"|museum|institution|observatory|planetarium|aquarium|conservancy|consortium|coalition)$"
    r"|(?!the |Pratt|.*['’]s |.*(?:Polytechnic|Technical|Technological) )(?:[A-Z][\w-]+ )+"
    r"Institute$"
    r"|(?!the |.*['’]s )(?:[A-Z][\w-]+ )+(?:Institute(?! of Technology)|Chamber|Museum|Society"
    r"|Association|Academy|Bureau|Council|Federation) (?:of|for) "
    r"|(?:[A-Z]\w+ )?Chamber of Commerce|Federal Reserve"
    r"|Bank of (?:England|Canada|Japan|Mexico|Israel|Ireland|Korea|Ghana|China|Italy|France|Spain"
    r"|Greece|Thailand|Jamaica|Uganda|Zambia)\b"
    r"|(?:city|county|state|public|municipal) (?:library|museum|archives?|zoo)$",
    re.IGNORECASE,
)
_TEACHES = pattern_of(
    r"(?:(?:Assistant|Associate|Adjunct|Visiting|Emeritus|Clinical) )*(?:Professor|Lecturer"
    r"|Instructor"
    r"|Teacher|Student) of (?:[A-Z][\w-]*|and|the|in)(?: (?:[A-Z][\w-]*|and|the|in))*$"
    r"|(?:(?:assistant|associate|adjunct|visiting|clinical) )*(?:professor|lecturer|teacher)"
    r" of [a-z ]+$"
)
_LEVEL = pattern_of(r" (?:I{1,3}|IV|V|[1-5])(?=$|,| at| @)")
_OF_A_FIELD = pattern_of(
    r"^((?:Senior |Assistant |Associate |Executive )?(?:VP|SVP|EVP|AVP|Vice President|Director"
    r"|Head))"
    r", ((?:[A-Z][\w&-]*)(?: (?:and|&|[A-Z][\w-]*))*)$"
)
_ONE_AMONG_OTHERS = frozenset({"virtual", "fractional", "freelance", "contract", "independent"})
_OWNER = pattern_of(r"(?:an? )?((?:co-?)?(?:owner|founder)|proprietor)(?: of (.+))?", re.IGNORECASE)
_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
_GRADE = pattern_of(r"\b([1-9](?:st|nd|rd|th))[- ]grade\b", re.IGNORECASE)
_AGENT = pattern_of(r"(?:er|or|ist|ian|ary|yst|ant|ent|eer|(?<!hu)man)$")
_HELD_BY_ONE_WORDS = "president chancellor dean provost principal mayor governor chair chairman"
_HELD_BY_ONE = frozenset(_HELD_BY_ONE_WORDS.split())
_HOUSE = pattern_of(r"[A-Z]{2,5} [A-Z][a-z]+(?: [A-Z]\w+)*$")
_STUDIES_THERE = pattern_of(
    r"(?:(?!teach|advis|servic|success|affair|life|financ).)*\b(?:students?"
    r"|undergrad(?:uate)?|freshman|sophomore)",
    re.IGNORECASE,
)
_LEADS_A_HOUSE = frozenset({"Principal", "Partner", "Managing Partner", "Associate Principal"})
_NAMES_IN_TITLES = (
    "african agile american android arabic army asian azure chinese crm drupal english ethereum "
    "european french german google greek hadoop hebrew hindi indian italian japanese java "
    "jewish kotlin korean kubernetes latin linux marine medicare medicaid microsoft montessori "
    "navy oracle portuguese python react russian ruby salesforce scala scrum shopify snowflake "
    "spanish swift tableau terraform unix vietnamese wordpress"
)
_NAMES = frozenset(_NAMES_IN_TITLES.split())
_SPOKEN_AS_VOWEL = frozenset("AEFHILMNORSX")
_SPOKEN_AS_WORDS = frozenset({"SOC", "NOC", "LAN", "SAP", "FEMA", "NASA", "HIPAA", "NICU", "PICU"})
_VOWEL_SOUND = pattern_of(
    r"(?!eu|one|once|uni(?!n)|use|usu|uti|uro)[aeiou]|x-|hour|honest|heir", re.IGNORECASE
)


_ON_THEIR_OWN = pattern_of(r"\b(?:self[- ]?employed|freelanc\w+|sole proprietor)\b", re.IGNORECASE)
_NOW_AT = pattern_of(
    r"^(?:(?:s?he|they)(?:['’]s|['’]re| is| are)?\s+)?(?:now|currently|these days)\s+"
    r"(?P<at>(?:works?\s+|working\s+)?(?:at|with|for)\s+)?(?P<where>(?:the\s+)?[A-Z][^,;.()]*)$",
    re.MULTILINE,
)
_LED_BY_SCHOOL = pattern_of(
    r"([A-Z]{2,6}) ((?:(?:assistant|associate|adjunct|visiting|full|emeritus) )*"
    r"(?:professor|prof|instructor|lecturer|dean|registrar|librarian)\b.*)",
    re.IGNORECASE,
)


def work_of(records: Records, contact: Contact) -> str:
    """Return what they do, as far as it is known: "your work as an actuary at Acme".

    What is no title or no organization is left out.
    """
    title, at = _title_and_employer(
        in_ordinary_case(contact.title), records.organization_of(contact)
    )
    if not at and (led := _LED_BY_SCHOOL.fullmatch(title)) and led[1].isupper():
        # "CSU professor of geography"
        at, title = led[1], led[2]
    # UW Medicine is where they work, and no title, where it stands as both.
    title = "" if title.casefold() == at.casefold() else title
    field = field_of_work(title)
    role = "" if field or tie_in(title) else _role_somewhere(fitting_title(title))
    if not field and not role:
        field = field_of_work(at) if is_surely_a_field(at) and not _HOUSE.match(at) else ""
    organization = fitting_organization(at) or _works_now(contact.notes)
    if field and field.casefold() == organization.casefold():
        # Samsung Electronics is not the field as well.
        field = "" if at[:1].isupper() else field
        organization = organization if not field else ""
    if _ON_THEIR_OWN.search(f"{contact.title} {contact.notes}") and " " not in organization:
        # Behind "self-employed" a single word is a note, and no employer.
        organization = ""
    if owner := _OWNER.fullmatch(role):
        # Without its shop, an owner may own anything.
        organization = organization or fitting_organization(owner[2] or "")
        role = f"the {owner[1].lower()} of {with_the(organization)}" if organization else ""
        organization = ""
    if role in _LEADS_A_HOUSE:
        # "Your work as Principal" is no English: one is a principal of a firm.
        role = f"a{'n' if role[0] in 'AEIOU' else ''} {role.lower()}"
    if organization and not field and _STUDIES_THERE.fullmatch(contact.title.strip()):
        return f"your program {placed_at(organization)}"
    known = [f"as {role}"] if role else [f"in {field}"] if field else []
    if organization:
        known.append(placed_at(organization))
    return " ".join(["your work", *known])


def _works_now(notes: str) -> str:
    """Where a note says that somebody works now: now at Kantanka Automobile; or empty."""
    found = _NOW_AT.search(notes)
    if found is None or is_job(found["where"]) or (not found["at"] and is_field(found["where"])):
        return ""
    return fitting_organization(found["where"])


def _role_somewhere(title: str) -> str:
    """Return a title after "as", with the town that stands behind it: "a contractor in Queens"."""
    head, joint, place = title.partition(" in ")
    is_town = is_place(place) or is_city(place)
    if joint and (is_job(head) or (is_town and is_surely_one(head))):
        if is_town and place.islower():
            place = place.title()
        if place[:1].isupper():
            return f"{as_role(head)} in {place}"
    if not is_surely_one(_END_OF_TITLE.split(title)[0]):
        return ""
    role = as_role(title)
    is_named = role == title and not (is_title(title) or is_field(title) or " of " in title)
    return "" if is_odd_letters(role) or (is_named and title.istitle()) else role


def _title_and_employer(title: str, at: str) -> tuple[str, str]:
    """Return which of the words kept as a title and an employer are one.

    A job where the employer stands is the title; "bootcamp grad, jr dev" holds it behind a
    comma, and "CRC II, UCSF" the employer as well. Of whose husband somebody is the
    employer is another's.
    """
    title, at = _apart_in_haste(title.strip(), at.strip())
    parts = [part.strip() for part in re.split(r"[,;|]", title) if part.strip()]
    is_theirs = len(parts) == 1 and parts[0].lower() in RELATIONS and not is_job(parts[0])
    if is_theirs or is_studying(title):
        return "", ""
    if is_job_title(at):
        # "UW Medicine, PI": a house in capitals beside a job stays where they work.
        house = title if _is_employer(title) or _HOUSE.match(title) else ""
        title, at = (title, "") if is_job(title) else (at, house)
        parts = []
    if len(parts) > 1 and any(map(is_job, parts)):
        number = next(number for number, part in enumerate(parts) if is_job(part))
        behind = parts[number + 1 :]
        is_odd = not is_job(parts[-1]) and (is_note(parts[-1]) or parts[-1].islower())
        if number or is_odd or not fitting_organization(at):
            title = parts[number]
            named = [part for part in behind if _is_employer(part)]
            at = named[0] if named and (is_odd or not fitting_organization(at)) else at
    return title, at


def _apart_in_haste(title: str, at: str) -> tuple[str, str]:
    """A title and an employer that no comma parts: Ulta Beauty inventory mgr, RN Mercy Hospital.

    Where it is not sure which is which, neither is named.
    """
    if title and not at and (there := _JOB_THERE.fullmatch(title)):
        return there["job"], there["house"]
    if title and not at and (found := _HOUSE_FIRST.fullmatch(title)):
        house, job = found["house"].strip(), found["job"]
        is_named = not all(map(is_of_work, house.split()))
        if is_job(job) and is_named and not is_job(house):
            return job, house
    if at and not title and (found := _JOB_FIRST.fullmatch(at)):
        return found["job"], found["house"]
    first, _, behind = at.partition(" ")
    if first in BY_LETTERS and behind and " " not in behind and not title:
        return "", ""
    is_letters = first.isupper() and len(first) > 2 and first.lower() in CREDENTIALS  # noqa: PLR2004
    if is_letters and behind and not _OF_A_BODY.search(at):
        return title, ""
    return title, at


_HOUSE_FIRST = pattern_of(r"(?P<house>(?:[A-Z][\w&'’.-]*\s){2,3})(?P<job>[a-z][a-z./ -]+)")
_JOB_THERE = pattern_of(
    r"(?P<house>(?:[A-Z][\w&'’.-]*\s?){1,4}?)\s*\((?P<job>[a-z][\w ./-]+?) (?:there|here|now)\)"
)
_OF_A_BODY = pattern_of(r"\b(?:Institute|Association|Society|Board|Council|Academy)\b")
# Letters that no company calls itself by.
_JOB_FIRST = pattern_of(
    r"(?P<job>RRT|RDH|APRN|FNP|COTA|MSL|RN|LPN|LVN|CNA|EMT|CPA|LCSW|LMSW|LMFT|NP|SLP|CRNA|PharmD|DPT|BCBA|PMHNP|CRC|SWE"
    r"|SRE|CMA) (?P<house>(?!(?:Group|Network|Services|Solutions|Partners|Inc|LLC|Staffing"
    r"|Consulting)\b)[A-Z][\w&'’.-]*(?: [\w&'’.-]+){0,4})"
)


def _is_employer(part: str) -> bool:
    """Whether a part behind a title is where they work, and no town and no field: UCSF."""
    if part.islower() or is_place(part) or is_field(part) or is_job(part):
        return False
    return bool(fitting_organization(part))


def as_role(title: str) -> str:
    """Return a job title as it stands after "as": "a UX researcher", "Head of Analytics".

    What follows a comma, a slash, a bracket or "at" is left out, and so are degrees; a
    title of more than six words gives an empty text.
    """
    title = _OF_A_FIELD.sub(r"\1 of \2", _LEVEL.sub("", _GRADE.sub(_grade, title)))
    parts = (part.split() for part in _END_OF_TITLE.split(title))
    words = next((part for part in parts if not _is_degree(part)), [])
    if not words or len(words) > _MOST_WORDS:
        return ""
    if _TEACHES.match(" ".join(words)):
        return indefinite(" ".join(map(_lowered, words)))
    plain = " ".join(words)
    if words[0].lower() in _ONE_AMONG_OTHERS and len(words) > 1:
        return indefinite(" ".join([words[0].lower(), *words[1:]]))
    if words[0].lower() in {"a", "an", "the"} or not _names_one_of_many(words):
        return plain
    last = words[-1] if words[-1] in BY_LETTERS else words[-1].lower()
    said = [*map(_lowered, words[:-1]), last]
    return f"{_article(said[0])} {' '.join(said)}"


def _grade(found: re.Match[str]) -> str:
    return f"{_ORDINALS[int(found[1][0]) - 1]}-grade"


def with_the(organization: str) -> str:
    """Return an organization as a sentence has it: "the City of Aurora", "Acme"."""
    if organization.partition(" ")[0] in {"a", "an", "the"}:
        return organization
    takes_the = _TAKES_THE.match(organization) or is_body(organization)
    return f"{'the ' if takes_the else ''}{organization}"


def placed_at(organization: str) -> str:
    """Return where somebody works: "at Acme", "at the City of Aurora", "in the US Army"."""
    if body := body_named(organization):
        return f"in the {body}"
    said = with_the(organization)
    return f"{'in' if is_served_in(organization) else 'at'} {said}"


def is_role(title: str) -> bool:
    """Whether a title names one of many: "Data Analyst" does, "Head of Analytics" does not."""
    words = title.split()
    return bool(words) and _names_one_of_many(words)


def indefinite(role: str) -> str:
    """Return a role with its article: "a nurse", "an RN"."""
    return f"{_article(role.split(maxsplit=1)[0])} {role}"


def _is_degree(words: list[str]) -> bool:
    return len(words) == 1 and words[0].replace(".", "").lower() in _DEGREES


def _names_one_of_many(words: list[str]) -> bool:
    last = words[-1].lower()
    if words[-1] in BY_LETTERS:
        return True
    if not last.isascii() or not last.replace("-", "").isalpha() or words[-1].isupper():
        return False
    if last in _HELD_BY_ONE or not all(_WORD.fullmatch(word) for word in words):
        return False
    return "of" not in words and (
        is_one_of_many(last) or (_AGENT.search(last) is not None and not is_field(last))
    )


def lowered(text: str) -> str:
    """Return a field of study in small letters, names and abbreviations as they are: UX design."""
    return " ".join(map(_lowered, text.split()))


def _lowered(word: str) -> str:
    """The word in lower case; names and abbreviations stay: French, Java, UX, DevOps."""
    parts = word.split("-")
    if (
        word.lower() in _NAMES
        or "&" in word
        or not all(part.istitle() or part.islower() for part in parts)
    ):
        return word
    return word.lower()


def _article(word: str) -> str:
    if word.isupper() and word not in _SPOKEN_AS_WORDS:
        return "an" if word[0] in _SPOKEN_AS_VOWEL else "a"
    return "an" if _VOWEL_SOUND.match(word) else "a"
