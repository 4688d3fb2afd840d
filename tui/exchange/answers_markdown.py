"""Sheets as Markdown to paste elsewhere: answers side by side (O3), a brief (P1 to P7)."""

from collections.abc import Iterable, Iterator

from tui.exchange.markdown import escaped
from tui.model.sheet import Item, Section, Sheet


def sheet_markdown(sheet: Sheet) -> str:
    """Return a sheet as Markdown that ends with a newline.

    What people typed is escaped, so that none of it becomes formatting.
    """
    parts = [f"# {escaped(sheet.title)}", "\n".join(map(_listed, sheet.before))]
    for section in sheet.sections:
        parts += _section(section)
    if sheet.last:
        parts.append(f"*{escaped(sheet.last)}*")
    return "\n\n".join(part for part in parts if part) + "\n"


def brief_markdown(title: str, sections: Iterable[Section]) -> str:
    """Return the brief for an interview as Markdown that ends with a newline (P1 to P7)."""
    return sheet_markdown(Sheet(title, tuple(sections)))


def _section(section: Section) -> Iterator[str]:
    yield f"## {escaped(section.title)}"
    write = _running if section.running else _listed
    yield "\n".join(map(write, section.lines)) if section.lines else "*nothing*"


def _listed(line: str | Item) -> str:
    return f"- {_running(line)}"


def _running(line: str | Item) -> str:
    if isinstance(line, str):
        return escaped(line)
    stamp = f"{line.stamp} " if line.stamp else ""
    label = f"**{escaped(line.label)}:** " if line.label else ""
    return f"{stamp}{label}{escaped(line.text)}"
