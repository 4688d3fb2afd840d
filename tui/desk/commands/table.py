"""Every command, declared once: keys, footer, help and palette are made from these."""

from tui.desk.commands.command import Command
from tui.desk.commands.dialogs import (
    BANK,
    BRIEF,
    CALL_LINE,
    COLUMNS,
    CONVERSATION,
    DEBRIEF,
    DUPLICATES,
    IMPORT,
    LETTER,
    LETTER_TEXT,
    PRACTICE,
    RESUME,
)

EVERYWHERE = (
    Command("go.today", "1", "go('today')", "Today", also="to do todo tasks list queue due"),
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
        also="profile me myself name school signature pitch account new job landed hired position",
    ),
    Command(
        "practice", "V", "practice", "practice pitch or talk", also="rehearse mock pitch train"
    ),
    Command("undo", "u", "undo", "undo", also="revert back mistake"),
    Command("palette.colon", "colon", "app.command_palette", "all commands"),
    Command("redo", "U", "redo", "redo"),
    Command("help", "question_mark,f1", "help", "help", also="keys keyboard shortcuts manual"),
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
        also="note notes phone ring talk interview meeting second again telephone dial speak chat",
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
        also="thanks thank send letter email",
    ),
    Command(
        "person.outreach",
        "o",
        "outreach",
        "first message",
        also="write email mail letter request ask introduce contact send reach",
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
        "e,f2",
        "edit",
        "edit",
        also="change rename correct fix email phone title name tag",
    ),
    Command(
        "person.replied",
        "R",
        "replied",
        "they wrote to you",
        also="answer answered reply replied response yes no later declined",
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
        "person.warmth",
        "asterisk",
        "warmth",
        "warm, cold",
        also="warmth closer connection tie know",
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
    Command("today.drop", "x,delete", "drop", "drop it", also="remove skip cancel dismiss"),
    Command("today.rest", "z", "rest", "let the contact rest", also="pause mute hibernate stop"),
    Command("today.mark", "v", "mark", "mark the row", also="select several"),
    Command(
        "today.mail",
        "M",
        "mail",
        "look through the mail",
        also="email inbox maildir mbox sent received reply found",
        group="place",
    ),
    Command("today.next", "n", "to_now", "what matters most now", group="move"),
    Command("today.unfold", "right", "fold(False)", "show what is folded", group="move"),
    Command("today.fold", "left", "fold(True)", "fold it again", group="move"),
    Command("today.filter", "slash,ctrl+f", "filter", "filter", also="find", group="move"),
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
    Command(
        "map.filter",
        "slash,ctrl+f",
        "filter",
        "filter",
        hint=True,
        also="find people",
        group="move",
    ),
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
    Command(
        "map.write",
        "W",
        "write_map",
        "write the map as a picture",
        also="draw export share show print image svg html browser save",
        group="place",
    ),
    Command("map.more", "plus,equals_sign", "more(1)", "zoom in, more interest", group="move"),
    Command("map.less", "minus", "more(-1)", "zoom out, less interest", group="move"),
    Command("map.sort", "O", "sort", "order by another column", group="move"),
    Command("map.mark", "v", "mark", "mark the row"),
    Command("map.save_filter", "ctrl+s", "save_filter", "keep the filter", group="place"),
    Command("map.filters", "F", "filters", "kept filters", group="place"),
    Command("map.tip", "i", "tip", "note a resource, an opening", also="opening job resource note"),
    Command("map.remove", "x,delete", "remove", "take a tip or organization off"),
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
    Command(
        "page.date",
        "s",
        "appointment",
        "appointment",
        hint=True,
        short="date",
        also="schedule date when",
    ),
)

PREP = (
    Command("prep.tick", "space", "tick", "tick", hint=True),
    Command(
        "prep.date",
        "s",
        "appointment",
        "appointment",
        hint=True,
        also="schedule appointment time meeting when reschedule move change date set book postpone",
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
    Command("prep.remove", "x,delete", "remove", "take it off the list"),
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
    Command("prep.call", "c", "call", "call", hint=True, also="note notes phone ring"),
    Command("prep.edit", "e,f2", "edit", "edit the line"),
)

CALL = (
    Command(
        "call.write", "i,enter", "write", "back to the line", hint=True, short="line", group="move"
    ),
    Command("call.hang_up", "h", "hang_up", "hang up", hint=True),
    Command(
        "call.other",
        "n",
        "other_call",
        "the other call",
        hint=True,
        also="switch first back",
        short="other",
        group="move",
    ),
    Command(
        "call.somebody",
        "c",
        "call_somebody",
        "another call",
        hint=True,
        also="second new phone ring answer take somebody",
        short="call",
        group="place",
    ),
    Command("call.next", "tab", "turn(1)", "next question", hint=True, short="next", group="move"),
    Command("call.previous", "shift+tab", "turn(-1)", "previous question", group="move"),
    Command("call.remark", "ctrl+t", "remark", "mark", hint=True),
    Command("call.rescue", "ctrl+r", "rescue", "rescue card", hint=True),
    Command("call.short", "ctrl+l", "short_call", "short call", hint=True),
    Command("call.details", "ctrl+y", "confirm_details", "title and address are right"),
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
        "slash,ctrl+f",
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
    Command("answers.call", "c", "call", "call", also="note notes phone ring"),
    Command("answers.back", "escape", "back", "back", group="move"),
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
    ("export everything", "export all backup save csv excel json vcard data", "askaround export"),
    ("write to a folder for phone and calendar", "sync calendar", "askaround export --vdir FOLDER"),
    ("look through your mail", "email inbox maildir mbox eml replies", "askaround mail PATH"),
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
