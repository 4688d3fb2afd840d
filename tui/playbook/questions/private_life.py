"""What is private beside work: home, a job lost, grades, what school cost, the free time."""

from tui.playbook.questions.patterns import Pattern

_YOU = r"\b(?:you|u)\b"
_YOUR = r"\b(?:your|ur)\b"
_DO = r"\b(?:do|does|did|has|have|would|could|can|will|is|are|was|were)(?:n['’]t)?"
_LITTLE_ONES = (
    r"(?:kids?|child(?:ren)?|bab(?:y|ies)|toddlers?|newborns?|little ones?|daughters?|sons?)"
)
_AT_HOME = (
    rf"(?:{_LITTLE_ONES}|family|husband|wife|spouse|partner|girlfriend|boyfriend|parents?|folks"
    r"|mom|mum|mama|dad|mother|father|in-laws|siblings?|brothers?|sisters?|grandparents)"
)
_SAY = (
    r"(?:feel|felt|think|thought|say|said|take (?:it|this|that|the news)|react|cope|deal|mind"
    r"|handle|support(?:ive)?|give up|make of|want|wanted|respond|manage|like|happy|proud"
    r"|disappointed|okay|ok|upset|worried|understand|approve)"
)
_LOST = (
    r"(?:laid off|let go|fired|sacked|canned|downsized|dismissed|made redundant|pushed out|axed)"
)
_SCHOOL = (
    r"(?:degrees?|diploma|school(?:ing)?|college|university|education|boot ?camp|master['’]?s"
    r"|bachelor['’]?s|mba|ph\.?d|doctorate|tuition|studies|training|certificat\w+|license|program"
    r"|course)"
)
_GRADES = r"(?:gpa|grades|marks|class rank|transcripts?|(?:test|exam|board) scores?)"
_EXAMS = (
    r"(?:boards?|bar(?: exam)?|exams?|finals|nclex|sats?|act|gre|lsat|mcat|gmat|licensing exam)"
)
_FREE = (
    r"(?:weekends?|evenings?|free time|spare time|time off|days? off|fun|vacations?|holidays?"
    r"|nights off)"
)
_END = r"\s*(?:[?.!]|$)"

