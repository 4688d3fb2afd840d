"""What is a letter from a person, and what is not."""

from tests.cases import for_each
from tests.world import NOW
from tui.model.mail import MailMessage, MailPerson
from tui.playbook.mail.nature import Nature, is_letter, nature_of


def message(subject="", address="jane@acme.example", **marks):
    known = {name.replace("_", "-"): value for name, value in marks.items()}
    return MailMessage("1", NOW, MailPerson(address), subject=subject, marks=known)


@for_each(
    "subject",
    [
        "",
        "Re: Informational interview?",
        "AW: Frage zu Ihrer Arbeit",
        "Rép : Votre parcours",
        "Coffee next week",
        "Automatic doors at the new site",
        "Away game on Saturday?",
        "Absolutely, happy to talk",
        "Out of office furniture, any ideas?",
        "Autos, und wie man sie baut",
        "On vacation planning as a career",
        "Invitation to our open house",
        "I accepted the offer!",
        "Accepted papers and what they say",
        "Returned to work",
        "Delivery of the chart you asked for",
        "Auto industry contacts",
        "Abwesend war ich nur kurz, gern am Dienstag",
        "Re: Re: Fwd: your note",
    ],
)
def test_a_letter(subject):
    assert nature_of(message(subject)) is Nature.LETTER


@for_each(
    "subject",
    [
        "Automatic reply: Informational interview?",
        "Re: Automatic reply: hello",
        "AUTOMATIC REPLY",
        "Auto: Re: Coffee",
        "Auto-Reply: Coffee",
        "Autoreply: I am away",
        "Automated response",
        "Out of Office: Re: Coffee",
        "Out of office until Monday",
        "Out-of-Office Re: your mail",
        "OOO: back on the 3rd",
        "Away from my desk",
        "Vacation response",
        "On vacation: Re: Coffee",
        "Automatische Antwort: Frage zu Ihrer Arbeit",
        "AW: Abwesenheitsnotiz: Frage",
        "Abwesenheit: Ihre Nachricht",
        "Ich bin im Urlaub",
        "Réponse automatique : Votre parcours",
        "Absence du bureau",
        "Je suis en congé",
        "Respuesta automática: Pregunta",
        "Fuera de la oficina",
        "Resposta automática: Pergunta",
        "Risposta automatica: Domanda",
        "Fuori ufficio",
        "Automatisch antwoord",
        "Automatische afwezigheid",
        "Afwezig: vraag",
        "Autosvar: Fråga",
        "Automatisk svar: Spørsmål",
        "Automaattinen vastaus: Kysymys",
        "Odpowiedź automatyczna: Pytanie",
        "Автоматический ответ: Вопрос",
        "自動返信: ご質問",
        "自动回复: 问题",
    ],
)
def test_an_automatic_reply_by_its_subject(subject):
    assert nature_of(message(subject)) is Nature.AUTOMATIC


@for_each(
    ("marks", "nature"),
    [
        ({"auto_submitted": "auto-replied"}, Nature.AUTOMATIC),
        ({"auto_submitted": "auto-generated; owner-email=x"}, Nature.AUTOMATIC),
        ({"auto_submitted": "no"}, Nature.LETTER),
        ({"auto_submitted": " No "}, Nature.LETTER),
        ({"x_autoreply": "yes"}, Nature.AUTOMATIC),
        ({"x_autorespond": "1"}, Nature.AUTOMATIC),
        ({"precedence": "auto_reply"}, Nature.AUTOMATIC),
        ({"precedence": "bulk"}, Nature.LIST),
        ({"precedence": "List"}, Nature.LIST),
        ({"precedence": "first-class"}, Nature.LETTER),
        ({"list_id": "<x.lists.example>"}, Nature.LIST),
        ({"list_unsubscribe": "<mailto:u@x.example>"}, Nature.LIST),
        ({"content_type": "multipart/report; report-type=delivery-status"}, Nature.BOUNCE),
        ({"content_type": "Multipart/Report; report-type*=utf-8''disposition"}, Nature.BOUNCE),
        ({"content_type": "multipart/mixed; boundary=report"}, Nature.LETTER),
        ({"content_type": "text/calendar; method=REQUEST"}, Nature.INVITATION),
        ({"content_class": "urn:content-classes:calendarmessage"}, Nature.INVITATION),
        ({"sender": "Google Calendar <calendar-notification@google.com>"}, Nature.INVITATION),
        ({"return_path": "<>"}, Nature.BOUNCE),
        ({"return_path": "< >"}, Nature.BOUNCE),
        ({"return_path": "<jane@acme.example>"}, Nature.LETTER),
        ({"x_failed_recipients": "jane@acme.example"}, Nature.BOUNCE),
    ],
)
def test_by_what_the_head_says(marks, nature):
    assert nature_of(message("Coffee", **marks)) is nature


@for_each(
    ("sender", "nature"),
    [
        ("mailer-daemon@googlemail.com", Nature.BOUNCE),
        ("MAILER-DAEMON@mx.acme.example", Nature.BOUNCE),
        ("postmaster@acme.example", Nature.BOUNCE),
        ("no-reply@acme.example", Nature.MACHINE),
        ("noreply+jobs@acme.example", Nature.MACHINE),
        ("notifications@linkedin.example", Nature.MACHINE),
        ("newsletter@acme.example", Nature.MACHINE),
        ("norman@acme.example", Nature.LETTER),
        ("newsome@acme.example", Nature.LETTER),
        ("supporter.jane@acme.example", Nature.LETTER),
    ],
)
def test_by_who_sent_it(sender, nature):
    assert nature_of(message("Coffee", sender)) is nature


@for_each(
    "subject",
    [
        "Invitation: Talk @ Fri Nov 20, 2026 3pm (nora@castillo.example)",
        "Updated invitation: Talk",
        "Canceled event: Talk",
        "Canceled: Talk",
        "Accepted: Talk",
        "Declined: Talk @ Fri",
        "Tentatively Accepted: Talk",
        "New Time Proposed: Talk",
        "Einladung: Gespräch",
        "Zugesagt: Gespräch",
        "Invitación: Charla",
        "Accepté : Entretien",
    ],
)
def test_an_invitation_and_what_answers_one(subject):
    assert nature_of(message(subject)) is Nature.INVITATION


@for_each(
    "subject",
    [
        "Undelivered Mail Returned to Sender",
        "Delivery Status Notification (Failure)",
        "Unzustellbar: x",
    ],
)
def test_a_bounce_by_its_subject(subject):
    assert nature_of(message(subject)) is Nature.BOUNCE


def test_somebody_in_the_book_may_have_an_address_like_a_machine():
    assert is_letter(message("Coffee", "support@tiny.example"))
    assert not is_letter(message("Coffee", "postmaster@tiny.example"))
