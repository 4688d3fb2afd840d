"""The drawn map: what is lit, what the keys do, and names that try to break the grid."""

from functools import partial

import pytest
from rich.cells import cell_len
from textual import on
from textual.app import App, ComposeResult

from tests.work import work_of
from tests.world import NOW
from tui.app.screens.map.drawing.canvas import NetworkCanvas
from tui.app.widgets.fitting import fit
from tui.desk.commands.keymap import key_in_words
from tui.model.people import Contact, Organization, Source
from tui.model.records import Records
from tui.playbook.network.ties import Ties

HOSTILE = [
    "[/ notes",
    "[b]bold[/b] [red]",
    "王小明王小明王小明王小明王小明",
    "👩‍🚀 Zoë 🇩🇪",
    "مريم عبد الله",
    "e\u0301\u0301\u0301 combining",
    "\u200b",
    "",
    "x" * 400,
    "🎉" * 60,
]


class Canvas(App[None]):
    def __init__(self) -> None:
        super().__init__()
        self.walked: list[str] = []
        self.chosen: list[str] = []

    def compose(self) -> ComposeResult:
        yield NetworkCanvas(partial(key_in_words, keys={}))

    def on_mount(self) -> None:
        self.watch(self.canvas, "highlighted", self._walked, init=False)

    def _walked(self) -> None:
        self.walked.append(self.canvas.highlighted)

    @on(NetworkCanvas.Chosen)
    def _chosen(self, event: NetworkCanvas.Chosen) -> None:
        self.chosen.append(event.node_id)

    @property
    def canvas(self) -> NetworkCanvas:
        return self.query_one(NetworkCanvas)

    def lines(self) -> list[str]:
        return [
            "".join(segment.text for segment in self.canvas.render_line(y))
            for y in range(self.canvas.size.height)
        ]


def records_of(*contacts: Contact) -> Records:
    records = Records()
    for contact in contacts:
        records.put(contact)
    return records


def person(key: str, name: str = "", source: Source | None = None, via: str = "") -> Contact:
    return Contact(id=key, name=name or key, created=NOW, source=source, introduced_by=via)


CHAIN = (
    person("smith", "Prof. Smith", Source.FACULTY),
    person("wendy", "Wendy Ho", Source.REFERRAL, "smith"),
    person("zoe", "Zoe Xu", Source.LINKEDIN),
)


async def test_f7_an_empty_network_asks_for_people():
    app = Canvas()
    async with app.run_test(size=(80, 18)) as pilot:
        app.canvas.show(Ties(Records()))
        app.canvas.focus()
        await pilot.press("right", "enter")
        assert app.chosen[0].startswith("source:")
        text = "\n".join(app.lines())
        assert all(source.value in text for source in Source)
        assert "Nobody among" in text


async def test_f8_the_chain_of_the_highlighted_person_is_told_and_lit():
    app = Canvas()
    async with app.run_test(size=(80, 18)) as pilot:
        app.canvas.show(Ties(records_of(*CHAIN)))
        app.canvas.highlighted = "wendy"
        await pilot.pause()
        assert any("you → Prof. Smith → Wendy Ho" in line for line in app.lines())
        assert app.walked == ["wendy"]
        app.canvas.focus()
        await pilot.press("enter")
        assert app.chosen == ["wendy"]


async def test_what_is_due_is_marked_and_told():
    app = Canvas()
    async with app.run_test(size=(120, 18)) as pilot:
        long = person("long", "Bartholomew " * 9, Source.ALUMNI)
        app.canvas.show(Ties(records_of(*CHAIN, long)), due={"wendy": "1 d late", "long": "today"})
        app.canvas.highlighted = "wendy"
        await pilot.pause()
        lines = app.lines()
        assert any("Wendy Ho !" in line for line in lines)
        assert any("… !" in line for line in lines)
        assert not any("Prof. Smith !" in line for line in lines)
        assert any("you → Prof. Smith → Wendy Ho  ! 1 d late" in line for line in lines)


async def test_somebody_highlighted_before_there_is_a_map_is_found_on_it():
    app = Canvas()
    async with app.run_test(size=(80, 18)):
        app.canvas.highlighted = "wendy"
        app.canvas.show(Ties(records_of(*CHAIN)))
        assert app.canvas.highlighted == "wendy"


