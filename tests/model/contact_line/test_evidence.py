"""What is an employer, what is the name, and two jobs at once: lines as strangers type them."""

import pytest

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.words.relations import is_relation
from tui.model.text.towns import is_city

LINES = """
Petra Lang, Stellmacherin, Kassel | Petra Lang | Stellmacherin |  | Kassel
Owen Pryce, farrier, Swansea | Owen Pryce | farrier |  | Swansea
Rui Tavares, canalizador, Braga | Rui Tavares | canalizador |  | Braga
Lucie Morel, maraîchère, Angers | Lucie Morel | maraîchère |  | Angers
Dee Watts, croupier, Reno NV | Dee Watts | croupier |  | Reno NV
Bogdan Ilie, sudor, Cluj | Bogdan Ilie | sudor |  | Cluj
Sam Ode, okada rider, Benin City | Sam Ode | okada rider |  | Benin City
Tomás Vega, bombero, Rosario, Argentina | Tomás Vega | bombero |  | Rosario; Argentina
Ilse Kramer, tolk, Leiden | Ilse Kramer | tolk |  | Leiden
Mina Farouk, dialysis tech, Zagazig | Mina Farouk | dialysis tech |  | Zagazig
Juan Ortiz, welder, Laredo TX | Juan Ortiz | welder |  | Laredo TX
Abena Osei, tailor, tamale | Abena Osei | tailor |  | tamale
Eddie Nolan, from Galway, ships' pilot | Eddie Nolan | ships' pilot |  | from Galway
Luc Perrin, notaire, Étude Perrin, Dijon | Luc Perrin | notaire | Étude Perrin | Dijon
Joana (irmã do Paulo), fisioterapeuta | Joana | fisioterapeuta |  | irmã do Paulo
Uwe (Bruder von Anke), Dachdecker | Uwe | Dachdecker |  | Bruder von Anke
Nico (el primo de Laura), mecánico | Nico |  |  | el primo de Laura; mecánico (asked)
Chiara (cugina di Sara), ostetrica | Chiara | ostetrica |  | cugina di Sara
Denis (un ami de papa), charpentier | Denis | charpentier |  | un ami de papa
Rob (Jen's ex), drywall | Rob |  |  | Jen's ex; drywall (asked)
Cal, drives for FedEx, goes by "Moose" | Cal |  | FedEx | called Moose; drives for FedEx
Dottie, cleans for Marriott, 22 yrs | Dottie |  | Marriott | cleans for Marriott; 22 yrs
that lady at the pool, Simone, swim coach | Simone | swim coach |  | that lady at the pool
my barber, Reggie, knows everyone | Reggie |  |  | my barber; knows everyone
woman from church, Gloria Tate, RN at Mercy | Gloria Tate | RN | Mercy | woman from church
Al across the street, retired machinist | Al | retired machinist |  | across the street
Peg two houses over, teaches 2nd grade | Peg |  |  | two houses over; teaches 2nd grade
Marv next door, union electrician | Marv | union electrician |  | next door
Lou upstairs, sous chef at Zuni | Lou | sous chef | Zuni | upstairs
jonas (he/him) pm at klarna | jonas (he/him) | pm | klarna
sam (they/them), illustrator | sam (they/them) | illustrator
marisol 786-555-0140 real estate lady | marisol | real estate lady |  | 786-555-0140
sara kim graphic designer nike portland | sara kim | graphic designer | nike | portland
luis ramos truck driver | luis ramos | truck driver
beth olson dental hygienist | beth olson | dental hygienist
Rohan Mehta Manager - Human Resources, Infosys | Rohan Mehta | Manager - Human Resources | Infosys
Farah Aziz Director – Logistics, Maersk | Farah Aziz | Director – Logistics | Maersk
ana.souza@nubank.com.br | Ana Souza |  |  | ana.souza@nubank.com.br
<john_doe@mail.example> | John Doe |  |  | john_doe@mail.example
"Skip" Harold Jensen, harbor pilot | Harold Jensen | harbor pilot |  | called Skip
Harold "Skip" Jensen, harbor pilot | Harold "Skip" Jensen | harbor pilot
Zhang Min (call her "Mindy"), actuary, Aon | Zhang Min | actuary | Aon | called Mindy
Olivier Roux (everybody calls him "Oli"), baker | Olivier Roux | baker |  | called Oli
Wojciech Nowak (goes by Voytek), dev, Allegro | Wojciech Nowak | dev | Allegro | called Voytek
Maj. Ellen Ruiz (ret.), now with Boeing as test pilot | Maj. Ellen Ruiz (ret.) | test pilot | Boeing
Carl Engel works as a forester at Weyerhaeuser | Carl Engel | forester | Weyerhaeuser
Nadia Haq works at Merck as lab tech | Nadia Haq | lab tech | Merck
Ivan Petrov, now at Ford as line lead | Ivan Petrov | line lead | Ford
Pia Holm, cellist/teacher | Pia Holm | cellist/teacher
Ron Ady, driver/warehouse at Sysco | Ron Ady | driver/warehouse | Sysco
bo turner welder for caterpillar | bo turner | welder | caterpillar
Maya P., freshman at Iowa State, pre-med | Maya P. | freshman | Iowa State | pre-med
Theo Lang, 2nd year at Delft, aerospace | Theo Lang | 2nd year | Delft | aerospace
Ben Ross, Cornell '22, analyst, Evercore | Ben Ross | analyst | Evercore | Cornell '22
Ines Malik, nursing student | Ines Malik | nursing student
Sofía Paz — editora, El País (Madrid) | Sofía Paz | editora | El País | Madrid
Per Dahl - arkitekt, Snøhetta (Oslo) | Per Dahl | arkitekt | Snøhetta | Oslo
Jan Bos, mob 06 5555 0101, verpleger, OLVG | Jan Bos | verpleger | OLVG | 06 5555 0101
Emer Walsh, owns a bakery ("Crumb") | Emer Walsh | owner | Crumb | owns a bakery ("Crumb")
Vic runs a garage called Vic's Auto | Vic |  | Vic's Auto | runs a garage called Vic's Auto
Kira Wolf, angel investor, ex Airbnb | Kira Wolf | angel investor |  | ex Airbnb
Jo Beck, barista in portland | Jo Beck | barista |  | in portland
Ali Rahimi, nurse in Fargo | Ali Rahimi | nurse |  | in Fargo
Claire Petit, orthophoniste à Lille | Claire Petit | orthophoniste |  | à Lille
Max Huber, Schreiner in Graz | Max Huber | Schreiner |  | in Graz
Rafa Nunes, Nubank, data eng, sampa | Rafa Nunes | data eng | Nubank | sampa
Lily Tran, PM, Grab, SG | Lily Tran | PM | Grab | SG
Prof. em. Karl Otto, geology, ETH | Prof. em. Karl Otto | geology | ETH
Gina Marsh, Esq., paralegal, Dentons | Gina Marsh, Esq. | paralegal | Dentons
Ken Doi, loves jazz, luthier | Ken Doi | luthier |  | loves jazz
Kay Reed, collects stamps, Verizon, lineman | Kay Reed | lineman | Verizon | collects stamps
Bo Lund, Vestas, technician | Bo Lund | technician | Vestas
Ana Ruiz, Iberdrola | Ana Ruiz |  | Iberdrola
Tim Scott, Skanska, Malmö | Tim Scott |  | Skanska | Malmö
Hal Ives, notary | Hal Ives | notary
Nell Cobb, Head of Growth, Monzo, London | Nell Cobb | Head of Growth | Monzo | London
Dan Roe, Chambers of Judge Hall, clerk | Dan Roe | clerk | Chambers of Judge Hall
Amy Fox, chef at Court House Inn, Derry | Amy Fox | chef | Court House Inn | Derry
Ronja Beck, Konditorin, Lübeck | Ronja Beck | Konditorin |  | Lübeck
Miguel Sanz, cerrajero, Bilbao | Miguel Sanz | cerrajero |  | Bilbao
Hugo Petit, grutier, Nantes | Hugo Petit | grutier |  | Nantes
Cody Lane, lineworker, Boise ID | Cody Lane | lineworker |  | Boise ID
Efua Mensah, market trader, kumasi | Efua Mensah | market trader |  | kumasi
Dana Fox, ropes tech, from Bend | Dana Fox | ropes tech |  | from Bend
Elisa (la fille de Paul), graphiste | Elisa | graphiste |  | la fille de Paul
Carlos (mi cuñado), albañil | Carlos | albañil |  | mi cuñado
Bea (Tom's sister-in-law), court clerk | Bea | court clerk |  | Tom's sister-in-law
the woman at the DMV, Rhonda, supervisor | Rhonda | supervisor |  | the woman at the DMV
some dude from the gym named Troy, electrician | Troy | electrician |  | some dude from the gym
our mailman, Gus, retiring soon | Gus |  |  | our mailman; retiring soon
Viv down the hall, resident physician | Viv | resident physician |  | down the hall
Hank 2 blocks over, ex Navy | Hank |  |  | 2 blocks over; ex Navy
tasha (she/her) marketing at duolingo | tasha (she/her) | marketing | duolingo
leon 415-555-0171 drone guy | leon | drone guy |  | 415-555-0171
erin cole truck mechanic ryder | erin cole | truck mechanic | ryder
peter.schmidt@sap.de | Peter Schmidt |  |  | peter.schmidt@sap.de
"Dot" Dorothy Vance, archivist | Dorothy Vance | archivist |  | called Dot
Li Na (call me "Lena"), buyer, Zara | Li Na | buyer | Zara | called Lena
Steve Ott, now at Boeing as QA lead | Steve Ott | QA lead | Boeing
Abby Shaw works as a paralegal at Cooley | Abby Shaw | paralegal | Cooley
Pete, hauls for Werner, owner op | Pete | owner op | Werner | hauls for Werner
Lina owns a salon called Shear Joy | Lina | owner | Shear Joy | owns a salon called Shear Joy
Omar, runs a print shop ("Ink & Co") | Omar |  | Ink & Co | runs a print shop ("Ink & Co")
Sara Bloom, Duke '21, consultant, BCG | Sara Bloom | consultant | BCG | Duke '21
Max Roy, sophomore at Purdue, mech eng | Max Roy | sophomore | Purdue | mech eng
Ivy Lam, third year at McGill, biochem | Ivy Lam | third year | McGill | biochem
Amy Roth, pastry chef in seattle | Amy Roth | pastry chef |  | in seattle
Yann Le Gall, menuisier à Brest | Yann Le Gall | menuisier |  | à Brest
Eva Lund, snickare i Malmö | Eva Lund | snickare |  | i Malmö
Tina Cho, Esq., associate, Skadden | Tina Cho, Esq. | associate | Skadden
Reed Hall, gaffer | Reed Hall | gaffer
Mo Farid, sommelier, Noma, Copenhagen | Mo Farid | sommelier | Noma | Copenhagen
Ulla Berg, teller, Nordea | Ulla Berg | teller | Nordea
Kofi Ansah, MTN, network eng, accra | Kofi Ansah | network eng | MTN | accra
Rita Fuchs, Apothekerin, Apotheke am Markt, Ulm | Rita Fuchs | Apothekerin | Apotheke am Markt | Ulm
Ann Wu, 2x cofounder, ex-Lyft, advisor | Ann Wu | 2x cofounder, advisor |  | ex-Lyft
Tom Beck (on sabbatical), formerly at Arup | Tom Beck | on sabbatical |  | formerly at Arup
ella stone, kroger, cashier | ella stone | cashier | kroger
Bill Yates, yodeler | Bill Yates | yodeler
"""
RELATIONS = """
la sœur de Marc
le frère d'Inès
un ami de papa
el primo de Laura
irmã do Paulo
Bruder von Anke
cugina di Sara
Jen's ex
my old neighbor
mom's best friend
"""
NO_RELATIONS = """
Freund
Mann
Vetter
the dentist
coach at Acme
friend
sister
"""


