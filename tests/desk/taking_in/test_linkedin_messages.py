"""LinkedIn's messages and invitations come to what letters come to."""

import csv
import io
import zipfile

import pytest

from tests.desk.taking_in.test_mail import Mailed
from tests.exchange.mail.mailboxes import day
from tests.world import BEGUN
from tui.cli.main import main
from tui.desk.taking_in.mail import look, people_of, plan_mail, remembered
from tui.desk.taking_in.mail_news import take_mail
from tui.exchange.mail.folders import SourceKind, mail_at
from tui.model.followup import Touch
from tui.model.people import Channel
from tui.playbook.queue.items import Action

HEADER = (
    *("CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO"),
    *("RECIPIENT PROFILE URLS", "DATE", "SUBJECT", "CONTENT", "FOLDER"),
)
ME, JANE, OMAR = "Nora Castillo", "Jane Doe", "Omar Haddad"
LINKS = {
    name: f"https://www.linkedin.com/in/{name.lower().replace(' ', '-')}"
    for name in (ME, JANE, OMAR)
}
INVITED = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"


def said(sender, to, when, content="Hello", talk="2-abc", **fields):
    """A row of messages.csv."""
    row = dict.fromkeys(HEADER, "")
    row |= {
        "CONVERSATION ID": talk,
        "FROM": sender,
        "TO": to,
        "CONTENT": content,
        "FOLDER": "INBOX",
    }
    row |= {"SENDER PROFILE URL": LINKS.get(sender, ""), "DATE": f"{when:%Y-%m-%d %H:%M:%S} UTC"}
    row["RECIPIENT PROFILE URLS"] = ",".join(filter(None, map(LINKS.get, to.split(","))))
    return row | {name.replace("_", " "): value for name, value in fields.items()}


def table(*rows):
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, HEADER)
    writer.writeheader()
    # The latest comes first.
    writer.writerows(sorted(rows, key=lambda row: row["DATE"], reverse=True))
    return text.getvalue()


class Connected(Mailed):
    """A book of somebody with a profile on LinkedIn, and the tables of its archive."""

    def read(self, text, name="messages.csv"):
        path = self.folder / name
        path.write_text(text, "utf-8")
        people = people_of(self.desk)
        plan = plan_mail(self.desk, look([path], people, remembered(self.desk)), people)
        take_mail(self.book, plan.news)
        return plan


@pytest.fixture
def linked(tmp_path):
    made = Connected(tmp_path)
    made.book.edit_contact(made.jane.id, links=[LINKS[JANE]], emails=[])
    yield made
    made.book.close()


WAY = (
    said(ME, JANE, day(3)),
    said(ME, JANE, day(11), "Just once more"),
    said(JANE, ME, day(12), 'Gladly, "any" time\nnext week'),
    said(ME, JANE, day(12, 11), "Tuesday?"),
)


def test_messages_are_touches_and_replies(linked):
    plan = linked.read(table(*WAY))
    assert linked.touches() == [
        ("outreach", "out"),
        ("nudge", "out"),
        ("reply", "in"),
        ("other", "out"),
    ]
    assert {each.channel for each in linked.book.records.touches_of(linked.jane.id)} == {
        Channel.MESSAGE
    }
    assert plan.writers == ()
    kept = dict(linked.book.records.table(Touch))
    assert linked.read(table(*WAY, said(OMAR, ME, day(13), talk="2-other"))).news == []
    assert kept == linked.book.records.table(Touch)


def test_somebody_without_a_link_is_known_by_a_name_that_one_person_has(linked):
    linked.book.edit_contact(linked.jane.id, links=[])
    assert len(linked.read(table(*WAY)).letters) == 4
    linked.book.add_contact("Jane Doe", now=BEGUN)
    assert linked.read(table(said(ME, JANE, day(16), "More"))).letters == []


