"""Letters of contacts from addresses that are not in the book, by their threads."""

from itertools import permutations

import pytest

from tests.desk.taking_in.test_mail import Mailed
from tests.exchange.mail.mailboxes import JANE, ME, day, letter, maildir, mbox
from tests.world import BEGUN, NOON
from tui.desk.forgetting import forget
from tui.desk.taking_in.mail import (
    invitations_in_words,
    look,
    people_of,
    plan_mail,
    remember,
    remembered,
    unclear_in_words,
)
from tui.desk.taking_in.mail_news import take_mail
from tui.exchange.mail.memory import MailMemory, address_mark, load_memory
from tui.model.mail import MailPerson
from tui.model.people import Contact
from tui.playbook.contacts.stages import Stage
from tui.playbook.mail.meaning import is_likely
from tui.playbook.queue.items import Action

HOME = "Jane M. Doe <jane@home.example>"
ASKED = letter(ME, JANE, day(3), "A question", Message_ID="<1@me>")
ANSWERED = letter(HOME, ME, day(5), "Re: A question", In_Reply_To="<1@me>", Message_ID="<2@home>")
THANKED = letter(
    ME, HOME, day(6), "Re: A question", In_Reply_To="<2@home>", References="<1@me> <2@home>"
)
AGAIN = letter(HOME, ME, day(8), "One more thing")


@pytest.fixture
def mailed(tmp_path):
    made = Mailed(tmp_path)
    yield made
    made.book.close()


def looked(mailed, path, memory=None):
    """Look through what is at a path, and take it in."""
    people = people_of(mailed.desk)
    memory = remembered(mailed.desk) if memory is None else memory
    plan = plan_mail(mailed.desk, look([path], people, memory), people)
    take_mail(mailed.book, plan.news)
    remember(mailed.desk, plan.memory)
    return plan


@pytest.mark.parametrize("order", permutations((ASKED, ANSWERED, THANKED)))
def test_in_any_order_of_one_look(mailed, order):
    plan = mailed.look(*order)
    assert mailed.touches() == [("outreach", "out"), ("reply", "in"), ("other", "out")]
    assert plan.writers == ()
    assert [(key, each.name) for key, each in plan.aliases.items()] == [
        ("jane@home.example", "Jane Doe")
    ]
    again = mailed.look()
    assert (again.read, again.news, again.writers, again.aliases) == (0, [], (), {})


@pytest.mark.parametrize(("first", "second"), [("A", "B"), ("B", "A")])
def test_across_folders_and_files_of_one_look(mailed, first, second):
    root = mailed.folder / "Mail"
    mbox(root / f"{first}.mbox", [ASKED])
    maildir(root / second, [ANSWERED])
    (root / "c.eml").write_bytes(THANKED)
    assert looked(mailed, root).writers == ()
    assert mailed.touches() == [("outreach", "out"), ("reply", "in"), ("other", "out")]


def test_the_letter_that_was_answered_may_turn_up_at_a_later_look(mailed):
    plan = mailed.look(ANSWERED)
    assert [each.address for each in plan.writers] == ["jane@home.example"]
    assert mailed.look(ASKED).writers == ()
    assert mailed.touches() == [("outreach", "out"), ("reply", "in")]
    # That had all read again, once.
    maildir(mailed.folder / "Archive", [ASKED])
    assert looked(mailed, mailed.folder / "Archive").read == 1
    assert mailed.look().read == 0


def test_afterwards_the_address_is_known(mailed):
    mailed.look(ASKED, ANSWERED)
    plan = mailed.look(AGAIN)
    assert (plan.read, plan.writers, plan.aliases) == (1, (), {})
    assert len(mailed.touches()) == 3


def test_without_the_touch_that_told_it_nobody_knows_the_address(mailed):
    mailed.look(ASKED, ANSWERED)
    mailed.book.undo()
    assert [each.address for each in mailed.look(AGAIN).writers] == ["jane@home.example"]
    assert mailed.touches() == []


