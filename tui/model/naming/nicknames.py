"""Short and other forms of given names: Bob is Robert, Pepe is José."""

from functools import cache

from tui.model.folding import folded

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
