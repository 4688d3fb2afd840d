"""What a letter says of who wrote it: their number, and where they work; nobody else's."""

from tests.cases import for_each
from tui.exchange.pasted_person import line_of_paste
from tui.exchange.readers.pasted_names import read_pasted
from tui.model.contact_line.contact_line import parse_contact_line

HEADS = (
    "Sent from my iPhone\n\nOn Nov 20, 2026, at 3:15 PM, Ana Roe <ana@roe.example> wrote:\n\n",
    "---------- Forwarded message ---------\nFrom: Ana Roe <ana@roe.example>\n"
    "Date: Thu, Nov 26, 2026 at 9:14 AM\nSubject: hi\nTo: Nora Becker <nora@example.org>\n\n",
)


@for_each("head", HEADS)
@for_each(
    ("said", "phone", "organization"),
    [
        ("Sure, ring me on 020 7946 0123 any time!", "020 7946 0123", ""),
        ("My cell is 202-555-0175, call after 5.", "202-555-0175", ""),
        ("Text 07700 900123. I work at Channel 4 now.", "07700 900123", "Channel 4"),
        ("You could reach my assistant at 202-555-0175.", "", ""),
        ("Talk to Tom, his number is 202-555-0175.", "", ""),
        ("I'm free at Noon. Order no. 20267894561", "", ""),
        ("Happy to chat! I'm in the battery R&D team at LG.", "", "LG"),
        ("I'm a nurse at St. Mary's Hospital in Cork.", "", "St. Mary's Hospital"),
        ("I'm at Heathrow until six.", "", ""),
    ],
)
def test_the_writer_is_reached_and_works_as_they_say(
    head: str, said: str, phone: str, organization: str
) -> None:
    text = f"{head}{said}\nAna\n"
    read = parse_contact_line(line_of_paste(text))
    (imported,) = read_pasted(text.splitlines(keepends=True)).contacts
    for each in (read, imported):
        assert (each.name, each.emails) == ("Ana Roe", ("ana@roe.example",))
        assert each.phones == ((phone,) if phone else ())
        assert each.organization == organization
        assert said in each.notes.replace("\u201a", ",")


@for_each(
    ("text", "met", "notes"),
    [
        ("Name: Al Roe\nCompany: GE\nHow we met: career night", "career night", ""),
        (
            "Name: Al Roe\nCompany: GE\nMet at: a fair\nNotes: likes tea",
            "Met at: a fair",
            "likes tea",
        ),
        ("Name: Al Roe\nCompany: GE\nWhere we met: alumni dinner", "alumni dinner", ""),
        ("Company: GE\nName: Al Roe\nHow we met: career night", "career night", ""),
    ],
)
def test_lines_with_labels_are_said_once(text: str, met: str, notes: str) -> None:
    read = parse_contact_line(line_of_paste(text))
    assert (read.name, read.organization) == ("Al Roe", "GE")
    assert (read.how_we_met, read.notes) == (met, notes)


def test_the_notes_of_a_card_keep_their_lines() -> None:
    told = "ORG:GE;Risk\nNOTE:met at a fair\\nlikes tea"
    card = f"BEGIN:VCARD\nVERSION:3.0\nFN:Al Roe\n{told}\nEND:VCARD"
    read = parse_contact_line(line_of_paste(card))
    assert read.notes.split("\n") == ["met at a fair", "likes tea", "Department: Risk"]
