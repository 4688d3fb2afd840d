"""The user's profile as the fields of a form."""

from collections.abc import Mapping

from tui.app.dialogs.form import Field, Form, read_field
from tui.app.dialogs.half_typed import DraftKeeper
from tui.desk.desk import Desk
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.people import Profile, Source
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

    Raises FieldError for a time zone nobody knows.
    """
    return {**values, "time_zone": read_field(values, "time_zone", zone_meant)}


def welcome_form(keeper: DraftKeeper) -> Form:
    """Return the form of the first start; every field may stay empty (F5)."""
    return Form(
        "Welcome to askaround",
        [
            Field("name", "Your name", hint="Sam Rivera"),
            Field("school_or_role", "School or role", hint="Lakeside College"),
            Field("field", "Field", hint="environmental policy"),
            Field("friend", "One person you know", hint="Kim Park, Analyst, City of Aurora"),
        ],
        intro=(
            "Learn about work by asking the people who do it. Begin with somebody you know: "
            "a friend is the easiest first interview. All of this can wait: escape skips it."
        ),
        check=_check,
        keeper=keeper,
    )


def keep_welcome(desk: Desk, values: Mapping[str, str]) -> None:
    """Keep what the form of the first start gave back."""
    with desk.book.transaction("Began the book"):
        desk.book.save_profile(
            now=desk.now(),
            name=values["name"],
            school_or_role=values["school_or_role"],
            field=values["field"],
            time_zone=str(desk.zone),
        )
        if values["friend"].strip():
            desk.add_contact_line(values["friend"], source=Source.FRIENDS)


def _check(values: Mapping[str, str]) -> None:
    if values["friend"].strip():
        read_field(values, "friend", parse_contact_line)
