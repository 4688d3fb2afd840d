"""How people shorten words while they listen, and the word behind each. Add to these freely."""

from collections.abc import Mapping
from types import MappingProxyType

from tui.playbook.letters.weaving.words import word_set

_SHORTHAND = """
til=until till=until q=question psych=psychology econ=economics bio=biology chem=chemistry
anthro=anthropology pharm=pharmacy tix=tickets sesh=session wknd=weekend wkend=weekend
wkends=weekends nite=night nites=nights w/in=within hosp=hospital
compsci=computer~science polisci=political~science altho=although ea=each
w/=with w/o=without w=with b/c=because bc=because cuz=because abt=about
ppl=people ppls=people mgr=manager mgrs=managers mgmt=management mtg=meeting mtgs=meetings
yr=year yrs=years wk=week wks=weeks mo=month mos=months hrs=hours mins=minutes prob=probably
probs=probably thru=through tho=though govt=government gov=government dept=department
depts=departments u=you ur=your n=and &=and tmrw=tomorrow tmr=tomorrow thx=thanks msg=message
msgs=messages esp=especially diff=different exp=experience edu=education org=organization
orgs=organizations biz=business univ=university uni=university appt=appointment
appts=appointments approx=about assoc=associate exec=executive execs=executives
cert=certification certs=certifications rec=recommendation recs=recommendations
ref=reference refs=references hs=high~school tho=though asst=assistant dir=director
sr=senior jr=junior def=definitely gotta=have~to wanna=want~to gonna=going~to kinda=kind~of
sorta=sort~of info=information asap=as~soon~as~possible eg=for~example e.g=for~example
vs=versus bday=birthday fave=favorite fav=favorite convo=conversation convos=conversations
presn=presentation preso=presentation proj=project
projs=projects comm=communication comms=communication rlly=really rly=really bldg=building
avg=average min=minimum max=maximum qs=questions lang=language langs=languages
intl=international natl=national intro=introduction intros=introductions ops=operations
int'l=international vol=volunteer xp=experience cuz=because coz=because bcuz=because
alot=a~lot cofounder=co-founder linkd=LinkedIn everytime=every~time eachother=each~other
acct=account accts=accounts mktg=marketing mfg=manufacturing engr=engineer engrs=engineers
eng=engineering lvl=level lvls=levels yrly=yearly wkly=weekly fwd=forward
btwn=between b4=before bf=before svc=service svcs=services rd=road pls=please plz=please
ok=okay soph=sophomore stats=statistics pct=percent resume=résumé resumes=résumés
coverletter=cover~letter shld=should wld=would cld=could calc=calculus trig=trigonometry
prereq=prerequisite prereqs=prerequisites undergrads=undergraduates profs=professors sem=semester
sems=semesters hw=homework wrk=work sched=schedule scheds=schedules reqs=requirements pos=position
thots=thoughts ppr=paper bc=because smth=something everyones=everyone~is yrself=yourself
lil=little tmrrw=tomorrow wkday=weekday wkdays=weekdays shd=should pics=pictures vids=videos
regs=regulations specs=specifications subs=substitutes coords=coordinators coord=coordinator
supe=supervisor supv=supervisor supvs=supervisors pubs=publications mins=minutes clients=clients
eval=evaluation evals=evaluations desc=description descs=descriptions tonite=tonight
tryna=trying~to lmk=let~me~know maint=maintenance qual=qualification quals=qualifications
ltr=letter ltrs=letters stmt=statement stmts=statements pcs=pieces pic=picture
sped=special~education
ops=operations appr=apprentice
certif=certificate licen=license bkgd=background
recog=recognition pkts=packets pkt=packet equip=equipment
attn=attention govt=government bldgs=buildings
secs=seconds cand=candidate cands=candidates intvw=interview intvws=interviews
interv=interview intv=interview
assgn=assignment hmwk=homework vocab=vocabulary admin=administration
bks=books bk=book wknds=weekends evry=every ntwk=network nxt=next
pref=preferably collab=collaborate freq=frequently
congrats=congratulations perf=performance trng=training
xtra=extra hosps=hospitals
biostats=biostatistics deg=degree degs=degrees edu=education
rsrch=research rsch=research bout=about ea=each yrbook=yearbook jrnl=journal
"""
_MISSPELLED = """
sophmore=sophomore sophmores=sophomores definately=definitely definitly=definitely
recieve=receive recieved=received seperate=separate seperately=separately managment=management
experiance=experience collegue=colleague collegues=colleagues oppurtunity=opportunity
oppurtunities=opportunities opportunites=opportunities intership=internship
interships=internships knowlege=knowledge buisness=business goverment=government
enviroment=environment recomend=recommend recomended=recommended recomendation=recommendation
tommorow=tomorrow tomorow=tomorrow begining=beginning beleive=believe succesful=successful
sucessful=successful profesional=professional proffesional=professional proffesor=professor
profesor=professor acheive=achieve adress=address arguement=argument commited=committed
embarass=embarrass existance=existence finaly=finally grammer=grammar happend=happened
independant=independent neccessary=necessary necesary=necessary occured=occurred persue=pursue
prefered=preferred realy=really refered=referred relevent=relevant remeber=remember
strenght=strength suprise=surprise teh=the thier=their truely=truly untill=until usefull=useful
wich=which writting=writing calender=calendar calenders=calendars liason=liaison
maintainance=maintenance priviledge=privilege publically=publicly resturant=restaurant
shedule=schedule technicly=technically wierd=weird responsable=responsible
questionaire=questionnaire accomodate=accommodate aquire=acquire basicly=basically
becuase=because becasue=because beggining=beginning catagory=category certificaton=certification
comittee=committee concious=conscious dissapointed=disappointed excercise=exercise
foward=forward garantee=guarantee
gaurd=guard heirarchy=hierarchy imediately=immediately intrested=interested interveiw=interview
interveiws=interviews lisence=license liscense=license offical=official paralel=parallel
peice=piece persistance=persistence portfoilo=portfolio practise=practice presance=presence
proccess=process reccommend=recommend refering=referring resposibility=responsibility
secratary=secretary speach=speech tecnical=technical tution=tuition volenteer=volunteer
volunter=volunteer txt=text xmas=Christmas x-mas=Christmas careplan=care~plan careplans=care~plans
urself=yourself wil=will wll=will offerd=offered thxgiving=Thanksgiving
tgiving=Thanksgiving
"""
_APOSTROPHES = """
childrens=children's womens=women's mens=men's peoples=people's

maam=ma'am dont=don't doesnt=doesn't didnt=didn't cant=can't wont=won't isnt=isn't arent=aren't
wasnt=wasn't werent=weren't wouldnt=wouldn't couldnt=couldn't shouldnt=shouldn't
hasnt=hasn't havent=haven't hadnt=hadn't youre=you're youve=you've youll=you'll youd=you'd
theyre=they're theyve=they've theyll=they'll theyd=they'd thats=that's theres=there's
whats=what's wheres=where's whos=who's heres=here's im=I'm ive=I've i=I i'm=I'm i've=I've
i'd=I'd i'll=I'll shes=she's hes=he's everyones=everyone's nobodys=nobody's aint=ain't
somebodys=somebody's masters=master's bachelors=bachelor's companys=company's citys=city's
countys=county's universitys=university's agencys=agency's industrys=industry's uve=you've
ull=you'll weve=we've wed=wed
lets=lets oclock=o'clock
"""
_EXPANDED = """
don't=do~not doesn't=does~not didn't=did~not can't=cannot won't=will~not isn't=is~not
aren't=are~not wasn't=was~not weren't=were~not wouldn't=would~not couldn't=could~not
shouldn't=should~not hasn't=has~not haven't=have~not hadn't=had~not you're=you~are
you've=you~have you'll=you~will they're=they~are they've=they~have they'll=they~will
that's=that~is there's=there~is what's=what~is it's=it~is who's=who~is nobody's=nobody~is
everyone's=everyone~is i'm=I~am i've=I~have i'll=I~will
"""
_CAPITALS = """
AI API AWS CAD CEO CFO CNA COO CPA CS CPR CRM CSS CTO CV DC DEI DMV DNA DOT EHR EMS EMT EPA ERP ESL
ETL FAFSA FBI FDA FEMA GIS GMAT GPA GPU GRE HIPAA HR HTML HVAC IBM ICU IEP IRB IRS JD KPI KPIs
LCSW LLC LSAT LPN MA MBA MBAs MCAT MD MFA MLS MPA MPH MRI MSW NASA NCLEX NGO NGOs NHS NIH NSF
NYC OCD OR OT OSHA PDF PMP PR PT QA RFP RN RNs ROI RFPs SAS SEC SEO SLP SPSS SQL STEM SUNY TA
TAs UCLA UI UK UN UPS USA USDA UX VA VC VP VPs YMCA PhD PhDs Python Java JavaScript Excel Tableau
PowerPoint Word~doc LinkedIn GitHub Google Microsoft Amazon Figma Photoshop AutoCAD Revit
Salesforce QuickBooks Slack Zoom Kubernetes Linux TikTok Instagram Facebook YouTube Twitter
Coursera Udemy Duolingo English Spanish French German Mandarin Chinese Japanese Korean Arabic
Hindi Italian Portuguese Russian American European African Asian Latin Congress Medicare Medicaid
Fulbright AmeriCorps Peace~Corps Rhodes Christmas Thanksgiving Easter Halloween PowerBI Power~BI
Handshake Indeed.com Netflix Toastmasters Ivy~League Wall~Street Silicon~Valley Harvard Stanford
MIT Yale Princeton Oxford Cambridge Berkeley Shopify WordPress AIA AMA ACLU TSA CDC WHO~guidelines
NPR BBC CNN NBC PBS CDL GED LMS MSN BSN DPT NP TED ADA EMR EPA UX PTO CAT OB ER ICU NICU PICU FFA
HOA PTA ROTC SNAP~benefits TSA GIS
LEED Swiss Dutch Irish Scottish British Swedish Turkish Greek Danish Norwegian Finnish Vietnamese
Thai Filipino Brazilian Canadian Mexican Australian Indian Israeli Egyptian Nigerian Kenyan
Ghanaian Ethiopian Persian Ukrainian Hebrew Swahili Tagalog Cantonese Hungarian Czech Caribbean
Cuban Hawaiian Texan Bosnian Colombian Jamaican Haitian Pakistani Bengali Urdu Farsi Somali
Photoshop InDesign MATLAB Stata Blender Canva HubSpot Jira Notion Outlook PowerShell Ruby Rust
Scrum SolidWorks SketchUp ArcGIS QGIS Lightroom Airtable Asana Trello Grasshopper Epic~Systems
eBay Rhino Notion ESPN CCNA OSHA HVAC CDL ACLS BLS CRNA GCP CITI IRB SOP SOPs ICD VPN DNS TCP
SSH PLC PLCs CNC CMM MIG TIG NRCS EQIP CSA FFA IEPs ELL SEL PBIS NAEYC CASA LSAC 1L 2L 3L
Craigslist Reddit Discord Twitch Patreon Procreate Ableton Final~Cut Pro~Tools Dell Cisco Azure
Procore Bluebeam Autodesk Pinterest Substack Etsy USAJOBS Uber Lyft Airbnb Walmart Costco Starbucks
IKEA GD&T R&D Q&A P&L A&P AT&T M&A H&R B&B ArcGIS~Pro
ACI CFR NEC NCEES EIT ASCE IBEW UAW SEIU IATSE IUOE NABCEP LeetCode NYU UCSF UCSD UCSB UPMC CPS
CLIA HACCP GMP CAPA CAPAs FSMA SWMM HEC-RAS Caltrans ComEd PG&E Amtrak USPS NOAA BLM UConn LAUSD
Home~Depot Whole~Foods Taco~Bell Chipotle Kroger Safeway Walgreens McDonald's DoorDash Instacart
JATC UW CCSF SJSU SFSU SDSU CSUN CSULB UIUC UMass UNLV NJIT UMBC
TAA PPAP ASQ ASCP APIC AS9100 8D FAI CQI CMP LIS
"""
_NOT_ALONE = word_set("or pt ta ma va pr dot un who word ot sec")


