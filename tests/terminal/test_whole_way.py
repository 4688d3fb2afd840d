"""From the first message to the thank-you: what mail, calendar and recorder know, nobody types.

Today is right at every step, without a key for it.
"""

import pytest

from tests.exchange.invites import ics, mail
from tests.exchange.mail.mailboxes import day, letter, maildir

ME = "Nora Castillo <nora@castillo.example>"
JANE = "Jane Doe <jane@acme.example>"
INVITATION = ics(
    "DTSTART:20261109T100000Z",
    "DTEND:20261109T103000Z",
    "LOCATION:https://acme.zoom.example/j/123456789",
)
CALL = """WEBVTT

00:00:03.000 --> 00:00:06.000
Nora Castillo: How did you get into this field?

00:00:07.000 --> 00:00:12.000
Jane Doe: I started in a warehouse.

00:00:13.000 --> 00:00:18.000
Jane Doe: Nobody had asked me for SQL.
"""


class Way:
    """The program, opened and left again on a day of November, with nothing done in between."""

    def __init__(self, terminal, tmp_path):
        self.terminal = terminal
        self.clock = tmp_path / "now"
        self.folder = tmp_path

    def at(self, moment):
        """Set the clock: "05T12:00" is noon of the fifth."""
        new = self.clock.with_suffix(".new")
        new.write_text(f"2026-11-{moment}")
        new.replace(self.clock)
        return {"ASKAROUND_NOW": f"@{self.clock}"}

    def run(self, moment, *arguments):
        return self.terminal.run(*arguments, **self.at(moment))

    def today(self, moment, *words):
        """Open Today, and wait until it says all these words; the screen then."""
        self.terminal.start(size=(100, 40), **self.at(moment))
        for each in words:
            self.terminal.wait_for(each)
        return self.terminal.screen()

    def leave(self):
        self.terminal.keys("q")
        assert self.terminal.wait_end() == 0


@pytest.fixture
def way(terminal, tmp_path):
    config = tmp_path / "home" / "config" / "askaround" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text(f'[mail]\nfolders = ["{tmp_path / "Mail"}"]\n')
    maildir(tmp_path / "Mail" / "INBOX", [])
    maildir(tmp_path / "Mail" / "Sent", [])
    return Way(terminal, tmp_path)


def test_today_follows_mail_calendar_and_recorder(way, tmp_path):
    terminal = way.terminal
    inbox, sent = tmp_path / "Mail" / "INBOX", tmp_path / "Mail" / "Sent"
    way.run("02T10:00", "add", "Jane Doe, Analyst, Acme <jane@acme.example>")
    # The first message is copied. Nobody says that it was sent: the mail does.
    way.today("03T10:00", "write the first message")
    terminal.keys("y")
    terminal.wait_for("Still blank")
    terminal.press_again("y")
    terminal.wait_gone("Still blank")
    way.leave()
    maildir(sent, [letter(ME, JANE, day(3, 11), "A question", Message_ID="<1@me>")])
    way.today(
        "03T12:00", "Found in the mail: 1 letter (1 sent)", "✓ Jane Doe", "write once more, briefly"
    )
    way.leave()
    # Her reply, and with it her invitation, which is no second reply.
    reply = letter(JANE, ME, day(5), "Re: A question", In_Reply_To="<1@me>", Message_ID="<2@jane>")
    maildir(inbox, [reply], new=True)
    way.today("05T12:00", "Found in the mail: 1 letter (1 received)", "agree on a time")
    way.leave()
    invitation = tmp_path / "invitation.eml"
    invitation.write_text(mail(INVITATION))
    maildir(inbox, [mail(INVITATION).encode()], new=True)
    said = way.run("05T12:30", "import", str(invitation))
    assert said.startswith("Jane Doe: Mon 9 Nov, 10:00 · 30 min · video")
    screen = way.today("05T13:00", "talk by video at 10:00")
    assert "agree on a time" not in screen
    way.leave()
    # On the day: the program is open, and says when it is time.
    way.today("09T09:40", "talk by video at 10:00")
    terminal.settle()
    way.at("09T09:45:02")
    terminal.wait_for("In 15 min: video call with Jane Doe at 10:00.")
    way.at("09T10:00")
    terminal.keys("c")
    terminal.wait_for("The clock starts with the first key")
    terminal.type("!SQL came late")
    terminal.keys("Enter")
    terminal.wait_for("00:00 ! SQL came late")
    way.at("09T10:28")
    terminal.keys("C-d")
    terminal.wait_for("You talked with Jane Doe · 28 min")
    terminal.keys("Escape")
    terminal.wait_for("send the thank-you note")
    way.leave()
    # What was recorded is beside what was typed, and the thank-you is still due.
    (tmp_path / "GMT20261109-100000_Recording.vtt").write_text(CALL)
    said = way.run(
        "09T11:00", "import", str(tmp_path / "GMT20261109-100000_Recording.vtt"), "--with", "jane"
    )
    assert "3 lines of the talk with Jane Doe of Mon 9 Nov" in said
    assert "logged for it" not in said
    assert "I started in a warehouse" not in way.run("09T11:00", "thanks", "jane")
    screen = way.today("09T11:30", "send the thank-you note")
    assert "say whether it took place" not in screen
    way.leave()
    maildir(sent, [letter(ME, JANE, day(9, 15), "Thank you", In_Reply_To="<2@jane>")])
    screen = way.today(
        "09T16:00", "Found in the mail: 1 letter (1 sent)", "✓ Jane Doe", "send the thank-you note"
    )
    done = next(line for line in screen.splitlines() if "send the thank-you note" in line)
    assert "✓" in done
    way.leave()