async def test_keys_walk_and_g_returns():
    app = Canvas()
    async with app.run_test(size=(80, 18)) as pilot:
        app.canvas.show(Ties(records_of(*CHAIN)))
        app.canvas.focus()
        await pilot.press("l", "j", "k", "h", "left", "up", "down", "right")
        assert len(app.walked) >= 4
        await pilot.press("g")
        assert app.canvas.highlighted == ""


async def test_the_highlight_stays_on_its_person_when_the_records_change():
    app = Canvas()
    async with app.run_test(size=(80, 18)) as pilot:
        app.canvas.show(Ties(records_of(*CHAIN)))
        app.canvas.highlighted = "wendy"
        more = [person(f"p{n}", f"Person {n}", Source.ALUMNI) for n in range(9)]
        app.canvas.show(Ties(records_of(*more, *CHAIN)))
        await pilot.pause()
        assert app.canvas.highlighted == "wendy"
        app.canvas.show(Ties(records_of(*more)))
        assert app.canvas.highlighted == ""


async def test_enter_unfolds_a_count_and_folds_it_again():
    crowd = [person(f"p{n}", f"Person {n}", Source.ALUMNI) for n in range(70)]
    others = [person(f"q{n}", source=list(Source)[n % 12]) for n in range(120)]
    app = Canvas()
    async with app.run_test(size=(80, 18)) as pilot:
        app.canvas.show(Ties(records_of(*crowd, *others, *CHAIN)))
        app.canvas.focus()
        assert "▸ alumni 80" in "\n".join(app.lines())
        app.canvas.highlighted = "source:alumni"
        await pilot.press("enter")
        assert "Person 0" in "\n".join(app.lines())
        app.canvas.highlighted = "p69"
        await pilot.pause()
        assert "Person 69" in "\n".join(app.lines())
        app.canvas.highlighted = "source:alumni"
        await pilot.press("enter")
        assert "▸ alumni 80" in "\n".join(app.lines())
        assert not app.chosen


async def test_the_first_of_a_large_source_are_shown_and_enter_shows_the_rest():
    crowd = [person(f"p{n}", f"Person {n}", Source.ALUMNI) for n in range(300)]
    crowd[250] = crowd[250].changed(to_ask=True)
    others = [person(f"q{n}", source=list(Source)[n % 3]) for n in range(60)]
    app = Canvas()
    async with app.run_test(size=(80, 18)) as pilot:
        app.canvas.show(Ties(records_of(*crowd, *others)))
        app.canvas.focus()
        assert "Person 250" in "\n".join(app.lines())
        drawn = sum(spot.startswith("p") for spot in app.canvas._spots) - 1
        app.canvas.highlighted = "more:source:alumni"
        await pilot.pause()
        assert f"+ {300 - drawn} more" in "\n".join(app.lines())
        await pilot.press("enter")
        assert sum(spot.startswith("p") for spot in app.canvas._spots) - 1 > drawn


async def test_pages_turn_both_ways_by_their_rows_and_by_the_page_keys():
    crowd = [person(f"p{n}", f"Person {n}", Source.ALUMNI) for n in range(60)]
    app = Canvas()
    async with app.run_test(size=(80, 18)) as pilot:
        app.canvas.show(Ties(records_of(*crowd)))
        app.canvas.focus()
        app.canvas.highlighted = "more:source:alumni"
        await pilot.press("enter", "enter")
        second = app.lines()
        assert " before" in "\n".join(second)
        assert "· Person 0" not in "\n".join(second)
        app.canvas.highlighted = "before:source:alumni"
        await pilot.press("enter")
        assert "· Person 0" in "\n".join(app.lines())
        await pilot.press("pagedown")
        assert app.canvas.highlighted in app.canvas._spots
        assert app.walked[-1] == app.canvas.highlighted != "p0"
        await pilot.press("pageup")
        assert "· Person 0" in "\n".join(app.lines())


