# Every command creates the environment (.venv) by itself when it is missing or older than requirements.txt.
#   make figures   builds the tables, runs every notebook, exports every figure
#   make test      runs every test, the notebooks included

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
NOTEBOOKS := $(sort $(wildcard notebooks/[0-9]*.ipynb))
# without timings, so that an unchanged notebook is executed into an unchanged file
EXECUTE := $(BIN)/jupyter nbconvert --to notebook --execute --log-level ERROR --ExecutePreprocessor.record_timing=False \
	--ExecutePreprocessor.extra_arguments=--log-level=ERROR
unexport PYTHONDONTWRITEBYTECODE  # every notebook has a process of its own, which would compile all of helpers/ again
export PYDEVD_DISABLE_FILE_VALIDATION = 1

# What `make figures` and `make report` are asked for: CORPUS, FROM, TO, TOPIC and IN (the language), of the command line
# alone, since a shell may have variables of such names. A part is written to a folder of its own, never to figures/.
given = $(if $(filter command line,$(origin $(1))),$($(1)))
# A folder's name may hold blanks, at which functions of make would cut it.
CORPUS_FOLDER := $(if $(call given,CORPUS),$(shell $(PYTHON) -c 'import os, sys; print(os.path.abspath(sys.argv[1]))' "$(call given,CORPUS)"))
YEARS := $(if $(call given,FROM),--from $(call given,FROM)) $(if $(call given,TO),--to $(call given,TO))
PARAMETERS := $(if $(call given,FROM),-p from_year $(call given,FROM)) $(if $(call given,TO),-p to_year $(call given,TO)) \
	$(if $(call given,IN),-p lang $(call given,IN)) $(if $(CORPUS_FOLDER),-r corpus "$(CORPUS_FOLDER)")
PART := $(or $(if $(CORPUS_FOLDER),$(shell basename "$(CORPUS_FOLDER)" | tr ' ' '_')),data)-$(or $(call given,FROM),first)-$(or $(call given,TO),last)
CHOSEN := $(if $(strip $(PARAMETERS)),build/parts/$(PART)-$(or $(call given,IN),en))
# Libraries that `make bench` compares with, which nothing else needs
PEERS := build/bench/peers
REPORT := build/reports/$(PART)$(addprefix -,$(call given,TOPIC))-$(or $(call given,IN),en).html

.DEFAULT_GOAL := help
.PHONY: help figures report bench bench-notebooks bench-cleaning test lab notebooks articles clean

help:  ## show these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | awk -F'\t' '{printf "make %-16s %s\n", $$1, $$2}'

$(READY): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; set PYTHON=... to one"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv module is missing; on Debian: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

figures: $(READY)  ## build the tables, run every notebook, export every figure; of a part: CORPUS=folder FROM=year TO=year IN=vi
ifeq ($(CHOSEN),)
	$(BIN)/python -m helpers build
	printf '%s\n' $(NOTEBOOKS) | xargs -P 2 -I {} $(EXECUTE) --output-dir build/notebooks {}
	$(BIN)/python -m helpers figures
	@ln -sfn ../figures build/figures  # the notebooks of build/notebooks link to ../figures, ../data and ../helpers
	@for one in data helpers; do [ -e build/$$one ] || ln -s ../$$one build/$$one; done
else
	$(BIN)/python -m helpers figures $(YEARS) $(if $(CORPUS_FOLDER),--corpus "$(CORPUS_FOLDER)") --out "$(CHOSEN)/figures"
	@mkdir -p "$(CHOSEN)/notebooks"
	@for one in data helpers; do ln -sfn ../../../$$one "$(CHOSEN)/$$one"; done  # to which the notebooks link, too
	printf '%s\n' $(notdir $(NOTEBOOKS)) | xargs -P 2 -I {} $(BIN)/papermill --cwd notebooks --no-progress-bar --log-level ERROR \
		$(PARAMETERS) notebooks/{} "$(CHOSEN)/notebooks/{}"
	@echo "written: $(CHOSEN)/figures and $(CHOSEN)/notebooks"
endif

report: $(READY)  ## a report to print and pass on: of some years, on a topic: FROM=year TO=year TOPIC=word IN=vi CORPUS=folder
	$(BIN)/python -m helpers report $(YEARS) $(if $(call given,TOPIC),--topic $(call given,TOPIC)) \
		$(if $(call given,IN),--lang $(call given,IN)) $(if $(CORPUS_FOLDER),--corpus "$(CORPUS_FOLDER)") --out "$(REPORT)"

bench: $(READY) $(PEERS)/.ready  ## how fast reading is, beside other libraries; QUICK=1, MILLION=1, CHARTS=1000000
	$(BIN)/python -m benchmarks.bench --peers $(PEERS) $(if $(call given,QUICK),--quick) $(if $(call given,MILLION),--million) \
		$(if $(call given,CHARTS),--charts $(call given,CHARTS))

$(PEERS)/.ready: benchmarks/requirements.txt | $(READY)
	$(PYTHON) -m venv $(PEERS)
	$(PEERS)/bin/python -m pip install --quiet --disable-pip-version-check -r benchmarks/requirements.txt
	@touch $@

bench-notebooks: $(READY)  ## time the notebooks' check against that of notebooks that do next to nothing
	$(BIN)/python tests/bench_notebooks.py

bench-cleaning: $(READY)  ## compare our cleaning of web pages with that of other extractors
	$(BIN)/python -m tests.html_pages.compare

test: $(READY)  ## run every test and every notebook, on the shipped data without your own pages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@rm -rf build/data && mkdir -p build && cp -r data build/data
	@cd build/data && rm -rf raw tables articles/local records/local
	HELPERS_DATA=$(CURDIR)/build/data $(BIN)/python -m pytest

lab: $(READY)  ## open JupyterLab at 00-start-here
	@mkdir -p build/jupyter/labconfig && printf '{"disabledExtensions": {"%s": true}}\n' \
		@jupyterlab/apputils-extension:announcements > build/jupyter/labconfig/page_config.json
	JUPYTER_CONFIG_PATH="$(CURDIR)/build/jupyter$${JUPYTER_CONFIG_PATH:+:$$JUPYTER_CONFIG_PATH}" \
		$(BIN)/jupyter lab $(if $(filter 0,$(shell id -u)),--allow-root) --ServerApp.root_dir="$(CURDIR)" \
		--LabApp.default_url=/lab/tree/notebooks/00-start-here.ipynb

notebooks: $(READY)  ## re-execute the notebooks in place, to commit them
	printf '%s\n' $(NOTEBOOKS) | xargs -P 2 -I {} $(EXECUTE) --inplace {}

articles: $(READY)  ## clean the pages of data/raw into data/articles/local and rebuild the tables
	$(BIN)/python -m helpers clean || test $$? -eq 1
	$(BIN)/python -m helpers build

clean:  ## remove what can be made again (not your pages, records or articles)
	rm -rf .venv build out data/tables .ruff_cache .pytest_cache *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
