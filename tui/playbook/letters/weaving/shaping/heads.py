"""What reports that somebody said a thing: "she said", "told me to"; it is taken off."""

import re

from tui.model.text.patterns import pattern_of

_WHO = r"(?:(?:s?he|they) )?(?:also |really |always |just |kept |basically )?"
_SAID = (
    r"(?:said|says|told me|tells people|thinks|thought|believes|stressed|emphasized|warned me"
    r"|warned|explained|mentioned|noted|swears|insists|argued|argues|reminded me|pointed out"
    r"|(?<=she )claims|(?<=he )claims|(?<=they )claims|claims(?= that\b)"
    r"|recommends|recommended|suggests|suggested|advises|advised|advised me|keeps saying"
    r"|urged me|encouraged me|wants people|tells students|tells interns|tells new hires)"
)
_HEAD = pattern_of(rf"^{_WHO}{_SAID}(?: me| everyone| us)?(?: that)?,? ", re.IGNORECASE)
_LABEL = pattern_of(
    r"^(?:(?:her|his|their|best|main|top|biggest|key|one|number one|general|career|good|final|last)"
    r" )*(?:advice|tip|lesson|takeaway|rule|suggestion|recommendation|moral)"
    r" ?(?:is|was|:|-|–)(?: to(?= ))? ",
    re.IGNORECASE,
)
_SHOULD = pattern_of(r"^(?:you (?:should|must|need to|have to|ought to)|should) ", re.IGNORECASE)


def without_label(note: str) -> tuple[str, bool]:
    """Return a line as typed without a label such as "advice:", and whether there was one."""
    rest = _LABEL.sub("", note, count=1)
    return rest, rest != note


def without_head(text: str) -> tuple[str, bool]:
    """Return a line without its reporting head, and whether there was one."""
    rest = _HEAD.sub("", text, count=1)
    return (rest, True) if rest and rest != text else (text, False)


def without_should(text: str) -> tuple[str, bool]:
    """Return advice without "you should", and whether it began so."""
    rest = _SHOULD.sub("", text, count=1)
    return (rest, True) if rest and rest != text else (text, False)
