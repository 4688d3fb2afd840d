"""Every command, declared once: keys, footer, help and palette are made from these."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Something the person can do on a screen.

    `id` names it in the config file; `keys` are its default keys, comma-separated;
    `action` is the screen's action; `words` say it in a menu; `hint` puts it in the footer;
    `also` are other words by which somebody may look for it; `short` says it in the footer,
    where `words` are too many; `group` is what it is about, where its place does not say it.
    """

    id: str
    keys: str
    action: str
    words: str
    hint: bool = False
    also: str = ""
    short: str = ""
    group: str = ""


EVERYWHERE = (
    Command("go.today", "1", "go('today')", "Today"),
    Command("go.map", "2", "go('map')", "Map"),
    Command("go.prep", "3", "go('prep')", "Prep"),
    Command("go.call", "4", "go('call')", "Call"),
    Command("go.answers", "5", "go('answers')", "Answers"),
    Command(
        "add", "a", "add", "add a contact", hint=True, also="new person create insert", short="add"
    ),
    Command(
        "profile",
        "P",
        "profile",
        "about you",
        also="me myself name school signature pitch account",
    ),
    Command(
        "practice", "V", "practice", "practice pitch or talk", also="rehearse mock pitch train"
    ),
    Command("undo", "u", "undo", "undo", also="revert back mistake"),
    Command("redo", "U", "redo", "redo"),
    Command("help", "question_mark,f1", "help", "help", also="keys shortcuts manual"),
    Command("quit", "q", "app.quit", "quit", also="exit close leave end"),
)

PROGRAM = (
    Command("palette", "ctrl+p", "command_palette", "all commands"),
    Command(
        "jump",
        "ctrl+o",
        "jump",
        "go to a person or talk",
        also="find open search person contact talk conversation",
    ),
    Command(
        "private", "ctrl+g", "private", "hide names and notes", also="hide mask privacy blur screen"
    ),
    Command("suspend", "ctrl+z", "suspend_process", "suspend"),
    Command("leave", "ctrl+q", "quit", "quit"),
)

PERSON = (
    Command(
        "person.call",
        "c",
        "call",
        "call",
        hint=True,
        also="note notes phone ring talk interview meeting",
    ),
    Command(
        "person.prepare",
        "p",
        "prepare",
        "prepare",
        hint=True,
        also="prep questions agenda ready checklist",
    ),
    Command(
        "person.thanks",
        "t",
        "thanks",
        "thank-you note",
        hint=True,
        short="thanks",
        also="thanks thank letter email",
    ),
    Command(
        "person.outreach",
        "o",
        "outreach",
        "first message",
        also="write email mail letter request ask introduce contact",
    ),
    Command(
        "person.update", "N", "update", "update with a reason", also="news keep in touch letter"
    ),
    Command(
        "person.linkedin",
        "L",
        "linkedin",
        "invitation on LinkedIn",
        also="connect linkedin network",
    ),
    Command(
        "person.edit",
        "e",
        "edit",
        "edit",
        also="change rename correct fix email phone title name tag",
    ),
    Command(
        "person.replied",
        "R",
        "replied",
        "they wrote to you",
        also="answer reply response yes no later declined",
    ),
    Command(
        "person.against",
        "Z",
        "against",
        "not for me",
        also="reject decide not interested",
    ),
    Command(
        "person.mentor",
        "Y",
        "mentor",
        "mentor on, off",
        also="mentor advisor sponsor closer",
    ),
    Command(
        "person.talked",
        "C",
        "talked",
        "log a talk you had",
        also="record past write down yesterday coffee talked note conversation without",
    ),
    Command(
        "person.timeline", "H", "timeline", "everything so far", also="history timeline log past"
    ),
)

