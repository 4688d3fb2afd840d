"""The dialog that forgets somebody for good once their name is typed."""

from contextvars import copy_context
from threading import Thread

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.messages import say
from tui.app.screens.place import Place
from tui.desk.forgetting import forget, how_it_went_briefly, is_name_of, what_goes
from tui.model.people import Contact


def ask_to_forget(place: Place, contact: Contact) -> None:
    """Say what goes and ask for the name; nothing takes back what comes of it."""
    desk, app = place.desk, place.app
    if not contact.name:
        place.say(
            f"Somebody without a name cannot be forgotten: {desk.key('person.edit')} adds it."
        )
        return

    def meaning(typed: str) -> str:
        if not is_name_of(contact, typed):
            raise ValueError(f"Type the name in full: {contact.name}")
        return f"enter forgets {contact.name} for good"

    def keep(typed: str | None) -> None:
        if not typed or not is_name_of(contact, typed):
            return
        try:
            forget(desk, contact)
        except ValueError as error:
            place.say(str(error))
            return
        # The files are another matter: a disk may take its time.
        Thread(target=copy_context().run, args=(tell,), daemon=True).start()

    def tell() -> None:
        words = how_it_went_briefly(desk, contact.name)
        app.call_later(lambda: say(app, words))

    dialog = AskLine(
        f"Forget {contact.name} for good?",
        hint=f"{what_goes(desk, contact)} Type the name in full to do it.",
        preview=meaning,
        keeper=place.keeper(f"forget:{contact.id}"),
        waits=False,
        enter="forget",
    )
    place.ask(dialog, keep)
