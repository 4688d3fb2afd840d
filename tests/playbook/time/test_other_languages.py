"""Days and hours in the languages that are half known, with and without their accents."""

from datetime import UTC, datetime

from tests.cases import for_each
from tui.playbook.time.here import Here
from tui.playbook.time.languages import in_english
from tui.playbook.time.reader import read_day_ahead, read_moment

# A Sunday.
HERE = Here(datetime(2026, 11, 29, 9, tzinfo=UTC))
MOMENTS = """
mercredi prochain à 14h30 | 12-02 14:30
le 12 décembre à 9h | 12-12 09:00
12 decembre a 9h | 12-12 09:00
demain à 15h | 11-30 15:00
demain a 15 heures | 11-30 15:00
jeudi à midi | 12-03 12:00
samedi matin à 10h | 12-05 10:00
lundi 7 décembre à 8h30 | 12-07 08:30
après-demain à 9h | 12-01 09:00
apres-demain vers 9h | 12-01 09:00
ce soir à 8h | 11-29 20:00
vendredi 5h de l'après-midi | 12-04 17:00
el viernes a las 4 de la tarde | 12-04 16:00
el martes que viene a las 10 | 12-01 10:00
pasado mañana a las 9 de la mañana | 12-01 09:00
mañana por la mañana a las 8 | 11-30 08:00
manana a las 5 | 11-30 17:00
mañana por la tarde a las 4 | 11-30 16:00
mañana a las 3 y media | 11-30 15:30
el 15 de diciembre a las 17:30 | 12-15 17:30
próximo lunes 11h | 11-30 11:00
jueves al mediodía | 12-03 12:00
miercoles a las 10 y cuarto | 12-02 10:15
nächsten Montag um 9 Uhr | 11-30 09:00
naechsten dienstag 14 uhr | 12-01 14:00
übermorgen um 10 | 12-01 10:00
uebermorgen um 10 Uhr | 12-01 10:00
morgen nachmittag um 3 | 11-30 15:00
morgen um halb 4 | 11-30 15:30
am Freitag um 16:30 Uhr | 12-04 16:30
am 8. Dezember um 11 Uhr | 12-08 11:00
Donnerstag gegen 15 Uhr | 12-03 15:00
Freitag vormittag um 10 | 12-04 10:00
heute abend um 8 | 11-29 20:00
domani alle 15 | 11-30 15:00
lunedì prossimo alle 9 | 11-30 09:00
venerdi alle 10:30 | 12-04 10:30
amanhã às 14h | 11-30 14:00
próxima terça às 10h | 12-01 10:00
sexta-feira às 16h | 12-04 16:00
dec 3 kl. 14 | 12-03 14:00
torsdag kl. 14:30 | 12-03 14:30
fredag kl 9 | 12-04 09:00
Montag um 14 Uhr | 11-30 14:00
dec 3 à 14h | 12-03 14:00
giovedì alle ore 15 | 12-03 15:00
dec 3 a las 3 | 12-03 15:00
donderdag om 14 uur | 12-03 14:00
czwartek o 14 | 12-03 14:00
tue klokken 14 | 12-01 14:00
"""
DAYS = """
vendredi prochain | 12-04
la semaine prochaine | 11-30
dans deux semaines | 12-13
dans 3 jours | 12-02
dans quinze jours | 12-13
en dos semanas | 12-13
dentro de tres días | 12-02
in zwei Wochen | 12-13
in einer Woche | 12-06
nächste Woche | 11-30
tra due settimane | 12-13
daqui a 3 dias | 12-02
januar | 01-01
enero 2027 | 01-01
março | 03-01
"""
POLISH_AND_OTHERS = [
    ("w piątek 9:00", "fri 9:00"),
    ("poniedziałek o 15:00", "mon 15:00"),
    ("środa 14:30 warszawa", "wed 14:30 warsaw"),
    ("freitag um halb zehn", "fri 9:30"),
    ("jueves 10h hora de bogotá", "thu 10:00 bogotá"),
    ("noon ish fri", "noonish fri"),
]
ENGLISH = """
fri 3pm Las Vegas
dec 10 a 2pm talk
mon 9 at La Paz
meet Mar in Le Mans
a few days
send her a 15 page draft
noon in Los Angeles
call Om on tue
as 10 people said
in 2 days
"""


@for_each("line", MOMENTS.strip().splitlines())
def test_a_moment_in_another_language(line):
    words, meant = line.split(" | ")
    assert f"{read_moment(words, HERE).start:%m-%d %H:%M}" == meant


@for_each(("words", "english"), POLISH_AND_OTHERS)
def test_a_moment_is_the_one_in_english(words, english):
    assert read_moment(words, HERE).start == read_moment(english, HERE).start


@for_each(
    ("words", "english"),
    [("za tydzień", "in 1 week"), ("za 3 dni", "in 3 days"), ("jutro", "tomorrow")],
)
def test_a_day_is_the_one_in_english(words, english):
    assert read_day_ahead(words, HERE) == read_day_ahead(english, HERE)


@for_each("line", DAYS.strip().splitlines())
def test_a_day_in_another_language(line):
    words, meant = line.split(" | ")
    assert f"{read_day_ahead(words, HERE):%m-%d}" == meant


@for_each("words", ENGLISH.strip().splitlines())
def test_english_stays(words):
    assert in_english(words) == words
