"""The words by which tables name their columns, in the languages people's programs speak.

One row a language, words between bars, the likeliest first; as `header_key` writes them, so
that capitals, accents, and signs between words do not count. To add a program or a language,
add its words here; nothing else has to change.
"""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from tui.model.text.patterns import pattern_of

_WORDS: Mapping[str, str] = {
    "name": """
        name | full name | contact | contact name | display name | person | contact person | names
        name first last | name first and last | first and last name | first name last name
        last name first name | name last first | surname first name | family name given name
        nachname vorname | vorname nachname | name vorname | vorname name | vor und nachname
        nom prenom | prenom nom | apellidos nombre | cognome nome | nome cognome
        имя фамилия | фамилия имя | фио | контакт | fullstandigt namn | namn | navn | fullt navn
        person name | attendee | participant | member | alumni | alumnus | mentor | speaker | who
        voller name | vollstandiger name | anzeigename | ansprechpartner | kontaktperson
        nom complet | nom affiche | nom et prenom | prenom et nom | contact principal
        nombre completo | nombre para mostrar | nombre y apellidos | apellidos y nombre
        nome completo | nome visualizzato | nominativo | nome e cognome | nome de exibicao
        volledige naam | weergavenaam | naam | contactpersoon
        imie i nazwisko | nazwa wyswietlana | nazwisko i imie | osoba kontaktowa
        氏名 | お名前 | 名前 | 表示名 | 担当者 | フルネーム
        성명 | 표시 이름 | 이름
        姓名 | 全名 | 显示名称 | 顯示名稱 | 联系人 | 聯絡人""",
    "first_name": """
        first name | given name | first | firstname | forename | given | fname | given names
        vorname | rufname | prenom | nombre | nombres | primer nombre | nome | nome proprio
        primeiro nome | voornaam | imie | имя | fornamn | fornavn | 名
        이름 | 名字 | given name yomi""",
    "last_name": """
        last name | family name | surname | last | lastname | family | lname | family names
        nachname | familienname | zuname | nom | nom de famille | apellido | apellidos
        primer apellido | cognome | sobrenome | apelido | ultimo nome | achternaam | familienaam
        nazwisko | фамилия | efternamn | efternavn | etternavn | 姓 | 名字姓 | 성 | 姓氏""",
    "middle_name": """
        middle name | additional name | middle | middle names | second name
        weitere vornamen | zweiter vorname | deuxieme prenom | segundo nombre | secondo nome
        segundo nome | nome do meio | middelste naam | tussenvoegsel | drugie imie
        ミドル ネーム | ミドルネーム | 중간 이름 | 中间名 | 中間名""",
    "prefix": """
        prefix | name prefix | salutation | honorific | courtesy title | academic title
        anrede | akademischer titel | namenszusatz | civilite | tratamiento | trattamento
        tratamento | aanhef | 敬称 | 호칭 | 称谓 | 稱謂 | 尊称""",
    "suffix": """
        suffix | name suffix | generation | credentials | degree suffix | namenssuffix
        suffixe | sufijo | suffisso | sufixo | achtervoegsel | sufiks | 接尾辞 | 접미사 | 后缀
        後置詞""",
    "greet_as": """
        nickname | preferred | preferred name | goes by | known as | preferred first name
        greet as | nick | nick name
        spitzname | surnom | pseudo | apodo | alias | soprannome | alcunha | roepnaam | bijnaam
        pseudonim | ニックネーム | 별명 | 昵称 | 暱稱""",
    "title": """
        job title | title | position | role | job | occupation | headline | job titles | role title
        position title | title role | job role | title position | job function | profession
        rolle | designation | current job title | linkedin headline | work title
        beruf | titel | funktion | arbeitstitel | arbeitstitel position | stellenbezeichnung
        berufsbezeichnung | stelle | tatigkeit
        poste | titre | titre1 | intitule du poste | fonction | intitule de poste | metier
        cargo | puesto | titulo | titulo del puesto | puesto de trabajo | ocupacion | profesion
        posizione | qualifica | titolo | ruolo | mansione | professione
        funcao | profissao | functie | functietitel | beroep | stanowisko | tytul | zawod
        должность | befattning | yrkestitel | stilling | jobbtittel
        役職 | 肩書き | 職種 | 役職名 | 직책 | 직함 | 직위 | 职务 | 职位 | 職稱 | 職務 | 头衔""",
    "organization": """
        organization | organisation | company | employer | organization name | firm | companies
        company name | business | account name | account | workplace | organisation name
        company organization | organization company | affiliation | company employer
        employer name | institution | company name for emails | organizations | business name
        firma | unternehmen | arbeitgeber | organisation | entreprise | societe | employeur
        empresa | compania | organizacion | empleador | azienda | societa | organizzazione
        organizacao | companhia | bedrijf | organisatie | werkgever | przedsiebiorstwo
        organizacja | pracodawca | компания | организация | место работы | foretag | organisation
        arbetsgivare | virksomhed | arbejdsgiver | bedrift | arbeidsgiver
        会社名 | 会社 | 勤務先 | 所属 | 組織 | 회사 | 회사명 | 직장
        소속
        公司 | 单位 | 單位 | 公司名称 | 工作单位""",
    "links": """
        links | link | url | linkedin | linkedin url | linkedin profile | website | linkedin link
        profile | profile url | public url | public profile url
        web page | homepage | web | site | sites | linkedin profile url
        linkedin public url | linkedin bio | personal website | web site | website url | urls
        web page 1 | web page 2 | github | github url | portfolio | linkedin profil | blog
        profiles
        webseite | webseite 1 | webseite 2 | internet | internetseite | page web | page web 1
        page web 2 | site web | pagina web | sitio web | pagina web 1 | pagina da web
        sito web | webpagina | website 1 | strona sieci web | strona www | strona internetowa
        web ページ | ホームページ | 웹 페이지 | 웹페이지 | 홈페이지 | 网页 | 网站 | 網頁 | 网址""",
    "tags": """
        tags | tag | labels | label | groups | group | categories | category | keywords | lists
        kategorien | kategorie | stichworter | gruppen | categories | categorie | mots cles
        categorias | etiquetas | categorie | etichette | gruppi | categorieen | labels
        kategorie | grupy | 分類項目 | 分類 | グループ | 범주 | 그룹 | 类别 | 分组 | 類別""",
    "notes": """
        notes | note | comments | comment | remarks | about | description | additional notes
        notizen | bemerkungen | notiz | bemerkung | kommentar | anmerkungen | remarques
        commentaires | notas | comentarios | observaciones | anotacoes | observacoes
        notizie | commenti | notities | opmerkingen | notatki | uwagi | メモ | 備考 | 메모 | 비고
        附注 | 备注 | 附註 | 備註""",
    "how_we_met": """
        how we met | how i know them | how do i know them | where we met | met at | met | met via
        met through | met in | how did we meet | where did we meet | how do you know them
        how do you know each other | how we know each other | how do we know each other
        how i know this person | how i met them | where i met them | woher | kennengelernt
        woher ich sie kenne | woher kennen wir uns""",
    "source": "source | lead source | quelle | source type | origine | origen | bron | zrodlo",
    "introducer": """
        introduced by | introducer | referred by | referral | referrer | intro by | recommended by
        who introduced us | empfohlen von | recommande par | recomendado por | referido por
        presentato da | segnalato da | indicado por | verwezen door | aanbevolen door
        polecony przez | who introduced me | introduction by | skierowane przez
        紹介者 | 추천인 | 소개자 | 推荐人 | 介绍人 | 推薦人""",
    "time_zone": "time zone | timezone | tz | zeitzone | fuseau horaire | zona horaria | tijdzone",
    "connected": "connected on | connected | date connected",
    "uid": "askaround id",
}

