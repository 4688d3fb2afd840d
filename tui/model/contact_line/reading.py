"""Reading one line that says who somebody is, part by part."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from tui.model.contact_line.assigning import Work, school_apart, work_of
from tui.model.contact_line.brackets import opened_brackets
from tui.model.contact_line.dividing import divided
from tui.model.contact_line.doubts import IS_ALL_THE_NAME, IS_GIVEN_NAME, IS_THE_EMPLOYER, WHO_IS_IT
from tui.model.contact_line.line import ContactLine
from tui.model.contact_line.name.family_first import with_given_first
from tui.model.contact_line.name.name_end import doubt_about, may_be_firm_first
from tui.model.contact_line.name.names import (
    is_named_in,
    may_be_two_names,
    turned_around,
    unquoted,
    with_degrees,
    with_title_in_front,
    without_stray_signs,
)
from tui.model.contact_line.name.other_letters import spellings_joined, with_other_spelling
from tui.model.contact_line.openings import (
    opening_apart,
    way_apart,
    with_meeting_behind,
    without_bullet,
)
from tui.model.contact_line.phrases import (
    introduction,
    introduction_at_start,
    is_aside,
    is_meeting,
    is_meeting_place,
    is_way_elsewhere,
    labeled,
    split_introduction,
    split_meeting,
    split_meeting_place,
    split_to_do,
)
from tui.model.contact_line.remarks import split_remark
from tui.model.contact_line.said.around_names import (
    greeted_as,
    handle_first,
    named_by_address,
    nickname_apart,
    person_behind_at,
    where_apart,
    without_description,
)
from tui.model.contact_line.said.beginnings import is_to_do
from tui.model.contact_line.said.clauses import clauses_apart
from tui.model.contact_line.said.firm_first import who_is_named
from tui.model.contact_line.said.in_passing import columns_apart, with_passing_words_apart
from tui.model.contact_line.said.introduced import introduced_first
from tui.model.contact_line.said.mail_names import with_mail_name
from tui.model.contact_line.said.met_somebody import with_meeting_told
from tui.model.contact_line.said.name_behind import who_is_it, with_name_first
from tui.model.contact_line.said.one_breath import breath_divided
from tui.model.contact_line.said.plainly import told_plainly
from tui.model.contact_line.said.work.beside_work import with_asides_apart, with_work_now_apart
from tui.model.contact_line.said.work.employer_changed import with_present_employer
from tui.model.contact_line.said.work.jobs import jobs_apart
from tui.model.contact_line.said.work.loose_work import work_now_told
from tui.model.contact_line.said.work.run_together import goes_on_behind_letters, with_parts_apart
from tui.model.contact_line.said.work.then_and_now import is_more_than_a_name, with_present_told
from tui.model.contact_line.shapes import Shapes, take_shapes
from tui.model.contact_line.sources import (
    is_channel_alone,
    source_named,
    source_of_meeting,
    source_reached_through,
)
from tui.model.contact_line.words.east_asian import is_unknown_work, words_of_name
from tui.model.contact_line.words.relations import is_relation
from tui.model.contact_line.words.ties import tie_in
from tui.model.contact_line.words.work_words import is_title
from tui.model.naming.kin import kin_apart, kin_in, kin_said
from tui.model.naming.names import without_ornaments
from tui.model.naming.person_name import pronouns_in
from tui.model.naming.placeholders import is_placeholder, unless_placeholder
from tui.model.people import Source
from tui.model.text.folding import folded
from tui.model.text.lines import clean_line, with_commas, with_held_commas
from tui.model.text.patterns import pattern_of

# Behind a name, question marks stand for what one does not know.
_UNSURE = pattern_of(r"\s+\?+\s+(?=[a-z])")
# In front of these a name was to stand.
_BEHIND_WAY = pattern_of(
    r"(\S+@\S+[^\s,;]|\d[\d\s().-]{5,}\d)\s+([^\W\d_](?:[^\W\d_]|[' -]){2,24}?)\s*(?=[,;]|$)"
)
_WORDS_BEHIND_ADDRESS = pattern_of(
    r"(,[^,;@]*[^\W\d_][^,;@]*\s[^\s,;@]+@[^\s,;]+[^\W_]>?)\s+(?=[^\W\d_])"
)
_NO_NAME = pattern_of(r"(?:from|at|in|on|of|who|works?|for|she|he|they)\s")
_NAMELESS = "There is no name; begin with one, like: Jane Doe, Data Analyst, Acme."
_WORKS_WITH = pattern_of(
    r"(?<=[,;–-] )works? (?:with|w/) ?((?:(?:my|her|his|our)\s+)?[^\W\d_][\w'’-]*) (?:at|@) (?=\S)",
    re.IGNORECASE,
)
# What somebody was, and is.
_ARROW = pattern_of(
    r"(?P<name>[^,;|]+?)\s*[,;|]\s*(?P<before>[^;|>→⇒➔]+?)\s*(?:[-=]+>|[→⇒➔])\s*"
    r"(?P<now>(?:now|currently)\s+)?(?P<after>[^>→⇒➔]+)",
    re.IGNORECASE,
)
# Two nurses from mom's unit.
_SO_MANY = pattern_of(
    r"\d+\s+[a-z]+s\b|(?:two|three|four|five|several|some)\s+[a-z]+s\b", re.IGNORECASE
)
_THEIRS = pattern_of(r"(?:her|his|their|my|our|whose)\s", re.IGNORECASE)
_ALL = 4
_WIDE = pattern_of("[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e\u3001\u3002]")


def read_line(line: str, *, strict: bool) -> ContactLine:
    """Read a line; see `parse_contact_line`."""
    line = clean_line(columns_apart(line))
    text = with_title_in_front(without_bullet(_WIDE.sub(_half_width, line)))
    text = with_passing_words_apart(with_given_first(text))
    way = way_apart(with_other_spelling(with_meeting_told(with_meeting_behind(text))))
    text = introduced_first(told_plainly(with_asides_apart(way.text)))
    text = with_present_employer(with_parts_apart(with_mail_name(text)))
    text = clauses_apart(work_now_told(text))
    text = named_by_address(text) or text
    if handle := handle_first(text):
        raise ValueError(f"“{handle}” is not a name: begin with the name, {handle} can follow it.")
    opening = opening_apart(text)
    opening = opening._replace(
        text=breath_divided(with_name_first(with_present_told(with_work_now_apart(opening.text))))
    )
    described = without_description(opening.text)
    opening = opening._replace(
        text=described.text, notes=(*way.notes, *opening.notes, *filter(None, [described.said]))
    )
    text, to_do = split_to_do(person_behind_at(opening.text))
    if opening.text == text:
        # Behind what is to be done: call Carlos's wife Beatriz.
        opening = opening._replace(text=text)
    text, greet_as = nickname_apart(text)
    shapes, rest = take_shapes(
        _sources_tagged(
            jobs_apart(
                _UNSURE.sub(", ", _WORKS_WITH.sub(r"notes: works with \1, at ", _latest_work(text)))
            )
        ),
        strict=strict,
    )
    reader = _Reader(shapes, [*filter(None, [to_do]), *opening.notes], strict=strict)
    reader.greet_as = greet_as
    reader.doubt = who_is_it(rest) or who_is_named(rest)
    if not reader.doubt and (is_more_than_a_name(text) or goes_on_behind_letters(text)):
        reader.doubt = IS_ALL_THE_NAME
    reader.source = way.source or opening.source
    reader.read(opened_brackets(unquoted(rest)))
    return reader.line()


class _Reader:
    """Takes the parts between separators one by one."""

    def __init__(self, shapes: Shapes, notes: Sequence[str], *, strict: bool) -> None:
        self._shapes = shapes
        self._strict = strict
        self._parts: list[str] = []
        self._told: dict[str, str] = {}
        self._notes: list[str] = [*notes, *shapes.odd]
        self._introducer = ""
        self.source: Source | None = None
        self._met: list[str] = []
        self.greet_as = ""
        self.doubt = ""

    def read(self, text: str) -> None:
        """Take in all parts of a text."""
        in_lower_case = text == text.lower()
        parts = divided(text)
        if len(parts) > 1 and is_channel_alone(parts[-1]):
            self._reached_through(parts.pop())
        work = [number for number, part in enumerate(parts) if not is_aside(part)]
        for number, part in enumerate(parts):
            is_end = number in (0, *work[-1:], len(parts) - 1)
            self._read_part(part, is_end=is_end, in_lower_case=in_lower_case)

    def line(self) -> ContactLine:
        """Return what all parts say together."""
        self._parts = spellings_joined(self._parts)
        parts = turned_around(self._parts, self._shapes.emails, strict=self._strict)
        is_turned = len(self._parts) > 1 and parts[:1] != self._parts[:1]
        doubt = self._doubt_of_turned() if is_turned else self._doubt_of_parts()
        name = self._told.get("name") or (parts.pop(0) if parts else "")
        name, school = school_apart(name)
        if school:
            self._notes.append(school)
            studies = [part for part in parts if part[:1].islower() and part[:3] != "at "]
            parts = [part for part in parts if part not in studies]
            self._tell("title", ", ".join(studies))
        name, where = where_apart(name)
        name, remark = split_remark(name)
        name = without_stray_signs(name)
        if _NO_NAME.match(name) or not any(map(str.isalnum, name)):
            raise ValueError(_NAMELESS)
        if (pronouns := pronouns_in(name)) and not {*"()[]"} & {*name}:
            name = clean_line(name.replace(pronouns, " "))
            self._notes.append(pronouns)
        self._notes += filter(None, [where, remark])
        name, parts = with_degrees(name, parts)
        if len(parts) > 1 and parts[0] == name:
            parts = parts[1:]
        name, said = kin_apart(name)
        self._notes += filter(None, [said])
        name, behind, is_sure = words_of_name(name)
        parts = [*behind, *parts]
        unknown = sum(is_unknown_work(part) for part in parts)
        if not is_sure or unknown > 1:
            doubt = doubt or IS_THE_EMPLOYER
        work = work_of(name, parts, self._told)
        if folded(self._introducer) == folded(work.name):
            # Nobody introduces themself.
            self._notes += [f"via {self._introducer}"]
            self._introducer = ""
        emails = self._emails_of(work.name)
        sources = [source for tag in self._shapes.tags if (source := source_named(tag))]
        source = sources[0] if sources else self.source
        met = "; ".join(self._met)
        notes = [with_commas(note) for note in (*self._notes, *work.left)]
        return ContactLine(
            name=work.name,
            title=with_commas(without_ornaments(work.title)),
            organization=with_commas(without_ornaments(work.organization)),
            emails=tuple(emails),
            tags=tuple(_other_tags(self._shapes.tags, sources[0] if sources else None)),
            source=source or self._source_known(work.name, met, notes),
            introducer=self._introducer,
            phones=tuple(self._shapes.phones),
            links=tuple(self._shapes.links),
            how_we_met=met,
            notes="\n".join(notes),
            shared=work.shared,
            doubt=self._doubt_of_name(work, doubt) or work.doubt,
            greet_as=self.greet_as,
        )

    def _doubt_of_name(self, work: Work, doubt: str) -> str:
        """Return a question about the name; none where it was said to be the name."""
        if "name" in self._told:
            return ""
        if is_to_do(work.name) or _SO_MANY.match(work.name):
            return WHO_IS_IT
        return doubt or doubt_about(work.name, work.organization) or self.doubt

    def _doubt_of_turned(self) -> str:
        first, second, *others = self._parts
        # Nguyen, Linh, nurse can be nothing else.
        is_sure = bool(others) and is_title(others[0]) and " " not in f"{first}{second}"
        # Nor can a firm stand first where a title and an employer follow.
        is_sure = is_sure or (len(others) > 1 and is_title(others[0]) and not is_title(others[-1]))
        return "" if is_sure else may_be_firm_first(first, second)

    def _doubt_of_parts(self) -> str:
        """Return a question where the second of two words may be a given name; else nothing."""
        is_open = len(self._parts) > 1 and not (self._told or self._shapes.emails)
        is_open = is_open and may_be_two_names(*self._parts[:2])
        # With a title and an employer behind them nothing is open.
        return IS_GIVEN_NAME if is_open and len([*filter(None, self._parts)]) < _ALL else ""

    def _emails_of(self, name: str) -> list[str]:
        """Return the addresses that are not the introducer's; those are told in the notes."""
        introducer = self._introducer
        if not introducer:
            return self._shapes.emails
        emails: list[str] = []
        for email in self._shapes.emails:
            if is_named_in(email, introducer) and not is_named_in(email, name):
                self._notes.append(f"{introducer}: {email}")
            else:
                emails.append(email)
        return emails

    def _source_known(self, name: str, met: str, notes: Iterable[str]) -> Source | None:
        """What the words say of how one knows them: kin, a former boss, met at a fair."""
        if kin_in(name):
            return Source.FAMILY
        if self._introducer:
            return None
        if any(kin_said(words, name) for note in notes for words in note.split("\n")):
            return Source.FAMILY
        ties = (tie_in(words) for words in (*self._met, *notes))
        return next((tie.source for tie in ties if tie), None) or source_of_meeting(met)

    def _read_part(self, part: str, *, is_end: bool, in_lower_case: bool) -> None:
        field, value = ("greet_as", called) if (called := self._called(part)) else labeled(part)
        if field:
            self._tell(field, value)
        elif words := introduction_at_start(part):
            self._introduce(words)
        elif is_meeting(part) or is_meeting_place(part, self._parts):
            self._met.append(part)
        elif is_way_elsewhere(part) or (self._parts and self._is_said_of_them(part)):
            self._notes.append(part)
        elif is_placeholder(part):
            # It keeps its place, and as a name it is none; signs in front are nothing at all.
            self._parts += [""] if self._parts or any(map(str.isalnum, part)) else []
        else:
            part, met = split_meeting(part)
            if not met and not self._parts:
                part, met = split_meeting_place(part)
            if is_end or not self._parts:
                part, words = split_introduction(part, in_lower_case=in_lower_case)
                if words:
                    self._introduce(words)
            if met:
                self._met.append(met)
            self._parts.append(unless_placeholder(part))

    def _called(self, part: str) -> str:
        """Return what they are called as a part says; a quoted word only right behind the name."""
        if not self._parts or self.greet_as or (part[0] in '"“„«' and len(self._parts) > 1):
            return ""
        return greeted_as(part)

    @staticmethod
    def _is_said_of_them(part: str) -> bool:
        return is_relation(part) or pronouns_in(part) == part

    def _tell(self, field: str, value: str) -> None:
        if is_placeholder(value):
            return
        match field:
            case "introducer":
                self._introduce(value)
            case "how_we_met":
                self._met.append(value)
            case "greet_as":
                self.greet_as = value
            case "source" if self.source is None and (named := source_reached_through(value)):
                self.source = named
            case "name" | "title" | "organization" if field not in self._told:
                self._told[field] = value
            case _:
                self._notes.append(value)

    def _reached_through(self, channel: str) -> None:
        """Take in how somebody is reached: linkedin, text."""
        tagged = any(map(source_named, self._shapes.tags))
        source = None if tagged or self.source else source_reached_through(channel)
        if source:
            self.source = source
        else:
            self._notes.append(channel)

    def _introduce(self, words: str) -> None:
        if source := source_reached_through(words):
            self.source = self.source or source
            return
        if self._introducer:
            self._notes.append(f"introduced by {words}")
            return
        found = introduction(words)
        self._introducer = found.name
        if found.more:
            self._notes.append(found.more)


