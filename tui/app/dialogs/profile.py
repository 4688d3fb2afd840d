"""The person who asks, as the fields of a form."""

from collections.abc import Mapping

from tui.app.dialogs.form import Field
from tui.model.people import Profile
from tui.playbook.time.places import zone_meant


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


def profile_values(values: Mapping[str, str]) -> dict[str, str]:
    """Turn what the form gave back into fields for `Book.save_profile`.

    Raises ValueError, with a sentence, for a time zone nobody knows.
    """
    return {**values, "time_zone": zone_meant(values["time_zone"])}
