"""What is too personal for a first talk: age, family, health, faith, origin, politics, own pay."""

from tui.playbook.questions.patterns import Pattern

_YOU = r"\b(?:you|u)\b"
_YOUR = r"\b(?:your|ur)\b"
_WHATS = r"\bwhat(?:['’]?s| is| was| are| were)"
_ASKS = (
    r"\b(?:do|does|did|are|r|is|were|was|have|has|had|will|would|can|could|may|might)(?:n['’]t)?"
)
_ENDS = (
    r"(?=\s*(?:[?.!,;]|$|\b(?:yourself|or|and|too|then|now|anymore|by|if|because|when|while|before"
    r"|at|with|for|despite)\b))"
)
# From "you" to what is private about it, with nobody else in between.
_REACH = (
    rf"{_YOU} (?:(?!(?:who|whose|that|people|patients|clients|kids|students|those|with|for|treat\w*"
    r"|help\w*|support\w*|teach\w*|handle|know|care|serve|explain|recommend|work\w*)\b)\w+ ){0,4}?"
)
_LONG_REACH = _REACH.replace(
    "work", "think|taught|feel|hope|expect|like|love|enjoy|meet|see|read|write|talk|speak|work"
).replace("{0,4}", "{0,7}")
_SPOUSE = r"(?:husband|wife|spouse|boyfriend|girlfriend|fianc[ée]e?|mother-in-law)"
_CHILDREN = r"(?:kids?|child(?:ren)?|bab(?:y|ies)|grand(?:kids|children)|sons?|daughters?)"
_PARENTS = r"(?:parents?|mother|father|mom|mum|dad|siblings?|brothers?|sisters?)"
_FAITH = (
    r"(?:religious|christian|catholic|protestant|evangelical|mormon|jewish|jew|muslim|hindu"
    r"|buddhist|sikh|atheist|agnostic|spiritual|believer|orthodox)"
)
_PARTY = (
    r"(?:republican|democrat|liberal|conservative|socialist|communist|progressive|leftist"
    r"|left[- ]wing|right[- ]wing|libertarian|feminist|labour|tory|tories)"
)
_PEOPLE = (
    r"(?:american|british|english|irish|german|french|italian|polish|russian|mexican|latin[oax]"
    r"|hispanic|african|asian|arab|indian|pakistani|chinese|japanese|korean|vietnamese|filipino"
    r"|turkish|iranian|israeli|black|white|native|immigrant|foreigner|refugee|citizen)"
)
_ILL = (
    r"(?:disabled|sick|ill|healthy|depressed|autistic|bipolar|dyslexic|neurodiver\w+|sober"
    r"|vaccinated|overweight|in therapy|on (?:\w+ )?(?:medication|meds|drugs)|hospitali[sz]ed"
    r"|burne?d? out|burnt out)"
)
_ILLNESS = (
    r"(?:disabilit(?:y|ies)|illness(?:es)?|recent operations|diseases?|diagnosis|adhd|autism"
    r"|cancer|diabetes|allergies"
    r"|anxiety|depression|burn-?outs?|breakdowns?|antidepressants|medication|chronic \w+"
    r"|(?:mental )?health (?:problems?|issues?|conditions?)|abortion|miscarriage)"
)
_DISPUTED = (
    r"(?:trump|biden|obama|harris|abortion|gun control|guns|immigration|the (?:election|president)"
    r"|israel|gaza|god|religion|politics)"
)
_PAY = r"(?:salary|salaries|paychecks?|income|wages?|bonus|net worth|hourly rate|take-home)"
_GET = (
    r"(?:make|earn|made|earned|(?:get|got|getting|be|been) paid|paid|bring home|take home|making)"
)

