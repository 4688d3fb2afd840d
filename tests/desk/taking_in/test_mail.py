"""What letters in the mail come to: touches, replies, follow-ups done; and nothing twice."""

import random
from datetime import timedelta

import pytest

from tests.exchange.mail.mailboxes import JANE, ME, day, letter, maildir, mbox
from tests.stand_ins import StoppedClock, TellingClipboard
from tests.world import BEGUN, NOON
from tui.desk.desk import Desk
from tui.desk.forgetting import forget
from tui.desk.replies import keep_reply
from tui.desk.settings.settings import Settings
from tui.desk.taking_in.mail import look, people_of, plan_mail, remember, remembered
from tui.desk.taking_in.mail_news import take_mail
from tui.exchange.mail.memory import MailMemory
from tui.model.followup import Answer, Decision, Direction, FollowUp, Touch, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import ContactState
from tui.playbook.contacts.stages import Stage, stage
from tui.playbook.mail.meaning import MOST_BEFORE
from tui.playbook.queue.items import Action
from tui.store.book import Book

PROF = "Prof. Smith <smith@lake.example>"


class Mailed:
    """A book, and a mailbox that is looked through."""

    def __init__(self, folder):
        self.folder = folder
        self.clock = StoppedClock()
        self.book = Book(folder / "store.json")
        settings = Settings(mail_addresses=("nora@castillo.example",))
        self.desk = Desk(self.book, self.clock, TellingClipboard(), settings)
        self.jane = self.book.add_contact("Jane Doe", now=BEGUN, emails=["jane@acme.example"])

    def look(self, *letters, again=False, keep=True):
        """Look through these letters, and those of before; what was found is taken in."""
        path = mbox(self.folder / "box", letters)
        people = people_of(self.desk)
        memory = remembered(self.desk, again=again)
        plan = plan_mail(self.desk, look([path], people, memory), people, again=again)
        take_mail(self.book, plan.news)
        if keep:
            remember(self.desk, plan.memory)
        return plan

    def touches(self, contact=None):
        found = self.book.records.touches_of((contact or self.jane).id)
        return [(each.kind.value, each.direction.value) for each in found]

    def actions(self):
        return [item.action for item in self.desk.queue() if item.contact_id == self.jane.id]

    @property
    def stage(self):
        return stage(self.book.records, self.book.records.contacts[self.jane.id])

    def talk(self, begun, minutes=25):
        """Hold a talk with Jane."""
        interview = self.desk.interview_to_come(self.jane)
        self.book.start_call(interview.id, now=begun)
        self.book.hang_up(interview.id, now=begun + timedelta(minutes=minutes))
        return self.book.records.interviews[interview.id]


@pytest.fixture
def mailed(tmp_path):
    made = Mailed(tmp_path)
    yield made
    made.book.close()


def test_the_whole_way_of_one_contact(mailed):
    assert mailed.actions() == [Action.OUTREACH]
    mailed.look(letter(ME, JANE, day(3), "A question", Message_ID="<1@me>"))
    assert (mailed.stage, mailed.actions()) == (Stage.ASKED, [Action.NUDGE])
    mailed.look(letter(ME, JANE, day(11), "Re: A question", In_Reply_To="<1@me>"))
    assert mailed.touches() == [("outreach", "out"), ("nudge", "out")]
    mailed.look(letter(JANE, ME, day(12), "Re: A question", Message_ID="<2@jane>"))
    assert mailed.actions() == [Action.SCHEDULE]
    mailed.look(letter(ME, JANE, day(12, 15), "Re: A question", In_Reply_To="<2@jane>"))
    assert mailed.touches()[-2:] == [("reply", "in"), ("other", "out")]
    mailed.talk(day(17))
    assert Action.THANK_YOU in mailed.actions()
    mailed.look(letter(ME, JANE, day(17, 20), "Thank you", In_Reply_To="<2@jane>"))
    assert mailed.touches()[-1] == ("thank-you", "out")
    assert Action.THANK_YOU not in mailed.actions()
    mailed.look(letter(JANE, ME, day(18), "Re: Thank you"))
    assert mailed.touches()[-1] == ("reply", "in")
    assert Action.SCHEDULE not in mailed.actions()


