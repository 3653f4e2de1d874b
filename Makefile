# Everyday commands; `make help` lists them. Each does its own set-up.

PREFIX ?= /usr/local
boardgen := .build/release/boardgen
share := $(DESTDIR)$(PREFIX)/share/boardgen

.PHONY: site test build setup format reference bench install clean help

site: build ## The sample office as a website and posters, in _site/
	$(boardgen) build

test: ## Every test
	tools/setup test
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	swift test

build: setup ## The program
	swift build -c release --product boardgen --static-swift-stdlib -Xswiftc -use-ld=lld

# For `install`, which an administrator may run without Swift once the program is built.
$(boardgen):
	$(MAKE) build

setup: ## What building needs and this machine lacks
	tools/setup

format: ## The source, formatted
	swift format --in-place --recursive --parallel Package.swift Sources Tests

reference: build ## docs/noi-dung.md, docs/rules.md and docs/schema/ from the program itself
	$(boardgen) reference docs

bench: build ## Times and memory on generated content
	bench/run

install: $(boardgen) ## The program with sample, theme, law and Typst, below PREFIX (/usr/local)
	install -D $(boardgen) $(DESTDIR)$(PREFIX)/bin/boardgen
	rm -rf $(share)/content $(share)/themes $(share)/law $(share)/.venv
	install -d $(share)
	cp -R content themes law .venv $(share)

clean: ## What building made
	rm -rf .build _site ._site.lock ._site.new ._site.old ._site.store

help: ## This list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 12
