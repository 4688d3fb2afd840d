"""The user's profile as the fields of a form."""

from collections.abc import Callable, Mapping
from typing import Any

from textual.app import App
from textual.content import Content

from tui.app.dialogs.choose import Choose
from tui.app.dialogs.form import Field, Form
from tui.app.dialogs.half_typed import DraftKeeper, ask
from tui.app.dialogs.messages import say, telling
from tui.desk.desk import Desk
from tui.desk.fields import read_field
from tui.exchange.contact_list import is_list
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.people import Source
from tui.model.profile import (
    SITUATIONS,
    Profile,
    Situation,
    addresses_meant,
    school_or_work,
    situation_meant,
)
from tui.model.text.counting import counted, people
from tui.playbook.queue.items import Action
from tui.playbook.time.places import zone_meant

_REST = "z"
_SITUATION = "one of these, or its first letter"
_SITUATIONS = SITUATIONS.replace(" or ", ", ")
_PITCH = "three sentences: who you are, what you have done, what you look for"
_MEANT = {
    Situation.STUDENT: "studying",
    Situation.UNDECIDED: "not sure yet what to do",
    Situation.WORKING: "working, and curious about other work",
    Situation.BETWEEN_JOBS: "between jobs",
    Situation.LEAVING_RESEARCH: "leaving research",
    Situation.RETURNING: "going back to work after a break",
    Situation.OTHER: "something else",
}


def profile_fields(profile: Profile) -> list[Field]:
    """Return the fields to edit a profile by."""
    return [
        Field("name", "Your name", profile.name),
        Field("email", "Your e-mail", profile.email, hint="by which mail and invitations know you"),
        Field("school", "School", profile.school, hint="only if you study now"),
        Field("studies", "You study", profile.studies, hint="statistics, or undecided"),
        Field("year", "Year", profile.year, hint="junior"),
        Field("work", "You work as", profile.work, hint="nurse at Harbor Hospital"),
        Field("worked", "You used to be", profile.worked, hint="paralegal"),
        Field("field", "You are curious about", profile.field, hint="public health"),
        Field(
            "situation",
            "Right now you are",
            profile.situation,
            hint=_SITUATION,
            below=_SITUATIONS,
        ),
        Field("time_zone", "Time zone", profile.time_zone, hint="the one of this computer"),
        Field(
            "needs", "What you need", profile.needs, hint="captions; letters about a time say it"
        ),
        Field("position", "New position", profile.position, hint="once you have one: data analyst"),
        Field("pitch", "Pitch", profile.pitch, hint=_PITCH, long=True),
        Field("signature", "Signature", profile.signature, long=True),
    ]


def ask_profile(app: App[Any], desk: Desk, kept: Callable[[], None] = lambda: None) -> None:
    """Ask who the person is; `kept` is called once the answer is in the book."""

    def keep(values: Mapping[str, str] | None) -> None:
        if values is not None:
            former = desk.book.records.profile.landed
            profile = desk.book.save_profile(now=desk.now(), **profile_values(values))
            kept()
            if profile.landed and profile.landed != former:
                _tell_what_is_due(app, desk)

    if not desk.book.records.profile.name and _begun(desk).text():
        # Who left it half typed when the program began goes on with it.
        welcome(app, desk, kept)
        return
    fields = profile_fields(desk.book.records.profile)
    keeper = DraftKeeper(desk.book, "profile")
    ask(
        app,
        Form("About you", fields, check=profile_values, preview=field_preview, keeper=keeper),
        keep,
    )


def _tell_what_is_due(app: App[Any], desk: Desk) -> None:
    """Say how many people are to hear of the new position, and offer to let the rest be (N3)."""
    owed, left = desk.owed_the_news(), desk.ideas_and_homework()
    due = f"{people(owed)} helped you and {'is' if owed == 1 else 'are'} due a word, on Today now."
    say(app, f"Congratulations! {due if owed else 'Nobody is due a word yet.'}")
    if not left:
        return

    def answer(chosen: str | None) -> None:
        if chosen == _REST:
            desk.rest_ideas_and_homework()
            say(app, f"Ideas and homework rest: {len(left)} off the list. {desk.takes_back}")

    to_ask = sum(item.action is Action.OUTREACH for item in left)
    parts = [
        f"{people(to_ask)} to ask" if to_ask else "",
        counted(len(left) - to_ask, "reflection") if len(left) > to_ask else "",
    ]
    rest = " and ".join(filter(None, parts))
    choices = [(_REST, "put ideas and homework to rest"), ("k", "keep them on the list")]
    dialog = Choose(f"You have a position. And the rest, {rest}?", choices, letters=True)
    app.push_screen(dialog, telling(app, answer))


