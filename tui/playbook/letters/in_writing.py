"""The letter with the questions, and how letters speak of a talk that was in writing."""

from tui.model.interview import Interview
from tui.model.records import Records
from tui.playbook.interview.agenda import in_writing, numbered
from tui.playbook.letters.job_titles import work_of
from tui.playbook.letters.memories import contact_of, phrasing_for
from tui.playbook.letters.parts import PHRASINGS, Draft, LetterKind
from tui.playbook.letters.style import BUILT_IN, LetterStyle, compose

QUESTIONS_BLANK = "[your questions]"
_QUESTIONS = """$greeting,

$opening

$questions

$way_out

$closing,
$signature"""
_OPENINGS = (
    "Thank you for agreeing to answer in writing. {these} about {work}; {length}.",
    "It is kind of you to answer by e-mail. {these} about {work}; {length}.",
    "Thank you for agreeing to a few questions by e-mail. {these} about {work}; {length}.",
)
_LENGTHS = (
    "a line or two for each is plenty",
    "short answers are very welcome",
    "a sentence for each is plenty",
)
_WAYS_OUT = (
    "Please leave out whatever you would rather not answer. There is no hurry.",
    "Skip any that you do not care to answer, and take all the time you like.",
    "There is no hurry, and you need not answer every one of them.",
)
_CLOSINGS = ("With many thanks", "With kind regards", "Thank you very much")
_COUNTS = ("", "Here is one question", "Here are two questions", "Here are three questions")
_MORE_COUNTS = ("Here are four questions", "Here are five questions")
# The longer words first: a part of them is among the shorter ones.
_IN_WRITING = (
    ("When we talked", "When you wrote to me"),
    ("when we talked", "when you wrote to me"),
    ("Since we talked", "Since you wrote to me"),
    ("we talked", "you wrote to me"),
    ("you took the time to talk with me", "you took the time to answer my questions"),
    ("Thank you again for talking with me", "Thank you again for answering my questions"),
    ("I still have my notes from our talk", "I still have the answers you wrote me"),
    ("Thank you for our conversation", "Thank you for your answers"),
    ("I enjoyed talking with you", "I enjoyed reading your answers"),
    ("It was good to talk with you", "It was good to read your answers"),
    ("what came of our talk", "what came of your answers"),
    ("What came of our conversation", "What came of your answers"),
    ("Our conversation {when} was", "Your answers {when} were"),
    ("Our talk {when} made", "Your answers {when} made"),
    ("our talk {when}", "your answers {when}"),
    ("our talk helped", "your answers helped"),
    ("from our talk", "from your answers"),
    ("After our talk", "After reading your answers"),
    ("Because of our conversation", "Because of your answers"),
    ("Our conversation left", "Your answers left"),
    ("I enjoyed hearing", "I enjoyed reading"),
    ("It helped me to hear", "It helped me to read"),
    ("you told me about", "you wrote me about"),
    ("you told me", "you wrote me"),
    ("you said something I wrote down", "one line of yours stayed with me"),
    ("something you said", "something you wrote"),
    ("one thing you said", "one thing you wrote"),
    ("One thing you said", "One thing you wrote"),
    ("I wrote down", "I underlined"),
    ("is underlined in my notes", "is underlined in my copy"),
    ("One line of yours is in my notes", "One line of yours stayed with me"),
    ("is also in my notes", "also stayed with me"),
    ("you said something", "you wrote something"),
    ("I also wrote down your words", "I also keep coming back to your words"),
    ("{Them} and I spoke {spoken}", "My questions were answered in writing {spoken}"),
    ("the conversation {spoken} was time well spent", "the answers {spoken} helped me a good deal"),
    ("the conversation {spoken} helped", "the answers that came {spoken} helped"),
)


def questions(
    records: Records, interview: Interview, phrasing: int = 0, *, style: LetterStyle = BUILT_IN
) -> Draft:
    """Draft the letter with the questions, five at most, the must-asks first (R7)."""
    contact = contact_of(records, interview)
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    asked = in_writing(interview)
    these = (*_COUNTS, *_MORE_COUNTS)[len(asked)] or "Here are my questions"
    parts = {
        "opening": _OPENINGS[way].format(
            these=these, work=work_of(records, contact), length=_LENGTHS[way]
        ),
        "questions": numbered(asked) or QUESTIONS_BLANK,
        "way_out": _WAYS_OUT[way] if len(asked) != 1 else "There is no hurry.",
        "closing": _CLOSINGS[way],
    }
    return compose(
        records,
        contact,
        _QUESTIONS,
        parts,
        kind=LetterKind.QUESTIONS,
        subject="My question about your work"
        if len(asked) == 1
        else "My questions about your work",
        style=style,
        interview_id=interview.id,
    )


def worded(frame: str, talk: Interview | None) -> str:
    """Return a sentence of a letter as it is said of a talk; their words in it stay as they are.

    Of one in writing it speaks of answers and of writing.
    """
    if talk is None or not talk.in_writing:
        return frame
    head, quote, theirs = frame.partition("“")
    for spoken, written in _IN_WRITING:
        head = head.replace(spoken, written)
    return f"{head}{quote}{theirs}"
