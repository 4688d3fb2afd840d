"""Patterns of questions that are better not asked, kind by kind."""

import re
from functools import cached_property


class Pattern:
    """A regular expression that is compiled on first use; all of them together take 20 ms."""

    def __init__(self, text: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        self._text = text
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self._text, self._flags)


_ANY_LINE = re.IGNORECASE | re.DOTALL
_AUXILIARIES = (
    "am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must"
)
_WH = "how|what|why|who|whom|whose|which|where|when"
_SUBJECTS = (
    "i|you|he|she|it|we|they|there|that|this|these|those|the|a|an|my|your|his|her|our|their"
    "|people|anyone|anybody|someone|somebody|everyone|everybody|one"
)

FILLER = Pattern(
    r"^(?:(?:and|but|so|well|ok|okay|then|also|now|finally|first|yes|hm+|er+)\b[\s,]*)+",
)
POLITE = Pattern(
    r"^(?:(?:can|could|would|will) you (?:please |maybe |perhaps )?"
    r"(?:tell|describe|walk|talk|explain|share|show|take me through|help me understand"
    r"|say (?:a (?:bit|little) more|more|something|a few words))\b(?: (?:to )?(?:me"
    r"|us)\b)?(?: more)?(?: about)?"
    r"|(?:may|can|could|might) i ask(?: you)?|(?:do|would) you mind (?:if i ask|my asking"
    r"|telling me|sharing)|(?:please )?tell me|i (?:was|am|have been) wondering"
    r"|i(?: would|['’]d) (?:like|love) to (?:know|hear|ask))\b[\s,]*",
)
CLOSED_START = Pattern(rf"({_AUXILIARIES})(n['’]t)?\s+(\S+)\s*(.*)", _ANY_LINE)
WHETHER_START = Pattern(r"(?:if|whether)\b")
INTRODUCED_START = Pattern(
    rf"(?:as|since|after|if|when|having|with|in|on|i(?:['’]ve| have) (?:read|heard))\b[^?,]*, "
    rf"(?=(?:{_AUXILIARIES})(?:n['’]t)?\s+(?:{_SUBJECTS})\b)",
)
SHORTENED_START = Pattern(
    r"(?:ever (?!since\b)|any(?:thing|one|body)? )[^,;:]*$",
)
COUNT_START = Pattern(
    r"how (?:many|old (?!should|may|can)|often|long (?:have|has|had|did|is|are|was|were)|far|tall"
    r"|late|early)\b"
    r"|(?:what|which) (?:year|day|time)\b|since when\b",
)
TAG_END = Pattern(
    rf"\w[^?.!]*,\s*(?:right|correct|yes|no|ok|okay|(?:{_AUXILIARIES})(?:n['’]t)?"
    r" (?:i|you|he|she|it|we|they|there))\s*\?*$",
)

SECOND_QUESTION = Pattern(
    rf"(?:\b(?:and|but)\b|;),?\s+(?:also\s+|then\s+|in \w+ )?"
    rf"(?:(?P<wh>{_WH})\b(?!\s+(?:to|i|you|he|she|it|we|they)\b)(?P<rest>[^?]*)"
    rf"|(?:{_AUXILIARIES})(?:n['’]t)?\s+(?:{_SUBJECTS})\b)",
)
# "…; how does that look?" is a second question only after a first, and "… and how does
# that change?" goes on about the same thing.
ASKED_BEFORE = Pattern(rf"(?:^|[,;:.!?]\s*)(?:{_WH}|{_AUXILIARIES})(?:n['’]t)?\b")
ASKS_ON = Pattern(rf"\s*(?:{_AUXILIARIES})(?:n['’]t)? (?:that|this|these|those)\b")
BETWEEN = Pattern(r"\bbetween\b[^,;:?]*$")
SECOND_TELLING = Pattern(
    r"\band (?:also |then |maybe |perhaps )*(?:tell|describe|explain|share|show)\b",
)
# "… and why?", "… and which did not?" belong to the question before.
ELLIPSIS = Pattern(
    rf"[\s,]*(?:(?:{_AUXILIARIES})(?:n['’]t| not| never)?|not|so|that|them|him|her)?[\s,]*"
)
ASKING_WORD_END = Pattern(rf"\b(?:{_WH})\s*,?\s*$")

