"""The person who asks, as the fields of a form."""

from collections.abc import Mapping

from tui.model.people import Profile
from tui.playbook.dates import zone_named
from tui.screens.form import Field


def profile_fields(profile: Profile) -> list[Field]:
    """Return the fields to edit a profile by."""
    return [
        Field("name", "Your name", profile.name),
        Field("school_or_role", "School or role", profile.school_or_role),
        Field("field", "Field", profile.field),
        Field("year", "Year", profile.year, hint="junior"),
        Field("time_zone", "Time zone", profile.time_zone, hint="the one of this computer"),
        Field("position", "New position", profile.position, hint="once you have one: data analyst"),
        Field("pitch", "Pitch", profile.pitch, long=True),
        Field("signature", "Signature", profile.signature, long=True),
    ]


def check_profile(values: Mapping[str, str]) -> None:
    """Raise ValueError, with a sentence, for a time zone nobody knows."""
    check_zone(values["time_zone"].strip())


def check_zone(name: str) -> None:
    """Raise ValueError, with a sentence, for the name of a time zone that does not exist."""
    if name and zone_named(name) is None:
        raise ValueError(f"“{name}” is no time zone; write one like Europe/Berlin.")
