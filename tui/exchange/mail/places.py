"""Folders by their names: what was sent, what is no mail yet, and what was thrown away."""

import re
import unicodedata
from collections.abc import Mapping

from tui.model.mail import MailPlace
from tui.model.text.patterns import pattern_of

_NAMES: Mapping[MailPlace, tuple[str, ...]] = {
    MailPlace.SENT: (
        *("sent", "sent mail", "sent items", "sent messages", "sent-mail", "sentmail"),
        *("gesendet", "gesendete elemente", "gesendete objekte", "gesendete nachrichten"),
        *("envoyes", "elements envoyes", "messages envoyes", "courrier envoye"),
        *("enviados", "elementos enviados", "enviadas", "itens enviados", "mensajes enviados"),
        *("inviata", "inviati", "posta inviata", "messaggi inviati", "posta inviati"),
        *("verzonden", "verzonden items", "verzonden berichten", "skickat", "skickade"),
        *("sendt", "sendte", "sendte elementer", "sendt post", "lahetetyt", "wyslane"),
        *("elementy wyslane", "odeslane", "odeslana posta", "отправленные", "отправлено"),
        *("надіслані", "gonderilmis", "gonderilmis ogeler", "送信済み", "送信済みメール"),
        *("已发送", "已发送邮件", "寄件備份", "보낸편지함"),
    ),
    MailPlace.UNREAD: (
        *("drafts", "draft", "entwurfe", "entwurf", "brouillons", "borradores", "bozze"),
        *("rascunhos", "concepten", "utkast", "kladder", "luonnokset", "szkice", "koncepty"),
        *("черновики", "чернетки", "taslaklar", "下書き", "草稿", "草稿箱", "임시보관함"),
        *("templates", "vorlagen", "unsent messages", "outbox", "postausgang", "queue"),
        *("spam", "junk", "junk mail", "junk e-mail", "junk email", "bulk mail", "spamverdacht"),
        *("indesiderata", "posta indesiderata", "courrier indesirable", "indesirables"),
        *("correo no deseado", "no deseado", "lixo eletronico", "ongewenst", "skrappost"),
        *("unerwunscht", "spam-verdacht", "спам", "迷惑メール", "垃圾邮件"),
    ),
    MailPlace.TRASH: (
        *("trash", "deleted", "deleted items", "deleted messages", "bin", "papierkorb"),
        *("geloschte elemente", "geloscht", "corbeille", "elements supprimes", "papelera"),
        *("elementos eliminados", "cestino", "posta eliminata", "lixeira", "prullenbak"),
        *("verwijderde items", "papperskorg", "roskakori", "kosz", "kos", "корзина", "ゴミ箱"),
        *("已删除邮件", "휴지통", "supprimes", "eliminados"),
    ),
}
_MAILDIR_UTF7 = pattern_of(r"&([A-Za-z0-9+,]*)-")
_ENDINGS = pattern_of(r"\.(?:mbox|mbx|sbd|mboxrd)$", re.IGNORECASE)
_SPACES = pattern_of(r"[\s_]+")


def place_named(name: str) -> MailPlace:
    """Return what a folder is by its name, in any case and language known here.

    A name may have those of the folders it is in before it: .INBOX.Sent, [Gmail]/Sent Mail.
    """
    bare = _ENDINGS.sub("", _MAILDIR_UTF7.sub(_from_utf7, name.strip().strip("\"'")))
    whole = _folded(bare.strip("."))
    if whole in _PLACES:
        return _PLACES[whole]
    last = re.split(r"[./\\]", bare)[-1]
    return _PLACES.get(_folded(last), MailPlace.ANY)


def _from_utf7(match: re.Match[str]) -> str:
    if not match[1]:
        return "&"
    try:
        return f"+{match[1].replace(',', '/')}-".encode("ascii").decode("utf-7")
    except (UnicodeError, ValueError):
        return match[0]


def _folded(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(each for each in apart if not unicodedata.combining(each))
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", bare)).strip().replace("ł", "l")


_PLACES = {_folded(name): place for place, names in _NAMES.items() for name in names}
