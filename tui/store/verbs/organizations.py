"""What can be done on the map: with many people at once, organizations and filters."""

from collections.abc import Iterable

from tui.model.naming.spelling import same_organization
from tui.model.people import MOST_INTEREST, Contact, ContactState, Organization, SavedFilter
from tui.model.text.counting import people
from tui.model.text.lines import clean_line
from tui.store.ledger import Ledger, Transaction


class OrganizationVerbs(Ledger):
    """Marked people, organizations of interest (O1), and filters kept under a name."""

    def tag_contacts(self, contact_ids: Iterable[str], *tags: str, remove: bool = False) -> int:
        """Give these contacts tags, or take them away; returns how many changed, in one step."""
        meant = {tag.casefold(): tag for tag in (clean_line(tag).lstrip("#") for tag in tags)}
        with self.transaction("") as change:
            changed = 0
            for contact in _contacts(change, contact_ids):
                has = {tag.casefold() for tag in contact.tags}
                kept = [tag for tag in contact.tags if not (remove and tag.casefold() in meant)]
                if not remove:
                    kept += [tag for key, tag in meant.items() if key not in has]
                if len(kept) != len(contact.tags):
                    change.put(contact.changed(tags=tuple(kept)))
                    changed += 1
            verb = "Took the tag off" if remove else "Tagged"
            change.words = (
                f"{verb} {people(changed)}: {' '.join(f'#{tag}' for tag in meant.values())}"
            )
            return changed

    def set_states(self, contact_ids: Iterable[str], state: ContactState) -> int:
        """Let contacts rest, archive them or take them up again (N4), in one step.

        Returns how many changed.
        """
        with self.transaction("") as change:
            changed = [
                contact for contact in _contacts(change, contact_ids) if contact.state is not state
            ]
            for contact in changed:
                change.put(contact.changed(state=state))
            change.words = f"{_STATE_WORDS[state]} {_whom(changed)}"
            return len(changed)

    def mean_to_ask(self, contact_ids: Iterable[str], *, to_ask: bool = True) -> int:
        """Decide to ask these contacts, or not to (S1, S2); returns how many changed, in one step.

        Those who rested take part again.
        """
        with self.transaction("") as change:
            changed = []
            for contact in _contacts(change, contact_ids):
                state = ContactState.ACTIVE if to_ask else contact.state
                if (contact.to_ask, contact.state) != (to_ask, state):
                    change.put(contact.changed(to_ask=to_ask, state=state))
                    changed.append(contact)
            verb = "Meant to ask" if to_ask else "Meant no longer to ask"
            change.words = f"{verb} {_whom(changed)}"
            return len(changed)

    def add_organization(self, name: str, interest: int | None = None) -> tuple[Organization, bool]:
        """Add an organization to aim for (O1), and return whether it is new.

        Of one that is there already, however it is spelled, only the interest changes.
        """
        with self.transaction(f"Added {clean_line(name)}") as change:
            known = self.records.organization_named(clean_line(name))
            organization = known or Organization(name=name)
            if interest is not None:
                interest = min(MOST_INTEREST, max(0, interest))
                organization = organization.changed(interest=interest)
            if known is not None:
                change.words = f"Interest in {known.name}: {organization.interest}"
            return (organization if organization == known else change.put(organization)), not known

    def remove_organization(self, organization_id: str) -> Organization:
        """Take an organization off; raises ValueError, with a sentence, where somebody is there."""
        with self.transaction("") as change:
            organization = change.get(Organization, organization_id)
            change.words = f"Took off {organization.name}"
            there = self.records.people_at(organization_id)
            if there:
                who, verb = _whom(there), "is" if len(there) == 1 else "are"
                is_hidden = all(each.state is ContactState.ARCHIVED for each in there)
                archived = " (archived)" if is_hidden else ""
                raise ValueError(f"{who}{archived} {verb} at {organization.name}, so it stays.")
            change.remove(Organization, organization_id)
            return organization

    def set_interest(self, organization_id: str, interest: int) -> Organization:
        """Set how much you would like to work there, from 0 to 3; other numbers become 0 or 3."""
        with self.transaction("") as change:
            organization = change.get(Organization, organization_id)
            interest = min(MOST_INTEREST, max(0, interest))
            change.words = f"Interest in {organization.name}: {interest}"
            if interest == organization.interest:
                return organization
            return change.put(organization.changed(interest=interest))

    def add_tip(self, organization_id: str, text: str, *, opening: bool = False) -> Organization:
        """Note a resource or an opening for an organization (O1), unless it is known already."""
        kind, text = _tips(opening=opening), clean_line(text)
        with self.transaction("") as change:
            organization = change.get(Organization, organization_id)
            former: tuple[str, ...] = getattr(organization, kind)
            change.words = f"Noted for {organization.name}: {text}"
            if not text or text in former:
                return organization
            return change.put(organization.changed(**{kind: (*former, text)}))

    def remove_tip(self, organization_id: str, text: str, *, opening: bool = False) -> Organization:
        """Take a resource or an opening off an organization; it need not be there."""
        kind = _tips(opening=opening)
        with self.transaction("") as change:
            organization = change.get(Organization, organization_id)
            former: tuple[str, ...] = getattr(organization, kind)
            change.words = f"Took off {organization.name}: {text}"
            kept = tuple(tip for tip in former if tip != text)
            if kept == former:
                return organization
            return change.put(organization.changed(**{kind: kept}))

    def edit_organization(self, organization_id: str, **fields: object) -> Organization:
        """Change fields of an organization.

        Where it gets the name of another one, however it is spelled, the two become one.
        """
        with self.transaction("") as change:
            former = change.get(Organization, organization_id)
            organization = former.changed(**fields)
            change.words = f"Changed {organization.name}"
            if organization.name != former.name:
                for other in self._others_called(organization):
                    change.words = f"Made {former.name} and {other.name} one"
                    organization = _joined(organization, other)
                    for contact in change.records.people_at(other.id):
                        change.put(contact.changed(organization_id=organization_id))
                    change.remove(Organization, other.id)
            return change.put(organization)

    def _others_called(self, organization: Organization) -> list[Organization]:
        return [
            each
            for each in self.records.organizations.values()
            if each.id != organization.id and same_organization(each.name, organization.name)
        ]

    def save_filter(self, name: str, terms: str) -> SavedFilter:
        """Keep a filter under a name; it replaces one with that name, whatever its case."""
        name, terms = clean_line(name), clean_line(terms)
        with self.transaction(f"Kept the filter {name}") as change:
            for known in self.records.table(SavedFilter).values():
                if known.name.casefold() == name.casefold():
                    return change.put(known.changed(name=name, terms=terms))
            return change.put(SavedFilter(name=name, terms=terms))

    def remove_filter(self, filter_id: str) -> None:
        """Forget a filter."""
        with self.transaction("") as change:
            known = change.get(SavedFilter, filter_id)
            change.words = f"Forgot the filter {known.name}"
            change.remove(SavedFilter, filter_id)


def _joined(kept: Organization, other: Organization) -> Organization:
    """Return an organization with all that is kept of another, which is the same."""
    research = kept.research
    if other.research.strip() and other.research not in research:
        research = "\n\n".join(filter(None, (research, other.research)))
    return kept.changed(
        interest=max(kept.interest, other.interest),
        research=research,
        resources=tuple(dict.fromkeys((*kept.resources, *other.resources))),
        openings=tuple(dict.fromkeys((*kept.openings, *other.openings))),
    )


_STATE_WORDS = {
    ContactState.ACTIVE: "Took up again",
    ContactState.RESTING: "Let rest",
    ContactState.ARCHIVED: "Archived",
}


def _contacts(change: Transaction, contact_ids: Iterable[str]) -> list[Contact]:
    return [change.get(Contact, contact_id) for contact_id in contact_ids]


def _whom(changed: list[Contact]) -> str:
    return changed[0].name if len(changed) == 1 else people(len(changed))


def _tips(*, opening: bool) -> str:
    return "openings" if opening else "resources"
