"""A business card from Japan, China or Korea: firm, department and title, a name in two letters."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tui.exchange.postal import is_post_town
from tui.model.contact_line.shapes import take_shapes
from tui.model.contact_line.words.east_asian import (
    is_east_asian,
    is_east_asian_employer,
    is_east_asian_title,
)
from tui.model.contact_line.words.work_words import is_company, is_credentials, is_title
from tui.model.text.lines import with_held_commas
from tui.model.text.patterns import pattern_of

HEADINGS = frozenset({"名刺", "名片", "명함", "business card", "visitenkarte"})
_FIRM = pattern_of(r".*(?:㈜|[(（](?:株|有|주|유)[)）]|株式會社|유한회사).*")  # noqa: RUF001
_DEPARTMENT = pattern_of(
    r"\S*(?:部|課|科|室|係|局|処|處|组|組|팀|부|과|실|본부|센터|그룹|部门|部門)"
)
_STREET = pattern_of(
    r"〒.*|.*[都道府県市区町村郡省县縣區路街巷号號]\S*\d.*|.*[省市].*[区區县縣路街道号號镇].*"
    r"|.*(?:시|도|군)\s\S*(?:구|군|로|길|동|읍|면)(?:\s|\d).*|.*(?:로|길|동)\s?\d+(?:-\d+)?.*"
)
_LABEL = pattern_of(
    r"^(?:電話|电话|携帯|携帯電話|手机|手機|行動電話|直通|代表|邮箱|郵箱|メール|전화|휴대폰|휴대전화|핸드폰|이메일|메일|주소|住所|地址)"
    r"\s*[:：]?\s*(?=[\d+(\w])"  # noqa: RUF001
)
_FAX = pattern_of(r"(?:fax|ファックス|传真|傳真|팩스)\b", re.IGNORECASE)
_FAMILIES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫马馬朱胡郭何罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹彭曾肖田董袁"
    "潘蒋蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭陆陸汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史"
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류진지엄채원천방공현함변염"
)
_TWO_NAMES = pattern_of(r"[\u3400-\u9fff々]{1,3} [\u3040-\u30ff\u3400-\u9fff々]{1,4}")
_ONE_WORD = pattern_of(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々]{2,5}")
_LATIN_NAME = pattern_of(r"[A-Z][A-Za-z'’.-]*(?:\s[A-Z][A-Za-z'’.-]*){1,2}")
_MOST_LINES = 15
_CHINESE = 4


@dataclass(slots=True)
class _Card:
    names: list[str] = field(default_factory=list)
    latin: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    firms: list[str] = field(default_factory=list)
    ways: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def line_of_east_asian_card(lines: Sequence[str]) -> str:
    """Return the lines of such a card as one line with labels; "" for all other texts.

    It has one name, and besides a firm, a title or a way to reach somebody.
    """
    lines = [line.strip() for line in lines if line.strip()]
    lines = [line for line in lines if line.casefold() not in HEADINGS]
    if not 1 < len(lines) <= _MOST_LINES or all(map(str.isascii, lines)):
        return ""
    card = _Card()
    for line in lines:
        _take(card, line)
    is_card = len(card.names) == 1 and len(card.latin) <= 1 and len(card.firms) <= 1
    if not is_card or not (card.titles or card.firms) or any("," in each for each in card.names):
        return ""
    name = f"{card.names[0]} ({card.latin[0]})" if card.latin else f"name: {card.names[0]}"
    title = f"title: {' '.join(card.titles)}" if card.titles else ""
    firm = f"organization: {with_held_commas(card.firms[0])}" if card.firms else ""
    notes = [f"notes: {with_held_commas(note)}" for note in card.notes]
    return ", ".join(filter(None, [name, title, firm, *card.ways, *notes]))


def _take(card: _Card, line: str) -> None:
    found, rest = take_shapes(_LABEL.sub("", line), strict=False)
    is_way = bool(found.phones or found.emails or found.links)
    if _FAX.match(line):
        card.ways.append(line)
    elif _STREET.fullmatch(line) or is_post_town(line):
        card.notes.append(line)
    elif is_way and not any(map(str.isalpha, rest)):
        card.ways.append(_LABEL.sub("", line))
    elif is_east_asian_employer(line) or _FIRM.fullmatch(line) or is_company(line):
        card.firms.append(line)
    elif line.isascii():
        _take_latin(card, line)
    else:
        _take_words(card, line)


def _take_latin(card: _Card, line: str) -> None:
    """Take the name as it is spelled in Latin letters, or a title that is English."""
    name, _, letters = line.partition(",")
    is_spelled = _LATIN_NAME.fullmatch(name) is not None and not is_title(name)
    if is_spelled and (not letters or all(map(is_credentials, letters.split(",")))):
        card.latin.append(name)
        card.notes += [letters.strip()] if letters else []
    elif is_title(line):
        card.titles.append(with_held_commas(line))
    else:
        card.notes.append(line)


def _take_words(card: _Card, line: str) -> None:
    """Take department, title and name of one line apart: 主任 鈴木 花子, 李娜 Li Na."""
    words = line.split()
    latin = [word for word in words if word.isascii()]
    work = [word for word in words if is_east_asian_title(word) or _DEPARTMENT.fullmatch(word)]
    rest = [word for word in words if word not in latin and word not in work]
    name = " ".join(rest)
    if rest and _is_name(name):
        card.names.append(name)
    elif rest and is_east_asian(name) and not work:
        card.notes.append(line)
        return
    elif rest:
        work = [word for word in words if word not in latin]
    card.titles += [" ".join(work)] if work else []
    card.latin += [" ".join(latin)] if latin else []


def _is_name(words: str) -> bool:
    if _TWO_NAMES.fullmatch(words):
        return True
    if _ONE_WORD.fullmatch(words) is None:
        return False
    is_short = len(words) <= _CHINESE and words[0] in _FAMILIES
    return is_short or (len(words) >= _CHINESE and not is_east_asian_employer(words))
