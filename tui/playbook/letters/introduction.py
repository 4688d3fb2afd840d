"""How a letter introduces the person who writes: who they are, and how they came to you (R2)."""

from tui.model.connection import connected_since, is_connected
from tui.model.how_we_met import without_met
from tui.model.people import Contact, Source
from tui.model.profile import Profile, Situation
from tui.model.records import Records
from tui.playbook.letters.job_titles import with_role
from tui.playbook.letters.parts import capitalized, statement

_HOW_UNKNOWN = "I found you through [how you found them]."
_FOUND_BY_SOURCE = {
    Source.FAMILY: "You are one of the first in the family I thought of.",
    Source.FRIENDS: "You are one of the first friends I thought of.",
    Source.FAMILY_FRIENDS: "We know each other through my family.",
    Source.FRIENDS_PARENTS: "We know each other through your family.",
    Source.NEIGHBORS: "We are neighbors, and I remembered what you do.",
    Source.CLASSMATES: "We were in class together, and I have followed where you went.",
    Source.ALUMNI: "I came across your name among the alumni of my school.",
    Source.FACULTY: "I know of your work from campus.",
    Source.EMPLOYERS: "You know me from work.",
    Source.COLLEAGUES: "You may remember me from the work we did together.",
    Source.COMMUNITY: "We know each other from our community.",
    Source.CAREER_COACH: "Our career center suggested that I talk to you.",
    Source.LINKEDIN: "I came across your profile on LinkedIn.",
    Source.STAFF_PAGE: "I came across your page in the staff directory.",
    Source.SOCIAL_MEDIA: "I have been reading what you post.",
    Source.EVENT: "We crossed paths at an event.",
}
_CONNECTED_SAYS_MORE = frozenset({None, Source.LINKEDIN, Source.ALUMNI, Source.STAFF_PAGE})
CLOSE = frozenset({Source.FAMILY, Source.FRIENDS})
_YEARS = frozenset(
    [
        "freshman",
        "sophomore",
        "junior",
        "senior",
        "first-year student",
        "second-year student",
        "third-year student",
        "fourth-year student",
        "graduate student",
        "grad student",
        "master's student",
        "doctoral student",
        "phd student",
        "recent graduate",
        "transfer student",
    ]
)


def who_i_am(profile: Profile) -> str:
    """Return who I am: name, and what I study or do, and what I look into (R2).

    What the profile does not say is left out, but for the name and what I do, which are
    blanks then.
    """
    name = unasking(profile.name) or "[your name]"
    return f"My name is {name}, and {_what_i_do(profile)}"


def who_i_am_to(contact: Contact, profile: Profile) -> str:
    """Return that sentence for a contact; family and friends need not be told."""
    return "" if contact.source in CLOSE else who_i_am(profile)


def about_me(profile: Profile) -> str:
    """Return the same without the name, for a note that is signed in the next line."""
    return capitalized(_what_i_do(profile))


def who_in_short(profile: Profile) -> str:
    """Return who writes in half a sentence, for a letter that follows up: "Ana Ruiz, a nurse"."""
    name = unasking(profile.name) or "[your name]"
    if profile.school and profile.situation not in _WORKS:
        return f"{name}, {_student(profile)}"
    return f"{name}, {_work(profile.work)}" if profile.work else name


_WORKS = frozenset({Situation.WORKING, Situation.BETWEEN_JOBS, Situation.RETURNING})


def _what_i_do(profile: Profile) -> str:
    """What follows "and" after the name, to the end of the sentence or of the next one."""
    field = unasking(profile.field)
    whether = f"finding out whether {field} is for me" if field else "finding out what comes next"
    if changing := _between(profile, whether):
        return changing
    if profile.school and profile.situation != Situation.WORKING:
        return _i_study(profile, field)
    if profile.work:
        return f"I am {_work(unasking(profile.work))}. I am {whether}."
    return "I am [your school or work]."


