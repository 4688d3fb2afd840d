"""Who suggested a contact, and which of them may be named to them (F8).

The first who did stays the one their request names, above all with a yes: whoever said yes
comes before whoever was not asked, and that one before a no; of equals the earlier.
"""

from typing import Any

from tui.model.people import Contact

_RANK = {True: 0, None: 1, False: 2}
Answers = dict[str, bool | None]


FIELDS = (
    *("introduced_by", "may_use_name", "also_introduced_by", "suggested_before"),
    *("may_name_too", "may_not_name", "named_after_talk"),
)
"""The fields of a contact that say who suggested them."""


def introducers(contact: Contact) -> tuple[str, ...]:
    """Return the ids of all who suggested a contact, as they did."""
    others, place = contact.also_introduced_by, contact.suggested_before
    return tuple(filter(None, (*others[:place], contact.introduced_by, *others[place:])))


def may_name(contact: Contact, introducer_id: str) -> bool | None:
    """Return whether this one of the introducers may be named; None: not asked yet."""
    return _answers(contact).get(introducer_id)


def suggested_too(contact: Contact, introducer_id: str, *, settled: bool) -> dict[str, Any]:
    """Return the fields of a contact that one more person suggested.

    Where it is `settled` who is named, because they have answered, the first one stays.
    """
    ids = tuple(dict.fromkeys((*introducers(contact), introducer_id)))
    return _fields(ids, _answers(contact), contact.introduced_by if settled else "")


def suggested_less(contact: Contact, introducer_id: str) -> dict[str, Any]:
    """Return the fields of a contact whom this one did not suggest after all."""
    ids = tuple(each for each in introducers(contact) if each != introducer_id)
    answers = {key: said for key, said in _answers(contact).items() if key != introducer_id}
    named = tuple(each for each in contact.named_after_talk if each != introducer_id)
    return {**_fields(ids, answers, contact.introduced_by), "named_after_talk": named}


def answered(
    contact: Contact, introducer_id: str, *, answer: bool | None, settled: bool
) -> dict[str, Any]:
    """Return the fields of a contact to whom this introducer may be named, or may not."""
    answers = {**_answers(contact), introducer_id: answer}
    return _fields(introducers(contact), answers, contact.introduced_by if settled else "")


def named_by_hand(contact: Contact, introducer_id: str, *, answer: bool | None) -> dict[str, Any]:
    """Return the fields of a contact of whom the person says who suggested them, and the answer.

    It takes the place of whoever stood there; the others stay.
    """
    ids = tuple(filter(None, (introducer_id, *contact.also_introduced_by)))
    answers = {**_answers(contact), introducer_id: answer}
    return _fields(tuple(dict.fromkeys(ids)), answers, introducer_id)


def of_both(contact: Contact, other: Contact, never: tuple[str, ...]) -> dict[str, Any]:
    """Return the introducers of two contacts who are one; those in `never` are none of them."""
    ids = dict.fromkeys((*introducers(contact), *introducers(other)))
    answers = {**_answers(other), **_answers(contact)}
    for key, said in _answers(other).items():
        answers[key] = said if answers[key] is None else answers[key]
    named = dict.fromkeys((*contact.named_after_talk, *other.named_after_talk))
    return {
        **_fields(tuple(each for each in ids if each not in never), answers),
        "named_after_talk": tuple(each for each in named if each not in never),
    }


def with_one_for(contact: Contact, former_id: str, kept_id: str) -> dict[str, Any]:
    """Return the fields of a contact in which one introducer has become another; {} for none."""
    if former_id not in (*introducers(contact), *contact.named_after_talk):
        return {}
    first = kept_id if contact.introduced_by == former_id else contact.introduced_by

    def renamed(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(kept_id if each == former_id else each for each in ids))

    answers = _answers(contact)
    if former_id in answers:
        said = answers.pop(former_id)
        answers[kept_id] = answers.get(kept_id) if said is None else said
    return {
        **_fields(renamed(introducers(contact)), answers, first),
        "named_after_talk": renamed(contact.named_after_talk),
    }


def _answers(contact: Contact) -> Answers:
    answers: Answers = dict.fromkeys(introducers(contact))
    answers |= dict.fromkeys(contact.may_name_too, True)
    answers |= dict.fromkeys(contact.may_not_name, False)
    if contact.introduced_by:
        answers[contact.introduced_by] = contact.may_use_name
    return answers


def _fields(ids: tuple[str, ...], answers: Answers, first: str = "") -> dict[str, Any]:
    """Return the fields that say who suggested a contact.

    `ids` are as they did; `first` is whom a request names, where that is settled.
    """
    if first not in ids:
        first = min(ids, key=lambda each: _RANK[answers.get(each)], default="")
    others = tuple(each for each in ids if each != first)
    return {
        "introduced_by": first,
        "may_use_name": answers.get(first),
        "also_introduced_by": others,
        "suggested_before": ids.index(first) if first else 0,
        "may_name_too": tuple(each for each in others if answers.get(each) is True),
        "may_not_name": tuple(each for each in others if answers.get(each) is False),
    }
