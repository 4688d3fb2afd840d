"""What was read in a line, each part named, for the person to look over."""

from dataclasses import replace

from tui.model.contact_line.line import ContactLine


def labeled_parts(line: ContactLine) -> list[tuple[str, str]]:
    """Return what a line says as labels and values, in the order of the form."""
    named = [
        ("name", line.name),
        ("greet as", line.greet_as),
        ("title", line.title),
        ("organization", line.organization or line.shared),
        *(("e-mail", each) for each in line.emails),
        *(("phone", each) for each in line.phones),
        *(("link", each) for each in line.links),
        ("source", line.source.value if line.source else ""),
        ("introduced by", line.introducer),
        *(("tag", f"#{each}") for each in line.tags),
        ("how you met", line.how_we_met),
        ("notes", "; ".join(line.notes.split("\n"))),
    ]
    return [(label, value) for label, value in named if value]


def read_back(line: ContactLine) -> str:
    """Return what a line says in one line of words: name: Jane Doe · title: Analyst.

    A doubt stands first, so that it is never cut off.
    """
    parts = " · ".join(f"{label}: {value}" for label, value in labeled_parts(line))
    return f"{line.doubt} {parts}" if line.doubt else parts


def read_as_new(line: ContactLine) -> str:
    """Return what a line says of somebody who would be new by it; a doubt follows as a question.

    A row that is chosen says first what it brings.
    """
    asked = f" · {line.doubt}" if line.doubt else ""
    return f"new: {read_back(replace(line, doubt=''))}{asked}"
