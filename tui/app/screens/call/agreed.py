"""Whether a talk that came early was the one that was agreed on."""

from tui.app.dialogs.choose import Choose
from tui.app.dialogs.messages import telling
from tui.app.screens.place import Place
from tui.model.interview import Interview
from tui.playbook.interview.call import agreed_ahead, day_and_hour


def ask_whether_agreed(place: Place, talk: Interview) -> None:
    """Ask whether a talk that has just ended was the one agreed on for later, if there is one.

    With a yes, that appointment is this talk; else both stand.
    """
    desk = place.desk
    agreed = agreed_ahead(place.records, talk)
    if agreed is None or agreed.start is None:
        return
    when, agreed_id = day_and_hour(agreed.start, desk.now(), desk.zone), agreed.id

    def answer(choice: str | None) -> None:
        if choice == "yes":
            desk.book.take_for_agreed(talk.id, agreed_id)
            place.say(f"This was the talk of {when}: nothing else is set. {place.takes_back}")

    choices = [
        ("yes", "yes: that was it, and nothing else is set"),
        ("no", f"no: {when} stays set"),
    ]
    dialog = Choose(f"Was this the talk you agreed on for {when}?", choices)
    place.app.push_screen(dialog, telling(place.app, answer))
