"""Tables in the encodings of old programs, which none of them tells."""

from io import BytesIO

from tests.cases import for_each
from tui.exchange.readers.detect_format import read_file

TABLES = [
    ("cp932", "氏名,会社名,電子メール アドレス\n山田太郎,日本商事,t@x.example\n", "山田太郎"),
    ("cp932", "Name,Company\n佐藤 はなこ,アクメ株式会社\n", "佐藤 はなこ"),
    ("cp932", "Name\n山田太郎\n", "山田太郎"),
    ("euc_jp", "姓,名,会社\n山田,太郎,トヨタ\n", "山田太郎"),
    ("gb18030", "姓名,公司,职位\n王小明,北京大学,教授\n", "王小明"),
    ("gb18030", "Name,Company\n李雷,清华大学\n", "李雷"),
    ("big5", "姓名,公司,職稱\n陳怡君,台灣大學,教授\n", "陳怡君"),
    ("cp949", "이름,회사,직책\n김민수,삼성전자,과장\n", "김민수"),
    ("cp949", "Name,Company\n박지성,서울대학교\n", "박지성"),
    ("cp1251", "Name,Company\nАнна Черных,Пример\n", "Анна Черных"),
    ("cp1252", "Name;Firma\nJörg Müller;Brücke AG\n", "Jörg Müller"),
    ("cp1252", "Nom,Prénom\nLefèvre,Chloé\n", "Chloé Lefèvre"),
    ("cp1252", "Name\nMÖRK ÅÄÖ\n", "MÖRK ÅÄÖ"),
    ("cp1252", "Name,Firma\nJörg “Jo” Müller,Été – Société\n", "Jörg “Jo” Müller"),
    ("cp1250", "Imię,Nazwisko,Firma\nŁukasz,Wiśniewski,Żabka\n", "Łukasz Wiśniewski"),
    ("mac_roman", "Name;Firma\nJörg Müller;Brücke\n", "Jörg Müller"),
    ("mac_roman", "Prénom,Nom,Société\nChloé,Lefèvre,Été\n", "Chloé Lefèvre"),
    ("utf-16", "姓名,公司\n王小明,北京大学\n", "王小明"),
]


@for_each(("encoding", "text", "name"), TABLES)
def test_the_letters_come_out_right(encoding: str, text: str, name: str) -> None:
    (person,) = read_file(BytesIO(text.encode(encoding))).reading.contacts
    assert person.name == name
