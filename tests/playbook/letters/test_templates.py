"""Letter templates of one's own: the parts, the problems, the files."""

import os
import re
from string import Template

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.cases import for_each
from tests.world import World
from tui.desk.settings.letter_files import read_templates
from tui.model.people import Contact
from tui.playbook.letters.appointment import confirmation, scheduling
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import blanks, findings
from tui.playbook.letters.good_ends import farewell, kind_reply
from tui.playbook.letters.in_writing import questions
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.news.update import update
from tui.playbook.letters.parts import LetterKind
from tui.playbook.letters.style import LetterStyle, LetterTemplate, filled
from tui.playbook.letters.templates import PARTS, template_of, template_problems
from tui.playbook.letters.thank_you import thank_you


def a_world():
    world = World()
    world.profile(time_zone="America/Chicago")
    acme = world.organization("Acme")
    jane = world.contact(title="Actuary", organization_id=acme.id)
    talk = world.talk(jane, 1)
    world.notes(talk, "! build a portfolio", "> send her the chart")
    return world, jane, talk


def letter_of(kind, style, world, jane, talk):
    records, now = world.records, world.now
    write = {
        LetterKind.OUTREACH: lambda: outreach(records, jane, style=style),
        LetterKind.NUDGE: lambda: nudge(records, jane, style=style),
        LetterKind.SCHEDULE: lambda: scheduling(records, jane, now=now, style=style),
        LetterKind.QUESTIONS: lambda: questions(records, talk, style=style),
        LetterKind.CONFIRMATION: lambda: confirmation(records, talk, style=style),
        LetterKind.THANK_YOU: lambda: thank_you(records, talk, now=now, style=style),
        LetterKind.LINKEDIN: lambda: linkedin(records, jane, now=now, style=style),
        LetterKind.UPDATE: lambda: update(records, jane, now=now, style=style),
        LetterKind.LANDED: lambda: landed(records, jane, now=now, style=style),
        LetterKind.DECLINED: lambda: kind_reply(records, jane, style=style),
        LetterKind.NOT_FOR_ME: lambda: farewell(records, jane, now=now, style=style),
    }
    return write[kind]()


def in_style(kind, body, subject=""):
    return LetterStyle(templates={kind: LetterTemplate(body, subject)})


@for_each("kind", LetterKind)
def test_every_part_that_is_documented_is_filled(kind):
    text = "\n\n".join(f"{name}: ${name}" for name in PARTS[kind])
    assert template_problems(f"{kind}.txt", kind, text) == []
    body = letter_of(kind, in_style(kind, text), *a_world()).body
    assert "$" not in body
    assert "first_name: Jane" in body
    assert "my_name: Nora Castillo" in body
    assert "title: Actuary" in body


@for_each("kind", LetterKind)
def test_a_template_takes_the_place_of_the_text(kind):
    style = in_style(kind, "Hi $first_name,\n\n$$5 says you read this.", "For $name")
    draft = letter_of(kind, style, *a_world())
    assert draft.body == "Hi Jane,\n\n$5 says you read this."
    assert draft.subject == "For Jane Doe"
    assert draft.kind is kind


@for_each("kind", LetterKind)
def test_a_template_for_another_kind_changes_nothing(kind):
    other = LetterKind.NUDGE if kind is not LetterKind.NUDGE else LetterKind.UPDATE
    place = a_world()
    assert letter_of(kind, in_style(other, "Hi"), *place) == letter_of(kind, LetterStyle(), *place)


def test_a_template_without_a_subject_keeps_the_built_in_one():
    draft = letter_of(LetterKind.OUTREACH, in_style(LetterKind.OUTREACH, "Hi"), *a_world())
    assert draft.subject == "Request for an informational interview"


def test_what_is_not_known_is_a_blank_in_a_template_too():
    world = World()
    style = in_style(LetterKind.OUTREACH, "$first_name, $title at $organization. $my_name")
    body = outreach(world.records, world.contact(), style=style).body
    assert blanks(body) == ["[their title]", "[their organization]", "[your name]"]


def test_a_part_with_nothing_to_say_leaves_no_gap():
    world, _, talk = a_world()
    style = in_style(
        LetterKind.THANK_YOU,
        "Dear $first_name,\n\n$offer\n\n$referral Thank you. $linkedin Bye $resume now.\n$offer\nN",
    )
    body = thank_you(world.records, talk, now=world.now, style=style).body
    assert body == "Dear Jane,\n\nThank you. Bye now.\nN"


def test_R3_what_a_template_can_spare_goes_when_the_letter_is_long():
    world, _, talk = a_world()
    world.notes(talk, "< send me the list of all the people in the lab")
    text = "Dear $first_name,\n\n$learned $promise $offer\n\n" + "word " * 118
    style = in_style(LetterKind.THANK_YOU, text)
    draft = thank_you(world.records, talk, now=world.now, style=style)
    assert "the list of all" not in draft.body
    assert "send you the chart" in draft.body
    assert len(draft.body.split()) < 150


def test_R2_and_R3_a_template_is_checked_like_any_letter():
    world, jane, _ = a_world()
    style = in_style(LetterKind.OUTREACH, "Hello,\n\nare you hiring? Any job? " + "word " * 150)
    draft = outreach(world.records, jane, style=style)
    found = " ".join(each.words for each in findings(draft, world.records) if not each.ok)
    for problem in ("under 150", "asks for a job", "Jane", "2 questions", "informational"):
        assert problem in found


