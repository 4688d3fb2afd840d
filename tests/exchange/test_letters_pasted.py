"""Whole letters as they are pasted: heads in many languages, forwarded, quoted, signed."""

import pytest

from tui.exchange.contact_list import is_list
from tui.exchange.letter import left_out, read_letter
from tui.exchange.pasted_person import line_of_paste
from tui.exchange.readers.pasted_names import read_pasted
from tui.model.contact_line.contact_line import parse_contact_line

HEADS = [
    "On Tue, 24 Nov 2026 at 09:14, Ruth Keane <ruth@keane.example> wrote:",
    "On Nov 24, 2026, at 9:14 AM, Ruth Keane <ruth@keane.example> wrote:",
    "On Tue, 24 Nov 2026 at 09:14, Ruth Keane\n<ruth@keane.example> wrote:",
    "Le mar. 24 nov. 2026 à 09:14, Ruth Keane <ruth@keane.example> a écrit :",
    "Am Di., 24. Nov. 2026 um 09:14 Uhr schrieb Ruth Keane <ruth@keane.example>:",
    "El mar, 24 nov 2026 a las 9:14, Ruth Keane (<ruth@keane.example>) escribió:",
    "Il giorno mar 24 nov 2026 alle ore 09:14 Ruth Keane <ruth@keane.example> ha scritto:",
    "Em ter., 24 de nov. de 2026 às 09:14, Ruth Keane <ruth@keane.example> escreveu:",
    "Op di 24 nov 2026 om 09:14 schreef Ruth Keane <ruth@keane.example>:",
    "---------- Forwarded message ---------\nFrom: Ruth Keane <ruth@keane.example>\n"
    "Date: Tue, Nov 24\nSubject: hi\nTo: <me@me.example>\n",
    "Sent from my iPhone\n\nBegin forwarded message:\n\nFrom: Ruth Keane <ruth@keane.example>\n"
    "Date: Nov 24, 2026\nSubject: hi\n",
]
SIGNED = "> Happy to talk.\n>\n> Best,\n> Ruth Keane\n> Keane Landscape Design\n> (503) 555-0196\n"


@pytest.mark.parametrize("above", ["", "Sent from my iPhone\n\n", "Thanks!\nMo\n\n"])
@pytest.mark.parametrize("head", HEADS)
def test_a_head_tells_who_wrote(head, above):
    if above.startswith("Thanks") and "From:" in head:
        return
    text = f"{above}{head}\n> happy to help\n"
    assert not is_list(text)
    read = parse_contact_line(line_of_paste(text))
    assert (read.name, read.emails) == ("Ruth Keane", ("ruth@keane.example",))
    assert (read.title, read.organization, read.notes) == ("", "", "")
    (contact,) = read_pasted(text.split("\n")).contacts
    assert (contact.name, contact.emails) == (read.name, read.emails)


@pytest.mark.parametrize("head", HEADS)
def test_the_signature_is_read_as_well_and_the_rest_is_said_to_be_left_out(head):
    text = f"{head}\n{SIGNED}"
    read = parse_contact_line(line_of_paste(text))
    assert (read.name, read.organization) == ("Ruth Keane", "Keane Landscape Design")
    assert (read.emails, read.phones) == (("ruth@keane.example",), ("(503) 555-0196",))
    assert left_out(text) == "Only the head and the signature of this letter were read."
    reading = read_pasted(text.split("\n"))
    (contact,) = reading.contacts
    assert (contact.organization, contact.phones) == (read.organization, read.phones)
    assert [problem.reason for problem in reading.problems] == [left_out(text)]


def test_a_writer_with_an_address_only_is_named_by_it():
    text = "On Nov 20, 2026, at 7:02 PM, omar.faye@mail.example wrote:\n> ok"
    assert parse_contact_line(line_of_paste(text)).name == "Omar Faye"


@pytest.mark.parametrize(
    "text", ["On leave until 5: Jane Doe", "Jane Doe, Acme", "Am Markt 5, Jens Kolb", ""]
)
def test_other_texts_are_no_letters(text):
    assert read_letter(text) is None
    assert left_out(text) == ""


BELOW_A_NAME = """
Wendell Pike\\nOwner-Operator\\nPike Hauling\\nUSDOT 5550123\\ncell: 806-555-0141\\nCB: "Catfish" \
| Owner-Operator | Pike Hauling | 806-555-0141
Ina Lau\\nPersonalreferentin\\nLau Stahl GmbH\\nTel: 0561 555-0145\\nGeschäftsführer: Max Muster \
| Personalreferentin | Lau Stahl GmbH | 0561 555-0145
Sally Wynn\\nDirector of Nursing\\nOak Manor\\nReg. No. 5550123, Wales\\n01632 555010 \
| Director of Nursing | Oak Manor | 01632 555010
Tom Hale\\nProject Engineer\\nHale & Sons Ltd\\nVAT GB 555 0123 45\\n0113 555 0101 \
| Project Engineer | Hale & Sons Ltd | 0113 555 0101
Ed Roy\\nBranch Manager\\nFirst Savings Bank\\n(214) 555-0144 office\\n(214) 555-0146 fax \
| Branch Manager | First Savings Bank | (214) 555-0144
Elke Sommer\\nOberärztin\\nUniklinik Ulm\\nSekretariat: Frau Braun 0221 555 0177\\ne@uk.example \
| Oberärztin | Uniklinik Ulm |
Tyler\\nBarista / Film Student\\nNYU Tisch '28\\ntyler.b@nyu.example \
| Barista / Film Student | NYU Tisch |
Paul Ade\\nArbitrator\\nThe Chambers at King's Court, Lagos\\npaul@kc.example \
| Arbitrator | The Chambers at King's Court |
"""


@pytest.mark.parametrize("row", BELOW_A_NAME.strip().splitlines())
def test_legal_lines_and_numbers_of_registers_are_no_work_and_no_phone(row):
    text, title, employer, phone = (part.strip() for part in f"{row}|".split("|")[:4])
    read = parse_contact_line(line_of_paste(text.replace("\\n", "\n")))
    assert (read.title, read.organization) == (title, employer)
    assert "; ".join(read.phones) == phone


def test_whose_number_it_is_stays_beside_it():
    card = "Sunita Raman\nSurgeon\nLeeds Hospital\nSecretary: Joan 0113 555 0150\ns@nhs.example"
    assert "Secretary: Joan 0113 555 0150" in parse_contact_line(line_of_paste(card)).notes
