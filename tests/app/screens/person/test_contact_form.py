"""A contact as a form gives it back."""

from typing import TYPE_CHECKING, Any

import pytest
from textual.widgets import Input

from tests.app.conftest import toasts
from tui.app.screens.person.contact_form import contact_fields
from tui.desk.contact_fields import contact_values, put_in_notes
from tui.desk.fields import FieldError

if TYPE_CHECKING:
    from tests.world import World


def test_nobody_was_introduced_by_whom_they_led_to(world: "World") -> None:
    ann = world.contact("Ann")
    bea = world.contact("Bea", introduced_by=ann.id)
    world.contact("Cleo", introduced_by=bea.id)
    values = {field.id: field.value for field in contact_fields(ann, world.records)}
    for name in ("Ann", "bea", "Cleo"):
        with pytest.raises(ValueError, match="cannot have introduced Ann: that would be a circle"):
            contact_values({**values, "introducer": name}, ann, world.records)
    other = world.contact("Cleo")
    found = contact_values({**values, "introducer": "Cleo"}, ann, world.records)
    assert found["introduced_by"] == other.id


@pytest.mark.parametrize(
    ("typed", "kept"), [("yes", True), ("No.", False), ("", None), ("y", True)]
)
def test_F8_whether_an_introducer_may_be_named_is_said_at_any_time(
    world: "World", typed: str, kept: bool | None
) -> None:
    contact = world.contact(introduced_by=world.contact("Ann Lee").id)
    values = {field.id: field.value for field in contact_fields(contact, world.records)}
    made = contact_values({**values, "may_use_name": typed}, contact, world.records)
    assert made["may_use_name"] is kept
    with pytest.raises(FieldError, match="Write yes or no"):
        contact_values({**values, "may_use_name": "perhaps"}, contact, world.records)


def test_F8_without_an_introducer_nobody_is_asked_about(world: "World") -> None:
    contact = world.contact(may_use_name=True)
    values = {field.id: field.value for field in contact_fields(contact, world.records)}
    assert "may_use_name" not in values
    assert contact_values(values, contact, world.records)["may_use_name"] is True


def test_words_for_a_number_or_a_link_go_to_the_notes_and_it_is_said(world: "World") -> None:
    contact = world.contact(notes="likes tea", emails=("jane@acme.com",))
    values = {field.id: field.value for field in contact_fields(contact, world.records)}
    assert put_in_notes(values) == ""
    typed = {**values, "phones": "030 123456, ext 5, ask Ann, j@b.org", "links": "foo bar, x.org"}
    made = contact_values(typed, contact, world.records)
    assert (made["phones"], made["links"]) == (("030 123456 ext 5",), ("x.org",))
    assert made["emails"] == ("jane@acme.com", "j@b.org")
    assert made["notes"] == "likes tea\nPhone: ask Ann\nLink: foo bar"
    assert put_in_notes(typed) == (
        "“ask Ann” and “foo bar” are no numbers or links: they are in the notes."
    )
    assert put_in_notes({**values, "phones": "abc"}) == (
        "“abc” is no number or link: it is in the notes."
    )


def test_other_names_stay_whole(world: "World") -> None:
    contact = world.contact(also_known_as=("Lee, Bob", "Robert Lee, PhD"))
    values = {field.id: field.value for field in contact_fields(contact, world.records)}
    made = contact_values(values, contact, world.records)
    assert made["also_known_as"] == contact.also_known_as


async def test_it_is_said_when_the_form_is_kept(desk: Any, opened: Any) -> None:
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("e")
        pilot.app.screen.query_one("#phones", Input).value = "abc"
        await pilot.press("ctrl+s")
        assert "“abc” is no number or link: it is in the notes." in toasts(pilot)
    kept = desk.book.records.contacts[jane.id]
    assert (kept.phones, kept.notes) == ((), "Phone: abc")
