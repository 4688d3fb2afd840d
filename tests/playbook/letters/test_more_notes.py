"""Notes in a hurry of kinds that were halved, were no English, or were left out for no reason."""

from tests.cases import for_each
from tests.playbook.letters.weave_line import woven

OUT = ""
ASKED = {
    "! forecasts are wrong, the question is by how much": "point: forecasts are wrong and the "
    "question is by how much",
    "! data is messy, the skill is knowing when to stop": "point: data is messy and the skill is "
    "knowing when to stop",
    "! plans change, the trick is to write down why": "point: plans change and the trick is to "
    "write down why",
    "! budgets shrink, but the job is deciding what stays": "point: budgets shrink, but the job "
    "is deciding what stays",
    "! clients forget, the hard part is reminding them kindly": "point: clients forget and the "
    "hard part is reminding them kindly",
    "! maps lie, the question is his": OUT,
}
PAIRS = {
    "! SQL first, R second": "advice: to put SQL first and R second",
    "! sql first, python second": "advice: to put SQL first and Python second",
    "! county jobs first, hospitals second": "advice: to put county jobs first and hospitals "
    "second",
    "! HACCP cert first, PCQI second": "advice: to put the HACCP certification first and "
    "PCQI second",
    "! front desk first, billing second": "advice: to put the front desk first and billing second",
    "! clients first and slides second": "advice: to put clients first and slides second",
    "! safety first, speed second": "advice: to put safety first and speed second",
    "! resume first, portfolio second": "advice: to put the résumé first and the portfolio second",
    "! temp first, permanent second": OUT,
    "! slow first, fast second": OUT,
    "! her first, him second": OUT,
    "! his boss first, hr second": OUT,
    "! salary first, title second": OUT,
    "county jobs first, hospitals second": OUT,
}
POINTED_AT = {
    "> look into that fellowship": "promise: look into the fellowship you mentioned",
    "> check out that podcast": "promise: check out the podcast you mentioned",
    "> read that zoning report": "promise: read the zoning report you mentioned",
    "> apply for those summer grants": "promise: apply for the summer grants you mentioned",
    "> look into that one": OUT,
    "> send her my after-action (the unclass one)": OUT,
    "> email him my report (not the long one)": OUT,
    "> send her my cycle count sheet (xlsx)": "promise: send you my cycle count sheet",
}
BACK = {
    "> get my forklift card + tell him": "promise: get my forklift card and let you know",
    "> apply to the posting & tell her": "promise: apply to the posting and let you know",
    "> sign up for the class and tell them": "promise: sign up for the class and let you know",
    "> take the aptitude test, tell her": "promise: take the aptitude test and let you know",
    "> look up local 39 and tell him": "promise: look up Local 39 and let you know",
    "> tell her how the exam goes": "promise: tell you how the exam goes",
    "> email her and tell her the date": "promise: email you and tell you the date",
}
OFFERED = {
    "< happy to answer them": OUT,
    "< will answer them by email": OUT,
    "< can read them": OUT,
    "< could look at them": OUT,
    "< happy to review them": OUT,
    "< happy to answer my questions": "offer: offering to answer my questions",
    "< intro to VP ops at Inova": "offer: offering an introduction to the VP of operations at "
    "Inova",
    "< intro to director of nursing": "offer: offering an introduction to the director of nursing",
    "< intro to head of planning": "offer: offering an introduction to the head of planning",
    "< introduce me to VP sales": "offer: offering to introduce me to the VP of sales",
    "< connect me w dir of nursing": "offer: offering to connect me with the director of nursing",
}
ABOVE = {
    "sr. leadership doesnt get it": OUT,
    "! senior leadership doesnt get it": OUT,
    "! sr leaders dont read email": OUT,
    "upper management never listens": OUT,
    "! sr. year goes fast": OUT,
    "! apply to sr. roles early": "advice: to apply to senior roles early",
    "! ask the asst. manager first": "advice: to ask the assistant manager first",
    "! ask the dept. head about hours": "advice: to ask the department head about hours",
}
VAGUE = {
    "! take stats 2 before the APICS thing": OUT,
    "! do the GRE thing early": OUT,
    "! join the union thing": OUT,
    "! learn the budget thing": OUT,
    "! sign up for the forklift thing": OUT,
    "! do the hard thing first": "advice: to do the hard thing first",
}
BARE = {
    "gap isnt the problem, old methods are": "point: the gap is not the problem, old methods are",
    "! code isnt the hard part, people are": "point: code is not the hard part, people are",
    "! license isnt the problem, hours are": "point: the license is not the problem, hours are",
    "! joint commission sets the calendar": OUT,
    "! drop the rank from line one of the resume": "advice: to drop the rank from line one of my "
    "résumé",
    "! read chapter two before the interview": "advice: to read chapter two before the interview",
    "! ask for the ugly spreadsheet": "advice: to ask for the ugly spreadsheet",
    "! start with the ugly draft": "advice: to start with the ugly draft",
    "! promote yourself on paper before you ask": "advice: to promote myself on paper before I ask",
    "! sell yourself before you sell the product": "advice: to sell myself before I sell the "
    "product",
    "! his desk is ugly": OUT,
}


@for_each(
    ("line", "words"),
    [
        row
        for table in (ASKED, PAIRS, POINTED_AT, BACK, OFFERED, ABOVE, VAGUE, BARE)
        for row in table.items()
    ],
)
def test_a_note_in_a_hurry(line: str, words: str) -> None:
    assert woven(line) == words
