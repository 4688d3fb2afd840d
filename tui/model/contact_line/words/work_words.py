"""Whether words are a job title, a form of a company, a place."""

import re
from functools import lru_cache

from tui.model.contact_line.words.east_asian import is_east_asian_employer, is_east_asian_title
from tui.model.naming.names import CREDENTIALS
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_TITLE_WORDS = """
    accountant actor actress actuary adjuster administrator advisor adviser advocate aide
    annotator moderator animator narrator expediter phlebotomist
    ambassador analyst anthropologist appraiser apprentice archaeologist architect archivist
    artist assistant associate astronomer attorney auditor author baker banker barista barrister
    bartender biologist bookkeeper botanist broker builder buyer captain cardiologist caregiver
    carpenter cashier ceo cfo chair chairman chairperson chairwoman chancellor chef chemist chief
    cio clerk clinician cmo coach cofounder co-founder columnist comptroller conductor conservator
    consultant contractor controller cook coo coordinator copywriter counsel counselor counsellor
    creator critic cto curator dean dentist deputy designer detective developer dev dietitian
    director dispatcher doctor drafter driver ecologist economist editor educator electrician
    engineer entrepreneur epidemiologist estimator evaluator examiner executive facilitator farmer
    filmmaker firefighter forester founder fundraiser gardener geologist geographer geneticist
    guard guide hairdresser head historian hydrologist illustrator inspector instructor intern
    internist interpreter investigator investor janitor journalist judge laborer landscaper lawyer
    lead leader lecturer librarian linguist lobbyist machinist maker manager marketer
    mathematician mechanic mediator meteorologist midwife minister modeler modeller musician
    negotiator neurologist neuroscientist notary novelist nurse nutritionist officer operator
    optometrist organizer organiser owner painter paralegal paramedic partner pastor pathologist
    pediatrician pharmacist philosopher photographer physician physicist physiotherapist pilot
    planner playwright plumber policymaker postdoc practitioner preacher president principal
    producer professor programmer prosecutor psychiatrist psychologist psychotherapist publicist
    publisher radiologist ranger realtor receptionist recruiter registrar reporter representative
    rep researcher reviewer scholar scientist scout screenwriter secretary seismologist seller
    sociologist solicitor specialist statistician steward stylist superintendent supervisor surgeon
    surveyor svp sysadmin tailor teacher technician technologist tester therapist trader trainee
    trainer translator treasurer trustee tutor undertaker underwriter urbanist vet veterinarian
    videographer vp evp avp waiter waitress warden welder writer zoologist phd-student swe sre
    ux-designer analystin architekt arzt ärztin berater beraterin betreuer chefarzt chefärztin
    chirurg direktor direktorin dozent dozentin entwickler entwicklerin erzieher erzieherin
    forscher forscherin geschäftsführer geschäftsführerin grafiker informatiker ingenieur
    ingenieurin journalistin jurist juristin krankenschwester künstler künstlerin kuratorin
    lehrer lehrerin leiter leiterin abteilungsleiter abteilungsleiterin oberarzt oberärztin
    pfleger pflegerin professorin projektleiter projektleiterin psychologin rechtsanwalt
    rechtsanwältin redakteur redakteurin referent referentin richter sachbearbeiter
    sachbearbeiterin techniker verkäufer vorstand werkstudent wissenschaftler wissenschaftlerin
    abogada abogado analista arquitecta arquitecto consultora contadora contador desarrollador
    desarrolladora directora directeur directrice diseñador diseñadora enfermera enfermero
    gerente ingeniera ingeniero jefa jefe maestra maestro médica médico periodista profesor
    profesora psicóloga psicólogo avocat avocate chercheur chercheuse comptable conseiller
    conseillère infirmier infirmière ingénieur ingénieure journaliste médecin professeur
    rédacteur rédactrice avvocato direttore direttrice ingegnere medico ricercatore
    pi pm tpm sde swe eng mgr dir cpo cro servant einkäufer einkäuferin kaufmann kauffrau
    buchhalter buchhalterin assistentin sekretärin gärtner tischler klempner éditeur éditrice
    vendeur vendeuse boulanger cuisinier cuisinière secrétaire traducteur traductrice responsable
    vendedor vendedora
    traductor traductora editora cocinero cocinera secretaria secretario engenheiro engenheira
    advogado advogada enfermeiro enfermeira gerenta professora analyste analista infermiera
    infermiere giornalista architetto architetta consulente commercialista insegnante segretaria
    verpleegkundige leraar lerares onderzoeker adviseur ontwikkelaar sjuksköterska lärare ingenjör
    utvecklare analityk analityczka inżynier nauczyciel nauczycielka kierownik kierowniczka lekarz
    lekarka prawnik prawniczka programista programistka księgowa księgowy mühendis öğretmen doktor
    gestor gestora responsabile responsável impiegato impiegata doradca sykepleier kokk lektor
    veterinária veterinário veterinaria veterinario vétérinaire boulangère pielęgniarka pielęgniarz
    fleuriste couturière couturier coiffeuse spawacz parrucchiera parrucchiere
    chaplain hygienist trucker sparky chippy brickie bricklayer plasterer roofer courier gp
    attending hospitalist locum doula phlebotomist sonographer radiographer dosimetrist
    perfusionist optician cna lpn lvn emt bailiff sheriff constable boilermaker ironworker
    pipefitter steamfitter millwright lineman lineworker rigger longshoreman stevedore deckhand
    bosun arborist florist groundskeeper groundsman farmhand winemaker sommelier busser concierge
    housekeeper nanny babysitter beautician cosmetologist masseuse seamstress locksmith upholsterer
    drywaller stonemason cartographer sdr bdr sdet dba cso ciso cdo caretaker custodian handyman
    handywoman gaffer stagehand roadie luthier arkitekt pedreiro eletricista encanador carpinteiro
    costureira motorista faxineira cabeleireira albañil electricista fontanero fontanera plomero
    carpintero peluquera peluquero plombier électricien électricienne coiffeur coiffeuse
    institutrice instituteur kiné ostéopathe idraulico elettricista falegname parrucchiera
    elektrikerin friseurin hebamme altenpfleger altenpflegerin ausbildungsleiter
    ausbildungsleiterin lasser loodgieter verloskundige huisarts tandarts snickare rörmokare
    barnmorska läkare jordemoder sygeplejerske rørlegger civilingeniør inženjer inženir inženýr
    stavbyvedoucí učitel učitelka lékař lékařka vodoinstalater spawacz kierowca fryzjerka położna
    mérnök hemşire
    engr supv atty acct notar notario notaire schreiner maurer zimmermann azubi referendar
    charpentier maçon menuisier orthophoniste ostetrica bombero canalizador
    mason janitor paver welder framer tiler glazier cobbler weaver potter monteur
    carpintera beekeeper barber butcher fishmonger crossing-guard psychic busboy dishwasher
    bouncer dj promoter
    chauffeur cabbie cabdriver beautician manicurist esthetician aesthetician dogwalker groomer
    farrier blacksmith fisherman fisherwoman logger miner driller roughneck derrickhand surveyor
    landlord gamekeeper rancher vintner brewer distiller cheesemaker apiarist imam rabbi
    deacon cantor priest nun monk vicar friar
    fisioterapeuta fisioterapista fizjoterapeutka fizjoterapeuta perita perito logopeda piloto
    pilota azafata veterinaria cajera cajero mesera mesero camarera camarero cocinera
    panadero
    panadera carnicero carnicera jardinero jardinera soldador soldadora chofer chófer taxista
    camionero
    camionera obrero obrera peón enfermería partera matrona geometra muratore autista cameriere
    cameriera cuoco cuoca panettiere fornaio fornaia saldatore operaio operaia ragioniere ragioniera
    sarta sarto barista veterinario dottoranda dottorando mestranda mestrando doutoranda doutorando
    pesquisadora pesquisador estagiária estagiário padeiro padeira cozinheira cozinheiro soldador
    pescador pescadora agrônoma agrônomo dentista bibliotecária bibliotecário porteiro zeladora
    doctorante doctorant stagiaire chauffeur serveuse serveur boucher bouchère charcutier pâtissier
    pâtissière facteur factrice aide-soignante aide-soignant sage-femme éboueur soudeur soudeuse
    grutier vigneron vigneronne doktorand doktorandin schweißer schweisser bäcker bäckerin metzger
    metzgerin kellner kellnerin koch köchin landwirt landwirtin imker imkerin winzer winzerin
    tierarzt
    tierärztin zahnarzt zahnärztin polizist polizistin briefträger lokführer lokführerin kranführer
    stolarz hydraulik elektryk murarz kucharz kucharka piekarz rolnik rolniczka strażak ratownik
    ratowniczka farmaceutka farmaceuta weterynarz dentystka dentysta sprzedawca sprzedawczyni
    kasjerka kasjer listonosz magazynier ślusarz tokarz kolejarz oddziałowa stomatolog opiekunka
    verpleger timmerman metselaar elektricien bakker slager chauffeur vrachtwagenchauffeur
    buschauffeur
    undersköterska elektriker svetsare kock bagare tømrer tømrerlærling sosu-assistent pædagog
    barnehagelærer snekker sveiser sestřička zedník truhlář svářeč kuchař kuchařka
    prof mgr coord asst instr supv secy foreman forewoman worker mechanic
"""
_FIELD_WORDS = """
    accounting admissions advertising ai analytics architecture banking biology biostatistics care
    chemistry communications compliance consulting content control counseling data dance design
    development economics editing education electronics engineering epidemiology events fashion
    film finance fundraising hr health history hospitality insurance investing it journalism
    labor law leadership learning logistics management manufacturing marketing mathematics media
    medicine ml mobility music neuroscience nursing nutrition operations outreach pediatrics
    people pharma photography physics planning policy pr practice procurement product production
    programming psychology publishing purchasing qa quality radiology recruiting regulation
    relations research risk safety sales science security software statistics strategy success
    support surgery sustainability talent teaching technology testing theater theatre training
    translation transport trust ux
"""
# Parts of a firm; alone or at the end of a line each of them may be a firm's name as well.
_DEPARTMENT_WORDS = """
    culture chain ops assurance experience platform platforms payments infrastructure growth
    partnerships benefits payroll facilities treasury tax audit advisory wellness inclusion equity
    engagement intelligence insights innovation sourcing merchandising enablement enrollment
    curriculum programs programmes delivery excellence transformation affairs access advancement
    giving reporting markets lending credit claims underwriting digital mobile web cloud devops
    backend frontend integration integrations automation robotics hardware firmware architecture
    imaging oncology cardiology icu er ed surgery ward dialysis maternity rehab rehabilitation
    emergency anesthesia dermatology neurology orthopedics triage wholesale retail ecommerce
    e-commerce fulfillment warehousing maintenance production assembly packaging tooling fleet
    dispatch acquisition retention brand creative copy social events editorial features sports
    rights licensing trading desk equities commodities derivatives structuring m&a ibd emea apac
    latam americas region west east north south admin administration registry records archives
    grants stewardship membership volunteers youth families housing seniors nutrition wellbeing
"""
# What a job is called by its ending: oncologist, diététicienne, Vertriebsleiterin.
_TITLE_ENDS = pattern_of(
    r"\w{3,}(?:ologist|iatrist|ologue|ologin|ologe|ienne)s?"
    r"|\w{3,}(?:leiter|ingenieur|berater|entwickler|manager|referent|assistent|meister|techniker"
    r"|lehrer|pfleger|forscher|helfer|medewerker|macher|decker|fahrer|arbeiter|schlosser|elektriker"
    r"|mechaniker|zeichner|verkaufer|mester)(?:in)?"
    # Severin and Beatrice are names.
    r"|\w{5,}(?:erin|arin|orin|istin|entin|antin)|\w{4,}(?:trice|euse)"
    r"|\w{2,}(?:al|an|or|in|on|ic|og)ists?"
)
_SURNAME_WORDS = """
    baker banker builder buyer carpenter chef cook dean dev driver farmer gardener guard guide head
    judge maker painter page pilot porter ranger rep scholar seller singer steward trader waiter
    warden welder arzt lehrer leiter maestro maestra referent richter
    captain chancellor coach counsel doctor general minister pastor professor dr doktor profesor
    profesora professora professorin professeur
"""
_RANK_WORDS = """
    chair chief dean deputy director head lead leader manager officer president principal professor
    svp vp evp avp secretary minister partner associate fellow
"""
# Alone behind a comma, these are what somebody is: Terry Jeffords, Sgt.
_RANK_OF_SERVICE_WORDS = """
    sgt sergeant ssgt sfc msgt capt captain lt lieutenant maj major col colonel gen general cpl
    corporal pvt private cmdr commander det detective ofc officer insp inspector supt adm admiral
    ens ensign spc specialist chief brig brigadier deputy trooper
"""
_RANKS_OF_SERVICE = frozenset(_RANK_OF_SERVICE_WORDS.split())
_COMPANY_WORDS = """
    inc incorporated llc llp lp ltd limited co corp corporation plc gmbh ag kg ohg ug ev eg sa se
    sas sarl srl sl spa bv nv ab oy oyj aps sro pty ltda sab pte kk kft zrt doo dd pbc pllc pc
    esq na sgps unipessoal sapi
"""
_ORGANIZATION_WORDS = """
    academy agency airlines airport alliance associates association bank brewery brothers bureau
    cafe capital center centre chamber charity church city clinic club co-op college commission
    committee company consortium cooperative council county court department dept district
    enterprises fakultät federation firm foundation fund gallery government group holdings hospital
    hospitals hotel industries initiative institut institute institution labs laboratory
    laboratories library llc ministry museum network office orchestra partners partnership police
    practice press public schools school schule service services society startup station store
    studio studios systems team technologies theater theatre trust union universidad universität
    universite university ventures works zoo krankenhaus klinik klinikum verein stiftung
    lehrstuhl hochschule uni ministerium ministerio ministère banque banco banca
    laboratoire laboratorio université università universidade école escuela escola scuola skole
    skola hôpital ospedale clinique clínica clinica kanzlei étude estudio despacho agence agencia
    agenzia atelier officina werkstatt praxis mairie stadtwerke bibliothek bibliothèque biblioteca
    musée museo museu apotheke pharmacie farmacia bäckerei panadería sparkasse société sociedad
    azienda empresa usine chambers
"""
_INSTITUTION_WORDS = """
    academy airlines airport association bank banca banco banque brewery church clinic college
    foundation gallery hochschule hospital hotel institute krankenhaus klinik klinikum library
    ministry ministerium ministerio museum school stiftung studios uni universidad universität
    universite university verein zoo maison tu eth laboratoire laboratorio université università
    universidade école escuela escola scuola skole skola hôpital ospedale clinique clínica kanzlei
    étude estudio despacho atelier studio stadtwerke chambers
"""
_UNITS = "department dept division faculty fakultät lehrstuhl school institut institute office lab"
_STATES = """
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny
    nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc on bc qc ab nsw uk usa us uae nyc sf la
"""
_PLACES = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
    idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
    tennessee texas utah vermont virginia washington wisconsin wyoming
    amsterdam athens atlanta auckland austin baltimore bangalore barcelona basel beijing berlin
    bern bogota bogotá boston brisbane brooklyn brussels bucharest budapest cairo calgary
    cambridge charlotte chicago cincinnati cleveland cologne columbus copenhagen dallas delhi
    denver detroit dubai dublin edinburgh frankfurt geneva glasgow hamburg helsinki hongkong
    houston indianapolis istanbul jakarta johannesburg köln krakow lagos leeds leipzig lima lisbon
    london lyon madrid manchester manila melbourne memphis miami milan milwaukee minneapolis
    montreal moscow mumbai munich münchen nairobi nashville oakland oslo ottawa oxford paris
    philadelphia phoenix pittsburgh portland porto prague raleigh rome rotterdam sacramento seattle
    seoul shanghai singapore stockholm stuttgart sydney taipei tokyo toronto utrecht vancouver
    vienna warsaw wien zurich zürich
    bengaluru hyderabad chennai pune kolkata gurgaon gurugram noida ahmedabad kochi karachi lahore
    islamabad dhaka colombo kathmandu hanoi saigon bangkok osaka kyoto shenzhen guangzhou hangzhou
    accra kumasi ibadan abuja kampala kigali mombasa durban pretoria harare lusaka casablanca tunis
    algiers beirut amman riyadh jeddah doha haifa ankara izmir kyiv kiev minsk riga vilnius tallinn
    sofia belgrade zagreb ljubljana bratislava salzburg linz graz basle lausanne antwerp ghent
    marseille toulouse bordeaux lille nice nantes strasbourg sevilla seville valencia bilbao malaga
    málaga zaragoza granada turin torino napoli naples bologna florence firenze genoa venice palermo
    lisboa braga coimbra malmö malmo gothenburg göteborg uppsala bergen trondheim aarhus tampere
    bristol liverpool sheffield nottingham cardiff swansea belfast aberdeen dundee cork galway
    limerick birmingham coventry leicester newcastle düsseldorf dortmund essen bremen hannover
    dresden nürnberg nuremberg bonn mannheim karlsruhe freiburg potsdam perth adelaide canberra
    wellington christchurch winnipeg edmonton halifax quebec québec regina guadalajara monterrey
    puebla quito guayaquil medellin medellín cali caracas montevideo asuncion santos recife
    fortaleza curitiba brasilia belem addis mogadishu khartoum dakar abidjan douala yaounde kinshasa
    luanda maputo antananarivo bamako conakry freetown monrovia lome cotonou niamey kano enugu
    kaduna gaborone windhoek bulawayo blantyre lilongwe kisumu nakuru entebbe arusha alexandria
    giza baghdad basra tehran isfahan mashhad kabul peshawar rawalpindi faisalabad multan damascus
    aleppo kuwait muscat sharjah manama dammam mecca medina tashkent almaty astana bishkek tbilisi
    yerevan baku lucknow kanpur nagpur indore bhopal patna surat jaipur coimbatore mysore
    chandigarh amritsar bhubaneswar guwahati visakhapatnam chittagong sylhet yangon mandalay phnom
    cebu davao quezon surabaya bandung medan semarang denpasar johor busan incheon daegu
    daejeon gwangju nagoya sapporo fukuoka kobe yokohama sendai hiroshima tianjin wuhan chengdu
    chongqing nanjing suzhou xian dalian qingdao xiamen kaohsiung taichung danang haiphong
    odesa odessa kharkiv lviv dnipro gdansk gdańsk wroclaw wrocław poznan poznań lodz łódź warszawa
    kraków brno ostrava cluj iasi timisoara skopje tirana sarajevo podgorica pristina nicosia
    valletta reykjavik turku bremerhaven rostock lübeck kassel münster mainz wiesbaden augsburg
    innsbruck rennes grenoble annecy metz dijon angers brest reims murcia cordoba córdoba
    granada alicante vigo gijon bari catania verona trieste padova eindhoven groningen tilburg
    maastricht brugge leuven namur liège stavanger odense aalborg lund örebro cusco arequipa
    valparaiso mendoza managua tegucigalpa tijuana cancun mérida veracruz oaxaca havana
    milano roma venezia firenze genève geneve bruxelles praha moskva københavn göteborg athina
    bucurești beograd lisbon hamburg
    kingston nassau bridgetown manaus salvador campinas goiania
    argentina australia austria belgium brazil canada chile china colombia denmark egypt england
    finland france germany ghana greece hungary iceland india indonesia ireland israel italy japan
    kenya luxembourg malaysia mexico morocco netherlands nigeria norway pakistan peru philippines
    poland portugal romania scotland singapore spain sweden switzerland taiwan thailand turkey
    ukraine vietnam wales deutschland österreich schweiz
    qatar brasil polska italia españa méxico türkiye česko magyarország danmark norge sverige suomi
    москва казань самара новосибирск екатеринбург киев київ харьков львів одесса одеса минск пермь
    россия украина україна беларусь казахстан алматы софия българия београд србија
