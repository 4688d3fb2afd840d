"""Marked notes that are no clause as typed: contrasts, shares, spans, things with a name."""

from tests.cases import for_each
from tests.playbook.letters.weave_line import woven


@for_each(
    ("line", "said"),
    [
        (
            "! the hard part isnt the math its getting sales to tell you abt a promo",
            "point: the hard part is not the math but getting sales to tell you about a promo",
        ),
        (
            "! the anatomy isnt the hard part its moving somebody who hurts",
            "point: the hard part is not the anatomy but moving somebody who hurts",
        ),
        ("! the job isnt cooking its paperwork", "point: the job is not cooking but paperwork"),
        (
            "! writing is not the problem, its deciding what to leave out",
            "point: the problem is not writing but deciding what to leave out",
        ),
        (
            "! it's 80% people, 20% spreadsheets",
            "point: the work is 80 percent people and 20 percent spreadsheets",
        ),
        (
            "! 90% of the job is writing things down",
            "point: 90 percent of the job is writing things down",
        ),
        ("! 3 out of 4 interns get hired", "point: three out of four interns get hired"),
        ("! first yr is just listening", "point: the first year is just listening"),
        ("! second year is when it clicks", "point: the second year is when it clicks"),
        (
            "! half the work is stormwater now anyway, bc of the new county ordinance",
            "point: half the work is stormwater now",
        ),
        (
            "! dont need the bs degree to be a technologist but to move up yes eventually",
            "point: you do not need the BS degree to be a technologist, but you do to move up",
        ),
        ("! dont need to know python", "point: you do not need to know Python"),
        (
            "! consultant = do the modeling, city = decide what gets built. pick one",
            "point: a consultant does the modeling, and a city decides what gets built",
        ),
        (
            "! nobody maintains what gets built, thats where all the $$ shd go",
            "point: nobody maintains what gets built",
        ),
        (
            "! you cant tell them what u see. even if its bad. you have to keep a straight face",
            "point: you have to keep a straight face",
        ),
        (
            "! rad tech + sono share the same 1st yr prereqs so i dont have to choose til fall",
            "point: radiology tech and sonography share the same first-year prerequisites",
        ),
        (
            "! a good rd chef asks why it failed instead of making it again",
            "point: a good R&D chef asks why it failed instead of making it again",
        ),
    ],
)
def test_A1_a_marked_note_becomes_a_point_or_advice(line, said):
    assert woven(line) == said


@for_each(
    ("line", "said"),
    [
        (
            "! the gap doesn't matter as much as i thought. matters that i know software",
            "the gap does not matter as much as I thought",
        ),
        ("! licensing isn't as hard as i feared", "licensing is not as hard as I feared"),
        (
            "! the interview matters less than i expected",
            "the interview matters less than I expected",
        ),
        ("! the math is easier than i expected", "the math is easier than I expected"),
    ],
)
def test_A1_what_turned_out_otherwise_than_i_thought_is_told(line, said):
    assert woven(line) == f"something found out: {said}"


@for_each(
    ("line", "said"),
    [
        (
            "! took her 2 yrs to stop saying sir/maam and asking permission for everything",
            "it took you two years to stop saying sir or ma'am and asking permission for "
            "everything",
        ),
        ("! took him 3 tries to pass the boards", "it took you three tries to pass the boards"),
        ("! it took him 6 yrs to get licensed", "it took you six years to get licensed"),
        (
            "! doesnt care abt the MOS, wants to hear how many ppl, what the error rate was",
            "you want to hear how many people and what the error rate was",
        ),
        (
            "! wants ppl who can explain a number to a farmer",
            "you want people who can explain a number to a farmer",
        ),
        ("! hires for attitude", "you hire for attitude"),
        (
            "! listens for how you talk about mistakes",
            "you listen for how you talk about mistakes",
        ),
        ("favorite part is when a tech asks why", "your favorite part is when a tech asks why"),
        (
            "proudest of the flood wall on elm st",
            "you are proudest of the flood wall on Elm Street",
        ),
    ],
)
def test_A1_what_they_said_of_themselves_is_told_to_them(line, said):
    assert woven(line) == f"something about them: {said}"


@for_each(
    ("line", "said"),
    [
        (
            "! process authority letter, state wont let you sell acidified food w/o one",
            "a topic: the process authority letter",
        ),
        ("! grant cycle, everything is due in march", "a topic: the grant cycle"),
        ("! site visits, you learn more there than in a semester", "a topic: site visits"),
        ("! cover letter, they actually read it", "a topic: the cover letter"),
        ("! interview panel, three people and a clock", "a topic: the interview panel"),
        ("! exam fee, ask the union to cover it", "a topic: the exam fee"),
        ("check out the WERC chapter, meets 2nd tues", "a topic: the WERC chapter"),
        (
            "go to the local WERC chapter mtgs, cheap, everybodys there",
            "a topic: the WERC chapter meetings",
        ),
        ("use LinkedIn Learning, free w/ library card", "a topic: LinkedIn Learning"),
        ("join the SWE mentoring program", "a topic: the SWE mentoring program"),
        (
            "recommends the book The Goal by Goldratt",
            "a recommendation: The Goal by Goldratt",
        ),
        ("! recommends the podcast Planet Money", "a recommendation: Planet Money"),
        (
            "book - On Food and Cooking, i have it, never finished",
            "a recommendation: On Food and Cooking",
        ),
    ],
)
def test_A1_a_thing_is_named_where_the_line_is_no_clause(line, said):
    assert woven(line) == said