_EMAIL = """
    email | e mail | emails | e mails | mail | mailadresse | mail adresse | emailadresse
    e mail adresse | e mail adressen | messagerie | courriel | mel | correo | correos | email id
    correo electronico | posta elettronica | electronique | correio eletronico | correio electronico
    e mailadres | emailadres | e mail adres | adres e mail | poczta | eletronico
    電子メール | メール | メールアドレス | e メール | 전자 메일 | 이메일 | 메일 | 电子邮件
    电子邮箱 | 邮箱 | 邮件
    電子郵件 | 郵件 | 信箱
    эл почта | эл почты | электронная почта | электронной почты | почта
    e post | epost | e postadress | epostadress
    e postadresse | epostadresse | mejl | mailadress"""

_PHONE = """
    phone | phones | telephone | telephones | mobile | cell | tel | cellphone | landline | phone no
    phone number | phone numbers | cell phone | mobile phone | mobile number | whatsapp
    telefonnr | handynr | mobilnr
    telefon | handy | mobil | telefonnummer | mobiltelefon | handynummer | mobilnummer | festnetz
    haupttelefon | autotelefon | telephone | tel mobile | portable | gsm | fixe
    mobile phone number
    telefono | movil | celular | telefonos | cellulare | telefono cellulare | numero di telefono
    telefone | telemovel | telefoon | telefoonnummer | mobiel | werktelefoon | mobiel nummer
    mobiele telefoon | telefon komorkowy
    komorka | komorkowy | 핸드폰 | numer telefonu | 電話 | 電話番号 | 携帯 | 携帯電話 | 携帯電話番号
    전화 | 전화번호
    휴대폰 | 휴대 전화 | 전화 번호 | 电话 | 手机 | 移动电话 | 电话号码 | 電話號碼 | 行動電話
    手機 | телефон | мобильный | мобильный телефон | моб телефон | mobiltelefon | telefonnummer
    mobilnummer | telefonnumer"""

