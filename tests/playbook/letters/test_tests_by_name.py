"""Tests and certificates keep their capitals, get their article, and are no shouting."""

from tests.cases import for_each
from tests.playbook.letters.weave_line import woven

SAID = {
    "! take the teas early": "advice: to take the TEAS exam early",
    "! TAKE THE TEAS EARLY": "advice: to take the TEAS exam early",
    "! the NCLEX is pass fail so dont overstudy": "point: the NCLEX is pass-fail",
    "! study for the nclex 6 wks not 6 months": (
        "advice: to study for the NCLEX exam for six weeks, not six months"
    ),
    "! get PMP after 3 yrs not before": "advice: to get my PMP after three years, not before",
    "! pmp opens doors in construction": "point: a PMP opens doors in construction",
    "! the CPA opens every door": "point: the CPA opens every door",
    "! AWS certs matter less than projects": (
        "point: AWS certifications matter less than projects"
    ),
    "! gre scores dont matter for policy programs": (
        "point: GRE scores do not matter for policy programs"
    ),
    "! LSAT is learnable, take 10 timed tests": "point: the LSAT is learnable",
    "! MCAT before senior yr": "advice: to take the MCAT before senior year",
    "! CFA level 1 before you apply": "advice: to take the CFA level 1 exam before I apply",
    "! FE exam right after graduation": "advice: to take the FE exam right after graduation",
    "! take the FE while its fresh": "advice: to take the FE exam while it is fresh",
    "! comptia security+ is enough to start": "point: CompTIA Security+ is enough to start",
    "! start w/ the A+ cert": "advice: to start with the CompTIA A+ certification",
    "! PRAXIS scores transfer between states": "point: Praxis scores transfer between states",
    "! the Praxis is easier than the classes": "point: the Praxis is easier than the classes",
    "! CISSP needs 5 yrs first": "point: a CISSP needs five years first",
    "! bar exam is a marathon": "point: the bar exam is a marathon",
    "! GED is enough for the apprenticeship": "point: a GED is enough for the apprenticeship",
    "! HESI first, TEAS second": "advice: to take the HESI first and the TEAS second",
    "! OSHA 10 card before you show up on site": (
        "advice: to get the OSHA 10 card before I show up on site"
    ),
    "says the GRE is optional now": "point: the GRE is optional now",
    "> register for the teas by jan 15": "promise: register for the TEAS exam",
    "> look into AWS cert": "promise: look into the AWS certification",
    "> send her my nclex study plan": "promise: send you my NCLEX study plan",
    # A word like others, and no test.
    "! serve teas and coffee at the fair": "advice: to serve teas and coffee at the fair",
    "! ask what the act says": "advice: to ask what the act says",
    "! take notes before act 2": "advice: to take notes before act two",
    "! act early": "",
    "! the bar is low": "",
    "! take sat classes": "advice: to take Saturday classes",
    "! LEED GA is worth it LEED AP can wait": "",
    "! write the memo that gets you noticed": "advice: to write the memo that gets me noticed",
}


@for_each(("line", "said"), SAID.items())
def test_A1_a_test_is_told_by_its_name(line, said):
    assert woven(line) == said
