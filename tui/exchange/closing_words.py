"""How people and machines end a letter, in many languages, and what stands below a name."""

import re

from tui.model.text.patterns import pattern_of

_CLOSING_WORDS = (
    r"(?:with )?(?:(?:all |my |our )?(?:very )?(?:best|kind(?:est)?|warm(?:est)?|many)"
    r"(?: regards| wishes| thanks)?|regards|thanks(?: again| so much| a lot)?"
    r"|thank you(?: so much)?|cheers|sincerely(?: yours)?|yours(?: truly| sincerely| faithfully)?"
    r"|talk soon|speak soon|all the best|take care|respectfully(?: yours)?|warmly|ciao"
    r"|x{1,5}|(?:xo)+x?"
    r"|looking forward(?: to .*)?|yours in service|in solidarity|peace|blessings|stay well"
    r"|th?x|tnx|tysm?|ttyl|best to you|(?:with )?(?:much )?love|onwards?|(?:in )?gratitude"
    r"|gratefully|all best|until then|see you(?: soon| then)?|later"
    r"|good luck(?: out there| with .*)?|hugs|hope (?:this|that) helps|best of luck|go get [’'e]?em"
    r"|have a (?:great|good|nice|lovely) (?:day|week|weekend|evening))",
    r"(?:mit )?(?:freundliche[mn]|besten|herzlichen?|vielen?|liebe|beste|schöne)"
    r" gr(?:ü|ue)(?:ß|ss)en?|(?:freundlichen )?gru(?:ß|ss)|mfg|lg|vg|herzlichst|hochachtungsvoll"
    r"|(?:muchos |un )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?)?|(?:un )?(?:fuerte )?abrazo"
    r"|atentamente|respetuosamente|(?:muchas )?gracias|(?:bien |très )?cordialement|amicalement"
    r"|bien (?:à vous|à toi)|(?:meilleures |sincères )?salutations(?: distinguées)?|merci"
    r"|(?:cordiali|distinti|cari|un caro) salut[io]|grazie(?: mille)?|a presto"
    r"|(?:muito )?obrigad[oa]"
    r"|(?:melhores |com os melhores )?cumprimentos|atenciosamente|abraços?|att",
    r"(?:met )?(?:vriendelijke|hartelijke|warme) groet(?:en)?|groet(?:en|jes)?|mvg"
    r"|(?:med )?(?:vänliga?|vennlig|venlig|bästa|beste|hjärtliga|kærlig) (?:hälsning(?:ar)?|hilsen)"
    r"|hälsningar|hilsen|mvh|(?:ystävällisin|parhain) terveisin|terveisin"
    r"|pozdrawiam(?: serdecznie)?|z poważaniem|s pozdravem|s pozdravom"
    r"|lep(?:i)? pozdrav(?:i)?|srdačan pozdrav|s poštovanjem"
    r"|üdvözlettel|tisztelettel|saygılarımla|sevgiler|cu (?:stimă|respect)|με εκτίμηση"  # noqa: RUF001
    r"|с уважением|з повагою|с уважение|敬具|よろしくお願い(?:いた)?します。?|此致|祝好|감사합니다"  # noqa: RUF001
    r"|salam(?:at)?|salamat(?: po)?|terima kasih|trân trọng|jazakallah.*|asante(?: sana)?",
    r"(?:sent|written|typed|dictated) (?:from|via|with|by|using|on) .*|get (?:outlook|the app) .*"
    r"|(?:von meinem .*|gesendet (?:von|mit) .*|.*gesendet)|envoyé (?:de|depuis|à partir) .*"
    r"|enviado (?:desde|do|a partir) .*|inviat[oa] (?:da|dal) .*|verzonden (?:vanaf|met|via) .*"
    r"|skickat från .*|sendt fra .*|lähetetty .*|wysłan[eo] z .*|yahoo mail.*|proton ?mail.*"
    r"|this (?:e-?mail|message) was sent .*",
)
_ALL = "|".join(_CLOSING_WORDS)
_SAID = "|".join(_CLOSING_WORDS[:-1])
CLOSING = pattern_of(
    rf"(?:{_ALL})(?:\s*[/|]\s*(?:{_SAID}))*(?:[\s,!]+(?:x{{1,4}}|(?:xo)+))?[\s,.!–—:;)-]*(?:\s*[-–—~]\s?[^\W\d_][\w.]*)?",
    re.IGNORECASE,
)
"""A line of closing words, of several languages even, or of the machine that sent the letter."""
CLOSING_AND_NAME = pattern_of(
    rf"^((?:{_SAID})\s*[,!–—-]+)\s*"
    r"(?=(?-i:[^\W\d_a-z][\w.'’-]*(?:\s[^\W\d_a-z][\w.'’-]*){0,3})\s*(?:$|[,|]))",
    re.IGNORECASE,
)
"""Closing words and the name behind them on one line: Best, Lena Fischer."""
ASIDE = pattern_of(
    r"[\"“„«\u2018].*|by appointment.*|appointments?\b.*|licen[cs]e(?:d)?\b.*|lic\b.*|"
    r"(?:reg(?:istration|istered)?|cert(?:ified|ificate)?|member)\b.*\d.*|(?:office )?hours\b.*"
    r"|(?:aanwezig|werkdagen|arbeitstage|erreichbar|disponible|working days|i work)\b.*"
    r"|.*\b(?:land acknowledg|schedule (?:a|time)|book (?:a|time)).*"
    # What the law wants below a letter, and numbers of registers.
    r"|.*\b(?:geschäftsführ(?:er|ung|erin)|vorstand|aufsichtsrat|handelsregister|amtsgericht"
    r"|hr[ab] ?\d|sitz der gesellschaft|ust-?id|steuernummer|us ?dot|nmls|sire[nt]|partita iva"
    r"|p\.? ?iva|cnpj|registered (?:in|office|no|number)|company (?:no|number|reg)"
    r"|vat (?:no|reg|number|[a-z]{2})|reg\.? ?no)\b.*"
    r"|(?:mc|dot|cb)\s?[#:]*\s*[\d\"“].*|cb handle\b.*",
    re.IGNORECASE,
)
"""What stands below a name and is neither work nor a way to reach somebody."""
