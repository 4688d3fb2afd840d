"""What can be done with an organization: interest, tips, whom to ask next, the way there."""

from collections.abc import Mapping

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.form import Field, Form
from tui.app.dialogs.half_typed import ask_only
from tui.app.screens.map.organizations_view import OrganizationRow, OrganizationsView, stars
from tui.app.screens.map.warm_path import WarmPath, way_in_words
from tui.app.screens.person.actions import PersonActions
from tui.app.widgets.stage_signs import MOVES
from tui.desk.fields import FieldError
from tui.model.people import MOST_INTEREST, Contact, Organization
from tui.model.text.counting import people
from tui.model.text.lines import clean_line
from tui.playbook.answers.tips import TipKind
from tui.playbook.contacts.history import warmth_of
from tui.playbook.contacts.stages import stage, whose_move
from tui.playbook.network.lookup import organizations_like
from tui.playbook.network.targets import read_target
from tui.playbook.network.warm_paths import ways_to, who_might_know

_OTHERS_NAMED = 2


class OrganizationActions(PersonActions):
    """A place with a view of organizations."""

    @property
    def organizations(self) -> OrganizationsView:
        """The view of organizations."""
        return self.query_one(OrganizationsView)

    def offers(self, command_id: str) -> bool:
        """Whether there is an organization for the command."""
        organization = self.highlighted_organization()
        match command_id:
            case "map.path":
                return bool(self.records.organizations)
            case "map.tip" | "map.next":
                return organization is not None
            case "map.remove":
                row = self.organizations.row if organization else None
                return row is not None and (row.tip is not None or self._is_empty(row))
            case "person.edit" if organization is not None:
                return True
        return super().offers(command_id)

    def highlighted_organization(self) -> Organization | None:
        """Return the organization under the cursor, None where people are shown."""
        raise NotImplementedError

    def open_person(self, contact_id: str) -> None:
        """Show everything about somebody."""
        raise NotImplementedError

    def is_on_person(self) -> bool:
        """Whether the cursor is on somebody at an organization, and not on the organization."""
        row = self.organizations.row
        return row is not None and bool(row.contact_id)

    def _is_empty(self, row: OrganizationRow) -> bool:
        """Whether a row is that of an organization at which nobody is."""
        return not row.contact_id and not self.records.people_at(row.organization_id)

    def ask_for_organization(self) -> None:
        """Add an organization to aim for, which needs nobody there (O1)."""

        def keep(line: str | None) -> None:
            if not line or not line.strip():
                return
            name, interest = read_target(line)
            known, is_new = self.desk.book.add_organization(name, interest)
            self.organizations.rows.put_cursor(known.id)
            words = "Added" if is_new else "Here already:"
            self.say(f"{words} {known.name}: {stars(known.interest)}")

        dialog = AskLine(
            "Which organization would you like to get to know?",
            hint="its name, and how much you want to work there: Acme, interest 2",
            preview=self._target_meaning,
            keeper=self.keeper("add an organization"),
        )
        self.ask(dialog, keep)

    def _target_meaning(self, line: str) -> str:
        name, interest = read_target(line)
        known = self.records.organization_named(name)
        former = known.interest if known else 0
        words = f"{known.name}, which is here already" if known else f"new: {name}"
        return f"{words} · {stars(former if interest is None else interest)}"

    def change_interest(self, by: int) -> None:
        """Be more or less interested in the highlighted organization (O1)."""
        organization = self.highlighted_organization()
        if organization is None:
            return
        interest = min(MOST_INTEREST, max(0, organization.interest + by))
        changed = self.desk.book.set_interest(organization.id, interest)
        self.say(f"{organization.name}: {stars(changed.interest)}")

    def edit_organization(self, organization: Organization) -> None:
        """Edit an organization in a form."""

        def keep(values: Mapping[str, str] | None) -> None:
            if values is not None:
                fields = _organization_values(values)
                known = len(self.records.organizations)
                kept = self.desk.book.edit_organization(organization.id, **fields)
                if len(self.records.organizations) < known:
                    words = f"{kept.name} was here already: the two are one now."
                    self.say(f"{words} {self.desk.takes_back}")

        fields = [
            Field("name", "Name", organization.name),
            Field("interest", "Interest, 0 to 3", str(organization.interest)),
            Field("openings", "Openings, a line each", "\n".join(organization.openings), long=True),
            Field("resources", "Resources", "\n".join(organization.resources), long=True),
            Field("research", "Research", organization.research, long=True),
        ]
        keeper = self.keeper(f"organization:{organization.id}")
        self.ask(Form(organization.name, fields, check=_organization_values, keeper=keeper), keep)

    def action_tip(self) -> None:
        """Note a resource or an opening for the highlighted organization (O1)."""
        organization = self.highlighted_organization()
        if organization is None:
            self._say_none_highlighted()
            return
        known = organization

        def keep(line: str | None) -> None:
            text, opening = _tip(line or "")
            if text:
                self.desk.book.add_tip(known.id, text, opening=opening)
                self.say(f"{_kind(opening=opening).value} noted for {known.name}.")

        dialog = AskLine(
            f"What did you find at {known.name}?",
            hint="a link, book or event; for a job opening: opening: data analyst, May",
            preview=lambda line: _tip_meaning(line, known),
            keeper=self.keeper(f"tip:{known.id}"),
        )
        self.ask(dialog, keep)

    def action_remove(self) -> None:
        """Remove the highlighted resource or opening, or an organization with nobody in it."""
        organization = self.highlighted_organization()
        row = self.organizations.row if organization else None
        if organization is None or row is None or row.contact_id:
            self.say("Highlight a resource, an opening, or an organization with nobody in it.")
        elif row.tip is None:
            try:
                self.desk.book.remove_organization(organization.id)
            except ValueError as error:
                self.say(str(error))
            else:
                self.say(f"Took off {organization.name}. {self.desk.takes_back}")
        elif row.tip.contact is not None:
            self.say(f"That is in your notes {row.tip.origin}; it is changed there.")
        else:
            opening = row.tip.kind is TipKind.OPENING
            self.desk.book.remove_tip(organization.id, row.tip.text, opening=opening)
            self.say(f"Took off: {row.tip.text}. {self.desk.takes_back}")

    def action_next_there(self) -> None:
        """Go to the next person to ask at the highlighted organization (R9)."""
        organization = self.highlighted_organization()
        if organization is None:
            self._say_none_highlighted()
            return
        following = self.organizations.next_there(organization.id)
        if following.contact is None:
            why = self.organizations.why(following, organization.id)
            self.say(f"Nobody to ask at {organization.name} now: {why}.")
        else:
            self.organizations.put_cursor(following.contact.id)

    def action_path(self) -> None:
        """Show the ways to an organization: the highlighted one, else one asked for."""
        organization = self.highlighted_organization()
        if organization is not None:
            self._show_ways(organization)
            return

        def keep(name: str | None) -> None:
            if name and (found := organizations_like(self.records, name)):
                self._show_ways(found[0])

        dialog = AskLine(
            "Which organization do you want to reach?",
            hint="its name, or the beginning of it",
            preview=self._first_way,
            keeper=self.keeper("way to"),
            enter="show the way",
        )
        ask_only(self.app, dialog, keep)

    def _say_none_highlighted(self) -> None:
        view = self.desk.key("map.view")
        self.say(f"Highlight an organization first: {view} goes to them.")

    def _show_ways(self, organization: Organization) -> None:
        ways = ways_to(self.records, organization.id)
        guesses = [] if ways else who_might_know(self.records, organization)
        self.app.push_screen(
            WarmPath(organization, ways, guesses, self._where_they_stand), self._follow
        )

    def _where_they_stand(self, contact: Contact) -> str:
        rules = self.desk.rules
        move = MOVES.get(whose_move(self.records, contact, rules), "")
        facts = (
            stage(self.records, contact, rules).value,
            move,
            warmth_of(self.records, contact).value,
        )
        return " · ".join(filter(None, facts))

    def _follow(self, contact_id: str | None) -> None:
        if contact_id:
            self.open_person(contact_id)

    def _first_way(self, name: str) -> str:
        found = organizations_like(self.records, name)
        if not found:
            raise ValueError("You have no organization of that name.")
        organization, *others = found
        ways = ways_to(self.records, organization.id)
        if ways:
            words = way_in_words(ways[0], organization)
        else:
            guesses = people(len(who_might_know(self.records, organization)))
            words = f"{organization.name}: nobody known there; {guesses} might know somebody"
        if not others:
            return words
        more = ", ".join(other.name for other in others[:_OTHERS_NAMED])
        return f"{words} · type more for {more}{' …' if others[_OTHERS_NAMED:] else ''}"


