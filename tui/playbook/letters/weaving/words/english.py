"""Which words are English: a table read when a letter is first drafted, and words of work."""

from functools import cache, lru_cache
from pathlib import Path

from tui.playbook.letters.weaving.words import word_set

_PART = 4
"""How long each word of a compound is: "handwashing"."""
_HUNG_ON = ("off", "out", "down", "over", "back", "up")
_TABLE = Path(__file__).with_name("english.txt")
_OF_WORK = word_set(
    "outfall outfalls sonography sonographer sonographers"
    " app apps ad ads alum alums bio blog bootcamp bootcamps capstone capstones cleanroom codebase"
    " codebases co deadlift dataset datasets dashboard dashboards doc docs ed ego ergonomics"
    " eng exec execs expo extern externship externships fab freelancing funder funders gen grad"
    " grads greenhouse gym gyms haul heirloom hoop hospitalist iPhone improv indie info internship"
    " internships intro intros kindergartners lab labs livestock logbook mailroom makerspace"
    " med meds meetup meetups memo memos metadata midwifery mentee mentees mic microgreens muni"
    " newsroom newsrooms nonprofit nonprofits offline onboarding online op opt para paralegals"
    " pedagogy perinatal phlebotomist phlebotomists phlebotomy physio playtesters portfolio"
    " portfolios postdoc postdocs practicum practicums premed preschoolers preceptor preceptors"
    " pro prof prep reel reels rehab rep reps riso rotational scaffolding screenwriting sim sims"
    " skillset skillsets solo spreadsheet startup startups staffer staffers storyboard storyboards"
    " stratigraphy sub subs sync tech techs telehealth temp temps theater tiller toolbox toolkit"
    " toolkits triage turbidity tutorial upskill upskilling versa vet vets video videos waitlist"
    " waitlists walkthrough walkthroughs webinar webinars website websites welder welders"
    " wholesaler wiki workflow workflows workplace workplaces worksite writeup zine zines"
    " alt bannetons epidemiologists résumé résumés cliché café naïve ok okay email emails emailing"
    " emailed co-op yoga journeyman journeymen lineman linemen lineworker lineworkers millwright"
    " millwrights drywall rebar formwork sawmill farmstand farmstands agritourism agronomist"
    " agronomists biosecurity composting hydroponics pollinator pollinators cohort cohorts"
    " caseload caseloads casework charting rounding clinicals preop postop telemetry intubate"
    " debrief debriefs rubric rubrics syllabus syllabi paraprofessional paraprofessionals"
    " curation curatorial framer framers gallerist gallerists letterpress muralist muralists"
    " screenprint underpainting clerkship clerkships litigator litigators externs arraignment"
    " arraignments voir dire pre-law backend frontend sysadmin sysadmins helpdesk pentest firewall"
    " firewalls phishing ransomware config configs repo repos laptop laptops wifi cloud devops"
    " troubleshooting troubleshoot uptime login logins username prompts chatbot chatbots meds"
    " childcare eldercare caregiving caregivers caregiver homeschool homeschooling middleware"
    " multitasking networker networkers networking freelancers freelancer recruiter recruiters"
    " listserv listservs newsletter newsletters podcast podcasts photojournalism snowplow"
    " soundcheck stagehand stagehands standup timesheet timesheets touchpoint touchpoints trackpad"
    " undergraduates unionize vibe whiteboard whiteboards wastewater stormwater wellness"
    " pipette pipettes demo demos subnetting peds bash reshoot sketchbook sketchbooks lambing"
    " centre centres programme programmes colour colours labour behaviour behaviours favour honour"
    " organisation organisations organise realise recognise apologise specialise analyse centred"
    " travelling modelling licence licences cheque tyre tyres metre metres litre theatre fibre"
    " defence offence enquiry enquiries practise judgement fulfil enrol skilful catalogue dialogue"
    " endeavour neighbour neighbours harbour jewellery grey aluminium maths ageing"
    " biostatistics biostatistician"
    " io hr unpaid payroll inbox inboxes bike bikes bus kid kids mom dad moms dads hi yes no"
)
"""What letters of today hold and the table does not."""

_SHORTENED = word_set(
    "bout ops perm cert certs rec recs eval evals prob probs mgr descs desc tonite tryna lmk appt"
    " sched sup quals qual chem econ psych bio pos def dir ref refs reg regs res rev sec secs mins"
    " min max sem sems wed ill id wont cant hes shes were ma pa pap mas mes mod col con sis bro"
    " cs ii iii vi xi cc em re ins ifs ohs thro tho thru til op gen med surg sups gonna wanna"
    " dept stats vol volume prod mans womans rad pled info mo wk hr yrs nite pics pic lit comp"
    " trig calc dis dun"
)
_MEANT = word_set("were ma pa wed id med info min max op gen pro hr bio")
_PREFIXES = word_set(
    "co re pre non ex self mini multi anti mid post sub cyber bio semi a b c d e f g h i j k l"
    " m n o p q r s t u v w x y z"
)


@cache
def _lines() -> dict[str, str]:
    """Return the lines of the table by the two letters with which all words of each begin.

    A set of all the words would take ten times the memory.
    """
    lines = _TABLE.read_text(encoding="utf-8").splitlines()
    return {line[:2].strip(): f" {line} " for line in lines if not line.startswith("#")}


@lru_cache(maxsize=1 << 12)
def _is_known(word: str) -> bool:
    if word in _OF_WORK or word in _MEANT:
        return True
    if word in _SHORTENED or not word or any(map(str.isspace, word)):
        return False
    return f" {word} " in _lines().get(word[:2], "")


def is_word(word: str) -> bool:
    """Whether a word in small letters is English as a letter writes it, or made of two that are."""
    again = word.removeprefix("re")
    return (
        (again != word and len(again) >= _PART and _is_known(again))
        or _is_known(word)
        or _is_of_a_verb(word)
        or any(
            _is_known(word[:at]) and _is_known(word[at:])
            for at in range(_PART, len(word) - _PART + 1)
        )
    )


def _is_of_a_verb(word: str) -> bool:
    """Whether a word is made of a verb: "biller" is who bills, "handoff" what one hands off."""
    agent = word.removesuffix("s").removesuffix("r").removesuffix("e")
    ends_so = word.removesuffix("s").endswith("er") and len(agent) >= _PART
    hung = (word.removesuffix("s").removesuffix(end) for end in _HUNG_ON)
    return (ends_so and (is_verb(agent) or is_verb(f"{agent}e"))) or any(
        len(stem) >= _PART and stem != word.removesuffix("s") and is_verb(stem) for stem in hung
    )


def is_part(word: str) -> bool:
    """Whether a word can be a part of one with a hyphen: "pre" of "pre-apprenticeship"."""
    return word in _PREFIXES or is_word(word)


def is_counted(word: str) -> bool:
    """Whether a word in the singular is a thing one counts: it has a plural, and is no verb."""
    return _is_known(_plural(word)) and _is_known(word) and not is_verb(word)


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}s"


def is_verb(word: str) -> bool:
    """Whether a word in its base form can be a verb: it has a form with -ing."""
    stem = word.removesuffix("e")
    if (
        word.startswith(("re", "over"))
        and len(word) > len("over")
        and is_verb(word.removeprefix("re").removeprefix("over"))
    ):
        return True
    return any(_is_known(form) for form in (f"{word}ing", f"{stem}ing", f"{word}{word[-1:]}ing"))
