"""A marked line about the work in general is no gossip; one about somebody is never woven."""

from tests.cases import for_each
from tests.playbook.letters.test_left_out import records_with
from tests.playbook.letters.weave_line import woven
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.thank_you import thank_you

OF_THE_WORK = (
    "zoning fights decide more than plans do",
    "good maps win more meetings than long reports do",
    "most fights are about parking",
    "meetings matter more than memos do",
    "budget fights happen in spring",
    "complaints are free research",
    "a good complaint is worth ten surveys",
    "politics decide which pipes get fixed",
    "every merger starts with a spreadsheet",
    "lawsuits come from bad notes",
    "kids notice everything",
    "grief work is mostly listening",
    "babies do not read the textbook",
    "boring projects teach more than famous ones",
    "a boring map gets read",
    "angry customers are usually scared",
    "ugly prototypes get honest feedback",
    "failure is cheaper early",
    "poor lighting ruins good design",
    "cheap tools cost more in the end",
    "confidence comes after competence",
    "the secret is sleeping enough",
    "gossip travels faster than memos",
    "dumb rules kill morale",
    "medication errors come from noise",
    "trust takes longer than training does",
    "old buildings hide surprises",
)


@for_each("line", OF_THE_WORK)
def test_A1_what_is_said_of_the_work_in_general_is_woven(line):
    assert woven(f"! {line}") == f"point: {line}"


@for_each("line", OF_THE_WORK[::4])
def test_no_check_takes_it_for_private_in_the_letter(line):
    records, talk, now = records_with(f"! {line}")
    for way in range(3):
        draft = thank_you(records, talk, way, now=now)
        assert line in draft.body
        assert [
            each.words for each in findings(draft, records) if "leave it out" in each.words
        ] == []


@for_each(
    "line",
    [
        "her boss fights w everyone",
        "the director is about to leave",
        "my manager steals ideas",
        "the company is going under",
        "the merger doubled the paperwork",
        "they are laying off 20 people in june",
        "the place is a mess",
        "this hospital cuts corners",
        "our office loses good people",
        "hr here is useless",
        "the union rep cheats",
        "salaries here are a joke",
        "you talk too much in interviews",
        "her daughter has asthma",
        "kids keep her up",
        "parents died when young",
        "turnover is high",
        "turnover is brutal",
        "fights with marketing never end",
        "fights break out in meetings",
        "rumors say the plant closes",
        "costs are out of control",
        "profit matters more than patients do",
        "cheap hospitals cut corners",
        "lazy managers everywhere",
        "stupid clients pay best",
        "mothers get passed over",
        "women have to prove it twice",
        "drama follows the new manager",
        "the secret is out about the sale",
        "told in confidence that fights are coming",
        "failed boards twice",
        "complaints about the chief doubled",
    ],
)
def test_A1_what_is_about_somebody_or_their_house_stays_out(line):
    assert woven(f"! {line}") == ""


@for_each(
    "line", ["left after a lawsuit", "joined the army to get out of debt", "kids sick all winter"]
)
def test_A1_without_a_mark_such_words_stay_out(line):
    assert woven(line) == ""
