# make demo: try it.  make test: set up and check everything.

PYTHON ?= python3
UV ?= uv
VENV := .venv
BIN := $(VENV)/bin
# Bytecode halves the start-up, also where the environment forbids to write it.
COMPILE := env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m compileall -qq
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c requirements.lock
LIBRARIES := $$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')

.DEFAULT_GOAL := help
.PHONY: help demo test test-all-pythons test-other-pythons check format-check lint types contract collected tests format screenshots docs cast bench monkey lock clean

help:
	@echo "make demo         open the program on a made-up season of conversations"
	@echo "make test         set up, then format, lint, types, import contract and every test"
	@echo "make test-all-pythons  the tests below the desk with each other Python that is here"
	@echo "make format       put the source into the one format"
	@echo "make screenshots  draw screenshots/ again from the made-up season"
	@echo "make docs         write the keys and the manual page into docs/ again"
	@echo "make cast         draw the moving picture of the README again"
	@echo "make bench        measure, each figure beside its floor and its bar (PARTS=size: one size up)"
	@echo "make monkey       do anything at random for some minutes"
	@echo "make lock         pin the newest versions that fit, and write down what they are"
	@echo "make clean        remove everything that was made, .venv too"

demo: $(VENV)/.installed
	@$(BIN)/askaround demo

test: check

check: format-check lint
	@$(MAKE) --no-print-directory -j 2 $(ALSO) types contract collected
	@$(MAKE) --no-print-directory tests

test-all-pythons: $(VENV)/.installed-dev
	.ci/test-all-pythons

# All cases are tried with the Python of $(VENV); with others it matters that they run there too.
test-other-pythons: $(VENV)/.installed-dev
	ASKAROUND_TEST_PART=20 .ci/test-all-pythons -n 0 tests/model tests/store

format-check: $(VENV)/.installed-dev
	$(BIN)/ruff format --check .

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .

types: $(VENV)/.installed-dev
	$(BIN)/mypy

contract: $(VENV)/.installed-dev
	$(BIN)/lint-imports --no-logo

# Else every worker takes all tests apart for itself; the second core is free meanwhile.
collected: $(VENV)/.installed-dev
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest -n 0 --collect-only > /dev/null || true

tests: $(VENV)/.installed-dev
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest

format: $(VENV)/.installed-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

screenshots: $(VENV)/.installed-dev
	$(BIN)/python screenshots/make.py

docs: $(VENV)/.installed-dev
	$(BIN)/python -m tests.house.docs_keys
	$(BIN)/python -m tests.house.manual_page

cast: $(VENV)/.installed-dev
	$(BIN)/python -m screenshots.cast

bench: $(VENV)/.installed-dev
	$(BIN)/python -m tests.benchmarks $(PARTS)

monkey: $(VENV)/.installed-dev
	$(BIN)/python -m tests.terminal.monkey

lock:
	$(UV) pip compile --upgrade --universal --extra dev --extra sync-tests --extra setting-up --python-version 3.11 pyproject.toml \
		-o requirements.lock --no-header --no-emit-index-url --no-emit-find-links
	.ci/sbom

clean:
	rm -rf $(VENV) $(VENV)-3.* build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis \
		.import_linter_cache snapshot_report.html
	find tui tests screenshots -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@echo "Setting up $(VENV), which takes a minute ..."
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/.installed: pyproject.toml requirements.lock | $(BIN)/python
	@$(PIP) -e .
	@$(COMPILE) tui $(LIBRARIES) || true
	@touch $@

# uv takes seconds for what takes pip a minute; where it cannot be had, pip does it.
$(VENV)/.installed-dev: pyproject.toml requirements.lock | $(BIN)/python
	@{ $(PIP) --only-binary uv uv && $(BIN)/uv pip install --quiet --python $(BIN)/python \
		-c requirements.lock -e '.[dev,sync-tests]'; } 2>/dev/null || $(PIP) -e '.[dev,sync-tests]'
	@$(COMPILE) tui $(LIBRARIES) || true
	@touch $(VENV)/.installed $@
