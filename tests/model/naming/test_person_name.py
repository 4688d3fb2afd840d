"""How somebody is greeted by their name, and where a list by family names has them."""

import string

from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tests.world import World
from tui.exchange.readers.askaround_json import read_own_json
from tui.exchange.writers.askaround_json import export_json
from tui.model.naming.greeting import ways_to_greet
from tui.model.naming.person_name import family_name_first, read_name
from tui.model.people import Contact, Source
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.write import outreach

# Name, source, and the beginning of a letter; several ways are asked about.
LISTED = [
    ("Jane Doe", Source.ALUMNI, "Dear Jane"),
    ("Prof. Alan Smith", Source.FACULTY, "Dear Prof. Smith"),
    ("Dr. Jane Doe, MD", Source.LINKEDIN, "Dear Dr. Doe"),
    ("Dr. Ann Foe (She/Her)", Source.LINKEDIN, "Dear Dr. Foe"),
    ("Prof. John Miller Jr.", Source.LINKEDIN, "Dear Prof. Miller"),
    ("Dr. Ana van der Berg", Source.LINKEDIN, "Dear Dr. van der Berg"),
    ("Ruiz, Ana", Source.LINKEDIN, "Dear Ana"),
    ("(Tina) Xiaoting Wang", Source.LINKEDIN, "Dear [Tina or Xiaoting]"),
    ("Jane (JD) Bracket", Source.LINKEDIN, "Dear [Jane or JD]"),
    ("🚀 Zoe Rocket", Source.LINKEDIN, "Dear Zoe"),
    ("JANE MARIE CAPS", Source.LINKEDIN, "Dear Jane"),
    ("María del Carmen López", Source.LINKEDIN, "Dear María"),
    ("Herr Uwe Meyer", Source.STAFF_PAGE, "Dear Herr Meyer"),
    ("Ing. Petr Novak", Source.LINKEDIN, "Dear Petr"),
    ("Tanaka Hiroshi", Source.LINKEDIN, "Dear [Hiroshi or Tanaka]"),
    ("Deborah Okafor", Source.FRIENDS_PARENTS, "Dear [Mrs. Okafor or Deborah]"),
    ("Leo Marsh", Source.FRIENDS, "Hi Leo"),
]


@for_each(("name", "source", "greeting"), LISTED)
def test_a_letter_begins_with_the_right_name(world: World, name, source, greeting):
    world.profile()
    contact = world.contact(name, source=source)
    draft = outreach(world.records, contact)
    assert draft.body.splitlines()[0] == f"{greeting},"
    told = [each for each in findings(draft, world.records) if "greet" in each.words]
    assert [each.ok for each in told] == ["[" not in greeting]


