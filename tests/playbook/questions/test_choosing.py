"""The question bank."""

import re
from difflib import SequenceMatcher
from itertools import combinations

from tests.cases import for_each
from tui.model.interview import AgendaItem, Question, QuestionState
from tui.playbook.questions.bank import BANK, CLOSING, KNOWN, OPENERS, PROBES, Theme, Tiara
from tui.playbook.questions.choosing import (
    asked_histories,
    asked_history,
    likely_theme,
    missing_themes,
    missing_themes_words,
    question_list,
    reworded,
    toggled_favorite,
)
from tui.playbook.questions.hints import hint
from tui.playbook.questions.likeness import alike

BANK_BY_ID = {question.id: question for question in BANK}


def test_P2_no_question_of_the_bank_deserves_a_hint():
    texts = [*(question.text for question in BANK), *OPENERS, *PROBES]
    assert [text for text in texts if hint(text)] == []
    assert all(question.text.endswith("?") for question in (*BANK, *CLOSING))


# What supposes that the person who asks or answers is young, studied, or has a family; and
# what nobody says aloud.
SUPPOSED = re.compile(
    r"\b(?:my age|your age|young\w*|old(?:er)?|generation|grow(?:n|ing)? up|student\w*|semester"
    r"|college|university|campus|professor|major|graduat\w+|your (?:studies|degree|thesis)"
    r"|famil\w+|parents?|mother|father|kids?|child\w*|spouse|husband|wife|partner|marri\w+"
    r"|teen\w*|twenties|thirties|forties|retire\w*|dorm|gpa|classmates?|roommates?|mom|dad|sons?"
    r"|daughters?|bab(?:y|ies)|profession|evenings?|whom|neighboring|nowadays|ring)\b",
    re.IGNORECASE,
)


def test_P2_no_question_supposes_youth_studies_or_a_family():
    texts = [*(question.text for question in (*BANK, *CLOSING)), *OPENERS, *PROBES]
    assert [text for text in texts if SUPPOSED.search(text)] == []
    assert SUPPOSED.search("What would you tell yourself at my age?")


def test_P2_a_retired_question_keeps_its_place_but_is_not_offered(world):
    retired = [question for question in KNOWN.values() if question.retired]
    assert {question.id for question in retired} == {
        *("path-6", "training-2", "day-9", "advancement-7", "changes-6", "reading-7"),
    }
    assert not {question.id for question in retired} & set(listed(world))
    kept = next(iter(retired))
    world.put(Question(text=kept.text, bank_id=kept.id, favorite=True))
    assert listed(world)[0] == kept.id
    assert len(listed(world)) == len(BANK) + 1


def test_P2_openers_and_probes_are_no_questions_of_an_agenda():
    known = {question.text for question in KNOWN.values()}
    assert len(OPENERS) >= 2
    assert len(PROBES) >= 4
    assert known.isdisjoint((*OPENERS, *PROBES))


def test_P2_the_bank_is_large_and_has_no_near_duplicates():
    assert len(BANK) >= 120
    twins = [
        (first.text, second.text)
        for first, second in combinations(BANK, 2)
        if _is_near(first.text.lower(), second.text.lower())
        or _overlap(first.text, second.text) > 0.6
        or alike(first.text, second.text)
    ]
    assert twins == []


def _is_near(first, second):
    """Whether two are spelled alike; the bounds of that are quick, and most are below them."""
    pair = SequenceMatcher(None, first, second)
    return min(pair.real_quick_ratio(), pair.quick_ratio()) > 0.75 and pair.ratio() > 0.75


def _overlap(first, second):
    one, other = set(first.lower().split()), set(second.lower().split())
    return len(one & other) / len(one | other)


def test_P3_every_theme_has_six_questions_or_more():
    assert len(Theme) == 15
    for theme in Theme:
        assert sum(question.theme is theme for question in BANK) >= 6, theme


def test_P3_ids_are_unique_and_name_their_theme():
    ids = list(KNOWN)
    assert [question.id for question in KNOWN.values()] == ids
    assert BANK[0].id == "path-1"
    # Notes and the made-up season refer to these.
    counts = dict.fromkeys(("path", "day", "skills"), 5)
    for stem in ("first-job", "training", "best", "advancement", "changes", "reading", "advice"):
        counts[stem] = 4
    for stem, count in {**counts, "organization": 4, "people": 4}.items():
        assert {f"{stem}-{number}" for number in range(1, count + 1)} <= set(ids)


def test_P3_a_tiara_conversation_can_be_made_of_the_bank():
    for kind in Tiara:
        assert sum(question.tiara is kind for question in BANK) >= 6, kind
    assert "".join(kind.letter for kind in Tiara) == "TIARA"


def test_D6_the_closing_begins_with_what_would_be_lost_for_good():
    missed, others, name, in_touch, linkedin = (question.text for question in CLOSING)
    assert "not asked" in missed
    assert others.startswith("Who would you talk to")
    assert "mention your name" in name
    assert "stay in touch" in in_touch
    assert "LinkedIn" in linkedin
    assert all(text.count("?") == 1 and " and may " not in text for text in (others, name))


def listed(world, wanted=""):
    return [question.id for question in question_list(world.records, wanted)]


