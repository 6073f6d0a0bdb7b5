# `make quiz` and `make test` are all that a fresh clone needs; `make help` lists the rest.

SEED ?= seeds/putin-visits-china.txt
QUIZ ?= build/quiz
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
TESTS ?= tests

.DEFAULT_GOAL := test
.DELETE_ON_ERROR:
.PHONY: accept clean decks fix help lint parses quiz test wheel

quiz: $(VENV)/run.stamp  ## make a deck and a quiz of SEED in the folder QUIZ
	$(BIN)/quizgen make $(SEED) -o $(QUIZ)

test: lint  ## lint, and run all tests (TESTS=tests/facts: some of them)
	$(BIN)/python -m pytest --numprocesses auto $(TESTS)

lint: $(VENV)/dev.stamp  ## style, types, layers and generated docs
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/cog --check README.md

fix: $(VENV)/dev.stamp  ## mend what ruff and cog can mend
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIN)/cog -r README.md

accept: $(VENV)/dev.stamp  ## rewrite what case files expect by what comes out; then read the diff
	$(BIN)/python -m pytest --accept -m "not model and not interop and not slow" $(TESTS)
	git diff --stat tests/cases

# What pandoc makes of a text is parsed in tests with the mark interop only, which are not run here.
parses: $(VENV)/dev.stamp  ## record anew the parses of all texts that tests ask for; then read the diff
	rm -f $(filter-out tests/parses/readers.conllu, $(wildcard tests/parses/*.conllu))
	$(BIN)/python -m pytest --record -m "not model and not interop and not slow" --deselect tests/annotate/test_copying.py
	git diff --stat tests/parses

decks: $(VENV)/dev.stamp  ## make anew what decks/ holds; then read the diff
	$(BIN)/python -m pytest tests/test_decks.py --accept
	$(BIN)/cog -r README.md
	git status --short decks README.md

wheel: $(VENV)/dev.stamp  ## build the wheel and the source archive in dist/
	$(BIN)/python -m build --no-isolation

clean:  ## remove what was built and installed here
	rm -rf $(VENV) build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find quizgen tests -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## list these commands
	@sed -n 's/^\([a-z]*\):.*  ## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST)

# A stamp is older than what it depends on only if the installation has to be brought up to date.
$(VENV)/run.stamp: pyproject.toml constraints.txt | $(BIN)/python
	@echo "installing quizgen in $(VENV)"
	$(PIP) install --constraint constraints.txt pip hatchling editables setuptools
	$(PIP) install --constraint constraints.txt --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp
	@echo "installing tests and tools in $(VENV)"
	$(PIP) install --constraint constraints.txt --no-build-isolation --group dev --editable '.[all]'
	@touch $@

# The name of a Python may be there and not run (pyenv), or be too old, or lack venv (Debian): so try each.
$(BIN)/python:
	@for python in python3.13 python3.12 python3.11 python3 python; do \
	  if "$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
	    echo "making $(VENV) with $$python"; exec "$$python" -m venv --clear $(VENV); \
	  fi; \
	done; \
	echo "quizgen needs Python 3.11 or newer with its venv module; none of python3.13, python3.12, python3.11," >&2; \
	echo "python3, python is that: install one (on Debian and Ubuntu also the package python3-venv)" >&2; \
	exit 1
