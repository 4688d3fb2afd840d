"""What a good end becomes in the files that go out: its meaning, not only the silence."""

import csv
import io
import json
from datetime import date

import pytest

from tui.exchange.writers.askaround_json import export_json
from tui.exchange.writers.csv import export_csv
from tui.exchange.writers.vcard import export_vcf
from tui.model.followup import Answer


@pytest.fixture
def ends(world):
    ada, ben, cyd = (world.contact(name) for name in ("Ada", "Ben", "Cyd"))
    world.reply(ada, 2, answer=Answer.NO, text="Sorry, no time")
    world.reply(ben, 2, answer=Answer.LATER, ask_again=date(2027, 1, 5))
    world.put(cyd.changed(decided_against=world.ago(1)))
    return world


def test_the_table_says_what_they_answered_and_what_was_decided(ends):
    rows = list(csv.DictReader(io.StringIO(export_csv(ends.records))))
    assert [row["Their answer"] for row in rows] == ["no", "later, 2027-01-05", ""]
    assert [row["Decided against on"] for row in rows] == ["", "", "2026-11-19"]


def test_the_cards_say_it_too(ends):
    ada, ben, cyd = export_vcf(ends.records).split("END:VCARD\r\n")[:3]
    assert "X-ASKAROUND-ANSWER:no\r\n" in ada
    assert "X-ASKAROUND-ANSWER:later\\, 2027-01-05\r\n" in ben
    assert "X-ASKAROUND-DECIDED-AGAINST:2026-11-19\r\n" in cyd
    assert "X-ASKAROUND-ANSWER" not in cyd


def test_the_json_keeps_it_whole(ends):
    kept = json.loads(export_json(ends.records))
    assert [touch["answer"] for touch in kept["touches"]] == ["no", "later"]
    assert kept["touches"][1]["ask_again"] == "2027-01-05"
    assert kept["contacts"][2]["decided_against"].startswith("2026-11-19")
