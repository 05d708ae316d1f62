# The only door for a contributor. Each target first makes .venv from a lock of hashes and, on
# Debian and Ubuntu, sees to the libraries that Qt lacks; both take no time when nothing changed.

PYTHON := $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& command -v $$p && break; done)
ifeq ($(PYTHON),)
$(error crmadmin needs Python 3.11 or newer (Debian, Ubuntu: apt-get install python3 python3-venv))
endif

SET_UP := @$(PYTHON) -m tools.set_up
IN := @.venv/bin/python -m

.PHONY: help demo test thorough pictures lint bench translations lock migration clean
.DEFAULT_GOAL := help

help:
	@echo 'make demo          open the app on a demo workspace'
	@echo 'make test          run the tests              ARGS="tests/store -k lock" for some'
	@echo 'make thorough      the same with many more examples, kills and cases, in hours'
	@echo 'make lint          check style, types and who imports whom'
	@echo 'make bench         time crmadmin against its peers'
	@echo 'make pictures      draw the pictures of the user guide again'
	@echo 'make translations  bring French and English up to date with the sources'
	@echo 'make lock          pin what pyproject.toml asks for   ARGS=--upgrade for the newest'
	@echo 'make migration     write the next schema version      ARGS="what it adds"'
	@echo 'make clean         remove what the other targets made'

demo:
	$(SET_UP) app --qt wanted
	$(IN) crmadmin demo

test:
	$(SET_UP) dev --qt needed
	@QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -n auto --dist worksteal $(ARGS)

thorough:
	@HYPOTHESIS_PROFILE=thorough $(MAKE) test

lint:
	$(SET_UP) dev
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check
	@.venv/bin/mypy
	@.venv/bin/lint-imports

bench:
	$(SET_UP) bench --qt needed
	@QT_QPA_PLATFORM=offscreen .venv/bin/python -m benchmarks $(ARGS)

GUIDE := associations-matrix graph-company findings-migration label-detail-delete merge-dialog \
	pipelines stage-deletion simulation-picture board settings-creation
pictures:
	$(SET_UP) dev --qt needed
	$(IN) tools.screenshots docs/images --languages en --themes light --size 1240 800 --small --scenes $(GUIDE)
	$(IN) tools.screenshots docs/images --languages fr --themes light --size 1240 800 --small --scenes $(GUIDE)

translations:
	$(SET_UP) dev --qt needed
	$(IN) tools.translations

lock:
	$(SET_UP) dev
	$(IN) tools.lock $(ARGS)

migration:
	$(SET_UP) dev
	$(IN) tools.migration "$(ARGS)"

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