def test_all_of_it_at_once_and_in_any_order_is_the_same(mailed, tmp_path):
    talk = mailed.talk(day(17))
    letters = [
        letter(ME, JANE, day(3), "A question", Message_ID="<1@me>"),
        letter(ME, JANE, day(11), "Re: A question"),
        letter(JANE, ME, day(12), "Re: A question"),
        letter(ME, JANE, day(17, 20), "Thank you"),
    ]
    random.Random(1).shuffle(letters)
    mailed.look(*letters)
    done = mailed.book.records.followup(f"A1:{talk.id}")
    assert done.decision is Decision.DONE
    assert [kind for kind, _ in mailed.touches()] == [
        "outreach",
        "nudge",
        "reply",
        "call",
        "thank-you",
    ]


def test_it_is_one_step_to_undo_and_what_was_taken_back_stays_away(mailed):
    omar = mailed.book.add_contact("Omar Haddad", now=BEGUN, emails=["omar@bay.example"])
    before = {each.id: each for each in mailed.book.records.table(Touch).values()}
    mailed.look(letter(ME, JANE, day(3), "A"), letter(ME, "omar@bay.example", day(4), "B"))
    assert mailed.book.undo() == "Looked through the mail"
    assert mailed.book.records.table(Touch) == before
    assert (mailed.look().news, mailed.touches(omar)) == ([], [])
    # Also when all is read again, since somebody was added.
    mailed.book.add_contact("Nobody", now=NOON, emails=["nora@castillo.example"])
    assert mailed.look().news == []
    assert len(mailed.look(again=True).news) == 2


@pytest.mark.parametrize("seed", range(12))
def test_reading_twice_changes_nothing(mailed, seed):
    chance = random.Random(seed)
    people = [JANE, ME, "Omar Haddad <omar@bay.example>", PROF, "no-reply@x.example"]
    mailed.book.add_contact("Omar Haddad", now=BEGUN, emails=["omar@bay.example"])
    mailed.talk(day(chance.randint(10, 18)))
    letters = [
        letter(
            chance.choice(people),
            ", ".join(chance.sample(people, chance.randint(1, 3))),
            day(chance.randint(1, 18), chance.randrange(24)),
            chance.choice(["Coffee", "Re: Coffee", "Automatic reply: Coffee", "Thanks", ""]),
        )
        for _ in range(chance.randint(1, 25))
    ]
    mailed.look(*letters)
    records = mailed.book.records
    kept = (dict(records.table(Touch)), dict(records.table(FollowUp)), records.contacts.copy())
    copies = maildir(mailed.folder / "copies", letters)
    people_now = people_of(mailed.desk)
    for memory in (remembered(mailed.desk), MailMemory()):
        plan = plan_mail(
            mailed.desk, look([mailed.folder / "box", copies], people_now, memory), people_now
        )
        assert plan.news == []
    assert kept == (records.table(Touch), records.table(FollowUp), records.contacts)


@pytest.mark.parametrize(
    "content",
    [
        letter("MAILER-DAEMON@acme.example", ME, day(4), "Delayed mail", In_Reply_To="<1@me>"),
        letter(JANE, ME, day(4), "Automatic reply: A question", In_Reply_To="<1@me>"),
        letter(JANE, ME, day(4), "Re: A question", Auto_Submitted="auto-replied"),
        letter(JANE, ME, day(4), "Abwesenheitsnotiz: A question"),
        letter(JANE, ME, day(4), "Our news", List_Unsubscribe="<mailto:x@y.example>"),
        letter(JANE, "Ann <ann@x.example>", day(4), "Re: A question", Cc=ME),
        letter(JANE, ", ".join([ME, *(f"p{n}@x.example" for n in range(9))]), day(4), "All"),
        letter("Omar <omar@bay.example>", f"{ME}, {JANE}", day(4), "Both of you"),
        letter(ME, "Ann <ann@x.example>", day(4), "FYI", Cc=JANE),
        letter(ME, ", ".join([JANE, *(f"p{n}@x.example" for n in range(9))]), day(4), "Party"),
        letter(JANE, "Prof. Smith <smith@lake.example>", day(4), "Re: A question", Cc=ME),
    ],
)
def test_what_is_no_letter_between_the_two_is_no_touch(mailed, content):
    mailed.look(letter(ME, JANE, day(3), "A question", Message_ID="<1@me>"), content)
    assert mailed.touches() == [("outreach", "out")]


