"""Tables of many programs and languages: the same person comes out of each."""

from io import BytesIO
from pathlib import Path

import pytest

from tests.cases import for_each
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.detect_format import FileContent, read_file
from tui.exchange.readers.table_columns import mapping_from, table_head

LENA = ("Lena", "Muster", "Acme GmbH", "Data Analyst", "lena@acme.example", "+49 30 1234567")


def read(text: str, mapping: dict[str, str] | None = None) -> FileContent:
    return read_file(BytesIO(text.encode()), mapping)


HEADERS = {
    "snake case": "first_name,last_name,company_name,job_title,work_email,phone_number",
    "camel case": "firstName,lastName,companyName,jobTitle,emailAddress,phoneNumber",
    "Pascal case": "FirstName,LastName,Companies,Title,Emails,PhoneNumbers",
    "capitals": "FIRST NAME,LAST NAME,COMPANY,POSITION,E-MAIL,MOBILE",
    "PeopleGrove": "first_name,last_name,current_company,current_title,email,phone",
    "HubSpot": "First Name,Last Name,Associated Company,Job Title,Email,Phone Number",
    "Apollo": "First Name,Last Name,Company Name for Emails,Title,Email,Work Direct Phone",
    "Salesforce": "First Name,Last Name,Account Name,Title,Email,Business Phone",
    "of contacts": (
        "Contact First Name,Contact Last Name,Company / Organization,Role / Title,"
        "Contact Email,Contact Phone"
    ),
    "in brackets": "First name,Last name,Employer,Job title,Email (work),Phone (mobile)",
    "an alumni office": (
        "Preferred First Name,Last Name,Employer Name,Position Title,Alumni Email,Cell Phone"
    ),
    "an event": (
        "Attendee First Name,Attendee Last Name,Company,Job Title,Attendee Email,Attendee Phone"
    ),
    "Thunderbird": ("First Name,Last Name,Organization,Job Title,Primary Email,Mobile Number"),
    "Outlook, German": ("Vorname,Nachname,Firma,Position,E-Mail-Adresse,Telefon geschäftlich"),
    "Thunderbird, German": (
        "Vorname,Nachname,Organisation,Arbeitstitel,Primäre E-Mail-Adresse,Mobil-Tel.-Nr."
    ),
    "Outlook, French": ("Prénom,Nom,Société,Titre,Adresse de messagerie,Téléphone (bureau)"),
    "Thunderbird, French": (
        "Prénom,Nom de famille,Société,Fonction,Première adresse électronique,Portable"
    ),
    "Thunderbird, Spanish": (
        "Nombre,Apellidos,Organización,Título del puesto,Correo electrónico primario,"
        "Número de móvil"
    ),
    "Thunderbird, Dutch": (
        "Voornaam,Achternaam,Organisatie,Functie,Primair e-mailadres,Mobiel nummer"
    ),
    "Thunderbird, Polish": (
        "Imię,Nazwisko,Organizacja,Stanowisko,Podstawowy adres e-mail,Telefon komórkowy"
    ),
    "Thunderbird, Japanese": "名,姓,組織,役職,メールアドレス,携帯電話番号",
    "Outlook, Spanish": (
        "Nombre,Apellidos,Compañía,Puesto,Dirección de correo electrónico,Teléfono del trabajo"
    ),
    "Outlook, Italian": (
        "Nome,Cognome,Società,Posizione,Indirizzo di posta elettronica,Telefono (uff.)"
    ),
    "Outlook, Dutch": "Voornaam,Achternaam,Bedrijf,Functie,E-mailadres,Telefoon op werk",
    "Outlook, Portuguese": ("Nome,Sobrenome,Empresa,Cargo,Endereço de email,Telefone comercial"),
    "Outlook, Polish": ("Imię,Nazwisko,Firma,Stanowisko,Adres e-mail,Telefon służbowy"),
    "Outlook, Japanese": "名,姓,会社名,役職,電子メール アドレス,会社電話番号",
    "Outlook, Korean": "이름,성,회사,직함,전자 메일 주소,휴대폰",
    "Outlook, Chinese": "名,姓,单位,职务,电子邮件地址,移动电话",
    "Outlook, Taiwan": "名字,姓氏,公司,職稱,電子郵件地址,行動電話",
    "Outlook, Swedish": "Förnamn,Efternamn,Företag,Befattning,E-postadress,Mobiltelefon",
    "Outlook, Norwegian": "Fornavn,Etternavn,Firma,Stilling,E-postadresse,Mobiltelefon",
    "Outlook, Russian": "Имя,Фамилия,Организация,Должность,Адрес эл. почты,Телефон",
    "Xing": "Vorname,Nachname,Unternehmen,Position,Geschäftliche E-Mail,Mobil",
    "a career center": (
        "Student First Name,Student Last Name,Employer Name,Job Title,Email - Institution,"
        "Mobile Number"
    ),
    "German, short": "Vorname,Nachname,Firma,Rolle,E-Mail,Telefonnr.",
    "with marks": (
        "FIRST NAME*,LAST NAME*,EMPLOYER (current),JOB TITLE (current),E-MAIL ADDRESS:,PHONE #"
    ),
    "either word": (
        "First name,Last name,Company / Employer,Job Title / Role,E-mail Address(es),Phone or cell"
    ),
}


