"""Whole letters as they are pasted: heads in many languages, forwarded, quoted, signed."""

from tests.cases import for_each
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


@for_each("above", ["", "Sent from my iPhone\n\n", "Thanks!\nMo\n\n"])
@for_each("head", HEADS)
def test_a_head_tells_who_wrote(head, above):
    if above.startswith("Thanks") and "From:" in head:
        return
    text = f"{above}{head}\n> happy to help\n"
    assert not is_list(text)
    read = parse_contact_line(line_of_paste(text))
    assert (read.name, read.emails) == ("Ruth Keane", ("ruth@keane.example",))
    said = ["Mo"] if above.startswith("Thanks") else []
    said += ["Subject: hi"] if "Subject" in head else []
    assert (read.title, read.organization) == ("", "")
    assert read.notes.split("\n") == [*said, "happy to help"]
    (contact,) = read_pasted(text.split("\n")).contacts
    assert (contact.name, contact.emails) == (read.name, read.emails)


@for_each("head", HEADS)
def test_the_signature_is_read_as_well_and_the_rest_is_in_the_notes(head):
    text = f"{head}\n{SIGNED}"
    read = parse_contact_line(line_of_paste(text))
    assert (read.name, read.organization) == ("Ruth Keane", "Keane Landscape Design")
    assert (read.emails, read.phones) == (("ruth@keane.example",), ("(503) 555-0196",))
    assert read.notes.endswith("Happy to talk.")
    assert left_out(text) == (
        "The head and the signature of this letter were read; the rest is in the notes."
    )
    reading = read_pasted(text.split("\n"))
    (contact,) = reading.contacts
    assert (contact.organization, contact.phones) == (read.organization, read.phones)
    assert [problem.reason for problem in reading.problems] == [left_out(text)]


def test_a_writer_with_an_address_only_is_named_by_it():
    text = "On Nov 20, 2026, at 7:02 PM, omar.faye@mail.example wrote:\n> ok"
    assert parse_contact_line(line_of_paste(text)).name == "Omar Faye"


@for_each("text", ["On leave until 5: Jane Doe", "Jane Doe, Acme", "Am Markt 5, Jens Kolb", ""])
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


@for_each("row", BELOW_A_NAME.strip().splitlines())
def test_legal_lines_and_numbers_of_registers_are_no_work_and_no_phone(row):
    text, title, employer, phone = (part.strip() for part in f"{row}|".split("|")[:4])
    read = parse_contact_line(line_of_paste(text.replace("\\n", "\n")))
    assert (read.title, read.organization) == (title, employer)
    assert "; ".join(read.phones) == phone


def test_whose_number_it_is_stays_beside_it():
    card = "Sunita Raman\nSurgeon\nLeeds Hospital\nSecretary: Joan 0113 555 0150\ns@nhs.example"
    assert "Secretary: Joan 0113 555 0150" in parse_contact_line(line_of_paste(card)).notes


SIGNED_BELOW = """
Hi! Sounds great, call me Thursday after 2.\\n\\nJosie Trent\\nGraphic Designer\\nHallmark Cards\
\\n816-555-0171\\n\\nSent from my iPhone | Graphic Designer | Hallmark Cards
Sounds great, call me Thursday.\\n\\nJosie Trent\\nGraphic Designer\\nHallmark Cards \
| Graphic Designer | Hallmark Cards
Sure thing! Happy to chat next week\\nJosie Trent\\nGraphic Designer\\nHallmark Cards \
| Graphic Designer | Hallmark Cards
Hello Maya\\n\\nyes, would love to. call me thurs\\n\\nJosie Trent, RN\\nNurse Manager\\nMercy\
\\nSent from my iPhone | Nurse Manager | Mercy
No worries at all!\\nTuesday works. I'm free after 3, or any time Friday.\\n\\nJosie Trent\
\\nAccount Executive\\nOracle\\njtrent@oracle.example | Account Executive | Oracle
thx for the note - I am out until the 12th but happy to talk then\\n\\nJosie Trent\\nParalegal\
\\nJones Day\\n(216) 555-0100 | Paralegal | Jones Day
"""


