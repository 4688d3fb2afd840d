"""The note that goes with an invitation on LinkedIn: 300 characters at the most (A2)."""

from datetime import datetime

from tui.model.people import Contact, Source
from tui.model.records import Records
from tui.playbook.contacts.history import interview_end
from tui.playbook.letters.in_writing import worded
from tui.playbook.letters.job_titles import work_of
from tui.playbook.letters.memories import day_in_words, last_talk, phrasing_for, turn_of
from tui.playbook.letters.parts import LINKEDIN_CHARACTERS, PHRASINGS, Draft, LetterKind, clipped
from tui.playbook.letters.style import (
    BUILT_IN,
    LetterStyle,
    common_parts,
    compose,
    filled,
    home_zone,
    signed,
)
from tui.playbook.letters.who.introduction import (
    as_known,
    how_connected,
    how_found,
    how_known,
    knows_me,
)
from tui.playbook.letters.who.me.sentences import about_me

_NOTE = """Hello $first_name,
$who_i_am $how_known $wish $invitation
$my_name"""
_TALKED = (
    "Thank you for our conversation {when}.",
    "I enjoyed talking with you {when}.",
    "It was good to talk with you {when}.",
)
_TALKED_CLOSE = (
    "It was good to talk with you {when}.",
    "I enjoyed talking with you {when}.",
    "Thanks again for our talk {when}.",
)
_HEARD = (
    "I learned a lot from what you told me about {work}.",
    "What you told me about {work} was a real help.",
    "It was good to hear about {work}.",
)
_HEARD_TOO = (
    "Hearing about {work} gave me a lot to think about.",
    "I see things more clearly for what you told me about {work}.",
    "It helped me a good deal to hear about {work}.",
)
_AGREED = (
    "As we agreed, here is my invitation.",
    "You said that we might connect here, and I would like that very much.",
    "Thank you for agreeing to connect.",
)
_AFTER_TALK = (
    "I would be glad to stay in touch here.",
    "I would like to stay connected.",
    "It would be nice to stay in touch.",
)
_CURIOUS = (
    "I would like to learn about {work}.",
    "I would love to hear about {work} one day.",
    "I would like to hear more about {work}.",
)
_FIRST = (
    "I would be glad to connect.",
    "May we connect here?",
    "May I add you to my contacts?",
)
_FIRST_CONNECTED = (
    "May I ask you a few questions about your work?",
    "Could I ask you some questions about what you do?",
    "Would you mind a few questions about your work?",
)
_STAYS_CONNECTED = (
    "I am glad that we are connected here.",
    "I would like to stay in touch here.",
    "It is good to be able to stay in touch here.",
)
_FOUND_HERE = "I came across your profile here."
_NAME_SPACE = 40


def _has_profile(contact: Contact) -> bool:
    """Whether a page of theirs on LinkedIn is known, so that it can have been seen."""
    return any("linkedin" in link.casefold() for link in contact.links)


def _heard(contact: Contact) -> tuple[str, str, str]:
    return (_HEARD, _HEARD_TOO)[turn_of(contact)]


def linkedin(
    records: Records,
    contact: Contact,
    phrasing: int = 0,
    *,
    now: datetime,
    style: LetterStyle = BUILT_IN,
) -> Draft:
    """Draft the note with an invitation, at most 300 characters in all (A2, R1).

    It names the talk, or how I came to them; somebody I am connected with is not invited
    again but written to. What is too long goes as a whole sentence first, then at the end
    of a word.
    """
    contact = as_known(records, contact)
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    talk = last_talk(records, contact)
    work = work_of(records, contact)
    connection = how_connected(contact, "here")
    is_close = contact.is_close
    is_known = is_close or knows_me(contact, records.organization_of(contact))
    common = common_parts(records, contact)
    parts = {
        "first_name": clipped(common["first_name"], _NAME_SPACE) or "[their name]",
        "my_name": clipped(signed(records.profile, is_close=is_close), _NAME_SPACE)
        or "[your name]",
        "who_i_am": "" if talk or is_close else about_me(records.profile),
        "wish": worded((_heard(contact) if talk else _CURIOUS)[way], talk).format(work=work),
        "invitation": (_FIRST_CONNECTED if connection else _FIRST)[way],
    }
    if talk:
        when = day_in_words(interview_end(talk), now.astimezone(home_zone(records, style)))
        agreed = _AGREED if talk.linkedin_agreed else _AFTER_TALK
        parts["invitation"] = (_STAYS_CONNECTED if connection else agreed)[way]
        known = worded((_TALKED_CLOSE if is_known else _TALKED)[way], talk).format(when=when)
        parts["wish"] = "" if is_known else parts["wish"]
    elif is_close:
        known = ""
    elif said := how_known(records, contact):
        known = said.replace(" on LinkedIn.", " here.")
    elif connection and contact.source in {None, Source.LINKEDIN}:
        known = f"We {connection}."
    elif contact.source is Source.LINKEDIN or (contact.source is None and _has_profile(contact)):
        known = _FOUND_HERE
    elif contact.source is None:
        known = ""
    else:
        known = how_found(records, contact)
    if not talk and not is_close:
        with_pitch = {**parts, "who_i_am": about_me(records.profile, with_pitch=True)}
        if len(filled(_NOTE, {**with_pitch, "how_known": known})) <= LINKEDIN_CHARACTERS:
            parts = with_pitch
    bare = filled(_NOTE, {**parts, "who_i_am": "", "wish": "", "how_known": ""})
    parts["how_known"] = clipped(known, LINKEDIN_CHARACTERS - len(bare) - 1)
    return compose(
        records,
        contact,
        _NOTE,
        parts,
        kind=LetterKind.LINKEDIN,
        subject="A few words on LinkedIn" if connection else "Invitation to connect",
        style=style,
        interview_id=talk.id if talk else "",
        optional=("wish", "who_i_am"),
        fits=lambda text: len(text) <= LINKEDIN_CHARACTERS,
    )
