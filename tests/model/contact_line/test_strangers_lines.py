"""Lines as a stranger typed them: whose friend somebody is, whose address, which part is what."""

import pytest

from tests.cases import for_each
from tui.exchange.contact_list import people_in
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.in_words import labeled_parts

LINES = """
Sunita, PM, TCS, ref by Arjun Rai, arjun@m.ex
 name: Sunita; title: PM; organization: TCS; introduced by: Arjun Rai; notes: Arjun Rai: arjun@m.ex
Sunita, PM, TCS, ref by Arjun Rai, sunita@m.ex
 name: Sunita; title: PM; organization: TCS; e-mail: sunita@m.ex; introduced by: Arjun Rai
friend of Nina: Oskar Lind, arkitekt, White
 name: Oskar Lind; title: arkitekt; organization: White; notes: friend of Nina
Tío Beto's friend Vikram, nurse, Apollo
 name: Vikram; title: nurse; organization: Apollo; notes: Tío Beto's friend
my neighbor Tuan, bus driver for Metro Transit
 name: Tuan; title: bus driver; organization: Metro Transit; source: neighbors; notes: my neighbor
mom's friend Patrice - hospice chaplain
 name: Patrice; title: hospice chaplain; source: family friends; notes: mom's friend
Carlos's wife Beatriz, dental hygienist
 name: Beatriz; title: dental hygienist; notes: Carlos's wife
My cousin's boss Rick, roofer
 name: Rick; title: roofer; notes: My cousin's boss
call Ramona back!! 312 555 0170 she does payroll
 name: Ramona; phone: 312 555 0170; notes: call back; she does payroll
Daniel K., Uber driver -> CDL trucker, Schneider
 name: Daniel K.; title: CDL trucker; organization: Schneider; notes: before: Uber driver
CONTACT: Greg Pulaski; TITLE: Shop Steward; CO: UAW Local 600; CELL: 313 555 0101
 name: Greg Pulaski; title: Shop Steward; organization: UAW Local 600; phone: 313 555 0101
Ravi Kumar, SDE-2, Amazon, Bengaluru, ph 98450 12345
 name: Ravi Kumar; title: SDE-2; organization: Amazon; phone: 98450 12345; notes: Bengaluru
tom (electrician, union local 26) 202-555-0177
 name: tom; title: electrician; organization: union local 26; phone: 202-555-0177
Miguel Torres, electrician, IBEW Local 3, @miguel.sparks on insta
 name: Miguel Torres; title: electrician; organization: IBEW Local 3; notes: @miguel.sparks on insta
Steve B, mgr, Home Depot #4127, Garland TX
 name: Steve B; title: mgr; organization: Home Depot #4127; notes: Garland TX
Kev, sparky, self employed, Leeds
 name: Kev; title: sparky, self employed; notes: Leeds
Wanjiru Kamau, VP, People & Culture, Safaricom, Nairobi
 name: Wanjiru Kamau; title: VP, People & Culture; organization: Safaricom; notes: Nairobi
Rachel Kim, Director - Clinical Ops, Mayo
 name: Rachel Kim; title: Director, Clinical Ops; organization: Mayo
Karen Wolfe, RN, BSN, CCRN, Banner Health
 name: Karen Wolfe, RN, BSN, CCRN; organization: Banner Health
Johnson, Sarah, MSN, RN, CNE
 name: Sarah Johnson, MSN, RN, CNE
Park, Ji-hoon <jihoon.park@samsung.example>
 name: Ji-hoon Park; e-mail: jihoon.park@samsung.example
i. A. Jürgen Weißenböck, Leiter Einkauf, Voestalpine Stahl GmbH
 name: Jürgen Weißenböck; title: Leiter Einkauf; organization: Voestalpine Stahl GmbH
MECARD:N:Ndlovu,Thandiwe;TEL:0825550147;EMAIL:thandi@woolies.example;ORG:Woolworths;;
 name: Thandiwe Ndlovu; organization: Woolworths; e-mail: thandi@woolies.example; phone: 0825550147
*Wanjiru Kamau*, *Safaricom PLC*
 name: Wanjiru Kamau; organization: Safaricom PLC
Sabine Köhler, Oberärztin, Charité – Universitätsmedizin Berlin
 name: Sabine Köhler; title: Oberärztin; organization: Charité – Universitätsmedizin Berlin
Sade (LinkedIn), recruiter, Randstad
 name: Sade; title: recruiter; organization: Randstad; source: linkedin
ben yazzie gis tech @ pima county, prof hall told me abt him
 name: ben yazzie; title: gis tech; organization: pima county; introduced by: prof hall
J.P. Thibault LIS analyst, Maine Med
 name: J.P. Thibault; title: LIS analyst; organization: Maine Med
Kim Lee UX designer, Acme
 name: Kim Lee; title: UX designer; organization: Acme
raj patel cnc machinist at timken
 name: raj patel; title: cnc machinist; organization: timken
ana ruiz er nurse at banner
 name: ana ruiz; title: er nurse; organization: banner
mary ann smith nurse at mercy
 name: mary ann smith; title: nurse; organization: mercy
juan de la cruz welder
 name: juan de la cruz; title: welder
Georgia Tech
 name: Georgia Tech
shauna oconnell RN CIC infection preventionist at mercy
 name: shauna oconnell, RN, CIC; title: infection preventionist; organization: mercy
Dana Ruiz RN case manager, Kaiser
 name: Dana Ruiz, RN; title: case manager; organization: Kaiser
fr mike from st josephs knows the hr guy at diebold
 name: fr mike from st josephs; notes: knows the hr guy at diebold
deb ross friend of the plant mgr at ford
 name: deb ross; notes: friend of the plant mgr at ford
Deb Ross knows the plant mgr at Ford
 name: Deb Ross; notes: knows the plant mgr at Ford
carl works with the recruiter at amazon
 name: carl; notes: works with the recruiter at amazon
carl, works with the recruiter at amazon
 name: carl; notes: works with the recruiter at amazon
sue, married to the hr director at kroger
 name: sue; notes: married to the hr director at kroger
ray ochoa used to run the shop at goodyear
 name: ray ochoa; notes: used to run the shop at goodyear
al brown who knows the foreman at chrysler
 name: al brown; notes: who knows the foreman at chrysler
dr singh ER doc, mercy
 name: dr singh; title: ER doc; organization: mercy
ms. ortiz guidance counselor at selma high
 name: ms. ortiz; title: guidance counselor; organization: selma high
tom beale, owner, neighbors say hes ok
 name: tom beale; title: owner; notes: neighbors say hes ok
"""
PAIRS = LINES.strip().splitlines()