def _pairs(text: str) -> Mapping[str, str]:
    pairs = (pair.partition("=") for pair in text.split())
    return MappingProxyType({short: full.replace("~", " ") for short, _, full in pairs})


SHORTHAND = _pairs(_SHORTHAND + _MISSPELLED)
"""A shortened word, lower case, and the one it stands for."""

APOSTROPHES = _pairs(_APOSTROPHES)
"""A word without its apostrophe or capital, and with it."""

EXPANDED = _pairs(_EXPANDED)
"""A contraction and its words in full, as a letter has them outside quotation marks."""

CAPITALS: Mapping[str, str] = MappingProxyType(
    {
        word.replace("~", " ").lower(): word.replace("~", " ")
        for word in _CAPITALS.split()
        if word.lower() not in _NOT_ALONE
    }
)
"""What is written with capitals, by its small letters: names of tools, degrees, languages."""

SPOKEN = word_set(
    "till til info app apps exec execs intro intros convo convos bio econ psych stats ops ok cert "
    "certs prereq prereqs undergrads profs specs calc trig subs pics vids fave"
)
"""What is short and said so: between quotation marks it stands as it is."""

_ALSO_WORDS = SPOKEN | word_set(
    "bio econ psych chem pharm anthro till til cs q ea app apps def dir min temp info intro"
    " intros rec recs ref refs vs avg vol convo "
    "convos exec execs org orgs comm comms sr jr resume resumes cv ops lang eng eg rd hs "
    "lets wed ill its cause qs xp alot clients stats ok percent wanna proj co-founder "
    "cofounder bf tho soph"
)
LEFT_SHORT = frozenset(
    {each for each in (*SHORTHAND, *APOSTROPHES) if each not in _ALSO_WORDS and "'" not in each}
    - {"i", "n", "&", "w", "u", "lets", "im"}
    | {"tbh", "idk", "imo", "w/", "w/o", "u", "ur", "im", "btw", "lol", "gonna", "kinda"}
)
"""What is never left in a letter: shorthand, and words without their apostrophe."""