@for_each(
    ("name", "ways"),
    [
        # Honorifics: the highest is greeted, degrees are not.
        ("Prof. Dr. Jane Doe", "Prof. Doe"),
        ("Univ.-Prof. Dr. Max Huber", "Univ.-Prof. Huber"),
        ("Dr. med. Uwe Meyer", "Dr. Meyer"),
        ("Prof. Dr. rer. nat. habil. Eva Kern", "Prof. Kern"),
        ("Assoc. Prof. Mary Lee", "Prof. Lee"),
        ("Professor Smith", "Professor Smith"),
        ("Dr Jane Doe", "Dr Doe"),
        ("DR. JANE DOE", "Dr. Doe"),
        ("dr. jane o'neil", "Dr. O'Neil"),
        ("Frau Dr. Anna Schmidt", "Dr. Schmidt"),
        ("Frau Schmidt", "Frau Schmidt"),
        ("Sra. Ana López García", "Sra. López"),
        ("Sr. Juan Pérez", "Sr. Pérez"),
        ("Señora Ana Ruiz", "Señora Ruiz"),
        ("Mme Claire Dupont", "Mme Dupont"),
        ("Rev. Dr. Martin King Jr.", "Dr. King"),
        ("Capt. Mary Stone", "Capt. Stone"),
        ("Sir Alan Sugar", "Sir Alan"),
        ("Dipl.-Ing. Hans Weber", "Hans"),
        ("Mag. Eva Huber", "Eva"),
        ("Smith, Dr. John", "Dr. Smith"),
        ("Dr. (She/Her)", ""),
        ("Prof.", ""),
        ("Mom's friend Carol", "Carol"),
        ("kev's mom ms. tran", "Ms. Tran"),
        ("my wife's boss Janet Pruitt", "Janet"),
        ("Abuela Carmen's", ""),
        # What goes with the name, and what only tells who is meant.
        ("Ate Grace", "Ate Grace"),
        ("Tita Baby", "Tita Baby"),
        ("tito Rene", "Tito Rene"),
        ("Lola Carmen", "Lola Carmen"),
        ("Lola Jones", "Lola"),
        ("Zia Khan", "Zia"),
        ("Oma Ineke", "Oma Ineke"),
        ("Deacon Bill", "Deacon Bill"),
        ("coach dave", "Coach Dave"),
        ("sis. Bernadette", "Sister Bernadette"),
        ("Prof Dubois", "Professor Dubois"),
        ("CSM (ret) Darnell Whitfield", "CSM Whitfield"),
        ("big mike from home depot", "Mike"),
        ("Lil' Rob", "Rob"),
        ("Big Bend Solar", ""),
        ("my dentist Dr. Feldman", "Dr. Feldman"),
        ("old nursing instructor mrs. Fontenot", "Mrs. Fontenot"),
        ("old roomate Dmitri", "Dmitri"),
        ("my sister's mother in law Gloria", "Gloria"),
        ("my comadre Yessenia", "Yessenia"),
        ("Sister Mary Agnes", "Sister Mary Agnes"),
        ("Chef Marco Bellini", "Chef Bellini"),
        ("Savta Rivka", "Savta Rivka"),
        ("Lt Col Brenda Sikes", "Col. Sikes"),
        ("Old Mr. Reed", "Mr. Reed"),
        ("Little Joe", "Joe"),
        ("Young Kim", "Young"),
        ("New Hope", "New"),
        ("my brother in law Gary", "Gary"),
        ("Ernst & Young", ""),
        ("Hiring Manager", ""),
        # Credentials, suffixes, pronouns and other trimmings.
        ("Jane Doe, PhD", "Jane"),
        ("Jane Doe, RN", "Jane"),
        ("Jane Doe, Esq.", "Jane"),
        ("Uncle Ray", "Uncle Ray"),
        ("Coach Taylor", "Coach Taylor"),
        ("Jane Doe MBA", "Jane"),
        ("Jane Doe, CFA, FRM", "Jane"),
        ("Sammy Davis, Jr.", "Sammy"),
        ("Henry Ford III", "Henry"),
        ("Jane Doe (she/her)", "Jane"),
        ("Alex Doe they/them", "Alex"),
        ("Alex Doe [he/him/his]", "Alex"),
        ("Jane Doe | Recruiter", "Jane"),
        ("Jane Doe - Data Scientist", "Jane"),
        ("Jane Doe (née Smith)", "Jane"),
        ("🌸 Mei 🌸", "Mei"),
        ("Jane Doe ✅", "Jane"),
        ("𝕁𝕒𝕟𝕖 Doe", "Jane"),
        # Capitals, and none.
        ("JOHN MCDONALD", "John"),
        ("uwe meyer", "Uwe"),
        ("Jean-Pierre DUPONT", "Jean-Pierre"),
        ("DUPONT Jean", "Jean"),
        ("RUIZ, ANA", "Ana"),
        ("MARY-JANE O'NEIL", "Mary-Jane"),
        ("JD Vance", "JD"),
        # Particles, family names first, whole names.
        ("van der Berg, Ana", "Ana"),
        ("Juan de la Cruz", "Juan"),
        ("Omar al-Sayed", "Omar"),
        ("Jack Ma", "Jack"),
        ("Kim Park", "Kim"),
        ("Lin Taylor", "Taylor or Lin"),
        ("Kim Min-jun", "Min-jun or Kim"),
        ("Nguyen Van An", "An or Nguyen"),
        ("Kim Soo Jin", "Jin or Kim"),
        ("Lee Ann Park", "Lee Ann"),
        # The same name in other letters says no more.
        ("Kim Soo-jin 김수진", "Soo-jin or Kim"),
        ("김수진 Kim Soo-jin", "Soo-jin or Kim"),
        ("Lee Min-ho (이민호)", "Min-ho or Lee"),
        ("王伟 Wang Wei", "Wei or Wang"),
        ("Soo-jin Kim 김수진", "Soo-jin"),
        ("Ivan Petrov (Иван)", "Ivan"),
        ("Олена Шевченко", "Олена"),
        ("Dr. Tanaka Hiroshi", "Dr. Tanaka or Dr. Hiroshi"),
        ("山田 太郎", "山田 太郎"),
        ("李雷", "李雷"),
        ("Madonna", "Madonna"),
        ("Mr. T", "Mr. T"),
        # Nicknames and initials.
        ('Robert "Bob" Smith', "Bob"),
        ("Anna ‘Anya’ Petrova", "Anna or Anya"),
        ("Elizabeth Doe (Liz)", "Elizabeth or Liz"),
        ("J.R. Smith", "J.R. or Mr. Smith or Ms. Smith"),
        ("J. Paul Getty", "Paul or J. Paul"),
        ("", ""),
        ("🚀", ""),
        ("(she/her)", ""),
    ],
)
def test_a_name_says_how_to_greet(name, ways):
    assert " or ".join(ways_to_greet(name)) == ways


@for_each(
    ("name", "source", "ways"),
    [
        ("Alan Smith", Source.FACULTY, ("Prof. Smith", "Alan")),
        ("Peter Okafor", Source.FRIENDS_PARENTS, ("Mr. Okafor", "Peter")),
        ("Zuri Okafor", Source.FRIENDS_PARENTS, ("Mrs. Okafor", "Mr. Okafor", "Zuri")),
        ("Mrs. Okafor", Source.FRIENDS_PARENTS, ("Mrs. Okafor",)),
        ("Deborah", Source.FRIENDS_PARENTS, ("Deborah",)),
        ("Alan Smith", Source.ALUMNI, ("Alan",)),
    ],
)
def test_whom_one_knows_from_afar_may_expect_a_title(world: World, name, source, ways):
    assert world.contact(name, source=source).ways_to_greet == ways