def test_letters_from_long_before_somebody_was_added_ask_for_nothing(mailed):
    before = [
        letter(
            JANE if number % 2 else ME,
            ME if number % 2 else JANE,
            BEGUN - timedelta(days=200 + number),
        )
        for number in range(1, 60)
    ]
    mailed.look(*before)
    assert len(mailed.touches()) == MOST_BEFORE
    assert {kind for kind, _ in mailed.touches()} == {"other"}
    assert (mailed.stage, mailed.actions()) == (Stage.TO_ASK, [Action.OUTREACH])


def test_whoever_was_written_to_before_they_were_added_is_asked(mailed):
    """The nudge comes by the day of the letter, and the day of adding stays what it was."""
    sam = mailed.book.add_contact("Sam Lee", now=NOON, emails=["sam@lee.example"])
    mailed.look(letter(ME, "sam@lee.example", NOON - timedelta(days=9), "A question"))
    assert mailed.touches(sam) == [("outreach", "out")]
    (item,) = mailed.desk.queue_of(sam.id)
    assert (item.action, item.since) == (Action.NUDGE, NOON - timedelta(days=9))
    assert item.due < NOON
    assert mailed.book.records.contacts[sam.id] == sam
    assert mailed.book.undo() == "Looked through the mail"
    assert mailed.book.records.touches_of(sam.id) == []
    assert [each.action for each in mailed.desk.queue_of(sam.id)] == [Action.OUTREACH]


@pytest.mark.parametrize("answered", [8, 1, -1])
def test_an_answer_to_a_letter_of_before_is_a_reply_whenever_it_came(mailed, answered):
    mailed.clock.moment = NOON + timedelta(days=2)
    sam = mailed.book.add_contact("Sam Lee", now=NOON, emails=["sam@lee.example"])
    when = NOON - timedelta(days=answered)
    mailed.look(
        letter("sam@lee.example", ME, when, "Re: A question"),
        letter(ME, "sam@lee.example", NOON - timedelta(days=9), "A question"),
    )
    assert mailed.touches(sam) == [("outreach", "out"), ("reply", "in")]
    assert [each.when for each in mailed.book.records.touches_of(sam.id)][-1] == when
    assert [each.action for each in mailed.desk.queue_of(sam.id)] == [Action.SCHEDULE]


def test_a_nudge_of_before_is_one_and_a_letter_of_last_year_asks_for_nothing(mailed):
    sam = mailed.book.add_contact("Sam Lee", now=NOON, emails=["sam@lee.example"])
    days = (400, 20, 9)
    mailed.look(*(letter(ME, "sam@lee.example", NOON - timedelta(days=each)) for each in days))
    assert [kind for kind, _ in mailed.touches(sam)] == ["other", "outreach", "nudge"]


def test_what_they_wrote_before_they_were_asked_by_hand_is_no_reply(mailed):
    sam = mailed.book.add_contact("Sam Lee", now=NOON, emails=["sam@lee.example"])
    (item,) = mailed.desk.queue_of(sam.id)
    mailed.desk.do(item, "Dear Sam,")
    mailed.look(letter("sam@lee.example", ME, NOON - timedelta(days=9), "Hello"))
    assert mailed.touches(sam) == [("other", "in"), ("outreach", "out")]
    assert mailed.desk.queue_of(sam.id)[0].action is Action.NUDGE


def test_thanks_for_a_talk_that_was_written_down_later_are_found(mailed):
    mailed.clock.moment = day(20)
    sam = mailed.book.add_contact("Sam Lee", now=day(20), emails=["sam@lee.example"])
    planned = mailed.book.plan_interview(sam.id, now=day(20))
    mailed.book.write_down_talk(planned.id, (), started=day(16), minutes=25, now=day(20))
    assert Action.THANK_YOU in [each.action for each in mailed.desk.queue_of(sam.id)]
    mailed.look(letter(ME, "sam@lee.example", day(17), "Thank you"))
    assert Action.THANK_YOU not in [each.action for each in mailed.desk.queue_of(sam.id)]


def test_letters_of_somebody_who_is_not_to_be_asked_ask_for_nothing(mailed):
    friend = mailed.book.add_contact("Bo Lind", now=BEGUN, emails=["bo@x.example"], to_ask=False)
    mailed.look(letter(ME, "bo@x.example", day(3)), letter("bo@x.example", ME, day(4)))
    assert mailed.touches(friend) == [("other", "out"), ("other", "in")]
    assert [item for item in mailed.desk.queue() if item.contact_id == friend.id] == []


