"""What a person sees of a terminal."""

from pyte.screens import Char


def seen(cell: Char) -> Char:
    """Return a cell as it is seen: of a blank that is no more than what is behind it."""
    if cell.data.isspace() and not (cell.underscore or cell.strikethrough or cell.reverse):
        return Char(" ", bg=cell.bg)
    return cell
