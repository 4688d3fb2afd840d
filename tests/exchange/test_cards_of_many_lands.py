"""Cards and signatures of many lands: where a house stands is no employer, nobody is two."""

from tests.cases import for_each
from tui.exchange.contact_list import is_list
from tui.exchange.pasted_person import line_of_paste
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.in_words import read_back

CARDS = """
Kind regards / Mit freundlichen Grüßen
i.A. Jonas Schreiber
Werkstudent Controlling
BMW Group
Petuelring 130
80788 München
Tel.: +49-89-382-12345
mailto:jonas.schreiber@bmw.de
Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail drucken.
= name: Jonas Schreiber
= title: Werkstudent Controlling
= organization: BMW Group
= e-mail: jonas.schreiber@bmw.de
= phone: +49-89-382-12345
= notes: Petuelring 130; 80788 München

Luc Petit
Acheteur
Airbus Group
Hauptstrasse 12
8001 Zürich
= name: Luc Petit
= title: Acheteur
= organization: Airbus Group
= notes: Hauptstrasse 12; 8001 Zürich

Jonas Schreiber
Werkstudent Controlling
BMW Group
Petuelring 130
80788 München
= name: Jonas Schreiber
= title: Werkstudent Controlling
= organization: BMW Group
= notes: Petuelring 130; 80788 München

Anna Lang
Referentin
Bosch
Robert-Bosch-Platz 1
70839 Gerlingen
= name: Anna Lang
= title: Referentin
= organization: Bosch
= notes: Robert-Bosch-Platz 1; 70839 Gerlingen

Luc Petit
Ingénieur
Airbus
12 rue de la Paix
31000 Toulouse
= name: Luc Petit
= title: Ingénieur
= organization: Airbus
= notes: 12 rue de la Paix; 31000 Toulouse

Paolo Neri
Ingegnere
Fiat
Via Nizza 250
10126 Torino
= name: Paolo Neri
= title: Ingegnere
= organization: Fiat
= notes: Via Nizza 250; 10126 Torino

Luis Perez
Ingeniero
Telefónica
Calle Gran Vía 28
28013 Madrid
tel. 944 151 411
= name: Luis Perez
= title: Ingeniero
= organization: Telefónica
= phone: 944 151 411
= notes: Calle Gran Vía 28; 28013 Madrid

Piotr Nowak
Programista
Allegro
ul. Żelazna 51/53
00-841 Warszawa
piotr.nowak@allegro.pl
= name: Piotr Nowak
= title: Programista
= organization: Allegro
= e-mail: piotr.nowak@allegro.pl
= notes: ul. Żelazna 51/53; 00-841 Warszawa

Joost Bakker
Consultant
Philips
Amstelplein 2
1096 BC Amsterdam
= name: Joost Bakker
= title: Consultant
= organization: Philips
= notes: Amstelplein 2; 1096 BC Amsterdam

Lars Ek
Ingenjör
Volvo
Götaverksgatan 10
405 08 Göteborg
= name: Lars Ek
= title: Ingenjör
= organization: Volvo
= notes: Götaverksgatan 10; 405 08 Göteborg

Ana Souza
Analista
Nubank
Rua Capote Valente, 39
05409-000 São Paulo
= name: Ana Souza
= title: Analista
= organization: Nubank
= notes: Rua Capote Valente, 39; 05409-000 São Paulo

Viele Grüße
Sabine Koch
Teamleiterin Einkauf
Siemens AG
Otto-Hahn-Ring 6
81739 München
T +49 89 636 00
= name: Sabine Koch
= title: Teamleiterin Einkauf
= organization: Siemens AG
= phone: +49 89 636 00
= notes: Otto-Hahn-Ring 6; 81739 München

i.V. Petra Lang
Leiterin Recht
Allianz SE
Königinstraße 28
D-80802 München
petra.lang@allianz.de
= name: Petra Lang
= title: Leiterin Recht
= organization: Allianz SE
= e-mail: petra.lang@allianz.de
= notes: Königinstraße 28; D-80802 München

Mette Holm
Projektleder
Novo Nordisk
Novo Allé 1
2880 Bagsværd
= name: Mette Holm
= title: Projektleder
= organization: Novo Nordisk
= notes: Novo Allé 1; 2880 Bagsværd

Marie Petit
Acheteuse
Airbus
2 rond-point Dewoitine
31700 Blagnac
06 12 34 56 78
= name: Marie Petit
= title: Acheteuse
= organization: Airbus
= phone: 06 12 34 56 78
= notes: 2 rond-point Dewoitine; 31700 Blagnac

Tom Reed
Analyst
Barclays
1 Churchill Place
London E14 5HP
= name: Tom Reed
= title: Analyst
= organization: Barclays
= notes: 1 Churchill Place; London E14 5HP

Tom Reed
Analyst
Acme
45 Elm Street
Springfield, IL 62704
= name: Tom Reed
= title: Analyst
= organization: Acme
= notes: 45 Elm Street; Springfield, IL 62704

Jan Kowal
Kierownik
PKP
al. Jerozolimskie 142A
02-305 Warszawa
= name: Jan Kowal
= title: Kierownik
= organization: PKP
= notes: al. Jerozolimskie 142A; 02-305 Warszawa

Kari Moe
Rådgiver
Equinor
Forusbeen 50
4035 Stavanger
= name: Kari Moe
= title: Rådgiver
= organization: Equinor
= notes: Forusbeen 50; 4035 Stavanger

Uwe Klein
Berater
SAP
Dietmar-Hopp-Allee 16
69190 Walldorf
Deutschland
= name: Uwe Klein
= title: Berater
= organization: SAP
= notes: Dietmar-Hopp-Allee 16; 69190 Walldorf; Deutschland

Uwe Klein
Berater
SAP, Dietmar-Hopp-Allee 16, 69190 Walldorf
= name: Uwe Klein
= title: Berater
= organization: SAP
= notes: Dietmar-Hopp-Allee 16; 69190 Walldorf

名刺
株式会社 日立製作所
営業部 課長
佐藤 健一
SATO Kenichi
〒100-8280 東京都千代田区丸の内1-6-6
TEL 03-3258-1111
k.sato@hitachi.co.jp
= name: 佐藤 健一 (SATO Kenichi)
= title: 営業部 課長
= organization: 株式会社 日立製作所
= e-mail: k.sato@hitachi.co.jp
= phone: 03-3258-1111
= notes: 〒100-8280 東京都千代田区丸の内1-6-6

株式会社日立製作所
営業部 課長
佐藤 健一
SATO Kenichi
TEL 03-3258-1111
k.sato@hitachi.co.jp
= name: 佐藤 健一 (SATO Kenichi)
= title: 営業部 課長
= organization: 株式会社日立製作所
= e-mail: k.sato@hitachi.co.jp
= phone: 03-3258-1111

佐藤 健一
Kenichi Sato
営業部 課長
株式会社 日立製作所
k.sato@hitachi.co.jp
= name: 佐藤 健一 (Kenichi Sato)
= title: 営業部 課長
= organization: 株式会社 日立製作所
= e-mail: k.sato@hitachi.co.jp

トヨタ自動車株式会社
人事部
主任 鈴木 花子
Hanako Suzuki
〒471-8571 愛知県豊田市トヨタ町1番地
電話 0565-28-2121
携帯 090-1234-5678
FAX 0565-23-5800
hanako.suzuki@toyota.co.jp
= name: 鈴木 花子 (Hanako Suzuki)
= title: 人事部 主任
= organization: トヨタ自動車株式会社
= e-mail: hanako.suzuki@toyota.co.jp
= phone: 0565-28-2121
= phone: 090-1234-5678
= notes: Fax: 0565-23-5800; 〒471-8571 愛知県豊田市トヨタ町1番地

华为技术有限公司
李娜
财务部 经理
深圳市龙岗区坂田
电话: 0755-28780808
手机: 138 0013 8000
lina@huawei.com
= name: 李娜
= title: 财务部 经理
= organization: 华为技术有限公司
= e-mail: lina@huawei.com
= phone: 0755-28780808
= phone: 138 0013 8000
= notes: 深圳市龙岗区坂田

李娜 Li Na
高级工程师
阿里巴巴集团
lina@alibaba.com
= name: 李娜 Li Na
= title: 高级工程师
= organization: 阿里巴巴集团
= e-mail: lina@alibaba.com

삼성전자 주식회사
김민준
마케팅팀 과장
서울특별시 서초구 서초대로74길 11
Tel. 02-2255-0114
Mobile 010-1234-5678
mj.kim@samsung.com
= name: 김민준
= title: 마케팅팀 과장
= organization: 삼성전자 주식회사
= e-mail: mj.kim@samsung.com
= phone: 02-2255-0114
= phone: 010-1234-5678
= notes: 서울특별시 서초구 서초대로74길 11

김민준
Kim Min-jun
(주)카카오
개발팀 팀장
minjun@kakao.com
= name: 김민준 (Kim Min-jun)
= title: 개발팀 팀장
= organization: (주)카카오
= e-mail: minjun@kakao.com

명함
네이버(주)
이지은 대리
Lee Jieun
jieun.lee@navercorp.com
= name: 이지은 (Lee Jieun)
= title: 대리
= organization: 네이버(주)
= e-mail: jieun.lee@navercorp.com

(株)リクルート
田中 太郎
TANAKA Taro
エンジニア
tanaka@recruit.co.jp
= name: 田中 太郎 (TANAKA Taro)
= title: エンジニア
= organization: (株)リクルート
= e-mail: tanaka@recruit.co.jp

有限会社山田商店
代表取締役
山田 一郎
TEL: 06-6123-4567
= name: 山田 一郎
= title: 代表取締役
= organization: 有限会社山田商店
= phone: 06-6123-4567

台積電股份有限公司
陳怡君 Jennifer Chen
行銷部 經理
jchen@tsmc.com
= name: 陳怡君 (Jennifer Chen)
= title: 行銷部 經理
= organization: 台積電股份有限公司
= e-mail: jchen@tsmc.com

Hitachi, Ltd.
佐藤 健一
Kenichi Sato
Sales Department, Manager
k.sato@hitachi.com
= name: 佐藤 健一 (Kenichi Sato)
= title: Sales Department, Manager
= organization: Hitachi, Ltd.
= e-mail: k.sato@hitachi.com

東京大学 大学院工学系研究科
准教授
中村 修
Osamu NAKAMURA, Ph.D.
nakamura@u-tokyo.ac.jp
= name: 中村 修 (Osamu NAKAMURA)
= title: 准教授
= organization: 東京大学 大学院工学系研究科
= e-mail: nakamura@u-tokyo.ac.jp
= notes: Ph.D.

名片
王伟
总监
腾讯科技（深圳）有限公司
wangwei@tencent.com
= name: 王伟
= title: 总监
= organization: 腾讯科技(深圳)有限公司
= e-mail: wangwei@tencent.com
"""


def each_card() -> list[tuple[str, str]]:
    """Return each card with what it is told as."""
    found = []
    for block in CARDS.strip().split("\n\n"):
        lines = block.split("\n")
        told = [line.removeprefix("= ") for line in lines if line.startswith("= ")]
        found.append(("\n".join(lines[: len(lines) - len(told)]), " · ".join(told)))
    return found


@for_each(("text", "told"), each_card())
def test_a_card_is_one_person_with_each_part_in_its_place(text: str, told: str) -> None:
    assert not is_list(text)
    assert read_back(parse_contact_line(line_of_paste(text))) == told
