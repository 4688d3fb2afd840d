"""What must not go out: a check says nothing of a letter that is right, and stops another."""

import re
from collections.abc import Iterator

from tui.model.followup import Direction
from tui.model.naming.kin import kin_in
from tui.model.naming.names import CREDENTIALS
from tui.model.naming.person_name import TITLES
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.checking.slips import slip
from tui.playbook.letters.findings import Finding
from tui.playbook.letters.fit.shorthand import spelled_title
from tui.playbook.letters.job_titles import as_role, work_of
from tui.playbook.letters.news.own_news import own_news
from tui.playbook.letters.parts import Draft, LetterKind
from tui.playbook.letters.weaving.gate import private_words
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.spelling import LEFT_SHORT

_QUOTED = pattern_of(r"“[^”]*”|\"[^\"]*\"")
_THIRD_PERSON = pattern_of(r"\b(?:s?he|hers?|him|his|himself|herself)\b", re.IGNORECASE)
_SHORTHAND = "|".join(map(re.escape, sorted(LEFT_SHORT, key=len, reverse=True)))
_SHORT = pattern_of(rf"(?<![\w'’/.@-])(?:{_SHORTHAND})(?![\w'’/@-]|\.\w)")
_FROM_NOTES = (LetterKind.THANK_YOU, LetterKind.UPDATE, LetterKind.LANDED)
_RESUME = r"(?:r[ée]sum[ée]|cv)"
_RESUME_HERE = pattern_of(
    rf"\b{_RESUME}\b[^.]*\b(?:with this|attached|enclosed|below)"
    rf"|\b(?:attached|enclosed)\b[^.]*\b{_RESUME}\b",
    re.IGNORECASE,
)
_RESUME_LATER = pattern_of(
    rf"\b(?:will (?:have|send|e-?mail|forward|get|receive|share)|on its way)\b[^.]*\b{_RESUME}\b"
    rf"|\b{_RESUME}\b[^.]*\b(?:will follow|is on its way|will be with you|by (?:\w+day|\w+ \d+))",
    re.IGNORECASE,
)
_TAKEN_UP = pattern_of(
    r"take you up on[^.]*\b(?:job|position|opening|internship|role|interview|offer of work)s?\b"
    r"|\b(?:job|position|opening|internship|role)s?\b[^.]*take you up on",
    re.IGNORECASE,
)
_GREETING = pattern_of(
    r"^(?:dear|hello|hi|hey|good (?:morning|afternoon))\s+(.+?)\s*[,:!]?$", re.IGNORECASE
)
# A text message goes on behind it: Hello Lena, this is Nora.
_GOES_ON = pattern_of(r"^(?P<greeting>[^,:!\n]+[,:!])\s+\S+(?:\s+\S+){3,}")
_IS_SMALL = pattern_of(r"(?!(?:the|an?) )[a-z][a-z']+(?: [a-z'&.]+)+$")
_IF_I_MAY = pattern_of(r" \(if I may\)", re.IGNORECASE)
_HONORIFICS = word_set(
    "prof professor dr mr mrs ms miss mx sir dame rev herr frau sr sra señor señora mme m"
) | (TITLES - {"nurse", "chief", "chef", "coach", "sister", "brother", "father", "pastor", "rabbi"})
_SENTENCE = pattern_of(r"(?<=[.!?”])\s+")
_SAID_TO_ALL = pattern_of(
    r"informational interview|my name is|as you may know|^I am |^I study|suggested that I write"
    r"|linkedin|\[|^I came across|^We know",
    re.IGNORECASE,
)
_LEAST_REPEATED = 7


def wrongs(draft: Draft, contact: Contact, records: Records) -> Iterator[Finding]:
    """Yield what is wrong with a letter, in words for the person; nothing when it is right."""
    body = draft.body
    for words in (
        _third_person(draft, contact, records),
        _shorthand(body),
        _odd_name(draft, contact, records),
        _private(draft, contact, records),
        _resume_twice(body),
        _job_taken_up(body),
        _odd_greeting(body, contact),
        _repeated(draft, contact, records),
        slip(body),
    ):
        if words:
            yield Finding(ok=False, words=words)


def _third_person(draft: Draft, contact: Contact, records: Records) -> str:
    text = _QUOTED.sub(lambda found: " " * len(found[0]), draft.body)
    said = _THIRD_PERSON.finditer(text)
    # HIM is a field of work.
    found = next((each for each in said if not each[0].isupper() or text.isupper()), None)
    if found is None:
        return ""
    before = text[: found.start()].lower()
    others = [each for each in _people(contact, records) if each.id != contact.id]
    if any(name and name in before for each in others for name in _names(each)):
        return ""
    return f"“{found[0]}” speaks of {_greeted(contact) or 'them'} to somebody else: say “you”"


def _names(contact: Contact) -> list[str]:
    return [name.lower() for name in (contact.name, *contact.ways_to_greet)]


def _greeted(contact: Contact) -> str:
    """The likeliest words to greet somebody by; empty where there are none."""
    return next(iter(contact.ways_to_greet), "")


