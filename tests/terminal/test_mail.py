"""The whole way of one contact by the mail alone: Today is right at every step, without a key."""

from tests.exchange.mail.mailboxes import day, letter, maildir

ME = "Nora Castillo <nora@castillo.example>"
JANE = "Jane Doe <jane@acme.example>"


def test_today_follows_the_mail(terminal, environ, tmp_path):
    inbox, sent = (maildir(tmp_path / "Mail" / name, []) for name in ("INBOX", "Sent"))
    config = tmp_path / "home" / "config" / "askaround" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text(f'[mail]\nfolders = ["{tmp_path / "Mail"}"]\n')
    terminal.run(
        "add", "Jane Doe, Analyst, Acme <jane@acme.example>", ASKAROUND_NOW="2026-11-02T10:00"
    )
    # The first message is copied and sent by hand; Today notices.
    terminal.start(size=(80, 40), ASKAROUND_NOW="2026-11-03T10:00")
    terminal.wait_for("write the first message")
    terminal.keys("y")
    terminal.wait_for("Still blank")
    terminal.press_again("y")
    terminal.wait_gone("Still blank")
    terminal.keys("q")
    terminal.wait_end()
    maildir(sent, [letter(ME, JANE, day(3, 11), "A question", Message_ID="<1@me>")])
    terminal.start(size=(80, 40), ASKAROUND_NOW="2026-11-03T12:00")
    terminal.wait_for("Found in the mail: 1 letter (1 sent), with Jane Doe.")
    terminal.wait_for("write once more, briefly")
    terminal.wait_for("✓ Jane Doe write the first message")
    terminal.keys("q")
    terminal.wait_end()
    # Away from the office, and then a reply.
    away = letter(JANE, ME, day(4), "Automatic reply: A question", Auto_Submitted="auto-replied")
    maildir(
        inbox, [away, letter(JANE, ME, day(5), "Re: A question", Message_ID="<2@jane>")], new=True
    )
    terminal.start(size=(80, 40), ASKAROUND_NOW="2026-11-05T12:00")
    terminal.wait_for("Found in the mail: 1 letter (1 received), with Jane Doe.")
    terminal.wait_for("agree on a time")
    # One undo takes the look back, and it stays so.
    terminal.keys("u")
    terminal.wait_for("Undone: Looked through the mail")
    terminal.wait_gone("agree on a time")
    terminal.keys("U")
    terminal.wait_for("agree on a time")
    terminal.keys("q")
    terminal.wait_end()
    terminal.run("schedule", "jane", "nov", "9", "10:00", ASKAROUND_NOW="2026-11-05T13:00")
    # The talk, and the thank-you that is found as sent.
    terminal.start(size=(80, 40), ASKAROUND_NOW="2026-11-09T10:40")
    terminal.wait_for("say whether it took place")
    terminal.keys("d")
    terminal.wait_for("send the thank-you note")
    terminal.keys("q")
    terminal.wait_end()
    maildir(sent, [letter(ME, JANE, day(9, 15), "Thank you", In_Reply_To="<2@jane>")])
    terminal.start(size=(80, 40), ASKAROUND_NOW="2026-11-09T16:00")
    terminal.wait_for("Found in the mail: 1 letter (1 sent), with Jane Doe.")
    terminal.wait_for("✓ Jane Doe send the thank-you note")
    terminal.keys("q")
    terminal.wait_end()
