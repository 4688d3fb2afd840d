"""What asks ends with a question mark; a topic and a request stay as they were typed."""

from tests.cases import for_each
from tui.playbook.questions.question_mark import with_question_mark


@for_each(
    "text",
    [
        "What surprised you",
        "how much math do you use",
        "who else should I talk to",
        "Do they hire people without a degree",
        "Is it true that nights pay more",
        "so what does a bad day look like",
        "What's the worst part",
        "Which tools do you use (besides Excel)",
        "why did you leave",
        "isn’t it lonely",
    ],
)
def test_what_asks_gets_one(text):
    assert with_question_mark(f" {text} ") == f"{text}?"


@for_each(
    "text",
    [
        "What surprised you?",
        "Tell me about your first week",
        "how they hire",
        "what people earn",
        "Ask about the night shift",
        "how to get in",
        "salary bands",
        "What is next…",
        "Why nights!",
        "",
    ],
)
def test_what_does_not_ask_or_has_a_stop_stays(text):
    assert with_question_mark(text) == text
