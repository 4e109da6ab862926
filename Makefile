# make run    opens the window on a sample archive; without a screen renders the sample into out/
# make test   checks style, types and architecture, and runs the tests
# make soak   runs the same tests at full volume
# make bench  measures
SHELL := /bin/bash
.DELETE_ON_ERROR:
.DEFAULT_GOAL := run

PYTHON ?= python3
JOBS ?= 2
BIN := .venv/bin
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))

.PHONY: run test lint soak bench screenshots templates strings translations venv system-run system-test wheel clean

run: .venv/run translations
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    exec $(BIN)/protocolist --sample; \
	else \
	    $(BIN)/protocolist demo out && ls -l out; \
	fi

test: lint
	$(BIN)/python -m pytest -q -n $(JOBS) --dist loadfile

lint: .venv/dev translations
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports > .venv/imports.log || { cat .venv/imports.log; exit 1; }

soak: .venv/dev translations
	PROTOCOLIST_SOAK=1 $(BIN)/python -m pytest -q -n $(JOBS) --dist loadfile

bench: .venv/dev translations
	@for bench in tests/bench/bench_*.py; do \
	    echo "== $$(basename $$bench .py)"; QT_QPA_PLATFORM=offscreen $(BIN)/python $$bench || exit 1; \
	done

# The template packs and the pictures of the window, made again from their sources.
templates: .venv/dev
	$(BIN)/python packaging/templates

screenshots: .venv/dev translations
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/screenshots.py

# `strings` brings new strings of the code into the .ts files; `translations` compiles them.
strings: .venv/dev
	$(BIN)/python packaging/strings.py

translations: $(TRANSLATIONS)

# Renamed into place: a running window has the old file mapped into its memory.
%.qm: %.ts | .venv/run
	@$(BIN)/pyside6-lrelease -silent $< -qm $@.new && mv $@.new $@

wheel: .venv/dev translations
	$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .

venv: .venv/dev

system-run:
	@$(PYTHON) packaging/system.py run

system-test:
	@$(PYTHON) packaging/system.py test

$(BIN)/python: | system-run
	@$(PYTHON) -m venv .venv

# Each stamp is newer than what it was made from; everything for the tests serves a run as well.
.venv/run: pyproject.toml | system-run $(BIN)/python
	@$(PIP) install "hatchling>=1.27,<2" "editables>=0.5,<1"
	@$(PIP) install --no-build-isolation --editable .
	@touch $@

.venv/dev: pyproject.toml | system-test $(BIN)/python
	@$(PIP) install "hatchling>=1.27,<2" "editables>=0.5,<1"
	@$(PIP) install --no-build-isolation --editable ".[dev]"
	@touch .venv/run $@

clean:
	rm -rf .venv .cache .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis build dist out .sample
	find resources -name '*.qm' -delete
	find app tests packaging -name __pycache__ -prune -exec rm -rf {} +
