"""Requests for leave and courtesies: their yes or no is all one wants, so they get no hint."""

from tui.playbook.questions.patterns import Pattern

_PLEASE = r"(?:please |maybe |possibly |perhaps |just |quickly |also |ever |still )*"
_MINE = (
    r"(?:take (?:notes|an?|some)|jot|note|record|write|send|e-?mail|call (?:on )?you|text|share"
    r"|show|bring"
    r" (?:you|a|my)|stop by|drop by|come (?:by|back|over|along|in|see|and (?:watch|see|visit)"
    r"|to (?:you|your))|visit|shadow|watch|observe|sit (?:in|beside|with)|spend (?:an?|some|half"
    r"|one|the)|mention|use your name|stay in|keep in|get (?:in touch|back|your)|connect|follow"
    r"|reach out|contact|interrupt|go back|return|ask|have (?:a|one|your) (?:minute|moment|second"
    r"|look|card|number|e-?mail)|see (?:your|the|an|some)|add (?:you|something)|quote|repeat|thank"
    r"|check (?:back|in|that)|buy you|pay for|invite|help you|do anything for you"
    r"|tell (?:her|him|them)|meet|read|give you|talk (?:to|with) you|speak (?:to|with) you"
    r"|pick your"
    r"|borrow)"
)
_YOURS = (
    r"(?:give me (?:an|one|another|some|a (?:few|moment|minute|second|hint|tip))"
    r"|(?:take|have) an? (?:\w+ )?(?:look|glance)|(?:look|read|go|glance) (?:over|at|through|my)"
    r"|check (?:my|whether|if)|review my|comment on my|critique my|repeat|spell"
    r"|say (?:that|it|this|the)|speak (?:up|slow|a)|slow down|send me|remind|hold on"
    r"|spare|help me (?:understand|with)|clarify|elaborate|forward me|point me"
    r"|introduce me|put me in touch|connect me"
    r"|(?:suggest|recommend|think of|name) (?:some|any|other|another|a(?: \w+)? (?:book|person"
    r"|podcast|course|place))|excuse me|come back to|hear me|see (?:me|my screen))"
)
_FINE = r"(?:all right|alright|okay|ok|fine|too much|convenient|a problem|rude)"
_TO_DO = (
    r"to (?:take notes|record|ask|send|visit|shadow|mention|write|call|watch|stop by|come|drop by"
    r"|stay in touch|keep in touch|meet)"
)

_PATTERNS = tuple(
    Pattern(pattern)
    for pattern in (
        rf"^(?:can|could|would|will) (?:i|we) {_PLEASE}{_MINE}\b",
        r"^(?:may|might|shall) (?:i|we)\b|^(?:can|could) we\b",
        rf"^would i be (?:allowed|able|welcome) to {_MINE}\b",
        r"^(?:can|could|would|will) you (?:be (?:so kind as|willing|able"
        rf"|open) to )?{_PLEASE}{_YOURS}",
        r"^would you be (?:\w+ )?(?:open|okay|ok|fine|willing|able|up|happy|comfortable) "
        r"(?:to|with|for|if) [^?]*\b(?:me|my|mine|we|us|i|touch|again|recorded|recording)\b",
        r"^are you (?:okay|ok|fine|comfortable|all right) (?:with|if) (?:me|my|us|i|we)\b",
        r"^would you mind (?:if (?:i|we|me)\b|\w+ing (?:me|my|that|this|it|at|over|through)\b)"
        r"|^do you mind if (?:i|we|me)\b",
        r"^(?:would you like|do you want) me to\b"
        r"|^should i (?:call you|address you|send|write to|bring (?:you|my|a)|wait|e-?mail)\b",
        rf"^(?:is|would) it (?:be |still )?{_FINE} (?:with you )?"
        rf"(?:if (?:i|we|my)\b|that i\b|for (?:me|us) to\b|{_TO_DO}\b)",
        r"^(?:is|would) it (?:be )?possible (?:for me to\b|to [^?]*\byour?\b)",
        r"^is (?:this|now|it|today) (?:still )?(?:an? )?(?:good|bad|convenient|okay|ok|right) "
        r"(?:time|moment|day)(?: (?:to (?:talk|call|chat|speak)|for (?:you|me|us|a|this|our))\b"
        r"|\s*(?:,[^?]*)?\?*$)|^are you in a (?:rush|hurry)\b",
        r"^are you (?:still )?(?:free|available|ready|there)"
        r"(?: (?:to talk|now|today|tomorrow|this|for (?:me|a)|on|right now)\b|\s*\?*$)",
        r"^do (?:you|we) (?:still |perhaps )?have (?:an?|one|two|five|ten|fifteen|another|\d+"
        r"|(?:a )?few)(?: more| other)? (?:minutes?|moments?|seconds?)\b",
        r"^do (?:you|we) (?:still )?have time (?:to talk|for (?:me|one|another|a|my|two)|now"
        r"|today)\b",
        r"^do you (?:need|have|want) to (?:go|run|leave|hang up|stop)(?: (?:now|soon"
        r"|already))?\s*\?*$",
        r"^am i (?:keeping|disturbing|interrupting|bothering|taking)\b",
        r"^did i (?:pronounce|get|say|understand|spell)\b|^have i understood\b",
        r"^(?:is|isn['’]t) there (?:anything|something) (?:that )?(?:i|we) (?:can|could) do for\b",
    )
)


def is_courtesy(question: str) -> bool:
    """Whether a question asks for leave or for a kindness, or is mere courtesy."""
    return any(pattern.compiled.match(question) for pattern in _PATTERNS)
