"""People, the organizations they work for, and the person who asks."""

import re
from enum import StrEnum
from typing import ClassVar

from tui.model.base import Moment, Record
from tui.model.text.lines import Line, Text

_MET = r"(?:(?:I|we)(?:['’]ve| have)?\s+)?(?:first\s+)?met\s+"


class Warmth(StrEnum):
    """Whether there is a shared connection or experience (F3)."""

    WARM = "warm"
    COLD = "cold"


class Source(StrEnum):
    """Where a contact comes from: the warm sources of F1, then the cold ones of F2."""

    FAMILY = "family"
    FRIENDS = "friends"
    FAMILY_FRIENDS = "family friends"
    FRIENDS_PARENTS = "friends' parents"
    NEIGHBORS = "neighbors"
    CLASSMATES = "classmates"
    ALUMNI = "alumni"
    FACULTY = "faculty"
    EMPLOYERS = "employers"
    COLLEAGUES = "colleagues"
    COMMUNITY = "community"
    CAREER_COACH = "career coach"
    REFERRAL = "referral"
    LINKEDIN = "linkedin"
    STAFF_PAGE = "staff page"
    SOCIAL_MEDIA = "social media"
    EVENT = "event"

    @property
    def warmth(self) -> Warmth:
        """What the source says of the connection before the person overrides it (F3)."""
        return Warmth.COLD if self in COLD_SOURCES else Warmth.WARM


COLD_SOURCES = frozenset({Source.LINKEDIN, Source.STAFF_PAGE, Source.SOCIAL_MEDIA, Source.EVENT})
_OF_STRANGERS = COLD_SOURCES | {Source.ALUMNI, Source.REFERRAL}
"""An alumni directory lists people one has never met, and a referral is one to meet."""
CLOSE_SOURCES = frozenset({Source.FAMILY, Source.FRIENDS})


class Channel(StrEnum):
    """How a message is sent (R1)."""

    EMAIL = "email"
    MESSAGE = "message"
    TEXT = "text"
    PHONE = "phone"
    IN_PERSON = "in person"
    VIDEO = "video"


class ContactState(StrEnum):
    """Whether a contact takes part in the follow-up queue."""

    ACTIVE = "active"
    RESTING = "resting"
    ARCHIVED = "archived"


class Organization(Record):
    """Where contacts work; `interest` in working there runs from 0 (none) to 3 (the dream)."""

    table: ClassVar[str] = "organizations"

    name: Line
    interest: int = 0
    research: Text = ""
    resources: tuple[Line, ...] = ()
    openings: tuple[Line, ...] = ()


