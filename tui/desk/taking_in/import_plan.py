"""What an import would do: each person that was read, and what can be done with them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from tui.desk.taking_in.invitations import Invited
from tui.desk.taking_in.mail_news import MailNews
from tui.desk.taking_in.moved_appointments import MovedAppointment
from tui.desk.taking_in.own_profile import ProfileNews, profile_news
from tui.exchange.incoming import IncomingContact
from tui.exchange.matching.compare_books import Share, compare_books
from tui.exchange.matching.match_people import Match, Verdict, match_all
from tui.exchange.matching.repeats import Repeat
from tui.exchange.progress import Watch, unwatched
from tui.exchange.readers.linkedin_profile import OwnProfile
from tui.model.people import Contact, Source
from tui.model.profile import Profile
from tui.model.records import RECORD_TYPES, Records


class Choice(StrEnum):
    """What to do with an entry of a plan."""

    LEAVE = "leave"
    ADD = "add"
    REPLACE = "replace"
    SEPARATE = "separate"

    @property
    def words(self) -> str:
        """What is done, in a word or two, for a list."""
        return _CHOICE_WORDS[self]


_CHOICE_WORDS = {
    Choice.LEAVE: "leave",
    Choice.ADD: "add",
    Choice.REPLACE: "update",
    Choice.SEPARATE: "as new",
}


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """One person in a file, or what another book holds about one, with what can be done.

    `additions` is what the book lacks, `difference` what only `Choice.REPLACE` changes,
    both in words. The first of the `choices` is what is done unless the person says
    otherwise; an entry that is the same can only be left.
    """

    verdict: Verdict
    name: str
    because: str
    additions: str
    difference: str
    choices: tuple[Choice, ...]
    match: Match | None = None
    share: Share | None = None
    appointment: MovedAppointment | Invited | None = None
    mail: MailNews | None = None
    own_profile: ProfileNews | None = None

    @property
    def words(self) -> str:
        """Who it is and what is new, in one line."""
        return self._words(self.difference)

    @property
    def words_by_default(self) -> str:
        """The same, but marks a difference that is left as it is unless somebody says otherwise."""
        left = self.difference and self.choices[0] is not Choice.REPLACE
        return self._words(f"left: {self.difference}" if left else self.difference)

    @property
    def doubt(self) -> str:
        """The question about the name of somebody new, where that may be more than a name."""
        return self.match.incoming.doubt if self.match and self.verdict is Verdict.NEW else ""

    @property
    def repeats(self) -> tuple[Repeat, ...]:
        """The other rows of the file that are about them."""
        return self.match.repeats if self.match else ()

    @property
    def is_undecided(self) -> bool:
        """Whether more could be done with it than is done by default."""
        default, *others = self.choices
        can_replace = Choice.REPLACE in others
        return (default is Choice.LEAVE and bool(others)) or can_replace

    def _words(self, difference: str) -> str:
        said = [self.name, self.additions, difference]
        if self.because and self.verdict in (Verdict.MAYBE, Verdict.NEW):
            said.append(f"({self.because})")
        return " · ".join(filter(None, said))


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do."""

    entries: tuple[PlanEntry, ...] = field(default=())

    def counts(self) -> Mapping[Verdict, int]:
        """Return how many entries there are of each verdict, including 0 for none."""
        counted = Counter(entry.verdict for entry in self.entries)
        return {verdict: counted[verdict] for verdict in Verdict}

    def repeats(self) -> list[tuple[IncomingContact, Repeat]]:
        """Return each row that is one with another, beside the person of both."""
        return [
            (entry.match.incoming, repeat)
            for entry in self.entries
            if entry.match is not None
            for repeat in entry.repeats
        ]

    def only_new(self) -> IncomingContact | None:
        """Return the one person of the plan, where it is somebody new and there is nothing else."""
        match = self.entries[0].match if len(self.entries) == 1 else None
        return match.incoming if match and match.verdict is Verdict.NEW else None

    def undecided(self) -> int:
        """Return with how many entries more could be done than is done by default."""
        return sum(entry.is_undecided for entry in self.entries)

    def defaults(self) -> list[Choice]:
        """Return what is done with each entry unless the person says otherwise."""
        return [entry.choices[0] for entry in self.entries]


