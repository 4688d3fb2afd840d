"""What brings people in from elsewhere, and finds those who stand in the book twice."""

from tui.app.dialogs.half_typed import ask_leaving_draft
from tui.app.screens.imports.duplicates import Duplicates
from tui.app.screens.imports.review import ImportReview
from tui.app.screens.imports.source import ImportRequest, ImportSource
from tui.app.screens.place import Place


class Importing(Place):
    """A place from which one imports people."""

    def action_import_people(self) -> None:
        """Ask for a file or a list of names, show what would come in, and take it in."""
        keeper = self.keeper("import")

        def look(request: ImportRequest | None) -> None:
            if request is not None:
                self.app.push_screen(ImportReview(self.desk, request), taken)

        def taken(words: str | None) -> None:
            # What was pasted waits for the next time until it is in the book.
            if words:
                keeper.clear()
                self.say(words)

        ask_leaving_draft(self.app, ImportSource(keeper), look)

    def action_find_duplicates(self) -> None:
        """Show who may stand in the book twice."""
        self.app.push_screen(Duplicates(self.desk))
