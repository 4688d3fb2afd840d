"""Common names, by which a given name is told from a family name or an employer.

A short list of the commonest, folded. What it does not know is not decided by it.
"""

from tui.model.text.folding import folded

_FEMININE = """
    abby abigail ada adaeze agnes aiko aisha alejandra alessandra alexa alexandra alice alina
    alison amaka amanda amara amelia amina amy ana anastasia andrea angela anita anja anjali ann
    anna anne annie antonia anya aoife april ashley astrid audrey ava ayesha barbara beatriz becca
    becky berta beth bethany betty brenda bridget brigitte brooke camila camille carla carlota
    carmen carol caroline carrie catherine cecilia celeste charlotte chelsea cheryl chiara chinwe
    chloe christina christine cindy claire clara claudia connie constance courtney cristina cynthia
    daisy daniela danielle dawn deb debbie deborah debra deepa delia denise diana divya donna doris
    dorothy edith eileen elaine eleanor elena eleni elisabeth elise elizabeth ella ellen elsa
    emilia emily emma erica erika esther eva eve evelyn fatima fiona florence frances francesca
    freya gabriela gail gemma georgia gina giulia gloria grace greta gwen hailey haley hannah
    harriet heather heidi helen helena hilda holly ida ilse imani ines ingrid irene iris isabel
    isabella ivana ivy jacqueline jane janet janice jasmine jean jeanne jennifer jenny jess jessica
    jill joan joanna jodi jodie josephine joy joyce judith judy julia juliana julie juliet kaitlyn
    karen karin karina kate katharina katherine kathi kathleen kathryn kathy katie katy kavya kayla
    keiko keisha kelly kendra kirsten kristen kristin kristina kristy laila lakshmi lara laura
    lauren leah leila lena leonor lesley leticia lila lily linda lindsay lisa liz loretta lori
    lorraine louise lucia lucy luisa lupita lydia lynn mackenzie maddie madeleine madison maggie
    mala mandy manuela marcia margaret margarita margo maria mariam mariana marie marilyn marina
    marisol marsha marta martha mary maura maya meera megan mei melanie melissa meredith mia
    michelle mila mina mindy miriam molly mona monica nadia nancy naomi natalia natalie natasha
    neha nell nettie ngozi niamh nicole nina nora norma olga olivia paloma pam pamela patricia
    paula pauline peggy penelope petra phoebe pilar polly priya rachael rachel radhika rania
    rebecca regina renata rhonda rita roberta rosa rosalind rosario rose rosemary roxanne ruth
    sabine sabrina sadie sally samantha sandra saoirse sara sarah savannah selma shanice sharon
    sheila shelby sherry shirley silvia simone siobhan sofia sonia sonja sophia sophie stella
    stephanie sue sunita susan susanne susie suzanne svetlana sylvia tamara tammy tanya tara teresa
    tess theresa tiffany tina tracy trisha uma ursula valentina valerie vanessa vera veronica vicky
    victoria violet virginia vivian vivienne wanda wendy wilma xenia ximena yasmin yolanda yuko
    yvonne zara zoe
"""
_MASCULINE = """
    aaron abdul abel abraham adam adrian ahmad ahmed alan albert alberto alejandro alessandro
    alexander alfonso alfred ali amir amit anders andre andreas andrew andy angelo anil anthony
    anton antonio arjun arnold arthur arturo ashok barry bart ben benjamin bernard bernd bill billy
    bjorn bo bob bobby boris brad brandon brett brian bruce bruno bryan caleb calvin carl carlo
    carlos cedric cesar chad charles charlie chidi chris christian christoph christopher chuck
    claude claus clemens clive cody colin connor cory craig curtis damian dan daniel danny darius
    darren darryl dave david deepak dennis derek dev diego dieter dimitri dirk dmitri dominic
    dominik don donald doug douglas duncan dustin dwayne dylan ed eddie edgar eduardo edward edwin
    elias elijah elliot emeka emil emilio emmanuel enrique eric erik ernest ethan eugene evan
    fabian felipe felix fernando filip florian francesco francisco francois frank franz fred
    freddie frederic frederick friedrich gabe gabriel gareth garrett gary gavin geoffrey georg
    george gerald gerard gerhard giovanni giuseppe glen glenn gordon graham greg gregory guido
    guillaume guillermo gunther gustav guy hank hans harald harold harry hassan hector heinrich
    henri henrik henry herbert hiroshi horst howard hugh hugo hussein ian ibrahim ignacio igor
    isaac ivan ivo jack jacob jacques jaime jake jakob jamal james jan jared jason javier jay jeff
    jeffrey jens jeremiah jeremy jerome jerry jim jimmy joao joaquin joe joel johan johann johannes
    john johnny jon jonas jonathan jorge jose joseph josh joshua josiah juan juergen julian julio
    justin karl keith ken kenji kenneth kevin khalid kirk klaus kofi konrad kurt kwame kyle lance
    larry lars laurent lawrence leandro lenny leo leon leonard leonardo liam lloyd lorenzo louie
    louis luc luca lucas luis luke magnus malcolm manoj manuel marc marcel marco marcus mario mark
    markus martin marty mateo mathias matt matthew matthias maurice max maximilian michael michel
    mickey miguel mike milan mitch mohamed mohammad mohammed moritz mustafa nate nathan ned neil
    nelson nicholas nick nicolas niels nikolai nils noah norbert norman obinna olaf oliver olivier
    omar oscar otto owen pablo paolo patrick paul pavel pedro pete peter petr phil philip philipp
    philippe phillip pierre rafael rahul raj rajesh ralf ralph ramon randy raul ravi ray raymond
    reggie reinhard ricardo richard rick ricky rob robbie robert roberto rodney rodrigo roger
    roland rolf roman ron ronald ronnie ross roy rudolf rupert russ russell ryan salvador samir
    sammy samuel sanjay santiago scott seamus sean sebastian sergei sergio seth shane shaun sid
    simon stan stanley stefan stefano stephen steve steven stewart stuart suresh sven sylvester
    tariq ted terence theo theodore thiago thomas tim timothy tobi tobias todd tom tommy tony
    travis trevor troy tyler tyrone umberto uwe vicente victor vijay vikram viktor vince vincent
    vinny vladimir walter warren wayne werner wesley wilhelm will william willie wolfgang xavier
    yannick yusuf zach zachary
"""
_EITHER = """
    alex andi bailey blake cameron casey charlie dana drew eli emerson jamie jesse jo jordan jules
    kai kerry kim kris lee leslie lou marion morgan nicky noel pat quinn reese robin rowan sam
    sandy sasha shannon shay sidney skyler sky stacy sydney taylor terry toni val yuki
"""
_FAMILY_FIRST = """
    tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada
    sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori ikeda hashimoto ishikawa
    ogawa maeda okada fujita goto murakami kondo sakamoto endo aoki fujii nishimura fukuda ota
    miura fujiwara okamoto matsuda nakajima nakagawa harada ono tamura takeuchi kaneko wada
    nakayama ueda morita hara shibata sakai miyazaki yokoyama miyamoto uchida takagi ando ohno
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao zheng liang
    xie tang deng cao peng zeng xiao tian pan yuan cai jiang cheng su wong chan cheung leung lau
    ng kwok tsai hsu hsieh chang tseng park choi jung jeong kang cho yoon yun jang lim han shin
    seo kwon hwang ahn hong ryu jeon moon nagy kovacs szabo toth horvath varga molnar nemeth
    farkas balogh nguyen tran pham huynh vo dang bui duong ngo truong dinh trinh
"""
_KOREAN = """
    ae bin bo chan cheol chul da dae do dong eon eun ga gi gyu ha hae han ho hong hoon hun hwa
    hwan hye hyeon hyo hyuk hyun il in ja jae je jeong ji jin jong joo joon ju jun jung kang ki
    kwang kyu kyung mi min mun myung na nam rae ran ri sang se seo seok seon seong seung si sik so
    soo sook su suk sun sung tae u wan won woo ye yeon yeong yong yoo yoon you young yu yul yun
"""

