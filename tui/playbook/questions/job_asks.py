"""Asking for a job, which these conversations never do (D3)."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.questions.patterns import WH, Pattern

_PLACE = (
    r"(?:job|position|opening|vacanc(?:y|ies)|internship|traineeship|apprenticeship|placement"
    r"|role)s?"
)
_BEGINNER = r"(?:intern|trainee|junior|graduate|student|apprentice|volunteer|beginner)"
_BEGINNERS = rf"(?:(?:\w+ ){{0,2}}{_BEGINNER}s|an? (?:\w+ )?{_BEGINNER})"
_PAPERS = r"(?:r[ée]sum[ée]|cv|curriculum vitae|application|portfolio)"
# The process of it, which one may ask about.
_NOT_ASKING = (
    r"(?! (?:process|market|managers?|committee|freeze|decisions?|practices?|pipeline|season|cycle"
    r"|side|rules|panel|bar|standards?|criteria|policy|system)\b)"
)
JOB_ASKS = tuple(
    Pattern(pattern)
    for pattern in (
        r"\b(?:hire|employ|recruit|take on|interview|consider|employing|hiring|use|want)"
        r" (?:me\b(?! to\b)|(?:an? )?(?:[\w-]+ ){1,3}like me\b)",
        r"\blooking for (?:an? )?\w+ like me\b|\ba (?:good |possible )?candidate for (?:the|your"
        r"|a)\b",
        rf"\bmy {_PAPERS} (?:on file|in front of|with you for|on (?:your|the) desk)\b",
        r"\b(?:take|taking|bring|bringing) me on\b",
        rf"^(?!(?:{WH})\b)[^?]*\b(?:takes?|taking|brings?|bringing) "
        rf"on (?:(?:new |more |any )?(?:people|staff)|{_BEGINNERS})\b",
        rf"^(?!(?:{WH})\b)[^?]*\b(?:you|they|your \w+|any(?:one|body)(?: \w+){{0,3}}) "
        rf"(?:hires?|takes?|accepts?|recruits?) {_BEGINNERS}\b",
        r"^(?:can|could|may|might|would it be possible to|is it possible to) (?:i )?(?:\w+ )?"
        r"(?:(?:work|intern|volunteer|start) (?:with|for|under|at|alongside) |join )your?\b",
        r"\b(?:i get|get me|help me (?:get|land|find)) "
        r"(?:hired|an? (?:\w+ )?(?:job|interview|internship|offer))\b",
        rf"^(?!how (?:did|do|does|have|has) (?!i\b))[^?]*"
        rf"\b(?:land|find|get|give|offer|have) (?:me )?(?:an?|any) (?:\w+ )?{_PLACE} "
        r"(?:for me|with you|at your|there|in your|on your)",
        rf"\b(?:give|offer|find) me an? (?:\w+ )?(?:chance|trial|{_PLACE})",
        r"\b(?:refer|recommend) me\b|\breferral (?:from you|for me)|\bemployee referral",
        rf"\b(?:pass|forward|submit|send|give|hand|share)\b[^?]*\bmy {_PAPERS}\b"
        r"(?! for (?:some |your |any )?(?:advice|feedback|comments?|opinion|thoughts"
        r"|a (?:quick )?look"
        r"|tips)\b)",
        r"\bgood word\b|\bvouch for me\b|\bfoot in the door\b|\bbe my reference\b",
        r"\bkeep me (?:posted|in mind|updated) (?:about|for|on) ",
        r"\b(?:room|work|place|spot) for me\b|\bi(?:['’]d)?\b[^?]*\bwork(?:ing)? for you\b"
        r"|\bpair of hands\b",
        rf"\b(?:do|does|will|would) (?:you|your \w+|they) (?:currently )?"
        rf"(?:have|need|know of|offer) (?:an? |any |some )?(?:\w+ ){{0,2}}"
        rf"(?:{_PLACE}|assistant|intern|freelancer)\b",
        rf"\b(?:is|are) there (?:an? |any |some )?(?:\w+ ){{0,2}}(?:{_PLACE})\b[^?]*"
        r"\b(?:you|your|me)\b",
        rf"\bchances? of (?:an? |getting )(?:an? )?(?:\w+ )?{_PLACE}",
        rf"\b(?:what|which) {_PLACE} (?:does|do|are|have) (?:you|your)\b",
        r"\b(?:are|is|will) (?:(?!about\b|of\b|when\b|while\b|like\b)\w+ ){1,4}"
        rf"(?:(?:hiring|recruiting){_NOT_ASKING}|looking for interns|looking to hire"
        r"|accepting applications)\b",
        r"^who is (?:hiring|recruiting)\b",
        rf"^does your \w+ (?:offer|have) {_BEGINNERS}\b",
        rf"\b{_PLACE} (?:still )?(?:open|available)\b",
        r"\bhow (?:do|can|should|would|could) i (?:apply|get hired|get in)(?=\s*(?:[?.!,]|$)"
        r"| (?:here|there"
        r"|with you|at your|to your|for (?:a|the|this|your)) ?(?!program|school))|\bcan i apply\b",
        r"\b(?:get|getting|bring|let|sneak|help) me (?:in|into|through|past) (?:the|your|that) "
        r"(?:door|company|firm|team|lab|office|interview|recruiters?|hr)\b",
        r"\bput in a (?:good |kind )?word\b|\bpull (?:some |a few )?strings\b"
        r"|\bhook me up (?:with|at)\b|\b(?:use|have|list|put) you as (?:a|my) reference\b",
        r"\b(?:find|get|got) me (?:something|work|in(?= at| there|\s*[?.!]|$))",
        r"\b(?:know|wonder|wondering|ask|asking|check|tell me) (?:if|whether) (?:you|they"
        r"|your \w+)(?:['’]?re| are| is)"
        r" (?:still |currently )?(?:hiring|recruiting|taking on"
        r"|looking for (?:\w+[ -]?){0,2}(?:people|staff"
        r"|interns?|workers?|trainees|help|apprentices|candidates))\b",
        r"\b(?:tell|inform|update|let) me (?:know )?(?:about |of |on )?(?:(?:the|any"
        r"|your) )?(?:\w+ )?"
        r"(?:vacanc(?:y|ies)|openings)\b",
        rf"\bif (?:an? |any |the )?(?:{_PLACE}|spot) (?:ever )?(?:comes|opens)\b"
        r"[^?]*\bme\b",
        r"\b(?:a|any) spot on your (?:team|crew)\b"
        r"|^(?:do|does|could|would) (?:you|your \w+) need (?:any(?:one|body)|someone|somebody)"
        r"(?: (?:in (?:the|your) (?:shop|office|kitchen|store|lab)|on weekends|right now"
        r"|this summer)\b|\s*\?*$)",
        r"\b(?:possibility|possible|chance|opportunity) for me to (?:work|intern"
        r"|be hired) (?:in|at|with|for|under) your?\b"
        r"|\b(?:possible|opportunity) for me to join\b",
        r"\b(?:consider my candidature|tell hr to|put my name in for)\b"
        r"|\blet me know when there(?:['’]s| is) an opening\b"
        r"|^do (?:you|you guys|they) need (?:a|an) (?:receptionist|helper|assistant|cook|driver"
        r"|welder|nurse|cashier|tech"
        r"|intern|secretary|bookkeeper)\b|\btaking (?:on )?interns\b|^(?:what"
        r"|which) (?:positions|jobs|openings) are (?:open|available)\b"
        r"|\b(?:check on|push|move along|follow up on) my application\b"
        r"|\b(?:who|where|whom) (?:do|can|should|could) i (?:send|give|submit"
        r"|hand) my (?:r[ée]sum[ée]|cv|application|portfolio)\b"
        r"|\b(?:talk|speak|say something|put in something) (?:to|with) (?:your|the) (?:boss"
        r"|manager|hr|foreman"
        r"|supervisor|director|recruiter)s?[^?]* (?:about|for) me\b"
        r"|\b(?:walk|take|bring|slip|hand|pass) my (?:details|name|info|profile|r[ée]sum[ée]|cv)\b"
        r"|\b(?:forward|give|pass|send|submit) my (?:details|name|info|profile)\b"
        r"|\brecommend my (?:name|candidature)\b"
        r"|\b(?:i|me) (?:secure|obtain|find|get) (?:an? )?(?:employment|job|placement"
        r"|work) (?:in|at|with|for) your\b"
        r"|\bi [^?]*\b(?:get|be) on your (?:crew|team|payroll|staff)\b"
        r"|\banything opens (?:up )?(?:on|at|in|with)\b"
        r"|^(?:please|kindly|sir|can|could|would|will)\b[^?]*\bgive me (?:some |any "
        r"|a )?(?:work|job|chance|shift)s?\b"
        r"|\bany (?:\w+[ -])?part[ -]time work\b|\byou have any (?:\w+ )?work for\b"
        r"|\bneed (?:an? |some )?extra (?:hands?|pair of hands|help)\b"
        r"|\b(?:get|got|help) (?:him|her|my \w+) (?:in|hired|a job|an? interview)\b"
        r"|\bknow (?:of )?any(?:one|body) (?:who(?:['’]s| is| are) )?(?:hiring"
        r"|looking to hire)\b|\bsponsor my (?:visa|h1b|green)"
        r"|^(?:so )?(?:can|could|may|when can) i start (?:now|today|tomorrow|next (?:week"
        r"|month)|right away|haha|working)\b",
        r"\b(?:can|could|would|will) (?:you|u) (?:please |kindly )?(?:hire (?:me|my|him|her"
        r"|us)\b|employ (?:me|my)\b|ask (?:your|the) \w+ (?:if|whether) (?:he"
        r"|she|they|there)|put me forward|slide my name|make it happen)\b"
        r"|\byou could give me (?:work|a job|shifts)\b"
        r"|\bapply to be your\b|\b(?:getting|get) (?:hired|a job) (?:there|at your|with you)\b"
        r"|\bhelp me (?:to )?(?:get|find|with) (?:a )?(?:placement|job|work)\b|\bkeep me in mind\b"
        r"|^(?:could|can) you use (?:a|another|an extra) (?:helper|hand|person|worker|assistant)\b"
        r"|^(?:does|do) your (?:hospital|shop|company|team|firm|store|restaurant|lab"
        r"|school) need (?!to\b)(?:more |any"
        r" |new )?(?:techs?|nurses|drivers|people|staff|workers|teachers|welders|help"
        r"|developers|cooks)\b"
        r"|\bdid they fill (?:it|the)\b|^(?:would|is|are) your (?:firm|company|team"
        r"|boss) (?:be )?interested in"
        r" (?:someone|somebody|a \w+|people) like me\b",
        r"\bsend my \w+ to\b|\bintroduce me to your (?:recruiter|hiring|boss|hr)\b",
        r"\bsomething (?:opens|opened|comes|came) up\b|\bsalary would you offer\b",
        rf"\b(?:{_PLACE}|contract|spot|post|something) for me\b|\bthink of me\b|\boffer me\b",
        r"\b(?:do|does|offer|provide) (?:visa|h-?1b) sponsorships?\b"
        r"|\bsponsor (?:\w+ ){0,2}(?:visas?|h-?1b|green cards?)\b"
        r"|\bget (?:me|my \w+) (?:an? )?(?:visa|h-?1b|green card|work permit)\b"
        r"|^(?:could|can|would|does|do|will) (?:your \w+|they|you) (?:\w+ )?(?:take|hire|accept) "
        r"(?:on )?(?:some(?:one|body)|any(?:one|body)|people)\b",
        rf"\b(?:get|got|bring) my {_PAPERS} (?:to|in front of|into|past)\b"
        r"|\btalk to about an? (?:\w+ )?(?:job|position|opening|internship)\b"
        r"|\b(?:is|are) (?:you|they|your \w+) (?:\w+ )?looking for (?:\w+ ){0,3}(?:people|staff"
        r"|workers|help|someone|somebody|candidates)\b"
        r"|\b(?:give|take) (?:some(?:one|body)) like me an? (?:chance|try|shot|trial)\b"
        r"|\b(?:they|your \w+|you)(?:['’]d| would| will| could) take me\b"
        r"|\b(?:a|any) (?:spot|place|seat) (?:\w+ ){0,2}on your (?:team|crew|staff)\b",
        r"\bgive me a (?:contract|start|shot)\b|\bto be considered for\b"
        r"|\bso (?:that )?i can apply\b",
        r"\binternship (?:with|at) you\b|\b(?<!who )join (?:you\b(?! (?:for|at|in)\b)|your team\b)",
        r"\b(?:get|getting|be|being) hired by\b|\bonto your payroll\b|\byour graduate positions\b",
        r"\b(?:come in for|set me up (?:with|for)|job) an? ?interview\b|\bjob interview\?",
        rf"\b(?:sponsor|support|back) my {_PAPERS}\b|\bmy {_PAPERS} for (?:the|your|a)\b",
        rf"\b(?:mail|attached?|drop off|address) my (?:cover letter|{_PAPERS})\b",
        r"\b(?:hiring|recruiting) (?:team|manager)\b[^?]*\b(?:post|position|job|opening)\b",
        r"\bi could start (?:on )?(?:now|today|tomorrow|\w+day|next)\b|\bavailable immediately\b",
        r"\bif you hear of (?:anything|something|an opening)\b|\bi['’]d take it\b",
    )
)

_JOB = r"(?:jobs?|positions?|openings?|vacanc(?:y|ies)|internships?|roles?)"


_JOB_ASK = pattern_of(
    rf"\b(?:hire me|hiring (?:right )?now|(?:are|is) (?:you|your \w+|they) (?:\w+ )?hiring"
    rf"|(?:any|an open|open|available) (?:\w+ )?{_JOB}"
    rf"|(?:want|need|seek|(?:would|['’]d) (?:like|love)) (?:to (?:find|get|have|land) )?"
    rf"(?:an? |any |this )?(?:\w+ )?{_JOB}(?! models?\b)"
    rf"|(?:looking|searching|hoping|asking|apply|applying) for (?:an? |any )?(?:\w+ )?{_JOB}"
    rf"|(?:consider|recommend|refer) me for"
    rf"|(?:give|offer|find|get) me (?:an? )?(?:\w+ )?{_JOB}"
    rf"|job opportunit(?:y|ies)|(?:put in|say) a good word)\b",
    re.IGNORECASE,
)

_DENIED = pattern_of(
    r"(?<!why )(?:\b(?:not|never|no|nor|without|rather than|instead of)"
    r"|(?<!why do)(?<!why ca)(?<!why wo)n['’]t)\b"
    r"(?!(?: \w+){0,4} (?:sure|know|whether|if)\b)[^.!?;:,]*$",
    re.IGNORECASE,
)


def job_asked(text: str) -> str:
    """Return the words by which a text asks for a job; empty if it does not, or says so (D3)."""
    for found in _JOB_ASK.finditer(text):
        if not _DENIED.search(text, 0, found.start()):
            return found[0]
    return ""


def asks_for_job(text: str) -> bool:
    """Whether a text asks for a job (D3); "I am not asking for a job" does not."""
    return job_asked(text) != ""
