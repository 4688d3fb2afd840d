"""Two numbers of one person, with what kind each is before it, behind it, or not at all."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

NUMBERS = """
Father Michael O'Donnell SJ, Georgetown University, 202-555-0175 (office) 202-555-0176 (cell)
  name: Father Michael O'Donnell SJ · organization: Georgetown University · phone: 202-555-0175
  · phone: 202-555-0176
Michael Lee, Georgetown University, office 202-555-0175 cell 202-555-0176
  name: Michael Lee · organization: Georgetown University · phone: 202-555-0175 · phone:
  202-555-0176
Michael Lee, Georgetown University, (office) 202-555-0175 (cell) 202-555-0176
  name: Michael Lee · organization: Georgetown University · phone: 202-555-0175 · phone:
  202-555-0176
Michael Lee, Georgetown University, cell 202-555-0175, office 202-555-0176
  name: Michael Lee · organization: Georgetown University · phone: 202-555-0175 · phone:
  202-555-0176
Michael Lee, Georgetown University, 202-555-0175 office 202-555-0176 cell
  name: Michael Lee · organization: Georgetown University · phone: 202-555-0175 · phone:
  202-555-0176
Michael Lee, Georgetown University, office: 202-555-0175 cell: 202-555-0176
  name: Michael Lee · organization: Georgetown University · phone: 202-555-0175 · phone:
  202-555-0176
Michael Lee, Georgetown University, 202-555-0175 202-555-0176
  name: Michael Lee · organization: Georgetown University · phone: 202-555-0175 · phone:
  202-555-0176
Ana Roe, nurse, Kaiser, work +1 202 555 0175 home +1 202 555 0176 ana@kp.org
  name: Ana Roe · title: nurse · organization: Kaiser · e-mail: ana@kp.org · phone: +1 202 555
  0175 · phone: +1 202 555 0176
Ana Roe, nurse, Kaiser, w: 202.555.0175 m: 202.555.0176
  name: Ana Roe · title: nurse · organization: Kaiser · phone: 202.555.0175 · phone:
  202.555.0176
Ana Roe, nurse, Kaiser, 202.555.0175 [w] 202.555.0176 [m]
  name: Ana Roe · title: nurse · organization: Kaiser · phone: 202.555.0175 · phone:
  202.555.0176
Ana Roe, nurse, Kaiser, 202.555.0175 (w), 202.555.0176 (m)
  name: Ana Roe · title: nurse · organization: Kaiser · phone: 202.555.0175 · phone:
  202.555.0176
Ana Roe, nurse, Kaiser, mobile 07700 900123 or office 020 7946 0123
  name: Ana Roe · title: nurse · organization: Kaiser · phone: 07700 900123 · phone: 020 7946
  0123
Ana Roe, nurse, Kaiser (office 020 7946 0123, mobile 07700 900123)
  name: Ana Roe · title: nurse · organization: Kaiser · phone: 020 7946 0123 · phone: 07700
  900123
Ana Roe, nurse, Kaiser, tel 020 7946 0123 (direct) / 07700 900123 (mob)
  name: Ana Roe · title: nurse · organization: Kaiser · phone: 020 7946 0123 · phone: 07700
  900123
Ana Roe, nurse, Kaiser, 020 7946 0123 direct line, 07700 900123 personal
  name: Ana Roe · title: nurse · organization: Kaiser · phone: 020 7946 0123 · phone: 07700
  900123
Ana Roe 202-555-0175 work 202-555-0176 cell
  name: Ana Roe · phone: 202-555-0175 · phone: 202-555-0176
Ana Roe, Kaiser, (202) 555-0175 work (202) 555-0176 cell
  name: Ana Roe · organization: Kaiser · phone: (202) 555-0175 · phone: (202) 555-0176
Ana Roe, Kaiser, work (202) 555-0175 cell (202) 555-0176
  name: Ana Roe · organization: Kaiser · phone: (202) 555-0175 · phone: (202) 555-0176
Uwe Klein, Bosch, Büro 089 12345678 Handy 0151 23456789
  name: Uwe Klein · organization: Bosch · phone: 089 12345678 · phone: 0151 23456789
Paul Petit, Airbus, bureau 01 40 49 48 14 portable 06 12 34 56 78
  name: Paul Petit · organization: Airbus · phone: 01 40 49 48 14 · phone: 06 12 34 56 78
Luis Perez, Telefonica, oficina 944 151 411 móvil 600 700 800
  name: Luis Perez · organization: Telefonica · phone: 944 151 411 · phone: 600 700 800
Ana Roe, Kaiser, day 202-555-0175 evening 202-555-0176
  name: Ana Roe · organization: Kaiser · phone: 202-555-0175 · phone: 202-555-0176
Ana Roe, Kaiser, landline 202-555-0175 whatsapp 202-555-0176
  name: Ana Roe · organization: Kaiser · phone: 202-555-0175 · phone: 202-555-0176
Ana Roe, Kaiser, (o) 202-555-0175 (c) 202-555-0176
  name: Ana Roe · organization: Kaiser · phone: 202-555-0175 · phone: 202-555-0176
Ana Roe, Kaiser, 202-555-0175 (her cell)
  name: Ana Roe · organization: Kaiser · phone: 202-555-0175
Ana Roe, Kaiser, 202-555-0175 and 202-555-0176
  name: Ana Roe · organization: Kaiser · phone: 202-555-0175 · phone: 202-555-0176
Doris Day 202-555-0175, singer
  name: Doris Day · title: singer · phone: 202-555-0175
marco bianchi, geometra presso comune di lecco, cell 347 555 0123 casa 0341 555012
  name: marco bianchi · title: geometra · organization: comune di lecco · phone: 347 555 0123 ·
  phone: 0341 555012
"""


@for_each(("line", "told"), rows(NUMBERS))
def test_both_numbers_are_phones_and_no_label_is_work(line: str, told: str) -> None:
    assert read_as(line) == told