_WHICH = """
    nr no nummer numero numer numero primare sekundare primar premiere deuxieme primaire primario
    secundario secundaria primaria preferida primair tweede podstawowy dodatkowy secondario thuis
    1 2 3 4 5 address adresse adress addresses work home business personal primary secondary other
    private main direct alternate alternative preferred corporate company school university alumni
    second first office contact person mobile number line and or of the current best professional
    geschaftlich privat private arbeit geschaftliche geschaftlicher geschaftliches dienstliche
    dienstlicher berufliche beruflicher personliche privater privates erste zweite institution
    student employee alumnus endorser volunteer guest preferred best
    corporativo corporativa aziendale personale zakelijke werk адрес рабочий рабочая личный личная
    adress arbete jobb hem weitere weiteres dienstlich buro firma beruflich zentrale
    bureau domicile travail personnel personnelle professionnel professionnelle autre principal
    principale secondaire de du la le de la di del della do da trabajo particular casa otro otra
    direccion laboral personal profesional uff ufficio abitazione indirizzo altro lavoro e
    endereco comercial residencial outro pessoal profissional op het werk thuis prive zakelijk
    adres sluzbowy domowy inny prywatny glowny アドレス 会社 自宅 勤務先 その他 番号 1 2 3
    주소 회사 집 직장 근무처 기타 2 地址 商务 住宅 单位 家庭 其他 商務 住家 公司 办公"""

_NOTED: Mapping[str, str] = {
    "Department": """
        department | organization department | departments | business unit | abteilung | service
        departement | departamento | reparto | dipartimento | afdeling | dzial | 部署 | 部門
        부서 | 部门""",
    "Birthday": """
        birthday | birth date | birth year | birth month | birth day | geburtsjahr
        geburtsmonat | date of birth | birthdate | bday | dob | geburtstag | geburtsdatum
        anniversaire | date de naissance | cumpleanos | fecha de nacimiento | compleanno
        annee de naissance | mois de naissance | jour de naissance
        data di nascita | aniversario | data de nascimento | verjaardag | geboortedatum | urodziny
        data urodzenia | 誕生日 | 생일 | 生日""",
    "Fax": """
        fax | business fax | home fax | other fax | fax number | fax numbers | work fax
        fax geschaftlich | fax privat | faxnummer | weiteres fax | telecopie | telecopie bureau
        telecopie domicile | fax del trabajo | fax uff | fax op werk | fax comercial
        fax sluzbowy | faks | fax nummer | numero de fax | fax number | ファックス | fax 番号
        fax番号 | 팩스 번호 | 传真号码 | ファクス | 会社 fax | 팩스 | 传真 | 傳真""",
    "Pager": """
        pager | pager number | pager nummer | numero de busca | semafoonnummer
        recepteur de radiomessagerie | localizador | cercapersone | semafoon
        ポケットベル | 호출기 | 寻呼机""",
    "Location": """
        location | place | ort | lieu | ubicacion | localita | plaats
        所在地 | 위치 | 位置""",
    "Class": """
        grad year | graduation year | graduation date | grad date | expected graduation
        school year | class year | class of | year of graduation | abschlussjahr
        promotion | graduation | degree year""",
    "Degree": "degree | degrees | major | majors | field of study | abschluss | studienfach",
    "School": "school | university | college | alma mater | hochschule | universitat",
    "Industry": "industry | branche | secteur | sector | settore",
    "Pronouns": "pronouns | pronomen | pronoms",
    "Spouse": "spouse | partner | partner name | ehepartner | conjoint",
    "Maiden name": "maiden name | birth name | geburtsname | madchenname | nom de jeune fille",
    "Messages": "instant message handles | instant messengers | instant messenger | messenger",
    "Married name": "married name | ehename",
}

_ADDRESS = """
    street street2 street3 address addresses adresse anschrift adres direccion indirizzo endereco
    city town state province region zip zipcode postal code postcode
    country county po box
    strasse ort postleitzahl plz land bundesland hausnummer 住所 주소 地址 rue ville pays
    departement code
    calle ciudad provincia estado pais postale citta via cap cidade rua straat plaats provincie
    postcode ulica miasto wojewodztwo kod pocztowy kraj"""
