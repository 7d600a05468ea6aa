# czt-open-data: newspaper articles → validated open data.
#
#   make                          rebuild out/ from sources/articles (only what is stale)
#   make ARTICLES=dir OUT=dir     the same for any other folder of articles, on JOBS=n cores (all of them if not said);
#                                 into build/out if OUT is not said: out/ is what sources/articles gives
#   make test                     linter, types and tests
#   make check                    prove that out/ is what the sources give, byte for byte
#   make verify                   outside validators and readers over out/ (tests/verify/install.sh installs them)
#   make serve PORT=8000          show the page of out/ (or OUT=dir) on this machine
#   make verify-site              test the page in Chromium (Debian: apt-get install chromium fonts-noto-cjk)
#   make score                    precision and recall against labels; also those of CORPUS: dir/articles by dir/gold
#                                 (DIFFERENCES=yes lists each row and column that differs)
#   make bench                    speed, memory and growth, beside other recognisers; LARGEST=1000 for a quick run
#   make notebooks                run the analyses on the released files in out/
#   make recipes                  run the snippets of docs/recipes.md on them; WRITE=--write renews what they print
#   make release                  check all and keep this version's tables, for the next to be compared with
#   make spark-test               the same rows from Apache Spark (needs pyspark and Java)
#   make explain TEXT=… DATE=…    what is read in a text, and by which rule; FILE=path for that of an article
#   make audit                    known vulnerabilities of all packages, asked of the registry
#   make bill                     bill of materials and licences of all packages
#   make fuzz CASES=n             n damaged articles; what is published of them is valid
#   make mutants                  mutation tests of validate (MUTATE=grammar: of the grammar; ONLY=leaning,torn: of these files of it)
#   make clean                    remove build/ (out/ is committed and stays)

ARTICLES ?= sources/articles
OUT ?= $(if $(filter sources/articles,$(ARTICLES)),out,build/out)
JOBS ?=
PARTS ?=
LARGEST ?= 100000
DATE ?=
PORT ?= 8000
CHROMIUM ?= /usr/bin/chromium
export TEXT DATE FILE
# Labelled texts and the lines of other recognisers; the project builds and passes its tests without them.
CORPUS ?= $(wildcard ../shared/corpus)
SPECS ?= $(wildcard ../shared/specs)
export CORPUS SPECS
LABELS := tests/gold
# What earlier releases had; another folder of articles has none.
RELEASES := $(if $(filter sources/articles,$(ARTICLES)),sources/releases)
SHELL := /bin/sh
.SHELLFLAGS := -eu -c
.DELETE_ON_ERROR:

# Each folder of articles has finished work of its own.
BUILD := build/$(if $(filter sources/articles,$(ARTICLES)),main,$(shell printf %s '$(ARTICLES)' | cksum | tr ' ' -))
# Patterns are compiled at their first try, before V8 holds so much code that it stops optimising them (DECISIONS.md).
TSX := node --no-regexp-tier-up --import tsx
INSTALLED := node_modules/.installed

.PHONY: all test check verify verify-site serve score bench notebooks recipes release spark-test explain bill audit fuzz mutants clean help
# It redoes what is stale and no more: which articles are, it knows better than make would of 100,000 of them.
all: $(INSTALLED)
	@$(TSX) pipeline/build.ts --out '$(OUT)' --cache '$(BUILD)' --labels '$(LABELS)' --jobs '$(JOBS)' \
	  $(if $(PARTS),--parts) $(if $(RELEASES),--releases $(RELEASES)) '$(ARTICLES)'

# npm install honours the lock file and, unlike npm ci, does not ask for the binaries of other platforms.
$(INSTALLED): package.json package-lock.json
	npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@

test: $(INSTALLED)
	node_modules/.bin/biome ci
	node_modules/.bin/tsc --noEmit
	node_modules/.bin/tsc --noEmit -p pipeline/site/client
	node_modules/.bin/tsc --noEmit -p tests/browser
	node_modules/.bin/vitest run

check: $(INSTALLED)
	@scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT && \
	for stage in read annotate extract review validate; do \
	  if [ $$stage = read ]; then from='$(ARTICLES)'; else from=$$scratch/last; fi; \
	  $(TSX) pipeline/$$stage.ts $$from > $$scratch/$$stage && ln -sf $$scratch/$$stage $$scratch/last || exit 1; \
	done && \
	$(TSX) pipeline/publish.ts $(if $(PARTS),--parts) --articles '$(ARTICLES)' --out $$scratch/out --extracted $$scratch/extract --labels $(LABELS) \
	  $(if $(RELEASES),--releases $(RELEASES)) $$scratch/last && \
	diff -r $(OUT) $$scratch/out && echo 'check: $(OUT) is what $(ARTICLES) gives, byte for byte'

verify: $(INSTALLED) verify-site
	@tests/verify/run.sh $(OUT)
	@$(TSX) tests/verify/sample.ts $(OUT) build/verify/sample && tests/verify/run.sh build/verify/sample
	@$(TSX) bench/generate.ts --count 300 build/verify/articles && \
	  $(MAKE) --no-print-directory ARTICLES=build/verify/articles OUT=build/verify/corpus PARTS=1 && \
	  build/verify/venv/bin/python tests/verify/parts.py build/verify/corpus