def test_whoever_is_forgotten_is_so_with_that_address(mailed):
    mailed.look(ASKED, ANSWERED)
    forget(mailed.desk, mailed.jane)
    memory = load_memory(mailed.book.mail_memory)
    assert (memory.aliases, memory.answered) == ({}, frozenset())
    assert address_mark("jane@home.example") in memory.hidden
    assert mailed.look().writers == ()


@pytest.mark.parametrize(
    "other",
    [
        letter("Ann Boss <ann@acme.example>", ME, day(4), "Re", In_Reply_To="<1@me>"),
        letter("x@acme.example", ME, day(4), "Re", In_Reply_To="<1@me>", Cc=JANE),
        letter("John Doe <john@home.example>", ME, day(4), "Re", In_Reply_To="<1@me>"),
        letter(HOME, ME, day(4), "Re", In_Reply_To="<other@me>"),
        letter(HOME, ME, day(4), "Automatic reply: A question", In_Reply_To="<1@me>"),
        letter(HOME, ME, day(4), "Re", In_Reply_To="<1@me>", List_Id="<l.example>"),
    ],
)
def test_whoever_else_is_in_the_thread_is_not_the_contact(mailed, other):
    mailed.look(other, ASKED)
    assert mailed.touches() == [("outreach", "out")]


def test_of_two_who_were_written_to_it_is_the_one_of_that_name(mailed):
    omar = mailed.book.add_contact("Omar Haddad", now=BEGUN, emails=["omar@bay.example"])
    both = letter(ME, f"{JANE}, omar@bay.example", day(3), "A question", Message_ID="<1@me>")
    nameless = letter("x@home.example", ME, day(4), "Re", In_Reply_To="<1@me>")
    mailed.look(ANSWERED, nameless, both)
    assert mailed.touches() == [("outreach", "out"), ("reply", "in")]
    assert mailed.touches(omar) == [("outreach", "out")]


def test_an_answer_to_a_letter_of_long_ago_is_not_waited_for(mailed):
    box = mbox(mailed.folder / "old", [ANSWERED], begin="x Mon Nov 16 09:00:00 1998")
    assert looked(mailed, box, MailMemory()).memory.answered == frozenset()


@pytest.mark.parametrize(
    ("name", "said", "is_so"),
    [
        ("Jane Doe", "Jane M. Doe", True),
        ("Jane Doe", "Jane", True),
        ("Jane Doe", "", True),
        ("Jane Doe", "J. Doe", True),
        ("Jane Doe", "Dr. Doe", True),
        ("Jane Doe", "Doe, Jane", True),
        ("Jane Doe", "Dr. Jane Doe (private)", True),
        ("José Álvarez", "Jose Alvarez", True),
        ("Jane Doe", "John Doe", False),
        ("Jane Doe", "Ann Boss", False),
        ("Jane Doe", "Doe Family", False),
        ("Prof. Ingrid Bauer", "Ingrid Bauer", True),
        ("Cher", "Sonny", False),
        ("Cher", "Cher", True),
        ("王小明", "王小明", True),
    ],
)
def test_who_may_be_the_contact_by_the_name(name, said, is_so):
    contact = Contact(name=name, created=NOON)
    assert is_likely(contact, MailPerson("x@home.example", said)) is is_so


REPORT = {
    "Content_Type": "multipart/report; report-type=delivery-status",
    "Auto_Submitted": "auto-replied",
    "In_Reply_To": "<1@me>",
}
DAEMON = "Mail Delivery Subsystem <mailer-daemon@acme.example>"


@pytest.mark.parametrize(
    ("report", "is_told"),
    [
        (letter(DAEMON, ME, day(3, 10), "Delivery Status Notification (Failure)", **REPORT), True),
        (
            letter(
                DAEMON, ME, day(3, 10), "Undeliverable", X_Failed_Recipients="jane@acme.example"
            ),
            True,
        ),
        (letter(DAEMON, ME, day(3, 10), "Undeliverable", X_Failed_Recipients="x@y.example"), False),
        (letter(DAEMON, ME, day(3, 10), "Delivery Status Notification (Delay)", **REPORT), False),
    ],
)
def test_mail_that_came_back_is_told_in_any_order(mailed, report, is_told):
    plan = mailed.look(report, ASKED)
    assert [each.name for each in plan.came_back] == ["Jane Doe"] * is_told
    assert mailed.touches() == [("returned" if is_told else "outreach", "out")]
    assert mailed.look().came_back == []


