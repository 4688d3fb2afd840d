"""What every page for a browser begins and ends with: it loads nothing from elsewhere."""


def web_page(title: str, body: str, *, allowed: str, style: str, more: str = "") -> str:
    """Return a whole HTML page.

    All of it is markup already: `allowed` is its content security policy, `more` stands in the
    head, and `body` is what is seen.
    """
    return (
        "<!DOCTYPE html>\n"
        '<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{allowed}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"{more}<title>{title}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n{body}</body>\n</html>\n"
    )
