"""A pasted list of people, one per line."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from random import Random

from tui.exchange.contact_list import people_in
from tui.exchange.incoming import Collector, IncomingContact, ReadPeople, incoming
from tui.exchange.introducing import ONLY_THE_INTRODUCED, line_of_introduction
from tui.exchange.letter import Letter, read_letter, words_on_rest
from tui.exchange.mail_lines import begins_list, is_greeting, is_heading
from tui.exchange.pasted_rest import signed, with_rest, with_rest_of_mail
from tui.exchange.readers.any_csv import read_any_csv
from tui.exchange.readers.foreign_kinds import is_prose, refuse_prose
from tui.exchange.readers.header_columns import columns_of
from tui.exchange.readers.header_words import FIELD_WORDS, header_key
from tui.exchange.readers.vcard.vcard import read_vcards
from tui.exchange.signature import is_end_of_letter, is_one_person, signatures_in
from tui.exchange.signature_line import line_of_signature
from tui.model.contact_line.contact_line import KEPT_AS_IT_IS, parse_contact_line
from tui.model.contact_line.openings import has_bullet, without_bullet, without_stamp
from tui.model.contact_line.said.around_names import named_by_address
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.text.patterns import pattern_of

_ADDRESS_ALONE = pattern_of(r"<?[^\s<>,;@]+@[^\s<>,;@]+>?")
_CARD = "BEGIN:VCARD"
_GOES_ON = pattern_of(
    r"(?:he|she|they)(?:['’]s| is| are)\s+(?:an?\s+)?(?P<more>\S.*)", re.IGNORECASE
)
_SAYS_MORE = pattern_of(r",|\s[-–—]\s|\s\(|@")
_LONGEST = 2_000
_LONGEST_LABEL = 30
_SEVERAL = 2
_NAME_LABELS = (
    "name | full name | contact name | voller name | nom | nom complet | nombre | nombre completo"
    " | nome | nome completo | naam | 氏名 | 姓名 | 이름"
)
_NAMES = frozenset(_NAME_LABELS.split(" | "))
_KIN_WORDS = (
    "aunt auntie uncle cousin mom dad mother father brother sister grandma grandpa my our coach the"
)
_KIN = frozenset(_KIN_WORDS.split())
_LONG, _SOME, _NEARLY_ALL = 1_000, 100, 90
_MOST_OF_ONE = 40
"""So many lines a signature or a page about one person has at most."""


def read_pasted(  # noqa: PLR0911 - one for each kind of text
    lines: Iterable[str], *, is_file: bool = False
) -> ReadPeople:
    """Read one person per line, as the program's own `a` does.

    Bullets and numbers in front are skipped, tabs (a pasted table) divide as commas do, and
    empty lines do not count. Links and telephone numbers may be anywhere. A table with a
    header is read by its columns, a line of mail addresses as several people, of a letter
    that was forwarded its head. A signature is one person, as where one is added. A greeting,
    a heading, closing words and an address are told as problems. Of a file, one that is a long
    text throughout is refused before all of it is read: raises ExchangeError.
    """
    lines = list(lines)
    first = next(filter(str.strip, lines), "")
    if "\t" in first and columns_of(first.split("\t")):
        return read_any_csv(f"{line}\n" for line in lines)
    text = "\n".join(line.rstrip("\n") for line in lines)
    if mail := _read_introduction(text) or _read_letter(text):
        return mail
    if len(lines) > 1 and any(_CARD in line.upper() for line in lines):
        return read_vcards(f"{line.strip()}\n" for line in lines)
    if _is_table(first, lines):
        return read_any_csv(f"{line}\n" for line in lines)
    if records := _records_in(lines):
        return _read_records(records, lines)
    if (blocks := _blocks_in(lines)) and any(_lists_people(block) for _, block in blocks):
        return _read_blocks(blocks)
    lines = _with_what_goes_on(lines)
    if signatures := _read_signatures(lines):
        return signatures
    if is_file:
        _refuse_long_prose(lines)
    return _read_list(lines, first)


def _refuse_long_prose(lines: Sequence[str]) -> None:
    """Raise ExchangeError for a text of thousands of lines where hardly one is a person's."""
    written = list(filter(str.strip, lines))
    if len(written) > _LONG:
        # Not every so many: the lines on each person may take turns.
        some = Random(_LONG).sample(written, _SOME)  # noqa: S311 - no secret
        names = [person.name for person in _read_list(some, "").contacts]
        if sum(map(is_prose, names)) > _NEARLY_ALL:
            refuse_prose(names)