@for_each(
    ("text", "problem"),
    [
        ("Hi\n\n$pich", r"outreach.txt, line 3: there is no \$pich; it can be \$first_name, .*\."),
        ("Hi ${pich}", r"outreach.txt, line 1: there is no \$pich; it can be .*"),
        ("Subject: $x\n\nHi", r"outreach.txt, line 1: there is no \$x; it can be .*"),
        ("a\nb 5$ c", r"outreach.txt, line 2: a \$ that stands for itself is written \$\$\."),
        ("${first_name.__class__}", r"outreach.txt, line 1: a \$ that stands for itself .*"),
        ("$first_name.__class__", None),
        ("", r"outreach.txt has no text for the letter: .*\."),
        ("Subject: Hello", r"outreach.txt has no text for the letter: .*\."),
        ("$learned", r".* there is no \$learned; it can be .*"),
    ],
)
def test_a_problem_is_one_sentence_with_file_line_and_what_to_do(text, problem):
    found = template_problems("outreach.txt", LetterKind.OUTREACH, text)
    if problem is None:
        assert found == []
        return
    assert len(found) == 1
    assert re.fullmatch(problem, found[0])


def test_every_problem_of_a_file_is_told_once():
    text = "$a $b $a\n$a 5$"
    assert len(template_problems("x.txt", LetterKind.NUDGE, text)) == 4


def test_the_subject_line_is_optional_and_the_text_is_cleaned():
    assert template_of("Hello\nyou\n") == LetterTemplate("Hello\nyou")
    text = "SUBJECT: Hi $name \r\n\r\nDear\x1b[31m you\x00\x07"
    assert template_of(text) == LetterTemplate("Dear you", "Hi $name")
    assert template_of("Subject:\n\nHello") == LetterTemplate("Hello")


@given(st.sampled_from(LetterKind), st.text(st.characters() | st.sampled_from("${}\n ab_")))
@example(LetterKind.OUTREACH, "${first_name}${ $$ $")
def test_a_template_without_problems_can_always_be_filled(kind, text):
    if template_problems("x.txt", kind, text):
        return
    template = template_of(text)
    parts = {name: f"<{name}> $nothing {{}} ${{x}}" for name in PARTS[kind]}
    Template(template.body).substitute(parts)
    assert "\x00" not in filled(template.body, parts)
    style = LetterStyle(templates={kind: template})
    assert letter_of(kind, style, *a_world()).body is not None


@given(st.text(max_size=40), st.text(max_size=40))
def test_what_a_person_is_called_is_never_read_as_a_template(name, text):
    contact = Contact(name=f"$title {name}", created=World().now)
    world = World()
    world.records.put(contact)
    style = in_style(LetterKind.OUTREACH, "$name|$my_name")
    assert "$title" in outreach(world.records, contact, style=style).body


class TestFiles:
    """The folder of templates."""

    def test_a_folder_that_does_not_exist_holds_none(self, tmp_path):
        assert read_templates(tmp_path / "letters") == ({}, [])

    def test_every_kind_can_have_a_file(self, tmp_path):
        for kind in LetterKind:
            (tmp_path / f"{kind.value}.txt").write_text("Subject: S\n\nHi $first_name\n")
        templates, problems = read_templates(tmp_path)
        assert templates == dict.fromkeys(LetterKind, LetterTemplate("Hi $first_name", "S"))
        assert problems == []

    def test_a_bad_file_is_told_and_the_others_are_used(self, tmp_path):
        (tmp_path / "outreach.txt").write_text("Hi\n\n$pich")
        (tmp_path / "nudge.txt").write_bytes(b"Hi\n\xff\xfe")
        (tmp_path / "update.txt").write_bytes(b"x" * (64 * 1024 + 1))
        (tmp_path / "landed.txt").mkdir()
        (tmp_path / "thankyou.txt").write_text("Hi")
        (tmp_path / "linkedin.txt").write_text("Hi $first_name", encoding="utf-8-sig")
        (tmp_path / ".outreach.txt.swp").write_text("x")
        (tmp_path / "outreach.txt~").write_text("x")
        templates, problems = read_templates(tmp_path)
        assert templates == {LetterKind.LINKEDIN: LetterTemplate("Hi $first_name")}
        starts = [
            "landed.txt is not a file: put",
            "nudge.txt, line 2: this is not UTF-8; save",
            "outreach.txt, line 3: there is no $pich; it can be $first_name, ",
            "thankyou.txt is not a letter: rename it to one of outreach.txt, ",
            "update.txt is larger than 64 KB: shorten",
        ]
        assert len(problems) == len(starts)
        for problem, start in zip(problems, starts, strict=True):
            assert problem.startswith(start)
            assert problem.endswith(".")

    def test_a_file_of_64_kilobytes_is_read(self, tmp_path):
        (tmp_path / "nudge.txt").write_bytes(b"x" * 64 * 1024)
        assert read_templates(tmp_path)[1] == []

    @pytest.mark.skipif(os.name != "posix", reason="named pipes and permissions of POSIX")
    def test_a_pipe_or_a_loop_does_not_hang_or_raise(self, tmp_path):
        os.mkfifo(tmp_path / "outreach.txt")
        (tmp_path / "nudge.txt").symlink_to("nudge.txt")
        templates, problems = read_templates(tmp_path)
        assert templates == {}
        assert len(problems) == 2

    def test_a_file_where_the_folder_should_be_is_told(self, tmp_path):
        path = tmp_path / "letters"
        path.write_text("x")
        templates, problems = read_templates(path)
        assert templates == {}
        assert len(problems) == 1
        assert str(path) in problems[0]

    def test_a_file_name_cannot_reach_the_screen_unclean(self, tmp_path):
        (tmp_path / "a\x1b[31mb\n.txt").write_text("x")
        (problem,) = read_templates(tmp_path)[1]
        assert problem.isprintable()