def test_a_letter_of_theirs_before_they_were_asked_is_no_reply(mailed):
    mailed.look(letter(JANE, ME, day(3), "A long time"))
    assert (mailed.touches(), mailed.stage) == ([("other", "in")], Stage.TO_ASK)
    mailed.look(letter(ME, JANE, day(4), "A question"))
    assert mailed.touches()[-1] == ("outreach", "out")


@pytest.mark.parametrize(("hours", "touches"), [(0, 1), (5, 1), (-7, 1), (40, 2)])
def test_what_was_noted_by_hand_the_same_day_is_tied_and_not_doubled(mailed, hours, touches):
    (item,) = mailed.desk.queue_of(mailed.jane.id)
    mailed.desk.do(item, "Dear Jane,")
    plan = mailed.look(letter(ME, JANE, NOON - timedelta(hours=hours), "A question"))
    assert len(mailed.touches()) == touches
    (found,) = plan.letters
    assert found.was_noted == (touches == 1)
    assert mailed.book.records.touches_of(mailed.jane.id)[-1].text == "Dear Jane,"
    assert mailed.look().news == []


def test_of_several_letters_of_a_day_the_nearest_is_the_one_that_was_noted(mailed):
    mailed.clock.moment = day(17, 21)
    talk = mailed.talk(day(17, 10))
    item = next(each for each in mailed.desk.queue() if each.action is Action.THANK_YOU)
    mailed.desk.do(item, "Dear Jane,")
    early, late = (
        letter(ME, JANE, day(17, 8), "See you"),
        letter(ME, JANE, day(17, 20), "Thank you"),
    )
    plan = mailed.look(early, late)
    assert [(each.subject, each.was_noted) for each in plan.letters] == [
        ("See you", False),
        ("Thank you", True),
    ]
    kinds = [kind for kind, _ in mailed.touches()]
    assert kinds.count("thank-you") == 1
    assert mailed.book.records.followup(f"A1:{talk.id}").decision is Decision.DONE


def test_a_reply_noted_two_days_later_is_tied(mailed):
    mailed.look(letter(ME, JANE, day(3), "A question"))
    keep_reply(mailed.desk, mailed.jane, Answer.YES, text="Gladly")
    mailed.look(letter(JANE, ME, NOON - timedelta(days=2), "Re: A question"))
    assert mailed.touches() == [("outreach", "out"), ("reply", "in")]
    reply = mailed.book.records.touches_of(mailed.jane.id)[-1]
    assert (reply.text, reply.answer, bool(reply.mail_id)) == ("Gladly", Answer.YES, True)


@pytest.mark.parametrize("answer", [Answer.NO, Answer.LATER])
def test_what_a_found_reply_answers_is_said_afterwards(mailed, answer):
    mailed.look(letter(ME, JANE, day(3), "A question"), letter(JANE, ME, day(5), "Re: A question"))
    keep_reply(mailed.desk, mailed.jane, answer, ask_again=day(30, month=12).date())
    assert mailed.touches() == [("outreach", "out"), ("reply", "in")]
    reply = mailed.book.records.touches_of(mailed.jane.id)[-1]
    assert (reply.answer, reply.when, reply.text) == (answer, day(5), "Re: A question")
    # What they write afterwards does not make it a yes.
    mailed.look(letter(JANE, ME, day(6), "Good luck"))
    assert mailed.touches()[-1] == ("other", "in")
    if answer is Answer.NO:
        assert mailed.stage is Stage.DECLINED


def test_to_whoever_said_later_a_word_of_thanks_is_not_coming_back(mailed):
    mailed.look(letter(ME, JANE, day(3), "A question"), letter(JANE, ME, day(5), "Re: A question"))
    keep_reply(mailed.desk, mailed.jane, Answer.LATER, ask_again=day(15, month=12).date())
    mailed.look(letter(ME, JANE, day(6), "Thanks, I will"))
    (item,) = mailed.desk.queue_of(mailed.jane.id)
    assert (item.rule, item.due.date()) == ("R10", day(15, month=12).date())


def test_whoever_answers_a_letter_of_before_asks_with_it(mailed):
    mailed.look(letter(JANE, ME, BEGUN - timedelta(days=1), "Hello", Message_ID="<0@jane>"))
    mailed.look(letter(ME, JANE, day(3), "Re: Hello", In_Reply_To="<0@jane>"))
    assert mailed.touches()[-1] == ("outreach", "out")