# What nobody says of work, whatever comes after it.
_TOO_NEAR = (
    r"(?:divorced?|homeless|suicidal|migraines?|convicted|jail|medicated|vaccinated|breadwinner"
    r"|(?:maternity|paternity) leave|wedding|eating disorder|miscarriages?|infertil\w+|alcoholic"
    r"|welfare|food stamps|sex life|held back|bad back|chronic pain|hangovers?|your (?:own )?age"
    r"|house arrest|menopaus\w+|diabet(?:es|ic)|arthritis|asthma|epilep\w+|dyslexi\w+|autistic"
    r"|bipolar|depressed|overweight|addict(?:ed)?|smoker|sober|sleeping pills|prescription"
    r"|antidepressants?|widow(?:er|ed)?|childless|stepchildren|grandchildren|girlfriend|boyfriend"
    r"|fianc[ée]e?|virgin|queer|lesbian|bisexual|transgender|caste|churchgoers?|atheists?"
    r"|undocumented|illegal immigrant|payslip|pay ?check|pay stub|trust fund|lottery|bankruptcy"
    r"|reprimanded|expelled|sacked|arrested|evicted|one-night stand|fling|tattoos?|wigs?"
    r"|birth control|vasectomy|dentures|life insurance|empty (?:house|flat|home)"
    r"|your (?:own )?(?:kids|children) (?:enough|much|often|grow up))"
)

PAY = tuple(
    Pattern(pattern)
    for pattern in (
        rf"\bhow much (?:money )?(?:{_ASKS} )?{_YOU} (?:\w+ ){{0,2}}?{_GET}\b"
        r"(?! (?:use|of|it|sense|time|decisions?|sure|room|attention)\b)",
        rf"{_ASKS} (?:they|it|this|the \w+|your \w+) pay {_YOU}(?: (?:well|enough|fairly|badly|much"
        rf"|okay|ok|decently|properly|more|less))?{_ENDS}|\bhow much (?:commission|overtime|rent"
        rf"|tax"
        rf"|tips?|bonus) (?:do|did|are|have) {_YOU}\b|\bhow much do {_YOU} get (?:in|per|an?)\b"
        rf"|\b(?:earn|make) as much as\b[^?]*\b(?:men|women|guys|colleagues|boss)\b"
        rf"|{_WHATS} {_YOUR} (?:hourly|monthly|yearly|annual|base)\b",
        rf"\bhow much are {_YOU} (?:getting|on)\b|\bthe (?:pay|salary|money|wage) {_YOU} (?:get"
        r"|make|earn)",
        rf"\bhow much money {_ASKS} {_YOU} (?:start|begin|end|live|save)",
        rf"\b(?:how much|what|how well) {_ASKS} (?:they|it|this|that|your \w+)(?: \w+)? (?:pay"
        rf"|give|offer) {_YOU}"
        r"(?! (?:back|for (?:training|courses|travel|school)))",
        rf"(?<!negotiate )(?<!negotiating )(?<!negotiated )(?<!discuss )(?<!how does )(?<!how do )"
        rf"(?<!how has ){_YOUR} (?:\w+ )?{_PAY}\b"
        r"(?! (?:bands?|ranges?|scales?|systems?|structure|model|negotiat\w+|plans?|schemes?))",
        rf"{_WHATS} {_YOUR} (?:\w+ ){{0,2}}(?:pay|compensation|earnings){_ENDS}",
        rf"\bwhat {_ASKS} {_YOU} (?:actually |really )?(?:earn|get paid){_ENDS}",
        rf"\bwhat {_ASKS} {_YOU} make (?:in )?(?:an?|per|each|every) (?:year|month|week|hour|day"
        r"|annum)\b",
        rf"\bwhat (?:salary|pay|bonus|money|kind of money) (?:do|did|are|were|have|had) {_YOU}",
        rf"{_ASKS} {_YOU} (?:make|making|earn|earning|get paid|getting paid) "
        r"(?:good|enough|decent|big|serious|much|more|a lot|less|well|six|six-figure)\b",
        rf"{_ASKS} {_YOU} (?:well|badly|fairly|properly|decently) paid\b"
        rf"|{_ASKS} {_YOU} paid (?:well|enough|fairly|more|a)\b",
        rf"{_ASKS} {_YOU} (?:rich|wealthy|in debt)\b|\bdebts? {_ASKS} {_YOU}",
        rf"{_ASKS} {_YOU} (?:own|rent) (?:{_YOUR}|a|the) (?:\w+ )?(?:house|home|apartment|flat)\b",
    )
)
"""Asks for their own pay."""