def _kind(*, opening: bool) -> TipKind:
    return TipKind.OPENING if opening else TipKind.RESOURCE


def _tip(line: str) -> tuple[str, bool]:
    word, colon, rest = clean_line(line).partition(":")
    if colon and word.strip().lower() in set(TipKind):
        return rest.strip(), word.strip().lower() == TipKind.OPENING
    return clean_line(line), False


def _tip_meaning(line: str, organization: Organization) -> str:
    text, opening = _tip(line)
    if not text:
        raise ValueError("Say what it is.")
    return f"{_kind(opening=opening).value} at {organization.name}: {text}"


def _organization_values(values: Mapping[str, str]) -> dict[str, object]:
    """Turn what the form gave back into fields of an organization; raises FieldError."""
    name = clean_line(values["name"])
    if not name:
        raise FieldError("name", "An organization needs a name.")
    interest = values["interest"].strip() or "0"
    if interest not in {str(each) for each in range(MOST_INTEREST + 1)}:
        raise FieldError("interest", f"Interest goes from 0 to {MOST_INTEREST}.")
    return {
        "name": name,
        "interest": int(interest),
        "openings": _lines(values["openings"]),
        "resources": _lines(values["resources"]),
        "research": values["research"],
    }


def _lines(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(clean_line, text.split("\n")))))
