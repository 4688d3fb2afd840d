"""The command that takes people in from files."""

import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

from tui.cli.commands.taking_in.import_transcript import (
    import_transcript,
    is_transcript,
    whose_words,
)
from tui.cli.errors import BAD_USAGE, FAILED, CommandError
from tui.cli.who import contact_meant
from tui.desk.desk import Desk
from tui.desk.taking_in.carrying_out import carry_out
from tui.desk.taking_in.import_plan import ImportPlan, again_words, plan_for
from tui.desk.taking_in.invitations import Invited
from tui.desk.taking_in.invited_people import not_with
from tui.desk.taking_in.invited_together import invited_together
from tui.desk.taking_in.moved_appointments import moved_appointments
from tui.desk.taking_in.second_transcripts import Second
from tui.exchange.incoming import (
    LARGEST_EXPORT,
    ExchangeError,
    IncomingContact,
    Problem,
    UnknownColumnError,
)
from tui.exchange.progress import Watch
from tui.exchange.readers.detect_format import FileContent, FileKind, read_file
from tui.exchange.readers.folder import read_people
from tui.exchange.readers.table_columns import mapping_from
from tui.exchange.readers.talks.transcripts import IsTranscriptError
from tui.model.contact_line.in_words import read_back
from tui.model.contact_line.line import ContactLine
from tui.model.people import Contact
from tui.model.text.counting import counted, people
from tui.model.text.lines import one_stop
from tui.system.typed_paths import PathError, name_of, path_of, printable

_PATIENCE = 0.4
_BETWEEN = 0.1
_PARTS = {
    FileKind.VCARD: "card",
    FileKind.OWN_JSON: "entry",
    FileKind.LIST: "line",
    FileKind.FOLDER: "entry",
}
_OF_NO_PEOPLE = (FileKind.INVITATION, FileKind.LINKEDIN_PROFILE)
"""Files of which it is told in a sentence what becomes of them."""
_STDIN = "-"
_NAME_WIDTH = 8
_BAD = "bad"
_NOTE = "note"
_AGAIN = "again"
_MOST_SHOWN = 100
_MOST_REFUSED = 20


@dataclass(frozen=True, slots=True)
class _ImportedFile:
    """A file that could be read, and the name to call it by."""

    name: str
    content: FileContent

    def words_for(self, problem: Problem) -> str:
        part = _PARTS.get(self.content.kind, "row")
        return f"{part} {problem.number} of {self.name}: {problem.reason}"


def import_files(
    desk: Desk,
    *,
    files: Sequence[str],
    columns: Sequence[str],
    dry_run: bool,
    with_whom: str | None = None,
    anyway: bool = False,
    second: str | None = None,
    adds: bool = False,
) -> int:
    """Import the people in the files as one step to undo; with `dry_run` only say who.

    An invitation becomes the appointment of `with_whom`, else of who is known in it; any other
    file is the transcript of a talk with them. With `anyway` either may be of others; `second`
    says what becomes of a transcript where the talk has that of another program. Where
    this `adds` somebody, and only them, they are meant to be asked, and what they were read as
    is told. Files that cannot be read are named on standard error. Returns 0, or 1 when a file
    could not be read or there was nothing in any.
    """
    paths, mapping = _files_and_mapping(files, columns)
    who = contact_meant(desk, [with_whom]) if with_whom else None
    talks = [path for path in paths if who and is_transcript(path)]
    were_read = [
        who
        and import_transcript(
            desk,
            path,
            who,
            dry_run=dry_run,
            anyway=anyway,
            second=Second(second) if second else None,
        )
        for path in talks
    ]
    paths = [path for path in paths if path not in talks]
    if talks and not paths:
        return 0 if all(were_read) else FAILED
    with _Progress() as progress:
        sources = list(_read(desk, paths, mapping, progress))
        sources, invitations = _with_invitations(sources, desk, who, progress, anyway=anyway)
        plan = _plan(sources, desk, progress, invitations)
    problems = [
        (_NOTE if problem.is_notice else _BAD, source.words_for(problem))
        for source in sources
        for problem in source.content.reading.problems
    ]
    _print_plan(sources, plan, problems, dry_run=dry_run)
    if not dry_run:
        names = ", ".join(source.name for source in sources)
        added = plan.only_new() if adds else None
        taken = carry_out(
            desk.book,
            plan,
            plan.defaults(),
            now=desk.now(),
            source=names,
            to_ask=added is not None,
        )
        _print_outcome(plan, taken)
        if added is not None:
            print(f"Read as {read_back(_as_line(added))}", file=sys.stderr)
    every_file = len(sources) == len(paths) and all(were_read)
    return 0 if every_file and (plan.entries or not problems) else FAILED