@for_each("row", LINES.strip().splitlines())
def test_each_part_is_in_its_place(row):
    text, name, title, organization, more = (part.strip() for part in f"{row}||||".split("|")[:5])
    read = parse_contact_line(text)
    assert (read.name, read.title, read.organization) == (name, title, organization)
    said = [
        f"via {read.introducer}" if read.introducer else "",
        f"called {read.greet_as}" if read.greet_as else "",
        read.how_we_met,
        *read.phones,
        *read.emails,
        *read.notes.split("\n"),
    ]
    asked = " (asked)" if read.doubt else ""
    assert f"{'; '.join(filter(None, said))}{asked}" == more


@for_each("words", RELATIONS.strip().splitlines())
def test_a_relation_is_one(words):
    assert is_relation(words)


@for_each("words", NO_RELATIONS.strip().splitlines())
def test_other_words_are_no_relation(words):
    assert not is_relation(words)


@for_each(
    ("line", "question"),
    [
        (
            "Pat O'Dowd, garda",
            "Is “garda” their job or where they work? Write “title: garda” or “at garda”.",
        ),
        ("Ann Poe, nurse, kaiser", "Is “kaiser” where they work? Then write “at kaiser”."),
    ],
)
def test_what_may_be_either_is_asked_about_and_kept_in_the_notes(line, question):
    read = parse_contact_line(line)
    assert (read.organization, read.doubt) == ("", question)
    assert read.notes == line.rpartition(", ")[2]


@for_each("line", ["@pixel.lena on insta, ux designer", "k.bauer@siemens.de", "info@acme.com"])
def test_a_handle_or_an_address_without_two_names_is_no_name(line):
    with pytest.raises(ValueError, match=r"not a name|no name"):
        parse_contact_line(line)


def test_a_city_that_a_firm_is_called_by_is_none():
    assert is_city("Port Harcourt")
    assert is_city("turku")
    assert not is_city("Santander")
    assert parse_contact_line("Ann Poe, teller, Santander").organization == "Santander"


def test_a_nickname_for_somebody_known_goes_to_the_form():
    assert parse_contact_line('Ann Poe, PM, Acme, goes by "Bee"').greet_as == "Bee"
