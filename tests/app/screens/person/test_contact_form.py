"""A contact as a form gives it back."""

from typing import TYPE_CHECKING

import pytest

from tui.app.screens.person.contact_form import contact_fields
from tui.desk.contact_fields import contact_values
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