def test_P2_favorites_come_first_then_own_questions_then_the_bank(world):
    own = world.question("How does the union matter in your shop?")
    assert listed(world)[:2] == [own.id, BANK[0].id]
    favorite = next(each for each in question_list(world.records) if each.id == "advice-3")
    world.put(toggled_favorite(world.records, favorite))
    assert listed(world)[:3] == ["advice-3", own.id, BANK[0].id]
    favorite = question_list(world.records)[0]
    assert favorite.favorite
    world.put(toggled_favorite(world.records, favorite))
    assert listed(world)[:2] == [own.id, BANK[0].id]
    assert len(world.records.questions) == 2


def test_P2_an_own_question_can_be_a_favorite(world):
    first, second = (world.question(text) for text in ("How is it?", "Why is it so?"))
    chosen = next(each for each in question_list(world.records) if each.id == second.id)
    world.put(toggled_favorite(world.records, chosen))
    assert listed(world)[:2] == [second.id, first.id]


def test_P2_the_bank_is_filtered_by_every_word_without_case_and_accents(world):
    assert listed(world, "START finish") == ["day-1"]
    assert set(listed(world, "changes ahead")) == {
        each.id for each in BANK if each.theme is Theme.CHANGES
    }
    assert set(listed(world, "trends")) >= {"changes-1"}
    assert listed(world, "zebra") == []
    assert listed(world, "RESUME gap") == ["in-9"]


def test_P2_a_question_that_is_taken_becomes_an_item_of_the_agenda(world):
    own = world.question("How does the union matter in your shop?", theme="the organization")
    first, second = (each.agenda_item() for each in question_list(world.records)[:2])
    assert (first.text, first.question_id, first.theme) == (own.text, "", "the organization")
    assert (second.text, second.question_id, second.minutes) == (BANK[0].text, "path-1", 4)


def test_O3_whom_a_question_was_put_to_and_when_the_latest_first(world):
    jane, tom = world.contact("Jane Doe"), world.contact("Tom Lee")
    day = BANK_BY_ID["day-1"]

    def item(state, **fields):
        return AgendaItem(**{"text": day.text, "question_id": day.id, "state": state, **fields})

    world.talk(jane, 30, agenda=(item(QuestionState.ANSWERED, text="What did you do on Monday?"),))
    world.talk(tom, 10, agenda=(item(QuestionState.PASSED, question_id=""),))
    world.talk(tom, 5, agenda=(item(QuestionState.OPEN),))
    world.scheduled(jane, world.now, agenda=(item(QuestionState.PASSED),))
    histories = asked_histories(world.records)
    history = asked_history(histories, AgendaItem(text=day.text, question_id=day.id))
    assert [(each.name, each.state) for each in history] == [
        ("Tom Lee", QuestionState.PASSED),
        ("Jane Doe", QuestionState.ANSWERED),
    ]
    assert history[0].when == world.ago(10, minutes=25)
    assert asked_history(histories, AgendaItem(text="How is it?", question_id="day-2")) == []


def test_P2_a_rewritten_question_is_no_longer_that_of_the_bank():
    item = AgendaItem(text=BANK[0].text, question_id=BANK[0].id, theme=BANK[0].theme.value)
    alike_words = BANK[0].text.replace("?", ", really?")
    assert item.changed(**reworded(item, alike_words)).question_id == BANK[0].id
    other = item.changed(**reworded(item, "Which tram do you take?"))
    assert (other.text, other.question_id, other.theme) == ("Which tram do you take?", "", "")
    assert reworded(other, "How did you get your first job?")["theme"] == Theme.FIRST_JOB.value


def test_P2_a_retouched_question_with_an_earlier_wording_is_still_that_of_the_bank():
    item = AgendaItem(text="What would you tell yourself at my age?", question_id="advice-1")
    assert reworded(item, "What would you tell your self at my age?") == {
        "text": "What would you tell your self at my age?"
    }
    assert reworded(item, "Which tram do you take?")["question_id"] == ""


@for_each(
    ("former", "theme"),
    [
        ("first job and how it was got", Theme.FIRST_JOB),
        ("training and studies", Theme.TRAINING),
        ("a normal day", Theme.DAY),
        ("advice to a younger self", Theme.ADVICE),
    ],
)
def test_P3_a_theme_kept_under_an_earlier_heading_counts(world, former, theme):
    assert theme not in missing_themes([AgendaItem(text="How is it?", theme=former)])
    own = world.question("How is it?", theme=former)
    assert next(each for each in question_list(world.records) if each.id == own.id).theme == theme


def test_P3_a_wording_of_ones_own_gets_the_theme_of_what_is_like_it():
    assert likely_theme("What do people give up to get promoted?") == Theme.ADVANCEMENT.value
    assert likely_theme("What do you read to stay current?") == Theme.READING.value
    assert likely_theme("Which tram do you take?") == ""


def test_P3_an_agenda_says_which_themes_it_leaves_out(world):
    agenda = [
        each.agenda_item()
        for each in question_list(world.records)
        if each.theme not in ("changes ahead", "advancement")
    ]
    assert missing_themes(agenda) == [Theme.ADVANCEMENT, Theme.CHANGES]
    assert missing_themes_words(agenda, 80) == "also in the bank: advancement, changes ahead"
    assert missing_themes_words(agenda, 40) == "also in the bank: advancement and 1 more"
    assert missing_themes_words([], 80) == (
        "also in the bank: path into the work, getting started and 13 more"
    )
    assert missing_themes([]) == list(Theme)
    whole = [each.agenda_item() for each in question_list(world.records)]
    assert missing_themes_words(whole, 80) == ""
