"""The organizations of the map: how wanted they are, who you know there, whom to ask next."""

from collections.abc import Collection
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from tui.app.screens.map.people_view import CARD_AFTER, nobody_matches
from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Cell, columns
from tui.app.widgets.stage_signs import MOVES, STAGE_SIGNS
from tui.app.widgets.styles import FAINT
from tui.desk.desk import Desk
from tui.model.people import MOST_INTEREST, Contact, Organization
from tui.model.records import Records
from tui.model.text.counting import counted, people
from tui.playbook.answers.tips import Tip, TipKind, tips_at
from tui.playbook.contacts import stages
from tui.playbook.contacts.stages import stage, whose_move
from tui.playbook.network.organizations import (
    NextThere,
    Reach,
    next_there,
    organizations_of_interest,
    people_there,
    reach,
)

_INTEREST_WORDS = ("no interest noted", "of some interest", "of great interest", "the dream")
_MOST_SIGNS = 8
_ROOM_FOR_COUNT = 70
_REACH = max(map(len, Reach))


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """What a row stands for: an organization, somebody there, or a tip about it."""

    organization_id: str
    contact_id: str = ""
    tip: Tip | None = None


class OrganizationsView(Container):
    """A row for each organization, unfolded by `enter`; beside it what is known about it."""

    def __init__(self, desk: Desk, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._desk = desk
        self._rows: dict[str, OrganizationRow] = {}
        self._matching: Collection[str] | None = None
        self._terms = ""
        self._unfolded: set[str] = set()
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """The rows, and what is known of the organization under the cursor."""
        yield RowList(id="organization-rows", enter=self._opens)
        with VerticalScroll(id="about", can_focus=False):
            yield Static(id="organization", markup=False)

    def _opens(self, row_id: str) -> str:
        row = self._rows.get(row_id)
        return "open" if row is not None and (row.contact_id or row.tip is None) else ""

    @property
    def rows(self) -> RowList:
        """The rows."""
        return self.query_one(RowList)

    @property
    def row(self) -> OrganizationRow | None:
        """What the row under the cursor stands for."""
        return self._rows.get(self.rows.highlighted_id)

    @property
    def organization(self) -> Organization | None:
        """The organization under the cursor, or that of the row under the cursor."""
        row = self.row
        return self._records.organizations.get(row.organization_id) if row else None

    @property
    def contact(self) -> Contact | None:
        """The person under the cursor; on an organization the next one to ask there."""
        row = self.row
        if row is None or row.tip is not None:
            return None
        if row.contact_id:
            return self._records.contacts.get(row.contact_id)
        return self.next_there(row.organization_id).contact

    def next_there(self, organization_id: str) -> NextThere:
        """Return whom to ask next at an organization (R9)."""
        return next_there(self._records, organization_id, self._desk.zone, self._desk.rules)

    def why(self, following: NextThere, organization_id: str) -> str:
        """Return why it is them, or nobody; where you know nobody, how to find a way."""
        if people_there(self._records, organization_id):
            return following.why
        return f"{following.why}; {self._desk.key('map.path')} looks for a way"

    def show(
        self, matching: Collection[str] | None, *, prefer: str = "", terms: str | None = None
    ) -> None:
        """Show the organizations where one of these contacts works, or all; the cursor stays.

        The `terms` of the filter that found them are those of the last time, if not given.
        """
        self._matching = matching
        self._terms = self._terms if terms is None else terms
        self._rows = {}
        for organization in organizations_of_interest(self._records, matching):
            self._rows[organization.id] = OrganizationRow(organization.id)
            if organization.id in self._unfolded:
                self._unfold(organization)
        if prefer and prefer not in self._rows and prefer in self._records.contacts:
            prefer = self._records.contacts[prefer].organization_id
        nothing = nobody_matches(self._terms) if matching is not None else ""
        self.rows.show(list(self._rows), self._row, prefer=prefer, nothing=nothing)
        self.show_about()

    def toggle(self) -> bool:
        """Unfold or fold the organization under the cursor; False on any other row."""
        row = self.row
        if row is None or row.contact_id or row.tip:
            return False
        self._unfolded ^= {row.organization_id}
        self.show(self._matching)
        return True

    def put_cursor(self, contact_id: str) -> None:
        """Go to somebody, unfolding where they work."""
        contact = self._records.contacts.get(contact_id)
        if contact is not None and contact.organization_id:
            self._unfolded.add(contact.organization_id)
            self.show(self._matching, prefer=contact_id)

    def show_about_soon(self) -> None:
        """Show what is known of the organization once the cursor rests."""
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(CARD_AFTER, self.show_about)

    def show_about(self) -> None:
        """Show what is known of the organization under the cursor."""
        organization = self.organization
        self.query_one("#organization", Static).update(
            self._no_organizations() if organization is None else self._about(organization)
        )

    @property
    def _records(self) -> Records:
        return self._desk.book.records

    def _shown_there(self, organization_id: str) -> list[Contact]:
        there = people_there(self._records, organization_id)
        if self._matching is not None:
            there = [contact for contact in there if contact.id in self._matching]
        return there

    def _unfold(self, organization: Organization) -> None:
        for contact in self._shown_there(organization.id):
            self._rows[contact.id] = OrganizationRow(organization.id, contact.id)
        for place, tip in enumerate(tips_at(self._records, organization)):
            row = OrganizationRow(organization.id, tip=tip)
            self._rows[f"{organization.id} {place} {tip.text}"] = row

    def _row(self, row_id: str, width: int) -> Content:
        row = self._rows[row_id]
        if row.tip is not None:
            words = f"{row.tip.kind.value}: {row.tip.text}"
            return _indented(Content(words), width)
        if row.contact_id:
            contact = self._records.contacts[row.contact_id]
            following = self.next_there(row.organization_id).contact
            line = _person(self._records, contact, self._desk, is_next=contact == following)
            return _indented(line, width)
        organization = self._records.organizations[row.organization_id]
        there = self._shown_there(organization.id)
        signs = "".join(
            STAGE_SIGNS[stage(self._records, contact, self._desk.rules)]
            for contact in there[:_MOST_SIGNS]
        )
        openings = len(organization.openings)
        count = people(len(there)) if there else ""
        return columns(
            [
                Cell("▾" if organization.id in self._unfolded else "▸", 1, FAINT),
                Cell(stars(organization.interest), 3, "$accent"),
                Cell(organization.name, 0, "bold"),
                Cell(_openings(openings), 10, "$success"),
                Cell(signs, min(_MOST_SIGNS, width // 6), FAINT),
                Cell(reach(self._records, organization.id).value, _REACH, FAINT),
                *([Cell(count, 10, right=True)] if width >= _ROOM_FOR_COUNT else []),
            ],
            width,
        )

    def _no_organizations(self) -> Content:
        if self._matching is not None:
            return Content("")
        return Content(
            "The organizations you are interested in.\n\nThey come from the people you add, and "
            f"{self._desk.key('add')} adds one by itself: Acme, interest 2."
        )

    def _about(self, organization: Organization) -> Content:
        following = self.next_there(organization.id)
        interest = _INTEREST_WORDS[min(MOST_INTEREST, max(0, organization.interest))]
        got = reach(self._records, organization.id).value
        who = following.contact.name if following.contact else "nobody now"
        lines = [
            Content.styled(organization.name, "bold $primary"),
            Content.styled(f"{stars(organization.interest)} {interest} · {got}", "$accent"),
            Content.assemble(
                Content.styled("Next to ask: ", "$accent"), Content.styled(who, "bold")
            ),
            Content.styled(self.why(following, organization.id), FAINT),
        ]
        for title, rows in (
            ("You know there", [*self._people_lines(organization, following.contact)]),
            ("Openings", _tip_lines(self._records, organization, TipKind.OPENING)),
            ("Resources", _tip_lines(self._records, organization, TipKind.RESOURCE)),
            ("Research", [Content(organization.research)] if organization.research else []),
        ):
            if rows:
                lines += [Content(""), Content.styled(title, "bold"), *rows]
        return Content("\n").join(lines)

    def _people_lines(self, organization: Organization, following: Contact | None) -> list[Content]:
        return [
            _person(self._records, contact, self._desk, is_next=contact == following)
            for contact in people_there(self._records, organization.id)
        ]


def stars(interest: int) -> str:
    """Return the interest in an organization as three signs."""
    filled = min(MOST_INTEREST, max(0, interest))
    return "★" * filled + "·" * (MOST_INTEREST - filled)


def _openings(count: int) -> str:
    return counted(count, "opening") if count else ""


def _indented(line: Content, width: int) -> Content:
    return ("      " + line).truncate(width, ellipsis=True)


def _person(records: Records, contact: Contact, desk: Desk, *, is_next: bool) -> Content:
    stands = stage(records, contact, desk.rules)
    facts = (
        contact.title,
        stages.in_words(records, contact, stands),
        MOVES.get(whose_move(records, contact, desk.rules), ""),
        "next to ask" if is_next else "",
    )
    words = ", ".join(filter(None, facts))
    name = contact.name or "(no name)"
    return Content.assemble(f"{STAGE_SIGNS[stands]} {name}", Content.styled(f", {words}", FAINT))


def _tip_lines(records: Records, organization: Organization, kind: TipKind) -> list[Content]:
    return [
        Content.assemble(f"• {tip.text}", Content.styled(_origin(tip), FAINT))
        for tip in tips_at(records, organization)
        if tip.kind is kind
    ]


def _origin(tip: Tip) -> str:
    return f", {tip.origin}" if tip.contact else ""
