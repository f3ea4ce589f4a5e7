# Saebom. `make` alone lists what there is to do.
.DEFAULT_GOAL := help
.PHONY: help serve test test-quick site package check-site content teacher-pack lint translate check grade desk chunks pictures bench bench-site bench-grading runtime clean
SHELL := /bin/sh
MAKEFLAGS += --no-print-directory

PORT ?= 8000
PYTHON ?= python3
RUN := .venv/bin/python
export PYTHON

TOOLS := .venv/.ready
LEAN := .venv-site/.ready
STOCK := .venv-bench/.ready
NODE := extension/node_modules/.ready

help:  ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

serve: $(TOOLS) $(LEAN) $(NODE)  ## set up, build and serve the site on http://localhost:8000 (PORT=...)
	@$(RUN) -m builder serve --port "$(PORT)"

test: $(TOOLS) $(LEAN) $(NODE)  ## set up everything, a browser included, and run all tests
	@$(RUN) scripts/browser.py
	@$(RUN) scripts/postgresql.py
	@$(RUN) scripts/webservers.py
	@cd extension && PATH="$(CURDIR)/.venv/bin:$$PATH" npm test --silent
	@$(RUN) -m builder site
	@$(RUN) -m pytest

test-quick: $(TOOLS)  ## run the tests that take seconds
	@$(RUN) -m pytest -m "not lessons and not browser"

site: $(TOOLS) $(LEAN) $(NODE)  ## build the site into _site/
	@$(RUN) -m builder site

package: $(TOOLS) $(LEAN) $(NODE)  ## write the site as one archive, which starts on any machine with Python
	@$(RUN) -m builder package

check-site: $(TOOLS)  ## look whether a server gives the site out as it was built (URL=https://school.example/saebom/)
	@$(RUN) -m builder check-site "$(URL)"

content: $(TOOLS)  ## write the student notebooks into content/
	@$(RUN) -m builder content

teacher-pack: $(TOOLS)  ## write build/teacher-pack.zip: all answers, for teachers, never for the site
	@$(RUN) -m builder teacher-pack

lint: $(TOOLS)  ## name every problem of lessons and code
	@$(RUN) -m builder lint
	@$(RUN) -m ruff check $(if $(CI),,--fix) .
	@$(RUN) -m ruff format $(if $(CI),--check,) .

translate: $(TOOLS)  ## bring the .po files of all lessons up to date
	@$(RUN) -m builder translate

check: $(TOOLS)  ## prove lessons in the real engine (LESSON=lessons/middle/06_searching.py, or all)
	@.venv/bin/autograder lesson check $(LESSON)

grade: $(TOOLS)  ## grade a folder or zip of submissions (SUBMISSIONS=...), results in results/
	@.venv/bin/autograder run $(if $(SUBMISSIONS),"$$SUBMISSIONS")

desk: $(TOOLS)  ## open the grading desk in the browser: drop files, look at results
	@.venv/bin/autograder desk

chunks: $(TOOLS) $(LEAN) $(NODE)  ## look anew what the lesson page loads, after an update of JupyterLite
	@$(RUN) scripts/browser.py
	@$(RUN) scripts/chunks.py

pictures: site  ## take the pictures of docs/pictures.md anew
	@$(RUN) scripts/browser.py
	@$(RUN) scripts/pictures.py

bench: bench-site bench-grading  ## measure everything

bench-site: site  ## compare how long a learner waits with stock JupyterLite (ARGS="--runs 1 --stand-in")
	@$(RUN) scripts/browser.py
	@$(RUN) -m bench.site $(ARGS)

bench-grading: $(TOOLS) $(STOCK)  ## compare the speed of grading with stock nbgrader's (ARGS="--submissions 24 --grow 100")
	@$(RUN) -m bench.grading $(ARGS)

runtime: $(TOOLS)  ## fetch and check the Pyodide files (ADD=package adds one to the lock)
	@$(RUN) -m runtime $(if $(ADD),add $(ADD),fetch)

clean:  ## remove everything that is made
	@rm -rf .venv .venv-site .venv-bench _site build content/en content/ko extension/node_modules extension/lib extension/labextension .jupyterlite.doit.db

$(TOOLS): requirements/tools.lock pyproject.toml coach/pyproject.toml scripts/venv.sh
	@scripts/venv.sh .venv requirements/tools.lock
	@$(RUN) -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable coach --editable .
	@touch $@

$(LEAN): requirements/site.lock scripts/venv.sh
	@scripts/venv.sh .venv-site requirements/site.lock
	@touch $@

$(STOCK): requirements/bench.lock scripts/venv.sh
	@scripts/venv.sh .venv-bench requirements/bench.lock
	@touch $@

$(NODE): extension/package-lock.json requirements/node.lock scripts/node.sh $(TOOLS)
	@scripts/node.sh
	@touch $@
