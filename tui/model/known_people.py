"""The contacts by what they are known by, kept up as they change."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from tui.model.naming.spelling import name_key
from tui.model.people import Contact
from tui.model.text.addresses import email_key, slug_of
from tui.model.text.folding import findable

_SIGNS = "\"'()[]<>{}“”„«»,;:!?"


class KnownPeople:
    """Finds contacts by a word of their name, an address or a profile, without looking at all."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        self._contacts: dict[str, Contact] = {}
        self._known: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for contact in contacts:
            self.change(None, contact)

    def change(self, former: object, contact: object) -> None:
        """Take in that a contact came, changed or went; other records do not matter."""
        was = _keys(former) if isinstance(former, Contact) else set()
        now = _keys(contact) if isinstance(contact, Contact) else set()
        if isinstance(former, Contact):
            self._contacts.pop(former.id, None)
            for key in was - now:
                self._known[key].pop(former.id, None)
        if isinstance(contact, Contact):
            self._contacts[contact.id] = contact
            for key in now:
                self._known[key].setdefault(contact.id)

    def found(
        self, words: Iterable[str], emails: Iterable[str] = (), links: Iterable[str] = ()
    ) -> list[Contact]:
        """Return whose name has one of the words, or who has one of these addresses."""
        ids: dict[str, None] = {}
        for key in (*_ways(emails, links), *words):
            ids |= self._known.get(key, {})
        return [self._contacts[each] for each in ids]


def words_in(name: str) -> set[str]:
    """Return the words by which a name is found, as `KnownPeople.found` takes them."""
    spoken = {word.strip(_SIGNS) for word in findable(name).split()}
    return {*name_key(name).split(), *filter(None, spoken)}


def _keys(contact: Contact) -> set[str]:
    words = words_in(contact.name)
    words.update(*map(words_in, contact.also_known_as))
    return {*words, *_ways(contact.emails, contact.links)}


def _ways(emails: Iterable[str], links: Iterable[str]) -> Iterator[str]:
    yield from (f"<{email_key(email)}>" for email in emails)
    yield from (f"/{slug}" for link in links if (slug := slug_of(link)))
