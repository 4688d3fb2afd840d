"""What one can do with another copy of the store."""

import shlex
from datetime import datetime
from pathlib import Path

from tui.model.copies import MergedCopy
from tui.model.text import clean_line
from tui.store.files.raw_documents import Rows
from tui.store.ledger import Ledger
from tui.store.loading import loading
from tui.store.merge.merge import Merge, merge_rows
from tui.store.merge.other_copies import copies_to_merge, digest_of


class CopyVerbs(Ledger):
    """Finding other copies of this store, comparing it with them, and joining them.

    `copies` are those that lie beside it and were not joined; `copy_reports`, which are
    among the `reports`, name each in a sentence.
    """

    def __init__(self, path: Path, *, reading: bool = False) -> None:
        """Open or create the store at `path`, or only read it; raises StoreError."""
        super().__init__(path, reading=reading)
        known = {each.digest for each in self.records.table(MergedCopy).values()}
        self.copies = copies_to_merge(self.path, known)
        self.copy_reports = [
            f"{each.name} is another version of this store, as a synced folder leaves it; "
            f"askaround merge {shlex.quote(str(each))} joins the two."
            for each in self.copies
        ]
        self.reports.extend(self.copy_reports)

    def compare(self, others: Rows) -> Merge:
        """Say what joining these documents with the store's comes to; nothing is changed."""
        with loading():
            return merge_rows(self._store.rows(), others)

    def take_over(self, merge: Merge, source: Path, *, now: datetime) -> int:
        """Make what `compare` said of the file `source`, as one step.

        Returns the number of entries changed. Of a file that opening the store names, it
        is remembered that its content is here; that goes with the step, so that once it
        is undone the file is named again. Raises StoreError when the store can only be read.
        """
        with loading(), self.transaction(f"Joined with {clean_line(source.name)}") as change:
            for (kind, record_id), record in merge.changes.items():
                if record is None:
                    change.remove(kind, record_id)
                else:
                    change.put(record)
            change.seen.extend(merge.seen)
            digest = digest_of(source) if source.resolve() in self.copies else ""
            if digest:
                known = MergedCopy.id_of(digest)
                change.put(MergedCopy(id=known, digest=digest, name=source.name, joined=now))
        return len(merge.changes)
