"""Short and other forms of given names: Bob is Robert, Pepe is José."""

from functools import cache

from tui.model.text.folding import folded

# In a line, all forms of one name; a form may stand in several lines.
_FORMS = """
abigail abby gail
albert al bert bertie
alejandro alejandra ale
alexander alex alec aleksander alexandre sandy sasha xander
alexandra alex alexa sandra sasha alexis
alfred al fred freddie alf
amanda mandy
andrew andy drew andre andreas
angela angie
anne ann anna annie anita nan nancy
anthony tony antonio anton toni
antonia toni
arthur art
barbara barb babs
benjamin ben benny benji
bernard bernie
beverly bev
bradley brad
calvin cal
cameron cam
carolyn caroline carol carrie
catherine katherine kathryn catharine katharina kate katie kathy cathy kat kit kitty
charles charlie chuck chas carl carlos
charlotte charlie lottie
christina christine kristin kristina kristen chris chrissy tina kris
christopher chris kit kris topher
clifford cliff
cynthia cindy
daniel dan danny daniele
david dave davey davy
deborah debra deb debbie
dennis denny
donald don donny
dorothy dot dottie dolly
douglas doug
edward ed eddie ted ned eduardo
eleanor ellie nora nell
elizabeth elisabeth liz lizzie beth betsy betty eliza libby lisa elise bess liza
emily em emmy
emanuel emmanuel manny manuel manolo
eugene gene
francis frank fran francisco paco pancho
frances fran francesca frankie
franklin frank
frederick fred freddie frederic
gabriel gabe
gabriela gabi gabrielle
geoffrey jeffrey jeff geoff
gerald jerry gerry
gregory greg
guadalupe lupe lupita
gustavo gus gustav
harold harry hal
henry harry hank hal heinrich enrique
herbert herb bert
ignacio nacho
isabel isabella isabelle bella izzy
jacob jake jakob jack
jacqueline jackie
james jim jimmy jamie
janet jan
jennifer jen jenny jenn
jeremiah jeremy jerry
jessica jess jessie
joan joanna joanne jo
john jon johnny jack johan johann juan jonny
jonathan jon jonny johnathan
joseph joe joey jose jo
jose pepe
josephine jo josie
joshua josh
judith judy
julia julie jules juliana
kenneth ken kenny
kimberly kim
lawrence larry laurence
leonard len lenny leo
leonardo leo
leslie les lesley
lillian lily lilly
louis lou lewis louie luis
louise lou
lucia lucy
madeline maddie madeleine
margaret maggie meg peggy marge margie rita greta
maria mary marie mia mariah
martin marty
martha marty
matthew matt matthias mateo
maximilian max maxwell
megan meg meghan
melanie mel
melissa mel missy
michael mike mick micky mikey michel miguel mitch
michelle shelly
mohammed mohamed muhammad mohammad mo
nathaniel nathan nate nat
nicholas nick nicky nico nicolas klaus
nicole nicky nikki
oliver ollie
olivia liv livvy
pamela pam
patricia pat patty tricia trish
patrick pat paddy
paul pablo
penelope penny
peter pete pedro
philip phil phillip philipp
rachel rachael
raymond ray
rebecca becky becca
reginald reggie
richard rick rich dick ricky ritchie ricardo
robert bob bobby rob robbie bert roberto
roderick rod
roger rog
ronald ron ronnie
rosemary rose rosie
russell russ
samantha sam sammy
samuel sam sammy
sandra sandy
sara sarah sally
sean shawn shaun
sebastian seb bastian
sophia sofia sophie
stephen steven steve stefan stephan
stephanie steph stefanie
stuart stewart stu
susan sue susie suzanne susanna susana
sylvia silvia
teresa theresa terry tess tessa
terence terry terrence
theodore ted teddy theo
thomas tom tommy tomas
timothy tim timmy
tobias toby
valerie val
veronica ronnie
victor vic viktor
victoria vicky vicki tori
vincent vince vinny
virginia ginny ginger
walter walt wally
wilhelmina mina
william bill billy will willie liam wilhelm guillermo
yevgeny eugene evgeny
zachary zach zack zak
"""

