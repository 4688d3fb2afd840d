"""Bytecode is made once where an installer left it out."""

import os

import pytest

from tui.app.bytecode import compile_missing, folders_in_use


@pytest.fixture
def package(tmp_path):
    folder = tmp_path / "package"
    (folder / "inner").mkdir(parents=True)
    for name in ("__init__.py", "inner/part.py"):
        (folder / name).write_text("VALUE = 1\n")
    return folder


def test_a_package_without_bytecode_is_compiled_once(package, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    process = compile_missing([package])
    assert process is not None
    assert process.wait(30) == 0
    assert {path.name.split(".")[0] for path in package.rglob("*.pyc")} == {"__init__", "part"}
    assert compile_missing([package]) is None


def test_nothing_is_tried_where_nothing_may_be_written(package, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert compile_missing([package]) is None


def test_the_packages_are_those_that_are_loaded():
    names = [folder.name for folder in folders_in_use()]
    assert names[0] == "tui"
    assert "pydantic" in names
