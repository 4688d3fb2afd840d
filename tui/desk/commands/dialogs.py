"""The commands of what opens above a place: dialogs, imports, a conversation, the debrief."""

from tui.desk.commands.command import Command

BRIEF = (
    Command("brief.copy", "y", "copy", "copy", hint=True),
    Command("brief.file", "w", "write_file", "write to a file", hint=True),
    Command("brief.close", "escape,B,q", "leave", "close", hint=True, group="move"),
    Command("brief.help", "question_mark,f1", "help", "help"),
)

CALL_LINE = (
    Command("line.command", "escape", "leave", "commands", hint=True),
    Command("line.edit_last", "up", "walk(-1)", "edit the last line, the one before …"),
    Command("line.edit_next", "down", "walk(1)", "the line after it"),
    Command("line.hang_up", "ctrl+d", "hang_up_or_delete", "hang up", hint=True),
)

LETTER = (
    Command("letter.copy", "y", "copy", "copy", hint=True),
    Command("letter.times", "s", "times", "times for it", hint=True, short="times"),
    Command("letter.phrasing", "tab", "phrasing", "other words", hint=True),
    Command("letter.edit", "i,enter,f2", "edit_text", "edit", hint=True),
    Command("letter.sent", "d", "sent", "sent", hint=True),
    Command("letter.close", "escape,q", "leave", "close", hint=True, group="move"),
    Command("letter.mail", "m", "mail", "open in mail", hint=True),
    Command("letter.file", "w", "write_file", "write to a file", hint=True),
    Command("letter.pipe", "vertical_line", "pipe", "send it through your own program"),
    Command("letter.editor", "E", "open_editor", "edit in $EDITOR"),
    Command("letter.undo", "u", "undo", "undo", also="revert back mistake"),
    Command("letter.redo", "U", "redo", "redo"),
    Command("letter.help", "question_mark,f1", "help", "help"),
)

LETTER_TEXT = (Command("text.stop", "escape,ctrl+s", "stop_editing", "done editing", hint=True),)

PRACTICE = (
    Command("practice.time", "enter,space", "time", "start, stop, again", hint=True, group="move"),
    Command("practice.hide", "h", "hide", "hide words", hint=True),
    Command("practice.talk", "t", "talk", "a talk", hint=True),
    Command("practice.close", "escape,q", "leave", "done", hint=True, group="move"),
    Command("practice.edit", "e,f2", "edit", "write the pitch", hint=True),
    Command("practice.help", "question_mark,f1", "help", "help"),
)

RESUME = (
    Command("resume.go_on", "enter", "answer('resume')", "go on", hint=True),
    Command("resume.finish", "f", "answer('finish')", "end it", hint=True),
    Command("resume.later", "escape", "later", "later", hint=True),
)

BANK = (
    Command("bank.take", "space,enter", "take", "take", hint=True),
    Command("bank.filter", "slash,ctrl+f", "filter", "filter", hint=True, group="move"),
    Command("bank.favorite", "asterisk", "favorite", "favorite", hint=True),
    Command("bank.add", "i", "add_own", "add your own", hint=True),
    Command("bank.close", "escape,b,q", "leave", "done", hint=True, group="move"),
    Command("bank.edit", "e,f2", "edit_own", "change the wording"),
    Command("bank.remove", "x,delete", "remove_own", "remove your own"),
    Command("bank.undo", "u", "undo", "undo"),
    Command("bank.redo", "U", "redo", "redo"),
    Command("bank.help", "question_mark,f1", "help", "help"),
)

IMPORT = (
    Command("import.take", "d,enter", "take_in", "take in", hint=True),
    Command("import.choose", "space", "choose", "take or leave", hint=True),
    Command("import.all", "a", "choose_all", "the same for all such rows"),
    Command("import.verdict", "tab", "next_verdict", "show only some", hint=True, group="move"),
    Command("import.columns", "c", "columns", "columns", hint=True),
    Command("import.close", "escape,q", "leave", "cancel", hint=True, group="move"),
)

