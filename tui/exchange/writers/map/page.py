"""The map as one page for a browser: who is pointed at, and a search; it loads nothing."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

from tui.exchange.writers.map.look import DARK, FONT, LIGHT, Theme, style
from tui.exchange.writers.map.svg import drawn_map
from tui.exchange.writers.map.words import listed, text, title
from tui.exchange.writers.web_page import web_page
from tui.model.drawn_map import DrawnMap

_SCRIPT = Path(__file__).with_name("page.js")
_LEAST_SCALE = 0.85
_STYLE = """
body { margin: 0; font: 14px/1.5 FONT; }
header { position: sticky; left: 0; padding: 1.4rem 36px .3rem; display: flex; flex-wrap: wrap;
  gap: .5rem 2rem; align-items: baseline; max-width: calc(100vw - 72px); }
h1 { font-size: 19px; line-height: 1.3; font-weight: 600; margin: 0; flex: 1 1 20rem;
  overflow-wrap: anywhere; }
.finding { margin: 0; } [hidden] { display: none !important; }
.finding input { font: inherit; padding: .25rem .5rem; border-radius: 5px; width: 13rem;
  border: 1px solid; }
#count { display: inline-block; min-width: 5rem; padding-left: .6rem; }
main { overflow: auto; max-height: calc(100vh - 9.5rem); min-height: 16rem; }
svg { display: block; margin: 0 auto; height: auto; width: 100%; }
.whole { white-space: nowrap; }
body:has(#whole:checked) svg { min-width: 0; max-height: calc(100vh - 10rem); }
#about { position: sticky; bottom: 0; left: 0; min-height: 3rem; padding: .5rem 36px .6rem;
  border-top: 1px solid; display: flex; flex-wrap: wrap; gap: 0 1.4rem; align-items: baseline; }
#about b { font-size: 15px; } #about span, #about b { overflow-wrap: anywhere; }
details { padding: .8rem 36px 2rem; max-width: 48rem; } summary { cursor: pointer; }
li { margin: .15rem 0; overflow-wrap: anywhere; } ul { padding-left: 1.3rem; }
.n { cursor: default; } .way .c { stroke-width: 2.6; }
.person.lit text:not(.below), .source.lit text { text-decoration: underline; }
.searching .person:not(.found), .searching .source:not(.lit), .searching .curves { opacity: .2; }
.searching .person.lit { opacity: 1; }
@media print { main { max-height: none; } svg { min-width: 0; max-width: 100%; }
  .finding, .whole, #about, details { display: none !important; } }
""".replace("FONT", FONT)
_COLORS = """
body, header, #about, input {{ background: {paper}; color: {ink}; }}
#about, input {{ border-color: {dim-line} !important; }}
#count, summary, .whole, .finding, #about span {{ color: {dim}; }}
.way .c {{ stroke: {ink}; }}
.n:focus-visible {{ outline: 2px solid {ink}; outline-offset: 3px; }}
"""
_HINT = "Point at somebody, or walk with the arrow keys: who they are, and the way to them."


def map_page(of: DrawnMap, theme: Theme = Theme.AUTO) -> str:
    """Return the map as a whole HTML page, which is a plain picture where scripts do not run."""
    picture = drawn_map(of, theme, in_page=True)
    sheet = _sheet(theme, picture.width)
    script = _script()
    rules = (
        f"default-src 'none'; script-src '{_digest(script)}'; style-src '{_digest(sheet)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    heading = text(title(of))
    return web_page(
        heading,
        f"<header>\n<h1>{heading}</h1>\n"
        '<p class="finding" hidden><label>Find <input id="find" type="search" '
        'autocomplete="off" spellcheck="false"></label>'
        '<span id="count" role="status"></span></p>\n'
        '<label class="whole"><input id="whole" type="checkbox"> the whole map at once</label>\n'
        f"</header>\n<main>\n{picture.svg}</main>\n"
        f'<div id="about" role="status" data-hint="{text(_HINT)}" hidden></div>\n'
        f"<details>\n<summary>The map in words</summary>\n{listed(of)}</details>\n"
        f"<script>{script}</script>\n",
        allowed=rules,
        style=sheet,
        more=f'<meta name="color-scheme" content="{_scheme(theme)}">\n',
    )


def _sheet(theme: Theme, width: int) -> str:
    colors = _COLORS.format(**(DARK if theme is Theme.DARK else LIGHT))
    if theme is Theme.AUTO:
        colors += f"@media (prefers-color-scheme: dark) {{{_COLORS.format(**DARK)}}}\n"
    size = f"svg {{ max-width: {width}px; min-width: {round(width * _LEAST_SCALE)}px; }}\n"
    return style(theme) + size + _STYLE + colors


def _scheme(theme: Theme) -> str:
    return "light dark" if theme is Theme.AUTO else theme.value


@cache
def _script() -> str:
    # A module leaves no names behind; there is nothing to import.
    return f"(() => {{\n{_SCRIPT.read_text(encoding='utf-8')}}})();\n"


def _digest(of: str) -> str:
    return f"sha256-{b64encode(sha256(of.encode()).digest()).decode()}"