@for_each(
    "line",
    [
        "! boss is a drunk, find another shop",
        "! salary bands, they wont tell you unless you ask",
        "! her old boss, a real piece of work",
        "! truck driver, home on weekends",
        "! hiring manager, likes golf",
        "! a chef cooks for 1 table he cooks for a machine",
        "! good techs make her job. bad positioning = patient comes back",
        "got out in 2019, e-7",
        "moved here in 08",
        "left in june",
        "join Marcus for lunch",
        "email Dana at HR",
        "go to Cleveland for the interview",
        "wants to move to another team",
    ],
)
def test_A1_what_is_private_dull_or_unsure_stays_out(line):
    assert woven(line) == ""


@for_each(
    ("line", "said"),
    [
        (
            "says take physics this summer by itself dont stack it",
            "to take physics this summer by itself and not to stack it",
        ),
        ("says take stats this summer dont wait", "to take statistics this summer"),
        ("told me to call HR ask for Dana", "to call HR and ask for Dana"),
        (
            "told me not to apply yet finish the cert first",
            "not to apply yet but to finish the certification first",
        ),
        (
            "! learn excel then sql dont do both at once",
            "to learn Excel and then SQL and not to do both at once",
        ),
        ("! talk to nurses dont wait", "to talk to nurses"),
        ("! read the manual call the vendor", "to read the manual and call the vendor"),
        (
            "! dont quit yet save six months first",
            "not to quit yet but to save six months first",
        ),
        (
            "! apply in march do not wait for the posting",
            "to apply in March and not to wait for the posting",
        ),
        (
            "told me to go to the office ask for the form",
            "to go to the office and ask for the form",
        ),
        ("said to email the dean not call", "to email the dean and not to call"),
        (
            "! take classes that dont count toward a degree",
            "to take classes that do not count toward a degree",
        ),
        ("! help people find the words", "to help people find the words"),
    ],
)
def test_A1_two_pieces_of_advice_are_joined_or_cut(line, said):
    assert woven(line) == f"advice: {said}"


@for_each(
    ("line", "said"),
    [
        ("< fwd resume to HR", "offering to forward my résumé to HR"),
        (
            "< pass along resume to her manager",
            "offering to pass along my résumé to your manager",
        ),
        (
            "< give resume to the ops mgr",
            "offering to give my résumé to the operations manager",
        ),
        ("< look at linkedin", "offering to look at my LinkedIn profile"),
        ("< will look over my linkedin", "offering to look over my LinkedIn profile"),
        ("< review linkedin profile", "offering to review my LinkedIn profile"),
        ("< can sit in on the budget meeting", "inviting me to sit in on the budget meeting"),
        ("< can come to the open house", "inviting me to come to the open house"),
        ("< can shadow on a fri", "offering to let me shadow you on a Friday"),
        ("< can borrow the textbook", "offering to let me borrow the textbook"),
        ("< can meet the crew", "inviting me to meet the crew"),
        (
            "< let me shadow a sat in dec",
            "offering to let me shadow you on a Saturday in December",
        ),
        (
            "< let me watch a trial on a wed in jan",
            "offering to let me watch a trial on a Wednesday in January",
        ),
        (
            "< said i can walk the floor w/ him some morning in dec",
            "offering to let me walk the floor with you some morning in December",
        ),
        ("< put in a word w/ HR at volunteer", "offering to put in a word for me with HR"),
        ("< said text anytime", "letting me text you with questions"),
        (
            "< send last yr's practice test",
            "offering to send me last year's practice test",
        ),
        ("< can introduce me to her boss", "offering to introduce me to your boss"),
    ],
)
def test_A1_an_offer_says_whose_and_who(line, said):
    assert woven(line) == f"offer: {said}"


@for_each(
    ("line", "said"),
    [
        ("> fill out fafsa over break", "fill out the FAFSA over break"),
        (
            "> read the county drainage manual ch 4",
            "read chapter four of the county drainage manual",
        ),
        ("> take the hec-ras class", "take the HEC-RAS class"),
        ("> ask my advisor abt A&P in spring", "ask my advisor about A&P in spring"),
        ("> attend her talk on the 12th", "attend your talk"),
    ],
)
def test_A1_a_promise_has_its_things_in_full(line, said):
    assert woven(line) == f"promise: {said}"
