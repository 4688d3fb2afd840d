"""Questions that a search answers (P2)."""

import re

from tui.playbook.questions.patterns import Pattern

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
_OVER = r"\s*[?.!]*$"
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
        rf"(?:{_NAMED}|the\b(?! (?:\w+ )?(?:team|meetings?|project|crew|shift|talks?|kitchen"
        rf"|work)\b))",
        rf"(?i:who)(?: is|['’]s| was| are) (?:{_NAMED} |the |your )?(?:current )?(?i:{_ROLES}|"
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
        r"(?i:how much) (?:does|do|can|will) (?!you\b|it take)[^?]* (?:earn|make|get paid|cost"
        r"|take home)\b",
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
        r"(?i:what|which|how many|how much) (?:gpa|GPA|score|grades?|credits?|credit hours"
        r"|hours of training"
        r"|years of school|certifications?|licen[cs]es?|degree|diploma|exams?) (?:(?:do|does"
        r"|would) (?:you|i|I|one"
        r"|a \w+) need|is needed|are (?:there|needed)) (?:for|to (?:be|become|get|apply|pass"
        r"|graduate|enter|sit|qualify))\b",
        r"(?i:do|does|would) (?:you|i|I|one) (?:really |actually )?need an? (?:degree"
        r"|licen[cs]e|certificate|ged"
        r"|GED|diploma|master['’]?s)(?: \w+)? (?:to (?:be|become|work as|practi[cs]e(?: as)?)"
        r"|for) an? ",
        r"(?i:what) are the (?:steps|requirements|prerequisites|stages) (?:to|for|of) (?:becom"
        r"|get|apply|be an?)\w*",
        r"(?i:when) (?:do|does|is|are) (?:the )?(?:applications? (?:open|due|close)|enrollment"
        r"|registration|deadline (?:for|to)|deadline\s*\?)",
        r"(?i:how long) is (?:\w+ )?(?:school|training|apprenticeship|residency|program"
        r"|boot ?camp|degree)\s*\?",
        rf"(?i:what) (?:exactly |actually )?(?:is|are) (?:exactly "
        rf"|actually )?(?:an? )?(?!your\b|{_JUDGED})(?:\w+ ){{0,2}}(?:management"
        r"|engineering|analytics|logistics)\s*\?",
        r"(?i:who) (?:is|are) your (?:main |biggest |top )?(?:competitors?|ceo|CEO)\s*\?",
        r"(?i:what) (?:classes|courses) (?:are|is) (?:in|part of|required)",
        r"(?i:is|are) the (?:museum|library|shop|store|office|campus|hall|gym|park) open\b",
        r"(?i:how many) (?:students|hospitals|schools|stores|branches|plants) (?:go|are (?:in"
        r"|at)|belong)\b",
        r"(?i:what is) (?:UX|UI|HVAC|SQL|HR|QA|IT|CAD|GIS|ABA|SEO|PR|AI)\s*\?",
        rf"{_WHAT_IS} the (?:minimum|maximum|legal|official|retirement|mandatory)\b",
        rf"(?i:what|which) (?:awards?|prizes?|patents?|certificates?) (?:has|have|did) {_NAMED}",
        r"(?i:who) (?:designed|built|wrote|painted|directed|funds|regulates) the\b",
        # What their own page tells of them.
        rf"(?i:what(?:['’]?s| is| was| are) (?:your|ur) (?:current |exact |official |present )*"
        rf"(?:(?:job )?title|position(?: called)?|major|degree(?: in)?){_OVER})",
        rf"(?i:(?:what|which) (?:\w+ )?(?:school|college|university) did (?:you|u) (?:go to|attend"
        rf"|graduate from){_OVER})",
        rf"(?i:where did (?:you|u) (?:go to (?:\w+ )?(?:school|college|university)"
        rf"|study|attend|do your (?:\w+ )?(?:degree|training|studies)"
        rf"|get your (?:\w+ )?degree){_OVER})",
        rf"(?i:what did (?:you|u) (?:study|major in|get (?:your|a) (?:degree|master['’]?s) in)"
        rf"(?: (?:in|at) (?:college|school|university))?{_OVER})",
        rf"(?i:where did (?:you|u) work before(?: this| that| here| now)?{_OVER})",
        rf"(?i:(?:what|which) (?:department|team|company|firm|office|hospital|school|agency) "
        rf"(?:are (?:you|u) (?:in|at|with)|do (?:you|u) work (?:in|for|at)){_OVER})",
        rf"(?i:when did (?:you|u) (?:start|begin|join)(?: working)?(?: at| with| for)?) "
        rf"(?:[A-Z][\w ]*|(?i:the|your) \w+){_OVER}",
        # What others are paid, who are not "you".
        rf"(?i:(?:what|how much) (?:do|does|can|could|would|did) (?!(?:you|u|i|we|your|it|this)\b)"
        rf"(?:[\w'’-]+ ){{1,5}}(?:earn|make|get paid)(?: (?:at|in|around|here|per|an?|these days"
        rf"|on average|to start|starting|nowadays)\b[^?]*)?{_OVER})",
        r"(?i:how much (?:do|does|can) (?!(?:you|u)\b)(?:\w+ ){1,3}start (?:at|on|with))",
        rf"(?i:how well (?:do|does) (?!(?:you|u|i|we|your|it|this|they)\b)"
        rf"(?:\w+ ){{1,4}}pay{_OVER})",
        r"(?i:what (?:are|is) (?!(?:you|u|your|people|they)\b)(?:\w+ ){1,3}paid\b)",
        r"(?i:what(?:['’]?s| is) the (?:pay|salary|money)(?: like)? (?:for|of|as) an? )",
        r"(?i:how much money (?:is there|can (?:one|people) (?:make|earn)) in\b)",
        rf"(?i:how) (?:is|are) (?:the|your) {_COMPANY}(?:['’]s)? (?:board|shareholders)\b",
        r"(?i:what|which) (?:safety |legal )?(?:regulations?|laws?|standards?) (?:apply|govern)",
    )
)
"""Beginnings of questions that a search answers."""
SEARCHABLE_WORDS = tuple(
    Pattern(pattern, re.NOFLAG)
    for pattern in (
        r"\b(?:average|typical|starting|median|usual|entry-level|minimum|going) "
        r"(?:salary|salaries|pay|income|wages?|gpa|GPA|rent)\b",
        r"\b(?<!fair )(?<!realistic )(?<!good )(?:salary range|pay scale|pay range for|(?:job"
        r"|employment) outlook|unemployment rate"
        r"|job prospects|growth rate|cost of living|tuition|application deadline|population)\b",
        r"\b(?:admission|entry|entrance|legal)? ?requirements (?:for|to|of)\b",
        r"\b(?:legally|officially) (?:required|last|allowed|need)\b|\brequired by law\b",
        r"\bapplication (?:period|window)\b|\bmain competitors\b|\bretirement age\b",
        r"\b(?:the|a) going rate (?:for|of)\b",
        r"^(?i:what) (?:percentage|share|proportion) of (?!your\b)",
        rf"\bdifference between an? (?!{_JUDGED})[\w -]+ and an? (?!{_JUDGED})",
        r"\bthe (?:biggest|largest|top|leading) (?:\w+ )?(?:companies|firms|employers|players)\b",
    )
)
"""What a search answers, wherever it is in a question."""
AS_THEY_SEE_IT = Pattern(
    r"\b(?:from where you (?:sit|stand)|in your (?:view|eyes|opinion|experience)|as you see it"
    r"|would you say|do you think|do you feel)\b"
)
"""Asks for their view, wherever it says so: no search has that."""
WHAT_THEY_MAKE_OF_IT = Pattern(
    r"what do (?:you|u) (?:make|think) of\b|how (?:well|close|real|true|accurate|honest|far)\b"
    r"|what (?:do|does|did) [^?]*\b(?:hide|hides|leave out|miss|not (?:tell|say|show))\b"
)
"""Asks what they think of a fact that was looked up: that is the better question."""
