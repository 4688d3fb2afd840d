"""Write the approved letters again: python -m tests.playbook.letters.approve_letters

Then read the difference, letter by letter, as the one who gets it would.
"""

from pathlib import Path

from tests.playbook.letters.approved_cast import PEOPLE
from tests.playbook.letters.approved_people import Person, letters_to
from tui.model.records import Records
from tui.playbook.letters.parts import Draft

APPROVED = Path(__file__).parent / "approved_letters"


def approved_file(name: str) -> Path:
    return APPROVED / f"{name.replace(' ', '-').replace(chr(39), '')}.txt"


def letters_by_heading(person: Person) -> dict[str, tuple[Draft, Records]]:
    return {heading: (draft, records) for heading, draft, records in letters_to(person)}


def as_one_text(person: Person, letters: dict[str, tuple[Draft, Records]]) -> str:
    """Return the letters to a person as one text, each under its heading."""
    return "\n".join(
        f"=== {heading} ===\nTo: {person.name}\nSubject: {draft.subject}\n\n{draft.body}\n"
        for heading, (draft, _records) in letters.items()
    )


def main() -> None:
    APPROVED.mkdir(exist_ok=True)
    for name, person in PEOPLE.items():
        text = as_one_text(person, letters_by_heading(person))
        approved_file(name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
