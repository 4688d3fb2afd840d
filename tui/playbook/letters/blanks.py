"""A letter sentence by sentence, and what fills the blanks in it."""

from tui.playbook.letters.news.done import after_have
from tui.playbook.letters.weaving.whole_english.whole_sentence import sentences as sentences_in

_OF_DEEDS = frozenset({"[what is new with you]", "[what you did about it]"})


def sentence_with(body: str, blank: str) -> str:
    """Return the sentence of a letter that holds a blank."""
    return next((each for each in sentences(body) if blank in each), blank)


def filled_in(body: str, blank: str, answer: str) -> str:
    """Return a letter with an answer wherever its blank is: what leads to it is not said twice.

    What was only done, "took the course", stands as a sentence has it: "I have taken the course".
    """
    before, *behind = body.split(blank)
    for after in behind:
        before = f"{before}{_said(before, blank, answer, after)}{after}"
    return before


def _said(before: str, blank: str, answer: str, after: str) -> str:
    said = answer.strip()
    if after[:1] in {".", ",", ";"}:
        said = said.rstrip(" .")
    lead = before.rsplit("\n", 1)[-1].split()
    if blank in _OF_DEEDS and (done := after_have(said)):
        return done if lead[-2:] == ["I", "have"] else f"I have {done}"
    for length in (2, 1):
        # "I have …" is there already.
        led = " ".join(lead[-length:])
        if led and said.casefold().startswith(f"{led.casefold()} "):
            return said[len(led) :].lstrip()
    return said


def sentences(body: str) -> list[str]:
    """Return the sentences of a letter in order; greeting and name are one each."""
    return [sentence for line in body.split("\n") for sentence in sentences_in(line)]


def with_sentence(body: str, number: int, text: str) -> str:
    """Return a letter with another text in place of a sentence, counted from 1; "" takes it out.

    Raises ValueError, with a sentence, where there is none of this number.
    """
    found = sentences(body)
    if not 1 <= number <= len(found):
        raise ValueError(f"The letter has the sentences 1 to {len(found)}.")
    at = 0
    for sentence in found[:number]:
        begin = body.index(sentence, at)
        at = begin + len(sentence)
    before, after = body[:begin], body[at:]
    if not text.strip():
        # The space beside it goes along.
        if before.endswith(" "):
            before = before.rstrip(" ")
        else:
            after = after.lstrip(" ")
    return f"{before}{text.strip()}{after}"