_ALSO_FAMILY = """
    alan albert alexander ali allen arnold arthur barry bernard blake bruce bryan calvin cameron
    carmen casey charles clark cody craig curtis david dennis douglas drew duncan edgar edward
    elliot evan francis franz garrett george gilbert glenn gordon graham gregory harris harvey
    hassan hector henry herbert howard hugh hugo hussein ibrahim isaac jack jacob james jordan
    joseph joy joyce julian kelly khalid kim kirk kurt lance lawrence lee leon leonard leslie lewis
    lloyd logan louis lucas lynn madison marcus marion martin maurice max michel mohamed morgan
    nelson norman oliver omar otto owen patrick perry phillip pierre quinn ralph ray raymond reese
    richard robin rodney roland roman rosa rosario rose ross rowan roy russ russell ryan salvador
    samuel sasha scott shaw shannon shelby sidney simon skyler stanley stephen stewart stuart
    sydney taylor terry theodore thomas tobias todd travis tyler vance victor vincent violet walter
    warren wayne wesley will willis xavier zimmer
"""
FEMININE = frozenset(_FEMININE.split())
MASCULINE = frozenset(_MASCULINE.split())
GIVEN_NAMES = FEMININE | MASCULINE | frozenset(_EITHER.split())
_FAMILY_NAMES_TOO = frozenset(_ALSO_FAMILY.split())
_SYLLABLES = frozenset(_KOREAN.split())
_FAMILY_NAMES_FIRST = frozenset(_FAMILY_FIRST.split())
_KOREAN_OR_ENGLISH = frozenset({"kim", "lee"})


def is_given_name(word: str) -> bool:
    """Whether a word is a common given name, and not a family name that stands first."""
    return folded(word).partition("-")[0] in GIVEN_NAMES


def may_be_family_name(given: str) -> bool:
    """Whether a common given name is a common family name as well: Kim, Martin, Taylor."""
    return folded(given) in _FAMILY_NAMES_TOO


def may_stand_family_first(first: str, second: str) -> bool:
    """Whether these two words may be a family name and a given name, in this order."""
    first, second = folded(first), folded(second)
    if first in _KOREAN_OR_ENGLISH:
        return _is_korean(second)
    if first not in _FAMILY_NAMES_FIRST or first in GIVEN_NAMES:
        return False
    return _is_korean(second) or second not in _FAMILY_NAMES_FIRST


def _is_korean(given: str) -> bool:
    """Whether a given name is two Korean syllables: Min-jun, Seoyeon."""
    given = given.replace("-", "")
    return any(given[:at] in _SYLLABLES and given[at:] in _SYLLABLES for at in range(1, len(given)))
