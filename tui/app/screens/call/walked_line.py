"""Walking back through the lines of a call, and changing one that was kept."""

from collections.abc import Sequence

from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.call.notes_pane import NotesPane
from tui.app.screens.place import Place
from tui.app.widgets.key_hints import KeyHints
from tui.model.note import Note
from tui.model.text.lines import one_stop
from tui.playbook.time.dates import minutes_and_seconds
from tui.store.half_typed_keys import edit_draft, line_draft


class WalkedLine:
    """The kept line that is in the input of a call, to be changed; none while a new one is typed.

    `place` is the screen with the input and the notes.
    """

    def __init__(self, place: Place) -> None:
        self._place = place
        self._kept_as = ""
        self.note_id = ""
        """The id of the line; empty for a new one."""

    @property
    def note(self) -> Note | None:
        """The line as it is kept."""
        return self._place.records.get(Note, self.note_id) if self.note_id else None

    def take_up(self, note_id: str) -> None:
        """Take up a kept line to change it; empty for a new one."""
        self.note_id = note_id
        note, screen = self.note, self._place
        self._kept_as = note.typed if note is not None else ""
        screen.query_one(NoteLine).walked = bool(note_id)
        screen.query_one(NotesPane).highlight(note_id)
        screen.query_one(KeyHints).follow()

    def walk(self, notes: Sequence[Note], by: int) -> bool:
        """Put the line `by` behind this one into the input; return whether that is a new one.

        A line that is being typed stays, and so does one that was changed and not kept.
        """
        line = self._place.query_one(NoteLine)
        ids = [note.id for note in notes]
        place = ids.index(self.note_id) if self.note_id in ids else len(notes)
        former = notes[place].typed if place < len(notes) else ""
        # A line that was emptied and is left is as it was.
        is_as_kept = line.value in (former, "")
        if not is_as_kept or not 0 <= place + by <= len(notes):
            if why := self._why_not(by, is_as_kept=is_as_kept, any_notes=bool(notes)):
                self._place.say(why)
            return False
        if former:
            self._place.desk.book.clear_draft(edit_draft(ids[place]))
        following = notes[place + by :][:1]
        self.take_up(following[0].id if following else "")
        line.take(following[0].typed if following else "")
        return not following

    def _why_not(self, by: int, *, is_as_kept: bool, any_notes: bool) -> str:
        """Return why a key goes to no other line; empty where it is plain to see."""
        if not is_as_kept:
            key = self._place.desk.key("line.edit_last" if by < 0 else "line.edit_next")
            return f"enter keeps this line first; then {key} goes to another."
        if by > 0:
            return ""
        return "This is the first line." if any_notes else "No line is kept yet."

    def follow(self) -> None:
        """Have a kept line in the input say what is there now, if it was changed elsewhere.

        That is by a mark, by an undo, which may have taken it away. What was typed since it
        was walked to stays.
        """
        note = self.note
        typed = note.typed if note is not None else ""
        if self.note_id and typed != self._kept_as:
            self._place.desk.book.clear_draft(edit_draft(self.note_id))
            self.take_up(self.note_id if note is not None else "")
            self._place.query_one(NoteLine).take(typed)

    def keep_half_typed(self, interview_id: str, text: str) -> None:
        """Keep what stands in the input now, for this line or for the new one of the call."""
        note = self.note
        key = edit_draft(self.note_id) if self.note_id else line_draft(interview_id)
        self._place.desk.book.save_draft(key, "" if note and text == note.typed else text)

    def take_up_half_typed(self, interview_id: str) -> None:
        """Put what was half typed for a call back into the input, unless something is there."""
        screen = self._place
        line, book = screen.query_one(NoteLine), screen.desk.book
        if line.value:
            return
        if text := book.draft(line_draft(interview_id)):
            line.take(text)
            return
        for note in book.lines_being_changed(interview_id)[-1:]:
            self.take_up(note.id)
            line.take(book.draft(edit_draft(note.id)))

    def strike(self, note: Note) -> None:
        """Take out the line that was walked back to and emptied."""
        self._place.desk.book.strike_line(note.id)
        self._place.say(f"{one_stop(f'Struck: {note.text}.')} {self._place.takes_back}")

    def says_emptied(self) -> None:
        """Say what becomes of the line, now that it is empty."""
        self._place.say(
            f"This line is emptied: enter strikes it, {self._leaves} leaves it as it was."
        )

    def hint(self, text: str) -> str:
        """Return what can be done with the line, of which `text` is left."""
        if not text:
            return f"emptied: enter strikes it · {self._leaves} leaves it as it was"
        note = self.note
        when = f" of {minutes_and_seconds(note.seconds)}" if note else ""
        return f"the line{when}: enter keeps it · ↑ the one before · ↓ after"

    @property
    def _leaves(self) -> str:
        return self._place.desk.key("line.edit_next")
