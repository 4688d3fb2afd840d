"""A way to reach somebody, as the last part of a line, is not their employer."""

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.people import Source


@for_each(
    ("line", "organization", "source", "notes"),
    [
        (
            "Maribel Ochoa, director of finance, St. Brigid's Health, alumna UMD, linkedin",
            "St. Brigid's Health",
            Source.LINKEDIN,
            "alumna UMD",
        ),
        ("Ann Roe, nurse, Acme Clinic, linkedin", "Acme Clinic", Source.LINKEDIN, ""),
        ("Ann Roe, nurse, Acme Clinic, email", "Acme Clinic", None, "email"),
        ("Ann Roe, welder, phone", "", None, "phone"),
        ("Ann Roe, buyer, Acme, text", "Acme", None, "text"),
        ("Ann Roe, buyer at Acme, ig", "Acme", Source.SOCIAL_MEDIA, ""),
        ("Ann Roe, buyer, Acme, Phone", "Acme", None, "Phone"),
        ("Ann Roe, buyer, Acme, zoom", "Acme", None, "zoom"),
        ("Ann Roe, buyer, Acme, whatsapp", "Acme", Source.SOCIAL_MEDIA, ""),
        ("Ann Roe, buyer, Acme, #alumni, linkedin", "Acme", Source.ALUMNI, "linkedin"),
        ("Ann Roe, buyer, linkedin", "", Source.LINKEDIN, ""),
        ("Ann Roe - planner, Bay Freight - text", "Bay Freight", None, "text"),
        # With its capital it is where somebody works.
        ("Ann Roe, recruiter, LinkedIn", "LinkedIn", None, ""),
        ("Ann Roe, engineer at Zoom", "Zoom", None, ""),
        ("Ann Roe, engineer at linkedin", "linkedin", None, ""),
    ],
)
def test_a_channel_behind_the_last_comma_is_no_employer(line, organization, source, notes):
    read = parse_contact_line(line)
    assert (read.organization, read.source, read.notes) == (organization, source, notes)
