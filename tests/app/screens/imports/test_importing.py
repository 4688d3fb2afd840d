"""Importing on the screen: asking, looking, choosing, taking in, undoing; and duplicates."""

from threading import Event
from time import sleep

import pytest
from textual.events import Key, Paste
from textual.widgets import Input, TextArea

from tests.app.conftest import toasts
from tests.app.painted import whole_screen
from tests.app.screens.imports.importing import CONNECTIONS, TABLE, press_and_wait
from tests.app.settling import start_over, until
from tests.cases import case
from tests.exchange.invites import GOOGLE
from tests.world import NOON
from tui.app.dialogs.form import Form
from tui.app.screens.imports import reading as import_reading
from tui.app.screens.imports import review as import_review
from tui.app.screens.imports import source as import_source
from tui.app.screens.imports.columns import ColumnMapper
from tui.app.screens.imports.duplicates import Duplicates
from tui.app.screens.imports.review import ImportReview
from tui.app.screens.imports.source import ImportSource
from tui.app.screens.map.contact_map import ContactMap
from tui.app.widgets.key_hints import KeyHints
from tui.exchange.progress import StoppedError
from tui.store.errors import StoreError


@pytest.fixture
def files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Connections.csv").write_text(CONNECTIONS)
    (tmp_path / "people.csv").write_text(TABLE)
    (tmp_path / "Photos").mkdir()
    (tmp_path / "Photos" / "me.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    return tmp_path


def drawn(pilot):
    return whole_screen(pilot)


def names(desk):
    return {contact.name for contact in desk.book.records.contacts.values()}


async def test_a_file_is_looked_at_taken_in_and_undone(season, opened, files):
    before = names(season)
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *"Connections.csv"])
        await until(pilot, lambda: "LinkedIn connections, " in drawn(pilot))
        await press_and_wait(pilot, ["enter", "…"])
        assert isinstance(pilot.app.screen, ImportReview)
        for words in ("2 new", "1 changed", "1 maybe", "1 bad", "3 to take in, 1 to decide"):
            assert words in drawn(pilot)
        assert names(season) == before
        await press_and_wait(pilot, ["d"])
        assert isinstance(pilot.app.screen, ContactMap)
        assert "Took in 3 entries. u takes it back." in toasts(pilot)
        assert names(season) - before == {"Ana Ruiz", "Wendy Lund, PhD"}
        await press_and_wait(pilot, ["u"])
        assert names(season) == before
        assert "Undone: Imported 3 from Connections.csv" in toasts(pilot)


async def test_taken_in_twice_at_once_is_taken_in_once(season, opened, files):
    before = len(season.book.records.contacts)
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *"Connections.csv", "enter", "…"])
        review = pilot.app.screen
        review.action_take_in()
        review.action_take_in()
        await until(pilot, lambda: isinstance(pilot.app.screen, ContactMap))
        await pilot.pause()
        assert len(season.book.records.contacts) == before + 2
        await press_and_wait(pilot, ["u"])
        assert len(season.book.records.contacts) == before


async def test_what_cannot_be_taken_in_is_read_again(season, opened, files, monkeypatch):
    before = names(season)

    def refused(*_arguments, **_fields):
        raise StoreError("The store can only be read.")

    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *"Connections.csv", "enter", "…"])
        with monkeypatch.context() as patched:
            patched.setattr(season.book, "take_people", refused)
            await press_and_wait(pilot, ["enter", "…"])
        assert "The store can only be read." in toasts(pilot)
        assert "3 to take in, 1 to decide" in drawn(pilot)
        assert "Ana Ruiz" in drawn(pilot)
        assert names(season) == before
        await press_and_wait(pilot, ["enter"])
        assert "Took in 3 entries. u takes it back." in toasts(pilot)
        assert names(season) - before == {"Ana Ruiz", "Wendy Lund, PhD"}


async def test_rows_are_taken_or_left_one_by_one_and_all_at_once(season, opened, files):
    before = names(season)
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *"Connections.csv", "enter", "…", "space"])
        assert "2 to take in" in drawn(pilot)
        await press_and_wait(pilot, ["space", "a"])
        assert "1 to take in" in drawn(pilot)
        await press_and_wait(pilot, ["tab", "tab", "tab"])
        assert "Ana Ruiz" not in drawn(pilot)
        assert "May be in your book: the same name." in drawn(pilot)
        await press_and_wait(pilot, ["space", "space"])
        assert "as new" in drawn(pilot)
        await press_and_wait(pilot, ["enter"])
        people = [each.name for each in season.book.records.contacts.values()]
        assert people.count("Priya Raman") == 2
        assert names(season) == before


