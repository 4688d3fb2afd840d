"""Sheets as Markdown to paste elsewhere: answers side by side (O3), a brief (P1 to P7)."""

from collections.abc import Callable, Iterable, Iterator

from tui.exchange.writers.markdown import escaped
from tui.model.sheet import LabeledLine, Section, Sheet

Escape = Callable[[str], str]
"""Keeps what people typed from becoming formatting."""


def sheet_markdown(sheet: Sheet, escape: Escape = escaped) -> str:
    """Return a sheet as Markdown that ends with a newline."""
    parts = [f"# {escape(sheet.title)}", "\n".join(f"- {escape(line)}" for line in sheet.before)]
    for section in sheet.sections:
        parts += _section(section, escape)
    if sheet.last:
        parts.append(f"*{escape(sheet.last)}*")
    return "\n\n".join(part for part in parts if part) + "\n"


def brief_markdown(title: str, sections: Iterable[Section], escape: Escape = escaped) -> str:
    """Return the brief for an interview as Markdown that ends with a newline (P1 to P7).

    With `str` as `escape`, nothing is escaped: it is to be read as it is, in a terminal.
    """
    return sheet_markdown(Sheet(title, tuple(sections)), escape)


def _section(section: Section, escape: Escape) -> Iterator[str]:
    yield f"## {escape(section.title)}"
    write = _running if section.running else _listed
    lines = "\n".join(write(line, escape) for line in section.lines)
    yield lines or "*nothing*"


def _listed(line: str | LabeledLine, escape: Escape) -> str:
    number = line.number if isinstance(line, LabeledLine) else 0
    return f"{f'{number}.' if number else '-'} {_running(line, escape)}"


def _running(line: str | LabeledLine, escape: Escape) -> str:
    if isinstance(line, str):
        return escape(line)
    stamp = f"{line.stamp} " if line.stamp else ""
    label = f"**{escape(line.label)}:** " if line.label else ""
    return f"{stamp}{label}{escape(line.text)}"