TODAY = (
    Command("today.done", "d,space", "done", "done", hint=True, also="finish complete check sent"),
    Command(
        "today.date",
        "s",
        "pick_date",
        "pick a date",
        hint=True,
        short="date",
        also="snooze postpone reminder remind defer later reschedule date",
    ),
    Command(
        "today.copy",
        "y",
        "copy",
        "copy the draft",
        hint=True,
        also="clipboard letter email",
        short="copy",
    ),
    Command(
        "today.later",
        "plus,equals_sign",
        "shift_day(1)",
        "a day later",
        also="snooze postpone tomorrow",
    ),
    Command("today.earlier", "minus", "shift_day(-1)", "a day earlier"),
    Command("today.week", "w", "shift_day(7)", "a week later", also="snooze postpone week"),
    Command("today.month", "m", "shift_month", "a month later", also="snooze postpone month"),
    Command("today.drop", "x", "drop", "drop it", also="remove skip cancel dismiss"),
    Command("today.rest", "z", "rest", "let the contact rest", also="pause mute hibernate stop"),
    Command("today.mark", "v", "mark", "mark the row", also="select several"),
    Command("today.next", "n", "to_now", "what matters most now", group="move"),
    Command("today.unfold", "right", "fold(False)", "show what is folded", group="move"),
    Command("today.fold", "left", "fold(True)", "fold it again", group="move"),
    Command("today.filter", "slash", "filter", "filter", also="find", group="move"),
)

MARKED = (
    Command("person.tag", "number_sign", "tag", "tag", also="label group"),
    Command("person.rest", "z", "rest", "let rest"),
    Command(
        "person.archive",
        "A",
        "archive",
        "archive",
        also="archive delete remove hide person contact",
    ),
    Command("person.to_ask", "M", "to_ask", "mean to ask"),
    Command(
        "person.forget",
        "X",
        "forget",
        "forget for good",
        also="erase delete remove destroy privacy person contact",
    ),
)

MAP = (
    Command("map.view", "tab", "next_view", "next view", hint=True, short="view", group="move"),
    Command("map.filter", "slash", "filter", "filter", hint=True, also="find people", group="move"),
    Command("map.referral", "r", "referral", "referral", hint=True, also="introduce recommended"),
    Command(
        "map.funnel",
        "f",
        "funnel",
        "funnel",
        hint=True,
        also="statistics chart numbers success",
        group="place",
    ),
    Command(
        "map.path",
        "w",
        "path",
        "way in",
        hint=True,
        also="introduction route who knows",
        group="place",
    ),
    Command("map.tree", "T", "tree", "map as text", group="place"),
    Command("map.more", "plus,equals_sign", "more(1)", "zoom in, more interest", group="move"),
    Command("map.less", "minus", "more(-1)", "zoom out, less interest", group="move"),
    Command("map.sort", "O", "sort", "order by another column", group="move"),
    Command("map.mark", "v", "mark", "mark the row"),
    Command("map.save_filter", "ctrl+s", "save_filter", "keep the filter", group="place"),
    Command("map.filters", "F", "filters", "kept filters", group="place"),
    Command("map.tip", "i", "tip", "note a resource, an opening", also="opening job resource note"),
    Command("map.remove", "x", "remove", "take a tip or organization off"),
    Command("map.next", "n", "next_there", "next person there", group="move"),
    Command(
        "map.import",
        "I",
        "import_people",
        "import people …",
        also="import csv vcard linkedin contacts file load read",
        group="place",
    ),
    Command(
        "map.duplicates",
        "D",
        "find_duplicates",
        "find duplicates",
        also="merge duplicate same twice join double",
        group="place",
    ),
)

PAGE = (
    Command("page.leave", "escape", "leave", "back", hint=True, group="move"),
    Command("page.referral", "r", "referral", "referral", hint=True),
)