PERSONAL = tuple(
    Pattern(pattern)
    for pattern in (
        rf"(?<!how ){_ASKS} {_REACH}(?:(?:an?|the|any|your) )?(?:[\w-]+ )?{_TOO_NEAR}\b"
        r"(?! (?:patients|clients|cases|people|care|counsel\w+|law|research|drugs|medicine))",
        # Age.
        rf"\bhow old (?:{_ASKS} {_YOU}|{_YOU} (?:are|were))(?! (?:when|have to|need to)\b)",
        rf"{_WHATS} {_YOUR} (?:\w+ )?(?:age|birthday|birth ?date|date of birth){_ENDS}",
        rf"\b(?:tell\w*|ask\w*|share|sharing|know) (?:me )?{_YOUR} age\b|\bwhat age (?:are"
        rf"|were) {_YOU}",
        rf"\bwhen {_ASKS} {_YOU} (?:\w+ to )?retir|{_YOU} turn(?:ed)? (?:thirty|forty|fifty|sixty"
        r"|\d0)\b",
        rf"{_ASKS} {_YOU} born\b|\bwhen(?:['’]?s| is) {_YOUR} birthday\b",
        rf"{_ASKS} {_YOU} (?:\w+ ){{0,3}}(?:too (?:old|young)\b|in {_YOUR} (?:early |mid |late )?"
        r"(?:twenties|thirties|forties|fifties|sixties|\d0s))",
        # Family and love.
        r"^(?:so )?(?:(?:you )?(?:got )?(?:any |a )(?:kids|children|siblings|girlfriend|boyfriend"
        r"|wife"
        r"|husband)|married|single|divorced|pregnant|religious|straight|gay)(?: or \w+)?\?*$"
        r"|\bis that (?:a |your )?(?:wedding|engagement) (?:ring|band)\b"
        r"|\bwhose (?:last )?name do you"
        r" use\b|\bhow come you were (?:out of work|unemployed)\b|\bdid you cry\b",
        rf"(?<!work with )(?<!working with )(?<!business with )(?<!shop with ){_YOUR} (?:own "
        rf"|ex-?)?"
        rf"{_SPOUSE}\b|\b(?:have|got|find|there) an? (?:{_SPOUSE}|mrs|mr)\b",
        rf"{_ASKS} {_REACH}(?:have|having|got|want|wanting|adopt\w*|plan\w* (?:on"
        r"|for)) (?:to have )?"
        rf"(?:an? |any |more |another |your own )?(?:{_CHILDREN}|{_PARENTS}|family|partner){_ENDS}",
        rf"{_ASKS} {_REACH}(?:have|want|start(?:ing)?) (?:a family|{_CHILDREN} (?:some|one) day)",
        rf"\bhow many (?:{_CHILDREN}|siblings|brothers|sisters|marriages) {_ASKS} {_YOU}",
        rf"{_ASKS} {_YOU} (?:(?:ever|still|happily|been|get|got|gotten|getting|thinking about"
        r"|planning to|going to) )*(?:married|marry|single|divorced|engaged|pregnant|gay|lesbian"
        r"|straight|bisexual|trans|transgender|dating|in a relationship|a (?:single |working )?"
        rf"(?:mother|father|mom|mum|dad|parent)){_ENDS}",
        rf"{_ASKS} {_YOU} (?:still )?(?:seeing|dating) (?:some|any)(?:one|body)\b",
        rf"(?<!\bhow ){_ASKS} {_YOUR} (?:own )?(?:{_PARENTS}|{_CHILDREN})\b"
        r"(?!['’]| (?:at|in|of) (?:the|your|this) (?:school|class|center|daycare|ward))",
        rf"(?<!\bhow )(?<!\bwhat ){_ASKS} {_YOUR} (?:own )?family\b"
        r"(?!['’]| (?:play|influence|shape|inspire|lead you|point you)\b)",
        rf"{_ASKS} any(?:one|body) in {_YOUR} family\b|{_ASKS} {_YOUR} partner (?:also|too|ok"
        r"|happy)\b",
        rf"{_ASKS} (?:{_YOU} (?:\w+ )?)?(?:having|raising) (?:an? |{_YOUR} )?{_CHILDREN}\b",
        rf"{_ASKS} {_YOU} (?:\w+ )?(?:take|taken|on|had) (?:maternity|paternity|parental) leave\b",
        rf"\b(?:who|how) (?:looks? after|watches|takes care of|cares for) {_YOUR} {_CHILDREN}\b",
        rf"{_YOUR} (?:love life|sex life|dating life|sexual orientation|marital status|marriage)\b",
        rf"\bwhere do {_YOU} live{_ENDS}|\bdo {_YOU} live (?:alone|with|by)\b"
        rf"|{_YOUR} home address\b",
        # Health.
        rf"{_ASKS} {_REACH}{_ILL}{_ENDS}",
        rf"{_ASKS} {_REACH}(?:have|had|got|take|taking|took|suffer(?:ed|ing)? from) "
        rf"(?:\w+ ){{0,2}}?{_ILLNESS}\b",
        rf"\b(?:what|which) {_ILLNESS} {_ASKS} {_YOU}",
        rf"{_YOUR} (?:own )?(?:(?:mental |physical )?health(?: holding up| these days)?|disability"
        r"|illness|diagnosis|medication"
        rf"|pregnancy|weight){_ENDS}",
        rf"{_ASKS} {_YOU} (?:drink|smoke|do drugs|see a (?:therapist|psychiatrist|shrink)"
        rf"|go to therapy){_ENDS}|\bare {_YOU} being treated\b|\bhow much do {_YOU} weigh\b",
        rf"\bwhen (?:did|do) {_YOU} (?:graduate|finish|leave) (?:from )?(?:high school"
        rf"|school){_ENDS}",
        rf"\bwho(?:['’]?s| is)? (?:watch\w*|look\w* after|tak\w+ care of|rais\w+"
        rf"|mind\w*) {_YOUR} (?:\w+ )?"
        rf"(?:toddler|baby|little ones?|daughter|son|kids?|child(?:ren)?|mom|mother|dad|father"
        rf"|parents)\b",
        r"\byou (?:must be|seem|look|seem to be) (?:over|under|at least|about|almost|close to"
        r"|near) (?:\d0|thirty|forty|fifty|sixty"
        r"|seventy)",
        rf"\b(?:are|r) {_YOU} (?:close|in touch) (?:with|to) {_YOUR} {_PARENTS}\b"
        rf"|\bhow come {_YOU} never married\b"
        rf"|\bhow many {_CHILDREN} {_YOU} have\b|\bdid {_YOU} get pregnant\b"
        rf"|{_ASKS} {_YOU} (?:thinking (?:of|about)|close"
        rf" to|planning on) retir\w+|{_ASKS} {_YOUR} ex\b(?!-)",
        rf"{_ASKS} {_YOU} (?:ever )?(?:been )?diagnosed with\b|{_ASKS} {_YOU} (?:have"
        rf"|had) an? (?:drinking|drug|gambling"
        rf"|health|weight) problem\b|\bhow much weight did {_YOU}\b|\bwhy did they (?:fire"
        rf"|sack) {_YOU}\b"
        rf"|\bhow much do {_YOU} (?:still )?owe\b|\bwhat are {_YOU} making (?:these days|now"
        rf"|a year|per)\b"
        rf"|\bare {_YOU} (?:legal|here legally)\b|\bis that a wig\b",
        # Troubles, money and marks.
        rf"{_ASKS} {_YOU} (?:ever )?(?:had?|have|got?|get|gotten|been in|have) (?:an? )?(?:dui"
        rf"|affair|nervous breakdown"
        rf"|romantic relationship"
        rf"|relationship with a (?:co-?worker|colleague|boss|student|patient|client)|crush"
        rf"|fling|plastic surgery|sti|std)\b|{_ASKS} {_YOU} (?:ever )?(?:cheat(?:ed)?"
        rf"|steal|stolen|lied) (?:on|at|to|from)\b|{_ASKS} {_YOU} (?:\w+ )?grow up (?:poor|rich"
        rf"|religious)\b",
        rf"{_WHATS} {_YOUR} (?:caste|blood type|star sign|zodiac){_ENDS}|\bwhich god (?:are "
        rf"|do )?{_YOU}\b",
        rf"\bhow much (?:did|does|do|is|was) {_YOUR} (?:\w+ )?(?:house|car|apartment|wedding"
        rf"|rent|mortgage)\b"
        rf"|\bhow much (?:money )?do {_YOU} have (?:saved|in (?:savings|the bank))"
        rf"|\bwhat (?:do|did) {_YOU} (?:\w+ )?earn(?: (?:last|per|an?|now|roughly|at)\b"
        rf"|{_ENDS})|{_YOUR} divorce\b",
        rf"{_ASKS} {_YOU} (?:still |also )?going to (?:church|mosque|temple|synagogue)\b"
        rf"|\bdo {_YOU} live (?:near|close|around|in)\b",
        rf"\b(?:have|had|were|are|did|was|r) {_YOU} (?:(?:ever|actually|really|been|get|just"
        rf"|almost|nearly) )*(?:fired|sacked|canned"
        r"|let go|expelled|arrested|convicted|jailed|divorced|evicted|sexually \w+)(?! (?:up"
        r"|by how)\b)"
        rf"{_ENDS}",
        rf"\b(?:have|were|are|did|had) {_YOU} (?:\w+ ){{0,3}}(?:to|in|go to|from) (?:jail"
        rf"|prison|rehab)\b"
        rf"|{_ASKS} {_YOU} (?:\w+ ){{0,3}}in trouble with the (?:law|police)\b"
        rf"|{_ASKS} {_YOU} have a (?:criminal )?record{_ENDS}|{_YOUR} criminal record\b",
        rf"{_ASKS} (?:any(?:one|body)|some(?:one|body)|they|he) (?:ever )?(?:sexually )?"
        rf"(?:harass\w*|assault\w*|abused?|grope\w*|hit on) {_YOU}\b",
        rf"{_ASKS} {_YOU} (?:ever )?(?:drink|use drugs|do drugs|get drunk"
        rf"|take drugs)(?: (?:a lot|much|too"
        rf"|heavily|at work|alone)\b|{_ENDS})",
        rf"{_YOUR} (?:credit (?:score|card)|bank account|student (?:loans?|debt)|sat|gre|iq"
        rf"|mortgage"
        rf"|rent|savings)(?: scores?)?{_ENDS}",
        rf"\bhow (?:did|do|can|could) {_YOU} (?:ever )?(?:afford|pay for) (?:\w+ )?(?:college"
        rf"|school"
        rf"|university"
        rf"|a house|rent)|\bwhat (?:do|did) {_YOU} take home\b"
        rf"|\bwhat did {_YOU} (?:get|score) on {_YOUR} (?:sat|gre|lsat|mcat|boards|exams?|act)\b",
        rf"{_ASKS} {_YOU} (?:\w+ ){{0,2}}(?:have|had|need|get|got|apply for|on"
        rf"|here on) (?:to (?:get|have) )?"
        rf"(?:an? )?(?:\w+ )?(?:visa|green card|work permit|citizenship)\b(?! (?:people|help))",
        rf"(?<!when )(?<!if )(?<!while )(?<!once )\b{_YOU}(?:['’]re| are) (?:(?:an? )?{_FAITH}"
        rf"|married"
        rf"|single|pregnant|gay|divorced){_ENDS}"
        rf"|\bur(?:e)? (?:married|single)\b|\byoure (?:married|single|pregnant|gay|divorced)\b"
        rf"|\bwhy (?:are|r) {_YOU} (?:\w+ )?(?:single|divorced|not married|childless)\b"
        rf"|\b(?:why|how|when) [^?]*\b{_YOU} [^?]{{0,20}}\b(?:being|got) (?:pregnant|divorced"
        rf"|married)\b",
        rf"\b(?:at )?what age (?:did|do|were|are) {_YOU} (?:marry|get married"
        rf"|lose {_YOUR} virginity|(?:have|had) {_YOUR} (?:first )?{_CHILDREN}"
        rf"|become a (?:mom|dad|mother|father|parent))|\bwhy (?:don['’]?t|didn['’]?t|do(?:es)?"
        rf"|did) {_YOU} (?:not )?(?:have|want)"
        rf" (?:any )?{_CHILDREN}",
        rf"{_ASKS} {_YOU} (?:\w+ )?the only (?:black|white|asian|latin\w|hispanic|muslim|jewish|gay"
        rf"|trans|indian)\b",
        rf"\b(?:which|what) (?:medicines?|medications?|meds|drugs|pills) (?:are )?{_YOU}(?: are"
        rf"| take|r)?\b"
        rf"|{_ASKS} {_YOU} (?:\w+ ){{0,3}}(?:miscarriages?|abortions?|eating disorder|breakdown)\b",
        # Faith.
        rf"\b(?:what|which) (?:religion|church|faith|mosque|synagogue|temple|god) {_ASKS} {_YOU}",
        rf"{_WHATS} {_YOUR} (?:faith|church|god){_ENDS}|{_YOUR} religio\w+"
        r"|\bfor religious reasons\b",
        rf"{_ASKS} {_YOU} (?:still )?(?:celebrate|fast) (?:\w+ )?(?:christmas|easter|ramadan"
        r"|hanukkah|diwali|lent)\b",
        rf"{_ASKS} {_YOU} (?:an? )?{_FAITH}{_ENDS}",
        rf"{_ASKS} {_YOU} (?:still )?(?:believe in god|pray\b|(?:go to|attend) (?:church|mosque"
        r"|temple|synagogue|mass))",
        # Origin.
        rf"(?:\bwhere|country|place|state|city|town)(?:['’]re| are| r| were) {_YOU} "
        rf"(?:originally |really |actually )*from{_ENDS}"
        rf"|(?:\bwhere|country|place) (?:are|r) {_YOU} (?:originally |really |actually )*from orig",
        rf"\bwhere (?:do|did) {_YOU} (?:originally |really )?(?:come from(?: originally)?"
        r"(?=\s*(?:[?.!]|$))|grow up\b)",
        rf"\bwhere (?:(?:do|does|is|are) {_YOUR}|['’]s {_YOUR}) (?:\w+ )?(?:accent|name"
        r"|ancestors)\b",
        rf"\bwhere['’]?s {_YOUR} (?:accent|name|family)\b",
        rf"{_YOUR} (?:nationality|ethnicity|ethnic \w+|race|(?:native|first) language|mother tongue"
        rf"|citizenship|heritage|accent|(?:immigration|visa) status){_ENDS}",
        rf"\b(?:what|which) (?:nationality|ethnicity|race|country) (?:are|is) {_YOU}",
        rf"{_ASKS} {_YOU} (?:an? )?{_PEOPLE}{_ENDS}|\bwhat are {_YOU},? {_PEOPLE}\b"
        rf"|\bare {_YOU} here (?:il)?legally\b",
        rf"\bdo {_YOU} have a (?:green card|visa)\b|\bdid {_YOU} grow up in\b",
        rf"\bdid {_YOU} (?:come|move|immigrate) to (?:this country|america|the (?:us|states))\b",
        # Politics.
        rf"\bwho(?:m)? (?:{_ASKS} )?{_YOU} (?:going to |planning to )?(?:vot\w+|support\w*) (?:for"
        r"|in)\b",
        rf"{_ASKS} {_YOU} vote(?: for\b| (?:{_PARTY}|in the (?:last|next))|{_ENDS})",
        rf"{_ASKS} {_YOU} (?:an? )?(?:{_PARTY}{_ENDS}|(?:trump|biden) (?:supporter|voter|fan))",
        rf"\b(?:what|which) (?:political )?party {_ASKS} {_YOU}",
        rf"{_YOUR} (?:politics|political (?:views?|party|opinions?|beliefs?|leanings?)){_ENDS}",
        rf"{_ASKS} {_YOU} (?:think (?:of|about)|like|feel about"
        rf"|support) (?:president )?{_DISPUTED}\b",
        rf"{_YOUR} (?:opinion|views?|stance|take|position) (?:on"
        rf"|about) (?:president )?{_DISPUTED}\b",
    )
)
"""Asks for what else is nobody's business in a first talk."""

_PRIVATE = (
    r"(?:(?:over|under|past|almost|near) (?:twenty|thirty|forty|fifty|sixty|seventy|\d0)"
    rf"|{_CHILDREN}"
    rf"|retir\w+|{_SPOUSE}|marriage|pregnan\w+|(?:church|mosque|synagogue)(?=\s*\?|$| on| every)"
    rf"|religio\w+|{_FAITH}"
    rf"|bible|{_PARTY}|pro-(?:life|choice)|vot(?:e|ed|ing)|(?:us |american )?citizen\w*"
    rf"|accent|sick|{_ILL}|{_ILLNESS}|surgery|therapy|mental health|{_PAY}|mortgage|debts?|savings)"
)
_STOPS = (
    r"(?=\s*(?:[?.!,;]|$)|\s+(?:a lot|since|in|or|and|much|often|this|last|from|because|when|at|too"
    r"|yourself|now)\b)"
)
PRYING = Pattern(rf"{_ASKS} {_LONG_REACH}(?:an? |the |any )?(?:{_PRIVATE}{_STOPS}|{_TOO_NEAR}\b)")
"""What pries where a yes, a no or a number would answer."""
