"""Common names, by which a given name is told from a family name or an employer.

A short list of the commonest, folded. What it does not know is not decided by it.
"""

from tui.model.folding import folded

_FEMININE = """
    abigail ada agnes aisha alejandra alessandra alexandra alice alina alison amanda amara amelia
    amina amy ana anastasia andrea angela anita anja anjali anna anne annie antonia anya april
    ashley astrid audrey ayesha barbara beatriz becky berta beth bethany betty brenda bridget
    brigitte camila camille carla carlota carmen carol caroline catherine cecilia celeste
    charlotte cheryl chiara chloe christina christine cindy claire clara claudia constance
    cristina cynthia daisy daniela danielle dawn deborah deepa delia denise diana divya donna
    doris dorothy edith eileen elaine eleanor elena eleni elisabeth elise elizabeth ella ellen
    elsa emilia emily emma erica erika esther eva eve evelyn fatima fiona florence frances
    francesca freya gabriela gemma georgia gina giulia gloria grace greta gwen hannah harriet
    heather heidi helen helena hilda holly ida ilse imani ines ingrid irene iris isabel isabella
    ivana ivy jacqueline jane janet janice jasmine jean jeanne jennifer jenny jess jessica jill
    joan joanna jodie josephine joyce judith judy julia juliana julie juliet karen karin karina
    kate katharina katherine kathleen kathryn katie kavya keisha kelly keiko kirsten kristen
    kristin laila lara laura lauren leah leila lena leonor leticia lila lily linda lindsay lisa
    liz louise lucia lucy luisa lupita lydia madeleine maggie mala mandy manuela marcia margaret
    margarita maria mariam mariana marie marina marisol marta martha mary maya meera megan melanie
    melissa meredith mia michelle mila mina miriam molly mona monica nadia nancy naomi natalia
    natalie natasha neha nicole nina nora norma olga olivia paloma pamela patricia paula pauline
    penelope petra phoebe pilar polly priya rachel radhika rania rebecca regina renata rita rosa
    rosalind rosario rose ruth sabine sabrina sally samantha sandra sara sarah selma shanice
    sharon sheila shirley silvia simone sofia sonia sophia sophie stella stephanie sunita susan
    susanne suzanne svetlana sylvia tamara tanya tara teresa theresa tiffany tina tracy ursula uma
    valentina valerie vanessa vera veronica victoria violet virginia vivian wanda wendy xenia
    ximena yasmin yolanda yvonne zara zoe
"""
_MASCULINE = """
    aaron abdul abel abraham adam adrian ahmad ahmed alan albert alberto alejandro alessandro
    alexander alfonso alfred ali amir amit anders andre andreas andrew andy angelo anthony anton
    antonio arjun arnold arthur arturo ben benjamin bernard bernd bill bjorn bob boris brad
    brandon brian bruce bruno carl carlos cedric cesar chad charles charlie chris christian
    christoph christopher claude claus clemens clive craig daniel darius dave david dennis derek
    dev diego dieter dimitri dirk dmitri dominic don donald doug douglas duncan dylan ed eddie
    edgar eduardo edward edwin elias elliot emil emilio emmanuel enrique eric erik ernest ethan
    eugene fabian felipe felix fernando filip florian francesco francisco francois frank franz
    fred frederic frederick friedrich gabriel gareth gary geoffrey george georg gerald gerard
    gerhard giovanni giuseppe glen gordon graham greg gregory guido guillaume guillermo gunther
    gustav guy hans harald harold harry hassan hector heinrich henri henrik henry herbert hiroshi
    horst howard hugh hugo hussein ian ibrahim ignacio igor ivan ivo jack jacob jacques jaime jake
    jakob james jamal jan jared javier jeff jeffrey jens jeremy jerome jim jimmy joao joaquin joe
    joel johan johann johannes john johnny jonas jonathan jorge jose joseph joshua juan juergen
    julian julio justin karl keith ken kenji kenneth kevin khalid klaus konrad kurt kyle lars
    laurent lawrence leandro leo leon leonard leonardo lloyd lorenzo louis luc luca lucas luis
    luke magnus malcolm manuel marc marcel marco marcus mario mark markus martin mateo mathias
    matt matthew matthias maurice max maximilian michael michel miguel mike milan mohamed mohammad
    mohammed moritz mustafa nathan neil nelson nicolas nicholas nick niels nikolai nils noah
    norman olaf oliver olivier omar oscar otto owen pablo paolo patrick paul pavel pedro pete
    peter petr phil philip philipp philippe pierre rafael rahul raj rajesh ralf ralph ramon randy
    raul ravi ray raymond reinhard ricardo richard rick rob robert roberto rodrigo roger roland
    roman ron ronald ross roy rudolf rupert russell ryan salvador samir samuel sanjay santiago
    scott sean sebastian sergei sergio seth shane shaun simon stan stanley stefan stefano stephen
    steve steven stuart suresh sven tariq ted terence theo theodore thiago thomas tim timothy
    tobias todd tom tommy tony trevor tyler umberto uwe vicente victor vijay vikram viktor vincent
    vladimir walter warren wayne werner wilhelm will william wolfgang xavier yannick yusuf zachary
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

FEMININE = frozenset(_FEMININE.split())
MASCULINE = frozenset(_MASCULINE.split())
GIVEN_NAMES = FEMININE | MASCULINE | frozenset(_EITHER.split())
_SYLLABLES = frozenset(_KOREAN.split())
_FAMILY_NAMES_FIRST = frozenset(_FAMILY_FIRST.split())
_KOREAN_OR_ENGLISH = frozenset({"kim", "lee"})


def is_given_name(word: str) -> bool:
    """Whether a word is a common given name, and not a family name that stands first."""
    return folded(word).partition("-")[0] in GIVEN_NAMES


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
