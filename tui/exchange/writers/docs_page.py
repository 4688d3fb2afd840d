"""The pages of the documentation as one for a browser: pictures and all, and nothing is loaded."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from html import escape
from typing import TYPE_CHECKING

from tui.exchange.writers.report_page import STYLE
from tui.exchange.writers.web_page import web_page

if TYPE_CHECKING:
    from markdown_it.token import Token

_MORE_STYLE = """
body { max-width: 46rem; }
section { border-top: 2px solid var(--line); margin-top: 3.5rem; padding-top: 1.5rem; }
nav ul { list-style: none; padding: 0; columns: 2; }
code { font: .88em ui-monospace, Menlo, Consolas, monospace; }
pre { padding: .8rem 1rem; border: 1px solid var(--line); border-radius: 6px; overflow-x: auto;
  overflow-wrap: normal; line-height: 1.4; }
img { max-width: 100%; height: auto; }
@media (max-width: 30rem) { nav ul { columns: 1; } }
"""
_ONLY_WITHIN = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def docs_page(pages: Mapping[str, str], picture: Callable[[str], bytes]) -> str:
    """Return pages in Markdown, by file name, as one HTML page.

    A link from one to another leads to its place within, and `picture` gives an SVG by the
    address that a page has for it.
    """
    # Loaded only here: nothing else needs it.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    sections, contents = [], []
    for name, text in pages.items():
        tokens = reader.parse(text)
        for token in tokens:
            for inner in token.children or ():
                _keep_within(inner, pages, picture)
        title = escape(text.partition("\n")[0].lstrip("# "))
        contents.append(f'<li><a href="#{_anchor(name)}">{title}</a></li>')
        body = reader.renderer.render(tokens, reader.options, {})
        sections.append(f'<section id="{_anchor(name)}">\n{body}</section>\n')
    within = "\n".join(contents)
    return web_page(
        "askaround",
        f"<h1>askaround</h1>\n<nav><ul>\n{within}\n</ul></nav>\n{''.join(sections)}",
        allowed=_ONLY_WITHIN,
        style=f"{STYLE}{_MORE_STYLE}",
    )


def _keep_within(token: "Token", pages: Mapping[str, str], picture: Callable[[str], bytes]) -> None:
    """Lead a link to another page, and an image's address, to what stands in this one."""
    if token.type == "link_open" and (name := str(token.attrGet("href"))) in pages:
        token.attrSet("href", f"#{_anchor(name)}")
    elif token.type == "image":
        content = b64encode(picture(str(token.attrGet("src")))).decode()
        token.attrSet("src", f"data:image/svg+xml;base64,{content}")


def _anchor(name: str) -> str:
    return name.removesuffix(".md")
