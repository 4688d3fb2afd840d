"""The sentences around what somebody said: true on their day, and none said twice."""

import re

from tests.cases import for_each
from tui.model.note import Mark, Note
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving.frames import also, learned
from tui.playbook.letters.weaving.weave import weave
from tui.playbook.time.deadlines import deadline
from tui.playbook.time.here import Here

OTHERS = (
    "! ask for the messy project",
    "! one finished thing beats five",
    "! you need a thick skin",
    "started out in the mailroom",
    "was a teacher before this job",
)
QUOTE = '" nobody reads past the fold'
AFTER_DAYS = re.compile(
    r"stayed with me|keep (?:repeating|coming|thinking)|thought (?:most|about|of it)|underlined"
)


def runs(sentence, length=3):
    words = re.findall(r"[\w’']+", re.sub(r"“.*”", "", sentence).lower())
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def letter(world, lines, *, days, way):
    world.profile()
    talk = world.talk(world.contact("Ann Roe"), days)
    world.notes(talk, *lines)
    return thank_you(world.records, talk, way, now=world.now).body


@for_each("way", range(3))
@for_each("line", [*OTHERS, QUOTE])
@for_each("days", [0, 0.01, 1, 1.9])
def test_A1_right_after_the_talk_nothing_has_stayed_with_anybody(world, line, days, way):
    assert not AFTER_DAYS.search(letter(world, [line], days=days, way=way))


@for_each("way", range(3))
@for_each("line", OTHERS[:3])
def test_A1_after_days_it_may_have(world, line, way):
    assert AFTER_DAYS.search(letter(world, [line], days=4, way=way))


def test_A1_right_after_the_talk_their_words_were_written_down(world):
    body = letter(world, [QUOTE], days=0.02, way=0)
    assert "I wrote down something you said: “Nobody reads past the fold.”" in body


@for_each("fresh", [True, False])
@for_each("way", range(3))
@for_each("line", OTHERS)
def test_A1_two_sentences_share_no_phrase(line, way, fresh):
    mark, text = (Mark.INSIGHT, line[2:]) if line[0] == "!" else (Mark.PLAIN, line)
    quote = weave(QUOTE[2:], Mark.QUOTE)
    first = learned(weave(text, mark), way, fresh=fresh)
    assert not runs(first) & runs(also(quote, way, fresh=fresh))


@for_each("days", [0.5, 5])
@for_each("way", range(6))
@for_each("line", OTHERS[:3])
def test_A1_nor_do_they_where_the_quotation_comes_first(world, line, way, days):
    body = letter(world, [line, QUOTE], days=days, way=way)
    sentences = re.split(r"(?<=[.”]) (?=[A-Z])", body.split("\n\n")[1])
    assert len(sentences) > 2
    for at, sentence in enumerate(sentences):
        for other in sentences[at + 1 :]:
            assert not runs(sentence) & runs(other)


@for_each(
    ("lines", "said"),
    [
        (
            ("> help her w her phone", "> finish my FAFSA by dec 15"),
            "I will help you with your phone, and I will finish my FAFSA by Tuesday, December 15.",
        ),
        (
            ("> send her the list by fri", "> finish two samples by dec 4"),
            "I will send you the list by Friday, November 27, and I will finish two samples by "
            "Friday, December 4.",
        ),
        (("> call her sunday",), "I will call you on Sunday, November 22."),
        (("> call her by sunday",), "I will call you by Sunday, November 22."),
        (("> call her back tues",), "I will call you back on Tuesday, November 24."),
        (("> visit the shop on dec 4",), "I will visit the shop on Friday, December 4."),
        (("> meet her boss thurs",), "I will meet your boss on Thursday, November 26."),
        (("> come to the open house sat",), "come to the open house on Saturday, November 21."),
        (("> go to the lab tour dec 2",), "go to the lab tour on Wednesday, December 2."),
        (("> email her the list sunday",), "email you the list by Sunday, November 22."),
        (("> finish my FAFSA fri",), "I will finish my FAFSA by Friday, November 27."),
        (("> write up the flu data mon",), "write up the flu data by Monday, November 23."),
        (
            ("> call her sunday", "> send her the list by fri"),
            "I will call you on Sunday, November 22, and I will send you the list by Friday, "
            "November 27.",
        ),
        (
            ("> practice excel", "> read the report"),
            "I will practice Excel and read the report.",
        ),
    ],
)
def test_A6_each_promise_has_its_own_day(world, lines, said):
    world.profile()
    talk = world.talk(world.contact("Ann Roe"), 0.1)
    for line in lines:
        text = line[2:]
        promise = world.promise(talk, text, due=deadline(text, Here(talk.ended)))
        note = Note(interview_id=talk.id, mark=Mark.PROMISE, text=text, followup_id=promise.id)
        world.put(note)
    assert said in thank_you(world.records, talk, now=world.now).body


@for_each("way", range(3))
@for_each(
    ("person", "offered"),
    [
        ("Kayla Mertz", "< intro to Kayla Mertz at BGSU"),
        ("Trina Wells", "< connect me w his boss Trina"),
        ("Bob Haskins", "< call Bob Haskins, ex Manpower"),
    ],
)
def test_A1_nobody_is_thanked_for_twice(world, person, offered, way):
    world.profile()
    contact = world.contact("Ann Roe")
    talk = world.talk(contact, 0.1)
    world.notes(talk, "! ask early", offered)
    named = world.contact(person, introduced_by=contact.id)
    world.put(Note(interview_id=talk.id, mark=Mark.PERSON, text=person, contact_id=named.id))
    body = thank_you(world.records, talk, way, now=world.now).body
    assert body.count(person.split()[0]) == 1


@for_each("way", range(6))
@for_each("lines", [(), ("> read the report",)])
def test_A1_no_paragraph_begins_with_and(world, lines, way):
    world.profile()
    talk = world.talk(world.contact("Ann Roe"), 0.1)
    world.notes(talk, "! ask early", "< send me the syllabus", "< text her anytime", *lines)
    body = thank_you(world.records, talk, way, now=world.now).body
    assert not any(each.startswith("And ") for each in body.split("\n\n"))
    assert body.count("no hurry") <= 1
