# The front door. What each target does is in tools/.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup guide-pictures readme-pictures translations release demo test test-qgis test-qt6 test-api cases soak bench live-check lint format typecheck package install-dev clean

ROOMS := __init__.py plugin.py api core ui processing_provider
# One file's tests stay in one process: its fixtures are made once.
WORKERS := --numprocesses 2 --dist loadfile

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what is missing: Debian packages, .venv (demo and test do it themselves)
	@tools/setup.sh

demo: setup ## Do the main job in the real QGIS against a local stand-in of the service
	@.venv/bin/python tools/demo.py

test: setup test-api ## Run every test; the real desktop runs on a virtual screen
	@QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest $(WORKERS)

test-qgis: ## Run every test on QGIS=3.40 or QGIS=3.44, in a chroot; ARGS are more for pytest
	@tools/test_qgis.sh "$(QGIS)" $(WORKERS) $(ARGS)

test-qt6: ## Run on Qt 6, without QGIS, what needs none of it; FLOOR=1 writes tests/qt6/floor.txt anew
	@tools/setup.sh qt6
	@QT_QPA_PLATFORM=offscreen timeout 900 .venv-qt6/bin/python -m pytest -p tests.qt6.plugin \
		tests/api tests/core tests/ui tests/test_names.py tests/qt6 $(if $(FLOOR),--write-floor) $(ARGS)

cases: setup ## Run the small checks of ../shared/cases, where that folder is there; ONLY="01 12" for some
	@if [ -d ../shared/cases ]; then .venv/bin/python -m tests.cases ../shared/cases $(ONLY); \
	else echo "../shared/cases is not there."; fi

soak: setup ## Kill, crowd and feed it with rubbish for long; figures in build/soak/report.md
	@.venv/bin/python tools/soak.py

bench: setup ## Measure speed, memory and requests beside the alternatives; BENCH_QUICK=1 is short
	@.venv/bin/python -m bench $(if $(STORE),--store)

test-api: ## Run tests/api in a Python that has no QGIS
	@tools/setup.sh api
	@.venv-api/bin/python -m pytest tests/api

live-check: setup ## Ask the real service what is not known of it: EOSDA_API_KEY, at most 11 requests
	@.venv/bin/python tools/live_check.py $(if $(YES),--yes)

translations: setup ## Bring i18n/*.ts up to the texts in the code, and compile them
	@tools/setup.sh qt6
	@.venv/bin/python tools/translations.py refresh

guide-pictures: setup ## Take the guide's pictures anew, on a virtual screen
	@.venv/bin/python tools/guide_pictures.py

readme-pictures: setup ## Take the README's pictures anew, from the demo on a virtual screen
	@.venv/bin/python tools/demo.py --virtual
	@.venv/bin/python tools/readme_pictures.py

lint: setup typecheck ## ruff, ruff format, flake8-qgis, mypy, texts that no translator can see
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/flake8 --isolated --select QGS1,QGS4 --ignore QGS105,QGS402 $(ROOMS)
	@.venv/bin/python tools/translations.py check

format: setup ## Format the code, and mend what ruff can mend
	@.venv/bin/ruff format .
	@.venv/bin/ruff check --fix .

# The checkout may have any name; mypy has to find it under the package's.
typecheck: setup ## mypy --strict on api/ and core/
	@mkdir -p build/types && ln -sfn "$(CURDIR)" build/types/eosda_imagery
	@MYPYPATH=build/types .venv/bin/mypy -p eosda_imagery.api -p eosda_imagery.core

package: setup ## Build dist/eosda_imagery.zip from HEAD and check it as the plugin repository does
	@.venv/bin/python tools/package.py

release: setup ## Refuse what is not ready to be published, or build the zip and say what to upload where
	@.venv/bin/python tools/release.py

install-dev: ## Link this checkout into your QGIS profile
	@python3 tools/install_dev.py

clean: ## Remove all that make made: environments, caches, build/, dist/
	@rm -rf build dist .venv .venv-api .venv-qt6 .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
