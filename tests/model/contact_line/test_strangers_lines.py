"""Lines as a stranger typed them: whose friend somebody is, whose address, which part is what."""

import pytest

from tui.exchange.contact_list import people_in
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.in_words import labeled_parts

LINES = """
Sunita, PM, TCS, ref by Arjun Rai, arjun@m.ex
 name: Sunita; title: PM; organization: TCS; introduced by: Arjun Rai; notes: Arjun Rai: arjun@m.ex
Sunita, PM, TCS, ref by Arjun Rai, sunita@m.ex
 name: Sunita; title: PM; organization: TCS; e-mail: sunita@m.ex; introduced by: Arjun Rai
friend of Nina: Oskar Lind, arkitekt, White
 name: Oskar Lind; title: arkitekt; organization: White; introduced by: Nina; notes: friend of Nina
Tío Beto's friend Vikram, nurse, Apollo
 name: Vikram; title: nurse; organization: Apollo; introduced by: Tío Beto; notes: Tío Beto's friend
my neighbor Tuan, bus driver for Metro Transit
 name: Tuan; title: bus driver; organization: Metro Transit; source: neighbors; notes: my neighbor
mom's friend Patrice - hospice chaplain
 name: Patrice; title: hospice chaplain; source: family friends; notes: mom's friend
Carlos's wife Beatriz, dental hygienist
 name: Beatriz; title: dental hygienist; introduced by: Carlos; notes: Carlos's wife
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
 name: ben yazzie; title: gis tech; organization: pima county; notes: prof hall told me abt him
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


@pytest.mark.parametrize(("line", "meant"), zip(PAIRS[::2], PAIRS[1::2], strict=True))
def test_each_part_is_in_its_place(line, meant):
    read = parse_contact_line(line)
    assert "; ".join(f"{label}: {value}" for label, value in labeled_parts(read)) == meant.strip()


@pytest.mark.parametrize("line", ["? from Delta, pilot", "??? from the ward", "BEGIN:VCARD FN:Jo"])
def test_what_has_no_name_is_asked_about(line):
    with pytest.raises(ValueError, match=r"no name|vCard"):
        parse_contact_line(line)


@pytest.mark.parametrize(
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
