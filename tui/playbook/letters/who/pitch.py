"""The pitch in a letter: its one sentence that says what the person looks for (P4, R2)."""

import re

from tui.model.profile import Profile
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.jobs import is_job
from tui.playbook.letters.weaving.cleaning import Cleaned, cleaned
from tui.playbook.letters.weaving.gate import abbreviated, private_reason
from tui.playbook.questions.job_asks import asks_for_job

_SENTENCE = pattern_of(r"(?<=[.!?])\s+")
_FIRST_PERSON = pattern_of(r"^(?:(?:Now|Today|At the moment|After [^,]+|These days),? )?I\b(?!'d)")
_LOOKS = pattern_of(
    r"\bI(?:'m| am| would|'ve| have)? (?:now |also |really |still |currently )*"
    r"(?:want|wish|hope|like to (?:find|learn|know|see|understand|hear)|look|trying|try|curious"
    r"|wonder|wondering|explor|consider|decid|weigh|finding|find out|learning|drawn|torn|been "
    r"(?:wondering|looking|thinking|weighing|exploring))",
)
_POINTS_BACK = pattern_of(
    r"^(?:\W*\w+\W+){0,3}?(?:that|this|it|them|those|these|both|either|there)\b"
    r"(?! (?:people|is|are|would|work|field))"
)
_DANGLES = pattern_of(r"\b(?:they|them|their|those|there)\b")
_THAT_ALONE = pattern_of(r"\b(?:that|it|this)\b(?= (?:more|most|less|too|better|well)\b|$|,)")
# Back into what is told elsewhere, if at all.
_BACK_IN = pattern_of(
    r"\b(?:want(?:ed)?|way|get|go|going|getting|come|coming|be|step|move) (?:back(?: in)?|in)\b"
    r"(?=\s*$|[,;.]| (?:and|but|so|because|after|now|again|where|to see)\b)"
)
_SIGNS = pattern_of(r"[=+/<>*#|\\^{}\[\]()~&_@\"“”:;!?…]|->|\.\.")
_ABOUT_SOMEBODY = pattern_of(r"\b(?:s?he|hers?|him|his)\b", re.IGNORECASE)
# What is said so only by who thinks it in another language stands in no letter.
_NOT_ENGLISH = pattern_of(
    r"\bI look (?:to (?!(?:the|my|people|others|somebody|someone)\b)|(?:a|an|the) )"
    r"|\bI (?:search|seek) "
    r"|\bI (?:want|wish|like|hope|need|try) (?:know|learn|find|see|understand|become|be|go|get|make"
    r"|change|enter|study|talk|speak|ask|hear)\b"
    r"|\bI am (?:search|look|want|interest|try|hope|wish|like|need|learn|think)\b"
    r"|\b(?:informations|advices|knowledges|equipments|experiences in job|softwares|researches)\b"
    r"|\bthe (?:public works|nursing|engineering|accounting|information technology|cybersecurity"
    r"|marketing|healthcare|social work|data science)(?=[.,;]|$| (?:here|there|and|or|because"
    r"|in)\b)"
    r"|\b(?:can|could|will|would|must|should) (?:to \w+|\w+s the\b)|\bhow (?:is|are|do|can"
    r"|to be) (?:it|I)\b"
    r"|\b(?:since|from) (?:\w+ )?years?\b(?! ago)|\bmake (?:a )?(?:experience|research"
    r"|internship)\b",
    re.IGNORECASE,
)
_AM = pattern_of(
    r"\bI(?: am|'m| was) (?!(?:an?|the|one|my|your|in|at|on"
    r"|not)\b)(?P<what>(?:[a-z-]+ ){0,3}?[a-z-]+)"
    r"(?=$|[,.;]| (?:from|in|with|and|at|of|for|who|since|by|now|here)\b)",
)
_LEAST_WORDS = 6
_MOST_WORDS = 32


def sentence_of_pitch(profile: Profile) -> str:
    """Return the sentence of the pitch that says what the person looks for; empty without one.

    It is taken only as a whole sentence in the first person that makes sense without the
    others, cleaned as notes are; never with a private word or a request for a job.
    """
    sentences = _SENTENCE.split(" ".join(profile.pitch.split()))
    return next(filter(None, map(_that_can_stand, sentences)), "")


def _that_can_stand(sentence: str) -> str:
    """The sentence as a letter has it; empty where it cannot stand in one."""
    typed = sentence.removesuffix(".").replace("’", "'")
    if typed == sentence.replace("’", "'"):
        return ""
    said = cleaned(typed, {}).whole
    said = said[:1].upper() + said[1:]
    if not _LEAST_WORDS <= len(said.split()) <= _MOST_WORDS or not _is_about_me(said):
        return ""
    if _NOT_ENGLISH.search(said) or _is_without_article(said):
        return ""
    line = cleaned(said, {})
    is_spelled_out = line.whole == said and not abbreviated(said)
    if not is_spelled_out or private_reason(Cleaned(text=said, whole=said)):
        return ""
    return sentence if said == typed else f"{said}."


def _is_without_article(said: str) -> bool:
    """Whether somebody is something without the article that English has: I am civil engineer."""
    found = _AM.search(said)
    return found is not None and is_job(found["what"])


def _is_about_me(said: str) -> bool:
    """Whether a sentence says what I look for, and of nobody and nothing that stands elsewhere."""
    if not _FIRST_PERSON.match(said) or not _LOOKS.search(said) or _POINTS_BACK.match(said):
        return False
    if (
        _BACK_IN.search(said)
        or _DANGLES.search(said)
        or (_THAT_ALONE.search(said) and "," not in said)
    ):
        return False
    return not (_SIGNS.search(said) or _ABOUT_SOMEBODY.search(said) or asks_for_job(said))