@for_each(
    ("names", "sorted_names"),
    [
        (
            ["Ana van der Berg", "Zoë Ångström", "Dr. Jane Doe, MD", "DUPONT Jean", "Abe Zorn"],
            ["Zoë Ångström", "Dr. Jane Doe, MD", "DUPONT Jean", "Ana van der Berg", "Abe Zorn"],
        ),
        (
            ["Madonna", "Ruiz, Ana", "Tanaka Hiroshi", "José Ortega y Gasset", "Prof. Bo Ray III"],
            ["Madonna", "José Ortega y Gasset", "Prof. Bo Ray III", "Ruiz, Ana", "Tanaka Hiroshi"],
        ),
        (["Jane (JD) Doe", "Al Doe", "Zed Dob"], ["Zed Dob", "Al Doe", "Jane (JD) Doe"]),
    ],
)
def test_a_list_by_family_names(names, sorted_names):
    assert sorted(names, key=family_name_first) == sorted_names


def test_the_persons_own_word_comes_first(world: World):
    world.profile()
    contact = world.contact("(Tina) Xiaoting Wang", greet_as="Dr. Wang")
    draft = outreach(world.records, contact)
    assert draft.body.startswith("Dear Dr. Wang,\n")
    assert all(each.ok for each in findings(draft, world.records) if "greet" in each.words)


def test_greet_as_goes_out_and_comes_back(world: World):
    contact = world.contact("Deborah Okafor", greet_as="Mrs. Okafor")
    read = read_own_json(export_json(world.records).encode())
    assert read.records.contacts[contact.id].greet_as == "Mrs. Okafor"
    assert "greet_as" not in Contact(name="Jane", created=world.now).to_document()


WORDS = st.text(alphabet=string.ascii_letters + "éÅøß-'’. ", min_size=1, max_size=12)
PIECES = st.sampled_from(
    [
        *("Dr.", "Prof.", "Herr", "Sra.", "Ing.", "van", "der", "Jr.", "III", ", PhD", ", MD"),
        *("(She/Her)", '"Bob"', "(JD)", "🚀", "[x]", ",", "|", "-", "J.", "al-", "李", "("),
    ]
)


@given(st.lists(st.one_of(WORDS, PIECES), max_size=7).map(" ".join))
def test_no_name_is_greeted_by_its_trimmings(name):
    for way in ways_to_greet(name):
        assert any(map(str.isalnum, way))
        assert not {"(", "[", "/", "|", ","} & set(way), way
    assert read_name(name)
    assert isinstance(family_name_first(name), str)


@given(st.text())
def test_any_text_is_a_name(name):
    ways_to_greet(name)
    family_name_first(name)


@for_each(
    ("name", "ways"),
    [
        ("Nurse Jackie", ("Nurse Jackie",)),
        ("Abu Bakr", ("Abu Bakr",)),
        ("Maria José Souza", ("Maria José",)),
        ("Hon. Ruth Ginsburg", ("Judge Ginsburg", "Ruth")),
    ],
)
def test_a_name_that_is_used_whole_and_a_judge(name, ways):
    assert ways_to_greet(name) == ways


@for_each(
    ("name", "ways"),
    [
        ("Mary Beth Collins", "Mary Beth"),
        ("mary jo kessler", "Mary Jo"),
        ("Billy Ray Tubbs Jr.", "Billy Ray"),
        ("Ana Luísa Prado", "Ana Luísa"),
        ("Jean François Roy", "Jean François"),
        ("José Miguel Ortega Díaz", "José Miguel"),
        ("Mary Beth", "Mary Beth"),
        ("Dr. Mary Ellen Voss", "Dr. Voss"),
        # It may be a middle name.
        ("Emma Jo Hart", "Emma Jo or Emma"),
        ("Clara Mae Simmons, RN", "Clara Mae or Clara"),
        ("Robert James Miller", "Robert"),
        ("Jessica Lynn Moore", "Jessica"),
        ("Mary Rose", "Mary"),
        ("Mary Brown", "Mary"),
    ],
)
def test_two_given_names_are_one_where_people_are_called_so(name, ways):
    assert " or ".join(ways_to_greet(name)) == ways


@for_each(
    ("name", "ways"),
    [
        ("Kathy (Katherine) Burns", "Kathy"),
        ("Bill (William) Oakes", "Bill"),
        ("Liz (Elizabeth) Marsh, CPA", "Liz"),
        ('Patricia "Patty" O\'Neal', "Patty"),
        ("Theodore “Ted” Lang", "Ted"),
        ("Margaret 'Peggy' Shaw", "Peggy"),
        # In brackets the short one may be only for friends, and a quoted word a joke.
        ("Katherine (Kathy) Burns", "Katherine or Kathy"),
        ('James "Tank" Wilson', "James or Tank"),
    ],
)
def test_the_name_that_somebody_goes_by_is_greeted(name, ways):
    assert " or ".join(ways_to_greet(name)) == ways