PREP = (
    Command("prep.tick", "space", "tick", "tick", hint=True),
    Command(
        "prep.date",
        "s",
        "appointment",
        "appointment",
        hint=True,
        also="schedule appointment time meeting when reschedule",
    ),
    Command(
        "prep.bank",
        "b",
        "bank",
        "question bank",
        hint=True,
        also="questions ideas what to ask",
        short="bank",
    ),
    Command("prep.brief", "B", "brief", "brief", hint=True, also="summary print one page"),
    Command("prep.add", "i", "add_line", "add a line", hint=True, short="add line"),
    Command("prep.must", "m", "must_ask", "must-ask", hint=True),
    Command("prep.down", "J", "move(1)", "move down"),
    Command("prep.up", "K", "move(-1)", "move up"),
    Command("prep.minutes", "l", "minutes", "minutes"),
    Command("prep.remove", "x", "remove", "take it off the list"),
    Command("prep.copy", "y", "copy", "copy to send", also="send questions"),
    Command(
        "prep.confirm", "o", "confirmation", "draft the confirmation", also="confirmation letter"
    ),
    Command("prep.research", "r", "research", "research notes", also="look up company background"),
    Command(
        "prep.calendar",
        "w",
        "write_calendar",
        "write a calendar file",
        also="calendar ics export event",
    ),
    Command("prep.invite", "W", "write_invitation", "write an invitation to send", also="email"),
    Command("prep.next", "n", "next_interview", "next talk", group="move"),
    Command("prep.pane", "tab", "other_pane", "checklist / questions", group="move"),
    Command("prep.call", "c", "call", "call", hint=True),
    Command("prep.edit", "e", "edit", "edit the line"),
)

BRIEF = (
    Command("brief.copy", "y", "copy", "copy", hint=True),
    Command("brief.file", "w", "write_file", "write to a file", hint=True),
    Command("brief.close", "escape,B,q", "leave", "close", hint=True, group="move"),
    Command("brief.help", "question_mark,f1", "help", "help"),
)

CALL = (
    Command("call.write", "i,enter", "write", "back to the line", hint=True, group="move"),
    Command("call.hang_up", "h", "hang_up", "hang up", hint=True),
    Command("call.next", "tab", "turn(1)", "next question", hint=True, short="next", group="move"),
    Command("call.previous", "shift+tab", "turn(-1)", "previous question", group="move"),
    Command("call.remark", "ctrl+t", "remark", "mark", hint=True),
    Command("call.rescue", "ctrl+r", "rescue", "rescue card", hint=True),
    Command("call.short", "ctrl+l", "short_call", "short call", hint=True),
    Command("call.details", "ctrl+y", "confirm_details", "title and address are right"),
    Command("call.somebody", "c", "call_somebody", "another call", group="place"),
    Command("call.other", "n", "other_call", "the other call", group="move"),
    Command("call.appointment", "s", "appointment", "another time"),
    Command("call.no_show", "x", "no_show", "they did not come"),
)

ANSWERS = (
    Command(
        "answers.view", "tab", "turn_view(1)", "next view", hint=True, short="view", group="move"
    ),
    Command("answers.view_before", "shift+tab", "turn_view(-1)", "view before", group="move"),
    Command(
        "answers.search",
        "slash",
        "search",
        "search all notes",
        hint=True,
        also="search find notes text",
        group="move",
    ),
    Command("answers.copy", "y", "copy", "copy", hint=True),
    Command("answers.agrees", "A", "agreement('agrees')", "agrees", hint=True, also="same opinion"),
    Command(
        "answers.differs", "D", "agreement('differs')", "differs", hint=True, also="other opinion"
    ),
    Command("answers.file", "w", "write_file", "write to a file", also="export markdown save"),
    Command("answers.mark", "v", "mark", "mark the question"),
    Command("answers.join", "M", "join", "join the marked"),
    Command("answers.split", "x", "split", "split a wording off"),
    Command("answers.call", "c", "call", "call"),
    Command("answers.back", "escape", "back", "back", group="move"),
)

