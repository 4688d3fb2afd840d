"""Somebody noted in haste in a call, and added in full later, is one person in full."""

from tests.cases import for_each
from tests.world import NOW
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.noted import line_noted
from tui.model.identity.already_known import already_known, news_of
from tui.model.naming.person_name import read_name
from tui.model.people import Contact, Organization
from tui.model.records import Records


@for_each(
    ("noted", "line", "news"),
    [
        (
            "Thandiwe Mokoena uw health micro director",
            "Dr. Thandiwe Mokoena, Director of Clinical Microbiology, UW Health",
            {"name": "Dr. Thandiwe Mokoena"},
        ),
        (
            "Kevin Duong PE, county water resources",
            "Kevin Duong, Associate Civil Engineer, Sacramento County Water Resources",
            {
                "organization": "Sacramento County Water Resources",
                "title": "Associate Civil Engineer",
            },
        ),
        (
            "Lena Ortiz, lab mgr, Bay Dental",
            "Dr. Lena Ortiz, Laboratory Manager, Bay Dental",
            {"name": "Dr. Lena Ortiz", "title": "Laboratory Manager"},
        ),
    ],
)
def test_S2_who_was_noted_in_haste_is_taken_in_full_later(noted, line, news):
    records = Records()
    first = line_noted(noted)
    where = Organization(name=first.organization) if first.organization else None
    if where:
        records.put(where)
    contact = Contact(
        name=first.name,
        created=NOW,
        title=first.title,
        notes=first.notes,
        organization_id=where.id if where else "",
    )
    records.put(contact)
    full = parse_contact_line(line)
    assert already_known(full, records) == contact
    fields = news_of(full, contact, records)
    assert news.items() <= fields.items()
    kept = f"{fields.get('notes', contact.notes)} {fields.get('title', contact.title)}"
    assert first.title in kept


@for_each(
    ("name", "family"),
    [
        ("Kevin Duong PE", "Duong"),
        ("Dana Roe BS", "Roe"),
        ("Gil Ames PhD candidate", "Ames"),
        ("Tim Pe", "Pe"),
        ("Jane Ma", "Ma"),
        ("JOHN PE", "Pe"),
        ("Al Voss EIT", "Voss"),
    ],
)
def test_S2_a_license_behind_a_name_is_no_part_of_it(name, family):
    assert read_name(name).family == family
