"""Where in a transcript a question of the agenda was asked."""

from tests.cases import for_each
from tui.model.interview import AgendaItem
from tui.playbook.interview.asked_in_talk import questions_asked

AGENDA = [
    AgendaItem(id="path", text="How did you get into data analysis?"),
    AgendaItem(id="day", text="What does a typical day look like for you?"),
    AgendaItem(id="advice", text="What would you do differently if you started today?"),
    AgendaItem(id="who", text="Who else should I talk to?"),
]


@for_each(
    ("said", "which"),
    [
        ("How did you get into data analysis?", "path"),
        ("So, um, how did you get into data analysis in the first place?", "path"),
        ("Great, thanks. And what does a typical day look like for you these days?", "day"),
        ("what would you do differently if you were starting today", "advice"),
        ("Is there anybody else, I mean, who else should I talk to?", "who"),
        ("Can you hear me?", ""),
        ("Do you want to share your screen?", ""),
        ("I talk to data people all day.", ""),
        ("How are you?", ""),
        ("", ""),
    ],
)
def test_a_question_is_known_by_about_its_words(said, which):
    assert questions_asked([said], AGENDA) == [which]


def test_what_follows_belongs_to_it():
    lines = ["Hi.", AGENDA[0].text, "By accident.", AGENDA[3].text, "My boss."]
    assert questions_asked(lines, AGENDA) == ["", "path", "path", "who", "who"]
    assert questions_asked(lines, []) == [""] * len(lines)