def _between(profile: Profile, whether: str) -> str:
    """The words of somebody who leaves one thing for another; empty of anybody else."""
    worked = unasking(profile.worked) or unasking(profile.work)
    match profile.situation:
        case Situation.BETWEEN_JOBS if worked:
            return f"until recently I was {_work(worked)}. I am now {whether}."
        case Situation.BETWEEN_JOBS:
            return f"I am between jobs and {whether}."
        case Situation.RETURNING:
            before = f"I used to be {_work(worked)}. After" if worked else "after"
            return f"{before} some years away, I am going back to work and {whether}."
        case Situation.LEAVING_RESEARCH:
            studied = unasking(profile.studies)
            research = f"research in {studied}" if studied else "research"
            at = f" at {unasking(profile.school)}" if profile.school else ""
            return f"I come from {research}{at}. I am now {whether}."
    return ""


def _i_study(profile: Profile, field: str) -> str:
    school, year = unasking(profile.school), unasking(profile.year)
    studies = "" if profile.is_undecided else unasking(profile.studies)
    if studies and year.lower() not in _YEARS:
        return f"I study {studies} at {school}{f' ({year})' if year else ''}."
    if studies:
        return f"I am {_student(profile)}."
    if profile.is_undecided:
        leaning = f" and am leaning toward {field}" if field else ""
        return f"I am {_student(profile)}. I have not chosen a major yet{leaning}."
    curious = f" I am curious about {field}." if field else ""
    return f"I am {_student(profile)}.{curious}"


def _student(profile: Profile) -> str:
    """Words such as: a junior studying statistics at Lake College."""
    year = unasking(profile.year).lower().replace("phd", "PhD").replace("master's", "master’s")
    year = year.replace("’", "'") if year.lower() in _YEARS else "student"
    studies = "" if profile.is_undecided else unasking(profile.studies)
    studying = f" studying {studies}" if studies else ""
    return f"a {year}{studying} at {unasking(profile.school)}"


def _work(work: str) -> str:
    """Work with its article, where a title of one among many takes one: "a nurse at Acme"."""
    work = work.strip().rstrip(".")
    said = with_role(work)
    if said != work or not work or work.split()[0].lower() in {"a", "an", "the", "head", "chief"}:
        return said
    first = work.split()[0]
    if first[0].isupper() and not first.isupper():
        return work
    return f"{'an' if first[0].lower() in 'aeiou' else 'a'} {work}"


def how_found(records: Records, contact: Contact) -> str:
    """Return the sentence that says how I came to them (R2, F8)."""
    if introducer := usable_introducer(records, contact):
        shared = ", since you went to my school" if contact.source is Source.ALUMNI else ""
        return f"{introducer.named} suggested that I write to you{shared}."
    if contact.introduced_by:
        return "Somebody who knows you suggested that I write to you."
    if contact.how_we_met.strip():
        met = statement(without_met(contact.how_we_met.strip()))
        return f"You may remember how we met: {unasking(met)}"
    if contact.source in _CONNECTED_SAYS_MORE and (connection := how_connected(contact)):
        school = "We went to the same school, and we" if contact.source is Source.ALUMNI else "We"
        return f"{school} {connection}."
    return _FOUND_BY_SOURCE.get(contact.source, _HOW_UNKNOWN) if contact.source else _HOW_UNKNOWN


def how_connected(contact: Contact, place: str = "on LinkedIn") -> str:
    """Return what follows "we" of a connection: "have been connected on LinkedIn since May 2021".

    Empty where the contact is not known to be one.
    """
    if not is_connected(contact.notes):
        return ""
    since = connected_since(contact.notes)
    return f"have been connected {place} since {since:%B %Y}" if since else f"are connected {place}"


def usable_introducer(records: Records, contact: Contact) -> Contact | None:
    """Return who suggested the contact, unless the name may not be used (F8), or is none."""
    introducer = None if contact.may_use_name is False else records.introducer_of(contact)
    # "my aunt Priya" is no name that a stranger knows.
    return introducer if introducer and introducer.ways_to_greet else None


def unasking(text: str) -> str:
    """Return the text without question marks: the one question of a request is its ask."""
    return text.replace("?", "").strip()
