"""The other lists of people in LinkedIn's archive."""

from io import BytesIO

from tui.exchange.readers.detect_format import FileKind, read_file
from tui.model.people import Source

INVITATIONS = (
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    'Me Myself,Lena Muster,"11/19/26, 8:22 PM",Hello Lena,OUTGOING,https://www.linkedin.com/in/me,'
    "https://www.linkedin.com/in/lena\n"
    'Omar Idris,Me Myself,"3/2/26, 8:22 PM",,INCOMING,https://www.linkedin.com/in/omar,'
    "https://www.linkedin.com/in/me\n"
)
IMPORTED = (
    "FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,"
    "InstantMessageHandles,FullName,Location,BirthDay\n"
    'Lena,Muster,Acme,Analyst,"lena@acme.example,l@home.example","+49 30 7654321,+49 30 1234567",'
    '"3/2/26, 8:22 PM",,https://lena.example,,Lena Muster,Berlin,\n'
)


def test_invitations_are_people_with_what_was_written() -> None:
    content = read_file(BytesIO(INVITATIONS.encode()))
    assert content.kind is FileKind.LINKEDIN_INVITATIONS
    lena, omar = content.reading.contacts
    assert (lena.name, lena.source) == ("Lena Muster", Source.LINKEDIN)
    assert lena.links == ("https://www.linkedin.com/in/lena",)
    assert lena.notes == "Invited on LinkedIn on 19 Nov 2026: Hello Lena"
    assert (omar.name, omar.links) == ("Omar Idris", ("https://www.linkedin.com/in/omar",))
    assert omar.notes == "Invited you on LinkedIn on 2 Mar 2026."


def test_imported_contacts_have_firms_and_numbers() -> None:
    content = read_file(BytesIO(IMPORTED.encode()))
    (lena,) = content.reading.contacts
    assert (lena.name, lena.organization, lena.title) == ("Lena Muster", "Acme", "Analyst")
    assert lena.emails == ("lena@acme.example", "l@home.example")
    assert lena.phones == ("+49 30 7654321", "+49 30 1234567")
    assert (lena.links, lena.notes) == (("https://lena.example",), "Location: Berlin")
    assert content.remark == "Columns that were not read: CreatedAt."
