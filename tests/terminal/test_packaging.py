"""What is handed out: the wheel and the sources, and the program installed from them."""

import fcntl
import os
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import textual

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
LIBRARIES = Path(textual.__file__).parents[1]
BUILD_SDIST = "import hatchling.build, sys; hatchling.build.build_sdist(sys.argv[1])"


def run(*command: str | Path, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in command],
        capture_output=True,
        encoding="utf-8",
        timeout=180,
        check=False,
        stdin=subprocess.DEVNULL,
        **more,
    )


def pip(*arguments: str | Path, **more: Any) -> subprocess.CompletedProcess[str]:
    return run(sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments, **more)


@pytest.fixture(scope="module")
def handed_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sources, and the wheel that was built from them: by whoever is first."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        # That of all workers of this run.
        folder = folder.parent
    folder /= "dist"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not any(folder.glob("*.whl")):
            build(folder)
    return folder


def build(folder: Path) -> None:
    backend = folder / "backend"
    if run(sys.executable, "-m", "pip", "--version").returncode:
        pytest.skip("pip is not installed here")
    fetched = pip(
        "install", "-q", "--no-compile", "--target", backend, *PROJECT["build-system"]["requires"]
    )
    if fetched.returncode:
        pytest.skip(f"the build backend cannot be fetched: {fetched.stderr.strip()[-200:]}")
    environ = {**os.environ, "PYTHONPATH": str(backend)}
    made = run(sys.executable, "-c", BUILD_SDIST, folder, cwd=ROOT, env=environ)
    assert made.returncode == 0, made.stderr
    (sources,) = folder.glob("*.tar.gz")
    built = pip(
        *("wheel", "-q", "--no-deps", "--no-build-isolation", "-w", folder, sources), env=environ
    )
    assert built.returncode == 0, built.stderr


@pytest.fixture(scope="module")
def wheel(handed_out: Path) -> Path:
    (found,) = handed_out.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program in an environment of its own, which borrows the libraries of this one."""
    home = tmp_path_factory.mktemp("fresh")
    venv.create(home, with_pip=False)
    python = home / "bin" / "python"
    done = pip("--python", python, "install", "-q", "--no-deps", "--no-index", wheel)
    assert done.returncode == 0, done.stderr
    # Only here, so that pip does not take the program in this environment for the new one.
    libraries = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    (Path(libraries.stdout.strip()) / "borrowed.pth").write_text(str(LIBRARIES))
    where = run(python, "-c", "import tui; print(tui.__file__)", cwd=home)
    assert where.stdout.startswith(str(home))
    return home / "bin" / "askaround"


def test_the_wheel_holds_the_program_and_nothing_else(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    ours = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "tui").rglob("*")
        if path.suffix in (".py", ".tcss", ".txt", ".js")
    }
    assert any(name.endswith(".tcss") for name in ours)
    wheel_of = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    shown = set(wheel_of["force-include"].values())
    assert {name for name in names if ".dist-info/" not in name and ".data/" not in name} == (
        ours | shown
    )
    assert any(name.endswith(".data/data/share/man/man1/askaround.1") for name in names)
    assert any(name.endswith("/sboms/sbom.cdx.json") for name in names)
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (metadata,) = [name for name in archive.namelist() if name.endswith("/METADATA")]
    text = archive.read(metadata).decode()
    assert "\nName: askaround\n" in text
    assert "\nRequires-Python: >=3.11\n" in text
    wanted = {line.partition(": ")[2] for line in text.splitlines() if "Requires-Dist" in line}
    assert len([each for each in wanted if "extra ==" not in each]) == len(
        PROJECT["project"]["dependencies"]
    )
    (scripts,) = [name for name in archive.namelist() if name.endswith("/entry_points.txt")]
    assert "askaround = tui.cli.main:main" in archive.read(scripts).decode()


def test_the_sources_are_complete_and_nothing_else(handed_out: Path) -> None:
    (path,) = handed_out.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = [name.partition("/")[2] for name in archive.getnames()]
    allowed = {*PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]}
    allowed |= {"PKG-INFO", "pyproject.toml", ".gitignore"}
    assert {name.partition("/")[0] for name in names} <= allowed
    assert {"tui/cli/main.py", "tests/terminal/test_packaging.py", "LICENSE"} <= set(names)
    assert not [name for name in names if "__pycache__" in name or ".venv" in name]


def test_the_installed_program_works_without_a_screen(
    installed: Path, environ: Mapping[str, str], tmp_path: Path
) -> None:
    def askaround(*arguments: str) -> str:
        result = run(installed, *arguments, env=environ, cwd=tmp_path)
        assert (result.returncode, result.stderr) == (0, "")
        return result.stdout

    version = askaround("--version")
    assert version.startswith("askaround ")
    assert version.split()[1] in installed_version(installed)
    assert "8 d late" in askaround("demo")
    assert askaround("add", "Jane Doe") == "Added Jane Doe.\n"
    assert "Jane Doe: write the first message" in askaround("due")
    assert "1 thing due today" in askaround("--plain")
    assert "complete -F _askaround askaround" in askaround("completion", "bash")


def test_the_installed_program_opens_its_screen_and_quits(installed: Path, terminal: Any) -> None:
    terminal.start("demo", program=installed)
    terminal.wait_for("Late or due today")
    for place, text in (("2", "asked"), ("3", "must-ask"), ("5", "Answers")):
        terminal.keys(place)
        terminal.wait_for(text)
    terminal.keys("q")
    assert terminal.wait_end() == 0


def installed_version(program: Path) -> str:
    code = "from importlib.metadata import version; print(version('askaround'))"
    return run(program.with_name("python"), "-c", code).stdout
