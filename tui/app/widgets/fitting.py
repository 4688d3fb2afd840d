"""Text in exactly so many cells of a terminal; also of use before Textual is loaded."""

from rich.cells import cell_len, set_cell_size


def fit(text: str, width: int, *, right: bool = False) -> str:
    """Return the text in exactly this many cells, padded or cut with an ellipsis.

    With `right`, what is missing is put before it.
    """
    missing = width - cell_len(text)
    if missing >= 0:
        return " " * missing + text if right else text + " " * missing
    return set_cell_size(text, width - 1) + "…" if width > 0 else ""