def _shorthand(body: str) -> str:
    if found := _SHORT.search(body):
        return f"“{found[0]}” is shorthand: write it out"
    return ""


def _odd_name(draft: Draft, contact: Contact, records: Records) -> str:
    for person in _people(contact, records):
        name = person.name
        if not name or name not in draft.body:
            continue
        is_small = name[0].isascii() and name[0].islower() and kin_in(name) is None
        if "?" in name or is_small:
            return f"“{name}” does not look like a name: correct it in the contact"
    organization = records.organization_of(contact)
    if _IS_SMALL.match(organization) and f"at {organization}" in draft.body:
        return f"“{organization}” is written small: correct it in the contact"
    if (name := _greeted(contact)) and name[0].isupper() and name.isascii():
        greeting = greeting_of(draft.body)
        if re.search(rf"\b{re.escape(name.lower())}\b", greeting):
            return f"the greeting does not write {name} with a capital"
    return ""


def _private(draft: Draft, contact: Contact, records: Records) -> str:
    if draft.kind not in _FROM_NOTES:
        return ""
    body = draft.body.strip()
    paragraphs = body.split("\n\n")
    text = "\n".join(paragraphs[1:-1] if len(paragraphs) > 2 else paragraphs)  # noqa: PLR2004
    known = [each.name for each in _people(contact, records)]
    known += [records.organization_of(contact), contact.title, records.profile.position]
    known += [work_of(records, contact), own_news(records.profile.position)]
    known.append(as_role(spelled_title(contact.title)).partition(" ")[2])
    for name in filter(None, known):
        text = re.sub(re.escape(name), " ", text, flags=re.IGNORECASE)
    if words := private_words(text):
        return f"“{words[0]}” {words[1]}: leave it out"
    return ""


def _resume_twice(body: str) -> str:
    if _RESUME_HERE.search(body) and _RESUME_LATER.search(body):
        return "the résumé comes with this letter, and later as well: say one of the two"
    return ""


def _job_taken_up(body: str) -> str:
    if found := _TAKEN_UP.search(body):
        return f"“{found[0][:40]}” takes up a job: thank them for the news of it instead"
    return ""


def greeting_of(body: str) -> str:
    """Return the words a letter greets by: its first line, or what is before the first comma."""
    first = body.strip().partition("\n")[0]
    goes_on = _GOES_ON.match(first)
    return goes_on["greeting"] if goes_on else first


def formal_greeting(greeting: str, contact: Contact) -> str:
    """Return what a greeting by title and name says: "Ms. Lin" for Grace Lin; empty if none."""
    words = greeting.strip().rstrip(" ,:!").split()
    names = {word.casefold() for word in re.findall(r"[\w'’-]+", contact.named)} - _HONORIFICS
    titles = [
        at for at, word in enumerate(words) if word.strip(".,").casefold() in _HONORIFICS and at
    ]
    said = words[titles[0] :] if titles else []
    meant = [word for word in said if word.strip(".,").casefold() not in _HONORIFICS]
    known = bool(meant) and all(word.strip(".,").casefold() in names for word in meant)
    return " ".join(said) if known else ""


def _odd_greeting(body: str, contact: Contact) -> str:
    found = _GREETING.match(_IF_I_MAY.sub("", greeting_of(body)))
    if found is None:
        return ""
    greeted = found[1]
    words = [word.strip(".,").lower() for word in greeted.split()]
    ways = {way.lower() for way in contact.ways_to_greet}
    if re.search(r"[()\[\]{}/\\@<>\"“”]", greeted) and not greeted.startswith("["):
        return f"“{greeted}” is no name to greet by"
    if greeted.lower() in ways:
        return ""
    if all(word in _HONORIFICS for word in words) or set(words) & CREDENTIALS - _HONORIFICS:
        return f"“{greeted}” is a title: greet by a name"
    name = contact.name.split()
    is_family_name = words == [name[-1].lower()] and len(name) > 1 if name else False
    if is_family_name and ways and words[0] != name[0].lower():
        return f"“{greeted}” is their family name: greet by {_greeted(contact)}"
    return ""


def _repeated(draft: Draft, contact: Contact, records: Records) -> str:
    """A sentence that somebody else at the same organization was sent already."""
    if not contact.organization_id:
        return ""
    sent = "\n".join(
        touch.text
        for each in records.people_at(contact.organization_id)
        if each.id != contact.id
        for touch in records.touches_of(each.id)
        if touch.direction is Direction.OUT and touch.text
    )
    if not sent:
        return ""
    for paragraph in draft.body.split("\n\n")[1:-1]:
        for sentence in _SENTENCE.split(paragraph.strip()):
            is_long = len(sentence.split()) >= _LEAST_REPEATED
            if is_long and sentence in sent and not _SAID_TO_ALL.search(sentence):
                return f"somebody at the same place got this sentence: “{sentence[:40]}…”"
    return ""


def _people(contact: Contact, records: Records) -> list[Contact]:
    """Everybody the letter may name."""
    introducer = records.introducer_of(contact)
    return [contact, *records.introduced_by(contact.id), *([introducer] if introducer else [])]
