"""Advice keeps who does it, what is a thing is no advice, and praise of me is not repeated."""

from tests.cases import for_each
from tests.playbook.letters.weave_line import woven
from tests.world import World
from tui.model.note import Mark, Note
from tui.playbook.letters.thank_you import thank_you


@for_each(
    ("line", "said"),
    [
        ("! shadow BEFORE apply, program likes it", "to shadow before I apply"),
        ("! tour the plant before commit", "to tour the plant before I commit"),
        ("! talk to 3 ppl before quit", "to talk to three people before I quit"),
        ("! read the contract before sign", "to read the contract before I sign"),
        ("! write every day before work", "to write every day before work"),
        ("! volunteer after school", "to volunteer after school"),
        ("! open source docs - good first issue label", ""),
        ("! charge nurses run the floor not managers", "point: charge nurses run the floor, not"),
        ("! travel agents decide late", "point: travel agents decide late"),
        ("! charge clients up front", "to charge clients up front"),
        ("! clean room hours - ask temp agency", ""),
        ("! research hospitals - better training", ""),
        ("! own tools by yr 2", ""),
        ("! train in the yard first - cdl later", "to train in the yard first"),
        ("! show up 15 early, nobody does", "to show up 15 minutes early"),
        ("! open the hood and look", "to open the hood and look"),
    ],
)
def test_A1_advice_says_who_does_what(line, said):
    assert said in woven(line)
    assert bool(said) is bool(woven(line))


@for_each(
    "praise",
    [
        "your headline test score was the best i ever saw",
        "ur essay was better than most of ours",
        "best intern i ever had",
        "you always had the touch",
    ],
)
def test_A1_praise_of_me_is_not_repeated_to_them(praise):
    world = World()
    world.profile()
    contact = world.contact("Bill Stasiak")
    talk = world.talk(contact, 1)
    world.put(Note(interview_id=talk.id, seconds=60, mark=Mark.QUOTE, text=praise))
    world.put(
        Note(interview_id=talk.id, seconds=99, mark=Mark.INSIGHT, text="always ask for the brief")
    )
    for way in range(6):
        body = thank_you(world.records, talk, way, now=world.now).body
        assert "“" not in body
        assert "ask for the brief" in body


@for_each(
    ("line", "said"),
    [
        ('"gap isnt the problem, apologizing for it is', "The gap isn’t the problem, apologizing"),
        ('"degree isnt the hard part, waiting is', "The degree isn’t the hard part, waiting is"),
        ('"money isnt the point', "Money isn’t the point"),
    ],
)
def test_A1_their_words_have_the_article_haste_left_out(line, said):
    assert said in woven(line)


@for_each(
    ("line", "said"),
    [
        (
            '"you dont know if u like blood till ur in it',
            "know if you like blood till you’re in it",
        ),
        ('"u dont know what ur good at till u try', "what you’re good at till you try"),
        ('"you dont get the shifts you want the first year', "the shifts you want the first year"),
        ('"you dont get it until you fail at it', "get it until you fail at it"),
        ('"you dont need everything you think you need', "need everything you think you need"),
        ('"you cant teach caring you can teach charting', "caring, you can teach charting"),
        ('"people dont quit jobs they quit managers', "jobs, they quit managers"),
        ('"its not who u know its who knows u', "It’s not who you know, it’s who knows you"),
        ('"if ur not 10 min early ur late', "If you’re not 10 minutes early, you’re late"),
        ("!apply jan, list goes out march", "to apply in January"),
        ("!start classes aug not jan", "start classes in August, not January"),
        ("!hiring opens sept", "hiring opens in September"),
        ("!ask in the march class", "ask in the march class"),
    ],
)
def test_A1_a_comma_stands_only_where_a_new_sentence_begins(line, said):
    assert said in woven(line)
