"""What brings people in from elsewhere, and finds those who are in the book twice."""

from collections.abc import Iterable, Sequence
from typing import Any

from textual.app import App

from tui.app.dialogs.half_typed import DraftKeeper, ask_leaving_draft
from tui.app.dialogs.messages import say
from tui.app.screens.imports.duplicates import Duplicates
from tui.app.screens.imports.review import ImportReview
from tui.app.screens.imports.source import ImportRequest, ImportSource
from tui.app.screens.place import Place
from tui.desk.desk import Desk
from tui.exchange.matching.duplicates import marked_pair
from tui.model.people import Contact, Source

IMPORT_DRAFT = "import"
"""The key of what was typed for an import and is not in the book yet."""

_TWO = 2


def review_list(
    app: App[Any], desk: Desk, text: str, *, introducer: str, source: Source | None
) -> None:
    """Show the people in a pasted list; until they are in the book, it waits with the imports."""
    keeper = DraftKeeper(desk.book, IMPORT_DRAFT)
    waiting = keeper.fields()
    lines = "\n".join(filter(None, (waiting.get("text", ""), text)))
    keeper.save_fields({**waiting, "text": lines}, {})

    def taken(words: str | None) -> None:
        if words:
            keeper.save_fields(waiting, {})
            say(app, words)
        else:
            say(app, "What you pasted waits on the map, where people are imported.")

    request = ImportRequest(None, text, introducer, source)
    app.push_screen(ImportReview(desk, request), taken)


class Importing(Place):
    """A place from which people are imported."""

    def action_import_people(self) -> None:
        """Ask for a file or a list of names, show what would come in, and take it in."""
        keeper = self.keeper(IMPORT_DRAFT)

        def look(request: ImportRequest | None) -> None:
            if request is not None and request.is_talk:
                from tui.app.screens.imports.transcript import ask_whose_talk  # noqa: PLC0415 - few imports are of talks

                ask_whose_talk(self, request, taken)
            elif request is not None:
                self.app.push_screen(ImportReview(self.desk, request), taken)

        def taken(words: str | None) -> None:
            # What was pasted waits for the next time until it is in the book.
            if words:
                keeper.clear()
                self.say(words)

        ask_leaving_draft(self.app, ImportSource(keeper), look)

    def person(self) -> Contact | None:
        """Return who is highlighted, None for nobody."""
        raise NotImplementedError

    def marked_ids(self) -> list[str]:
        """Return the ids of the people who are marked."""
        return []

    def unmark(self, ids: Iterable[str]) -> None:
        """Remove the marks of these people: what they were for is done."""

    def action_find_duplicates(self) -> None:
        """Compare the two who are marked, to make them one; else look for duplicates."""
        ids = self.marked_ids()
        here = self.person()

        def come_back(kept_id: str | None) -> None:
            # Whoever was highlighted may be the one who went into the other.
            is_gone = here is None or here.id not in self.records.contacts
            if is_gone and kept_id in self.records.contacts:
                self.put_cursor_on(kept_id)
            if len(ids) == _TWO:
                self._unmark_decided(ids)

        if len(ids) < _TWO:
            self.app.push_screen(Duplicates(self.desk), come_back)
        elif len(ids) > _TWO:
            self.say(f"{len(ids)} are marked; two at a time can be made one: mark just two.")
        else:
            one, other = (self.records.contacts[contact_id] for contact_id in ids)
            pair = marked_pair(self.records, one, other)
            self.app.push_screen(Duplicates(self.desk, pair), come_back)

    def _unmark_decided(self, ids: Sequence[str]) -> None:
        one, other = map(self.records.contacts.get, ids)
        if (
            one is None
            or other is None
            or {one.id, other.id} & {*one.apart_from, *other.apart_from}
        ):
            self.unmark(ids)