def plan_for(
    people: Iterable[IncomingContact],
    books: Sequence[Records],
    records: Records,
    watch: Watch = unwatched,
    *,
    appointments: Iterable[MovedAppointment | Invited] = (),
    own_profiles: Iterable[OwnProfile] = (),
) -> ImportPlan:
    """Return a plan: how people, and other books of this program, compare with the book.

    `appointments` are those that somebody moved in a calendar, or invites to, `own_profiles` what
    the person says of themselves elsewhere.
    """
    matches = match_all(people, records, watch)
    entries = [_entry_for_match(match, records) for match in matches]
    if books:
        entries += map(_entry_for_share, compare_books(_together(books), records))
    own = (_entry_for_own(each, records.profile) for each in own_profiles)
    return ImportPlan((*map(_entry_for_appointment, appointments), *own, *entries))


def plan_for_mail(
    news: Iterable[MailNews],
    writers: Sequence[IncomingContact],
    records: Records,
    now: datetime,
    watch: Watch = unwatched,
) -> ImportPlan:
    """Return a plan of what the mail says: letters of contacts, then who else writes.

    `now` is by the person's clock. The notes of `writers` say how often they write. Nobody is
    added unless the person says so.
    """
    found = [_entry_for_mail(each, now) for each in news]
    told = {each.number: each.notes for each in writers}
    matches = match_all([replace(each, notes="") for each in writers], records, watch)
    offered = [_entry_for_match(match, records) for match in matches]
    return ImportPlan((*found, *(_offered(each, told) for each in offered)))


def _together(books: Sequence[Records]) -> Records:
    """Return the books as one; where they differ about a record, the first is right."""
    if len(books) == 1:
        return books[0]
    every = Records()
    for book in books:
        for kind in RECORD_TYPES:
            for record in book.table(kind).values():
                if every.get(kind, record.id) is None:
                    every.put(record)
    return every


def _entry_for_match(match: Match, records: Records) -> PlanEntry:
    person, job = match.incoming, match.job
    name = person.name
    if match.verdict in (Verdict.NEW, Verdict.SAME):
        additions = ", ".join(filter(None, (person.title, person.organization)))
    else:
        name = records.contacts[match.contact_id].name
        contact = records.contacts[match.contact_id]
        said = (_said(field, match, contact) for field in match.fields)
        additions = ", ".join(filter(None, said))
    if match.verdict is Verdict.MAYBE and person.name != name:
        name = f"{person.name} = {name}?"
    difference = ""
    if job is not None:
        old = ", ".join(filter(None, (job.old_title, job.old_organization)))
        new = ", ".join(filter(None, (job.new_title, job.new_organization)))
        difference = f"now {new} (was {old})"
    return PlanEntry(
        verdict=match.verdict,
        name=name,
        because=match.because,
        additions=additions,
        difference=difference,
        choices=_choices_for_match(match),
        match=match,
    )


def _choices_for_match(match: Match) -> tuple[Choice, ...]:
    if match.verdict is Verdict.NEW:
        return (Choice.ADD, Choice.LEAVE)
    if match.verdict is Verdict.SAME:
        return (Choice.LEAVE,)
    replace = (Choice.REPLACE,) if match.job else ()
    if match.verdict is Verdict.MAYBE:
        return (Choice.LEAVE, Choice.ADD, *replace, Choice.SEPARATE)
    add = (Choice.ADD,) if match.fields else ()
    # LinkedIn's own list says what people do now, and so does who changed the card; other
    # files may be out of date.
    if match.incoming.source is Source.LINKEDIN or (match.job and match.job.is_edit):
        return (*replace, *add, Choice.LEAVE)
    return (*add, Choice.LEAVE, *replace)


