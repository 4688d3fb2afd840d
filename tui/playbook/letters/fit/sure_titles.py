"""Whether words are surely one job title, and not two, nor an employer and a job."""

import re
from itertools import pairwise

from tui.model.contact_line.words.work_words import begins_field, is_job_word
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.jobs import BY_LETTERS, is_job_at_end

_LEAST_WORDS = 3
# What a title of several words begins with; another word may be an employer's: hexagon apps eng.
_FIRST_WORDS = """
    academic accounts account activities addiction admissions adult aerospace after agricultural air
    airline ambulance analytical animal animation apartment application applications apps
    architectural art assembly asset assistant associate athletic audio auto automotive aviation
    baby backend bank behavioral benefits bilingual biology biomedical blood boat body book
    branch broadcast building bus business call camera camp campus cancer car cardiac care career
    case casino cell certified charge charter chemical chemistry chief child childcare children's
    church city civil claims client clinical cloud club coffee college commercial community
    computer construction consumer content contract control copy corporate correctional corrections
    cost county court credit crew crime crisis critical curriculum custom customer cyber
    dairy data database day deli dental department deputy design desktop developmental diesel
    digital direct disability district document dog domestic donor drinking drug early econ economic
    education electrical electronic elementary emergency employee employment energy engineering
    english enrollment environmental equipment estate event executive exercise eye facilities
    facility family farm fashion field film financial fire first fiscal fitness fleet flight floor
    food foreign forensic forest forklift fraud freelance freight front full funeral game garden
    gas general geriatric global golf government graduate grant graphic grocery ground group guest
    guidance hair hardware hazardous head health healthcare heat heating heavy help high higher
    highway history home hospice hospital hotel house housing human immigration import in industrial
    infection information infrastructure inside instructional insurance intake intensive interior
    internal international internet inventory investment it job junior juvenile kitchen lab labor
    laboratory land landscape language laundry law lead learning leasing legal legislative lending
    library licensed life light line livestock loan local logistics long loss machine machinery
    mail maintenance managing manufacturing marine market marketing master material materials math
    mechanical media medical mental merchandise metal microbiology middle military mine mobile
    mortgage motion museum music national natural network new news night nonprofit nuclear
    nurse nursing nutrition occupational office oil online operating operations oral outdoor
    outpatient outreach outside packaging packing paper parent park parking part parts patient
    payroll peer pediatric personal pest pet pharmacy phone physical pipe plant plastic platform
    police policy political pool postal power prep preschool president press principal print prison
    private probation process product production professional program project property psychiatric
    psychology public quality radiation radio radiologic radiology rail railroad reading real
    records recovery recreation recreational reference regional registered rehab remote rental
    research reservations residential resource respiratory restaurant retail retired retirement
    risk road safety sales school science second security senior service sheet shelter shift ship
    shipping shoe shop short site skilled small social software solar sound special speech sports
    staff state station steel storage store street structural student studio substance substitute
    supplier supply support surgical system systems talent tax teacher teaching team tech technical
    telecom television test textile theater third tire title tool tour town toy track trade traffic
    trail train training transit transportation travel tree trial truck tutoring ui union
    university urban user utility ux vacation vegetable vehicle veterans veterinary vice video
    visual vocational volunteer warehouse waste wastewater water weather web wedding welding
    wellness wholesale wildlife wind window wine wire women's wood word workforce writing
    x-ray yard yoga youth
"""
_FIRST = frozenset(_FIRST_WORDS.split())
_HELPED = frozenset(
    {"assistant", "aide", "technician", "tech", "trainee", "student", "intern", "apprentice"}
    | {"manager", "supervisor", "lead", "coordinator", "educator", "instructor", "recruiter"}
    | {"practitioner", "and", "&", "of", "for", "in", "at", "with", "to", "director", "ii", "iii"}
)
_SPECIALTY = pattern_of(r"(?:\w{3,}ist|\w+ician|\w+ologist)")
_HALF_TOLD = pattern_of(r"\b(?:eve|eves|nite|nites|wknds?|wkends?|noc)\b", re.IGNORECASE)


def is_surely_one(title: str) -> bool:
    """Whether a spelled-out title is one job: not "pathologist lab director", "owner".

    A longer one in small letters, or with only the first capital, is one only if its first word
    is of work and is no employer's: "Hexagon apps engineer".
    """
    words = title.split()
    if not words or _HALF_TOLD.search(title):
        return False
    if any(_are_two_jobs(*pair) for pair in pairwise(words)):
        return False
    is_plain = not any(word[0].isupper() and word[1:].islower() for word in words[1:])
    if len(words) < _LEAST_WORDS or not is_plain:
        return True
    first = words[0]
    return first.isupper() or "-" in first or first.lower() in _FIRST or _is_of_work(first)


def is_surely_a_field(words: str) -> bool:
    """Whether words for a field begin with no employer's name: not "Hexagon training"."""
    first, *others = words.split() or [""]
    may_be_employer = first[:1].isupper() and bool(others) and " ".join(others).islower()
    return not may_be_employer or first.lower() in _FIRST or _is_of_work(first)


def is_of_work(word: str) -> bool:
    """Whether a word is one that titles are made of: senior, software, nurse."""
    return word.lower() in _FIRST or _is_of_work(word)


def _is_of_work(word: str) -> bool:
    return is_job_word(word) or begins_field(word) or is_job_at_end(word)


def _are_two_jobs(one: str, other: str) -> bool:
    """Whether a job stands right before words for another: "RN CIC", "pathologist lab"."""
    if other.lower() in _HELPED:
        return False
    is_letters = one in BY_LETTERS and (other.isupper() or other.lower() == "nurse")
    return is_letters or _SPECIALTY.fullmatch(one.lower()) is not None
