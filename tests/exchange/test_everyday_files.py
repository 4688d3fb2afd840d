"""Files as people have them: nothing in them is lost without a word."""

from io import BytesIO

from tests.cases import for_each
from tui.desk.taking_in.carrying_out import carry_out
from tui.desk.taking_in.import_plan import plan_for
from tui.exchange.matching.match_people import Verdict, match_all
from tui.exchange.readers.detect_format import FileKind, read_file
from tui.exchange.readers.pasted_names import read_pasted
from tui.exchange.writers.csv import export_csv
from tui.model.naming.turned import given_first
from tui.model.people import ContactState, Source
from tui.store.book import Book

OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Company,Job Title,Business Phone,Mobile Phone,"
    "E-mail Address,E-mail 2 Address,Notes,Categories,Web Page,Birthday\n"
    "Dr.,Otto,,Look,OutCo,Engineer,555-1,555-2,o@out.co,otto@home.org,met at fair,friends,,1 May\n"
)


def read(text):
    return read_file(BytesIO(text.encode()))


def test_outlook_is_not_linkedin_and_nothing_in_it_is_lost():
    content = read(OUTLOOK)
    assert content.kind is FileKind.CSV
    (otto,) = content.reading.contacts
    assert (otto.name, otto.title, otto.organization) == ("Dr. Otto Look", "Engineer", "OutCo")
    assert otto.emails == ("o@out.co", "otto@home.org")
    assert otto.phones == ("555-2", "555-1")
    assert otto.notes == "met at fair\nBirthday: 1 May"
    assert otto.source is Source.FRIENDS
    assert not content.remark


@for_each(
    ("header", "kind"),
    [
        ("First Name,Last Name,Company,Email,Phone,Title,Notes", FileKind.CSV),
        ("First Name,Last Name,URL,Phone", FileKind.CSV),
        ("First Name,Last Name", FileKind.CSV),
        ("First Name,Last Name,Email Address,Company,Position", FileKind.LINKEDIN_CSV),
        ("First Name,Last Name,Position,Connected On,Pet", FileKind.LINKEDIN_CSV),
    ],
)
def test_linkedin_is_told_by_its_own_columns(header, kind):
    assert read(f"{header}\nSue,Plain,,,,,\n").kind is kind


def test_columns_somebody_added_to_a_list_of_connections_are_read():
    content = read(
        "First Name,Last Name,Connected On,Phone,Notes,Pet\nSue,Plain,12 Mar 2024,555-1,met,cat\n"
    )
    (sue,) = content.reading.contacts
    assert (sue.phones, sue.notes) == (("555-1",), "met")
    assert "Pet" in content.remark


def test_columns_of_one_name_are_put_together():
    (dup,) = read("Name,Email,Email\nDup Cols,a@a.com,b@b.com\n").reading.contacts
    assert dup.emails == ("a@a.com", "b@b.com")


def test_german_headers_are_read():
    header = "Name,E-Mail-Adresse,Telefonnummer,Stellenbezeichnung,Firma"
    (hans,) = read(f"{header}\nHans,h@s.de,123 456,Chef,F\n").reading.contacts
    assert (hans.emails, hans.phones, hans.title) == (("h@s.de",), ("123 456",), "Chef")


def test_what_is_no_address_goes_to_the_notes():
    (someone,) = read("Name,Email\nX Y,not an email\n").reading.contacts
    assert (someone.emails, someone.notes) == ((), "E-mail as given: not an email")


def test_notes_that_are_too_long_say_so():
    (someone,) = read(f"Name,Notes\nX Y,{'long ' * 12_000}\n").reading.contacts
    assert len(someone.notes) == 50_000
    assert someone.notes.endswith("too long to be taken in.")


@for_each(
    ("name", "turned"),
    [
        ("Doe, Jane", "Jane Doe"),
        ("van der Berg, Anna Maria", "Anna Maria van der Berg"),
        ("Wendy Lund, PhD", "Wendy Lund, PhD"),
        ("Globex, Inc.", "Globex, Inc."),
        ("Doe, Jane, MD", "Jane Doe, MD"),
        ("Jane Doe", "Jane Doe"),
        ("Doe,", "Doe,"),
    ],
)
def test_a_name_begins_with_the_given_one(name, turned):
    assert given_first(name) == turned