@for_each(("line", "meant"), zip(PAIRS[::2], PAIRS[1::2], strict=True))
def test_each_part_is_in_its_place(line, meant):
    read = parse_contact_line(line)
    assert "; ".join(f"{label}: {value}" for label, value in labeled_parts(read)) == meant.strip()


@for_each("line", ["? from Delta, pilot", "??? from the ward", "BEGIN:VCARD FN:Jo"])
def test_what_has_no_name_is_asked_about(line):
    with pytest.raises(ValueError, match=r"no name|vCard"):
        parse_contact_line(line)


@for_each(
    ("line", "people"),
    [
        (
            'Sunita Rao <s@boa.example>, "Mehta, Arjun" <a@mail.example>; bob@bay.example',
            ["Sunita Rao <s@boa.example>", "Arjun Mehta <a@mail.example>", "bob@bay.example"],
        ),
        (
            "Mehta, Arjun <a@mail.example>, Rao, Sunita <s@boa.example>",
            ["Mehta, Arjun <a@mail.example>", "Rao, Sunita <s@boa.example>"],
        ),
        (
            "Sunita Rao <sunita.rao@boa.example>, rao@home.example",
            ["Sunita Rao <sunita.rao@boa.example>, rao@home.example"],
        ),
        ("Names: Tom, Denise and Olu", ["Tom", "Denise", "Olu"]),
    ],
)
def test_each_address_begins_somebody_else(line, people):
    assert people_in(line) == people


