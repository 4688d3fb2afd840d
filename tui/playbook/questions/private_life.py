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
_EVER = (
    r"(?:(?:ever|still|also|really|actually|even|already|often|always|never|sometimes|secretly"
    r"|just|happily|currently|now|have to|get to|want to|plan to|planning to|going to|going|been"
    r"|get|got|gotten) ){0,3}"
)
_TAKEN = r"(?:pills?|steroids|uppers|weed|cocaine|marijuana|edibles|antidepressants)"
# Not "how do you use drugs in surgery?", which asks about the work.
_PLAINLY = r"(?<!how )(?<!when )(?<!where )(?<!why )(?<!what )(?<!which )"
_TESTED = (
    r"(?:(?:any|an?|the|your|ur|that) )?(?:[\w-]+ )?(?:class(?:es)?|courses?|exams?|test"
    r"|bar(?: exam)?"
    r"|boards|grade|school|college|semester|finals)"
)
_BODY = (
    r"(?:hair|scars?|tattoos?|teeth|skin|height|weight|back|knees?|hips?|headscarf|hijab|turban"
    r"|beard|wig|accent|pregnanc(?:y|ies)|illness|disability|blood pressure|drinking|limp)"
)
_OWNED = (
    r"(?:real name|birth name|maiden name|native tongue|credit score|savings|retirement (?:fund"
    r"|savings)|roommates?|therapist|psychiatrist|sex life|personal (?:cell|phone|number|address)"
    r"(?: number)?|cell number|debts?|religion|faith|caste|virginity|birthday|zodiac sign|ex)"
)

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
        # Body and health.
        rf"\bhow (?:tall|heavy|fat|thin|drunk) (?:are|were) {_YOU}\b"
        rf"|\bhow (?:is|are|was|were) {_YOUR} (?:\w+ )?{_BODY}(?: (?:holding|doing|after|these|now"
        rf"|feeling)\b|{_END})|\bhow did {_YOU} (?:get|lose) (?:that|those|your) (?:\w+ )?{_BODY}\b"
        rf"|\bhow did {_YOUR} (?:\w+ )?(?:pregnancy|operation|treatment){_END}"
        rf"|\bhow did {_YOUR} (?:\w+ )?pregnancy\b",
        rf"\b(?:is|are) (?:that|those|this) {_YOUR} (?:own |real |natural )*(?:{_BODY}|name){_END}"
        rf"|\bwhy (?:do|did) {_YOU} (?:\w+ )?(?:wear|cover|dye|shave) (?:a |an |the |your )?"
        rf"(?:{_BODY}|head|face|makeup|cross|veil)\b"
        rf"|{_DO} {_YOU} {_EVER}(?:dye|color|bleach|shave) {_YOUR}\b",
        rf"{_PLAINLY}{_DO} {_YOU} {_EVER}(?:(?:take|taken|took|need|on|be on) (?:any |some )?"
        rf"(?:something (?:to|for)|{_TAKEN})|(?:use|used|tried|try|do|smoke|smoked|abuse) (?:any )?"
        rf"(?:drugs|{_TAKEN}))\b|{_DO} {_YOU} {_EVER}(?:had|have|get|got) (?:any |some "
        rf"|a )?(?:plastic"
        rf" surgery|ptsd|adhd|panic attacks?|hot flashes)\b(?! (?:patients|clients|cases))"
        rf"|{_DO} {_YOU} {_EVER}had (?:any |a )?(?:surger(?:y|ies)|operations?){_END}",
        rf"\b(?:are|were|r) {_YOU} {_EVER}(?:taking|on) (?:any |some )?(?:{_TAKEN}|drugs|medicine"
        rf"|meds)\b",
        rf"{_DO} {_YOU} {_EVER}(?:smoke|vape|binge|breast-?feed|cry|cried){_END}"
        rf"|{_DO} {_YOU} {_EVER}(?:vape|breast-?feed|cry|cried|drink) (?:at work|on the job"
        rf"|in the lab"
        rf"|at night|before work|after work|because|alone)\b",
        rf"{_DO} {_YOU} {_EVER}(?:come|came|go|gone|show(?:ed)? up) (?:to work |in )?(?:drunk|high"
        rf"|hung ?over|stoned){_END}|{_DO} {_YOU} {_EVER}(?:drunk|hung ?over|stoned) (?:at|on)\b"
        rf"|\bhow (?:many drinks|much (?:alcohol|weed|beer|wine)) (?:do|did|can"
        rf"|have) {_YOU} (?:\w+ )?"
        rf"(?:have|drink|smoke|take)\b",
        rf"{_PLAINLY}{_DO} {_YOU} {_EVER}(?:see|seen|saw) an? (?:\w+ )?(?:therapist|shrink"
        rf"|psychiatrist"
        rf"|psychologist|counsel(?:l)?or|marriage counselor)\b|{_DO} {_YOU} {_EVER}(?:go|gone|went"
        rf"|to|in)"
        rf" (?:to |into |in )?(?:therapy|rehab|marriage counseling)(?! (?:facilit|cent|unit"
        rf"|session|with"
        rf"|patient|work|room))\b|{_DO} {_YOU} get help for {_YOUR} (?:burn-?out|depression|anxiety"
        rf"|addiction|stress|drinking)\b|{_PLAINLY}{_DO} {_YOU} {_EVER}(?:think|thought) (?:about"
        rf"|of) (?:"
        rf"ending it|killing yourself|hurting yourself|suicide{_END})"
        rf"|\b(?:have|did) {_YOU} {_EVER}(?:lost|lose|gain|gained|put on) (?:\w+ )?weight\b",
        rf"\b(?:are|were|r) {_YOU} {_EVER}(?:(?:an? )?(?:alcoholic|addict|smoker|virgin"
        rf"|widow(?:er)?"
        rf"|orphan|(?:wo)?man of (?:faith|god)|single parent)\b"
        rf"|(?:in|into) (?:a|any) (?:serious |new )?relationship\b|out (?:at work{_END}|as (?:gay"
        rf"|a ))"
        rf"|(?:lonely|clean|mixed|adopted|infertile)(?: now| there| yourself)?{_END})",
        rf"\b(?:make|makes|made|making|get|gets) {_YOU} (?:depressed|sick|ill|suicidal|an alcoholic"
        rf"|fat|infertile)\b|\bis {_YOUR} (?:{_BODY}|hearing|eyesight) (?:bad|gone|shot|real"
        rf"|natural)\b"
        rf"|\b(?:being|while|when {_YOU} were) pregnant\b|{_YOUR} accent\b",
        # Age, origin and convictions.
        rf"\b(?:how long|how many (?:more )?years)\b(?: \w+){{0,4}} (?:until|till|before|to) "
        rf"(?:{_YOU} (?:can )?(?:retire|stop working)|{_YOUR} (?:pension|retirement))",
        rf"\b(?:what|which) year (?:did|do) {_YOU} (?:graduate|finish|leave|get out of)(?: from)?"
        rf"(?: high| secondary)? ?(?:school|college)?{_END}|\bwhen are {_YOU} due{_END}"
        rf"|\byou look (?:young|old|pregnant)\b",
        rf"\b(?:which|what) side are {_YOU} on politically\b|\bwhere (?:do|did) {_YOU} (?:stand"
        rf"|lean)"
        rf" politically\b|{_PLAINLY}{_DO} {_YOU} (?:lean|support \w+|stand \w+) politically\b"
        rf"|\b(?:what|which) (?:candidate|president) (?:do|did|are|will|would) {_YOU} (?:vot\w+"
        rf"|support\w*|back\w*)\b",
        rf"{_PLAINLY}{_DO} {_YOU} {_EVER}(?:keep|kept|observe|observed) (?:the )?(?:sabbath"
        rf"|shabbat|kosher|halal"
        rf"|ramadan|lent)\b",
        rf"{_YOUR} (?:own |work )?(?:visa|green card|citizenship|passport)(?: status| sponsored"
        rf"| expire| run out|{_END})",
        rf"\b(?:until|till|before) {_YOU} (?:can |will )?retire\b|\bhonorably discharged\b"
        rf"|\bare {_YOU} a native (?:speaker|\w+ speaker)\b|\bis (?:that|it) an? \w+ name{_END}"
        rf"|\bhow many sick days (?:did|do|have) {_YOU}\b|\bhow rich (?:are|were) {_YOU}\b"
        rf"|\b(?:are|were) {_YOU} on the spectrum\b|\bdo {_YOU} think the president\b",
        rf"\b(?:which|what) religious\b[^?]* {_YOU}\b|\b(?:will|do|would) {_YOU} need [\w ]*"
        rf"religious holidays\b|\bchild care (?:do|did|can|have) {_YOU}\b"
        rf"|\bdo {_YOU} (?:have|need) (?:for )?child care\b"
        rf"|\barrangements (?:do|did|can|are) {_YOU} [\w ]*child ?care\b",
        # Love and home.
        rf"{_PLAINLY}{_DO} {_YOU} {_EVER}(?:date|dated|sleep with|slept with|marry|married|kiss"
        rf"|kissed"
        rf"|cheat on|cheated on) (?:some(?:one|body)|any(?:one|body)|a (?:co-?worker|colleague"
        rf"|client"
        rf"|patient|student|boss)|co|young|early|your (?:boss|co-?worker|colleague|partner|wife"
        rf"|husband))",
        rf"\b(?:get|got|getting) along with {_YOUR} (?:own |\w+-)?{_AT_HOME}\b|\bwho (?:takes? care"
        rf" of|looks? after|watche?s|minds"
        rf"|is (?:at )?home with) the (?:{_LITTLE_ONES})\b[^?]*\b{_YOU}"
        rf"|{_DO} {_YOU} {_EVER}(?:regret|regretted) (?:not )?having {_LITTLE_ONES}",
        rf"{_DO} {_YOU} {_EVER}(?:take|taken|have|had|on) (?:maternity|paternity|parental"
        rf"|family) leave"
        rf"|{_DO} {_YOU} {_EVER}(?:want(?:ed)?|planned|tried for) (?:a|your own|another) (?:family"
        rf"|child|baby|kid)\b|\bsomebody at home who\b",
        rf"\bwhere (?:do|did|are) {_YOU} (?:\w+ )?(?:live|living) (?:exactly|now|at the moment"
        rf"|these days|in town)\b|{_DO} {_YOU} (?:rent|own)(?: or (?:rent|own)| (?:your "
        rf"|an? )(?:own )?"
        rf"(?:house|home|apartment|condo)|{_END})|\b(?:come|go) to {_YOUR} (?:house|home|apartment)"
        rf"{_END}",
        rf"\bwhat (?:kind|type|make|sort) of (?:car|house|apartment) (?:do|did) {_YOU} (?:drive"
        rf"|have"
        rf"|own|live in)\b|\bis {_YOUR} (?:house|car|home|apartment) (?:\w+ )?(?:paid|yours|big"
        rf"|expensive)\b",
        rf"{_YOUR} (?:own )?{_OWNED}(?: (?:like|by heart)\b|{_END})",
        rf"{_YOUR} (?:own |old )?(?:childhood|upbringing|arthritis|diabetes|asthma|migraines|cancer"
        rf"|depression|anxiety|addiction|payslip|pay ?check|pay stub|divorce|wedding|sexuality"
        rf"|weight"
        rf"|menopause|mental health|drinking|boyfriend|girlfriend|in-laws|passport|visa)"
        rf"(?: (?:bother|hurt|affect|change|make|get|like|at|during|when|because|since|after|from"
        rf"|in|on|these|now|still|to)\b|{_END})",
        rf"\bdid (?:they|he|she|it) (?:sack|fire|sue|evict|expel|arrest|dump|divorce) {_YOU}\b"
        rf"|\bwhat (?:sort|kind) of money (?:are|were|do|did) {_YOU}\b|\bhow much did {_YOU} sell"
        rf" {_YOUR}\b|\bwhat do {_YOU} pay (?:in|for) (?:rent|your)\b|\bmost {_YOU}(?:['’]ve| have)"
        rf" (?:ever )?(?:been paid|earned|made)\b|\bhow long have {_YOU} been in (?:this country"
        rf"|america|england|the (?:us|uk|states))\b|\bcome out to {_YOUR}\b"
        rf"|\b(?:had|have|get|caught) (?:covid|corona)\b[^?]{{0,12}}{_END}"
        rf"|\bwhat (?:size|weight|blood type) (?:do|are) {_YOU}\b|\bwhat (?:do"
        rf"|did) {_YOU} get up to"
        rf" (?:at|on) (?:the )?{_FREE}",
        rf"\bwho (?:does|did|do) the (?:school run|laundry|housework|cooking at home)\b"
        rf"|\bhow (?:was|did) {_YOU} do in {_YOUR} (?:a[- ]levels|gcses|finals|exams)\b"
        rf"|\b(?:leave|left) {_YOU} (?:disabled|ill|sick|scarred)\b"
        rf"|\bsupport {_YOUR} (?:parents|mother|father|family|siblings)\b"
        rf"|\bdo {_YOU} (?:find|fancy) any of {_YOUR} (?:colleagues|co-?workers)\b",
        rf"\bdo {_YOU} (?:still )?live (?:far|nearby|close by|downtown|at home)\b"
        rf"|\bdo {_YOU} (?:still )?have (?:a |any )?(?:roommates?|flatmates?|housemates?)\b"
        rf"|\bwho do {_YOU} (?:hang out|live|go out|spend (?:christmas|the holidays|weekends))\b"
        rf"|\bbecause of {_YOUR} {_AT_HOME}\b|\b(?:does|did) {_YOUR} (?:partner|wife|husband"
        rf"|spouse)"
        rf" (?:\w+ )?(?:earn|make|work|pay)\b",
        rf"\bhow (?:big|expensive|far away|nice) (?:is|are) {_YOUR} (?:house|home|apartment|condo"
        rf"|rent"
        rf"|mortgage|car)\b|\bhow much (?:\w+ )?(?:rent|mortgage) do {_YOU}\b"
        rf"|{_DO} {_YOU} rent (?:in"
        rf"|near|downtown)\b|\bwhere did {_YOU} (?:spend|go (?:on|for)) {_YOUR} (?:last )?{_FREE}",
        rf"\bdo {_YOU} have (?:your )?(?:papers|legal status)\b|\bwhat do {_YOU} (?:eat|do|wear) "
        rf"(?:during|for|on) (?:ramadan|lent|christmas|easter|passover|diwali|sabbath)\b",
        rf"\bwhere did {_YOU} live (?:while|when|as a)\b|\bwho (?:raised|brought) {_YOU}(?: up)?\b"
        rf"|\bplanning (?:on having|to have) any more{_END}|{_YOUR} (?:instagram|tik ?tok|snapchat"
        rf"|facebook|tinder)(?: profile)?{_END}|\bdo {_YOU} gamble{_END}",
        # Money.
        rf"\b(?:how much|what) (?:do|did|does|will|would) {_YOU} (?:\w+ )?(?:get paid|get an hour"
        rf"|bring home|make an hour)\b|\b(?:what|how much) {_YOU} (?:\w+ )?(?:take|bring) home\b"
        rf"|\bhow much (?:have|had|do) {_YOU} (?:\w+ )?saved? (?:for retirement|so far|up"
        rf"|in the bank"
        rf"|yourself)\b",
        rf"{_PLAINLY}{_DO} {_YOU} {_EVER}(?:get|got|have|had|receive|received) "
        rf"(?:an? |any )?(?:\w+ )?(?:raises?|pay cuts?|bonus(?:es)?)\b"
        rf"|\b(?:were|was|are) {_YOU} offered (?:more|less|over|under) than\b"
        rf"|\bi mean what do {_YOU} make\b",
        rf"{_DO} {_YOU} {_EVER}(?:go(?:ne)? |filed for )?(?:bankrupt\w*|broke){_END}"
        rf"|{_DO} {_YOU} {_EVER}(?:send|sent) money (?:home|to {_YOUR})\b"
        rf"|{_DO} {_YOU} {_EVER}been (?:sued|poor|homeless|evicted|on welfare"
        rf"|on food stamps){_END}",
        rf"{_PLAINLY}{_DO} {_YOU} {_EVER}(?:come from (?:money|a (?:rich|poor|wealthy))"
        rf"|grow up (?:on"
        rf" (?:welfare|food stamps)|in (?:poverty|the projects|a trailer)))\b",
        # Failures.
        rf"\b(?:make|made|force|forced|ask|asked) {_YOU} to? ?(?:resign|quit|step down){_END}"
        rf"|\bwere {_YOU} (?:\w+ )?(?:good|bad) (?:at|in) (?:high |grade )?school{_END}",
        rf"{_DO} {_YOU} {_EVER}(?:fail|failed|flunk|flunked|flunk out of) {_TESTED}{_END}"
        rf"|\bhow many (?:times|tries|attempts) (?:did|have|do|had) {_YOU} (?:\w+ )?(?:fail(?:ed)?"
        rf"|divorced?|married)\b|\bhow many (?:tries|attempts) (?:did|have) {_YOU} (?:need|take"
        rf"|make)"
        rf"|\bhow many times did {_YOU} (?:need to )?(?:take|sit) {_TESTED}\b"
        rf"|\bwhy did {_YOU} (?:drop out|flunk|get divorced)\b"
        rf"|{_DO} {_YOU} {_EVER}(?:caught|catch) (?:\w+ )?(?:stealing|cheating|lying|drinking)\b",
        rf"{_DO} (?:{_YOUR} )?(?:boss|manager|co-?workers?|colleagues?|supervisor|clients?"
        rf"|patients?)"
        rf" {_EVER}(?:hit on|grope|groped|harass\w*|assault\w*|flirt\w* with) {_YOU}\b",
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