@for_each("header", HEADERS.values(), ids=HEADERS)
def test_each_program_names_its_columns(header: str) -> None:
    content = read(f"{header}\n{','.join(LENA)}\n")
    (lena,) = content.reading.contacts
    assert lena.name == "Lena Muster"
    assert (lena.organization, lena.title) == LENA[2:4]
    assert (lena.emails, lena.phones) == ((LENA[4],), (LENA[5],))
    assert not content.remark


WHOLE = [
    *("Name (First Last)", "Last Name, First Name", "First and Last Name", "Nachname, Vorname"),
    *("Full Name (required)", "Current Name", "Student Name", "ФИО", "Fullständigt namn"),
]


@for_each("name", WHOLE)
@for_each("cell", ["Lena Muster", '"Muster, Lena"'])
def test_a_column_of_whole_names(name: str, cell: str) -> None:
    (lena,) = read(f'"{name}",Company\n{cell},Acme\n').reading.contacts
    assert (lena.name, lena.organization) == ("Lena Muster", "Acme")


HALVES = {
    "Name;Vorname": ("Name;Vorname;Firma", "Muster;Lena;Acme"),
    "Surname,Name": ("Surname,Name,Company", "Muster,Lena,Acme"),
    "Name,Given name": ("Name,Given name,Company", "Muster,Lena,Acme"),
    "Nachname,Name": ("Nachname,Name,Firma", "Muster,Lena,Acme"),
    "Nom,Prénom": ("Nom,Prénom,Société", "Muster,Lena,Acme"),
    "Naam,Voornaam": ("Naam,Voornaam,Bedrijf", "Muster,Lena,Acme"),
    "the name is whole": ("Name,First Name,Company", "Lena Muster,Lena,Acme"),
    "the name is whole, the last beside it": ("Name,Last Name,Company", "Lena Muster,Muster,Acme"),
    "what somebody is called": ("Preferred Name,Last Name,Company", "Lena,Muster,Acme"),
    "all three": ("Name,First Name,Last Name,Company", "Lena Muster,Lena,Muster,Acme"),
    "only a given name is known": ("Name,Vorname,Firma", ",Lena Muster,Acme"),
}


@for_each(("header", "row"), HALVES.values(), ids=HALVES)
def test_half_a_name_beside_the_other_half(header: str, row: str) -> None:
    (lena,) = read(f"{header}\n{row}\n").reading.contacts
    assert (lena.name, lena.organization) == ("Lena Muster", "Acme")


