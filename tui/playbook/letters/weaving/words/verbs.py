"""The verbs the weaver knows, by what they can begin. Add to these freely."""

from tui.playbook.letters.weaving.words import word_set

_ADVISING = """
accept add admit adopt aim allow answer apply approach ask assume attach attend automate avoid be
become begin believe block bring build burn bury call care carry celebrate change chart chase
choose claim
clean come commit compare compete complete connect consider contact continue control convince
cook copy count cover create cultivate cut dare decide defend delegate deliver design develop
dig discover do document draft draw dress drop earn eat embrace enjoy enroll expect experiment
explain explore expose face fail fall figure fill find finish fix focus follow forget freelance
gather get give go grab grow guard handle hang have hear help hire hold identify ignore imagine
improve insist interview introduce invest invite join judge jump keep kill know land laugh lead lean
learn leave lend let lie limit listen live look lose love major make manage map master measure meet
memorize mention mind minor mix move name negotiate network notice offer open organize outwork own
pack participate pay perform persist pick pitch plan play point polish practice praise prefer
prepare present pretend prioritize produce promise propose prove publish pull push put question
quit quote raise reach read rehearse refuse rely remember replace reply request research respect
respond rest return review revise rewrite ride risk rotate run save say schedule search see seek
sell send separate serve set settle shadow share shoot show sign simplify sit skip sleep slow speak
specialize spend stand start state stay steal step stick stop stretch structure study submit
subscribe summarize support surround switch tackle take talk target taste teach tell tend test
thank think throw time touch track trade train travel treat trust try turn type understand update
use rush intern specialize cold-email journal double rotate overcommunicate over-communicate
rehearse
buy charge plant rent grade clerk proof tag
adapt advertise advocate apologize arrive bet break browse budget calculate cheer chat clarify coach
collaborate comment compliment confuse critique debug dedicate delay demonstrate diversify
double-check
earmark elevate enter estimate evaluate exercise exit extend finance forgive frame
guard inspire intend invent investigate jot lend link log miss narrow nurture observe
outline overpromise oversell overthink oversee peek persuade photograph pilot pretend probe
proofread prototype quantify recognize reconsider record recruit reduce reframe reinvent relax
repeat
respond retell revisit rotate scan seize shave shift sketch smile solve sort spread steer stick
strive
swallow sweat tailor thank tinker tolerate trace translate trim tutor
underestimate underpromise undersell unplug uncover upgrade vote warn whisper
ship label shorten sharpen shelve weld sew sketch stack solder sand skim brief rank
sub
validate value verify visit volunteer wait wake walk want watch wear win wonder work worry write
"""
_OTHER = """
affect appear arrive beat belong bend break burn buy cause close collapse come compound cost cross
decline depend die differ disappear eat end evolve exist expand fade fall feed feel fit fly
gain happen hate heal hit hurt impress include increase influence interest kill last lack
matter mean need outlast outlive outweigh overlap pass precede prefer protect punish rank reflect
remain require reward rise rule sacrifice scare seem separate shape shrink solve sound speed spread
yell shout whine quit stay lose burn leave finish cook
succeed suffer survive travel underestimate vary view wish win
age argue agree betray breed deserve divide dominate doubt drain fool fuel hide lower multiply
outnumber prevent reveal ruin sink spoil transfer trigger unite weigh
"""
_ALSO_NOUNS = """
call change claim control cook copy cost count cover cut design draft drop end experiment face
focus follow fly help hire hold interview judge jump land lead lie limit look love major map master
matter measure mind minor mix move name need network offer order own pack pay pitch plan play point
practice present promise question quote raise reach rank research rest return review reward ride
risk rule run schedule search share show sign sleep sound speed start state step stop stretch
structure study support switch talk target taste test time touch track trade train travel treat
trust try turn type update use value view visit volunteer wait walk watch win wish work worry
"""
_PAST = """
apprenticed became began built came changed chose coached co-founded commuted consulted cooked
covered created designed discovered drove earned edited ended enlisted entered fell finished founded
found freelanced got graduated grew helped interned joined landed learned led left lived
majored managed minored moved opened passed played produced ran returned rose rotated
sold served shadowed signed spent started stayed stopped studied switched taught temped took
subbed tutored nannied waitressed bartended drove flew sang danced coded clerked farmed welded
painted acted bought sold adjuncted
trained transferred tried turned volunteered waited walked went won worked wrote
"""
_IRREGULAR_S = {
    "be": "is", "have": "has", "do": "does", "go": "goes", "try": "tries", "carry": "carries",
    "study": "studies", "worry": "worries", "vary": "varies", "fly": "flies", "bury": "buries",
    "simplify": "simplifies", "specify": "specifies", "identify": "identifies",
    "verify": "verifies", "rely": "relies", "apply": "applies", "reply": "replies",
}  # fmt: skip
_DOUBLED = """
begin cut dig drop get hit let map plan put quit run set shut sit skip stop submit swim win chat
forget spin step
"""
_KEEPING_E = frozenset({"be", "see", "agree"})

ADVISING = frozenset(_ADVISING.split())
"""What advice may begin with."""

BASE = ADVISING | frozenset(_OTHER.split())
"""Every verb that is known, in its base form."""

ALSO_NOUNS = frozenset(_ALSO_NOUNS.split())
"""Verbs that may as well be nouns: "plan", "work"."""

SAME_IN_THE_PAST = word_set("read put cut set let hit quit spread cost hurt beat shut become")
"""Verbs that a note may mean in the past."""

ERRANDS = word_set(
    "email e-mail send call text reply thank remember google schedule submit print bring "
    "buy forward check confirm register look update add mail message post watch draft "
    "return finish copy download order contact revise rewrite"
)
"""What one notes for oneself rather than hears as advice."""

PAST_STEPS = frozenset(_PAST.split())
"""Steps on somebody's way."""


def _third(verb: str) -> str:
    if verb in _IRREGULAR_S:
        return _IRREGULAR_S[verb]
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _gerund(verb: str) -> str:
    if verb in _DOUBLED.split():
        return verb + verb[-1] + "ing"
    if verb == "lie":
        return "lying"
    return (verb[:-1] if verb.endswith("e") and verb not in _KEEPING_E else verb) + "ing"


THIRD = {_third(verb): verb for verb in BASE}
"""The verb by its form after he, she and it."""

GERUNDS = {_gerund(verb): verb for verb in BASE}
"""The verb by its form with -ing."""
