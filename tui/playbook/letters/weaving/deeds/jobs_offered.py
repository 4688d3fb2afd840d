"""An offer that speaks of a job: thanked for as news, never taken up."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.deeds.direction import (
    work_asked_about,
)
from tui.playbook.letters.weaving.deeds.kinds import (
    told_when,
)

_GETS_ME = pattern_of(
    r"^(?:(?!there is|there are|told|mentioned|offered).)*?"
    r"\b(?:get|find|land|line|hook|set|give|help|put|slot|sneak|squeeze|fit) (?:me|my)\b",
    re.IGNORECASE,
)
_TOLD_OF_JOBS = pattern_of(
    r"^(?:will |would |can )?(?:let me know|send me|keep me)\b", re.IGNORECASE
)
_NEWS = pattern_of(
    r"^(?:(?:s?he|they) )?(?:told me (?:about|of)|mentioned|knows of|there is|there's"
    r"|offered(?: me)?"
    r"|heard (?:about|of)|sent me)\b|^(?:an? |the |possible |paid |unpaid |summer |winter |fall "
    r"|spring |part-time |full-time |student |research |entry-level )*"
    r"(?:internship|job|position|opening|role|vacancy|apprenticeship|traineeship)\b",
    re.IGNORECASE,
)
_SENDS_A_JOB = pattern_of(
    r"^(?:(?:s?he|they)(?: will|'ll|'d)? |will |would |can )?(?:forward|send|show|share|email)"
    r"(?: me)? (?:the|an?|any|some)\b",
    re.IGNORECASE,
)
_WRITES = pattern_of(
    r"^(?:(?:s?he|they)(?: will|'ll|'d)? |will |would |can )?write\b", re.IGNORECASE
)
_ABOUT_A_JOB = pattern_of(
    r"\b(?:about|for|to|on|with|when|if|practice|prepare|questions?|interviews?) .*"
    r"\b(?:internship|job|position|opening|role|apprenticeship)s?\b|\bhow (?:to|you)\b|\b(?:ask"
    r"|asks)\b",
    re.IGNORECASE,
)


def of_a_job(text: str, deed: str, job: re.Match[str]) -> str | None:
    """What an offer that speaks of a job comes to; None if it is one like others."""
    if _GETS_ME.search(deed) and not _WRITES.match(deed):
        return work_asked_about(text)
    if _NEWS.match(deed):
        return _news_of(job)
    like_others = (_TOLD_OF_JOBS.match(deed), _SENDS_A_JOB.match(deed), _ABOUT_A_JOB.search(deed))
    return None if any(like_others) else told_when(text)


def _news_of(job: re.Match[str]) -> str:
    return f"telling me about the {job[1].lower()}"