DAYS: Mapping[str, str] = MappingProxyType(
    {
        **{
            f"{day.lower()}{s}": day + s
            for day in (
                "Monday",
                "Tuesday",
                "Wednesday",
                "Thursday",
                "Friday",
                "Saturday",
                "Sunday",
            )
            for s in ("", "s")
        },
        **_pairs(
            "mon=Monday tue=Tuesday tues=Tuesday wed=Wednesday weds=Wednesday thu=Thursday "
            "thur=Thursday thurs=Thursday fri=Friday mons=Mondays fris=Fridays"
        ),
    }
)
"""A day of the week as people type it, and written out."""

MONTHS: Mapping[str, str] = MappingProxyType(
    {
        **{
            month.lower(): month
            for month in (
                "January",
                "February",
                "April",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            )
        },
        **_pairs(
            "jan=January feb=February apr=April jul=July aug=August sep=September "
            "sept=September oct=October nov=November dec=December"
        ),
    }
)
"""A month as people type it, and written out; March and May need their neighbors."""

NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
ORDINALS: Mapping[str, str] = MappingProxyType(
    _pairs(
        "1st=first 2nd=second 3rd=third 4th=fourth 5th=fifth 6th=sixth 7th=seventh 8th=eighth "
        "9th=ninth 10th=tenth"
    )
)
"""The ordinals that a letter writes in words."""