def _read_introduction(text: str) -> ReadPeople | None:
    introduced = line_of_introduction(text)
    if not introduced:
        return None
    found = Collector()
    found.read(1, _contact, with_rest(text, introduced))
    found.notice(1, ONLY_THE_INTRODUCED)
    return found.reading()


def _read_letter(text: str) -> ReadPeople | None:
    letter = read_letter(text)
    return _read_mail(letter, text) if letter else None


def _records_in(lines: Sequence[str]) -> list[tuple[int, str]]:
    """Return the number and the lines of each person where each begins with a label: Name: Jo.

    None where fewer than two do, or where nothing stands below a name.
    """
    keys = [_label(line) for line in lines]
    label = next(filter(None, keys), "")
    begins = [place for place, key in enumerate(keys) if key and key == label]
    blocks = [lines[begin:end] for begin, end in pairwise([*begins, len(lines)])]
    texts = ["\n".join(_with_whole_name(list(filter(str.strip, block)))) for block in blocks]
    if len(texts) < _SEVERAL or not any("\n" in text for text in texts):
        return []
    return [(begin + 1, text) for begin, text in zip(begins, texts, strict=True)]


def _label(line: str) -> str:
    """Return what a line says it holds of a name, as `header_key` writes it; "" for any other."""
    key, _ = _labeled(line)
    return key if key in _NAMES or key in FIELD_WORDS["first_name"] else ""


def _labeled(line: str) -> tuple[str, str]:
    head, _, value = without_bullet(line).partition(":")
    key = header_key(head) if value.strip() and len(head) <= _LONGEST_LABEL else ""
    return key, value.strip()


def _with_whole_name(lines: Sequence[str]) -> Sequence[str]:
    """Return lines about somebody, the first and the last name in one of them."""
    for last in range(1, len(lines)):
        key, value = _labeled(lines[last])
        if key in FIELD_WORDS["last_name"]:
            return [f"Name: {_labeled(lines[0])[1]} {value}", *lines[1:last], *lines[last + 1 :]]
    return lines


def _read_records(records: Sequence[tuple[int, str]], lines: Sequence[str]) -> ReadPeople:
    found = Collector()
    above = lines[: records[0][0] - 1]
    for number, line in enumerate(above, start=1):
        if line.strip():
            found.problem(number, "This is a heading or a greeting, not a person.")
    for number, text in records:
        found.read(number, _contact, line_of_signature(text))
    return found.reading()


def _read_signatures(lines: Sequence[str]) -> ReadPeople | None:
    """Read the signatures that the lines are; None where they are a list, one person a line."""
    text = "\n".join(lines)
    blocks = signatures_in(text)
    written = [number for number, line in enumerate(lines, start=1) if line.strip()]
    is_short = 1 < len(written) <= _MOST_OF_ONE and len(text) <= _LONGEST
    if not blocks and is_short and is_one_person(text):
        blocks = [text]
    if not blocks:
        return None
    found = Collector()
    for number, block in enumerate(blocks, start=1):
        found.read(number, _contact, signed(block))
    return found.reading()


def _blocks_in(lines: Sequence[str]) -> list[tuple[int, list[str]]]:
    """Return the lines between empty lines, with the number before each first one; none for one."""
    blocks: list[tuple[int, list[str]]] = []
    is_open = False
    for at, line in enumerate(lines):
        if not line.strip():
            is_open = False
            continue
        if not is_open:
            blocks.append((at, []))
            is_open = True
        blocks[-1][1].append(line)
    return blocks if len(blocks) > 1 else []


def _lists_people(block: Sequence[str]) -> bool:
    """Whether lines, below a heading maybe, are several people, one in each line."""
    points = [line for line in block if not is_heading(line)]
    if len(points) < _SEVERAL or not (all(map(has_bullet, points)) or _is_one_a_line(points)):
        return False
    return sum(map(_begins_with_somebody, points)) * 2 > len(points)


def _is_one_a_line(lines: Sequence[str]) -> bool:
    """Whether lines without points may be a person each, and are no signature."""
    return not is_one_person("\n".join(lines)) and any(map(_SAYS_MORE.search, lines))


