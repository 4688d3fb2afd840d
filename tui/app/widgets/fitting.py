"""Text that fills a given number of cells of a terminal; usable before Textual is loaded."""

from rich.cells import cell_len, set_cell_size


def fit(text: str, width: int, *, right: bool = False) -> str:
    """Return the text in exactly this many cells, padded or cut with an ellipsis.

    With `right`, the padding comes first.
    """
    missing = width - cell_len(text)
    if missing >= 0:
        return " " * missing + text if right else text + " " * missing
    return set_cell_size(text, width - 1) + "…" if width > 0 else ""