@for_each(
    ("header", "row", "expected"),
    [
        ("Titel,Vorname,Nachname", "Dr.,Lena,Muster", {"name": "Dr. Lena Muster", "title": ""}),
        (
            "Title,First Name,Last Name,Job Title",
            "Prof. Dr.,Lena,Muster,Dean",
            {"name": "Prof. Dr. Lena Muster", "title": "Dean"},
        ),
        (
            "Anrede,Vorname,Nachname",
            "Frau,Lena,Muster",
            {"name": "Lena Muster", "notes": "Salutation: Frau"},
        ),
        (
            "Name,Title",
            "Lena Muster,Doctor of Law and Partner",
            {"title": "Doctor of Law and Partner"},
        ),
        (
            "First Name,Middle Name,Last Name,Suffix,Company",
            "John,Q.,Smith,Jr.,Acme",
            {"name": "John Q. Smith, Jr."},
        ),
        ("姓,名,会社名", "山田,太郎,アクメ", {"name": "山田太郎", "organization": "アクメ"}),
        (
            "Name,Email/Phone",
            "Lena,lena@acme.example / +49 30 1234567",
            {"emails": ("lena@acme.example",), "phones": ("+49 30 1234567",)},
        ),
        (
            "Name,Email,Phone",
            "Lena,+49 30 1234567,lena@acme.example",
            {"emails": ("lena@acme.example",), "phones": ("+49 30 1234567",)},
        ),
        (
            "Name,Business Fax,Pager",
            "Lena,555 0100,555 0101",
            {"phones": (), "notes": "Fax: 555 0100\nPager: 555 0101"},
        ),
        (
            "Name,Department,Birthday,Home Street,Home City",
            "Lena,Legal,1990-05-04,Weg 1,Berlin",
            {"notes": "Department: Legal\nBirthday: 1990-05-04\nAddress: Weg 1, Berlin"},
        ),
        (
            "Name,Calle del trabajo,Ciudad de trabajo",
            "Lena,Sol 1,Madrid",
            {"notes": "Address: Sol 1, Madrid"},
        ),
        ("Name,Birth Year,Birth Month,Birth Day", "Lena,1990,5,4", {"notes": "Birthday: 1990-5-4"}),
        (
            "Name,Nickname,Time Zone",
            "Magdalena Muster,Lena,Europe/Berlin",
            {"greet_as": "Lena", "time_zone": "Europe/Berlin"},
        ),
        (
            "Company,Contact Person,Contact Email",
            "Acme,Ada Novak,ada@ex.example",
            {"name": "Ada Novak", "organization": "Acme", "emails": ("ada@ex.example",)},
        ),
        ("Name,Birthday", "Lena,0.0.00", {"notes": ""}),
        (
            "Name,Preferred Name",
            "Magdalena Muster,Lena",
            {"name": "Magdalena Muster", "greet_as": "Lena"},
        ),
        ("Name,Time Zone", "Lena,somewhere east", {"notes": "Time zone: somewhere east"}),
        ("Name,Referred By", "Lena,Omar Idris", {"introducer": "Omar Idris"}),
        ("Name,How do you know them?", "Lena,Softball", {"how_we_met": "Softball"}),
        ("Name,met_via", "Lena,PyCon", {"how_we_met": "PyCon"}),
        ("Name,Graduation Date", "Lena,2027-05", {"notes": "Class: 2027-05"}),
        ("Name,Maiden Name", "Lena,Cole", {"name": "Lena", "notes": "Maiden name: Cole"}),
        ("Name,Company,Previous Company", "Lena,Acme,Bay", {"organization": "Acme"}),
        (
            "First Name,Last Name,Advisor Name,Email,Advisor Email",
            "Lena,Muster,Omar Idris,l@x.org,o@x.org",
            {"name": "Lena Muster", "emails": ("l@x.org",)},
        ),
        (
            "Mentor,Company,Mentor Email",
            "Lena Muster,Acme,l@x.org",
            {"name": "Lena Muster", "emails": ("l@x.org",)},
        ),
        ("First Name,Last Name,User Name", "Lena,Muster,lm77", {"name": "Lena Muster"}),
        (
            "Full Name,Person Linkedin Url,Company Linkedin Url",
            "Lena,linkedin.com/in/l,x",
            {"links": ("linkedin.com/in/l",)},
        ),
    ],
)
def test_each_column_finds_its_place(header: str, row: str, expected: dict[str, object]) -> None:
    (lena,) = read(f"{header}\n{row}\n").reading.contacts
    assert {field: getattr(lena, field) for field in expected} == expected