def profile_values(values: Mapping[str, str]) -> dict[str, str]:
    """Turn what the form gave back into fields for `Book.save_profile`.

    Raises FieldError for an address that is none, a time zone nobody knows, and a situation that
    has no name here.
    """
    email = read_field(values, "email", addresses_meant)
    situation = read_field(values, "situation", _situation)
    zone = read_field(values, "time_zone", zone_meant)
    return {**values, "email": email, "situation": situation, "time_zone": zone}


def _situation(words: str) -> str:
    """Return the situation meant, or empty; raises ValueError for one that is not known."""
    return situation_meant(words) or ""


def welcome(app: App[Any], desk: Desk, kept: Callable[[], None] = lambda: None) -> None:
    """Ask a newcomer who they are; `kept` is called once the answer is in the book."""
    keeper = _begun(desk)

    def keep(values: Mapping[str, str] | None) -> None:
        if values is not None:
            keep_welcome(desk, values)
            keeper.clear()
            kept()

    form = welcome_form(keeper)
    form.waits_words = f"What you typed waits: {desk.key('profile')} goes on with it."
    app.push_screen(form, telling(app, keep))


def _begun(desk: Desk) -> DraftKeeper:
    return DraftKeeper(desk.book, "welcome")


def welcome_form(keeper: DraftKeeper) -> Form:
    """Return the form of the first start; every field may stay empty (F5)."""
    return Form(
        "Welcome to askaround",
        [
            Field("name", "Your name", hint="Sam Rivera"),
            Field("what", "Who you are", hint="sophomore at Lakeside College · math teacher"),
            Field("field", "You are curious about", hint="environmental policy"),
            Field("situation", "Right now you are", hint=_SITUATION, below=_SITUATIONS),
            Field("friend", "One person you know", hint="Kim Park, Analyst, City of Aurora"),
        ],
        intro=(
            "Learn about work by asking the people who do it. Begin with somebody you know: "
            "a friend is the easiest first talk. All of this can wait: escape cancels it for now."
        ),
        check=_check,
        preview=field_preview,
        keeper=keeper,
    )


def field_preview(values: Mapping[str, str]) -> Content:
    """Return what is understood of where one stands, and the sentence that letters make of it."""
    lines = (
        _situation_preview(values.get("situation", "")),
        _letter_preview(values),
    )
    return Content("\n").join(line for line in lines if line)


def _situation_preview(typed: str) -> Content:
    """Return what is kept of where one stands, in other words than those typed."""
    try:
        meant = situation_meant(typed)
    except ValueError as error:
        return Content.styled(str(error), "$warning")
    if meant is None or " ".join(typed.lower().split()) == meant:
        return Content("")
    return Content.styled(f"Right now you are: {_MEANT[meant]}.", "$success")


def _letter_preview(values: Mapping[str, str]) -> Content:
    """Return the sentence that letters say of one, and what they have to be told first."""
    # Only who types here needs the words of letters.
    from tui.playbook.letters.who.me.read_back import read_back  # noqa: PLC0415

    told = {**school_or_work(values["what"])} if "what" in values else dict(values)
    kept = {name: told.get(name, "") for name in ("school", "studies", "year", "work", "worked")}
    read = read_back(
        Profile(**kept, field=values["field"].strip(), situation=_known_situation(values))
    )
    said = [Content.styled(f"Letters will say: {read.said}", "$success")] if read.said else []
    asked = [Content.styled(question, "$warning") for question in read.questions]
    return Content("\n").join([*said, *asked])


def _known_situation(values: Mapping[str, str]) -> str:
    try:
        return _situation(values.get("situation", ""))
    except ValueError:
        return ""


def keep_welcome(desk: Desk, values: Mapping[str, str]) -> None:
    """Keep what the form of the first start gave back."""
    with desk.book.transaction("Began the book"):
        desk.book.save_profile(
            now=desk.now(),
            name=values["name"],
            **school_or_work(values["what"]),
            field=values["field"],
            situation=_situation(values["situation"]),
            time_zone=str(desk.zone),
        )
        if values["friend"].strip():
            desk.add_contact_line(values["friend"], source=Source.FRIENDS)


def _check(values: Mapping[str, str]) -> None:
    read_field(values, "situation", _situation)
    if values["friend"].strip():
        read_field(values, "friend", _one_person)


def _one_person(line: str) -> None:
    """Read a line about one person; raises ValueError for one about several, or about nobody."""
    if is_list(line):
        raise ValueError(
            "These are several people; name one to begin with, and add the others then."
        )
    parse_contact_line(line)
