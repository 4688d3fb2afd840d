"""A report as one page for a browser: it prints well, and loads nothing."""

from html import escape
from pathlib import Path

from tui.exchange.writers.web_page import web_page

STYLE = """
:root { color-scheme: light dark; --ink: #1d2329; --dim: #59636e; --line: #d0d7de; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --dim: #9aa5b1; --line: #3d444d; } }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; color: var(--ink);
  font: 1rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid var(--line);
  padding-bottom: .2rem; }
h3 { font-size: 1rem; margin: 1.3rem 0 .3rem; }
ul, ol { padding-left: 1.4rem; } li { margin: .2rem 0; } em { color: var(--dim); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0;
  border-bottom: 1px solid var(--line); }
@media print { body { margin: 0; max-width: none; font-size: 11pt; color: #000; }
  h2, h3 { break-after: avoid; } li, tr { break-inside: avoid; } a { color: inherit; } }
"""
_NOTHING_LOADS = "default-src 'none'; style-src 'unsafe-inline'"


def is_page_name(path: Path) -> bool:
    """Whether a file of this name is a page, and not Markdown."""
    return path.suffix.casefold() in (".html", ".htm")


def report_page(markdown: str) -> str:
    """Return a report in Markdown as a whole HTML page; its first heading is the title."""
    # Loaded only here: nothing else needs it.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    body = MarkdownIt("commonmark", {"html": False}).enable("table").render(markdown)
    title = markdown.partition("\n")[0].lstrip("# ").replace("\\", "")
    return web_page(escape(title), body, allowed=_NOTHING_LOADS, style=STYLE)
