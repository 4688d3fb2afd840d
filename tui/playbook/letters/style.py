"""How letters are put together: the person's own templates, the numbers, and the filling in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from string import Template

from tui.model.naming.called import is_called_as_kin
from tui.model.people import Channel, Contact
from tui.model.profile import Profile
from tui.model.records import Records
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.ways_to_reach import by_number
from tui.playbook.letters.fit.work import fitting_organization, fitting_title
from tui.playbook.letters.job_titles import work_of
from tui.playbook.letters.parts import Draft, LetterKind, word_count
from tui.playbook.letters.who.fields.own_name import name_told
from tui.playbook.letters.who.told import RETURNING_TO, as_told
from tui.playbook.rules import CLASSIC, Rules
from tui.playbook.time.dates import zone_of

_NOTHING = "\x00"
_TO_A_FRIEND: Mapping[LetterKind, str] = {
    **dict.fromkeys(LetterKind, "Thanks so much"),
    LetterKind.CONFIRMATION: "Until then",
    LetterKind.UPDATE: "All the best",
    LetterKind.NUDGE: "Thanks",
}
_HEAD, _FOOT = "$greeting,\n\n", "\n\n$closing,\n$signature"
_ASKING = frozenset({LetterKind.OUTREACH, LetterKind.NUDGE})
_TWO_STOPS = pattern_of(r"(?<=\w)(\.)\.(?=\s|$)")
UPDATE_WORDS = 100
"""An update is brief: under so many words (N2)."""


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """A letter with `$names` where its parts go; an empty subject leaves the built-in one."""

    body: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class LetterStyle:
    """What a person may set about letters: the numbers and their own templates.

    `zone` is the clock they go by when their profile names none.
    """

    rules: Rules = CLASSIC
    templates: Mapping[LetterKind, LetterTemplate] = field(default_factory=dict)
    zone: tzinfo = UTC


BUILT_IN = LetterStyle()
"""The letters and the numbers as they come with the program."""


def most_words(kind: LetterKind, rules: Rules) -> int:
    """Return how many words a letter of this kind stays under (R3, N2)."""
    return (
        min(UPDATE_WORDS, rules.letter_words) if kind is LetterKind.UPDATE else rules.letter_words
    )


def home_zone(records: Records, style: LetterStyle) -> tzinfo:
    """Return the time zone of the person who asks."""
    return known_zone(records.profile.time_zone) or style.zone


def known_zone(name: str) -> tzinfo | None:
    """Return the time zone of this name, None when it is empty or unknown."""
    zone = zone_of(name)
    return None if zone is UTC else zone


def compose(
    records: Records,
    contact: Contact,
    arrangement: str,
    parts: Mapping[str, str],
    *,
    kind: LetterKind,
    subject: str,
    style: LetterStyle,
    interview_id: str = "",
    sources: Sequence[tuple[str, str]] = (),
    optional: Sequence[str] = (),
    fits: Callable[[str], bool] | None = None,
) -> Draft:
    """Return the draft: the person's own template, else the built-in one, with its parts.

    `arrangement` is the built-in template of the body, `subject` the finished subject.
    `parts` are added to those every letter has. While the text does not fit, by default
    in the words its kind may have, the `optional` parts are left out, the first one first.
    """
    fits = fits or (lambda text: word_count(text) < most_words(kind, style.rules))
    own = style.templates.get(kind)
    channel = channel_of(kind, contact)
    body = own.body if own else (_as_said(arrangement) if channel else arrangement)
    known = {**common_parts(records, contact), **parts}
    if contact.is_close and not own:
        known |= {
            "closing": _TO_A_FRIEND[kind],
            "signature": signed(records.profile, is_close=True),
        }
    text = filled(body, known)
    for name in optional:
        if fits(text):
            break
        known[name] = ""
        text = filled(body, known)
    return Draft(
        kind=kind,
        contact_id=contact.id,
        interview_id=interview_id,
        to=contact.phones[0] if channel else next(iter(contact.emails), ""),
        subject="" if channel else _subject(own, known) or subject,
        body=text,
        channel=channel,
        sources=tuple(each for each in sources if each[0] and each[0] in text),
    )


def _subject(own: LetterTemplate | None, parts: Mapping[str, str]) -> str:
    return clean_line(filled(own.subject, parts)) if own else ""


def channel_of(kind: LetterKind, contact: Contact) -> Channel | None:
    """Return whether a letter is said or texted: to somebody of whom there is only a number (R1).

    What follows the first talk is then texted, as thanks are written.
    """
    channel = None if kind is LetterKind.LINKEDIN else by_number(contact)
    return channel if channel is None or kind in _ASKING else Channel.TEXT


def _as_said(arrangement: str) -> str:
    """Return an arrangement for a text message: who it is comes first, and no farewell."""
    return arrangement.replace(_HEAD, "$hello. ").removesuffix(_FOOT)


def signed(profile: Profile, *, is_close: bool) -> str:
    """Return the name at the end, the first alone for family and friends; the blank without one."""
    name = name_told(profile)
    return (name.split(" ")[0] if is_close else name) or "[your name]"


def common_parts(records: Records, contact: Contact) -> dict[str, str]:
    """Return the parts every letter has; what is not known is a blank in square brackets."""
    profile, at = records.profile, records.organization_of(contact)
    told = as_told(profile)
    return {
        "greeting": f"{_salutation(contact)} {greeted(contact)}",
        "hello": f"{_hello(contact)} {greeted(contact)}, this is "
        f"{signed(profile, is_close=contact.is_close)}",
        "first_name": greeted(contact),
        "name": contact.name or "[their name]",
        "title": fitting_title(contact.title) or "[their title]",
        "organization": fitting_organization(at) or "[their organization]",
        "work": work_of(records, contact),
        "my_name": signed(profile, is_close=False),
        "school": told.place or "[your school or work]",
        "field": told.field.removeprefix(RETURNING_TO) or told.studies or "[your field]",
        "year": told.year or "[your year]",
        "signature": signature(profile),
    }


def _salutation(contact: Contact) -> str:
    return "Hi" if contact.is_close or is_called_as_kin(contact.name) else "Dear"


def _hello(contact: Contact) -> str:
    return "Hi" if contact.is_close else "Hello"


def greeted(contact: Contact) -> str:
    """Return the words to greet somebody by; a blank where there are none, or several."""
    ways = contact.ways_to_greet
    if any(map(_is_no_name, ways)) and not contact.greet_as:
        # "Dr. Abara UW HCDE program" is a name with what they do: whose word is the last?
        return "[their name]"
    if len(ways) == 1:
        return ways[0]
    *others, last = ways or ("their name",)
    return f"[{', '.join(others)} or {last}]" if others else f"[{last}]"


def _is_no_name(way: str) -> bool:
    """Whether words to greet by end in what is no name: "Dr. program"."""
    first, *others = way.split() or [""]
    title = first.rstrip(".").casefold() in {"dr", "prof", "professor", "mr", "mrs", "ms", "mx"}
    return bool(others) and title and others[-1].isascii() and others[-1].islower()


def signature(profile: Profile) -> str:
    """Return the signature, or the name, or the blank for it."""
    return profile.signature.strip() or name_told(profile) or "[your name]"


def filled(text: str, parts: Mapping[str, str]) -> str:
    """Return the text with its `$names` replaced; an empty part takes its space along."""
    marked = {name: value or _NOTHING for name, value in parts.items()}
    paragraphs = Template(text).safe_substitute(marked).split("\n\n")
    kept = [_without_gaps(paragraph) for paragraph in paragraphs]
    whole = "\n\n".join(paragraph for paragraph in kept if paragraph.strip()).strip()
    # "at Acme Inc." at the end of a sentence has its full stop already.
    return _TWO_STOPS.sub(r"\1", whole)


def _without_gaps(paragraph: str) -> str:
    lines = paragraph.split("\n")
    kept = [_without_gap(line) for line in lines]
    return "\n".join(
        line for line, former in zip(kept, lines, strict=True) if line.strip() or line == former
    )


def _without_gap(line: str) -> str:
    return line.replace(f" {_NOTHING}", "").removeprefix(f"{_NOTHING} ").replace(_NOTHING, "")
