"""A name as programs for mail write it: "Delgado, Ana (Legal)" <ana.delgado@repsol.com>."""

import re

from tui.model.contact_line.words.work_words import (
    is_company,
    is_department,
    is_field,
    is_institution,
    is_place,
    is_title,
)
from tui.model.naming.known_names import is_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.naming.person_name import pronouns_in
from tui.model.text.folding import folded
from tui.model.text.lines import with_held_commas
from tui.model.text.patterns import pattern_of

_NAMED = pattern_of(
    r"\s*(?P<quote>[\"“])?(?P<name>[^\"“”<>,;|@()\[\]]+?)(?:,\s*(?P<given>[^\"“”<>,;|@()\[\]]+?))?\s*"
    r"(?:[(\[](?P<aside>[^()\[\]]*)[)\]]|(?<=\s)[|–-]\s(?P<more>[^\"“”<>@]+?))\s*[\"”]?\s*"
    r"(?P<address><[^<>\s]+@[^<>\s]+>)"
)
_DEPARTMENT_WORDS = (
    "legal it hr r&d finance purchasing procurement sales compliance communications comms marketing"
    " audit tax treasury controlling accounting admin admissions alumni careers facilities payroll"
    " logistics quality security support einkauf vertrieb recht personal buchhaltung entwicklung"
    " achats juridique ventes rh compras ventas jurídico finanzas legale acquisti vendite inköp"
    " inkoop verkoop juridisch kadry zakupy sprzedaż vendas financeiro external extern contractor"
)
_DEPARTMENTS = frozenset(_DEPARTMENT_WORDS.split())
_MOST_NAMES = 3
_LONGEST_NICKNAME = 12


def with_mail_name(text: str) -> str:
    """Return a line that begins so with the given name first, and what is beside it as a note.

    That is an employer where the address is of it, and a job where it is one. Another name of
    somebody, and pronouns, stay in brackets.
    """
    found = _NAMED.match(text)
    if not found:
        return text
    name, given = found["name"].strip(), (found["given"] or "").strip()
    is_sure = bool(found["quote"]) or _are_in(found["address"], name, given)
    if given and not _is_turned(name, given, is_sure=is_sure):
        return text
    aside = (found["aside"] or found["more"] or "").strip()
    is_plain = not given and not found["quote"]
    told = _told(aside, given or name, found["address"])
    if is_plain and not (told and _is_of_work(aside, found["address"])):
        return text
    whole = f"{given} {name}" if given else name
    beside = f"{told}" if told else f" ({aside})" if aside else ""
    rest = text[found.end() :]
    if told:
        return f"{whole} {found['address']}, {beside}{rest}"
    return f"{whole}{beside} {found['address']}{rest}"


def _are_in(address: str, family: str, given: str) -> bool:
    """Whether an address has a family name and the given one in it."""
    local = folded(address.partition("@")[0])
    names = [folded(each).split() for each in (family, given)]
    return all(words and len(words[0]) > 1 and words[0] in local for words in names)


def _is_turned(family: str, given: str, *, is_sure: bool) -> bool:
    words = [word for word in given.split() if folded(word).strip(".") not in HONORIFICS]
    if not words or len(words) > _MOST_NAMES or len(family.split()) > _MOST_NAMES:
        return False
    if is_title(given) or is_company(given):
        return False
    is_alone = " " not in family or not is_given_name(family.split(maxsplit=1)[0])
    return is_sure or (is_given_name(words[0]) and is_alone)


def _told(aside: str, name: str, address: str) -> str:
    """Return what stands beside a name with a label; "" for another name, and for pronouns."""
    first = folded(name.split(maxsplit=1)[0])
    small = folded(aside)
    is_work = _is_of_work(aside, address)
    is_name = " " not in aside and len(aside) <= _LONGEST_NICKNAME and not is_work
    is_name = is_name and (is_given_name(aside) or small[:2] == first[:2] or small in first)
    if not aside or is_name or pronouns_in(aside) == aside or '"' in aside:
        return ""
    if _is_employer(aside, address):
        return f"organization: {with_held_commas(aside)}"
    is_part = is_department(aside) or aside.casefold() in _DEPARTMENTS
    is_job = is_title(aside) and not is_part
    return f"{'title' if is_job else 'notes'}: {with_held_commas(aside)}"


def _is_of_work(aside: str, address: str) -> bool:
    is_known = (
        aside.casefold() in _DEPARTMENTS
        or is_department(aside)
        or is_field(aside)
        or is_title(aside)
        or is_place(aside)
    )
    return is_known or _is_employer(aside, address)


def _is_employer(aside: str, address: str) -> bool:
    host = folded(address.rpartition("@")[2]).split(".")
    is_host = re.sub(r"\W", "", folded(aside)) in [re.sub(r"\W", "", part) for part in host[:-1]]
    return is_host or is_company(aside) or is_institution(aside)