def _files_and_mapping(
    files: Sequence[str], columns: Sequence[str]
) -> tuple[list[str], Mapping[str, str]]:
    """Separate the files from the column names: `--map` takes every word after it, files too."""
    pairs = [word for word in columns if "=" in word]
    files = [*files, *(word for word in columns if "=" not in word)]
    if not files:
        raise CommandError("Say which file: askaround import Connections.csv.", BAD_USAGE)
    try:
        mapping = mapping_from(pairs)
    except ExchangeError as error:
        raise CommandError(str(error), BAD_USAGE) from error
    return files, mapping


def _read(
    desk: Desk, files: Iterable[str], mapping: Mapping[str, str], progress: "_Progress"
) -> Iterable[_ImportedFile]:
    for file in files:
        name = "standard input" if file == _STDIN else name_of(file)
        try:
            content = _content(file, mapping, progress.watch(f"Reading {name}"))
        except UnknownColumnError as error:
            raise CommandError(f"{name}: {error}", BAD_USAGE) from error
        except IsTranscriptError as error:
            progress.say(f"askaround: {name}: {whose_words(desk, file) or error}")
        except ExchangeError as error:
            progress.say(f"askaround: {name}: {error}")
        except PathError as error:
            progress.say(f"askaround: {error}")
        except OSError as error:
            progress.say(f"askaround: {printable(file)} could not be read: {error.strerror}.")
        else:
            if content.remark:
                progress.say(f"askaround: {name}: {content.remark}")
            yield _ImportedFile(name, content)


def _content(file: str, mapping: Mapping[str, str], watch: Watch) -> FileContent:
    """Read a file, a folder, or what comes in where the name is "-"."""
    if file != _STDIN:
        return read_people(path_of(file), mapping, watch=watch)
    # One byte more than is taken is told as too much.
    text = sys.stdin.buffer.read(LARGEST_EXPORT + 1)
    return read_file(BytesIO(text), mapping, may_be_list=True)


def _with_invitations(
    sources: Sequence[_ImportedFile],
    desk: Desk,
    who: Contact | None,
    progress: "_Progress",
    *,
    anyway: bool,
) -> tuple[list[_ImportedFile], list[Invited]]:
    """Return the files but for invitations that nothing can be made of, and the others' talks."""
    refused: list[str] = []

    def refuse(name: str, reason: object) -> None:
        refused.append(name)
        if len(refused) <= _MOST_REFUSED:
            progress.say(f"askaround: {name}: {reason}")

    records = desk.book.records
    every = []
    for source in sources:
        for file, invitation in source.content.invitations:
            name = file or source.name
            if who and not anyway and (wrong := not_with(invitation, who, records)):
                refuse(name, wrong)
            else:
                every.append((name, invitation))
    found = invited_together(
        every,
        desk.book.records,
        desk.now(),
        desk.interview_to_come,
        who,
        refused=refuse,
    )
    if (more := len(refused) - _MOST_REFUSED) > 0:
        progress.say(f"askaround: {counted(more, 'more invitation')} could not be taken in.")
    return [each for each in sources if each.name not in refused], found


def _plan(
    sources: Sequence[_ImportedFile],
    desk: Desk,
    progress: "_Progress",
    invitations: Sequence[Invited],
) -> ImportPlan:
    contents = [source.content for source in sources]
    return plan_for(
        [
            person
            for content in contents
            if content.records is None
            for person in content.reading.contacts
        ],
        [content.records for content in contents if content.records is not None],
        desk.book.records,
        progress.watch("Comparing with your contacts"),
        appointments=[
            *moved_appointments(
                (each for content in contents for each in content.appointments),
                desk.book.records,
                desk.now(),
            ),
            *invitations,
        ],
        own_profiles=[content.own_profile for content in contents if content.own_profile],
    )


