"""The steps with one person, and what one looks up between them, as commands.

Each takes words: who it is, and then what. So they can be said line by line as well.
"""

from tui.cli.subcommand import WHO, Argument, Needs, Subcommand, new_file, who_then

_LETTERS = (
    *("outreach", "nudge", "scheduling", "confirmation", "questions"),
    *("thank-you", "linkedin", "update", "landed", "declined", "not-for-me"),
)
CHANGES_A_LETTER = frozenset({"fill", "sentence", "other", "draft", "sent"})
"""What is said behind a letter and changes it."""
_THEN = (
    "; then fill and words for its blank, sentences, sentence 2 and other words, other, draft, "
    "copy, or sent"
)

STEPS = (
    Subcommand(
        "letter",
        "print the draft of a letter: outreach, nudge, thank-you, update and the like",
        Needs.READING,
        "letters:letter",
        (
            Argument("kind", choices=_LETTERS, metavar="KIND", help=", ".join(_LETTERS)),
            who_then(_THEN),
            Argument("--copy", action="store_true", help="copy it to the clipboard as well"),
        ),
        writes=CHANGES_A_LETTER,
    ),
    Subcommand(
        "confirm",
        "print the letter that confirms an appointment; with sent, it is done",
        Needs.READING,
        "letters:confirm",
        (who_then(_THEN),),
        writes=CHANGES_A_LETTER,
    ),
    Subcommand(
        "about",
        "tell about somebody: where things stand, and what is next",
        Needs.READING,
        "steps.about:about",
        (WHO,),
    ),
    Subcommand(
        "edit",
        "change what is known of somebody, as in: edit jane title Analyst",
        Needs.WRITING,
        "steps.edit:edit",
        (who_then(", then title, organization, email, phone, why, notes and the like, and words"),),
    ),
    Subcommand(
        "ask",
        "mean to ask somebody, or with no behind the name no longer",
        Needs.WRITING,
        "steps.decide:ask",
        (who_then(", and no to take it back"),),
    ),
    Subcommand(
        "rest",
        "let somebody rest; once more takes them up again",
        Needs.WRITING,
        "steps.decide:rest",
        (WHO,),
    ),
    Subcommand(
        "archive",
        "put somebody away; once more takes them up again",
        Needs.WRITING,
        "steps.decide:archive",
        (WHO,),
    ),
    Subcommand(
        "same",
        "make one person of two who are the same, as in: same jane doe, j doe",
        Needs.WRITING,
        "steps.same:same",
        (
            Argument(
                "who",
                nargs="*",
                metavar="WHO",
                help="the one to keep, a comma, and the other; nobody: who may be there twice",
            ),
        ),
    ),
    Subcommand(
        "prep",
        "prepare a talk: its checklist, questions, goal and research",
        Needs.WRITING,
        "steps.prep:prep",
        (
            who_then(
                ", then checklist, tick 3, check and words, questions, bank and a word, take 4, "
                "add, reword 2, must 2, move 5 1, minutes 2 4, drop 2, goal, research person, "
                "or copy"
            ),
        ),
    ),
    Subcommand(
        "debrief",
        "settle what is open after a talk: lines, promises, names, what was agreed",
        Needs.WRITING,
        "steps.debrief:debrief",
        (
            who_then(
                ", then lines, transcript WORDS, mark 2 insight, take 2, due 1 fri, linkedin yes, "
                "resume no, touch yes, name omar yes, right, or step 1"
            ),
        ),
    ),
    Subcommand(
        "reflect",
        "write what you make of the last talk with somebody",
        Needs.WRITING,
        "steps.reflection:reflection",
        (who_then(", then job, field, organization, skills, talk, next or drawn, and words"),),
    ),
    Subcommand(
        "search",
        "search everything that was written down",
        Needs.READING,
        "steps.look_up:search",
        (Argument("words", nargs="+", metavar="WORDS", help="words, or their beginnings"),),
    ),
    Subcommand(
        "answers",
        "list the questions that were answered; with a number, what people said to it",
        Needs.READING,
        "steps.look_up:answers",
        (Argument("words", nargs="*", metavar="WORDS", help="a number, or words of a question"),),
    ),
    Subcommand(
        "map",
        "tell through whom and what you know people, or draw it for others",
        Needs.READING,
        "steps.map:tell_or_draw",
        (
            Argument("words", nargs="*", metavar="SOURCE", help="a source, such as alumni"),
            Argument(
                "--format",
                choices=["svg", "html"],
                dest="file_format",
                help="draw it: a picture, or a page for a browser",
            ),
            new_file("a new file, .svg or .html"),
            Argument(
                "--private",
                action="store_true",
                help="initials for names, and no organizations or titles",
            ),
            Argument(
                "--theme",
                choices=["light", "dark"],
                help="its colors; else those its reader prefers",
            ),
        ),
    ),
    Subcommand(
        "me",
        "tell or change what letters say about you, as in: me position data analyst",
        Needs.WRITING,
        "steps.me:me",
        (
            Argument(
                "words",
                nargs="*",
                metavar="FIELD",
                help="name, school, studies, year, work, worked, field, situation, needs, "
                "position, pitch or signature, and words",
            ),
        ),
    ),
)