BACK = letter(DAEMON, ME, day(3, 10), "Delivery Status Notification (Failure)", **REPORT)
NAMED = letter(
    DAEMON, ME, day(3, 10), "Undeliverable", **REPORT, X_Failed_Recipients="jane@acme.example"
)
NAMELESS = letter(DAEMON, ME, day(3, 10), "Undeliverable", X_Failed_Recipients="jane@acme.example")


@pytest.mark.parametrize(
    "looks",
    [
        [[BACK, ASKED]],
        [[ASKED, NAMED]],
        [[ASKED], [BACK]],
        [[BACK], [ASKED]],
        [[NAMED], [ASKED]],
        [[ASKED], [NAMELESS]],
        [[NAMELESS, ASKED]],
        [[ASKED], [BACK], [NAMED]],
    ],
)
def test_a_letter_that_came_back_has_asked_nobody(mailed, looks):
    for letters in looks:
        mailed.look(*letters)
    assert mailed.touches() == [("returned", "out")]
    assert mailed.stage is Stage.TO_ASK
    (item,) = [each for each in mailed.desk.queue() if each.contact_id == mailed.jane.id]
    assert item.action is Action.OUTREACH
    assert item.why == "your message of Tue 3 Nov came back: is the address right?"


def test_what_a_look_took_for_asking_is_one_step_to_undo(mailed):
    mailed.look(ASKED)
    assert mailed.stage is Stage.ASKED
    plan = mailed.look(BACK)
    assert [each.in_words(NOON) for each in plan.letters] == [
        "message that came back from you, Tue 3 Nov: A question (noted already)"
    ]
    assert mailed.look(BACK).letters == []
    mailed.book.undo()
    assert (mailed.stage, mailed.touches()) == (Stage.ASKED, [("outreach", "out")])


def test_a_letter_to_the_right_address_asks_whatever_came_back(mailed):
    mailed.look(BACK, ASKED)
    mailed.book.edit_contact(mailed.jane.id, emails=("jane.doe@acme.example",))
    mailed.look(letter(ME, "jane.doe@acme.example", day(5), "A question", Message_ID="<2@me>"))
    assert mailed.touches() == [("returned", "out"), ("outreach", "out")]
    assert (mailed.stage, mailed.actions()) == (Stage.ASKED, [Action.NUDGE])


def test_of_a_letter_to_two_only_the_one_it_came_back_from_was_not_asked(mailed):
    omar = mailed.book.add_contact("Omar Haddad", now=BEGUN, emails=["omar@bay.example"])
    both = letter(ME, f"{JANE}, omar@bay.example", day(3), "A question", Message_ID="<1@me>")
    mailed.look(both, NAMED)
    assert mailed.touches() == [("returned", "out")]
    assert mailed.touches(omar) == [("outreach", "out")]


def test_a_nudge_that_came_back_is_still_to_be_written(mailed):
    mailed.look(letter(ME, JANE, day(3), "A question", Message_ID="<0@me>"))
    mailed.look(letter(ME, JANE, day(11), "Re: A question", Message_ID="<1@me>"))
    late = letter(DAEMON, ME, day(11, 12), "Undeliverable", **REPORT)
    mailed.look(late)
    assert mailed.touches() == [("outreach", "out"), ("returned", "out")]
    (item,) = [each for each in mailed.desk.queue() if each.contact_id == mailed.jane.id]
    assert (item.action, item.why[-15:]) == (Action.NUDGE, "reminder 1 of 2")


ANSWER = letter(JANE, ME, day(4), "Re: A question", In_Reply_To="<1@me>", Message_ID="<2@jane>")


def test_whoever_answers_a_letter_that_was_not_looked_through_has_replied(mailed):
    mailed.look(ANSWER)
    assert mailed.touches() == [("reply", "in")]
    assert (mailed.stage, mailed.actions()) == (Stage.ASKED, [Action.SCHEDULE])
    # The letter itself may turn up later.
    mailed.look(ANSWER, ASKED)
    assert mailed.touches() == [("outreach", "out"), ("reply", "in")]
    assert mailed.actions() == [Action.SCHEDULE]


