"""Whom a line in a call means, where it says only a part of a name: @grace."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from tui.model.contact_line.line import ContactLine
from tui.model.contact_line.noted import line_noted
from tui.model.identity.already_known import meant
from tui.model.identity.named_so import who_is_named
from tui.model.identity.same import one_meant
from tui.model.interview import Interview
from tui.model.known_people import words_in
from tui.model.naming.spelling import name_key, same_name, same_organization
from tui.model.note import Mark, Note
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.folding import folded
from tui.model.text.lines import clean_line

_MOST_NAMED = 4


def noted_meant(
    line: ContactLine,
    interview: Interview,
    records: Records,
    among: Iterable[Contact] | None = None,
) -> tuple[ContactLine, Contact | None]:
    """Return a line noted in a call, and the contact it means, None for somebody new.

    That is who is meant by the whole name (see `one_meant`), else by a lone first name the only
    one who has it, first among those named in this call before; then the line gets the whole
    name. Who is on the phone is never meant by it, nor anybody new by a near spelling of that
    name alone: Bob Lee, while talking with Robert Lee. Raises ValueError, with a sentence, where
    it could be several. `among` are the contacts where they are not those of the records.
    """
    if among is None:
        among = records.known.found(words_in(line.name), line.emails, line.links)
    among = list(among)
    others = [each for each in among if each.id != interview.contact_id]
    known = one_meant(meant(line), among, records.organization_of)
    if known is not None and known.id == interview.contact_id:
        raise ValueError(_is_speaker(line, known))
    if known is None:
        line, known = who_is_named(line, others, records.organization_of)
    speaker = records.contacts.get(interview.contact_id)
    if known is None and speaker is not None and _is_only_a_name(line):
        from tui.model.naming.likeness import is_alike  # noqa: PLC0415 - knows many names

        if any(is_alike(line.name, name) for name in speaker.names):
            raise ValueError(_is_speaker(line, speaker))
    if known is not None or not _is_lone(line):
        return line, known
    found = [
        each
        for each in among
        if each.id != interview.contact_id and _may_be(line, each, records.organization_of)
    ]
    named = _named_in(interview, records)
    found = [each for each in found if each.id in named] or found
    if len(found) > 1:
        names = "; ".join(_told(each, records) for each in found[:_MOST_NAMED])
        more = "; …" if found[_MOST_NAMED:] else ""
        raise ValueError(
            f"“{clean_line(line.name)}” could be {len(found)} people: {names}{more}. "
            "Say more of the name."
        )
    if (
        not found
        and not line.organization
        and speaker is not None
        and any(name_key(each).split()[:1] == [name_key(line.name)] for each in speaker.names)
    ):
        raise ValueError(_is_speaker(line, speaker))
    return (replace(line, name=found[0].name), found[0]) if found else (line, None)


def who_is_unclear(text: str, interview: Interview, records: Records) -> str:
    """Return a sentence on which people may be meant by what follows "@" in a call; "" for one."""
    try:
        noted_meant(line_noted(text), interview, records)
    except ValueError as error:
        return str(error)
    return ""


def who_was_taken(note: Note, records: Records) -> str:
    """Return a sentence on whom a kept line was taken to mean, if it does not say the name so."""
    contact = records.contacts.get(note.contact_id) if note.mark is Mark.PERSON else None
    if contact is None:
        return ""
    try:
        name = line_noted(note.text).name
    except ValueError:
        # A line of long ago, which named nobody.
        return ""
    if same_name(name, contact.name):
        return ""
    return f"“{name}” is taken for {_told(contact, records)}: edit the line if it is somebody else."


def _is_speaker(line: ContactLine, speaker: Contact) -> str:
    return (
        f"“{clean_line(line.name)}” is who you are talking to, {speaker.name}. "
        "Say more of the name if it is somebody else."
    )


def _is_only_a_name(line: ContactLine) -> bool:
    """Whether a line says nothing but a name, by which a near one is hardly somebody else."""
    return not (line.title or line.organization or line.emails or line.links or line.phones)


def _is_lone(line: ContactLine) -> bool:
    """Whether a line gives one word of a name: grace, Prof. Garcia; not aunt Ruth."""
    from tui.model.naming.kin import kin_in  # noqa: PLC0415 - not for the first screen

    if line.emails or line.links or line.phones or kin_in(line.name):
        return False
    return len(name_key(line.name).split()) == 1


def _may_be(line: ContactLine, contact: Contact, organization_of: Callable[[Contact], str]) -> bool:
    """Whether a contact has this first name, and all else that the line says."""
    from tui.model.naming.known_names import is_given_name  # noqa: PLC0415 - as above
    from tui.model.naming.likeness import given_known, words_known  # noqa: PLC0415

    word = name_key(line.name)
    known = given_known if is_given_name(word) else words_known
    if not any(word in known(name) for name in contact.names):
        return False
    if line.title and folded(line.title) not in folded(contact.title):
        return False
    return not line.organization or same_organization(line.organization, organization_of(contact))


def _named_in(interview: Interview, records: Records) -> Collection[str]:
    return {
        note.contact_id
        for note in records.notes_of(interview.id)
        if note.mark is Mark.PERSON and note.contact_id
    }


def _told(contact: Contact, records: Records) -> str:
    return ", ".join(filter(None, (contact.name, records.organization_of(contact))))
