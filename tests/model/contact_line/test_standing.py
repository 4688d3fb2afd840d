"""That somebody is retired or on leave is neither a title nor an employer, where there is one."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

STANDING = """
prof. em. Hans Müller (ETH Zürich, retired) hmueller@ethz.ch
  name: prof. em. Hans Müller · organization: ETH Zürich · e-mail: hmueller@ethz.ch · notes:
  retired
Hans Müller (retired), ETH Zürich
  name: Hans Müller · organization: ETH Zürich · notes: retired
Hans Müller, ETH Zürich, retired
  name: Hans Müller · organization: ETH Zürich · notes: retired
Hans Müller, retired, ETH Zürich
  name: Hans Müller · organization: ETH Zürich · notes: retired
Hans Müller, professor, ETH Zürich, retired
  name: Hans Müller · title: professor · organization: ETH Zürich · notes: retired
Hans Müller, professor at ETH Zürich (retired)
  name: Hans Müller · title: professor · organization: ETH Zürich · notes: retired
Hans Müller, retired professor, ETH Zürich
  name: Hans Müller · title: retired professor · organization: ETH Zürich
Hans Müller, ETH Zürich (emeritus)
  name: Hans Müller · organization: ETH Zürich · notes: emeritus
Hans Müller, ETH Zürich, emeritus
  name: Hans Müller · organization: ETH Zürich · notes: emeritus
Hans Müller, professor emeritus, ETH Zürich
  name: Hans Müller · title: professor emeritus · organization: ETH Zürich
Hans Müller (ETH Zürich, emeritus)
  name: Hans Müller · organization: ETH Zürich · notes: emeritus
Hans Müller, ETH Zürich, on leave
  name: Hans Müller · organization: ETH Zürich · notes: on leave
Hans Müller (ETH Zürich, on sabbatical)
  name: Hans Müller · organization: ETH Zürich · notes: on sabbatical
Hans Müller, on sabbatical, ETH Zürich
  name: Hans Müller · organization: ETH Zürich · notes: on sabbatical
Hans Müller, ETH Zürich, on sabbatical until june
  name: Hans Müller · organization: ETH Zürich · notes: on sabbatical until june
Hans Müller, researcher, ETH Zürich (on parental leave)
  name: Hans Müller · title: researcher · organization: ETH Zürich · notes: on parental leave
Hans Müller (ETH Zürich, former)
  name: Hans Müller · organization: ETH Zürich · notes: former
Hans Müller, ETH Zürich (former)
  name: Hans Müller · organization: ETH Zürich · notes: former
Hans Müller, former, ETH Zürich
  name: Hans Müller · organization: ETH Zürich · notes: former
Hans Müller, retired
  name: Hans Müller · title: retired
Hans Müller (retired)
  name: Hans Müller · title: retired
Hans Müller, nurse, retired
  name: Hans Müller · title: nurse · notes: retired
Hans Müller, Boeing, laid off
  name: Hans Müller · organization: Boeing · notes: laid off
Hans Müller, engineer, Boeing (laid off)
  name: Hans Müller · title: engineer · organization: Boeing · notes: laid off
Hans Müller, engineer, Boeing, furloughed
  name: Hans Müller · title: engineer · organization: Boeing · notes: furloughed
Hans Müller (Boeing, part-time)
  name: Hans Müller · organization: Boeing · notes: part-time
Hans Müller, Lehrer, im Ruhestand
  name: Hans Müller · title: Lehrer · notes: im Ruhestand
Hans Müller, Lehrer, Gymnasium Köln, pensioniert
  name: Hans Müller · title: Lehrer · organization: Gymnasium Köln · notes: pensioniert
Marie Petit, EDF, retraitée
  name: Marie Petit · organization: EDF · notes: retraitée
Marie Petit, enseignante, Lycée Pasteur (à la retraite)
  name: Marie Petit · title: enseignante · organization: Lycée Pasteur · notes: à la retraite
Luis Perez, Telefonica, jubilado
  name: Luis Perez · organization: Telefonica · notes: jubilado
Maria Rossi, Fiat, in pensione
  name: Maria Rossi · organization: Fiat · notes: in pensione
Hans Müller, Siemens, i.R.
  name: Hans Müller · organization: Siemens · notes: i.R.
Hans Müller, Siemens, a.D.
  name: Hans Müller · organization: Siemens · notes: a.D.
Hans Müller, IBM, semi-retired
  name: Hans Müller · organization: IBM · notes: semi-retired
Hans Müller, IBM - retired
  name: Hans Müller · organization: IBM · notes: retired
Hans Müller | IBM | retired
  name: Hans Müller · organization: IBM · notes: retired
hans müller, ibm, retired
  name: hans müller · organization: ibm · notes: retired
Hans Müller, IBM retired
  name: Hans Müller · organization: IBM · notes: retired
Hans Müller, recently retired, IBM
  name: Hans Müller · organization: IBM · notes: recently retired
Hans Müller, retired from IBM
  name: Hans Müller · notes: retired from IBM
Hans Müller, retired from IBM in 2019
  name: Hans Müller · notes: retired from IBM in 2019
Hans Müller, IBM, retired 2019
  name: Hans Müller · organization: IBM · notes: retired 2019
Hans Müller, on leave, Acme
  name: Hans Müller · organization: Acme · notes: on leave
Hans Müller, interim, Acme
  name: Hans Müller · title: interim · organization: Acme
Hans Müller (Acme, deceased)
  name: Hans Müller · organization: Acme · notes: deceased
Hans Müller, adjunct, ETH Zürich
  name: Hans Müller · title: adjunct · organization: ETH Zürich
"""


@for_each(("line", "told"), rows(STANDING))
def test_how_one_stands_to_work_is_noted(line: str, told: str) -> None:
    assert read_as(line) == told
