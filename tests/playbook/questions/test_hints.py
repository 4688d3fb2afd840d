"""Hints on questions: each sort is found, and good questions are left in peace."""

from functools import cache
from pathlib import Path

from tests.cases import for_each
from tui.model.interview import AgendaItem
from tui.playbook.questions.bank import CLOSING
from tui.playbook.questions.hints import HintKind, hint, is_open, is_request, item_hint
from tui.playbook.questions.job_asks import asks_for_job

SORTS = {
    "closed": HintKind.CLOSED,
    "job": HintKind.JOB_ASK,
    "double": HintKind.DOUBLE,
    "search": HintKind.SEARCHABLE,
    "personal": HintKind.PERSONAL,
}


def labeled(name):
    """The questions of a file, each with its sorts."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [(line.partition("\t")[0].split(), line.partition("\t")[2]) for line in lines]


EXAMPLES = labeled("hint_questions.tsv")
HELD_OUT = labeled("held_out_questions.tsv")
"""Written by somebody who had not seen the patterns; none was made to fit them."""
TYPED = labeled("typed_questions.tsv")
"""As people type them: nosy ones, courtesies, and good ones with the same words in them."""
EVERYDAY = labeled("everyday_questions.tsv")
"""As students and career changers type them, in five lots; each was measured at first sight."""
READ_ALOUD = labeled("read_aloud_questions.tsv")
"""What a coach, a teacher, and a first-generation student missed a hint on, and its likes."""
STRANGERS = labeled("strangers_questions.tsv")
"""Six lots in six voices, and good ones that only sound like them; each measured at first sight."""
GOOD = [text for labels, text in EXAMPLES if labels == ["open"]]


@cache
def kind_of(text):
    found = hint(text)
    return found.kind if found else None


def test_the_examples_are_many():
    assert len(GOOD) >= 120
    for sort in ("closed", "job", "double", "search"):
        assert sum(labels[0] == sort for labels, _ in EXAMPLES) >= 60
    assert len({text for _, text in EXAMPLES}) == len(EXAMPLES)


@for_each("sort", ["closed", "job", "double", "search"])
def test_P2_each_sort_of_weak_question_is_found(sort):
    ours = [text for labels, text in EXAMPLES if labels[0] == sort]
    hinted = [labels for labels, text in EXAMPLES if kind_of(text) is SORTS[sort]]
    recall = sum(kind_of(text) is SORTS[sort] for text in ours) / len(ours)
    precision = sum(sort in labels for labels in hinted) / len(hinted)
    # Of closed questions only the plain ones: a wrong hint costs more than a missing one.
    assert recall >= (0.75 if sort == "closed" else 0.95)
    assert precision >= 0.95


def test_P2_a_hint_on_questions_that_no_pattern_was_made_for_is_right():
    for sort, kind in SORTS.items():
        hinted = [labels for labels, text in HELD_OUT if kind_of(text) is kind]
        assert sum(sort in labels for labels in hinted) / len(hinted) >= 0.95
    weak = [text for labels, text in HELD_OUT if labels != ["open"]]
    # What is not plain is left in peace, and so are questions that a number answers.
    assert sum(hint(text) is not None for text in weak) / len(weak) >= 0.7
    assert [text for labels, text in HELD_OUT if labels == ["open"] and hint(text)] == []


@for_each("sort", SORTS)
def test_P2_a_hint_of_each_sort_can_be_trusted(sort):
    questions = [*HELD_OUT, *TYPED, *EVERYDAY, *READ_ALOUD, *STRANGERS]
    hinted = [labels for labels, text in questions if kind_of(text) is SORTS[sort]]
    assert len(hinted) >= 20
    assert sum(sort in labels for labels in hinted) / len(hinted) >= 0.95


def test_P2_what_pries_is_called_too_personal_and_never_helped_on():
    nosy = [text for labels, text in TYPED if labels[0] == "personal"]
    assert len(nosy) >= 100
    assert sum(kind_of(text) is HintKind.PERSONAL for text in nosy) / len(nosy) >= 0.95
    for found in filter(None, map(hint, nosy)):
        assert not found.words.startswith("a number answers")


def test_P2_courtesies_and_requests_for_leave_get_no_hint():
    kind = [text for labels, text in TYPED if labels == ["open"]]
    assert len(kind) >= 100
    assert [text for text in kind if hint(text)] == []


@cache
def on_the_agenda(text):
    found = item_hint(AgendaItem(text=text))
    return found.kind if found else None


@for_each("sort", SORTS)
def test_P2_everyday_questions_of_each_sort_are_found_and_hardly_one_wrongly(sort):
    ours = [text for labels, text in EVERYDAY if labels[0] == sort]
    hinted = [labels for labels, text in EVERYDAY if on_the_agenda(text) is SORTS[sort]]
    assert len(ours) >= 80
    assert sum(sort in labels for labels in hinted) / len(hinted) >= 0.97
    assert sum(on_the_agenda(text) is SORTS[sort] for text in ours) / len(ours) >= 0.8


@for_each("sort", ["closed", "job", "search", "personal"])
def test_P2_what_three_readers_missed_is_found(sort):
    ours = [text for labels, text in READ_ALOUD if labels[0] == sort]
    assert len(ours) >= 10
    assert sum(on_the_agenda(text) is SORTS[sort] for text in ours) / len(ours) >= 0.95
    assert [text for labels, text in READ_ALOUD if labels == ["open"] and on_the_agenda(text)] == []


@for_each("sort", ["search", "personal"])
def test_P2_what_strangers_pry_into_or_could_look_up_is_found(sort):
    ours = [text for labels, text in STRANGERS if labels[0] == sort]
    assert len(ours) >= 300
    assert sum(on_the_agenda(text) is SORTS[sort] for text in ours) / len(ours) >= 0.8


def test_P2_what_only_sounds_like_prying_or_a_fact_is_left_in_peace():
    kind = [text for labels, text in STRANGERS if labels == ["open"]]
    assert len(kind) >= 450
    wrongly = [text for text in kind if on_the_agenda(text)]
    assert len(wrongly) / len(kind) <= 0.005


@for_each(
    ("text", "kind"),
    [
        ("How old do you have to be to drive a truck?", HintKind.SEARCHABLE),
        ("What does the average salary hide?", None),
        ("What do you make of the job outlook?", None),
        ("Who leads the team, and how?", None),
        ("What is the job outlook, from where you stand?", None),
        ("In your view, what is the average salary worth here?", None),
        ("What is the job outlook?", HintKind.SEARCHABLE),
        ("What role did your family play in choosing this work?", None),
        ("What is it like to work with your spouse?", None),
        ("Before we begin, what does your company do?", HintKind.SEARCHABLE),
    ],
)
def test_P2_what_is_near_a_hint_and_gets_the_right_one(text, kind):
    assert on_the_agenda(text) is kind


def test_P2_everyday_courtesies_and_good_questions_get_no_hint():
    kind = [text for labels, text in EVERYDAY if labels == ["open"]]
    assert len(kind) >= 250
    assert [text for text in kind if on_the_agenda(text)] == []


@for_each(
    ("text", "open_"),
    [
        ("How did you get started?", True),
        ("could you tell me how you got started", True),
        ("Tell me about a bad day", True),
        ("How many people do you manage?", False),
        ("Would you mind if I took notes?", False),
        ("Do you like your job?", False),
        ("How old are you?", False),
        ("I am a cook", False),
        ("how", False),
    ],
)
def test_P2_only_what_is_plainly_open_is_called_so(text, open_):
    assert is_open(text) == open_


@for_each(
    ("text", "request_"),
    [
        ("Can I shadow you for a day?", True),
        ("Can you look over my résumé?", True),
        ("Could I visit your office for an hour?", True),
        ("May I record this?", True),
        ("Do you get on with your boss?", False),
        ("Would your company sponsor a visa?", False),
        ("How did you get started?", False),
        ("Could I have your boss's salary?", False),
    ],
)
def test_D3_a_request_is_told_from_a_question(text, request_):
    assert is_request(text) == request_


def test_a_question_on_the_agenda_may_lack_its_mark():
    assert hint("What does your company do") is None
    assert on_the_agenda("What does your company do") is HintKind.SEARCHABLE


@for_each(
    ("text", "words"),
    [
        ("How many children do you have?", "how it is for people in this work"),
        ("Do you go to church?", "leave it out"),
        ("Are you over fifty?", "leave it out"),
        ("Where are you from?", "leave it out"),
        ("How is your health?", "leave it out"),
        ("How do you juggle this with your kids?", "how it is for people in this work"),
        ("What is your salary?", "ask about ranges"),
        ("Are you hiring, and how much do you make?", "ask about ranges"),
    ],
)
def test_P2_a_number_is_never_answered_with_prying(text, words):
    assert words in hint(text).words


@for_each(
    ("text", "asks"),
    [
        ("I am not asking for a job.", False),
        ("To be clear, I am not asking for a job; I only want to learn.", False),
        ("I'm not looking for a job, only for advice.", False),
        ("I don't want a job from you", False),
        ("I want to learn rather than to get a job", False),
        ("I'm asking for a job.", True),
        ("I can't wait: are you hiring right now?", True),
        ("I am not shy. Could you give me a job?", True),
        ("Why not give me a job?", True),
        ("Why don't you find me a job?", True),
    ],
)
def test_D3_saying_that_one_asks_for_no_job_is_no_asking(text, asks):
    assert asks_for_job(text) == asks


def test_P2_good_questions_get_no_hint():
    assert len([text for text in GOOD if hint(text)]) <= 3


@for_each(
    ("text", "opening"),
    [
        ("Do you like your job?", "What do you like …"),
        ("so, is it stressful?", "When is it …"),
        ("Can you work from home?", ""),
        ("Can people learn it alone?", "How can people …"),
        ("Have you ever changed fields", "When have you …"),
        ("Has your work changed?", "How has your work …"),
        ("Don't you miss it?", "What do you miss …"),
        ("WOULD you do it again?", "What would make you do …"),
        ("Would you choose the same path again?", "What would make you choose …"),
        ("Would you recommend it to a friend?", "What would make you recommend …"),
        ("Would you want to go back?", "What would you want …"),
        ("Did you change your major?", "How did you come to change …"),
        ("Did you always want to be a nurse?", "When did you …"),
        ("Do you travel a lot?", "When do you …"),
        ("Do you still use it?", "When do you …"),
        ("  And were you nervous?", ""),
        ("Does your team meet in person?", "When does your team …"),
        ("Are there many women on your team?", ""),
        ("Are there any downsides?", "What are the downsides …"),
        ("Is there room for a teacher in this field?", "Where do you see room for …"),
        ("Is there a lot of paperwork", ""),
        ("Was it hard to switch?", "What was hard about …"),
        ("Is it unionized?", ""),
        ("Should I learn a language?", ""),
        ("Is Acme a good place to begin?", ""),
        ("Could someone like me fit in?", ""),
        ("Are you the only one on your team?", ""),
        ("Do you have a mentor?", ""),
        ("Do you know many people there?", ""),
        ("Is it true that nurses work nights?", ""),
    ],
)
def test_P2_a_closed_question_is_told_how_to_open(text, opening):
    found = hint(text)
    assert found is not None
    assert found.kind is HintKind.CLOSED
    assert found.opening == opening
    assert (opening or "try “how …” or “what …”") in found.words


@for_each(
    "text",
    [
        "",
        " ",
        "?",
        "And",
        "What do you do?",
        "How is it?",
        "Isolation, tell me about it",
        "Tell me",
    ],
)
def test_P2_an_open_question_or_a_half_typed_one_gets_none(text):
    assert hint(text) is None


def test_D3_asking_for_a_job_is_the_gravest():
    assert kind_of("Are you hiring, and who founded Acme?") is HintKind.JOB_ASK


def test_D6_the_closing_questions_are_as_they_should_be():
    assert [question.text for question in CLOSING if hint(question.text)] == []
    text = "Would you like to stay in touch?"
    assert item_hint(AgendaItem(text=text, closing=True)) is None
    assert item_hint(AgendaItem(text=text)) is not None


@for_each("piece", ["a, ", "and how ", "what is an ", "is there a ", "A ", "so so ", "?"])
def test_what_is_pasted_by_mistake_takes_no_time(piece):
    """Only its beginning is looked at: what would be found behind it is not."""
    asks_for_job = "Are you hiring, and who founded Acme?"
    assert kind_of(piece * 3 + asks_for_job) is HintKind.JOB_ASK
    assert hint(piece * 20_000 + asks_for_job) == hint(piece * 20_000)