@pytest.mark.parametrize(
    "row",
    [
        said(JANE, ",".join([ME, *(f"Person {number}" for number in range(9))]), day(5)),
        said("Jane Doette", ME, day(5)),
        said(JANE, ME, day(5), FOLDER="SPAM"),
        said(ME, JANE, day(5), DATE="soon"),
    ],
)
def test_what_is_no_message_between_the_two(linked, row):
    linked.read(table(said(ME, JANE, day(3)), row))
    assert linked.touches() == [("outreach", "out")]


def test_a_namesake_with_another_profile_is_somebody_else(linked):
    other = "https://www.linkedin.com/in/jane-doe-2"
    linked.read(table(said(ME, JANE, day(3), RECIPIENT_PROFILE_URLS=other)))
    assert linked.touches() == []


def test_an_invitation_does_what_was_agreed_and_is_no_request(linked):
    talk = linked.talk(day(10))
    linked.book.edit_interview(talk.id, "Agreed", linkedin_agreed=True)
    assert Action.LINKEDIN in linked.actions()
    out = f'{ME},{JANE},"11/11/26, 8:22 PM",,OUTGOING,{LINKS[ME]},{LINKS[JANE]}\n'
    linked.read(INVITED + out, "Invitations.csv")
    assert linked.touches()[-1] == ("linkedin", "out")
    assert Action.LINKEDIN not in linked.actions()
    assert linked.read(INVITED + out + out, "Invitations.csv").news == []


def test_an_invitation_of_theirs_is_no_reply(linked):
    linked.read(table(said(ME, JANE, day(3))))
    came = f'{JANE},{ME},"11/5/26, 8:22 PM",,INCOMING,{LINKS[JANE]},{LINKS[ME]}\n'
    linked.read(INVITED + came, "Invitations.csv")
    assert linked.touches() == [("outreach", "out")]
    assert linked.actions() == [Action.NUDGE]


def test_an_invitation_of_theirs_out_of_the_blue_says_that_they_are_connected(linked):
    came = f'{JANE},{ME},"11/5/26, 8:22 PM",,INCOMING,{LINKS[JANE]},{LINKS[ME]}\n'
    linked.read(INVITED + came, "Invitations.csv")
    assert linked.touches() == [("linkedin", "in")]
    assert linked.actions() == [Action.OUTREACH]


def test_the_archive_has_both(linked):
    path = linked.folder / "Basic_LinkedInDataExport.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Connections.csv", "First Name,Last Name,URL\n")
        archive.writestr("messages.csv", table(*WAY))
        archive.writestr("Invitations.csv", INVITED)
    people = people_of(linked.desk)
    plan = plan_mail(linked.desk, look([path], people, remembered(linked.desk)), people)
    assert (len(plan.letters), plan.problems) == (4, [])
    assert mail_at(path) is None


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"PK\x03\x04" + b"x" * 999, b"none"])
def test_a_damaged_archive_is_one_sentence(linked, content):
    path = linked.folder / "export.zip"
    path.write_bytes(content)
    people = people_of(linked.desk)
    (problem,) = look([path], people, remembered(linked.desk)).problems
    assert problem.endswith(".")


def test_the_dialog_takes_messages_for_mail_and_invitations_for_people(tmp_path):
    (tmp_path / "messages.csv").write_text(table(*WAY))
    (tmp_path / "Invitations.csv").write_text(INVITED)
    (tmp_path / "people.csv").write_text("Name,Email\nAna,a@x.example\n")
    kinds = [mail_at(tmp_path / name) for name in ("messages.csv", "Invitations.csv", "people.csv")]
    assert kinds == [SourceKind.LINKEDIN, None, None]


@pytest.mark.parametrize("content", ["", "\n", ",".join(HEADER), ",".join(HEADER) + '\n"', "\0"])
def test_tables_with_nothing_in_them(linked, content):
    assert linked.read(content).news == []


def test_on_the_command_line(store, tmp_path, capsys):
    path = tmp_path / "messages.csv"
    path.write_text(table(said(ME, "Ingrid Bauer", day(18))))
    assert main(["import", str(path)]) == 1
    assert "askaround mail messages.csv takes in who wrote to whom" in capsys.readouterr().err
    assert main(["mail", str(path)]) == 0
    assert "Ingrid Bauer: " in capsys.readouterr().out