async def test_escape_takes_nothing_in_and_the_paste_is_there_again(season, opened, files):
    before = names(season)
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I"])
        pilot.app.post_message(Paste("Jane Doe, Analyst, Acme\n- Bo Lind\n\nx@y"))
        await pilot.pause(0.2)
        assert (
            pilot.app.screen.query_one(TextArea).text == "Jane Doe, Analyst, Acme\n- Bo Lind\n\nx@y"
        )
        assert "2 people · line 4: " in drawn(pilot)
        assert "^s look" in pilot.app.screen.query_one(KeyHints).render().plain
        await press_and_wait(pilot, ["ctrl+s", "…", "escape"])
        assert isinstance(pilot.app.screen, ContactMap)
        assert names(season) == before
        await press_and_wait(pilot, ["I", "tab"])
        assert "Bo Lind" in pilot.app.screen.query_one(TextArea).text
        await press_and_wait(pilot, ["ctrl+s", "…", "d"])
        assert names(season) - before == {"Jane Doe", "Bo Lind"}
        await press_and_wait(pilot, ["I"])
        assert not pilot.app.screen.query_one(TextArea).text
        await press_and_wait(pilot, ["escape"])
        assert not isinstance(pilot.app.screen, ImportSource)


@pytest.mark.parametrize("into", [["tab"], []], ids=["box", "path"])
async def test_the_cells_of_a_pasted_table_stay_apart(desk, opened, into):
    desk.book.add_contact("Jane Doe", now=NOON)
    async with opened(desk) as pilot:
        await pilot.press("2", "I", *into)
        pilot.app.post_message(Paste("Max \x1b[31mMuster\tChef\tFirma\tmax@firma.de"))
        await pilot.pause(0.2)
        await press_and_wait(pilot, ["ctrl+s", "…", "d"])
        max_ = next(each for each in desk.book.records.contacts.values() if "Max" in each.name)
        assert (max_.name, max_.title, max_.emails) == ("Max Muster", "Chef", ("max@firma.de",))


async def test_a_table_that_is_pasted_before_its_screen_is_there_stays_apart(desk, opened):
    desk.book.add_contact("Jane Doe", now=NOON)
    async with opened(desk) as pilot:
        for key in ("2", "I"):
            pilot.app.post_message(Key(key, key))
        pilot.app.post_message(Paste("Max Muster\tChef\tFirma\tmax@firma.de"))
        await pilot.pause()
        await pilot.app.type_ahead.all_landed()
        await press_and_wait(pilot, ["ctrl+s", "…", "d"])
        max_ = next(each for each in desk.book.records.contacts.values() if "Max" in each.name)
        assert (max_.name, max_.title, max_.emails) == ("Max Muster", "Chef", ("max@firma.de",))


async def test_an_encoding_that_was_guessed_is_said(season, opened, files):
    (files / "jp").write_bytes("Name\n山田太郎\n".encode("shift-jis"))
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", "j", "p", "enter", "…"])
        assert any("read as Shift-JIS" in words for words in toasts(pilot))


async def test_a_path_is_completed_and_what_is_none_is_said(season, opened, files):
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *"Pho"])
        field = pilot.app.screen.query_one(Input)
        await until(pilot, lambda: field._suggestion)
        await press_and_wait(pilot, ["tab"])
        assert field.value == "Photos/"
        await until(pilot, lambda: field._suggestion)
        await press_and_wait(pilot, ["tab", "enter"])
        picture = "It is a picture; type the names in it, one a line, or paste them."
        await until(pilot, lambda: picture in drawn(pilot), picture)
        await press_and_wait(pilot, ["x", "enter"])
        missing = "It could not be read: No such file or directory."
        await until(pilot, lambda: missing in drawn(pilot), missing)
        assert isinstance(pilot.app.screen, ImportSource)