COLUMNS = (
    Command("columns.choose", "enter,space", "choose", "choose a column", hint=True),
    Command("columns.none", "x,delete", "none", "no column", hint=True),
    Command("columns.done", "d,ctrl+s", "done", "read it so", hint=True),
    Command("columns.close", "escape,q", "leave", "cancel", hint=True, group="move"),
)

DUPLICATES = (
    Command("duplicates.merge", "m,enter", "merge", "merge", hint=True),
    Command("duplicates.swap", "tab", "swap", "keep the other", hint=True),
    Command("duplicates.apart", "x", "apart", "they are two", hint=True),
    Command("duplicates.undo", "u", "undo", "undo", hint=True),
    Command("duplicates.close", "escape,q", "leave", "done", hint=True, group="move"),
)

CONVERSATION = (
    Command("conversation.edit", "e,enter", "edit_line", "edit the line", hint=True, short="edit"),
    Command("conversation.add", "i", "add_line", "add a line below", hint=True, short="add"),
    Command(
        "conversation.strike", "x,delete", "strike", "strike the line", hint=True, short="strike"
    ),
    Command(
        "conversation.move", "m", "move_line", "move to another question", hint=True, short="move"
    ),
    Command(
        "conversation.debrief", "d", "debrief", "debrief", hint=True, also="reflection thank agreed"
    ),
    Command("conversation.copy", "y", "copy", "copy the line"),
    Command(
        "conversation.report",
        "w",
        "report",
        "write a report",
        also="report export course coach html markdown print save",
    ),
    Command("conversation.close", "escape", "close", "back", hint=True, group="move"),
    Command("conversation.insight", "exclamation_mark", "mark('!')", "mark as insight"),
    Command("conversation.quote", "quotation_mark", "mark('\"')", "mark as their words"),
    Command("conversation.promise", "greater_than_sign", "mark('>')", "mark as my promise"),
    Command("conversation.offer", "less_than_sign", "mark('<')", "mark as their offer"),
    Command("conversation.person", "at", "mark('@')", "mark as a person"),
    Command("conversation.personal", "tilde", "mark('~')", "mark as personal"),
    Command("conversation.later", "question_mark", "mark('?')", "mark as ask later"),
)

DEBRIEF = (
    Command("debrief.copy", "y", "copy", "copy the thank-you", hint=True, short="copy"),
    Command("debrief.sent", "d", "sent", "sent", hint=True),
    Command("debrief.letter", "t", "letter", "edit it", hint=True, short="edit"),
    Command("debrief.phrasing", "tab", "phrasing", "other words", hint=True),
    Command("debrief.leave", "escape", "leave", "to Today", hint=True, group="move"),
    Command("debrief.date", "s", "pick_date", "when it is due"),
    Command("debrief.linkedin", "L", "agree('linkedin_agreed')", "agreed to connect on LinkedIn"),
    Command("debrief.resume", "R", "agree('resume_asked_for')", "asked for the résumé"),
    Command("debrief.stay", "S", "agree('stay_in_touch')", "agreed to stay in touch"),
    Command("debrief.more", "plus", "draw('more')", "more drawn to it"),
    Command("debrief.less", "minus", "draw('less')", "less drawn to it"),
    Command("debrief.same", "equals_sign", "draw('the same')", "as drawn to it as before"),
    Command("debrief.insight", "exclamation_mark", "mark('!')", "mark as insight"),
    Command("debrief.quote", "quotation_mark", "mark('\"')", "mark as their words"),
    Command("debrief.promise", "greater_than_sign", "mark('>')", "mark as my promise"),
    Command("debrief.offer", "less_than_sign", "mark('<')", "mark as their offer"),
    Command("debrief.person", "at", "mark('@')", "mark as a person"),
    Command("debrief.later", "tilde", "mark('~')", "mark as personal"),
    Command("debrief.ask", "question_mark", "mark('?')", "mark as ask later"),
)
