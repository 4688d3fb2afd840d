"""A record that takes up little is the same record."""

from datetime import UTC, datetime

from tui.model.base import slim
from tui.model.interview import Interview
from tui.model.people import Contact, Source

NOW = datetime(2026, 3, 2, tzinfo=UTC)
JANE = Contact(name="Jane Doe", created=NOW, source=Source.ALUMNI, tags=("bike",), to_ask=True)


def test_it_has_every_value_and_is_written_as_before() -> None:
    newer = Contact.model_validate({**JANE.__dict__, "from_a_newer_version": 3})
    for whole in (JANE, newer, Interview(contact_id=JANE.id, created=NOW)):
        record = whole.model_copy()
        slim(record)
        slim(record)
        assert len(record.__dict__) < len(whole.__dict__) / 2
        assert {name: getattr(record, name) for name in type(whole).model_fields} == whole.__dict__
        assert record == whole
        assert whole == record
        assert hash(record) == hash(whole)
        assert record.to_document() == whole.to_document()
        kept = record.to_whole_document()
        assert list(kept.items()) == list(whole.model_dump(mode="json").items())
        assert type(whole).from_document(record.to_document()) == whole


def test_what_is_changed_differs_and_what_is_changed_back_does_not() -> None:
    record = JANE.model_copy()
    slim(record)
    other = record.changed(title="Analyst")
    assert (other.title, record.title) == ("Analyst", "")
    assert other != record
    slim(other)
    assert other != record
    assert other.changed(title="") == record
    assert record.changed(source=None) != record
    assert record.changed(unknown="x") != record
    assert record != JANE.id