def test_whoever_answers_another_letter_does_not_ask_with_it(mailed):
    mailed.look(letter(JANE, ME, day(3), "Keys", Message_ID="<0@jane>"))
    mailed.look(letter(ME, JANE, day(3, 12), "Re: Keys", In_Reply_To="<0@jane>"))
    assert (mailed.touches()[-1], mailed.actions()) == (("other", "out"), [Action.OUTREACH])


def test_a_second_letter_of_the_same_day_is_no_nudge(mailed):
    mailed.look(letter(ME, JANE, day(3), "A question"), letter(ME, JANE, day(3, 10), "Forgot this"))
    assert mailed.touches() == [("outreach", "out"), ("other", "out")]


def test_a_reply_from_another_address_is_known_by_its_thread_and_name(mailed):
    mailed.look(letter(ME, JANE, day(3), "A question", Message_ID="<1@me>"))
    home, boss = "Jane M. Doe <jane@home.example>", "Ann Boss <ann@acme.example>"
    mailed.look(letter(boss, ME, day(4), "Re: A question", In_Reply_To="<1@me>"))
    assert mailed.touches() == [("outreach", "out")]
    mailed.look(letter(home, ME, day(5), "Re: A question", References="<0@x> <1@me>"))
    assert mailed.touches() == [("outreach", "out"), ("reply", "in")]


def test_the_same_letter_in_several_folders_is_one(mailed):
    content = letter(ME, JANE, day(3), "A question")
    mailed.look(content, content, content)
    mailed.look(content)
    assert mailed.touches() == [("outreach", "out")]


def test_a_copy_in_the_trash_does_not_hide_the_letter(mailed):
    content = letter(ME, JANE, day(3), "A question")
    for name in ("Sent", "Trash"):
        mbox(mailed.folder / "Mail" / name, [content])
    people = people_of(mailed.desk)
    found = look([mailed.folder / "Mail"], people, MailMemory())
    assert len(plan_mail(mailed.desk, found, people).letters) == 1


def test_a_letter_to_two_contacts_is_a_touch_with_each(mailed):
    omar = mailed.book.add_contact("Omar Haddad", now=BEGUN, emails=["omar@bay.example"])
    mailed.look(letter(ME, f"{JANE}, Omar <omar@bay.example>", day(3), "A question"))
    assert mailed.touches() == mailed.touches(omar) == [("outreach", "out")]


def test_an_address_of_two_contacts_is_theirs_whose_name_it_has(mailed):
    twin = mailed.book.add_contact("John Doe", now=BEGUN, emails=["jane@acme.example"])
    mailed.look(letter(ME, "John Doe <jane@acme.example>", day(3)))
    assert (mailed.touches(), mailed.touches(twin)) == ([], [("outreach", "out")])
    mailed.look(letter(ME, "jane@acme.example", day(4)))
    assert mailed.touches() == []


@pytest.mark.parametrize(
    ("written", "is_hers"),
    [
        ("JANE@Acme.Example", True),
        ("jane+work@acme.example", True),
        ("jane@acme.example.org", False),
        ("xjane@acme.example", False),
    ],
)
def test_spellings_of_an_address(mailed, written, is_hers):
    mailed.look(letter(ME, written, day(3)))
    assert bool(mailed.touches()) is is_hers


@pytest.mark.parametrize(("days", "state"), [(2, ContactState.ACTIVE), (120, ContactState.RESTING)])
def test_a_letter_of_theirs_ends_their_rest_but_an_old_one_does_not(mailed, days, state):
    early = BEGUN - timedelta(days=300)
    rests = mailed.book.add_contact("Ann Ash", now=early, emails=["ann@x.example"])
    mailed.book.rest_contact(rests.id)
    mailed.look(letter("ann@x.example", ME, NOON - timedelta(days=days)))
    assert mailed.book.records.contacts[rests.id].state is state
    assert mailed.touches(rests) == [("other", "in")]


def test_archived_people_stay_archived(mailed):
    mailed.book.edit_contact(mailed.jane.id, state=ContactState.ARCHIVED)
    mailed.look(letter(JANE, ME, day(18)), letter(ME, JANE, day(18, 10)))
    assert mailed.book.records.contacts[mailed.jane.id].state is ContactState.ARCHIVED
    assert mailed.desk.queue_of(mailed.jane.id) == []


