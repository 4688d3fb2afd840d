"""What can be done with another copy of the store."""

from datetime import datetime
from pathlib import Path

from tui.model.copies import MergedCopy
from tui.model.text.lines import clean_line
from tui.store.copies import copies_to_merge, digest_of, told_of
from tui.store.files.disk import Disk
from tui.store.files.forgotten import left_out
from tui.store.files.raw_documents import Rows
from tui.store.ledger import Ledger
from tui.store.loading import loading
from tui.store.merge.merge import Merge, merge_rows


class CopyVerbs(Ledger):
    """Finding other copies of this store, comparing it with them, and merging them.

    `copies` are those that lie beside it and have not been merged; `copy_reports`, which
    are among the `reports`, name each in a sentence.
    """

    def __init__(self, path: Path, *, reading: bool = False, disk: Disk | None = None) -> None:
        """Open or create the store at `path`, or only read it; raises StoreError.

        A `disk` other than that of this computer has no other copies on it.
        """
        super().__init__(path, reading=reading, disk=disk)
        known = {copy.digest for copy in self.records.table(MergedCopy).values()}
        self.copies = copies_to_merge(self.path, known) if disk is None else []
        self.copy_reports = [told_of(copy) for copy in self.copies]
        self.reports.extend(self.copy_reports)

    def compare(self, others: Rows) -> Merge:
        """Return what merging these documents with the store's comes to; nothing is changed.

        Whom this store forgot does not come back by it.
        """
        with loading():
            ours = self._store.rows()
            kept, forgotten = left_out(ours, others)
            merge = merge_rows(ours, kept)
        merge.forgotten = forgotten
        return merge

    def take_over(self, merge: Merge, source: Path, *, now: datetime) -> int:
        """Carry out what `compare` found for the file `source`, as one step.

        Returns the number of entries changed. If opening the store names that file, the
        book remembers that its content is here; that belongs to the step, so that the file
        is named again once the step is undone. Raises StoreError when the store can only be
        read.
        """
        with loading(), self.transaction(f"Merged with {clean_line(source.name)}") as change:
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