# What is told in clauses: relatives without a name, sentences, work, who led there, a firm's kind,
# alumni, one trailing word, and numbers of others.
CLAUSES = """
Kayla's dad, Lockheed Martin
 name: Kayla's dad; organization: Lockheed Martin
my coworker's husband, firefighter, city of Mesa
 name: my coworker's husband; title: firefighter; organization: city of Mesa
Theo's aunt, works for the IRS
 name: Theo's aunt; organization: the IRS
roommate, Chipotle
 name: roommate; organization: Chipotle
Priya's older sister - PA at Kaiser
 name: Priya's older sister; title: PA; organization: Kaiser
friend of my dad's, Raytheon
 name: my dad's friend; organization: Raytheon; source: family friends
Nate's mom, Dolores Vega, realtor, Remax
 name: Dolores Vega; title: realtor; organization: Remax; notes: Nate's mom
Eli Katz, teacher at KIPP. knows my mom
 name: Eli Katz; title: teacher; organization: KIPP; notes: knows my mom
Zoe Hart, analyst, Visa. Met her at a meetup
 name: Zoe Hart; title: analyst; organization: Visa; source: event; how you met: Met her at a meetup
Abe Lin, PM, Stripe. super busy til march
 name: Abe Lin; title: PM; organization: Stripe; notes: super busy til march
Hal Orr, welder at Ford! friend of Ned
 name: Hal Orr; title: welder; organization: Ford; notes: friend of Ned
Mia Ruiz, St. Jude. talk to her soon
 name: Mia Ruiz; organization: St. Jude; notes: talk to her soon
Nia Cole, works in finance at Target
 name: Nia Cole; title: finance; organization: Target
Raj Iyer works in IT for Delta
 name: Raj Iyer; title: IT; organization: Delta
Lou Diaz, who works in legal at Sony
 name: Lou Diaz; title: legal; organization: Sony
Ann Mack works at Nike in marketing
 name: Ann Mack; title: marketing; organization: Nike
Bo Reed, is in HR at UPS
 name: Bo Reed; title: HR; organization: UPS
Kat Lane, in research at Pfizer
 name: Kat Lane; title: research; organization: Pfizer
Tia Moss, she's a paralegal at Jones Day
 name: Tia Moss; title: paralegal; organization: Jones Day
Rob Hale, he is an electrician with IBEW
 name: Rob Hale; title: electrician; organization: IBEW
Deb Cruz, who's a chemist at Dow
 name: Deb Cruz; title: chemist; organization: Dow
Uma Pillai, they're a designer at Figma
 name: Uma Pillai; title: designer; organization: Figma
Ned Ash, he's currently a pilot at Delta
 name: Ned Ash; title: pilot; organization: Delta
Jo Beck, she's really nice, nurse, Mercy
 name: Jo Beck; title: nurse; organization: Mercy; notes: she's really nice
Al Wong, Intel, met thru my aunt Ruth
 name: Al Wong; organization: Intel; introduced by: aunt Ruth
Al Wong, Intel, met through Dr. Kerr
 name: Al Wong; organization: Intel; introduced by: Dr. Kerr
Al Wong, Intel, we met via Tara Singh
 name: Al Wong; organization: Intel; introduced by: Tara Singh
Al Wong, Intel, met through church
 name: Al Wong; organization: Intel; how you met: met through church
Al Wong, Intel, coach Bell told me about him
 name: Al Wong; organization: Intel; introduced by: coach Bell
Al Wong, Intel, got his email from Tara
 name: Al Wong; organization: Intel; introduced by: Tara
tess vo 2003 alum, kpmg
 name: tess vo; organization: kpmg; source: alumni; notes: 2003 alum
Gus Ray Duke alum, Nike
 name: Gus Ray; organization: Nike; notes: Duke alum
Lea Kerr UVA alum '11, Visa
 name: Lea Kerr; organization: Visa; notes: UVA alum '11
Sam Poe alumna, Etsy
 name: Sam Poe; organization: Etsy; source: alumni; notes: alumna
Ida Fox '09 grad, CPA, EY
 name: Ida Fox, CPA; organization: EY; source: alumni; notes: '09 grad
Max Orr, fellow alum, Boeing
 name: Max Orr; organization: Boeing; source: alumni; notes: fellow alum
Kim Vo (she/her) data analyst spotify
 name: Kim Vo (she/her); title: data analyst; organization: spotify
Ed Ames civil engineer bechtel
 name: Ed Ames; title: civil engineer; organization: bechtel
Liv Roe mechanical engineer tesla
 name: Liv Roe; title: mechanical engineer; organization: tesla
Joy Tan, CTO, startup called Juno
 name: Joy Tan; title: CTO; organization: Juno; notes: startup
Joy Tan, works at a nonprofit called Second Harvest
 name: Joy Tan; organization: Second Harvest; notes: nonprofit
Joy Tan, designer at a small studio named Oak
 name: Joy Tan; title: designer; organization: Oak; notes: small studio
Ms. Reyes my old english teacher, now at Mesa College
 name: Ms. Reyes; organization: Mesa College; source: community; notes: my old english teacher
Tim Orr, former cop, currently at Allstate
 name: Tim Orr; organization: Allstate; notes: former cop
Nan Poe, VP, Citi, her assistant is Carl 212-555-0144
 name: Nan Poe; title: VP; organization: Citi; notes: her assistant is Carl 212-555-0144
Nan Poe, VP, Citi 212-555-0100, his wife Jan 212-555-0145
 name: Nan Poe; title: VP; organization: Citi; phone: 212-555-0100; notes: his wife Jan 212-555-0145
Nan Poe, VP, Citi, call the receptionist Kim 212-555-0146
 name: Nan Poe; title: VP; organization: Citi; notes: call the receptionist Kim 212-555-0146
Nan Poe, VP, Citi, husband's cell 212-555-0147
 name: Nan Poe; title: VP; organization: Citi; notes: husband's cell 212-555-0147
Nan Poe, VP, Citi, her cell 212-555-0148
 name: Nan Poe; title: VP; organization: Citi; phone: 212-555-0148
Nan Poe, executive assistant, Citi 212-555-0149
 name: Nan Poe; title: executive assistant; organization: Citi; phone: 212-555-0149
Cy Rowe, works w/ my cousin at Lowe's corporate, buyer
 name: Cy Rowe; title: buyer; organization: Lowe's corporate; notes: works with my cousin
Pat Day, chef turned nurse, Mercy
 name: Pat Day; title: nurse; organization: Mercy; notes: before: chef
Pat Day, journalist-turned-lawyer at Dechert
 name: Pat Day; title: lawyer; organization: Dechert; notes: before: journalist
the lady from yoga, Irma something, baker at Costco
 name: Irma; title: baker; organization: Costco; notes: Irma something; the lady from yoga
Gail something, nurse, Mercy
 name: Gail; title: nurse; organization: Mercy; notes: Gail something
"""
IN_CLAUSES = CLAUSES.strip().splitlines()


