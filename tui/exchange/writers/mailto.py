"""A letter as a link that opens the person's mail program."""

from urllib.parse import quote

LONGEST_LINK = 1900


def mailto(to: str, subject: str, body: str) -> tuple[str, bool]:
    """Return a `mailto:` link, and whether the body is in it.

    Mail programs cut links beyond about 1,900 characters, so a longer body is left out.
    """
    head = f"mailto:{quote(to, safe='@')}?subject={quote(subject, safe='')}"
    link = f"{head}&body={quote(body.replace(chr(10), chr(13) + chr(10)), safe='')}"
    return (link, True) if len(link) <= LONGEST_LINK else (head, False)
