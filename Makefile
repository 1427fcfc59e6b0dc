# Every command first sets up what it needs; git, make and Python 3.11 are enough to begin.
#
#     make run ARGS="--data-folder /somewhere"     give a command's options along
#     make test PYTHON=python3.13                  with another Python

PYTHON ?= python3
ARGS ?=
BIN := .venv/bin
WMO_DESK := $(BIN)/python -m wmo_desk
TRANSLATIONS := $(BIN)/python packaging/translations.py
PAPER_WORDS := $(BIN)/python packaging/paper_words.py

# Whether there is a screen; macOS and Windows always have one.
HAS_SCREEN = [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]
UNSEEN = $(HAS_SCREEN) || export QT_QPA_PLATFORM=offscreen

# The lock must be the same whatever indexes this machine has set for itself.
COMPILE = env -u PIP_FIND_LINKS -u PIP_INDEX_URL -u PIP_EXTRA_INDEX_URL PIP_CONFIG_FILE=/dev/null \
	$(BIN)/python -m piptools compile --quiet --upgrade --generate-hashes --allow-unsafe \
	--strip-extras --no-header --no-emit-options --no-emit-index-url --no-emit-find-links \
	--no-emit-trusted-host

.DEFAULT_GOAL := help
.PHONY: help run test check bench screenshots papers torture translations lock wheel clean set-up-run set-up-dev

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: set-up-run ## open the program; without a screen: the guided tour, into demo-output/
	@if $(HAS_SCREEN); then \
		exec $(WMO_DESK) $(ARGS); \
	else \
		echo "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)," \
			"so this is the guided tour, without windows to see:"; \
		QT_QPA_PLATFORM=offscreen $(WMO_DESK) demo --out demo-output $(ARGS) && \
		echo "Its pictures, its report and the printed summary are in demo-output/."; \
	fi

# Where Python keeps no bytecode, every process that a test starts would compile the program first.
test: check ## everything that must hold: make check, then all tests
	@$(BIN)/python -m compileall -q -j 2 wmo_desk
	@$(BIN)/python -m pytest -q -n 2 tests/services --database postgresql -m "not file_only"
	@$(BIN)/python -m pytest -n 2 $(ARGS)

check: set-up-dev ## format, lint, types, layers, translations, migrations
	@echo "ruff format" && $(BIN)/ruff format --check .
	@echo "ruff check" && $(BIN)/ruff check .
	@echo "mypy" && $(BIN)/python -m mypy
	@echo "import-linter" && $(BIN)/lint-imports --no-cache --no-logo
	@echo "translations" && $(TRANSLATIONS) check
	@echo "words of papers" && $(PAPER_WORDS) check
	@echo "migrations" && $(BIN)/python -m pytest -q tests/database/test_schema.py tests/database/test_upgrading.py

bench: set-up-dev ## measure the speed, each figure beside its floor
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes \
		--only-binary :all: --retries 0 -r requirements/compare.txt 2>/dev/null \
		|| echo "typst cannot be had here, so the summary is not compared with it."
	@$(UNSEEN); $(WMO_DESK) bench $(or $(ARGS),--clients 10000 100000)

screenshots: set-up-dev ## make the pictures in docs/screenshots/
	@$(BIN)/python packaging/screenshots.py $(ARGS)

papers: set-up-dev ## make the pictures in docs/papers/
	@QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/papers.py $(ARGS)

torture: set-up-dev ## end the program 200 times at a random moment and look what is left
	@$(BIN)/python -m pytest -n 2 -m torture --kill-rounds 200 $(ARGS)

translations: set-up-dev ## take new texts over into resources/translations/ and resources/papers/
	@$(TRANSLATIONS) update && $(TRANSLATIONS) compile && $(PAPER_WORDS) update

lock: set-up-dev ## choose the newest packages and pin them with their hashes
	$(COMPILE) -o requirements/run.txt pyproject.toml
	$(COMPILE) -o requirements/build.txt requirements/build.in
	$(COMPILE) -o requirements/dev.txt requirements/dev.in
	$(COMPILE) -o requirements/compare.txt requirements/compare.in

wheel: set-up-dev ## build the installable package in dist/
	@$(BIN)/python -m build --no-isolation --wheel

clean: ## remove everything that these commands made
	rm -rf .venv build dist demo-output .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis
	rm -f resources/translations/*.qm
	find wmo_desk tests packaging -name __pycache__ -type d -exec rm -rf {} +

set-up-run:
	@$(PYTHON) packaging/setup_environment.py run
	@$(TRANSLATIONS) compile

set-up-dev:
	@$(PYTHON) packaging/setup_environment.py dev
	@$(TRANSLATIONS) compile
