.PHONY: help run check test bench release-ids catalogues forms
PYTHON = .venv/bin/python

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'
.venv: requirements/dev.txt
	python3 -m venv .venv && $(PYTHON) -m pip install -q -r requirements/dev.txt -e . && touch .venv
run: .venv ## start the app
	.venv/bin/orgtui
check: .venv ## run every check, as CI does
	$(PYTHON) tests/checks.py
test: .venv ## run the tests alone
	$(PYTHON) -m pytest
bench: .venv ## measure first paint and the rest, as ratios in one run
	$(PYTHON) bench/first_paint.py && $(PYTHON) bench/processes.py && $(PYTHON) bench/inside.py && $(PYTHON) bench/grading.py
release-ids: .venv ## promise the ids of all records, before a release
	$(PYTHON) tests/releasing.py
catalogues: .venv ## update and compile the Russian catalogue
	$(PYTHON) tests/catalogues.py
forms: .venv ## make the forms of all names anew, after a name was added
	$(PYTHON) tests/inflecting.py
