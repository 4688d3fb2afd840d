"""Resources and openings, by organization."""

from tests.cases import for_each
from tui.exchange.writers.sheets_markdown import sheet_markdown
from tui.playbook.answers.search import NoteIndex
from tui.playbook.answers.sheets import organization_sheet
from tui.playbook.answers.tips import TipKind, tip_kind, tips, tips_at


def test_O1_resources_and_openings_say_where_they_came_from(world):
    acme = world.organization("Acme")
    world.put(acme.changed(resources=("the careers page",), openings=("a trainee program",)))
    talk = world.talk(world.contact(organization_id=acme.id), 3)
    world.notes(
        talk,
        "! Resource: the Thursday meet-up",
        "OPENING:junior analyst, in May",
        "a resource: not at the beginning",
        "resource:",
    )
    world.notes(world.talk(world.contact("Tom"), 1), "resource: a newsletter")
    index = NoteIndex()
    list(index.fill(world.records))
    listed = dict(tips(world.records, index))
    zone = world.now.tzinfo
    known = organization_sheet(world.records, "Acme", listed["Acme"], (), zone)
    assert sheet_markdown(known) == (
        """\
# Acme

## Resources

- **resource:** the careers page (noted for the organization)
- **resource:** the Thursday meet-up (from Jane Doe, Tue 17 Nov 2026)

## Openings

- **opening:** a trainee program (noted for the organization)
- **opening:** junior analyst, in May (from Jane Doe, Tue 17 Nov 2026)
"""
    )
    nowhere = organization_sheet(world.records, "", listed[""], (), zone)
    assert "a newsletter" in sheet_markdown(nowhere)


@for_each(
    ("line", "kind"),
    [
        ("resource: a newsletter", TipKind.RESOURCE),
        ("OPENING:junior analyst", TipKind.OPENING),
        ("opening: ", None),
        ("an opening: not at the beginning", None),
        ("openings: many", None),
        ("opening", None),
    ],
)
def test_O1_a_line_that_begins_with_the_word_is_a_tip(world, line, kind):
    acme = world.organization("Acme")
    world.notes(world.talk(world.contact(organization_id=acme.id), 3), line)
    assert tip_kind(line) is kind
    assert [tip.kind for tip in tips_at(world.records, acme)] == [kind] * bool(kind)
    index = NoteIndex()
    list(index.fill(world.records))
    assert [tip.kind for _, found in tips(world.records, index) for tip in found] == (
        [kind] * bool(kind)
    )


def test_O1_an_organization_without_any_is_not_listed(world):
    world.organization("Acme")
    assert tips(world.records, NoteIndex()) == []
