"""Looks at the mail of many programs: everything is found once, and only what is new is read."""

import os
import stat

import pytest

from tests.exchange.mail.mailboxes import (
    JANE,
    ME,
    day,
    letter,
    maildir,
    maildir_plus_plus,
    mbox,
    mbsync,
    notmuch,
    takeout,
    thunderbird,
    touched_before,
)
from tui.exchange.mail.look import Wanted, look_at_mail
from tui.exchange.mail.memory import MailMemory, load_memory, save_memory
from tui.playbook.mail.nature import is_personal

WANTED = Wanted({"jane@acme.example"}, frozenset())
STRANGER = "Omar Haddad <omar@bay.example>"


def looked(*paths, memory=None, wanted=WANTED):
    return look_at_mail(paths, wanted, memory or MailMemory(), is_personal)


def subjects(look):
    return sorted(message.subject for message in look.messages)


SENT = [letter(ME, JANE, day(16), "Asked")]
INBOX = [letter(JANE, ME, day(18), "Re: Asked"), letter(STRANGER, ME, day(18), "Hello")]
SPAM = [letter(JANE, ME, day(18), "Win money")]
DRAFT = [letter(ME, JANE, day(19), "Not sent yet")]


def eml_folder(root, folders):
    for name, letters in folders.items():
        (root / name).mkdir(parents=True)
        for number, content in enumerate(letters):
            (root / name / f"{number} Re: a talk.eml").write_bytes(content)
    return root


def in_takeout(root, folders):
    labels = {"INBOX": "Inbox,Opened", "Sent": "Sent,Opened", "Drafts": "Drafts", "Junk": "Spam"}
    path = root / "Takeout" / "Mail" / "All mail Including Spam and Trash.mbox"
    return takeout(
        path, [(labels[name], each) for name in folders for each in folders[name]]
    ).parent


def dotted(root, folders):
    names = {"INBOX": "", "Sent": ".Sent", "Drafts": ".Drafts", "Junk": ".Junk"}
    return maildir_plus_plus(root, {names[name]: each for name, each in folders.items()})


def german(root, folders):
    names = {"INBOX": "Posteingang", "Sent": "Gesendet", "Drafts": "Entw&APw-rfe", "Junk": "Spam"}
    return mbsync(root / "account", {names[name]: each for name, each in folders.items()})


def apple(root, folders):
    """Letters as Apple Mail keeps them: each behind the count of its bytes, before a plist."""
    names = {"INBOX": "INBOX", "Sent": "Sent Messages", "Drafts": "Drafts", "Junk": "Junk"}
    for name, letters in folders.items():
        folder = root / "V10" / "1B2C" / f"{names[name]}.mbox" / "9F" / "Data" / "Messages"
        folder.mkdir(parents=True)
        for number, content in enumerate(letters):
            text = f"{len(content)}      \n".encode() + content + b'<?xml version="1.0"?><plist/>\n'
            (folder / f"{number}.emlx").write_bytes(text)
    return root


LAYOUTS = {
    "mbsync": mbsync,
    "Maildir++": dotted,
    "notmuch": notmuch,
    "in German": german,
    "Thunderbird": thunderbird,
    "Takeout": in_takeout,
    "letters": eml_folder,
    "Apple Mail": apple,
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_is_read_once(tmp_path, layout):
    folders = {"INBOX": INBOX, "Sent": SENT, "Drafts": DRAFT, "Junk": SPAM}
    root = LAYOUTS[layout](tmp_path / "mail", folders)
    look = looked(root)
    assert look.problems == []
    assert subjects(look) == ["Asked", "Re: Asked"]
    assert look.mine == {"nora@castillo.example"}
    assert {key: count for key, (_, count) in look.strangers.items()} == {"omar@bay.example": 1}
    again = looked(root, memory=look.memory)
    assert (again.read, again.messages) == (0, [])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_known_is_remembered_on_the_disk(tmp_path, layout):
    root = LAYOUTS[layout](tmp_path / "mail", {"INBOX": INBOX, "Sent": SENT})
    look = looked(root)
    path = tmp_path / "memory"
    save_memory(path, look.memory)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert looked(root, memory=load_memory(path)).read == 0
    assert load_memory(path) == look.memory


def test_flags_and_moving_from_new_to_cur_are_no_new_messages(tmp_path):
    root = maildir(tmp_path / "INBOX", [INBOX[0]], new=True)
    first = looked(root)
    (path,) = (root / "new").iterdir()
    path.rename(root / "cur" / f"{path.name}:2,RS")
    maildir(root, [letter(JANE, ME, day(19), "Later")], new=True)
    second = looked(root, memory=first.memory)
    assert (subjects(first), subjects(second)) == (["Re: Asked"], ["Later"])


def test_drafts_and_what_was_thrown_away_by_their_flags(tmp_path):
    root = maildir(tmp_path / "INBOX", DRAFT, flags="DS")
    maildir(root, INBOX[:1], flags="ST")
    assert [(each.subject, each.place) for each in looked(root).messages] == [
        ("Re: Asked", "trash")
    ]


def test_an_untouched_folder_is_not_even_listed(tmp_path, monkeypatch):
    root = maildir(tmp_path / "INBOX", INBOX)
    touched_before(root, 60)
    first = looked(root)
    listed = []
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: listed.append(str(path)) or scandir(path))
    assert looked(root, memory=first.memory).read == 0
    assert not [path for path in listed if path.endswith(("new", "cur"))]