@for_each("row", SIGNED_BELOW.strip().splitlines())
def test_sentences_above_a_signature_are_nobody_either_way(row):
    text, title, employer = (part.strip() for part in row.split(" | "))
    text = text.replace("\\n", "\n")
    assert not is_list(text)
    read = parse_contact_line(line_of_paste(text))
    assert read.name.startswith("Josie Trent")
    assert (read.title, read.organization) == (title, employer)
    assert not read.doubt
    (contact,) = read_pasted(text.split("\n")).contacts
    assert (contact.title, contact.organization, contact.notes) == (title, employer, read.notes)
    assert contact.phones == read.phones


@for_each(
    "text",
    [
        "Great people to ask:\nJane Doe, nurse, Mercy\nBo Lind, welder, Ford",
        "Jane Doe\nBob Smith\nAnn Poe",
        "Talk to these people next week.\nJane Doe, nurse, Mercy\nBob Smith, welder, Ford",
    ],
)
def test_a_list_below_a_sentence_stays_one(text):
    assert len(read_pasted(text.split("\n")).contacts) > 1


BROUGHT_TOGETHER = """
Hi Maya,\\n\\nI'd love for you to meet Tom Brandt (cc'd), who runs supply chain at Patagonia. Tom, \
Maya is a sophomore.\\n\\nBest,\\nHelen Foster\\nUC Davis\\nhfoster@uc.example \
| Tom Brandt |  | Patagonia | Helen Foster
Hi Maya,\\n\\nMeet Tom Brandt, who leads design at Figma. Tom, meet Maya.\\n\\nCheers\\nHelen \
| Tom Brandt |  | Figma | Helen
Maya, please meet my colleague Priya Nair (copied), a data scientist at Lyft.\\n\\nBest,\
\\nHelen Foster\\nUC Davis | Priya Nair | data scientist | Lyft | Helen Foster
Hey Maya!\\nwanted to introduce you to Dr. Ann Poe at Mercy General. She loves students.\\n\\nThx,\
\\nRob\\nRob Hale\\nrob@hale.example | Dr. Ann Poe |  | Mercy General | Rob Hale
From: Helen Foster <h@x.example>\\nTo: me\\nSubject: intro\\n\\nMaya, I'd like to introduce you to \
Tom Brandt, VP of Supply Chain at Patagonia.\\n\\nBest,\\nHelen \
| Tom Brandt | VP of Supply Chain | Patagonia | Helen Foster
Hi Maya,\\n\\nI'm copying my friend Luis Ortega from Boeing, who hires interns.\\n\\nBest,\\nHelen \
| Luis Ortega |  | Boeing | Helen
"""


@for_each("row", BROUGHT_TOGETHER.strip().splitlines())
def test_a_letter_that_introduces_somebody_is_about_them(row):
    text, name, title, employer, introducer = (part.strip() for part in row.split(" | "))
    text = text.replace("\\n", "\n")
    assert not is_list(text)
    read = parse_contact_line(line_of_paste(text))
    assert (read.name, read.title, read.organization) == (name, title, employer)
    assert read.introducer == introducer
    assert read.emails == ()
    (contact,) = read_pasted(text.split("\n")).contacts
    assert (contact.name, contact.introducer) == (name, introducer)


@for_each(
    "text",
    [
        "Hi Maya,\n\nHappy to meet on Tuesday. Let's meet at Blue Bottle.\n\nBest,\nHelen Foster\n"
        "Director\nAcme",
        "Hi Maya and Tom,\n\nYou two should talk. Maya meet Tom, Tom meet Maya.\n\nBest,\n"
        "Helen Foster\nDirector\nAcme",
        "Hi Maya,\n\nNice to meet you Thursday.\n\nBest,\nHelen Foster\nDirector\nAcme",
    ],
)
def test_other_letters_are_about_who_signed(text):
    assert parse_contact_line(line_of_paste(text)).name == "Helen Foster"


