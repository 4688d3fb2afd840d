"""What stands before and behind a deed in a note and is no part of it: he promised to, lol."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.shorthand import with_letters
from tui.playbook.letters.weaving.words.english import is_word

_REMARK = pattern_of(
    r"[\s,;.!-]*(?:\b(?:whatever (?:that|it|this) (?:is|means|may be)|whatever that'?s about|lol"
    r"|lmao|haha+|ha|yay|woo+|woohoo|whoopee|yippee|omg|phew|finally|so nice|so kind"
    r"|which is nice|which was nice|god bless \w+|bless (?:her|him|them)|go me"
    r"|of all (?:things|people)|no pressure|good luck to (?:her|him|them|me))"
    r"|[^\w\s)\]}'\"?”’%$+]+)\s*$",
    re.IGNORECASE,
)
_DOUBTED = pattern_of(
    r"\b(?:i guess|i suppose|supposedly|allegedly|(?:we|he|she|they)(?:'?ll| will) see|who knows"
    r"|in theory|if (?:she|he|they) remembers?|don'?t hold (?:your|my) breath|not holding my breath"
    r"|yeah right|sure jan|as if|not really|didn'?t mean it|won'?t happen|believe it when)\b",
    re.IGNORECASE,
)
_TAKEN_BACK = pattern_of(
    r"\(\s*(?:no+|nope|nah|not|never|lol no|maybe not|or not|jk|kidding)\b[^)]*\)|[,;-]\s*(?:or )?"
    r"(?:nope|nah|not!?|jk|just kidding|lol no|maybe not|or not)\s*[.!]*$",
    re.IGNORECASE,
)
_THEY_WILL = pattern_of(
    r"^(?P<who>(?:(?:s?he|they)(?: (?:has|have|also|already|even|then|kindly))*|has|have) )?"
    r"(?:promised|agreed|proposed|volunteered|undertook|is prepared|is ready|was kind enough"
    r"|would be (?:happy|pleased|glad|delighted)|is (?:happy|willing|pleased|glad)|plans"
    r"|intends|is going|are going) to (?=\w)"
    r"|^(?:(?:s?he|they) )?(?:has|have) offered to (?=\w)",
    re.IGNORECASE,
)
_THEY_ALLOW = pattern_of(
    r"^(?:(?:s?he|they)(?:'ll|'d)? )?(?:(?:will|would|can|is going to|are going to|offered to"
    r"|promised to|agreed to|is willing to) )?(?:allow(?:s|ed)?|permit(?:s|ted)?"
    r"|let(?:s)?) me (?:to )?"
    r"(?=\w)",
    re.IGNORECASE,
)
_THAT_I_MAY = pattern_of(
    r"^(?:(?:s?he|they) )?(?:has |have )?(?:offered|agreed|proposed)(?: me)? that (?:i|I)"
    r" (?:can|could|may|might) (?=\w)",
    re.IGNORECASE,
)
_THE_USE = pattern_of(
    r"^(?:(?:s?he|they) )?(?:has |have )?offered me (?=the use of )", re.IGNORECASE
)
_SHELL = pattern_of(
    r"^(s?he|they)ll (?=\w)|^(shell) (?=\w+ (?:\w+ )*(?:me|my|it|her|him)\b)", re.IGNORECASE
)
_DONE = pattern_of(
    r"[\s,;-]+(?:and )?(?:(?:she|he|they) )?(?:already )?(?:sent|did|made|done|introduced us"
    r"|happened"
    r"|emailed|texted)(?: it| that| so)?(?: already| right (?:then|there|away)| on the spot"
    r"| while (?:we|i) [\w ]+| during [\w ]+| today| just now| before we hung up| then and there"
    r"| in the meeting| mid[- ]call)?[\s!.]*$",
    re.IGNORECASE,
)
_INTRODUCTION = pattern_of(
    r"^(?:(?:an? |the )?(?:quick |email |e-mail )?(?:intro|introduction)|introduce me|intro me"
    r"|connect me|put me in touch) (?:to|with|2) (?P<whom>.+)$",
    re.IGNORECASE,
)
_EDITION = pattern_of(
    r"(?<=\w) (?:(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)|first|second|third|latest|new|old)"
    r" (?:edition|printing|version)$",
    re.IGNORECASE,
)
_I_WILL = pattern_of(
    r"^(?:i (?:will|shall|must|promised(?: (?:her|him|them))? (?:to|that i (?:will|would))|said i"
    r" (?:will|would)|agreed to|have to|need to|ought to|should|plan to|intend to|am going to"
    r"|am to)"
    r"|i'll|i've got to|ill|must|shall|gotta|need to|have to|promised to|to|will) (?=\w)",
    re.IGNORECASE,
)
_ENDEAVOR = pattern_of(
    r"^(?:endeavou?r to|try my best to|do my best to|make sure to) ", re.IGNORECASE
)
_FOR = pattern_of(
    r"\b4 (?=\d+ (?:wks?|weeks?|days?|hrs?|hours?|mos?|months?|yrs?|years?)\b|(?:a|an|the|my|me|her"
    r"|him|them|his|their|free|testing|now|next|when)\b)",
    re.IGNORECASE,
)
_TO = pattern_of(r"\b2 (?=(?:the|my|her|his|their|him|them|me|do|go|see|be|get|send|meet|talk)\b)")
_UNQUOTED = pattern_of(
    r"\b(stop saying|stop using the word|never say|say) ([a-z]+)$", re.IGNORECASE
)


_AT_A_HOUSE = pattern_of(
    r"\b(?P<joint>at) (?P<name>(?!the\b|an?\b)[a-z]{4,}"
    r"(?: (?!and\b|to\b|for\b|in\b|on\b|at\b|who\b|that\b|when\b|if\b|by\b|the\b"
    r"|next\b)[a-z]+){0,2})"
    r"(?=$|[,.;])"
)
_SHORT = 4


def offered(note: str) -> str:
    """Return an offer without the remark behind it and the way it was made; empty if in doubt."""
    text = _without_remark(note)
    if not text or _DOUBTED.search(text) or _TAKEN_BACK.search(note):
        return ""
    text = _SHELL.sub(_she_will, _TO.sub("to ", _FOR.sub("for ", text)))
    done = _DONE.search(text)
    if done and (introduced := _INTRODUCTION.match(text[: done.start()])):
        return f"introduced me to {introduced['whom']}"
    text = _EDITION.sub("", text)
    text = _THEY_ALLOW.sub("let me ", _THAT_I_MAY.sub("let me ", text))
    text = _THE_USE.sub("give me ", text)
    return _THEY_WILL.sub("will ", _AT_A_HOUSE.sub(_named, text))


def promised(note: str) -> str:
    """Return a promise without its head and the remark behind it; empty if it was taken back."""
    if _TAKEN_BACK.search(note) or _DOUBTED.search(note):
        return ""
    text = _TO.sub("to ", _FOR.sub("for ", _without_remark(note).replace("’", "'")))
    text = _ENDEAVOR.sub("", _I_WILL.sub("", text, count=1))
    return _UNQUOTED.sub(r"\1 “\2”", text)


def _named(found: re.Match[str]) -> str:
    """A house in small letters, whose first word is no English one, with its capitals."""
    first, *rest = found["name"].split(" ")
    if is_word(first):
        return found[0]
    said = [with_letters(word) if len(word) < _SHORT else word.capitalize() for word in rest]
    return " ".join([found["joint"], first.capitalize(), *said])


def _without_remark(note: str) -> str:
    text = note.replace("’", "'").strip()
    while (cut := _REMARK.sub("", text)) != text:
        text = cut.strip()
    return text


def _she_will(found: re.Match[str]) -> str:
    return f"{found[1] or 'she'} will "