def test_what_has_no_place_is_named() -> None:
    content = read("Full Name,Email Status,Company Linkedin Url,# Employees\nLena,ok,x,7\n")
    assert content.remark == (
        "Columns that were not read: Email Status, Company Linkedin Url, # Employees."
    )


def test_what_stands_under_no_name_is_told() -> None:
    content = read("Name,,Notes\nLena,7,likes tea, coffee, and rye\nOmar,,\n")
    assert content.remark == (
        "Columns that were not read: column 2 (no name), column 4 (no name), column 5 (no name)."
    )
    assert not read("Name,,Notes\nLena,,tea,,\n").remark


ROWS_ALONE = {
    "an address": "Lena Muster,Analyst,Acme,lena@acme.example\nOmar Idris,Chief,Bay,o@x.example",
    "a number": "Lena Muster;Acme;+49 30 1234567\nOmar Idris;Bay;212 555 0100",
    "a link": "Lena Muster\thttps://linkedin.com/in/l\nOmar Idris\thttps://linkedin.com/in/o",
}


@pytest.mark.parametrize("file", ROWS_ALONE.values(), ids=ROWS_ALONE)
def test_a_table_without_a_header_loses_nobody_to_a_hint(file: str, tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match=r"^Its first row is somebody already \(Lena Muster, "):
        read(file)
    path = tmp_path / "people.csv"
    path.write_text(file)
    assert table_head(path) is None
    separator = next(sign for sign in "\t;," if sign in file)
    header = separator.join(["Name", *["Notes"] * (file.count(separator) // 2)])
    people = read(f"{header}\n{file}").reading.contacts
    assert [each.name for each in people] == ["Lena Muster", "Omar Idris"]


REFUSED = {
    "Finnish": ("Etunimi,Sukunimi,Yritys", "Lena,Muster,Acme"),
    "Turkish": ("Şirket;Adı;Soyadı", "Acme;Lena;Muster"),
    "invented": ("Org,Prospect firstname,Prospect lastname", "Acme,Lena,Muster"),
}


@for_each(("header", "row"), REFUSED.values(), ids=REFUSED)
def test_the_hint_of_a_refused_table_works_to_the_letter(header: str, row: str) -> None:
    file = f"{header}\n{row}\n"
    try:
        (lena,) = read(file).reading.contacts
    except ExchangeError as error:
        hint = str(error).split("--map ")[1].split(",")[0].strip(".").replace('"', "")
        (person,) = read(file, mapping_from([hint])).reading.contacts
        assert person.name
        halves = str(error).rsplit("--map ", 1)[1].rstrip(".").split('" ')
        told = mapping_from(each.replace('"', "") for each in halves)
        assert set(told) == {"first_name", "last_name"}
        assert read(file, told).reading.contacts[0].name
    else:
        assert lena.name == "Lena Muster"


def test_a_half_told_as_the_name_keeps_the_other_half() -> None:
    file = "first_name,last_name,email\nAda,Novak,ada@ex.example\n"
    for told in ("first_name", "First Name", "last_name"):
        (ada,) = read(file, {"name": told}).reading.contacts
        assert ada.name == "Ada Novak"
