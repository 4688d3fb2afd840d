"""Answers that came by e-mail, matched to the questions they answer."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from tui.model.interview import AgendaItem, Interview
from tui.model.text.patterns import pattern_of
from tui.playbook.interview.agenda import in_writing

_QUOTED = pattern_of(r"^\s*(?:>\s?)+(?!\d)|^\s*(?:>\s?)+(?=\d{1,2}[.)])")
_NUMBER = pattern_of(
    r"""^[\s*_]{0,6}(?:re|ad)?\s*
    (?P<name>q(?:uestion)?|a(?:nswer)?|no|nr|\#)?[.\s]*
    \(?(?P<number>\d{1,2})(?:\s*(?:[+&/]|and)\s*\d{1,2})?
    (?P<end>\s*[.):\]]+|\s+[-–—]+(?=\s)|(?=\s*$))?[*_]*
    (?!\d|\s*[-–—:/]\s*\d)\s*(?P<rest>.*)$""",
    re.IGNORECASE | re.VERBOSE,
)
_ORDINAL = pattern_of(
    r"^\W{0,3}(first|second|third|fourth|fifth)(?:\s+(?:question|one|answer))?\s*[:.)–—-]\s*(.*)$",
    re.IGNORECASE,
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth")
_INTRODUCED = pattern_of(
    r"^(?:on|am|le|il|el)\b.*\b(?:wrote|schrieb|écrit|ha scritto|escribió)\b.*:\s*$"
    r"|^-+\s*(?:original|forwarded) message\s*-+$|^(?:from|sent|to|cc|subject|date):\s",
    re.IGNORECASE,
)
_GREETING = pattern_of(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|lieber?)\b"
    r"[^.!?]{0,40}[,!.]?$",
    re.IGNORECASE,
)
_SIGN_OFF = pattern_of(
    r"^(?:best|kind|warm|many|regards|cheers|thanks?|all the best|good luck|(?:i )?hope|sincerely|"
    r"take care|yours|sent from my|talk soon|p\.?\s?s\b|--|—)",
    re.IGNORECASE,
)
_POSTSCRIPT = pattern_of(r"^p\.?\s?s\b", re.IGNORECASE)
_ASKED = pattern_of(r"^[ \t]*\d{1,2}[.)][ \t]+(\S.*)$", re.MULTILINE)
_ENDS_QUESTION = pattern_of(r"\?\W*")
_STARTS_LINE = pattern_of(r"^\s*(?:[-*•·–]\s|\d{1,2}[.)]\s)")
_LONGEST_SIGN_OFF = 6
_SHORTEST_PART = 4
_ALIKE = 0.85
_WHOLE_LETTER = 3
_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class WrittenAnswer:
    """What answers one question, a line for each paragraph; `item_id` is empty for none."""

    item_id: str
    text: str


def match_answers(
    reply: str, questions: Sequence[AgendaItem], sent: str = ""
) -> list[WrittenAnswer]:
    """Return what a pasted reply answers, by question in their order, what is left over last.

    Answers stand after a number, after the question itself, quoted or not, or a paragraph
    for each. `sent` is the letter with the questions: what they quote of it is no answer,
    nor are their greeting and the line that says who wrote what.
    """
    matcher = _Matcher(questions, _plain(sent))
    lines = reply.replace("\r\n", "\n").replace("\u00a0", " ").split("\n")
    matcher.read(lines)
    found = matcher.found
    if questions and not any(found[item.id] for item in questions):
        paragraphs = list(_paragraphs(found[""]))
        own = [each for each in paragraphs if not _is_sign_off(each)]
        if len(questions) == 1:
            found = {questions[0].id: own, "": []}
        elif len(own) in (len(questions), len(questions) + 1) and len(own) > 1:
            answers, rest = own[: len(questions)], own[len(questions) :]
            if not rest or len(rest[0].split()) <= _LONGEST_SIGN_OFF:
                found = {item.id: [text] for item, text in zip(questions, answers, strict=True)}
                found[""] = rest
        found = {
            key: [line for text in texts for line in (text, "")] for key, texts in found.items()
        }
    texts = {key: "\n".join(_paragraphs(found.get(key, []))) for key in _keys(questions)}
    return [WrittenAnswer(key, text) for key, text in texts.items() if text]


def _keys(questions: Sequence[AgendaItem]) -> list[str]:
    return [*(item.id for item in questions), ""]


@dataclass(slots=True)
class _Matcher:
    """Reads a reply line by line, and knows which question the next line answers."""

    questions: Sequence[AgendaItem]
    sent: str
    found: dict[str, list[str]] = field(init=False)
    _current: str = ""
    _seen: set[int] = field(default_factory=set)
    _list_at: int = 0
    _after_blank: bool = True

    def __post_init__(self) -> None:
        self.found = {key: [] for key in _keys(self.questions)}

    def read(self, lines: Sequence[str]) -> None:
        at = 0
        while at < len(lines):
            end = at
            while end < len(lines) and _QUOTED.match(lines[end]):
                end += 1
            if end > at:
                self._read_quoted([_QUOTED.sub("", line).strip() for line in lines[at:end]])
                at = end
            else:
                at += self._read_own(lines, at)

    def _read_quoted(self, block: list[str]) -> None:
        """Turn to the question that a quotation ends in; keep words that are not mine."""
        whole = _plain(" ".join(block))
        asked = [number for number, item in enumerate(self.questions) if _plain(item.text) in whole]
        if not asked:
            near = self._question_meant(" ".join(line for line in block if line))
            asked = [] if near is None else [near[0]]
        theirs = [line for line in block if line and not self._is_mine(line)]
        if not asked:
            self.found[self._current] += theirs
        elif len(asked) >= _WHOLE_LETTER or len(asked) == len(self.questions) > 1:
            self._turn(None)
        else:
            self._turn(asked[-1])

    def _read_own(self, lines: Sequence[str], at: int) -> int:
        """Read one line of theirs, or a question of mine over several; return how many lines."""
        line = lines[at].strip()
        if not line:
            self._after_blank, self._list_at = True, 0
            self.found[self._current].append("")
            return 1
        if number := self._number(line):
            self._turn(number[0])
            meant = self._question_meant(number[1], only=number[0])
            self._keep(meant[1] if meant else number[1])
            return 1
        for length in range(1, self._lines_of_question(lines, at) + 1):
            text = " ".join(each.strip() for each in lines[at : at + length])
            if meant := self._question_meant(text):
                self._turn(meant[0])
                self._keep(meant[1])
                return length
        if _INTRODUCED.match(line) or (_GREETING.match(line) and not self._seen):
            return 1
        if self._after_blank and self._seen and _is_sign_off(line):
            self._turn(None)
            if not _POSTSCRIPT.match(line):
                return 1
        self._keep(line)
        return 1

    def _lines_of_question(self, lines: Sequence[str], at: int) -> int:
        """Return over how many lines a question of mine could be wrapped that begins here."""
        first = _words(lines[at])
        if not any(_words(item.text)[: len(first)] == first for item in self.questions):
            return 1
        following = lines[at + 1 : at + _MOST_LINES]
        broken = (not line.strip() or bool(_QUOTED.match(line)) for line in following)
        return 1 + next((at for at, ends in enumerate(broken) if ends), len(following))

    def _keep(self, text: str) -> None:
        if text:
            self.found[self._current].append(text)
        self._after_blank = False

    def _turn(self, number: int | None) -> None:
        self._current, self._list_at = "", 0
        if number is not None:
            self._seen.add(number)
            self._current = self.questions[number].id
        self.found[self._current].append("")

    def _number(self, line: str) -> tuple[int, str] | None:
        """Return which question a line numbers, and what follows; None in a list of theirs."""
        if ordinal := _ORDINAL.match(line):
            number, rest, spelled = _ORDINALS.index(ordinal[1].lower()) + 1, ordinal[2], True
        else:
            found = _NUMBER.match(line)
            if found is None or not (found["end"] is not None or found["name"]):
                return None
            number, rest, spelled = int(found["number"]), found["rest"].strip(), bool(found["name"])
        if not 1 <= number <= len(self.questions):
            return None
        if not spelled and (number - 1 in self._seen or number == self._list_at + 1 > 1):
            self._list_at = number
            return None
        if spelled and number - 1 in self._seen and self._current == self.questions[number - 1].id:
            return None
        return number - 1, rest

    def _question_meant(self, text: str, only: int | None = None) -> tuple[int, str] | None:
        """Return which question a text repeats, in whole or its last part, and what follows."""
        asked, follows = text, ""
        if end := _ENDS_QUESTION.search(text):
            asked, follows = text[: end.start()], text[end.end() :].strip(" -–—:")
        words = _words(re.sub(r"^\W*\d{1,2}[.):]\s*", "", asked))
        numbers = range(len(self.questions)) if only is None else (only,)
        for number in numbers:
            wanted = _words(self.questions[number].text)
            if _repeats(words, wanted, whole=end is None):
                return number, follows
        return None

    def _is_mine(self, line: str) -> bool:
        plain = _plain(line)
        return not plain or plain in self.sent or bool(_INTRODUCED.match(line))


def _repeats(words: list[str], wanted: list[str], *, whole: bool) -> bool:
    """Whether words are a question again, or, where a question mark shows it, a part of it."""
    if not words:
        return False
    if SequenceMatcher(None, words, wanted).ratio() >= _ALIKE:
        return True
    if whole or len(words) < _SHORTEST_PART:
        return False
    length = len(words)
    return any(wanted[at : at + length] == words for at in range(len(wanted) - length + 1))


def _is_sign_off(line: str) -> bool:
    return bool(_SIGN_OFF.match(line)) and (
        len(line.split()) <= _LONGEST_SIGN_OFF or bool(_POSTSCRIPT.match(line))
    )


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """Yield the paragraphs, each in one line; an item of a list is one of its own."""
    gathered: list[str] = []
    for line in (*lines, ""):
        if gathered and (not line.strip() or _STARTS_LINE.match(line)):
            yield " ".join(gathered)
            gathered = []
        if line.strip():
            gathered.append(line.strip())


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _plain(text: str) -> str:
    return " ".join(_words(text))


def questions_asked(interview: Interview, sent: str = "") -> tuple[AgendaItem, ...]:
    """Return the questions in the order and the words in which the letter `sent` asks them.

    Without such a letter they are those that would be asked now.
    """
    planned = in_writing(interview)
    known = {_plain(item.text): item for item in interview.agenda}
    lines = [found[1].strip() for found in _ASKED.finditer(sent)]
    same = [known.get(_plain(text)) for text in lines]
    # What was put in other words in the letter stands for those that are missing there.
    others = (item for item in planned if item not in same)
    asked = [item or next(others, None) for item in same]
    found = zip(asked, lines, strict=True)
    return tuple(item.changed(text=text) for item, text in found if item) or planned