# Of names that are looked up only: who is one person is never decided by these.
_MORE_FORMS = """
abraham abe
adelaide addie
adrian ade
agnes aggie
alan al allan allen
albert al
alexander al lex
alfred al
alvin al
antoinette toni nettie
arnold arnie
ashley ash
augustine gus augie august augustus
bartholomew bart
beatrice bea trixie beatrix bee
brittany britt
camilla millie cam
cassandra cass cassie
cecilia cece celia
charlotte char lola
chester chet
clarence clare
clement clem
constance connie
cornelius neil corny
curtis curt
deirdre dee
delores dolores lola
desmond des
dominic dom nick dominick
dorothea dot thea dottie
duncan dunc
edgar ed eddie
edith edie
edmund ed eddie ned ted
edwin ed eddie
eileen ellie
elijah eli lige
ellen nell nellie ellie
emma em
ernest ernie
esther essie
ethan eth
eve evie evelyn
ezekiel zeke
ferdinand ferdie
florence flo flossie
genevieve gen gwen
georgina georgie georgia gina
gertrude trudy gert
gilbert gil bert
guinevere gwen
gwendolyn gwen
harriet hattie harri
helen nell nellie lena
helena lena
henrietta etta hettie
hubert hugh bert
irving irv
isaac ike izzy zac
isidore izzy
jane janie jenny
jean jeanie
jedediah jed
jerome jerry
joel joe
katherine kathie kay kitty kathi
kelvin kel
kristopher kris
laura laurie
lauren laurie
leroy roy
lorraine lori rainy
lucas luke
lucille lucy lu
malcolm mal
marcus marc mark
marjorie marge margie
marvin marv
matilda tilly tillie mattie
maurice moe mo morrie
maxine max
melvin mel
mervyn merv
mildred millie
millicent millie
miranda randi mandy
mitchell mitch
morris moe morrie
moses moe
natalie nat
natasha tasha
neville nev
nigel nige
norman norm
oscar ozzie
oswald oz ozzie
percival percy
philippa pippa pip
priscilla cilla
prudence prue
randall randy
randolph randy
raphael rafe rafael rafa
regina gina reggie
roberta bobbie robbie
rodney rod
roland rollie
roxanne roxy
rudolph rudy
rupert rue
salvatore sal
sarah sadie sara
seymour cy
shirley shirl
sidney sid sydney
simon si
solomon sol solly
stanley stan
sylvester sly
tabitha tabby
tamara tammy
thaddeus thad
valentina val tina
vanessa nessa
vernon vern
vivian viv vivienne
wesley wes
wilfred wilf fred
winifred winnie
winston win
yolanda yoli
yvonne vonnie
"""
# Beside the first of each line, these are names of their own; another one is not meant by them.
_FULL_FORMS = """
    alejandra aleksander alexandre alexis andre andreas anna ann anton antonio carl carlos carol
    caroline carrie catharine clare ellen elisabeth elise emmanuel evelyn florence francesca
    francisco frederic gabrielle georgia gustav heinrich enrique isabella isabelle jeffrey
    joanna joanne jose joseph johan johann johnathan juan juliana julie katharina katherine
    kathryn kristen kristin kristina laurence lena leslie lisa liza louis luis lewis lola lesley
    lucas luke madeleine manuel marc mark marie mary mateo matthias maxwell meghan mia mariah
    michel miguel mohamed muhammad mohammad neil nancy nicolas klaus pablo pedro philipp phillip
    rachael rafael ricardo roberto rose sara sofia sophie stefan stefanie stephan steven stewart
    susana susanna suzanne sydney silvia theresa tomas vivienne wilhelm guillermo liam nathan
    eugene evgeny greta rita sean shaun shawn allan allen august augustus beatrix celia dolores
    dominick
"""


@cache
def _lines_of_form() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for line in (*_FORMS.split("\n"), *_MORE_FORMS.split("\n")):
        forms = set(line.split())
        for form in forms:
            found.setdefault(form, set()).update(forms)
    return found


@cache
def _full_forms() -> frozenset[str]:
    lines = (*_FORMS.split("\n"), *_MORE_FORMS.split("\n"))
    return frozenset((*_FULL_FORMS.split(), *(line.split()[0] for line in lines if line)))


def forms_looked_up(word: str) -> frozenset[str]:
    """Return the names that a folded word may stand for where somebody is looked up.

    Bob is Robert, and the other way about; Juan is not John, who is called Jack.
    """
    forms = _lines_of_form().get(word, set())
    others = forms - _full_forms() if word in _full_forms() else forms
    return frozenset(others - {word})


def forms_abroad(word: str) -> frozenset[str]:
    """Return the names that are like a folded word, and are names of their own: Juan, John."""
    forms = _lines_of_form().get(word, set())
    return frozenset(forms & _full_forms() - {word}) if word in _full_forms() else frozenset()


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_FORMS.strip().splitlines()):
        for form in line.split():
            found.setdefault(form, set()).add(number)
    return {form: frozenset(numbers) for form, numbers in found.items()}


def is_form_of(one: str, other: str) -> bool:
    """Whether two given names may be one: Bob and Robert, Liz and Beth."""
    groups = _groups()
    left, right = groups.get(folded(one)), groups.get(folded(other))
    return left is not None and right is not None and not left.isdisjoint(right)
