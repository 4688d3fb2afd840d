"""Words that are short for one thing or another, by what is spoken of beside them."""

import re

from tui.model.text.patterns import pattern_of

_APP = pattern_of(r"\bapp(s?)\b", re.IGNORECASE)
# An app that one uses or builds is one; all others are applied with.
_SOFTWARE = pattern_of(
    r"\b(?:touch|use[drs]?|using|phones?|download|screens?|ux|ui|design\w*|buil[dt]\w*|cod(?:e|ing)"
    r"|install|mobile|web|ios|android|delivery|features?|bugs?|beta|open|delete|swipe|click|dating"
    r"|make|made|makes|startup|software|tech|kitchen|launch\w*|food|founder|developer|figma)\b",
    re.IGNORECASE,
)
_STUDIES_CS = pattern_of(
    r"\b((?:major\w*|minor\w*|degrees?|bachelor'?s?|master'?s?|phd|bs|ms|ba) in "
    r"|stud(?:y|ied|ying) |(?=cs (?:major|degree|minor)))cs\b",
    re.IGNORECASE,
)


def by_what_is_spoken_of(text: str) -> str:
    """A text whose apps are applications, and whose CS is a study, where that is what is meant."""
    text = _STUDIES_CS.sub(r"\1computer science", text)
    return text if _SOFTWARE.search(text) else _APP.sub(_application, text)


def _application(found: re.Match[str]) -> str:
    return f"application{found[1]}"