async def test_page_keys_and_g_move_over_a_map_without_pages():
    people = [person(f"p{n}", source=list(Source)[n % 5]) for n in range(10)]
    app = Canvas()
    async with app.run_test(size=(80, 30)) as pilot:
        app.canvas.show(Ties(records_of(*people)))
        app.canvas.focus()
        await pilot.press("right", "pageup", "G")
        spots = app.canvas._spots
        here = spots[app.canvas.highlighted]
        assert here.row == max(spot.row for spot in spots.values() if spot.side == here.side)
        await pilot.press("pageup")
        assert spots[app.canvas.highlighted].row < here.row
        await pilot.press("home")
        assert app.canvas.highlighted == ""


async def test_an_organization_is_named_only_beside_its_one_person():
    records = records_of(
        *(each.changed(organization_id="acme") for each in CHAIN),
    )
    records.put(Organization(id="acme", name="Acme"))
    app = Canvas()
    async with app.run_test(size=(160, 30)):
        app.canvas.show(Ties(records))
        (chain,) = [line for line in app.lines() if "Wendy Ho" in line]
        assert "Prof. Smith" in chain
        assert "Acme" not in chain
        assert sum("Acme" in line for line in app.lines()) == 1


async def test_the_last_page_leads_to_the_first():
    crowd = [person(f"p{n}", f"Person {n}", Source.ALUMNI) for n in range(30)]
    app = Canvas()
    async with app.run_test(size=(80, 18)) as pilot:
        app.canvas.show(Ties(records_of(*crowd)))
        app.canvas.focus()
        app.canvas.highlighted = "p29"
        await pilot.pause()
        app.canvas.highlighted = "more:source:alumni"
        await pilot.press("enter")
        assert "Person 0" in "\n".join(app.lines())


async def test_a_filter_shows_matches_and_who_led_to_them():
    app = Canvas()
    async with app.run_test(size=(80, 18)):
        app.canvas.show(Ties(records_of(*CHAIN)), {"wendy"})
        text = "\n".join(app.lines())
        assert "Wendy Ho" in text
        assert "Prof. Smith" in text
        assert "Zoe Xu" not in text
        app.canvas.show(Ties(records_of(*CHAIN)), set())
        assert "nobody matches" in "\n".join(app.lines())


@pytest.mark.parametrize("size", [(80, 18), (120, 30), (33, 7), (10, 3), (1, 1)])
async def test_hostile_names_keep_the_grid_whole(size):
    people = [person(f"h{n}", name) for n, name in enumerate(HOSTILE)]
    people[0] = person("h0", HOSTILE[0], None, "h1")
    people[1] = person("h1", HOSTILE[1], None, "h0")
    app = Canvas()
    async with app.run_test(size=size) as pilot:
        app.canvas.show(Ties(records_of(*people)))
        for contact in people:
            app.canvas.highlighted = contact.id
            await pilot.pause()
            for line in app.lines():
                assert cell_len(line) == size[0]


async def test_names_are_cut_with_an_ellipsis_only():
    app = Canvas()
    async with app.run_test(size=(80, 18)):
        app.canvas.show(Ties(records_of(person("x", "Bartholomew " * 9, Source.ALUMNI))))
        assert any("Bartholomew Barthol" in line and "…" in line for line in app.lines())


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("width", [0, 1, 2, 7, 30])
def test_fit_takes_exactly_its_cells(name, width):
    assert cell_len(fit(name, width)) == width


async def test_two_hundred_people_are_drawn_and_walked_without_a_wait():
    sources = list(Source)
    crowd = [
        person(f"p{n}", f"Person Number {n}", sources[n % 17], f"p{n - 17}" if n % 5 == 4 else "")
        for n in range(200)
    ]
    app = Canvas()
    async with app.run_test(size=(200, 60)):

        def draw(people):
            app.canvas.show(Ties(records_of(*people)))
            app.lines()

        def walk(key):
            app.canvas.action_walk(key)
            app.lines()

        few = work_of(lambda: draw(crowd[:20]))
        many = work_of(lambda: draw(crowd))
        assert many < 4 * few
        app.canvas.focus()
        for key in ("right", "right", "down", "down", "down") * 4:
            assert work_of(lambda key=key: walk(key)) < many / 4
