"""A question of somebody's own ends with a question mark, also when it was typed without."""

import re

from tui.model.text.patterns import pattern_of

_WORDS = r"(?:what|how|why|who|whom|whose|when|where|which)"
_AUXILIARY = (
    r"(?:do|does|did|is|are|was|were|have|has|had|can|could|would|will|should|may|might|am)"
)
_SUBJECT = (
    r"(?:you|they|we|i|it|he|she|there|one|the|a|an|your|their|my|our|this|that|these|those"
    r"|people|somebody|someone|anybody|anyone)"
)
_INVERTED = pattern_of(rf"\b{_AUXILIARY}(?:n['’]t)? {_SUBJECT}\b", re.IGNORECASE)
# "How they hire" names a topic; "what surprised you" asks.
_ASKS = pattern_of(rf"(?:and |so |but )?{_WORDS}(?:['’]s | (?!{_SUBJECT}\b|to\b))\w", re.IGNORECASE)
_BEGINS = pattern_of(
    rf"(?:and |so |but )?(?:{_WORDS}\b|{_AUXILIARY}(?:n['’]t)? {_SUBJECT}\b)", re.IGNORECASE
)


def with_question_mark(text: str) -> str:
    """Return a wording with a question mark at its end, where it asks and has no stop there."""
    said = text.strip()
    if not said or not (said[-1].isalnum() or said[-1] in "”’)\"'"):
        return said
    begins = _BEGINS.match(said) is not None
    asks = begins and (_INVERTED.search(said) is not None or _ASKS.match(said) is not None)
    return f"{said}?" if asks else said