@pytest.mark.parametrize(
    "theirs",
    [
        letter(JANE, ME, day(4), "Re: A question"),
        letter(JANE, ME, day(4), "A flat to let", In_Reply_To="<9@list>"),
        letter(JANE, ME, day(4), "Reading: a list", In_Reply_To="<9@list>"),
    ],
)
def test_whoever_just_writes_has_not_replied(mailed, theirs):
    mailed.look(theirs)
    assert mailed.touches() == [("other", "in")]
    assert mailed.actions() == [Action.OUTREACH]


def test_whoever_goes_on_with_their_own_letter_has_not_replied(mailed):
    first = letter(JANE, ME, day(3), "Hello", Message_ID="<7@jane>")
    mailed.look(first, letter(JANE, ME, day(4), "Re: Hello", In_Reply_To="<7@jane>"))
    assert mailed.touches() == [("other", "in"), ("other", "in")]


CALENDAR = {"Content_Type": "text/calendar; method=REQUEST"}
MIXED = {"Content_Type": "multipart/mixed; boundary=a", "Auto_Submitted": "auto-generated"}


@pytest.mark.parametrize(
    ("subject", "head", "invites"),
    [
        ("Invitation: Chat @ Thu Dec 3", MIXED, True),
        ("Invitation: Chat @ Thu Dec 3", {}, True),
        ("Chat", CALENDAR, True),
        ("Updated invitation: Chat", MIXED, True),
        ("Canceled event: Chat", MIXED, True),
        ("Accepted: Chat", MIXED, False),
        ("Zugesagt: Chat", {"Content_Type": "text/calendar; method=REPLY"}, False),
        ("Chat", {"Content_Type": 'text/calendar; charset=utf-8; method="COUNTER"'}, False),
        ("Declined: Chat", {}, False),
    ],
)
def test_whoever_invites_or_answers_an_invitation_has_replied(mailed, subject, head, invites):
    theirs = letter(JANE, ME, day(4), subject, **head)
    plan = mailed.look(ASKED, theirs)
    assert mailed.touches() == [("outreach", "out"), ("reply", "in")]
    told = [*invitations_in_words(plan)]
    assert bool(told) is invites
    assert not told or told == [
        f"Jane Doe's “{subject}” carries an invitation: save it as a file, then "
        "askaround import FILE"
    ]


def test_an_invitation_of_ones_own_or_of_a_stranger_is_no_letter(mailed):
    mine = letter(ME, JANE, day(3), "Invitation: Chat", **MIXED)
    plan = mailed.look(mine, letter("x@y.example", ME, day(4), "Invitation: Chat", **MIXED))
    assert (mailed.touches(), plan.writers) == ([], ())


def test_where_an_invitation_lies_by_itself_its_file_is_named(mailed, tmp_path):
    box = maildir(tmp_path / "my mail", [letter(JANE, ME, day(4), "Invitation: Chat", **MIXED)])
    people = people_of(mailed.desk)
    plan = plan_mail(mailed.desk, look([box], people, MailMemory()), people)
    (told,) = invitations_in_words(plan)
    assert f"carries an invitation: askaround import '{box}" in told


POSTFIX = "Mail Delivery System <MAILER-DAEMON@mx.mine.example>"
EXCHANGE = "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@acme.example>"
UNLINKED = {key: value for key, value in REPORT.items() if key != "In_Reply_To"}
SOON = day(3).replace(minute=1)
OTHER = letter(ME, "Bo Lind <bo@lind.example>", day(3, 8), "Hi", Message_ID="<0@me>")


