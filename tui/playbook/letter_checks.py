"""Checks on a draft, shown beside it while it is edited."""

import re
from dataclasses import dataclass

from tui.model.interview import Mark, Note
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.letter_parts import Draft, LetterKind, word_count
from tui.playbook.rules import CLASSIC

_BLANK = re.compile(r"\[[^\[\]\n]*\]")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_JOB = r"(?:jobs?|positions?|openings?|vacanc(?:y|ies)|internships?|roles?)"
_JOB_ASK = re.compile(
    rf"\b(?:hire me|hiring (?:right )?now|(?:are|is) (?:you|your \w+|they) (?:\w+ )?hiring"
    rf"|(?:any|an open|open|available) (?:\w+ )?{_JOB}"
    rf"|(?:looking|searching|hoping|asking|apply|applying) for (?:an? |any )?(?:\w+ )?{_JOB}"
    rf"|(?:consider|recommend|refer) me for"
    rf"|(?:give|offer|find|get) me (?:an? )?(?:\w+ )?{_JOB}"
    rf"|job opportunit(?:y|ies)|(?:put in|say) a good word)\b",
    re.IGNORECASE,
)
_RESUME = re.compile(r"\b(?:r[ée]sum[ée]s?|cv|curriculum vitae)\b", re.IGNORECASE)
_RUN = 4
_SHORTEST_PHRASE = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """One check on a draft, and its outcome in words."""

    ok: bool
    words: str


def blanks(text: str) -> list[str]:
    """Return the blanks left in a text, brackets included: ["[your name]"]."""
    return _BLANK.findall(text)


def findings(draft: Draft, records: Records) -> list[Finding]:
    """Check a draft, edited or not, before it goes out (R3, D3).

    A thank-you must name something from the notes (A1), a request must ask properly (R2,
    R4); a name is used with leave only (F8).
    """
    notes = records.notes_of(draft.interview_id) if draft.interview_id else []
    found = [_length(draft), _no_blank(draft), _no_job_ask(draft, notes)]
    contact = records.get(Contact, draft.contact_id)
    if contact is not None:
        found.append(_name(draft, contact))
    if draft.kind is LetterKind.THANK_YOU:
        found.insert(1, _specific(draft, notes))
    if draft.kind is LetterKind.OUTREACH:
        found += _request(draft)
        if contact is not None:
            found += _leave_to_name(records, contact)
    return found


def asks_for_job(text: str) -> bool:
    """Say whether a text asks for a job (D3)."""
    return _JOB_ASK.search(text) is not None


def _length(draft: Draft) -> Finding:
    count, most = word_count(draft.body), CLASSIC.letter_words
    if count < most:
        return Finding(ok=True, words=f"{count} words, under {most}")
    return Finding(ok=False, words=f"{count} words: cut it to under {most}")


def _specific(draft: Draft, notes: list[Note]) -> Finding:
    body = _words(draft.body)
    phrases = [_words(note.text) for note in notes if note.mark is not Mark.PERSON]
    if any(_occurs(phrase, body) for phrase in phrases if _tells(phrase)):
        return Finding(ok=True, words="names something they said")
    return Finding(ok=False, words="names nothing from your notes: add one thing you learned")


def _no_blank(draft: Draft) -> Finding:
    left = blanks(f"{draft.subject}\n{draft.body}")
    if not left:
        return Finding(ok=True, words="no blank left")
    return Finding(ok=False, words=f"fill in {', '.join(dict.fromkeys(left))}")


def _no_job_ask(draft: Draft, notes: list[Note]) -> Finding:
    # What they said about jobs is no request of mine.
    body = _QUOTED.sub("", draft.body)
    for note in notes:
        body = body.replace(note.text.rstrip(" .,;:"), "")
    if found := _JOB_ASK.search(body):
        return Finding(ok=False, words=f"“{found[0]}” asks for a job: leave it out")
    return Finding(ok=True, words="asks for no job")


def _name(draft: Draft, contact: Contact) -> Finding:
    greeting = draft.body.strip().partition("\n")[0]
    if _occurs(_words(contact.first_name), _words(greeting)):
        return Finding(ok=True, words=f"greets {contact.first_name}")
    return Finding(ok=False, words=f"the greeting does not say “{contact.first_name}”")


def _request(draft: Draft) -> list[Finding]:
    questions = draft.body.count("?")
    named = "informational interview" in " ".join(draft.body.lower().split())
    resume = _RESUME.search(draft.body)
    return [
        Finding(ok=True, words="one clear ask")
        if questions == 1
        else Finding(ok=False, words=f"{questions} questions: ask just one"),
        Finding(ok=True, words="says “informational interview”")
        if named
        else Finding(ok=False, words="does not say “informational interview”"),
        Finding(ok=False, words="no résumé in a first request")
        if resume
        else Finding(ok=True, words="no résumé"),
    ]


def _leave_to_name(records: Records, contact: Contact) -> list[Finding]:
    introducer = records.introducer_of(contact)
    if introducer is None or contact.may_use_name is not None:
        return []
    words = f"ask {introducer.name} whether you may use the name"
    return [Finding(ok=False, words=words)]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _tells(phrase: list[str]) -> bool:
    """Whether a phrase is more than a short word that any letter holds."""
    return sum(map(len, phrase)) >= _SHORTEST_PHRASE


def _occurs(phrase: list[str], body: list[str]) -> bool:
    """Whether four words of the phrase in a row, or all of a shorter one, are in the body."""
    length = min(_RUN, len(phrase))
    if not phrase:
        return False
    runs = {tuple(phrase[at : at + length]) for at in range(len(phrase) - length + 1)}
    return any(tuple(body[at : at + length]) in runs for at in range(len(body) - length + 1))