async def test_an_unknown_table_asks_for_its_columns(season, opened, files):
    before = names(season)
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *"people.csv"])
        await until(pilot, lambda: "you will say what its columns are" in drawn(pilot))
        await press_and_wait(pilot, ["enter", "…"])
        await until(pilot, lambda: isinstance(pilot.app.screen, ColumnMapper))
        await pilot.pause()
        assert "Cleo Park · cleo@bay.example" in drawn(pilot)
        await press_and_wait(pilot, ["j", "j", "j", "enter", "j", "j", "enter"])
        await press_and_wait(pilot, ["j", "enter", "j", "enter"])
        assert "Cleo Park · Dispatcher · Bay Freight · cleo@bay.example" in drawn(pilot)
        await press_and_wait(pilot, ["j", "x"])
        assert "Cleo Park · Dispatcher · Bay Freight" in drawn(pilot)
        assert "cleo@bay" not in drawn(pilot)
        await press_and_wait(pilot, ["d", "…"])
        assert "2 new" in drawn(pilot)
        await press_and_wait(pilot, ["c", "escape", "d"])
        assert names(season) - before == {"Cleo Park", "Dana Wu"}


async def test_columns_that_are_not_told_end_it(season, opened, files):
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *"people.csv", "enter", "…"])
        await until(pilot, lambda: isinstance(pilot.app.screen, ColumnMapper))
        await pilot.pause()
        await press_and_wait(pilot, ["escape"])
        assert isinstance(pilot.app.screen, ContactMap)


async def test_ten_thousand_rows_are_chosen_from(desk, opened, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    rows = (
        f"P{number},Q{number},https://www.linkedin.com/in/p{number},,Firm {number % 500},,\n"
        for number in range(10_000)
    )
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    (tmp_path / "c.csv").write_text(header + "".join(rows))
    desk.book.save_profile(now=NOON, name="Nora")
    async with opened(desk) as pilot:
        await press_and_wait(pilot, ["2", "I", *"c.csv", "enter", "…", "G", "space"])
        assert "9,999 to take in" in drawn(pilot)
        await press_and_wait(pilot, ["escape"])
        assert not desk.book.records.contacts


async def test_a_file_can_be_opened_before_it_is_told_what_it_is(
    season, opened, files, monkeypatch
):
    looked, go_on = Event(), Event()

    def slow_words(path):
        looked.set()
        go_on.wait(60)
        return "some file"

    monkeypatch.setattr(import_source, "_kind_in_words", slow_words)
    async with opened(season) as pilot:
        await pilot.press("2", "I", *"Connections.csv")
        await until(pilot, looked.is_set)
        source = pilot.app.screen
        assert isinstance(source, ImportSource)
        await pilot.press("enter")
        await until(pilot, lambda: not source.is_running)
        source._say("some file", "bold")
        go_on.set()
        await press_and_wait(pilot, ["…"])
        assert isinstance(pilot.app.screen, ImportReview)


async def test_slow_reading_shows_how_far_it_is_and_can_be_stopped(
    season, opened, files, monkeypatch
):
    going, stopped = Event(), Event()

    def slow_plan(people, books, records, watch, **_):
        try:
            while True:
                watch(0.5)
                going.set()
                sleep(0.005)
        except StoppedError:
            stopped.set()
            raise

    monkeypatch.setattr(import_reading, "plan_for", slow_plan)
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *"Connections.csv", "enter"])
        await until(pilot, going.is_set)
        await until(pilot, lambda: "Reading … 75%" in drawn(pilot))
        await press_and_wait(pilot, ["d", "space"])
        assert isinstance(pilot.app.screen, ImportReview)
        await press_and_wait(pilot, ["escape"])
        assert isinstance(pilot.app.screen, ContactMap)
        await until(pilot, stopped.is_set)


@pytest.fixture
def doubled(season):
    add, now = season.book.add_contact, NOON
    add("Tomas Rivera", now=now, title="Head of Data", tags=["rail"], emails=["t@rail.example"])
    tomas = next(each for each in season.book.records.contacts.values() if "Tomás" in each.name)
    season.book.edit_contact(tomas.id, emails=("t@rail.example",))
    add("D. Okafor", now=now, emails=["denise.okafor@example.org"])
    return season


async def test_duplicates_are_merged_swapped_and_undone(doubled, opened):
    before = names(doubled)
    async with opened(doubled, (120, 36)) as pilot:
        await press_and_wait(pilot, ["2", "D", "…"])
        assert isinstance(pilot.app.screen, Duplicates)
        assert "Duplicates · 2 pairs" in drawn(pilot)
        assert "Tomas Rivera" in drawn(pilot)
        assert "Also: Head of Data" in drawn(pilot)
        await press_and_wait(pilot, ["tab", "m"])
        assert before - names(doubled) == {"Tomás Rivera"}
        assert "Duplicates · 1 pair" in drawn(pilot)
        await press_and_wait(pilot, ["u", "…"])
        assert names(doubled) == before
        assert "Duplicates · 2 pairs" in drawn(pilot)
        await press_and_wait(pilot, ["enter", "enter"])
        assert before - names(doubled) == {"Tomas Rivera", "D. Okafor"}
        assert "Nobody is in your book twice." in drawn(pilot)
        await press_and_wait(pilot, ["escape"])
        assert isinstance(pilot.app.screen, ContactMap)


