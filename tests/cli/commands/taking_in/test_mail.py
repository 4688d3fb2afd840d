"""`askaround mail`: what it finds, says, changes and refuses; and the same line by line."""

import io
import json
import os
import shlex

import pytest

from tests.exchange.mail.mailboxes import day, letter, maildir, mbox, mbsync
from tui.cli.main import main
from tui.store.book import Book

ME = "Nora Castillo <nora@castillo.example>"
INGRID = "Ingrid Bauer <ingrid@bauer.example>"
Output = pytest.CaptureFixture[str]


@pytest.fixture
def mail(store, tmp_path):
    """The mail of somebody who asked Ingrid Bauer, who answered."""
    book = Book(store)
    ingrid = next(each for each in book.records.contacts.values() if each.name == "Ingrid Bauer")
    book.edit_contact(ingrid.id, emails=["ingrid@bauer.example"])
    book.close()
    omar = letter("Omar [bold]Haddad[/] <omar@bay.example>", ME, day(17), "Hi \x1b[31mthere")
    folders = {"Sent": [letter(ME, INGRID, day(18, 9), "A thought")], "INBOX": [omar]}
    return mbsync(tmp_path / "Mail", folders)


def touches(store, name="Ingrid Bauer"):
    book = Book(store, reading=True)
    contact = next(each for each in book.records.contacts.values() if each.name == name)
    found = [touch for touch in book.records.touches_of(contact.id) if touch.mail_id]
    book.close()
    return found


def test_what_is_found_is_said_and_taken_in_as_one_step(store, mail, capsys: Output) -> None:
    assert main(["mail", str(mail), "--dry-run"]) == 0
    planned = capsys.readouterr().out
    assert "Ingrid Bauer: " in planned
    assert "from you, Wed 18 Nov: A thought" in planned
    assert "1 sent, of 2 new messages. Nothing was changed." in planned
    assert touches(store) == []
    assert main(["mail", str(mail)]) == 0
    taken = capsys.readouterr().out
    assert planned.splitlines()[0] == taken.splitlines()[0]
    assert "1 sent, of 2 new messages. askaround undo takes it back." in taken
    assert len(touches(store)) == 1
    assert main(["mail", str(mail)]) == 0
    assert (
        "Nothing new in the mail with your contacts (0 new messages read)."
        in capsys.readouterr().out
    )
    assert main(["undo"]) == 0
    assert capsys.readouterr().out == "Undone: Looked through the mail\n"
    assert touches(store) == []


def test_who_writes_and_is_not_in_the_book_is_listed_with_the_line_that_adds_them(
    store, mail, capsys: Output
) -> None:
    assert main(["mail", str(mail)]) == 0
    told = capsys.readouterr().out
    assert "They write to you and are not in your book:" in told
    line = "askaround add 'Omar [bold]Haddad[/] <omar@bay.example>'"
    assert f"  {line}   1 letter, the last Tue 17 Nov\n" in told
    assert "\x1b" not in told


def test_a_second_look_says_only_what_is_new(store, mail, capsys: Output) -> None:
    main(["mail", str(mail)])
    capsys.readouterr()
    maildir(mail / "INBOX", [letter(INGRID, ME, day(18, 12), "Re: A thought")], new=True)
    assert main(["mail", str(mail)]) == 0
    said = capsys.readouterr().out
    assert "from them, Wed 18 Nov: Re: A thought" in said
    assert "1 received, of 1 new message." in said


def test_without_a_path_the_folders_of_the_settings_are_read(store, mail, capsys: Output) -> None:
    assert main(["mail"]) == 2
    assert "askaround mail ~/Mail" in capsys.readouterr().err
    config = store.parent / "XDG_CONFIG_HOME" / "askaround" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text(f'[mail]\nfolders = ["{mail}"]\naddresses = ["nora@castillo.example"]\n')
    assert main(["mail"]) == 0
    assert "A thought" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["gone", "nul\0", "pipe", "people.csv", "loop"])
def test_what_cannot_be_read_is_one_sentence_each(store, mail, tmp_path, capsys, name) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "people.csv").write_text("Name\nAna\n")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert main(["mail", str(tmp_path / name), str(mail)]) == 1
    out, err = capsys.readouterr()
    assert "A thought" in out
    assert err.count("\n") == 1
    assert err.startswith("askaround: ")
    assert err.rstrip().endswith(".")


def test_a_single_letter_and_a_mailbox(store, mail, tmp_path, capsys: Output) -> None:
    main(["mail", str(mail)])
    (tmp_path / "1.eml").write_bytes(letter(INGRID, ME, day(18, 13), "One"))
    mbox(tmp_path / "box.mbox", [letter(INGRID, ME, day(18, 14), "Two")])
    capsys.readouterr()
    assert main(["mail", str(tmp_path / "1.eml"), str(tmp_path / "box.mbox")]) == 0
    assert "2 received, of 2 new messages." in capsys.readouterr().out