@for_each(("line", "meant"), zip(IN_CLAUSES[::2], IN_CLAUSES[1::2], strict=True))
def test_what_is_told_in_a_clause_is_in_its_place(line, meant):
    read = parse_contact_line(line)
    assert "; ".join(f"{label}: {value}" for label, value in labeled_parts(read)) == meant.strip()
    assert not read.doubt


# To be somebody's relative or neighbor is no introduction; a word of telling is needed for one.
TIES = """
Tom's dad, Bill Harrington, retired VP at GE, 203 555 0142
 name: Bill Harrington; title: retired VP; organization: GE; phone: 203 555 0142; notes: Tom's dad
Abuela's neighbor Sr. Ramón Castillo, electrician, IBEW Local 11
 name: Sr. Ramón Castillo; title: electrician; organization: IBEW Local 11; notes: Abuela's neighbor
aunt Linda's friend Carol, nurse, Mercy
 name: Carol; title: nurse; organization: Mercy; notes: aunt Linda's friend
neighbor of Priya: Omar Said, welder, Ford
 name: Omar Said; title: welder; organization: Ford; notes: neighbor of Priya
Dr. Kim's husband Paul Ahn, CPA
 name: Paul Ahn, CPA; notes: Dr. Kim's husband
Marcos's brother Leo Paz, cook at Nobu via Marcos
 name: Leo Paz; title: cook; organization: Nobu; introduced by: Marcos; notes: Marcos's brother
Kim's boss Ed Roe, Nike, Kim gave me his number
 name: Ed Roe; organization: Nike; introduced by: Kim; notes: Kim's boss
Jess's roommate Ana Ruiz, designer, Etsy, Jess told me about her
 name: Ana Ruiz; title: designer; organization: Etsy; introduced by: Jess; notes: Jess's roommate
"""
OF_TIES = TIES.strip().splitlines()