_PLACED = """
    home work business other private dienstlich geschaftlich privat bureau domicile mailing
    current line
    number"""

_ABOUT = ("表示名", "種類", "类型", "類型", "显示", "顯示", "유형", "표시", "종류")

_AROUND_TEXT = (
    "contact person prospect lead mentor advisor alumnus alumni candidate member attendee "
    "participant speaker student employee endorser endorsee volunteer guest graduate fellow "
    "intern applicant respondent primary current associated preferred main latest s"
)
_AROUND = frozenset(_AROUND_TEXT.split())
_BEHIND_TEXT = "current latest main primary optional required only known full s es"
_BEHIND = frozenset(_BEHIND_TEXT.split())
_CAMEL = pattern_of(r"(?<=[a-z0-9])(?=[A-Z][a-z])")
_ONE_WORD = pattern_of(r"\b(linked|whats|git) (in|app|hub)\b")
_NO_WORD = pattern_of(r"[\W_]+")


@lru_cache(maxsize=4096)
def header_key(name: str) -> str:
    """Return what two spellings of a column's name have in common: firstName, First_Name."""
    text = unicodedata.normalize("NFKC", name)
    text = _CAMEL.sub(" ", text) if not text.isupper() else text
    text = "".join(
        each
        for each in unicodedata.normalize("NFD", text.casefold().replace("ł", "l"))
        if unicodedata.category(each) != "Mn" or ord(each) > _LATIN_MARKS
    )
    return _ONE_WORD.sub(r"\1\2", _NO_WORD.sub(" ", unicodedata.normalize("NFC", text)).strip())


_LATIN_MARKS = 0x36F


def _split(words: str) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(header_key(word) for line in words.split("\n") for word in line.split("|"))
    )


FIELD_WORDS: Mapping[str, tuple[str, ...]] = {
    field: tuple(filter(None, _split(words))) for field, words in _WORDS.items()
}
"""The names of the columns of each field, as `header_key` writes them, the likeliest first."""

NOTED_WORDS: Mapping[str, str] = {
    key: label for label, words in _NOTED.items() for key in _split(words) if key
}
"""The names of the columns that have no field of their own, with what the notes call them."""

_EMAIL_WORDS, _PHONE_WORDS = (frozenset(filter(None, _split(each))) for each in (_EMAIL, _PHONE))
_WHICH_WORDS = frozenset(header_key(each) for each in _WHICH.split())
_ADDRESS_WORDS = frozenset(_ADDRESS.split())
_PLACED_WORDS = frozenset(_PLACED.split())


def is_email(key: str) -> bool:
    """Whether a column holds addresses: Email (work), E-mail 2 Address."""
    return _is_of(key, _EMAIL_WORDS)


def is_phone(key: str) -> bool:
    """Whether a column holds numbers: Business Phone 2; not a fax, which nobody answers."""
    return _is_of(key, _PHONE_WORDS)


def is_address(key: str) -> bool:
    """Whether a column holds a part of a postal address: Home City."""
    words = key.split()
    around = _ADDRESS_WORDS | _PLACED_WORDS | _WHICH_WORDS
    return not _ADDRESS_WORDS.isdisjoint(words) and set(words) <= around


def is_known(name: str) -> bool:
    """Whether a text is the name of a column, as some program writes it."""
    key = header_key(name)
    is_field = any(key in words for words in FIELD_WORDS.values())
    return bool(key) and (is_field or key in NOTED_WORDS or is_email(key) or is_phone(key))


def around_removed(key: str) -> str:
    """Return the name of a column without what says whose or which it is.

    Contact First Name, Job Title (current).
    """
    words = key.split()
    while len(words) > 1 and words[0] in _AROUND:
        words = words[1:]
    while len(words) > 1 and words[-1] in _BEHIND:
        words.pop()
    return " ".join(words)


def _is_of(key: str, kinds: frozenset[str]) -> bool:
    """Whether a key is one of some words, and all else in it says which of several."""
    words = key.split()
    either = _EMAIL_WORDS | _PHONE_WORDS
    for length in range(min(3, len(words)), 0, -1):
        for begin in range(len(words) - length + 1):
            if " ".join(words[begin : begin + length]) in kinds:
                rest = words[:begin] + words[begin + length :]
                return all(word in _WHICH_WORDS or word in either for word in rest)
    # Chinese and Japanese write their words together: 会社電話番号.
    return (
        not key.isascii()
        and not any(word in key for word in _ABOUT)
        and any(
            len(kind) > 1 and not kind.isascii() and kind in key.replace(" ", "") for kind in kinds
        )
    )
