"""The person who asks, as the fields of a form."""

from collections.abc import Mapping

from tui.app.dialogs.form import Field
from tui.model.profile import Profile, Situation
from tui.playbook.time.time_zones import zone_meant

_SITUATIONS = "; ".join(Situation)


def profile_fields(profile: Profile) -> list[Field]:
    """Return the fields to edit a profile by."""
    return [
        Field("name", "Your name", profile.name),
        Field("school", "School", profile.school, hint="only if you study now"),
        Field("studies", "You study", profile.studies, hint="statistics, or undecided"),
        Field("year", "Year", profile.year, hint="junior"),
        Field("work", "You work as", profile.work, hint="nurse at Harbor Hospital"),
        Field("worked", "You used to be", profile.worked, hint="paralegal"),
        Field("field", "You look into", profile.field, hint="public health"),
        Field("situation", "Where you stand", profile.situation, hint=_SITUATIONS),
        Field("time_zone", "Time zone", profile.time_zone, hint="the one of this computer"),
        Field("position", "New position", profile.position, hint="once you have one: data analyst"),
        Field("pitch", "Pitch", profile.pitch, long=True),
        Field("signature", "Signature", profile.signature, long=True),
    ]


def profile_values(values: Mapping[str, str]) -> dict[str, str]:
    """Turn what the form gave back into fields for `Book.save_profile`.

    Raises ValueError, with a sentence, for a time zone nobody knows and for a situation
    that has no name here.
    """
    situation = values["situation"].strip().lower()
    if situation and situation not in set(Situation):
        raise ValueError(f"“{situation}” is not known here; it can be {_SITUATIONS}.")
    zone = zone_meant(values["time_zone"])
    return {**values, "situation": situation, "time_zone": zone}