@for_each(("line", "meant"), zip(OF_TIES[::2], OF_TIES[1::2], strict=True))
def test_whose_relative_somebody_is_makes_nobody_an_introducer(line, meant):
    read = parse_contact_line(line)
    assert "; ".join(f"{label}: {value}" for label, value in labeled_parts(read)) == meant.strip()


# Who introduces somebody may be named first, and what they are now last.
LED = """
Prof. Okafor introduced me to Amara Nwosu, who runs Bright Futures Tutoring
 name: Amara Nwosu; introduced by: Prof. Okafor; notes: who runs Bright Futures Tutoring
Jess Park introduced me to Dan Feld, designer, Coursera
 name: Dan Feld; title: designer; organization: Coursera; introduced by: Jess Park
intro from Jess Park: Dan Feld, instructional designer, Coursera
 name: Dan Feld; title: instructional designer; organization: Coursera; introduced by: Jess Park
my aunt Ruth introduced me to Leo Paz, chef, Nobu
 name: Leo Paz; title: chef; organization: Nobu; introduced by: aunt Ruth
coach Bell put me in touch with Al Wong at Intel
 name: Al Wong; organization: Intel; introduced by: coach Bell
Tara told me to call Ed Roe, foreman, Ford
 name: Ed Roe; title: foreman; organization: Ford; introduced by: Tara
intro via mom - Carol Diaz, nurse, Mercy
 name: Carol Diaz; title: nurse; organization: Mercy; introduced by: mom
referred by Dr. Kerr: Ana Ruiz (Oracle)
 name: Ana Ruiz; organization: Oracle; introduced by: Dr. Kerr
Sam Poe connected me with her colleague Ida Fox, CPA, EY
 name: Ida Fox, CPA; organization: EY; introduced by: Sam Poe; notes: her colleague
dad told me about Hank Miller, welder, Boeing
 name: Hank Miller; title: welder; organization: Boeing; introduced by: dad
prof hall introduced me to ben yazzie, gis tech, pima county
 name: ben yazzie; title: gis tech; organization: pima county; introduced by: prof hall
"""
OF_LED = LED.strip().splitlines()


@for_each(("line", "meant"), zip(OF_LED[::2], OF_LED[1::2], strict=True))
def test_who_introduces_somebody_may_be_named_first(line, meant):
    read = parse_contact_line(line)
    assert "; ".join(f"{label}: {value}" for label, value in labeled_parts(read)) == meant.strip()


