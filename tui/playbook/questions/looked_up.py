"""What anybody can look up about a trade, a paper, a place or a price (P2).

These are questions about a kind of work in general; asked of "you" or "your team" they are
about what only this person knows, and are left in peace.
"""

from tui.playbook.questions.patterns import Pattern

_OVER = r"\s*[?.!]+\s*$"
_ONE = r"(?:i|you|u|one|somebody|someone|a person|anyone|anybody)"
_JUDGED = (
    r"(?:good|better|great|best|bad|worst|strong|weak|poor|real|typical|trusted|happy|successful"
    r"|perfect|decent|normal|excellent)"
)
_THESE_HERE = (
    r"(?:you|u|your|ur|yours|i|my|we|our|they|their|he|she|it|this|that|these|those|people|folks"
    r"|somebody|someone|newcomers?|beginners?|colleagues?|co-?workers?|clients?|patients?"
    r"|customers?|applicants?|candidates?|kids|others|things|here|there|good|great|best|bad"
    r"|experienced|new|other|happy|successful)"
)
# "nurses", "most architects", "an air traffic controller": whoever does it, wherever.
_TRADE = (
    rf"(?!{_THESE_HERE}\b)(?:most |an? |the (?!best|team)|all )?(?!{_THESE_HERE}\b)"
    rf"(?:(?!{_THESE_HERE}\b)[\w'’/-]+ ){{0,3}}?(?!{_THESE_HERE}\b)[\w'’/-]+"
)
_NOT_HERE = (
    rf"(?:(?!(?:your|here|where|there|without|while|when|if|today|now|once)\b)[^?.!])*{_OVER}"
)
_PAPER = (
    r"(?:licen[cs]es?|certificates?|certifications?|degrees?|diplomas?|credentials?|permits?"
    r"|qualifications?|exams?|tests?|background checks?|insurance|visas?|work permits?|documents?"
    r"|a[- ]levels)"
)
_SCHOOLING = r"(?:schooling|education|training|qualifications?|courses?|classes|subjects?|majors?)"
_PLACES = (
    r"(?:industries|compan(?:y|ies)|firms?|employers?|sectors?|schools?|colleges?|universit(?:y"
    r"|ies)"
    r"|programs?|cities|states?|countries|unions?|majors?|certifications?|agenc(?:y|ies))"
)
_RANK_INSIDE = (
    r"(?:partner|manager|foreman|lead(?:er)?|supervisor|member|regular|mentor|boss|expert|pro"
    r"|insider|part|specialist)"
)
_ROOMS = (
    r"(?:shop|store|office|library|museum|hall|union hall|plant|clinic|campus|gym|headquarters"
    r"|showroom|lab|workshop)"
)
_COMPANY = (
    r"(?:compan(?:y|ies)|firm|organi[sz]ation|agency|non-?profit|business|hospital|school"
    r"|museum|bank|union|paper|newspaper|department|city|district|county|foundation|institute"
    r"|airline|brewery|orchestra|theat(?:er|re)|library|zoo|hotel|restaurant chain|chain|group"
    r"|association|guild|society|charity|court|university|college|factory|foundry|mill|studio"
    r"|publisher|manufacturer|start-?up|store|bakery|gallery|clinic|park|hall|tower|program"
    r"|academy|church|team store)"
)
# "Siemens", "St. Mary's": what has a name and is no word of ours.
_NAMED = r"(?-i:(?!I\b)[A-Z][\w&.'’-]*(?: (?:of |the )?[A-Z][\w&.'’-]*)*)"
_ORG = rf"(?:(?:the|your|this|that) (?:[\w-]+ )?{_COMPANY}|(?:the )?{_NAMED})"
_WORK_OF_ITS_OWN = (
    r"(?:have|has|had|own|owns|run|runs|make|makes|produce|produces|sell|sells|serve|serves|employ"
    r"|employs|offer|offers|get|gets|see a|operate|operates|export to|fly to|accept|brought|bring"
    r"|brew|brews|publish|publishes|print|host|hosts|treat|treats|admit|admits)"
)
_FACT = (
    r"(?:capacity|ranking|stock symbol|ticker symbol|life ?span|speed limit|tax (?:brackets?|rate)"
    r"|by-?laws|(?:ticket |entrance |current )?prices?|full name|definition|abbreviation|acronym"
    r"|height|population|opening date|return policy|annual budget|annual report|share price"
    r"|title|plot|publisher|membership fee|visiting hours|legal form|tax id|motto|legal name)"
)

