"""The documentation as one page, which loads nothing."""

import re

from tui.exchange.writers.docs_page import docs_page

PAGES = {
    "one.md": "# One & all\n\nSee [two](two.md) and [outside](https://example.org).\n",
    "two.md": "# Two\n\n![a map](../pictures/map.svg)\n\n<script>alert(1)</script>\n",
}


def test_pages_stand_below_each_other_and_link_within() -> None:
    page = docs_page(PAGES, lambda address: address.encode())
    assert page.index('id="one"') < page.index('id="two"')
    assert '<a href="#one">One &amp; all</a>' in page
    assert '<a href="#two">two</a>' in page
    assert '<a href="https://example.org">outside</a>' in page


def test_pictures_are_in_it_and_nothing_is_loaded_or_run() -> None:
    asked: list[str] = []

    def picture(address: str) -> bytes:
        asked.append(address)
        return b"<svg/>"

    page = docs_page(PAGES, picture)
    assert asked == ["../pictures/map.svg"]
    assert re.findall(r'src="([^"]*)"', page) == ["data:image/svg+xml;base64,PHN2Zy8+"]
    assert "<script" not in page
    assert "default-src 'none'" in page