# Work without a comma or an "at": two jobs of a firm, a firm behind a job, a tag or letters.
LOOSE = """
Linda Kowalski RN works at Mercy General 555-867-5309
 name: Linda Kowalski, RN; organization: Mercy General; phone: 555-867-5309
Jo Banks RN, BSN works at Kaiser
 name: Jo Banks, RN, BSN; organization: Kaiser
Jo Banks CPA works in audit at Deloitte
 name: Jo Banks, CPA; title: audit; organization: Deloitte
Mei Tran LCSW now works for Bayview Clinic
 name: Mei Tran, LCSW; organization: Bayview Clinic
Sofia Marín, founder & CEO of Tierra Café, @tierracafe on insta
 name: Sofia Marín; title: founder & CEO; organization: Tierra Café; notes: @tierracafe on insta
Lia Roe, owner and head chef of Nopa
 name: Lia Roe; title: owner and head chef; organization: Nopa
Ted Vu, President & COO of Acme Labs
 name: Ted Vu; title: President & COO; organization: Acme Labs
Max Orr, VP of Sales and Marketing, Ford
 name: Max Orr; title: VP of Sales and Marketing; organization: Ford
Ben Yoon UPenn '22, analyst Goldman Sachs
 name: Ben Yoon; title: analyst; organization: Goldman Sachs; notes: UPenn '22
Ana Ruiz, teacher Lincoln High School
 name: Ana Ruiz; title: teacher; organization: Lincoln High School
Ed Roe, nurse Kaiser Permanente
 name: Ed Roe; title: nurse; organization: Kaiser Permanente
Ana Ruiz, teacher Spanish
 name: Ana Ruiz; title: teacher Spanish
Chris Lee #alumni #marketing they/them Nike
 name: Chris Lee; organization: Nike; source: alumni; tag: #marketing; notes: they/them
Chris Lee #alumni Nike
 name: Chris Lee; organization: Nike; source: alumni
Chris Lee they/them Nike
 name: Chris Lee; organization: Nike; notes: they/them
Pat Hall, principal, Lincoln Middle School phall@lm.example x214
 name: Pat Hall; title: principal; organization: Lincoln Middle School; e-mail: phall@lm.example; \
notes: ext. 214
Jane Doe, Acme, 212-555-0100 x12
 name: Jane Doe; organization: Acme; phone: 212-555-0100 x12
Marcus (Kayla's boyfriend) does UX at Spotify
 name: Marcus; title: UX; organization: Spotify; notes: Kayla's boyfriend
Ana does marketing for Nike
 name: Ana; title: marketing; organization: Nike
Rachel Goldstein Esq., associate at Skadden, Arps, met thru Hillel
 name: Rachel Goldstein Esq.; title: associate; organization: Skadden, Arps; \
how you met: met thru Hillel
Jo Lee, associate at Cravath, Swaine & Moore
 name: Jo Lee; title: associate; organization: Cravath, Swaine & Moore
Jo Lee, nurse at Mercy, Boston
 name: Jo Lee; title: nurse; organization: Mercy; notes: Boston
"""
OF_LOOSE = LOOSE.strip().splitlines()


@for_each(("line", "meant"), zip(OF_LOOSE[::2], OF_LOOSE[1::2], strict=True))
def test_work_that_is_told_loosely_is_in_its_place(line, meant):
    read = parse_contact_line(line)
    assert "; ".join(f"{label}: {value}" for label, value in labeled_parts(read)) == meant.strip()


