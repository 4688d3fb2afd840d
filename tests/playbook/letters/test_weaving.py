"""Lines as people type them: what may enter a letter, in which words, and what never does."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cases import for_each
from tests.playbook.letters.weave_line import woven
from tui.model.interview import AgendaItem, Interview, QuestionState
from tui.model.note import Mark, Note, split_mark
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving.frames import learned
from tui.playbook.letters.weaving.lines import advice_lines
from tui.playbook.letters.weaving.shapes import Shape, Withheld, Woven
from tui.playbook.letters.weaving.weave import weave
from tui.playbook.letters.weaving.words.spelling import LEFT_SHORT
from tui.playbook.questions.bank import Theme

HERE = Path(__file__).parent
APPROVED = [
    tuple(line.split("\t")) for line in (HERE / "approved_lines.txt").read_text().splitlines()
]
WITHHELD = (HERE / "withheld_lines.txt").read_text().splitlines()
LINES = [line for line, _ in APPROVED] + WITHHELD
ENDED = datetime(2026, 11, 19, tzinfo=UTC)


@for_each(("line", "said"), APPROVED, ids=[line for line, _ in APPROVED])
def test_A1_a_line_becomes_the_words_approved(line, said):
    assert woven(line) == said


@for_each("line", WITHHELD)
def test_A1_a_line_that_cannot_stand_stays_out(line):
    assert woven(line) == ""


@for_each(
    ("line", "reason"),
    [
        ("kind of arrogant tbh, talked over me", "is a thought of your own"),
        ("~ two kids", "is personal"),
        ("? how do they pick interns", "is a question for later"),
        ("portfolio = everything", "holds signs that a letter cannot keep"),
        ("she got in because of that", "speaks of somebody as she or he"),
        ("they hire in june", "does not say who “they” are"),
        ("salary is 72 a year", "is about money"),
        ("don't repeat this: the lab is closing", "was told in confidence"),
        ("talk to steve", "names somebody"),
        ("dont rush into it, do a year first", "is half a thought"),
        ("remote days", "does not fit into any sentence of a letter"),
    ],
)
def test_A1_what_stays_out_says_why(line, reason):
    mark, text = split_mark(line)
    found = weave(text, mark)
    assert isinstance(found, Withheld)
    if reason != "is half a thought":
        assert found.reason == reason


def letter(lines, way=0):
    records = Records()
    contact = Contact(name="Jane Doe", created=ENDED)
    interview = Interview(contact_id=contact.id, created=ENDED, ended=ENDED, status="talked")
    records.put(contact)
    records.put(interview)
    for number, line in enumerate(lines):
        mark, text = split_mark(line)
        records.put(Note(interview_id=interview.id, seconds=number, mark=mark, text=text))
    return thank_you(records, interview, way, now=ENDED + timedelta(hours=20)), records


def outside_quotes(body):
    return re.sub(r"“[^”]*”", "", body)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=9, unique=True), st.integers(0, 11))
def test_A1_whatever_was_noted_the_letter_can_be_read(lines, way):
    draft, _ = letter(lines, way)
    body = draft.body
    assert len(body.split()) < 150
    assert not re.search(r"\b(?:she|he|her|him|his|hers)\b", outside_quotes(body), re.IGNORECASE)
    assert not LEFT_SHORT & set(re.findall(r"[\w/']+", body))
    assert not re.search(r"  | [.,;:?!]|[.,;:]{2}|\{|\bi\b|\bto to\b|that that|None", body)
    assert not re.search(r"[=+<>*$%#@|]", body)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(WITHHELD), min_size=1, max_size=9, unique=True), st.integers(0, 11))
def test_A1_no_word_of_a_line_that_was_stopped_is_in_any_letter(lines, way):
    empty, _ = letter([], way)
    draft, _ = letter([line for line in lines if not line.startswith("@")], way)
    assert draft.body == empty.body


@given(st.text(max_size=80), st.sampled_from(list(Mark)))
def test_any_text_can_be_woven(text, mark):
    found = weave(text, mark)
    assert found.words.strip() if isinstance(found, Woven) else found.reason


@settings(deadline=None)
@given(st.sampled_from(APPROVED), st.integers(0, 2))
def test_A1_woven_words_fit_their_slot(line, way):
    mark, text = split_mark(line[0])
    found = weave(text, mark)
    if not isinstance(found, Woven):
        return
    sentence = learned(found, way)
    match found.shape:
        case Shape.ADVICE:
            assert re.search(r"advice (?:not to|never to|to) [a-z-]+", sentence)
            assert not re.search(r"(?<![-\w])you\b(?! told| [a-z]+ me)", found.words)
        case Shape.POINT:
            assert found.words[0].islower() or found.words.split()[0].isupper()
            assert ("point that" in sentence) is not found.generic
        case Shape.PATH:
            once = found.words.startswith(("were ", "used to "))
            assert ("that you " if once else "how you ") in sentence
        case Shape.THEIR_WORDS:
            assert sentence.endswith("”")
    assert sentence.endswith((".", "”"))


def test_A1_at_least_a_third_of_what_people_type_can_be_told():
    assert len(APPROVED) * 3 >= len(LINES)


@for_each("way", range(9))
def test_A1_each_phrasing_of_good_lines_passes_every_check(way):
    lines = ("! ask for the messy project", "started out in the mailroom", '" done is better')
    draft, records = letter(lines, way)
    wrong = [each.words for each in findings(draft, records) if not each.ok]
    assert wrong == ["fill in [your name]"]


def test_A1_every_line_comes_in_every_wording():
    lines = ("! ask for the messy project", "! pick a niche", "! learn to weld")
    bodies = {letter(lines, way)[0].body for way in range(9)}
    assert len(bodies) == 9


def test_A1_the_letter_knows_which_note_each_sentence_came_from():
    draft, records = letter(("! ask for the messy project", "< send me the syllabus"))
    texts = {records.get(Note, note_id).text for _, note_id in draft.sources}
    assert texts == {"ask for the messy project", "send me the syllabus"}
    assert all(sentence in draft.body for sentence, _ in draft.sources)


def test_A1_a_line_that_was_chosen_comes_first():
    draft, records = letter(("! ask for the messy project", "started out in the mailroom"))
    interview = records.get(Interview, draft.interview_id)
    chosen = next(each for each in records.notes_of(interview.id) if each.mark is Mark.PLAIN)
    records.put(interview.changed(letter_note=chosen.id))
    again = thank_you(records, records.get(Interview, interview.id), now=ENDED)
    assert "started out in the mailroom" in again.body


@for_each(
    ("answer", "said"),
    [
        ("I should apply early.", "I should apply early."),
        ("how much of the work is waiting", "What I took from our talk: how much of the work"),
        ("talk to users first", "I wrote down your advice to talk to users first."),
    ],
)
def test_A1_what_one_learned_goes_in_as_one_says_it(answer, said):
    draft, records = letter(("a cat",))
    interview = records.get(Interview, draft.interview_id).changed(learned=answer)
    records.put(interview)
    assert said in thank_you(records, interview, now=ENDED).body


@for_each(
    ("theme", "said"),
    [
        (Theme.PATH, "about how you got into your work."),
        (Theme.CHANGES, "about where your field is heading."),
        (Theme.PEOPLE, "about your work."),
    ],
)
def test_A1_where_no_line_can_be_told_the_question_is_the_topic(theme, said):
    draft, records = letter(())
    asked = AgendaItem(text="How?", theme=theme.value, state=QuestionState.ANSWERED)
    other = AgendaItem(text="Who?", theme=Theme.PEOPLE.value, state=QuestionState.ANSWERED)
    interview = records.get(Interview, draft.interview_id).changed(agenda=(asked, other))
    records.put(interview)
    records.put(Note(interview_id=interview.id, text="remote, 3 days", item_id=asked.id))
    records.put(Note(interview_id=interview.id, text="office tues", item_id=other.id))
    body = thank_you(records, interview, now=ENDED).body
    assert said in body
    assert "remote" not in body
    records.put(Note(interview_id=interview.id, text="ask early", mark=Mark.INSIGHT))
    assert "about your work." in thank_you(records, interview, now=ENDED).body


@for_each(
    ("states", "on"),
    [
        (("answered", "answered"), (0, 0, 0)),  # all on the first
        (("answered", "open"), (0,)),  # a single note
        (("open", "answered"), (1, 1)),  # all on a later one
        (("open", "open"), (0, 1)),  # none of them was asked
        (("passed", "passed"), (0, 1)),  # each was passed over
    ],
)
def test_A1_a_question_that_was_only_on_the_screen_is_no_topic(states, on):
    draft, records = letter(())
    themes = (Theme.SKILLS, Theme.DAY)
    agenda = tuple(
        AgendaItem(text="How?", theme=theme.value, state=QuestionState(state))
        for theme, state in zip(themes, states, strict=True)
    )
    interview = records.get(Interview, draft.interview_id).changed(agenda=agenda)
    records.put(interview)
    for number, at in enumerate(on):
        note = Note(interview_id=interview.id, text=f"pay {number}", item_id=agenda[at].id)
        records.put(note)
    assert "about your work." in thank_you(records, interview, now=ENDED).body


@for_each(
    ("answer", "said"),
    [
        ("I will apply to two shelters.", "After our talk, I will apply to two shelters."),
        ("I'm going to sit in on a hearing", "After our talk, I'm going to sit in on a hearing."),
    ],
)
def test_A1_what_one_will_do_about_it_stands_for_what_one_learned(answer, said):
    draft, records = letter(("remote, 3 days",))
    asked = AgendaItem(text="How?", theme=Theme.DAY.value, state=QuestionState.ANSWERED)
    other = AgendaItem(text="Who?", theme=Theme.PEOPLE.value, state=QuestionState.ANSWERED)
    interview = records.get(Interview, draft.interview_id)
    interview = interview.changed(learned=answer, agenda=(asked, other))
    records.put(interview)
    for item in (asked, other):
        records.put(Note(interview_id=interview.id, text="office tues", item_id=item.id))
    draft = thank_you(records, interview, now=ENDED)
    assert "Thank you for talking with me today about what your days are like." in draft.body
    assert said in draft.body
    assert [each.words for each in findings(draft, records) if not each.ok] == [
        "fill in [your name]"
    ]
    # What I planned is mine, and no advice of theirs to come back to later.
    assert not advice_lines(records, interview)


@for_each(
    ("line", "said"),
    [
        ("< can shadow her unit dec 14", "offering to let me shadow your unit on December 14"),
        ("< send me job desc", "offering to send me the job description"),
        ("< coffee w/ her team in jan", "the invitation to coffee with your team in January"),
        ("< lunch with his boss", "the invitation to lunch with your boss"),
        ("< send me list of labs", "offering to send me a list of labs"),
        ("< send me contact info", "offering to send me contact information"),
    ],
)
def test_an_offer_has_its_article_its_preposition_and_its_pronoun(line, said):
    assert woven(line) == f"offer: {said}"