async def test_two_people_do_not_come_back(doubled, opened):
    before = names(doubled)
    async with opened(doubled) as pilot:
        await press_and_wait(pilot, ["2", "D", "…", "x", "escape", "D", "…"])
        assert "Duplicates · 1 pair" in drawn(pilot)
        assert names(doubled) == before


async def test_half_a_reply_goes_along(doubled, opened):
    people = {each.name: each.id for each in doubled.book.records.contacts.values()}
    doubled.book.save_draft(f"reply:{people['Tomas Rivera']}", "she wrote that")
    async with opened(doubled) as pilot:
        await press_and_wait(pilot, ["2", "D", "…", "m"])
        assert doubled.book.draft(f"reply:{people['Tomás Rivera']}") == "she wrote that"


async def test_hostile_words_are_only_words(desk, opened, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    nasty = "[/b] [red]x \x1b[31m 李雷 🚀 \u202eevil"
    (tmp_path / "[b].csv").write_text(
        f"Name,{nasty},Company\n{nasty},[/,[@click=app.quit]\nA B,,\n"
    )
    desk.book.add_contact(nasty, now=NOON, organization="[/")
    desk.book.add_contact(nasty, now=NOON, organization="[/", emails=["[/@x.example"])
    path = [*"[b].csv", "enter", "…"]
    before = {**desk.book.records.contacts}
    async with opened(desk) as pilot:
        for size in [(60, 24), (80, 24), (120, 36)]:
            with case(size):
                await pilot.resize_terminal(*size)
                await press_and_wait(pilot, ["escape", "2", "I", *path, "j", "k", "c"])
                await press_and_wait(pilot, ["enter", "escape", "escape", "d"])
                await press_and_wait(pilot, ["D", "…", "tab", "m", "escape"])
                assert pilot.app.is_running
                while {**desk.book.records.contacts} != before:
                    assert desk.book.undo()
                desk.book.clear_draft("import")
                await start_over(pilot)


async def test_a_folder_is_looked_at_and_rows_that_are_one_are_listed(season, opened, files):
    cards = files / "cards"
    cards.mkdir()
    for number, name in enumerate(["Lena Muster", "Lena Muster", "John Smith Jr."]):
        (cards / f"{number}.vcf").write_text(f"BEGIN:VCARD\nFN:{name}\nORG:Acme\nEND:VCARD\n")
    before = names(season)
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *"cards"])
        await until(pilot, lambda: "folder: all cards" in drawn(pilot))
        await press_and_wait(pilot, ["enter", "…"])
        assert "2 new" in drawn(pilot)
        assert "1 again" in drawn(pilot)
        assert "entry 2 is one with entry 1" in drawn(pilot)
        await press_and_wait(pilot, ["down", "down"])
        assert "One person twice in the file: the same name and organization." in drawn(pilot)
        await press_and_wait(pilot, ["enter"])
        assert names(season) - before == {"Lena Muster", "John Smith Jr."}


async def test_of_rows_that_are_one_each_is_shown_with_all_it_says(season, opened, files):
    (files / "twice.csv").write_text(
        "Name,Company,Email,Phone,Referred by,Notes\n"
        "Lena Muster,Acme,lena@x.example,,,red scarf\n"
        "Lena Muster,Acme,lena@x.example,030 1234567,Omar Idris,likes tea\n"
    )
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *"twice.csv", "enter", "…", "down"])
        about = str(pilot.app.screen.query_one("#about").visual)
        _, first, again, together = about.splitlines()
        assert first == "Row 2: Lena Muster · Acme · lena@x.example · red scarf"
        assert again.startswith("Row 3: Lena Muster · Acme · lena@x.example · 030 1234567 · ")
        assert again.endswith("introduced by Omar Idris · likes tea")
        assert together.endswith("red scarf likes tea")
        # All of it is in sight.
        for word in ("scarf", "Omar Idris", "tea", "Together"):
            assert word in drawn(pilot)