CONVERSATION = (
    Command("conversation.edit", "e,enter", "edit_line", "edit the line", hint=True, short="edit"),
    Command("conversation.add", "i", "add_line", "add a line below", hint=True, short="add"),
    Command("conversation.strike", "x", "strike", "strike the line", hint=True, short="strike"),
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

CALL_LINE = (
    Command("line.command", "escape", "leave", "commands", hint=True),
    Command("line.edit_last", "up", "walk(-1)", "edit the last line, the one before …"),
    Command("line.edit_next", "down", "walk(1)", "the line after it"),
    Command("line.hang_up", "ctrl+d", "hang_up_or_delete", "hang up", hint=True),
)

DEBRIEF = (
    Command("debrief.copy", "y", "copy", "copy the thank-you", hint=True, short="copy"),
    Command("debrief.sent", "d", "sent", "sent", hint=True),
    Command("debrief.letter", "t", "letter", "edit it", hint=True),
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

LETTER = (
    Command("letter.copy", "y", "copy", "copy", hint=True),
    Command("letter.phrasing", "tab", "phrasing", "other words", hint=True),
    Command("letter.edit", "i,enter", "edit_text", "edit", hint=True),
    Command("letter.sent", "d", "sent", "sent", hint=True),
    Command("letter.close", "escape,q", "leave", "close", hint=True, group="move"),
    Command("letter.mail", "m", "mail", "open in mail", hint=True),
    Command("letter.file", "w", "write_file", "write to a file", hint=True),
    Command("letter.pipe", "vertical_line", "pipe", "send it through your own program"),
    Command("letter.editor", "E", "open_editor", "edit in $EDITOR"),
    Command("letter.help", "question_mark,f1", "help", "help"),
)

LETTER_TEXT = (Command("text.stop", "escape", "stop_editing", "done editing", hint=True),)

PRACTICE = (
    Command("practice.time", "enter,space", "time", "start, stop, again", hint=True, group="move"),
    Command("practice.hide", "h", "hide", "hide words", hint=True),
    Command("practice.talk", "t", "talk", "a talk", hint=True),
    Command("practice.close", "escape,q", "leave", "done", hint=True, group="move"),
    Command("practice.edit", "e", "edit", "write the pitch", hint=True),
    Command("practice.help", "question_mark,f1", "help", "help"),
)

RESUME = (
    Command("resume.go_on", "enter", "answer('resume')", "go on", hint=True),
    Command("resume.finish", "f", "answer('finish')", "end it", hint=True),
    Command("resume.later", "escape", "later", "later", hint=True),
)

BANK = (
    Command("bank.take", "space,enter", "take", "take", hint=True),
    Command("bank.filter", "slash", "filter", "filter", hint=True, group="move"),
    Command("bank.favorite", "asterisk", "favorite", "favorite", hint=True),
    Command("bank.add", "i", "add_own", "add your own", hint=True),
    Command("bank.close", "escape,b,q", "leave", "done", hint=True, group="move"),
    Command("bank.edit", "e", "edit_own", "change the wording"),
    Command("bank.remove", "x", "remove_own", "remove your own"),
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
    Command("columns.none", "x", "none", "no column", hint=True),
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

ALL = (
    *EVERYWHERE,
    *PROGRAM,
    *PERSON,
    *TODAY,
    *MARKED,
    *MAP,
    *PAGE,
    *PREP,
    *BRIEF,
    *CALL_LINE,
    *CALL,
    *ANSWERS,
    *CONVERSATION,
    *DEBRIEF,
    *LETTER,
    *LETTER_TEXT,
    *PRACTICE,
    *RESUME,
    *BANK,
    *IMPORT,
    *COLUMNS,
    *DUPLICATES,
)

OUTSIDE = (
    ("export everything", "export backup save csv excel json vcard", "askaround export"),
    ("settings", "settings preferences options config configure", "askaround config"),
    ("write to a folder for phone and calendar", "sync calendar", "askaround export --vdir FOLDER"),
    ("join another store", "merge two computers", "askaround merge FILE"),
    ("check the store", "repair damaged backup", "askaround check"),
)
"""What only the command line does: in words, other words for it, the command."""


def group_of(command: Command) -> str:
    """Return what a command is about: "row", "person", "place", "move" or "everywhere"."""
    if command.group:
        return command.group
    if command in EVERYWHERE or command in PROGRAM:
        return "everywhere"
    return "person" if command.id.startswith("person.") else "row"
