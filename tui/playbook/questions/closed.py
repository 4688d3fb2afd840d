"""Questions that a yes or a no answers (P2), and what only looks like one."""

import re

from tui.playbook.questions.patterns import AUX, AUXILIARIES, SUBJECTS, WH, Pattern

_ANY_LINE = re.IGNORECASE | re.DOTALL
_HOW_SURE = (
    r"(?:ever|always|still|really|actually|often|usually|even|honestly|just|personally"
    r"|sometimes|mostly"
    r"|truly|generally|regularly|currently|ever really|all|guys|yourself|as a \w+|never|also"
    r"|already|at all)"
)
_PAPER = (
    r"(?:degree|master['’]?s|bachelor['’]?s|ph\.?d|doctorate|mba|licen[cs]e|certificat\w+|diploma"
    r"|car|portfolio|science background)"
)
_AT_WORK = (
    r"have (?:a|your own|much|enough|many|time|an) (?:lot of |good |close )?(?:mentor|say|team"
    r"|control|freedom"
    r"|office|desk|flexib\w+|influence|time|vacation|work|to|boss|plan|internship|degree"
    r"|background|routine"
    r"|to)|had (?:many|any|much|other|a lot of|an?) (?:jobs?|regrets|doubts|mentors?|training"
    r"|experience"
    r"|internships?|help|time|choice|say|plan)|planned|been able|held|still be doing|be doing"
    r"|like[ds]?|enjoy|love|hate|miss|regret|wish|work(?:ed)?|travel\w*|feel|felt|think|thought"
    r"|consider\w*"
    r"|use|used|want(?:ed)? (?:to (?:be|do|become|leave|quit|stay|change|go|work|keep|move)"
    r"|this)|have to|had to|get (?:to|bored|tired|used|along|enough|stressed"
    r"|support|help|credit|on (?:well )?with|any|much|a lot|feedback|time|burned|burnt|lonely"
    r"|nervous|training"
    r"|trained|overtime)"
    rf"|need (?:to|a lot|lots|much|math|good|strong|any|special|an? (?:\w+ )?{_PAPER})"
    r"|see (?:yourself|a|any|much|this|it)"
    r"|find (?:it|that|the|your)|found (?:it|that|the)|make a difference|made (?:a"
    r"|any) (?:big )?mistakes?"
    r"|manage|supervise|teach|taught|write|meet|deal|handle|choose|chosen|study|studied"
    r"|learn\w*|plan"
    r"|expect\w*|know (?:you|that|right|it|about|what|many|a lot)|worry|believe (?:in what|that"
    r"|your|it)"
    r"|recommend|suggest|go (?:to (?:grad\w*|college|school|university|conferences|trade|law"
    r"|med\w*)|back|into)"
    r"|say|do|take (?:work|the same|this|it|a lot|many)|choose|change[ds]?|switch(?:ed)?|quit"
    r"|leave|left|stay"
    r"|prefer|struggle|design|build|sell|speak|talk|help|run|start (?:over|again|out|in|as|your"
    r"|with)|end up"
    r"|spend|set|decide|agree|care about|advise|read|follow|code|program|draw|been (?:tempted"
    r"|surprised"
    r"|bored|disappointed|published|able|promoted|worth)|ever been (?:tempted|surprised|bored"
    r"|disappointed)"
    r"|hope|try|tried|grow|improve|consider|encourage|become|belong|fit|face|notice|trust|sit"
    r"|stand|wear"
    r"|carry|drive|fly|code|present|publish|research|collaborate|cooperate|report|commute|apply"
    r"|interview"
)
_COMPARED = (
    r"(?:better|best|worse|worst|harder|hardest|easier|more|most|less|first|rather|prefer|pick"
    r"|choose|like|bigger|faster|likelier|enjoy|counts?|matters?)"
)
_ARRANGED = (
    r"(?:e-?mail|phone|zoom|video|text|call|linkedin|mornings?|afternoons?|\w+day|coffee|tea"
    r"|(?:this|next) week|in person)"
)
# "Which is better, a hospital or a clinic?" and "do you prefer …", unless a talk is arranged.
EITHER_OR = Pattern(
    rf"(?![^?]*\b{_ARRANGED}\b)(?:(?:what|which|who)(?:['’]?s)?\b[^?,]*\b{_COMPARED}\b[^?,]*,"
    r" (?:[\w'’-]+ ){1,5}or (?:[\w'’-]+\s*){1,5}\?*$"
    r"|(?:(?:do|did) (?:you|u) prefer|would (?:you|u) rather|is it (?:more|mostly)) (?!to\b)"
    r"(?:[\w'’-]+ ){1,5}"
    r"or (?:[\w'’-]+\s*){1,4}\?*$)",
)
CLOSED_START = Pattern(rf"({AUXILIARIES})(n['’]t)?\s+(\S+)\s*(.*)", _ANY_LINE)
WHETHER_START = Pattern(r"(?:if|whether)\b")
# "I was wondering if you could …" asks for something, and is in order.
WHETHER_PLAIN = Pattern(
    r"(?:if|whether) (?:it|the|your|people|this work|this job|nurses|most|they|there(?:['’]s"
    r"| is| are) (?:a lot"
    r"|much|many)|you (?:ever |still |really |always |actually )*(?:like|enjoy|love|miss|regret"
    r"|feel|think|want"
    r"|work|get (?:bored|tired)))\b(?! (?:be )?(?:okay|ok|fine|possible|all right|alright)\b)"
)
INTRODUCED_START = Pattern(
    rf"(?:as|since|after|if|when|having|with|in|on|i(?:['’]ve| have) (?:read|heard))\b[^?,]*, "
    rf"(?=(?:{AUXILIARIES})(?:n['’]t)?\s+(?:{SUBJECTS})\b)",
)
OPEN_START = Pattern(
    rf"(?:(?:{WH})(?:['’]?s)?|(?:(?:can|could|would|will) you )?(?:please )?(?:describe|explain"
    r"|tell me (?:more )?(?:about|how|what|why)|walk me through|take me through))\b(?=\s+\S+\s+\S)"
)
# A yes or a no is not what is wanted here, or may be wrong: these are left in peace.
NOT_PLAINLY_CLOSED = Pattern(
    # Somebody is asked to do or to give something.
    r"^(?:can|could|would|will|may|might) (?:you|u|we|anyone|somebody|someone)\b"
    r"[^?]*(?<!like )\b(?:me|us|my)\b"
    r"|^(?:can|could|will) (?:you|u) (?:please |kindly |maybe |perhaps |also )*(?:tell|describe"
    r"|explain|share|give|name|think|recall|remember|suggest|recommend|list|say|show|talk|speak"
    r"|walk|point|offer|advise|compare|elaborate|expand|go|send|spare|take|paint|help)\b"
    r"|^would you (?:please|kindly|mind|be (?:so|willing|open|able|up|ok|okay|happy|comfortable"
    r"|interested|available|free))\b"
    r"|^(?:do|would) you mind\b|^are you (?:able|willing|free|allowed) to (?:talk|share|say|tell)\b"
    r"|^(?:does|would|will) (?:it|that|this) (?:work|suit|fit)\b|^am i (?:saying|pronouncing"
    r"|right that|correct)\b|^(?:would|will|could|might) it be\b|^do you prefer (?:that|if"
    r"|to be|being)\b"
    # What is there to know, to read, whom to ask: nobody answers with a bare yes.
    r"|^(?:is|are|was|were)(?:n['’]t)? there (?:any|some|a|one|other|certain|specific|particular)"
    r"[^?]* (?:(?:that |who |which |whom )?(?:i|you|we)(?:['’]d)?\b|to (?:read|join|ask|look|know"
    r"|learn|avoid|watch|follow|talk|do|study|take|start|try|see|use|get|meet|contact))"
    r"|^(?:is|are|was|were)(?:n['’]t)? there (?:any|some|a|another)(?:thing|one|body|where)?"
    r" (?:else|more)\b|^is there (?:anything|something|anyone|someone|somebody|anybody) "
    r"|^(?:do|did|would|have) (?:you|u) (?:\w+ )?(?:have|got|know(?: of| about)?|recommend"
    r"|suggest|offer|need|want)"
    r" (?:any(?:one|body|thing)?|some(?:one|body|thing)?|other|another)\b"
    r"|^(?:do|did|would|have) (?:you|u) (?:\w+ ){0,2}(?:have|know|recommend|got) (?:\w+ ){0,3}"
    r"(?:advice|tips?|suggestions?|recommendations?|resources?|ideas?|thoughts?|examples?"
    r"|questions?"
    r"|insights?|pointers?|words?|stor(?:y|ies)|favou?rite|preference)\b"
    r"|^do (?:you|u) (?:happen to )?know (?:how|what|why|where|when|who|which|if|whether|someone"
    r"|somebody|people|others?|a(?:n|ny)?)\b|^do (?:you|u) (?:remember|recall)\b"
    r"|^any (?:advice|tips?|suggestions?|recommendations?|ideas?|thoughts?|books?|resources?"
    r"|pointers?|words|chance|wisdom|insights?|questions?|examples?|others?|podcasts?|courses?"
    r"|stor(?:y|ies)|regrets)\b|^any(?:thing|one|body|where) (?:else|i|you|that|who)\b"
    # Somebody makes sure of being understood.
    r"|^(?:does|did|is|was|am|do) (?:that|this|i|you) (?:make(?:s|ing)? (?:any )?sense|right"
    r"|correct|mean|help|answer|sound|clear|okay|ok|true|so|all|get(?:ting)? (?:that|it|this))\b"
    r"(?: [^?]{0,30})?\s*\?*$"
    # A "why" or "how" comes after, or a choice: "… or …" wants more than yes.
    r"|[,;]? (?:and|but|or)?,? ?(?:if (?:so|not|yes|no)|why|how come)\b[^?]*\?*$"
    r"|^(?:is|are|was|were|do|does|did|would|should|can|have|has)(?:n['’]t)? [^?]*\bor\b"
    # Touchy: too plain a help would lead on.
    r"|\b(?:fired|sacked|laid off|let go|jail|prison|arrested|convicted|rehab|sober|drugs?|drink"
    r"|alcohol\w*|sex\w*|harass\w*|assault\w*|abus\w+|divorc\w+|miscarr\w+|pregnan\w+|suicid\w+"
    r"|wigs?|retir\w+|unemploy\w+|married|diagnos\w+|tattoos?|visas?|green card|immigra\w+"
    r"|bankrupt\w*|debts?|loans?|the law|therap\w+|depress\w+"
    r"|medicat\w+|discriminat\w+|racis\w+|race|gay|kids|children|husband|wife|religio\w+)\b"
    # A job is in the air.
    r"|\b(?:hir(?:e|es|ed|ing)|recruit\w*|vacanc\w+|openings?|interns?|internships?|referral|refer"
    r"|apprentices?|entry[- ]level|felons?|somebody like me|someone like me(?= at| in your"
    r"| on your|\s*\?*$)"
    r"|helpers?)\b|^(?:does|do|could|would|will|can) (?:your \w+|they|you"
    r"|the \w+) (?:\w+ )?(?:needs?|use a|be interested|want"
    r" (?:a|an|any|more|someone|somebody))\b"
    rf"(?! (?:to|an? (?:\w+ )?{_PAPER})\b)",
)
# Of "you" only what people do at work and think of it is surely no more than a closed question;
# of "I", only what one had better do.
PLAINLY_CLOSED = Pattern(
    rf"{AUX} (?!(?:you|u|i|we|now|that|this|today|tomorrow|next|\w+day|your|ur|anyone|anybody"
    rf"|someone|somebody|everyone|everybody)\b)"
    rf"|{AUX} (?:your|ur|this|that) (?:\w+ )?(?:team|boss|manager|compan\w+|firm|work|job|field"
    rf"|trade|career"
    r"|degree|training|education|school|college|major|internship|apprenticeship|industry"
    r"|employer|hospital"
    r"|office|shop|crew|coworkers|colleagues|clients|patients|customers|students|hours|day|days"
    r"|week|schedule"
    r"|shifts?|commute|year|role|position|department|union|skills|portfolio|profession|kind of"
    r"|line of|path"
    r"|background|experience|studies|friends|workplace|organi[sz]ation|place|projects?"
    r"|supervisor)\b"
    rf"|(?:can|could|will|would) (?:someone|somebody|anyone|anybody|everyone|everybody) "
    r"(?:like|with|without|from|my|in|who|do|make|learn|become|succeed|over|at)\b"
    r"|(?:should|will) i\b|(?:do|does|will|would) (?:i|one) (?:\w+ )?need\b"
    r"|am i (?:too|crazy|stupid|naive|old|young|likely|going|qualified"
    r"|the only|better off"
    r"|late|wasting)\b|(?:can|could) i (?:really |still |ever |realistically )?(?:do (?:this|it"
    r"|well)"
    r"|learn|make|become|start at|get in without|succeed|live)\b"
    r"|(?:can|could) (?:you|u) (?:really |still |ever )?(?:make a|live|support|get by"
    r"|earn a living|work"
    r"|retire|do (?:this|it))\b"
    r"|(?:do|does|did) (?:anyone|everyone|everybody) (?:ever |in your \w+ )?(?:still )?(?:get"
    r"|stay|like"
    r"|use|feel|wear|work|leave|quit)\b"
    rf"|(?:am|are|were|is) (?:you|u) (?:{_HOW_SURE} )*(?:happy|glad|satisfied|proud|nervous"
    rf"|scared|afraid"
    r"|worried|allowed|able|used|expected|required|supposed|treated|encouraged|good|bored|tired"
    r"|excited|optimistic|confident|stressed|content|surprised|interested|involved|responsible"
    r"|prepared|ready|sure|certain|busy|free to|the only one|still (?:in|learning|happy)|working"
    r"|using|learning|planning to (?:stay|leave|change|switch)|thinking (?:about|of)|trained"
    r"|on call"
    r"|part of|often|in (?:the|an?) (?:office|field))\b"
    rf"|(?:do|did|would|will|have|had|can|could|must)(?:n['’]t)? (?:you"
    rf"|u) (?:{_HOW_SURE} )*(?:{_AT_WORK})\b",
)
SHORTENED_START = Pattern(
    r"ever (?:thought|considered|regretted|wished|wanted|felt|worked|changed|tried|think"
    r"|consider|regret"
    r"|wish|want|feel|work|miss|get (?:bored|tired|used))\b[^,;:]*$",
)
COUNT_START = Pattern(
    r"how (?:many|old (?!should|may|can)|often|long (?:have|has|had|did|is|are|was|were)|far|tall"
    r"|late|early)\b"
    r"|(?:what|which) (?:year|day|time)\b|since when\b",
)
TAG_END = Pattern(
    rf"\w[^?.!]*,\s*(?:right|correct|yes|no|ok|okay|(?:{AUXILIARIES})(?:n['’]t)?"
    r" (?:i|you|he|she|it|we|they|there))\s*\?*$",
)
