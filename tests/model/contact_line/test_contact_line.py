"""The line a contact is added with."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.line import ContactLine
from tui.model.contact_line.remarks import is_remark, split_remark
from tui.model.contact_line.sources import source_named
from tui.model.contact_line.words.no_employer import is_no_employer
from tui.model.contact_line.words.work_words import is_credentials, is_title
from tui.model.naming.known_names import is_given_name
from tui.model.naming.placeholders import is_placeholder
from tui.model.people import Source


def contact(
    name: str,
    title: str = "",
    organization: str = "",
    *,
    emails: tuple[str, ...] = (),
    tags: tuple[str, ...] = (),
    source: Source | None = None,
    introducer: str = "",
    **more: Any,
) -> ContactLine:
    return ContactLine(name, title, organization, emails, tags, source, introducer, **more)


JANE = ("jane@acme.com",)

LINES = {
    "Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni via Prof. Smith": contact(
        "Jane Doe",
        "Data Analyst",
        "Acme",
        emails=JANE,
        source=Source.ALUMNI,
        introducer="Prof. Smith",
    ),
    "Jane Doe": contact("Jane Doe"),
    "Jane Doe, Acme": contact("Jane Doe", organization="Acme"),
    "Jane Doe, , Acme": contact("Jane Doe", organization="Acme"),
    "Jane Doe, PhD, Analyst, Acme": contact("Jane Doe, PhD", "Analyst", "Acme"),
    "Jane Doe, Ph.D.": contact("Jane Doe, Ph.D."),
    "Jane Doe, Analyst, Acme, Inc.": contact("Jane Doe", "Analyst", "Acme, Inc."),
    "jane@acme.com #data Jane Doe, Acme": contact(
        "Jane Doe", organization="Acme", emails=JANE, tags=("data",)
    ),
    "Jane Doe jane@acme.com, Acme": contact("Jane Doe", organization="Acme", emails=JANE),
    "Jane Doe (jane@acme.com), Acme": contact("Jane Doe", organization="Acme", emails=JANE),
    "Jane<mailto:jane@acme.com>": contact("Jane", emails=JANE),
    "Jane <jane@acme.com, j@doe.org>": contact("Jane", emails=(*JANE, "j@doe.org")),
    "Jane, #ux, #data, #ux": contact("Jane", tags=("ux", "data")),
    "Jane #alum #linkedin": contact("Jane", source=Source.ALUMNI, tags=("linkedin",)),
    "Jane Doe via Prof. Smith, #friend": contact(
        "Jane Doe", source=Source.FRIENDS, introducer="Prof. Smith"
    ),
    "Jane, via Émile Zola": contact("Jane", introducer="Émile Zola"),
    "Jane, Acme via tasha bell": contact("Jane", organization="Acme", introducer="tasha bell"),
    "Jane, Acme thru bob smith": contact("Jane", organization="Acme", introducer="bob smith"),
    "Jane, Acme via slow boat mail": contact("Jane", organization="Acme via slow boat mail"),
    "Jane via 李雷": contact("Jane", introducer="李雷"),
    "Via Rossi": contact("Via Rossi"),
    "Via Rossi via Wendy Ho": contact("Via Rossi", introducer="Wendy Ho"),
    "Jane, Sales via mail, Acme": contact("Jane", "Sales via mail", "Acme"),
    "Jane, Sales via Partners, Acme": contact("Jane", "Sales via Partners", "Acme"),
    "Jane, C# Developer, Acme": contact("Jane", "C# Developer", "Acme"),
    "Jane Doe @jdoe, Acme": contact("Jane Doe", organization="Acme", notes="@jdoe"),
    "@jdoe": contact("@jdoe"),
    "Jane @ Acme": contact("Jane", organization="Acme"),
    "  Zoë\t Ångström \x1b[31m": contact("Zoë Ångström"),
}


@for_each("line", LINES)
def test_a_line_is_read(line: str) -> None:
    assert parse_contact_line(line) == LINES[line]


@for_each("line", ["", "   ", ", ,", "<jane@acme.com>", "#alumni", "via Prof. Smith"])
def test_a_line_without_a_name_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="There is no name"):
        parse_contact_line(line)


@for_each("address", ["jane@acme", "<jane>", "<jane@@acme.com>", "j@acme..com"])
def test_a_bad_address_is_named(address: str) -> None:
    with pytest.raises(ValueError, match="is not an e-mail address"):
        parse_contact_line(f"Jane Doe {address}")


@for_each("source", Source)
def test_each_source_has_its_own_name_as_a_tag(source: Source) -> None:
    assert parse_contact_line(f"Jane #{source.value.replace(' ', '-')}").source is source


def test_sources_are_known_by_other_forms_of_their_names() -> None:
    forms = {
        "Friend": Source.FRIENDS,
        "family-friend": Source.FAMILY_FRIENDS,
        "neighbour": Source.NEIGHBORS,
    }
    assert {form: source_named(form) for form in forms} == forms
    assert source_named("data") is None


@given(st.text())
def test_no_text_raises_anything_but_value_error(text: str) -> None:
    with suppress(ValueError):
        assert parse_contact_line(text).name


# Letters one by one: of whole texts, those that stand in the program's own tables are tried, too.
# One or two may be an initial or a label, which have tables of their own.
WORDS = st.lists(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=3, max_size=20).map("".join)


def says_more(words: str) -> bool:
    """Whether words are something else than a name: a remark, a degree, a given name alone."""
    return bool(
        is_remark(words) or is_credentials(words) or is_given_name(words) or split_remark(words)[1]
    )


NAMES = (
    st.lists(WORDS.filter(lambda word: word != "via"), min_size=1, max_size=4)
    .map(" ".join)
    .filter(lambda words: not (is_placeholder(words) or is_no_employer(words) or is_title(words)))
    .filter(lambda words: not says_more(words))
)


@given(
    name=NAMES,
    parts=st.lists(NAMES, max_size=3),
    mail=st.sampled_from(["", " <jane@acme.com>", " jane@acme.com"]),
    tag=st.sampled_from(["", " #data", " #alumni"]),
    introducer=st.sampled_from(["", " via Prof. Smith"]),
)
def test_the_name_is_never_lost(
    name: str, parts: list[str], mail: str, tag: str, introducer: str
) -> None:
    parsed = parse_contact_line(", ".join([name, *parts]) + mail + tag + introducer)
    assert parsed.name == name
    assert bool(parsed.organization or parsed.title or parsed.notes) == bool(parts)
    assert parsed.introducer == introducer.removeprefix(" via ")


@for_each(
    "line, name",
    [
        ("Jane C <jane@acme.com>", "Jane C"),
        ("Jane C. <jane@acme.com>", "Jane C."),
        ("Ann M ann@acme.com", "Ann M"),
        ("jane w <jane@acme.com>, acme", "jane w"),
        ("Zoë-Lin T <z@acme.com> #alumni", "Zoë-Lin T"),
        ("W <w@acme.com>", "W"),
        ("Mary Ann W <w@acme.com>", "Mary Ann W"),
        ("Mary Ann W. w@acme.com, Acme", "Mary Ann W."),
        ("Mary Ann E <w@acme.com>", "Mary Ann E"),
        ("Jane Doe E jane@acme.com", "Jane Doe"),
        ("Jane Doe e: jane@acme.com", "Jane Doe"),
        ("jane e jane@acme.com", "jane"),
        ("Jane M 202-555-0177", "Jane"),
    ],
)
def test_an_initial_in_front_of_an_address_is_no_label(line: str, name: str) -> None:
    read = parse_contact_line(line)
    assert read.name == name
    assert read.emails or read.phones
