"""What leads to an employer in other languages, in small letters as well."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

ABROAD = """
joão pedro da silva neto, analista de dados no nubank, whatsapp +55 11 91234-5678
  name: joão pedro da silva neto · title: analista de dados · organization: nubank · phone: +55
  11 91234-5678
joão silva, analista no nubank
  name: joão silva · title: analista · organization: nubank
João Silva, analista na Vale
  name: João Silva · title: analista · organization: Vale
joão silva, engenheiro na petrobras
  name: joão silva · title: engenheiro · organization: petrobras
ana souza, professora em são paulo
  name: ana souza · title: professora · notes: em são paulo
Ana Souza, enfermeira nos Hospitais CUF
  name: Ana Souza · title: enfermeira · organization: Hospitais CUF
ana souza, trabalha na vale
  name: ana souza · organization: vale
Ana Souza, gerente de projetos no Itaú
  name: Ana Souza · title: gerente de projetos · organization: Itaú
Ana Souza, designer na empresa XP
  name: Ana Souza · title: designer · organization: XP
Ana Souza, estudante na USP
  name: Ana Souza · title: estudante · organization: USP
luis perez, ingeniero en telefonica
  name: luis perez · title: ingeniero · organization: telefonica
Luis Perez, ingeniero de datos en el Banco Santander
  name: Luis Perez · title: ingeniero de datos · organization: Banco Santander
luis perez, contable en mercadona
  name: luis perez · title: contable · organization: mercadona
Luis Perez, profesor en la Universidad de Chile
  name: Luis Perez · title: profesor · organization: Universidad de Chile
Luis Perez, médico del Hospital Clínic
  name: Luis Perez · title: médico · organization: Hospital Clínic
Luis Perez, camarero en Madrid
  name: Luis Perez · title: camarero · notes: en Madrid
paul petit, ingénieur chez airbus
  name: paul petit · title: ingénieur · organization: airbus
Paul Petit, ingénieur à la SNCF
  name: Paul Petit · title: ingénieur · organization: SNCF
paul petit, prof au lycée pasteur
  name: paul petit · title: prof · organization: lycée pasteur
Paul Petit, ingénieur d'affaires chez Capgemini
  name: Paul Petit · title: ingénieur d'affaires · organization: Capgemini
Paul Petit, avocat à Paris
  name: Paul Petit · title: avocat · notes: à Paris
Paul Petit, comptable pour Renault
  name: Paul Petit · title: comptable · organization: Renault
uwe klein, ingenieur bei bosch
  name: uwe klein · title: ingenieur · organization: bosch
Uwe Klein, Ingenieur bei der Deutschen Bahn
  name: Uwe Klein · title: Ingenieur · organization: der Deutschen Bahn
Uwe Klein, Lehrer am Goethe-Gymnasium
  name: Uwe Klein · title: Lehrer · organization: Goethe-Gymnasium
uwe klein, arzt an der charité
  name: uwe klein · title: arzt · organization: charité
Uwe Klein, Entwickler in der BMW Group
  name: Uwe Klein · title: Entwickler · organization: BMW Group
Uwe Klein, Berater für SAP
  name: Uwe Klein · title: Berater · organization: SAP
paolo neri, ingegnere presso fiat
  name: paolo neri · title: ingegnere · organization: fiat
Paolo Neri, infermiere all'ospedale San Raffaele
  name: Paolo Neri · title: infermiere · organization: ospedale San Raffaele
paolo neri, programmatore in enel
  name: paolo neri · title: programmatore · organization: enel
Paolo Neri, professore alla Bocconi
  name: Paolo Neri · title: professore · organization: Bocconi
Paolo Neri, commercialista da Deloitte
  name: Paolo Neri · title: commercialista · organization: Deloitte
joost bakker, monteur bij philips
  name: joost bakker · title: monteur · organization: philips
Joost Bakker, docent aan de TU Delft
  name: Joost Bakker · title: docent · organization: TU Delft
joost bakker, verpleger in het umc
  name: joost bakker · title: verpleger · organization: umc
Piotr Nowak, programista w Allegro
  name: Piotr Nowak · title: programista · organization: Allegro
piotr nowak, inżynier w pkp
  name: piotr nowak · title: inżynier · organization: pkp
Piotr Nowak, nauczyciel w Liceum nr 5
  name: Piotr Nowak · title: nauczyciel · organization: Liceum nr 5
Lars Ek, ingenjör på Volvo
  name: Lars Ek · title: ingenjör · organization: Volvo
lars ek, utvecklare på spotify
  name: lars ek · title: utvecklare · organization: spotify
Lars Ek, läkare vid Karolinska
  name: Lars Ek · title: läkare · organization: Karolinska
Lars Ek, säljare hos IKEA
  name: Lars Ek · title: säljare · organization: IKEA
Mette Holm, lærer på Rigshospitalet
  name: Mette Holm · title: lærer · organization: Rigshospitalet
Kari Moe, ingeniør i Equinor
  name: Kari Moe · title: ingeniør · organization: Equinor
ana roe, nurse at kaiser
  name: ana roe · title: nurse · organization: kaiser
ana souza, no contact yet
  name: ana souza · notes: no contact yet
ana souza, analista de rh no pão de açúcar
  name: ana souza · title: analista de rh · organization: pão de açúcar
maria silva, works no nights
  name: maria silva · notes: works no nights
bruno costa, desenvolvedor no mercado livre
  name: bruno costa · title: desenvolvedor · organization: mercado livre
"""


@for_each(("line", "told"), rows(ABROAD))
def test_a_title_ends_where_an_employer_begins(line: str, told: str) -> None:
    assert read_as(line) == told