def test_a_confirmation_ticks_its_check(mailed):
    interview = mailed.desk.interview_to_come(mailed.jane)
    mailed.book.schedule(interview.id, day(25), now=day(5))
    mailed.clock.moment = day(24, 18)
    mailed.look(letter(ME, JANE, day(24), "Tomorrow"))
    assert mailed.touches() == [("confirmation", "out")]
    assert "confirm" in mailed.book.records.interviews[interview.id].checklist
    assert Action.CONFIRM not in mailed.actions()


def test_an_early_letter_about_a_talk_is_no_confirmation(mailed):
    interview = mailed.desk.interview_to_come(mailed.jane)
    mailed.book.schedule(interview.id, day(27), now=day(5))
    mailed.look(letter(ME, JANE, day(12), "The address"))
    assert mailed.touches() == [("other", "out")]
    assert mailed.book.records.interviews[interview.id].status is InterviewStatus.SCHEDULED


def test_a_letter_dated_in_the_future_is_of_now(mailed):
    mailed.look(letter(ME, JANE, day(3, month=12), "A question"))
    (touch,) = mailed.book.records.touches_of(mailed.jane.id)
    assert touch.when == NOON


def test_who_writes_and_is_not_in_the_book_is_told_and_not_added(mailed):
    plan = mailed.look(
        letter("Omar Haddad <omar@bay.example>", ME, day(3)),
        letter("Omar Haddad <omar@bay.example>", ME, day(9)),
        letter("Shop <no-reply@shop.example>", ME, day(4)),
        letter("Ann <ann@x.example>", "list@x.example", day(4)),
        letter("Bo <bo@x.example>", ME, day(4), List_Id="<l>"),
        letter(
            "Cy <cy@x.example>", ", ".join([ME, *(f"p{n}@x.example" for n in range(9))]), day(5)
        ),
        letter("=?utf-8?q?Zo=C3=AB?= <zoe@x.example>", ME, day(5)),
    )
    told = [(each.name, each.address, each.count) for each in plan.writers]
    # Who wrote last comes first.
    assert told == [("Omar Haddad", "omar@bay.example", 2), ("Zoë", "zoe@x.example", 1)]
    assert len(mailed.book.records.contacts) == 1
    # Who was told stays told, until they are in the book.
    assert [each.name for each in mailed.look().writers] == ["Omar Haddad", "Zoë"]
    mailed.book.add_contact("Omar Haddad", now=NOON, emails=["omar@bay.example"])
    again = mailed.look()
    assert [each.name for each in again.writers] == ["Zoë"]
    assert len(again.letters) == 2


@pytest.mark.parametrize("own", ["nora@castillo.example", "nora@other.example"])
def test_a_card_of_ones_own_in_the_book_is_not_somebody_else(mailed, own):
    mailed.book.save_profile(now=BEGUN, name="Nora Castillo")
    mine = mailed.book.add_contact("Nora Castillo", now=BEGUN, emails=[own])
    mailed.look(letter(f"Nora Castillo <{own}>", f"{JANE}, {own}", day(3), "A question"))
    assert (mailed.touches(), mailed.touches(mine)) == ([("outreach", "out")], [])


def test_news_that_is_out_of_date_is_refused(mailed):
    people = people_of(mailed.desk)
    path = mbox(mailed.folder / "box", [letter(ME, JANE, day(3))])
    plan = plan_mail(mailed.desk, look([path], people, MailMemory()), people)
    mailed.book.log_touch(mailed.jane.id, TouchKind.OUTREACH, now=NOON, direction=Direction.OUT)
    with pytest.raises(LookupError, match="Something has changed with Jane Doe since"):
        take_mail(mailed.book, plan.news)
    assert len(mailed.touches()) == 1


def test_whoever_is_forgotten_is_not_offered_again(mailed):
    mailed.look(letter(JANE, ME, day(3)), letter("Omar <omar@bay.example>", ME, day(4)))
    memory = mailed.book.mail_memory
    assert mailed.book.owns(memory)
    forget(mailed.desk, mailed.jane)
    kept = memory.read_text()
    assert not any(word in kept for word in ("jane", "Jane", "acme", "Omar"))
    assert [each.name for each in mailed.look().writers] == ["Omar"]


def test_without_mail_forgetting_leaves_no_memory_of_it(mailed):
    forget(mailed.desk, mailed.jane)
    assert not mailed.book.mail_memory.exists()
