"""What to find out beforehand about the person, the organization and the field (P1)."""

from collections.abc import Mapping
from types import MappingProxyType

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
