"""What questions are made of: their beginnings, and where a second one begins."""

import re
from functools import cached_property


class Pattern:
    """A regular expression that is compiled on first use; all of them together take 20 ms."""

    def __init__(self, text: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        self._text = text
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self._text, self._flags)


AUXILIARIES = (
    "am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must"
)
AUX = rf"(?:{AUXILIARIES})(?:n['’]t)?"
WH = "how|what|why|who|whom|whose|which|where|when"
SUBJECTS = (
    "i|you|he|she|it|we|they|there|that|this|these|those|the|a|an|my|your|his|her|our|their"
    "|people|anyone|anybody|someone|somebody|everyone|everybody|one"
)

FILLER = Pattern(
    r"^(?:(?:and|but|so|well|ok|okay|then|also|now|finally|first|yes|hm+|er+)\b[\s,]*)+",
)
POLITE = Pattern(
    r"^(?:(?:can|could|would|will) you (?:please |maybe |perhaps )?"
    r"(?:tell|describe|walk|talk|explain|share|show|take me through|help me understand"
    r"|say (?:a (?:bit|little) more|more|something|a few words))\b(?: (?:to )?(?:me"
    r"|us)\b)?(?: more)?(?: about)?"
    r"|(?:may|can|could|might) i ask(?: you)?|(?:do|would) you mind (?:if i ask|my asking"
    r"|telling me|sharing)|(?:please )?tell me|i (?:was|am|have been) wondering"
    r"|i(?: would|['’]d) (?:like|love) to (?:know|hear|ask))\b[\s,]*",
)
# "Before we begin, …", "I read your page. …": what leads up to the question itself.
LEAD_IN = Pattern(
    r"^(?:(?:as|since|before|after|because|if|when|while|having|being|with|for|in|on|at|to|just"
    r"|out of|quick|one|speaking|given|i|my|we|hi|hello|thanks|thank you|sorry|honestly|maybe"
    r"|great|nice)\b[^?,.!;:]*[,.!;:]\s+(?=\S+\s+\S))+",
)
SECOND_QUESTION = Pattern(
    rf"(?:\b(?:and|but)\b|;),?\s+(?:also\s+|then\s+|in \w+ )?"
    rf"(?:(?P<wh>{WH})\b(?!\s+(?:to|i|you|he|she|it|we|they)\b)(?P<rest>[^?]*)"
    rf"|(?:{AUXILIARIES})(?:n['’]t)?\s+(?:{SUBJECTS})\b)",
)
# "…; how does that look?" is a second question only after a first, and "… and how does
# that change?" goes on about the same thing.
ASKED_BEFORE = Pattern(rf"(?:^|[,;:.!?]\s*)(?:(?:{WH})(?:['’]?s)?|(?:{AUXILIARIES})(?:n['’]t)?)\b")
# "What was it like, how did you choose?"
SPLICED = Pattern(
    rf"^(?:{WH})(?:['’]?s| {AUX})\b[^?]*, (?:{WH})(?: else)? {AUX} (?:i|you|he|she|it|we|they)\b"
    r"(?! (?:think|say|guess|suppose)\b)"
)
# "Tell me how you started and what you would change."
TWO_TOLD = Pattern(
    rf"^(?:{WH}) (?:i|you|he|she|it|we|they|people)\b[^?]* and (?:also )?"
    r"(?:what|why) (?:i|you|he|she|it|we|they|people)\b"
)
# "Can I ask something? …" only leads up to the question.
MERE_OPENER = Pattern(
    r"(?:(?:can|could|may|might) i (?:just )?(?:ask|run)\b.{0,40}|do you (?:know what i mean|mind)"
    r"|you know(?: what i mean)?|does that make sense|how are you(?: \w+){0,2}|(?:is|was) that"
    r" (?:right|true|so|correct|fair)|what do you (?:think|say)|what about you|why(?: not)?"
    r"|how (?:so|come)|right)\s*$",
)
# A sentence that asks, as against one that only tells.
ASKING = Pattern(
    rf"(?:(?:{WH})(?:['’]?s)?|(?:{AUXILIARIES})(?:n['’]t)? \w+) ",
)
ASKS_ON = Pattern(rf"\s*(?:{AUXILIARIES})(?:n['’]t)? (?:that|this|these|those)\b")
BETWEEN = Pattern(r"\bbetween\b[^,;:?]*$")
SECOND_TELLING = Pattern(
    r"\band (?:also |then |maybe |perhaps )*(?:tell|describe|explain|share|show)\b",
)
# "… and why?", "… and which did not?" belong to the question before.
ELLIPSIS = Pattern(
    rf"[\s,]*(?:(?:{AUXILIARIES})(?:n['’]t| not| never)?|not|so|that|them|him|her)?[\s,]*"
)
ASKING_WORD_END = Pattern(rf"\b(?:{WH})\s*,?\s*$")
