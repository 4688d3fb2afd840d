"""Changing one field of a contact."""

from collections.abc import Sequence

from tui.cli.answering import say
from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.who import contact_meant, in_full, parted
from tui.desk.contact_fields import contact_texts, contact_values, put_in_notes
from tui.desk.desk import Desk
from tui.model.people import Contact
from tui.model.text.lines import clean_line

_CALLED = {
    "name": "name",
    "title": "title",
    "organization": "organization",
    "emails": "email",
    "phones": "phone",
    "links": "link",
    "source": "source",
    "introducer": "introduced-by",
    "may_use_name": "may-name",
    "tags": "tags",
    "how_we_met": "met",
    "why_them": "why",
    "time_zone": "zone",
    "greet_as": "greet",
    "also_known_as": "known-as",
    "warmth": "warmth",
    "channel": "channel",
    "notes": "notes",
}
"""What each field is called when it is typed or told."""
_FIELDS = {
    **{word: field for field, word in _CALLED.items()},
    **dict.fromkeys(("org", "employer", "company", "firm", "at", "organisation"), "organization"),
    **dict.fromkeys(("emails", "e-mail", "mail", "address"), "emails"),
    **dict.fromkeys(("phones", "number", "tel", "mobile"), "phones"),
    **dict.fromkeys(("links", "linkedin", "profile", "url"), "links"),
    **dict.fromkeys(("via", "by", "introducer", "referrer"), "introducer"),
    **dict.fromkeys(("tag",), "tags"),
    **dict.fromkeys(("role", "job", "position"), "title"),
    **dict.fromkeys(("timezone", "city"), "time_zone"),
    **dict.fromkeys(("note",), "notes"),
    **dict.fromkeys(("aka", "former-name"), "also_known_as"),
}
_NOTHING = frozenset({"none", "nothing", "empty", "-", "–"})
USAGE = (
    "Say who, what and the words, as in: askaround edit jane title Senior Analyst. "
    f"What can be {', '.join(_CALLED.values())}; none empties it."
)


def edit(desk: Desk, *, who: Sequence[str]) -> int:
    """Change a field of a contact; without a field or words say what is known.

    Notes get another line; every other field is replaced. Raises CommandError for what
    cannot be kept.
    """
    name, field_word, words = parted(who, desk, _FIELDS)
    contact = contact_meant(desk, name)
    if not field_word:
        _say_known(desk, contact)
        return 0
    field = _FIELDS[field_word]
    text = clean_line(" ".join(words))
    texts = contact_texts(contact, desk.book.records)
    if not text:
        say(f"{contact.name}, {_CALLED[field]}: {texts.get(field) or 'not known'}.")
        return 0
    if field not in texts:
        raise CommandError(f"Nobody introduced {contact.name}, so there is nobody to name.")
    text = "" if text.casefold() in _NOTHING else text
    if field == "notes" and text and texts[field].strip():
        text = f"{texts[field].rstrip()}\n{text}"
    try:
        written = {**texts, field: text}
        values = contact_values(written, contact, desk.book.records)
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
    changed = desk.book.edit_contact(contact.id, **values)
    now = contact_texts(changed, desk.book.records).get(field, "")
    if field in ("name", "title", "organization"):
        say(f"Changed: {in_full(desk, changed)}.")
    else:
        told = "; ".join(now.splitlines()) or "empty"
        say(f"Changed: {changed.name}, {_CALLED[field]} {told}.")
    if in_notes := put_in_notes(written):
        say(in_notes)
    return 0


def _say_known(desk: Desk, contact: Contact) -> None:
    texts = contact_texts(contact, desk.book.records)
    known = [f"{_CALLED[field]} {' '.join(text.split())}" for field, text in texts.items() if text]
    missing = [_CALLED[field] for field, text in texts.items() if not text]
    say(f"{'; '.join(known)}.")
    say(f"Not known: {', '.join(missing)}.")