def test_a_mailbox_that_grew_shrank_or_was_replaced(tmp_path):
    path = mbox(tmp_path / "Inbox", INBOX)
    first = looked(path)
    mbox(path, [letter(JANE, ME, day(19), "Later")])
    second = looked(path, memory=first.memory)
    assert (subjects(second), second.read) == (["Later"], 1)
    path.unlink()
    mbox(path, [letter(JANE, ME, day(20), "Afresh")])
    assert subjects(looked(path, memory=second.memory)) == ["Afresh"]


def test_somebody_who_is_added_later_is_found_in_what_was_read(tmp_path):
    root = mbsync(tmp_path / "mail", {"INBOX": INBOX, "Sent": SENT})
    memory = looked(root).memory
    omar = Wanted({"jane@acme.example", "omar@bay.example"}, frozenset())
    assert "Hello" in subjects(looked(root, memory=memory, wanted=omar))
    nobody = Wanted({"jane@acme.example", "ann@firm.example"}, frozenset())
    assert looked(root, memory=memory, wanted=nobody).read == 0


def test_own_addresses_are_told_by_the_settings_the_name_and_by_where_mail_came(tmp_path):
    box = mbox(tmp_path / "box", [letter("Me <me@x.example>", JANE, day(16), "Asked")])
    assert looked(box).mine == {"me@x.example"}
    assert looked(box, wanted=Wanted({"jane@acme.example"}, {"me@x.example"})).mine == {
        "me@x.example"
    }
    assert looked(box, wanted=Wanted({"jane@acme.example"}, (), name="me")).mine == {"me@x.example"}
    came = letter(JANE, "me@x.example", day(17), Delivered_To="me@x.example")
    assert looked(mbox(tmp_path / "in", [came])).mine == {"me@x.example"}
    listed = letter(JANE, "talk@x.example", day(17), Delivered_To="talk@x.example", List_Id="<t>")
    assert looked(mbox(tmp_path / "list", [listed])).mine == set()


@pytest.mark.parametrize(
    ("letters", "mine"),
    [
        ([], set()),
        ([letter("Me <me@x.example>", JANE)], {"me@x.example"}),
        ([letter(JANE, "me@x.example")], {"me@x.example"}),
        (
            [letter("Boss <b@y.example>", JANE)] * 9 + [letter(JANE, "me@x.example")],
            {"me@x.example"},
        ),
        ([letter(JANE, "me@x.example, b@y.example")], set()),
        ([letter(JANE, "talk@x.example", List_Id="<talk>")], set()),
        ([letter("no-reply@x.example", JANE)], set()),
    ],
)
def test_own_address_is_guessed_where_nothing_tells_it(tmp_path, letters, mine):
    assert looked(mbox(tmp_path / "box", letters)).mine == mine


