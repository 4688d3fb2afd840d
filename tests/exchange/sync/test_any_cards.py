"""Whatever a book holds: its cards are kept in step, also where a server writes them anew."""

from pathlib import Path
from tempfile import TemporaryDirectory

import vobject
from hypothesis import HealthCheck, given, settings

from tests.exchange.books import books
from tui.exchange.matching.match_people import Verdict, match_all
from tui.exchange.readers.folder import read_people
from tui.exchange.sync.cards import sync_out
from tui.exchange.writers.synced_folder import FolderChange
from tui.model.records import Records

NOTHING = FolderChange((), (), ())


def written_by_a_server(path: Path) -> None:
    """Write a card anew, in another order and without what only we know."""
    card = vobject.readOne(path.read_bytes().decode())
    for line in list(card.getChildren()):
        if line.name.startswith("X-ASKAROUND"):
            card.remove(line)
    path.write_bytes(card.serialize().encode("utf-8", "surrogatepass"))


def everybody_is_known(records: Records, folder: Path) -> bool:
    people = read_people(folder).reading.contacts
    # Two rows may be one person, who then has more than either.
    return all(
        match.verdict is Verdict.SAME or match.repeats for match in match_all(people, records)
    )


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(books())
def test_any_book_is_kept_in_step(records: Records) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        assert len(sync_out(records, folder).written) == len(records.contacts)
        assert sync_out(records, folder) == NOTHING
        for path in folder.glob("*.vcf"):
            written_by_a_server(path)
        assert sync_out(records, folder) == NOTHING
        assert not records.contacts or everybody_is_known(records, folder)
        for contact in list(records.contacts.values()):
            emails = (*contact.emails, f"{contact.id}@example.org")
            records.put(
                contact.changed(title="Head of X", emails=emails, notes=f"{contact.notes}\nmore")
            )
        change = sync_out(records, folder)
        assert (len(change.written), change.left_alone) == (len(records.contacts), ())
        assert sync_out(records, folder) == NOTHING
        assert not records.contacts or everybody_is_known(records, folder)