# What stands in brackets behind a name is said of it, where an employer follows.
BRACKETED = """
李娜 (Li Na), 产品经理, 字节跳动
 name: 李娜 (Li Na); title: 产品经理; organization: 字节跳动
李娜 (Li Na), Product Manager, ByteDance
 name: 李娜 (Li Na); title: Product Manager; organization: ByteDance
sarah k. (dont know surname) ux tester, spotify via linkedin
 name: sarah k.; title: ux tester; organization: spotify; source: linkedin; notes: dont know surname
sarah k. (dont know surname) ux tester spotify via linkedin
 name: sarah k.; title: ux tester; organization: spotify; source: linkedin; notes: dont know surname
Ms Tan Wei (Tan is surname), DBS Bank, Assistant Vice President
 name: Ms Tan Wei; title: Assistant Vice President; organization: DBS Bank; notes: Tan is surname
Tan Wei (surname is Tan), Assistant Vice President, DBS Bank
 name: Tan Wei; title: Assistant Vice President; organization: DBS Bank; notes: surname is Tan
Jorge (hor-hay), barista, Blue Bottle
 name: Jorge; title: barista; organization: Blue Bottle; notes: hor-hay
Pilar Ortiz (Bicho), Iberdrola, ingeniera
 name: Pilar Ortiz; title: ingeniera; organization: Iberdrola; notes: Bicho
Joe Bloggs (Acme)
 name: Joe Bloggs; organization: Acme
Joe Bloggs (Acme), CFO
 name: Joe Bloggs; title: CFO; organization: Acme
Tom Hall (Deutsche Bank), Frankfurt
 name: Tom Hall; organization: Deutsche Bank; notes: Frankfurt
"""
IN_BRACKETS = BRACKETED.strip().splitlines()


@for_each(("line", "meant"), zip(IN_BRACKETS[::2], IN_BRACKETS[1::2], strict=True))
def test_brackets_behind_a_name_are_no_employer_where_one_follows(line, meant):
    read = parse_contact_line(line)
    assert not read.doubt
    assert "; ".join(f"{label}: {value}" for label, value in labeled_parts(read)) == meant.strip()


# Pronouns, other jobs and other names stand anywhere between the name and the work.
BESIDES = """
Fatima (Tima) El Khoury they/them Policy Analyst, World Bank
 name: Fatima (Tima) El Khoury; title: Policy Analyst; organization: World Bank; notes: they/them
Ana Ruiz [Anita] she/her nurse, Kaiser
 name: Ana Ruiz [Anita]; title: nurse; organization: Kaiser; notes: she/her
Chidi Ano – ethics prof, St. John's University / also advises Lab
 name: Chidi Ano; title: ethics prof; organization: St. John's University; notes: also advises Lab
Mia Ross, nurse, Kaiser / also teaches at UCLA
 name: Mia Ross; title: nurse; organization: Kaiser; notes: also teaches at UCLA
Mia Ross, nurse, Kaiser and also volunteers at Red Cross
 name: Mia Ross; title: nurse; organization: Kaiser; notes: also volunteers at Red Cross
Mia Ross, nurse, Kaiser & also on the board, 312 555 0170
 name: Mia Ross; title: nurse; organization: Kaiser; phone: 312 555 0170; notes: also on the board
Mia Ross, nurse, Kaiser / formerly UCLA
 name: Mia Ross; title: nurse; organization: Kaiser; notes: formerly UCLA
Mia Ross, nurse, Kaiser + side gig as DJ
 name: Mia Ross; title: nurse; organization: Kaiser; notes: side gig as DJ
Bob McAllister aka "Mac", ex-Deloitte now at KPMG, partner
 name: Bob McAllister; greet as: Mac; title: partner; organization: KPMG; notes: ex-Deloitte
Bob McAllister aka Mac, partner, KPMG
 name: Bob McAllister; greet as: Mac; title: partner; organization: KPMG
Elizabeth Fox a.k.a. Liz, lawyer, Ropes
 name: Elizabeth Fox; greet as: Liz; title: lawyer; organization: Ropes
Robert Chen, aka "Bobby", PM, Stripe
 name: Robert Chen; greet as: Bobby; title: PM; organization: Stripe
Robert Chen alias Bobby, PM, Stripe
 name: Robert Chen; greet as: Bobby; title: PM; organization: Stripe
jon snow jr, analyst@goldman sachs, jsnow@gs.com
 name: jon snow jr; title: analyst; organization: goldman sachs; e-mail: jsnow@gs.com
amy lee, software engineer@google, amy@gmail.com
 name: amy lee; title: software engineer; organization: google; e-mail: amy@gmail.com
amy lee, pm@stripe
 name: amy lee; title: pm; organization: stripe
Sam Chen, PM @Figma, met @ Config 2026
 name: Sam Chen; title: PM; organization: Figma; source: event; how you met: met @ Config 2026
my old boss linda fox now vp marketing hubspot
 name: linda fox; title: vp marketing; organization: hubspot; source: employers; notes: my old boss
my former manager Joe Dunn now CFO at Target
 name: Joe Dunn; title: CFO; organization: Target; source: employers; notes: my former manager
"""
OF_BESIDES = BESIDES.strip().splitlines()