FORWARDED = (
    "{above}\n\n---------- Forwarded message ---------\nFrom: Ruth Keane <ruth@keane.example>\n"
    "Date: Tue, Nov 24, 2026\nSubject: Re: hi\nTo: {to}\n\nSure, happy to.\n\n"
    "Ruth Keane\nDesign Lead, IKEA US\n610-555-0133\n"
)


@for_each(
    ("above", "to", "introducer"),
    [
        (
            "Hey, see below - you should talk to her! -Tina",
            "Tina Marsh <t@m.example>",
            "Tina Marsh",
        ),
        ("fyi", "Tina Marsh <t@m.example>", "Tina Marsh"),
        ("She said yes!!\n\nTina", "Tina Marsh <t@m.example>", "Tina Marsh"),
        ("Ruth is great. Thanks, Bo Lind", "me <me@m.example>", "Bo Lind"),
        ("Sent from my iPhone", "Tina Marsh <t@m.example>", ""),
        ("", "Tina Marsh <t@m.example>", ""),
    ],
)
def test_who_forwarded_with_words_of_their_own_introduced(above, to, introducer):
    text = FORWARDED.format(above=above, to=to).lstrip("\n")
    read = parse_contact_line(line_of_paste(text))
    assert (read.name, read.title, read.organization) == ("Ruth Keane", "Design Lead", "IKEA US")
    assert (read.emails, read.introducer) == (("ruth@keane.example",), introducer)
    (contact,) = read_pasted(text.split("\n")).contacts
    assert (contact.emails, contact.introducer) == (read.emails, introducer)
    assert contact.notes == read.notes
    assert read.notes.endswith("Subject: Re: hi\nSure, happy to.")


@for_each(
    ("line", "note"),
    [
        ('"Every child, every day"', '"Every child, every day"'),
        ("Office hours: Mon, Wed, Fri", "Office hours: Mon, Wed, Fri"),
    ],
)
def test_commas_stay_commas_in_notes(line, note):
    text = f"Mark Hollis\nPrincipal\nJefferson High School\n{line}\nmh@jeff.example"
    assert parse_contact_line(line_of_paste(text)).notes == note


MORE_INTRODUCED = [
    (
        "From: Karen Sole <k@sole.example>\nTo: Vikram Patel <vp@wyman.example>\nCc: me <s@uni.edu>"
        "\nSubject: Intro: Sam <> Vikram\n\nVikram - meet Sam, a junior at State who is curious. "
        "Sam - Vikram is a principal at Oliver Wyman and a great guy.\n\nKaren",
        ("Vikram Patel", "principal", "Oliver Wyman", "Karen Sole", ("vp@wyman.example",)),
    ),
    (
        "From: Karen Sole <karen@sole.example>\nTo: Priya Nair <priya@lyft.example>, sam@uni.edu\n"
        "Subject: hi\n\nPriya, meet Sam. Sam, Priya is a data scientist at Lyft.\n\nBest,\nKaren",
        ("Priya Nair", "data scientist", "Lyft", "Karen Sole", ("priya@lyft.example",)),
    ),
    (
        "From: Al Roe <al@roe.example>\nTo: Priya Nair <priya@lyft.example>, Sam Lee <sl@uni.edu>\n"
        "Subject: hi\n\nPriya: meet Sam.\nSam: Priya is a recruiter at Lyft.\n\nAl",
        ("Priya Nair", "recruiter", "Lyft", "Al Roe", ("priya@lyft.example",)),
    ),
    (
        "Hi Maya,\n\nI'd like to introduce you to Susan Ortiz (cc'd), a nurse at Banner Health.\n\n"
        "I'll let you two take it from here!\n\nTheresa",
        ("Susan Ortiz", "nurse", "Banner Health", "Theresa", ()),
    ),
    (
        "Hi Maya,\n\nMeet Tom Brandt, designer at Figma. Enjoy.\nHelen Foster\nSent from my iPhone",
        ("Tom Brandt", "designer", "Figma", "Helen Foster", ()),
    ),
    (
        "Hey Maya,\nplease meet Luis Ortega, a welder at Boeing\n\n- Rob",
        ("Luis Ortega", "welder", "Boeing", "Rob", ()),
    ),
    (
        "Hi Maya,\n\nLooping in Priya Nair, a recruiter at Lyft. Over to you two!\n\nDr. Kim",
        ("Priya Nair", "recruiter", "Lyft", "Dr. Kim", ()),
    ),
]


