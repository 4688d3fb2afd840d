"""Checks on a draft, shown beside it while it is edited."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from tui.model.followup import Touch
from tui.model.interview import Interview
from tui.model.note import Mark, Note
from tui.model.people import Channel, Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.asking.ask import is_asked_plainly
from tui.playbook.letters.checking.wrongs import formal_greeting, greeting_of, wrongs
from tui.playbook.letters.findings import Finding
from tui.playbook.letters.memories import promise_in_words
from tui.playbook.letters.parts import (
    LEARNED_BLANK,
    LINKEDIN_CHARACTERS,
    Draft,
    LetterKind,
    clipped,
    word_count,
)
from tui.playbook.letters.style import BUILT_IN, LetterStyle, most_words
from tui.playbook.letters.weaving.as_needed import AsNeeded
from tui.playbook.letters.weaving.deeds.agreed import unsaid
from tui.playbook.letters.weaving.lines import LinesOf, nearest_line, woven_lines
from tui.playbook.letters.weaving.said_in import SaidIn, words_of
from tui.playbook.letters.who.acquaintance import HOW_BLANK
from tui.playbook.letters.who.found_through import is_nobody_named, way_found
from tui.playbook.letters.who.introducer import awaits_introduction
from tui.playbook.letters.who.introduction import as_known
from tui.playbook.letters.who.needed.needs import unread_needs
from tui.playbook.letters.who.why_them import is_of_use, why_them
from tui.playbook.questions.job_asks import job_asked
from tui.playbook.rules import Rules

_BLANK = pattern_of(r"\[[^\[\]\n]*\]")
_QUOTED = pattern_of(r"“[^”]*”|\"[^\"]*\"")
_ASKS_FOR_ME = pattern_of(
    r"\b(?:hire me|(?:consider|recommend|refer) me for|put in a good word"
    r"|(?:give|offer|find|get) me (?:an? )?(?:\w+ )?(?:job|position|internship)"
    r"|(?<!offering to )ask (?:about|for) (?:an?|the) (?:\w+ )?"
    r"(?:job|position|internship|opening))\b",
    re.IGNORECASE,
)
_RESUME = pattern_of(r"\b(?:r[ée]sum[ée]s?|cv|curriculum vitae)\b", re.IGNORECASE)
_MINUTES = pattern_of(
    r"\b(?:\d+|ten|fifteen|twenty(?:-five)?|thirty)[ -]minutes?\b|\bhalf an hour\b"
    r"|\bquarter of an hour\b|\b(?:five|four|three|two|[2-5]) (?:short )?questions\b"
    r"|\[[^\]]*minutes[^\]]*\]",
    re.IGNORECASE,
)
_OWN_PROFILE_FIRST = Finding(
    ok=True,
    words="your first message: bring your own LinkedIn profile up to date, since people look",
    is_aside=True,
    rule="F10",
)
_MOST_TALKS = 20
"""So many of the last talks are looked at for what a letter may have made of a line."""
_SHORTEST_PHRASE = 5
_LONGEST_OFFERED, _LONGEST_LEFT_OUT = 120, 60


def blanks(text: str) -> list[str]:
    """Return what stands in square brackets in a text, brackets included: ["[your name]"]."""
    return _BLANK.findall(text)


def open_blanks(draft: Draft, records: Records) -> list[str]:
    """Return the blanks left in a draft, each once.

    What the records themselves have in brackets, such as "[sic]" in a note, is no blank.
    """
    theirs = {
        blank for text in _recorded(draft, records) for blank in blanks(text.replace('"', "'"))
    }
    left = dict.fromkeys(blanks(f"{draft.subject}\n{draft.body}"))
    return [blank for blank in left if blank.replace('"', "'") not in theirs]


def findings(
    draft: Draft,
    records: Records,
    *,
    style: LetterStyle = BUILT_IN,
    lines_of: LinesOf = woven_lines,
) -> list[Finding]:
    """Check a draft, edited or not, before it goes out (R3, D3).

    A thank-you (A1), an update (N1) and the news of a position (N3) must name something
    the records hold, a request must ask properly (R2, R4), a note on LinkedIn must fit
    (A2); a name is used with leave only (F8). `lines_of` may remember what it returned.
    """
    left = open_blanks(draft, records)
    found = [_no_blank(left), _no_job_ask(draft)]
    if draft.channel is not Channel.PHONE:
        found.insert(0, _length(draft, style.rules))
    contact = records.get(Contact, draft.contact_id)
    if contact is not None:
        found.append(_name(draft, contact))
        found += wrongs(draft, contact, records)
    match draft.kind:
        case LetterKind.THANK_YOU:
            found.insert(1, _specific(draft, records, lines_of))
            found += _asides(draft, records)
        case LetterKind.UPDATE | LetterKind.LANDED:
            personal = _personal(draft, records, left, lines_of)
            found[1:1] = [personal] if personal else []
        case LetterKind.SCHEDULE | LetterKind.CONFIRMATION:
            found += unread_needs(records.profile.needs)
        case LetterKind.OUTREACH:
            is_close = contact is not None and as_known(records, contact).is_close
            asks_plainly = contact is not None and is_asked_plainly(records, contact)
            found += _request(draft, asks_plainly=asks_plainly)
            if contact is not None:
                found += _why_them(draft, contact, is_close=is_close)
                found += _leave_to_name(records, contact)
            if not records.table(Touch):
                found.append(_OWN_PROFILE_FIRST)
    return found


def _length(draft: Draft, rules: Rules) -> Finding:
    if draft.kind is LetterKind.LINKEDIN:
        length, most = len(draft.body), LINKEDIN_CHARACTERS
        if length <= most:
            return Finding(ok=True, words=f"{length} characters, {most} at most", rule="A2")
        words = f"{length} characters: LinkedIn takes {most} at most"
        return Finding(ok=False, words=words, rule="A2")
    count, most = word_count(draft.body), most_words(draft.kind, rules)
    if count < most:
        return Finding(ok=True, words=f"{count} words, under {most}", rule="R3")
    return Finding(ok=False, words=f"{count} words: cut it to under {most}", rule="R3")


def _specific(draft: Draft, records: Records, lines_of: LinesOf) -> Finding:
    interview = records.get(Interview, draft.interview_id)
    talks = [interview] if interview is not None else []
    texts = chain(
        (talk.learned for talk in talks),
        _noted_in(talks, records, lines_of),
    )
    if LEARNED_BLANK not in draft.body and _names_any(texts, draft):
        return Finding(ok=True, words="names something they said", rule="A1")
    words = "names nothing from your notes: add one thing you learned"
    return Finding(ok=False, words=words, rule="A1")


def _asides(draft: Draft, records: Records) -> list[Finding]:
    """What the notes hold for a thank-you and it does not say: the person may add it."""
    interview = records.get(Interview, draft.interview_id)
    if interview is None:
        return []
    told = []
    if LEARNED_BLANK in draft.body and (note := nearest_line(records, interview)):
        told.append(f"perhaps, from your notes: {_noted(note, _LONGEST_OFFERED)}")
    if left := unsaid(records, interview, draft.body):
        notes = " · ".join(_noted(note, _LONGEST_LEFT_OUT) for note in left)
        told.append(f"left out: {notes}")
    return [Finding(ok=True, words=words, is_aside=True) for words in told]


def _noted(note: Note, most: int) -> str:
    return f"{note.mark.value} {clipped(note.text, most) or note.text[:most]}"


def _personal(draft: Draft, records: Records, left: list[str], lines_of: LinesOf) -> Finding | None:
    texts = AsNeeded(_shared(draft, records, lines_of))
    if _names_any(texts, draft):
        return Finding(ok=True, words="names something you share", rule="N1")
    if left:
        return None
    if not any(map(_tells, texts)):
        return Finding(ok=True, words="there are no notes it could draw on", rule="N1")
    if draft.kind is LetterKind.LANDED:
        return Finding(ok=True, words="thanks them, and leaves what came of it to you", rule="N3")
    words = "names nothing from your notes: say how they come into it"
    return Finding(ok=False, words=words, rule="N1")


def _is_told(note: Note) -> bool:
    return note.mark not in (Mark.PERSON, Mark.PERSONAL)


def _names_any(texts: Iterable[str], draft: Draft) -> bool:
    said = SaidIn(draft.body)
    return any(said.says(text) and _tells(text) for text in texts)


def _shared(draft: Draft, records: Records, lines_of: LinesOf) -> Iterator[str]:
    """Yield the texts of what was told, promised, and of whom they named."""
    for each in records.introduced_by(draft.contact_id):
        yield each.name
    for followup in records.followups_of(draft.contact_id):
        yield followup.what
        yield promise_in_words(records, followup)
    yield from _noted_in(records.interviews_of(draft.contact_id)[::-1], records, lines_of)


def _noted_in(talks: Sequence[Interview], records: Records, lines_of: LinesOf) -> Iterator[str]:
    """Yield what was noted in talks; last, since it takes longer, as a letter may say it."""
    for talk in talks:
        yield from (note.text for note in records.notes_of(talk.id) if _is_told(note))
    for talk in talks[:_MOST_TALKS]:
        yield from (line.words for line in lines_of(records, talk))


def _recorded(draft: Draft, records: Records) -> list[str]:
    """The texts of the records that the letter may hold: theirs and mine, as they stand."""
    profile = records.profile
    texts = [profile.name, profile.school, profile.studies, profile.work, profile.worked]
    texts += [profile.field, profile.year]
    texts += [profile.position, profile.signature]
    people = [records.get(Contact, draft.contact_id), *records.introduced_by(draft.contact_id)]
    if people[0] is not None:
        people.append(records.introducer_of(people[0]))
    for person in people:
        if person is not None:
            texts += [person.name, person.title, person.how_we_met, person.why_them]
            texts += [records.organization_of(person), *person.phones]
    texts += [interview.place for interview in records.interviews_of(draft.contact_id)]
    return texts


def _no_blank(left: list[str]) -> Finding:
    if not left:
        return Finding(ok=True, words="no blank left")
    return Finding(ok=False, words=f"fill in {', '.join(left)}")


def _no_job_ask(draft: Draft) -> Finding:
    rule = "R4" if draft.kind is LetterKind.OUTREACH else "D3"
    # What they said about jobs is no request of mine, unless it asks for me.
    body = _QUOTED.sub("", draft.body)
    for sentence, _ in draft.sources:
        body = body.replace(sentence, "")
    for_me = _ASKS_FOR_ME.search(draft.body)
    if asked := job_asked(body) or (for_me[0] if for_me else ""):
        return Finding(ok=False, words=f"“{asked}” asks for a job: leave it out", rule=rule)
    return Finding(ok=True, words="asks for no job", rule=rule)


def _name(draft: Draft, contact: Contact) -> Finding:
    greeting = greeting_of(draft.body)
    ways = contact.ways_to_greet
    said = SaidIn(_BLANK.sub("", greeting))
    if found := next(filter(said.says, ways), ""):
        return Finding(ok=True, words=f"greets {found}")
    if formal := formal_greeting(greeting, contact):
        return Finding(ok=True, words=f"greets {formal}")
    wanted = " or ".join(f"“{way}”" for way in ways or (contact.name,))
    return Finding(ok=False, words=f"greet them by name: {wanted}")


def _request(draft: Draft, *, asks_plainly: bool) -> list[Finding]:
    questions = draft.body.count("?")
    named = "informational interview" in " ".join(draft.body.lower().split())
    resume = _RESUME.search(draft.body)
    called = [
        Finding(ok=True, words="says “informational interview”", rule="R2")
        if named
        else Finding(ok=False, words="does not say “informational interview”", rule="R2")
    ]
    # In a call one also asks whether it is a good moment.
    return [
        Finding(ok=True, words="one clear ask", rule="R2")
        if questions == 1 or (draft.channel is Channel.PHONE and questions)
        else Finding(ok=False, words=f"{questions} questions: ask just one", rule="R2"),
        *([] if asks_plainly else called),
        Finding(ok=True, words="says how long", rule="R2")
        if _MINUTES.search(draft.body)
        else Finding(ok=False, words="does not say how many minutes you ask for", rule="R2"),
        Finding(ok=False, words="no résumé in a first request", rule="R4")
        if resume
        else Finding(ok=True, words="no résumé", rule="R4"),
    ]


def _why_them(draft: Draft, contact: Contact, *, is_close: bool) -> list[Finding]:
    """Whether a request says why them: a generic one is a fault; friends know why (R2)."""
    if is_close or HOW_BLANK in draft.body:
        # One question at a time: how we know each other comes first.
        return []
    said = SaidIn(draft.body)
    if said.says(why_them(contact)) or said.says(contact.why_them):
        return [Finding(ok=True, words="says why them", rule="R2")]
    if is_of_use(contact.why_them):
        noted = clipped(contact.why_them.strip(), _LONGEST_LEFT_OUT)
        words = f"“{noted}” asks for a favor: say what you would like to learn from them, “You …”"
        return [Finding(ok=False, words=words, rule="R2")]
    if contact.why_them.strip() and not why_them(contact):
        noted = f"“{contact.why_them.strip()}”: write why you write to them as a sentence, “You …”"
        return [Finding(ok=False, words=noted, rule="R2")]
    return [
        Finding(
            ok=False,
            words="the letter does not say yet why you write to this person: add one line",
            rule="R2",
        )
    ]


def _leave_to_name(records: Records, contact: Contact) -> list[Finding]:
    introducer = records.introducer_of(contact)
    if introducer is None or contact.may_use_name is not None:
        return []
    named = re.sub(r"^my (?=\w)", "your ", introducer.named)
    if way_found(introducer.name):
        return []
    if is_nobody_named(introducer.name):
        words = f"who is “{introducer.name}”? Write the name in the contact"
        return [Finding(ok=False, words=words, rule="F8")]
    if awaits_introduction(records, contact):
        words = f"{named} offered to introduce you: wait for that, or ask whether to write first"
        return [Finding(ok=False, words=words)]
    words = f"ask {named} whether you may use the name"
    return [Finding(ok=False, words=words, rule="F8")]


def _tells(phrase: str) -> bool:
    """Whether a phrase is more than a short word that any letter holds."""
    return sum(map(len, words_of(phrase))) >= _SHORTEST_PHRASE
