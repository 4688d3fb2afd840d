"""Lines as strangers typed them: who, what they do, where, and what else was said."""

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line

LINES = """
이지은, 현대자동차, 과장 | 이지은 | 과장 | 현대자동차
张伟，阿里巴巴，总监 | 张伟 | 总监 | 阿里巴巴
鈴木一郎 株式会社日立 部長 | 鈴木一郎 | 部長 | 株式会社日立
李娜 华为技术有限公司 会计 | 李娜 | 会计 | 华为技术有限公司
田中花子 看護師 | 田中花子 | 看護師
Kim Min-ji, 카카오, 개발자 | Kim Min-ji | 개발자 | 카카오
Joost Bakker, monteur bij Philips | Joost Bakker | monteur | Philips
Katrin Weiss, Erzieherin im Kindergarten Sonne | Katrin Weiss | Erzieherin | Kindergarten Sonne
Ida Berg, barnehagelærer i Oslo kommune | Ida Berg | barnehagelærer | Oslo kommune
Freja Holm, jordemoder på Rigshospitalet | Freja Holm | jordemoder | Rigshospitalet
Lars Ek, svetsare hos Volvo | Lars Ek | svetsare | Volvo
Marc, plombier à Marseille | Marc | plombier |  | à Marseille
Sophie, boulangère à la Maison Kayser | Sophie | boulangère | Maison Kayser
Paul, chauffeur au SAMU de Lyon | Paul | chauffeur | SAMU de Lyon
Rui, pedreiro no Grupo Casais | Rui | pedreiro | Grupo Casais
Ana, costureira em Porto | Ana | costureira |  | em Porto
Giulia, infermiera al Policlinico Gemelli | Giulia | infermiera | Policlinico Gemelli
Piotr Nowak, spawacz w Stoczni Gdańsk | Piotr Nowak | spawacz | Stoczni Gdańsk
Sam, cook in New York | Sam | cook |  | in New York
Amina Diallo, infirmière chez Korian | Amina Diallo | infirmière | Korian
VP of Finance at Dell: Carol Shaw | Carol Shaw | VP of Finance | Dell
Principal of Lincoln High: Dr. Ann Moss | Dr. Ann Moss | Principal | Lincoln High
Owner of Rossi Plumbing: Gino Rossi | Gino Rossi | Owner | Rossi Plumbing
Marcus: welder, Local 12 | Marcus | welder | Local 12
Priya: UX researcher at Etsy | Priya | UX researcher | Etsy
Tony: plumber | Tony | plumber
call back Denise 555-201-8811 | Denise |  |  | 555-201-8811; call back
call Mike back | Mike |  |  | call back
text back Sam, Acme | Sam |  | Acme | text back
follow up with Lee Ann Park | Lee Ann Park |  |  | follow up with
get in touch with Rosa at Kaiser | Rosa |  | Kaiser | get in touch with
ask for Manny at the shop, Firestone | Manny |  | Firestone | ask for; at the shop
ask for Ruth at reception, Hyatt | Ruth |  | Hyatt | ask for; at reception
Jake Peralta, Det. | Jake Peralta | Det.
Amy Santiago, Sgt., NYPD | Amy Santiago | Sgt. | NYPD
James Kirk, Capt., USS Enterprise | James Kirk | Capt. | USS Enterprise
Linda Chen, Maj. | Linda Chen | Maj.
Sgt. Pepper | Sgt. Pepper
Chief O'Hara | Chief O'Hara
Capt. Janeway, Starfleet | Capt. Janeway |  | Starfleet
Nurse Ratched | Nurse Ratched
Nurse Joy, Pewter Clinic | Joy | Nurse | Pewter Clinic
Tanaka, Yui | Yui Tanaka |  |  |  (asked)
Wang, Lei | Lei Wang |  |  |  (asked)
Lopez, Ana | Ana Lopez
Smith, Jordan | Jordan Smith
Kim, Hyun-woo, LG | Hyun-woo Kim |  | LG
Nguyen, Linh, nurse | Linh Nguyen | nurse
Jones, Tina, RN | Tina Jones, RN
Karen, Acme | Karen |  | Acme
Jordan, Nike | Jordan |  | Nike
Tesfaye, Nairobi | Tesfaye |  |  | Nairobi
Bo Ek, plumber, Kigali | Bo Ek | plumber |  | Kigali
Ann Li, on sick leave | Ann Li | on sick leave
Ann Li, on mat leave until march | Ann Li | on mat leave until march
Ann Li, on leave, Acme | Ann Li |  | Acme | on leave
Ed Kim, works from home | Ed Kim |  |  | works from home
Ed Kim, runs his own shop | Ed Kim |  |  | runs his own shop
Zed, electrician, own company | Zed | electrician, own company
Zed, stealth | Zed | stealth
Zed, founder, stealth mode startup | Zed | founder, stealth mode startup
Zed, engineer at a stealth startup | Zed | engineer, a stealth startup
Lia Cruz, Pixar ✨ | Lia Cruz |  | Pixar
Lia Cruz, animator @ Pixar 🎬🍿 | Lia Cruz | animator | Pixar
Tom Reed Georgia Tech '22, civil eng | Tom Reed | civil eng |  | Georgia Tech '22
Tom Reed NYU '19 | Tom Reed |  |  | NYU '19
Tom Reed Howard class of 2020, nursing | Tom Reed | nursing |  | Howard class of 2020
my aunt Rosa, works at Delta | my aunt Rosa |  | Delta
my brother Joe, mason | Joe | mason |  | my brother
my sister in law Dee, baker | Dee | baker |  | my sister in law
my mom's cousin Fay, clerk | Fay | clerk |  | my mom's cousin
my stepdad Ron, trucker | Ron | trucker |  | my stepdad
Kip Lo, chef @ Nobu via dad | Kip Lo | chef | Nobu | via dad
Kip Lo @ Children's Hospital via jess | Kip Lo |  | Children's Hospital | via jess
Kip Lo, nurse @ St. Mary's via my roommate | Kip Lo | nurse | St. Mary's | via my roommate
Kip Lo @ Lowe's met @ trade show | Kip Lo |  | Lowe's | met @ trade show
Ana - met @ church, drives for UPS | Ana |  | UPS | met @ church; drives for UPS
Sue, met @ gym | Sue |  |  | met @ gym
Bob met @ party | Bob |  |  | met @ party
Greg met at a wedding, works on boats | Greg |  |  | met at a wedding; works on boats
Jess (works in publishing - penguin?) | Jess |  |  | penguin?; works in publishing
Lou (tech - google?) | Lou | tech |  | google?
Joe Fox @joefox ig, welder | Joe Fox | welder |  | @joefox ig
Joe Fox IG @joefox | Joe Fox |  |  | IG @joefox
Joe Fox tiktok @joefox | Joe Fox |  |  | tiktok @joefox
María José Ruiz de la Torre Gómez, abogada | María José Ruiz de la Torre Gómez | abogada
Juan Carlos de la Fuente Ortiz | Juan Carlos de la Fuente Ortiz
Doe, Jane (she/her), RN, Acme | Jane Doe, RN |  | Acme | she/her
Lindgren, Astrid (she/her) - RN - Mora Hospital | Astrid Lindgren, RN |  | Mora Hospital | she/her
"""


@for_each("row", LINES.strip().splitlines())
def test_each_part_is_in_its_place(row):
    text, name, title, organization, more = (part.strip() for part in f"{row}||||".split("|")[:5])
    read = parse_contact_line(text)
    assert (read.name, read.title, read.organization) == (name, title, organization)
    via = f"via {read.introducer}" if read.introducer else ""
    said = [via, read.how_we_met, *read.phones, *read.notes.split("\n")]
    asked = " (asked)" if read.doubt else ""
    assert f"{'; '.join(filter(None, said))}{asked}".strip() == more
