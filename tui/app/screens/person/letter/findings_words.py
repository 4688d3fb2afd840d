"""What stands beside a letter: the checks on it, and the notes its sentences came from."""

from collections.abc import Sequence

from textual.content import Content

from tui.app.dialogs.help import Reason
from tui.model.note import Note
from tui.model.records import Records
from tui.model.text.counting import counted
from tui.playbook.letters.findings import Finding
from tui.playbook.letters.parts import Draft, clipped

_NUMBERS = "¹²³⁴⁵⁶⁷⁸⁹"
_OPENING = 26


def findings_in_short(found: Sequence[Finding], sources: int) -> Content:
    """Return a line for each check that failed, and one for the rest: room is for the letter.

    `sources` are how many sentences came from notes.
    """
    passed = sum(each.ok and not each.is_aside for each in found)
    wrong = [each for each in found if not each.ok]
    parts = [f"{counted(passed, 'check')} pass{'es' if passed == 1 else ''}"] if passed else []
    if sources:
        parts.append(f"{counted(sources, 'sentence')} from your notes")
    parts += [each.words for each in found if each.is_aside]
    rest = [Content.styled("✓ ", "$success") + " · ".join(parts)] if parts else []
    return Content("\n").join([findings_words(wrong), *rest] if wrong else rest)


def findings_words(found: Sequence[Finding]) -> Content:
    """Return a line for each check that failed, one for all that passed, and the asides."""
    wrong = [
        Content.styled("✗ ", "bold $error") + finding.words for finding in found if not finding.ok
    ]
    passed = " · ".join(each.words for each in found if each.ok and not each.is_aside)
    right = [Content.styled("✓ ", "$success") + passed] if passed else []
    asides = [Content.styled("· ", "bold $accent") + each.words for each in found if each.is_aside]
    return Content("\n").join([*wrong, *right, *asides])


def reasons_of(found: Sequence[Finding], rules: Sequence[str]) -> list[Reason]:
    """Return the rules behind a letter, those it is for first, with what is checked by each.

    What failed comes before what passed.
    """
    checked: dict[str, list[str]] = {rule: [] for rule in rules}
    for each in sorted(found, key=lambda each: each.ok):
        if each.rule:
            checked.setdefault(each.rule, []).append(f"{'✓' if each.ok else '✗'} {each.words}")
    return [Reason(" · ".join(words), each) for each, words in checked.items()]


def not_sent_words(wrong: Sequence[str], key: str) -> str:
    """Say which checks keep a letter from being marked as sent, and which key does it still."""
    return f"Not marked as sent yet: {'; '.join(wrong)}. {key} again marks it so."


def numbered_body(draft: Draft) -> str:
    """Return the letter with a raised number after each sentence that came from a note."""
    body = draft.body
    for number, (sentence, _) in zip(_NUMBERS, draft.sources, strict=False):
        body = body.replace(sentence, f"{sentence}{number}", 1)
    return body


def source_lines(draft: Draft, records: Records, *, numbered: bool = True) -> list[Content]:
    """Return the notes that sentences of the letter came from, a line each.

    They begin with the number of the sentence; where the letter shows none, with its first words.
    """
    lines = []
    for number, (sentence, note_id) in zip(_NUMBERS, draft.sources, strict=False):
        if note := records.get(Note, note_id):
            words = f"{note.mark.value} {note.text}".strip()
            sign = number if numbered else f"{clipped(sentence, _OPENING)} ←"
            lines.append(Content.styled(f"{sign} ", "bold $accent") + words)
    return lines
