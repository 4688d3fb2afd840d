"""What can be done with several people at once, or with the one highlighted."""

from collections.abc import Iterable, Sequence

from tui.app.dialogs.ask_line import AskLine
from tui.app.screens.person.actions import PersonActions
from tui.app.screens.person.forgetting import ask_to_forget
from tui.app.widgets.bindings import bindings
from tui.desk.commands.table import MARKED
from tui.model.people import Contact, ContactState
from tui.model.text.counting import people
from tui.model.text.lines import clean_line
from tui.playbook.queue.let_go import let_go, let_go_words

_OF_SEVERAL = frozenset(command.id for command in MARKED)


class Marking(PersonActions):
    """A place where tags and states can be changed, of many people in one step."""

    BINDINGS = bindings(MARKED)

    def chosen_ids(self) -> list[str]:
        """Return the ids of the marked people, else of the highlighted one."""
        contact = self.person()
        return [contact.id] if contact else []

    def offers(self, command_id: str) -> bool:
        """Whether anybody is marked or highlighted for the command."""
        if command_id in _OF_SEVERAL:
            return bool(self.chosen_ids())
        return super().offers(command_id)

    def unmark(self, ids: Iterable[str]) -> None:
        """Remove the marks of these people: what they were for is done."""

    def against_ids(self) -> list[str]:
        """Return the ids of the marked people, else of the highlighted one."""
        return self._needed_ids()

    def action_against(self) -> None:
        """Decide against them, or take it back; their marks are removed."""
        ids = self.chosen_ids()
        super().action_against()
        self.unmark(ids)

    def action_tag(self) -> None:
        """Put a tag on them; with a minus before it, take it off."""
        ids = self._needed_ids()
        if not ids:
            return

        def keep(line: str | None) -> None:
            tags = _tags(line or "")
            if not tags:
                return
            remove = (line or "").strip().startswith("-")
            changed = self.desk.book.tag_contacts(ids, *tags, remove=remove)
            verb = "taken off" if remove else "put on"
            self._done(ids, f"{_in_words(tags)} {verb} {people(changed)}.", changed)

        dialog = AskLine(
            f"Which tag for {self._whom(ids)}?",
            hint="a word, or several: museums, data; with a minus before it, taken off: -museums",
            preview=_tag_meaning,
            keeper=self.keeper("tag"),
            waits=False,
            between=", ",
        )
        self.ask(dialog, keep)

    def action_rest(self) -> None:
        """Let them rest (N4); if all of them rest already, make them active again."""
        self._set_state(ContactState.RESTING, "resting", "active again")

    def action_archive(self) -> None:
        """Archive them; if all of them are archived already, bring them back."""
        archived = f"archived; {self.desk.key('map.filter')} stage:archived finds them"
        self._set_state(ContactState.ARCHIVED, archived, "back")

    def action_to_ask(self) -> None:
        """Mean to ask them (S1, S2); if you mean to ask all of them already, no longer."""
        ids = self._needed_ids()
        if not ids:
            return
        undecided = any(not contact.to_ask for contact in self._contacts(ids))
        changed = self.desk.book.mean_to_ask(ids, to_ask=undecided)
        words = "to ask" if undecided else "no longer to ask"
        self._done(ids, f"{self._whom(ids)}: {words}.", changed)

    def action_forget(self) -> None:
        """Forget somebody for good, one at a time, after asking for their name."""
        ids = self._needed_ids()
        if len(ids) > 1:
            self.say(
                f"{people(len(ids))} are marked; who is forgotten for good goes one at a time."
            )
        elif ids:
            ask_to_forget(self, self.records.contacts[ids[0]])

    def _set_state(self, state: ContactState, done: str, undone: str) -> None:
        ids = self._needed_ids()
        if not ids:
            return
        all_so = all(contact.state is state for contact in self._contacts(ids))
        items = [item for each in ids for item in self.desk.queue_of(each)]
        gone = [] if all_so else let_go(items, self.desk.now())
        changed = self.desk.book.set_states(ids, ContactState.ACTIVE if all_so else state)
        words, _, how = (undone if all_so else done).partition("; ")
        words = f"{self._whom(ids)}: {words}{let_go_words(gone)}{f'; {how}' if how else ''}."
        self._done(ids, words, changed, back=self.desk.takes_all_back(len(ids) + len(gone)))

    def _needed_ids(self) -> list[str]:
        ids = self.chosen_ids()
        if not ids:
            self.say_nobody()
        return ids

    def _contacts(self, ids: Sequence[str]) -> list[Contact]:
        return [self.records.contacts[contact_id] for contact_id in ids]

    def _whom(self, ids: Sequence[str]) -> str:
        return self.records.contacts[ids[0]].name if len(ids) == 1 else people(len(ids))

    def _done(self, ids: Iterable[str], words: str, changed: int, *, back: str = "") -> None:
        self.unmark(ids)
        back = back or self.desk.takes_back
        self.say(f"{words} {back}" if changed else "Nothing changed.")


def _tags(line: str) -> list[str]:
    parts = clean_line(line).lstrip("-").replace("#", ",").split(",")
    return list(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _in_words(tags: Sequence[str]) -> str:
    return " ".join(f"#{tag}" for tag in tags)


def _tag_meaning(line: str) -> str:
    tags = _tags(line)
    if not tags:
        raise ValueError("A tag needs a word.")
    return f"{'takes off' if line.strip().startswith('-') else 'puts on'} {_in_words(tags)}"
