"""A conversation as Markdown."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from tests.cases import for_each
from tests.world import World
from tui.exchange.writers.markdown import conversation, escaped
from tui.exchange.writers.markdown_folder import export_markdown, write_markdown_folder
from tui.model.followup import Decision
from tui.model.interview import AgendaItem, QuestionState, Reflection, Research
from tui.model.note import Mark, Note

CHICAGO = ZoneInfo("America/Chicago")


@pytest.fixture
def talk(world):
    smith = world.contact("Prof. Smith")
    acme = world.organization("Acme")
    jane = world.contact(
        title="Analyst",
        organization_id=acme.id,
        introduced_by=smith.id,
        emails=("jane@example.com",),
    )
    agenda = (
        AgendaItem(id="q1", text="How did you start?", must_ask=True),
        AgendaItem(id="q2", text="What changed?", state=QuestionState.PASSED),
    )
    return world.talk(
        jane,
        1,
        agenda=agenda,
        place="555 0100",
        reflection=Reflection(skills="patience\n# not a heading"),
        research=Research(field="growing"),
    )


def note(world, talk, seconds, mark, text, *, item_id=""):
    world.records.put(
        Note(interview_id=talk.id, seconds=seconds, mark=mark, text=text, item_id=item_id)
    )


def test_O1_a_conversation_is_whole_a_year_later(world, talk):
    note(world, talk, 65, Mark.INSIGHT, "build a portfolio", item_id="q1")
    note(world, talk, 6005, Mark.QUOTE, "nobody reads them", item_id="q1")
    note(world, talk, 70, Mark.PLAIN, "noisy line")
    world.promise(talk, "send the chart", due=date(2026, 12, 1))
    world.promise(talk, "the reading list", theirs=True, decision=Decision.DONE)
    assert conversation(world.records, talk, CHICAGO, personal=True) == (
        """\
# Jane Doe, Analyst, Acme

- When: Thursday, November 19, 2026, 08:35 CST
- Length: 25 minutes agreed, 25 talked
- How: phone, 555 0100 (talked)
- Introduced by: Prof. Smith
- Contact: jane@example.com

## Questions and answers

### 1. How did you start? (must-ask)

- 01:05 **insight:** build a portfolio
- 100:05 **their words:** “nobody reads them”

Not asked: What changed?

## Other notes

- 01:10 noisy line

## Promises

- [ ] I promised: send the chart (by December 1, 2026)
- [x] they offered: the reading list

## Reflection

### Skills

patience
\\# not a heading

## Research beforehand

### The field

growing
"""
    )


PRIVATE = ("daughter", "555", "jane@", "omar_h@", "Main Street")


def test_what_is_handed_out_has_nothing_private_in_it(world, talk):
    world.records.put(talk.changed(place="12 Main Street"))
    note(world, talk, 65, Mark.PERSONAL, "daughter starts college", item_id="q1")
    note(world, talk, 70, Mark.PERSON, "Omar Haddad <omar_h@bay.example>, (312) 555-0100")
    note(world, talk, 75, Mark.PLAIN, "call 312-555-0100, not jane@example.com")
    world.promise(talk, "call +1 312 555 0100 on Friday")
    talk = world.records.interviews[talk.id]
    text = conversation(world.records, talk, CHICAGO)
    assert not [words for words in PRIVATE if words in text]
    assert "Omar Haddad" in text
    assert "Thursday, November 19, 2026, 08:35 CST" in text
    whole = conversation(world.records, talk, CHICAGO, personal=True)
    assert "**personal:** daughter starts college" in whole
    assert all(words in whole.replace("\\", "") for words in PRIVATE)


@pytest.mark.parametrize("personal", [False, True])
def test_a_folder_and_one_text_leave_out_the_same(world, talk, tmp_path, personal):
    note(world, talk, 65, Mark.PERSONAL, "daughter starts college", item_id="q1")
    write_markdown_folder(world.records, tmp_path, CHICAGO, personal=personal)
    (file,) = [each for each in tmp_path.iterdir() if each.name != "index.md"]
    one = export_markdown(world.records, CHICAGO, personal=personal)
    assert ("daughter" in file.read_text("utf-8")) is ("daughter" in one) is personal


@for_each(
    ("name", "file"),
    [
        ("Ms. Ingrid Sørensen-Dahl", "ms-ingrid-sorensen-dahl"),
        ("Łukasz Żółć", "lukasz-zolc"),
        ("Jürgen Weiß", "jurgen-weiss"),
        ("Ægir Þórsson", "aegir-thorsson"),
        ("O’Neil, Zoë", "o-neil-zoe"),
    ],
)
def test_a_file_keeps_every_letter_of_a_name(name, file, tmp_path_factory):
    world = World()
    world.talk(world.contact(name))
    folder = tmp_path_factory.mktemp("talks")
    write_markdown_folder(world.records, folder, CHICAGO)
    assert any(each.name.startswith(f"{file}-") for each in folder.iterdir()), [*folder.iterdir()]


def test_an_interview_of_which_nothing_is_known_can_be_written(world):
    text = conversation(world.records, world.interview(world.contact()), CHICAGO)
    assert "- When: no date" in text


@for_each(
    ("line", "expected"),
    [
        ("# not a heading", "\\# not a heading"),
        ("#hashtag", "#hashtag"),
        ("> not a quote", "\\> not a quote"),
        ("- not a list", "\\- not a list"),
        ("+ not a list", "\\+ not a list"),
        ("* not a list", "\\* not a list"),
        ("1. not a list", "1\\. not a list"),
        ("12) not a list", "12\\) not a list"),
        ("---", "\\---"),
        ("===", "\\==="),
        ("```", "\\`\\`\\`"),
        ("    not code", "not code"),
        ("a *b* _c_ snake_case", "a \\*b\\* \\_c\\_ snake_case"),
        ("<b>[x](y)", "\\<b>\\[x\\](y)"),
        ("-5 degrees, 3.5 hours", "-5 degrees, 3.5 hours"),
        ("C:\\temp", "C:\\\\temp"),
        ("_at_ https://x.y/a_b_c*d*?p=[red] [z", "\\_at\\_ https://x.y/a_b_c*d*?p=[red] \\[z"),
        ("http://x.y<b>", "http://x.y\\<b>"),
        ("", ""),
    ],
)
def test_what_people_typed_is_no_formatting(line, expected):
    assert escaped(line) == expected