def test_the_memory_may_be_lost_or_damaged(store, mail, capsys: Output) -> None:
    main(["mail", str(mail)])
    memory = store.with_name("store.json.mail")
    assert memory.exists()
    for content in (None, b"", b"{}", b"\0" * 99):
        memory.unlink() if content is None else memory.write_bytes(content)
        capsys.readouterr()
        assert main(["mail", str(mail)]) == 0
        assert "Nothing new" in capsys.readouterr().out
    assert len(touches(store)) == 1


def test_line_by_line(store, mail, capsys: Output, monkeypatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"mail {mail}\nmail\nquit\n"))
    assert main(["--plain"]) == 0
    said = capsys.readouterr().out
    assert "1 sent, of 2 new messages." in said
    assert "Say where your mail lies" in said


def test_an_import_says_which_command_reads_a_mailbox(store, tmp_path, capsys: Output) -> None:
    mbox(tmp_path / "box", [letter(INGRID, ME, day(18))])
    assert main(["import", str(tmp_path / "box")]) == 1
    assert "It is a mailbox; askaround mail looks through it." in capsys.readouterr().err


def test_whoever_is_added_after_the_first_letter_to_them_is_asked_by_it(
    store, tmp_path, capsys: Output
) -> None:
    box = mbox(tmp_path / "Sent", [letter(ME, "Sam Lee <sam@lee.example>", day(9), "A question")])
    assert main(["add", "Sam Lee, sam@lee.example"]) == 0
    assert main(["mail", str(box)]) == 0
    assert main(["due", "--json"]) == 0
    out = capsys.readouterr().out
    found = json.loads(out[out.index("\n[") :])
    (due,) = (each for each in found if each["who"] == "Sam Lee")
    assert due["what"] == "write once more, briefly"
    assert touches(store, "Sam Lee")[0].when == day(9)
    assert main(["undo"]) == 0
    assert touches(store, "Sam Lee") == []


def test_a_reply_from_another_address_is_a_reply_and_the_address_can_be_kept(
    store, tmp_path, capsys: Output
) -> None:
    home = "Sam Lee <sam@home.example>"
    maildir(tmp_path / "Mail" / "A", [letter(home, ME, day(12), "Re: Hi", In_Reply_To="<1@me>")])
    sent = letter(ME, "Sam Lee <sam@lee.example>", day(9), "Hi", Message_ID="<1@me>")
    mbox(tmp_path / "Mail" / "Sent", [sent])
    assert main(["add", "Sam Lee, sam@lee.example"]) == 0
    capsys.readouterr()
    assert main(["mail", str(tmp_path / "Mail")]) == 0
    said = capsys.readouterr().out
    assert "Sam Lee: reply from them, Thu 12 Nov: Re: Hi\n" in said
    assert "not in your book" not in said
    line = "askaround edit 'Sam Lee' email 'sam@lee.example, sam@home.example'"
    assert f"Sam Lee also writes from sam@home.example: {line}\n" in said
    assert main(shlex.split(line)[1:]) == 0
    assert "sam@lee.example, sam@home.example" in capsys.readouterr().out
    assert len(touches(store, "Sam Lee")) == 2


def test_a_day_of_another_year_is_told_with_the_year_and_the_rest_is_counted(
    store, tmp_path, capsys: Output
) -> None:
    others = [
        letter(f"Other {number} <o{number}@x.example>", ME, day(3).replace(year=2024))
        for number in range(12)
    ]
    old = letter(ME, "Sam Lee <sam@lee.example>", day(9).replace(year=2025), "Hi")
    box = mbox(tmp_path / "box", [*others, old])
    assert main(["add", "Sam Lee, sam@lee.example"]) == 0
    capsys.readouterr()
    assert main(["mail", str(box)]) == 0
    said = capsys.readouterr().out
    assert "Sam Lee: message from you, Sun 9 Nov 2025: Hi\n" in said
    assert "1 letter, the last Sun 3 Nov 2024\n" in said
    assert "… and 2 more people\n" in said


def test_mail_that_came_back_says_how_to_mend_the_address(store, mail, capsys: Output) -> None:
    report = letter(
        "mailer-daemon@bauer.example",
        ME,
        day(18, 10),
        "Undeliverable: A thought",
        X_Failed_Recipients="ingrid@bauer.example",
    )
    maildir(mail / "INBOX", [report])
    assert main(["mail", str(mail)]) == 0
    said = capsys.readouterr().out
    assert "Mail to Ingrid Bauer came back; once you know the right address: " in said
    assert "askaround edit 'Ingrid Bauer' email ADDRESS" in said
