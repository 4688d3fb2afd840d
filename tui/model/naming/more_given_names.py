"""Given names beyond the commonest, by which a name is found where none stands first.

Some are words or family names as well; so they tell a person only where one is looked for.
"""

from tui.model.naming.known_names import is_given_name
from tui.model.text.folding import folded

_NAMES = """
    aaliyah abdullah abena abigael ace achieng ada adaku addie adele adnan adwoa agata agnese
    agnieszka ahsan aileen aisling ajay akash akiko akosua akua alan alana alba aldo alec aleksander
    aleksandra alessia alexia alexis alfie alfredo alhassan alia aliyah alisha allan allie allison
    alma aloysius althea alvaro alvin alyssa amadou amal amani ambrose amelie amina aminata ammar
    amos amparo anabel anais anders aneta angel angela angelica angie angus anika anil anke ankit
    annabel annalise annette annika anouk ansel anthea antoine antoinette anwar araceli archie
    ariana
    ariel arlene arman armando arne arno arturo arun asha ashish asif asma atsuko aubrey august
    aurelia aurelio aurora axel ayaan ayaka ayana ayo ayumi aziz azra babs bartek bartosz beata bea
    beate beatrice beatriz bella belinda benedict benito benny berenice bernadette bernardo bernice
    bernie bertha bertie beto bev beverly bianca biola birgit birgitta birte bjoern blanca blessing
    bonnie bowen brad brenna brianna brigid britta brooks bryce buck bud buster candace candice
    caoimhe carina carlo carly carmela carmine carole carolina cary cassandra cassie catalina
    catarina catriona cecelia cecil cecilia cedric celia celine chantal charlene charlotte
    chaya chen
    cherie chiamaka chika chima chinonso chioma chipo chloe chris christa christelle chukwu ciara
    cillian clarence clarice clarissa claudette claudio cleo cliff clifford clint clyde cole colette
    colleen concepcion consuelo cora coral corey corinne cornelia cornelius courtney cristian
    cristiano cyril cyrus dahlia daisuke dale dalia damaris damien damon dana dante daphne daria
    darlene daryl davide dawit dayo dean deandre dedrick dee deirdre delphine demetrius denis denise
    deon desiree desmond destiny devin devon dewayne diallo dianne dinesh dion dionne dolly dolores
    domenico dominique donatella donna donnie donovan dontae doreen dorota dot dottie doyle duane
    dulce dusty dwight earl ebony eden edna edith edmund eduard edwina efrain eileen eilidh einar
    ekaterina elaine elliott elise elke ellie elliot elmer eloise elsie elton elvira elvis emeka
    emmett emmy enid enzo ephraim erin erlinda erma ernesto ernie errol esme esperanza esteban
    estela estelle etienne etta eugenia eunice eva evangeline evelina everett ewa ezekiel ezra fadi
    faisal faith fanny farah farid faruk fatou fatoumata faye federica federico felicia felicity
    femi ferdinand fern fernanda fidel fiona flavia flavio fleur flor flora floyd folake fran
    franca franca franklin fraser frieda frida fritz fumiko funmi gaby gael gareth garry gaston
    gavin geoff geneva genevieve geoffroy geraldine gerardo gerry gertrude gianni gil gilberto
    gina ginger ginny giorgio giselle giulio gladys glenda godfrey gonzalo gonzague gosia gracie
    graciela greer gregor greta gretchen griselda grzegorz guadalupe gudrun guillem gus gwendolyn
    habib hadiya hadley hakeem hakim hamza hana hang hanif hanna hanne hans harlan harmony haruki
    haruto hasan hattie hazel heath hector hedwig heike heiko helga helmut herb heriberto herman
    hermione hilary hilda hildegard hillary hinata hiro hiromi hong hope hortense howie huda hudson
    hugh humberto hung hussein hyun ibrahima ifeoma ignatius ikram ilana imelda imran inga inge
    ingo ines iqbal ira iris irma irving isaac isabelle isaiah ishaan isla ismael israel itzel iva
    ivana ivonne jabari jacek jackie jaclyn jacquelyn jada jade jadwiga jaffar jagoda jair jakub
    jalen jamal jamila jan jana janelle janine janusz jaqueline jarek jared jarrett jaroslav jasper
    jaspreet javi jayden jayne jeanette jed jelena jenna jennie jeannie jerzy jesper jethro jewel
    jia jillian jimena jin jitka joana joann joao jocelyn jochen joelle joey johanna johnnie jolene
    jonah jordi jorg josefina josefa josette josie juana juanita judd jude jules julianne jun june
    junaid junior justina justine justyna kaito kaja kaleb kalpana kamal kamau kamila kamran kara
    karan kareem karim karina karl karla karol karolina kasia kasper katarina katarzyna kate katia
    katja katrin katrina kaveh kay kayleigh kazuo keegan keiran keisuke kelvin ken kenia kenny
    kerstin khadija kiana kiara kieran kim kimberly kiran kirsty kofi koji kojo komal krishna
    krystal krzysztof kumar kunle kurtis kwabena kwaku kwasi kwesi kyra lacey lachlan lakisha lamar
    lana lance lars latasha latisha latonya latoya lauri lauryn lavinia layla leandra leanne lech
    lee leif leigh lennart lenore leocadia leonie leopold leroy leszek letitia levi lewis libby
    lidia liesel lila lilian lilia lilliana lillian lina linda linh lino lionel lisbeth livia liza
    logan lois lola loni lonnie lorena lorenza loretta lorna lorne lottie lourdes luana luca
    lucian luciana luciano lucie lucien lucille lucinda ludmila ludwig luigi luisa lukas lukasz
    lupe luther luz lydia lyle mabel macarena mack maciej maddox mads mae maeve magda magdalena
    mahmoud maia mairead maja malak malek malik mallory malte mamadou manfred manny manon mara
    marcela marcelo marcia marcin marcy marek mareike margaux marge margie margot mariah mariana
    maribel maricel mariela marietta marika marilu marin marisa marissa maritza marjorie markku
    marla marlene marlon marnie marta martina marvin maryam masako mateusz matilda matteo mattie
    maud maureen mauricio mauro mavis maxine mayra mehdi mehmet mei-ling mel melinda melody melvin
    mercedes mercy merle mervyn mia micah michaela michal michalina mick mieke mika mikael mike
    mikhail milena millie milo milton mimi minh minnie mira mirela miriam mirjam mitchell mo moe
    mohamad mohammad moira moises molly monika monique morag moritz morris moses moshe muhammad
    murray myra myriam myrtle nabil nadine naima nancy nanette naoko naomi naledi napoleon nasir
    nat natali nathalie nathaniel nayeli neal ned neema nellie nestor neville ngoc nia nico
    nicola nicolette nidhi nigel nikhil nikita nikki nikos nina nisha nita nkechi noa noelle noemi
    noor nolan nora norbert noreen norma nuno nyambura oana octavia octavio odette ola oleg
    oleksandr ollie oluwaseun olumide omari onyeka oonagh opal ophelia oren orlando orla oscar
    osvaldo oswald otis ottilie ousmane paco pablo padraig paige pam paola parker parvati pascal
    pasquale patrice patrizia patsy patti patty pauli paulette paulina paulo pawel pearl pedro
    peg penny per percy perla perpetua petros phuong phyllis pia piero pieter pietro piotr pippa
    prakash pranav prasad preston prince prudence qasim quang queenie quentin quincy quintin rabia
    rachelle radek rafa rafaela rafal raheem raina raj rajan raju raisa rakesh ralph rama ramesh
    ramona rana randall randolph raphael raquel rashad rasheed rashid rasmus raven reba reginald
    reiko remy rena renate rene renee reuben rex reyna rhea rhiannon rhoda rhys ria ricarda richie
    rigoberto riley rishi rita ritu rocio rocky rodrigue roger rohan rohit roisin roland romain
    romeo rona ronan ronnie rory rosalia rosalie rosana rosanna rosanne roscoe roseanne rosie
    rosita rowena roxana roy roza ruben rudy rufus rukhsana rupa ruslan rusty ruthie ryo saad
    sabrina sadia saeed safiya sagar sahar said saida sakura salim sallie salma salome samara
    sameer sami samia samina samson sanchia sandeep sandhya sandro sanjana sanna santino santosh
    saskia saul savita scarlett scottie sean selena selina serena serge sergey seth seun shabnam
    shafiq shahid shaniqua shannon shari sharonda shaun shauna shawn shea sheena sheryl shirin
    shona shreya shu shukri shyam sierra sigrid silas silke silvio simona sinead siri sissy siti
    skye slawomir slobodan sofie solange soledad solomon somchai sondra sonny soo-jin soren
    spencer stacey stacie stanislav stanislaw stefania steffen steffi steph stephan stephany
    stephon sterling stina stine stuart sue-ellen sufjan sukhdeep suleiman sumit sunil sunny suraj
    susana susanna sushila suzette suzy sydney sylvie sylwia tabitha tadeusz tadhg taiwo takeshi
    talia tamar tamika tamsin tania tariq taro tatiana tatjana tayo ted teddy telma temi temitope
    teo terese teri terrance terrell tess tessa thabo thais thandi thea thelma theodora theresia
    theresa thierry thiago thora thorsten thu tia tierney til till tilda timo tina tish titus
    tobiah todd tomas tomasz tomek tonia tonya tori tove trang travis tran tricia trina trinity
    trish trudy truman tuan tucker ty tycho tyra tyrell tyson uche udo ulla ulrich ulrike umar
    umair upendra urban usman uzma valeria valerio van vaughn veda velma venkat verena vernon
    veronika vicki vickie vidya vikas vilma vinay vinnie viola virgil viv viviana volker vusi
    wade waleed walid wallace wally walt walter wambui wanda wanjiru wayan waylon wei wendell
    weronika wes wiktor wilbur wilfred willa willow wilma winifred winnie winston wioletta
    wladimir woody wyatt xander xavi xiao xiomara yaa yael yan yara yasir yasmine yaw yesenia
    yetunde ying yiannis yoko yolande yoshi youssef yusra yuri yusuf yves yvette zac zack zahra
    zainab zaira zane zbigniew zdenek zeke zelda zena zeynep zhen zigmund zita zofia zola zora
    tasha keisha lakeisha darnell dwayne demarcus marquis tyrese shonda latrice moesha kiesha jamar
    kwabena yewande oluchi solene maelys clemence anselme gus hamza yusra pranav siddharth fernanda
    aroha wiremu hemi mereana siosaia sione tevita leilani kalani keola makoa nalani kimo tallulah
    tito chuy nacho pepe paco memo janek kuba zosia wojtek
    zoltan zsofia zuri zuzana
    art barb bert bess betsy carolyn cathy chas denny dick donny eliza frankie gabi gabrielle hal
    izzy jen jenn jessie jonny kat kit kitty laurence lia liv livvy lizzie madeline meg meghan
    mickey missy nan paddy rich rod seb shelly stu terrence timmy toby vic walt
"""
_MORE = frozenset(map(folded, _NAMES.split()))
# As words, or as family names, these are met as often.
_WORDS_TOO_WORDS = """
    ace angel august buck bud buster chen cliff cole coral dale dean dee destiny dolly earl
    ebony faith fern flor flora floyd ginger grace harmony hazel heath hope hong iris ivy jade
    jewel joy june junior lance logan mercy opal parker pearl penny prince raven rex rocky
    rusty said scout sky sterling sunny tran trinity tucker urban van violet wade willow woody
    yan till per ray melody rose will mark may jack bill guy art drew pat sue rob dot gene
    frank hang hung ray art rich rod kit kat missy nan dick bert hal
"""
_WORDS_TOO = frozenset(_WORDS_TOO_WORDS.split())


def is_likely_given_name(word: str) -> bool:
    """Whether a word is a given name, also one that is less common: Oonagh, Wanjiru."""
    return is_given_name(word) or folded(word).partition("-")[0] in _MORE


def is_surely_given_name(word: str) -> bool:
    """Whether a word is a given name and hardly another word; in small letters many are both."""
    return is_likely_given_name(word) and folded(word).partition("-")[0] not in _WORDS_TOO
