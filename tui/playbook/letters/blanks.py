"""A letter sentence by sentence, and what fills the blanks in it."""

from tui.playbook.letters.weaving.whole_english.whole_sentence import sentences as sentences_in


def sentence_with(body: str, blank: str) -> str:
    """Return the sentence of a letter that holds a blank."""
    return next((each for each in sentences(body) if blank in each), blank)


def filled_in(body: str, blank: str, answer: str) -> str:
    """Return a letter with an answer in place of its blank: what leads to it is not said twice.

    Where the same is blank once more, as one's name below the letter is, it is the same answer.
    """
    before, _, after = body.partition(blank)
    said = answer.strip()
    if after[:1] in {".", ",", ";"}:
        said = said.rstrip(" .")
    lead = before.rsplit("\n", 1)[-1].split()
    for length in (2, 1):
        # "I have …" is there already.
        led = " ".join(lead[-length:])
        if led and said.casefold().startswith(f"{led.casefold()} "):
            said = said[len(led) :].lstrip()
            break
    return f"{before}{said}{after.replace(blank, said)}"


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