def _begins_with_somebody(line: str) -> bool:
    words = without_bullet(line.strip()).replace(",", " ").replace("(", " ").split()
    first = words[0].strip("?:").casefold() if words else ""
    return is_likely_given_name(first) or first.rstrip(".") in HONORIFICS or first in _KIN


def _read_blocks(blocks: Sequence[tuple[int, Sequence[str]]]) -> ReadPeople:
    """Read a text in which a list of people and signatures stand between empty lines."""
    found = Collector()
    for before, block in blocks:
        first = next((at for at, line in enumerate(block) if not is_heading(line)), len(block))
        for at in range(first):
            found.problem(before + at + 1, "This is a heading or a greeting, not a person.")
        rest = block[first:]
        if len(rest) > 1 and is_one_person("\n".join(rest)):
            found.read(before + first + 1, _contact, signed("\n".join(rest)))
        else:
            _read_lines(found, rest, before + first)
    return found.reading()


def _read_list(lines: Sequence[str], first: str) -> ReadPeople:
    found = Collector()
    _read_lines(found, lines, 0, first)
    return found.reading()


def _read_lines(found: Collector, lines: Sequence[str], before: int, first: str = "") -> None:
    """Read one person a line; `before` is the number of the line above the first."""
    is_alone = not before and sum(bool(line.strip()) for line in lines) < _SEVERAL
    for number, line in enumerate(lines, start=before + 1):
        is_head = line is first and (begins_list(line) or _is_header(line))
        if not is_alone and (is_head or is_heading(line) or is_greeting(line)):
            found.problem(number, "This is a heading or a greeting, not a person.")
        elif not is_alone and is_end_of_letter(line):
            found.problem(number, "These are closing words or an address, not a person.")
        else:
            for part in people_in(line) if line.strip() else ():
                found.read(number, _contact, part)


def _with_what_goes_on(lines: Sequence[str]) -> list[str]:
    """Return the lines with what is said further of somebody at them: he is a surveyor, …."""
    joined: list[str] = []
    for line in lines:
        more = _GOES_ON.fullmatch(without_stamp(line))
        at = next((at for at in reversed(range(len(joined))) if joined[at].strip()), -1)
        if more and at >= 0:
            joined[at] = f"{joined[at].rstrip()}, {more['more']}"
            joined.append("")
        else:
            joined.append(line)
    return joined


def _is_table(head: str, lines: Sequence[str]) -> bool:
    """Whether lines are a table with names and numbers to call, and a head: Name,Phone."""
    if not _is_header(head) or any(map(has_bullet, lines)):
        return False
    return {"name", "phones"} <= columns_of([cell.strip() for cell in head.split(",")]).keys()


def _is_header(line: str) -> bool:
    """Whether a line only names what the others have: Name, Title, Company."""
    cells = [cell.strip() for cell in line.split(",")]
    return len(cells) > 1 and sum(map(len, columns_of(cells).values())) == len(cells)


def _read_mail(letter: Letter, text: str) -> ReadPeople:
    found = Collector()
    people = [(number, part) for number, line in letter.people for part in people_in(line)]
    if len(people) == 1:
        people = [(people[0][0], with_rest_of_mail(text, people[0][1]))]
    for number, line in people:
        found.read(number, _contact, line)
    if letter.below:
        found.notice(letter.below, words_on_rest(letter, several=len(people) > 1))
    return found.reading()


def _contact(number: int, line: str) -> IncomingContact:
    if len(line.partition(KEPT_AS_IT_IS)[0]) > _LONGEST:
        raise ValueError(f"It is longer than {_LONGEST:,} characters.")
    if _ADDRESS_ALONE.fullmatch(line.strip()) and not named_by_address(line):
        raise ValueError(f"There is no name for {line.strip(' <>')}; write one in front of it.")
    text = without_bullet(line.strip()).replace("\t", ", ")
    contact = parse_contact_line(text)
    return incoming(
        number,
        contact.name,
        title=contact.title,
        organization=contact.organization,
        emails=contact.emails,
        phones=contact.phones,
        links=contact.links,
        tags=contact.tags,
        source=contact.source,
        introducer=contact.introducer,
        how_we_met=contact.how_we_met,
        doubt=contact.doubt,
        greet_as=contact.greet_as,
        notes="\n".join(filter(None, (contact.notes, contact.shared))),
    )