@for_each(("line", "meant"), zip(OF_BESIDES[::2], OF_BESIDES[1::2], strict=True))
def test_what_is_said_besides_the_work_takes_no_place_of_it(line, meant):
    read = parse_contact_line(line)
    assert "; ".join(f"{label}: {value}" for label, value in labeled_parts(read)) == meant.strip()
    assert not read.doubt


def test_an_address_without_an_ending_is_still_asked_about():
    with pytest.raises(ValueError, match="not an e-mail address"):
        parse_contact_line("amy lee, amy@stripe")


# A name in other letters is no employer, and one with its family name first may be any.
OTHER_LETTERS = """
Yuki Tanaka-san, 田中優希, Rakuten, Data Scientist
 name: Yuki Tanaka-san (田中優希); title: Data Scientist; organization: Rakuten
Yuki Tanaka, 田中優希, Data Scientist, Rakuten
 name: Yuki Tanaka (田中優希); title: Data Scientist; organization: Rakuten
田中優希, Yuki Tanaka, Rakuten, Data Scientist
 name: 田中優希 (Yuki Tanaka); title: Data Scientist; organization: Rakuten
田中優希, Rakuten, Data Scientist
 name: 田中優希; title: Data Scientist; organization: Rakuten
Олена Ковальчук, Olena Kovalchuk, SoftServe, QA
 name: Олена Ковальчук (Olena Kovalchuk); title: QA; organization: SoftServe
Olena Kovalchuk, Олена Ковальчук, QA, SoftServe
 name: Olena Kovalchuk (Олена Ковальчук); title: QA; organization: SoftServe
Jiwon Park / 박지원, Naver, designer
 name: Jiwon Park (박지원); title: designer; organization: Naver
Tanaka Yuki, 楽天, Data Scientist
 name: Tanaka Yuki; title: Data Scientist; organization: 楽天
John Smith, Газпром Нефть, инженер, Москва
 name: John Smith; title: инженер; organization: Газпром Нефть; notes: Москва
O'Neill, Patrick J. III – Director, Clinical Ops – Pfizer Inc.
 name: Patrick J. O'Neill III; title: Director, Clinical Ops; organization: Pfizer Inc.
O'Neill, Patrick J. – Director – Pfizer Inc.
 name: Patrick J. O'Neill; title: Director; organization: Pfizer Inc.
Smith, Jane – Analyst – Acme
 name: Jane Smith; title: Analyst; organization: Acme
Baker, Thomas R., Jr. – VP, Sales – Bolt Ltd
 name: Thomas R. Baker, Jr.; title: VP, Sales; organization: Bolt Ltd
Paul Roy, acheteur, Groupe Rocher – Direction RSE
 name: Paul Roy; title: acheteur; organization: Groupe Rocher; notes: Direction RSE
Ute Ohm, Einkauf, Bosch GmbH – Abteilung Logistik
 name: Ute Ohm; title: Einkauf; organization: Bosch GmbH; notes: Abteilung Logistik
"""
OF_OTHER_LETTERS = OTHER_LETTERS.strip().splitlines()


@for_each(("line", "meant"), zip(OF_OTHER_LETTERS[::2], OF_OTHER_LETTERS[1::2], strict=True))
def test_a_name_in_other_letters_or_the_other_way_around_is_the_name(line, meant):
    read = parse_contact_line(line)
    assert not read.doubt
    assert "; ".join(f"{label}: {value}" for label, value in labeled_parts(read)) == meant.strip()