def _print_plan(
    sources: Sequence[_ImportedFile],
    plan: ImportPlan,
    problems: Sequence[tuple[str, str]],
    *,
    dry_run: bool,
) -> None:
    for entry in plan.entries:
        if isinstance(entry.appointment, Invited):
            would = "Would be: " if dry_run and entry.appointment.can_be_taken else ""
            print(one_stop(f"{would}{entry.appointment.told}."))
        if entry.own_profile is not None:
            print(entry.own_profile.told(would=dry_run))
    sources = [source for source in sources if source.content.kind not in _OF_NO_PEOPLE]
    for source in sources:
        count = people(len(source.content.reading.contacts))
        print(f"{source.name}: {source.content.kind.value}, {count}")
    rows = [
        (entry.verdict.value, " · ".join(filter(None, (entry.words_by_default, entry.doubt))))
        for entry in plan.entries
        if not (isinstance(entry.appointment, Invited) or entry.own_profile)
    ]
    parts = {_PARTS.get(source.content.kind, "row") for source in sources}
    part = parts.pop() if len(parts) == 1 else "entry"
    repeated = [(_AGAIN, again_words(*each, part)) for each in plan.repeats()]
    _print_rows([*rows, *repeated, *problems])
    if sources:
        counts = [f"{count:,} {verdict.value}" for verdict, count in plan.counts().items()]
        if repeated:
            counts.append(f"{len(repeated):,} repeated")
        bad = sum(kind == _BAD for kind, _ in problems)
        print(", ".join([*counts, f"{bad:,} {_BAD}"] if bad else counts))


def _as_line(person: IncomingContact) -> ContactLine:
    """Return what was read of somebody as a line has it, without the question, told before."""
    return ContactLine(
        name=person.name,
        title=person.title,
        organization=person.organization,
        emails=person.emails,
        tags=person.tags,
        source=person.source,
        introducer=person.introducer,
        phones=person.phones,
        links=person.links,
        how_we_met=person.how_we_met,
        notes=person.notes,
        greet_as=person.greet_as,
    )


def _print_rows(rows: Iterable[tuple[str, str]]) -> None:
    """Print the first rows of each kind, and how many more there are."""
    seen: Counter[str] = Counter()
    for kind, words in rows:
        seen[kind] += 1
        if seen[kind] <= _MOST_SHOWN:
            print(f"{kind:{_NAME_WIDTH}}{words}")
    for kind, count in seen.items():
        if count > _MOST_SHOWN:
            print(f"{kind:{_NAME_WIDTH}}… and {count - _MOST_SHOWN:,} more")


def _print_outcome(plan: ImportPlan, taken: int) -> None:
    undecided = plan.undecided()
    if taken:
        print(f"Took in {counted(taken, 'entry', 'entries')}. askaround undo takes it back.")
    elif any(
        not (isinstance(each.appointment, Invited) or each.own_profile) for each in plan.entries
    ):
        print("There was nothing to take in.")
    if undecided:
        again = "open the program and import the same file again"
        print(f"{undecided:,} left for you to decide: {again}.")


class _Progress:
    """Shows on a terminal how far slow work has got; quick work shows nothing."""

    def __init__(self) -> None:
        self._shown = False
        self._next = time.monotonic() + _PATIENCE
        self._can_show = sys.stderr.isatty()

    def __enter__(self) -> "_Progress":
        return self

    def __exit__(self, *_: object) -> None:
        self._clear()

    def watch(self, words: str) -> Watch:
        """Return a function to call with the share that is done, from 0 to 1."""

        def show(share: float) -> None:
            if self._can_show and time.monotonic() > self._next:
                self._next = time.monotonic() + _BETWEEN
                self._shown = True
                print(f"\r\x1b[K{words} … {share:.0%}", end="", file=sys.stderr, flush=True)

        return show

    def say(self, line: str) -> None:
        """Print a line on standard error."""
        self._clear()
        print(line, file=sys.stderr)

    def _clear(self) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._shown = False
