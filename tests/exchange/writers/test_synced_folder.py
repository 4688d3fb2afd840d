"""Folders that other programs use as well."""

import os
from datetime import UTC, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar

from tui.exchange.folder_memory import NAME
from tui.exchange.incoming import ExchangeError
from tui.exchange.seal import is_sealed, sealed
from tui.exchange.sync.cards import sync_out
from tui.exchange.sync.events import sync_calendar_out
from tui.exchange.writers.calendar import CalendarFollowUp
from tui.exchange.writers.markdown_folder import INDEX, export_markdown, write_markdown_folder
from tui.exchange.writers.synced_folder import FolderChange
from tui.model.people import Contact
from tui.model.records import Records

if TYPE_CHECKING:
    from tests.world import World

NOTHING = FolderChange((), (), ())


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.name != NAME}


def test_one_file_for_each_contact(world: "World", tmp_path: Path) -> None:
    jane, wendy = world.contact("Jane Doe"), world.contact("Wendy Ho")
    folder = tmp_path / "contacts"
    change = sync_out(world.records, folder)
    assert set(change.written) == names(folder) == {f"{jane.id}.vcf", f"{wendy.id}.vcf"}
    assert (folder / f"{jane.id}.vcf").read_bytes().endswith(b"END:VCARD\r\n")
    assert sync_out(world.records, folder) == NOTHING
    if os.name == "posix":
        assert (folder / f"{jane.id}.vcf").stat().st_mode & 0o777 == 0o600


def test_what_changed_is_written_and_what_is_gone_removed(world: "World", tmp_path: Path) -> None:
    jane, wendy = world.contact("Jane Doe"), world.contact("Wendy Ho")
    sync_out(world.records, tmp_path)
    world.records.put(jane.changed(title="Director"))
    world.records.remove(Contact, wendy.id)
    change = sync_out(world.records, tmp_path)
    assert change == FolderChange((f"{jane.id}.vcf",), (f"{wendy.id}.vcf",), ())
    assert b"TITLE:Director" in (tmp_path / f"{jane.id}.vcf").read_bytes()
    assert names(tmp_path) == {f"{jane.id}.vcf"}


def test_files_of_others_stay(world: "World", tmp_path: Path) -> None:
    jane, wendy, ravi = (world.contact(name) for name in ("Jane Doe", "Wendy Ho", "Ravi Menon"))
    sync_out(world.records, tmp_path)
    outside = tmp_path / "outside.txt"
    outside.write_bytes(b"outside")
    theirs = {
        f"{jane.id}.vcf": (tmp_path / f"{jane.id}.vcf").read_bytes().replace(b"Jane", b"Janet"),
        "theirs.vcf": b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Theirs\r\nEND:VCARD\r\n",
        "README.md": b"hello",
        "empty.vcf": b"",
    }
    for name, content in theirs.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / f"{ravi.id}.vcf").unlink()
    (tmp_path / f"{ravi.id}.vcf").symlink_to(outside)
    (tmp_path / "folder.vcf").mkdir()
    for contact in (jane, ravi):
        world.records.put(contact.changed(title="Director"))
    world.records.remove(Contact, wendy.id)
    change = sync_out(world.records, tmp_path)
    assert change.removed == (f"{wendy.id}.vcf",)
    assert set(change.left_alone) == {f"{jane.id}.vcf", f"{ravi.id}.vcf"}
    assert {name: (tmp_path / name).read_bytes() for name in theirs} == theirs
    assert outside.read_bytes() == b"outside"
    for contact in (jane, ravi):
        world.records.remove(Contact, contact.id)
    assert sync_out(world.records, tmp_path) == NOTHING
    assert names(tmp_path) >= theirs.keys() | {f"{ravi.id}.vcf", "folder.vcf"}