def test_folders_in_a_circle_pipes_and_what_cannot_be_read(tmp_path):
    root = mbsync(tmp_path / "mail", {"INBOX": INBOX, "Sent": SENT})
    (root / "INBOX" / "again").symlink_to(root)
    (root / "loop").symlink_to(root / "loop")
    (root / "nowhere").symlink_to(root / "gone")
    os.mkfifo(root / "INBOX" / "new" / "1795000001.pipe")
    os.mkfifo(root / "pipe")
    (root / "INBOX" / "cur" / "1795000002.link:2,S").symlink_to("/dev/zero")
    (root / "INBOX" / "cur" / "1795000003.gone:2,S").symlink_to(root / "gone")
    look = looked(root)
    assert subjects(look) == ["Asked", "Re: Asked"]
    (problem,) = look.problems
    assert problem == f"{root / 'loop'} could not be read: Too many levels of symbolic links."


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_told_in_a_sentence(tmp_path):
    root = mbsync(tmp_path / "mail", {"INBOX": INBOX, "Sent": SENT})
    (root / "INBOX" / "cur").chmod(0)
    look = looked(root)
    (root / "INBOX" / "cur").chmod(0o700)
    assert look.problems == [f"{root / 'INBOX'} could not be read: Permission denied."]


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: None, "could not be read: No such file or directory."),
        (os.mkfifo, "It is not a file."),
        (lambda path: path.symlink_to(path), "Too many levels of symbolic links."),
        (lambda path: path.write_text("Name,Email\nJane,j@x.example\n"), "It is not mail"),
        (lambda path: path.write_bytes(b"%PDF-1.4 \xff\xfe\0"), "It is not mail"),
    ],
)
def test_what_is_no_mail_is_said_in_a_sentence(tmp_path, make, sentence):
    path = tmp_path / "thing"
    make(path)
    (problem,) = looked(path).problems
    assert sentence in problem


@pytest.mark.parametrize("content", [b"", b"\n", b"From", b"\0" * 4000])
def test_empty_files_in_a_folder_say_nothing(tmp_path, content):
    for name in ("Inbox", "Inbox.mbox", "1.eml"):
        (tmp_path / name).write_bytes(content)
    look = looked(tmp_path)
    assert (look.messages, look.problems) == ([], [])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[" * 10_000,
        b"null",
        b'{"version": 1}',
        b'{"version": 2}',
        b"\xff\xfe",
        b"\0" * 9,
    ],
)
def test_a_damaged_memory_is_none(tmp_path, content):
    path = tmp_path / "memory"
    path.write_bytes(content)
    assert load_memory(path) == MailMemory()


def test_a_memory_damaged_anywhere_is_none_or_harmless(tmp_path):
    root = mbsync(tmp_path / "mail", {"INBOX": INBOX, "Sent": SENT})
    thunderbird(tmp_path / "mail" / "local", {"Archive": [letter(JANE, ME, day(3), "Old")]})
    path = tmp_path / "memory"
    save_memory(path, looked(root).memory)
    whole = path.read_bytes()
    for place in range(0, len(whole), 7):
        for other in (b"9", b'"', b"}", b"\xff", b""):
            path.write_bytes(whole[:place] + other + whole[place + 1 :])
            looked(root, memory=load_memory(path))


def test_one_stops_when_asked_to(tmp_path):
    class EnoughError(Exception):
        pass

    def stop():
        raise EnoughError

    root = mbsync(tmp_path / "mail", {"INBOX": INBOX})
    with pytest.raises(EnoughError):
        look_at_mail([root], WANTED, MailMemory(), is_personal, pause=stop)


def test_a_message_in_several_places_counts_once(tmp_path):
    content = letter("Omar Haddad <omar@bay.example>", ME, day(3))
    mbox(tmp_path / "Mail" / "All", [content])
    maildir(tmp_path / "Mail" / "INBOX", [content, content])
    own = Wanted((), {"nora@castillo.example"})
    found = look_at_mail([tmp_path / "Mail"], own, MailMemory(), lambda _: True)
    assert (found.read, found.strangers["omar@bay.example"][1]) == (1, 1)


@pytest.mark.parametrize("first", ["A Spam", "Drafts", "Trash"])
def test_a_copy_that_is_not_read_hides_no_message(tmp_path, first):
    content = letter("Omar Haddad <omar@bay.example>", ME, day(3))
    maildir(tmp_path / "Mail" / "A" / first.removeprefix("A "), [content])
    maildir(tmp_path / "Mail" / "B", [content])
    own = Wanted((), {"nora@castillo.example"})
    found = look_at_mail([tmp_path / "Mail"], own, MailMemory(), lambda _: True)
    assert found.strangers["omar@bay.example"][1] == 1