def _latest_work(text: str) -> str:
    """Return "Uber driver -> CDL trucker, Schneider" with the work before the arrow as a note."""
    found = _ARROW.fullmatch(text)
    if not found:
        return text
    if _THEIRS.match(found["after"]):
        # What stands there is said of somebody else.
        notes = with_held_commas(found["after"])
        return f"{found['name']}, {found['before']}, notes: {notes}"
    is_now = found["now"] or (is_title(found["before"]) and is_title(found["after"].split(",")[0]))
    note = with_held_commas(found["before"])
    return f"{found['name']}, {found['after']}, notes: before: {note}" if is_now else text


def _sources_tagged(text: str) -> str:
    """Return a line with a source right behind an address or a number as a tag.

    Without the address, Acme jane@acme.com alumni would be one employer. Between commas any
    words behind an address are a part of their own.
    """
    tagged = _BEHIND_WAY.sub(_tagged, text)
    return _WORDS_BEHIND_ADDRESS.sub(r"\1, ", tagged)


def _tagged(found: re.Match[str]) -> str:
    way, behind = found.groups()
    if source_named(behind) is None:
        return found[0]
    return f"{way}, {behind}" if is_title(behind) else f"{way} #{'-'.join(behind.split())}"


def _other_tags(tags: Iterable[str], source: Source | None) -> list[str]:
    return [tag for tag in tags if source is None or source_named(tag) is not source]


def _half_width(match: re.Match[str]) -> str:
    return ", " if match[0] in "、。" else unicodedata.normalize("NFKC", match[0])