def test_a_folder_that_is_none(world: "World", tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    with pytest.raises(ExchangeError, match="is not a folder"):
        sync_out(world.records, file)


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written(world: "World", tmp_path: Path) -> None:
    world.contact()
    tmp_path.chmod(0o500)
    with pytest.raises(OSError, match="denied"):
        sync_out(world.records, tmp_path)


@pytest.mark.parametrize("contact_id", ["../../evil", "/etc/passwd", "a\0b", "", "me"])
def test_an_id_is_never_a_path(world: "World", tmp_path: Path, contact_id: str) -> None:
    world.contact(id=contact_id)
    folder = tmp_path / "inside"
    (name,) = sync_out(world.records, folder).written
    assert names(tmp_path) == {"inside"}
    assert names(folder) == {name}


def test_a_seal_breaks_with_any_change() -> None:
    line = b"X-ASKAROUND-SEAL:%s\r\n"
    content = sealed(b"one\r\nEND\r\n", line, b"END")
    assert is_sealed(content)
    assert is_sealed(sealed(content, line, b"END"))
    assert not is_sealed(content.replace(b"one", b"two"))
    assert not is_sealed(content.replace(b"\r\n", b"\n"))
    assert not is_sealed(content + b" ")
    assert not is_sealed(b"")


def test_events_keep_their_numbers_in_a_folder(world: "World", tmp_path: Path) -> None:
    jane = world.contact()
    call = world.scheduled(jane, world.now + timedelta(days=7))
    fake = f"x-askaround-seal:{'0' * 32}"
    thanks = CalendarFollowUp("A1:1", "Jane", "thank", fake, world.now)

    def sync(*followups: CalendarFollowUp) -> FolderChange:
        return sync_calendar_out(world.records, followups, tmp_path, world.now, UTC)

    def sequence() -> int:
        file = Calendar.from_ical((tmp_path / f"{call.id}.ics").read_bytes())
        return int(file.walk("VEVENT")[0]["sequence"])

    assert len(sync(thanks).written) == 2
    first = sequence()
    world.now += timedelta(hours=1)
    assert sync(thanks) == NOTHING
    assert sequence() == first
    world.records.put(call.changed(start=world.now + timedelta(days=1)))
    assert sync(thanks).written == (f"{call.id}.ics",)
    assert sequence() == first + 1
    assert len(sync().removed) == 1


def test_a_conversation_is_a_file(world: "World", tmp_path: Path) -> None:
    jane = world.contact("Zoë Ångström")
    calls = [world.talk(jane, days) for days in (30, 2)]
    world.talk(world.contact("李雷 ../../etc"), 3)
    world.interview(world.contact("[/b]"), contact_id="gone")
    world.notes(calls[0], "she moved from sales")
    change = write_markdown_folder(world.records, tmp_path, UTC)
    assert set(change.written) == names(tmp_path)
    assert len(change.written) == 5
    assert all(name.isascii() and "/" not in name for name in change.written)
    assert f"zoe-angstrom-{calls[0].id[-8:]}.md" in change.written
    index = (tmp_path / INDEX).read_text()
    assert all(f"({name})" in index for name in change.written if name != INDEX)
    text = (tmp_path / f"zoe-angstrom-{calls[0].id[-8:]}.md").read_text()
    assert "she moved from sales" in text
    assert write_markdown_folder(world.records, tmp_path, UTC) == NOTHING


def test_a_conversation_that_somebody_edited_stays(world: "World", tmp_path: Path) -> None:
    call = world.talk(world.contact("Jane Doe"))
    name = f"jane-doe-{call.id[-8:]}.md"
    write_markdown_folder(world.records, tmp_path, UTC)
    edited = (tmp_path / name).read_text() + "my own thoughts\n"
    (tmp_path / name).write_text(edited)
    world.records.put(call.changed(minutes=60))
    change = write_markdown_folder(world.records, tmp_path, UTC)
    assert change.left_alone == (name,)
    assert (tmp_path / name).read_text() == edited


def test_names_of_files_are_unique_and_stay(world: "World", tmp_path: Path) -> None:
    jane = world.contact("Jane Doe")
    calls = [world.talk(jane, id=f"{number}0000000-aaaaaaaa") for number in range(3)]
    change = write_markdown_folder(world.records, tmp_path, UTC)
    assert len(set(change.written)) == 4
    world.records.put(calls[1].changed(started=world.now, ended=world.now))
    change = write_markdown_folder(world.records, tmp_path, UTC)
    assert not change.removed


def test_all_conversations_as_one_text(world: "World") -> None:
    assert export_markdown(Records(), UTC) == ""
    for name in ("Jane Doe", "Wendy Ho"):
        world.talk(world.contact(name))
    assert export_markdown(world.records, UTC).count("\n# ") == 1
