"""LinkedIn's Profile.csv and ImportedContacts.csv, alone, in the archive, and unpacked."""

import io
import zipfile
from io import BytesIO

import pytest

from tests.cases import for_each
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.detect_format import FileKind, read_file
from tui.exchange.readers.folder import read_people

HEADER = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers\n"
)
PROFILE = f'{HEADER}Nora,Castillo 🚀,,,Mar 7,"Cook at Acme","I like, well,\nnumbers.",,,,,,\n'
CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Jane,Doe,https://www.linkedin.com/in/jane,,Acme,Analyst,12 Mar 2024\n"
)
OLD_CONTACTS = (
    "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,"
    "InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles\n"
    'MOBILE,Wendy,Ho,Acme Freight,Planner,"wendy@acme.example, w.ho@home.example",'
    '"+1 555 010 0199, 555-010-0200","2/3/21, 9:04 AM","12 Oak St, Aurora",'
    'https://wendyho.example,skype:wendyho,Wendy Ho,3/14,"Aurora, CO",,'
    "https://www.linkedin.com/in/wendyho\n"
    "MOBILE,,,,,omar@bay.example,,1/1/20,,,,Omar Haddad,,,,\n"
)
NEW_CONTACTS = (
    "FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,"
    "PhoneNumbers,CreatedAt,UpdatedAt,CountryCode,RegionCode,ThirdPartyVerified,Location\n"
    "Wendy,Ann,Ho,Lund,Wen,Dr.,PhD,Planner,wendy@acme.example,+1 555 010 0199,"
    '"2/3/21, 9:04 AM","2/3/21, 9:04 AM",US,CO,false,Aurora\n'
    ",,,,,,,,lone@x.example,,1/1/20,,,,,\n"
)


def archive(**files: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as into:
        for name, content in files.items():
            into.writestr(f"{name}.csv", content)
    return packed.getvalue()


def test_the_profile_says_a_name_a_headline_and_a_summary():
    read = read_file(BytesIO(PROFILE.encode()))
    assert read.kind is FileKind.LINKEDIN_PROFILE
    assert read.own_profile == ("Nora Castillo", "Cook at Acme", "I like, well,\nnumbers.")


def test_a_profile_of_nobody_is_said_to_be_one():
    with pytest.raises(ExchangeError, match="with nobody in it"):
        read_file(BytesIO(HEADER.encode()))


def test_the_archive_has_the_connections_and_oneself_and_names_the_address_book():
    packed = archive(Connections=CONNECTIONS, Profile=PROFILE, ImportedContacts=OLD_CONTACTS)
    read = read_file(BytesIO(packed))
    assert [each.name for each in read.reading.contacts] == ["Jane Doe"]
    assert read.own_profile
    assert read.own_profile.name == "Nora Castillo"
    assert read.remark.startswith("It also has ImportedContacts.csv")


@for_each("profile", ["x", "", HEADER, "First Name,Last Name\nMe,Myself\n"])
def test_an_archive_without_a_profile_to_read_has_the_connections(profile):
    read = read_file(BytesIO(archive(Connections=CONNECTIONS, Profile=profile)))
    assert len(read.reading.contacts) == 1
    assert read.own_profile is None
    assert read.remark == ""


def test_unpacked_it_is_the_same(tmp_path):
    (tmp_path / "Connections.csv").write_text(CONNECTIONS)
    (tmp_path / "Profile.csv").write_text(PROFILE)
    read = read_people(tmp_path)
    assert [each.name for each in read.reading.contacts] == ["Jane Doe"]
    assert read.own_profile
    assert read.own_profile.name == "Nora Castillo"


def test_the_address_book_of_before_is_read_whole():
    read = read_file(BytesIO(OLD_CONTACTS.encode()))
    assert read.kind is FileKind.LINKEDIN_CONTACTS
    wendy, omar = read.reading.contacts
    assert (wendy.name, wendy.title, wendy.organization) == ("Wendy Ho", "Planner", "Acme Freight")
    assert wendy.emails == ("wendy@acme.example", "w.ho@home.example")
    assert wendy.phones == ("+1 555 010 0199", "555-010-0200")
    assert wendy.links == ("https://wendyho.example", "https://www.linkedin.com/in/wendyho")
    assert sorted(wendy.notes.splitlines()) == [
        "Address: 12 Oak St, Aurora",
        "Birthday: 3/14",
        "Location: Aurora, CO",
        "Messages: skype:wendyho",
    ]
    assert (omar.name, omar.emails) == ("Omar Haddad", ("omar@bay.example",))
    # When a row was made says nothing of the person.
    assert "CreatedAt" in read.remark
    assert "Addresses" not in read.remark


def test_the_address_book_of_today_is_read_whole():
    read = read_file(BytesIO(NEW_CONTACTS.encode()))
    assert read.kind is FileKind.LINKEDIN_CONTACTS
    (wendy,) = read.reading.contacts
    assert wendy.name == "Dr. Wendy Ann Ho, PhD"
    assert (wendy.title, wendy.greet_as) == ("Planner", "Wen")
    assert (wendy.emails, wendy.phones) == (("wendy@acme.example",), ("+1 555 010 0199",))
    assert "Maiden name: Lund" in wendy.notes
    assert "Location: Aurora" in wendy.notes
    (nobody,) = read.reading.problems
    assert nobody.reason == "It has no name (lone@x.example)."