def _said(field: str, match: Match, contact: Contact) -> str:
    """Return what becomes of a field, in words: + jane@acme.com, no longer 555 010 0101."""
    value = match.fields[field]
    if isinstance(value, tuple):
        present: tuple[str, ...] = getattr(contact, field)
        gone = [f"no longer {text}" for text in present if text not in value]
        added = ", ".join(text for text in value if text not in present)
        if field == "also_known_as" and added:
            added = f"also known as {added}"
        return ", ".join([*([f"+ {added}"] if added else []), *gone])
    match field:
        case "name":
            return f"now called {value}"
        case "card_uid":
            return "+ their card"
        case "card_seen":
            return ""
        case "notes" | "how_we_met":
            return f"{'+' if value else 'no longer'} {field.replace('_', ' ')}"
    return f"+ {value}"


def _entry_for_mail(news: MailNews, now: datetime) -> PlanEntry:
    return PlanEntry(
        verdict=Verdict.CHANGED,
        name=news.name,
        because="",
        additions=news.in_words(now),
        difference="",
        choices=(Choice.ADD, Choice.LEAVE),
        mail=news,
    )


def _offered(entry: PlanEntry, told: Mapping[int, str]) -> PlanEntry:
    """Return an entry that is left unless the person says otherwise, with what is told of it."""
    others = [choice for choice in entry.choices if choice is not Choice.LEAVE]
    words = told.get(entry.match.incoming.number, "") if entry.match else ""
    because = words if entry.verdict is Verdict.NEW else entry.because
    return replace(entry, choices=(Choice.LEAVE, *others), because=because)


def _entry_for_appointment(found: MovedAppointment | Invited) -> PlanEntry:
    choices = (Choice.REPLACE, Choice.LEAVE) if found.is_sure else (Choice.LEAVE, Choice.REPLACE)
    verdict = Verdict.CHANGED
    if isinstance(found, Invited) and not found.can_be_taken:
        verdict = Verdict.SAME
    elif isinstance(found, Invited) and found.is_new:
        verdict = Verdict.NEW
    return PlanEntry(
        verdict=verdict,
        name=found.name,
        because="",
        additions="",
        difference=found.words,
        choices=choices if found.can_be_taken else (Choice.LEAVE,),
        appointment=found,
    )


def _entry_for_own(own: OwnProfile, profile: Profile) -> PlanEntry:
    news = profile_news(own, profile)
    return PlanEntry(
        verdict=Verdict.CHANGED if news.fields else Verdict.SAME,
        name="About you",
        because="",
        additions=news.words,
        difference="",
        choices=(Choice.ADD, Choice.LEAVE) if news.fields else (Choice.LEAVE,),
        own_profile=news,
    )


def _entry_for_share(share: Share) -> PlanEntry:
    merging = [Choice.ADD] if share.missing else []
    if share.differing:
        merging.append(Choice.REPLACE)
    difference = f"differs: {share.differences}" if share.differing else ""
    additions = f"+ {share.additions}" if share.additions else ""
    choices = (*merging, Choice.LEAVE) if share.missing else (Choice.LEAVE, *merging)
    return PlanEntry(
        verdict=share.verdict,
        name=share.name,
        because="",
        additions=additions,
        difference=difference,
        choices=choices,
        share=share,
    )


def again_words(person: IncomingContact, repeat: Repeat, part: str) -> str:
    """Return who a row is that is one with another, with which, and why; a row is a `part`."""
    row = repeat.incoming
    said = " · ".join(filter(None, (row.name, row.title, row.organization)))
    other = "" if row.name == person.name else f", {person.name}"
    with_which = f"{part} {row.number} is one with {part} {person.number}{other}"
    return f"{said} · {with_which} ({repeat.because})"