async def test_of_thousands_of_rows_only_those_in_sight_are_made(
    season, opened, files, monkeypatch
):
    rows = "".join(f"Person{number} Long{number},Firm {number}\n" for number in range(3_000))
    (files / "many.csv").write_text(f"Name,Company\n{rows}")
    made = []
    make = import_review.entry_row
    monkeypatch.setattr(
        import_review,
        "entry_row",
        lambda entry, choice: made.append(entry.name) or make(entry, choice),
    )
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *"many.csv", "enter", "…", "tab", "tab", "a"])
        assert "0 to take in" in drawn(pilot)
        await press_and_wait(pilot, ["end", "space"])
        assert "1 to take in" in drawn(pilot)
        assert len(set(made)) < 100


async def test_R6_an_invitation_is_looked_at_taken_in_and_undone(season, opened, files):
    (files / "invite.ics").write_text(GOOGLE)
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *"invite.ics"])
        await until(pilot, lambda: "invitation, " in drawn(pilot))
        await press_and_wait(pilot, ["enter", "…"])
        await until(pilot, lambda: "Jane Doe invites you and is not in your" in drawn(pilot))
        season.book.add_contact("Jane Doe", now=NOON, emails=("jane@acme.example",))
        await press_and_wait(pilot, ["escape", "…", "escape", "I", "enter", "…"])
        assert "Thu 3 Dec" in drawn(pilot)
        await press_and_wait(pilot, ["d"])
        (jane,) = (each for each in season.book.records.contacts.values() if each.name[:3] == "Jan")
        (talk,) = season.book.records.interviews_of(jane.id)
        assert talk.start is not None
        await press_and_wait(pilot, ["u"])
        assert not season.book.records.interviews_of(jane.id)


async def test_the_own_profile_is_looked_at_fills_about_you_and_is_undone(desk, opened, files):
    (files / "Profile.csv").write_text(
        "First Name,Last Name,Maiden Name,Headline,Summary,Geo Location\n"
        "Nora,Castillo,,Junior at Lakeside College,I like numbers.,Aurora\n"
    )
    desk.book.save_profile(now=desk.now(), name="Nora C.")
    async with opened(desk) as pilot:
        await press_and_wait(pilot, ["2", "I", *"Profile.csv"])
        await until(pilot, lambda: "your LinkedIn profile, " in drawn(pilot))
        await press_and_wait(pilot, ["enter", "…"])
        assert "Would be filled in under About you: school: Lakeside College;" in drawn(pilot)
        await press_and_wait(pilot, ["d"])
        profile = desk.book.records.profile
        assert (profile.name, profile.school, profile.year) == (
            "Nora C.",
            "Lakeside College",
            "junior",
        )
        assert profile.pitch == "I like numbers."
        await press_and_wait(pilot, ["u"])
        assert desk.book.records.profile.school == ""
        assert desk.book.records.profile.name == "Nora C."


async def test_no_folder_on_the_way_to_a_file_is_looked_through(season, opened, files, monkeypatch):
    looked_at, kind = [], import_source.kind_of_people

    def telling(path):
        looked_at.append(path)
        return kind(path)

    monkeypatch.setattr(import_source, "kind_of_people", telling)
    # However slow the machine is, the next key comes sooner.
    monkeypatch.setattr(import_source, "_REST", 3600.0)
    async with opened(season) as pilot:
        await press_and_wait(pilot, ["2", "I", *str(files / "Connections.csv")])
        await until(pilot, lambda: files / "Connections.csv" in looked_at)
        assert not any(path.is_dir() for path in looked_at)


async def test_who_stays_after_a_merge_is_highlighted_if_the_other_was(desk, opened):
    add, now = desk.book.add_contact, NOON
    gone = add("Bob Lee", now=now, emails=["lee@acme.com"])
    kept = add("Robert Lee", now=now, emails=["lee@acme.com", "robert@lee.org"])
    ann = add("Ann Foe", now=now)
    async with opened(desk, (120, 36)) as pilot:
        await press_and_wait(pilot, ["2"])
        place = pilot.app.screen
        for keys, cursor, after in (
            ([], gone, kept),
            ([], ann, ann),
            (["t"], gone, kept),
            (["tab"], gone, kept),
        ):
            await press_and_wait(pilot, keys)
            place.put_cursor_on(cursor.id)
            await press_and_wait(pilot, ["D", "…"])
            await press_and_wait(pilot, ["m", "escape", "…"])
            assert place.person().id == after.id
            await press_and_wait(pilot, ["e"])
            assert isinstance(pilot.app.screen, Form)
            await press_and_wait(pilot, ["escape", "u", "…"])
            assert gone.id in desk.book.records.contacts
