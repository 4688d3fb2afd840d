"""The first start: who asks, and one person they know."""

from collections.abc import Mapping

from tui.app.dialogs.form import Field, Form
from tui.app.dialogs.half_typed import DraftKeeper
from tui.desk.desk import Desk
from tui.exchange.contact_line import parse_contact_line
from tui.model.people import Source
from tui.model.profile import school_or_work


def welcome_form(keeper: DraftKeeper) -> Form:
    """Return the form of the first start; every field may stay empty (F5)."""
    return Form(
        "Welcome to askaround",
        [
            Field("name", "Your name", hint="Sam Rivera"),
            Field("what", "You are", hint="sophomore at Lakeside College · math teacher"),
            Field("field", "You look into", hint="environmental policy"),
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
            **school_or_work(values["what"]),
            field=values["field"],
            time_zone=str(desk.zone),
        )
        if values["friend"].strip():
            desk.add_contact_line(values["friend"], source=Source.FRIENDS)


def _check(values: Mapping[str, str]) -> None:
    if values["friend"].strip():
        parse_contact_line(values["friend"])