LOOKED_UP = tuple(
    Pattern(pattern)
    for pattern in (
        # What a trade does, and when, and where.
        rf"what(?:['’]?s| is| are) the (?:\w+ )?(?:job|role|work|duties|tasks?|responsibilit(?:y"
        rf"|ies)|job description|functions?|(?:working |usual |normal |office )?hours) (?:of|for) "
        rf"(?:an? )(?!{_JUDGED}|mentor|lifetime|beginner|newcomer){_NOT_HERE}",
        rf"what (?:an? )?(?!{_THESE_HERE}\b)(?!(?:an? )?{_JUDGED})[\w/-]+(?: (?!{_THESE_HERE}\b)"
        rf"[\w/-]+){{0,3}} (?:is|are|does|do|means|mean|stands for){_OVER}",
        rf"what do {_TRADE} (?:actually |really )?do(?: all day)?{_OVER}",
        rf"how many (?:hours|days|shifts|weeks) (?:a (?:day|week|year) )?(?:do|does) {_TRADE} "
        rf"(?:usually |normally |typically |really )?(?:work|get off|train){_NOT_HERE}",
        rf"(?:where|what time|when) do {_TRADE} (?:usually |normally |typically |mostly )?"
        rf"(?:work|train|retire|start work|start|study|live){_OVER}",
        rf"(?:at )?what age (?:do|does|can|must|should) {_TRADE} (?:have to |usually |get to )?"
        r"(?:retire|start|stop|begin|apply|drive|fly)\b",
        rf"(?:what|which) (?:software|programs?|apps?|tools?|equipment|machines?"
        rf"|(?:programming |coding )?languages?|uniforms?|instruments?|materials?) (?:(?:do"
        rf"|does) {_TRADE} "
        rf"(?:use|need|wear|have)|(?:are|is) (?:usually |mostly |commonly )?used (?:in|by|for)\b)",
        r"(?:what|which) (?:(?:are|is) the (?:different |various |main )?)?(?:types?|kinds?|sorts?"
        rf"|branches|areas) of (?!{_THESE_HERE}\b)[\w -]+? (?:are there|exist){_OVER}"
        r"|what are the (?:different|various|main) (?:types?|kinds?|sorts?|branches|areas) of\b",
        r"how many (?!of\b)[\w -]+ are there (?:in|at|across|each|every|per)\b",
        r"(?:what|which) [\w -]+ exist (?:for|in|in the)\b",
        # How anybody gets there, and what papers it takes.
        rf"how (?:do|does|can|could|would|should) {_ONE} (?:even |actually )?(?:become|train to be"
        rf"|train as|qualify as) an? (?!{_JUDGED}|(?:\w+ )?{_RANK_INSIDE}\b){_NOT_HERE}",
        rf"how (?:do|does|can|could|would|should) {_ONE} (?:even |actually )?(?:get|be|become) "
        rf"(?:certified|licensed|accredited|registered|qualified)\b{_NOT_HERE}",
        rf"how (?:do|does|can|could|would) {_ONE} (?:get|earn|renew|apply for) (?:an?|my|the) "
        rf"(?:[\w-]+ ){{0,3}}{_PAPER}{_OVER}",
        rf"how (?:do|does|can|could) {_ONE} (?:apply|enroll|enlist|sign up|register) (?:to|for|at"
        rf"|in) (?:the|an?) {_NOT_HERE}",
        rf"how (?:old|fit|tall|strong|smart|fast) (?:do|does|must|should) {_ONE} (?:have to |need "
        r"to )?be (?:to|for)\b",
        rf"(?:what|which|how much|how many) (?:\w+ )?{_SCHOOLING} (?:do|does"
        rf"|would) {_TRADE} need\b",
        rf"(?:what|which|how many|how much) (?:\w+ )?(?:{_SCHOOLING}|{_PAPER}|scores?|grades?"
        rf"|credits|points) (?:do|does|would) {_ONE} need (?:on|for|to|in)\b",
        rf"(?:do|does) (?:{_TRADE}|{_ONE}) (?:\w+ )?(?:need|have to have|require) (?:an? |to have "
        rf"an? |any )?(?:[\w-]+ ){{0,2}}{_PAPER} (?:to|for|as) (?!this|that|it|do this|do that)",
        rf"(?:do|does) (?!{_ONE}\b){_TRADE} (?:\w+ )?need (?:an? )?(?:[\w-]+ )?{_PAPER}{_OVER}",
        r"(?:is|are) (?:an? |the )?(?:[\w'’-]+ ){1,2}?(?:required|mandatory|needed|necessary) "
        r"(?:for|to (?:be|become|work as))\b",
        r"how (?:many years|long)(?: of \w+)? (?:does|do|will|would) (?:it|that|the \w+) take to "
        r"(?:be|become) an?\b",
        rf"(?:what|which) (?:laws?|permits?|licen[cs]es?|taxes|insurance|rules|regulations?) "
        rf"(?:(?:do|does|must) (?:{_ONE}|{_TRADE}) (?:need|pay|require|have)|(?:regulates?"
        r"|governs?|covers?|appl(?:y|ies))\b)",
        # Exams, dates and prices.
        r"(?:when|what day)(?:['’]?s| is| are) the (?:next |first |last )?(?:\w+ )?(?:exam|test"
        rf"|deadline|open house|career fair|registration|hearing|election){_NOT_HERE}",
        r"what(?:['’]?s| is) the (?:\w+ )?(?:passing score|pass(?:ing)? (?:mark|rate|grade)|passing"
        r"|cut-?off|deadline|acceptance rate|physical test|entrance exam|job market|market size"
        r"|dress code|pension age) (?:of|for|on|in|at)\b",
        rf"what(?:['’]?s| is| does| do)(?: an?| the| your)? (?:[\w-]+ ){{1,3}}?(?:{_PAPER}"
        rf"|school|boot ?camp|course|program) cost{_OVER}",
        rf"how much (?:do|does|can) (?!{_THESE_HERE}\b)[A-Z]?[\w.&-]+ pay (?!for\b|attention)\w+",
        r"what(?:['’]?s| is| are) the (?:average|median|usual|typical) (?:age|size|class size"
        r"|length|cost|price|price tag|tenure|caseload)\b",
        r"how much is the (?:\w+ )?(?:industry|market|field|company) worth\b",
        r"how (?:big|large) is the (?:[\w-]+ ){0,2}(?:industry|field|market|sector|union|economy)"
        rf"{_NOT_HERE}|how fast is (?:the|this) (?:[\w-]+ )?(?:industry|field|market"
        rf"|sector) growing{_OVER}",
        r"what (?:percent|percentage|share) of (?!your\b)",
        # Who and where.
        rf"(?:what|which) {_PLACES} (?:hires?|employs?|offers?|has|have (?!you\b)|teach(?:es)?"
        r"|represents?|accepts?|leads? to|makes?|needs?|exists?|trains?)\b",
        r"(?:what|which) (?:jobs?|careers?|fields?|industries|work) can "
        rf"{_ONE} (?:get|go into|do|have|find|work in) (?:with|in|after)\b",
        r"(?:which|what) (?:is|are) the (?:largest|biggest|oldest|main"
        r"|top) (?:[\w-]+ )?(?:employers?"
        r"|industry|industries|company|companies|firms?|school|hospital|union)\b",
        rf"what(?:['’]?s| is) the (?:name|address|website|phone number|e-?mail) (?:of|for) "
        rf"(?!{_THESE_HERE}\b)",
        rf"(?:what time|when) (?:does|do) (?:your|the) {_ROOMS} (?:open|close)\b"
        rf"|what (?:days|hours) are (?:you|they) open\b|how do (?:i|we) get to (?:your"
        rf"|the) {_ROOMS}"
        rf"|where is the {_ROOMS}{_OVER}",
        rf"where can {_ONE} (?:study|take|register|sign up|find (?:the )?(?:job )?(?:postings"
        r"|listings|openings|ads))\b",
        rf"(?:what|which) (?:benefits|perks|insurance) (?:does|do) (?:the|your) \w+ (?:offer|have"
        rf"|give|provide)\b|what are the benefits (?:at|of working (?:at|for)) (?:the|your) "
        rf"{_COMPANY}|how many (?:vacation|sick|personal|holi)-? ?days? (?:do|does)\b(?! people)",
        rf"who (?:founded|owns|started|funds) (?:your|the) {_COMPANY}\b"
        rf"|what(?:['’]?s| is| are) (?:your|the) {_COMPANY}['’]s (?:main )?(?:products?|services"
        rf"|size|dress code|name|mission|values|slogan)\b|what(?:['’]?s| is| are) the (?:core )?"
        rf"(?:size|mission|values) of your {_COMPANY}|what is your {_COMPANY} known for{_OVER}"
        rf"|who are your (?:biggest|largest|main|top) (?:clients|customers|donors){_OVER}"
        rf"|how many employees do (?:you|they) have\b",
        rf"(?:what is|what['’]?s) (?:the|an?) (?!{_JUDGED}|(?:\w+ )?\w+est\b"
        rf"|most\b)(?:[\w-]+ ){{0,2}}"
        rf"(?:exam|licen[cs]e|certificate|certification|act|statute|treaty){_OVER}"
        rf"|what (?:does|do) (?:the|your|this) (?:[\w-]+ ){{0,2}}{_COMPANY} (?:actually |really )?"
        rf"do{_OVER}|how many (?:people|employees|staff|nurses|teachers|engineers) work (?:at|in"
        rf"|for)"
        rf" {_ORG}{_OVER}",
        rf"(?:what|which) (?:cities|states|countries|places|towns) (?:do|does) (?:you|they|{_ORG}) "
        rf"(?:have (?:\w+ )?(?:offices|branches|stores|plants)|operate|sell|ship|deliver)\b",
        r"what are the prerequisites (?:for|to)\b|what(?:['’]?s| is) the (?:procedure"
        r"|process) (?:for"
        r"|to|of) (?:get(?:ting)?|becom(?:e|ing)|be(?:ing)?) (?:an? )?(?:licensed|certified"
        r"|registered"
        r"|accredited|citizen)|when do applications (?:for [\w ]+ )?(?:open|close)\b",
        rf"how long (?:has|have) {_ORG} (?:existed|been (?:around|open|in business))\b"
        r"|is there an? (?:age|weight|height|time) limit\b|what(?:['’]?s| is) the (?:[\w-]+ )?"
        r"(?:(?:drop-?out|failure|success|graduation|turnover|crime|vacancy) rate|age limit|law on"
        r"|outlook)\b",
        rf"what (?:does|do) the (?:[\w-]+ ){{0,3}}(?:exams?|tests?|applications?|licen[cs]e|course"
        rf"|curriculum|law) (?:cover|consist of|include|say|require){_NOT_HERE}"
        rf"|(?:when|where) (?:do|does|can) {_ONE} apply (?:for|to)\b"
        rf"|what (?:do|does|would) {_ONE} (?:have to|need to|must) (?:study|learn|take|pass) to"
        rf" (?:be|become)\b",
        rf"how long (?:does|do|is) (?:an? |the )?(?:[\w'’-]+ ){{0,2}}(?:apprenticeship|residency"
        rf"|academy|training|boot ?camp|licen[cs]ing|exam) (?:last|take){_OVER}"
        rf"|when does the (?:\w+ )?(?:academy|apprenticeship|school year|enrollment) (?:start"
        rf"|begin)",
        r"who are the (?:main|big|biggest|key|top) (?:players|competitors|companies|employers)\b"
        r"|how (?:much|many) [\w -]+ (?:is|are) (?:legal|allowed|required|legally)\b"
        r"|how many jobs (?:will|would|are|does)\b|(?:what|which) [\w -]+ (?:is|are) (?:most"
        r"|mostly"
        r"|commonly|widely) used (?:in|for|by)\b|what are your (?:office|opening"
        r"|business) hours\b",
        r"(?-i:[Ww]hat(?:['’]?s| is| does| are) (?:the )?[A-Z]{2,6}s?)(?: do| mean)?\s*\?*$"
        rf"|how does {_ONE} get (?:an? )(?:[\w'’-]+ ){{1,3}}(?:card|licen[cs]e|permit|badge|rating)"
        rf"{_OVER}",
        rf"(?:what|which) (?:[\w-]+ ){{0,2}}{_PAPER} (?:do|does|must|should|would|will|can) "
        rf"(?:{_ONE}|{_TRADE}) (?:need|require|sit|take|pass|hold|ask for|accept|have to)\b"
        rf"|(?:what|which) (?:degrees?|qualifications?) do you (?:hold|have){_OVER}"
        rf"|(?:what|which) {_COMPANY} were you (?:at|with) before{_OVER}",
        rf"how much (?:is|are) an? (?!{_THESE_HERE}\b)[\w' -]+{_OVER}|by when (?:must|do"
        rf"|should) i\b"
        rf"|where (?:do|can) {_ONE} find (?:the|an?) (?:\w+ )?(?:application|form|job ad|rules)\b"
        rf"|where did you (?:study|train|qualify)(?: (?!and\b)\w+){{0,2}}{_OVER}"
        rf"|what exactly (?:is|are) (?:an? )?(?!{_THESE_HERE}\b)[\w-]+(?: [\w-]+)?{_OVER}",
        rf"what(?:['’]?s| is| was) your (?:annual )?(?:turnover|revenue|profit)\b"
        rf"|what are the (?:rules|regulations|laws|limits) (?:on|for|about) (?!{_THESE_HERE}\b)"
        rf"|what(?:['’]?s| is| are) (?:the|your) {_COMPANY}['’]s (?:rating|ranking|score|address"
        rf"|hours"
        rf"|policy|return policy)\b|what [\w ]+ are taught\b|how far is (?:your|the) [\w ]+ from\b"
        rf"|what are the (?:opening|visiting|office) (?:times|hours)\b",
        rf"how many (?!people\b|{_THESE_HERE}\b)[\w-]+ (?:qualify|graduate|leave|retire|die|apply"
        rf"|pass|fail|drop out|enroll|get in)(?: (?:each|every|a|per) year)?{_OVER}"
        rf"|how many (?:days['’]?|weeks['’]?) (?:of )?(?:holiday|vacation|leave)\b"
        rf"|(?:what|which|how much) (?:pension|holiday|sick pay|sick leave) (?:do"
        rf"|does) {_TRADE} get\b"
        rf"|how (?:is|are) (?:an? )?(?!{_THESE_HERE}\b)[\w-]+ (?:built|made|produced|brewed|mined)"
        rf"{_OVER}|who (?:regulates|licenses|accredits|governs|inspects) (?!you\b"
        rf"|your\b)[\w -]+{_OVER}"
        rf"|who chairs your board\b|how long is (?:the|an?) (?:\w+ )?(?:course|degree"
        rf"|program(?:me)?)"
        rf"(?: (?:at|in) [\w ]+)?{_OVER}",
        rf"(?:please )?(?:explain|define) (?:to me )?what (?:an? )?(?!{_THESE_HERE}\b)[\w -]+ (?:is"
        rf"|are|means|does){_OVER}|what hours does {_TRADE} work\b|how much more (?:do"
        rf"|does) {_TRADE}"
        rf" (?:make|earn|get)\b|how many (?!{_THESE_HERE}\b)[\w -]+ (?:offer|hire|teach|accept)\b"
        rf"|how many (?:countries|cities|states) are you in\b",
        rf"(?:what|which) (?!{_THESE_HERE}\b)[\w -]+ (?:is|are) (?:the )?(?:closest|nearest"
        rf"|cheapest"
        rf"|largest|biggest|oldest|most common)\b|what are the most common\b"
        rf"|(?:what|which) (?!{_THESE_HERE}\b)[\w-]+ are there (?:for|in|at|around)\b"
        rf"|how much are (?:the )?(?:[\w-]+ )?(?:dues|fees|books|tickets|rents?)\b",
        rf"what(?:['’]?s| is) the (?:weather|rent|economy|cost of living|traffic|climate"
        rf"|housing) like"
        rf"\b|how expensive is it to\b|how(?:['’]?s| is) the (?:job|housing) market\b"
        rf"|what(?:['’]?s| is) the (?:latest version|penalty|fine|link|motto|dress code)\b"
        rf"|is there a shortage of\b|what(?:['’]?s| is) (?:the|your) {_COMPANY}['’]s (?:motto"
        rf"|slogan)\b",
        # What an organization is, has and makes, as its own page says.
        rf"how many (?!times\b|hours\b|of\b)(?:[\w-]+ ){{1,3}}(?:does|do|did|has|have) {_ORG} "
        rf"(?:[\w-]+ )?{_WORK_OF_ITS_OWN}\b",
        rf"how many (?!times\b|hours\b|of\b)(?:[\w-]+ ){{1,3}}(?:belong to|are part of|are there"
        rf"|(?:are|sit|work|study|play) (?:on|in|at|for)) {_ORG}{_OVER}",
        rf"(?:what|which) (?!do\b|does\b|did\b|kind\b|part\b)(?:[\w-]+ ){{1,3}}(?:does|do|did|has"
        rf"|have) {_ORG} (?:[\w-]+ )?{_WORK_OF_ITS_OWN}\b(?! (?:trouble|most|you))",
        rf"what (?:does|do|did) {_NAMED} (?:actually )?(?:produce|make|sell|do|manufacture|publish"
        rf"|offer)\b{_NOT_HERE}",
        rf"what(?:['’]?s| is| are| was| were) (?:the|your) (?:[\w-]+ )?{_FACT}"
        rf"(?: (?:of|for|at|in|on) [^?]*)?{_OVER}",
        rf"what(?:['’]?s| is| are| was) your (?:latest |new |first |last )?(?:book|podcast|blog"
        rf"|company|show)['’]?s? (?:called|named|name|title|about){_OVER}"
        rf"|what is the (?:name|title) of your\b"
        rf"|(?:when|where) (?:was|is|can i buy|can i get) your (?:book|record|film|article)\b",
        rf"when(?:['’]?s| is| was| are) the (?:annual|yearly|next|first"
        rf"|last) (?!time\b)[\w -]+{_OVER}"
        rf"|where(?:['’]?s| is) the (?:annual|next) [\w -]+{_OVER}",
        rf"when did {_ORG} (?:[\w-]+ )?(?:open|start|begin|merge|close|move|go (?:public|online"
        rf"|bankrupt)|get its name|join)\b{_NOT_HERE}|when did the merger with\b",
        rf"who (?:bought|acquired|chairs|sits on|is on the board of|publishes|sponsors|regulates"
        rf"|inspects|built|named|supplies) (?:the (?:\w+ )?(?:board|committee|council)\b|{_ORG})",
        rf"how (?:old|tall|high) is (?:{_ORG}|the (?:\w+ )?(?:building|tower|bridge|tree)){_OVER}",
        r"(?:what|which) (?:\w+ )?(?:party|parties|standards?|forms?|agenc(?:y|ies)|laws?|codes?"
        r"|regulators?|brands?) (?:runs?|appl(?:y|ies) to|inspects?|regulates?|governs?|covers?"
        r"|belongs? to|licenses?|do i need)\b",
        rf"where (?:do|can|should) {_ONE} (?:file|buy|submit|download|pick up|mail) (?:the|your|an?"
        rf"|my) (?:\w+ )?(?:forms?|books?|tickets?|permits?|applications?|taxes)\b",
        rf"how much (?:profit|revenue|money|tax) (?:did|does|do) {_ORG} (?:make|earn|pay|lose)\b"
        rf"|how did the (?:share|stock) price\b|how much is the (?:[\w-]+ )?(?:fee|membership"
        rf"|ticket|tuition|dues|license|exam)\b",
        r"what (?:does|do) (?:the |an? )?[\w. -]+ stand for\b|how (?:is"
        r"|are) (?:an? )?[\w -]+ defined"
        r"|what(?:['’]?s| is) the (?:meaning|definition) of (?!life|this|your|it|that\b)",
        rf"what (?:was|is) (?:{_ORG}) (?:once |now )?called\b|what did {_ORG} start out as\b"
        rf"|where (?:was|is) {_ORG}['’]?s? (?:first|biggest|main)\b|where was the first\b"
        rf"|where (?:does|do) {_ORG} meet{_OVER}|what time (?:is|are) {_ORG} open\b"
        rf"|(?:when|which \w+) (?:does|do) the (?:\w+ )?(?:program|course|class|semester|season"
        rf"|term"
        rf"|training) (?:start|begin|end)\b",
        rf"(?:what|which) \w+ (?:of|at|in) {_ORG} (?:is|has|was|had) the \w+(?:est|most)\b"
        r"|who (?:are|were|is) the (?:authors?|owners?|founders?|members?|directors?|sponsors?"
        r"|donors?|architects?) (?:of|behind)\b",
        r"how (?:many|much|long|old)\b[^?]* (?:by law|legally)\b"
        r"|how long is an? (?:[\w-]+ )?(?:patent|licen[cs]e|certificate|contract|visa|permit)"
        r" (?:valid|good)\b|how (?:long|far) is the (?:flight|drive|trip|way) (?:to|from)\b",
        r"what(?:['’]?s| is) the (?:average|median) (?!day|week|month|morning|shift|project|person"
        r"|career|client|meeting)[\w-]+(?: [\w-]+)? (?:of|for|in|at|among|per)\b",
        r"who is (?:eligible|allowed|qualified) (?:to|for) (?:join|apply|enter|membership|the)\b"
        r"|what does (?:membership|the (?:fee|ticket|license|permit)) (?:in [\w ]+ )?(?:include"
        r"|cover|cost)\b",
    )
)
"""Beginnings of questions about a kind of work in general, which a search answers."""
