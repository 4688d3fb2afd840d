"""Profiles and ways to somebody as they are typed at night, between two shifts."""

from tests.cases import for_each
from tui.playbook.letters.fit.bodies import body_named
from tui.playbook.letters.fit.shorthand import spelled_title
from tui.playbook.letters.who.fields.school import school_told
from tui.playbook.letters.who.fields.studies import studies_told
from tui.playbook.letters.who.fields.work import work_told
from tui.playbook.letters.who.found_through import way_found
from tui.playbook.letters.who.told import field_told

WORK = {
    "warehouse lead, 2nd shift": "warehouse lead",
    "cna, 3rd shift": "CNA",
    "security guard, overnights": "security guard",
    "line cook, nights": "line cook",
    "machinist, swing shift": "machinist",
    "forklift operator, night shift": "forklift operator",
}
FIELDS = {
    "food safety or regulatory, open": "food safety or regulatory work",
    "regulatory": "regulatory work",
    "editorial, design": "editorial work, design",
    "legal": "legal work",
    "legal aid": "legal aid",
    "clinical research": "clinical research",
    "marketing, open to anything": "marketing",
    "hvac, flexible": "hvac",
    "payroll, not sure yet": "payroll",
    "policy, pretty open": "policy",
    "open source": "open source",
    "open": "",
}
SCHOOLS = {
    "City College, nights (SF State before, didnt finish)": "City College",
    "City College, evenings": "City College",
    "SF State, part time": "SF State",
    "ASU, online": "ASU",
    "ASU Online": "ASU Online",
    "laney college nights": "Laney College",
    "night school at laney college": "Laney College",
    "CCSF, weekends": "CCSF",
    "Knight School of Welding": "Knight School of Welding",
}
STUDIES = {
    "intro stats": "introductory statistics",
    "intro psych": "introductory psychology",
    "intro accounting": "introductory accounting",
    "intro. bio": "introductory biology",
    "intro to business": "introduction to business",
}
BODIES = {
    "Medical Service Corps": "Medical Service Corps",
    "signal corps": "Signal Corps",
    "Army Nurse Corps": "Army Nurse Corps",
    "JAG Corps": "JAG Corps",
    "the Engineer Corps": "Engineer Corps",
    "Teach Corps of Ohio": "",
}
TITLES = {
    "Distribution Center GM": "Distribution Center General Manager",
    "hotel gm": "hotel general manager",
    "plant GM": "plant General Manager",
    "Asst. GM": "Assistant General Manager",
    "GM": "GM",
    "GM engineer": "GM engineer",
}
WAYS = {
    "PTA": "the PTA",
    "the PTA": "the PTA",
    "SHRM chapter": "the SHRM chapter",
    "YMCA": "the YMCA",
    "DJ": "",
    "JD Pham": "",
    "Coach Reggie": "",
    "AMA Serwaa": "",
}


@for_each(("typed", "told"), WORK.items())
def test_a_shift_is_no_part_of_the_work(typed: str, told: str) -> None:
    assert work_told(typed) == told


@for_each(("typed", "told"), FIELDS.items())
def test_how_open_one_is_is_no_field(typed: str, told: str) -> None:
    assert field_told(typed) == told


@for_each(("typed", "told"), SCHOOLS.items())
def test_when_one_goes_there_is_no_part_of_the_school(typed: str, told: str) -> None:
    assert school_told(typed) == told


@for_each(("typed", "told"), STUDIES.items())
def test_an_intro_is_introductory(typed: str, told: str) -> None:
    assert studies_told(typed) == told


@for_each(("typed", "told"), BODIES.items())
def test_a_corps_is_served_in(typed: str, told: str) -> None:
    assert body_named(typed) == told


@for_each(("typed", "told"), TITLES.items())
def test_a_gm_is_a_general_manager(typed: str, told: str) -> None:
    assert spelled_title(typed) == told


@for_each(("typed", "told"), WAYS.items())
def test_a_group_by_its_letters_is_nobody(typed: str, told: str) -> None:
    assert way_found(typed) == told