@pytest.mark.parametrize(
    "report",
    [
        # Exchange has the subject, and no thread; Exim and others the address; Gmail a header.
        letter(EXCHANGE, ME, day(3, 10), "Undeliverable: A question", **UNLINKED),
        letter(EXCHANGE, ME, day(3, 10), "Undeliverable: a  Question"),
        letter(EXCHANGE, ME, day(3, 10), "Unzustellbar: A question", **UNLINKED),
        letter("postmaster@acme.example", ME, day(3, 10), "Undeliverable: A question"),
        letter(POSTFIX, ME, SOON, "Delivery failure (jane@acme.example)", **UNLINKED),
        letter(POSTFIX, ME, SOON, "failure notice: <Jane@Acme.example>."),
        letter(POSTFIX, ME, SOON, "Mail failed", X_Failed_Recipients="jane@acme.example", **REPORT),
        # The id of the letter is the last in a thread, else what is answered.
        letter(POSTFIX, ME, SOON, "Returned mail", References="<old@acme> <1@me>", **UNLINKED),
        letter(POSTFIX, ME, SOON, "Undelivered Mail", References="<1@me> <z@me>", **REPORT),
    ],
)
def test_whose_mail_came_back_is_told_by_the_head(mailed, report):
    mailed.book.add_contact("Bo Lind", now=BEGUN, emails=("bo@lind.example",))
    plan = mailed.look(report, ASKED, OTHER)
    assert [each.name for each in plan.came_back] == ["Jane Doe"]
    assert list(plan.unclear) == []
    assert mailed.touches() == [("returned", "out")]
    assert plan.writers == ()


@pytest.mark.parametrize(
    ("report", "likely"),
    [
        # Postfix says no more than that; who was written to at once may be meant, and is asked.
        (letter(POSTFIX, ME, SOON, "Undelivered Mail Returned to Sender", **UNLINKED), ["Jane"]),
        (letter(POSTFIX, ME, day(4), "Undelivered Mail Returned to Sender", **UNLINKED), []),
        (letter(EXCHANGE, ME, day(3, 10), "Undeliverable: Another question", **UNLINKED), []),
        (letter(EXCHANGE, ME, day(12), "Undeliverable: A question", **UNLINKED), []),
        # It is somebody else's, or of another letter.
        (letter(POSTFIX, ME, SOON, "Delivery failure (x@y.example)", **UNLINKED), []),
        (letter(POSTFIX, ME, SOON, "Mail failed", References="<z@me>", **UNLINKED), []),
        # They are away, had to wait, have read it, or complain: no mail came back.
        (letter(JANE, ME, SOON, "Automatic reply: A question", Return_Path="<>", **REPORT), []),
        (letter(POSTFIX, ME, SOON, "Delayed Mail (still being retried)", **REPORT), []),
        (letter(EXCHANGE, ME, SOON, "Delivery delayed: A question", **UNLINKED), []),
        (letter(JANE, ME, SOON, "Read: A question", Return_Path="<>", In_Reply_To="<1@me>"), []),
    ],
)
def test_what_may_be_anybodys_changes_nothing(mailed, report, likely):
    plan = mailed.look(report, ASKED)
    assert list(plan.came_back) == []
    assert [who.name.split()[0] for _, whom in plan.unclear for who in whom] == likely
    assert mailed.touches() == [("outreach", "out")]
    assert mailed.stage is Stage.ASKED
    for line in unclear_in_words(plan, NOON):
        assert line == (
            "“Undelivered Mail Returned to Sender” of Tue 3 Nov does not say whose mail came back, "
            "perhaps that to Jane Doe: read it there."
        )


def test_of_two_letters_about_the_same_it_is_not_guessed_which_came_back(mailed):
    mailed.book.add_contact("Bo Lind", now=BEGUN, emails=("bo@lind.example",))
    other = letter(ME, "bo@lind.example", day(3, 8), "A question", Message_ID="<0@me>")
    report = letter(EXCHANGE, ME, day(3, 10), "Undeliverable: A question", **UNLINKED)
    plan = mailed.look(report, ASKED, other)
    assert list(plan.came_back) == []
    assert {who.name for _, whom in plan.unclear for who in whom} == {"Jane Doe", "Bo Lind"}
    assert mailed.touches() == [("outreach", "out")]


def test_a_letter_about_the_delay_of_something_comes_back_all_the_same(mailed):
    asked = letter(ME, JANE, day(3), "Your talk on flight delays", Message_ID="<1@me>")
    report = letter(EXCHANGE, ME, day(3, 10), "Undeliverable: Your talk on flight delays")
    assert [each.name for each in mailed.look(report, asked).came_back] == ["Jane Doe"]