@for_each(("text", "meant"), MORE_INTRODUCED)
def test_who_introduces_is_read_where_only_a_name_ends_the_letter(text, meant):
    read = parse_contact_line(line_of_paste(text))
    assert (read.name, read.title, read.organization, read.introducer, read.emails) == meant
    (contact,) = read_pasted(text.split("\n")).contacts
    assert (contact.name, contact.introducer) == (meant[0], meant[3])


SHORT_NAMES_ABOVE = [
    (
        "Best,\n\nDan\n\nDaniel Okoro (he/him)\nSenior Recruiter\nSalesforce\nSent from my iPhone",
        ('Daniel Okoro "Dan"', "Senior Recruiter", "Salesforce", "he/him"),
    ),
    (
        "Cheers!\nBecca\n\nRebecca Stein (she/her/hers)\nTalent Partner\nWarby\nb@wp.example",
        ('Rebecca Stein "Becca"', "Talent Partner", "Warby", "she/her/hers"),
    ),
    (
        "Thanks so much!\nxo\nBecca\n\nRebecca Stein | Talent Partner | she/her\nWarby Parker\n"
        "Book time with me: https://cal.example/rs",
        ('Rebecca Stein "Becca"', "Talent Partner", "Warby Parker", "she/her"),
    ),
    (
        "ttyl\nKat\n\nKatherine Lane (they/them), PhD\nResearch Lead\nPfizer\nkl@pf.example",
        ('Katherine Lane "Kat", PhD', "Research Lead", "Pfizer", "they/them"),
    ),
    (
        "xx\nJo\n\nJoanna Lee she/her\nProducer | BBC Studios\n07700 900123",
        ('Joanna Lee "Jo"', "Producer", "BBC Studios", "she/her"),
    ),
    (
        "Talk soon xx\nJo\n\nJoanna Lee\nProducer\nBBC Studios\n07700 900123",
        ('Joanna Lee "Jo"', "Producer", "BBC Studios", ""),
    ),
    (
        "--\nJen Walsh, M.Ed.\nDirector of Curriculum | Amplify Education\nO: 212.555.0188",
        ("Jen Walsh, M.Ed.", "Director of Curriculum", "Amplify Education", ""),
    ),
    (
        "Ana Ruiz\nNurse Manager\nMercy\nSchedule time with me here: calendly.com/ana-r",
        ("Ana Ruiz", "Nurse Manager", "Mercy", ""),
    ),
    (
        "Ana Ruiz\nSenior Manager | Tax Services\nDeloitte\nana@deloitte.example",
        ("Ana Ruiz", "Senior Manager, Tax Services", "Deloitte", ""),
    ),
]


@for_each(("text", "meant"), SHORT_NAMES_ABOVE)
def test_a_short_name_a_bar_and_a_link_to_a_calendar_are_read_in_a_signature(text, meant):
    read = parse_contact_line(line_of_paste(text))
    assert (read.name, read.title, read.organization, read.notes) == meant
    assert not read.doubt
    assert bool(read.links) == ("/" in text.rpartition("\n")[2])
