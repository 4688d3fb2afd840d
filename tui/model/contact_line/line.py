"""What one line says of somebody."""

from dataclasses import dataclass

from tui.model.people import Source


@dataclass(frozen=True, slots=True)
class ContactLine:
    """What a line says; all but the name may be empty. `introducer` is a name (F8).

    `shared` are the words that mean the organization of whoever introduced them ("same
    hospital"). What was not understood is in `notes`. `doubt` is a question about what it
    says, `greet_as` what they are said to be called.
    """

    name: str
    title: str
    organization: str
    emails: tuple[str, ...]
    tags: tuple[str, ...]
    source: Source | None
    introducer: str
    phones: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    how_we_met: str = ""
    notes: str = ""
    shared: str = ""
    doubt: str = ""
    greet_as: str = ""
