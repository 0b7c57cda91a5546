# Two commands matter: `make run` and `make test`.  `make help` lists the rest.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PORT   ?= 8501
MARK   := $(VENV)/.installed
TOOLS  := $(VENV)/.tools
BENCH  := $(VENV)/.bench
INSTALL := -m pip install --quiet --require-hashes --requirement

.DEFAULT_GOAL := help
.PHONY: help run test data verify lint bench audit chaos gallery publish serve-many pins sbom clean

help: ## list what can be made
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(MARK) data ## install, build the data and serve the explorer on http://localhost:8501
	$(BIN)/streamlit run app.py --server.port $(PORT)

test: $(TOOLS) data lint ## install, check the code, run every test (Chromium too where it can)
	sh tests/chromium.sh
	$(BIN)/python -m pytest -n 2 --dist loadfile

data: $(MARK) ## build data/metrics from data/curated and data/catalogue
	$(BIN)/python -m components.ingest

verify: $(MARK) ## derive data/metrics again from the CSVs and compare every file
	$(BIN)/python -m components.ingest --verify

lint: $(TOOLS) ## format, linters, types, import floors
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(BENCH) data ## measure ours beside others: bench/results.md (SCENES="rerun embeds", FULL=1)
	$(BIN)/python -m bench $(SCENES)

audit: $(TOOLS) data ## axe on every page, Lighthouse, a sheet of screenshots: docs/audit/results.md
	sh tests/chromium.sh
	$(BIN)/python -m tests.audit

chaos: $(TOOLS) data ## bad days for real: kills, restarts, hung workers, slow readers, clocks (FULL=1: more)
	$(BIN)/python -m tests.chaos

publish: $(MARK) data ## write the light site as plain files: make publish OUT=folder (BASE_URL=…, JOBS=…)
	@test -n "$(OUT)" || { echo "Say where to: make publish OUT=folder"; exit 1; }
	$(BIN)/python -m components.publish "$(OUT)" $(if $(JOBS),--jobs $(JOBS))

serve-many: $(MARK) data ## nginx, N explorers and the light endings on loopback: make serve-many N=3
	$(BIN)/python -m deploy.serve_many --explorers $(or $(N),3) --port $(PORT)

gallery: $(TOOLS) data ## draw every chart for easy and awkward views: .cache/gallery/index.html
	$(BIN)/python -m tests.gallery

pins: $(TOOLS) ## write requirements*.txt anew from requirements*.in, with hashes
	$(BIN)/python -m deploy.supply pins

sbom: $(TOOLS) ## the bill of materials as CycloneDX: .cache/sbom.json
	$(BIN)/python -m deploy.supply sbom

clean: ## remove the virtual environment and caches
	rm -rf $(VENV) .cache .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed; say which with: make PYTHON=python3.12 ..."; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(MARK): requirements.txt | $(BIN)/python
	$(BIN)/python $(INSTALL) requirements.txt
	touch $@

$(TOOLS): requirements.txt requirements-dev.txt | $(BIN)/python
	$(BIN)/python $(INSTALL) requirements-dev.txt
	touch $(MARK) $@

$(BENCH): requirements-bench.txt $(TOOLS)
	$(BIN)/python $(INSTALL) requirements-bench.txt
	touch $@