verify-site: all
	@if test -x $(CHROMIUM); then \
	  CHROMIUM=$(CHROMIUM) node_modules/.bin/vitest run --config tests/browser/vitest.config.ts; \
	else \
	  echo 'verify-site: skipped, there is no $(CHROMIUM): apt-get install chromium fonts-noto-cjk, or CHROMIUM=path'; \
	fi

serve: all
	@$(TSX) pipeline/site/serve.ts '$(OUT)' $(PORT)

score: $(INSTALLED)
	@DIFFERENCES='$(DIFFERENCES)' $(TSX) pipeline/score.ts $(if $(CORPUS),'$(CORPUS)')

bench: $(INSTALLED)
	@test bench/node_modules/.installed -nt bench/package-lock.json || \
	  { npm install --prefix bench --no-save --ignore-scripts --no-audit --no-fund --loglevel=error && touch bench/node_modules/.installed; }
	@$(TSX) bench/bench.ts --results $(if $(filter 100000,$(LARGEST)),bench,build)/results --largest '$(LARGEST)'

spark-test: $(INSTALLED)
	@python3 examples/spark/test_extract_articles.py

# Pages of the Python notebooks go to build/; the JavaScript analysis is rendered beside its source.
PYTHON := build/notebooks/bin/python
notebooks: build/notebooks/.installed notebooks/node_modules/.installed
	@for notebook in notebooks/*.ipynb; do \
	  echo "run       $$notebook" && OUT=$(abspath $(OUT)) $(PYTHON) -m nbconvert --execute --to html --output-dir build/pages \
	    --log-level=ERROR --HTMLExporter.mathjax_url= --HTMLExporter.require_js_url= \
	    $$notebook; \
	done
	@echo 'run       notebooks/projects.mjs' && OUT=$(abspath $(OUT)) node notebooks/projects.mjs

recipes: build/notebooks/.installed
	@$(PYTHON) notebooks/recipes.py docs/recipes.md $(OUT) $(WRITE)

build/notebooks/.installed: notebooks/requirements.txt
	@python3 -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'make notebooks needs Python 3.11 with venv: apt-get install python3-venv' >&2; exit 1; }
	python3 -m venv build/notebooks
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement notebooks/requirements.txt
	touch $@

notebooks/node_modules/.installed: notebooks/package.json notebooks/package-lock.json
	npm install --prefix notebooks --no-save --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@

# package.json and sources/articles/dataset.json name the version, CHANGELOG.md says what is new; everything is committed.
release: $(INSTALLED)
	@test -n '$(RELEASES)' || { echo 'make release: only sources/articles has releases' >&2; exit 1; }
	@test -z "$$(git status --porcelain)" || \
	  { git status --short >&2; echo 'make release: commit or remove these first' >&2; exit 1; }
	@$(MAKE) --no-print-directory all
	@git diff --exit-code --stat -- $(OUT) || { echo 'make release: commit the rebuilt $(OUT) first' >&2; exit 1; }
	@$(TSX) pipeline/releases/cut.ts --out $(OUT) --releases $(RELEASES)
	@$(MAKE) --no-print-directory check test
	@$(TSX) pipeline/releases/cut.ts --out $(OUT) --releases $(RELEASES) --write
	@echo 'release   $(RELEASES) has a snapshot of this version: commit it and tag the commit'

explain: $(INSTALLED)
	@$(TSX) pipeline/explain.ts --text "$$TEXT" --date "$$DATE" $(if $(FILE),--file "$$FILE")

# Which packages are used, with hashes and licences: a CycloneDX file and a page, from package-lock.json.
bill: $(INSTALLED)
	@$(TSX) supply-chain/bill.ts

# Damaged articles: CASES of them, the same ones for a SEED.
fuzz: $(INSTALLED)
	CASES=$(or $(CASES),20000) SEED=$(or $(SEED),2023) node_modules/.bin/vitest run tests/fuzz.test.ts

# Known vulnerabilities; asks the package registry.
audit: $(INSTALLED)
	npm audit

# Changes the code in every way and looks whether a test notices: MUTATE=validate or grammar, minutes each. Of the whole
# grammar it writes mutation/grammar-score.json.
MUTATE ?= validate
mutants: $(INSTALLED)
	@test mutation/node_modules/.installed -nt mutation/package-lock.json || \
	  { npm install --prefix mutation --ignore-scripts --legacy-peer-deps --no-save --no-audit --no-fund --loglevel=error && touch mutation/node_modules/.installed; }
	@$(if $(filter grammar,$(MUTATE)),\
	  $(TSX) mutation/grammar.ts $(if $(ONLY),--only '$(ONLY)'),\
	  mutation/node_modules/.bin/stryker run mutation/$(MUTATE).json)

clean:
	rm -rf build

help:
	@sed -n 's/^# \{0,1\}//; 1,/^ARTICLES/p' Makefile | sed '/^ARTICLES/d'
