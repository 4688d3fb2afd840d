"""Their answers in writing, line by line: pasted, read back by question, and kept."""

from collections.abc import Callable

from tui.cli.plain.line_input import InterruptedLineError, LineInput
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.model.text.counting import counted
from tui.playbook.contacts.history import questions_sent
from tui.playbook.interview.written_answers import match_answers, questions_asked

_END = "."
_YES = ("", "y", "yes")


def take_answers(
    desk: Desk, interview: Interview, lines: LineInput, say: Callable[[str], None]
) -> None:
    """Take what somebody wrote until a line with only a full stop; read it back, and keep it.

    What was pasted waits for the next time, unless it was kept.
    """
    name = desk.book.records.contacts[interview.contact_id].name
    key = f"answers:{interview.id}:lines"
    reply = desk.book.draft(key)
    if reply:
        say(f"From the last time: {reply}")
    say(f"Paste what {name} wrote. A line with only a full stop ends it.")
    try:
        while (line := lines.ask("")) is not None and line.strip() != _END:
            reply = f"{reply}\n{line}" if reply else line
            desk.book.save_draft(key, reply)
        if not reply.strip():
            say("Nothing was pasted.")
            return
        sent = questions_sent(desk.book.records, interview)
        asked = questions_asked(interview, sent.text if sent else "")
        answers = match_answers(reply, asked, sent.text if sent else "")
        numbers = {item.id: number for number, item in enumerate(asked, start=1)}
        for answer in answers:
            what = f"Question {numbers[answer.item_id]}" if answer.item_id else "Anything else"
            say(f"{what}: {answer.text}")
        agreed = lines.ask("Keep them so? An empty line keeps them: ")
    except InterruptedLineError:
        agreed = None
    if agreed is None or agreed.strip().casefold() not in _YES:
        say("Nothing is kept yet; what was pasted waits.")
        return
    texts = {answer.item_id: answer.text for answer in answers}
    desk.book.keep_answers(interview.id, texts, reply=reply, now=desk.now())
    desk.book.clear_draft(key)
    matched = sum(bool(answer.item_id) for answer in answers)
    count = counted(matched, "answer") if matched else "the whole message"
    say(f"Kept {count} from {name}; undo takes it back.")