_PLACE = (
    r"(?:job|position|opening|vacanc(?:y|ies)|internship|traineeship|apprenticeship|placement"
    r"|role)s?"
)
_BEGINNER = r"(?:intern|trainee|junior|graduate|student|apprentice|volunteer|beginner)"
_BEGINNERS = rf"(?:(?:\w+ ){{0,2}}{_BEGINNER}s|an? (?:\w+ )?{_BEGINNER})"
_PAPERS = r"(?:r[ée]sum[ée]|cv|curriculum vitae|application|portfolio)"
JOB_ASKS = tuple(
    Pattern(pattern)
    for pattern in (
        r"\b(?:hire|employ|recruit|take on|interview|consider|employing|hiring|use|want)"
        r" (?:me\b(?! to\b)|(?:an? )?(?:[\w-]+ ){1,3}like me\b)",
        r"\blooking for (?:an? )?\w+ like me\b|\ba (?:good |possible )?candidate for (?:the|your"
        r"|a)\b",
        rf"\bmy {_PAPERS} (?:on file|in front of|with you for|on (?:your|the) desk)\b",
        r"\b(?:take|taking|bring|bringing) me on\b",
        rf"^(?!(?:{_WH})\b)[^?]*\b(?:takes?|taking|brings?|bringing) "
        rf"on (?:(?:new |more |any )?(?:people|staff)|{_BEGINNERS})\b",
        rf"^(?!(?:{_WH})\b)[^?]*\b(?:you|they|your \w+|any(?:one|body)(?: \w+){{0,3}}) "
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
        r"\b(?:room|work|place|spot) for me\b|\bwork(?:ing)? for you\b|\bpair of hands\b",
        rf"\b(?:do|does|will|would) (?:you|your \w+|they) (?:currently )?"
        rf"(?:have|need|know of|offer) (?:an? |any |some )?(?:\w+ ){{0,2}}"
        rf"(?:{_PLACE}|assistant|intern|freelancer)\b",
        rf"\b(?:is|are) there (?:an? |any |some )?(?:\w+ ){{0,2}}(?:{_PLACE})\b[^?]*"
        r"\b(?:you|your|me)\b",
        rf"\bchances? of (?:an? |getting )(?:an? )?(?:\w+ )?{_PLACE}",
        rf"\b(?:what|which) {_PLACE} (?:does|do|are|have) (?:you|your)\b",
        r"\b(?:are|is|will) (?:(?!about\b|of\b|when\b|while\b|like\b)\w+ ){1,4}"
        r"(?:hiring|recruiting|looking for interns|looking to hire|accepting applications)\b",
        r"^who is (?:hiring|recruiting)\b",
        rf"^does your \w+ (?:offer|have) {_BEGINNERS}\b",
        rf"\b{_PLACE} (?:still )?(?:open|available)\b",
        r"\bhow (?:do|can|should|would|could) i (?:apply|get hired|get in)\b|\bcan i apply\b",
        r"\bsend my \w+ to\b|\bintroduce me to your (?:recruiter|hiring|boss|hr)\b",
        r"\bsomething (?:opens|opened|comes|came) up\b|\bsalary would you offer\b",
        rf"\b(?:{_PLACE}|contract|spot|post|something) for me\b|\bthink of me\b|\boffer me\b",
        r"\bgive me a (?:contract|start)\b|\bto be considered for\b|\bso (?:that )?i can apply\b",
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

_COMPANY = (
    r"(?:compan(?:y|ies)|firm|organi[sz]ation|employer|agency|foundation|business|corporation"
    r"|institute|bank|studio|newspaper|start-?up|program|school|university|hospital|charity)"
)
_NAMED = (
    rf"(?:(?i:your|the|this|that) (?:\w+ )?(?i:{_COMPANY})(?:['’]s)?"
    r"|(?:[Tt]he )?(?!I\b|I['’])[A-Z][\w&.-]*(?: (?:of )?[A-Z][\w&.-]*)*(?:['’]s)?)"
)
_WHAT_IS = r"(?i:what(?:['’]s| is| are| was| were))"
_FACTS = (
    r"(?:addresse?s?|phone number|e-?mail address|web ?site|ticker|(?:stock|share) price|revenues?"
    r"|profits?|market share|mission(?: statement)?|core values|slogan|opening hours|history"
    r"|head ?count|size|budget|headquarters|competitors?|subsidiar(?:y|ies)|products|services)"
)
_ROLES = (
    r"(?:ceo|cfo|cto|president|head|director|founders?|owners?|chair(?:man|woman|person)?"
    r"|boss|dean|mayor|minister|secretary)"
)
_COURSE = (
    r"(?:training|degree|program(?:me)?|course|apprenticeship|residency|certification|studies)"
)
_JUDGED = (
    r"(?:good|bad|great|best|worst|strong|weak|poor|average|merely|typical|normal|real|junior)"
)
SEARCHABLE_STARTS = tuple(
    Pattern(pattern, re.NOFLAG)
    for pattern in (
        rf"(?i:when|what year|in what year) (?i:was|were|did|is) {_NAMED} "
        r"(?:first )?(?:founded|established|created|built|start(?:ed)?|open(?:ed)?|begin|go|merge"
        r"|acquired)\b",
        r"(?i:when|in what year|what year) (?:was|were) (?:\w+ ){1,4}(?:founded|established"
        r"|incorporated|built)\b",
        r"(?i:what|which) year (?i:did|was|were) (?!you)\w+",
        rf"(?i:who) (?:founded|owns|started|established|invented|won|runs|leads|heads) "
        rf"(?:{_NAMED}|the\b)",
        rf"(?i:who)(?: is|['’]s| was| are) (?:{_NAMED} |the )?(?:current )?(?i:{_ROLES}|"
        r"(?:main |biggest |largest )?competitors)\b",
        rf"(?i:where) (?i:is|are) (?:{_NAMED}|your (?:main |head )?\w+) "
        r"(?:located|headquartered|based)",
        rf"(?i:where) (?:is|are) (?:{_NAMED} |your |the )?(?:main |head |central |other )?"
        r"(?:offices?|headquarters|branch(?:es)?|campus|plants?|factor(?:y|ies)|stores?)\s*\?",
        r"(?i:what|which) (?:products?|services?|brands?) (?:do|does) (?:you|they|your \w+) "
        r"(?:sell|offer|make|provide|produce|have)\s*\?",
        rf"(?i:how) (?:long|many (?:years|months|weeks)) (?:is|are|does|do) the (?:\w+ )?{_COURSE}"
        r"(?: take| last)?(?: (?:to become|to be|for|as) [^?]*)?\s*\?",
        r"(?i:how many) (?:people|employees|staff|workers|offices|locations|branches|customers"
        r"|clients|stores|hospitals|schools|members|students|countries) "
        rf"(?:work (?:at|for) {_NAMED}|(?:does|do) {_NAMED}|are there|are in)",
        rf"(?i:how (?:big|old|large|profitable)) is {_NAMED}\s*\?",
        rf"(?i:what) (?:exactly )?(?:does|do) {_NAMED} (?:actually )?"
        r"(?:do|make|sell|produce|offer|stand for|manufacture|specialize in)\s*\?",
        r"(?i:what) does an? (?:[\w-]+ ){1,3}(?:actually )?do(?: all day)?\s*\?",
        r"(?i:what) does [\w-]+ (?:stand for|mean)\s*\?",
        r"(?i:what|which) (?:\w+ )?(?:products?|services?|industries|software|markets|brands"
        rf"|countries|benefits|sectors) (?:does|do|is|are) {_NAMED}",
        r"(?i:in )?(?i:what|which) countries\b",
        rf"{_WHAT_IS} (?:the )?(?:{_NAMED} )(?:current |main |last |annual )?{_FACTS}\b",
        rf"{_WHAT_IS} (?:the|your) (?:current |main |annual )?{_FACTS} "
        rf"(?:of|at|for) (?:{_NAMED}|your|the)",
        rf"{_WHAT_IS} your {_FACTS}\s*\?",
        r"(?i:how much) (?:does|do|can|will) (?!you\b|it take)[^?]* (?:earn|make|get paid|cost)\b",
        r"(?i:what|which) (?:degrees?|qualifications?|certifications?|certificates?|licen[cs]es?"
        r"|credentials|exams?|training|education|schooling)(?: (?:and|or) \w+)? "
        r"(?:does one|do you|do I|is|are) (?:need|required|necessary)",
        r"(?i:what|which) (?:salary|pay|income|wage) (?:can|could|should|does|do) (?!you\b)",
        r"(?i:how long does it take) to (?:become|qualify|train|get (?:licensed|certified|a))",
        rf"{_WHAT_IS} an? (?!{_JUDGED})(?:(?!like\b)[\w-]+ ?){{1,3}}\?",
        r"(?i:what is) (?!next|hard|wrong|new|missing|different|at|it|this|that|your|yours)"
        r"[a-z-]+(?<!est)(?: (?!like\b)[a-z-]+)?\s*\?",
        rf"(?i:is|are) {_NAMED} (?:an? )?(?:public|publicly|private|privately|listed|non-?profit"
        r"|family-owned|profitable|unionized)",
        rf"(?i:does|do) {_NAMED} (?:have|operate|run) (?:an? |any )?(?:\w+ )?"
        r"(?:office|offices|branch|branches|plant|store|stores|factory|location)\b",
        r"(?i:which|what) (?:universit(?:y|ies)|colleges?|schools?) (?:offers?|have|has|teach)",
        r"(?i:what) (?:kind|type|sort) of (?i:company|firm|business|organization) is\b",
        r"(?i:how much) (?i:is|are) the (?:\w+ )?(?:fee|fees|tuition|exam)",
        r"(?i:how many) (?!of\b|times\b|hours\b|people do you\b|you\b)\w+(?: \w+)? "
        r"(?:are (?:there|enrolled)\b|does the\b|get a year\b)",
        rf"{_WHAT_IS} the (?:minimum|maximum|legal|official|retirement|mandatory)\b",
        rf"(?i:what|which) (?:awards?|prizes?|patents?|certificates?) (?:has|have|did) {_NAMED}",
        r"(?i:who) (?:designed|built|wrote|painted|directed|funds|regulates) the\b",
        rf"(?i:how) (?:is|are) (?:the|your) {_COMPANY}(?:['’]s)? (?:board|shareholders)\b",
        r"(?i:what|which) (?:safety |legal )?(?:regulations?|laws?|standards?) (?:apply|govern)",
    )
)
"""Beginnings of questions that a search answers."""
SEARCHABLE_WORDS = tuple(
    Pattern(pattern, re.NOFLAG)
    for pattern in (
        r"\b(?:average|typical|starting|median|usual|entry-level|minimum) "
        r"(?:salary|salaries|pay|income|wages?|gpa|GPA|rent)\b",
        r"\b(?:salary range|pay scale|(?:job|employment) outlook|unemployment rate"
        r"|growth rate|cost of living|tuition|application deadline|population)\b",
        r"\b(?:admission|entry|entrance|legal)? ?requirements (?:for|to|of)\b",
        r"\b(?:legally|officially) (?:required|last|allowed|need)\b|\brequired by law\b",
        r"\bapplication (?:period|window)\b|\bmain competitors\b|\bretirement age\b",
        r"^(?i:what) (?:percentage|share|proportion) of (?!your\b)",
        rf"\bdifference between an? (?!{_JUDGED})[\w -]+ and an? (?!{_JUDGED})",
        r"\bthe (?:biggest|largest|top|leading) (?:\w+ )?(?:companies|firms|employers|players)\b",
    )
)
"""What a search answers, wherever it is in a question."""


_JOB = r"(?:jobs?|positions?|openings?|vacanc(?:y|ies)|internships?|roles?)"


_JOB_ASK = re.compile(
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

_DENIED = re.compile(
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