def test_a_pasted_table_is_read_by_its_columns_with_and_without_header():
    table = ["Name\tTitle\tCompany\tEmail", "Max Muster\tChef\tFirma\tmax@firma.de"]
    for lines in (table, table[1:]):
        (max_,) = read_pasted(lines).contacts
        assert (max_.name, max_.title, max_.organization, max_.emails) == (
            "Max Muster",
            "Chef",
            "Firma",
            ("max@firma.de",),
        )


def test_a_pasted_list_of_addresses_is_one_person_each():
    line = 'John Doe <john@doe.org>; Wendy Ho <w@h.org>, "Po, Kim" <k@po.org>'
    found = read_pasted([line]).contacts
    assert [(each.name, each.emails) for each in found] == [
        ("John Doe", ("john@doe.org",)),
        ("Wendy Ho", ("w@h.org",)),
        ("Kim Po", ("k@po.org",)),
    ]
    (jane,) = read_pasted(["Jane Doe, Analyst, Acme <jane@acme.com>, <j@doe.org> #alumni"]).contacts
    assert (jane.organization, jane.emails) == ("Acme", ("jane@acme.com", "j@doe.org"))


def test_another_name_at_the_same_profile_is_kept_once(world):
    link = "https://www.linkedin.com/in/zoe"
    zoe = world.contact("Zoë Müller", links=(link,))
    rows = f"First Name,Last Name,URL,Connected On\nZoë,Meyer,{link},12 Mar 2024\n"
    (match,) = match_all(read(rows).reading.contacts, world.records)
    assert match.verdict is Verdict.CHANGED
    assert match.fields == {"also_known_as": ("Zoë Meyer",)}
    world.put(zoe.changed(**match.fields))
    (match,) = match_all(read(rows).reading.contacts, world.records)
    assert match.verdict is Verdict.SAME


def test_an_older_list_of_connections_changes_nothing_back(world, tmp_path):
    def rows(work):
        header = "First Name,Last Name,URL,Company,Position,Connected On"
        link = "https://www.linkedin.com/in/carl"
        return read(f"{header}\nCarl,Old,{link},{work},12 Mar 2024\n").reading.contacts

    book = Book(tmp_path / "store.json")
    for work in ("OldCo,Intern", "NewCo,Manager"):
        plan = plan_for(rows(work), [], book.records)
        carry_out(book, plan, plan.defaults(), now=world.now, source="a file")
    (carl,) = book.records.contacts.values()
    assert (carl.title, book.records.organization_of(carl)) == ("Manager", "NewCo")
    (match,) = match_all(rows("OldCo,Intern"), book.records)
    assert (match.verdict, match.job) == (Verdict.SAME, None)
    (match,) = match_all(rows("ThirdCo,Head"), book.records)
    assert match.job.new_organization == "ThirdCo"
    book.close()


def test_the_own_table_brings_back_how_you_met_and_who_rests(world):
    world.contact("Rest Ing", how_we_met="at the fair", state=ContactState.RESTING)
    (person,) = read(export_csv(world.records)).reading.contacts
    assert (person.how_we_met, person.state) == ("at the fair", ContactState.RESTING)
    assert read(export_csv(world.records)).remark == ""
    (elsewhere,) = read("Name,State\nJane Doe,resting\n").reading.contacts
    assert elsewhere.state is ContactState.ACTIVE


def test_work_that_is_left_as_it_was_is_not_called_changed(world):
    world.contact("Carl Old", title="Intern", emails=("c@old.co",))
    people = read("Name,Email,Title,Notes\nCarl Old,c@old.co,Chef,new note\n").reading.contacts
    plan = plan_for(people, [], world.records)
    (entry,) = plan.entries
    assert entry.words_by_default == "Carl Old · + notes · left: now Chef (was Intern)"
    assert plan.undecided() == 1