"""
_PLACE_NAMES = frozenset(
    (
        *("new york", "new jersey", "new mexico", "new hampshire", "north carolina", "san diego"),
        *("south carolina", "north dakota", "south dakota", "west virginia", "rhode island"),
        *("new york city", "los angeles", "san francisco", "bay area", "san jose", "st. louis"),
        *("washington dc", "washington d.c.", "salt lake city", "las vegas", "new orleans"),
        *("kansas city", "hong kong", "sao paulo", "buenos aires", "mexico city", "tel aviv"),
        *("new zealand", "south africa", "south korea", "united kingdom", "united states"),
        *("addis ababa", "da nang", "phnom penh", "kuala lumpur", "ho chi minh city"),
        *("san salvador", "san juan", "port of spain", "dar es salaam", "abu dhabi"),
        *("santo domingo", "porto alegre", "belo horizonte"),
        *("the netherlands", "cape town", "new delhi", "costa rica", "remote", "work from home"),
        *(folded(word) for word in _PLACES.split()),
    )
)
ASSISTANTS = frozenset({"TA", "RA", "EA", "PA", "GA"})
"""What assistants are called in capitals; in small letters they are other words."""
_GRADES = frozenset({"senior", "junior", "sr", "jr", "staff", "vice", "lead", "gis", "associate"})
_TITLES = frozenset(map(folded, _TITLE_WORDS.split()))
_DEPARTMENTS = frozenset(_DEPARTMENT_WORDS.split())
_FIELDS = frozenset(_FIELD_WORDS.split())
_RANKS = frozenset(_RANK_WORDS.split())
_COMPANY_FORMS = frozenset(_COMPANY_WORDS.split())
_ORGANIZATIONS = frozenset(map(folded, _ORGANIZATION_WORDS.split()))
_SURNAMES = frozenset(map(folded, _SURNAME_WORDS.split()))
_INSTITUTIONS = frozenset(map(folded, _INSTITUTION_WORDS.split()))
_UNIT_WORDS = frozenset(map(folded, _UNITS.split()))
_PARTNERS = pattern_of(
    r".+ (?:&|and|und) (?:partners?|associates|sons|söhne|bros\.?|brothers|co\.?|company|cie\.?)",
    re.IGNORECASE,
)
_SCHOOLS = frozenset({"high", "elementary", "middle", "prep"})
# With a capital each of them may be part of a name: Georgia Tech.
_IN_SMALL = pattern_of(r"\b(?:tech|doc|rep|temp|prep cook)\b|^[a-z][a-z /-]* (?:guy|lady|gal)$")
# Student Affairs are an office.
_STUDIES = pattern_of(
    r"(?:^|\s)(?:student|freshman|sophomore|undergrad(?:uate)?|étudiante?|estudiante"
    r"|studente(?:ssa)?"
    r"|studentin|estudiant[ea])(?:$|\s+(?:at|in|of|en|de|di|em)\s)",
    re.IGNORECASE,
)
# Carpenters Union, Actors Guild.
_OF_WORKERS = frozenset({"union", "guild", "association", "brotherhood", "federation"})
# Med and bed are words as well.
_OF_EDUCATION = pattern_of(r"\b[MBD]\.?Ed\b\.?")
_LOCAL = pattern_of(r"\b(?i:local) (?:(?i:no)\.? ?)?\d+\b|^(?:St\.?|Saint|Mt\.?|Mount) [A-Z]")
_POSTAL = frozenset(map(str.upper, _STATES.split())) - {
    *["UK", "USA", "US", "UAE", "NYC", "SF", "LA", "ON"]
}
_FULL_NAME = 4
# One line asks about each of its parts again and again.
_KEPT = 2048
# SDE-2, Engineer3.
_GRADE = pattern_of(r"-?\d$")
_STATE_CODES = frozenset(_STATES.split())
_AROUND = pattern_of(r"^greater |(?: bay| metropolitan| metro)? (?:area|region)$")
_WORD = pattern_of(r"[^\W_][\w.&+'’-]*")
_TITLE_OF = pattern_of(r"^(.+?) (?:of|for|to|in|on|und|für|de|des|du|del|di|da) ", re.IGNORECASE)
_SHARED = pattern_of(
    r"(?:(?:at|from|in|works? (?:at|for|in)) )?(?:the )?same (?:\w+ )?(?:firm|company|place|"
    r"organi[sz]ation|org|employer|team|group|school|hospital|department|dept|lab|office|agency|"
    r"university|college|studio|clinic|business|shop|bank|paper|museum|church|district|unit)"
    r"|(?:her|his|their|our) (?:firm|company|colleague|coworker|co-worker|team|boss|manager)"
    r"|(?:also|too) (?:there|at the same place)|same",
    re.IGNORECASE,
)


@lru_cache(maxsize=_KEPT)
def is_title(text: str) -> bool:
    """Whether words are a job title: a name of a job among them, or a lower-case field of work."""
    if is_company(text):
        return False
    if folded(text).strip(" .") in _RANKS_OF_SERVICE or is_east_asian_title(text):
        return True
    head = _TITLE_OF.match(text)
    words = _words(head[1] if head else text)
    if len(words) > 1 and words[-1] in _OF_WORKERS:
        return False
    if _IN_SMALL.search(head[1] if head else text) or _STUDIES.search(text):
        return True
    return any(
        word in _TITLES
        or _GRADE.sub("", word).rstrip("s") in _TITLES
        or _TITLE_ENDS.fullmatch(word)
        for word in words
    )


def is_field(text: str) -> bool:
    """Whether words are a field of work: Engineering, infection control, Data Science."""
    words = _words(text)
    return bool(words) and words[-1] in _FIELDS


def is_department(text: str) -> bool:
    """Whether words may be a department: People & Culture, Supply Chain, Patient Experience."""
    words = _words(text)
    return bool(words) and words[-1] in _FIELDS | _DEPARTMENTS and not is_company(text)


def is_rank(text: str) -> bool:
    """Whether words are a title that a field may follow behind a comma: VP, Engineering."""
    head = _TITLE_OF.match(text)
    words = _words(head[1] if head else text)
    return bool(words) and words[-1] in _RANKS


def is_credentials(text: str) -> bool:
    """Whether words are degrees: Ph.D., MBA PMP."""
    words = [word.replace(".", "") for word in _words(_OF_EDUCATION.sub("phd", text))]
    if words[:1] == ["leed"]:
        words = words[:1]
    return bool(words) and CREDENTIALS.issuperset(words)


def is_company_form(text: str) -> bool:
    """Whether words only say what kind of company one is: Inc., Pty Ltd, S.A., Co."""
    words = [word.replace(".", "") for word in _words(text.replace("/", ""))]
    return bool(words) and len(words) <= 2 and _COMPANY_FORMS.issuperset(words)  # noqa: PLR2004


@lru_cache(maxsize=_KEPT)
def is_company(text: str) -> bool:
    """Whether words end with the form of a company: Acme Inc., Meyer GmbH, Tran & Associates."""
    *others, last = _words(text) or ("",)
    has_form = bool(others) and last.replace(".", "") in _COMPANY_FORMS
    return has_form or _PARTNERS.fullmatch(text) is not None


def is_organization(text: str) -> bool:
    """Whether words name an organization by what kind it is: Lake Hospital, City of Aurora."""
    words = _words(text)
    is_school = len(words) > 1 and words[-1] in _SCHOOLS and not text.islower()
    is_school = is_school or _LOCAL.search(text) is not None
    is_school = is_school or is_east_asian_employer(text)
    return is_company(text) or is_school or any(word in _ORGANIZATIONS for word in words)


def is_institution(text: str) -> bool:
    """Whether words are the name of a house of some kind: St. Mary's Hospital, Bank of Bergen.

    Also with an article: The Walt Disney Company. Words for a part of one are none.
    """
    first, *others = _words(text) or ("",)
    if not others or not text[0].isupper():
        return False
    if first == "the":
        return others[0] not in _UNIT_WORDS
    return others[-1] in _INSTITUTIONS or (first in _INSTITUTIONS and not is_field(text))


def is_unit(text: str) -> bool:
    """Whether words begin like a part of a house: Department of Physics."""
    words = _words(text)
    return bool(words) and words[0] in _UNIT_WORDS


def is_place(text: str) -> bool:
    """Whether words are a well-known place, or the code of a state with or without its ZIP."""
    bare = _AROUND.sub("", folded(text).strip(" ."))
    if bare in _PLACE_NAMES:
        return True
    *town, state = text.split() or [""]
    is_town = bool(town) and len(town) < _FULL_NAME and state in _POSTAL
    return is_state_code(text) or (
        is_town and not (is_title(text) or is_organization(" ".join(town)))
    )


def is_town(text: str) -> bool:
    """Whether words are a well-known town or country and nothing else: Jakarta."""
    return folded(text.strip(" .")) in _PLACE_NAMES and text[:1].isupper()


def is_state_code(text: str) -> bool:
    """Whether words are the code of a state with or without its ZIP: MA, IL 60601."""
    code = text.split()
    return (
        bool(code)
        and code[0].isupper()
        and folded(code[0]).replace(".", "") in _STATE_CODES
        and (len(code) == 1 or all(word.replace("-", "").isdigit() for word in code[1:]))
    )


def is_job_word(word: str) -> bool:
    """Whether one word is a job by itself: analyst, VP, Oncologist."""
    bare = folded(word).strip(".,")
    return bare in _TITLES or _TITLE_ENDS.fullmatch(bare) is not None


def begins_field(word: str) -> bool:
    """Whether one word is a field of work or a grade, as it stands before a job: Data, Senior."""
    return folded(word).strip(".,") in _FIELDS | _GRADES


def may_be_surname(word: str) -> bool:
    """Whether a word for a job is also what people are called, or by: Baker, Judge, Professor."""
    return folded(word).strip(".,") in _SURNAMES


def is_shared_employer(text: str) -> bool:
    """Whether words mean the organization of who introduced somebody: same hospital."""
    return _SHARED.fullmatch(text.strip()) is not None


@lru_cache(maxsize=_KEPT)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word.rstrip(".'’") for word in map(folded, _WORD.findall(text)))
