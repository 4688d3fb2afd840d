"""How to write to somebody (R1)."""

from tui.model.people import Channel, Contact


def way_to_reach(contact: Contact) -> str:
    """Return the best way to reach a contact, in words: "by e-mail: jane@acme.com" (R1).

    The person's own choice for this contact comes first; then e-mail, then an online
    message, which people look at less, then the phone.
    """
    ways = {
        Channel.EMAIL: ("by e-mail", contact.emails),
        Channel.MESSAGE: ("by message", contact.links),
        Channel.PHONE: ("by phone", contact.phones),
        Channel.TEXT: ("by text message", contact.phones),
    }
    chosen = ways.get(contact.channel) if contact.channel else None
    for words, addresses in ((chosen,) if chosen else ()) + tuple(ways.values()):
        if addresses:
            return f"{words}: {addresses[0]}"
    return "no address known yet"
