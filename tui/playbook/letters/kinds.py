"""What each kind of letter is on Today, and the rules behind it."""

from tui.model.people import Channel
from tui.playbook.letters.parts import LetterKind
from tui.playbook.queue.items import Action

BY_NUMBER = {Channel.PHONE: "words for a call", Channel.TEXT: "a text message"}
"""What it is where there is only a number, or the person chose to call or text."""
ACTIONS = {
    LetterKind.OUTREACH: Action.OUTREACH,
    LetterKind.NUDGE: Action.NUDGE,
    LetterKind.SCHEDULE: Action.SCHEDULE,
    LetterKind.CONFIRMATION: Action.CONFIRM,
    LetterKind.QUESTIONS: Action.QUESTIONS,
    LetterKind.THANK_YOU: Action.THANK_YOU,
    LetterKind.LINKEDIN: Action.LINKEDIN,
    LetterKind.UPDATE: Action.UPDATE,
    LetterKind.LANDED: Action.LANDED,
    LetterKind.DECLINED: Action.KIND_REPLY,
    LetterKind.NOT_FOR_ME: Action.FAREWELL,
}

RULES_OF = {
    LetterKind.OUTREACH: ("R2", "R1", "R5"),
    LetterKind.NUDGE: ("R9",),
    LetterKind.SCHEDULE: ("R6", "R7", "F4"),
    LetterKind.CONFIRMATION: ("R8",),
    LetterKind.QUESTIONS: ("R7",),
    LetterKind.THANK_YOU: ("A1",),
    LetterKind.LINKEDIN: ("A2",),
    LetterKind.UPDATE: ("N1", "N2"),
    LetterKind.LANDED: ("N3",),
    LetterKind.DECLINED: ("R10",),
    LetterKind.NOT_FOR_ME: ("S4",),
}
"""The rules that each kind is for."""
