"""Whether each thing that one counts has what a sentence gives it: "a shift", "the posting"."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_counted
from tui.playbook.letters.weaving.words.things import ON_THE_ONE, PLACES_OF_WORK, SOMEBODY, THINGS
from tui.playbook.letters.weaving.words.verbs import ALSO_NOUNS, BASE, GERUNDS, THIRD

_DETERMINERS = word_set(
    "a an the my your our his her their its this that each every any some no another one either"
    " neither what which whose whatever whichever such half both last next per many more enough all"
)
_STOPPERS = word_set(
    "to of in on at for with from by about into over under through during before after between"
    " without within against around behind near like as than via toward towards until since off"
    " and or but nor so if when while because where who that how why whether unless though"
    " i you he she it we they me him us them myself yourself everyone everybody nobody somebody"
    " anybody"
    " anywhere somewhere nowhere everywhere"
    " someone anyone anything everything something nothing people there here"
    " is are was were be been being am has have had do does did can cannot could will would shall"
    " should may might must not never always often just only also even still really then now"
    " up down out back away together again early late ask get give got gave take took made had"
)
_AFTER = (
    _STOPPERS
    | _DETERMINERS
    | word_set(
        "first second third today tomorrow yesterday anyway instead too well daily weekly monthly"
        " once twice later ago long cold fast early late often hard anytime more less every"
    )
)
_NOT_COUNTED = word_set(
    "time money experience school college university work water food coffee tea lunch dinner"
    " breakfast attitude calculus curiosity communication documentation insurance history music"
    " law policy science philosophy skill sunscreen yeast percent product nonprofit receptionist"
    " safety kindness math medicine nursing chemistry physics biology theory art theater film"
    " fiction"
    " poetry jazz yoga soil wood steel glass paper cloth concrete lumber hay corn wheat rice"
    " milk meat cheese honey wine beer bread fruit salt sugar oil gas fuel energy power heat"
    " weather rain snow ice fire air light noise language grammar english spelling land ground"
    " space room traffic transit property security privacy liberty freedom justice peace truth"
    " beauty luck faith hope fear shame guilt grief joy pain patience empathy courage respect"
    " honor pride trust loyalty duty charity mercy wisdom sense memory imagination talent"
    " discipline ambition autism dementia cancer diabetes addiction grace humor taste style"
    " culture society industry business commerce trade finance tax taxes credit debt capital"
    " income revenue equity rent life death birth health fitness sleep body mind soul youth age"
    " nature wildlife agriculture forestry technology electricity software hardware code"
    " data evidence proof literature journalism media radio television tv print news"
    " management leadership labor craft effort strength speed depth height weight width"
    " temperature pressure density volume chaos stress anxiety burnout boredom turnover growth"
    " progress detail style tone color contrast clay ink paint acrylic gouache charcoal"
    " daylight sunlight moonlight overtime paperwork homework downtime construction demolition"
    " masonry carpentry plumbing conduit copper wire pipe cable rope"
    " anatomy pathology pharmacology oncology pediatrics geriatrics hospice triage intake"
    " retail hospitality logistics freight manufacturing aviation maritime defense"
    " government parliament congress court probate custody bail parole faculty staff clientele"
    " leisure heaven hell earth spring summer fall autumn winter noon midnight today tonight"
    " kindergarten preschool academia pre-school grad undergrad recess detention"
    " session advance theirs everyday hindsight probation residency fellowship apprenticeship"
    " orientation onboarding admission tenure ethnicity inventory harvest livestock poultry"
    " cattle irrigation compost fertilizer diesel gasoline hydrogen oxygen chlorine"
)
_DESCRIBING = word_set(
    "small first second third fourth fifth sixth seventh eighth ninth tenth good special straight"
    " cold daily weekly monthly kind junior senior left moral possible due straight deep low high"
    " solo live short long wide clear local regular broad public private official commercial"
    " residential professional personal individual general technical medical legal federal"
    " electric electronic vertical natural original formal final total equal minimum maximum"
    " one two three four five six seven eight nine ten hundred thousand million dozen half"
    " old young new big better best worse worst enough less least more most other right wrong"
    " own whole part-time full-time fresh quiet loud soft hard easy wet dry dark red blue green"
    " black white brown gray yellow pink orange native foreign creative active positive negative"
    " common rare basic plain simple double single average patient human mobile digital manual"
    " radical classic ideal actual mental physical social political rural urban"
)
_COUNTED_GERUNDS = word_set(
    "building meeting posting opening painting recording hearing listing wedding ring string wing"
)
_ABSTRACT = pattern_of(r"\w{2,}(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|hood|ivity|cy)$")
_COUNTED_ABSTRACTS = word_set(
    "application certification recommendation position presentation question station internship"
    " scholarship apprenticeship fellowship department appointment assignment apartment document"
    " assessment agency facility university community opportunity specialty vacancy conference"
    " license reference sentence residence audience ambulance certificate convention exhibition"
    " auction reservation invitation organization institution foundation union mission session"
    " profession membership partnership relationship instrument tournament moment statement"
    " coalition association corporation delegation federation commission division administration"
    " element comment investment entity personality identity emergency policy pharmacy"
)
_FIXED = pattern_of(
    r"\b(?:by (?:first name|last name|phone|email|e-mail|mail|hand|name|accident|day|night|week"
    r"|hour|letter|text|train"
    r"|bus|car|design|heart|month|year|video|person|project)|on (?:site|paper|time|stage|camera"
    r"|call|track"
    r"|schedule|board|duty|shift|budget|top|foot|purpose|air|deadline|average|campus|record)"
    r"|in (?:person|class|school|college|court|line|front|order|place|charge|fact|touch|print|mind"
    r"|hand|detail|advance|writing|public|private|shape|season|season|love|trouble|theory|practice"
    r"|time|town|bed|office)|at (?:home|night|work|first|last|school|noon|sea|hand|heart|sight)"
    r"|for (?:example|sure|instance|life|free|credit|pay|work|fun|hire)|from (?:home|scratch"
    r"|memory|experience|start|day|life|year|front)|(?:week|day|year|month|job|line|step|page|room"
    r"|shift|piece|door|hour) (?:by|after|to|over) \w+|face to face|word of mouth|with confidence"
    r"|(?:out of|into|of) (?:college|school|date|order|line|sight|place|debt|reach|work)"
    r"|(?:take|takes|took) (?:part|place|time|notice|care|charge|note|heart|pride|root)"
    r"|(?:make|makes|made) (?:sense|eye|time|room|way)|(?:get|gets|got|find|finds) (?:work|time)"
    r"|(?:go|goes|went|come|back|moved|left|leave|going|get) (?:home|west|south|north|east)"
    r"|(?:grad|graduate|law|med|medical|nursing|trade|high|night|summer|middle|public|private"
    r"|elementary|vet|culinary|dental|business|art|film|design|welding) school|college|end up"
    r"|(?:freshman|sophomore|junior|senior) year|(?:small|large) animal|of class|by county|as"
    r" portfolio|in pencil|at summer camp|(?:page|chapter|day|year|week|step|unit|room) (?:one"
    r"|two|three|four|five)"
    r"|(?:first|second|third|fourth|fifth|sixth|seventh|eighth) (?:period|hour|grade)"
    r"|letters? of (?:recommendation|reference|support)"
    r"|pay attention|small talk|eye contact|give notice|full time|part time|full stop)\b",
    re.IGNORECASE,
)
_FROM_TO = pattern_of(r"\bfrom (\w+) to (\w+ )?(\w+)", re.IGNORECASE)
_WORD = pattern_of(r"[^\W_]+(?:['’.-][^\W_]+)*|[^\w\s]")


def lacks_article(text: str) -> str:
    """Return the first thing one counts that stands without a word before it; empty if none."""
    loud = _FIXED.sub(lambda found: found[0].upper(), text)
    words: list[str] = _WORD.findall(_FROM_TO.sub(lambda found: found[0].upper(), loud))
    small = [word.lower() for word in words]
    for at, word in enumerate(words):
        if word.islower() and _is_thing(word) and not _is_verb(small, at):
            if _is_named(words, at):
                continue
            if _is_head(small, at) and _is_bare(small, at):
                return word
    return ""


def with_articles_given(said: str) -> str:
    """Return what I will do with "the" before what I named in haste: "write up the case study"."""
    if said.split(" ", maxsplit=1)[0] not in ON_THE_ONE:
        return said
    for _ in range(2):
        thing = lacks_article(said)
        if not thing:
            break
        words = said.split(" ")
        at = next(at for at, word in enumerate(words) if word.strip(",.").lower() == thing)
        while at > 1 and _describes(words[at - 1]):
            at -= 1
        behind = words[words.index(thing, at) + 1 :] if thing in words[at:] else []
        if behind and _is_number(behind[0]):
            break
        if not at or words[at - 1] in {"of", "by"} or thing in SOMEBODY:
            break
        said = " ".join([*words[:at], "the", *words[at:]])
    return said


def _is_number(word: str) -> bool:
    return word.isdigit() or word in _NUMBERS


def _describes(word: str) -> bool:
    if word[:1].isupper():
        # "finish the Python course"
        return word != "I"
    return word.islower() and word not in _STOPPERS | _DETERMINERS


_ALSO_DONE = word_set(
    "line job permit class shift visit brief waitlist resume nurse board crew list tool book note"
    " bill desk seat spot pool card store market client letter plant office room bench group floor"
    " unit field camp truck route badge loan gig trial contract deadline boot glove hat helmet pen"
    " pencil laptop phone computer machine exam quiz sheet page block bed house apartment garden"
    " kitchen van fence bus bike route gap mistake hook theme title salary weekend month week"
    " minute hour second semester credential license question answer problem person place thing"
    " rule reason habit skill-set binder checklist template notebook chair window door"
)
"""Things one counts that are verbs as well, or that a letter may name in haste."""


def _is_thing(word: str) -> bool:
    if word in _NOT_COUNTED or word in _DETERMINERS or word in _STOPPERS or word in _DESCRIBING:
        return False
    if word in THINGS or word in PLACES_OF_WORK or word in SOMEBODY or word in _ALSO_DONE:
        return True
    if word.endswith("ing"):
        return word in _COUNTED_GERUNDS
    if _ABSTRACT.match(word):
        return word in _COUNTED_ABSTRACTS
    return is_counted(word) and word not in BASE and word not in GERUNDS


def _is_named(words: list[str], at: int) -> bool:
    """Whether a name belongs to the thing: "exam P", "EMT class"."""
    following = words[at + 1] if at + 1 < len(words) else ""
    is_one_of = words[at] in _IN_ORDER and following in _NUMBERS
    named = is_one_of or following.isdigit() or (following.isupper() and following != "I")
    taught = words[at] in {"class", "camp", "training"} and words[at - 1][:1].isupper()
    return named or (bool(at) and taught)


def _is_verb(words: list[str], at: int) -> bool:
    """Whether a word that can be either is the verb here: "to email", "could email"."""
    before = words[at - 1] if at else ""
    if not before:
        return True
    is_both = words[at] in BASE or words[at] in _ALSO_DONE or words[at] in THINGS
    return is_both and (before in _BEFORE_A_VERB or (before.endswith("s") and before not in _BES))


def _is_head(words: list[str], at: int) -> bool:
    """Whether a noun is the last of its kind: "shift" of "night shift", and not "night"."""
    following = words[at + 1] if at + 1 < len(words) else ""
    if not following or not following[0].isalnum() or following in _AFTER:
        return True
    return following in THIRD and THIRD[following] not in ALSO_NOUNS


def _is_bare(words: list[str], at: int) -> bool:
    if at and words[at - 1] in _BES:
        # "is patient", "be original": what can be said of somebody.
        return words[at] in THINGS or words[at] in SOMEBODY
    for before in range(at - 1, -1, -1):
        word = words[before]
        if word in _DETERMINERS or word in _NUMBERS or word.endswith(("'s", "s'", "’s", "s’")):
            return False
        if word in {"and", "or"}:
            # "the list and syllabus"
            continue
        earlier = words[before - 1] if before else ""
        if earlier in _ARTICLES:
            return False
        if not word[0].isalnum() or word in _STOPPERS or word in THIRD:
            return True
        if word in BASE and (not earlier or earlier in _BEFORE_A_VERB):
            return True
    return True


_BES = word_set("is are was were be am being been")
_BEFORE_A_VERB = word_set(
    "to and or come go me you i could can will would should must may might never always not they"
    " we who people nurses teachers let help make"
)
_ARTICLES = word_set("a an the my your every each any no another one")
_IN_ORDER = word_set("line page step chapter day week month year phase item rule level unit module")
_NUMBERS = word_set("one two three four five six seven eight nine ten")
