"""How to write to somebody, or to call them (R1)."""

from tui.model.people import Channel, Contact

_WORDS = {
    Channel.EMAIL: "by e-mail",
    Channel.MESSAGE: "by message",
    Channel.PHONE: "by phone",
    Channel.TEXT: "by text message",
}
BY_NUMBER = frozenset({Channel.PHONE, Channel.TEXT})
"""What needs a number, and words of its own: nothing with a subject or a farewell."""


def best_channel(contact: Contact) -> tuple[Channel, str] | None:
    """Return how to reach a contact, and the address or number for it; None if none is known (R1).

    The person's own choice for this contact comes first; then e-mail, then an online
    message, which people look at less, then the phone: a text to those one is close to.
    """
    by_number = (Channel.TEXT, Channel.PHONE) if contact.is_close else (Channel.PHONE, Channel.TEXT)
    addresses = {
        Channel.EMAIL: contact.emails,
        Channel.MESSAGE: contact.links,
        **dict.fromkeys(by_number, contact.phones),
    }
    chosen = (contact.channel,) if contact.channel in addresses else ()
    for channel in (*chosen, *addresses):
        if channel and addresses[channel]:
            return channel, addresses[channel][0]
    return None


def by_number(contact: Contact) -> Channel | None:
    """Return whether a contact is to be called or texted, None if neither."""
    if not contact.phones or (not contact.channel and (contact.emails or contact.links)):
        return None
    best = best_channel(contact)
    return best[0] if best and best[0] in BY_NUMBER else None


def way_to_reach(contact: Contact) -> str:
    """Return the best way to reach a contact, in words: "by e-mail: jane@acme.com" (R1)."""
    best = best_channel(contact)
    return f"{_WORDS[best[0]]}: {best[1]}" if best else "no address known yet"
