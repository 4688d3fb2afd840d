"""A letter as a link that opens the person's mail program."""

from urllib.parse import quote

LONGEST_LINK = 1900


def mailto(to: str, subject: str, body: str) -> tuple[str, bool]:
    """Return a `mailto:` link, and whether the body is in it.

    Mail programs cut links beyond about 1,900 characters, so a longer body is left out.
    """
    head = _head(to, subject)
    link = whole_link(to, subject, body)
    return (link, True) if len(link) <= LONGEST_LINK else (head, False)


def whole_link(to: str, subject: str, body: str) -> str:
    """Return a `mailto:` link with the whole body in it, however long."""
    lines = body.replace("\n", "\r\n")
    return f"{_head(to, subject)}&body={quote(lines, safe='')}"


def _head(to: str, subject: str) -> str:
    return f"mailto:{quote(to, safe='@')}?subject={quote(subject, safe='')}"
