"""What to find out beforehand about the person, the organization and the field (P1)."""

from collections.abc import Mapping
from types import MappingProxyType

from tui.model.interview import Research
from tui.model.people import Contact
from tui.model.records import Records

RESEARCH_PROMPTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "person": (
            "The person",
            "their path, what they made, said or wrote, whom and what you both know",
        ),
        "organization": (
            "The organization",
            "mission, leaders, structure, projects, prospects",
        ),
        "field": (
            "The field",
            "how it is doing, what is changing, where it grows and where it shrinks",
        ),
    }
)
"""The field of an interview's research: its title, and what to look for."""


def research_so_far(records: Records, contact: Contact) -> Research:
    """Return what was found out for the latest interview with a contact that had any (P1)."""
    found = (each.research for each in reversed(records.interviews_of(contact.id)))
    return next((each for each in found if each != Research()), Research())