class Contact(Record):
    """Somebody to learn from.

    `greet_as` are the words to greet them by, empty where their name says it. `also_known_as`
    are other names they have or had, by which they are found.
    `introduced_by` is the id of the contact who suggested this one, and `may_use_name`
    whether that name may be mentioned (F8; None: not asked yet); `also_introduced_by` are the
    ids of others who suggested them, of whom `may_name_too` and `may_not_name` answered the same
    question; `suggested_before` counts those of them who did so before the one in
    `introduced_by`. `named_after_talk` are those who did so only after the first talk with
    them, or spoke of them who was known already, as long as nothing says that it was more.
    `to_ask` is the one decision a stage needs: the person means to ask this contact (S1).
    `why_them` says why this contact in particular (R2). `apart_from` are the ids of contacts
    who look like this one but, the person said, are somebody else; one of the two has it.
    `proposed` are the times I offered them for a talk, until one is agreed on.
    `decided_against` is when the person decided that this is not for them.
    `card_uid` is what an address book calls their card, where that is not `id`, and
    `card_seen` a digest of what the card said when it was last taken in.
    """

    table: ClassVar[str] = "contacts"

    name: Line
    created: Moment
    greet_as: Line = ""
    also_known_as: tuple[Line, ...] = ()
    title: Line = ""
    organization_id: str = ""
    source: Source | None = None
    warmth_override: Warmth | None = None
    emails: tuple[Line, ...] = ()
    phones: tuple[Line, ...] = ()
    links: tuple[Line, ...] = ()
    time_zone: Line = ""
    channel: Channel | None = None
    introduced_by: str = ""
    may_use_name: bool | None = None
    also_introduced_by: tuple[str, ...] = ()
    suggested_before: int = 0
    may_name_too: tuple[str, ...] = ()
    may_not_name: tuple[str, ...] = ()
    named_after_talk: tuple[str, ...] = ()
    how_we_met: Text = ""
    why_them: Line = ""
    tags: tuple[Line, ...] = ()
    notes: Text = ""
    to_ask: bool = False
    mentor: bool = False
    state: ContactState = ContactState.ACTIVE
    apart_from: tuple[str, ...] = ()
    proposed: tuple[Moment, ...] = ()
    decided_against: Moment | None = None
    card_uid: Line = ""
    card_seen: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name they are found by: the present one first."""
        return (self.name, *self.also_known_as)

    @property
    def warmth(self) -> Warmth:
        """Warm or cold: the person's own word, else what the source says, or that they met (F3)."""
        if self.warmth_override is not None:
            return self.warmth_override
        if self.introduced_by:
            return Warmth.WARM
        if self.source is None:
            return Warmth.WARM if self.how_we_met.strip() else Warmth.COLD
        return self.source.warmth

    @property
    def is_acquainted(self) -> bool:
        """Whether one knows them oneself: by their source, or because they met."""
        is_of_own = self.source is not None and self.source not in _OF_STRANGERS
        return is_of_own or self.mentor or bool(self.how_we_met.strip()) or self.is_close

    @property
    def is_close(self) -> bool:
        """Whether they are family or a friend, by the source or by what they are called."""
        if self.source is not None:
            return self.source in CLOSE_SOURCES
        from tui.model.naming.kin import kin_in  # noqa: PLC0415 - only letters ask

        return kin_in(self.name) is not None

    @property
    def named(self) -> str:
        """The name as a sentence has it: Dr. Kim Park, without pronouns; my uncle Beto."""
        from tui.model.naming.kin import kin_in  # noqa: PLC0415 - only letters name people
        from tui.model.naming.person_name import read_name  # noqa: PLC0415 - as above

        if kin := kin_in(self.name):
            return kin.mine
        # In small letters it is told where one knows them from: joe from the gym.
        is_small = self.name.islower()
        read = read_name(self.name.partition(" from ")[0] if is_small else self.name)
        honorific = "Father" if read.honorific == "Fr" else read.honorific
        parts = (honorific, *read.given, read.family, read.suffix)
        return " ".join(filter(None, parts)) or self.name

    @property
    def ways_to_greet(self) -> tuple[str, ...]:
        """The words to greet by: Jane, Prof. Smith. Where several may be meant, each; or none."""
        if self.greet_as:
            return (self.greet_as,)
        from tui.model.naming.called import is_own_teacher  # noqa: PLC0415 - only letters greet
        from tui.model.naming.greeting import ways_to_greet  # noqa: PLC0415 - as above

        told = f"{self.how_we_met}\n{self.title}\n{self.notes}"

        taught_me = is_own_teacher(told)
        is_professor = self.title.rstrip(".").casefold() in {"prof", "professor"}
        ways = ways_to_greet(
            self.name,
            teaches=self.source is Source.FACULTY or is_professor,
            is_elder=self.source is Source.FRIENDS_PARENTS or taught_me,
        )
        if is_professor and len(ways) > 1:
            # "prof. Karin Lindqvist": so one wrote her name.
            return ways[:1]
        if taught_me and "mrs" not in self.name.casefold():
            return tuple(way.replace("Mrs. ", "Ms. ") for way in ways)
        return ways


class SavedFilter(Record):
    """A filter for the map, kept under a name."""

    table: ClassVar[str] = "filters"

    name: Line
    terms: Line


def work_words(title: str, organization: str) -> str:
    """Return somebody's job in words: "Lead at Bay Freight"."""
    return " at ".join(filter(None, (title, organization)))


MOST_INTEREST = 3


def without_met(words: str) -> str:
    """Return how one met as it stands behind "met" already: at PyLadies."""
    return re.sub(rf"^{_MET}", "", words.strip(), flags=re.IGNORECASE)