PRIVATE = tuple(
    Pattern(pattern)
    for pattern in (
        # A job lost.
        rf"{_DO} {_YOU} (?:\w+ )?(?:get )?{_LOST}(?! (?:up|of)\b)"
        rf"|(?<!after )(?<!since )(?<!if ){_YOU} (?:were|was|got|get) (?:\w+ )?{_LOST}"
        r"(?! (?:up|of)\b)",
        rf"\b(?:let|letting) {_YOU} go{_END}|(?<!if you )\b(?:lose|lost|losing) {_YOUR} "
        rf"(?:last )?job\b"
        rf"|\b(?:get|got|gotten) rid of {_YOU}{_END}|{_YOU} (?:\w+ ){{0,3}}to get fired\b"
        rf"|\bwere {_YOU} (?:\w+ )?part of the layoffs?\b",
        rf"\b(?:lay|laid|laying|let|push|pushed|force|forced|kick|kicked) {_YOU} (?:off|go|out)\b"
        rf"|\bwhat (?:was|is) it like (?:\w+ )?(?:being|getting|to be|to get) {_LOST}{_END}",
        rf"\b(?:how long|why|how come) (?:were|are|was|have) {_YOU} (?:\w+ ){{0,2}}"
        r"(?:unemployed|out of work|jobless|without a job)\b",
        # Home.
        rf"\bhow (?:do|did|can|could|would|have) {_YOU} (?:\w+ ){{0,2}}(?:juggle|balance|manage"
        rf"|combine|cope|handle|make|reconcile|do)\b[^?]*\b(?:{_YOUR} (?:own |\w+ )?"
        rf"(?:{_LITTLE_ONES}|family)|(?:an?|two|three) (?:\w+ )?{_LITTLE_ONES}"
        rf"(?: at home| yourself|{_END}))",
        rf"{_DO} {_YOUR} (?:own )?{_AT_HOME} (?:\w+ ){{0,2}}?{_SAY}\b",
        rf"\b(?:find|have|make|get) (?:enough |any |the )?time for {_YOUR} (?:\w+ )?{_AT_HOME}\b",
        rf"\bwho (?:\w+ ){{0,2}}(?:picks?|drops?|looks?|watche?s?|takes?|feeds?) (?:up )?"
        rf"{_YOUR} {_LITTLE_ONES}\b",
        rf"\bcosts? (?:{_YOU} (?:at home|personally|privately)|{_YOUR} (?:family|marriage|health"
        rf"|relationship|partner|private life|{_LITTLE_ONES}))\b",
        rf"\b(?:do|does|did|done|is|are|for|on) (?:to )?{_YOUR} (?:marriage|relationship|home life"
        rf"|private life|love life)\b",
        rf"\btime (?:do|did|can|could) {_YOU} (?:\w+ )?(?:get|have|spend) (?:with|for) {_YOUR} "
        rf"{_AT_HOME}\b|\bwhat {_DO} {_YOUR} family give up\b",
        # Grades.
        rf"\b(?:what|how|did|were|was|is|tell me|share)\b(?: \w+){{0,3}} {_YOUR} (?:\w+ )?"
        rf"(?:{_GRADES}|(?:sat|act|gre|lsat|mcat)(?: scores?)?){_END}"
        rf"|\bhow (?:good|high|low|bad|were|was|are)\b(?: \w+){{0,2}} {_YOUR} (?:\w+ )?"
        r"(?:gpa|grades|marks|lsat|mcat|sat|gre)\b",
        rf"\b{_GRADES} (?:did|do) {_YOU} (?:\w+ )?(?:have|get|graduate|finish|leave|earn)\b",
        rf"\bdid {_YOU} (?:\w+ )?(?:get|have|earn) (?:\w+ )?(?:good|bad|decent|straight|high|top"
        r"|perfect) (?:grades|marks|as\b|a['’]s)",
        rf"\b(?:what did {_YOU} (?:get|score|make)|how well did {_YOU} do|how did {_YOU} do) "
        rf"(?:on|in|at) (?:the |{_YOUR} )?{_EXAMS}{_END}",
        rf"\bwere {_YOU} (?:\w+ )?an? (?:good|bad|top|great|poor|straight[- ]a|strong|weak|model"
        rf"|lousy) student{_END}",
        rf"\bhow were {_YOU} as a student{_END}|\bwhat kind of student were {_YOU}\b",
        # What school cost.
        rf"\b(?:did|does) (?:\w+ ){{0,2}}{_SCHOOL} (?:run|set) {_YOU}(?: back)?\b"
        rf"|\b(?:did|do|had) {_YOU} (?:have |get |on )(?:a |any )?(?:scholarships?|financial aid)\b"
        rf"|\bhow much of {_YOUR} (?:own )?(?:savings|money)\b",
        rf"\b(?:how much|what) (?:did|does|do|has|was) {_YOUR} (?:\w+ )?{_SCHOOL} (?:\w+ )?cost"
        rf"|\b(?:did|does|do) (?:\w+ ){{0,2}}{_SCHOOL} cost {_YOU}\b",
        rf"\bhow much (?:\w+ )?(?:did|do|have) {_YOU} (?:\w+ )?(?:pay|paid|spend|spent) "
        rf"(?:\w+ )?(?:for|on) (?:{_YOUR} |the )?(?:\w+ )?{_SCHOOL}\b",
        rf"\bwho (?:paid|is paying|pays) for {_YOUR} (?:\w+ )?{_SCHOOL}"
        rf"|\b(?:financ\w+|fund\w*|afford) {_YOUR} (?:\w+ )?{_SCHOOL}",
        rf"\bdebts? (?:did|do|are|have) {_YOU}\b|\bdo {_YOU} (?:still )?owe\b"
        rf"|\bpa(?:y|id|ying) (?:off|back) {_YOUR} (?:\w+ )?(?:loans?|debts?)\b",
        rf"{_DO} {_YOUR} (?:parents|family|folks) (?:\w+ )?(?:pay|paid|help you pay)\b",
        # The free time.
        rf"\bwhat do {_YOU} do when {_YOU}(?:['’]?re| are) (?:not working|off|at home)\b"
        rf"|\b(?:do|can) {_YOU} (?:\w+ )?(?:unwind|relax|switch off) (?:at home|on weekends)\b"
        rf"|\b(?:what|which) sports? do {_YOU}\b",
        rf"\bwhat (?:do|did|are|will) {_YOU} (?:usually |normally |like to |really )*(?:do|doing"
        rf"|up to) (?:on |over |for |in |at |this |with |during )(?:the |{_YOUR} )?{_FREE}{_END}",
        rf"\bwhat do {_YOU} (?:usually |normally |like to )*do (?:after|outside(?: of)?) "
        rf"(?:work|the office|hours){_END}|\bhow (?:do|did) {_YOU} (?:like to |usually )?spend "
        rf"{_YOUR} {_FREE}",
        rf"{_YOUR} hobb(?:y|ies)\b|\b(?:do|does) {_YOU} have (?:any |a )?hobb(?:y|ies)\b"
        rf"|\bwhere (?:do|did|are|will) {_YOU} (?:\w+ )?(?:go|going) (?:on|for) "
        rf"(?:\w+ )?(?:vacation|holidays?)\b|\bdo {_YOU} go out (?:much|a lot|often)\b",
    )
)
"""Asks for what is theirs alone, however kindly it is meant."""
# Of these one may well ask how others in the work manage.
SHARED_BY_OTHERS = Pattern(
    rf"\b(?:juggle|balance|night shifts?|hours|travel|{_LITTLE_ONES}|pregnan\w+"
    r"|(?:maternity|paternity|parental) leave)\b"
)
